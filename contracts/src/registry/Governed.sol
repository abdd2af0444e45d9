// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Errors} from "../libraries/Errors.sol";
import {History} from "../libraries/History.sol";

/// @title An owner who hands over in two steps: OpenZeppelin's Ownable2Step in names, events and errors.
/// @notice Not OpenZeppelin's own code, because that emits its events itself, and every event of a folding contract has to
///         pass `_emit` (SPEC rule 23).
///
/// ROLES
/// - The owner names a successor; only the successor's own call makes it the owner. Until then nothing changes, and the
///   owner may name another or none (the zero address).
/// - Ownership is never given up: `renounceOwnership` reverts, and the zero address can't accept.
abstract contract Governed is History {
    /// @notice The owner named a successor, who is not the owner yet; the zero address takes the naming back.
    event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner);
    /// @notice There is a new owner: the successor accepted, or the contract was made (then `previousOwner` is zero).
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    /// @notice The caller is not the owner, or not the successor whom the owner has named.
    error OwnableUnauthorizedAccount(address account);
    /// @notice The zero address can't be an owner.
    error OwnableInvalidOwner(address owner);

    /// @notice Governance: who may change what the contract allows.
    address public owner;
    /// @notice The successor who may accept; zero when none is named.
    address public pendingOwner;

    modifier onlyOwner() {
        require(msg.sender == owner, OwnableUnauthorizedAccount(msg.sender));
        _;
    }

    constructor(address owner_) {
        require(owner_ != address(0), OwnableInvalidOwner(owner_));
        _setOwner(owner_);
    }

    /// @notice The first of two steps: `newOwner` becomes governance when it calls `acceptOwnership`.
    function transferOwnership(address newOwner) external onlyOwner {
        pendingOwner = newOwner;
        _emit(OwnershipTransferStarted.selector, _topic(owner), _topic(newOwner), "");
    }

    /// @notice The second step, by the successor.
    function acceptOwnership() external {
        require(msg.sender == pendingOwner, OwnableUnauthorizedAccount(msg.sender));
        delete pendingOwner;
        _setOwner(msg.sender);
    }

    /// @notice Refused: without governance no bad feed or venue could ever be taken away again. Hand it over instead.
    function renounceOwnership() external pure {
        revert Errors.NoRenouncing();
    }

    function _setOwner(address newOwner) private {
        address previous = owner;
        owner = newOwner;
        _emit(OwnershipTransferred.selector, _topic(previous), _topic(newOwner), "");
    }
}
