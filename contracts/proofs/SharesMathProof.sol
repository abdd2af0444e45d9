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
}
