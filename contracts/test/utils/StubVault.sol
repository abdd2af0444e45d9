// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {History} from "../../src/libraries/History.sol";
import {Swap} from "../../src/libraries/Types.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {Portfolio} from "../../src/portfolio/Portfolio.sol";

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
