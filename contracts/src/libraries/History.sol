// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IHistory} from "../interfaces/IHistory.sol";

/// @title The one way in which a contract of Sluice emits an event (SPEC rule 23).
///
/// EMITTING
/// - `_emit` writes a log and hands what the fold needs to `_fold`, in one step: nothing can come between the two, so the
///   order of the logs is the order of the folds. A log of a call that reverts is undone together with its fold.
/// - The first topic is the selector of an event that is declared somewhere: `_emit(Paused.selector, ...)`. The indexed
///   fields follow as topics, and `data` is `abi.encode` of the other fields, in the order of the declaration.
/// - No contract uses `emit` or another log for an event that is folded: `tools/history.js` holds the compiled code to it.
///   Only ERC-20's Approval is not folded.
abstract contract Emitter {
    function _emit(bytes32 t0, bytes memory data) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            log1(add(data, 0x20), mload(data), t0)
            digest := keccak256(add(data, 0x20), mload(data))
        }
        _fold(address(this), 1, t0, 0, 0, 0, digest);
    }

    function _emit(bytes32 t0, bytes32 t1, bytes memory data) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            log2(add(data, 0x20), mload(data), t0, t1)
            digest := keccak256(add(data, 0x20), mload(data))
        }
        _fold(address(this), 2, t0, t1, 0, 0, digest);
    }

    function _emit(bytes32 t0, bytes32 t1, bytes32 t2, bytes memory data) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            log3(add(data, 0x20), mload(data), t0, t1, t2)
            digest := keccak256(add(data, 0x20), mload(data))
        }
        _fold(address(this), 3, t0, t1, t2, 0, digest);
    }

    function _emit(bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes memory data) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            log4(add(data, 0x20), mload(data), t0, t1, t2, t3)
            digest := keccak256(add(data, 0x20), mload(data))
        }
        _fold(address(this), 4, t0, t1, t2, t3, digest);
    }

    // Most events of a vault carry one or two words. They need no encoding: the words lie in scratch space.

    function _emit(bytes32 t0, bytes32 t1, bytes32 t2, uint256 word) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            mstore(0x00, word)
            log3(0x00, 0x20, t0, t1, t2)
            digest := keccak256(0x00, 0x20)
        }
        _fold(address(this), 3, t0, t1, t2, 0, digest);
    }

    function _emit(bytes32 t0, bytes32 t1, bytes32 t2, uint256 word0, uint256 word1) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            mstore(0x00, word0)
            mstore(0x20, word1)
            log3(0x00, 0x40, t0, t1, t2)
            digest := keccak256(0x00, 0x40)
        }
        _fold(address(this), 3, t0, t1, t2, 0, digest);
    }

    function _emit(bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, uint256 word0, uint256 word1) internal {
        bytes32 digest;
        assembly ("memory-safe") {
            mstore(0x00, word0)
            mstore(0x20, word1)
            log4(0x00, 0x40, t0, t1, t2, t3)
            digest := keccak256(0x00, 0x40)
        }
        _fold(address(this), 4, t0, t1, t2, t3, digest);
    }

    /// @dev An address as a topic. Numbers, flags and enums are widened in place: `bytes32(uint256(x))`.
    function _topic(address account) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }

    /// @dev An address as a word of data.
    function _word(address account) internal pure returns (uint256) {
        return uint160(account);
    }

    /// @param emitter The contract that has emitted the log.
    /// @param topics How many topics the log has, 1 to 4; absent ones are zero.
    /// @param digest keccak256 of the log's data.
    function _fold(address emitter, uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest)
        internal
        virtual;
}

/// @title A contract that folds its events into one slot of its own (SPEC rule 23).
/// @dev `is History` comes first in a contract's list of bases, so that its one slot is slot 0 of that contract: `verify`
///      and the browser's check read slot 0 of vaults, factory, registry, tanks and board alike.
///
/// HISTORY
/// - Each event folds as h' = keccak256(abi.encode(h, emitter, block.timestamp, n, t0, t1, t2, t3, keccak256(data))),
///   n being its number of topics, absent topics zero, and h = 0 before the first.
/// - block.number is not folded: on some rollups a contract sees another number than its logs carry.
abstract contract History is Emitter, IHistory {
    bytes32 private _history;

    /// @inheritdoc IHistory
    function history() external view returns (bytes32) {
        return _history;
    }

    /// @inheritdoc Emitter
    /// @dev Computed in scratch memory behind the free memory pointer, which doesn't move.
    function _fold(address emitter, uint256 topics, bytes32 t0, bytes32 t1, bytes32 t2, bytes32 t3, bytes32 digest)
        internal
        override
    {
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, sload(_history.slot))
            mstore(add(m, 0x20), emitter)
            mstore(add(m, 0x40), timestamp())
            mstore(add(m, 0x60), topics)
            mstore(add(m, 0x80), t0)
            mstore(add(m, 0xa0), t1)
            mstore(add(m, 0xc0), t2)
            mstore(add(m, 0xe0), t3)
            mstore(add(m, 0x100), digest)
            sstore(_history.slot, keccak256(m, 0x120))
        }
    }
}
