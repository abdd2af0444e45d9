// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {LEADER_ID_OFFSET} from "../src/libraries/Constants.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 6: one refund path. Attack 7: cancel races, re-requests, somebody else's controller, totals.
contract CancelTest is VaultTest {
    function test_cancel_deposit() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        requestDeposit(bob, 300e6);
        cancelDeposit(alice, id);
        assertEq(vault.pendingDepositRequest(id, alice), 0, "not pending");
        assertEq(vault.claimableCancelDepositRequest(id, alice), 1_000e6, "claimable at once");
        assertEq(vault.maxClaimCancelDeposit(alice), 1_000e6, "sum");
        assertEq(epochOf(1).othersRequested, 300e6, "the total is the sum of the parts");
        (uint256 pending,, uint256 refunds,) = vault.escrow();
        assertTrue(pending == 300e6 && refunds == 1_000e6, "escrow");
        assertEq(claimCancelDeposit(alice, id), 1_000e6, "paid");
        assertEq(asset.balanceOf(alice), 1_000e6, "back");
        assertEq(vault.openDepositRequests(alice).length, 0, "gone");
        rejects(Errors.NothingToClaim.selector);
        claimCancelDeposit(alice, id);
        assertSolvent();
    }

    function test_cancel_redeemBringsSharesAndCostBack() public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        uint256 id = requestRedeem(alice, 250e18);
        assertEq(vault.costBasis(alice), 750e6, "cost left with the shares");
        assertEq(vault.redeemRequestCost(id, alice), 250e6, "it travels with the request");
        cancelRedeem(alice, id);
        assertEq(vault.claimableCancelRedeemRequest(id, alice), 250e18, "claimable");
        assertEq(vault.maxClaimCancelRedeem(alice), 250e18, "sum");
        assertEq(claimCancelRedeem(alice, id), 250e18, "back");
        assertEq(vault.balanceOf(alice), 1_000e18, "all shares");
        assertEq(vault.costBasis(alice), 1_000e6, "all cost");
        assertEq(vault.redeemRequestCost(id, alice), 0, "none left there");
        assertEq(vault.openRedeemRequests(alice).length, 0, "gone");
    }

    function test_cancel_lastSecondAndFirstTooLate() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        requestDeposit(bob, 1_000e6);
        vm.warp(vault.nextCutoff() - 1);
        cancelDeposit(bob, id);
        vm.warp(block.timestamp + 1);
        rejects(Errors.PastCutoff.selector);
        cancelDeposit(alice, id);
        settle();
        rejects(Errors.NothingPending.selector);
        cancelDeposit(alice, id);
        assertEq(claimShares(alice), 1_000e18, "it was settled");
    }

    function test_cancel_redeemAfterCutoff() public {
        enter(alice, 1_000e6);
        uint256 id = requestRedeem(alice, 100e18);
        warpToCutoff();
        rejects(Errors.PastCutoff.selector);
        cancelRedeem(alice, id);
        settle();
        rejects(Errors.NothingPending.selector);
        cancelRedeem(alice, id);
    }

    function test_cancel_requestOfTheNextEpochWhileOneWaits() public {
        warpToCutoff();
        uint256 id = requestDeposit(alice, 1_000e6);
        assertEq(id, 2, "the next epoch");
        cancelDeposit(alice, id);
        assertEq(claimCancelDeposit(alice, id), 1_000e6, "its cut-off is still ahead");
    }

    function test_cancel_thenAskAgainInTheSameEpoch() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        cancelDeposit(alice, id);
        requestDeposit(alice, 400e6);
        assertEq(vault.pendingDepositRequest(id, alice), 400e6, "pending is the new one");
        assertEq(vault.claimableCancelDepositRequest(id, alice), 1_000e6, "the cancelled one waits beside it");
        cancelDeposit(alice, id);
        assertEq(vault.claimableCancelDepositRequest(id, alice), 1_400e6, "both");
        requestDeposit(alice, 300e6);
        assertEq(vault.claimableCancelDepositRequest(id, alice), 1_400e6, "both, still");
        settle();
        assertEq(vault.claimableDepositRequest(id, alice), 300e6, "the live one was settled");
        assertEq(claimShares(alice), 300e18, "claim");
        assertEq(vault.openDepositRequests(alice).length, 1, "the refund keeps the id open");
        assertEq(claimCancelDeposit(alice, id), 1_400e6, "refund after the claim");
        assertEq(vault.openDepositRequests(alice).length, 0, "closed");
        assertSolvent();
    }

    function test_cancel_claimRefundFirstThenShares() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        cancelDeposit(alice, id);
        requestDeposit(alice, 400e6);
        assertEq(claimCancelDeposit(alice, id), 1_000e6, "refund while the new one is pending");
        assertEq(vault.pendingDepositRequest(id, alice), 400e6, "which stays");
        settle();
        assertEq(claimShares(alice), 400e18, "and settles");
        assertEq(vault.openDepositRequests(alice).length, 0, "closed");
    }

    function test_cancel_redeemAndAskAgain() public {
        enter(alice, 1_000e6);
        uint256 id = requestRedeem(alice, 300e18);
        cancelRedeem(alice, id);
        requestRedeem(alice, 200e18);
        assertEq(vault.pendingRedeemRequest(id, alice), 200e18, "pending");
        assertEq(vault.claimableCancelRedeemRequest(id, alice), 300e18, "beside it");
        assertEq(vault.redeemRequestCost(id, alice), 500e6, "cost of both");
        cancelRedeem(alice, id);
        requestRedeem(alice, 100e18);
        settle();
        assertEq(claimAssets(alice), 100e6, "the live part pays");
        assertEq(claimCancelRedeem(alice, id), 500e18, "the rest comes back");
        assertEq(vault.balanceOf(alice), 900e18, "shares");
        assertEq(vault.costBasis(alice), 900e6, "cost");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
    }

    function test_cancel_refundClaimedBetweenTwoRedeemParts() public {
        enter(alice, 1_000e6);
        uint256 id = requestRedeem(alice, 300e18);
        cancelRedeem(alice, id);
        requestRedeem(alice, 200e18);
        assertEq(claimCancelRedeem(alice, id), 300e18, "back");
        settle();
        assertEq(vault.claimableRedeemRequest(id, alice), 200e18, "settled");
        vm.prank(alice);
        vault.redeem(50e18, alice, alice);
        assertEq(claimAssets(alice), 150e6, "the rest");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
    }

    function test_cancel_unclaimedCancellationOutlivesTheSettlement() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        requestDeposit(bob, 100e6);
        cancelDeposit(alice, id);
        settle();
        assertEq(vault.maxDeposit(alice), 0, "not accepted");
        assertEq(epochOf(1).othersAccepted, 100e6, "only bob");
        assertEq(claimCancelDeposit(alice, id), 1_000e6, "later is fine");
    }

    /// @notice A cancelled deposit comes back whole, however little of its epoch was accepted.
    function test_cancel_isNotFilledInPartWithItsEpoch() public {
        uint256 id = requestDeposit(alice, 500e6);
        cancelDeposit(alice, id);
        requestDeposit(bob, 50_000_000e6); // far beyond the room
        settle();
        assertLt(vault.claimableDepositRequest(id, bob), 50_000_000e6, "bob is filled in part");
        assertEq(vault.claimableDepositRequest(id, alice), 0, "alice isn't filled");
        assertEq(vault.claimableCancelDepositRequest(id, alice), 500e6, "hers comes back whole");
        assertEq(claimCancelDeposit(alice, id), 500e6, "paid");
        assertEq(vault.claimableCancelDepositRequest(id, alice), 0, "once");
    }

    function test_cancel_leadersDeposit() public {
        uint256 id = requestDeposit(leader, 1_000e6);
        cancelDeposit(leader, id);
        assertEq(epochOf(1).leaderRequested, 0, "taken off the leader's total");
        assertEq(claimCancelDeposit(leader, LEADER_ID_OFFSET + 1), 1_000e6, "back");
    }

    function test_attack_somebodyElsesController() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        vm.startPrank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.cancelDepositRequest(id, alice);
        rejects(Errors.NothingPending.selector);
        vault.cancelDepositRequest(id, mallory);
        vm.stopPrank();
        cancelDeposit(alice, id);
        vm.prank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.claimCancelDepositRequest(id, mallory, alice);
    }

    function test_cancel_byOperatorToAnotherReceiver() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        setOperator(alice, bob, true);
        vm.startPrank(bob);
        vault.cancelDepositRequest(id, alice);
        assertEq(vault.claimCancelDepositRequest(id, carol, alice), 1_000e6, "operator's say");
        vm.stopPrank();
        assertEq(asset.balanceOf(carol), 1_000e6, "carol");
    }

    function test_cancel_bothStepsInOneMulticall() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(vault.cancelDepositRequest, (id, alice));
        calls[1] = abi.encodeCall(vault.claimCancelDepositRequest, (id, alice, alice));
        vm.prank(alice);
        vault.multicall(calls);
        assertEq(asset.balanceOf(alice), 1_000e6, "back in one transaction");
    }

    function test_cancel_everythingLeavesAnEmptyEpoch() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        cancelDeposit(alice, id);
        (uint256 nav, uint256 supply) = pair();
        settle();
        assertSamePrice(nav, supply, "an epoch with only cancellations moves nothing");
        assertEq(vault.totalSupply(), supply, "no shares");
    }

    /// @notice Any sequence of asking and cancelling keeps the epoch's total the sum of the parts, and all comes back.
    function test_cancel_totalsAreTheSumOfTheParts(uint256 seed) public {
        address[3] memory who = [alice, bob, carol];
        uint256[3] memory pending;
        uint256[3] memory cancelled;
        for (uint256 i; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 a = seed % 3;
            if (seed / 8 % 3 == 0 && pending[a] != 0) {
                cancelDeposit(who[a], 1);
                (cancelled[a], pending[a]) = (cancelled[a] + pending[a], 0);
            } else if (seed / 64 % 3 == 0 && cancelled[a] != 0) {
                assertEq(claimCancelDeposit(who[a], 1), cancelled[a], "refund");
                cancelled[a] = 0;
            } else {
                uint256 assets = 100e6 + seed / 256 % 1e12;
                requestDeposit(who[a], assets);
                pending[a] += assets;
            }
            assertEq(vault.pendingDepositRequest(1, who[a]), pending[a], "pending");
            assertEq(vault.claimableCancelDepositRequest(1, who[a]), cancelled[a], "cancelled");
            assertEq(epochOf(1).othersRequested, pending[0] + pending[1] + pending[2], "total");
        }
        (uint256 inQueue,, uint256 refunds,) = vault.escrow();
        assertEq(inQueue, pending[0] + pending[1] + pending[2], "escrow pending");
        assertEq(refunds, cancelled[0] + cancelled[1] + cancelled[2], "escrow refunds");
        assertEq(asset.balanceOf(address(vault)), inQueue + refunds, "held to the unit");
    }
}
