// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {FAST_HEARTBEAT, MAX_DECIMALS} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {Events} from "../libraries/Events.sol";
import {PriceMath} from "../libraries/PriceMath.sol";

/// @dev A token's configuration as it lies in its one storage slot, decoded field by field.
type Config is uint256;

using ConfigFields for Config global;

library ConfigFields {
    function feed(Config c) internal pure returns (address) {
        return address(uint160(Config.unwrap(c)));
    }

    function heartbeat(Config c) internal pure returns (uint256) {
        return uint32(Config.unwrap(c) >> 160);
    }

    function deviationBps(Config c) internal pure returns (uint256) {
        return uint16(Config.unwrap(c) >> 192);
    }

    function decimals(Config c) internal pure returns (uint256) {
        return uint8(Config.unwrap(c) >> 208);
    }

    function feedDecimals(Config c) internal pure returns (uint256) {
        return uint8(Config.unwrap(c) >> 216);
    }

    function listed(Config c) internal pure returns (bool) {
        return uint8(Config.unwrap(c) >> 224) != 0;
    }

    /// @dev Value in asset base units = amount * price / unit.
    function unit(Config c) internal pure returns (uint256) {
        return 10 ** (decimals(c) + 18);
    }
}

/// @title Registry
/// @notice Which tokens vaults may hold and at what price, where they may trade, and who executes (SPEC rules 13 and 19).
///
/// TOKEN REQUIREMENTS
/// - A token has `decimals()` of at most 18, moves exactly the amount it is asked to, and does not rebase.
/// - A token may return nothing from `transfer` and may refuse approve from non-zero to non-zero.
/// - A feed has Chainlink's `latestRoundData` and at most 24 decimals, so that prices up to 1e14 USD are answers in range.
///   Its answer is the token's price in USD.
/// - Decimals of token and feed are read once, when the token is scheduled, and take effect with it.
///
/// PRICE
/// - Price = token/USD / asset/USD. Par is never assumed: the asset has a feed like every other token.
/// - A good answer is positive, below 2^128, not from the future and not older than its feed's heartbeat; where a
///   sequencer feed is set, the sequencer is up and has been for longer than the grace period.
/// - `price`, `prices` and `quote` revert unless every answer they need is good; they read no other feed.
/// - `lastPrice` and `lastPrices` never revert for want of a good answer: they use the last one whatever its age, and
///   0 where there is none to use (unreadable, zero, negative, beyond 2^128). A feed gets FEED_GAS and may return
///   anything; with too little gas to give it that much, the call as a whole reverts.
///
/// LIVENESS
/// - Delisting stops buying, never pricing or selling.
/// - Nothing here can be paused, and nothing here moves a token.
///
/// ROLES
/// - Governance (two-step) is the owner. A new or changed token, feed or adapter takes effect only `delay()` after it was
///   scheduled, and anybody may apply it then. Delisting, keepers and guardians take effect at once; delisting also
///   cancels what is scheduled for the same token or adapter.
/// - The delay and the sequencer feed are fixed at deployment. What the deployer lists in the constructor is in force at
///   once, before any vault exists.
/// - Governance can't touch a vault: no vault reads anything from here but what this interface answers.
contract Registry is IRegistry, Ownable2Step {
    /// @dev Chainlink's proxies answer within 40k; the rest is room for other chains' prices of storage.
    uint256 internal constant FEED_GAS = 200_000;
    /// @dev At least one: a threshold of 0 would make zero-loss turnover free (SPEC rule 14).
    uint16 internal constant MAX_DEVIATION_BPS = 1_000;

    uint256 public immutable delay;
    address internal immutable SEQUENCER_FEED;
    uint256 internal immutable GRACE_PERIOD;

    struct Pending {
        TokenConfig config;
        uint256 effectiveAt;
    }

    mapping(address token => TokenConfig) internal _tokens;
    address[] internal _tokenList;
    mapping(address token => Pending) internal _pendingTokens;

    mapping(address adapter => bool) public isAdapter;
    address[] internal _adapterList;
    mapping(address adapter => uint256 effectiveAt) public scheduledAdapter;

    mapping(address account => bool) public isKeeper;
    mapping(address account => bool) public isGuardian;

    constructor(
        address governance,
        uint256 delay_,
        InitialToken[] memory tokens_,
        address[] memory adapters_,
        address[] memory keepers,
        address[] memory guardians,
        address sequencerFeed_,
        uint256 gracePeriod
    ) Ownable(governance) {
        delay = delay_;
        SEQUENCER_FEED = sequencerFeed_;
        GRACE_PERIOD = gracePeriod;
        emit Events.SequencerFeedSet(sequencerFeed_, gracePeriod);
        for (uint256 i; i < tokens_.length; ++i) {
            InitialToken memory t = tokens_[i];
            _list(t.token, _newConfig(t.token, t.feed, t.heartbeat, t.deviationBps));
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

    function token(address token_) external view returns (TokenConfig memory) {
        return _tokens[token_];
    }

    function tokens() external view returns (address[] memory) {
        return _tokenList;
    }

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

    function sequencerFeed() external view returns (address feed, uint256 gracePeriod) {
        return (SEQUENCER_FEED, GRACE_PERIOD);
    }

    function scheduledToken(address token_) external view returns (TokenConfig memory config, uint256 effectiveAt) {
        Pending storage p = _pendingTokens[token_];
        return (p.config, p.effectiveAt);
    }

    // ------------------------------------------------------------------------------------------ prices

    function price(address token_, address asset_) external view returns (uint256 priceWad, uint256 updatedAt) {
        _requireSequencer();
        Config a = _known(asset_);
        Config t = _known(token_);
        (uint256 assetAnswer,) = _answer(a, 0);
        uint256 answer;
        (answer, updatedAt) = _answer(t, 0);
        priceWad = _ratio(t, answer, a, assetAnswer);
    }

    function lastPrice(address token_, address asset_)
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, bool good)
    {
        Config a = _config(asset_);
        Config t = _config(token_);
        (uint256 assetAnswer,, bool assetGood) = _lastAnswer(a);
        uint256 answer;
        (answer, updatedAt, good) = _lastAnswer(t);
        priceWad = _rawRatio(t, answer, a, assetAnswer);
        good = good && assetGood && _usable(priceWad) && _sequencerGood();
    }

    function prices(address[] calldata tokens_, address asset_, uint256 newerThan)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units)
    {
        pricesWad = new uint256[](tokens_.length);
        units = new uint256[](tokens_.length);
        if (tokens_.length == 0) return (pricesWad, units);
        _requireSequencer();
        Config a = _known(asset_);
        (uint256 assetAnswer,) = _answer(a, newerThan);
        for (uint256 i; i < tokens_.length; ++i) {
            Config t = _known(tokens_[i]);
            (uint256 answer,) = _answer(t, newerThan);
            pricesWad[i] = _ratio(t, answer, a, assetAnswer);
            units[i] = t.unit();
        }
    }

    function lastPrices(address[] calldata tokens_, address asset_)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units, bool[] memory good)
    {
        pricesWad = new uint256[](tokens_.length);
        units = new uint256[](tokens_.length);
        good = new bool[](tokens_.length);
        if (tokens_.length == 0) return (pricesWad, units, good);
        Config a = _config(asset_);
        (uint256 assetAnswer,, bool allGood) = _lastAnswer(a);
        allGood = allGood && _sequencerGood();
        for (uint256 i; i < tokens_.length; ++i) {
            Config t = _config(tokens_[i]);
            (uint256 answer,, bool answerGood) = _lastAnswer(t);
            pricesWad[i] = _rawRatio(t, answer, a, assetAnswer);
            units[i] = t.unit();
            good[i] = allGood && answerGood && _usable(pricesWad[i]);
        }
    }

    function quote(address adapter, address tokenIn, address tokenOut, address asset_)
        external
        view
        returns (Quote memory q)
    {
        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));
        _requireSequencer();
        Config a = _known(asset_);
        Config tIn = tokenIn == asset_ ? a : _known(tokenIn);
        Config tOut = tokenOut == asset_ ? a : _known(tokenOut);
        require(tokenOut == asset_ || tOut.listed(), Errors.NotListed(tokenOut));
        (uint256 assetAnswer,) = _answer(a, 0);
        (q.priceIn, q.unitIn) = _term(tIn, tokenIn == asset_, a, assetAnswer);
        (q.priceOut, q.unitOut) = _term(tOut, tokenOut == asset_, a, assetAnswer);
        q.deviationBps = tIn.deviationBps() + tOut.deviationBps();
    }

    function _term(Config t, bool isAsset, Config a, uint256 assetAnswer)
        internal
        view
        returns (uint256 priceWad, uint256 unit)
    {
        unit = t.unit();
        if (isAsset) return (unit, unit);
        (uint256 answer,) = _answer(t, 0);
        priceWad = _ratio(t, answer, a, assetAnswer);
    }

    function _known(address token_) internal view returns (Config c) {
        c = _config(token_);
        require(c.feed() != address(0), Errors.UnknownToken(token_));
    }

    /// @dev One read of the token's one slot.
    function _config(address token_) internal view returns (Config c) {
        TokenConfig storage stored = _tokens[token_];
        assembly ("memory-safe") {
            c := sload(stored.slot)
        }
    }

    function _usable(uint256 priceWad) internal pure returns (bool) {
        return priceWad != 0 && priceWad != PriceMath.MAX_PRICE;
    }

    function _rawRatio(Config t, uint256 answer, Config a, uint256 assetAnswer) internal pure returns (uint256) {
        return PriceMath.ratio(answer, t.feedDecimals(), assetAnswer, a.feedDecimals(), a.decimals());
    }

    function _ratio(Config t, uint256 answer, Config a, uint256 assetAnswer) internal pure returns (uint256 priceWad) {
        priceWad = _rawRatio(t, answer, a, assetAnswer);
        require(_usable(priceWad), Errors.BadAnswer(t.feed(), int256(answer), 0));
    }

    /// @dev The strict answer: positive, in range, not from the future, not stale; see PRICE above.
    function _answer(Config c, uint256 newerThan) internal view returns (uint256 answer, uint256 updatedAt) {
        (bool ok, int256 raw,, uint256 updated) = _read(c.feed());
        require(
            ok && raw > 0 && uint256(raw) <= PriceMath.MAX_ANSWER && updated <= block.timestamp,
            Errors.BadAnswer(c.feed(), raw, updated)
        );
        require(block.timestamp - updated <= c.heartbeat(), Errors.StaleAnswer(c.feed(), updated, c.heartbeat()));
        if (newerThan != 0 && c.heartbeat() <= FAST_HEARTBEAT) {
            require(updated > newerThan, Errors.NotNewerThanCutoff(c.feed(), updated, newerThan));
        }
        return (uint256(raw), updated);
    }

    function _lastAnswer(Config c) internal view returns (uint256 answer, uint256 updatedAt, bool good) {
        if (c.feed() == address(0)) return (0, 0, false);
        (bool ok, int256 raw,, uint256 updated) = _read(c.feed());
        if (!ok || raw <= 0 || uint256(raw) > PriceMath.MAX_ANSWER) return (0, updated, false);
        return (uint256(raw), updated, updated <= block.timestamp && block.timestamp - updated <= c.heartbeat());
    }

    function _sequencerGood() internal view returns (bool) {
        if (SEQUENCER_FEED == address(0)) return true;
        (bool ok, int256 down, uint256 upSince,) = _read(SEQUENCER_FEED);
        return ok && down == 0 && upSince != 0 && block.timestamp > upSince && block.timestamp - upSince > GRACE_PERIOD;
    }

    function _requireSequencer() internal view {
        if (SEQUENCER_FEED == address(0)) return;
        (bool ok, int256 down, uint256 upSince,) = _read(SEQUENCER_FEED);
        // Chainlink: startedAt is 0 on Arbitrum until the feed's first round is valid.
        require(ok && down == 0 && upSince != 0, Errors.SequencerDown());
        require(
            block.timestamp > upSince && block.timestamp - upSince > GRACE_PERIOD,
            Errors.SequencerGracePeriod(upSince, GRACE_PERIOD)
        );
    }

    /// @dev A low-level call whose return data is copied at most 160 bytes: a hostile feed costs its gas, no more.
    ///      A caller who sends too little gas must not be able to pass a good feed off as an unreadable one.
    function _read(address feed) internal view returns (bool ok, int256 answer, uint256 startedAt, uint256 updatedAt) {
        require(gasleft() > FEED_GAS + FEED_GAS / 32, Errors.InsufficientGas());
        bytes4 selector = IAggregatorV3.latestRoundData.selector;
        assembly ("memory-safe") {
            let out := mload(0x40)
            mstore(0x00, selector)
            ok := staticcall(FEED_GAS, feed, 0x00, 0x04, out, 0xa0)
            ok := and(ok, gt(returndatasize(), 0x9f))
            if ok {
                answer := mload(add(out, 0x20))
                startedAt := mload(add(out, 0x40))
                updatedAt := mload(add(out, 0x60))
            }
        }
    }

    // -------------------------------------------------------------------------------------- governance

    function scheduleToken(address token_, address feed, uint32 heartbeat, uint16 deviationBps) external onlyOwner {
        TokenConfig memory c = _newConfig(token_, feed, heartbeat, deviationBps);
        uint256 effectiveAt = block.timestamp + delay;
        _pendingTokens[token_] = Pending(c, effectiveAt);
        emit Events.TokenScheduled(token_, feed, heartbeat, deviationBps, effectiveAt);
    }

    function applyToken(address token_) external {
        Pending memory p = _pendingTokens[token_];
        require(p.effectiveAt != 0, Errors.NothingScheduled(token_));
        require(block.timestamp >= p.effectiveAt, Errors.TooEarly(p.effectiveAt));
        delete _pendingTokens[token_];
        _list(token_, p.config);
    }

    function scheduleAdapter(address adapter) external onlyOwner {
        require(adapter != address(0), Errors.ZeroAddress());
        uint256 effectiveAt = block.timestamp + delay;
        scheduledAdapter[adapter] = effectiveAt;
        emit Events.AdapterScheduled(adapter, effectiveAt);
    }

    function applyAdapter(address adapter) external {
        uint256 effectiveAt = scheduledAdapter[adapter];
        require(effectiveAt != 0, Errors.NothingScheduled(adapter));
        require(block.timestamp >= effectiveAt, Errors.TooEarly(effectiveAt));
        delete scheduledAdapter[adapter];
        _listAdapter(adapter);
    }

    function cancelSchedule(address subject) external onlyOwner {
        require(
            _pendingTokens[subject].effectiveAt != 0 || scheduledAdapter[subject] != 0, Errors.NothingScheduled(subject)
        );
        delete _pendingTokens[subject];
        delete scheduledAdapter[subject];
        emit Events.ScheduleCancelled(subject);
    }

    function delistToken(address token_) external onlyOwner {
        require(_tokens[token_].listed, Errors.NotListed(token_));
        _tokens[token_].listed = false;
        emit Events.TokenDelisted(token_);
        // Or anybody could apply a change that has waited long enough, and list it again.
        if (_pendingTokens[token_].effectiveAt == 0) return;
        delete _pendingTokens[token_];
        emit Events.ScheduleCancelled(token_);
    }

    function delistAdapter(address adapter) external onlyOwner {
        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));
        isAdapter[adapter] = false;
        emit Events.AdapterDelisted(adapter);
        if (scheduledAdapter[adapter] == 0) return;
        delete scheduledAdapter[adapter];
        emit Events.ScheduleCancelled(adapter);
    }

    function setKeeper(address keeper, bool allowed) external onlyOwner {
        _setKeeper(keeper, allowed);
    }

    function setGuardian(address guardian, bool allowed) external onlyOwner {
        _setGuardian(guardian, allowed);
    }

    function _newConfig(address token_, address feed, uint32 heartbeat, uint16 deviationBps)
        internal
        view
        returns (TokenConfig memory)
    {
        require(token_ != address(0) && feed != address(0), Errors.ZeroAddress());
        require(heartbeat != 0, Errors.BadHeartbeat(heartbeat));
        require(deviationBps != 0 && deviationBps <= MAX_DEVIATION_BPS, Errors.BadDeviation(deviationBps));
        uint8 decimals = IERC20Metadata(token_).decimals();
        require(decimals <= MAX_DECIMALS, Errors.TooManyDecimals(token_, decimals, MAX_DECIMALS));
        uint8 feedDecimals = IAggregatorV3(feed).decimals();
        require(
            feedDecimals <= PriceMath.MAX_FEED_DECIMALS,
            Errors.TooManyDecimals(feed, feedDecimals, PriceMath.MAX_FEED_DECIMALS)
        );
        return TokenConfig(feed, heartbeat, deviationBps, decimals, feedDecimals, true);
    }

    function _list(address token_, TokenConfig memory c) internal {
        if (_tokens[token_].feed == address(0)) _tokenList.push(token_);
        _tokens[token_] = c;
        emit Events.TokenListed(token_, c.feed, c.heartbeat, c.deviationBps);
    }

    function _listAdapter(address adapter) internal {
        require(adapter != address(0), Errors.ZeroAddress());
        if (isAdapter[adapter]) return;
        isAdapter[adapter] = true;
        for (uint256 i; i < _adapterList.length; ++i) {
            if (_adapterList[i] == adapter) {
                emit Events.AdapterListed(adapter);
                return;
            }
        }
        _adapterList.push(adapter);
        emit Events.AdapterListed(adapter);
    }

    function _setKeeper(address keeper, bool allowed) internal {
        isKeeper[keeper] = allowed;
        emit Events.KeeperSet(keeper, allowed);
    }

    function _setGuardian(address guardian, bool allowed) internal {
        isGuardian[guardian] = allowed;
        emit Events.GuardianSet(guardian, allowed);
    }
}
