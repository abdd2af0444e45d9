// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Epoch} from "../src/libraries/Types.sol";
import {LEADER_ID_OFFSET} from "../src/libraries/Constants.sol";
import {Vault} from "../src/Vault.sol";
import {Actors} from "./invariant/Actors.sol";
import {Model} from "./invariant/Model.sol";
import {Test} from "./utils/Test.sol";

/// @notice Attack 27: whatever people do in whatever order, the vault stays solvent and equals what a model rebuilds
///         from its events alone; no act moves the price, creates cost or fails without its stated reason.
contract InvariantsTest is Test {
    Actors private actors;
    Model private model;
    Vault private vault;

    function setUp() public {
        actors = new Actors();
        actors.start();
        (model, vault) = (actors.model(), actors.vault());
        targetContract(address(actors));
        bytes4[] memory acts = new bytes4[](19);
        acts[0] = Actors.askDeposit.selector;
        acts[1] = Actors.askRedeem.selector;
        acts[2] = Actors.cancel.selector;
        acts[3] = Actors.takeBack.selector;
        acts[4] = Actors.claimSome.selector;
        acts[5] = Actors.collect.selector;
        acts[6] = Actors.send.selector;
        acts[7] = Actors.steal.selector;
        acts[8] = Actors.donate.selector;
        acts[9] = Actors.crystallise.selector;
        acts[10] = Actors.leaderTakesFees.selector;
        acts[11] = Actors.leaderLowersFee.selector;
        acts[12] = Actors.marketMoves.selector;
        acts[13] = Actors.timePasses.selector;
        // Weeks pass often enough that requests get settled.
        acts[14] = Actors.week.selector;
        acts[15] = Actors.week.selector;
        acts[16] = Actors.askDeposit.selector;
        acts[17] = Actors.close.selector;
        acts[18] = Actors.leaveInKind.selector;
        targetSelector(FuzzSelector(address(actors), acts));
    }

    /// forge-config: default.invariant.runs = 16
    function invariant_everyActHolds() public view {
        if (actors.faultCount() != 0) revert NotTrue(actors.faults(0));
        if (model.faultCount() != 0) revert NotTrue(model.faults(0));
    }

    /// @notice The vault holds at least what it owes, in assets and shares, in both contracts.
    /// forge-config: default.invariant.runs = 16
    function invariant_solvency() public view {
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        uint256 held = actors.asset().balanceOf(address(vault));
        assertGe(held, pending + reserved + refunds + fees, "the vault's assets");
        assertGe(actors.asset().balanceOf(vault.portfolio()), actors.portfolio().idle(), "the portfolio's assets");

        uint256 owedAssets = fees;
        uint256 owedShares;
        uint256 balances = vault.balanceOf(address(vault)) + vault.balanceOf(address(0xdEaD));
        for (uint256 i; i < actors.peopleCount(); ++i) {
            address who = actors.people(i);
            balances += vault.balanceOf(who);
            owedAssets += vault.maxWithdraw(who) + vault.maxClaimCancelDeposit(who);
            owedShares += vault.maxMint(who) + vault.maxClaimCancelRedeem(who);
            uint256[] memory ids = vault.openRedeemRequests(who);
            for (uint256 j; j < ids.length; ++j) {
                owedShares += vault.pendingRedeemRequest(ids[j], who);
            }
        }
        assertEq(balances, vault.totalSupply(), "sum of balances");
        assertGe(held, owedAssets + pending, "everybody can be paid");
        assertGe(vault.balanceOf(address(vault)), owedShares, "everybody can get his shares");
    }

    /// @notice Every balance, cost basis, request, epoch and fee as the events tell.
    /// forge-config: default.invariant.runs = 16
    function invariant_modelFromEventsEqualsStorage() public view {
        assertEq(vault.totalSupply(), model.supply(), "supply");
        assertEq(vault.lastSettledEpochId(), model.lastSettled(), "epochs");
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        assertEq(pending, model.pending(), "pending");
        assertEq(reserved, model.reserved(), "reserved");
        assertEq(refunds, model.refunds(), "refunds");
        assertEq(fees, model.fees(), "fees");
        uint256 last = vault.currentEpochId();
        for (uint256 i; i < actors.peopleCount(); ++i) {
            address who = actors.people(i);
            assertEq(vault.balanceOf(who), model.balance(who), "balance");
            assertEq(vault.costBasis(who), model.cost(who), "cost basis");
            if (vault.balanceOf(who) == 0) assertEq(vault.costBasis(who), 0, "no shares, no cost");
            for (uint256 id = 1; id <= last; ++id) {
                _deposit(who, id);
                _redeem(who, id);
            }
        }
        for (uint256 id; id <= vault.lastSettledEpochId(); ++id) {
            Epoch memory e = vault.epoch(id);
            (,, uint256 nav, uint256 supply,,,) = model.epochs(id);
            assertTrue(e.nav == nav && e.supply == supply, "pair");
        }
    }

    function _deposit(address who, uint256 id) private view {
        uint256 requestId = who == model.leader() ? id + LEADER_ID_OFFSET : id;
        (uint256 assets, uint256 claimed,,) = model.deposits(who, id);
        (bool settled, bool refunded,,,,,) = model.epochs(id);
        bool live = !settled && !refunded;
        assertEq(vault.pendingDepositRequest(requestId, who), live ? assets : 0, "pending deposit");
        uint256 accepted = model.accepted(who, id);
        uint256 open = vault.claimableDepositRequest(requestId, who);
        assertEq(open, accepted - claimed, "claimable deposit");
        assertEq(vault.claimableCancelDepositRequest(requestId, who), model.refundable(who, id), "refund");
    }

    function _redeem(address who, uint256 id) private view {
        (uint256 shares, uint256 cost, uint256 back, uint256 backCost,,) = model.redeems(who, id);
        (bool settled,,,,,,) = model.epochs(id);
        bool ended = model.ended();
        assertEq(vault.pendingRedeemRequest(id, who), settled || ended ? 0 : shares, "pending redemption");
        assertEq(vault.claimableRedeemRequest(id, who), settled ? shares : 0, "claimable redemption");
        assertEq(vault.claimableCancelRedeemRequest(id, who), back + (ended && !settled ? shares : 0), "shares back");
        assertEq(vault.redeemRequestCost(id, who), cost + backCost, "cost in the request");
    }
}
