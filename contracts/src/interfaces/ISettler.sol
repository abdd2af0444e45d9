// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Swap} from "../libraries/Types.sol";

/// @title Settlements of several vaults in one transaction (SPEC rule 7).
interface ISettler {
    /// @notice One vault's settlement, with the arguments of IVault.settleWithSales.
    /// @param minNav Asset base units, as `maxNav`.
    /// @param gas What this settlement may use at most; it fails alone when it needs more.
    /// @param sales Sold first, for the shortfall; none: IVault.settle.
    struct Settlement {
        address vault;
        uint256 epochId;
        uint256 minNav;
        uint256 maxNav;
        uint256 gas;
        Swap[] sales;
    }

    /// @param reason The first 256 bytes of what the vault reverted with; empty when `done`, or out of gas.
    struct Result {
        bool done;
        bytes reason;
    }

    /// @notice A settlement was skipped; all others of the call stand.
    event SettlementFailed(address indexed vault, uint256 indexed epochId, bytes reason);

    /// @notice Settles each vault. Keepers only; reverts when none was settled.
    /// @return results One per settlement, in their order.
    function settleAll(Settlement[] calldata settlements) external returns (Result[] memory results);

    function factory() external view returns (address);
    function registry() external view returns (address);
}
