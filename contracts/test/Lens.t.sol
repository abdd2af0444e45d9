// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ILens} from "../src/interfaces/ILens.sol";
import {Epoch, OrderState, Status, VaultType} from "../src/libraries/Types.sol";
import {Lens} from "../src/periphery/Lens.sol";
import {TradingVault} from "./utils/TradingVault.sol";
import {vm} from "./utils/Vm.sol";

/// @notice The Lens answers what the contracts answer one by one, in one call, and never reverts.
contract LensTest is TradingVault {
    Lens internal lens;
    address internal personal;

    function setUp() public override {
        super.setUp();
        lens = new Lens(address(factory));
        vm.prank(stranger);
        (personal,) = factory.createPersonalVault("Mine", "MINE", address(usdc), "");
    }

    function list(address a, address b, address c) internal pure returns (address[] memory all) {
        all = new address[](3);
        (all[0], all[1], all[2]) = (a, b, c);
    }

    function preview() internal view returns (ILens.Preview memory) {
        return lens.previews(one(address(vault)))[0];
    }

    // ------------------------------------------------------------------------------------------ states

    function test_vaultStates_sharedPersonalAndUnknown() public {
        uint256 orderId = placeOrder();
        assertGt(orderId, 0, "placed");
        ILens.VaultState[] memory s = lens.vaultStates(list(address(vault), personal, address(0xdead)));
        assertEq(s[0].vault, address(vault), "vault");
        assertEq(s[0].portfolio, address(portfolio), "portfolio");
        assertTrue(s[0].vaultType == VaultType.Shared && s[0].status == Status.Active, "shared, active");
        assertTrue(s[0].navGood, "good");
        assertEq(s[0].nav, vault.nav(), "NAV");
        assertEq(s[0].supply, vault.totalSupply(), "supply");
        assertEq(s[0].idle, portfolio.idle(), "idle");
        assertEq(s[0].currentEpochId, vault.currentEpochId(), "epoch");
        assertEq(s[0].lastSettledEpochId, vault.lastSettledEpochId(), "settled");
        assertEq(s[0].nextCutoff, vault.nextCutoff(), "cut-off");
        assertEq(s[0].feeBps, vault.feeBps(), "fee");
        assertEq(s[0].accruedFees, vault.accruedFees(), "accrued");
        (uint256 required, uint256 current, uint256 shares, uint256 room) = vault.leaderMargin();
        assertEq(s[0].marginRequiredBps, required, "required");
        assertEq(s[0].marginCurrentBps, current, "current");
        assertEq(s[0].leaderShares, shares, "leader's shares");
        assertEq(s[0].marginRoom, room, "room");
        (uint256 left, uint256 base) = portfolio.bucket();
        assertEq(s[0].bucketLeft, left, "bucket");
        assertEq(s[0].bucketBase, base, "base");
        assertEq(s[0].holdings.length, 1, "one holding");
        assertEq(s[0].holdings[0].amount, portfolio.holding(address(weth)), "its amount");
        assertFalse(s[0].stale[0], "fresh");

        assertTrue(s[1].vaultType == VaultType.Personal, "personal");
        assertEq(s[1].nav + s[1].supply + s[1].feeBps + s[1].nextCutoff, 0, "empty, without epochs or fee");
        assertEq(s[2].portfolio, address(0), "unknown: left empty");
    }

    function test_vaultStates_badFeed_lastAnswersMarked() public {
        uint256 before = vault.nav();
        vm.warp(block.timestamp + 2 days);
        ILens.VaultState memory s = lens.vaultStates(one(address(vault)))[0];
        assertFalse(s.navGood, "marked");
        assertEq(s.nav, before, "the last good value");
        assertTrue(s.stale[0], "this one is stale");
        wethFeed.push(0, 0);
        s = lens.vaultStates(one(address(vault)))[0];
        assertEq(s.nav, portfolio.idle(), "no answer at all counts 0");
    }

    // ---------------------------------------------------------------------------------------- previews

    function test_preview_nothingWaits_isEmpty() public view {
        ILens.Preview memory p = preview();
        assertEq(p.epochId + p.nav + p.cutoff, 0, "empty");
        assertEq(lens.previews(one(personal))[0].epochId, 0, "a personal vault has none");
    }

    function test_preview_isWhatSettleDoes() public {
        address bob = makeAddr("bob");
        requestDeposit(bob, 5_000_000e6); // more than the leader's margin allows
        requestDeposit(leader, 20_000e6);
        requestRedeem(alice, aliceShares / 3);
        warpToCutoff();
        pass(1);
        ILens.Preview memory p = preview();
        assertEq(p.epochId, 2, "epoch");
        assertTrue(p.priceGood, "good");
        assertEq(p.nav, vault.nav(), "NAV");
        assertEq(p.depositsRequested, 5_020_000e6, "asked for");
        assertLt(p.depositsAccepted, p.depositsRequested, "not all accepted");
        (uint256 needed, uint256 available) = vault.cashNeeded();
        assertEq(p.cashNeeded, needed, "needed, as the vault says");
        assertEq(p.cashAvailable, available, "available, as the vault says");
        vm.prank(keeper);
        vault.settle(2, p.nav, p.nav);
        Epoch memory e = lens.epochs(address(vault), 2, 1)[0];
        assertEq(uint256(e.othersAccepted) + e.leaderRequested, p.depositsAccepted, "accepted as foretold");
        assertEq(e.nav, p.nav, "at that NAV");
        (, uint256 current,,) = vault.leaderMargin();
        assertEq(current, p.marginAfterBps, "the margin after it");
    }

    function test_preview_priceNotGood_marked() public {
        requestRedeem(alice, aliceShares / 3);
        uint256 nav = vault.nav();
        vm.warp(vault.nextCutoff() + 1); // no answer since
        ILens.Preview memory p = preview();
        assertFalse(p.priceGood, "no answer newer than the cut-off");
        assertEq(p.nav, nav, "the last one");
    }

    function testFuzz_preview_isWhatSettleDoes(uint256 others, uint256 own, uint256 out) public {
        others = bound(others, 100e6, 5_000_000e6);
        own = bound(own, 100e6, 100_000e6);
        out = bound(out, 1e15, aliceShares / 20);
        requestDeposit(stranger, others);
        requestDeposit(leader, own);
        requestRedeem(alice, out);
        warpToCutoff();
        pass(1);
        ILens.Preview memory p = preview();
        vm.prank(keeper);
        vault.settle(2, p.nav, p.nav);
        Epoch memory e = vault.epoch(2);
        assertEq(uint256(e.othersAccepted) + e.leaderRequested, p.depositsAccepted, "accepted");
        (, uint256 current,,) = vault.leaderMargin();
        assertEq(current, p.marginAfterBps, "margin");
    }

    // -------------------------------------------------------------------------------- accounts and orders

    function test_accounts() public {
        requestDeposit(alice, 5_000e6);
        requestRedeem(alice, aliceShares / 100);
        ILens.AccountState memory a = lens.accounts(address(vault), one(alice))[0];
        assertEq(a.account, alice, "account");
        assertEq(a.balance, vault.balanceOf(alice), "wallet");
        assertEq(a.costBasis, vault.costBasis(alice), "cost");
        assertEq(a.pendingDeposit, 5_000e6, "pending deposit");
        assertEq(a.pendingRedeem, aliceShares / 100, "pending redemption");
        assertEq(a.feeIfRedeemedNow, vault.feeIfRedeemedNow(alice), "fee");
        settle();
        a = lens.accounts(address(vault), one(alice))[0];
        assertEq(a.pendingDeposit + a.pendingRedeem, 0, "settled");
        assertEq(a.claimableShares, vault.maxMint(alice), "claimable shares");
        assertEq(a.claimableAssets, vault.maxWithdraw(alice), "claimable assets");
        assertEq(a.refundAssets, vault.maxClaimCancelDeposit(alice), "refunds");
        assertEq(lens.accounts(personal, one(stranger))[0].balance, 0, "a personal vault's owner");
        assertEq(lens.accounts(address(0xdead), one(alice))[0].balance, 0, "an unknown vault");
    }

    function test_orders_onlyOpenOnes_withTargets() public {
        uint256 open = placeOrder();
        uint256 cancelled = placeOrder();
        vm.startPrank(leader);
        portfolio.cancelOrder(cancelled);
        uint256 targets = portfolio.setTargets(targetOf(address(weth), 5_000, 100), uint40(block.timestamp + 1 days));
        portfolio.setTrader(stranger);
        vm.stopPrank();
        uint256[] memory ids = new uint256[](3);
        (ids[0], ids[1], ids[2]) = (cancelled, open, 999);
        ILens.Orders memory o = lens.orders(address(vault), ids);
        assertEq(o.orderIds.length, 1, "one is open");
        assertEq(o.orderIds[0], open, "this one");
        assertTrue(o.orders[0].state == OrderState.Open, "open");
        assertEq(o.targetsOrderId, targets, "targets");
        assertEq(o.targets[0].token, address(weth), "of WETH");
        assertEq(o.trader, stranger, "trader");
        assertFalse(o.tradingPaused, "not paused");
        assertEq(lens.orders(address(0xdead), ids).orderIds.length, 0, "an unknown vault");
        assertEq(lens.epochs(personal, 1, 2)[1].cutoff, 0, "no epochs");
    }

    function placeOrder() internal returns (uint256 id) {
        vm.prank(leader);
        id = portfolio.placeLimitOrder(address(usdc), address(weth), 1_000e6, 0.6e18, uint40(block.timestamp + 1 days));
    }
}
