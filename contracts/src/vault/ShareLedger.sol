// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Status} from "../libraries/Types.sol";
import {BPS, LATE_EXIT} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {VaultBase} from "./VaultBase.sol";

/// @title State of a shared vault, its shares with their cost basis, and the leader's margin.
///
/// COST BASIS (SPEC rule 11)
/// - A part of a wallet carries floor(cost * part / balance); the whole carries all of it. So a full exit
///   leaves exactly 0, and the sum of all cost basis changes only by deposits and redemptions.
/// - Shares in the vault's own wallet (claimable, or inside redeem requests) carry no cost there: it stands in the
///   request they belong to.
///
/// LEADER MARGIN (SPEC rule 12)
/// - The leader's shares are those in their wallet and those they can claim; those in redeem requests don't count.
/// - Until the vault closes, no call leaves the leader with less than ceil(marginBps * supply / 10,000) shares when it
///   took shares from them.
abstract contract ShareLedger is VaultBase {
    using RequestSet for RequestSet.Set;

    /// @dev What settlement fixes for ever. Three slots in the ordinary case; `othersAccepted` is written only when
    ///      it differs from `othersRequested` (`partly`).
    struct EpochRecord {
        uint40 cutoff;
        uint40 settledAt;
        uint16 feeBps;
        bool refunded;
        bool partly;
        uint128 nav;
        uint128 supply;
        uint128 redeemShares;
        uint128 othersRequested;
        uint128 leaderRequested;
        uint128 othersAccepted;
    }

    /// @dev The request's flags in its controller's RequestSet say what the fields mean.
    /// @param assets Requested; with CANCELLED they wait to be claimed back.
    /// @param claimed Part of the accepted assets that claims have consumed.
    /// @param cancelled With HAS_CANCELLED_PART: an earlier cancelled part that waits beside it.
    struct DepositRequestRecord {
        uint128 assets;
        uint128 claimed;
        uint128 cancelled;
    }

    /// @param shares Requested and not claimed; with CANCELLED they wait to be claimed back.
    /// @param cost Cost basis that travels with the request as a whole.
    /// @param cancelledShares With HAS_CANCELLED_PART: an earlier cancelled part that waits beside it, and its cost.
    /// @param netLeft With FEE_CRYSTALLISED: net proceeds not yet claimed.
    struct RedeemRequestRecord {
        uint128 shares;
        uint128 cost;
        uint128 cancelledShares;
        uint128 cancelledCost;
        uint128 netLeft;
    }

    /// @dev Claimable cancellations of deposits. Lies beside the supply, in a slot that is never empty.
    uint128 internal _refunds;

    // The next six lie in one slot: all that a request, a claim or the lock of a trade has to know about the vault.

    address internal _leader;
    /// @dev 32 bits: each settlement, and each redemption after the final one, is a transaction of its own.
    uint32 internal _lastSettled;
    /// @dev The cut-off of the epoch after the last settled one. NEVER when no settlement comes any more.
    uint40 internal _openCutoff;
    Status internal _status;
    bool internal _endedInKind;
    bool internal _finalised;

    address internal _portfolio;
    uint40 internal _lastLeaderAction;
    /// @dev The epoch that fixed the final price; 0 before.
    uint40 internal _finalId;
    uint16 internal _feeBps;

    uint128 internal _minDeposit;
    /// @dev The leader's shares that wait to be claimed: settled deposits and cancelled redemptions.
    uint128 internal _leaderClaimable;

    /// @dev Gross proceeds of settled redemptions, less what was paid and what became fees.
    uint128 internal _reserved;
    uint128 internal _fees;

    uint40 internal _firstCutoff;
    uint40 internal _closedAt;
    uint32 internal _period;
    uint16 internal _marginBps;
    /// @dev Who stopped deposits: PAUSED_BY_LEADER | PAUSED_BY_GUARDIAN. `_status` is Inactive while it is not 0.
    uint8 internal _pauses;

    mapping(uint256 => EpochRecord) internal _epochs;
    mapping(address => mapping(uint256 => DepositRequestRecord)) internal _deposits;
    mapping(address => mapping(uint256 => RedeemRequestRecord)) internal _redeems;
    mapping(address => RequestSet.Set) internal _depositIds;
    mapping(address => RequestSet.Set) internal _redeemIds;

    mapping(address => mapping(address => bool)) internal _operators;

    // ------------------------------------------------------------------------------------------- epochs

    function _currentEpochId() internal view returns (uint256) {
        uint256 id = uint256(_lastSettled) + 1;
        return _isWaiting() ? id + 1 : id;
    }

    /// @dev The epoch after the last settled one is past its cut-off: it takes no requests and waits for settlement.
    function _isWaiting() internal view returns (bool) {
        return block.timestamp >= _openCutoff;
    }

    /// @dev The cut-off of any epoch; 0 while it isn't known yet. A settled epoch has its own in its record.
    function _cutoffOf(uint256 id) internal view returns (uint256) {
        return id == uint256(_lastSettled) + 1 && !_finalised ? _openCutoff : _epochs[id].cutoff;
    }

    /// @dev From a cut-off to its settlement, and once closed, the portfolio only sells (SPEC rules 9 and 16).
    function _isSaleOnly() internal view override returns (bool) {
        return _status == Status.Closed || _isWaiting();
    }

    /// @dev SPEC rule 8: a week overdue, cancellations reopen and holders may leave in kind.
    function _isLongOverdue() internal view returns (bool) {
        return block.timestamp >= _openCutoff + LATE_EXIT;
    }

    /// @dev Winding down: closed, and neither finalised nor ended in kind.
    function _closing() internal view returns (bool) {
        return _status == Status.Closed && !_finalised && !_endedInKind;
    }

    function _isSettled(uint256 id) internal view returns (bool) {
        return id <= _lastSettled;
    }

    /// @dev Shares of a redeem request that wait for their settlement.
    function _pendingRedeem(uint256 id, address controller) internal view returns (uint256) {
        if (_isSettled(id) || _endedInKind) return 0;
        return _redeemIds[controller].flags(id) & RequestSet.CANCELLED != 0 ? 0 : _redeems[controller][id].shares;
    }

    /// @dev The pair and fee rate a settled redeem request is paid at. Requests after the final settlement have ids of
    ///      their own and the final epoch's pair.
    function _redeemEpoch(uint256 id) internal view returns (EpochRecord storage) {
        return _epochs[_finalised && id > _finalId ? _finalId : id];
    }

    // -------------------------------------------------------------------------------------------- roles

    function _leaderAddress() internal view override returns (address) {
        return _leader;
    }

    function _portfolioAddress() internal view override returns (address) {
        return _portfolio;
    }

    function status() external view returns (Status) {
        return _status;
    }

    // ------------------------------------------------------------------------------------------- shares

    /// @dev A transfer by the ERC-20 functions. A transfer to oneself takes and gives the same cost.
    function _update(address from, address to, uint256 shares) internal override {
        _requireReceiver(to);
        uint256 cost = _take(from, shares);
        _give(to, shares, cost);
        _emitTransfer(from, to, shares);
        if (from == _leader) _requireMargin(_supply);
    }

    /// @dev Moves shares out of a wallet into the vault's own and returns the cost basis that leaves with them.
    function _toEscrow(address from, uint256 shares) internal returns (uint256 cost) {
        cost = _take(from, shares);
        _accounts[address(this)].balance += uint128(shares);
        _emitTransfer(from, address(this), shares);
        if (from == _leader) _requireMargin(_supply);
    }

    function _fromEscrow(address to, uint256 shares, uint256 cost) internal {
        _requireReceiver(to);
        _accounts[address(this)].balance -= uint128(shares);
        _give(to, shares, cost);
        _emitTransfer(address(this), to, shares);
    }

    function _take(address from, uint256 shares) internal returns (uint256 cost) {
        Account memory account = _accounts[from];
        require(shares <= account.balance, ERC20InsufficientBalance(from, account.balance, shares));
        cost = SharesMath.costOf(account.cost, shares, account.balance);
        _accounts[from] = Account(account.balance - uint128(shares), account.cost - uint128(cost));
    }

    function _give(address to, uint256 shares, uint256 cost) internal {
        Account memory account = _accounts[to];
        _accounts[to] = Account(account.balance + uint128(shares), account.cost + uint128(cost));
    }

    // ------------------------------------------------------------------------------------------- margin

    function _leaderShares() internal view returns (uint256) {
        return uint256(_accounts[_leader].balance) + _leaderClaimable;
    }

    function _requireMargin(uint256 supply) internal view {
        if (_status == Status.Closed) return;
        uint256 held = _leaderShares();
        uint256 required = SharesMath.mulDiv(supply, _marginBps, BPS, true);
        require(held >= required, Errors.LeaderMarginBroken(held, required));
    }

    // ------------------------------------------------------------------------------------------ leader

    /// @inheritdoc VaultBase
    /// @dev SPEC rule 16: an abandoned vault may be closed by a guardian.
    function _noteLeaderAction() internal override {
        _lastLeaderAction = uint40(block.timestamp);
    }

    function _toUint128(uint256 x) internal pure returns (uint128) {
        require(x <= type(uint128).max, Errors.AmountTooLarge(x));
        return uint128(x);
    }
}
