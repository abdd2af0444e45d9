// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Registry} from "../src/registry/Registry.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {PriceMath} from "../src/libraries/PriceMath.sol";
import {Feed, HoldingPrice} from "../src/libraries/Types.sol";
import {PortfolioBench} from "./utils/PortfolioBench.sol";
import {vm} from "./utils/Vm.sol";

/// @title A feed in every way a feed can fail.
contract BrokenFeed {
    enum Kind {
        Reverts,
        ReturnsNothing,
        ReturnsShort,
        ReturnsHuge,
        BurnsGas
    }

    uint8 public constant decimals = 8;
    Kind public kind;

    function set(Kind kind_) external {
        kind = kind_;
    }

    function latestRoundData() external view {
        Kind k = kind;
        assembly {
            switch k
            case 0 { revert(0, 0) }
            case 1 { return(0, 0) }
            case 2 { return(0, 128) }
            case 3 {
                mstore(0x20, not(0))
                mstore(0x60, 1767225600)
                return(0, 100000)
            }
            default { invalid() }
        }
    }
}

/// @notice SPEC rule 13 and attacks 17, 24: answers that are refused, and what still works meanwhile.
contract OracleTest is PortfolioBench {
    function price(address token) internal view returns (uint256 p) {
        (p,) = registry.price(token, address(usdc));
    }

    function expectBad(DemoFeed feed, int256 answer, uint256 updatedAt) internal {
        vm.expectRevert(abi.encodeWithSelector(Errors.BadAnswer.selector, address(feed), answer, updatedAt));
    }

    // -------------------------------------------------------------------------------------------- ratio

    function test_price_isTokenOverAsset_neverPar() public {
        assertEq(price(address(weth)), 2_000e6 * 1e18, "2,000 USDC");
        usdcFeed.push(0.8e8, block.timestamp);
        assertEq(price(address(weth)), 2_500e6 * 1e18, "a cheaper asset makes the token dearer");
        assertEq(price(address(usdc)), 1e6 * 1e18, "the asset in itself");
    }

    function test_price_anyFeedDecimals() public {
        for (uint8 d = 0; d <= PriceMath.MAX_FEED_DECIMALS; d += 4) {
            DemoFeed feed = new DemoFeed(d, "any");
            feed.push(int256(2_000 * 10 ** uint256(d)), block.timestamp);
            schedule(address(weth), address(feed), 1 hours);
            assertEq(price(address(weth)), 2_000e6 * 1e18, "same price");
        }
    }

    function test_price_anyTokenDecimals() public {
        uint8[4] memory all = [0, 6, 8, 18];
        for (uint256 i; i < 4; ++i) {
            DemoToken token = new DemoToken("T", "T", all[i]);
            schedule(address(token), address(wethFeed), 1 hours);
            assertEq(price(address(token)), 2_000e6 * 1e18, "price is per whole token");
        }
    }

    function test_attack16_moreThan18Decimals_refused() public {
        DemoToken token = new DemoToken("T", "T", 19);
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooManyDecimals.selector, address(token), 19, 18));
        registry.scheduleToken(address(token), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
    }

    function test_feedBeyond24Decimals_refused() public {
        DemoFeed feed = new DemoFeed(25, "too fine");
        vm.prank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooManyDecimals.selector, address(feed), 25, 24));
        registry.scheduleToken(address(weth), NO_CAP, feeds(address(feed), 25, 1 hours, 50));
    }

    /// @notice Whatever decimals a feed was admitted with, every price of attack 24's range is a good answer.
    function testFuzz_everyAdmittedFeed_canQuoteEveryPrice(uint256 d, uint256 dollars) public {
        d = bound(d, 0, PriceMath.MAX_FEED_DECIMALS);
        dollars = bound(dollars, 1, 1e9);
        DemoFeed feed = new DemoFeed(uint8(d), "any");
        feed.push(int256(dollars * 10 ** d), block.timestamp);
        schedule(address(weth), address(feed), 1 hours);
        assertEq(price(address(weth)), dollars * 1e6 * 1e18, "quoted");
    }

    function test_answerBeyond128Bits_refused() public {
        wethFeed.push(int256(PriceMath.MAX_ANSWER), block.timestamp);
        assertEq(price(address(weth)), uint256(type(uint128).max) * 1e24 / 1e8, "the last one");
        int256 beyond = int256(PriceMath.MAX_ANSWER + 1);
        wethFeed.push(beyond, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadAnswer.selector, address(wethFeed), beyond, block.timestamp));
        registry.price(address(weth), address(usdc));
        (uint256 last,, bool good) = registry.lastPrice(address(weth), address(usdc));
        assertEq(last, 0, "none to use");
        assertFalse(good, "not good");
    }

    /// @dev The whole range of prices of attack 24, at both ends of token and feed decimals.
    function test_attack24_pricesFrom1em9To1e9() public {
        DemoFeed fine = new DemoFeed(18, "fine");
        schedule(address(wbtc), address(fine), 1 hours);
        fine.push(1e9, block.timestamp); // 1e-9 USD
        assertEq(price(address(wbtc)), 1e6 * 1e9, "1e-9 USDC, scaled by 1e18");
        fine.push(1e27, block.timestamp); // 1e9 USD
        assertEq(price(address(wbtc)), 1e9 * 1e6 * 1e18, "1e9 USDC");
    }

    // ----------------------------------------------------------------------------------- bad answers

    function test_attack17_stale() public {
        buy(weth, 1_000e6);
        uint256 answered = block.timestamp;
        vm.warp(answered + 1 hours);
        assertGt(portfolio.nav(), 0, "as old as the heartbeat is good");
        vm.warp(answered + 1 hours + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.StaleAnswer.selector, address(wethFeed), answered, 1 hours));
        portfolio.nav();
    }

    function test_attack17_zeroNegativeFutureHuge() public {
        buy(weth, 1_000e6);
        uint256 now_ = block.timestamp;
        wethFeed.push(0, now_);
        expectBad(wethFeed, 0, now_);
        portfolio.nav();
        wethFeed.push(-1, now_);
        expectBad(wethFeed, -1, now_);
        portfolio.nav();
        wethFeed.push(2_000e8, now_ + 1);
        expectBad(wethFeed, 2_000e8, now_ + 1);
        portfolio.nav();
        wethFeed.push(1 << 128, now_);
        expectBad(wethFeed, 1 << 128, now_);
        portfolio.nav();
    }

    function test_attack17_theAssetsOwnFeedCounts() public {
        buy(weth, 1_000e6);
        usdcFeed.push(0, block.timestamp);
        expectBad(usdcFeed, 0, block.timestamp);
        portfolio.nav();
        (uint256 last, bool stale) = portfolio.navLast();
        assertEq(last, portfolio.idle(), "no asset price, no token value");
        assertTrue(stale, "and it says so");
    }

    function test_attack17_brokenFeedsInEveryWay() public {
        BrokenFeed broken = new BrokenFeed();
        buy(weth, 1_000e6);
        uint256 idle = portfolio.idle();
        schedule(address(weth), address(broken), 1 hours);
        for (uint256 k; k < 5; ++k) {
            broken.set(BrokenFeed.Kind(k));
            vm.expectPartialRevert(Errors.BadAnswer.selector);
            portfolio.nav();
            (uint256 last, bool stale) = portfolio.navLast();
            assertEq(last, idle, "an unreadable feed counts 0");
            assertTrue(stale, "stale");
            (HoldingPrice[] memory list, bool[] memory bad) = portfolio.holdingPrices();
            assertEq(list[0].price, 0, "no price");
            assertTrue(bad[0], "bad");
        }
    }

    /// @dev A feed that burns all it is given costs FEED_GAS, and a caller with too little gas can't fake a bad feed.
    function test_attack17_gasCannotFakeABadFeed() public {
        buy(weth, 1_000e6);
        (uint256 full,) = portfolio.navLast();
        uint256 answered;
        for (uint256 gas_ = 150_000; gas_ < 600_000; gas_ += 10_000) {
            try portfolio.navLast{gas: gas_}() returns (uint256 value, bool stale) {
                assertEq(value, full, "the true value or none");
                assertFalse(stale, "good");
                ++answered;
            } catch {}
        }
        assertGt(answered, 0, "enough gas answers");
    }

    function test_attack17_lastAnswerIsKeptWhateverItsAge() public {
        buy(weth, 10_000e6);
        (uint256 before, bool stale) = portfolio.navLast();
        assertFalse(stale, "fresh");
        assertEq(before, portfolio.nav(), "the same as the strict one");
        vm.warp(block.timestamp + 1000 days);
        (uint256 later, bool staleLater) = portfolio.navLast();
        assertEq(later, before, "same answers, same value");
        assertTrue(staleLater, "but marked");
    }

    function test_attack17_sequencer() public {
        DemoFeed sequencer = new DemoFeed(0, "up");
        Registry l2 = l2Registry(address(sequencer), 1 hours);
        uint256 now_ = block.timestamp;
        sequencer.push(1, now_ - 1 days);
        _noStrictPrice(l2, abi.encodeWithSelector(Errors.SequencerDown.selector));
        sequencer.push(0, now_ - 1 hours);
        _noStrictPrice(l2, abi.encodeWithSelector(Errors.SequencerGracePeriod.selector, now_ - 1 hours, 1 hours));
        sequencer.push(0, now_ - 1 hours - 1);
        (uint256 p,) = l2.price(address(weth), address(usdc));
        assertEq(p, 2_000e24, "after the grace period");
        (uint256[] memory prices,) = l2.prices(_weth(), address(usdc), 0, new uint256[](0));
        assertEq(prices[0], 2_000e24, "settlements");
        assertEq(l2.quote(address(adapter), address(usdc), address(weth), address(usdc)).priceOut, 2_000e24, "trades");
        (,, bool[] memory good) = l2.lastPrices(_weth(), address(usdc), new uint256[](0));
        assertTrue(good[0], "and last answers are good");
        sequencer.push(0, 0);
        _noStrictPrice(l2, abi.encodeWithSelector(Errors.SequencerDown.selector));
    }

    /// @dev Neither for notes, settlements nor trades; the last answers stand, and are told to be no good ones.
    function _noStrictPrice(Registry l2, bytes memory reason) private {
        vm.expectRevert(reason);
        l2.price(address(weth), address(usdc));
        vm.expectRevert(reason);
        l2.prices(_weth(), address(usdc), 0, new uint256[](0));
        vm.expectRevert(reason);
        l2.quote(address(adapter), address(usdc), address(weth), address(usdc));
        (uint256 last,, bool good) = l2.lastPrice(address(weth), address(usdc));
        assertTrue(last == 2_000e24 && !good, "the last answer, not a good one");
        (uint256[] memory list,, bool[] memory goods) = l2.lastPrices(_weth(), address(usdc), new uint256[](0));
        assertTrue(list[0] == 2_000e24 && !goods[0], "nor in a list");
    }

    function _weth() private view returns (address[] memory tokens) {
        tokens = new address[](1);
        tokens[0] = address(weth);
    }

    function test_attack17_exitInKindNeedsNoOracle() public {
        uint256 bought = buy(weth, 100_000e6);
        wethFeed.push(0, 0);
        usdcFeed.push(0, 0);
        vault.exit(stranger, 1, 10, new address[](0));
        assertEq(weth.balanceOf(stranger), bought / 10, "a tenth of the token");
        assertEq(usdc.balanceOf(stranger), (FUND - 100_000e6) / 10, "a tenth of the cash");
    }

    // --------------------------------------------------------------------------- zero and unheld tokens

    function test_zeroHoldingIsNeverPriced() public {
        wethFeed.push(0, 0);
        wbtcFeed.push(-1, 0);
        usdcFeed.push(0, 0);
        assertEq(portfolio.nav(), FUND, "cash needs no feed");
        pushPrices();
        buy(weth, 1_000e6);
        sellAll(weth);
        wethFeed.push(0, 0);
        usdcFeed.push(0, 0);
        assertEq(portfolio.nav(), portfolio.idle(), "sold wholly: not priced any more");
    }

    // ------------------------------------------------------------------------------------- settlement

    function test_attack22_fastFeedMustBeNewerThanCutoff() public {
        buy(weth, 10_000e6);
        uint256 cutoff = block.timestamp;
        vm.warp(cutoff + 10 minutes);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotNewerThanCutoff.selector, address(wethFeed), cutoff, cutoff));
        portfolio.settlementNav(cutoff);
        wethFeed.push(2_000e8, cutoff + 1);
        (uint256 value, HoldingPrice[] memory prices) = portfolio.settlementNav(cutoff);
        assertEq(value, portfolio.nav(), "a second after the cut-off is enough");
        assertEq(prices[0].token, address(weth), "token");
        assertEq(prices[0].amount, portfolio.holding(address(weth)), "amount");
        assertEq(prices[0].price, 2_000e24, "price");
    }

    function test_attack22_slowFeedWithinItsHeartbeat() public {
        buy(weth, 10_000e6);
        uint256 cutoff = block.timestamp + 23 hours;
        vm.warp(cutoff + 30 minutes);
        wethFeed.push(2_000e8, block.timestamp);
        portfolio.settlementNav(cutoff); // USDC answered 23.5 hours ago, its heartbeat is a day
        vm.warp(cutoff + 1 hours + 1);
        wethFeed.push(2_000e8, block.timestamp);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        portfolio.settlementNav(cutoff);
    }

    function test_attack22_heartbeatOfExactlyAnHourIsFast_oneSecondMoreIsSlow() public {
        buy(weth, 10_000e6);
        schedule(address(weth), address(wethFeed), 1 hours + 1);
        uint256 cutoff = block.timestamp;
        vm.warp(cutoff + 10 minutes);
        (uint256 value,) = portfolio.settlementNav(cutoff);
        assertEq(value, portfolio.nav(), "an answer from before the cut-off will do for a slow feed");
    }

    function test_attack22_cashAloneSettlesWithoutFeeds() public {
        usdcFeed.push(0, 0);
        (uint256 value, HoldingPrice[] memory prices) = portfolio.settlementNav(block.timestamp);
        assertEq(value, FUND, "idle cash");
        assertEq(prices.length, 0, "nothing priced");
    }

    // --------------------------------------------------------------------------------------- overflow

    function test_attack24_navBeyondUint128_refusedStrictly_cappedLast() public {
        DemoToken dust = new DemoToken("Dust", "DUST", 0);
        DemoFeed feed = new DemoFeed(0, "dust");
        feed.push(1, block.timestamp);
        schedule(address(dust), address(feed), 1 hours);
        pools.create(address(usdc), address(dust), FEE, 1_000_000_000e6, 1_000_000_000);
        (, uint256 got) = trade(swapOf(address(usdc), address(dust), 1_000e6));
        assertGt(got, 990, "bought");
        // 2^96 dollars a unit, times a thousand units, in an asset worth 10 cents: past 2^128 base units.
        feed.push(int256(uint256(type(uint96).max)), block.timestamp);
        usdcFeed.push(0.1e8, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.NavOverflow.selector));
        portfolio.nav();
        vm.expectRevert(abi.encodeWithSelector(Errors.NavOverflow.selector));
        portfolio.settlementNav(block.timestamp - 1);
        (uint256 last,) = portfolio.navLast();
        assertEq(last, type(uint128).max, "the last value is capped, not reverted");
    }

    // ---------------------------------------------------------------------------------------- helpers

    function schedule(address token, address feed, uint32 heartbeat) internal {
        Feed[] memory list = feeds(feed, DemoFeed(feed).decimals(), heartbeat, 50);
        vm.prank(governance);
        registry.scheduleToken(token, NO_CAP, list);
        pass(DELAY);
        if (feed != address(wethFeed) && feed.code.length > 0) {
            try DemoFeed(feed).latestRoundData() returns (uint80, int256 answer, uint256, uint256, uint80) {
                if (answer > 0 && answer < int256(PriceMath.MAX_ANSWER)) {
                    DemoFeed(feed).push(answer, block.timestamp);
                }
            } catch {}
        }
        registry.applyToken(token);
    }

    function l2Registry(address sequencer, uint256 grace) internal returns (Registry) {
        IRegistry.InitialToken[] memory tokens = new IRegistry.InitialToken[](2);
        tokens[0] = IRegistry.InitialToken(address(usdc), NO_CAP, feeds(address(usdcFeed), 1 days, 25));
        tokens[1] = IRegistry.InitialToken(address(weth), NO_CAP, feeds(address(wethFeed), 1 hours, 50));
        return new Registry(
            governance, DELAY, tokens, one(address(adapter)), new address[](0), new address[](0), sequencer, grace
        );
    }
}
