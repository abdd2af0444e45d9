// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../interfaces/IERC7540.sol";
import {IERC7887Deposit, IERC7887Redeem} from "../interfaces/IERC7887.sol";
import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Status} from "../libraries/Types.sol";
import {RequestClaims} from "./RequestClaims.sol";

/// @title Requests and cancellations of a shared vault (ERC-7540, ERC-7887 Draft; SPEC rules 5 and 6). Claims and the fee:
///        RequestClaims; one request's state and every view: RequestViews.
///
/// REQUESTS
/// - A request joins the epoch whose cut-off is still ahead (block.timestamp < cutoff); at the cut-off it joins the
///   next one.
/// - A controller has at most one request per epoch and kind; asking again in the same epoch adds to it.
/// - Only the controller, or an account it made its operator, asks, cancels or claims for it; a request for another
///   controller is possible only when that controller made the sender its operator.
abstract contract RequestQueue is RequestClaims {
    using SafeERC20 for IERC20;
    using RequestSet for RequestSet.Set;

    // --------------------------------------------------------------------------------------- operators

    /// @inheritdoc IERC7540Operator
    function setOperator(address operator, bool approved) external returns (bool) {
        _operators[msg.sender][operator] = approved;
        _emit(OperatorSet.selector, _topic(msg.sender), _topic(operator), abi.encode(approved));
        return true;
    }

    /// @dev Nobody fills a stranger's queue (SPEC rule 5).
    function _requireController(address controller, address owner) internal view {
        require(
            controller == msg.sender || controller == owner || _operators[controller][msg.sender],
            Errors.NotAllowed(msg.sender)
        );
    }

    // ----------------------------------------------------------------------------------------- requests

    /// @inheritdoc IERC7540Deposit
    function requestDeposit(uint256 assets, address controller, address owner)
        external
        nonReentrant
        returns (uint256 requestId)
    {
        _requireActsFor(owner);
        _requireController(controller, owner);
        bool ofLeader = controller == _leader;
        require(_status == Status.Active || (ofLeader && _status == Status.Inactive), Errors.DepositsStopped(_status));
        require(assets >= _minDeposit && assets != 0, Errors.BelowMinimum(assets, _minDeposit));

        uint256 id = _currentEpochId();
        EpochRecord storage e = _epochs[id];
        _toUint128(assets + e.othersRequested + e.leaderRequested);
        if (ofLeader) e.leaderRequested += uint128(assets);
        else e.othersRequested += uint128(assets);
        _addDeposit(_deposits[controller][id], _depositIds[controller], id, uint128(assets));
        if (msg.sender == _leader) _noteLeader();

        requestId = _depositRequestId(controller, id);
        _emit(
            DepositRequest.selector,
            _topic(controller),
            _topic(owner),
            bytes32(requestId),
            abi.encode(msg.sender, assets)
        );
        _pull(owner, address(this), assets);
    }

    /// @inheritdoc IERC7540Redeem
    function requestRedeem(uint256 shares, address controller, address owner)
        external
        nonReentrant
        returns (uint256 requestId)
    {
        require(!_endedInKind, Errors.VaultEnded());
        require(shares != 0, Errors.ZeroAmount());
        if (owner != msg.sender && !_operators[owner][msg.sender]) _spendAllowance(owner, msg.sender, shares);
        _requireController(controller, owner);

        uint128 cost = uint128(_toEscrow(owner, shares));
        if (msg.sender == _leader) _noteLeader();
        requestId = _currentEpochId();
        _addRedeem(_redeems[controller][requestId], _redeemIds[controller], requestId, uint128(shares), cost);
        _emit(
            RedeemRequest.selector,
            _topic(controller),
            _topic(owner),
            bytes32(requestId),
            abi.encode(msg.sender, shares)
        );

        if (_finalId != 0) _settleFinal(controller, requestId, shares);
        else _epochs[requestId].redeemShares += uint128(shares);
    }

    /// @dev A part that was cancelled in the same epoch and not yet claimed back moves aside.
    function _addDeposit(DepositRequestRecord storage r, RequestSet.Set storage set, uint256 id, uint128 assets)
        private
    {
        uint256 flags = set.flags(id);
        if (flags & RequestSet.CANCELLED != 0) {
            (r.cancelled, r.assets) = (r.cancelled + r.assets, assets);
            set.put(id, RequestSet.HAS_CANCELLED_PART);
        } else {
            r.assets += assets;
            if (flags == 0) set.put(id, 0);
        }
    }

    function _addRedeem(
        RedeemRequestRecord storage r,
        RequestSet.Set storage set,
        uint256 id,
        uint128 shares,
        uint128 cost
    ) private {
        uint256 flags = set.flags(id);
        if (flags & RequestSet.CANCELLED != 0) {
            (r.cancelledShares, r.cancelledCost) = (r.cancelledShares + r.shares, r.cancelledCost + r.cost);
            (r.shares, r.cost) = (shares, cost);
            set.put(id, RequestSet.HAS_CANCELLED_PART);
        } else {
            (r.shares, r.cost) = (r.shares + shares, r.cost + cost);
            if (flags == 0) set.put(id, 0);
        }
    }

    /// @dev After the final settlement a redemption is settled as it is asked for (SPEC rule 16).
    function _settleFinal(address controller, uint256 id, uint256 shares) private {
        EpochRecord storage e = _epochs[_finalId];
        uint256 gross = SharesMath.toAssets(shares, e.nav, e.supply);
        _lastSettled = uint40(id);
        _burnShares(address(this), shares);
        _reserved += uint128(gross);
        _emit(Events.FinalRedemption.selector, _topic(controller), bytes32(id), abi.encode(shares, gross));
        if (gross != 0) IPortfolio(_portfolio).releaseAssets(address(this), gross);
    }

    // ------------------------------------------------------------------------------------ cancellations

    /// @inheritdoc IERC7887Deposit
    function cancelDepositRequest(uint256 requestId, address controller) external nonReentrant {
        _requireActsFor(controller);
        uint256 id = _depositEpoch(requestId, controller);
        uint128 assets = uint128(_pendingDeposit(id, controller));
        require(assets != 0, Errors.NothingPending(requestId, controller));
        _requireCancellable(id);

        RequestSet.Set storage set = _depositIds[controller];
        set.put(id, set.flags(id) | RequestSet.CANCELLED);
        if (controller == _leader) _epochs[id].leaderRequested -= assets;
        else _epochs[id].othersRequested -= assets;
        _refunds += assets;
        _emit(CancelDepositRequest.selector, _topic(controller), bytes32(requestId), abi.encode(msg.sender));
    }

    /// @inheritdoc IERC7887Redeem
    function cancelRedeemRequest(uint256 requestId, address controller) external nonReentrant {
        _requireActsFor(controller);
        uint128 shares = uint128(_pendingRedeem(requestId, controller));
        require(shares != 0, Errors.NothingPending(requestId, controller));
        _requireCancellable(requestId);

        RequestSet.Set storage set = _redeemIds[controller];
        set.put(requestId, set.flags(requestId) | RequestSet.CANCELLED);
        _epochs[requestId].redeemShares -= shares;
        if (controller == _leader) _leaderClaimable += shares;
        _emit(CancelRedeemRequest.selector, _topic(controller), bytes32(requestId), abi.encode(msg.sender));
    }

    /// @dev Before the cut-off, or when the settlement is a week overdue. Pending requests are those of the epoch that
    ///      waits, if any, and of the one that takes requests.
    function _requireCancellable(uint256 id) internal view {
        require(id == _currentEpochId() || _isLongOverdue(), Errors.PastCutoff(id, _epochs[id].cutoff));
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
            set.put(id, _isSettled(id) ? RequestSet.FEE_CRYSTALLISED : 0);
        }
        _refunds -= uint128(assets);
        _emit(
            CancelDepositClaim.selector,
            _topic(controller),
            _topic(receiver),
            bytes32(requestId),
            abi.encode(msg.sender, assets)
        );
        IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @inheritdoc IERC7887Redeem
    function claimCancelRedeemRequest(uint256 requestId, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _requireActsFor(controller);
        shares = claimableCancelRedeemRequest(requestId, controller);
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
        _emit(
            CancelRedeemClaim.selector,
            _topic(controller),
            _topic(receiver),
            bytes32(requestId),
            abi.encode(msg.sender, shares)
        );
        _fromEscrow(receiver, shares, cost);
        if (controller == _leader) {
            _leaderClaimable -= uint128(shares);
            _requireMargin(_supply);
        }
    }
}
