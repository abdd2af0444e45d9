// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IERC7887Deposit, IERC7887Redeem} from "../interfaces/IERC7887.sol";
import {IVault} from "../interfaces/IVault.sol";
import {Errors} from "../libraries/Errors.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {RequestClaims} from "./RequestClaims.sol";

/// @title Cancellations of a shared vault, and the one path of refunds (ERC-7887 Draft; SPEC rule 6).
///
/// CANCELLATIONS
/// - A request is cancelled wholly: before its cut-off, or when its settlement is a week overdue.
/// - ERC-7887 takes two calls: the cancellation, which takes effect at once, and its claim. `cancelDepositAndClaim` and
///   `cancelRedeemAndClaim` do both in one, with the events of both.
/// - Whatever comes back is claimed here: a cancellation, a deposit beyond the leader's margin, what closing or a
///   worthless vault refunds.
abstract contract RequestCancellations is RequestClaims {
    using SafeERC20 for IERC20;
    using RequestSet for RequestSet.Set;

    /// @inheritdoc IERC7887Deposit
    function cancelDepositRequest(uint256 requestId, address controller) external nonReentrant {
        (uint256 id, uint128 assets) = _cancelDeposit(requestId, controller);
        RequestSet.Set storage set = _depositIds[controller];
        set.put(id, set.flags(id) | RequestSet.CANCELLED);
        _refunds += assets;
    }

    /// @inheritdoc IERC7887Redeem
    function cancelRedeemRequest(uint256 requestId, address controller) external nonReentrant {
        uint128 shares = _cancelRedeem(requestId, controller);
        RequestSet.Set storage set = _redeemIds[controller];
        set.put(requestId, set.flags(requestId) | RequestSet.CANCELLED);
        if (controller == _leader) _leaderClaimable += shares;
    }

    /// @inheritdoc IVault
    function cancelDepositAndClaim(uint256 requestId, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 assets)
    {
        (uint256 id, uint128 pending) = _cancelDeposit(requestId, controller);
        DepositRequestRecord storage r = _deposits[controller][id];
        RequestSet.Set storage set = _depositIds[controller];
        // What was cancelled earlier in the same epoch is paid with it.
        uint128 earlier;
        if (set.flags(id) & RequestSet.HAS_CANCELLED_PART != 0) {
            (earlier, r.cancelled) = (r.cancelled, 0);
            _refunds -= earlier;
        }
        r.assets = 0;
        set.remove(id);
        assets = uint256(pending) + earlier;
        _payRefund(requestId, assets, receiver, controller);
    }

    /// @inheritdoc IVault
    function cancelRedeemAndClaim(uint256 requestId, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        shares = _cancelRedeem(requestId, controller);
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 cost = r.cost;
        (r.shares, r.cost) = (0, 0);
        if (set.flags(requestId) & RequestSet.HAS_CANCELLED_PART != 0) {
            uint128 earlier = r.cancelledShares;
            cost += r.cancelledCost;
            (r.cancelledShares, r.cancelledCost) = (0, 0);
            shares += earlier;
            if (controller == _leader) _leaderClaimable -= earlier;
        }
        set.remove(requestId);
        _returnShares(requestId, shares, cost, receiver, controller);
    }

    /// @inheritdoc IERC7887Deposit
    function claimCancelDepositRequest(uint256 requestId, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 assets)
    {
        _requireActsFor(controller);
        uint256 id = _depositEpoch(requestId, controller);
        assets = _claimableCancelDeposit(id, controller);
        require(assets != 0, Errors.NothingToClaim(requestId, controller));

        DepositRequestRecord storage r = _deposits[controller][id];
        RequestSet.Set storage set = _depositIds[controller];
        uint256 flags = set.flags(id);
        if (flags & RequestSet.HAS_CANCELLED_PART != 0) r.cancelled = 0;
        bool whole = flags & RequestSet.CANCELLED != 0 || _epochs[id].refunded;
        if (whole || (_isSettled(id) && _acceptedOf(id, controller, r) == r.claimed)) {
            (r.assets, r.claimed) = (0, 0);
            set.remove(id);
        } else {
            // What was accepted, or is pending, stays.
            set.put(id, _isSettled(id) ? RequestSet.REFUND_CLAIMED : 0);
        }
        _refunds -= uint128(assets);
        _payRefund(requestId, assets, receiver, controller);
    }

    /// @inheritdoc IERC7887Redeem
    function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _requireActsFor(controller);
        shares = _claimableCancelRedeem(requestId, controller);
        require(shares != 0, Errors.NothingToClaim(requestId, controller));

        RedeemRequestRecord storage r = _redeems[controller][requestId];
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 flags = set.flags(requestId);
        uint256 cost;
        if (flags & RequestSet.HAS_CANCELLED_PART != 0) {
            cost = r.cancelledCost;
            (r.cancelledShares, r.cancelledCost) = (0, 0);
        }
        bool settled = _isSettled(requestId);
        if (flags & RequestSet.CANCELLED != 0 || (_endedInKind && !settled)) {
            cost += r.cost;
            (r.shares, r.cost) = (0, 0);
            set.remove(requestId);
        } else if (settled && r.shares == 0 && flags & RequestSet.FEE_CRYSTALLISED == 0) {
            set.remove(requestId);
        } else {
            set.put(requestId, flags & ~RequestSet.HAS_CANCELLED_PART);
        }
        if (controller == _leader) _leaderClaimable -= uint128(shares);
        _returnShares(requestId, shares, cost, receiver, controller);
    }

    // --------------------------------------------------------------------------------------------------

    /// @dev Takes a pending deposit request out of its epoch. What it asked for is the caller's to book.
    function _cancelDeposit(uint256 requestId, address controller) private returns (uint256 id, uint128 assets) {
        _requireActsFor(controller);
        id = _depositEpoch(requestId, controller);
        assets = uint128(_pendingDeposit(id, controller));
        require(assets != 0, Errors.NothingPending(requestId, controller));
        _requireCancellable(id);
        if (controller == _leader) _epochs[id].leaderRequested -= assets;
        else _epochs[id].othersRequested -= assets;
        _emit(CancelDepositRequest.selector, _topic(controller), bytes32(requestId), _word(msg.sender));
    }

    /// @dev The same for a redeem request.
    function _cancelRedeem(uint256 requestId, address controller) private returns (uint128 shares) {
        _requireActsFor(controller);
        shares = uint128(_pendingRedeem(requestId, controller));
        require(shares != 0, Errors.NothingPending(requestId, controller));
        _requireCancellable(requestId);
        _epochs[requestId].redeemShares -= shares;
        _emit(CancelRedeemRequest.selector, _topic(controller), bytes32(requestId), _word(msg.sender));
    }

    /// @dev Before the cut-off, or when the settlement is a week overdue. Pending requests are those of the epoch that
    ///      waits, if any, and of the one that takes requests.
    function _requireCancellable(uint256 id) private view {
        require(id == _currentEpochId() || _isLongOverdue(), Errors.PastCutoff(id, _cutoffOf(id)));
    }

    function _payRefund(uint256 requestId, uint256 assets, address receiver, address controller) private {
        _requireReceiver(receiver);
        _emit(
            CancelDepositClaim.selector,
            _topic(controller),
            _topic(receiver),
            bytes32(requestId),
            _word(msg.sender),
            assets
        );
        IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @dev `_leaderClaimable` is the caller's to lower.
    function _returnShares(uint256 requestId, uint256 shares, uint256 cost, address receiver, address controller)
        private
    {
        _emit(
            CancelRedeemClaim.selector,
            _topic(controller),
            _topic(receiver),
            bytes32(requestId),
            _word(msg.sender),
            shares
        );
        _fromEscrow(receiver, shares, cost);
        if (controller == _leader) _requireMargin(_supply);
    }
}
