// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Epoch} from "../../src/libraries/Types.sol";
import {Harness} from "./Harness.sol";
import {vm} from "./Vm.sol";

/// @title A vault with its usual people: what the topic tests of the shared vault start from.
abstract contract VaultTest is Harness {
    uint256 internal constant ANY = type(uint256).max;

    address internal alice;
    address internal bob;
    address internal carol;
    address internal mallory;

    function setUp() public virtual {
        alice = makeAddr("alice");
        bob = makeAddr("bob");
        carol = makeAddr("carol");
        mallory = makeAddr("mallory");
        deploy(1_000, 400, 100e6, 100_000e6);
    }

    /// @notice The next call reverts with the error of this selector.
    function rejects(bytes4 selector) internal {
        vm.expectPartialRevert(selector);
    }

    function waitingId() internal view returns (uint256) {
        return vault.lastSettledEpochId() + 1;
    }

    function settleAs(address caller) internal {
        uint256 id = waitingId();
        vm.prank(caller);
        vault.settle(id, 0, ANY);
    }

    function settleRejected(address caller, bytes4 selector) internal {
        uint256 id = waitingId();
        rejects(selector);
        vm.prank(caller);
        vault.settle(id, 0, ANY);
    }

    function cancelDeposit(address account, uint256 id) internal {
        vm.prank(account);
        vault.cancelDepositRequest(id, account);
    }

    function cancelRedeem(address account, uint256 id) internal {
        vm.prank(account);
        vault.cancelRedeemRequest(id, account);
    }

    function claimCancelDeposit(address account, uint256 id) internal returns (uint256) {
        vm.prank(account);
        return vault.claimCancelDepositRequest(id, account, account);
    }

    function claimCancelRedeem(address account, uint256 id) internal returns (uint256) {
        vm.prank(account);
        return vault.claimCancelRedeemRequest(id, account, account);
    }

    function setOperator(address controller, address operator, bool on) internal {
        vm.prank(controller);
        vault.setOperator(operator, on);
    }

    /// @notice The vault holds at least what it owes, in assets and in shares.
    function assertSolvent() internal view {
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        assertGe(asset.balanceOf(address(vault)), pending + reserved + refunds + fees, "escrow");
        assertGe(asset.balanceOf(address(portfolio)), portfolio.idle(), "portfolio");
    }

    /// @notice NAV and supply, to compare the exact price before and after.
    function pair() internal view returns (uint256 nav, uint256 supply) {
        return (vault.nav(), vault.totalSupply());
    }

    function assertSamePrice(uint256 nav, uint256 supply, string memory what) internal view {
        assertEq(vault.nav() * supply, nav * vault.totalSupply(), what);
    }

    function epochOf(uint256 id) internal view returns (Epoch memory) {
        return vault.epoch(id);
    }
}
