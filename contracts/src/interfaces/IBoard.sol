// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IHistory} from "./IHistory.sol";

/// @title Posts about vaults and accounts (SPEC rule 25).
interface IBoard is IHistory {
    /// @notice `author` said `text` about `subject`. Whether it counts is for readers to decide: a vault's leader or trader
    ///         speaks for the vault, an account for itself.
    /// @param kind What the text is, a short word in ASCII, left-aligned: "name", "text", "picture", "link", "update", or
    ///        "reason/" with an order's id in decimals.
    event Posted(address indexed subject, address indexed author, bytes32 indexed kind, string text);

    /// @notice Emits `Posted` with the caller as author, and folds it. From anybody, about any address.
    /// @param text At most 1,024 bytes of UTF-8; nothing but the length is checked.
    function post(address subject, bytes32 kind, string calldata text) external;
}
