// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {LEADER_ID_OFFSET} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {Status} from "../libraries/Types.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {ShareLedger} from "./ShareLedger.sol";

/// @title What state a request of a shared vault is in (SPEC rule 5). The views of it are in VaultViews.
abstract contract RequestState is ShareLedger {
    using RequestSet for RequestSet.Set;

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
        // Closing refunded every deposit request that wasn't settled, and takes no new one.
        if (_isSettled(id) || _status == Status.Closed || _has(_depositIds[controller], id, RequestSet.CANCELLED)) {
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
        if (controller == _leader || flags & RequestSet.REFUND_CLAIMED != 0) return 0;
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

    function _has(RequestSet.Set storage set, uint256 id, uint256 flag) internal view returns (bool) {
        return set.flags(id) & flag != 0;
    }

    function _openAssets(uint256 id, address controller) internal view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        return _acceptedOf(id, controller, r) - r.claimed;
    }

    function _openShares(uint256 id, address controller) internal view returns (uint256) {
        uint256 open = _openAssets(id, controller);
        return open == 0 ? 0 : SharesMath.toShares(open, _epochs[id].nav, _epochs[id].supply);
    }

    function _openRedeem(uint256 id, address controller) internal view returns (uint256) {
        if (!_isSettled(id) || _has(_redeemIds[controller], id, RequestSet.CANCELLED)) return 0;
        return _redeems[controller][id].shares;
    }

    function _openNet(uint256 id, address controller) internal view returns (uint256) {
        return _isSettled(id) ? _netOf(id, _redeemIds[controller].flags(id), _redeems[controller][id]) : 0;
    }

    function _claimableCancelDeposit(uint256 id, address controller) internal view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        uint256 flags = _depositIds[controller].flags(id);
        return (flags & RequestSet.CANCELLED != 0 ? r.assets : 0)
            + (flags & RequestSet.HAS_CANCELLED_PART != 0 ? r.cancelled : 0) + _refundOf(id, controller, r);
    }

    function _claimableCancelRedeem(uint256 id, address controller) internal view returns (uint256) {
        RedeemRequestRecord storage r = _redeems[controller][id];
        uint256 flags = _redeemIds[controller].flags(id);
        bool whole = flags & RequestSet.CANCELLED != 0 || (_endedInKind && !_isSettled(id));
        return (whole ? r.shares : 0) + (flags & RequestSet.HAS_CANCELLED_PART != 0 ? uint256(r.cancelledShares) : 0);
    }

    /// @dev A settled deposit request of which nothing is refunded or waits to be claimed back, whose accepted part is
    ///      claimed or was rounded away (a unit in a crowded epoch). It isn't listed any more.
    function _paysNothing(uint256 id, address controller, DepositRequestRecord storage r) internal view returns (bool) {
        return
            _isSettled(id) && _acceptedOf(id, controller, r) == r.claimed
                && _claimableCancelDeposit(id, controller) == 0;
    }
}
