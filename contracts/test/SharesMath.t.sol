// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {SharesMath} from "../src/libraries/SharesMath.sol";
import {Test} from "./utils/Test.sol";

/// @notice The pure helpers against their closed forms, in the domain the header states.
contract SharesMathTest is Test {
    uint256 private constant MAX = type(uint128).max;

    function test_math_assetsToSharesToAssetsNeverGains(uint256 assets, uint256 nav, uint256 supply) public pure {
        (nav, supply) = (bound(nav, 1, MAX), bound(supply, 1, MAX));
        assets = bound(assets, 0, MAX);
        uint256 shares = SharesMath.toShares(assets, nav, supply);
        if (shares > MAX) return; // such deposits are refunded
        assertLe(SharesMath.toAssets(shares, nav, supply), assets, "never gains");
        assertLe(SharesMath.toAssetsUp(shares, nav, supply), assets, "not even rounded up");
    }

    function test_math_roundingDirections(uint256 shares, uint256 nav, uint256 supply) public pure {
        (nav, supply, shares) = (bound(nav, 1, MAX), bound(supply, 1, MAX), bound(shares, 0, MAX));
        uint256 down = SharesMath.toAssets(shares, nav, supply);
        uint256 up = SharesMath.toAssetsUp(shares, nav, supply);
        assertTrue(up == down || up == down + 1, "at most one unit apart");
        assertEq(up == down, mulmod(shares, nav, supply) == 0, "apart unless exact");
    }

    function test_math_costIsConservedAndTheWholeCarriesAll(uint256 cost, uint256 shares, uint256 balance) public pure {
        (cost, balance) = (bound(cost, 0, MAX), bound(balance, 0, MAX));
        shares = bound(shares, 0, balance);
        uint256 part = SharesMath.costOf(cost, shares, balance);
        assertLe(part, cost, "never more");
        if (shares == 0) assertEq(part, 0, "nothing carries nothing");
        else if (shares == balance) assertEq(part, cost, "all of it");
    }

    function test_math_feeIsAtMostRateTimesGain(uint256 gross, uint256 cost, uint256 rate) public pure {
        (gross, cost, rate) = (bound(gross, 0, MAX), bound(cost, 0, MAX), bound(rate, 0, 3_000));
        uint256 fee = SharesMath.fee(gross, cost, rate);
        if (gross <= cost) assertEq(fee, 0, "no gain, no fee");
        else assertLe(fee * 10_000, rate * (gross - cost), "at most rate times gain");
        assertLe(fee, gross, "never more than there is");
    }

    function test_math_acceptedAndRefundNeverExceedTheRequest(uint256 assets, uint256 accepted, uint256 requested)
        public
        pure
    {
        requested = bound(requested, 1, MAX);
        (accepted, assets) = (bound(accepted, 0, requested), bound(assets, 0, requested));
        uint256 taken = SharesMath.acceptedOf(assets, accepted, requested);
        uint256 back = SharesMath.refundOf(assets, accepted, requested);
        assertLe(taken + back, assets, "never more");
        assertGe(taken + back + 1, assets, "at most one unit short");
    }

    /// @notice The room is the largest deposit that leaves the margin: it holds there, and breaks one unit above.
    function test_math_depositRoomIsExact(uint256 held, uint256 bps, uint256 left, uint256 nav, uint256 supply)
        public
        pure
    {
        bps = bound(bps, 1, 9_999);
        supply = bound(supply, 1e15, 1e36);
        nav = bound(nav, 1, 1e36);
        left = bound(left, 1, supply);
        held = bound(held, 0, 1e36);
        uint256 room = SharesMath.depositRoom(held, bps, left, nav, supply);
        if (held * 10_000 < bps * left) {
            assertEq(room, 0, "already below");
            return;
        }
        assertGe(held * 10_000, bps * (left + room * supply / nav), "holds");
        if (room * supply / nav < MAX - 2 - supply) {
            assertLt(held * 10_000, bps * (left + (room + 1) * supply / nav), "and not one unit more");
        }
    }

    /// @notice The same where a share is worth a whole number of units: there one unit more mints one share more.
    function test_math_depositRoomIsExactAtWholePrices(uint256 held, uint256 bps, uint256 left, uint256 price)
        public
        pure
    {
        bps = bound(bps, 1, 9_999);
        (left, price, held) = (bound(left, 1, 1e36), bound(price, 1, 1e9), bound(held, 0, 1e36));
        if (held * 10_000 < bps * left) return;
        uint256 room = SharesMath.depositRoom(held, bps, left, price * 1e18, 1e18);
        assertGe(held * 10_000, bps * (left + room / price), "holds");
        if (room / price < MAX - 2) {
            assertLt(held * 10_000, bps * (left + (room + 1) / price), "and not one unit more");
        }
    }

    function test_math_noMarginNoLimit(uint256 held) public pure {
        assertEq(SharesMath.depositRoom(held, 0, 1, 1, 1), type(uint256).max, "no limit");
    }

    function test_math_worthlessAtOneMillionth() public pure {
        // 6 decimals: 1,000 shares are worth 0.001 USDC at 1e-6.
        assertFalse(SharesMath.worthless(1_000, 1_000e18, 1e30), "1e-6 is a price");
        assertTrue(SharesMath.worthless(999, 1_000e18, 1e30), "below isn't");
        assertTrue(SharesMath.worthless(0, 1, 1e30), "nothing is nothing");
        // The largest numbers don't overflow: 0 decimals, uint128.
        assertFalse(SharesMath.worthless(MAX, MAX, 1e36), "in range");
    }

    function test_math_saturatingMulDiv(uint256 x, uint256 y, uint256 z) public pure {
        uint256 result = SharesMath.saturatingMulDiv(x, y, z);
        if (z == 0) {
            assertEq(result, 0, "no price");
        } else if (x <= MAX && y <= MAX) {
            assertEq(result, x * y / z, "floor");
        } else {
            assertTrue(result == type(uint256).max || result >= x / z || y == 0, "answers");
        }
        assertEq(SharesMath.saturatingMulDiv(type(uint256).max, 2, 1), type(uint256).max, "saturates");
    }

    function test_math_part(uint256 whole, uint256 n, uint256 d) public pure {
        (whole, n, d) = (bound(whole, 0, MAX), bound(n, 0, MAX), bound(d, 1, MAX));
        assertEq(SharesMath.mulDiv(whole, n, d, false), whole * n / d, "down");
        assertEq(SharesMath.mulDiv(whole, n, d, true), (whole * n + d - 1) / d, "up");
    }
}
