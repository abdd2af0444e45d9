// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IERC7540Deposit} from "../interfaces/IERC7540.sol";
import {IVault} from "../interfaces/IVault.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {RequestState} from "./RequestState.sol";

/// @title Claims of settled requests, and the fee they fix (SPEC rules 10 and 11).
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
abstract contract RequestClaims is RequestState, IVault {
    using SafeERC20 for IERC20;
    using RequestSet for RequestSet.Set;

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
        _emit(Deposit.selector, _topic(controller), _topic(receiver), assets, shares);
    }

    /// @inheritdoc IERC7540Deposit
    /// @dev Passes over requests that are too small for one share unit; `deposit` consumes them.
    function mint(uint256 shares, address receiver, address controller) public nonReentrant returns (uint256 assets) {
        (assets,) = _claimShares(shares, true, receiver, controller);
        _emit(Deposit.selector, _topic(controller), _topic(receiver), assets, shares);
    }

    /// @inheritdoc IERC4626
    /// @param controller ERC-7540 puts the controller where ERC-4626 has the owner.
    /// @dev `assets` is net of the fee. Passes over requests that pay nothing; `redeem` consumes them.
    function withdraw(uint256 assets, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 shares)
    {
        _requireReceiver(receiver);
        (shares,) = _claimAssets(assets, true, receiver, controller);
        _emit(Withdraw.selector, _topic(msg.sender), _topic(receiver), _topic(controller), assets, shares);
        IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @inheritdoc IERC4626
    function redeem(uint256 shares, address receiver, address controller)
        external
        nonReentrant
        returns (uint256 assets)
    {
        _requireReceiver(receiver);
        (, assets) = _claimAssets(shares, false, receiver, controller);
        _emit(Withdraw.selector, _topic(msg.sender), _topic(receiver), _topic(controller), assets, shares);
        if (assets != 0) IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @inheritdoc IVault
    function crystallise(uint256 requestId, address controller) external nonReentrant returns (uint256 fee) {
        RedeemRequestRecord storage r = _redeems[controller][requestId];
        RequestSet.Set storage set = _redeemIds[controller];
        uint256 flags = set.flags(requestId);
        require(
            _openRedeem(requestId, controller) != 0 && flags & RequestSet.FEE_CRYSTALLISED == 0,
            Errors.NothingToClaim(requestId, controller)
        );
        uint256 net;
        (net, fee) = _proceedsOf(requestId, r);
        r.netLeft = uint128(net);
        _accrue(controller, requestId, net, r.cost, fee);
        set.put(requestId, flags | RequestSet.FEE_CRYSTALLISED);
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
        uint256 cost;
        uint256 held = _accounts[receiver].balance;
        uint256 id = set.next(0);
        while (left != 0 && id != 0 && _isSettled(id)) {
            uint256 following = set.next(id);
            (uint256 taken, uint256 made) = _claimSharesOf(id, left, inShares, receiver, controller);
            left -= inShares ? made : taken;
            assets += taken;
            shares += made;
            // A request that buys no share brings no cost into an empty wallet: cost is never without shares. It is
            // judged request by request, as each has an event of its own from which the cost is recomputed.
            if (held + shares != 0) cost += taken;
            id = following;
        }
        require(left == 0, Errors.ExceedsClaimable(asked, asked - left));
        _fromEscrow(receiver, shares, cost);
        if (controller == _leader) _requireMargin(_supply);
    }

    function _claimSharesOf(uint256 id, uint256 left, bool inShares, address receiver, address controller)
        private
        returns (uint256 assets, uint256 shares)
    {
        DepositRequestRecord storage r = _deposits[controller][id];
        EpochRecord storage e = _epochs[id];
        uint256 open = _acceptedOf(id, controller, r) - r.claimed;
        if (open == 0) {
            if (_paysNothing(id, controller, r)) _forget(id, controller, r);
            return (0, 0);
        }
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
        if (controller == _leader) {
            // What rounding leaves behind is nobody's, so it is not the leader's either.
            _leaderClaimable -= uint128(openShares - SharesMath.toShares(open - assets, e.nav, e.supply));
        }
        bool hasCancelledPart = _depositIds[controller].flags(id) & RequestSet.HAS_CANCELLED_PART != 0;
        if (assets == open && !hasCancelledPart && _refundOf(id, controller, r) == 0) _forget(id, controller, r);
        else r.claimed += uint128(assets);
        _emitDepositClaimed(id, receiver, controller, assets, shares);
    }

    /// @dev Nothing of the request is left to claim, so it is removed from the list.
    function _forget(uint256 id, address controller, DepositRequestRecord storage r) private {
        (r.assets, r.claimed) = (0, 0);
        _depositIds[controller].remove(id);
    }

    function _emitDepositClaimed(uint256 id, address receiver, address controller, uint256 assets, uint256 shares)
        private
    {
        bytes32 requestId = bytes32(_depositRequestId(controller, id));
        _emit(Events.DepositClaimed.selector, _topic(controller), _topic(receiver), requestId, assets, shares);
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
        (uint256 net, uint256 fee) = flags & RequestSet.FEE_CRYSTALLISED == 0 ? _proceedsOf(id, r) : (r.netLeft, 0);
        if (inAssets ? net == 0 : open == 0 && net == 0) return (0, 0);
        if (flags & RequestSet.FEE_CRYSTALLISED == 0) _accrue(controller, id, net, r.cost, fee);

        if (left >= (inAssets ? net : open)) {
            // The last claim takes the remainder of both.
            (shares, assets) = (open, net);
            (r.shares, r.cost) = (0, 0);
            if (flags & RequestSet.FEE_CRYSTALLISED != 0) r.netLeft = 0;
            if (flags & RequestSet.HAS_CANCELLED_PART == 0) set.remove(id);
            else set.put(id, RequestSet.HAS_CANCELLED_PART);
        } else {
            // Partial claims consume shares rounded up and pay assets rounded down.
            (shares, assets) = inAssets
                ? (SharesMath.mulDiv(open, left, net, true), left)
                : (left, SharesMath.mulDiv(net, left, open, false));
            (r.shares, r.netLeft) = (uint128(open - shares), uint128(net - assets));
            set.put(id, flags | RequestSet.FEE_CRYSTALLISED);
        }
        _emitRedeemClaimed(id, receiver, controller, shares, assets);
    }

    function _emitRedeemClaimed(uint256 id, address receiver, address controller, uint256 shares, uint256 assets)
        private
    {
        _emit(Events.RedeemClaimed.selector, _topic(controller), _topic(receiver), bytes32(id), shares, assets);
    }

    /// @dev A request's fee is fixed: it moves from the reserve to the leader's fees.
    function _accrue(address controller, uint256 id, uint256 net, uint256 cost, uint256 fee) private {
        if (fee != 0) (_reserved, _fees) = (_reserved - uint128(fee), _fees + uint128(fee));
        _emit(Events.FeeCrystallised.selector, _topic(controller), bytes32(id), abi.encode(net + fee, cost, fee));
    }
}
