// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {OrderState, Status} from "./Types.sol";

/// @title Every error of Sluice beyond the ERCs' and OpenZeppelin's own, sorted by the part that raises it.
/// @notice Amounts in the base units of the token they speak of, times in Unix seconds.
interface Errors {
    // --------------------------------------------------------------------------------------------- shared

    /// @notice `caller` may not do this.
    error NotAllowed(address caller);
    /// @notice An address that must be given is zero.
    error ZeroAddress();
    /// @notice An amount that must be positive is zero, or there is nothing to collect.
    error ZeroAmount();
    /// @notice The one lock over vault and portfolio is held: a call came back in mid-transaction.
    error Locked();
    /// @notice A clone is initialised once, an implementation never.
    error AlreadyInitialized();

    // ------------------------------------------------------------------------------- vaults: shared parts

    /// @notice The deadline is past.
    error PermitExpired(uint256 deadline);
    /// @notice Signed by `signer`, not by the owner (or with a spent nonce).
    error PermitSigner(address signer, address owner);
    /// @notice The permit failed and the allowance isn't there either.
    error PermitFailed(address token, uint256 allowed, uint256 needed);
    /// @notice The token took a fee on transfer.
    error InexactTransfer(uint256 sent, uint256 received);
    /// @notice Bytes.
    error TextTooLong(uint256 length, uint256 max);
    /// @notice Beyond uint128.
    error AmountTooLarge(uint256 amount);

    // ---------------------------------------------------------------------------------------------- vault

    /// @notice The vault takes no deposits in this status (from this controller).
    error DepositsStopped(Status status);
    /// @notice Less than the vault's minimum deposit.
    error BelowMinimum(uint256 assets, uint256 minimum);
    /// @notice This request has nothing left to cancel.
    error NothingPending(uint256 requestId, address controller);
    /// @notice Nothing of this kind is claimable (or still to crystallise) under this id.
    error NothingToClaim(uint256 requestId, address controller);
    /// @notice The epoch's cut-off is over: its requests can't be cancelled.
    error PastCutoff(uint256 epochId, uint256 cutoff);
    /// @notice More than all settled requests together hold.
    error ExceedsClaimable(uint256 asked, uint256 claimable);
    /// @notice The leader would hold less than their margin; both in shares.
    error LeaderMarginBroken(uint256 held, uint256 required);
    /// @notice An epoch settles once: another keeper was faster.
    error AlreadySettled(uint256 epochId);
    /// @notice Not the epoch that waits for its settlement.
    error EpochNotClosed(uint256 epochId, uint256 cutoff);
    /// @notice Only keepers settle before `opensAt`.
    error NotKeeper(address caller, uint256 opensAt);
    /// @notice Outside the caller's bounds; asset base units.
    error NavOutOfBounds(uint256 nav, uint256 minNav, uint256 maxNav);
    /// @notice The share price is more than 20 % off the last settled one.
    error PriceOutOfBand(uint256 nav, uint256 supply, uint256 lastNav, uint256 lastSupply);
    /// @notice Gross proceeds against accepted deposits and idle cash; asset base units.
    error InsufficientCash(uint256 needed, uint256 available);
    /// @notice ERC-7540: no previews.
    error Asynchronous();
    /// @notice The fee can only go down.
    error FeeNotLower(uint256 feeBps, uint256 currentBps);
    /// @notice The final settlement has fixed the fee of every redemption that is still to come.
    error FeeIsFinal();
    /// @notice Only a paused vault can be unpaused.
    error NotPaused(Status status);
    /// @notice The pause is not `caller`'s to lift: the leader lifts their own, a guardian a guardian's.
    error PausedByOthers(address caller);
    /// @notice The leader or trader acted less than 90 days ago: a guardian may close from then on.
    error NotAbandoned(uint256 abandonedAt);
    /// @notice Closing is irreversible.
    error AlreadyClosed();
    /// @notice Not winding down, or an epoch waits for its settlement.
    error NotClosing();
    /// @notice Sell them first.
    error TokensLeft(uint256 count);
    /// @notice No token is left: the vault can be finalised instead.
    error NoTokensLeft();
    /// @notice The vault ended in kind: leave with exitInKind.
    error VaultEnded();
    /// @notice Opens when a settlement is a week overdue, or the vault ended in kind.
    error ExitNotOpen();
    /// @notice Too small for the dead shares, or beyond uint128 shares.
    error BadSeed(uint256 seed);

    // ----------------------------------------------------------------------------------- personal vault

    /// @notice A personal vault's shares stay with its owner.
    error NotTransferable();
    /// @notice Above the function's max*: idle cash, balance, receiver, or a price that isn't good.
    error ExceedsMax(uint256 asked, uint256 max);

    // -------------------------------------------------------------------------------------------- factory

    /// @notice The registry doesn't list it.
    error UnknownAsset(address asset);
    /// @notice Above the cap.
    error BadFee(uint256 feeBps, uint256 maxBps);
    /// @notice Not below 100 %.
    error BadMargin(uint256 marginBps, uint256 maxBps);
    /// @notice The minimum deposit must be positive.
    error BadMinimum(uint256 minDeposit);
    /// @notice 1 to 30 days, seconds.
    error BadPeriod(uint256 period, uint256 min, uint256 max);
    /// @notice The first cut-off lies in the future, at most 30 days ahead.
    error BadCutoff(uint256 firstCutoff, uint256 after_, uint256 until);
    /// @notice The seed is at least the minimum deposit.
    error SeedBelowMinimum(uint256 seed, uint256 minDeposit);
    /// @notice Name and symbol must be given.
    error EmptyText();
    /// @notice Not made by this factory.
    error UnknownVault(address vault);

    // ------------------------------------------------------------------------------------------ portfolio

    /// @notice Only the portfolio's own vault may call this.
    error NotVault(address caller);
    /// @notice Trading by leader, trader and their orders is paused by a guardian.
    error TradingIsPaused();
    /// @notice The registry doesn't list it.
    error NotAnAdapter(address adapter);
    /// @notice Not a pair the portfolio trades: equal, the vault's own share, or unknown to the registry.
    error BadPair(address tokenIn, address tokenOut);
    /// @notice Delisted: it can be held, priced and sold, not bought.
    error NotListed(address token);
    /// @notice A portfolio holds at most `max` tokens.
    error TooManyTokens(uint256 max);
    /// @notice Less is held than would be sold or sent.
    error InsufficientHolding(address token, uint256 needed, uint256 available);
    /// @notice The adapter took another amount than it was given.
    error InputMismatch(address token, uint256 expected, uint256 taken);
    /// @notice Less came in than asked for, or nothing; base units of the token.
    error OutputShort(address token, uint256 least, uint256 received);
    /// @notice Worse than the oracle's value by more than 1 %; both in asset base units.
    error TradeLossTooHigh(uint256 valueIn, uint256 valueOut);
    /// @notice The trading bucket lacks room; both 1e18 = the whole base.
    error BucketEmpty(uint256 needed, uint256 left);
    /// @notice No settlement has set the base of the bucket yet.
    error NoBase();
    /// @notice Only sales to the asset now (between cut-off and settlement, or closing).
    error SaleOnly(address tokenOut);
    /// @notice More would be sold than the settlement lacks; oracle values in asset base units.
    error RaiseTooMuch(uint256 value, uint256 allowed);
    /// @notice The closed epoch has cash enough, or none waits.
    error NothingToRaise();
    /// @notice The deadline lies in the past.
    error DeadlinePassed(uint256 deadline);
    /// @notice Filled, cancelled, expired or unknown.
    error OrderNotOpen(uint256 orderId, OrderState state);
    /// @notice Later targets replaced these.
    error NotTheTargetsInForce(uint256 orderId, uint256 inForce);
    /// @notice Only limit orders are filled.
    error NotALimitOrder(uint256 orderId);
    /// @notice At most 8.
    error TooManyTargets(uint256 count);
    /// @notice Targets are strictly ascending by token, without the asset, with a band of 1 to 10,000.
    error BadTarget(address token);
    /// @notice The weights add up to more than 100 %.
    error WeightsTooHigh(uint256 sumBps);
    /// @notice No traded token was outside its band.
    error InsideBand(uint256 orderId);
    /// @notice The swap moves `token` away from its target or across it.
    error AwayFromTarget(address token);
    /// @notice A value leaves the bits it is kept in.
    error NavOverflow();
    /// @notice The purchase would lift the holding beyond its cap; both in asset base units.
    error CapExceeded(address token, uint256 value, uint256 most);
    /// @notice A target above the token's cap could not be bought; both in basis points.
    error TargetAboveCap(address token, uint256 weightBps, uint256 capBps);
    /// @notice When cash is raised tokens over their cap are sold first: this one comes after one that isn't.
    error OverCapFirst(address token);
    /// @notice The token has a usable price: there is nothing to write off, or it is sold like every other.
    error StillPriced(address token);
    /// @notice Its feed's last answer is readable and believable: its own age tells since when it is unusable.
    error StillReadable(address token);
    /// @notice The holding is not written off.
    error NotWrittenOff(address token);
    /// @notice The holding is written off already.
    error WrittenOffBefore(address token);
    /// @notice That its feed is unusable was noted less than two days ago.
    error NotedBefore(address token, uint256 notedAt);
    /// @notice Nobody has noted that its feed is unusable (`noteUnusable`), and the feed doesn't say since when.
    error NotNoted(address token);
    /// @notice All written-off holdings together would be worth more than they may be; both in asset base units.
    error WriteOffTooLarge(uint256 value, uint256 most);

    // ------------------------------------------------------------------------------------------- registry

    /// @notice The registry has no feed for it.
    error UnknownToken(address token);
    /// @notice The feed's answer can't be read, lies outside its two bounds or in the future, or makes no price in range.
    error BadAnswer(address feed, int256 answer, uint256 updatedAt);
    /// @notice Older than answers of this feed are used, seconds.
    error StaleAnswer(address feed, uint256 updatedAt, uint256 maxAge);
    /// @notice Settlement needs an answer of this feed newer than the cut-off.
    error NotNewerThanCutoff(address feed, uint256 updatedAt, uint256 cutoff);
    /// @notice The L2 sequencer is down, or its feed can't be read.
    error SequencerDown();
    /// @notice It came back too recently.
    error SequencerGracePeriod(uint256 upSince, uint256 gracePeriod);
    /// @notice Of a token or feed.
    error TooManyDecimals(address subject, uint256 decimals, uint256 max);
    /// @notice The decimals given for a feed are not its own.
    error WrongDecimals(address feed, uint256 given, uint256 actual);
    /// @notice A token has one feed or two.
    error BadFeedCount(uint256 count, uint256 max);
    /// @notice A price is not the product of a feed with itself.
    error SameFeedTwice(address feed);
    /// @notice The greatest age of a usable answer is 1 to `max` seconds: less where a settlement needs an answer newer
    ///         than the cut-off.
    error BadMaxAge(address feed, uint256 maxAge, uint256 max);
    /// @notice The least believable answer is positive and below the greatest.
    error BadAnswerBounds(address feed, uint256 least, uint256 greatest);
    /// @notice A bound of answers has at most three significant digits.
    error TooManyDigits(uint256 answer);
    /// @notice A cap is 1 to 10,000 basis points of the base.
    error BadCap(uint256 capBps);
    /// @notice Out of bounds, basis points.
    error BadDeviation(uint256 deviationBps);
    /// @notice Nothing waits for this subject.
    error NothingScheduled(address subject);
    /// @notice What was announced for this subject had to be applied until then: schedule it again.
    error ScheduleLapsed(address subject, uint256 expiredAt);
    /// @notice Governance can be handed over, in two steps, and not renounced.
    error NoRenouncing();
    /// @notice The time for it has not come.
    error TooEarly(uint256 effectiveAt);
    /// @notice Too little gas to ask a feed honestly: send more.
    error InsufficientGas();

    // -------------------------------------------------------------------------------------------- adapter

    /// @notice Not the venue's route between the two tokens.
    error BadPath(bytes path);
    /// @notice The venue has no such pool.
    error NoPool(address tokenA, address tokenB, uint24 fee);
    /// @notice Only the pool that is being swapped in may call back.
    error NotThePool(address caller);

    // ----------------------------------------------------------------------------------------------- tank

    /// @notice A closed epoch waits for its settlement: nothing is taken back and no bound is set lower.
    error SettlementWaits(address vault);
    /// @notice The premium is at most 20 %.
    error PremiumTooHigh(uint256 premiumBps, uint256 maxBps);
    /// @notice The receiver does not take ether.
    error EtherRefused(address to);
}
