// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Feed} from "../libraries/Types.sol";

/// @title What a vault may hold, how it is priced, where it may trade, and who may execute (SPEC rules 13 and 19).
interface IRegistry {
    /// @param feeds One feed, whose answer is the token's price in USD, or two, whose answers multiplied are it. None
    ///        when the token is unknown.
    /// @param capBps The largest part of a vault's base, in basis points, that the holding may reach by a purchase.
    /// @param listed May be bought. A delisted token can be held, priced and sold.
    struct TokenConfig {
        Feed[] feeds;
        uint16 capBps;
        uint8 decimals;
        bool listed;
    }

    /// @notice A token that the constructor lists.
    struct InitialToken {
        address token;
        uint16 capBps;
        Feed[] feeds;
    }

    /// @notice What a trade of `tokenIn` for `tokenOut` is measured by.
    /// @param priceIn As `price`; the asset's own price in itself is exact.
    /// @param unitIn 10^(decimals + 18): value in asset base units = amount * priceIn / unitIn.
    /// @param deviationBps The deviation thresholds of all feeds of both tokens added up.
    /// @param capInBps The cap of `tokenIn`, basis points of the base.
    /// @param capOutBps The cap of `tokenOut`.
    struct Quote {
        uint256 priceIn;
        uint256 unitIn;
        uint256 priceOut;
        uint256 unitOut;
        uint256 deviationBps;
        uint256 capInBps;
        uint256 capOutBps;
    }

    // ------------------------------------------------------------------------------------------- tokens

    /// @notice A token's settings; no feeds when it is unknown.
    function token(address token_) external view returns (TokenConfig memory);

    /// @notice Every token that was ever listed, in the order of listing; delisted ones are among them.
    function tokens() external view returns (address[] memory);

    /// @notice Through this contract vaults may trade.
    function isAdapter(address adapter) external view returns (bool);

    /// @notice The adapters in force, without order.
    function adapters() external view returns (address[] memory);

    /// @notice The account may settle on time, raise cash, fill orders, rebalance, write off.
    function isKeeper(address account) external view returns (bool);

    /// @notice The account may pause deposits and trading, and close an abandoned vault.
    function isGuardian(address account) external view returns (bool);

    /// @notice Seconds between scheduling a change and the moment from which it may be applied. It lapses when it isn't
    ///         applied within as long again.
    function delay() external view returns (uint256);

    /// @notice The feed that says whether a rollup's sequencer is up (zero where there is none), and the seconds after
    ///         its return during which no price is good.
    function sequencerFeed() external view returns (address feed, uint256 gracePeriod);

    // ------------------------------------------------------------------------------------------- prices

    /// @notice Price of `token_` in `asset_`: asset base units per whole token, scaled by 1e18, rounded down.
    /// @dev Strict: reverts on an unusable answer of any feed of either. `updatedAt` is the oldest answer's of the token's.
    function price(address token_, address asset_) external view returns (uint256 priceWad, uint256 updatedAt);

    /// @notice As `price` from the last believable answers, whatever their age; 0 where there is none. `good` is false
    ///         where `price` would revert. Never reverts, given gas.
    function lastPrice(address token_, address asset_)
        external
        view
        returns (uint256 priceWad, uint256 updatedAt, bool good);

    /// @notice Strict prices of several tokens with their units (10^(decimals + 18)). Where `newerThan` is not 0, each
    ///         feed that is set to `afterCutoff`, the asset's too, must have answered after it (SPEC rule 9).
    /// @param writtenOffAt Empty where no token is written off; else for each token 0, or when a vault wrote its holding
    ///        off. A token of which not every feed has answered since then (see `answerState`, `answeredAt`), and that has
    ///        no usable answer, has price 0 and needs none; every other is priced.
    /// @dev Without tokens no feed is read.
    function prices(address[] calldata tokens_, address asset_, uint256 newerThan, uint256[] calldata writtenOffAt)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units);

    /// @notice As `prices` from the last believable answers; never reverts, given gas. `good` is false where `prices`
    ///         would revert.
    function lastPrices(address[] calldata tokens_, address asset_, uint256[] calldata writtenOffAt)
        external
        view
        returns (uint256[] memory pricesWad, uint256[] memory units, bool[] memory good);

    /// @notice Strict terms of a trade through `adapter`: reverts on an adapter that is not listed, an unknown token, a
    ///         delisted `tokenOut`, or an unusable answer of a feed it needs.
    function quote(address adapter, address tokenIn, address tokenOut, address asset_)
        external
        view
        returns (Quote memory);

    /// @notice What the feeds of a token say of themselves, without the asset's; never reverts, given gas.
    /// @return usable Every feed has a usable answer now (the sequencer isn't asked).
    /// @return answeredAt When the older of the feeds' last answers was given; 0 where a feed can't be read or its last
    ///         answer isn't believable, so that nobody can say since when it has had none.
    /// @return usableUntil The last second at which the last answers were all usable; 0 as `answeredAt`.
    function answerState(address token_) external view returns (bool usable, uint256 answeredAt, uint256 usableUntil);

    // -------------------------------------------------------------------------------------- governance

    /// @notice What is announced for a token, from when and until when it may be applied; 0 when nothing is. A change
    ///         whose `expiresAt` is past has lapsed.
    function scheduledToken(address token_)
        external
        view
        returns (TokenConfig memory config, uint256 effectiveAt, uint256 expiresAt);

    /// @notice From when and until when a new adapter may be applied; 0 when nothing is announced.
    function scheduledAdapter(address adapter) external view returns (uint256 effectiveAt, uint256 expiresAt);

    /// @notice Announces a new token, or new settings of one: anybody may `applyToken` after `delay()`.
    /// @param capBps 1 to 10,000.
    /// @param feeds One or two; see Feed.
    function scheduleToken(address token_, uint16 capBps, Feed[] calldata feeds) external;

    /// @notice Puts an announced token in force; anybody may, from `effectiveAt` to `expiresAt`.
    function applyToken(address token_) external;

    /// @notice Announces an adapter: anybody may `applyAdapter` after `delay()`.
    function scheduleAdapter(address adapter) external;

    /// @notice Puts an announced adapter in force; anybody may, from `effectiveAt` to `expiresAt`.
    function applyAdapter(address adapter) external;

    /// @notice Withdraws what is announced for a token or adapter.
    function cancelSchedule(address subject) external;

    /// @notice Stops the buying of a token, at once. What is announced for it is withdrawn.
    function delistToken(address token_) external;

    /// @notice Stops trading through an adapter, at once. What is announced for it is withdrawn.
    function delistAdapter(address adapter) external;

    /// @notice Makes an account a keeper or takes the role from it, at once.
    function setKeeper(address keeper, bool allowed) external;

    /// @notice Makes an account a guardian or takes the role from it, at once.
    function setGuardian(address guardian, bool allowed) external;
}
