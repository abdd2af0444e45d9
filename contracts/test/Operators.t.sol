// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attacks 9, 20, 21: what an operator can and cannot do, the leader's own operator included.
contract OperatorsTest is VaultTest {
    /// @dev Owner, controller and receiver are three; the caller is one of them or a fourth, operator of some.
    function test_attack9_everyCombinationOfRights(uint256 rights) public {
        enter(alice, 1_000e6);
        bool ofOwner = rights & 1 != 0;
        bool ofController = rights & 2 != 0;
        if (ofOwner) setOperator(alice, mallory, true);
        if (ofController) setOperator(bob, mallory, true);
        asset.mint(alice, 500e6);
        vm.prank(alice);
        asset.approve(address(vault), 500e6);

        vm.startPrank(mallory);
        if (!ofOwner || !ofController) rejects(Errors.NotAllowed.selector);
        vault.requestDeposit(500e6, bob, alice);
        if (!ofOwner) rejects(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        else if (!ofController) rejects(Errors.NotAllowed.selector);
        vault.requestRedeem(100e18, bob, alice);
        vm.stopPrank();
        if (!ofOwner || !ofController) return;

        settle();
        vm.startPrank(mallory);
        assertEq(vault.deposit(500e6, carol, bob), 500e18, "to a third");
        assertEq(vault.redeem(100e18, carol, bob), 100e6, "to a third");
        vm.stopPrank();
        assertEq(vault.balanceOf(carol), 500e18, "the receiver's");
        assertEq(vault.costBasis(carol), 500e6, "with its cost");
        assertEq(asset.balanceOf(carol), 100e6, "the receiver's");
        assertEq(vault.balanceOf(mallory) + asset.balanceOf(mallory), 0, "the operator has nothing");
    }

    /// @dev The right to claim to another receiver ends with the right.
    function test_attack20_redirectsTheReceiverOnlyWhileOperator() public {
        uint256 id = requestDeposit(alice, 1_000e6);
        setOperator(alice, mallory, true);
        settle();
        vm.prank(mallory);
        vault.deposit(400e6, mallory, alice);
        assertEq(vault.balanceOf(mallory), 400e18, "an operator is trusted with everything claimable");
        setOperator(alice, mallory, false);
        rejects(Errors.NotAllowed.selector);
        vm.prank(mallory);
        vault.deposit(600e6, mallory, alice);
        assertEq(vault.claimableDepositRequest(id, alice), 600e6, "the rest is alice's");
        assertEq(claimShares(alice), 600e18, "and she claims it");
    }

    /// @dev No operator of the leader's takes them below their margin, by no way and to no receiver.
    function test_attack21_marginByOperator() public {
        requestDeposit(alice, 5_000_000e6);
        settle(); // filled to the room: the leader is exactly at their margin
        claimShares(alice);
        setOperator(leader, mallory, true);
        vm.startPrank(mallory);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.requestRedeem(1_000e18, leader, leader);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.requestRedeem(1_000e18, mallory, leader);
        vm.stopPrank();

        requestDeposit(leader, 1_000e6);
        settle();
        vm.prank(mallory);
        vault.deposit(1e6, leader, leader);
        requestDeposit(alice, 5_000_000e6);
        settle(); // at the margin again, with most of their own still to be claimed
        vm.prank(mallory);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.deposit(900e6, mallory, leader);
        assertSolvent();
    }
}
