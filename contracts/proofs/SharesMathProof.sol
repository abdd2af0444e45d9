// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {SharesMath} from "../src/libraries/SharesMath.sol";

/// @title What tools/prove.js has an SMT solver prove of SharesMath, for all inputs of the stated domain.
/// @notice Each function is one theorem: `require` states the domain, `assert` the claim. Arithmetic is checked, so a
///         proof also says that nothing overflows there.
contract SharesMathProof {
    /// @notice assets -> shares -> assets never gains.
    function roundTripNeverGains(uint128 assets, uint128 nav, uint128 supply) external pure {
        require(nav != 0 && supply != 0);
        uint256 shares = SharesMath.toShares(assets, nav, supply);
        require(shares <= type(uint128).max);
        assert(SharesMath.toAssets(shares, nav, supply) <= assets);
    }

    /// @notice Shares are rounded down: they are worth at most what was paid.
    function sharesRoundDown(uint128 assets, uint128 nav, uint128 supply) external pure {
        require(nav != 0);
        assert(SharesMath.toShares(assets, nav, supply) * nav <= uint256(assets) * supply);
    }

    /// @notice Proceeds are rounded down.
    function assetsRoundDown(uint128 shares, uint128 nav, uint128 supply) external pure {
        require(supply != 0);
        assert(SharesMath.toAssets(shares, nav, supply) * supply <= uint256(shares) * nav);
    }

    /// @notice What `mint` takes is rounded up.
    function assetsUpRoundUp(uint128 shares, uint128 nav, uint128 supply) external pure {
        require(supply != 0);
        uint256 up = SharesMath.toAssetsUp(shares, nav, supply);
        require(up <= type(uint128).max);
        assert(up * supply >= uint256(shares) * nav);
    }

    /// @notice No gain, no fee.
    function noGainNoFee(uint128 gross, uint128 cost, uint16 feeBps) external pure {
        require(feeBps <= 3_000 && gross <= cost);
        assert(SharesMath.fee(gross, cost, feeBps) == 0);
    }

    /// @notice The fee is at most rate * gain.
    function feeIsAtMostRateTimesGain(uint128 gross, uint128 cost, uint16 feeBps) external pure {
        require(feeBps <= 3_000 && gross > cost);
        assert(SharesMath.fee(gross, cost, feeBps) * 10_000 <= uint256(feeBps) * (uint256(gross) - cost));
    }

    /// @notice So it never exceeds the proceeds, and never touches the principal.
    function feeLeavesThePrincipal(uint128 gross, uint128 cost, uint16 feeBps) external pure {
        require(feeBps <= 3_000 && gross > cost);
        assert(uint256(gross) - SharesMath.fee(gross, cost, feeBps) >= cost);
    }

    /// @notice A part of a cost basis is never more than the whole.
    function costPartIsAtMostTheWhole(uint128 cost, uint128 shares, uint128 balance) external pure {
        require(shares <= balance);
        assert(SharesMath.costOf(cost, shares, balance) <= cost);
    }

    /// @notice The whole wallet carries all of its cost; nothing carries nothing.
    function costOfAllAndOfNothing(uint128 cost, uint128 balance) external pure {
        require(balance != 0);
        assert(SharesMath.costOf(cost, balance, balance) == cost);
        assert(SharesMath.costOf(cost, 0, balance) == 0);
    }

    /// @notice The accepted part is at most what was accepted of all.
    function acceptedIsRoundedDown(uint128 assets, uint128 accepted, uint128 requested) external pure {
        require(requested != 0 && accepted <= requested && assets <= requested);
        assert(SharesMath.acceptedOf(assets, accepted, requested) * requested <= uint256(assets) * accepted);
    }

    /// @notice The refund is rounded down too.
    function refundIsRoundedDown(uint128 assets, uint128 accepted, uint128 requested) external pure {
        require(requested != 0 && accepted <= requested && assets <= requested);
        uint256 refund = SharesMath.refundOf(assets, accepted, requested);
        assert(refund * requested <= uint256(assets) * (uint256(requested) - accepted));
    }

    /// @notice Without a margin nothing limits deposits.
    function noMarginNoLimit(uint128 held, uint128 left, uint128 nav, uint128 supply) external pure {
        require(supply != 0);
        assert(SharesMath.depositRoom(held, 0, left, nav, supply) == type(uint256).max);
    }

    // The leader's room in steps, each for all inputs; `theLeadersRoomIsExact` puts them together.

    /// @notice Room, step 1: minting for the room stays below one share unit more than may be minted.
    function roomStaysBelow(uint128 mintable, uint128 nav, uint128 supply) external pure {
        require(supply != 0 && nav != 0 && mintable < type(uint128).max);
        uint256 limit = (uint256(mintable) + 1) * nav;
        uint256 room = (limit - 1) / supply;
        assert(room * supply < limit);
    }

    /// @notice Room, step 2: below (m + 1) * nav the floor is at most m.
    function floorBelow(uint256 product, uint128 m, uint128 nav) external pure {
        require(nav != 0 && m < type(uint128).max && product < (uint256(m) + 1) * nav);
        assert(product / nav <= m);
    }

    /// @notice Room, step 3: from (m + 1) * nav on it is more than m.
    function floorAbove(uint256 product, uint128 m, uint128 nav) external pure {
        require(nav != 0 && m < type(uint128).max && product >= (uint256(m) + 1) * nav);
        assert(product / nav > m);
    }

    /// @notice Room, step 4: a supply up to floor(held * 10,000 / bps) keeps the margin.
    function marginHoldsUpTo(uint128 held, uint16 bps, uint256 total) external pure {
        require(bps != 0 && bps < 10_000 && total <= uint256(held) * 10_000 / bps);
        assert(uint256(held) * 10_000 >= bps * total);
    }

    /// @notice Room, step 5: one share unit more breaks it.
    function marginBreaksBeyond(uint128 held, uint16 bps, uint136 total) external pure {
        require(bps != 0 && bps < 10_000 && total > uint256(held) * 10_000 / bps);
        assert(uint256(held) * 10_000 < bps * uint256(total));
    }

    /// @notice Room, step 6: it is the formula of step 1.
    function roomIsTheFormula(uint128 held, uint16 bps, uint128 left, uint128 nav, uint128 supply) external pure {
        require(bps != 0 && bps < 10_000 && nav != 0 && supply != 0);
        uint256 most = uint256(held) * 10_000 / bps;
        require(most >= left && most - left < type(uint128).max);
        assert(SharesMath.depositRoom(held, bps, left, nav, supply) == ((most - left + 1) * nav - 1) / supply);
    }

    /// @notice The leader's room is exact: what it mints keeps their margin, one base unit more breaks it.
    /// @dev Each `require` below the first two is an instance of the step it names, or of what division is.
    function theLeadersRoomIsExact(uint128 held, uint16 bps, uint128 left, uint128 nav, uint128 supply) external pure {
        require(bps != 0 && bps < 10_000 && nav != 0 && supply != 0);
        uint256 most = uint256(held) * 10_000 / bps;
        require(most >= left && most - left < type(uint128).max);
        uint256 limit = (most - left + 1) * nav;
        uint256 room = (limit - 1) / supply; // 6
        uint256 rest = (limit - 1) % supply;
        unchecked {
            uint256 product = room * supply;
            uint256 next = product + supply;
            require(product < limit); // 1
            require(product + rest == limit - 1 && rest < supply); // what / and % are
            require(next >= product); // limit + supply < 2^256
            uint256 minted = product / nav;
            uint256 more = next / nav;
            require(product >= limit || minted <= most - left); // 2
            require(next < limit || more > most - left); // 3
            require(left + minted > most || uint256(held) * 10_000 >= bps * (left + minted)); // 4
            require(left + more <= most || uint256(held) * 10_000 < bps * (left + more)); // 5
            assert(uint256(held) * 10_000 >= bps * (left + minted));
            assert(uint256(held) * 10_000 < bps * (left + more));
        }
    }
}
