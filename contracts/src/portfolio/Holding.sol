// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @dev What a portfolio keeps of one token, in one storage slot.
///
///      bits      what
///      0-127     amount, base units of the token
///      128-167   a time, Unix seconds: of a written-off holding when it was written off; else when
///                somebody noted that its feed is unusable; else 0
///      168       the holding is written off
///      176-255   its price when it was last traded or its price was noted, see `packPrice`
type Holding is uint256;

using Holdings for Holding global;

/// @title Packs a holding and reads it field by field.
library Holdings {
    uint256 private constant WRITTEN_OFF = 1 << 168;
    uint256 private constant SINCE = uint256(type(uint40).max) << 128;
    /// @dev A price's digits have 77 bits; the three bits above them say by how many times 32 bits it was shortened.
    uint256 private constant DIGITS = 77;

    function amount(Holding h) internal pure returns (uint256) {
        return uint128(Holding.unwrap(h));
    }

    function since(Holding h) internal pure returns (uint256) {
        return uint40(Holding.unwrap(h) >> 128);
    }

    function writtenOff(Holding h) internal pure returns (bool) {
        return Holding.unwrap(h) & WRITTEN_OFF != 0;
    }

    /// @notice Something was noted of its feed, or it is written off.
    function isFlagged(Holding h) internal pure returns (bool) {
        return Holding.unwrap(h) & (WRITTEN_OFF | SINCE) != 0;
    }

    /// @notice As in HoldingPrice, rounded up by less than a part in 2^44; 0 when none was noted.
    function lastPrice(Holding h) internal pure returns (uint256) {
        uint256 packed = Holding.unwrap(h) >> 176;
        return (packed & (1 << DIGITS) - 1) << (packed >> DIGITS) * 32;
    }

    /// @notice A holding that was just priced: nothing is noted of its feed.
    function priced(uint256 amount_, uint256 price) internal pure returns (Holding) {
        return Holding.wrap(amount_ | packPrice(price) << 176);
    }

    /// @notice The same with another amount.
    function withAmount(Holding h, uint256 amount_) internal pure returns (Holding) {
        return Holding.wrap(Holding.unwrap(h) & ~uint256(type(uint128).max) | amount_);
    }

    /// @notice The same with a time noted, written off or not.
    function withSince(Holding h, uint256 time, bool writtenOff_) internal pure returns (Holding) {
        return Holding.wrap(Holding.unwrap(h) & ~(SINCE | WRITTEN_OFF) | time << 128 | (writtenOff_ ? WRITTEN_OFF : 0));
    }

    /// @dev Prices are below 2^192. Rounded up: what is written off is never counted short.
    function packPrice(uint256 price) internal pure returns (uint256) {
        uint256 steps;
        uint256 digits = price;
        // One below the limit leaves room for the one that rounding adds.
        while (digits >= (1 << DIGITS) - 1) {
            digits >>= 32;
            ++steps;
        }
        if (digits << steps * 32 != price) ++digits;
        return digits | steps << DIGITS;
    }
}
