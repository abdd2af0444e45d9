// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IHistory} from "./IHistory.sol";
import {VaultParams, VaultType} from "../libraries/Types.sol";

/// @title Makes vaults as immutable clones (ERC-1167) and remembers them (SPEC rule 2).
interface IVaultFactory is IHistory {
    /// @notice Makes a shared vault with its portfolio. The caller becomes its leader and pays `params.seed`: approve the
    ///         factory first.
    function createVault(VaultParams calldata params) external returns (address vault, address portfolio);

    /// @notice Makes a personal vault with its portfolio. The caller becomes its owner.
    /// @param strategy Text or metadata URI, at most 4,096 bytes.
    function createPersonalVault(string calldata name, string calldata symbol, address asset, string calldata strategy)
        external
        returns (address vault, address portfolio);

    /// @notice The registry of every vault made here.
    function registry() external view returns (address);

    /// @notice Whether `vault` was made here.
    function isVault(address vault) external view returns (bool);

    /// @notice Shared or personal. Reverts with UnknownVault for an address that was not made here.
    function vaultType(address vault) external view returns (VaultType);

    /// @notice How many vaults were made here.
    function vaultCount() external view returns (uint256);

    /// @notice Vaults in order of creation; fewer than `count` at the end.
    /// @param from Position of the first, from 0.
    function vaults(uint256 from, uint256 count) external view returns (address[] memory);

    /// @notice The code of every shared vault.
    function vaultImplementation() external view returns (address);

    /// @notice The code of every personal vault.
    function personalVaultImplementation() external view returns (address);

    /// @notice The code of every portfolio.
    function portfolioImplementation() external view returns (address);
}
