// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Prices and values at oracle answers (SPEC rule 13). Pure; never reverts in the stated domain.
library PriceMath {
    /// @dev 3.4e38: more than 1e14 USD a token at every number of decimals a feed may have.
    uint256 internal constant MAX_ANSWER = type(uint128).max;
    uint256 internal constant MAX_FEED_DECIMALS = 24;
    /// @dev Of both feeds of a token together.
    uint256 internal constant MAX_PRODUCT_DECIMALS = 36;
    /// @dev A price beyond it is no price. 1e9 whole assets of 18 decimals for a token are 1e45, far below.
    uint256 internal constant MAX_PRICE = type(uint192).max;
    /// @dev The vault keeps NAV in 128 bits.
    uint256 internal constant MAX_VALUE = type(uint128).max;

    /// @notice Price of a token in an asset: floor(token/USD / asset/USD * 10^(assetDecimals + 18)),
    ///         asset base units per whole token scaled by 1e18.
    /// @param tokenAnswer The token's answer, or the product of its two feeds' answers.
    /// @param tokenFeedDecimals The decimals of that answer: of a product the sum of both feeds' decimals.
    /// @dev Domain: each feed's answer <= MAX_ANSWER, each sum of feed decimals <= MAX_PRODUCT_DECIMALS, asset decimals
    ///      <= 18. 0 when either answer is 0; MAX_PRICE when beyond it. Powers of ten are cancelled first, so that the
    ///      one division is exact to the unit for products as well.
    function ratio(
        uint256 tokenAnswer,
        uint256 tokenFeedDecimals,
        uint256 assetAnswer,
        uint256 assetFeedDecimals,
        uint256 assetDecimals
    ) internal pure returns (uint256) {
        if (assetAnswer == 0) return 0;
        // At most 10^(36 + 18 + 18) on the one side, 10^18 on the other.
        unchecked {
            uint256 up = assetFeedDecimals + assetDecimals + 18;
            if (up >= tokenFeedDecimals) {
                return mulDivCapped(tokenAnswer, 10 ** (up - tokenFeedDecimals), assetAnswer, MAX_PRICE);
            }
            uint256 down = 10 ** (tokenFeedDecimals - up);
            // An asset's answer that large leaves less than one unit of any token's.
            if (assetAnswer > type(uint256).max / down) return 0;
            return Math.min(tokenAnswer / (assetAnswer * down), MAX_PRICE);
        }
    }

    /// @notice Value of `amount` base units in asset base units, rounded down, at most MAX_VALUE.
    /// @param unit 10^(token decimals + 18).
    function value(uint256 amount, uint256 price, uint256 unit) internal pure returns (uint256) {
        return mulDivCapped(amount, price, unit, MAX_VALUE);
    }

    /// @notice As `value`, rounded up: what is given away is never counted short.
    function valueUp(uint256 amount, uint256 price, uint256 unit) internal pure returns (uint256 result) {
        result = mulDivCapped(amount, price, unit, MAX_VALUE);
        if (result < MAX_VALUE && mulmod(amount, price, unit) != 0) ++result;
    }

    /// @notice min(cap, floor(x * y / denominator)) for cap < 2^256 - 1 and denominator > 0; never reverts.
    function mulDivCapped(uint256 x, uint256 y, uint256 denominator, uint256 cap) internal pure returns (uint256 z) {
        (uint256 high, uint256 low) = Math.mul512(x, y);
        if (high == 0) z = low / denominator;
        else if (high < denominator) z = Math.mulDiv(x, y, denominator);
        else return cap;
        if (z > cap) z = cap;
    }
}
