// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {PriceMath} from "../src/libraries/PriceMath.sol";
import {Test} from "./utils/Test.sol";

/// @notice Prices and values: exact to the unit where 256 bits suffice, never a revert in the stated domain.
contract PriceMathTest is Test {
    function testFuzz_ratio_neverRevertsInItsDomain(
        uint256 tokenAnswer,
        uint256 tokenFeedDecimals,
        uint256 assetAnswer,
        uint256 assetFeedDecimals,
        uint256 assetDecimals
    ) public pure {
        tokenAnswer = bound(tokenAnswer, 0, PriceMath.MAX_ANSWER);
        assetAnswer = bound(assetAnswer, 0, PriceMath.MAX_ANSWER);
        tokenFeedDecimals = bound(tokenFeedDecimals, 0, PriceMath.MAX_FEED_DECIMALS);
        assetFeedDecimals = bound(assetFeedDecimals, 0, PriceMath.MAX_FEED_DECIMALS);
        assetDecimals = bound(assetDecimals, 0, 18);
        uint256 p = PriceMath.ratio(tokenAnswer, tokenFeedDecimals, assetAnswer, assetFeedDecimals, assetDecimals);
        assertLe(p, PriceMath.MAX_PRICE, "capped");
        if (assetAnswer == 0 || tokenAnswer == 0) assertEq(p, 0, "no answer, no price");
    }

    function testFuzz_ratio_isTheFloorOfTheFormula(uint256 tokenAnswer, uint256 assetAnswer, uint256 decimals)
        public
        pure
    {
        tokenAnswer = bound(tokenAnswer, 1, 1e18);
        assetAnswer = bound(assetAnswer, 1, 1e18);
        decimals = bound(decimals, 0, 18);
        uint256 p = PriceMath.ratio(tokenAnswer, 8, assetAnswer, 8, decimals);
        uint256 exact = tokenAnswer * 10 ** (decimals + 18); // the feeds' decimals cancel
        assertEq(p, exact / assetAnswer, "floor(token / asset * 10^(decimals + 18))");
    }

    /// @notice Products of two feeds' answers, up to 2^256, with up to 36 decimals together: no revert, never above the cap.
    function testFuzz_ratio_ofProducts_neverReverts(
        uint256 tokenAnswer,
        uint256 tokenDecimals,
        uint256 assetAnswer,
        uint256 assetFeedDecimals,
        uint256 assetDecimals
    ) public pure {
        tokenDecimals = bound(tokenDecimals, 0, PriceMath.MAX_PRODUCT_DECIMALS);
        assetFeedDecimals = bound(assetFeedDecimals, 0, PriceMath.MAX_PRODUCT_DECIMALS);
        assetDecimals = bound(assetDecimals, 0, 18);
        uint256 p = PriceMath.ratio(tokenAnswer, tokenDecimals, assetAnswer, assetFeedDecimals, assetDecimals);
        assertLe(p, PriceMath.MAX_PRICE, "capped");
    }

    /// @notice More decimals on the token's side than the asset's price and the scale make up for: divided once, rounded
    ///         down, and 0 where the divisor leaves 256 bits.
    function test_ratio_ofProducts_dividesByTheTokensDecimals() public pure {
        // 36 decimals against 0 + 0 + 18: 10^18 more.
        assertEq(PriceMath.ratio(7e36, 36, 2, 0, 0), 3.5e18, "7 / 2, scaled by 1e18");
        assertEq(PriceMath.ratio(7e36 - 1, 36, 2, 0, 0), 3.5e18 - 1, "rounded down");
        uint256 edge = type(uint256).max / 1e18;
        assertEq(PriceMath.ratio(type(uint256).max, 36, edge, 0, 0), 1, "the largest divisor");
        assertEq(PriceMath.ratio(type(uint256).max, 36, edge + 1, 0, 0), 0, "beyond it");
        assertEq(PriceMath.ratio(type(uint256).max, 36, 1, 0, 0), PriceMath.MAX_PRICE, "capped");
        assertEq(PriceMath.ratio(1, 18, 1, 0, 0), 1, "both sides alike");
    }

    function testFuzz_value_roundsDown_valueUp_up(uint256 amount, uint256 price, uint256 decimals) public pure {
        amount = bound(amount, 0, type(uint128).max);
        price = bound(price, 0, type(uint128).max);
        uint256 unit = 10 ** (bound(decimals, 0, 18) + 18);
        uint256 down = PriceMath.value(amount, price, unit);
        uint256 up = PriceMath.valueUp(amount, price, unit);
        uint256 product = amount * price; // fits: 2^128 * 2^128
        uint256 floor = product / unit;
        if (floor >= PriceMath.MAX_VALUE) {
            assertEq(down, PriceMath.MAX_VALUE, "capped");
            return;
        }
        assertEq(down, floor, "floor");
        assertEq(up, product % unit == 0 ? floor : floor + 1, "ceiling");
    }

    function testFuzz_mulDivCapped_neverReverts(uint256 x, uint256 y, uint256 d, uint256 cap) public pure {
        d = bound(d, 1, type(uint256).max);
        cap = bound(cap, 0, type(uint256).max - 1);
        assertLe(PriceMath.mulDivCapped(x, y, d, cap), cap, "never above the cap");
    }

    function test_mulDivCapped_edges() public pure {
        uint256 max = type(uint256).max;
        assertEq(PriceMath.mulDivCapped(max, max, 1, 7), 7, "beyond 256 bits: the cap");
        assertEq(PriceMath.mulDivCapped(max, max, max, max - 1), max - 1, "just beyond: the cap");
        assertEq(PriceMath.mulDivCapped(max, 10, max, 100), 10, "512 bits in between");
        assertEq(PriceMath.mulDivCapped(6, 7, 5, 100), 8, "floor(42 / 5)");
    }
}
