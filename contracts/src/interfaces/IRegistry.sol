// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title What a vault may hold, how it is priced, where it may trade, and who may execute (SPEC 2.13, 2.19).
interface IRegistry {
    /// @param listed May be bought. A delisted token can be held, priced and sold.
    /// @param heartbeat Seconds; an older answer is stale.
    /// @param deviationBps The feed's deviation threshold, drawn on the bucket by every trade of the token.
    struct TokenConfig {
        address feed;
        uint32 heartbeat;
        uint16 deviationBps;
        uint8 decimals;
        uint8 feedDecimals;
        bool listed;
    }

    struct InitialToken {
        address token;
        address feed;
        uint32 heartbeat;
        uint16 deviationBps;
    }

    /// @notice Zero feed when unknown.
    function token(address token_) external view returns (TokenConfig memory);
    function tokens() external view returns (address[] memory);
    function isAdapter(address adapter) external view returns (bool);
    function adapters() external view returns (address[] memory);
    function isKeeper(address account) external view returns (bool);
    function isGuardian(address account) external view returns (bool);
    /// @notice Seconds between scheduling and effect.
    function delay() external view returns (uint256);
    function sequencerFeed() external view returns (address feed, uint256 gracePeriod);

    /// @notice Price of `token_` in `asset_`: asset base units per whole token, scaled by 1e18, rounded down.
    /// @dev Strict: reverts on a bad answer of either feed. `updatedAt` is the token feed's.
    function price(address token_, address asset_) external view returns (uint256 priceWad, uint256 updatedAt);
    /// @notice As `price` from the last answers; never reverts; `good` is false where `price` would revert.
    function lastPrice(address token_, address asset_)
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, bool good);

    // -------------------------------------------------------------------------------------- governance

    /// @notice Lists or changes a token after `delay()`; anybody may then call `applyToken`.
    function scheduleToken(address token_, address feed, uint32 heartbeat, uint16 deviationBps) external;
    function applyToken(address token_) external;
    function scheduleAdapter(address adapter) external;
    function applyAdapter(address adapter) external;
    function cancelSchedule(address subject) external;
    /// @notice At once: these only reduce what vaults may do.
    function delistToken(address token_) external;
    function delistAdapter(address adapter) external;
    function setKeeper(address keeper, bool allowed) external;
    function setGuardian(address guardian, bool allowed) external;
}
