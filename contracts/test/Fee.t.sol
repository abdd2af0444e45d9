// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 10. Attack 13: what the fee must never do. Attack 14: dodging it.
contract FeeTest is VaultTest {
    function test_fee_flatWeekCostsNothing() public {
        enter(alice, 1_000e6);
        settle();
        assertEq(exit(alice, 1_000e18), 1_000e6, "whole");
        assertEq(vault.accruedFees(), 0, "no fee");
    }

    function test_fee_isNeverTakenOnALoss() public {
        enter(alice, 1_000e6);
        lose(50_500e6);
        assertEq(exit(alice, 1_000e18), 500e6, "gross is net");
        assertEq(vault.accruedFees(), 0, "no fee");
    }

    function test_fee_onlyOnTheQuantityWithdrawn() public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        // 100 shares: gross 200, cost 100, fee 10: nothing on the other 900.
        assertEq(exit(alice, 100e18), 190e6, "net");
        assertEq(vault.costBasis(alice), 900e6, "cost of the rest");
        assertEq(vault.accruedFees(), 10e6, "fee");
    }

    function test_fee_sameHoweverOftenSettled(uint256 weeks_) public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        for (uint256 i = bound(weeks_, 0, 6); i != 0; --i) {
            settle();
        }
        assertEq(exit(alice, 1_000e18), 1_900e6, "settlements charge nothing");
    }

    function test_fee_neverMoreThanRateTimesGain(uint256 assets, uint256 nav, uint256 part, uint256 rate) public {
        rate = bound(rate, 0, 3_000);
        deploy(rate, 0, 100e6, 100_000e6);
        assets = bound(assets, 100e6, 1e13);
        uint256 shares = enter(alice, assets);
        setNav(bound(nav, 1e6, 1e15));
        part = bound(part, 1, shares);
        uint256 cost = part == shares ? assets : assets * part / shares;
        (uint256 nav_, uint256 supply) = pair();
        uint256 gross = part * nav_ / supply;
        uint256 net = exit(alice, part);
        uint256 fee = gross > cost ? rate * (gross - cost) / 10_000 : 0;
        assertEq(vault.accruedFees(), fee, "closed form");
        assertEq(net, gross - fee, "net");
        if (gross <= cost) assertEq(net, gross, "never on principal");
    }

    function test_fee_pendingRedeemersPayIt() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 1_000e18);
        gain(101_000e6);
        settle();
        assertEq(claimAssets(alice), 1_900e6, "on the settlement's price");
        assertEq(vault.accruedFees(), 100e6, "fee");
    }

    function test_fee_crystalliseByAnybodyOnceAndForTheWhole() public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        uint256 id = requestRedeem(alice, 500e18);
        rejects(Errors.NothingToClaim.selector);
        vault.crystallise(id, alice);
        settle();
        assertEq(vault.accruedFees(), 0, "not yet");
        assertEq(vault.crystallise(id, alice), 50e6, "fee");
        assertEq(vault.accruedFees(), 50e6, "accrued");
        assertEq(vault.maxWithdraw(alice), 950e6, "net is what it was");
        rejects(Errors.NothingToClaim.selector);
        vault.crystallise(id, alice);
        assertEq(claimAssets(alice), 950e6, "paid");
        assertEq(vault.accruedFees(), 50e6, "once");
        rejects(Errors.NothingToClaim.selector);
        vault.crystallise(id, alice);
        assertSolvent();
    }

    function test_fee_leaderCollects() public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        exit(alice, 500e18);
        vm.prank(alice);
        rejects(Errors.NotAllowed.selector);
        vault.collectFees(alice);
        vm.prank(leader);
        assertEq(vault.collectFees(bob), 50e6, "to whom they like");
        assertEq(asset.balanceOf(bob), 50e6, "paid");
        vm.prank(leader);
        rejects(Errors.ZeroAmount.selector);
        vault.collectFees(bob);
        assertSolvent();
    }

    function test_fee_onlyGoesDown() public {
        vm.startPrank(leader);
        rejects(Errors.FeeNotLower.selector);
        vault.lowerFee(1_000);
        rejects(Errors.FeeNotLower.selector);
        vault.lowerFee(1_001);
        vault.lowerFee(999);
        vm.stopPrank();
        assertEq(vault.feeBps(), 999, "lowered");
        vm.prank(alice);
        rejects(Errors.NotAllowed.selector);
        vault.lowerFee(1);
    }

    function test_fee_ifRedeemedNow() public {
        enter(alice, 1_000e6);
        assertEq(vault.feeIfRedeemedNow(alice), 0, "no gain");
        gain(101_000e6);
        assertEq(vault.feeIfRedeemedNow(alice), 100e6, "10 % of 1,000");
        assertEq(vault.feeIfRedeemedNow(bob), 0, "no shares");
        assertEq(1_000e6 * 2 - exit(alice, 1_000e18), 100e6, "and that is what it is");
    }

    // ---------------------------------------------------------------------------------------------- dodges

    function _entered() private {
        enter(alice, 1_000e6);
        gain(101_000e6);
    }

    function _feeOf(address account) private returns (uint256 fee) {
        uint256 before = vault.accruedFees();
        exit(account, vault.balanceOf(account));
        return vault.accruedFees() - before;
    }

    function test_attack_transferToAFreshAccount() public {
        _entered();
        vm.prank(alice);
        vault.transfer(bob, 1_000e18);
        assertEq(_feeOf(bob), 100e6, "the cost came along");
    }

    function test_attack_roundTripThroughAnother() public {
        _entered();
        vm.prank(alice);
        vault.transfer(bob, 400e18);
        vm.prank(bob);
        vault.transfer(alice, 400e18);
        assertEq(_feeOf(alice), 100e6, "nothing changed");
    }

    function test_attack_controllerWithHighCost() public {
        _entered();
        // Carol bought at 2.00: her cost doesn't cover alice's redemption, even when she controls it.
        enter(carol, 2_000e6);
        setOperator(carol, alice, true);
        vm.prank(alice);
        vault.requestRedeem(1_000e18, carol, alice);
        settle();
        assertEq(claimAssets(carol), 1_900e6, "alice's cost travelled, not carol's");
        assertEq(vault.costBasis(carol), 2_000e6, "carol's is untouched");
    }

    function test_attack_claimToAnotherReceiver() public {
        requestDeposit(alice, 1_000e6);
        settle();
        vm.prank(alice);
        vault.deposit(1_000e6, bob, alice);
        assertEq(vault.costBasis(bob), 1_000e6, "the cost follows the shares");
        gain(101_000e6);
        assertEq(_feeOf(bob), 100e6, "fee");
    }

    function test_attack_requestAndCancel() public {
        _entered();
        for (uint256 i; i < 3; ++i) {
            uint256 id = requestRedeem(alice, 333e18 + i);
            cancelRedeem(alice, id);
            claimCancelRedeem(alice, id);
        }
        assertEq(vault.costBasis(alice), 1_000e6, "not a unit of cost was made");
        assertEq(_feeOf(alice), 100e6, "fee");
    }

    /// @notice Splitting a redemption over many requests saves at most one unit of fee per request: the floor of each.
    function test_attack_splitRedemptions(uint256 pieces) public {
        _entered();
        pieces = bound(pieces, 2, 8);
        uint256 fees;
        for (uint256 i; i < pieces; ++i) {
            uint256 left = vault.balanceOf(alice);
            exit(alice, i + 1 == pieces ? left : left / (pieces - i) - 1);
        }
        fees = vault.accruedFees();
        assertLe(fees, 100e6, "never more");
        assertGe(fees + 2 * pieces, 100e6, "two units per piece at most");
    }

    function test_attack_oneUnitClaimsDontRoundTheFeeAway() public {
        _entered();
        requestRedeem(alice, 100e12); // gross 200, cost 100, fee 10 units
        settle();
        for (uint256 i; i < 190; ++i) {
            vm.prank(alice);
            vault.withdraw(1, alice, alice);
        }
        assertEq(vault.accruedFees(), 10, "the fee of the whole");
        assertEq(vault.maxWithdraw(alice), 0, "nothing is left");
    }

    function test_attack_feeLoweredBetweenSettlementAndClaim() public {
        _entered();
        requestRedeem(alice, 500e18);
        settle();
        vm.prank(leader);
        vault.lowerFee(0);
        assertEq(claimAssets(alice), 950e6, "the epoch's rate");
        assertEq(exit(alice, 500e18), 1_000e6, "the new rate from the next epoch on");
    }

    function test_attack_exitInKindPaysTheFeePart() public {
        _entered();
        settle();
        warpToCutoff();
        pass(7 days);
        vm.prank(alice);
        (uint256 assets,) = vault.exitInKind(1_000e18, alice, new address[](0));
        assertEq(assets, 1_900e6, "the fee's part stays in the portfolio");
    }

    function test_attack_leaderInAndOut() public {
        // The leader pays their own fee to themselves: no way to take more than they put in.
        requestDeposit(leader, 1_000e6);
        settle();
        claimShares(leader);
        gain(101_000e6);
        uint256 id = requestRedeem(leader, 1_000e18);
        settle();
        uint256 net = claimAssets(leader);
        vm.prank(leader);
        uint256 fee = vault.collectFees(leader);
        assertEq(net + fee, 2_000e6, "gross");
        assertEq(vault.redeemRequestCost(id, leader), 0, "closed");
    }
}
