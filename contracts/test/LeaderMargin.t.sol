// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {vm} from "./utils/Vm.sol";

/// @notice SPEC rule 12, attack 21: the leader keeps their margin, exactly, by whatever way they try to shed it.
contract LeaderMarginTest is VaultTest {
    uint256 private constant MARGIN = 2_000; // 20 %

    function setUp() public override {
        super.setUp();
        deploy(1_000, MARGIN, 100e6, 100_000e6);
    }

    /// @dev The room: 100,000 shares less the dead shares are 20 % of at most 499,999.995 shares.
    uint256 private constant ROOM = 399_999_995_000;

    function test_margin_room() public view {
        (uint256 required, uint256 current, uint256 shares, uint256 room) = vault.leaderMargin();
        assertEq(required, MARGIN, "required");
        assertEq(current, 9_999, "all but the dead shares, rounded down");
        assertEq(shares, 100_000e18 - 1e15, "leader's shares");
        assertEq(room, ROOM, "room");
    }

    function test_margin_depositsWithinTheRoomAreTakenInFull() public {
        requestDeposit(alice, ROOM);
        settle();
        assertEq(epochOf(1).othersAccepted, ROOM, "to the last unit");
        (, uint256 current,, uint256 room) = vault.leaderMargin();
        assertEq(current, MARGIN, "exactly at the margin");
        assertEq(room, 0, "full");
        assertEq(claimShares(alice), ROOM * 1e12, "shares");
    }

    function test_margin_aWhaleDilutesThatEpochsFillsAlike() public {
        requestDeposit(alice, 100_000e6);
        requestDeposit(bob, 100_000e6);
        requestDeposit(mallory, 3_800_000e6);
        settle();
        // 4,000,000 asked, 399,999.995 of room: 9.999999875 % for each
        uint256 accepted = vault.claimableDepositRequest(1, alice);
        assertEq(accepted, uint256(100_000e6) * ROOM / 4_000_000e6, "floor of the fraction");
        assertEq(vault.claimableDepositRequest(1, bob), accepted, "alike");
        uint256 refund = vault.claimableCancelDepositRequest(1, alice);
        assertEq(refund, uint256(100_000e6) * (4_000_000e6 - ROOM) / 4_000_000e6, "floor, never the complement");
        assertLe(accepted + refund, 100_000e6, "never more than was given");
        assertEq(claimShares(alice), accepted * 1e12, "shares");
        assertEq(vault.openDepositRequests(alice).length, 1, "the refund is still there");
        assertEq(claimCancelDeposit(alice, 1), refund, "refund");
        assertEq(vault.openDepositRequests(alice).length, 0, "done");
        // Refund first, then the claim, for the other.
        assertEq(claimCancelDeposit(bob, 1), refund, "refund first");
        assertEq(claimShares(bob), accepted * 1e12, "then shares");
        assertSolvent();
    }

    function test_margin_theLeaderCuresWhileAWhaleCrowds() public {
        requestDeposit(mallory, 10_000_000e6);
        uint256 id = requestDeposit(leader, 50_000e6);
        settle();
        assertEq(vault.claimableDepositRequest(id, leader), 50_000e6, "their own is taken in full");
        assertEq(vault.claimableCancelDepositRequest(id, leader), 0, "nothing of it refunded");
        assertEq(epochOf(1).othersAccepted, ROOM + 200_000e6, "and makes room for others");
        (, uint256 current,,) = vault.leaderMargin();
        assertEq(current, MARGIN, "exactly at the margin");
    }

    function test_margin_redemptionsMakeRoom() public {
        requestDeposit(alice, ROOM);
        settle();
        claimShares(alice);
        requestDeposit(bob, 50_000e6);
        requestRedeem(alice, 30_000e18);
        settle();
        assertEq(epochOf(2).othersAccepted, 30_000e6, "what left may come in");
        assertEq(vault.claimableCancelDepositRequest(2, bob), 20_000e6, "the rest is refunded");
        assertSolvent();
    }

    function test_margin_neverStopsASettlementOrARedemption() public {
        requestDeposit(alice, ROOM);
        settle();
        claimShares(alice);
        requestDeposit(mallory, 1e15);
        requestRedeem(alice, 100_000e18);
        settle();
        assertEq(claimAssets(alice), 100_000e6, "redeemed");
    }

    /// @notice Whatever is asked, redeemed, priced and required: the accepted part is the largest that leaves the
    ///         margin, everybody's claims and refunds fit what was accepted and refunded, and the margin holds.
    function test_margin_exactForAnyEpoch(uint256 bps, uint256 nav, uint256 a, uint256 b, uint256 own, uint256 r)
        public
    {
        bps = bound(bps, 1, 9_000);
        deploy(1_000, bps, 100e6, 100_000e6);
        requestDeposit(alice, 3_000e6);
        settle();
        claimShares(alice);
        r = bound(r, 0, vault.balanceOf(alice));
        if (r != 0) requestRedeem(alice, r);
        setNav(bound(nav, 2e6, 1e16));
        a = bound(a, 100e6, 1e14);
        b = bound(b, 100e6, 1e14);
        requestDeposit(bob, a);
        requestDeposit(carol, b);
        own = bound(own, 0, 1e12);
        if (own >= 100e6) requestDeposit(leader, own);
        (,,, uint256 room) = vault.leaderMargin();
        settle();

        uint256 accepted = epochOf(2).othersAccepted;
        assertEq(accepted, room < a + b ? room : a + b, "the room is what is accepted");
        (,, uint256 shares,) = vault.leaderMargin();
        if (accepted != 0) assertGe(shares * 10_000, bps * vault.totalSupply(), "margin holds");
        if (accepted < a + b && !epochOf(2).refunded) {
            // One asset unit more would have broken it.
            uint256 minted = (accepted + 1 + epochOf(2).leaderRequested) * epochOf(2).supply / epochOf(2).nav;
            assertLt(shares * 10_000, bps * (epochOf(2).supply - r + minted), "not a unit less than possible");
        }
        uint256 taken = vault.maxDeposit(bob) + vault.maxDeposit(carol);
        uint256 back = vault.maxClaimCancelDeposit(bob) + vault.maxClaimCancelDeposit(carol);
        assertTrue(taken <= accepted && taken + 2 >= accepted, "claims: floor of each");
        assertTrue(back <= a + b - accepted && back + 2 >= a + b - accepted, "refunds: floor of each");
        claimShares(bob);
        claimShares(carol);
        if (vault.maxClaimCancelDeposit(bob) != 0) claimCancelDeposit(bob, 2);
        if (vault.maxClaimCancelDeposit(carol) != 0) claimCancelDeposit(carol, 2);
        assertSolvent();
    }

    // ---------------------------------------------------------------------------------------- ways to shed it

    function _full() private {
        requestDeposit(alice, ROOM);
        settle();
        claimShares(alice);
    }

    /// @notice A margin that isn't a whole number of units binds at the next one up.
    function test_margin_roundsUp() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 1e13 + 3);
        settle();
        uint256 supply = vault.totalSupply();
        assertTrue(supply % 5 != 0, "a fifth isn't whole");
        uint256 least = supply / 5 + 1;
        uint256 spare = vault.balanceOf(leader) - least;
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.LeaderMarginBroken.selector, least - 1, least));
        vault.transfer(bob, spare + 1);
        vm.prank(leader);
        vault.transfer(bob, spare);
    }

    function test_attack_marginByTransfer() public {
        _full();
        vm.prank(leader);
        vm.expectRevert(
            abi.encodeWithSelector(Errors.LeaderMarginBroken.selector, 100_000e18 - 1e15 - 1, 100_000e18 - 1e15)
        );
        vault.transfer(bob, 1);
        vm.prank(leader);
        vault.approve(bob, 1);
        vm.prank(bob);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.transferFrom(leader, bob, 1);
    }

    function test_attack_marginByRedeemRequest() public {
        _full();
        vm.prank(leader);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.requestRedeem(1, leader, leader);
        setOperator(leader, bob, true);
        vm.prank(bob);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.requestRedeem(1, bob, leader);
    }

    function test_attack_marginByClaimToAnotherReceiver() public {
        requestDeposit(leader, 1_000e6);
        requestDeposit(alice, ROOM + 4_000e6);
        settle();
        vm.prank(leader);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.deposit(1_000e6, bob, leader);
        vm.prank(leader);
        vault.deposit(1_000e6, leader, leader);
    }

    function test_attack_marginByCancelledRedemptionToAnother() public {
        uint256 id = requestRedeem(leader, 1_000e18);
        cancelRedeem(leader, id);
        (,, uint256 shares,) = vault.leaderMargin();
        assertEq(shares, 100_000e18 - 1e15, "a cancelled redemption counts again");
        _full();
        vm.prank(leader);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.claimCancelRedeemRequest(id, bob, leader);
        claimCancelRedeem(leader, id);
    }

    function test_attack_marginByCancelRacesWithASettlement() public {
        // Shares in a redeem request don't count, so the room is smaller while it is pending.
        requestRedeem(leader, 50_000e18);
        requestDeposit(alice, ROOM);
        settle();
        (, uint256 current,,) = vault.leaderMargin();
        assertGe(current, MARGIN, "margin after the settlement");
        assertLt(epochOf(1).othersAccepted, ROOM / 2, "less was accepted");
    }

    function test_attack_marginBySecondAccount() public {
        // Shares of another account of theirs are not the leader's: they neither count nor bind.
        requestDeposit(bob, 50_000e6);
        settle();
        claimShares(bob);
        (,, uint256 shares,) = vault.leaderMargin();
        assertEq(shares, 100_000e18 - 1e15, "bob's don't count");
    }

    function test_attack_marginByExitInKind() public {
        _full();
        warpToCutoff();
        pass(7 days);
        vm.prank(leader);
        rejects(Errors.LeaderMarginBroken.selector);
        vault.exitInKind(50_000e18, leader, new address[](0));
        vm.prank(alice);
        vault.exitInKind(ROOM * 1e12, alice, new address[](0));
        vm.prank(leader);
        vault.exitInKind(50_000e18, leader, new address[](0));
    }

    function test_margin_bindsNoMoreWhenClosed() public {
        _full();
        vm.prank(leader);
        vault.startClosing();
        vm.prank(leader);
        vault.transfer(bob, 1_000e18);
        requestRedeem(leader, 10_000e18);
    }

    function test_margin_othersControlledByTheLeaderCountAsHis() public {
        setOperator(leader, bob, true);
        asset.mint(bob, 1_000e6);
        vm.startPrank(bob);
        asset.approve(address(vault), ANY);
        uint256 id = vault.requestDeposit(1_000e6, leader, bob);
        vm.stopPrank();
        assertEq(id >> 255, 1, "the leader's id");
        settle();
        (,, uint256 shares,) = vault.leaderMargin();
        assertEq(shares, 101_000e18 - 1e15, "claimable shares count");
        claimShares(leader);
        (,, uint256 after_,) = vault.leaderMargin();
        assertEq(after_, shares, "claiming changes nothing");
    }

    function test_margin_noneNeededNoLimit() public {
        deploy(1_000, 0, 100e6, 100e6);
        (,,, uint256 room) = vault.leaderMargin();
        assertEq(room, ANY, "no limit");
        requestDeposit(alice, 1e20);
        settle();
        assertEq(vault.maxDeposit(alice), 1e20, "all of it");
    }
}
