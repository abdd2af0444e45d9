// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 11: average cost, moved pro rata, conserved, zero after a full exit.
contract CostBasisTest is VaultTest {
    bytes4 private constant INVALID_RECEIVER = bytes4(keccak256("ERC20InvalidReceiver(address)"));

    function test_cost_averageOverDeposits() public {
        enter(alice, 1_000e6);
        gain(50_500e6);
        enter(alice, 1_500e6);
        assertEq(vault.balanceOf(alice), 2_000e18, "1,000 at 1.00 and 1,000 at 1.50");
        assertEq(vault.costBasis(alice), 2_500e6, "pooled");
        requestRedeem(alice, 500e18);
        assertEq(vault.redeemRequestCost(3, alice), 625e6, "a quarter of it travels");
    }

    function test_cost_poolingNetsOneGainAgainstAnothersLoss() public {
        enter(alice, 1_000e6); // at 1.00
        gain(101_000e6);
        enter(bob, 2_000e6); // at 2.00
        vm.prank(alice);
        vault.transfer(bob, 1_000e18);
        assertEq(vault.costBasis(bob), 3_000e6, "documented: pooled with his own");
    }

    function test_cost_transferMovesItProRata(uint256 assets, uint256 part) public {
        assets = bound(assets, 100e6, 1e13);
        uint256 shares = enter(alice, assets);
        uint256 cost = vault.costBasis(alice);
        part = bound(part, 0, shares);
        vm.prank(alice);
        vault.transfer(bob, part);
        assertEq(vault.costBasis(bob), part == shares ? cost : cost * part / shares, "floor");
        assertEq(vault.costBasis(alice) + vault.costBasis(bob), cost, "conserved");
        uint256 rest = vault.balanceOf(alice);
        vm.prank(alice);
        vault.transfer(bob, rest);
        assertEq(vault.costBasis(alice), 0, "a full exit leaves exactly zero");
        assertEq(vault.costBasis(bob), cost, "and all of it arrives");
    }

    function test_cost_selfTransferChangesNothing(uint256 part) public {
        enter(alice, 999_999_999);
        part = bound(part, 0, vault.balanceOf(alice));
        (uint256 balance, uint256 cost) = (vault.balanceOf(alice), vault.costBasis(alice));
        vm.prank(alice);
        vault.transfer(alice, part);
        assertTrue(vault.balanceOf(alice) == balance && vault.costBasis(alice) == cost, "nothing");
        vm.prank(alice);
        rejects(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        vault.transfer(alice, balance + 1);
    }

    function test_cost_forbiddenReceivers() public {
        enter(alice, 1_000e6);
        address[4] memory lost = [address(vault), address(portfolio), address(0xdEaD), address(0)];
        for (uint256 i; i < lost.length; ++i) {
            vm.prank(alice);
            rejects(INVALID_RECEIVER);
            vault.transfer(lost[i], 1);
        }
        requestDeposit(alice, 1_000e6);
        uint256 id = requestRedeem(alice, 100e18);
        cancelRedeem(alice, id);
        for (uint256 i; i < lost.length; ++i) {
            vm.prank(alice);
            rejects(INVALID_RECEIVER);
            vault.claimCancelRedeemRequest(id, lost[i], alice);
        }
        settle();
        for (uint256 i; i < lost.length; ++i) {
            vm.prank(alice);
            rejects(INVALID_RECEIVER);
            vault.deposit(1_000e6, lost[i], alice);
        }
    }

    function test_cost_redeemDrawsOnTheWalletOnly() public {
        enter(alice, 1_000e6);
        requestDeposit(alice, 1_000e6);
        settle();
        vm.prank(alice);
        rejects(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        vault.requestRedeem(1_500e18, alice, alice);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeWithSignature("deposit(uint256,address)", 1_000e6, alice);
        calls[1] = abi.encodeCall(vault.requestRedeem, (1_500e18, alice, alice));
        vm.prank(alice);
        vault.multicall(calls);
        assertEq(vault.pendingRedeemRequest(3, alice), 1_500e18, "claimed first, in the same multicall");
    }

    function test_cost_leadersSeedIsHisCost() public view {
        assertEq(vault.costBasis(leader), 100_000e6, "in full");
        assertEq(vault.costBasis(address(0xdEaD)), 0, "the dead shares carry none");
    }

    /// @notice No sequence of transfers creates or destroys cost.
    function test_cost_conservedByAnyTransfers(uint256 seed) public {
        enter(alice, 1_234_567_891);
        address[4] memory who = [alice, bob, carol, mallory];
        for (uint256 i; i < 32; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address from = who[seed % 4];
            uint256 balance = vault.balanceOf(from);
            uint256 part = seed / 64 % 5 == 0 ? balance : seed / 1024 % (balance + 1);
            vm.prank(from);
            vault.transfer(who[seed / 4 % 4], part);
            uint256 sum;
            for (uint256 j; j < 4; ++j) {
                sum += vault.costBasis(who[j]);
                if (vault.balanceOf(who[j]) == 0) assertEq(vault.costBasis(who[j]), 0, "no shares, no cost");
            }
            assertEq(sum, 1_234_567_891, "conserved");
        }
    }
}
