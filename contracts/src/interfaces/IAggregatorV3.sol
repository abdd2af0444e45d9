// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title The shape of a Chainlink price feed.
interface IAggregatorV3 {
    /// @notice Decimals of its answers.
    function decimals() external view returns (uint8);

    /// @notice What it prices in what, as "ETH / USD".
    function description() external view returns (string memory);

    /// @notice Its last answer, and when it was given, Unix seconds.
    function latestRoundData()
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);
}
