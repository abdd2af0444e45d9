// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC7887Deposit, IERC7887Redeem} from "../src/interfaces/IERC7887.sol";
import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice ERC-7887 (Draft), sentence by sentence: each test is named after one MUST and quotes it. Cancelling takes effect at
///         once here ("Requests MAY skip straight from the Pending to the Claimable stage"), so no cancellation is pending.
contract Erc7887Test is VaultTest {
    uint256 private d;
    uint256 private r;

    function setUp() public override {
        super.setUp();
        enter(alice, 10_000e6);
        d = requestDeposit(alice, 500e6);
        r = requestRedeem(alice, 500e18);
        setOperator(alice, carol, true);
    }

    /// "Requests MUST NOT skip or otherwise short-circuit the Claim state ... Vaults MUST NOT push tokens onto the user."
    function test_erc7887_must_notSkipTheClaimNorPush() public {
        cancelDeposit(alice, d);
        cancelRedeem(alice, r);
        assertEq(asset.balanceOf(alice), 0, "no assets are pushed");
        assertEq(vault.balanceOf(alice), 9_500e18, "no shares are pushed");
        assertEq(vault.claimableCancelDepositRequest(d, alice), 500e6, "claimable");
        assertEq(vault.claimableCancelRedeemRequest(r, alice), 500e18, "claimable");
        claimCancelDeposit(alice, d);
        claimCancelRedeem(alice, r);
        assertEq(asset.balanceOf(alice), 500e6, "pulled");
        assertEq(vault.balanceOf(alice), 10_000e18, "pulled");
    }

    /// "This places the Request in Pending state ... for the full amount of the pending deposit Request."
    function test_erc7887_must_cancelTheFullAmount() public {
        requestDeposit(alice, 300e6); // the same request
        cancelDeposit(alice, d);
        assertEq(vault.pendingDepositRequest(d, alice), 0, "nothing stays pending");
        assertEq(vault.claimableCancelDepositRequest(d, alice), 800e6, "all of it is claimable");
        requestRedeem(alice, 100e18);
        cancelRedeem(alice, r);
        assertEq(vault.pendingRedeemRequest(r, alice), 0, "nothing stays pending");
        assertEq(vault.claimableCancelRedeemRequest(r, alice), 600e18, "all of it is claimable");
    }

    /// "When the cancelation is Pending, new deposit Requests are blocked and requestDeposit MUST revert." It never is
    /// pending, so they never are blocked; the same of redemptions.
    function test_erc7887_must_blockRequestsOnlyWhileACancellationIsPending() public {
        cancelDeposit(alice, d);
        cancelRedeem(alice, r);
        assertFalse(vault.pendingCancelDepositRequest(d, alice), "never pending");
        assertFalse(vault.pendingCancelRedeemRequest(r, alice), "never pending");
        assertEq(requestDeposit(alice, 200e6), d, "asked again");
        assertEq(requestRedeem(alice, 200e18), r, "asked again");
    }

    /// cancelDepositRequest: "controller MUST equal msg.sender unless the controller has approved the msg.sender as an
    /// operator."
    function test_erc7887_must_cancelDepositByControllerOrOperator() public {
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, bob));
        vault.cancelDepositRequest(d, alice);
        vm.prank(carol);
        vault.cancelDepositRequest(d, alice);
        assertEq(vault.claimableCancelDepositRequest(d, alice), 500e6, "by her operator");
    }

    /// cancelRedeemRequest: the same.
    function test_erc7887_must_cancelRedeemByControllerOrOperator() public {
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, bob));
        vault.cancelRedeemRequest(r, alice);
        vm.prank(carol);
        vault.cancelRedeemRequest(r, alice);
        assertEq(vault.claimableCancelRedeemRequest(r, alice), 500e18, "by her operator");
    }

    /// "MUST emit the CancelDepositRequest event." with controller, requestId and the caller as sender.
    function test_erc7887_must_cancelDepositEmits() public {
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositRequest(alice, d, carol);
        vm.prank(carol);
        vault.cancelDepositRequest(d, alice);
    }

    /// "MUST emit the CancelRedeemRequest event."
    function test_erc7887_must_cancelRedeemEmits() public {
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemRequest(alice, r, carol);
        vm.prank(carol);
        vault.cancelRedeemRequest(r, alice);
    }

    /// claimCancelDepositRequest: "Transfers assets to receiver. controller MUST equal msg.sender unless ... operator."
    function test_erc7887_must_claimCancelDepositByControllerOrOperator_toTheReceiver() public {
        cancelDeposit(alice, d);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, bob));
        vault.claimCancelDepositRequest(d, bob, alice);
        vm.prank(carol);
        assertEq(vault.claimCancelDepositRequest(d, bob, alice), 500e6, "all");
        assertEq(asset.balanceOf(bob), 500e6, "to the receiver");
    }

    /// claimCancelRedeemRequest: the same.
    function test_erc7887_must_claimCancelRedeemByControllerOrOperator_toTheReceiver() public {
        cancelRedeem(alice, r);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotAllowed.selector, bob));
        vault.claimCancelRedeemRequest(r, bob, alice);
        vm.prank(carol);
        assertEq(vault.claimCancelRedeemRequest(r, bob, alice), 500e18, "all");
        assertEq(vault.balanceOf(bob), 500e18, "to the receiver");
    }

    /// CancelDepositClaim "MUST be emitted when ... using the claimCancelDepositRequest method." (the text's other name for it,
    /// ClaimCancelDepositRequest, has no definition).
    function test_erc7887_must_claimCancelDepositEmits() public {
        cancelDeposit(alice, d);
        vm.expectEmit(address(vault));
        emit IERC7887Deposit.CancelDepositClaim(alice, bob, d, carol, 500e6);
        vm.prank(carol);
        vault.claimCancelDepositRequest(d, bob, alice);
    }

    /// CancelRedeemClaim: the same.
    function test_erc7887_must_claimCancelRedeemEmits() public {
        cancelRedeem(alice, r);
        vm.expectEmit(address(vault));
        emit IERC7887Redeem.CancelRedeemClaim(alice, bob, r, carol, 500e18);
        vm.prank(carol);
        vault.claimCancelRedeemRequest(r, bob, alice);
    }

    /// The four views: "MUST NOT show any variations depending on the caller."
    function testFuzz_erc7887_must_viewsDontDependOnTheCaller(address caller) public {
        cancelDeposit(alice, d);
        cancelRedeem(alice, r);
        bytes[4] memory calls = _views(d, alice);
        for (uint256 i; i < 4; ++i) {
            (, bytes memory mine) = address(vault).staticcall(calls[i]);
            vm.prank(caller);
            (, bytes memory theirs) = address(vault).staticcall(calls[i]);
            assertEq(theirs, mine, "the same for everybody");
        }
    }

    /// The four views: "MUST NOT revert unless due to integer overflow caused by an unreasonably large input."
    function testFuzz_erc7887_must_viewsNeverRevert(uint256 id, address controller, bool known) public {
        cancelDeposit(alice, d);
        requestDeposit(alice, 200e6);
        cancelRedeem(alice, r);
        requestRedeem(alice, 200e18);
        bytes[4] memory calls = _views(known ? id % 5 : id, known ? alice : controller);
        for (uint256 i; i < 4; ++i) {
            (bool ok,) = address(vault).staticcall(calls[i]);
            assertTrue(ok, "answers");
        }
    }

    /// "MUST return the constant value true if 0x8bf840e3 is passed", and 0xe76cffc7 for redemptions.
    function test_erc7887_must_answerItsErc165Ids() public view {
        assertTrue(vault.supportsInterface(0x8bf840e3), "deposits");
        assertTrue(vault.supportsInterface(0xe76cffc7), "redemptions");
    }

    function _views(uint256 id, address controller) private view returns (bytes[4] memory) {
        return [
            abi.encodeCall(vault.pendingCancelDepositRequest, (id, controller)),
            abi.encodeCall(vault.claimableCancelDepositRequest, (id, controller)),
            abi.encodeCall(vault.pendingCancelRedeemRequest, (id, controller)),
            abi.encodeCall(vault.claimableCancelRedeemRequest, (id, controller))
        ];
    }
}
