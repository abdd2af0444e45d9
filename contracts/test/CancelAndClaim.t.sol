// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC7887Deposit, IERC7887Redeem} from "../src/interfaces/IERC7887.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 6: one call that cancels and pays back, beside ERC-7887's two steps, with the same end.
contract CancelAndClaimTest is VaultTest {
    function _deposit(address account, uint256 id) private returns (uint256) {
        vm.prank(account);
        return vault.cancelDepositAndClaim(id, account, account);
    }

    function _redeem(address account, uint256 id) private returns (uint256) {
        vm.prank(account);
        return vault.cancelRedeemAndClaim(id, account, account);
    }

    function test_cancelAndClaim_deposit() public {
        uint256 id = requestDeposit(alice, 500e6);
        requestDeposit(bob, 200e6);
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositRequest(alice, id, alice);
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositClaim(alice, alice, id, alice, 500e6);
        assertEq(_deposit(alice, id), 500e6, "what it asked for");
        assertEq(asset.balanceOf(alice), 500e6, "is back");
        assertEq(epochOf(id).othersRequested, 200e6, "taken off the epoch");
        (uint256 pending,, uint256 refunds,) = vault.escrow();
        assertTrue(pending == 200e6 && refunds == 0, "nothing waits");
        assertEq(vault.openDepositRequests(alice).length, 0, "and nothing is listed");
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingPending.selector, id, alice));
        vault.cancelDepositAndClaim(id, alice, alice);
        settle();
        assertEq(vault.maxDeposit(alice) + vault.maxClaimCancelDeposit(alice), 0, "nor later");
        assertSolvent();
    }

    function test_cancelAndClaim_depositPaysEarlierPartsToo() public {
        uint256 id = requestDeposit(alice, 500e6);
        cancelDeposit(alice, id);
        requestDeposit(alice, 300e6);
        cancelDeposit(alice, id);
        requestDeposit(alice, 200e6);
        assertEq(_deposit(alice, id), 1_000e6, "all three parts");
        (uint256 pending,, uint256 refunds,) = vault.escrow();
        assertEq(pending + refunds, 0, "nothing waits");
        assertEq(vault.openDepositRequests(alice).length, 0, "nothing is listed");
        requestDeposit(alice, 100e6);
        assertEq(vault.pendingDepositRequest(id, alice), 100e6, "a new one starts from nothing");
        assertEq(vault.claimableCancelDepositRequest(id, alice), 0, "without a rest of the old");
    }

    function test_cancelAndClaim_redeemBringsTheCostBack() public {
        enter(alice, 1_000e6);
        gain(5_000e6);
        uint256 id = requestRedeem(alice, 400e18);
        cancelRedeem(alice, id);
        requestRedeem(alice, 300e18);
        assertEq(vault.costBasis(alice), 300e6, "three tenths are left");
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemRequest(alice, id, alice);
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemClaim(alice, alice, id, alice, 700e18);
        assertEq(_redeem(alice, id), 700e18, "both parts");
        assertEq(vault.balanceOf(alice), 1_000e18, "all shares");
        assertEq(vault.costBasis(alice), 1_000e6, "and all of the cost");
        assertEq(vault.redeemRequestCost(id, alice), 0, "none stays in the request");
        assertEq(epochOf(id).redeemShares, 0, "taken off the epoch");
        assertEq(vault.openRedeemRequests(alice).length, 0, "nothing is listed");
        assertSolvent();
    }

    function test_cancelAndClaim_theLeadersSharesCountThroughout() public {
        (,, uint256 held,) = vault.leaderMargin();
        uint256 id = requestRedeem(leader, 1_000e18);
        cancelRedeem(leader, id);
        requestRedeem(leader, 500e18);
        (,, uint256 less,) = vault.leaderMargin();
        assertEq(less, held - 500e18, "those in a request don't count");
        assertEq(_redeem(leader, id), 1_500e18, "back");
        (,, uint256 again,) = vault.leaderMargin();
        assertEq(again, held, "and count in full");
        assertEq(vault.balanceOf(leader), held, "all of them in the wallet");
        uint256 d = requestDeposit(leader, 700e6);
        assertEq(_deposit(leader, d), 700e6, "a leader's deposit");
        assertEq(epochOf(1).leaderRequested, 0, "taken off the leader's total");
    }

    function test_cancelAndClaim_onlyBeforeTheCutoffOrAWeekLate() public {
        enter(alice, 1_000e6);
        uint256 d = requestDeposit(alice, 500e6);
        uint256 r = requestRedeem(alice, 100e18);
        warpToCutoff();
        uint256 cutoff = block.timestamp;
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.PastCutoff.selector, d, cutoff));
        vault.cancelDepositAndClaim(d, alice, alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.PastCutoff.selector, r, cutoff));
        vault.cancelRedeemAndClaim(r, alice, alice);
        vm.stopPrank();
        pass(7 days);
        assertEq(_deposit(alice, d), 500e6, "a week late it is open again");
        assertEq(_redeem(alice, r), 100e18, "for both");
    }

    function test_cancelAndClaim_byOperatorOnly() public {
        uint256 id = requestDeposit(alice, 500e6);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, mallory));
        vault.cancelDepositAndClaim(id, mallory, alice);
        vm.prank(mallory);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, mallory));
        vault.cancelRedeemAndClaim(id, mallory, alice);
        setOperator(alice, bob, true);
        vm.prank(bob);
        assertEq(vault.cancelDepositAndClaim(id, carol, alice), 500e6, "the operator's say");
        assertEq(asset.balanceOf(carol), 500e6, "to whom they name");
    }

    function test_cancelAndClaim_ofWhatClosingRefundedIsNotPending() public {
        uint256 id = requestDeposit(alice, 500e6);
        vm.prank(leader);
        vault.startClosing();
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.NothingPending.selector, id, alice));
        vault.cancelDepositAndClaim(id, alice, alice);
        assertEq(claimCancelDeposit(alice, id), 500e6, "its refund is claimed");
    }

    /// @notice Whatever came before in the epoch, one call ends where the two steps end.
    function testFuzz_cancelAndClaim_endsAsTheTwoSteps(uint256 seed, bool redemption) public {
        enter(alice, 5_000e6);
        uint256 id;
        for (uint256 i; i < 4; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 amount = 100e6 + seed % 900e6;
            id = redemption ? requestRedeem(alice, amount * 1e12) : requestDeposit(alice, amount);
            if (i == 3 || seed / 1e18 % 2 == 0) continue;
            redemption ? cancelRedeem(alice, id) : cancelDeposit(alice, id);
            if (seed / 4e18 % 2 == 0) redemption ? claimCancelRedeem(alice, id) : claimCancelDeposit(alice, id);
        }
        uint256 state = vm.snapshotState();
        redemption ? cancelRedeem(alice, id) : cancelDeposit(alice, id);
        uint256 back = redemption ? claimCancelRedeem(alice, id) : claimCancelDeposit(alice, id);
        bytes32 end = _everything(id);
        assertTrue(vm.revertToState(state), "back");
        assertEq(redemption ? _redeem(alice, id) : _deposit(alice, id), back, "the same amount");
        assertTrue(_everything(id) == end, "and the same state");
    }

    function _everything(uint256 id) private view returns (bytes32) {
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        return keccak256(
            abi.encode(
                abi.encode(vault.epoch(id), pending, reserved, refunds, fees),
                abi.encode(vault.balanceOf(alice), vault.costBasis(alice), asset.balanceOf(alice)),
                abi.encode(vault.openDepositRequests(alice), vault.openRedeemRequests(alice)),
                abi.encode(vault.balanceOf(address(vault)), asset.balanceOf(address(vault)))
            )
        );
    }
}
