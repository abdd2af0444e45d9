// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {IRegistry} from "../src/interfaces/IRegistry.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {PriceMath} from "../src/libraries/PriceMath.sol";
import {Feed} from "../src/libraries/Types.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rules 9 and 13: how old an answer may be, whether settlement needs a newer one than the cut-off, what is
///         believed, and prices that are the product of two feeds. A vault of 1,000,000 USDC, nine tenths of it in WETH.
contract FeedsTest is TradingVault {
    address internal mallory;

    function setUp() public override {
        super.setUp();
        mallory = makeAddr("mallory");
    }

    /// @dev In force at once, as if it had been announced long ago.
    function setFeeds(address token, Feed[] memory list) internal {
        vm.prank(governance);
        registry.scheduleToken(token, NO_CAP, list);
        pass(DELAY);
        registry.applyToken(token);
        // Two cut-offs have passed meanwhile.
        if (vault.nextCutoff() == 0) settle();
    }

    /// @notice A volatile token's feed with room beyond its heartbeat of an hour, as the example parameters have it.
    function roomy(address feed) internal pure returns (Feed[] memory list) {
        list = feeds(feed, 5_400, 50);
        list[0].afterCutoff = true;
    }

    // -------------------------------------------------------------------------------- two settings a feed

    /// @notice An age of 3,600 with a heartbeat of 3,600: an answer one second late stops NAV, trades and withdrawals.
    function test_ageAtTheHeartbeat_oneSecondLateStopsEverything() public {
        PersonalVault personal = personalVault();
        uint256 answered = block.timestamp;
        vm.warp(answered + 3_600);
        vault.nav();
        assertGt(personal.maxWithdraw(stranger), 0, "still within the age");
        vm.warp(answered + 3_601);
        bytes memory stale = abi.encodeWithSelector(Errors.StaleAnswer.selector, address(wethFeed), answered, 3_600);
        vm.expectRevert(stale);
        vault.nav();
        vm.expectRevert(stale);
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        assertEq(personal.maxWithdraw(stranger), 0, "and personal withdrawals");
    }

    /// @notice With half an hour of room nothing stops, and the rule about the cut-off holds all the same.
    function test_roomBeyondTheHeartbeat_nothingStops_theRuleHolds() public {
        setFeeds(address(weth), roomy(address(wethFeed)));
        PersonalVault personal = personalVault();
        uint256 cutoff = block.timestamp;
        vm.warp(cutoff + 3_601);
        vault.nav();
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        assertGt(personal.maxWithdraw(stranger), 0, "withdrawals go on");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotNewerThanCutoff.selector, address(wethFeed), cutoff, cutoff));
        portfolio.settlementNav(cutoff);
        wethFeed.push(2_000e8, cutoff + 1);
        portfolio.settlementNav(cutoff);
    }

    /// @notice A million requested a second before the cut-off, after a move of 10 % that the feed hasn't told. Where
    ///         settlement takes the old answer the depositor gains 45,000 of a million; where it waits for a newer one nothing.
    function test_attack22_depositBeforeTheMoveIsTold() public {
        Feed[] memory loose = slow(address(wethFeed), 3_660);
        setFeeds(address(weth), loose);
        uint256 state = vm.snapshotState();
        assertEq(hindsight(), 44_965, "whole USDC gained, of 1,000,000");
        vm.revertToState(state);

        loose[0].afterCutoff = true;
        setFeeds(address(weth), loose);
        assertEq(hindsight(), 0, "nothing");
    }

    /// @dev Whole USDC that mallory's million gains by a move of 10 % which the feed tells a minute after the cut-off.
    function hindsight() private returns (uint256) {
        uint256 cutoff = vault.nextCutoff();
        vm.warp(cutoff - 1);
        wethFeed.push(2_000e8, block.timestamp);
        usdcFeed.push(1e8, block.timestamp);
        requestDeposit(mallory, 1_000_000e6);
        vm.warp(cutoff + 30);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        try vault.settle(id, 0, type(uint256).max) {
            vm.warp(cutoff + 60);
            wethFeed.push(2_200e8, cutoff + 60);
        } catch (bytes memory reason) {
            assertEq(
                reason,
                abi.encodeWithSelector(Errors.NotNewerThanCutoff.selector, address(wethFeed), cutoff - 1, cutoff),
                "refused for the old answer"
            );
            vm.warp(cutoff + 60);
            wethFeed.push(2_200e8, cutoff + 60);
            vm.prank(keeper);
            vault.settle(id, 0, type(uint256).max);
        }
        uint256 shares = claimShares(mallory);
        uint256 worth = shares * vault.nav() / vault.totalSupply();
        return worth > 1_000_000e6 ? (worth - 1_000_000e6) / 1e6 : 0;
    }

    // ------------------------------------------------------------------------------------- what is refused

    function expectRefused(Feed[] memory list, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(governance);
        registry.scheduleToken(address(weth), NO_CAP, list);
    }

    function test_nonsense_refused() public {
        address feed = address(wethFeed);
        Feed[] memory list = roomy(feed);
        list[0].maxAge = 7_201;
        expectRefused(list, abi.encodeWithSelector(Errors.BadMaxAge.selector, feed, 7_201, 2 hours));
        list[0].afterCutoff = false;
        list[0].maxAge = 30 days + 1;
        expectRefused(list, abi.encodeWithSelector(Errors.BadMaxAge.selector, feed, 30 days + 1, 30 days));
        list = roomy(feed);
        list[0].leastAnswer = 0;
        expectRefused(list, abi.encodeWithSelector(Errors.BadAnswerBounds.selector, feed, 0, type(uint128).max));
        (list[0].leastAnswer, list[0].greatestAnswer) = (5e8, 5e8);
        expectRefused(list, abi.encodeWithSelector(Errors.BadAnswerBounds.selector, feed, 5e8, 5e8));
        list[0].greatestAnswer = 1_001e8;
        expectRefused(list, abi.encodeWithSelector(Errors.TooManyDigits.selector, 1_001e8));
        list = roomy(feed);
        list[0].decimals = 18;
        expectRefused(list, abi.encodeWithSelector(Errors.WrongDecimals.selector, feed, 18, 8));
        expectRefused(new Feed[](0), abi.encodeWithSelector(Errors.BadFeedCount.selector, 0, 2));
        expectRefused(new Feed[](3), abi.encodeWithSelector(Errors.BadFeedCount.selector, 3, 2));
        list = new Feed[](2);
        (list[0], list[1]) = (roomy(feed)[0], roomy(feed)[0]);
        expectRefused(list, abi.encodeWithSelector(Errors.SameFeedTwice.selector, feed));
        list[1].feed = address(0);
        expectRefused(list, abi.encodeWithSelector(Errors.ZeroAddress.selector));
        list[0] = wide(address(new DemoFeed(18, "A")), 18);
        list[1] = wide(address(new DemoFeed(19, "B")), 19);
        expectRefused(list, abi.encodeWithSelector(Errors.TooManyDecimals.selector, list[1].feed, 37, 36));
    }

    function test_twoHoursAndThirtyDays_areTheLimits() public {
        Feed[] memory list = roomy(address(wethFeed));
        list[0].maxAge = 2 hours;
        setFeeds(address(weth), list);
        list = slow(address(wethFeed), 30 days);
        setFeeds(address(weth), list);
        assertEq(registry.token(address(weth)).feeds[0].maxAge, 30 days, "as it was given");
    }

    function test_cap_bounds() public {
        Feed[] memory list = roomy(address(wethFeed));
        vm.startPrank(governance);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadCap.selector, 0));
        registry.scheduleToken(address(weth), 0, list);
        vm.expectRevert(abi.encodeWithSelector(Errors.BadCap.selector, 10_001));
        registry.scheduleToken(address(weth), 10_001, list);
        registry.scheduleToken(address(weth), 1, list);
        vm.stopPrank();
    }

    /// @notice Whatever is accepted comes out of storage as it went in, both feeds of a token apart.
    function testFuzz_settings_comeOutAsTheyWentIn(uint256[10] memory r) public {
        Feed[] memory list = new Feed[](2);
        for (uint256 i; i < 2; ++i) {
            DemoFeed feed = new DemoFeed(uint8(bound(r[5 * i], 0, 18)), "F");
            bool after_ = r[5 * i + 1] % 2 == 0;
            uint256 power = bound(r[5 * i + 2], 0, 35);
            list[i] = Feed({
                feed: address(feed),
                decimals: feed.decimals(),
                maxAge: uint32(bound(r[5 * i + 3], 1, after_ ? 2 hours : 30 days)),
                afterCutoff: after_,
                deviationBps: uint16(bound(r[5 * i + 4], 1, 1_000)),
                leastAnswer: uint128(bound(r[5 * i + 3], 1, 998) * 10 ** power),
                greatestAnswer: uint128(999 * 10 ** power)
            });
        }
        uint16 cap = uint16(bound(r[0], 1, 10_000));
        vm.prank(governance);
        registry.scheduleToken(address(wbtc), cap, list);
        vm.warp(block.timestamp + DELAY);
        registry.applyToken(address(wbtc));
        IRegistry.TokenConfig memory c = registry.token(address(wbtc));
        assertEq(abi.encode(c.feeds), abi.encode(list), "the feeds");
        assertEq(c.capBps, cap, "the cap");
        assertEq(c.decimals, 8, "the token's decimals");
        assertTrue(c.listed, "listed");
        vm.prank(governance);
        registry.delistToken(address(wbtc));
        c = registry.token(address(wbtc));
        assertFalse(c.listed, "delisted");
        assertEq(abi.encode(c.feeds), abi.encode(list), "and nothing else is lost");
    }

    // ------------------------------------------------------------------------------------- what is believed

    /// @notice An aggregator at its clamp says its bound whatever the price is: such an answer is no answer.
    function test_attack17_answerAtTheClamp() public {
        Feed[] memory list = roomy(address(wethFeed));
        (list[0].leastAnswer, list[0].greatestAnswer) = (100e8, 10_000e8);
        setFeeds(address(weth), list);
        int256[2] memory good = [int256(100e8), 10_000e8];
        int256[3] memory bad = [int256(100e8 - 1), 10_000e8 + 1, -1];
        for (uint256 i; i < good.length; ++i) {
            wethFeed.push(good[i], block.timestamp);
            (uint256 price,) = registry.price(address(weth), address(usdc));
            assertEq(price, uint256(good[i]) * 1e16, "the bounds themselves are believed");
        }
        for (uint256 i; i < bad.length; ++i) {
            wethFeed.push(bad[i], block.timestamp);
            vm.expectRevert(
                abi.encodeWithSelector(Errors.BadAnswer.selector, address(wethFeed), bad[i], block.timestamp)
            );
            vault.nav();
            (uint256 last,, bool good_) = registry.lastPrice(address(weth), address(usdc));
            assertEq(last, 0, "nor is it used as a last answer");
            assertFalse(good_, "not good");
            (bool usable, uint256 answeredAt, uint256 until) = registry.answerState(address(weth));
            assertTrue(!usable && answeredAt + until == 0, "nobody knows since when");
        }
    }

    function test_answerState_tellsHowLongAnAnswerIsUsed() public {
        uint256 answered = block.timestamp;
        (bool usable, uint256 answeredAt, uint256 until) = registry.answerState(address(weth));
        assertTrue(usable, "usable");
        assertEq(answeredAt, answered, "answered");
        assertEq(until, answered + 1 hours, "until");
        vm.warp(until);
        (usable,,) = registry.answerState(address(weth));
        assertTrue(usable, "the last second counts");
        vm.warp(until + 1);
        (usable, answeredAt,) = registry.answerState(address(weth));
        assertFalse(usable, "not any more");
        assertEq(answeredAt, answered, "but it says since when");
        wethFeed.push(2_000e8, block.timestamp + 1);
        (usable, answeredAt, until) = registry.answerState(address(weth));
        assertTrue(!usable && answeredAt + until == 0, "an answer from the future says nothing");
        (usable, answeredAt, until) = registry.answerState(mallory);
        assertTrue(!usable && answeredAt + until == 0, "an unknown token");
    }

    // ------------------------------------------------------------------------------------------- two feeds

    DemoFeed internal parity;

    /// @notice WBTC as the example parameters have it: WBTC/BTC (daily) times BTC/USD (hourly).
    function composed() internal returns (Feed[] memory list) {
        parity = new DemoFeed(8, "WBTC / BTC");
        parity.push(1e8, block.timestamp);
        otherFeeds.push(parity);
        list = new Feed[](2);
        list[0] = Feed(address(parity), 8, 90_000, false, 200, 0.5e8, 1.5e8);
        list[1] = Feed(address(wbtcFeed), 8, 5_400, true, 50, 1_000e8, 5_000_000e8);
        setFeeds(address(wbtc), list);
    }

    function wide(address feed, uint8 decimals) internal pure returns (Feed memory) {
        return Feed(feed, decimals, 1 days, false, 50, 1, type(uint128).max);
    }

    function priceOf(address token) internal view returns (uint256 p) {
        (p,) = registry.price(token, address(usdc));
    }

    /// @notice Where WBTC is 1.2 % under BTC its price says so, and it can be sold; at par every sale would be refused.
    function test_composed_wbtcBelowBtc_isPricedAndSold() public {
        buy(wbtc, 20_000e6);
        uint256 state = vm.snapshotState();
        pools.moveTo(address(usdc), address(wbtc), FEE, 60_000e6 * 988 / 1_000, 1e8);
        uint256 held = portfolio.holding(address(wbtc));
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        vm.prank(leader);
        portfolio.trade(swapOf(address(wbtc), address(usdc), held));
        vm.revertToState(state);

        composed();
        assertEq(priceOf(address(wbtc)), 60_000e24, "at par");
        parity.push(0.988e8, block.timestamp);
        assertEq(priceOf(address(wbtc)), 59_280e24, "1.2 % below");
        pools.moveTo(address(usdc), address(wbtc), FEE, 60_000e6 * 988 / 1_000, 1e8);
        vm.prank(leader);
        portfolio.trade(swapOf(address(wbtc), address(usdc), held));
        assertEq(portfolio.holding(address(wbtc)), 0, "sold");
    }

    /// @notice Each feed is held to its own age, bounds and rule about the cut-off.
    function test_composed_eachFeedByItsOwnSettings() public {
        composed();
        address[] memory list = one(address(wbtc));
        uint256[] memory none = new uint256[](0);
        uint256 now_ = block.timestamp;
        registry.prices(list, address(usdc), now_ - 1, none);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotNewerThanCutoff.selector, address(wbtcFeed), now_, now_));
        registry.prices(list, address(usdc), now_, none);
        // The daily feed needn't answer after the cut-off.
        vm.warp(now_ + 10);
        wbtcFeed.push(60_000e8, block.timestamp);
        registry.prices(list, address(usdc), now_, none);

        vm.warp(now_ + 10 + 5_401);
        vm.expectRevert(abi.encodeWithSelector(Errors.StaleAnswer.selector, address(wbtcFeed), now_ + 10, 5_400));
        registry.price(address(wbtc), address(usdc));
        vm.warp(now_ + 90_001);
        wbtcFeed.push(60_000e8, block.timestamp);
        usdcFeed.push(1e8, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.StaleAnswer.selector, address(parity), now_, 90_000));
        registry.price(address(wbtc), address(usdc));
        (uint256 last, uint256 updatedAt, bool good) = registry.lastPrice(address(wbtc), address(usdc));
        assertEq(last, 60_000e24, "the last answers");
        assertEq(updatedAt, now_, "as old as the older of them");
        assertFalse(good, "not good");

        parity.push(1.5e8 + 1, block.timestamp);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.BadAnswer.selector, address(parity), int256(1.5e8 + 1), block.timestamp)
        );
        registry.price(address(wbtc), address(usdc));
        (last,,) = registry.lastPrice(address(wbtc), address(usdc));
        assertEq(last, 0, "one that can't be believed makes the product nothing");
    }

    /// @notice A trade of such a token draws both feeds' thresholds.
    function test_composed_drawsBothThresholds() public {
        composed();
        IRegistry.Quote memory q = registry.quote(address(adapter), address(usdc), address(wbtc), address(usdc));
        assertEq(q.deviationBps, 25 + 200 + 50, "USDC/USD, WBTC/BTC, BTC/USD");
        q = registry.quote(address(adapter), address(wbtc), address(weth), address(usdc));
        assertEq(q.deviationBps, 200 + 50 + 50, "both ways");
    }

    function test_composed_stateIsThatOfTheWorseFeed() public {
        composed();
        uint256 now_ = block.timestamp;
        vm.warp(now_ + 2 hours);
        wbtcFeed.push(60_000e8, block.timestamp);
        (bool usable, uint256 answeredAt, uint256 until) = registry.answerState(address(wbtc));
        assertTrue(usable, "both usable");
        assertEq(answeredAt, now_, "the older answer's time");
        assertEq(until, now_ + 2 hours + 5_400, "the earlier end");
        // The other way round: the second feed is the older one.
        parity.push(1e8, block.timestamp + 1);
        vm.warp(block.timestamp + 1);
        (, answeredAt,) = registry.answerState(address(wbtc));
        assertEq(answeredAt, now_ + 2 hours, "the second feed's time");
        wbtcFeed.push(0, block.timestamp);
        (usable, answeredAt, until) = registry.answerState(address(wbtc));
        assertTrue(!usable && answeredAt + until == 0, "one without an answer that can be believed");
    }

    /// @notice The asset may be priced by two feeds as well. The product is exact to the unit for any decimals.
    function testFuzz_composed_productIsExact(uint256 a, uint256 b, uint256 c, uint256 decimals) public {
        uint8 da = uint8(bound(decimals, 0, 24));
        uint8 db = uint8(bound(decimals >> 8, 0, da > 12 ? 36 - da : 24));
        DemoFeed first = new DemoFeed(da, "A");
        DemoFeed second = new DemoFeed(db, "B");
        Feed[] memory list = new Feed[](2);
        (list[0], list[1]) = (wide(address(first), da), wide(address(second), db));
        setFeeds(address(wbtc), list);
        (a, b, c) = (bound(a, 1, 1e30), bound(b, 1, 1e30), bound(c, 1, 1e12));
        first.push(int256(a), block.timestamp);
        second.push(int256(b), block.timestamp);
        usdcFeed.push(int256(c), block.timestamp);
        // a * b * 10^(8 + 6 + 18) / (c * 10^(da + db)), in an order that stays within 256 bits, and never above MAX_PRICE.
        uint256 expected = uint256(da) + db <= 32
            ? PriceMath.mulDivCapped(a * b, 10 ** (32 - da - db), c, PriceMath.MAX_PRICE)
            : Math.min(a * b / c / 10 ** (da + db - 32), PriceMath.MAX_PRICE);
        (uint256 got,,) = registry.lastPrice(address(wbtc), address(usdc));
        assertEq(got, expected, "floor of the exact product");
    }

    // --------------------------------------------------------------------------------------------- helpers

    function personalVault() private returns (PersonalVault personal) {
        vm.startPrank(stranger);
        (address made,) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        personal = PersonalVault(made);
        usdc.mint(stranger, 10_000e6);
        usdc.approve(made, 10_000e6);
        personal.deposit(10_000e6, stranger);
        vm.stopPrank();
        pushPrices();
        vm.startPrank(stranger);
        Portfolio(personal.portfolio()).trade(swapOf(address(usdc), address(weth), 5_000e6));
        vm.stopPrank();
    }
}
