// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @title What a vault may hold, how it is priced, where it may trade, and who may execute (SPEC rules 13 and 19).
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

    /// @notice What a trade of `tokenIn` for `tokenOut` is measured by.
    /// @param priceIn As `price`; the asset's own price in itself is exact.
    /// @param unitIn 10^(decimals + 18): value in asset base units = amount * priceIn / unitIn.
    /// @param deviationBps Both tokens' feeds' deviation thresholds added up.
    struct Quote {
        uint256 priceIn;
        uint256 unitIn;
        uint256 priceOut;
        uint256 unitOut;
        uint256 deviationBps;
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

    /// @notice Strict prices of several tokens with their units (10^(decimals + 18)). Where `newerThan` is not 0, each
    ///         feed with a heartbeat of an hour or less, the asset's too, must have answered after it (SPEC rule 9).
    /// @dev No token, no feed read.
    function prices(address[] calldata tokens_, address asset_, uint256 newerThan)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units);
    /// @notice As `prices` from the last answers; never reverts, given gas.
    function lastPrices(address[] calldata tokens_, address asset_)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units, bool[] memory good);
    /// @notice Strict terms of a trade through `adapter`: reverts on an adapter that is not listed, an unknown token, a
    ///         delisted `tokenOut`, or a bad answer of a feed it needs.
    function quote(address adapter, address tokenIn, address tokenOut, address asset_)
        external
        view
        returns (Quote memory);
    /// @notice What is announced for a token or adapter and from when it may be applied; 0 when nothing is.
    function scheduledToken(address token_) external view returns (TokenConfig memory config, uint256 effectiveAt);
    function scheduledAdapter(address adapter) external view returns (uint256 effectiveAt);

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
