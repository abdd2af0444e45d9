// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {IAggregatorV3} from "../../interfaces/IAggregatorV3.sol";

/// @title A price feed in Chainlink's shape that anybody may push to. For the demo chain and tests only.
contract DemoFeed is IAggregatorV3 {
    /// @notice Chainlink's event of a new answer.
    event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt);

    uint8 public immutable decimals;
    string public description;

    // One slot, as Chainlink's own round record: an answer costs one cold read.
    int176 private _answer;
    uint40 private _updatedAt;
    uint40 private _roundId;

    constructor(uint8 decimals_, string memory description_) {
        decimals = decimals_;
        description = description_;
    }

    /// @notice Gives an answer, from anybody.
    /// @param answer Price with `decimals()` digits; any sign, so that tests can push a bad one.
    /// @param updatedAt Unix seconds the answer claims to be from.
    function push(int256 answer, uint256 updatedAt) external {
        _answer = int176(answer);
        _updatedAt = uint40(updatedAt);
        emit AnswerUpdated(answer, ++_roundId, updatedAt);
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return (_roundId, _answer, _updatedAt, _updatedAt, _roundId);
    }
}
