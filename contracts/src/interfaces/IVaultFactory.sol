// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IHistory} from "./IHistory.sol";
import {VaultParams, VaultType} from "../libraries/Types.sol";

/// @title Makes vaults as immutable clones (ERC-1167) and remembers them (SPEC rule 2).
interface IVaultFactory is IHistory {
    /// @notice The caller becomes the leader and pays `params.seed`; approve the factory first.
    function createVault(VaultParams calldata params) external returns (address vault, address portfolio);
    /// @notice The caller becomes the owner.
    function createPersonalVault(string calldata name, string calldata symbol, address asset, string calldata strategy)
        external
        returns (address vault, address portfolio);

    function registry() external view returns (address);
    function isVault(address vault) external view returns (bool);
    function vaultType(address vault) external view returns (VaultType);
    function vaultCount() external view returns (uint256);
    /// @notice Vaults in order of creation; fewer than `count` at the end.
    function vaults(uint256 from, uint256 count) external view returns (address[] memory);
    function vaultImplementation() external view returns (address);
    function personalVaultImplementation() external view returns (address);
    function portfolioImplementation() external view returns (address);
}
