// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The part of the OP stack's predeploy 0x420000000000000000000000000000000000000F that is used here.
interface IGasPriceOracle {
    /// @notice What publishing a transaction costs beside its gas, wei.
    /// @param data The transaction without its signature; what the signature adds is counted by the oracle.
    function getL1Fee(bytes memory data) external view returns (uint256);
}
