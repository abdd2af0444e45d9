// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice Attack 11 and SPEC rule 21: claims in any order and any split never exceed what was minted and reserved, and
///         `mint` and `withdraw` round up what they consume.
contract ClaimsTest is VaultTest {
    function test_claims_oldestFirst() public {
        requestDeposit(alice, 1_000e6);
        settle();
        gain(101_000e6);
        requestDeposit(alice, 1_000e6);
        settle();
        assertEq(vault.maxDeposit(alice), 2_000e6, "both");
        assertEq(vault.maxMint(alice), 1_500e18, "at their own prices");
        vm.prank(alice);
        assertEq(vault.deposit(500e6, alice), 500e18, "from the first");
        assertEq(vault.claimableDepositRequest(1, alice), 500e6, "half is left");
        assertEq(vault.claimableDepositRequest(2, alice), 1_000e6, "the second is whole");
        vm.prank(alice);
        assertEq(vault.mint(600e18, alice), 700e6, "500 shares of the first, 100 of the second");
        assertEq(vault.claimableDepositRequest(2, alice), 800e6, "rest of the second");
        assertEq(vault.openDepositRequests(alice).length, 1, "the first is gone");
    }

    function test_claims_moreThanThereIs() public {
        requestDeposit(alice, 1_000e6);
        settle();
        vm.startPrank(alice);
        vm.expectRevert(abi.encodeWithSelector(Errors.ExceedsClaimable.selector, 1_001e6, 1_000e6));
        vault.deposit(1_001e6, alice);
        rejects(Errors.ZeroAmount.selector);
        vault.deposit(0, alice);
        vm.stopPrank();
    }

    function test_claims_withdrawIsNetAndOldestFirst() public {
        enter(alice, 1_000e6);
        gain(101_000e6);
        requestRedeem(alice, 100e18);
        settle();
        requestRedeem(alice, 200e18);
        settle();
        // gross 200 and 400, cost 100 and 200, fee 10 and 20
        assertEq(vault.maxWithdraw(alice), 570e6, "net");
        assertEq(vault.maxRedeem(alice), 300e18, "shares");
        vm.prank(alice);
        assertEq(vault.withdraw(190e6, alice, alice), 100e18, "exactly the first");
        vm.prank(alice);
        assertEq(vault.withdraw(1, alice, alice), 526_315_789_474, "rounded up: 200e18 / 380e6");
        assertEq(claimAssets(alice), 380e6 - 1, "the last takes the remainder");
        assertEq(vault.accruedFees(), 30e6, "fees");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
        assertSolvent();
    }

    function test_claims_requestThatPaysNothingIsPassedOverByWithdrawAndConsumedByRedeem() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 1e11); // worth 0.1 units
        settle();
        requestRedeem(alice, 100e18);
        settle();
        assertEq(vault.maxWithdraw(alice), 100e6, "only the second pays");
        vm.prank(alice);
        vault.withdraw(50e6, alice, alice);
        assertEq(vault.claimableRedeemRequest(2, alice), 1e11, "passed over");
        assertEq(vault.claimableRedeemRequest(3, alice), 50e18, "consumed");
        assertEq(claimAssets(alice), 50e6, "all");
        assertEq(vault.openRedeemRequests(alice).length, 0, "redeem consumed both");
    }

    function test_claims_oneUnitPieces() public {
        enter(alice, 1_000e6);
        gain(53_333_333_333);
        vm.prank(alice);
        vault.requestRedeem(7e12, alice, alice);
        settle();
        uint256 net = vault.maxWithdraw(alice);
        assertEq(net, 10, "seven millionths of a share at 1.528");
        uint256 shares;
        for (uint256 i; i < net; ++i) {
            vm.prank(alice);
            shares += vault.withdraw(1, alice, alice);
        }
        assertEq(shares, 7e12, "all shares were used");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
    }

    /// @notice Any split of a deposit claim: shares never exceed the whole's, and the dust is below one asset unit's worth per claim.
    function test_attack_splitDepositClaims(uint256 assets, uint256 nav, uint256 seed) public {
        setNav(bound(nav, 1e6, 1e16));
        assets = bound(assets, 100e6, 1e15);
        requestDeposit(leader, assets);
        requestDeposit(alice, assets);
        settle();
        if (vault.maxDeposit(alice) == 0) return;
        uint256 whole = vault.maxMint(alice);
        uint256 claims;
        while (vault.maxDeposit(alice) != 0 && claims < 12) {
            uint256 left = vault.maxDeposit(alice);
            uint256 most = vault.maxMint(alice);
            seed = uint256(keccak256(abi.encode(seed)));
            bool last = ++claims == 12;
            vm.prank(alice);
            if (seed % 2 == 0 && most != 0) {
                uint256 want = last ? most : 1 + seed / 2 % most;
                uint256 used = vault.mint(want, alice);
                assertGe(used * epochOf(1).supply, want * epochOf(1).nav, "mint rounds up what it takes");
            } else {
                uint256 want = last ? left : 1 + seed / 2 % left;
                uint256 got = vault.deposit(want, alice);
                assertLe(got * epochOf(1).nav, want * epochOf(1).supply, "deposit rounds down what it gives");
            }
            if (last && vault.maxDeposit(alice) != 0) {
                uint256 rest = vault.maxDeposit(alice);
                vm.prank(alice);
                vault.deposit(rest, alice);
            }
        }
        assertLe(vault.balanceOf(alice), whole, "never more than the whole");
        // A `mint` takes whole asset units: what the rounded-up unit would have bought is its dust.
        uint256 unit = epochOf(1).supply / epochOf(1).nav + 1;
        assertLe(whole - vault.balanceOf(alice), 13 * unit, "dust: what one asset unit buys per claim");
        assertEq(vault.costBasis(alice), epochOf(1).othersAccepted, "cost arrives in full");
        assertEq(vault.balanceOf(address(vault)) + vault.balanceOf(alice), _minted(), "all shares accounted for");
    }

    function _minted() private view returns (uint256) {
        uint256 accepted = epochOf(1).othersAccepted + epochOf(1).leaderRequested;
        return accepted * epochOf(1).supply / epochOf(1).nav;
    }

    /// @notice Any split of a redeem claim pays the whole request's net to the last unit.
    function test_attack_splitRedeemClaims(uint256 shares, uint256 nav, uint256 seed) public {
        enter(alice, 50_000e6);
        setNav(bound(nav, 1e6, 1e15));
        shares = bound(shares, 1e13, 50_000e18);
        requestRedeem(alice, shares);
        settle();
        uint256 whole = vault.maxWithdraw(alice);
        uint256 gross = shares * epochOf(2).nav / epochOf(2).supply;
        uint256 paid;
        for (uint256 i; i < 12 && vault.maxRedeem(alice) + vault.maxWithdraw(alice) != 0; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            (uint256 s, uint256 a) = (vault.maxRedeem(alice), vault.maxWithdraw(alice));
            vm.startPrank(alice);
            if (seed % 2 == 0 && a != 0) {
                uint256 want = 1 + seed / 2 % a;
                uint256 used = vault.withdraw(want, alice, alice);
                assertGe(used * a, want * s, "withdraw rounds up what it takes");
                paid += want;
            } else if (s != 0) {
                uint256 want = 1 + seed / 2 % s;
                uint256 got = vault.redeem(want, alice, alice);
                assertLe(got * s, want * a, "redeem rounds down what it pays");
                paid += got;
            }
            vm.stopPrank();
        }
        if (vault.maxRedeem(alice) != 0) paid += claimAssets(alice);
        uint256 rest = vault.maxWithdraw(alice);
        if (rest != 0) {
            vm.prank(alice);
            vault.withdraw(rest, alice, alice);
            paid += rest;
        }
        assertEq(paid, whole, "the whole net, whatever the split");
        assertEq(paid + vault.accruedFees(), gross, "and the fee of the whole");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
        assertSolvent();
    }

    /// @notice The sum of everybody's claims never exceeds what the epoch reserved and minted.
    function test_attack_claimsOfManyNeverExceedTheEpoch(uint256 seed) public {
        enter(alice, 30_000e6);
        setNav(1 + bound(seed, 1e9, 1e14));
        address[] memory who = new address[](9);
        for (uint256 i; i < who.length; ++i) {
            who[i] = makeAddr(string.concat("depositor", vm.toString(i)));
            seed = uint256(keccak256(abi.encode(seed)));
            vm.prank(alice);
            vault.transfer(who[i], 1 + seed % 3_000e18);
            requestRedeem(who[i], vault.balanceOf(who[i]));
            requestDeposit(who[i], 100e6 + seed / 7 % 1e12);
        }
        settle();
        (, uint256 reserved,,) = vault.escrow();
        uint256 minted = vault.balanceOf(address(vault));
        uint256 paid;
        uint256 given;
        for (uint256 i = who.length; i != 0; --i) {
            paid += claimAssets(who[i - 1]);
            given += claimShares(who[i - 1]);
        }
        paid += vault.accruedFees();
        assertLe(paid, reserved, "proceeds");
        assertLe(reserved - paid, who.length, "dust: one unit per claim");
        assertLe(given, minted, "shares");
        uint256 unit = epochOf(2).supply / epochOf(2).nav + 1;
        assertLe(minted - given, who.length * unit, "dust: what one asset unit buys per claim");
        assertSolvent();
    }

    function test_claims_ofNothingOnEitherSide() public {
        enter(alice, 1_000e6);
        vm.startPrank(alice);
        rejects(Errors.ZeroAmount.selector);
        vault.redeem(0, alice, alice);
        rejects(Errors.ZeroAmount.selector);
        vault.withdraw(0, alice, alice);
        rejects(Errors.NothingToClaim.selector);
        vault.claimCancelRedeemRequest(2, alice, alice);
        vm.stopPrank();
    }

    function test_claims_passOverACancelledRequestThatWaits() public {
        enter(alice, 1_000e6);
        uint256 id = requestRedeem(alice, 100e18);
        cancelRedeem(alice, id);
        settle();
        requestRedeem(alice, 200e18);
        settle();
        assertEq(vault.maxRedeem(alice), 200e18, "the cancelled one isn't claimable");
        assertEq(vault.maxWithdraw(alice), 200e6, "nor worth assets");
        assertEq(vault.claimableRedeemRequest(id, alice), 0, "nor under its id");
        assertEq(claimAssets(alice), 200e6, "the next one is");
        assertEq(claimCancelRedeem(alice, id), 100e18, "and the first comes back");
    }

    /// @notice A deposit too small for one share unit: `mint` passes over it, `deposit` consumes it.
    function test_claims_mintPassesOverARequestWithoutShares() public {
        setNav(1e36);
        requestDeposit(alice, 100e6);
        settle();
        assertEq(vault.claimableDepositRequest(1, alice), 100e6, "accepted");
        assertEq(vault.maxMint(alice), 0, "and worth no share unit");
        setNav(100_000e6);
        requestDeposit(alice, 500e6);
        settle();
        uint256 shares = vault.maxMint(alice);
        vm.prank(alice);
        assertEq(vault.mint(shares, alice, alice), 500e6, "the second request");
        assertEq(vault.claimableDepositRequest(1, alice), 100e6, "the first is left alone");
        vm.prank(alice);
        assertEq(vault.deposit(100e6, alice, alice), 0, "and consumed by deposit");
        assertEq(vault.openDepositRequests(alice).length, 0, "nothing is left");
    }

    function test_claims_manyOpenEpochs() public {
        for (uint256 i; i < 60; ++i) {
            requestDeposit(alice, 100e6 + i);
            settle();
        }
        assertEq(vault.openDepositRequests(alice).length, 60, "sixty weeks unclaimed, over two words");
        assertEq(vault.maxDeposit(alice), 60 * 100e6 + 1_770, "sum");
        vm.prank(alice);
        vault.deposit(100e6 * 55, alice);
        assertEq(vault.openDepositRequests(alice)[0], 55, "the oldest are gone");
        claimShares(alice);
        assertEq(vault.openDepositRequests(alice).length, 0, "all");
        assertEq(vault.costBasis(alice), 60 * 100e6 + 1_770, "cost");
    }

    function test_claims_depositOfASettledRefundedEpochPaysNoShares() public {
        lose(100_000e6);
        requestDeposit(alice, 1_000e6);
        settle();
        assertEq(vault.maxDeposit(alice), 0, "nothing to claim");
        vm.prank(alice);
        rejects(Errors.ExceedsClaimable.selector);
        vault.deposit(1, alice);
    }
}
