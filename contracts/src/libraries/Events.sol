// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {Feed, HoldingPrice, OrderKind, Settlement, Status, Target, VaultType} from "./Types.sol";

/// @title Every event of Sluice beyond the ERCs' own.
/// @notice SPEC rule 20: together with the ERCs' events they rebuild every balance, cost basis, request, holding,
///         epoch and fee of every vault. Cost basis is not in the events: it follows from them by SPEC rule 11
///         (a part of a wallet carries floor(cost * part / wallet), the whole carries all of it).
interface Events {
    // --------------------------------------------------------------------------------------- VaultFactory

    /// @notice The factory made a vault, its portfolio and its first shares.
    /// @dev For a personal vault: leader = owner, fee, margin, minDeposit, cutoff, period, seed and lockedShares are 0.
    /// @param seedShares Shares minted for the seed, the dead shares included; `seed` is the leader's cost basis.
    event VaultCreated(
        address indexed vault,
        address indexed portfolio,
        address indexed leader,
        VaultType vaultType,
        address asset,
        string name,
        string symbol,
        uint256 feeBps,
        uint256 leaderMarginBps,
        uint256 minDeposit,
        uint256 firstCutoff,
        uint256 period,
        uint256 seed,
        uint256 seedShares,
        uint256 lockedShares,
        string strategy
    );

    // ---------------------------------------------------------------------------------------------- Vault

    /// @notice An epoch takes requests from now on; `cutoff` is 0 while an earlier epoch waits for its settlement.
    event EpochOpened(uint256 indexed epochId, uint256 cutoff);
    /// @notice The settlement of an epoch: the pair (NAV, supply) at which all its claims are computed, and all flows.
    /// @param caller Who settled.
    /// @param settlement What came in, went out, was minted, burned and reserved.
    /// @param holdings Each holding's amount and the price that NAV was computed with.
    event EpochSettled(uint256 indexed epochId, address indexed caller, Settlement settlement, HoldingPrice[] holdings);
    /// @notice Closing refunded all deposit requests of an epoch: they are claimable cancellations from now on.
    event EpochDepositsRefunded(uint256 indexed epochId, uint256 assets);
    /// @notice A claim consumed (part of) one settled deposit request. `assets` is the cost that reaches the receiver.
    event DepositClaimed(
        address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 assets, uint256 shares
    );
    /// @notice A claim consumed (part of) one settled redeem request; `assets` is net of the fee.
    event RedeemClaimed(
        address indexed controller, address indexed receiver, uint256 indexed requestId, uint256 shares, uint256 assets
    );
    /// @notice A settled redeem request's fee was fixed, once for the whole request, and accrued to the leader.
    event FeeCrystallised(
        address indexed controller, uint256 indexed requestId, uint256 gross, uint256 cost, uint256 fee
    );
    /// @notice The leader sent accrued fees to `receiver`, asset base units.
    event FeesCollected(address indexed leader, address indexed receiver, uint256 assets);
    /// @notice The fee of all later settlements, basis points of profit.
    event FeeLowered(uint256 feeBps);
    /// @notice The vault's status from now on (SPEC rule 4).
    event StatusChanged(Status status, address indexed by);
    /// @notice Whose pauses of deposits are in force from now on; StatusChanged follows when the status changes with them.
    event DepositsPaused(bool byLeader, bool byGuardian, address indexed by);
    /// @notice The leader's text from now on, or the URI of one.
    event StrategyChanged(string strategy);
    /// @notice Irreversible (SPEC rule 16). `cutoff` is the cut-off it set for epoch `epochId` (the open one).
    event ClosingStarted(address indexed by, uint256 indexed epochId, uint256 cutoff);
    /// @notice No token is left: from now on redemptions are claimable at once at this pair and fee rate.
    event Finalised(uint256 indexed epochId, uint256 nav, uint256 supply, uint256 feeBps);
    /// @notice A redemption after `Finalised`: burned and reserved at once.
    event FinalRedemption(address indexed controller, uint256 indexed requestId, uint256 shares, uint256 gross);
    /// @notice The vault ended with tokens left: everybody leaves in kind, pending redemptions are cancellations.
    event EndedInKind(address indexed by);
    /// @notice Shares were burned for their part of every holding, less the fee's part (SPEC rule 17).
    /// @param fee Value left in the portfolio as the fee part, asset base units at the last settled price.
    /// @param assets Idle asset paid out; `amounts[i]` of `tokens[i]` beside it (0 for a skipped token).
    event ExitedInKind(
        address indexed account,
        address indexed receiver,
        uint256 shares,
        uint256 fee,
        uint256 assets,
        address[] tokens,
        uint256[] amounts
    );

    // -------------------------------------------------------------------------------------- PersonalVault

    /// @notice The owner took a token in kind and burned shares worth it (rounded up); `value` in asset base units.
    event WithdrawnInKind(
        address indexed owner,
        address indexed receiver,
        address indexed token,
        uint256 amount,
        uint256 shares,
        uint256 value
    );

    // ------------------------------------------------------------------------------------------ Portfolio

    /// @notice One swap.
    /// @param orderId The order it belongs to; for kind Raise the epoch it raises cash for, for kind WrittenOff 0.
    /// @param valueIn Oracle value of what was sold, asset base units, rounded up; for kind WrittenOff at the last price.
    /// @param valueOut Oracle value of what was bought, asset base units, rounded down.
    /// @param bucketDraw What it drew on the trading bucket, 1e18 = the whole base (0 for Raise).
    event Traded(
        uint256 indexed orderId,
        OrderKind indexed kind,
        address indexed executor,
        address adapter,
        address tokenIn,
        address tokenOut,
        uint256 amountIn,
        uint256 amountOut,
        uint256 valueIn,
        uint256 valueOut,
        uint256 bucketDraw
    );
    /// @notice Open from now on: sells `amountIn` base units for at least `minAmountOut`, until `deadline` (the last second that
    ///         counts).
    event LimitOrderPlaced(
        uint256 indexed orderId,
        address indexed by,
        address indexed tokenIn,
        address tokenOut,
        uint256 amountIn,
        uint256 minAmountOut,
        uint256 deadline
    );
    /// @notice Replaces earlier targets (their order is cancelled). Unlisted tokens have target 0 and the widest band.
    event TargetsSet(uint256 indexed orderId, address indexed by, uint256 deadline, Target[] targets);
    /// @notice A limit order was filled, wholly; `Traded` with its id says how.
    event OrderFilled(uint256 indexed orderId, address indexed by);
    /// @notice Leader or trader cancelled an order, or set new targets in place of these.
    event OrderCancelled(uint256 indexed orderId, address indexed by);
    /// @notice A keeper's rebalance; weights in basis points of NAV, same order as `tokens`.
    event Rebalanced(
        uint256 indexed orderId,
        address indexed executor,
        uint256 navBefore,
        uint256 navAfter,
        address[] tokens,
        uint256[] weightsBeforeBps,
        uint256[] weightsAfterBps
    );
    /// @notice Whom the leader lets trade beside themselves from now on; zero: nobody.
    event TraderSet(address indexed trader);
    /// @notice A guardian stopped (`paused`) or allowed the trading of leader, trader and their orders.
    event TradingPaused(bool paused, address indexed by);
    /// @notice Somebody showed that a feed of a held token can't be read or gives no believable answer. The day after which
    ///         the holding may be written off counts from here, unless a price of it is noted or it is traded before.
    event UnusableNoted(address indexed token, address indexed by);
    /// @notice The holding counts as nothing and needs no price until its feeds give a usable answer again; it
    ///         counts again by itself then, with the next price that is taken.
    /// @param amount Base units of the token.
    /// @param value What it was worth at the last price, asset base units, rounded up.
    /// @param writtenOffAt Now, Unix seconds: it counts again too where every feed has answered later than that, though the
    ///        answers are no longer in use.
    event HoldingWrittenOff(
        address indexed token, address indexed by, uint256 amount, uint256 value, uint256 writtenOffAt
    );
    /// @notice The holding was traded, settled at a price or its price noted: what was written off or noted as unusable before is forgotten.
    event HoldingWrittenBack(address indexed token);
    /// @notice The final settlement left this written-off holding out: it is not counted any more and nobody's.
    event HoldingForfeited(address indexed token, uint256 amount);

    // ------------------------------------------------------------------------------------------- Registry

    /// @notice Announced: anybody may apply it from `effectiveAt` to `expiresAt` (both included, Unix seconds).
    /// @param capBps The largest part of a vault's base that the holding may reach by a purchase, basis points.
    /// @param feeds One feed, whose answer is the token's price in USD, or two, whose answers multiplied are it.
    event TokenScheduled(
        address indexed token, uint256 capBps, uint256 decimals, Feed[] feeds, uint256 effectiveAt, uint256 expiresAt
    );
    /// @notice In force from now on, in place of the token's earlier settings.
    event TokenListed(address indexed token, uint256 capBps, uint256 decimals, Feed[] feeds);
    /// @notice Not bought any more; held, priced and sold as before.
    event TokenDelisted(address indexed token);
    /// @notice Announced: anybody may apply it from `effectiveAt` to `expiresAt` (both included, Unix seconds).
    event AdapterScheduled(address indexed adapter, uint256 effectiveAt, uint256 expiresAt);
    /// @notice Vaults may trade through it from now on.
    event AdapterListed(address indexed adapter);
    /// @notice No vault may trade through it from now on.
    event AdapterDelisted(address indexed adapter);
    /// @notice The account is (`allowed`) or is not a keeper from now on.
    event KeeperSet(address indexed keeper, bool allowed);
    /// @notice The account is (`allowed`) or is not a guardian from now on.
    event GuardianSet(address indexed guardian, bool allowed);
    /// @notice Emitted once, at deployment: the feed that says whether a rollup's sequencer is up (zero where there is none), and
    ///         the seconds after its return during which no price is good.
    event SequencerFeedSet(address indexed feed, uint256 gracePeriod);
    /// @notice What was announced for this token or adapter can't be applied any more.
    event ScheduleCancelled(address indexed subject);
}
