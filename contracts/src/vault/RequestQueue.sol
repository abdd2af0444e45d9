// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IERC7540Deposit, IERC7540Operator, IERC7540Redeem} from "../interfaces/IERC7540.sol";
import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {RequestSet} from "../libraries/RequestSet.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {Status} from "../libraries/Types.sol";
import {RequestCancellations} from "./RequestCancellations.sol";

/// @title Requests of a shared vault (ERC-7540; SPEC rule 5). Cancellations: RequestCancellations. Claims and the fee:
///        RequestClaims. One request's state: RequestState; its views: VaultViews.
///
/// REQUESTS
/// - A request joins the epoch whose cut-off is still ahead (block.timestamp < cutoff); at the cut-off it joins the
///   next one.
/// - A controller has at most one request per epoch and kind; asking again in the same epoch adds to it.
/// - Only the controller, or an account it made its operator, cancels or claims for it.
/// - The sender of a request is the owner of what is given, or their operator; for shares an ERC-20 allowance is enough.
///   Its controller is the owner, the sender, or an account that made the sender its operator.
abstract contract RequestQueue is RequestCancellations {
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
        if (msg.sender == _leader) _noteLeaderAction();

        requestId = _depositRequestId(controller, id);
        _emit(DepositRequest.selector, _topic(controller), _topic(owner), bytes32(requestId), _word(msg.sender), assets);
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
        if (msg.sender == _leader) _noteLeaderAction();
        requestId = _currentEpochId();
        _addRedeem(_redeems[controller][requestId], _redeemIds[controller], requestId, uint128(shares), cost);
        _emit(RedeemRequest.selector, _topic(controller), _topic(owner), bytes32(requestId), _word(msg.sender), shares);

        if (_finalised) _settleFinal(controller, requestId, shares);
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
        _lastSettled = uint32(id);
        _burnShares(address(this), shares);
        _reserved += uint128(gross);
        _emit(Events.FinalRedemption.selector, _topic(controller), bytes32(id), shares, gross);
        if (gross != 0) IPortfolio(_portfolio).releaseAssets(address(this), gross);
    }
}
