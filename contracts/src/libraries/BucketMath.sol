// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {BPS, BUCKET_REFILL, BUCKET_SIZE, WAD} from "./Constants.sol";

/// @title The loss bucket of SPEC rule 14: 3 % of the base, refilled linearly over 28 days. 1e18 = the whole base.
library BucketMath {
    /// @notice What is left after `elapsed` seconds, rounded down; never more than the bucket's size.
    function refilled(uint256 left, uint256 elapsed) internal pure returns (uint256) {
        if (elapsed >= BUCKET_REFILL) return BUCKET_SIZE;
        return Math.min(BUCKET_SIZE, left + elapsed * BUCKET_SIZE / BUCKET_REFILL);
    }

    /// @notice (max(0, valueIn - valueOut) + valueIn * deviationBps / 10 000) / base, rounded up.
    /// @dev A gain draws 0 for its loss, never less. Domain: values <= 2^128, deviationBps <= 10 000, base > 0.
    function draw(uint256 valueIn, uint256 valueOut, uint256 deviationBps, uint256 base)
        internal
        pure
        returns (uint256)
    {
        uint256 loss = valueIn > valueOut ? valueIn - valueOut : 0;
        return Math.ceilDiv((loss + Math.ceilDiv(valueIn * deviationBps, BPS)) * WAD, base);
    }
}
