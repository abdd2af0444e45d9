// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title A contract whose events are proven by one storage slot (SPEC rule 23).
interface IHistory {
    /// @notice The fold of every event so far, in their order; 0 before the first. It lies in storage slot 0.
    /// @dev h' = keccak256(abi.encode(h, emitter, block.timestamp, n, t0, t1, t2, t3, keccak256(data))), n being the number
    ///      of topics and absent topics zero. A vault folds the events of its portfolio too (the emitter tells them apart);
    ///      ERC-20's Approval is not folded.
    function history() external view returns (bytes32);
}
