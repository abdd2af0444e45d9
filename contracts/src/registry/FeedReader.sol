// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {FeedConfig} from "./FeedConfig.sol";

/// @title FeedReader
/// @notice Asks feeds and makes prices of their answers. See Registry, which says what is usable and what is not.
abstract contract FeedReader is IRegistry {
    /// @dev Chainlink's proxies answer within 40k; the rest is room for other chains' prices of storage.
    uint256 internal constant FEED_GAS = 200_000;

    /// @dev What a token's feeds last said: the product of their answers, where there are two.
    /// @param answer 0 where a feed can't be read or its answer isn't believable.
    /// @param decimals Of the product.
    /// @param answeredAt The older answer's time; 0 as `answer`.
    /// @param usableUntil The last second at which both were usable; 0 as `answer`.
    struct Last {
        uint256 answer;
        uint256 decimals;
        uint256 answeredAt;
        uint256 usableUntil;
    }

    address internal immutable SEQUENCER_FEED;
    uint256 internal immutable GRACE_PERIOD;

    mapping(address token => FeedConfig) internal _first;
    mapping(address token => FeedConfig) internal _second;

    /// @inheritdoc IRegistry
    mapping(address adapter => bool) public isAdapter;

    constructor(address sequencerFeed_, uint256 gracePeriod) {
        (SEQUENCER_FEED, GRACE_PERIOD) = (sequencerFeed_, gracePeriod);
    }

    /// @inheritdoc IRegistry
    function sequencerFeed() external view returns (address feed, uint256 gracePeriod) {
        return (SEQUENCER_FEED, GRACE_PERIOD);
    }

    // -------------------------------------------------------------------------------------------- strict

    /// @inheritdoc IRegistry
    function price(address token_, address asset_) external view returns (uint256 priceWad, uint256 updatedAt) {
        _requireSequencer();
        FeedConfig a = _known(asset_);
        FeedConfig t = _known(token_);
        (uint256 assetAnswer, uint256 assetDecimals) = _answer(asset_, a, 0);
        priceWad = _strictPrice(token_, t, 0, a, assetAnswer, assetDecimals);
        updatedAt = _last(token_, t).answeredAt;
    }

    /// @inheritdoc IRegistry
    function prices(address[] calldata tokens_, address asset_, uint256 newerThan, uint256[] calldata writtenOffAt)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units)
    {
        pricesWad = new uint256[](tokens_.length);
        units = new uint256[](tokens_.length);
        uint256 assetAnswer;
        uint256 assetDecimals;
        FeedConfig a = _first[asset_];
        for (uint256 i; i < tokens_.length; ++i) {
            address token_ = tokens_[i];
            FeedConfig t = _known(token_);
            units[i] = t.unit();
            if (_stillWrittenOff(token_, t, writtenOffAt, i)) continue;
            // What needs a price needs the asset's too, once.
            if (assetAnswer == 0) {
                _requireSequencer();
                if (!a.known()) revert Errors.UnknownToken(asset_);
                (assetAnswer, assetDecimals) = _answer(asset_, a, newerThan);
            }
            pricesWad[i] = _strictPrice(token_, t, newerThan, a, assetAnswer, assetDecimals);
        }
    }

    /// @inheritdoc IRegistry
    function quote(address adapter, address tokenIn, address tokenOut, address asset_)
        external
        view
        returns (Quote memory q)
    {
        require(isAdapter[adapter], Errors.NotAnAdapter(adapter));
        _requireSequencer();
        FeedConfig a = _known(asset_);
        (uint256 assetAnswer, uint256 assetDecimals) = _answer(asset_, a, 0);
        FeedConfig t = tokenIn == asset_ ? a : _known(tokenIn);
        (q.priceIn, q.unitIn) = _term(tokenIn, t, asset_, a, assetAnswer, assetDecimals);
        q.capInBps = t.capBps();
        q.deviationBps = _deviation(tokenIn, t);
        t = tokenOut == asset_ ? a : _known(tokenOut);
        require(tokenOut == asset_ || t.listed(), Errors.NotListed(tokenOut));
        (q.priceOut, q.unitOut) = _term(tokenOut, t, asset_, a, assetAnswer, assetDecimals);
        q.capOutBps = t.capBps();
        q.deviationBps += _deviation(tokenOut, t);
    }

    function _term(
        address token_,
        FeedConfig t,
        address asset_,
        FeedConfig a,
        uint256 assetAnswer,
        uint256 assetDecimals
    ) internal view returns (uint256 priceWad, uint256 unit) {
        unit = t.unit();
        priceWad = token_ == asset_ ? unit : _strictPrice(token_, t, 0, a, assetAnswer, assetDecimals);
    }

    function _strictPrice(
        address token_,
        FeedConfig t,
        uint256 newerThan,
        FeedConfig a,
        uint256 assetAnswer,
        uint256 assetDecimals
    ) internal view returns (uint256 priceWad) {
        (uint256 answer, uint256 decimals) = _answer(token_, t, newerThan);
        priceWad = PriceMath.ratio(answer, decimals, assetAnswer, assetDecimals, a.decimals());
        if (!_inRange(priceWad)) revert Errors.BadAnswer(t.feed(), int256(answer), 0);
    }

    function _deviation(address token_, FeedConfig t) internal view returns (uint256 bps) {
        bps = t.deviationBps();
        if (t.hasSecond()) bps += _second[token_].deviationBps();
    }

    /// @dev The strict answer of a token, the product of its feeds'.
    function _answer(address token_, FeedConfig t, uint256 newerThan)
        internal
        view
        returns (uint256 answer, uint256 decimals)
    {
        answer = _answerOf(t, newerThan);
        decimals = t.feedDecimals();
        if (!t.hasSecond()) return (answer, decimals);
        FeedConfig s = _second[token_];
        // Two answers below 2^128 each.
        answer *= _answerOf(s, newerThan);
        decimals += s.feedDecimals();
    }

    function _answerOf(FeedConfig c, uint256 newerThan) internal view returns (uint256 answer) {
        (bool ok, int256 raw,, uint256 updated) = _read(c.feed());
        if (!ok || !c.believes(raw) || updated > block.timestamp) revert Errors.BadAnswer(c.feed(), raw, updated);
        if (block.timestamp - updated > c.maxAge()) revert Errors.StaleAnswer(c.feed(), updated, c.maxAge());
        if (newerThan != 0 && updated <= newerThan && c.afterCutoff()) {
            revert Errors.NotNewerThanCutoff(c.feed(), updated, newerThan);
        }
        return uint256(raw);
    }

    function _known(address token_) internal view returns (FeedConfig c) {
        c = _first[token_];
        if (!c.known()) revert Errors.UnknownToken(token_);
    }

    function _inRange(uint256 priceWad) internal pure returns (bool) {
        return priceWad != 0 && priceWad != PriceMath.MAX_PRICE;
    }

    // ---------------------------------------------------------------------------------------------- last

    /// @inheritdoc IRegistry
    function lastPrice(address token_, address asset_)
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, bool good)
    {
        FeedConfig a = _first[asset_];
        Last memory la = _last(asset_, a);
        Last memory lt = _last(token_, _first[token_]);
        priceWad = PriceMath.ratio(lt.answer, lt.decimals, la.answer, la.decimals, a.decimals());
        updatedAt = lt.answeredAt;
        good = _isUsable(lt) && _isUsable(la) && _inRange(priceWad) && _sequencerGood();
    }

    /// @inheritdoc IRegistry
    function lastPrices(address[] calldata tokens_, address asset_, uint256[] calldata writtenOffAt)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units, bool[] memory good)
    {
        pricesWad = new uint256[](tokens_.length);
        units = new uint256[](tokens_.length);
        good = new bool[](tokens_.length);
        if (tokens_.length == 0) return (pricesWad, units, good);
        FeedConfig a = _first[asset_];
        Last memory la = _last(asset_, a);
        bool assetGood = _isUsable(la) && _sequencerGood();
        for (uint256 i; i < tokens_.length; ++i) {
            FeedConfig t = _first[tokens_[i]];
            units[i] = t.unit();
            if (_stillWrittenOff(tokens_[i], t, writtenOffAt, i)) {
                good[i] = true;
                continue;
            }
            Last memory lt = _last(tokens_[i], t);
            pricesWad[i] = PriceMath.ratio(lt.answer, lt.decimals, la.answer, la.decimals, a.decimals());
            good[i] = assetGood && _isUsable(lt) && _inRange(pricesWad[i]);
        }
    }

    /// @inheritdoc IRegistry
    function answerState(address token_) external view returns (bool usable, uint256 answeredAt, uint256 usableUntil) {
        Last memory last = _last(token_, _first[token_]);
        return (_isUsable(last), last.answeredAt, last.usableUntil);
    }

    function _last(address token_, FeedConfig t) internal view returns (Last memory last) {
        if (!t.known()) return last;
        (last.answer, last.answeredAt, last.usableUntil) = _lastOf(t);
        last.decimals = t.feedDecimals();
        if (!t.hasSecond()) return last;
        FeedConfig s = _second[token_];
        (uint256 answer, uint256 answeredAt, uint256 usableUntil) = _lastOf(s);
        last.answer *= answer;
        last.decimals += s.feedDecimals();
        if (answeredAt < last.answeredAt) last.answeredAt = answeredAt;
        if (usableUntil < last.usableUntil) last.usableUntil = usableUntil;
    }

    /// @dev All zero where the feed can't be read, or says what can't be believed. An answer from the future is used as the
    ///      last one, but its time is not believed either: nobody knows since when.
    function _lastOf(FeedConfig c) internal view returns (uint256 answer, uint256 answeredAt, uint256 usableUntil) {
        (bool ok, int256 raw,, uint256 updated) = _read(c.feed());
        if (!ok || !c.believes(raw)) return (0, 0, 0);
        if (updated > block.timestamp) return (uint256(raw), 0, 0);
        return (uint256(raw), updated, updated + c.maxAge());
    }

    function _isUsable(Last memory last) internal view returns (bool) {
        return last.answer != 0 && last.answeredAt != 0 && block.timestamp <= last.usableUntil;
    }

    /// @dev Token `i` of a list is written off, and has had no usable answer since: neither one of now, nor a later one
    ///      that is no longer in use.
    function _stillWrittenOff(address token_, FeedConfig t, uint256[] calldata writtenOffAt, uint256 i)
        internal
        view
        returns (bool)
    {
        if (writtenOffAt.length == 0 || writtenOffAt[i] == 0) return false;
        Last memory last = _last(token_, t);
        return !_isUsable(last) && last.answeredAt <= writtenOffAt[i];
    }

    // --------------------------------------------------------------------------------------------- feeds

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
}
