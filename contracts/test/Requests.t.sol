// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {LEADER_ID_OFFSET} from "../src/libraries/Constants.sol";
import {Status} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 5: who may ask for what, which epoch a request joins, and that nothing disturbs a stored one.
contract RequestsTest is VaultTest {
    function test_request_joinsTheOpenEpochAndAddsUp() public {
        assertEq(requestDeposit(alice, 300e6), 1, "epoch 1");
        assertEq(requestDeposit(alice, 200e6), 1, "same epoch");
        assertEq(vault.pendingDepositRequest(1, alice), 500e6, "one request");
        assertEq(vault.openDepositRequests(alice).length, 1, "one id");
        assertEq(epochOf(1).othersRequested, 500e6, "epoch total");
        settle();
        assertEq(requestDeposit(alice, 100e6), 2, "next epoch");
        assertEq(vault.claimableDepositRequest(1, alice), 500e6, "the old one waits untouched");
        assertEq(vault.pendingDepositRequest(2, alice), 100e6, "the new one is its own");
        uint256[] memory ids = vault.openDepositRequests(alice);
        assertEq(ids.length, 2, "two ids");
        assertTrue(ids[0] == 1 && ids[1] == 2, "oldest first");
    }

    function test_request_oneSecondBeforeTheCutoffIsIn() public {
        vm.warp(vault.nextCutoff() - 1);
        assertEq(requestDeposit(alice, 100e6), 1, "in");
        cancelDeposit(alice, 1);
    }

    function test_request_atTheCutoffIsLateAndNeverGetsTheOldPrice() public {
        requestDeposit(alice, 1_000e6);
        warpToCutoff();
        assertEq(vault.currentEpochId(), 2, "epoch 1 is closed");
        assertEq(vault.nextCutoff(), 0, "the next cut-off is set by the settlement");
        assertEq(requestDeposit(bob, 1_500e6), 2, "late");
        gain(100_000e6); // everybody sees that the price has doubled
        settle();
        assertEq(vault.claimableDepositRequest(1, bob), 0, "no claim at the old price");
        assertEq(vault.pendingDepositRequest(2, bob), 1_500e6, "waits for the next");
        assertEq(epochOf(1).othersAccepted, 1_000e6, "only alice");
    }

    function test_request_inTheSettlementsBlock() public {
        requestDeposit(alice, 1_000e6);
        warpToCutoff();
        pass(1);
        uint256 before_ = requestDeposit(bob, 200e6);
        settleAs(keeper);
        uint256 after_ = requestDeposit(carol, 200e6);
        assertTrue(before_ == 2 && after_ == 2, "both sides of the settlement join the next epoch");
    }

    function test_request_belowTheMinimum() public {
        asset.mint(alice, 100e6);
        vm.startPrank(alice);
        asset.approve(address(vault), ANY);
        rejects(Errors.BelowMinimum.selector);
        vault.requestDeposit(100e6 - 1, alice, alice);
        assertEq(vault.requestDeposit(100e6, alice, alice), 1, "the minimum is enough");
        vm.stopPrank();
    }

    function test_request_ofNothing() public {
        rejects(Errors.ZeroAmount.selector);
        vm.prank(alice);
        vault.requestRedeem(0, alice, alice);
    }

    function test_request_leaderHasAnIdOfHisOwn() public {
        uint256 id = requestDeposit(leader, 500e6);
        assertEq(id, LEADER_ID_OFFSET + 1, "2^255 + epoch");
        assertEq(vault.pendingDepositRequest(id, leader), 500e6, "under that id");
        assertEq(vault.pendingDepositRequest(1, leader), 0, "and no other");
        assertEq(vault.pendingDepositRequest(LEADER_ID_OFFSET + 1, alice), 0, "nobody else has one");
        assertEq(vault.openDepositRequests(leader)[0], id, "listed so");
        assertEq(epochOf(1).leaderRequested, 500e6, "counted apart");
    }

    function test_request_aboveUint128() public {
        asset.mint(alice, uint256(type(uint128).max) * 2);
        vm.startPrank(alice);
        asset.approve(address(vault), ANY);
        rejects(Errors.AmountTooLarge.selector);
        vault.requestDeposit(uint256(type(uint128).max) + 1, alice, alice);
        vault.requestDeposit(type(uint128).max, alice, alice);
        rejects(Errors.AmountTooLarge.selector);
        vault.requestDeposit(100e6, alice, alice);
        vm.stopPrank();
    }

    // ------------------------------------------------------------------------- whose queue it is (attack 9, 10)

    function test_attack_strangerCannotFillAQueue() public {
        asset.mint(mallory, 1_000e6);
        vm.startPrank(mallory);
        asset.approve(address(vault), ANY);
        rejects(Errors.NotAllowed.selector);
        vault.requestDeposit(100e6, alice, mallory);
        vm.stopPrank();

        enter(mallory, 100e6);
        vm.prank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.requestRedeem(1, alice, mallory);
    }

    function test_attack_strangerCannotSpendAnOwner() public {
        asset.mint(alice, 1_000e6);
        vm.prank(alice);
        asset.approve(address(vault), ANY);
        vm.prank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.requestDeposit(100e6, mallory, alice);
        vm.prank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.requestDeposit(100e6, alice, alice);
    }

    function test_request_ownerControllerReceiverAllDifferent() public {
        // Bob pays, alice controls, carol receives; mallory is in none of the roles.
        setOperator(alice, bob, true);
        asset.mint(bob, 1_000e6);
        vm.startPrank(bob);
        asset.approve(address(vault), ANY);
        assertEq(vault.requestDeposit(1_000e6, alice, bob), 1, "for a controller who made bob its operator");
        vm.stopPrank();
        assertEq(vault.pendingDepositRequest(1, alice), 1_000e6, "alice's");
        assertEq(vault.pendingDepositRequest(1, bob), 0, "not bob's");
        settle();
        rejects(Errors.NotAllowed.selector);
        vm.prank(mallory);
        vault.deposit(1_000e6, mallory, alice);
        vm.prank(alice);
        assertEq(vault.deposit(1_000e6, carol, alice), 1_000e18, "shares");
        assertEq(vault.balanceOf(carol), 1_000e18, "carol has them");
        assertEq(vault.costBasis(carol), 1_000e6, "with their cost");

        // Carol owns, alice controls, bob receives.
        setOperator(alice, carol, true);
        vm.prank(carol);
        vault.requestRedeem(400e18, alice, carol);
        settle();
        assertEq(vault.maxRedeem(carol), 0, "not the owner's");
        assertEq(vault.maxRedeem(alice), 400e18, "the controller's");
        setOperator(alice, carol, false);
        rejects(Errors.NotAllowed.selector);
        vm.prank(carol);
        vault.withdraw(1e6, carol, alice);
        uint256 before = asset.balanceOf(bob);
        vm.prank(alice);
        vault.redeem(400e18, bob, alice);
        assertEq(asset.balanceOf(bob) - before, 400e6, "bob is paid");
    }

    function test_request_redeemByAllowance() public {
        enter(alice, 1_000e6);
        vm.prank(bob);
        rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        vault.requestRedeem(100e18, alice, alice);
        vm.prank(alice);
        vault.approve(bob, 150e18);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
        assertEq(vault.allowance(alice, bob), 50e18, "allowance is used up");
        assertEq(vault.pendingRedeemRequest(2, alice), 100e18, "alice controls");
        // The allowance also lets bob control the proceeds himself: it is worth the shares.
        vm.prank(bob);
        vault.requestRedeem(50e18, bob, alice);
        assertEq(vault.pendingRedeemRequest(2, bob), 50e18, "bob controls his");
    }

    function test_request_operatorRevokedMidway() public {
        enter(alice, 1_000e6);
        setOperator(alice, bob, true);
        vm.prank(bob);
        vault.requestRedeem(100e18, alice, alice);
        setOperator(alice, bob, false);
        settle();
        vm.startPrank(bob);
        rejects(Errors.NotAllowed.selector);
        vault.redeem(100e18, bob, alice);
        rejects(Errors.NotAllowed.selector);
        vault.cancelRedeemRequest(2, alice);
        rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        vault.requestRedeem(100e18, alice, alice);
        vm.stopPrank();
        assertEq(claimAssets(alice), 100e6, "alice can still");
    }

    function test_request_routerThatIsItsOwnOperatorGainsNothing() public {
        enter(alice, 1_000e6);
        vm.prank(mallory);
        vault.setOperator(mallory, true);
        vm.prank(mallory);
        rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        vault.requestRedeem(1e18, mallory, alice);
    }

    // ------------------------------------------------------------------------------- claim before settlement (8)

    function test_attack_claimBeforeSettlementChangesNothing() public {
        requestDeposit(alice, 1_000e6);
        for (uint256 i; i < 2; ++i) {
            vm.startPrank(alice);
            rejects(Errors.ExceedsClaimable.selector);
            vault.deposit(1_000e6, alice);
            rejects(Errors.ExceedsClaimable.selector);
            vault.mint(1, alice);
            rejects(Errors.ExceedsClaimable.selector);
            vault.redeem(1, alice, alice);
            rejects(Errors.ExceedsClaimable.selector);
            vault.withdraw(1, alice, alice);
            rejects(Errors.NothingToClaim.selector);
            vault.claimCancelDepositRequest(1, alice, alice);
            vm.stopPrank();
            assertEq(vault.pendingDepositRequest(1, alice), 1_000e6, "still there");
            if (i == 0) warpToCutoff();
        }
        settle();
        assertEq(claimShares(alice), 1_000e18, "nothing was lost");
    }

    // ------------------------------------------------------------------------------------------- status (4)

    function test_status_inactiveTakesOnlyTheLeadersDeposits() public {
        enter(alice, 1_000e6);
        vm.prank(guardian);
        vault.pauseDeposits();
        assertTrue(vault.status() == Status.Inactive, "inactive");
        asset.mint(bob, 500e6);
        vm.startPrank(bob);
        asset.approve(address(vault), ANY);
        rejects(Errors.DepositsStopped.selector);
        vault.requestDeposit(500e6, bob, bob);
        vm.stopPrank();
        requestDeposit(leader, 500e6);
        requestRedeem(alice, 400e18);
        settle();
        assertEq(claimAssets(alice), 400e6, "redemptions go on");
        vm.prank(guardian);
        vault.unpauseDeposits();
        requestDeposit(bob, 500e6);
    }

    function test_views_unknownIdsAnswerZero(uint256 id, address who) public {
        requestDeposit(alice, 1_000e6);
        if (who == alice && id == 1) id = 2;
        assertEq(vault.pendingDepositRequest(id, who), 0, "pending deposit");
        assertEq(vault.claimableDepositRequest(id, who), 0, "claimable deposit");
        assertEq(vault.claimableCancelDepositRequest(id, who), 0, "refund");
        assertEq(vault.pendingRedeemRequest(id, who), 0, "pending redeem");
        assertEq(vault.claimableRedeemRequest(id, who), 0, "claimable redeem");
        assertEq(vault.claimableCancelRedeemRequest(id, who), 0, "shares back");
        assertEq(vault.redeemRequestCost(id, who), 0, "cost");
        assertFalse(vault.pendingCancelDepositRequest(id, who), "never pending");
        assertFalse(vault.pendingCancelRedeemRequest(id, who), "never pending");
    }
}
