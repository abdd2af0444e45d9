// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The part of the OP stack's predeploy 0x420000000000000000000000000000000000000F that is used here.
interface IGasPriceOracle {
    /// @notice The most that publishing a transaction of this size may cost beside its gas, wei. Needs far less gas than the
    ///         exact figure, for which the oracle compresses the whole transaction.
    /// @param unsignedTxSize Bytes without the signature; what the signature adds is counted by the oracle.
    function getL1FeeUpperBound(uint256 unsignedTxSize) external view returns (uint256);
}
