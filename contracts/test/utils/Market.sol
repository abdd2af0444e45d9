// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Registry} from "../../src/registry/Registry.sol";
import {UniswapV3Adapter} from "../../src/periphery/adapters/UniswapV3Adapter.sol";
import {DemoFeed} from "../../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../../src/periphery/demo/DemoToken.sol";
import {IRegistry} from "../../src/interfaces/IRegistry.sol";
import {Feed, Swap} from "../../src/libraries/Types.sol";
import {Pools} from "./Pools.sol";
import {Test} from "./Test.sol";
import {vm} from "./Vm.sol";

/// @title The world a vault trades in: tokens, feeds, a registry, and real Uniswap v3 pools at the feeds' prices.
/// @dev USDC 1.00 (slow feed, 0.25 %), WETH 2,000 and WBTC 60,000 (hourly feeds, 0.5 %). Every pool has fee 0.05 %.
abstract contract Market is Test {
    uint24 internal constant FEE = 500;
    uint256 internal constant ETH_PRICE = 2_000;
    uint256 internal constant BTC_PRICE = 60_000;
    uint256 internal constant DELAY = 14 days;
    uint16 internal constant NO_CAP = 10_000;

    DemoToken internal usdc;
    DemoToken internal weth;
    DemoToken internal wbtc;
    DemoFeed internal usdcFeed;
    DemoFeed internal wethFeed;
    DemoFeed internal wbtcFeed;
    /// @dev Feeds of a suite's own that answer with time as well.
    DemoFeed[] internal otherFeeds;
    /// @dev Feeds that have died: they don't answer with time.
    mapping(address feed => bool) internal silent;
    Registry internal registry;
    UniswapV3Adapter internal adapter;
    Pools internal pools;

    address internal governance;
    address internal keeper;
    address internal guardian;

    /// @param depth Dollars on each side of each pool.
    function deployMarket(uint256 depth) internal {
        if (block.timestamp < 1_000_000_000) vm.warp(1_767_225_600);
        governance = makeAddr("governance");
        keeper = makeAddr("keeper");
        guardian = makeAddr("guardian");
        usdc = new DemoToken("USD Coin", "USDC", 6);
        weth = new DemoToken("Wrapped Ether", "WETH", 18);
        wbtc = new DemoToken("Wrapped BTC", "WBTC", 8);
        usdcFeed = new DemoFeed(8, "USDC / USD");
        wethFeed = new DemoFeed(8, "ETH / USD");
        wbtcFeed = new DemoFeed(8, "BTC / USD");
        pushPrices();

        pools = new Pools();
        pools.create(address(usdc), address(weth), FEE, depth * 1e6, depth * 1e18 / ETH_PRICE);
        pools.create(address(usdc), address(wbtc), FEE, depth * 1e6, depth * 1e8 / BTC_PRICE);
        pools.create(address(weth), address(wbtc), FEE, depth * 1e18 / ETH_PRICE, depth * 1e8 / BTC_PRICE);
        adapter = new UniswapV3Adapter(address(pools.factory()));

        IRegistry.InitialToken[] memory tokens = new IRegistry.InitialToken[](3);
        tokens[0] = IRegistry.InitialToken(address(usdc), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        tokens[1] = IRegistry.InitialToken(address(weth), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
        tokens[2] = IRegistry.InitialToken(address(wbtc), NO_CAP, feeds(address(wbtcFeed), 1 hours, 50));
        registry =
            new Registry(governance, DELAY, tokens, one(address(adapter)), one(keeper), one(guardian), address(0), 0);
    }

    /// @notice Every feed answers its price now.
    function pushPrices() internal {
        usdcFeed.push(1e8, block.timestamp);
        wethFeed.push(int256(ETH_PRICE) * 1e8, block.timestamp);
        wbtcFeed.push(int256(BTC_PRICE) * 1e8, block.timestamp);
    }

    /// @notice Time goes on and every feed answers what it last said.
    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
        repush(usdcFeed);
        repush(wethFeed);
        repush(wbtcFeed);
        for (uint256 i; i < otherFeeds.length; ++i) {
            repush(otherFeeds[i]);
        }
    }

    function repush(DemoFeed feed) internal {
        if (silent[address(feed)]) return;
        (, int256 answer,,,) = feed.latestRoundData();
        feed.push(answer, block.timestamp);
    }

    /// @notice One feed of 8 decimals without bounds of its answers; settlement needs a newer one than the cut-off where
    ///         answers are used for an hour at most.
    function feeds(address feed, uint256 maxAge, uint256 deviationBps) internal pure returns (Feed[] memory) {
        return feeds(feed, 8, maxAge, deviationBps);
    }

    function feeds(address feed, uint256 decimals, uint256 maxAge, uint256 deviationBps)
        internal
        pure
        returns (Feed[] memory list)
    {
        list = new Feed[](1);
        list[0] =
            Feed(feed, uint8(decimals), uint32(maxAge), maxAge <= 1 hours, uint16(deviationBps), 1, type(uint128).max);
    }

    /// @notice The same for a feed whose answers may be older than the cut-off.
    function slow(address feed, uint256 maxAge) internal pure returns (Feed[] memory list) {
        list = feeds(feed, maxAge, 50);
        list[0].afterCutoff = false;
    }

    function path(address a, address b) internal pure returns (bytes memory) {
        return abi.encodePacked(a, FEE, b);
    }

    function path(address a, address b, address c) internal pure returns (bytes memory) {
        return abi.encodePacked(a, FEE, b, FEE, c);
    }

    /// @notice A swap through the direct pool, without a limit of its own.
    function swapOf(address tokenIn, address tokenOut, uint256 amountIn) internal view returns (Swap memory) {
        return Swap(address(adapter), tokenIn, tokenOut, amountIn, 0, path(tokenIn, tokenOut));
    }

    function one(address a) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = a;
    }

    function one(Swap memory a) internal pure returns (Swap[] memory list) {
        list = new Swap[](1);
        list[0] = a;
    }

    function two(Swap memory a, Swap memory b) internal pure returns (Swap[] memory list) {
        list = new Swap[](2);
        (list[0], list[1]) = (a, b);
    }
}
