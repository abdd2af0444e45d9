// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

// More than 500 lines: the whole life of a written-off token, from the dead feed to the last sale, in one set-up.

import {PersonalVault} from "../src/vault/PersonalVault.sol";
import {Portfolio} from "../src/portfolio/Portfolio.sol";
import {DemoFeed} from "../src/periphery/demo/DemoFeed.sol";
import {DemoToken} from "../src/periphery/demo/DemoToken.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Feed, HoldingPrice, HoldingState, OrderKind, Swap} from "../src/libraries/Types.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 13: a holding whose feed has died is written off while it is next to nothing, and counts again by
///         itself. A vault of 1,000,000 USDC, nine tenths of it in WETH; what dies is WBTC, or one of eight others.
contract WriteOffTest is TradingVault {
    address internal mallory;
    /// @dev Of WBTC: it is out of `pass`, so that it answers only when a test says so.
    uint256 internal died;

    function setUp() public override {
        super.setUp();
        mallory = makeAddr("mallory");
        settle(); // the last settled NAV is a million now, not the seed
        level(2_000);
    }

    /// @dev Time goes on, and WBTC's feed stays silent.
    function silence(uint256 time) internal {
        vm.warp(block.timestamp + time);
        repush(usdcFeed);
        repush(wethFeed);
        for (uint256 i; i < otherFeeds.length; ++i) {
            repush(otherFeeds[i]);
        }
    }

    /// @dev Buys WBTC for that many USDC base units; its feed doesn't answer from then on.
    function hold(uint256 assets) internal returns (uint256 amount) {
        buy(wbtc, assets);
        died = block.timestamp;
        return portfolio.holding(address(wbtc));
    }

    function writeOffAs(address caller, DemoToken token) internal {
        vm.prank(caller);
        portfolio.writeOff(address(token));
    }

    function writtenOff(DemoToken token) internal view returns (bool) {
        return portfolio.holdingState(address(token)).writtenOff;
    }

    function toCutoff() internal {
        silence(vault.nextCutoff() - block.timestamp);
    }

    function settleAs(address caller) internal {
        silence(1);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(caller);
        vault.settle(id, 0, type(uint256).max);
    }

    // -------------------------------------------------------------------------------- what it is there for

    /// @notice 166 satoshi, a tenth of a dollar, whose feed has died: settle, raise cash, rebalance and sales of a leader
    ///         stop in a vault of a million. Written off they go on.
    function test_dustOfADeadFeed_stopsNothing() public {
        assertEq(hold(0.1e6), 166, "satoshi");
        requestRedeem(alice, aliceShares / 2);
        toCutoff();
        silence(1 hours + 1);
        bytes4 stale = Errors.StaleAnswer.selector;
        Swap[] memory sales = one(saleWorth(401_000e6));
        uint256 id = vault.lastSettledEpochId() + 1;

        vm.startPrank(keeper);
        vm.expectPartialRevert(stale);
        vault.settle(id, 0, type(uint256).max);
        vm.expectPartialRevert(stale);
        vault.settleWithSales(sales, id, 0, type(uint256).max);
        vm.expectPartialRevert(stale);
        portfolio.raiseCash(sales);
        vm.stopPrank();
        vm.expectPartialRevert(stale);
        vm.prank(leader);
        portfolio.trade(saleWorth(1_000e6));

        uint256 answered = died;
        (, uint256 answeredAt,) = registry.answerState(address(wbtc));
        assertEq(answeredAt, answered, "the feed says since when");
        vm.expectEmit(address(portfolio));
        emit Events.HoldingWrittenOff(address(wbtc), keeper, 166, 99_600, block.timestamp);
        writeOffAs(keeper, wbtc);
        assertTrue(writtenOff(wbtc), "written off");

        vm.prank(leader);
        portfolio.trade(saleWorth(1_000e6));
        vm.prank(keeper);
        portfolio.raiseCash(one(saleWorth(100_000e6)));
        vm.prank(keeper);
        vault.settleWithSales(one(saleWorth(251_000e6)), id, 0, type(uint256).max);
        assertEq(vault.lastSettledEpochId(), id, "settled");
        (address[] memory tokens, uint256[] memory amounts) = portfolio.holdings();
        assertEq(tokens.length, 2, "still held");
        assertEq(amounts[tokens[0] == address(wbtc) ? 0 : 1], 166, "all of it");
    }

    /// @notice It counts as nothing everywhere, and every view that must not revert goes on.
    function test_writtenOff_countsAsNothing() public {
        uint256 value = hold(500e6) * 600;
        silence(25 hours);
        (uint256 last,) = portfolio.navLast();
        writeOffAs(keeper, wbtc);
        uint256 nav = vault.nav();
        assertEq(nav + value, last, "the vault without it");
        (uint256 lastNav, bool stale) = portfolio.navLast();
        assertEq(lastNav, nav, "the last answers say the same");
        assertFalse(stale, "it needs no price");
        (HoldingPrice[] memory list, bool[] memory stales) = portfolio.holdingPrices();
        assertEq(list[1].token, address(wbtc), "listed");
        assertEq(list[1].price, 0, "without a price");
        assertFalse(stales[1], "and needs none");
        assertEq(portfolio.lastValue(address(wbtc), 1e8), 0, "worth nothing");
        assertEq(portfolio.countedHoldings(), 1, "WETH counts");
        (uint256 settled, HoldingPrice[] memory priced) = portfolio.settlementNav(block.timestamp - 1);
        assertEq(settled, nav, "settled at that");
        assertEq(priced[1].price, 0, "and listed with price 0");
        assertEq(priced[1].amount, portfolio.holding(address(wbtc)), "and what is held");
        HoldingState memory s = portfolio.holdingState(address(wbtc));
        assertEq(s.lastPrice, 60_000e24, "at its last price");
        assertEq(s.writtenOffAt, block.timestamp, "when it was written off");
        assertEq(s.notedUnusableAt, 0, "nobody had to note anything");
    }

    // -------------------------------------------------------------------------------------- who, and when

    function test_onlyKeepers_anybodyWhenLate() public {
        hold(0.1e6);
        silence(25 hours);
        address[3] memory others = [leader, stranger, guardian];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            writeOffAs(others[i], wbtc);
        }
        toCutoff();
        silence(1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        writeOffAs(stranger, wbtc);
        silence(1);
        writeOffAs(stranger, wbtc);
        assertTrue(writtenOff(wbtc), "a day late anybody may");
        settleAs(stranger);
    }

    /// @notice A day without a usable answer: the age at which an answer is used, and 24 hours more.
    function test_onlyAfterADay() public {
        hold(0.1e6);
        vm.expectRevert(abi.encodeWithSelector(Errors.StillPriced.selector, address(wbtc)));
        writeOffAs(keeper, wbtc);
        silence(25 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, died + 25 hours));
        writeOffAs(keeper, wbtc);
        silence(1);
        writeOffAs(keeper, wbtc);
        vm.expectRevert(abi.encodeWithSelector(Errors.WrittenOffBefore.selector, address(wbtc)));
        writeOffAs(keeper, wbtc);
        vm.expectRevert(abi.encodeWithSelector(Errors.WrittenOffBefore.selector, address(wbtc)));
        portfolio.noteUnusable(address(wbtc));
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(usdc), 1, 0));
        writeOffAs(keeper, usdc);
    }

    // ------------------------------------------------------------------------------------------- the bound

    /// @notice At most 0.1 % of the last settled NAV, to the unit.
    function test_bound_isATenthOfAPercent_toTheUnit() public {
        uint256 limit = lastSettled() / 1_000;
        hold(limit + 10e6);
        silence(25 hours);
        uint256 amount = portfolio.holding(address(wbtc));
        uint256 value = amount * 600; // base units a satoshi
        assertGt(value, limit, "above the bound");
        vm.expectRevert(abi.encodeWithSelector(Errors.WriteOffTooLarge.selector, value, limit));
        writeOffAs(keeper, wbtc);
        // The price falls, in one answer after which the feed dies again, until it is worth exactly the bound or less.
        wbtcFeed.push(int256(limit * 1e8 * 100 / amount), block.timestamp);
        silence(25 hours);
        (uint256 price,,) = registry.lastPrice(address(wbtc), address(usdc));
        assertLe((amount * price + 1e26 - 1) / 1e26, limit, "within");
        assertGt((amount * price) / 1e26, limit - 2, "by a unit");
        writeOffAs(keeper, wbtc);
    }

    function lastSettled() internal view returns (uint256) {
        return vault.epoch(vault.lastSettledEpochId()).nav;
    }

    /// @notice Eight tokens at once: all together are bounded, not each.
    function test_attack_eightAtOnce() public {
        settle();
        DemoToken[8] memory tokens;
        DemoFeed[8] memory feeds_;
        // WETH is one of the eight that can be held: seven others.
        for (uint256 i; i < 7; ++i) {
            (tokens[i], feeds_[i]) = newToken();
        }
        if (vault.nextCutoff() == 0) settle();
        uint256 limit = lastSettled() / 1_000;
        for (uint256 i; i < 7; ++i) {
            buy(tokens[i], limit / 6); // six are within the bound, seven are not
            otherFeeds.pop();
        }
        silence(25 hours);
        uint256 done;
        for (uint256 i; i < 7; ++i) {
            vm.prank(keeper);
            try portfolio.writeOff(address(tokens[i])) {
                ++done;
            } catch (bytes memory reason) {
                assertEq(bytes4(reason), Errors.WriteOffTooLarge.selector, "for the bound");
                assertEq(i, 6, "the last one alone");
            }
        }
        assertEq(done, 6, "six of seven");
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        vault.nav();
        // One that answers again counts, and makes room.
        feeds_[0].push(1e8, block.timestamp);
        writeOffAs(keeper, tokens[6]);
        vault.nav();
        assertEq(portfolio.countedHoldings(), 2, "WETH and the one that answered");
    }

    /// @notice What was bought after the last settlement counts: it is the amounts of now that are bounded.
    function test_attack_purchaseAfterTheLastSettlement() public {
        settle();
        uint256 limit = lastSettled() / 1_000;
        buy(wbtc, limit / 2);
        settle();
        assertEq(vault.lastSettledEpochId(), 4, "settled with half of the bound");
        buy(wbtc, limit);
        died = block.timestamp;
        silence(25 hours);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        writeOffAs(keeper, wbtc);
    }

    /// @notice What was redeemed doesn't count: the bound is the lesser of the last settled NAV and the base.
    function test_attack_boundOfANavThatHasLeft() public {
        settle();
        level(2_000);
        requestRedeem(alice, aliceShares);
        toCutoff();
        silence(1);
        repush(wbtcFeed);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.prank(keeper);
        vault.settleWithSales(one(saleWorth(806_000e6)), id, 0, type(uint256).max);
        level(2_000);
        assertGt(lastSettled(), 900_000e6, "settled at nearly a million");
        (, uint256 base) = portfolio.bucket();
        assertLt(base, 110_000e6, "a tenth is left");
        hold(500e6); // 0.05 % of what was settled, 0.5 % of what is left
        silence(25 hours);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        writeOffAs(keeper, wbtc);
    }

    /// @notice What was deposited since doesn't count either: the bound is that of what was settled last.
    function test_attack_boundOfADepositThatJustCame() public {
        uint256 limit = lastSettled() / 1_000;
        requestDeposit(mallory, 1_000_000e6);
        settle();
        (, uint256 base) = portfolio.bucket();
        assertGt(base, 1_900_000e6, "the base is twice as much");
        hold(limit + 50e6);
        silence(25 hours);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        writeOffAs(keeper, wbtc);
    }

    // ----------------------------------------------------------------------------------------- counts again

    /// @notice It counts by itself with the next price that is taken, without anybody's act.
    function test_feedAnswersAgain_countsByItself() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        uint256 nav = vault.nav();
        wbtcFeed.push(30_000e8, block.timestamp);
        uint256 amount = portfolio.holding(address(wbtc));
        assertEq(vault.nav(), nav + amount * 300, "at the new price");
        assertFalse(writtenOff(wbtc), "not written off");
        assertEq(portfolio.countedHoldings(), 2, "counted");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotWrittenOff.selector, address(wbtc)));
        vm.prank(keeper);
        portfolio.sellWrittenOff(swapOf(address(wbtc), address(usdc), amount));
        vm.expectEmit(address(portfolio));
        emit Events.HoldingWrittenBack(address(wbtc));
        portfolio.notePrice(address(wbtc));
    }

    /// @notice A feed that has answered once and falls silent again is no longer written off: NAV can't be switched
    ///         between with and without it by a feed that comes and goes.
    function test_attack_feedThatComesAndGoes() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        vault.nav();
        silence(1);
        wbtcFeed.push(60_000e8, block.timestamp);
        silence(1 hours + 1);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        vault.nav();
        vm.expectPartialRevert(Errors.TooEarly.selector);
        writeOffAs(keeper, wbtc);
        silence(1 days - 1);
        writeOffAs(keeper, wbtc);
        vault.nav();
    }

    /// @notice What a settlement has counted again is not written off by a feed that then can't be read: neither a price nor
    ///         a final settlement leaves it out, until it was unusable for a day once more.
    function test_attack_feedThatComesBackAndBreaks() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        toCutoff();
        wbtcFeed.push(60_000e8, block.timestamp + 1);
        silence(1);
        uint256 id = vault.lastSettledEpochId() + 1;
        vm.expectEmit(address(portfolio));
        emit Events.HoldingWrittenBack(address(wbtc));
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
        wbtcFeed.push(0, block.timestamp);
        assertFalse(writtenOff(wbtc), "counted");
        vm.expectPartialRevert(Errors.BadAnswer.selector);
        vault.nav();
        vm.prank(keeper);
        vm.expectPartialRevert(Errors.NotNoted.selector);
        portfolio.writeOff(address(wbtc));
        assertEq(portfolio.countedHoldings(), 2, "the final settlement waits for it");
    }

    /// @notice A deposit while it is written off, which comes back right after: what the depositor can gain is their part of
    ///         a tenth of a percent.
    function test_attack_writeBackTimedAroundADeposit() public {
        settle();
        uint256 limit = lastSettled() / 1_000;
        hold(limit - 5e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        requestDeposit(mallory, 1_000_000e6);
        toCutoff();
        settleAs(keeper);
        uint256 shares = claimShares(mallory);
        wbtcFeed.push(60_000e8, block.timestamp);
        uint256 worth = shares * vault.nav() / vault.totalSupply();
        assertGt(worth, 1_000_000e6, "a gain");
        assertLe(worth - 1_000_000e6, limit, "of less than a tenth of a percent");
    }

    /// @notice A feed that answers again before the cut-off counts at the settlement, which waits for a newer answer: a
    ///         deposit can't be priced without a holding that everybody knows to be back.
    function test_attack_writeBackBeforeTheCutoff_counts() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        silence(vault.nextCutoff() - block.timestamp - 60);
        wbtcFeed.push(6_000_000e8, block.timestamp); // a hundred times as much
        requestDeposit(mallory, 1_000_000e6);
        toCutoff();
        uint256 id = vault.lastSettledEpochId() + 1;
        silence(1);
        vm.expectPartialRevert(Errors.NotNewerThanCutoff.selector);
        vm.prank(keeper);
        vault.settle(id, 0, type(uint256).max);
        silence(10);
        wbtcFeed.push(6_000_000e8, block.timestamp);
        settleAs(keeper);
        uint256 worth = claimShares(mallory) * vault.nav() / vault.totalSupply();
        assertLe(worth, 1_000_000e6, "no gain");
    }

    // ------------------------------------------------------------------------------------------------ sales

    function saleOfAll() internal view returns (Swap memory) {
        return swapOf(address(wbtc), address(usdc), portfolio.holding(address(wbtc)));
    }

    /// @notice Only keepers sell it, for the asset, and no order of the leader does.
    function test_sale_onlyByKeepersAndForTheAsset() public {
        hold(500e6);
        uint256 limitOrder = placeLimit();
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        Swap memory sale = saleOfAll();
        address[3] memory others = [leader, stranger, guardian];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, others[i]));
            vm.prank(others[i]);
            portfolio.sellWrittenOff(sale);
        }
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        vm.prank(leader);
        portfolio.trade(sale);
        vm.startPrank(keeper);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        portfolio.fillLimitOrder(limitOrder, address(adapter), path(address(wbtc), address(usdc)));
        vm.expectRevert(abi.encodeWithSelector(Errors.SaleOnly.selector, address(weth)));
        portfolio.sellWrittenOff(swapOf(address(wbtc), address(weth), 1));
        vm.expectRevert(abi.encodeWithSelector(Errors.ZeroAmount.selector));
        portfolio.sellWrittenOff(swapOf(address(wbtc), address(usdc), 0));
        vm.expectRevert(
            abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(wbtc), sale.amountIn + 1, sale.amountIn)
        );
        portfolio.sellWrittenOff(swapOf(address(wbtc), address(usdc), sale.amountIn + 1));
        vm.expectRevert(abi.encodeWithSelector(Errors.NotWrittenOff.selector, address(weth)));
        portfolio.sellWrittenOff(swapOf(address(weth), address(usdc), 1));
        Swap memory wrong = saleOfAll();
        wrong.adapter = mallory;
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAnAdapter.selector, mallory));
        portfolio.sellWrittenOff(wrong);
        uint256 nav = vault.nav();
        uint256 got = portfolio.sellWrittenOff(sale);
        vm.stopPrank();
        assertEq(vault.nav(), nav + got, "what was nothing is cash now");
        assertEq(portfolio.holding(address(wbtc)), 0, "sold out");
        (address[] memory tokens,) = portfolio.holdings();
        assertEq(tokens.length, 1, "removed from the list");
    }

    function placeLimit() private returns (uint256) {
        vm.prank(leader);
        return portfolio.placeLimitOrder(address(wbtc), address(usdc), 1_000, 1, uint40(block.timestamp + 30 days));
    }

    /// @notice At 90 % of the last price or better, and what it loses is drawn on the bucket.
    function test_sale_atNineTenths_theLossIsDrawn() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        Swap memory sale = saleOfAll();
        uint256 value = sale.amountIn * 600;
        pools.moveTo(address(usdc), address(wbtc), FEE, 53_900e6, 1e8);
        vm.expectPartialRevert(Errors.TradeLossTooHigh.selector);
        vm.prank(keeper);
        portfolio.sellWrittenOff(sale);
        pools.moveTo(address(usdc), address(wbtc), FEE, 54_100e6, 1e8);
        (uint256 before, uint256 base) = portfolio.bucket();
        vm.recordLogs();
        vm.prank(keeper);
        uint256 got = portfolio.sellWrittenOff(sale);
        (uint256 left,) = portfolio.bucket();
        assertEq(before - left, ((value - got) * 1e18 + base - 1) / base, "the loss alone is drawn");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bool seen;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(portfolio)) continue;
            assertEq(logs[i].topics[0], Events.Traded.selector, "Traded");
            assertEq(logs[i].topics[1], 0, "of no order");
            assertEq(uint256(logs[i].topics[2]), uint256(OrderKind.WrittenOff), "its kind");
            seen = true;
        }
        assertTrue(seen, "told");
    }

    /// @notice A keeper who sells it to themselves, a pool of their own 10 % under the last price: a tenth of a tenth of a
    ///         percent, and only while the bucket lasts.
    function test_attack_saleToOneself() public {
        settle();
        uint256 limit = lastSettled() / 1_000;
        hold(limit - 5e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        pools.moveTo(address(usdc), address(wbtc), FEE, 54_100e6, 1e8);
        (uint256 before,) = portfolio.navLast();
        uint256 value = portfolio.holding(address(wbtc)) * 600;
        Swap memory sale = saleOfAll();
        vm.prank(keeper);
        portfolio.sellWrittenOff(sale);
        uint256 lost = before + value - vault.nav();
        assertLe(lost, limit / 10, "at most 0.01 % of the vault");
    }

    /// @notice Between cut-off and settlement it is sold for the shortfall only, like everything.
    function test_sale_afterTheCutoff_onlyForTheShortfall() public {
        hold(500e6);
        toCutoff();
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        Swap memory sale = saleOfAll();
        vm.expectPartialRevert(Errors.RaiseTooMuch.selector);
        vm.prank(keeper);
        portfolio.sellWrittenOff(sale);
        assertEq(vault.nextCutoff(), 0, "still waiting");
    }

    function test_sale_withAnEmptyBucket_refused() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        pools.moveTo(address(usdc), address(wbtc), FEE, 54_100e6, 1e8);
        vm.prank(address(vault));
        portfolio.setBase(1_000e6); // now it is half of the base: its tenth is more than the bucket's 3 %
        Swap memory sale = saleOfAll();
        vm.expectPartialRevert(Errors.BucketEmpty.selector);
        vm.prank(keeper);
        portfolio.sellWrittenOff(sale);
    }

    // ------------------------------------------------------------------------------------- exits and the end

    function test_exitInKind_takesItAlong() public {
        uint256 amount = hold(500e6);
        toCutoff();
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        silence(7 days);
        uint256 supply = vault.totalSupply();
        vm.prank(alice);
        vault.exitInKind(aliceShares, alice, new address[](0));
        assertEq(wbtc.balanceOf(alice), amount * aliceShares / supply, "her part of it");
        assertTrue(writtenOff(wbtc), "the rest stays written off");
    }

    /// @notice It doesn't block the final settlement: its rest is forfeited, and an event says so.
    function test_finalSettlement_forfeitsIt() public {
        uint256 amount = hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        vm.prank(leader);
        vault.startClosing();
        settleAs(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.TokensLeft.selector, 1));
        vault.finalise();
        assertEq(portfolio.holding(address(wbtc)), amount, "nothing is forfeited while something else is left");
        Swap memory all = swapOf(address(weth), address(usdc), portfolio.holding(address(weth)));
        vm.prank(keeper);
        portfolio.raiseCash(one(all));
        vm.expectEmit(address(portfolio));
        emit Events.HoldingForfeited(address(wbtc), amount);
        vm.prank(mallory);
        vault.finalise();
        assertTrue(vault.finalised(), "final");
        (address[] memory tokens,) = portfolio.holdings();
        assertEq(tokens.length, 0, "nobody's");
        requestRedeem(alice, aliceShares / 2);
        assertGt(claimAssets(alice), 0, "redeemed at the final price");
    }

    /// @notice With nothing left but what is written off a vault is finalised, not ended in kind; one whose feed answers
    ///         again must be sold.
    function test_attack_finalSettlement_feedIsBack() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        vm.prank(leader);
        vault.startClosing();
        settleAs(keeper);
        Swap memory all = swapOf(address(weth), address(usdc), portfolio.holding(address(weth)));
        vm.prank(keeper);
        portfolio.raiseCash(one(all));
        silence(30 days);
        if (vault.nextCutoff() == 0) settleAs(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.NoTokensLeft.selector));
        vault.endInKind();
        wbtcFeed.push(60_000e8, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.TokensLeft.selector, 1));
        vault.finalise();
        Swap memory rest = saleOfAll();
        vm.prank(keeper);
        portfolio.raiseCash(one(rest));
        vault.finalise();
    }

    function test_cannot_anybodyForfeit() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.NotVault.selector, keeper));
        vm.prank(keeper);
        portfolio.forfeitWrittenOff();
    }

    // ------------------------------------------------------------------------- a feed that can't be read

    /// @notice A feed that says nothing that can be believed doesn't say since when: somebody notes it, and the day counts
    ///         from there. A note serves for a day; a second one within it changes nothing.
    function test_unreadable_isNotedFirst() public {
        hold(500e6);
        vm.expectRevert(abi.encodeWithSelector(Errors.StillPriced.selector, address(wbtc)));
        portfolio.noteUnusable(address(wbtc));
        silence(2 hours);
        vm.expectRevert(abi.encodeWithSelector(Errors.StillReadable.selector, address(wbtc)));
        portfolio.noteUnusable(address(wbtc));
        wbtcFeed.push(0, block.timestamp);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotNoted.selector, address(wbtc)));
        writeOffAs(keeper, wbtc);

        uint256 noted = block.timestamp;
        vm.expectEmit(address(portfolio));
        emit Events.UnusableNoted(address(wbtc), stranger);
        vm.prank(stranger);
        portfolio.noteUnusable(address(wbtc));
        assertEq(portfolio.holdingState(address(wbtc)).notedUnusableAt, noted, "noted");
        silence(1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, noted + 1 days));
        writeOffAs(keeper, wbtc);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotedBefore.selector, address(wbtc), noted));
        portfolio.noteUnusable(address(wbtc));
        silence(1);
        uint256 state = vm.snapshotState();
        writeOffAs(keeper, wbtc);
        vault.nav();
        assertEq(portfolio.holdingState(address(wbtc)).writtenOffAt, block.timestamp, "written off now");
        vm.revertToState(state);

        silence(1 days);
        writeOffAs(keeper, wbtc);
        vm.revertToState(state);
        silence(1 days + 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotNoted.selector, address(wbtc)));
        writeOffAs(keeper, wbtc);
        portfolio.noteUnusable(address(wbtc));
    }

    /// @notice Its last price is then that of its last trade, or a later one that somebody noted.
    function test_unreadable_lastPriceIsTheLastTradesOrTheNoted() public {
        settle();
        uint256 limit = lastSettled() / 1_000;
        hold(limit / 2);
        uint256 traded = 60_000e24;
        wbtcFeed.push(0, block.timestamp);
        uint256 known = portfolio.holdingState(address(wbtc)).lastPrice;
        assertTrue(known >= traded && known <= traded + traded / 1e12, "the last trade's, rounded up");
        // Its price has become three times as high, and somebody has noted that.
        wbtcFeed.push(180_000e8, block.timestamp);
        portfolio.notePrice(address(wbtc));
        wbtcFeed.push(0, block.timestamp);
        portfolio.noteUnusable(address(wbtc));
        silence(1 days);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        writeOffAs(keeper, wbtc);
        wbtcFeed.push(60_000e8, block.timestamp);
        portfolio.notePrice(address(wbtc));
        assertEq(portfolio.holdingState(address(wbtc)).notedUnusableAt, 0, "the note is forgotten");
        wbtcFeed.push(0, block.timestamp);
        portfolio.noteUnusable(address(wbtc));
        silence(1 days);
        writeOffAs(keeper, wbtc);
        // Sold at nine tenths of that price.
        Swap memory sale = saleOfAll();
        vm.prank(keeper);
        portfolio.sellWrittenOff(sale);
    }

    /// @notice A feed that is readable again and shows an answer from before the note, still young enough to be used: it has a
    ///         usable answer, so the holding counts, whatever the note's time.
    function test_unreadable_showsAnOlderAnswerAgain_counts() public {
        vm.prank(governance);
        registry.scheduleToken(address(wbtc), NO_CAP, slow(address(wbtcFeed), 3 days));
        pass(DELAY);
        registry.applyToken(address(wbtc));
        settle();
        hold(500e6);
        wbtcFeed.push(0, block.timestamp);
        silence(1);
        portfolio.noteUnusable(address(wbtc));
        silence(1 days);
        writeOffAs(keeper, wbtc);
        uint256 nav = vault.nav();
        wbtcFeed.push(60_000e8, died);
        assertFalse(writtenOff(wbtc), "it counts");
        assertEq(vault.nav(), nav + portfolio.holding(address(wbtc)) * 600, "at the older answer");
        (uint256 last,) = portfolio.navLast();
        assertEq(last, vault.nav(), "the last answers say the same");
    }

    function test_notePrice_onlyAUsableOne() public {
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientHolding.selector, address(wbtc), 1, 0));
        portfolio.notePrice(address(wbtc));
        hold(500e6);
        silence(2 hours);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        portfolio.notePrice(address(wbtc));
    }

    /// @notice Where the asset's own feed says nothing the price of the last trade serves: it is in the asset's units.
    function test_assetsFeedSaysNothing_thePriceOfTheLastTradeServes() public {
        hold(0.1e6);
        silence(25 hours);
        usdcFeed.push(0, block.timestamp);
        writeOffAs(keeper, wbtc);
        assertTrue(writtenOff(wbtc), "written off");
    }

    /// @notice Of a token with two feeds either may die.
    function test_composed_eitherFeedMayDie() public {
        DemoFeed parity = composed();
        hold(500e6);
        uint256 answered = block.timestamp;
        otherFeeds.push(wbtcFeed);
        parity.push(1e8, answered);
        silence(90_000 + 1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, answered + 90_000 + 1 days));
        writeOffAs(keeper, wbtc);
        silence(1);
        writeOffAs(keeper, wbtc);
        vault.nav();
        parity.push(1e8, block.timestamp);
        assertFalse(writtenOff(wbtc), "back");
    }

    /// @notice Both died, and one answers again: the other still has no price, so nothing may need the holding's.
    function test_composed_oneOfTwoAnswersAgain() public {
        DemoFeed parity = composed();
        hold(500e6);
        silence(60);
        parity.push(1e8, block.timestamp); // the last to fall silent
        silence(90_000 + 1 days);
        writeOffAs(keeper, wbtc);
        silence(60);
        wbtcFeed.push(60_000e8, block.timestamp);
        assertTrue(writtenOff(wbtc), "one is not both");
        vault.nav();
        assertEq(portfolio.countedHoldings(), 1, "WETH alone counts");
        silence(60);
        wbtcFeed.push(60_000e8, block.timestamp);
        parity.push(1e8, block.timestamp);
        assertFalse(writtenOff(wbtc), "back");
    }

    /// @dev WBTC is priced by its parity with bitcoin, which stays silent too, times bitcoin's price.
    function composed() private returns (DemoFeed parity) {
        parity = new DemoFeed(8, "WBTC / BTC");
        parity.push(1e8, block.timestamp);
        Feed[] memory list = new Feed[](2);
        list[0] = Feed(address(parity), 8, 90_000, false, 200, 0.5e8, 1.5e8);
        list[1] = Feed(address(wbtcFeed), 8, 3_600, true, 50, 1_000e8, 5_000_000e8);
        vm.prank(governance);
        registry.scheduleToken(address(wbtc), NO_CAP, list);
        pass(DELAY);
        registry.applyToken(address(wbtc));
        parity.push(1e8, block.timestamp);
        settle();
    }

    // ---------------------------------------------------------------------------------------- others

    /// @notice While it is written off none is bought; a purchase after its feed answered ends the write-off.
    function test_purchaseEndsIt() public {
        hold(500e6);
        silence(25 hours);
        writeOffAs(keeper, wbtc);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(wbtc), 1_000e6));
        wbtcFeed.push(60_000e8, block.timestamp);
        vm.expectEmit(address(portfolio));
        emit Events.HoldingWrittenBack(address(wbtc));
        buy(wbtc, 1_000e6);
        assertEq(portfolio.holdingState(address(wbtc)).writtenOffAt, 0, "forgotten");
    }

    /// @notice A personal vault has no settlements: a tenth of a percent of its NAV, by a keeper. Its owner takes the rest
    ///         in kind for nothing.
    function test_personalVault() public {
        (PersonalVault personal, Portfolio its) = personalVault();
        vm.startPrank(stranger);
        its.trade(swapOf(address(usdc), address(wbtc), 90e6));
        vm.stopPrank();
        silence(25 hours);
        vm.expectPartialRevert(Errors.StaleAnswer.selector);
        personal.nav();
        assertEq(personal.maxWithdraw(stranger), 0, "nothing goes");
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, stranger));
        vm.prank(stranger);
        its.writeOff(address(wbtc));
        vm.prank(keeper);
        its.writeOff(address(wbtc));
        assertEq(personal.nav(), its.idle(), "the rest");
        assertGt(personal.maxWithdraw(stranger), 99_000e6, "withdrawals go on");
        uint256 supply = personal.totalSupply();
        uint256 held = its.holding(address(wbtc));
        vm.prank(stranger);
        personal.withdrawInKind(address(wbtc), held, stranger);
        assertEq(personal.totalSupply(), supply, "what counts as nothing costs no share");
        assertEq(wbtc.balanceOf(stranger), held, "taken");
        // Beyond the bound not even a keeper.
        pushPrices();
        vm.prank(stranger);
        its.trade(swapOf(address(usdc), address(wbtc), 110e6));
        silence(25 hours);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        vm.prank(keeper);
        its.writeOff(address(wbtc));
    }

    /// @notice Of two dead feeds neither waits for the other: what has no price counts as nothing in the bound.
    function test_personalVault_twoAtOnce() public {
        (DemoToken token,) = newToken();
        otherFeeds.pop();
        (PersonalVault personal, Portfolio its) = personalVault();
        vm.startPrank(stranger);
        its.trade(swapOf(address(usdc), address(wbtc), 40e6));
        its.trade(swapOf(address(usdc), address(token), 40e6));
        vm.stopPrank();
        silence(25 hours);
        vm.startPrank(keeper);
        its.writeOff(address(wbtc));
        its.writeOff(address(token));
        vm.stopPrank();
        assertEq(personal.nav(), its.idle(), "the rest");
    }

    /// @notice A large holding whose feed is dead as well makes no room for another.
    function test_personalVault_whatHasNoPriceMakesNoRoom() public {
        (DemoToken token, DemoFeed feed) = newToken();
        otherFeeds.pop();
        (, Portfolio its) = personalVault();
        vm.startPrank(stranger);
        its.trade(swapOf(address(usdc), address(wbtc), 60e6));
        its.trade(swapOf(address(usdc), address(token), 50_000e6));
        vm.stopPrank();
        silence(25 hours);
        vm.expectPartialRevert(Errors.WriteOffTooLarge.selector);
        vm.prank(keeper);
        its.writeOff(address(wbtc));
        feed.push(1e8, block.timestamp);
        vm.prank(keeper);
        its.writeOff(address(wbtc));
    }

    /// @dev Of `stranger`, with 100,000 USDC.
    function personalVault() private returns (PersonalVault personal, Portfolio its) {
        vm.startPrank(stranger);
        (address made,) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
        personal = PersonalVault(made);
        its = Portfolio(personal.portfolio());
        usdc.mint(stranger, 100_000e6);
        usdc.approve(made, 100_000e6);
        personal.deposit(100_000e6, stranger);
        vm.stopPrank();
    }

    /// @dev A token worth a dollar, in force.
    function newToken() private returns (DemoToken token, DemoFeed feed) {
        token = new DemoToken("T", "T", 18);
        feed = new DemoFeed(8, "T / USD");
        feed.push(1e8, block.timestamp);
        otherFeeds.push(feed);
        pools.create(address(usdc), address(token), FEE, 10_000_000e6, 10_000_000e18);
        vm.prank(governance);
        registry.scheduleToken(address(token), NO_CAP, feeds(address(feed), 1 hours, 50));
        pass(DELAY);
        registry.applyToken(address(token));
    }
}
