// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../src/libraries/Errors.sol";
import {Events} from "../src/libraries/Events.sol";
import {Epoch, HoldingPrice, Settlement, Swap} from "../src/libraries/Types.sol";
import {VaultTest} from "./utils/VaultTest.sol";
import {Vm, vm} from "./utils/Vm.sol";

/// @notice SPEC rules 7 and 9. Attacks 1 to 6: inflation, donation, empty epochs, total loss, short cash, the boundary.
contract SettlementTest is VaultTest {
    // ------------------------------------------------------------------------------------- the ordinary week

    function test_settle_bothSidesMovesOnlyTheNet() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 400e18);
        requestDeposit(bob, 1_000e6);
        uint256 inPortfolio = asset.balanceOf(address(portfolio));
        settle();
        assertEq(asset.balanceOf(address(portfolio)) - inPortfolio, 600e6, "net in");
        assertEq(claimAssets(alice), 400e6, "paid from bob's deposit");
        assertEq(claimShares(bob), 1_000e18, "shares");

        requestRedeem(bob, 500e18);
        requestDeposit(carol, 200e6);
        inPortfolio = asset.balanceOf(address(portfolio));
        settle();
        assertEq(inPortfolio - asset.balanceOf(address(portfolio)), 300e6, "net out");
        assertSolvent();
    }

    function test_settle_storesAndEmitsTheWholeEpoch() public {
        gain(50_000e6);
        requestDeposit(alice, 3_000e6);
        requestDeposit(leader, 600e6);
        warpToCutoff();
        uint256 cutoff = epochOf(1).cutoff;
        pass(10);
        vm.recordLogs();
        settleAs(keeper);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (Settlement memory s, HoldingPrice[] memory held) = _settled(logs);
        assertEq(held.length, 0, "no tokens");
        assertTrue(s.nav == 150_000e6 && s.supplyBefore == 100_000e18, "pair");
        assertTrue(s.depositsRequested == 3_600e6 && s.depositsAccepted == 3_600e6, "deposits");
        assertTrue(s.leaderRequested == 600e6 && s.leaderAccepted == 600e6, "leader's part");
        assertTrue(s.sharesMinted == 2_400e18 && s.sharesBurned == 0 && s.proceedsReserved == 0, "flows");
        assertEq(s.supplyAfter, 102_400e18, "supply after");
        assertEq(s.leaderShares, 100_400e18 - 1e15, "leader's shares");
        assertTrue(s.idle == 153_600e6 && s.feeBps == 1_000, "idle and fee");
        assertTrue(s.cutoff == cutoff && s.nextCutoff == cutoff + 7 days, "schedule");
        Epoch memory e = epochOf(1);
        assertTrue(e.nav == 150_000e6 && e.supply == 100_000e18 && e.feeBps == 1_000, "stored");
        assertEq(e.settledAt, block.timestamp, "when");
        assertEq(e.othersAccepted, 3_000e6, "others");
    }

    function test_settle_onlyTheWaitingEpoch() public {
        uint256 id = waitingId();
        vm.startPrank(keeper);
        rejects(Errors.EpochNotClosed.selector);
        vault.settle(id, 0, ANY);
        vm.stopPrank();
        warpToCutoff();
        vm.startPrank(keeper);
        rejects(Errors.EpochNotClosed.selector);
        vault.settle(id + 1, 0, ANY);
        rejects(Errors.AlreadySettled.selector);
        vault.settle(0, 0, ANY);
        vault.settle(id, 0, ANY);
        rejects(Errors.AlreadySettled.selector);
        vault.settle(id, 0, ANY);
        vm.stopPrank();
    }

    function test_settle_twoKeepersRace() public {
        requestDeposit(alice, 1_000e6);
        warpToCutoff();
        settleAs(keeper);
        (uint256 nav, uint256 supply) = pair();
        vm.prank(keeper);
        rejects(Errors.AlreadySettled.selector);
        vault.settle(1, 0, ANY);
        assertSamePrice(nav, supply, "the loser changes nothing");
    }

    function test_settle_navBounds() public {
        warpToCutoff();
        vm.startPrank(keeper);
        rejects(Errors.NavOutOfBounds.selector);
        vault.settle(1, 100_000e6 + 1, ANY);
        rejects(Errors.NavOutOfBounds.selector);
        vault.settle(1, 0, 100_000e6 - 1);
        vault.settle(1, 100_000e6, 100_000e6);
        vm.stopPrank();
    }

    function test_settle_missedWeeksAreOneEpoch() public {
        requestDeposit(alice, 1_000e6);
        uint256 first = vault.nextCutoff();
        warpToCutoff();
        pass(16 days);
        requestDeposit(bob, 1_000e6);
        settleAs(keeper);
        assertEq(vault.nextCutoff(), first + 21 days, "the first boundary strictly after the settlement");
        assertEq(vault.maxDeposit(alice), 1_000e6, "alice");
        assertEq(vault.maxDeposit(bob), 0, "bob waits");
        settle();
        assertEq(vault.maxDeposit(bob), 1_000e6, "bob");
    }

    function test_settle_onABoundaryTakesTheNextOne() public {
        uint256 first = vault.nextCutoff();
        warpToCutoff();
        pass(7 days);
        settleAs(keeper);
        assertEq(vault.nextCutoff(), first + 14 days, "strictly after");
    }

    function test_settle_aNewEpochIsNeverPricedByAnOldOne() public {
        requestDeposit(alice, 1_000e6);
        settle();
        gain(101_000e6);
        requestDeposit(bob, 1_000e6);
        settle();
        assertEq(claimShares(alice), 1_000e18, "at 1.00");
        assertEq(claimShares(bob), 500e18, "at 2.00");
    }

    // ------------------------------------------------------------------------------- empty and one-sided (3)

    function test_settle_emptyEpoch() public {
        (uint256 nav, uint256 supply) = pair();
        settle();
        settle();
        assertSamePrice(nav, supply, "price");
        assertEq(vault.lastSettledEpochId(), 2, "both settled");
    }

    function test_settle_onlyRedemptions() public {
        enter(alice, 1_000e6);
        (uint256 nav, uint256 supply) = pair();
        requestRedeem(alice, 1_000e18);
        settle();
        assertSamePrice(nav, supply, "price");
        assertEq(claimAssets(alice), 1_000e6, "paid");
        assertEq(vault.costBasis(alice), 0, "a full exit leaves no cost");
    }

    /// @notice Requests, claims, cancellations and settlements move the price by rounding in the vault's favour only:
    ///         per settlement less than one asset unit over the whole supply.
    function test_settle_priceMovesByRoundingOnly(uint256 a, uint256 b, uint256 r, uint256 g) public {
        a = bound(a, 100e6, 1e14);
        b = bound(b, 100e6, 1e14);
        enter(alice, a);
        gain(bound(g, 0, 1e13));
        (uint256 nav, uint256 supply) = pair();
        requestRedeem(alice, bound(r, 1, vault.balanceOf(alice)));
        requestDeposit(bob, b);
        assertSamePrice(nav, supply, "requests");
        settle();
        (uint256 navAfter, uint256 supplyAfter) = pair();
        assertGe(navAfter * supply, nav * supplyAfter, "never down");
        assertLe(navAfter, (nav * supplyAfter + supply - 1) / supply + 2, "up by at most two units in all");
        claimShares(bob);
        claimAssets(alice);
        assertSamePrice(navAfter, supplyAfter, "claims");
        assertSolvent();
    }

    // ------------------------------------------------------------------------------------ inflation, donation (1, 2)

    function test_attack_firstDepositorInflation() public {
        // The smallest vault the factory makes: a seed of one dollar and the dead shares.
        deploy(1_000, 0, 1e6, 1e6);
        requestRedeem(leader, vault.balanceOf(leader));
        settle();
        assertEq(vault.totalSupply(), 1e15, "only the dead shares are left");
        // A donation doesn't move anything; a gift through the portfolio's books does, and goes to the dead shares.
        asset.mint(address(portfolio), 10_000e6);
        asset.mint(address(vault), 10_000e6);
        assertEq(vault.nav(), 1e3, "NAV is the dead shares' part");
        gain(10_000e6);
        uint256 shares = enter(bob, 1_000e6);
        assertNear(vault.convertToAssets(shares), 1_000e6, 1e3, "bob gets what he paid for");
        assertSolvent();
    }

    function test_attack_donationMovesNothing() public {
        requestDeposit(alice, 1_000e6);
        (uint256 nav, uint256 supply) = pair();
        (uint256 p, uint256 r, uint256 f, uint256 o) = vault.escrow();
        asset.mint(address(vault), 1_000e6);
        asset.mint(address(portfolio), 1_000e6);
        weth.mint(address(portfolio), 1e18);
        assertSamePrice(nav, supply, "price");
        assertEq(vault.totalAssets(), nav, "totalAssets");
        (uint256 p2, uint256 r2, uint256 f2, uint256 o2) = vault.escrow();
        assertTrue(p == p2 && r == r2 && f == f2 && o == o2, "escrow");
        settle();
        assertEq(claimShares(alice), 1_000e18, "no doubling");
    }

    // ----------------------------------------------------------------------------------------- worthless (4)

    function test_attack_totalLoss() public {
        enter(alice, 1_000e6);
        requestRedeem(alice, 400e18);
        uint256 id = requestDeposit(bob, 1_000e6);
        lose(101_000e6);
        settle();
        assertTrue(epochOf(2).refunded, "deposits are refunded");
        assertEq(vault.claimableCancelDepositRequest(id, bob), 1_000e6, "as a claimable cancellation");
        assertEq(vault.maxRedeem(alice), 400e18, "redemptions finish");
        assertEq(vault.maxWithdraw(alice), 0, "at zero");
        assertEq(claimAssets(alice), 0, "consumed by redeem");
        assertEq(vault.openRedeemRequests(alice).length, 0, "closed");
        assertEq(claimCancelDeposit(bob, id), 1_000e6, "bob is whole");
        assertSolvent();
        // Whatever returns belongs to those who stayed.
        gain(50_000e6);
        uint256 shares = enter(bob, 1_000e6);
        assertNear(vault.convertToAssets(shares), 1_000e6, 1, "the next depositor isn't diluted");
    }

    function test_settle_priceBelowOneMillionth() public {
        // 100,000 shares: 0.1 USDC is the price 1e-6 exactly, one unit less is below.
        lose(100_000e6 - 0.1e6);
        requestDeposit(alice, 100e6);
        settle();
        assertFalse(epochOf(1).refunded, "at 1e-6 deposits are accepted");
        deploy(1_000, 400, 100e6, 100_000e6);
        lose(100_000e6 - 0.1e6 + 1);
        requestDeposit(alice, 100e6);
        requestDeposit(leader, 100e6);
        settle();
        assertTrue(epochOf(1).refunded, "below, they are refunded");
        assertEq(vault.maxClaimCancelDeposit(leader), 100e6, "the leader's too");
    }

    function test_settle_sharesPastUint128AreRefunded() public {
        deploy(1_000, 0, 100e6, 100_000e6);
        lose(100_000e6 - 0.1e6);
        uint256 id = requestDeposit(alice, 1e30);
        requestRedeem(leader, 1e18);
        settle();
        assertTrue(epochOf(1).refunded, "1e30 units would make 1e48 shares");
        assertEq(claimCancelDeposit(alice, id), 1e30, "refunded");
        assertEq(claimAssets(leader), 1, "redemptions settle");
    }

    function test_settle_navPastUint120IsRefunded() public {
        gain(uint256(type(uint120).max) - 100_000e6);
        uint256 id = requestDeposit(alice, 100e6);
        settle();
        assertEq(claimCancelDeposit(alice, id), 100e6, "no room in the books");
    }

    // ------------------------------------------------------------------------------------------- cash (5)

    function _invest(uint256 assets) private {
        vm.prank(leader);
        portfolio.trade(swapOf(address(usdc), address(weth), assets));
    }

    /// @dev 15,000 USDC, of them 5,000 alice's, 14,000 in WETH.
    function _smallVaultInvested() private {
        deploy(1_000, 400, 100e6, 10_000e6);
        enter(alice, 5_000e6);
        _invest(14_000e6);
    }

    function test_attack_shortCashIsANamedRevertAndNothingSticks() public {
        _smallVaultInvested();
        requestRedeem(alice, 5_000e18);
        requestDeposit(bob, 100e6);
        warpToCutoff();
        pass(1);
        (uint256 needed, uint256 available) = vault.cashNeeded();
        assertEq(available, 1_100e6, "idle and accepted deposits");
        assertGt(needed, available, "short");
        vm.prank(keeper);
        vm.expectRevert(abi.encodeWithSelector(Errors.InsufficientCash.selector, needed, available));
        vault.settle(2, 0, ANY);
        assertEq(vault.pendingRedeemRequest(2, alice), 5_000e18, "still pending");

        // Sold and settled in one transaction; NAV is taken after the sales.
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 1.955e18));
        vm.prank(keeper);
        vault.settleWithSales(sales, 2, 0, ANY);
        assertEq(claimAssets(alice), uint256(5_000e18) * epochOf(2).nav / epochOf(2).supply, "paid in full");
        assertSolvent();
    }

    function test_attack_keeperCannotSellMoreThanTheShortfall() public {
        _smallVaultInvested();
        requestRedeem(alice, 2_000e18);
        warpToCutoff();
        pass(1);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 3e18));
        vm.prank(keeper);
        rejects(Errors.RaiseTooMuch.selector);
        vault.settleWithSales(sales, 2, 0, ANY);
    }

    function test_settleWithSales_refusesStrangersAndEarlyBirds() public {
        _smallVaultInvested();
        requestRedeem(alice, 5_000e18);
        Swap[] memory sales = one(swapOf(address(weth), address(usdc), 1.955e18));
        vm.prank(keeper);
        rejects(Errors.EpochNotClosed.selector);
        vault.settleWithSales(sales, 2, 0, ANY);
        warpToCutoff();
        pass(1);
        vm.prank(mallory);
        rejects(Errors.NotKeeper.selector);
        vault.settleWithSales(sales, 2, 0, ANY);
    }

    // --------------------------------------------------------------------------------------- hindsight (9)

    function test_attack_anAnswerFromBeforeTheCutoffSettlesNothing() public {
        _invest(10_000e6);
        warpToCutoff();
        // The feed answered at the cut-off itself: not newer.
        vm.prank(keeper);
        rejects(Errors.NotNewerThanCutoff.selector);
        vault.settle(1, 0, ANY);
        pass(1);
        settleAs(keeper);
    }

    function test_attack_noBuyingBetweenCutoffAndSettlement() public {
        _invest(10_000e6);
        warpToCutoff();
        pass(1);
        assertTrue(vault.saleOnly(), "sale only");
        Swap memory buy = swapOf(address(usdc), address(weth), 1_000e6);
        vm.prank(leader);
        rejects(Errors.SaleOnly.selector);
        portfolio.trade(buy);
        settleAs(keeper);
        assertFalse(vault.saleOnly(), "over");
    }

    function test_settle_badPriceRefuses() public {
        _invest(10_000e6);
        warpToCutoff();
        pass(1);
        wethFeed.push(0, block.timestamp);
        vm.prank(keeper);
        rejects(Errors.BadAnswer.selector);
        vault.settle(1, 0, ANY);
        rejects(Errors.BadAnswer.selector);
        vault.nav();
        vault.totalAssets();
        vault.convertToAssets(1e18);
    }

    function test_settle_tooLittleGasIsNoBadPrice() public {
        _invest(10_000e6);
        rejects(Errors.InsufficientGas.selector);
        vault.nav{gas: 220_000}();
        assertGt(vault.nav(), 0, "with enough it answers");
    }

    // -------------------------------------------------------------------------------------------- extremes (24)

    function test_conversions_neverRevert(uint256 amount, uint256 nav) public {
        setNav(bound(nav, 0, type(uint120).max));
        vault.convertToShares(amount);
        vault.convertToAssets(amount);
        assertNear(vault.convertToAssets(vault.totalSupply()), vault.totalAssets(), 1, "all shares are the NAV");
    }

    function test_extremes_pricesFrom1e9thTo1e9(uint256 exponent, uint256 assets) public {
        uint256 nav = 100_000e6;
        exponent = bound(exponent, 0, 18);
        nav = exponent < 9 ? nav / 10 ** (9 - exponent) : nav * 10 ** (exponent - 9);
        setNav(nav);
        assets = bound(assets, 100e6, 1e20);
        requestDeposit(alice, assets);
        settle();
        if (epochOf(1).refunded) {
            assertEq(vault.maxClaimCancelDeposit(alice), assets, "refunded below 1e-6");
            return;
        }
        uint256 accepted = vault.maxDeposit(alice);
        uint256 shares = claimShares(alice);
        assertEq(shares, accepted * 100_000e18 / nav, "closed form");
        assertLe(vault.convertToAssets(shares), accepted, "no gain by entering");
        assertSolvent();
    }

    function _settled(Vm.Log[] memory logs) private pure returns (Settlement memory s, HoldingPrice[] memory held) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics[0] != Events.EpochSettled.selector) continue;
            return abi.decode(logs[i].data, (Settlement, HoldingPrice[]));
        }
        revert NotTrue("no EpochSettled");
    }
}
