// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Vm} from "./Vm.sol";

/// @title The fold of SPEC rule 23, written once more from its sentence: what `history()` must answer.
library Fold {
    function next(bytes32 h, uint256 time, Vm.Log memory log) internal pure returns (bytes32) {
        bytes32[4] memory topics;
        for (uint256 i; i < log.topics.length; ++i) {
            topics[i] = log.topics[i];
        }
        return keccak256(
            abi.encode(
                h, log.emitter, time, log.topics.length, topics[0], topics[1], topics[2], topics[3], keccak256(log.data)
            )
        );
    }

    /// @notice Folds the logs of two contracts (or of one, named twice), in their order, all emitted at `time`.
    function all(bytes32 h, uint256 time, Vm.Log[] memory logs, address a, address b) internal pure returns (bytes32) {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != a && logs[i].emitter != b) continue;
            if (logs[i].topics[0] == IERC20.Approval.selector) continue;
            h = next(h, time, logs[i]);
        }
        return h;
    }
}
