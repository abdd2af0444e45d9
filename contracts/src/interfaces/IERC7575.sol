// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The vault's share token (ERC-7575, ERC-165 id 0x2f0a18c5 together with ERC-4626's functions).
interface IERC7575 {
    /// @notice The address of the share: the vault itself.
    function share() external view returns (address shareTokenAddress);
}

/// @title A share that points to its vaults (ERC-7575, ERC-165 id 0xf815c03d).
interface IERC7575Share {
    /// @notice ERC-7575's event. Never emitted here: a share has one vault for ever.
    event VaultUpdate(address indexed asset, address vault);

    /// @notice The vault of `asset`: the vault itself for its own asset, else the zero address.
    function vault(address asset) external view returns (address);
}
