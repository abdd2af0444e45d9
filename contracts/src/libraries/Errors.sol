// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OrderState} from "./Types.sol";

/// @title Every error of Sluice beyond the ERCs' and OpenZeppelin's own, sorted by the part that raises it.
/// @notice Amounts in the base units of the token they speak of, times in Unix seconds.
library Errors {
    // --------------------------------------------------------------------------------------------- shared

    /// @notice `caller` may not do this.
    error NotAllowed(address caller);
    error ZeroAddress();
    error ZeroAmount();
    /// @notice The one lock over vault and portfolio is held: a call came back in mid-transaction.
    error Locked();
    error AlreadyInitialized();

    // ------------------------------------------------------------------------------------------ portfolio

    error NotVault(address caller);
    /// @notice Trading by leader, trader and their orders is paused by a guardian.
    error TradingIsPaused();
    error NotAnAdapter(address adapter);
    /// @notice Not a pair the portfolio trades: equal, the vault's own share, or unknown to the registry.
    error BadPair(address tokenIn, address tokenOut);
    /// @notice Delisted: it can be held, priced and sold, not bought.
    error NotListed(address token);
    error TooManyTokens(uint256 max);
    error InsufficientHolding(address token, uint256 needed, uint256 available);
    /// @notice The adapter took another amount than it was given.
    error InputMismatch(address token, uint256 expected, uint256 taken);
    error OutputShort(address token, uint256 least, uint256 received);
    /// @notice Worse than the oracle's value by more than 1 %; both in asset base units.
    error TradeLossTooHigh(uint256 valueIn, uint256 valueOut);
    /// @notice The trading bucket lacks room; both 1e18 = the whole base.
    error BucketEmpty(uint256 needed, uint256 left);
    error NoBase();
    /// @notice Only sales to the asset now (between cut-off and settlement, or closing).
    error SaleOnly(address tokenOut);
    /// @notice More would be sold than the settlement lacks; oracle values in asset base units.
    error RaiseTooMuch(uint256 value, uint256 allowed);
    error NothingToRaise();
    error DeadlinePassed(uint256 deadline);
    error OrderNotOpen(uint256 orderId, OrderState state);
    error NotTheTargetsInForce(uint256 orderId, uint256 inForce);
    error NotALimitOrder(uint256 orderId);
    error TooManyTargets(uint256 count);
    /// @notice Targets are strictly ascending by token, without the asset, with a band of 1 to 10,000.
    error BadTarget(address token);
    error WeightsTooHigh(uint256 sumBps);
    /// @notice No traded token was outside its band.
    error InsideBand(uint256 orderId);
    /// @notice The swap moves `token` away from its target or across it.
    error AwayFromTarget(address token);
    error NavOverflow();

    // ------------------------------------------------------------------------------------------- registry

    error UnknownToken(address token);
    /// @notice The feed's answer is zero, negative, beyond 2^96, from the future, or can't be read.
    error BadAnswer(address feed, int256 answer, uint256 updatedAt);
    error StaleAnswer(address feed, uint256 updatedAt, uint256 heartbeat);
    /// @notice Settlement needs an answer newer than the cut-off from a feed this fast.
    error NotNewerThanCutoff(address feed, uint256 updatedAt, uint256 cutoff);
    error SequencerDown();
    error SequencerGracePeriod(uint256 upSince, uint256 gracePeriod);
    error TooManyDecimals(address subject, uint256 decimals, uint256 max);
    error BadHeartbeat(uint256 heartbeat);
    error BadDeviation(uint256 deviationBps);
    error NothingScheduled(address subject);
    error TooEarly(uint256 effectiveAt);
    error InsufficientGas();

    // -------------------------------------------------------------------------------------------- adapter

    error BadPath(bytes path);
    error NoPool(address tokenA, address tokenB, uint24 fee);
    error NotThePool(address caller);
}
