// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {LEADER_ID_OFFSET} from "../../src/libraries/Constants.sol";
import {Epoch, HoldingState, OrderState} from "../../src/libraries/Types.sol";
import {Portfolio} from "../../src/portfolio/Portfolio.sol";
import {Vault} from "../../src/vault/Vault.sol";
import {Test} from "../utils/Test.sol";
import {Actors} from "./Actors.sol";
import {Model} from "./Model.sol";
import {PortfolioModel} from "./PortfolioModel.sol";

/// @title What holds of a vault after every act, whoever did what.
abstract contract Checks is Test {
    Actors internal actors;
    Model internal model;
    PortfolioModel internal book;
    Vault internal vault;
    Portfolio internal portfolio;

    function prepare() internal {
        actors = new Actors();
        actors.start();
        (model, book) = (actors.model(), actors.book());
        (vault, portfolio) = (actors.vault(), actors.portfolio());
    }

    /// @dev From outside, so that each check has a memory of its own: one that grows costs more than the checks.
    function checkAll() public view {
        checkActs();
        checkSolvency();
        checkShares();
        checkHistory();
        checkModel();
        checkPortfolio();
    }

    /// @notice No act failed that had to go through, moved the price that must not, or contradicted the models.
    function checkActs() internal view {
        if (actors.faultCount() != 0) revert NotTrue(actors.faults(0));
        if (model.faultCount() != 0) revert NotTrue(model.faults(0));
        if (book.faultCount() != 0) revert NotTrue(book.faults(0));
    }

    /// @notice Both contracts hold at least what they owe, in every token.
    function checkSolvency() internal view {
        (uint256 pending, uint256 reserved, uint256 refunds, uint256 fees) = vault.escrow();
        uint256 held = actors.asset().balanceOf(address(vault));
        assertGe(held, pending + reserved + refunds + fees, "the vault's assets");
        for (uint256 i = 1; i < 3; ++i) {
            address token = address(actors.tokenAt(i));
            assertGe(actors.tokenAt(i).balanceOf(address(portfolio)), portfolio.holding(token), "a holding");
        }
        assertGe(actors.asset().balanceOf(address(portfolio)), portfolio.idle(), "the portfolio's assets");

        uint256 owed = fees + pending;
        for (uint256 i; i < actors.peopleCount(); ++i) {
            address who = actors.people(i);
            owed += vault.maxWithdraw(who) + vault.maxClaimCancelDeposit(who);
        }
        assertGe(held, owed, "everybody can be paid");
    }

    /// @notice Balances add up to the supply, cost basis to what came in less what went out.
    function checkShares() internal view {
        uint256 owed;
        uint256 balances = vault.balanceOf(address(vault)) + vault.balanceOf(address(0xdEaD));
        uint256 costs;
        for (uint256 i; i < actors.peopleCount(); ++i) {
            address who = actors.people(i);
            balances += vault.balanceOf(who);
            costs += vault.costBasis(who);
            owed += vault.maxMint(who) + vault.maxClaimCancelRedeem(who);
            uint256[] memory ids = vault.openRedeemRequests(who);
            for (uint256 j; j < ids.length; ++j) {
                owed += vault.pendingRedeemRequest(ids[j], who);
                costs += vault.redeemRequestCost(ids[j], who);
            }
        }
        assertEq(balances, vault.totalSupply(), "sum of balances");
        assertEq(costs, model.costIn() - model.costOut(), "cost basis is conserved");
        assertEq(vault.costBasis(address(vault)) + vault.costBasis(address(0xdEaD)), 0, "nobody's shares have no cost");
        assertGe(vault.balanceOf(address(vault)), owed, "everybody can get their shares");
    }

    /// @notice One slot proves every event, in its order (SPEC rule 23).
    function checkHistory() internal view {
        assertTrue(vault.history() == actors.folded(), "the fold of vault and portfolio");
        assertTrue(actors.factory().history() == actors.foldedByFactory(), "the fold of the factory");
        assertTrue(actors.registryHistory() == actors.foldedByRegistry(), "the fold of the registry");
    }

    /// @notice Every balance, cost basis, request, epoch and fee as the events tell.
    function checkModel() internal view {
        assertEq(vault.totalSupply(), model.supply(), "supply");
        assertEq(vault.lastSettledEpochId(), model.lastSettled(), "epochs");
        assertEq(vault.feeBps(), model.feeBps(), "fee rate");
        assertTrue(vault.status() == model.status(), "status");
        (bool byLeader, bool byGuardian) = vault.depositPauses();
        assertTrue(byLeader == model.pausedByLeader() && byGuardian == model.pausedByGuardian(), "pauses");
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
            for (uint256 id = last > 12 ? last - 12 : 1; id <= last; ++id) {
                _deposit(who, id);
                _redeem(who, id);
            }
        }
        last = vault.lastSettledEpochId();
        for (uint256 id = last > 12 ? last - 12 : 0; id <= last; ++id) {
            Epoch memory e = vault.epoch(id);
            (,, uint256 nav, uint256 supply,,,) = model.epochs(id);
            assertTrue(e.nav == nav && e.supply == supply, "pair");
        }
    }

    /// @notice What is written off, noted and forfeited as the events tell; whether it counts as its feed tells.
    function checkDust() internal view {
        address dust = address(actors.dust());
        assertEq(portfolio.holding(dust), book.amounts(dust), "dust");
        assertGe(actors.dust().balanceOf(address(portfolio)), portfolio.holding(dust), "dust that is there");
        HoldingState memory s = portfolio.holdingState(dust);
        (bool usable, uint256 answeredAt,) = actors.marketRegistry().answerState(dust);
        bool counts = usable || answeredAt > book.writtenOffAt(dust);
        assertEq(s.writtenOff, book.writtenOffAt(dust) != 0 && !counts, "written off");
        if (s.writtenOff) assertEq(s.writtenOffAt, book.writtenOffAt(dust), "written off at");
        assertEq(s.notedUnusableAt, book.notedAt(dust), "noted");
    }

    /// @notice Cash, holdings, orders, bucket, trader and pause as the events tell.
    function checkPortfolio() internal view {
        assertEq(portfolio.idle(), book.idle(), "idle cash");
        (address[] memory tokens, uint256[] memory amounts) = portfolio.holdings();
        for (uint256 i; i < tokens.length; ++i) {
            assertTrue(amounts[i] != 0, "an empty holding leaves the list");
        }
        for (uint256 i = 1; i < 3; ++i) {
            address token = address(actors.tokenAt(i));
            assertEq(portfolio.holding(token), book.amounts(token), "holding");
        }
        checkDust();
        (uint256 left,) = portfolio.bucket();
        assertEq(left, book.left(), "bucket");
        assertEq(portfolio.trader(), book.trader(), "trader");
        assertEq(portfolio.tradingPaused(), book.tradingPaused(), "trading paused");
        assertEq(portfolio.nextOrderId(), book.lastOrder() + 1, "orders");
        (uint256 targets,) = portfolio.targets();
        assertEq(targets, book.targetsOrder(), "targets in force");
        uint256 last = book.lastOrder();
        for (uint256 id = last > 12 ? last - 12 : 1; id <= last; ++id) {
            OrderState state = portfolio.order(id).state;
            assertTrue(state == book.stateOf(id), "state of an order");
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
        uint256 refund = model.refundable(who, id);
        assertEq(vault.claimableCancelDepositRequest(requestId, who), refund, "refund");
        // What partial acceptance costs a depositor: one base unit at most.
        (,, uint256 cancelled, bool refundPaid) = model.deposits(who, id);
        if (settled && !refundPaid) assertGe(accepted + refund + 1, assets + cancelled, "accepted and refunded");
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
