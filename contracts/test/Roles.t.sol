// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Status, Swap} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rule 19, attack 26: one test per "cannot" of the vault's roles. The portfolio's and registry's are theirs.
contract RolesTest is VaultTest {
    function setUp() public override {
        super.setUp();
        enter(alice, 1_000e6);
    }

    // -------------------------------------------------------------------------------------------- nobody

    function test_cannot_strangerUseTheLeadersRights() public {
        vm.startPrank(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.setStrategy("mine");
        rejects(Errors.NotAllowed.selector);
        vault.lowerFee(1);
        rejects(Errors.NotAllowed.selector);
        vault.collectFees(mallory);
        rejects(Errors.NotAllowed.selector);
        vault.pauseDeposits();
        rejects(Errors.NotAllowed.selector);
        vault.unpauseDeposits();
        rejects(Errors.NotAllowed.selector);
        vault.startClosing();
        vm.stopPrank();
    }

    function test_cannot_anybodyTouchTheLockButThePortfolio() public {
        address[5] memory who = [leader, keeper, guardian, governance, mallory];
        for (uint256 i; i < who.length; ++i) {
            vm.startPrank(who[i]);
            rejects(Errors.NotAllowed.selector);
            vault.lock(who[i]);
            rejects(Errors.NotAllowed.selector);
            vault.unlock();
            vm.stopPrank();
        }
    }

    function test_cannot_anybodyMoveThePortfolioButTheVault() public {
        address[5] memory who = [leader, keeper, guardian, governance, mallory];
        for (uint256 i; i < who.length; ++i) {
            vm.startPrank(who[i]);
            rejects(Errors.NotVault.selector);
            portfolio.releaseAssets(who[i], 1);
            rejects(Errors.NotVault.selector);
            portfolio.receiveAssets(1);
            rejects(Errors.NotVault.selector);
            portfolio.releaseToken(address(usdc), who[i], 1);
            rejects(Errors.NotVault.selector);
            portfolio.releaseInKind(who[i], 1, 1, new address[](0));
            rejects(Errors.NotVault.selector);
            portfolio.setBase(1);
            vm.stopPrank();
        }
    }

    function test_cannot_anybodyChangeASettledPrice() public {
        requestDeposit(bob, 500e6);
        settle();
        (uint256 nav, uint256 supply) = (epochOf(2).nav, epochOf(2).supply);
        address[4] memory who = [leader, keeper, guardian, governance];
        for (uint256 i; i < who.length; ++i) {
            vm.prank(who[i]);
            rejects(Errors.AlreadySettled.selector);
            vault.settle(2, 0, ANY);
        }
        gain(50_000e6);
        settle();
        assertTrue(epochOf(2).nav == nav && epochOf(2).supply == supply, "fixed for ever");
        assertEq(claimShares(bob), 500e18, "and bob's shares with it");
    }

    // -------------------------------------------------------------------------------------------- leader

    function test_cannot_leaderRaiseTheFee() public {
        vm.prank(leader);
        rejects(Errors.FeeNotLower.selector);
        vault.lowerFee(1_001);
    }

    function test_cannot_leaderSettle() public {
        warpToCutoff();
        settleRejected(leader, Errors.NotKeeper.selector);
    }

    function test_cannot_leaderTouchAnotherQueue() public {
        uint256 id = requestDeposit(bob, 500e6);
        vm.startPrank(leader);
        rejects(Errors.NotAllowed.selector);
        vault.cancelDepositRequest(id, bob);
        rejects(Errors.NotAllowed.selector);
        vault.claimCancelDepositRequest(id, leader, bob);
        rejects(Errors.NotAllowed.selector);
        vault.deposit(1, leader, alice);
        rejects(Errors.NotAllowed.selector);
        vault.redeem(1, leader, alice);
        vm.stopPrank();
    }

    function test_cannot_leaderReopenAClosedVault() public {
        vm.startPrank(leader);
        vault.startClosing();
        rejects(Errors.NotPaused.selector);
        vault.unpauseDeposits();
        vm.stopPrank();
        assertTrue(vault.status() == Status.Closed, "closed for good");
    }

    // --------------------------------------------------------------------------------- leader and guardian

    /// @notice Pausing stops deposits and nothing else.
    function test_cannot_pauseStopRedemptionCancellationSettlementClaimOrExit() public {
        uint256 id = requestDeposit(bob, 500e6);
        vm.startPrank(guardian);
        vault.pauseDeposits();
        portfolio.pauseTrading(true);
        vm.stopPrank();
        cancelDeposit(bob, id);
        claimCancelDeposit(bob, id);
        requestRedeem(alice, 400e18);
        settle();
        assertEq(claimAssets(alice), 400e6, "paid");
        warpToCutoff();
        pass(7 days);
        vm.prank(alice);
        vault.exitInKind(100e18, alice, new address[](0));
        settleAs(keeper);
    }

    function test_cannot_guardianStopRaisingCash() public {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), 60_000e6));
        requestRedeem(leader, 90_000e18);
        vm.startPrank(guardian);
        vault.pauseDeposits();
        portfolio.pauseTrading(true);
        vm.stopPrank();
        warpToCutoff();
        pass(1);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 24.5e18));
        vm.prank(keeper);
        vault.settleWithSales(sales, 2, 0, ANY);
        assertEq(vault.lastSettledEpochId(), 2, "settled");
    }

    function test_cannot_guardianLiftTheLeadersPauseCollectLowerOrClose() public {
        vm.prank(leader);
        vault.pauseDeposits();
        vm.startPrank(guardian);
        vm.expectRevert(abi.encodeWithSelector(Errors.PausedByOthers.selector, guardian));
        vault.unpauseDeposits();
        rejects(Errors.NotAllowed.selector);
        vault.collectFees(guardian);
        rejects(Errors.NotAllowed.selector);
        vault.lowerFee(0);
        rejects(Errors.NotAbandoned.selector);
        vault.startClosing();
        rejects(Errors.NotAllowed.selector);
        vault.setStrategy("guardian's");
        vm.stopPrank();
        assertTrue(vault.status() == Status.Inactive, "only paused");
    }

    /// @notice SPEC rule 19: what a guardian stopped in an emergency stays stopped until a guardian says otherwise.
    function test_cannot_leaderLiftAGuardiansPause() public {
        vm.prank(guardian);
        vault.pauseDeposits();
        vm.prank(leader);
        vm.expectRevert(abi.encodeWithSelector(Errors.PausedByOthers.selector, leader));
        vault.unpauseDeposits();
        assertPauses(false, true, Status.Inactive);
        // Nor by pausing themselves and lifting that.
        vm.startPrank(leader);
        vault.pauseDeposits();
        assertPauses(true, true, Status.Inactive);
        vault.unpauseDeposits();
        assertPauses(false, true, Status.Inactive);
        vm.expectRevert(abi.encodeWithSelector(Errors.PausedByOthers.selector, leader));
        vault.unpauseDeposits();
        vm.stopPrank();
        asset.mint(bob, 500e6);
        vm.startPrank(bob);
        asset.approve(address(vault), ANY);
        vm.expectRevert(abi.encodeWithSelector(Errors.DepositsStopped.selector, Status.Inactive));
        vault.requestDeposit(500e6, bob, bob);
        vm.stopPrank();
        vm.prank(guardian);
        vault.unpauseDeposits();
        assertPauses(false, false, Status.Active);
        requestDeposit(bob, 500e6);
    }

    function test_cannot_leaderLiftAGuardiansTradingPause() public {
        vm.prank(guardian);
        portfolio.pauseTrading(true);
        vm.startPrank(leader);
        rejects(Errors.NotAllowed.selector);
        portfolio.pauseTrading(false);
        rejects(Errors.TradingIsPaused.selector);
        portfolio.trade(swapOf(address(usdc), address(weth), 1_000e6));
        vm.stopPrank();
        assertTrue(portfolio.tradingPaused(), "still paused");
    }

    /// @notice Each pause has its event, the status only when it changes: both are rebuilt from them.
    function test_pauses_areApart_andInTheEvents() public {
        vm.expectEmit(address(vault));
        emit Events.DepositsPaused(true, false, leader);
        vm.expectEmit(address(vault));
        emit Events.StatusChanged(Status.Inactive, leader);
        vm.prank(leader);
        vault.pauseDeposits();

        vm.recordLogs();
        vm.prank(guardian);
        vault.pauseDeposits();
        vm.prank(leader);
        vault.unpauseDeposits();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 2, "the status stays: no event of it");
        assertEq(logs[0].topics[0], Events.DepositsPaused.selector, "the guardian's");
        assertEq(logs[0].data, abi.encode(true, true), "both");
        assertEq(logs[1].data, abi.encode(false, true), "the leader's is lifted");

        vm.expectEmit(address(vault));
        emit Events.DepositsPaused(false, false, guardian);
        vm.expectEmit(address(vault));
        emit Events.StatusChanged(Status.Active, guardian);
        vm.prank(guardian);
        vault.unpauseDeposits();
    }

    /// @notice A guardian who is replaced leaves their pause to their successor.
    function test_pause_ofAFormerGuardian_isLiftedByAnother() public {
        vm.prank(guardian);
        vault.pauseDeposits();
        vm.startPrank(governance);
        registry.setGuardian(guardian, false);
        registry.setGuardian(carol, true);
        vm.stopPrank();
        vm.prank(guardian);
        rejects(Errors.NotAllowed.selector);
        vault.unpauseDeposits();
        vm.prank(carol);
        vault.unpauseDeposits();
        assertPauses(false, false, Status.Active);
    }

    /// @notice A leader whom governance made guardian has both pauses, and keeps their own when it takes that back.
    function test_pause_ofALeaderWhoIsGuardian_isBoth() public {
        vm.prank(governance);
        registry.setGuardian(leader, true);
        vm.prank(leader);
        vault.pauseDeposits();
        assertPauses(true, true, Status.Inactive);
        vm.prank(governance);
        registry.setGuardian(leader, false);
        vm.prank(leader);
        vault.unpauseDeposits();
        assertPauses(false, true, Status.Inactive);
        vm.prank(guardian);
        vault.unpauseDeposits();
        assertPauses(false, false, Status.Active);
    }

    function assertPauses(bool byLeader, bool byGuardian, Status status) private view {
        (bool l, bool g) = vault.depositPauses();
        assertTrue(l == byLeader && g == byGuardian, "whose pauses");
        assertTrue(vault.status() == status, "status");
    }

    function test_pause_isNotAToggle() public {
        vm.prank(leader);
        rejects(Errors.NotPaused.selector);
        vault.unpauseDeposits();
        vm.startPrank(leader);
        vault.pauseDeposits();
        rejects(Errors.DepositsStopped.selector);
        vault.pauseDeposits();
        vault.unpauseDeposits();
        vm.stopPrank();
        assertTrue(vault.status() == Status.Active, "active again");
    }

    // -------------------------------------------------------------------------------------------- keeper

    function test_cannot_keeperTakeOrPauseOrClose() public {
        vm.startPrank(keeper);
        rejects(Errors.NotAllowed.selector);
        vault.collectFees(keeper);
        rejects(Errors.NotAllowed.selector);
        vault.pauseDeposits();
        rejects(Errors.NotAllowed.selector);
        vault.startClosing();
        rejects(Errors.NotAllowed.selector);
        vault.redeem(1, keeper, alice);
        vm.stopPrank();
    }

    function test_cannot_formerKeeperSettle() public {
        vm.prank(governance);
        registry.setKeeper(keeper, false);
        warpToCutoff();
        settleRejected(keeper, Errors.NotKeeper.selector);
    }

    // ---------------------------------------------------------------------------------------- governance

    function test_cannot_governanceTouchAVault() public {
        vm.startPrank(governance);
        rejects(Errors.NotAllowed.selector);
        vault.pauseDeposits();
        rejects(Errors.NotAllowed.selector);
        vault.startClosing();
        rejects(Errors.NotAllowed.selector);
        vault.collectFees(governance);
        rejects(Errors.NotAllowed.selector);
        vault.lowerFee(0);
        vm.stopPrank();
    }
}
