// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {PortfolioOrders} from "../../src/portfolio/PortfolioOrders.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Swap, Target} from "../../src/libraries/Types.sol";
import {Market} from "./Market.sol";
import {StubVault} from "./StubVault.sol";
import {vm} from "./Vm.sol";

/// @title A portfolio of 1,000,000 USDC in the Market, under a stub vault.
abstract contract PortfolioBench is Market {
    uint256 internal constant FUND = 1_000_000e6;
    uint256 internal constant DEPTH = 100_000_000;

    Portfolio internal implementation;
    Portfolio internal portfolio;
    StubVault internal vault;
    address internal leader;
    address internal trader;
    address internal stranger;

    function setUp() public virtual {
        deployMarket(DEPTH);
        leader = makeAddr("leader");
        trader = makeAddr("trader");
        stranger = makeAddr("stranger");
        PortfolioOrders orders = new PortfolioOrders();
        implementation = new Portfolio(address(orders));
        (vault, portfolio) = newPortfolio(false);
        vault.fund(usdc, FUND);
        vm.prank(leader);
        portfolio.setTrader(trader);
    }

    function newPortfolio(bool personal) internal returns (StubVault v, Portfolio p) {
        v = new StubVault();
        p = Portfolio(Clones.clone(address(implementation)));
        v.set(leader, p);
        p.initialize(address(v), address(registry), address(usdc), personal);
    }

    function trade(Swap memory s) internal returns (uint256 orderId, uint256 amountOut) {
        vm.prank(leader);
        return portfolio.trade(s);
    }

    function buy(DemoToken token, uint256 assets) internal returns (uint256 amountOut) {
        (, amountOut) = trade(swapOf(address(usdc), address(token), assets));
    }

    function sellAll(DemoToken token) internal returns (uint256 amountOut) {
        (, amountOut) = trade(swapOf(address(token), address(usdc), portfolio.holding(address(token))));
    }

    function bucketLeft() internal view returns (uint256 left) {
        (left,) = portfolio.bucket();
    }

    function target(address token, uint256 weightBps, uint256 bandBps) internal pure returns (Target[] memory list) {
        list = new Target[](1);
        list[0] = Target(token, uint16(weightBps), uint16(bandBps));
    }

    function targets2(address a, uint256 weightA, address b, uint256 weightB, uint256 bandBps)
        internal
        pure
        returns (Target[] memory list)
    {
        list = new Target[](2);
        list[0] = Target(a, uint16(weightA), uint16(bandBps));
        list[1] = Target(b, uint16(weightB), uint16(bandBps));
        if (a > b) (list[0], list[1]) = (list[1], list[0]);
    }

    function setTargets(Target[] memory list) internal returns (uint256 orderId) {
        vm.prank(leader);
        return portfolio.setTargets(list, uint40(block.timestamp + 365 days));
    }

    /// @notice USDC / token price of feeds and pools together.
    function movePrice(DemoToken token, uint256 dollars) internal {
        uint256 unit = 10 ** token.decimals();
        pools.moveTo(address(usdc), address(token), FEE, dollars * 1e6, unit);
        (address(token) == address(weth) ? wethFeed : wbtcFeed).push(int256(dollars * 1e8), block.timestamp);
    }
}
