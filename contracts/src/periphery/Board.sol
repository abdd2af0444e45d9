// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IBoard} from "../interfaces/IBoard.sol";
import {MAX_POST} from "../libraries/Constants.sol";
import {Errors} from "../libraries/Errors.sol";
import {History} from "../libraries/History.sol";

/// @title Where leaders, traders and accounts say something that readers can prove (SPEC rule 25).
///
/// ROLES
/// - No owner, no upgrade. Anybody may post about anything; it checks nobody's right to speak.
/// - It emits and folds, and does nothing else: it calls nobody and takes no ether.
///
/// TEXT
/// - At most 1,024 bytes. What they are is not checked: readers treat them as text of unknown origin.
///
/// HISTORY
/// - Each post is one event, in the order of the posts, and one fold.
contract Board is History, IBoard {
    /// @inheritdoc IBoard
    function post(address subject, bytes32 kind, string calldata text) external {
        require(bytes(text).length <= MAX_POST, Errors.TextTooLong(bytes(text).length, MAX_POST));
        _emit(Posted.selector, _topic(subject), _topic(msg.sender), kind, abi.encode(text));
    }
}
