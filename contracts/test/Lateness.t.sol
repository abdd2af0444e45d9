// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 8, attack 22: every rung of the ladder from both sides, with NAV bounds of the attacker's choice.
contract LatenessTest is VaultTest {
    uint256 private cutoff;

    function setUp() public override {
        super.setUp();
        enter(alice, 1_000e6);
        cutoff = vault.nextCutoff();
    }

    function _late(uint256 time) private {
        pass(cutoff + time - block.timestamp);
    }

    function test_late_keeperSettlesAtOnceAndOnlyHe() public {
        _late(0);
        vm.expectRevert(abi.encodeWithSelector(Errors.NotKeeper.selector, mallory, cutoff + 1 days));
        vm.prank(mallory);
        vault.settle(2, 0, ANY);
        settleAs(keeper);
    }

    function test_late_oneDay() public {
        _late(1 days - 1);
        settleRejected(mallory, Errors.NotKeeper.selector);
        _late(1 days);
        settleAs(mallory);
    }

    function test_late_bandUpperEdge() public {
        setNav(101_000e6 * 12 / 10);
        _late(1 days);
        settleAs(mallory);
    }

    function test_late_aboveTheBand() public {
        setNav(101_000e6 * 12 / 10 + 1);
        _late(1 days);
        settleRejected(mallory, Errors.PriceOutOfBand.selector);
        _late(5 days - 1);
        settleRejected(mallory, Errors.PriceOutOfBand.selector);
        settleAs(keeper); // a keeper has no band
    }

    function test_late_bandLowerEdge() public {
        setNav(101_000e6 * 8 / 10);
        _late(1 days);
        settleAs(mallory);
    }

    function test_late_belowTheBand() public {
        setNav(101_000e6 * 8 / 10 - 1);
        _late(2 days);
        settleRejected(mallory, Errors.PriceOutOfBand.selector);
    }

    function test_late_fiveDaysNoBand() public {
        setNav(1_000e6);
        _late(5 days - 1);
        settleRejected(mallory, Errors.PriceOutOfBand.selector);
        _late(5 days);
        settleAs(mallory);
    }

    function test_late_strangersBoundsDontWidenTheBand() public {
        setNav(1_000e6);
        _late(1 days);
        vm.prank(mallory);
        rejects(Errors.PriceOutOfBand.selector);
        vault.settle(2, 1_000e6, 1_000e6);
    }

    function test_late_sevenDaysCancellationsReopen() public {
        uint256 id = requestDeposit(bob, 1_000e6);
        requestRedeem(alice, 500e18);
        _late(7 days - 1);
        rejects(Errors.PastCutoff.selector);
        cancelDeposit(bob, id);
        rejects(Errors.PastCutoff.selector);
        cancelRedeem(alice, id);
        _late(7 days);
        cancelDeposit(bob, id);
        cancelRedeem(alice, id);
        assertEq(claimCancelDeposit(bob, id), 1_000e6, "assets");
        assertEq(claimCancelRedeem(alice, id), 500e18, "shares");
        settleAs(keeper);
        assertEq(epochOf(2).othersRequested, 0, "nothing was left in it");
        assertSolvent();
    }

    function test_late_sevenDaysExitInKindOpens() public {
        _late(7 days - 1);
        vm.prank(alice);
        rejects(Errors.ExitNotOpen.selector);
        vault.exitInKind(1e18, alice, new address[](0));
        _late(7 days);
        vm.prank(alice);
        vault.exitInKind(1e18, alice, new address[](0));
        settleAs(keeper);
        vm.prank(alice);
        rejects(Errors.ExitNotOpen.selector);
        vault.exitInKind(1e18, alice, new address[](0));
    }

    /// @notice Before the seventh day nobody can look at the price and take their request back: no free option.
    function test_attack_noFreeOptionBetweenPriceAndCancel(uint256 time) public {
        uint256 id = requestDeposit(bob, 1_000e6);
        requestRedeem(alice, 500e18);
        _late(bound(time, 0, 7 days - 1));
        rejects(Errors.PastCutoff.selector);
        cancelDeposit(bob, id);
        rejects(Errors.PastCutoff.selector);
        cancelRedeem(alice, id);
    }

    function test_late_threeWeeksMissedThenAnybodySettles() public {
        requestDeposit(bob, 1_000e6);
        _late(21 days + 3 hours);
        settleAs(mallory);
        assertEq(vault.maxDeposit(bob), 1_000e6, "settled once");
        assertEq(vault.nextCutoff(), cutoff + 28 days, "and on schedule again");
    }

    function test_late_worthlessStaysInABandOfItsOwn() public {
        lose(101_000e6);
        settle();
        cutoff = vault.nextCutoff();
        gain(1_000e6);
        _late(1 days);
        settleRejected(mallory, Errors.PriceOutOfBand.selector);
        _late(5 days);
        settleAs(mallory);
    }
}
