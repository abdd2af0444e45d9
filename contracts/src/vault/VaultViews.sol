// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {PAUSED_BY_GUARDIAN, PAUSED_BY_LEADER} from "../libraries/Constants.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Epoch} from "../libraries/Types.sol";
import {RequestState} from "./RequestState.sol";

/// @title Views of a shared vault: its requests, epochs and what it owes.
/// @notice Vault delegates these views here, because one contract would pass the size limit. Its address is fixed in
///         the vault implementation's code. It writes nothing. What each function answers is said in IVault and in the
///         ERCs' interfaces.
/// @dev The views of requests answer exactly for any id, 0 if unknown; `max*` sum what is claimable.
contract VaultViews is RequestState {
    using RequestSet for RequestSet.Set;

    // --------------------------------------------------------------------------------------- operators

    function isOperator(address controller, address operator) external view returns (bool) {
        return _operators[controller][operator];
    }

    // -------------------------------------------------------------------------------------------- requests

    /// @dev A request that pays nothing (see `_paysNothing`) is not listed, though it is still stored.
    function openDepositRequests(address controller) external view returns (uint256[] memory requestIds) {
        requestIds = _depositIds[controller].ids();
        uint256 count;
        for (uint256 i; i < requestIds.length; ++i) {
            uint256 id = requestIds[i];
            if (_paysNothing(id, controller, _deposits[controller][id])) continue;
            requestIds[count++] = _depositRequestId(controller, id);
        }
        assembly ("memory-safe") {
            mstore(requestIds, count)
        }
    }

    function openRedeemRequests(address controller) external view returns (uint256[] memory) {
        return _redeemIds[controller].ids();
    }

    function redeemRequestCost(uint256 requestId, address controller) external view returns (uint256) {
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        return uint256(r.cost) + r.cancelledCost;
    }

    function pendingDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _pendingDeposit(_depositEpoch(requestId, controller), controller);
    }

    function claimableDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _openAssets(_depositEpoch(requestId, controller), controller);
    }

    function pendingRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _pendingRedeem(requestId, controller);
    }

    function claimableRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _openRedeem(requestId, controller);
    }

    /// @dev Cancelling takes effect at once, so no cancellation is ever pending.
    function pendingCancelDepositRequest(uint256, address) external pure returns (bool) {
        return false;
    }

    function pendingCancelRedeemRequest(uint256, address) external pure returns (bool) {
        return false;
    }

    function claimableCancelDepositRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _claimableCancelDeposit(_depositEpoch(requestId, controller), controller);
    }

    function claimableCancelRedeemRequest(uint256 requestId, address controller) external view returns (uint256) {
        return _claimableCancelRedeem(requestId, controller);
    }

    function maxClaimCancelDeposit(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _claimableCancelDeposit);
    }

    function maxClaimCancelRedeem(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, _claimableCancelRedeem);
    }

    function maxDeposit(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _openAssets);
    }

    function maxMint(address controller) external view returns (uint256) {
        return _sum(_depositIds[controller], controller, _openShares);
    }

    function maxRedeem(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, _openRedeem);
    }

    /// @dev Net of the fee.
    function maxWithdraw(address controller) external view returns (uint256) {
        return _sum(_redeemIds[controller], controller, _openNet);
    }

    // ------------------------------------------------------------------------------------- epochs and sums

    /// @dev Epoch 0 is the creation. Redemptions after the final settlement show the final epoch.
    function epoch(uint256 epochId) external view returns (Epoch memory) {
        EpochRecord storage e = epochId <= _lastSettled ? _redeemEpoch(epochId) : _epochs[epochId];
        bool accepts = e.settledAt != 0 && !e.refunded;
        return Epoch({
            cutoff: uint40(epochId <= _lastSettled ? e.cutoff : _cutoffOf(epochId)),
            settledAt: e.settledAt,
            feeBps: e.feeBps,
            refunded: e.refunded,
            nav: e.nav,
            supply: e.supply,
            othersRequested: e.othersRequested,
            othersAccepted: accepts ? (e.partly ? e.othersAccepted : e.othersRequested) : 0,
            leaderRequested: e.leaderRequested,
            redeemShares: e.redeemShares
        });
    }

    function feeIfRedeemedNow(address account) external view returns (uint256) {
        Account memory a = _accounts[account];
        return SharesMath.fee(SharesMath.toAssets(a.balance, _lastNav(), _supply), a.cost, _feeBps);
    }

    function escrow()
        external
        view
        returns (uint256 pendingDeposits, uint256 reservedProceeds, uint256 refunds, uint256 fees)
    {
        for (uint256 id = uint256(_lastSettled) + 1; id <= uint256(_lastSettled) + 2; ++id) {
            EpochRecord storage e = _epochs[id];
            if (!e.refunded) pendingDeposits += uint256(e.othersRequested) + e.leaderRequested;
        }
        return (pendingDeposits, _reserved, _refunds, _fees);
    }

    function depositPauses() external view returns (bool byLeader, bool byGuardian) {
        return (_pauses & PAUSED_BY_LEADER != 0, _pauses & PAUSED_BY_GUARDIAN != 0);
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
