// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @dev The one slot of a portfolio that every trade writes, as one number, so that it is read and written once. Its fields
///      are declared in PortfolioBooks, `_idle` first:
///
///      bits      what
///      0-119     _idle
///      120-175   _bucketLeft
///      176-215   _bucketAt
///      216-247   _nextOrderId
///      248       _leaderTradedLast
type Till is uint256;

using Tills for Till global;

/// @title Reads and changes the fields of that slot.
library Tills {
    uint256 private constant IDLE = type(uint120).max;
    uint256 private constant BUCKET = uint256(type(uint96).max) << 120 | 1 << 248;

    function idle(Till t) internal pure returns (uint256) {
        return uint120(Till.unwrap(t));
    }

    function bucketLeft(Till t) internal pure returns (uint256) {
        return uint56(Till.unwrap(t) >> 120);
    }

    function bucketAt(Till t) internal pure returns (uint256) {
        return uint40(Till.unwrap(t) >> 176);
    }

    function leaderTradedLast(Till t) internal pure returns (bool) {
        return Till.unwrap(t) >> 248 != 0;
    }

    /// @param idle_ Of at most 120 bits.
    function withIdle(Till t, uint256 idle_) internal pure returns (Till) {
        return Till.wrap(Till.unwrap(t) & ~IDLE | idle_);
    }

    /// @param left Of at most 56 bits.
    /// @param time Of at most 40 bits.
    function withBucket(Till t, uint256 left, uint256 time, bool byLeader) internal pure returns (Till) {
        return Till.wrap(Till.unwrap(t) & ~BUCKET | left << 120 | time << 176 | (byLeader ? 1 << 248 : 0));
    }
}
