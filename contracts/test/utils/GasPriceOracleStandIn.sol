// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {LibZip} from "../../node_modules/solady/src/utils/LibZip.sol";

import {IGasPriceOracle} from "../../src/interfaces/IGasPriceOracle.sol";

/// @title The OP stack's GasPriceOracle as its published source computes fees since the Fjord upgrade: the size of the data
///        by FastLZ (or a bound of it), 68 bytes for a signature, a linear estimate of at least 100, and two scaled prices.
/// @dev The real one reads the prices from the L1Block predeploy; here they are set by the test.
contract GasPriceOracleStandIn is IGasPriceOracle {
    uint256 internal constant INTERCEPT = 42_585_600;
    uint256 internal constant SLOPE = 836_500;
    uint256 internal constant LEAST = 100e6;

    uint256 public l1BaseFee = 20 gwei;
    uint256 public blobBaseFee = 1 gwei;
    /// @dev Base's, in 2025.
    uint256 public baseFeeScalar = 2_269;
    uint256 public blobBaseFeeScalar = 1_055_762;

    function set(uint256 l1BaseFee_, uint256 blobBaseFee_) external {
        (l1BaseFee, blobBaseFee) = (l1BaseFee_, blobBaseFee_);
    }

    function getL1Fee(bytes memory data) external view returns (uint256) {
        return _cost(LibZip.flzCompress(data).length + 68);
    }

    function getL1FeeUpperBound(uint256 unsignedTxSize) external view returns (uint256) {
        uint256 size = unsignedTxSize + 68;
        return _cost(size + size / 255 + 16);
    }

    function _cost(uint256 fastLzSize) private view returns (uint256) {
        uint256 scaled = SLOPE * fastLzSize;
        uint256 size = scaled < INTERCEPT + LEAST ? LEAST : scaled - INTERCEPT;
        uint256 price = baseFeeScalar * 16 * l1BaseFee + blobBaseFeeScalar * blobBaseFee;
        return size * price / 1e12;
    }
}

/// @title Oracles that answer in bad ways.
contract BrokenOracle {
    enum Mode {
        Reverts,
        Endless,
        Short,
        Bomb,
        Absurd
    }

    Mode public mode;

    function set(Mode mode_) external {
        mode = mode_;
    }

    fallback() external {
        Mode m = mode;
        if (m == Mode.Reverts) revert();
        while (m == Mode.Endless) {}
        uint256 size = m == Mode.Short ? 31 : m == Mode.Bomb ? 100_000 : 32;
        assembly {
            mstore(0, not(0))
            return(0, size)
        }
    }
}
