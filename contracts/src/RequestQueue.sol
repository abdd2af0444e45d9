// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "./interfaces/IERC7540.sol";
import {IERC7887Deposit, IERC7887Redeem} from "./interfaces/IERC7887.sol";
import {IPortfolio} from "./interfaces/IPortfolio.sol";
import {IVault} from "./interfaces/IVault.sol";
import {LEADER_ID_OFFSET} from "./libraries/Constants.sol";
import {Errors} from "./libraries/Errors.sol";
import {Events} from "./libraries/Events.sol";
import {RequestSet} from "./libraries/RequestSet.sol";
import {SharesMath} from "./libraries/SharesMath.sol";
import {Status} from "./libraries/Types.sol";
import {ShareLedger} from "./ShareLedger.sol";

/// @title Requests, cancellations and claims of a shared vault (ERC-7540, ERC-7887 Draft; SPEC 2.5, 2.6, 2.10, 2.11).
///
/// REQUESTS
/// - A request joins the epoch whose cut-off is still ahead (block.timestamp < cutoff); at the cut-off it joins the
///   next one.
/// - A controller has at most one request per epoch and kind; asking again in the same epoch adds to it.
/// - Only the controller, or an account it made its operator, asks, cancels or claims for it; a request for another
///   controller is possible only when that controller made the sender its operator.
///
/// CLAIMS
/// - A claim is a function of the epoch's stored pair and the request. Claims consume the oldest request first and
///   never touch an unsettled one.
/// - The sum of all claims of an epoch never exceeds the shares it minted and the proceeds it reserved.
/// - A claim visits the controller's unclaimed requests only: at most one per epoch and kind. Claiming less than
///   everything, or one id's cancellation, bounds the work further.
///
/// FEE
/// - Fixed once per request from its whole gross proceeds and cost; 0 unless gross > cost; at most
///   feeBps * (gross - cost) / 10,000.
abstract contract RequestQueue is ShareLedger, IVault {
    using SafeERC20 for IERC20;
    using RequestSet for RequestSet.Set;

    // --------------------------------------------------------------------------------------- operators

    /// @inheritdoc IERC7540Operator
    function isOperator(address controller, address operator) external view returns (bool) {
        return _operators[controller][operator];
    }

    /// @inheritdoc IERC7540Operator
    function setOperator(address operator, bool approved) external returns (bool) {
        _operators[msg.sender][operator] = approved;
        emit OperatorSet(msg.sender, operator, approved);
        return true;
    }

    function _requireActsFor(address account) internal view {
        require(account == msg.sender || _operators[account][msg.sender], Errors.NotAllowed(msg.sender));
    }

    /// @dev Nobody fills a stranger's queue (SPEC 2.5).
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
        emit DepositRequest(controller, owner, requestId, msg.sender, assets);
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
        emit RedeemRequest(controller, owner, requestId, msg.sender, shares);

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
            set.put(id, RequestSet.EXTRA);
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
            set.put(id, RequestSet.EXTRA);
        } else {
            (r.shares, r.cost) = (r.shares + shares, r.cost + cost);
            if (flags == 0) set.put(id, 0);
        }
    }

    /// @dev After the final settlement a redemption is settled as it is asked for (SPEC 2.16).
    function _settleFinal(address controller, uint256 id, uint256 shares) private {
        EpochRecord storage e = _epochs[_finalId];
        uint256 gross = SharesMath.toAssets(shares, e.nav, e.supply);
        _lastSettled = uint40(id);
        _burnShares(address(this), shares);
        _reserved += uint128(gross);
        emit Events.FinalRedemption(controller, id, shares, gross);
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
        emit CancelDepositRequest(controller, requestId, msg.sender);
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
        emit CancelRedeemRequest(controller, requestId, msg.sender);
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
        if (flags & RequestSet.EXTRA != 0) r.cancelled = 0;
        bool whole = flags & RequestSet.CANCELLED != 0 || _epochs[id].refunded;
        if (whole || (_isSettled(id) && _acceptedOf(id, controller, r) == r.claimed)) {
            (r.assets, r.claimed) = (0, 0);
            set.remove(id);
        } else {
            // What was accepted, or is pending, stays.
            set.put(id, _isSettled(id) ? RequestSet.FIXED : 0);
        }
        _refunds -= uint128(assets);
        emit CancelDepositClaim(controller, receiver, requestId, msg.sender, assets);
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
        if (flags & RequestSet.EXTRA != 0) {
            cost = r.cancelledCost;
            (r.cancelledShares, r.cancelledCost) = (0, 0);
        }
        bool settled = _isSettled(requestId);
        if (flags & RequestSet.CANCELLED != 0 || (_endedInKind && !settled)) {
            cost += r.cost;
            (r.shares, r.cost) = (0, 0);
            set.remove(requestId);
        } else if (settled && r.shares == 0 && flags & RequestSet.FIXED == 0) {
            set.remove(requestId);
        } else {
            set.put(requestId, flags & ~RequestSet.EXTRA);
        }
        emit CancelRedeemClaim(controller, receiver, requestId, msg.sender, shares);
        _fromEscrow(receiver, shares, cost);
        if (controller == _leader) {
            _leaderClaimable -= uint128(shares);
            _requireMargin(_supply);
        }
    }

    // ------------------------------------------------------------------------------------------- claims

    /// @inheritdoc IERC4626
    function deposit(uint256 assets, address receiver) external returns (uint256 shares) {
        return deposit(assets, receiver, msg.sender);
    }

    /// @inheritdoc IERC4626
    function mint(uint256 shares, address receiver) external returns (uint256 assets) {
        return mint(shares, receiver, msg.sender);
    }

    /// @inheritdoc IERC7540Deposit
    function deposit(uint256 assets, address receiver, address controller)
        public
        nonReentrant
        returns (uint256 shares)
    {
        (, shares) = _claimShares(assets, false, receiver, controller);
        emit Deposit(controller, receiver, assets, shares);
    }

    /// @inheritdoc IERC7540Deposit
    /// @dev Passes over requests that are too small for one share unit; `deposit` consumes them.
    function mint(uint256 shares, address receiver, address controller) public nonReentrant returns (uint256 assets) {
        (assets,) = _claimShares(shares, true, receiver, controller);
        emit Deposit(controller, receiver, assets, shares);
    }

    /// @inheritdoc IERC4626
    /// @param controller ERC-7540 puts the controller where ERC-4626 has the owner.
    /// @dev `assets` is net of the fee. Passes over requests that pay nothing; `redeem` consumes them.
    function withdraw(uint256 assets, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        (shares,) = _claimAssets(assets, true, receiver, controller);
        emit Withdraw(msg.sender, receiver, controller, assets, shares);
        IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @inheritdoc IERC4626
    function redeem(uint256 shares, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 assets)
    {
        (, assets) = _claimAssets(shares, false, receiver, controller);
        emit Withdraw(msg.sender, receiver, controller, assets, shares);
        if (assets != 0) IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @inheritdoc IVault
    function crystallise(uint256 requestId, address controller) external nonReentrant returns (uint256 fee) {
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 flags = set.flags(requestId);
        require(
            _openRedeem(requestId, controller) != 0 && flags & RequestSet.FIXED == 0,
            Errors.NothingToClaim(requestId, controller)
        );
        uint256 net;
        (net, fee) = _proceedsOf(requestId, r);
        r.netLeft = uint128(net);
        _accrue(controller, requestId, net, r.cost, fee);
        set.put(requestId, flags | RequestSet.FIXED);
    }

    /// @dev Consumes accepted deposits, oldest first: `left` assets, or as many as make `left` shares.
    function _claimShares(uint256 left, bool inShares, address receiver, address controller)
        private
        returns (uint256 assets, uint256 shares)
    {
        _requireActsFor(controller);
        require(left != 0, Errors.ZeroAmount());
        RequestSet.Set storage set = _depositIds[controller];
        uint256 asked = left;
        uint256 id = set.next(0);
        while (left != 0 && id != 0 && _isSettled(id)) {
            uint256 following = set.next(id);
            (uint256 taken, uint256 made) = _claimSharesOf(id, left, inShares, receiver, controller);
            left -= inShares ? made : taken;
            assets += taken;
            shares += made;
            id = following;
        }
        require(left == 0, Errors.ExceedsClaimable(asked, asked - left));
        _fromEscrow(receiver, shares, assets);
        if (controller == _leader) _requireMargin(_supply);
    }

    function _claimSharesOf(uint256 id, uint256 left, bool inShares, address receiver, address controller)
        private
        returns (uint256 assets, uint256 shares)
    {
        DepositRequestRecord storage r = _deposits[controller][id];
        EpochRecord storage e = _epochs[id];
        uint256 open = _acceptedOf(id, controller, r) - r.claimed;
        if (open == 0) return (0, 0);
        uint256 openShares = SharesMath.toShares(open, e.nav, e.supply);
        if (inShares) {
            if (openShares == 0) return (0, 0);
            // Whoever takes the last share unit takes all of the request: the rest would not buy another.
            (assets, shares) =
                left >= openShares ? (open, openShares) : (SharesMath.toAssetsUp(left, e.nav, e.supply), left);
        } else if (left >= open) {
            (assets, shares) = (open, openShares);
        } else {
            (assets, shares) = (left, SharesMath.toShares(left, e.nav, e.supply));
        }
        r.claimed += uint128(assets);
        if (controller == _leader) {
            // What rounding leaves behind is nobody's, so it is not the leader's either.
            _leaderClaimable -= uint128(openShares - SharesMath.toShares(open - assets, e.nav, e.supply));
        }
        RequestSet.Set storage set = _depositIds[controller];
        if (assets == open && set.flags(id) & RequestSet.EXTRA == 0 && _refundOf(id, controller, r) == 0) {
            (r.assets, r.claimed) = (0, 0);
            set.remove(id);
        }
        emit Events.DepositClaimed(controller, receiver, _depositRequestId(controller, id), assets, shares);
    }

    /// @dev Consumes settled redemptions, oldest first: `left` shares, or as many as pay `left` assets net.
    function _claimAssets(uint256 left, bool inAssets, address receiver, address controller)
        private
        returns (uint256 shares, uint256 assets)
    {
        _requireActsFor(controller);
        require(left != 0, Errors.ZeroAmount());
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 asked = left;
        uint256 id = set.next(0);
        while (left != 0 && id != 0 && _isSettled(id)) {
            uint256 following = set.next(id);
            (uint256 taken, uint256 paid) = _claimAssetsOf(id, left, inAssets, receiver, controller);
            left -= inAssets ? paid : taken;
            shares += taken;
            assets += paid;
            id = following;
        }
        require(left == 0, Errors.ExceedsClaimable(asked, asked - left));
        _reserved -= uint128(assets);
    }

    function _claimAssetsOf(uint256 id, uint256 left, bool inAssets, address receiver, address controller)
        private
        returns (uint256 shares, uint256 assets)
    {
        RedeemRequestRecord storage r = _redeems[controller][id];
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 flags = set.flags(id);
        if (flags & RequestSet.CANCELLED != 0) return (0, 0);
        uint256 open = r.shares;
        (uint256 net, uint256 fee) = flags & RequestSet.FIXED == 0 ? _proceedsOf(id, r) : (r.netLeft, 0);
        if (inAssets ? net == 0 : open == 0 && net == 0) return (0, 0);
        if (flags & RequestSet.FIXED == 0) _accrue(controller, id, net, r.cost, fee);

        if (left >= (inAssets ? net : open)) {
            // The last claim takes the remainder of both.
            (shares, assets) = (open, net);
            (r.shares, r.cost) = (0, 0);
            if (flags & RequestSet.FIXED != 0) r.netLeft = 0;
            if (flags & RequestSet.EXTRA == 0) set.remove(id);
            else set.put(id, RequestSet.EXTRA);
        } else {
            // Partial claims consume shares rounded up and pay assets rounded down.
            (shares, assets) = inAssets
                ? (SharesMath.part(open, left, net, true), left)
                : (left, SharesMath.part(net, left, open, false));
            (r.shares, r.netLeft) = (uint128(open - shares), uint128(net - assets));
            set.put(id, flags | RequestSet.FIXED);
        }
        emit Events.RedeemClaimed(controller, receiver, id, shares, assets);
    }

    /// @dev A request's fee is fixed: it moves from the reserve to the leader's fees.
    function _accrue(address controller, uint256 id, uint256 net, uint256 cost, uint256 fee) private {
        if (fee != 0) (_reserved, _fees) = (_reserved - uint128(fee), _fees + uint128(fee));
        emit Events.FeeCrystallised(controller, id, net + fee, cost, fee);
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
        if (controller == _leader || flags & RequestSet.FIXED != 0) return 0;
        return SharesMath.refundOf(r.assets, e.othersAccepted, e.othersRequested);
    }

    /// @dev Net proceeds of a settled request that are still unclaimed.
    function _netOf(uint256 id, uint256 flags, RedeemRequestRecord storage r) internal view returns (uint256) {
        if (flags & RequestSet.FIXED != 0) return r.netLeft;
        if (flags & RequestSet.CANCELLED != 0) return 0;
        (uint256 net,) = _proceedsOf(id, r);
        return net;
    }

    /// @dev Net proceeds and fee of a settled request, from the whole of it.
    function _proceedsOf(uint256 id, RedeemRequestRecord storage r) private view returns (uint256 net, uint256 fee) {
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
        return (whole ? r.shares : 0) + (flags & RequestSet.EXTRA != 0 ? uint256(r.cancelledShares) : 0);
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

    function _openAssets(uint256 id, address controller) private view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        return _acceptedOf(id, controller, r) - r.claimed;
    }

    function _openShares(uint256 id, address controller) private view returns (uint256) {
        uint256 open = _openAssets(id, controller);
        return open == 0 ? 0 : SharesMath.toShares(open, _epochs[id].nav, _epochs[id].supply);
    }

    function _openRedeem(uint256 id, address controller) private view returns (uint256) {
        if (!_isSettled(id) || _has(_redeemIds[controller], id, RequestSet.CANCELLED)) return 0;
        return _redeems[controller][id].shares;
    }

    function _openNet(uint256 id, address controller) private view returns (uint256) {
        return _isSettled(id) ? _netOf(id, _redeemIds[controller].flags(id), _redeems[controller][id]) : 0;
    }

    function _claimableCancelDeposit(uint256 id, address controller) private view returns (uint256) {
        DepositRequestRecord storage r = _deposits[controller][id];
        uint256 flags = _depositIds[controller].flags(id);
        return (flags & RequestSet.CANCELLED != 0 ? r.assets : 0) + (flags & RequestSet.EXTRA != 0 ? r.cancelled : 0)
            + _refundOf(id, controller, r);
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
