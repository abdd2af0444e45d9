package store

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Token is a row of tokens (append-only): what tokens call themselves, read from the chain when first seen.
type Token struct {
	Token       common.Address // Token address.
	Symbol      string         // The token's symbol.
	Decimals    int            // The token's decimals.
	BlockNumber uint64         // Block number at which it was first seen.
}

func (r *Token) fields(dst []any) []any {
	return append(dst, &r.Token, &r.Symbol, &r.Decimals, &r.BlockNumber)
}

// Holding is a row of holdings (mutable): a vault's position in a token, at average cost.
type Holding struct {
	Vault       common.Address // Vault address.
	Token       common.Address // Token address.
	Amount      *big.Int       // Amount held, token base units.
	Cost        *big.Int       // What the amount cost, asset base units.
	RealizedPnL *big.Int       // Sale proceeds less average cost so far, asset base units, signed.
	Price       *big.Int       // Last price: asset base units per whole token, scaled by 1e18; null before the first.
	PriceTime   *uint64        // When that price held, Unix seconds; null before the first.
	PriceBlock  *uint64        // Block number at which it held; null before the first.
	PriceStale  bool           // Whether that price was stale.
	WrittenOff  *uint64        // The answer at which it was written off, Unix seconds: it counts as nothing until its feed gives a later one; null when it was not.
	FirstBlock  uint64         // Block number of the first trade in it.
	LastBlock   uint64         // Block number of the last change.
}

func (r *Holding) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Token, num{&r.Amount}, num{&r.Cost}, num{&r.RealizedPnL}, &r.Price, &r.PriceTime, &r.PriceBlock, &r.PriceStale, &r.WrittenOff, &r.FirstBlock, &r.LastBlock)
}

// Trade is a row of trades (append-only): executed swaps.
type Trade struct {
	BlockNumber uint64         // Block number.
	LogIndex    uint64         // Index of the log in the block.
	Vault       common.Address // Vault address.
	OrderID     *big.Int       // Order it belongs to; for kind raise the epoch it raised cash for.
	Kind        string         // What it was made for.
	Executor    common.Address // Who executed it.
	Adapter     common.Address // Adapter it went through.
	TokenIn     common.Address // Token sold.
	TokenOut    common.Address // Token bought.
	AmountIn    *big.Int       // Amount sold, token base units.
	AmountOut   *big.Int       // Amount bought, token base units.
	ValueIn     *big.Int       // Oracle value sold, asset base units, rounded up.
	ValueOut    *big.Int       // Oracle value bought, asset base units, rounded down.
	BucketDraw  *big.Int       // What it drew on the trading bucket, 1e18 = the whole base.
	RealizedPnL *big.Int       // What the sale realized at average cost, asset base units, signed.
	TxHash      common.Hash    // Transaction hash; a label, never a key.
}

func (r *Trade) fields(dst []any) []any {
	return append(dst, &r.BlockNumber, &r.LogIndex, &r.Vault, num{&r.OrderID}, &r.Kind, &r.Executor, &r.Adapter, &r.TokenIn, &r.TokenOut, num{&r.AmountIn}, num{&r.AmountOut}, num{&r.ValueIn}, num{&r.ValueOut}, num{&r.BucketDraw}, num{&r.RealizedPnL}, &r.TxHash)
}

// Order is a row of orders (mutable): the leader's instructions. Expiry follows from the deadline and is not stored.
type Order struct {
	Vault          common.Address  // Vault address.
	OrderID        *big.Int        // Order id.
	Kind           string          // market, limit or targets.
	State          string          // open, filled or cancelled.
	PlacedBy       common.Address  // Leader or trader who placed it.
	TokenIn        *common.Address // Token to sell; null for targets.
	TokenOut       *common.Address // Token to buy; null for targets.
	AmountIn       *big.Int        // Amount to sell, token base units; null for targets.
	MinAmountOut   *big.Int        // Least amount to buy, token base units; null for targets.
	AmountOut      *big.Int        // Amount bought, token base units; null until filled.
	Deadline       uint64          // Unix seconds after which it is expired.
	PlacedBlock    uint64          // Block number of its placing.
	PlacedLogIndex uint64          // Log index of its placing.
	PlacedTime     uint64          // Timestamp of its placing, Unix seconds.
	PlacedTx       common.Hash     // Hash of the placing transaction.
	ClosedBlock    *uint64         // Block number at which it was filled or cancelled; null while open.
	ClosedTime     *uint64         // Timestamp of that block, Unix seconds; null while open.
	ClosedBy       *common.Address // Who filled or cancelled it; null while open.
	ClosedTx       *common.Hash    // Hash of that transaction; null while open.
}

func (r *Order) fields(dst []any) []any {
	return append(dst, &r.Vault, num{&r.OrderID}, &r.Kind, &r.State, &r.PlacedBy, &r.TokenIn, &r.TokenOut, &r.AmountIn, &r.MinAmountOut, &r.AmountOut, &r.Deadline, &r.PlacedBlock, &r.PlacedLogIndex, &r.PlacedTime, &r.PlacedTx, &r.ClosedBlock, &r.ClosedTime, &r.ClosedBy, &r.ClosedTx)
}

// OrderTarget is a row of order_targets (append-only): weights of a targets order.
type OrderTarget struct {
	Vault       common.Address // Vault address.
	OrderID     *big.Int       // Order id.
	Token       common.Address // Token address.
	WeightBps   int            // Target weight, basis points of NAV.
	BandBps     int            // Band around it, basis points of NAV.
	BlockNumber uint64         // Block number at which it was set.
}

func (r *OrderTarget) fields(dst []any) []any {
	return append(dst, &r.Vault, num{&r.OrderID}, &r.Token, &r.WeightBps, &r.BandBps, &r.BlockNumber)
}

// Rebalance is a row of rebalances (append-only): weights before and after a keeper's rebalance, one row per token.
type Rebalance struct {
	BlockNumber uint64         // Block number.
	LogIndex    uint64         // Index of the log in the block.
	Token       common.Address // Token address.
	Vault       common.Address // Vault address.
	OrderID     *big.Int       // Targets order it served.
	Executor    common.Address // Keeper that executed it.
	NAVBefore   *big.Int       // NAV before, asset base units.
	NAVAfter    *big.Int       // NAV after, asset base units.
	BeforeBps   int            // The token's weight before, basis points of NAV.
	AfterBps    int            // The token's weight after, basis points of NAV.
	TxHash      common.Hash    // Transaction hash; a label, never a key.
}

func (r *Rebalance) fields(dst []any) []any {
	return append(dst, &r.BlockNumber, &r.LogIndex, &r.Token, &r.Vault, num{&r.OrderID}, &r.Executor, num{&r.NAVBefore}, num{&r.NAVAfter}, &r.BeforeBps, &r.AfterBps, &r.TxHash)
}

// RegistryEntry is a row of registry (mutable): what the protocol's registry allows, and what is scheduled.
type RegistryEntry struct {
	Kind            string          // token, adapter, keeper, guardian or sequencer feed.
	Subject         common.Address  // The token, adapter, account or feed address.
	Allowed         bool            // Listed or granted now.
	Decimals        *int            // A token's decimals; null for other kinds, or before it is listed.
	CapBps          *int            // The largest part of a vault's base that a holding of the token may reach by a purchase, basis points; null for other kinds, or before it is listed.
	Feeds           json.RawMessage // A token's price feeds, an array of [Feed]; null for other kinds, or before it is listed.
	GracePeriod     *uint64         // Seconds after the sequencer's return during which no price is good; null for other kinds.
	ScheduledCapBps *int            // Cap of the scheduled change, basis points; null when none is scheduled.
	ScheduledFeeds  json.RawMessage // Feeds of the scheduled change, as Feeds; null when none is scheduled.
	EffectiveAt     *uint64         // From when the scheduled change may be applied, Unix seconds; null when none is scheduled.
	ExpiresAt       *uint64         // Last second at which the scheduled change may be applied; null when none is scheduled.
	LastBlock       uint64          // Block number of the last change.
}

func (r *RegistryEntry) fields(dst []any) []any {
	return append(dst, &r.Kind, &r.Subject, &r.Allowed, &r.Decimals, &r.CapBps, &r.Feeds, &r.GracePeriod, &r.ScheduledCapBps, &r.ScheduledFeeds, &r.EffectiveAt, &r.ExpiresAt, &r.LastBlock)
}

// Feed is a price feed as the registry has it (SPEC rules 9, 13 and 14).
type Feed struct {
	Feed           common.Address `json:"feed"`
	Decimals       int            `json:"decimals"`
	MaxAge         uint64         `json:"maxAge"` // seconds; an older answer is unusable
	AfterCutoff    bool           `json:"afterCutoff"`
	DeviationBps   int            `json:"deviationBps"`
	LeastAnswer    string         `json:"leastAnswer"` // in the feed's own units
	GreatestAnswer string         `json:"greatestAnswer"`
}
