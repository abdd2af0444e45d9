// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

uint256 constant BPS = 10_000;
uint256 constant WAD = 1e18;

/// @dev SPEC rule 1: a leader's deposit requests carry 2^255 + epoch id (one acceptance rate per id, ERC-7540).
uint256 constant LEADER_ID_OFFSET = 1 << 255;

// SPEC rule 2
uint16 constant MAX_FEE_BPS = 3_000;
uint32 constant MIN_PERIOD = 1 days;
uint32 constant MAX_PERIOD = 30 days;
/// @dev Shares of the seed locked for ever, so that supply is never zero.
uint256 constant DEAD_SHARES = 1e15;
/// @dev Where the dead shares lie: nobody's key, refused as a receiver of shares.
address constant DEAD_SHARES_HOLDER = address(0xdEaD);

/// @dev The cut-off of a vault that has no settlement before it any more.
uint40 constant NEVER = type(uint40).max;

/// @dev SPEC rule 4: who stopped deposits. One's pause is not lifted by the other.
uint8 constant PAUSED_BY_LEADER = 1;
uint8 constant PAUSED_BY_GUARDIAN = 2;

// SPEC rule 8
uint256 constant LATE_ANYBODY = 1 days;
uint256 constant LATE_NO_BAND = 5 days;
uint256 constant LATE_EXIT = 7 days;
uint256 constant LATE_BAND_BPS = 2_000;

/// @dev SPEC rule 9: only of a feed whose answers are used this long at most may a settlement ask for one newer than the
///      cut-off.
uint256 constant MAX_FEED_AGE_AFTER_CUTOFF = 2 hours;
/// @dev No answer is used that is older than the longest period between two settlements.
uint256 constant MAX_FEED_AGE = 30 days;

// SPEC rule 13
uint256 constant MAX_TOKENS = 8;
uint8 constant MAX_DECIMALS = 18;
/// @dev A price is one feed's answer or the product of two.
uint256 constant MAX_FEEDS = 2;
/// @dev How long a holding's feed must have had no usable answer before the holding may be written off.
uint256 constant WRITE_OFF_AFTER = 1 days;
/// @dev All written-off holdings together are worth at most this part of the last settled NAV.
uint256 constant WRITE_OFF_BPS = 10;
/// @dev A written-off holding is sold at this part of its last price or better.
uint256 constant WRITTEN_OFF_SALE_BPS = 9_000;

// SPEC rule 14
uint256 constant MAX_TRADE_LOSS_BPS = 100;
uint256 constant BUCKET_SIZE = 0.03e18;
uint256 constant BUCKET_REFILL = 28 days;

// SPEC rule 16
uint256 constant ABANDONED_AFTER = 90 days;
uint256 constant END_IN_KIND_AFTER = 30 days;

/// @dev SPEC rule 7: 1e-6 assets per share, scaled by 1e18: below it deposits are refunded.
uint256 constant MIN_PRICE_WAD = 1e12;

/// @dev Bounds of a vault's texts, bytes.
uint256 constant MAX_NAME = 64;
uint256 constant MAX_SYMBOL = 32;
uint256 constant MAX_STRATEGY = 4_096;

// SPEC rule 24
uint256 constant MAX_PREMIUM_BPS = 2_000;

// SPEC rule 25
uint256 constant MAX_POST = 1_024;

/// @dev The portfolio counts its idle asset in 120 bits; deposits that would lift NAV past it are refunded.
uint256 constant MAX_CASH = type(uint120).max;
