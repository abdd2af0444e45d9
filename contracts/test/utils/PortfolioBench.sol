// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {PortfolioOrders} from "../../src/portfolio/PortfolioOrders.sol";
import {History} from "../../src/libraries/History.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Swap, Target} from "../../src/libraries/Types.sol";
import {Market} from "./Market.sol";
import {vm} from "./Vm.sol";

/// @title The vault's side of a portfolio, set by hand, so that each of the portfolio's rules can be met alone.
contract StubVault is History {
    address public leader;
    bool public locked;
    bool public saleOnly;
    uint256 public shortfall;
    bool public anybody;
    uint256 public epochId = 1;
    Portfolio public portfolio;

    error AlreadyLocked();
    error NotPortfolio();

    function set(address leader_, Portfolio portfolio_) external {
        leader = leader_;
        portfolio = portfolio_;
    }

    function setWindow(bool saleOnly_, uint256 shortfall_, bool anybody_) external {
        (saleOnly, shortfall, anybody) = (saleOnly_, shortfall_, anybody_);
    }

    function lock(address) external returns (address, bool) {
        require(msg.sender == address(portfolio), NotPortfolio());
        require(!locked, AlreadyLocked());
        locked = true;
        return (leader, saleOnly);
    }

    function unlock() external {
        locked = false;
    }

    function foldEvent(uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest) external {
        require(msg.sender == address(portfolio), NotPortfolio());
        _fold(msg.sender, topics, t0, t1, t2, t3, digest);
    }

    function raiseAllowance() external view returns (uint256, bool, uint256) {
        return (shortfall, anybody, epochId);
    }

    function fund(DemoToken asset, uint256 assets) external {
        asset.mint(address(portfolio), assets);
        portfolio.receiveAssets(assets);
        portfolio.setBase(assets);
    }

    function setBase(uint256 base) external {
        portfolio.setBase(base);
    }

    function releaseAssets(address to, uint256 assets) external {
        portfolio.releaseAssets(to, assets);
    }

    function releaseToken(address token, address to, uint256 amount) external {
        portfolio.releaseToken(token, to, amount);
    }

    function sell(Swap[] calldata sales, address executor) external returns (uint256) {
        return portfolio.sellForSettlement(sales, executor, epochId);
    }

    function exit(address to, uint256 numerator, uint256 denominator, address[] calldata skip)
        external
        returns (uint256 assets, address[] memory tokens, uint256[] memory amounts)
    {
        return portfolio.releaseInKind(to, numerator, denominator, skip);
    }
}

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
        implementation = new Portfolio(address(new PortfolioOrders()));
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
