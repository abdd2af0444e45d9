// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {BPS, MIN_PRICE_WAD} from "./Constants.sol";

/// @title The arithmetic of shares, fees, cost basis and acceptance (SPEC rules 7, 10, 11, 12 and 21).
/// @notice Pure. Every division rounds down unless its name ends in `Up`. Domain: every amount fits uint128, so
///         that no product of two leaves uint256; `supply` and `nav` are positive where they divide.
library SharesMath {
    /// @notice Shares for `assets` at the pair: floor(assets * supply / nav).
    function toShares(uint256 assets, uint256 nav, uint256 supply) internal pure returns (uint256) {
        return assets * supply / nav;
    }

    /// @notice Assets for `shares` at the pair: floor(shares * nav / supply).
    function toAssets(uint256 shares, uint256 nav, uint256 supply) internal pure returns (uint256) {
        return shares * nav / supply;
    }

    /// @notice Assets that `shares` cost at the pair: ceil(shares * nav / supply).
    function toAssetsUp(uint256 shares, uint256 nav, uint256 supply) internal pure returns (uint256) {
        return mulDiv(shares, nav, supply, true);
    }

    /// @notice whole * numerator / denominator, rounded down or up.
    function mulDiv(uint256 whole, uint256 numerator, uint256 denominator, bool up) internal pure returns (uint256) {
        uint256 product = whole * numerator;
        uint256 quotient = product / denominator;
        return up && quotient * denominator != product ? quotient + 1 : quotient;
    }

    /// @notice The part of a cost basis that travels with `shares` of `balance`; the whole carries all of it,
    ///         and nothing carries nothing, whatever rounding has left in an empty wallet.
    function costOf(uint256 cost, uint256 shares, uint256 balance) internal pure returns (uint256) {
        if (shares == 0) return 0;
        return shares == balance ? cost : cost * shares / balance;
    }

    /// @notice Performance fee on a redemption (SPEC rule 10): floor(feeBps * max(0, gross - cost) / 10,000).
    function fee(uint256 gross, uint256 cost, uint256 feeBps) internal pure returns (uint256) {
        return gross > cost ? feeBps * (gross - cost) / BPS : 0;
    }

    /// @notice Accepted part of one deposit request (SPEC rule 12): floor(assets * accepted / requested).
    function acceptedOf(uint256 assets, uint256 accepted, uint256 requested) internal pure returns (uint256) {
        return accepted == requested ? assets : assets * accepted / requested;
    }

    /// @notice Refunded part of it: floor(assets * (requested - accepted) / requested), never the complement: the
    ///         sum of all refunds must not exceed requested - accepted.
    function refundOf(uint256 assets, uint256 accepted, uint256 requested) internal pure returns (uint256) {
        return accepted == requested ? 0 : assets * (requested - accepted) / requested;
    }

    /// @notice Most assets that may become shares so that the leader keeps their margin (SPEC rule 12): the largest D
    ///         with leaderShares * 10,000 >= marginBps * (supplyLeft + floor(D * supply / nav)).
    /// @param leaderShares After the epoch, the leader's own accepted deposits included.
    /// @param supplyLeft Supply less the shares the epoch burns.
    /// @return Asset base units, the leader's own deposits included; the largest uint256 when nothing limits it.
    function depositRoom(uint256 leaderShares, uint256 marginBps, uint256 supplyLeft, uint256 nav, uint256 supply)
        internal
        pure
        returns (uint256)
    {
        if (marginBps == 0) return type(uint256).max;
        uint256 supplyMax = leaderShares * BPS / marginBps;
        if (supplyMax < supplyLeft) return 0;
        uint256 mintable = supplyMax - supplyLeft;
        if (mintable >= type(uint128).max) mintable = type(uint128).max - 1;
        // floor(D * supply / nav) <= mintable  <=>  D * supply < (mintable + 1) * nav
        return ((mintable + 1) * nav - 1) / supply;
    }

    /// @notice Share price below 1e-6 whole assets per whole share: no deposit is priced there (SPEC rule 7).
    /// @param scale 10^(36 - asset decimals), which makes nav / supply a price of 18 digits.
    function worthless(uint256 nav, uint256 supply, uint256 scale) internal pure returns (bool) {
        return nav * scale < supply * MIN_PRICE_WAD;
    }

    /// @notice floor(x * y / z) for views that must answer whatever they are asked: the largest uint256 instead of
    ///         an overflow, 0 when z is 0.
    function saturatingMulDiv(uint256 x, uint256 y, uint256 z) internal pure returns (uint256) {
        if (z == 0) return 0;
        (uint256 high,) = Math.mul512(x, y);
        return high >= z ? type(uint256).max : Math.mulDiv(x, y, z);
    }
}
