// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

/// @notice Shared: many depositors, weekly epochs. Personal: one owner, immediate (SPEC rule 3).
enum VaultType {
    Shared,
    Personal
}

/// @notice SPEC rule 4. Inactive takes no deposits but the leader's; Closed never reopens.
enum Status {
    Active,
    Inactive,
    Closed
}

/// @notice What a trade was made for (SPEC rule 15).
enum OrderKind {
    Market, // placed and filled at once by the leader or the trader
    Limit,
    Targets,
    Raise, // cash for a settlement or for closing; `orderId` is the epoch it was raised for
    WrittenOff // a keeper's sale of a holding that is written off; `orderId` is 0
}

/// @notice Expired is answered from the deadline and never stored.
enum OrderState {
    None,
    Open,
    Filled,
    Cancelled,
    Expired
}

/// @notice A holding and the price it was valued at.
/// @param amount Base units of `token`.
/// @param price Asset base units per whole token (10^decimals base units), scaled by 1e18; rounded down.
///        Value in asset base units = floor(amount * price / 10^(decimals + 18)). 0 when the holding is 0
///        or written off.
struct HoldingPrice {
    address token;
    uint256 amount;
    uint256 price;
}

/// @notice What a portfolio knows of one holding beside its price.
/// @param amount Base units of the token; all is 0 when none is held.
/// @param writtenOff It counts as nothing now: it was written off, and its feed has given no usable answer since.
/// @param writtenOffAt When it was written off, Unix seconds; 0 when it counts.
/// @param notedUnusableAt When somebody noted that its feed gives no believable answer, Unix seconds; 0 when nobody did.
/// @param lastPrice As in HoldingPrice: what its feed last said, or where it no longer says it, the price at which it was
///        last traded or noted (rounded up); what a write-off counts with.
struct HoldingState {
    uint256 amount;
    bool writtenOff;
    uint256 writtenOffAt;
    uint256 notedUnusableAt;
    uint256 lastPrice;
}

/// @notice A price feed of Chainlink's shape and how its answers are used (SPEC rules 9, 13 and 14).
/// @param feed The contract that is asked for `latestRoundData`.
/// @param decimals Of its answers; must be what the feed itself says.
/// @param maxAge Seconds; an older answer is unusable. Leave room beyond the feed's heartbeat.
/// @param afterCutoff A settlement needs an answer newer than the cut-off; only where `maxAge` is at most 2 hours.
/// @param deviationBps The feed's deviation threshold in basis points, drawn on the bucket by every trade of the token.
/// @param leastAnswer Least believable answer, in the feed's own units: a smaller one is unusable. At most three
///        significant digits, above the least answer its aggregator can give.
/// @param greatestAnswer Greatest believable answer: a larger one is unusable. At most three significant digits, below
///        the greatest answer its aggregator can give; 2^128 - 1 where only the range of an answer bounds it.
struct Feed {
    address feed;
    uint8 decimals;
    uint32 maxAge;
    bool afterCutoff;
    uint16 deviationBps;
    uint128 leastAnswer;
    uint128 greatestAnswer;
}

/// @notice One swap of the portfolio.
/// @param minAmountOut Base units of `tokenOut`, the caller's own limit; the oracle bound holds as well.
struct Swap {
    address adapter;
    address tokenIn;
    address tokenOut;
    uint256 amountIn;
    uint256 minAmountOut;
    bytes data;
}

/// @notice A token's target weight, in basis points of NAV; trades happen only outside weight +- band.
struct Target {
    address token;
    uint16 weightBps;
    uint16 bandBps;
}

/// @notice Stored order. For Targets `tokenIn`, `tokenOut`, `amountIn`, `minAmountOut` are zero.
struct Order {
    OrderKind kind;
    OrderState state;
    address tokenIn;
    address tokenOut;
    uint40 deadline;
    uint128 amountIn;
    uint128 minAmountOut;
}

/// @notice Parameters of a shared vault (SPEC rule 2).
/// @param minDeposit Asset base units; least amount of a deposit request and of the seed.
/// @param firstCutoff Unix seconds; strictly in the future.
/// @param period Seconds between cut-offs, 1 to 30 days.
/// @param seed Asset base units, taken from the creator at share price 1.00.
struct VaultParams {
    string name;
    string symbol;
    address asset;
    uint16 feeBps;
    uint16 leaderMarginBps;
    uint128 minDeposit;
    uint40 firstCutoff;
    uint32 period;
    uint128 seed;
    string strategy;
}

/// @notice What `settle` fixed for ever, and the totals around it. Amounts in asset base units or share base units.
/// @param nav Before the epoch's flows; with `supplyBefore` it is the price of every deposit and redemption.
/// @param depositsRequested Everybody's, the leader's included.
/// @param depositsAccepted Everybody's, the leader's included.
/// @param leaderRequested The leader's own deposit requests (their rate is 1, or 0 when all deposits are refunded).
/// @param leaderAccepted The accepted part of them.
/// @param sharesMinted floor(depositsAccepted * supplyBefore / nav).
/// @param proceedsReserved floor(sharesBurned * nav / supplyBefore), gross.
/// @param leaderShares The leader's wallet and claimable shares after the settlement.
/// @param idle The portfolio's asset balance after the flows.
/// @param nextCutoff Unix seconds; 0 when the vault has finished.
struct Settlement {
    uint256 nav;
    uint256 supplyBefore;
    uint256 supplyAfter;
    uint256 depositsRequested;
    uint256 depositsAccepted;
    uint256 leaderRequested;
    uint256 leaderAccepted;
    uint256 sharesMinted;
    uint256 sharesBurned;
    uint256 proceedsReserved;
    uint256 feeBps;
    uint256 leaderShares;
    uint256 idle;
    uint256 cutoff;
    uint256 nextCutoff;
}

/// @notice An epoch as read from the vault; zero fields until known.
/// @param othersRequested Deposit requests of everybody but the leader, asset base units.
/// @param othersAccepted Accepted part of them.
/// @param refunded All its deposits are refunded (worthless vault, closing).
struct Epoch {
    uint40 cutoff;
    uint40 settledAt;
    uint16 feeBps;
    bool refunded;
    uint128 nav;
    uint128 supply;
    uint128 othersRequested;
    uint128 othersAccepted;
    uint128 leaderRequested;
    uint128 redeemShares;
}
