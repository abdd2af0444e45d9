// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IRegistry} from "../interfaces/IRegistry.sol";
import {ISettler} from "../interfaces/ISettler.sol";
import {IVault} from "../interfaces/IVault.sol";
import {IVaultFactory} from "../interfaces/IVaultFactory.sol";
import {Errors} from "../libraries/Errors.sol";

/// @title Settles many vaults that are due at once in one transaction, so that none waits for another's (SPEC rule 7).
///
/// ROLES
/// - No owner, no state, no upgrade, no allowance, no balance. It works once governance grants it the keeper role.
/// - Only a keeper of the registry may call it: who loses the role can't use this contract's from the same block on.
/// - It calls settle and settleWithSales only, at shared vaults of its factory only. A keeper could send each of these
///   calls himself, and each vault checks it as it would his: what a stolen key can do doesn't grow.
///
/// LIVENESS
/// - A settlement that fails, with whatever error or by using up its gas, is undone and skipped alone.
/// - A settlement never fails for lack of gas in the transaction: then all of it reverts (InsufficientGas).
/// - When none would be settled the transaction reverts with the first one's reason, so a simulation shows it.
contract Settler is ISettler {
    address public immutable factory;
    address public immutable registry;

    /// @dev Gas kept for what follows a failed settlement: its event and its result.
    uint256 internal constant RESERVE = 30_000;
    /// @dev Longest reason copied: an error with seven arguments.
    uint256 internal constant MAX_REASON = 256;

    constructor(address factory_) {
        factory = factory_;
        registry = IVaultFactory(factory_).registry();
    }

    /// @inheritdoc ISettler
    function settleAll(Settlement[] calldata settlements) external returns (Result[] memory results) {
        require(IRegistry(registry).isKeeper(msg.sender), Errors.NotAllowed(msg.sender));
        results = new Result[](settlements.length);
        bool some;
        for (uint256 i; i < settlements.length; ++i) {
            results[i] = _settle(settlements[i]);
            if (results[i].done) some = true;
        }
        if (!some) _fail(results);
    }

    function _settle(Settlement calldata s) private returns (Result memory result) {
        require(IVaultFactory(factory).isVault(s.vault), Errors.UnknownVault(s.vault));
        bytes memory data = s.sales.length == 0
            ? abi.encodeCall(IVault.settle, (s.epochId, s.minNav, s.maxNav))
            : abi.encodeCall(IVault.settleWithSales, (s.sales, s.epochId, s.minNav, s.maxNav));
        // A call gets at most 63/64 of what is left: less than was asked for would fail the vault, not the transaction.
        uint256 left = gasleft();
        require(s.gas <= left && left - left / 64 >= s.gas + RESERVE, Errors.InsufficientGas());
        // No return data is copied here: a callee can't make this contract pay for it.
        address vault = s.vault;
        uint256 gas_ = s.gas;
        bool done;
        assembly ("memory-safe") {
            done := call(gas_, vault, 0, add(data, 0x20), mload(data), 0, 0)
        }
        result.done = done;
        if (!done) {
            result.reason = _reason();
            emit SettlementFailed(vault, s.epochId, result.reason);
        }
    }

    function _fail(Result[] memory results) private pure {
        require(results.length != 0, Errors.ZeroAmount());
        bytes memory reason = results[0].reason;
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    function _reason() private pure returns (bytes memory reason) {
        uint256 size;
        assembly ("memory-safe") {
            size := returndatasize()
        }
        if (size > MAX_REASON) size = MAX_REASON;
        reason = new bytes(size);
        assembly ("memory-safe") {
            returndatacopy(add(reason, 0x20), 0, size)
        }
    }
}
