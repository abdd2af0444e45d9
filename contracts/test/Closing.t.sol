// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Status, Swap} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 16, attack 23: closing with requests in every state, the final price, a token nobody buys.
contract ClosingTest is VaultTest {
    function setUp() public override {
        super.setUp();
        enter(alice, 10_000e6);
        enter(bob, 10_000e6);
    }

    function _close() private {
        vm.prank(leader);
        vault.startClosing();
    }

    function _invest(uint256 assets) private {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), assets));
    }

    function test_closing_refundsDepositsAndCutsOffNow() public {
        uint256 id = requestDeposit(carol, 500e6);
        uint256 own = requestDeposit(leader, 300e6);
        requestRedeem(alice, 1_000e18);
        vm.expectEmit(address(vault));
        emit Events.EpochDepositsRefunded(3, 800e6);
        vm.expectEmit(address(vault));
        emit Events.ClosingStarted(leader, 3, block.timestamp);
        _close();
        assertTrue(vault.status() == Status.Closed && vault.closing(), "closing");
        assertEq(epochOf(3).cutoff, block.timestamp, "cut-off now");
        assertEq(vault.claimableCancelDepositRequest(id, carol), 500e6, "refunded");
        assertEq(vault.pendingDepositRequest(id, carol), 0, "not pending");
        assertEq(claimCancelDeposit(carol, id), 500e6, "at once");
        assertEq(claimCancelDeposit(leader, own), 300e6, "the leader's too");
        pass(1);
        settleAs(keeper);
        assertEq(claimAssets(alice), 1_000e6, "redemptions settle");
        assertEq(vault.maxClaimCancelDeposit(carol), 0, "not refunded twice");
        assertSolvent();
    }

    function test_closing_beforeTheFirstCutoffKeepsTheSchedule() public {
        deploy(1_000, 400, 100e6);
        uint256 first = vault.nextCutoff();
        (uint256 needed, uint256 available) = vault.cashNeeded();
        assertEq(needed + available, 0, "no epoch waits");
        _close();
        pass(1);
        settleAs(keeper);
        assertEq(vault.nextCutoff(), first, "the first boundary is still ahead");
    }

    /// @notice Deposits that closing has refunded bring no cash: the epoch that waits needs all of it from the portfolio.
    function test_closing_refundedDepositsAreNoCash() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 1_000e18);
        requestDeposit(carol, 700e6);
        warpToCutoff();
        pass(1);
        (uint256 needed, uint256 available) = vault.cashNeeded();
        uint256 idle = portfolio.idle();
        assertEq(needed, 1_000e6, "needed");
        assertEq(available, idle + 700e6, "idle cash and the deposit");
        _close();
        (needed, available) = vault.cashNeeded();
        assertEq(needed, 1_000e6, "as before");
        assertEq(available, idle, "the deposit is refunded");
    }

    function test_closing_takesNoDeposits() public {
        _close();
        asset.mint(leader, 500e6);
        vm.startPrank(leader);
        asset.approve(address(vault), ANY);
        rejects(Errors.DepositsStopped.selector);
        vault.requestDeposit(500e6, leader, leader);
        rejects(Errors.AlreadyClosed.selector);
        vault.startClosing();
        rejects(Errors.NotPaused.selector);
        vault.unpauseDeposits();
        rejects(Errors.DepositsStopped.selector);
        vault.pauseDeposits();
        vm.stopPrank();
    }

    function test_closing_whileAnEpochWaits() public {
        requestDeposit(carol, 500e6); // epoch 3
        requestRedeem(alice, 1_000e18);
        warpToCutoff();
        pass(1 hours);
        requestDeposit(mallory, 700e6); // epoch 4
        requestRedeem(bob, 2_000e18);
        vm.expectEmit(address(vault));
        emit Events.ClosingStarted(leader, 4, 0);
        _close();
        assertEq(vault.maxClaimCancelDeposit(carol), 500e6, "the waiting epoch's deposits");
        assertEq(vault.maxClaimCancelDeposit(mallory), 700e6, "and the next one's");
        pass(1 hours);
        settleAs(keeper);
        assertEq(epochOf(4).cutoff, block.timestamp, "the next cut-off is that settlement");
        assertEq(vault.currentEpochId(), 5, "it waits already");
        settleAs(keeper);
        assertEq(claimAssets(alice), 1_000e6, "alice");
        assertEq(claimAssets(bob), 2_000e6, "bob");
        assertGt(vault.nextCutoff(), block.timestamp, "then weekly again");
        assertEq(claimCancelDeposit(carol, 3), 500e6, "carol");
        assertEq(claimCancelDeposit(mallory, 4), 700e6, "mallory");
        assertSolvent();
    }

    /// @notice Requests pending, processing, claimable and cancelled at once: everybody gets everything.
    function test_closing_requestsInEveryState() public {
        requestRedeem(alice, 1_000e18);
        requestDeposit(carol, 300e6);
        settle(); // claimable: alice's redemption, carol's deposit
        uint256 cancelled = requestRedeem(alice, 500e18);
        cancelRedeem(alice, cancelled);
        requestRedeem(bob, 1_000e18);
        warpToCutoff(); // processing: bob's redemption
        requestRedeem(bob, 2_000e18); // pending
        uint256 late = requestDeposit(mallory, 400e6); // pending
        _close();
        pass(1);
        settleAs(keeper);
        settleAs(keeper);
        vault.finalise();
        assertEq(claimAssets(alice), 1_000e6, "claimable stays claimable");
        assertEq(claimShares(carol), 300e18, "shares too");
        assertEq(claimCancelRedeem(alice, cancelled), 500e18, "cancelled");
        assertEq(claimAssets(bob), 3_000e6, "processing and pending");
        assertEq(claimCancelDeposit(mallory, late), 400e6, "refund");
        // Nobody is stranded: all other shares leave at the final price.
        address[4] memory who = [alice, bob, carol, leader];
        for (uint256 i; i < who.length; ++i) {
            uint256 shares = vault.balanceOf(who[i]);
            uint256 worth =
                shares * epochOf(vault.lastSettledEpochId()).nav / epochOf(vault.lastSettledEpochId()).supply;
            requestRedeem(who[i], shares);
            assertEq(claimAssets(who[i]), worth, "at once, at the final price");
        }
        assertEq(vault.totalSupply(), 1e15, "only the dead shares are left");
        assertSolvent();
    }

    function test_closing_weeklySettlementsGoOn() public {
        _invest(20_000e6);
        _close();
        pass(1);
        settleAs(keeper);
        uint256 next = vault.nextCutoff();
        assertGt(next, block.timestamp, "a boundary");
        requestRedeem(alice, 1_000e18);
        settle();
        assertGt(claimAssets(alice), 990e6, "paid from idle cash");
        rejects(Errors.TokensLeft.selector);
        vault.finalise();
    }

    function test_closing_sellsAnythingAndFinalises() public {
        _invest(20_000e6);
        _close();
        (uint256 max, bool anybody,) = vault.raiseAllowance();
        assertTrue(max == ANY && !anybody, "keepers, any amount");
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), portfolio.holding(address(weth))));
        vm.prank(keeper);
        portfolio.raiseCash(sales);
        rejects(Errors.NotClosing.selector);
        vault.finalise(); // an epoch waits
        pass(1);
        settleAs(keeper);
        requestRedeem(alice, 4_000e18);
        (uint256 nav, uint256 supply) = pair();
        vm.expectEmit(address(vault));
        emit Events.Finalised(4, nav, supply, 1_000);
        vm.prank(mallory);
        vault.finalise(); // anybody: no oracle has a say
        assertTrue(vault.finalised() && !vault.closing(), "final");
        assertEq(vault.nextCutoff(), 0, "no more cut-offs");
        assertEq(claimAssets(alice), 4_000e18 * nav / supply, "the open epoch is the final one");
        rejects(Errors.NotClosing.selector);
        vault.finalise();
        rejects(Errors.NotClosing.selector);
        vault.endInKind();
        vm.prank(keeper);
        rejects(Errors.EpochNotClosed.selector);
        vault.settle(5, 0, ANY);
    }

    function test_final_redemptionsAreClaimableAtOnceUnderFreshIds() public {
        gain(60_000e6); // price 1.5
        _close();
        pass(1);
        settleAs(keeper);
        vault.finalise();
        uint256 finalId = vault.lastSettledEpochId();
        vm.prank(leader);
        rejects(Errors.FeeIsFinal.selector); // else every page would show a fee that no redemption pays
        vault.lowerFee(0);
        for (uint256 i = 1; i <= 3; ++i) {
            vm.expectEmit(address(vault));
            emit Events.FinalRedemption(alice, finalId + i, 1_000e18, 1_500e6);
            assertEq(requestRedeem(alice, 1_000e18), finalId + i, "counting on");
            assertEq(vault.claimableRedeemRequest(finalId + i, alice), 1_000e18, "claimable");
        }
        assertEq(vault.maxWithdraw(alice), 4_350e6, "1,500 less 50 of fee each");
        assertEq(claimAssets(alice), 4_350e6, "paid");
        assertEq(epochOf(finalId + 2).nav, epochOf(finalId).nav, "the final pair");
        assertEq(vault.accruedFees(), 150e6, "the final rate");
        rejects(Errors.NothingPending.selector);
        cancelRedeem(alice, finalId + 1);
        assertSolvent();
    }

    /// @notice Whatever the order and the split, the final price is covered.
    function test_final_everybodyIsPaidWhateverTheOrder(uint256 nav, uint256 seed) public {
        setNav(bound(nav, 0, 1e15));
        requestRedeem(bob, bound(seed, 1, 10_000e18));
        _close();
        pass(1);
        settleAs(keeper);
        vault.finalise();
        address[3] memory who = [leader, alice, bob];
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address account = who[seed % 3];
            uint256 balance = vault.balanceOf(account);
            if (balance == 0) continue;
            requestRedeem(account, i > 8 ? balance : 1 + seed / 8 % balance);
        }
        for (uint256 i; i < 3; ++i) {
            claimAssets(who[i]);
        }
        assertSolvent();
    }

    // ------------------------------------------------------------------------------------------ in kind

    function test_endInKind_afterThirtyDaysWithATokenLeft() public {
        _invest(30_000e6);
        requestRedeem(alice, 1_000e18);
        requestRedeem(leader, 5_000e18);
        _close();
        uint256 from = block.timestamp + 30 days;
        vm.expectRevert(abi.encodeWithSelector(Errors.TooEarly.selector, from));
        vault.endInKind();
        pass(30 days);
        (,, uint256 leaderShares,) = vault.leaderMargin();
        vm.prank(mallory);
        vault.endInKind();
        assertTrue(vault.endedInKind() && !vault.closing(), "ended");
        (,, uint256 leaderAfter,) = vault.leaderMargin();
        assertEq(leaderAfter, leaderShares + 5_000e18, "the leader's are claimable again");
        assertEq(vault.claimableCancelRedeemRequest(3, alice), 1_000e18, "pending became claimable cancellations");
        assertEq(vault.pendingRedeemRequest(3, alice), 0, "not pending");
        assertEq(claimCancelRedeem(alice, 3), 1_000e18, "back");
        assertEq(claimCancelRedeem(leader, 3), 5_000e18, "back");
        assertEq(vault.costBasis(alice), 10_000e6, "with their cost");
        vm.prank(alice);
        rejects(Errors.VaultEnded.selector);
        vault.requestRedeem(1e18, alice, alice);
        uint256 id = waitingId();
        vm.prank(keeper);
        rejects(Errors.EpochNotClosed.selector);
        vault.settle(id, 0, ANY);

        // Everybody leaves with their part of everything, cash included.
        uint256 supply = vault.totalSupply();
        (uint256 cash, uint256 tokens) = (portfolio.idle(), portfolio.holding(address(weth)));
        vm.prank(alice);
        (uint256 assets, uint256[] memory amounts) = vault.exitInKind(10_000e18, alice, new address[](0));
        assertEq(assets, cash * 10_000e18 / supply, "cash");
        assertEq(amounts[0], tokens * 10_000e18 / supply, "tokens");
        rejects(Errors.NotClosing.selector);
        vault.endInKind();
        rejects(Errors.NotClosing.selector);
        vault.finalise();
    }

    function test_endInKind_waitingAndNextEpochsBothComeBack() public {
        _invest(30_000e6);
        requestRedeem(alice, 1_000e18);
        warpToCutoff();
        requestRedeem(alice, 2_000e18);
        _close();
        pass(30 days);
        vault.endInKind();
        assertEq(vault.maxClaimCancelRedeem(alice), 3_000e18, "both");
        claimCancelRedeem(alice, 3);
        claimCancelRedeem(alice, 4);
        assertEq(vault.balanceOf(alice), 10_000e18, "all back");
        assertEq(vault.costBasis(alice), 10_000e6, "all cost");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
    }

    function test_endInKind_notWithoutTokens() public {
        _close();
        pass(31 days);
        rejects(Errors.NoTokensLeft.selector);
        vault.endInKind();
    }

    function test_endInKind_notUnlessClosing() public {
        rejects(Errors.NotClosing.selector);
        vault.endInKind();
        rejects(Errors.NotClosing.selector);
        vault.finalise();
    }

    // ----------------------------------------------------------------------------------- abandoned vaults

    function test_abandoned_guardianMayCloseAfterNinetyDays() public {
        uint256 last = vault.lastLeaderAction();
        vm.warp(last + 90 days - 1);
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAbandoned.selector, last + 90 days));
        vault.startClosing();
        vm.warp(last + 90 days);
        vm.prank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.startClosing();
        vm.prank(guardian);
        vault.startClosing();
        assertTrue(vault.closing(), "closing");
    }

    function test_abandoned_everyLeaderOrTraderActCounts() public {
        address trader = makeAddr("trader");
        bytes[5] memory calls = [
            abi.encodeCall(vault.setStrategy, ("still here")),
            abi.encodeCall(vault.lowerFee, (900)),
            abi.encodeCall(vault.pauseDeposits, ()),
            abi.encodeCall(vault.unpauseDeposits, ()),
            abi.encodeCall(vault.requestRedeem, (1e18, leader, leader))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.warp(block.timestamp + 80 days);
            vm.prank(leader);
            (bool ok,) = address(vault).call(calls[i]);
            assertTrue(ok, "leader's call");
            assertEq(vault.lastLeaderAction(), block.timestamp, "noted");
        }
        settle();
        vm.prank(leader);
        portfolio.setTrader(trader);
        pass(5 days);
        Swap memory buy = swapOf(address(usdc), address(weth), 1_000e6);
        vm.prank(trader);
        portfolio.trade(buy);
        assertEq(vault.lastLeaderAction(), block.timestamp, "the trader's trade counts");
        requestDeposit(leader, 100e6);
        assertEq(vault.lastLeaderAction(), block.timestamp, "a deposit of their own counts");
    }
}
