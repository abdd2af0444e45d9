// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {MAX_FEED_AGE, MAX_FEED_AGE_AFTER_CUTOFF} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {PriceMath} from "../libraries/PriceMath.sol";
import {Feed} from "../libraries/Types.sol";

/// @dev One feed with its settings, packed into one storage slot, so that an answer costs one cold read here. The first
///      feed of a token carries the token's own settings as well.
///
///      bits      what
///      0-159     the feed's address
///      160-183   greatest age of a usable answer, seconds
///      184-193   deviation threshold, basis points
///      194-198   decimals of the feed
///      199       settlement needs an answer newer than the cut-off
///      200-215   least believable answer, see `packAnswer`
///      216-231   greatest believable answer, see `packAnswer`
///      232-236   decimals of the token (first feed only)
///      237       the token is listed (first feed only)
///      238       the token has a second feed (first feed only)
///      239-252   the token's cap, basis points (first feed only)
type FeedConfig is uint256;

using FeedConfigs for FeedConfig global;

/// @title Packs a feed's settings, refuses those that make no sense, and reads them field by field.
library FeedConfigs {
    uint256 private constant LISTED = 1 << 237;
    uint256 private constant HAS_SECOND = 1 << 238;
    /// @dev At least one: a threshold of 0 would make turnover without loss free (SPEC rule 14).
    uint256 private constant MAX_DEVIATION_BPS = 1_000;
    /// @dev Stands for PriceMath.MAX_ANSWER, which has more than three digits.
    uint256 private constant WIDEST = type(uint16).max;

    // ---------------------------------------------------------------------------------------- the feed's

    function feed(FeedConfig c) internal pure returns (address) {
        return address(uint160(FeedConfig.unwrap(c)));
    }

    function maxAge(FeedConfig c) internal pure returns (uint256) {
        return uint24(FeedConfig.unwrap(c) >> 160);
    }

    function deviationBps(FeedConfig c) internal pure returns (uint256) {
        return FeedConfig.unwrap(c) >> 184 & 0x3ff;
    }

    function feedDecimals(FeedConfig c) internal pure returns (uint256) {
        return FeedConfig.unwrap(c) >> 194 & 0x1f;
    }

    function afterCutoff(FeedConfig c) internal pure returns (bool) {
        return FeedConfig.unwrap(c) >> 199 & 1 != 0;
    }

    function leastAnswer(FeedConfig c) internal pure returns (uint256) {
        return unpackAnswer(uint16(FeedConfig.unwrap(c) >> 200));
    }

    function greatestAnswer(FeedConfig c) internal pure returns (uint256) {
        return unpackAnswer(uint16(FeedConfig.unwrap(c) >> 216));
    }

    /// @notice The answer is neither below the least nor above the greatest believable one. The least is positive; a
    ///         negative answer is, as a number without sign, above every greatest one.
    function believes(FeedConfig c, int256 answer) internal pure returns (bool) {
        return uint256(answer) >= leastAnswer(c) && uint256(answer) <= greatestAnswer(c);
    }

    // --------------------------------------------------------------------------------------- the token's

    function known(FeedConfig c) internal pure returns (bool) {
        return FeedConfig.unwrap(c) != 0;
    }

    function decimals(FeedConfig c) internal pure returns (uint256) {
        return FeedConfig.unwrap(c) >> 232 & 0x1f;
    }

    /// @notice 10^(decimals + 18): value in asset base units = amount * price / unit.
    function unit(FeedConfig c) internal pure returns (uint256) {
        // At most 18 decimals.
        unchecked {
            return 10 ** (decimals(c) + 18);
        }
    }

    function listed(FeedConfig c) internal pure returns (bool) {
        return FeedConfig.unwrap(c) & LISTED != 0;
    }

    function hasSecond(FeedConfig c) internal pure returns (bool) {
        return FeedConfig.unwrap(c) & HAS_SECOND != 0;
    }

    function capBps(FeedConfig c) internal pure returns (uint256) {
        return FeedConfig.unwrap(c) >> 239 & 0x3fff;
    }

    // ------------------------------------------------------------------------------------------- packing

    /// @notice The feed's settings, each within its bounds. That `f.decimals` are the feed's own is the caller's to check.
    function pack(Feed memory f) internal pure returns (FeedConfig) {
        require(f.feed != address(0), Errors.ZeroAddress());
        uint256 most = f.afterCutoff ? MAX_FEED_AGE_AFTER_CUTOFF : MAX_FEED_AGE;
        require(f.maxAge != 0 && f.maxAge <= most, Errors.BadMaxAge(f.feed, f.maxAge, most));
        require(f.deviationBps != 0 && f.deviationBps <= MAX_DEVIATION_BPS, Errors.BadDeviation(f.deviationBps));
        require(
            f.leastAnswer != 0 && f.leastAnswer < f.greatestAnswer,
            Errors.BadAnswerBounds(f.feed, f.leastAnswer, f.greatestAnswer)
        );
        return FeedConfig.wrap(
            uint160(f.feed) | uint256(f.maxAge) << 160 | uint256(f.deviationBps) << 184 | uint256(f.decimals) << 194
                | (f.afterCutoff ? 1 << 199 : 0) | packAnswer(f.leastAnswer) << 200 | packAnswer(f.greatestAnswer)
                << 216
        );
    }

    /// @notice The first feed of a listed token, with the token's own settings.
    function withToken(FeedConfig c, uint256 decimals_, uint256 capBps_, bool second)
        internal
        pure
        returns (FeedConfig)
    {
        return FeedConfig.wrap(
            FeedConfig.unwrap(c) | decimals_ << 232 | LISTED | (second ? HAS_SECOND : 0) | capBps_ << 239
        );
    }

    function delisted(FeedConfig c) internal pure returns (FeedConfig) {
        return FeedConfig.wrap(FeedConfig.unwrap(c) & ~LISTED);
    }

    function unpack(FeedConfig c) internal pure returns (Feed memory) {
        return Feed({
            feed: feed(c),
            decimals: uint8(feedDecimals(c)),
            maxAge: uint32(maxAge(c)),
            afterCutoff: afterCutoff(c),
            deviationBps: uint16(deviationBps(c)),
            leastAnswer: uint128(leastAnswer(c)),
            greatestAnswer: uint128(greatestAnswer(c))
        });
    }

    /// @notice An answer of at most three significant digits as digits * 2^6 + the power of ten; PriceMath.MAX_ANSWER,
    ///         which has more, is admitted as well and means that only its range bounds an answer.
    function packAnswer(uint256 answer) internal pure returns (uint256) {
        if (answer == PriceMath.MAX_ANSWER) return WIDEST;
        uint256 power;
        uint256 digits = answer;
        while (digits > 999) {
            require(digits % 10 == 0, Errors.TooManyDigits(answer));
            digits /= 10;
            ++power;
        }
        return digits << 6 | power;
    }

    function unpackAnswer(uint256 packed) internal pure returns (uint256) {
        if (packed == WIDEST) return PriceMath.MAX_ANSWER;
        // What was packed is below 2^128.
        unchecked {
            return (packed >> 6) * 10 ** (packed & 0x3f);
        }
    }
}
