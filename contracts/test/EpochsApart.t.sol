// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Epoch} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attacks 3 and 12: an epoch of any shape moves no other; the cut-off is one comparison for everybody.
contract EpochsApartTest is VaultTest {
    function _same(Epoch memory a, Epoch memory b) private pure {
        assertEq(abi.encode(a), abi.encode(b), "another epoch moved");
    }

    /// @dev Empty, deposits only, redemptions only, cancellations only, in any order, at any price.
    function test_attack3_noEpochMovesAnother(uint256 shapes, uint256 prices) public {
        enter(alice, 10_000e6);
        Epoch memory first = epochOf(1);
        for (uint256 i; i < 6; ++i) {
            uint256 id = vault.currentEpochId();
            Epoch memory before = epochOf(id - 1);
            uint256 shape = (shapes >> (2 * i)) & 3;
            if (shape == 1) requestDeposit(bob, 200e6 + i);
            if (shape == 2) requestRedeem(alice, 10e18 + i);
            if (shape == 3) {
                cancelDeposit(carol, requestDeposit(carol, 500e6));
                cancelRedeem(alice, requestRedeem(alice, 5e18));
            }
            setNav(bound(prices >> (16 * i) & 0xffff, 60_000, 250_000) * 1e6);
            (uint256 nav, uint256 supply) = pair();
            settle();
            _same(epochOf(id - 1), before);
            Epoch memory e = epochOf(id);
            assertEq(uint256(e.nav), nav, "its own NAV");
            assertEq(uint256(e.supply), supply, "its own supply");
            assertEq(e.othersRequested != 0, shape == 1, "only its own deposits");
            assertEq(e.redeemShares != 0, shape == 2, "only its own redemptions");
            assertSolvent();
        }
        _same(epochOf(1), first);
    }

    /// @dev Everybody leaves but the dead shares: supply is never zero, and what is left buys nobody the vault.
    function test_attack3_everybodyLeavesButTheDeadShares() public {
        deploy(1_000, 0, 100e6, 100_000e6);
        requestRedeem(leader, vault.balanceOf(leader));
        settle();
        claimAssets(leader);
        assertEq(vault.totalSupply(), 1e15, "the dead shares");
        assertEq(vault.nav(), 1e3, "and its value");
        gain(1e6);
        uint256 shares = enter(bob, 1_000e6);
        assertNear(vault.convertToAssets(shares), 1_000e6, 1, "the next one gets what they paid for");
        assertEq(exit(bob, shares) / 1e2, 1_000e6 / 1e2 - 1, "and leaves with it");
    }

    /// @dev The batch and the claim use one boundary: what the cut-off's second refuses to the one epoch is in the next.
    function test_attack12_oneBoundaryForRequestCancelBatchAndClaim(uint256 offset) public {
        offset = bound(offset, 0, 2);
        uint256 cutoff = vault.nextCutoff();
        uint256 early = requestDeposit(alice, 300e6);
        pass(cutoff - 1 + offset - block.timestamp);
        bool inTime = block.timestamp < cutoff;
        uint256 id = requestDeposit(bob, 400e6);
        assertEq(id, inTime ? 1 : 2, "request");
        if (inTime) {
            settleRejected(keeper, Errors.EpochNotClosed.selector);
        } else {
            rejects(Errors.PastCutoff.selector);
            vm.prank(alice);
            vault.cancelDepositRequest(early, alice);
            settleAs(keeper);
            assertEq(vault.maxDeposit(alice), 300e6, "in the batch, so claimable");
            assertEq(vault.maxDeposit(bob), 0, "not in the batch, so not claimable");
            assertEq(vault.pendingDepositRequest(2, bob), 400e6, "but pending");
            assertEq(uint256(epochOf(1).othersRequested), 300e6, "the batch's own total");
        }
    }
}
