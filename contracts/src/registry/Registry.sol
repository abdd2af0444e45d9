// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {BPS, MAX_DECIMALS, MAX_FEEDS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {Feed} from "../libraries/Types.sol";
import {FeedConfig, FeedConfigs} from "./FeedConfig.sol";
import {FeedReader} from "./FeedReader.sol";
import {Governed} from "./Governed.sol";

/// @title Registry
/// @notice Which tokens vaults may hold and at what price, where they may trade, and who executes (SPEC rules 13 and 19).
///
/// TOKEN REQUIREMENTS
/// - A token has `decimals()` of at most 18, moves exactly the amount it is asked to, and does not rebase.
/// - A token may return nothing from `transfer` and may refuse approve from non-zero to non-zero.
/// - A token has one feed, whose answer is its price in USD, or two, whose answers multiplied are it (WBTC/BTC and BTC/USD).
/// - A feed has Chainlink's `latestRoundData` and at most 24 decimals, so that prices up to 1e14 USD are answers in range;
///   both feeds of a token together have at most 36.
/// - Decimals of token and feeds are read once, when the token is scheduled, and take effect with it. The decimals that
///   governance gives for a feed must be the feed's own: the bounds of its answers are in those units.
///
/// FEEDS
/// - The greatest age of a usable answer is 1 second to 30 days. Settlement may need an answer newer than the cut-off only
///   where that age is at most 2 hours.
/// - The deviation threshold is 1 to 1,000 basis points.
/// - The least believable answer is positive and below the greatest, which is below 2^128. Both have at most three
///   significant digits (2^128 - 1 excepted).
/// - The cap of a token is 1 to 10,000 basis points.
///
/// PRICE
/// - Price = token/USD / asset/USD. Par is never assumed: the asset has its feeds like every other token.
/// - An answer is believable when it lies within its feed's two bounds, both included; it is usable when it is
///   believable, not from the future and not older than its feed's greatest age; where a sequencer feed is set, the
///   sequencer is up and has been for longer than the grace period.
/// - `price`, `prices` and `quote` revert unless every answer they need is usable; they read no other feed. `prices` asks
///   nothing of a token that a vault has written off and that has had no usable answer since: its price is 0.
/// - `lastPrice` and `lastPrices` never revert for want of a usable answer: they use the last one whatever its age, and
///   0 where there is none to use (unreadable or not believable). A feed gets FEED_GAS and may return anything; with too
///   little gas to give it that much, the call as a whole reverts.
///
/// LIVENESS
/// - Delisting stops buying, never pricing or selling.
/// - Nothing here can be paused, and nothing here moves a token.
///
/// ROLES
/// - Governance (two-step) is the owner. A new or changed token, feed or adapter takes effect only `delay()` after it was
///   scheduled, and anybody may apply it then, for as long again; after that it has lapsed. Delisting, keepers and
///   guardians take effect at once; delisting also cancels what is scheduled for the same token or adapter.
/// - Governance can hand itself over, in two steps, and never renounce.
/// - The delay and the sequencer feed are fixed at deployment. What the deployer lists in the constructor is in force at
///   once, before any vault exists.
/// - Governance can't touch a vault: no vault reads anything from here but what this interface answers.
contract Registry is Governed, FeedReader {
    /// @dev What is announced for a token: `first` is 0 when nothing is.
    struct Pending {
        FeedConfig first;
        FeedConfig second;
        uint256 effectiveAt;
    }

    /// @inheritdoc IRegistry
    uint256 public immutable delay;

    address[] internal _tokenList;
    mapping(address token => Pending) internal _pendingTokens;

    address[] internal _adapterList;
    mapping(address adapter => uint256 effectiveAt) internal _pendingAdapters;

    /// @inheritdoc IRegistry
    mapping(address account => bool) public isKeeper;
    /// @inheritdoc IRegistry
    mapping(address account => bool) public isGuardian;

    /// @param governance The first owner.
    /// @param delay_ Seconds, see `delay`.
    /// @param sequencerFeed_ Zero on a chain without a sequencer.
    /// @param gracePeriod Seconds.
    constructor(
        address governance,
        uint256 delay_,
        InitialToken[] memory tokens_,
        address[] memory adapters_,
        address[] memory keepers,
        address[] memory guardians,
        address sequencerFeed_,
        uint256 gracePeriod
    ) Governed(governance) FeedReader(sequencerFeed_, gracePeriod) {
        delay = delay_;
        _emit(Events.SequencerFeedSet.selector, _topic(sequencerFeed_), abi.encode(gracePeriod));
        for (uint256 i; i < tokens_.length; ++i) {
            (FeedConfig first, FeedConfig second) = _pack(tokens_[i].token, tokens_[i].capBps, tokens_[i].feeds);
            _list(tokens_[i].token, first, second);
        }
        for (uint256 i; i < adapters_.length; ++i) {
            _listAdapter(adapters_[i]);
        }
        for (uint256 i; i < keepers.length; ++i) {
            _setKeeper(keepers[i], true);
        }
        for (uint256 i; i < guardians.length; ++i) {
            _setGuardian(guardians[i], true);
        }
    }

    // ------------------------------------------------------------------------------------------- views

    /// @inheritdoc IRegistry
    function token(address token_) external view returns (TokenConfig memory) {
        return _unpack(_first[token_], _second[token_]);
    }

    /// @inheritdoc IRegistry
    function tokens() external view returns (address[] memory) {
        return _tokenList;
    }

    /// @inheritdoc IRegistry
    function adapters() external view returns (address[] memory list) {
        list = _adapterList;
        uint256 n;
        for (uint256 i; i < list.length; ++i) {
            if (isAdapter[list[i]]) list[n++] = list[i];
        }
        assembly ("memory-safe") {
            mstore(list, n)
        }
    }

    /// @inheritdoc IRegistry
    function scheduledToken(address token_)
        external
        view
        returns (TokenConfig memory config, uint256 effectiveAt, uint256 expiresAt)
    {
        Pending storage p = _pendingTokens[token_];
        config = _unpack(p.first, p.second);
        effectiveAt = p.effectiveAt;
        expiresAt = _expiry(effectiveAt);
    }

    /// @inheritdoc IRegistry
    function scheduledAdapter(address adapter) external view returns (uint256 effectiveAt, uint256 expiresAt) {
        effectiveAt = _pendingAdapters[adapter];
        expiresAt = _expiry(effectiveAt);
    }

    /// @dev What isn't applied within as long again as it had to wait has lapsed.
    function _expiry(uint256 effectiveAt) internal view returns (uint256) {
        return effectiveAt == 0 ? 0 : effectiveAt + delay;
    }

    function _unpack(FeedConfig first, FeedConfig second) internal pure returns (TokenConfig memory config) {
        if (!first.known()) return config;
        config.feeds = new Feed[](first.hasSecond() ? 2 : 1);
        config.feeds[0] = first.unpack();
        if (first.hasSecond()) config.feeds[1] = second.unpack();
        config.capBps = uint16(first.capBps());
        config.decimals = uint8(first.decimals());
        config.listed = first.listed();
    }

    // -------------------------------------------------------------------------------------- governance

    /// @inheritdoc IRegistry
    function scheduleToken(address token_, uint16 capBps, Feed[] calldata feeds) external onlyOwner {
        (FeedConfig first, FeedConfig second) = _pack(token_, capBps, feeds);
        uint256 effectiveAt = block.timestamp + delay;
        _pendingTokens[token_] = Pending(first, second, effectiveAt);
        _emit(
            Events.TokenScheduled.selector,
            _topic(token_),
            abi.encode(capBps, first.decimals(), feeds, effectiveAt, _expiry(effectiveAt))
        );
    }

    /// @inheritdoc IRegistry
    function applyToken(address token_) external {
        Pending memory p = _pendingTokens[token_];
        _requireDue(token_, p.effectiveAt);
        delete _pendingTokens[token_];
        _list(token_, p.first, p.second);
    }

    /// @inheritdoc IRegistry
    function scheduleAdapter(address adapter) external onlyOwner {
        require(adapter != address(0), Errors.ZeroAddress());
        uint256 effectiveAt = block.timestamp + delay;
        _pendingAdapters[adapter] = effectiveAt;
        _emit(Events.AdapterScheduled.selector, _topic(adapter), abi.encode(effectiveAt, _expiry(effectiveAt)));
    }

    /// @inheritdoc IRegistry
    function applyAdapter(address adapter) external {
        _requireDue(adapter, _pendingAdapters[adapter]);
        delete _pendingAdapters[adapter];
        _listAdapter(adapter);
    }

    function _requireDue(address subject, uint256 effectiveAt) internal view {
        require(effectiveAt != 0, Errors.NothingScheduled(subject));
        require(block.timestamp >= effectiveAt, Errors.TooEarly(effectiveAt));
        require(block.timestamp <= _expiry(effectiveAt), Errors.ScheduleLapsed(subject, _expiry(effectiveAt)));
    }

    /// @inheritdoc IRegistry
    function cancelSchedule(address subject) external onlyOwner {
        require(
            _pendingTokens[subject].effectiveAt != 0 || _pendingAdapters[subject] != 0, Errors.NothingScheduled(subject)
        );
        delete _pendingTokens[subject];
        delete _pendingAdapters[subject];
        _emit(Events.ScheduleCancelled.selector, _topic(subject), "");
    }

    /// @inheritdoc IRegistry
    function delistToken(address token_) external onlyOwner {
        FeedConfig first = _first[token_];
        require(first.listed(), Errors.NotListed(token_));
        _first[token_] = first.delisted();
        _emit(Events.TokenDelisted.selector, _topic(token_), "");
        // Or anybody could apply a change that has waited long enough, and list it again.
        if (_pendingTokens[token_].effectiveAt == 0) return;
        delete _pendingTokens[token_];
        _emit(Events.ScheduleCancelled.selector, _topic(token_), "");
    }

    /// @inheritdoc IRegistry
    function delistAdapter(address adapter) external onlyOwner {
        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));
        isAdapter[adapter] = false;
        _emit(Events.AdapterDelisted.selector, _topic(adapter), "");
        if (_pendingAdapters[adapter] == 0) return;
        delete _pendingAdapters[adapter];
        _emit(Events.ScheduleCancelled.selector, _topic(adapter), "");
    }

    /// @inheritdoc IRegistry
    function setKeeper(address keeper, bool allowed) external onlyOwner {
        _setKeeper(keeper, allowed);
    }

    /// @inheritdoc IRegistry
    function setGuardian(address guardian, bool allowed) external onlyOwner {
        _setGuardian(guardian, allowed);
    }

    /// @dev A token's settings as they are stored, each within its bounds.
    function _pack(address token_, uint16 capBps, Feed[] memory feeds)
        internal
        view
        returns (FeedConfig first, FeedConfig second)
    {
        require(token_ != address(0), Errors.ZeroAddress());
        require(capBps != 0 && capBps <= BPS, Errors.BadCap(capBps));
        require(feeds.length != 0 && feeds.length <= MAX_FEEDS, Errors.BadFeedCount(feeds.length, MAX_FEEDS));
        uint8 decimals = IERC20Metadata(token_).decimals();
        require(decimals <= MAX_DECIMALS, Errors.TooManyDecimals(token_, decimals, MAX_DECIMALS));
        uint256 sum;
        for (uint256 i; i < feeds.length; ++i) {
            sum += _feedDecimals(feeds[i]);
        }
        first = FeedConfigs.pack(feeds[0]).withToken(decimals, capBps, feeds.length == 2);
        if (feeds.length == 1) return (first, second);
        require(feeds[0].feed != feeds[1].feed, Errors.SameFeedTwice(feeds[0].feed));
        require(
            sum <= PriceMath.MAX_PRODUCT_DECIMALS,
            Errors.TooManyDecimals(feeds[1].feed, sum, PriceMath.MAX_PRODUCT_DECIMALS)
        );
        second = FeedConfigs.pack(feeds[1]);
    }

    function _feedDecimals(Feed memory f) internal view returns (uint256 decimals) {
        require(f.feed != address(0), Errors.ZeroAddress());
        decimals = IAggregatorV3(f.feed).decimals();
        require(
            decimals <= PriceMath.MAX_FEED_DECIMALS,
            Errors.TooManyDecimals(f.feed, decimals, PriceMath.MAX_FEED_DECIMALS)
        );
        require(decimals == f.decimals, Errors.WrongDecimals(f.feed, f.decimals, decimals));
    }

    function _list(address token_, FeedConfig first, FeedConfig second) internal {
        if (!_first[token_].known()) _tokenList.push(token_);
        (_first[token_], _second[token_]) = (first, second);
        TokenConfig memory c = _unpack(first, second);
        _emit(Events.TokenListed.selector, _topic(token_), abi.encode(c.capBps, c.decimals, c.feeds));
    }

    function _listAdapter(address adapter) internal {
        require(adapter != address(0), Errors.ZeroAddress());
        if (isAdapter[adapter]) return;
        isAdapter[adapter] = true;
        bool known;
        for (uint256 i; i < _adapterList.length; ++i) {
            known = known || _adapterList[i] == adapter;
        }
        if (!known) _adapterList.push(adapter);
        _emit(Events.AdapterListed.selector, _topic(adapter), "");
    }

    function _setKeeper(address keeper, bool allowed) internal {
        isKeeper[keeper] = allowed;
        _emit(Events.KeeperSet.selector, _topic(keeper), abi.encode(allowed));
    }

    function _setGuardian(address guardian, bool allowed) internal {
        isGuardian[guardian] = allowed;
        _emit(Events.GuardianSet.selector, _topic(guardian), abi.encode(allowed));
    }
}
