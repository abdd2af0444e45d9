// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../interfaces/IERC7540.sol";
import {IERC7887Deposit, IERC7887Redeem} from "../interfaces/IERC7887.sol";
import {IVault} from "../interfaces/IVault.sol";
import {LEADER_ID_OFFSET} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {ShareLedger} from "./ShareLedger.sol";

/// @title What state a request is in, and every view of it (SPEC rule 5).
/// @notice Views answer exactly for any id, 0 if unknown; `max*` sum what is claimable. See RequestQueue.
abstract contract RequestViews is ShareLedger, IVault {
    using RequestSet for RequestSet.Set;

    // --------------------------------------------------------------------------------------- operators

    /// @inheritdoc IERC7540Operator
    function isOperator(address controller, address operator) external view returns (bool) {
        return _operators[controller][operator];
    }

    function _requireActsFor(address account) internal view {
        require(account == msg.sender || _operators[account][msg.sender], Errors.NotAllowed(msg.sender));
    }

    // -------------------------------------------------------------------------------- one request's state

    function _depositRequestId(address controller, uint256 id) internal view returns (uint256) {
        return controller == _leader ? id + LEADER_ID_OFFSET : id;
    }

    /// @dev The epoch of a deposit request id; 0 (which holds no request) for an id `controller` can't have.
    function _depositEpoch(uint256 requestId, address controller) internal view returns (uint256) {
        if (controller != _leader) return requestId >= LEADER_ID_OFFSET ? 0 : requestId;
        return requestId >= LEADER_ID_OFFSET ? requestId - LEADER_ID_OFFSET : 0;
    }

    function _pendingDeposit(uint256 id, address controller) internal view returns (uint256) {
        if (_isSettled(id) || _epochs[id].refunded || _has(_depositIds[controller], id, RequestSet.CANCELLED)) {
            return 0;
        }
        return _deposits[controller][id].assets;
    }

    function _acceptedOf(uint256 id, address controller, DepositRequestRecord storage r)
        internal
        view
        returns (uint256)
    {
        EpochRecord storage e = _epochs[id];
        if (!_isSettled(id) || e.refunded || _has(_depositIds[controller], id, RequestSet.CANCELLED)) return 0;
        if (!e.partly || controller == _leader) return r.assets;
        return SharesMath.acceptedOf(r.assets, e.othersAccepted, e.othersRequested);
    }

    /// @dev What settlement or closing refunds of a request that wasn't cancelled.
    function _refundOf(uint256 id, address controller, DepositRequestRecord storage r) internal view returns (uint256) {
        EpochRecord storage e = _epochs[id];
        if (!e.refunded && !e.partly) return 0;
        uint256 flags = _depositIds[controller].flags(id);
        if (flags & RequestSet.CANCELLED != 0) return 0;
        if (e.refunded) return r.assets;
        if (controller == _leader || flags & RequestSet.FEE_CRYSTALLISED != 0) return 0;
        return SharesMath.refundOf(r.assets, e.othersAccepted, e.othersRequested);
    }

    /// @dev Net proceeds of a settled request that are still unclaimed.
    function _netOf(uint256 id, uint256 flags, RedeemRequestRecord storage r) internal view returns (uint256) {
        if (flags & RequestSet.FEE_CRYSTALLISED != 0) return r.netLeft;
        if (flags & RequestSet.CANCELLED != 0) return 0;
        (uint256 net,) = _proceedsOf(id, r);
        return net;
    }

    /// @dev Net proceeds and fee of a settled request, from the whole of it.
    function _proceedsOf(uint256 id, RedeemRequestRecord storage r) internal view returns (uint256 net, uint256 fee) {
        EpochRecord storage e = _redeemEpoch(id);
        uint256 gross = SharesMath.toAssets(r.shares, e.nav, e.supply);
        fee = SharesMath.fee(gross, r.cost, e.feeBps);
        net = gross - fee;
    }

    function _has(RequestSet.Set storage set, uint256 id, uint256 flag) private view returns (bool) {
        return set.flags(id) & flag != 0;
    }

    // -------------------------------------------------------------------------------------------- views

    /// @inheritdoc IVault
    function openDepositRequests(address controller) external view returns (uint256[] memory requestIds) {
        requestIds = _depositIds[controller].ids();
        for (uint256 i; i < requestIds.length; ++i) {
            requestIds[i] = _depositRequestId(controller, requestIds[i]);
        }
    }

    /// @inheritdoc IVault
    function openRedeemRequests(address controller) external view returns (uint256[] memory) {
        return _redeemIds[controller].ids();
    }

    /// @inheritdoc IVault
    function redeemRequestCost(uint256 requestId, address controller) external view returns (uint256) {
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        return uint256(r.cost) + r.cancelledCost;
    }

    /// @inheritdoc IERC7540Deposit
    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _pendingDeposit(_depositEpoch(requestId, controller), controller);
    }

    /// @inheritdoc IERC7540Deposit
    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _openAssets(_depositEpoch(requestId, controller), controller);
    }

    /// @inheritdoc IERC7540Redeem
    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _pendingRedeem(requestId, controller);
    }

    /// @inheritdoc IERC7540Redeem
    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _openRedeem(requestId, controller);
    }

    /// @inheritdoc IERC7887Deposit
    /// @dev Cancelling takes effect at once, so no cancellation is ever pending.
    function pendingCancelDepositRequest(uint256, address) external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IERC7887Redeem
    function pendingCancelRedeemRequest(uint256, address) external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IERC7887Deposit
    function claimableCancelDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _claimableCancelDeposit(_depositEpoch(requestId, controller), controller);
    }

    /// @inheritdoc IERC7887Redeem
    function claimableCancelRedeemRequest(uint256 requestId, address controller) public view returns (uint256) {
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        uint256 flags = _redeemIds[controller].flags(requestId);
        bool whole = flags & RequestSet.CANCELLED != 0 || (_endedInKind && !_isSettled(requestId));
        return (whole ? r.shares : 0) + (flags & RequestSet.HAS_CANCELLED_PART != 0 ? uint256(r.cancelledShares) : 0);
    }

    /// @inheritdoc IVault
    function maxClaimCancelDeposit(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _claimableCancelDeposit);
    }

    /// @inheritdoc IVault
    function maxClaimCancelRedeem(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, claimableCancelRedeemRequest);
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _openAssets);
    }

    /// @inheritdoc IERC4626
    function maxMint(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _openShares);
    }

    /// @inheritdoc IERC4626
    function maxRedeem(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, _openRedeem);
    }

    /// @inheritdoc IERC4626
    /// @dev Net of the fee.
    function maxWithdraw(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, _openNet);
    }

    function _openAssets(uint256 id, address controller) internal view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        return _acceptedOf(id, controller, r) - r.claimed;
    }

    function _openShares(uint256 id, address controller) private view returns (uint256) {
        uint256 open = _openAssets(id, controller);
        return open == 0 ? 0 : SharesMath.toShares(open, _epochs[id].nav, _epochs[id].supply);
    }

    function _openRedeem(uint256 id, address controller) internal view returns (uint256) {
        if (!_isSettled(id) || _has(_redeemIds[controller], id, RequestSet.CANCELLED)) return 0;
        return _redeems[controller][id].shares;
    }

    function _openNet(uint256 id, address controller) private view returns (uint256) {
        return _isSettled(id) ? _netOf(id, _redeemIds[controller].flags(id), _redeems[controller][id]) : 0;
    }

    function _claimableCancelDeposit(uint256 id, address controller) internal view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        uint256 flags = _depositIds[controller].flags(id);
        return (flags & RequestSet.CANCELLED != 0 ? r.assets : 0)
            + (flags & RequestSet.HAS_CANCELLED_PART != 0 ? r.cancelled : 0) + _refundOf(id, controller, r);
    }

    function _sum(
        RequestSet.Set storage set,
        address controller,
        function(uint256, address) view returns (uint256) what
    ) private view returns (uint256 total) {
        for (uint256 id = set.next(0); id != 0; id = set.next(id)) {
            total += what(id, controller);
        }
    }
}
