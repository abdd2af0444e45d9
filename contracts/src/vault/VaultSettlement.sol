// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IPortfolio} from "../interfaces/IPortfolio.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {
    ABANDONED_AFTER,
    BPS,
    END_IN_KIND_AFTER,
    LATE_ANYBODY,
    LATE_BAND_BPS,
    LATE_NO_BAND,
    MAX_CASH,
    NEVER,
    PAUSED_BY_GUARDIAN,
    PAUSED_BY_LEADER,
    DEAD_SHARES,
    DEAD_SHARES_HOLDER
} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {SharesMath} from "../libraries/SharesMath.sol";
import {HoldingPrice, Settlement, Status, Swap, VaultParams} from "../libraries/Types.sol";
import {ShareLedger} from "./ShareLedger.sol";

/// @title The other half of a shared vault: creation, settlement, fee, margin, status, closing, exit in kind.
/// @notice Vault delegates these functions here, because one contract would pass the size limit. Its address is fixed in
///         the vault implementation's code, and it works on the vault's storage only. Called directly it is a vault that
///         nobody can initialise.
///
/// SETTLEMENT
/// - Costs the same for any number of requests and shareholders.
/// - Settles only the epoch after the last settled one, only at or after its cut-off, once.
/// - Takes NAV from settlementNav(cutoff) alone, within the caller's bounds.
/// - Mints floor(accepted * supply / nav) shares and reserves floor(burned * nav / supply) assets.
/// - Reverts with InsufficientCash when accepted deposits and idle cash don't cover the gross proceeds.
/// - Refunds all deposits when NAV is 0, the price is below 1e-6, shares would pass uint128 or NAV uint120.
///
/// LIVENESS
/// - Overdue by 1 day anybody may settle within 20 % of the last settled price; by 5 days at any price; by 7 days
///   cancellations reopen and holders may leave in kind, without any oracle.
/// - Pausing stops deposits only.
contract VaultSettlement is ShareLedger {
    using SafeERC20 for IERC20;

    function initialize(address leader_, address portfolio_, address registry_, VaultParams calldata params) external {
        _initializeBase(params.asset, portfolio_, registry_, params.name, params.symbol, params.strategy);
        _leader = leader_;
        _portfolio = portfolio_;
        _feeBps = params.feeBps;
        _marginBps = params.leaderMarginBps;
        _minDeposit = params.minDeposit;
        _firstCutoff = params.firstCutoff;
        _period = params.period;
        _lastLeaderAction = uint40(block.timestamp);

        // The creation is epoch 0: its pair is what "the last settled price" means until epoch 1 is settled.
        uint256 seedShares = _toUint128(uint256(params.seed) * 10 ** (18 - _assetDecimals));
        require(seedShares > DEAD_SHARES, Errors.BadSeed(params.seed));
        EpochRecord storage e = _epochs[0];
        (e.settledAt, e.feeBps, e.nav, e.supply) =
        (uint40(block.timestamp), params.feeBps, params.seed, uint128(seedShares));
        _openCutoff = params.firstCutoff;

        _mintShares(DEAD_SHARES_HOLDER, DEAD_SHARES);
        _mintShares(leader_, seedShares - DEAD_SHARES);
        _accounts[leader_].cost = params.seed;
        _requireMargin(_supply);
        IPortfolio(portfolio_).receiveAssets(params.seed);
        IPortfolio(portfolio_).setBase(params.seed);
        _emit(Events.EpochOpened.selector, bytes32(uint256(1)), abi.encode(params.firstCutoff));
    }

    // -------------------------------------------------------------------------------------- settlement

    function settle(uint256 epochId, uint256 minNav, uint256 maxNav) external nonReentrant {
        _requireClosed(epochId);
        _settleClosed(epochId, minNav, maxNav);
    }

    function settleWithSales(Swap[] calldata sales, uint256 epochId, uint256 minNav, uint256 maxNav)
        external
        nonReentrant
    {
        _requireClosed(epochId);
        _requireSettler();
        IPortfolio(_portfolio).sellForSettlement(sales, msg.sender, epochId);
        _settleClosed(epochId, minNav, maxNav);
    }

    function _requireClosed(uint256 epochId) private view {
        require(epochId > _lastSettled, Errors.AlreadySettled(epochId));
        require(
            _isWaiting() && epochId == uint256(_lastSettled) + 1, Errors.EpochNotClosed(epochId, _cutoffOf(epochId))
        );
    }

    /// @dev SPEC rule 8. True when the price must stay near the last settled one.
    function _requireSettler() private view returns (bool banded) {
        if (IRegistry(_registry).isKeeper(msg.sender)) return false;
        uint256 cutoff = _openCutoff;
        require(block.timestamp >= cutoff + LATE_ANYBODY, Errors.NotKeeper(msg.sender, cutoff + LATE_ANYBODY));
        return block.timestamp < cutoff + LATE_NO_BAND;
    }

    function _settleClosed(uint256 epochId, uint256 minNav, uint256 maxNav) private {
        bool banded = _requireSettler();
        (uint256 nav_, HoldingPrice[] memory holdings) = IPortfolio(_portfolio).settlementNav(_openCutoff);
        require(nav_ >= minNav && nav_ <= maxNav, Errors.NavOutOfBounds(nav_, minNav, maxNav));
        if (banded) _requireInBand(nav_);
        _settle(epochId, nav_, holdings, false);
    }

    /// @dev |price / last price - 1| <= 20 %, compared without dividing.
    function _requireInBand(uint256 nav_) private view {
        EpochRecord storage last = _epochs[_lastSettled];
        uint256 now_ = nav_ * last.supply;
        uint256 then_ = uint256(last.nav) * _supply;
        require(
            now_ >= Math.mulDiv(then_, BPS - LATE_BAND_BPS, BPS, Math.Rounding.Ceil)
                && then_ >= Math.mulDiv(now_, BPS, BPS + LATE_BAND_BPS, Math.Rounding.Ceil),
            Errors.PriceOutOfBand(nav_, _supply, last.nav, last.supply)
        );
    }

    /// @dev Prices and processes epoch `id`. All conditions were checked; what is left is arithmetic and cash.
    function _settle(uint256 id, uint256 nav_, HoldingPrice[] memory holdings, bool last) private {
        EpochRecord storage e = _epochs[id];
        Settlement memory s;
        (s.nav, s.supplyBefore, s.feeBps, s.cutoff) = (nav_, _supply, _feeBps, _openCutoff);
        s.sharesBurned = e.redeemShares;
        s.proceedsReserved = SharesMath.toAssets(s.sharesBurned, s.nav, s.supplyBefore);
        // Deposits refunded by closing are no longer requested: EpochDepositsRefunded said so.
        if (!e.refunded) {
            s.leaderRequested = e.leaderRequested;
            s.depositsRequested = s.leaderRequested + e.othersRequested;
            _accept(s, e);
        }
        s.supplyAfter = s.supplyBefore + s.sharesMinted - s.sharesBurned;

        (e.cutoff, e.settledAt, e.feeBps) = (uint40(s.cutoff), uint40(block.timestamp), uint16(s.feeBps));
        (e.nav, e.supply) = (uint128(s.nav), uint128(s.supplyBefore));
        _lastSettled = uint32(id);
        _refunds += uint128(s.depositsRequested - s.depositsAccepted);
        _reserved += uint128(s.proceedsReserved);
        // Burned first: the supply may have room for the new shares only without the old ones.
        if (s.sharesBurned != 0) _burnShares(address(this), s.sharesBurned);
        if (s.sharesMinted != 0) _mintShares(address(this), s.sharesMinted);
        s.leaderShares = _leaderShares();

        if (last) {
            (_finalId, _finalised, _openCutoff) = (uint40(id), true, NEVER);
        } else {
            // Closing while an epoch waits cuts off the next one at this settlement (SPEC rule 16).
            s.nextCutoff = _epochs[id + 1].refunded ? block.timestamp : _boundaryAfter(block.timestamp);
            _openCutoff = uint40(s.nextCutoff);
        }
        IPortfolio(_portfolio).setBase(s.nav + s.depositsAccepted - s.proceedsReserved);
        _moveNet(s);
        _emit(Events.EpochSettled.selector, bytes32(id), _topic(msg.sender), abi.encode(s, holdings));
        if (last) _emit(Events.Finalised.selector, bytes32(id), abi.encode(s.nav, s.supplyBefore, s.feeBps));
        else _emit(Events.EpochOpened.selector, bytes32(id + 1), abi.encode(s.nextCutoff));
    }

    /// @dev How much of the epoch's deposits becomes shares (SPEC rules 7 and 12).
    function _accept(Settlement memory s, EpochRecord storage e) private {
        if (s.depositsRequested == 0) return;
        bool refused;
        (s.depositsAccepted, refused) = _acceptance(e, s.nav, s.supplyBefore);
        if (refused) {
            e.refunded = true;
            return;
        }
        s.leaderAccepted = s.leaderRequested;
        s.sharesMinted = SharesMath.toShares(s.depositsAccepted, s.nav, s.supplyBefore);
        if (s.depositsAccepted != s.depositsRequested) {
            e.partly = true;
            e.othersAccepted = uint128(s.depositsAccepted - s.leaderAccepted);
        }
        _leaderClaimable += uint128(SharesMath.toShares(s.leaderAccepted, s.nav, s.supplyBefore));
    }

    /// @dev Deposits that a settlement of `e` at this pair accepts: the leader's in full, everybody else's up to the
    ///      room; or none at all, when the shares are worthless, or shares would pass uint128 or NAV uint120.
    function _acceptance(EpochRecord storage e, uint256 nav_, uint256 supply)
        private
        view
        returns (uint256 accepted, bool refused)
    {
        if (_refuses(nav_, supply)) return (0, true);
        uint256 ofLeader = e.leaderRequested;
        uint256 supplyLeft = supply - e.redeemShares;
        accepted = Math.min(ofLeader + e.othersRequested, _room(ofLeader, supplyLeft, nav_, supply));
        accepted = Math.max(accepted, ofLeader);
        uint256 minted = SharesMath.toShares(accepted, nav_, supply);
        if (supplyLeft + minted > type(uint128).max || nav_ + accepted > MAX_CASH) return (0, true);
    }

    /// @dev Most deposits, the leader's included, that leave the leader their margin.
    function _room(uint256 ofLeader, uint256 supplyLeft, uint256 nav_, uint256 supply) private view returns (uint256) {
        uint256 held = _leaderShares() + SharesMath.toShares(ofLeader, nav_, supply);
        return SharesMath.depositRoom(held, _marginBps, supplyLeft, nav_, supply);
    }

    /// @dev Nothing, or next to nothing, is left: a deposit would buy the whole vault (SPEC rule 7).
    function _refuses(uint256 nav_, uint256 supply) private view returns (bool) {
        return nav_ == 0 || SharesMath.worthless(nav_, supply, 10 ** (36 - _assetDecimals));
    }

    /// @dev Accepted deposits pay proceeds; only the difference moves between vault and portfolio. It is counted before
    ///      it is sent: a callback of the token sees the books after the settlement. What arrives is measured: an asset
    ///      that began to take a fee stops settlements, and exits in kind open.
    function _moveNet(Settlement memory s) private {
        IPortfolio portfolio_ = IPortfolio(_portfolio);
        s.idle = portfolio_.idle();
        if (s.depositsAccepted > s.proceedsReserved) {
            uint256 surplus = s.depositsAccepted - s.proceedsReserved;
            portfolio_.receiveAssets(surplus);
            uint256 before = IERC20(_asset).balanceOf(address(portfolio_));
            IERC20(_asset).safeTransfer(address(portfolio_), surplus);
            _requireArrived(address(portfolio_), before, surplus);
            s.idle += surplus;
        } else if (s.depositsAccepted < s.proceedsReserved) {
            uint256 available = s.depositsAccepted + s.idle;
            require(s.proceedsReserved <= available, Errors.InsufficientCash(s.proceedsReserved, available));
            uint256 missing = s.proceedsReserved - s.depositsAccepted;
            uint256 before = IERC20(_asset).balanceOf(address(this));
            portfolio_.releaseAssets(address(this), missing);
            _requireArrived(address(this), before, missing);
            s.idle -= missing;
        }
    }

    /// @dev More may have arrived than was sent: somebody's gift, which counts nowhere.
    function _requireArrived(address to, uint256 before, uint256 sent) private view {
        uint256 arrived = IERC20(_asset).balanceOf(to) - before;
        if (arrived < sent) revert Errors.InexactTransfer(sent, arrived);
    }

    /// @dev The first boundary strictly after `time`: firstCutoff + k * period.
    function _boundaryAfter(uint256 time) private view returns (uint256) {
        uint256 first = _firstCutoff;
        if (time < first) return first;
        return first + ((time - first) / _period + 1) * _period;
    }

    // --------------------------------------------------------------------------------- epoch views, cash

    function cashNeeded() public view returns (uint256 needed, uint256 available) {
        if (!_isWaiting()) return (0, 0);
        EpochRecord storage e = _epochs[uint256(_lastSettled) + 1];
        (uint256 nav_,) = IPortfolio(_portfolio).settlementNav(_openCutoff);
        needed = SharesMath.toAssets(e.redeemShares, nav_, _supply);
        available = IPortfolio(_portfolio).idle();
        if (!e.refunded) {
            (uint256 accepted,) = _acceptance(e, nav_, _supply);
            available += accepted;
        }
    }

    function raiseAllowance() external view returns (uint256 maxAssets, bool anybody, uint256 epochId) {
        bool waiting = _isWaiting();
        epochId = uint256(_lastSettled) + 1;
        anybody = waiting && block.timestamp >= _openCutoff + LATE_ANYBODY;
        if (_closing()) return (type(uint256).max, anybody, epochId);
        if (!waiting) return (0, false, epochId);
        (uint256 needed, uint256 available) = cashNeeded();
        maxAssets = Math.saturatingSub(needed, available);
    }

    // ------------------------------------------------------------------------------------ fee and margin

    function lowerFee(uint16 feeBps_) external onlyLeader {
        _noteLeaderAction();
        require(!_finalised, Errors.FeeIsFinal());
        require(feeBps_ < _feeBps, Errors.FeeNotLower(feeBps_, _feeBps));
        _feeBps = feeBps_;
        _emit(Events.FeeLowered.selector, abi.encode(feeBps_));
    }

    function collectFees(address receiver) external onlyLeader nonReentrant returns (uint256 assets) {
        _noteLeaderAction();
        _requireReceiver(receiver);
        assets = _fees;
        require(assets != 0, Errors.ZeroAmount());
        _fees = 0;
        _emit(Events.FeesCollected.selector, _topic(msg.sender), _topic(receiver), abi.encode(assets));
        IERC20(_asset).safeTransfer(receiver, assets);
    }

    /// @dev `room` is for the epoch that settles next, its leader's deposits and all redemptions included; the largest
    ///      uint256 without a margin, 0 when no deposit would be accepted at all.
    function leaderMargin()
        external
        view
        returns (uint256 requiredBps, uint256 currentBps, uint256 leaderShares, uint256 room)
    {
        uint256 supply = _supply;
        requiredBps = _marginBps;
        leaderShares = _leaderShares();
        currentBps = leaderShares * BPS / supply;
        uint256 nav_ = _lastNav();
        if (_status != Status.Closed && !_refuses(nav_, supply)) {
            EpochRecord storage e = _epochs[uint256(_lastSettled) + 1];
            uint256 total = _room(e.leaderRequested, supply - e.redeemShares, nav_, supply);
            room = total == type(uint256).max ? total : Math.saturatingSub(total, e.leaderRequested);
        }
    }

    // ------------------------------------------------------------------------------------ status, closing

    function pauseDeposits() external {
        uint8 pauses = _pauses;
        uint8 wanted = pauses | _pausesOf(msg.sender);
        require(_status != Status.Closed && wanted != pauses, Errors.DepositsStopped(_status));
        _setPauses(wanted);
    }

    function unpauseDeposits() external {
        uint8 own = _pausesOf(msg.sender);
        require(_status == Status.Inactive, Errors.NotPaused(_status));
        uint8 pauses = _pauses;
        require(pauses & own != 0, Errors.PausedByOthers(msg.sender));
        _setPauses(pauses & ~own);
    }

    /// @dev The pauses that are this account's to set and to lift: a leader who is a guardian too has both.
    function _pausesOf(address account) private returns (uint8 own) {
        if (IRegistry(_registry).isGuardian(account)) own = PAUSED_BY_GUARDIAN;
        if (account == _leader) {
            own |= PAUSED_BY_LEADER;
            _noteLeaderAction();
        }
        require(own != 0, Errors.NotAllowed(account));
    }

    function _setPauses(uint8 pauses) private {
        _pauses = pauses;
        Status status_ = pauses == 0 ? Status.Active : Status.Inactive;
        _emit(
            Events.DepositsPaused.selector,
            _topic(msg.sender),
            abi.encode(pauses & PAUSED_BY_LEADER != 0, pauses & PAUSED_BY_GUARDIAN != 0)
        );
        if (status_ == _status) return;
        _status = status_;
        _emit(Events.StatusChanged.selector, _topic(msg.sender), abi.encode(status_));
    }

    function lastLeaderAction() public view returns (uint256) {
        return Math.max(_lastLeaderAction, IPortfolio(_portfolio).lastLeaderAction());
    }

    function startClosing() external nonReentrant {
        if (msg.sender != _leader) {
            require(IRegistry(_registry).isGuardian(msg.sender), Errors.NotAllowed(msg.sender));
            uint256 abandonedAt = lastLeaderAction() + ABANDONED_AFTER;
            require(block.timestamp >= abandonedAt, Errors.NotAbandoned(abandonedAt));
        }
        require(_status != Status.Closed, Errors.AlreadyClosed());
        _status = Status.Closed;
        _closedAt = uint40(block.timestamp);
        _emit(Events.StatusChanged.selector, _topic(msg.sender), abi.encode(Status.Closed));

        uint256 open = uint256(_lastSettled) + 1;
        _refundDeposits(open);
        if (_isWaiting()) {
            _refundDeposits(++open);
            _emit(Events.ClosingStarted.selector, _topic(msg.sender), bytes32(open), abi.encode(uint256(0)));
        } else {
            _openCutoff = uint40(block.timestamp);
            _emit(Events.ClosingStarted.selector, _topic(msg.sender), bytes32(open), abi.encode(block.timestamp));
        }
    }

    function _refundDeposits(uint256 id) private {
        EpochRecord storage e = _epochs[id];
        uint256 assets = uint256(e.othersRequested) + e.leaderRequested;
        e.refunded = true;
        _refunds += uint128(assets);
        _emit(Events.EpochDepositsRefunded.selector, bytes32(id), abi.encode(assets));
    }

    function finalise() external nonReentrant {
        require(_closing() && !_isWaiting(), Errors.NotClosing());
        // What is written off doesn't count and is left out for good (SPEC rule 13).
        uint256 left = IPortfolio(_portfolio).forfeitWrittenOff();
        require(left == 0, Errors.TokensLeft(left));
        uint256 id = uint256(_lastSettled) + 1;
        _openCutoff = uint40(block.timestamp);
        _epochs[id].refunded = true;
        _settle(id, IPortfolio(_portfolio).idle(), new HoldingPrice[](0), true);
    }

    function endInKind() external nonReentrant {
        require(_closing(), Errors.NotClosing());
        uint256 from = uint256(_closedAt) + END_IN_KIND_AFTER;
        require(block.timestamp >= from, Errors.TooEarly(from));
        require(IPortfolio(_portfolio).countedHoldings() != 0, Errors.NoTokensLeft());
        // The redemptions that wait become claimable cancellations, the leader's with them. There are no settlements
        // any more, so no epoch waits for one.
        uint256 id = uint256(_lastSettled) + 1;
        _leaderClaimable += uint128(_pendingRedeem(id, _leader) + _pendingRedeem(id + 1, _leader));
        _openCutoff = NEVER;
        _endedInKind = true;
        _emit(Events.EndedInKind.selector, _topic(msg.sender), "");
    }

    /// @dev Pays shares / supply of each holding, less the fee's part of it at the last settled price and today's fee
    ///      rate, rounded up: an exit in slices must not round it away. Asks no oracle.
    function exitInKind(uint256 shares, address receiver, address[] calldata skip)
        external
        nonReentrant
        returns (uint256 assets, uint256[] memory amounts)
    {
        require(_endedInKind || _isLongOverdue(), Errors.ExitNotOpen());
        require(shares != 0, Errors.ZeroAmount());
        _requireReceiver(receiver);
        uint256 supply = _supply;
        uint256 cost = _take(msg.sender, shares);
        _supply = uint128(supply - shares);
        _emitTransfer(msg.sender, address(0), shares);
        if (msg.sender == _leader) _requireMargin(_supply);

        EpochRecord storage last = _epochs[_lastSettled];
        uint256 value = SharesMath.toAssets(shares, last.nav, last.supply);
        uint256 fee = value > cost ? SharesMath.mulDiv(value - cost, _feeBps, BPS, true) : 0;
        address[] memory tokens;
        (assets, tokens, amounts) = fee == 0
            ? IPortfolio(_portfolio).releaseInKind(receiver, shares, supply, skip)
            : IPortfolio(_portfolio).releaseInKind(receiver, shares * (value - fee), supply * value, skip);
        _emit(
            Events.ExitedInKind.selector,
            _topic(msg.sender),
            _topic(receiver),
            abi.encode(shares, fee, assets, tokens, amounts)
        );
    }
}
