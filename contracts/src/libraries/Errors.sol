// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OrderState, Status} from "./Types.sol";

/// @title Every error of Sluice beyond the ERCs' and OpenZeppelin's own, sorted by the part that raises it.
/// @notice Amounts in the base units of the token they speak of, times in Unix seconds.
interface Errors {
    // --------------------------------------------------------------------------------------------- shared

    /// @notice `caller` may not do this.
    error NotAllowed(address caller);
    error ZeroAddress();
    error ZeroAmount();
    /// @notice The one lock over vault and portfolio is held: a call came back in mid-transaction.
    error Locked();
    error AlreadyInitialized();

    // ------------------------------------------------------------------------------- vaults: shared parts

    error PermitExpired(uint256 deadline);
    error PermitSigner(address signer, address owner);
    /// @notice The permit failed and the allowance isn't there either.
    error PermitFailed(address token, uint256 allowed, uint256 needed);
    /// @notice Supply would pass uint128.
    error TooManyShares(uint256 shares);
    /// @notice The token took a fee on transfer.
    error InexactTransfer(uint256 sent, uint256 received);
    error TextTooLong(uint256 length, uint256 max);
    error AmountTooLarge(uint256 amount);

    // ---------------------------------------------------------------------------------------------- vault

    /// @notice The vault takes no deposits in this status (from this controller).
    error DepositsStopped(Status status);
    error BelowMinimum(uint256 assets, uint256 minimum);
    /// @notice This request has nothing left to cancel.
    error NothingPending(uint256 requestId, address controller);
    error NothingToClaim(uint256 requestId, address controller);
    /// @notice The epoch's cut-off is over: its requests can't be cancelled.
    error PastCutoff(uint256 epochId, uint256 cutoff);
    error ExceedsClaimable(uint256 asked, uint256 claimable);
    /// @notice The leader would hold less than his margin; both in shares.
    error LeaderMarginBroken(uint256 held, uint256 required);
    error AlreadySettled(uint256 epochId);
    /// @notice Not the epoch that waits for its settlement.
    error EpochNotClosed(uint256 epochId, uint256 cutoff);
    /// @notice Only keepers settle before `opensAt`.
    error NotKeeper(address caller, uint256 opensAt);
    error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav);
    /// @notice The share price is more than 20 % off the last settled one.
    error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply);
    /// @notice Gross proceeds against accepted deposits and idle cash; asset base units.
    error InsufficientCash(uint256 needed, uint256 available);
    /// @notice ERC-7540: no previews.
    error Asynchronous();
    error FeeNotLower(uint256 feeBps, uint256 currentBps);
    error NotPaused(Status status);
    error NotAbandoned(uint256 abandonedAt);
    error AlreadyClosed();
    /// @notice Not winding down, or an epoch waits for its settlement.
    error NotClosing();
    error TokensLeft(uint256 count);
    /// @notice No token is left: the vault can be finalised instead.
    error NoTokensLeft();
    /// @notice The vault ended in kind: leave with exitInKind.
    error VaultEnded();
    error ExitNotOpen();
    error BadSeed(uint256 seed);

    // ----------------------------------------------------------------------------------- personal vault

    error NotTransferable();
    /// @notice Only the owner holds shares.
    error NotOwner(address account);
    error ExceedsMax(uint256 asked, uint256 max);

    // -------------------------------------------------------------------------------------------- factory

    error UnknownAsset(address asset);
    error BadFee(uint256 feeBps, uint256 maxBps);
    error BadMargin(uint256 marginBps, uint256 maxBps);
    error BadMinimum(uint256 minDeposit);
    error BadPeriod(uint256 period, uint256 min, uint256 max);
    error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until);
    error SeedBelowMinimum(uint256 seed, uint256 minDeposit);
    error EmptyText();
    error UnknownVault(address vault);

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
