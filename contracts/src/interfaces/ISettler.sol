// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Swap} from "../libraries/Types.sol";

/// @title Settlements of several vaults in one transaction, paid from their tanks (SPEC rules 7 and 24).
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

    /// @notice Settles each vault, then pays the caller from the tanks of those that were settled. Reverts when none was.
    ///         The Settler's is for keepers, the LateSettler's for anybody.
    /// @return results One per settlement, in their order.
    function settleAll(Settlement[] calldata settlements) external returns (Result[] memory results);

    /// @notice What the chain asks for the data of this settlement alone, wei, as the tank would pay it; 0 where there is no
    ///         such fee or it can't be read.
    function dataFee(Settlement calldata settlement) external view returns (uint256);

    /// @notice The factory whose vaults it settles; one address of another makes the call revert.
    function factory() external view returns (address);
    /// @notice The registry whose keepers the Settler lets in, and among whose keepers the LateSettler must not be.
    function registry() external view returns (address);
    /// @notice The tank that pays, which deployed this contract.
    function tank() external view returns (address);
    /// @notice The OP stack's GasPriceOracle that `dataFee` asks; zero where the chain has none.
    function dataFeeOracle() external view returns (address);
}

/// @title Orders executed for a vault and paid from its tank (SPEC rules 15 and 24).
interface IOrderSettler {
    /// @notice IPortfolio.fillLimitOrder for a shared or personal vault. Keepers only; pays the caller.
    /// @return amountOut Base units bought.
    /// @return paid Wei from the vault's tank.
    function fill(address vault, uint256 orderId, address adapter, bytes calldata data)
        external
        returns (uint256 amountOut, uint256 paid);

    /// @notice IPortfolio.rebalance for a shared or personal vault. Keepers only; pays the caller when every traded token
    ///         ends inside its band.
    /// @return inside Every traded token ended inside its band.
    /// @return paid Wei from the vault's tank.
    function rebalance(address vault, uint256 orderId, Swap[] calldata swaps)
        external
        returns (bool inside, uint256 paid);
}
