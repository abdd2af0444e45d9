package store

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Token is a row of tokens (append-only): what tokens call themselves, read from the chain when first seen.
type Token struct {
	Token       common.Address `db:"token"`        // Token address.
	Symbol      string         `db:"symbol"`       // The token's symbol.
	Decimals    int            `db:"decimals"`     // The token's decimals.
	BlockNumber uint64         `db:"block_number"` // Block number at which it was first seen.
}

// Holding is a row of holdings (mutable): a vault's position in a token, at average cost.
type Holding struct {
	Vault       common.Address `db:"vault"`        // Vault address.
	Token       common.Address `db:"token"`        // Token address.
	Amount      *big.Int       `db:"amount"`       // Amount held, token base units.
	Cost        *big.Int       `db:"cost"`         // What the amount cost, asset base units.
	RealizedPnL *big.Int       `db:"realized_pnl"` // Sale proceeds less average cost so far, asset base units, signed.
	Price       *big.Int       `db:"price,null"`   // Last price: asset base units per whole token, scaled by 1e18; 0 while it is written off; null while none is known.
	PriceTime   *uint64        `db:"price_time"`   // When that price held, Unix seconds; null before the first.
	PriceBlock  *uint64        `db:"price_block"`  // Block number at which it held; null before the first.
	PriceStale  bool           `db:"price_stale"`  // Whether that price was stale.
	WrittenOff  *uint64        `db:"written_off"`  // When it was written off, Unix seconds; null when it was not. It counts as nothing while its price is 0 and not stale; no event tells that its feed answers again.
	FirstBlock  uint64         `db:"first_block"`  // Block number of the first trade in it.
	LastBlock   uint64         `db:"last_block"`   // Block number of the last change.
}

// Trade is a row of trades (append-only): executed swaps.
type Trade struct {
	BlockNumber uint64         `db:"block_number"` // Block number.
	LogIndex    uint64         `db:"log_index"`    // Index of the log in the block, reported.
	Vault       common.Address `db:"vault"`        // Vault address.
	OrderID     *big.Int       `db:"order_id"`     // Order it belongs to; for kind raise the epoch it raised cash for.
	Kind        string         `db:"kind"`         // What it was made for.
	Executor    common.Address `db:"executor"`     // Who executed it.
	Adapter     common.Address `db:"adapter"`      // Adapter it went through.
	TokenIn     common.Address `db:"token_in"`     // Token sold.
	TokenOut    common.Address `db:"token_out"`    // Token bought.
	AmountIn    *big.Int       `db:"amount_in"`    // Amount sold, token base units.
	AmountOut   *big.Int       `db:"amount_out"`   // Amount bought, token base units.
	ValueIn     *big.Int       `db:"value_in"`     // Oracle value sold, asset base units, rounded up.
	ValueOut    *big.Int       `db:"value_out"`    // Oracle value bought, asset base units, rounded down.
	BucketDraw  *big.Int       `db:"bucket_draw"`  // What it drew on the trading bucket, 1e18 = the whole base.
	RealizedPnL *big.Int       `db:"realized_pnl"` // What the sale realized at average cost, asset base units, signed.
	TxHash      common.Hash    `db:"tx_hash"`      // Transaction hash, reported; a label, never a key.
}

// Order is a row of orders (mutable): the leader's instructions. Expiry follows from the deadline and is not stored.
type Order struct {
	Vault          common.Address  `db:"vault"`               // Vault address.
	OrderID        *big.Int        `db:"order_id"`            // Order id.
	Kind           string          `db:"kind"`                // market, limit or targets.
	State          string          `db:"state"`               // open, filled or cancelled.
	PlacedBy       common.Address  `db:"placed_by"`           // Leader or trader who placed it.
	TokenIn        *common.Address `db:"token_in"`            // Token to sell; null for targets.
	TokenOut       *common.Address `db:"token_out"`           // Token to buy; null for targets.
	AmountIn       *big.Int        `db:"amount_in,null"`      // Amount to sell, token base units; null for targets.
	MinAmountOut   *big.Int        `db:"min_amount_out,null"` // Least amount to buy, token base units; null for targets.
	AmountOut      *big.Int        `db:"amount_out,null"`     // Amount bought, token base units; null until filled.
	Deadline       uint64          `db:"deadline"`            // Unix seconds after which it is expired.
	PlacedBlock    uint64          `db:"placed_block"`        // Block number of its placing.
	PlacedLogIndex uint64          `db:"placed_log_index"`    // Log index of its placing.
	PlacedTime     uint64          `db:"placed_time"`         // Timestamp of its placing, Unix seconds.
	PlacedTx       common.Hash     `db:"placed_tx"`           // Hash of the placing transaction.
	ClosedBlock    *uint64         `db:"closed_block"`        // Block number at which it was filled or cancelled; null while open.
	ClosedTime     *uint64         `db:"closed_time"`         // Timestamp of that block, Unix seconds; null while open.
	ClosedBy       *common.Address `db:"closed_by"`           // Who filled or cancelled it; null while open.
	ClosedTx       *common.Hash    `db:"closed_tx"`           // Hash of that transaction; null while open.
}

// OrderTarget is a row of order_targets (append-only): weights of a targets order.
type OrderTarget struct {
	Vault       common.Address `db:"vault"`        // Vault address.
	OrderID     *big.Int       `db:"order_id"`     // Order id.
	Token       common.Address `db:"token"`        // Token address.
	WeightBps   int            `db:"weight_bps"`   // Target weight, basis points of NAV.
	BandBps     int            `db:"band_bps"`     // Band around it, basis points of NAV.
	BlockNumber uint64         `db:"block_number"` // Block number at which it was set.
}

// Rebalance is a row of rebalances (append-only): weights before and after a keeper's rebalance, one row per token.
type Rebalance struct {
	BlockNumber uint64         `db:"block_number"` // Block number.
	LogIndex    uint64         `db:"log_index"`    // Index of the log in the block, reported.
	Token       common.Address `db:"token"`        // Token address.
	Vault       common.Address `db:"vault"`        // Vault address.
	OrderID     *big.Int       `db:"order_id"`     // Targets order it served.
	Executor    common.Address `db:"executor"`     // Keeper that executed it.
	NAVBefore   *big.Int       `db:"nav_before"`   // NAV before, asset base units.
	NAVAfter    *big.Int       `db:"nav_after"`    // NAV after, asset base units.
	BeforeBps   int            `db:"before_bps"`   // The token's weight before, basis points of NAV.
	AfterBps    int            `db:"after_bps"`    // The token's weight after, basis points of NAV.
	TxHash      common.Hash    `db:"tx_hash"`      // Transaction hash, reported; a label, never a key.
}

// RegistryEntry is a row of registry (mutable): what the protocol's registry allows, and what is scheduled.
type RegistryEntry struct {
	Kind            string          `db:"kind"`              // token, adapter, keeper, guardian or sequencer feed.
	Subject         common.Address  `db:"subject"`           // The token, adapter, account or feed address.
	Allowed         bool            `db:"allowed"`           // Listed or granted now.
	Decimals        *int            `db:"decimals"`          // A token's decimals; null for other kinds, or before it is listed.
	CapBps          *int            `db:"cap_bps"`           // The largest part of a vault's base that a holding of the token may reach by a purchase, basis points; null for other kinds, or before it is listed.
	Feeds           json.RawMessage `db:"feeds"`             // A token's price feeds, an array of [Feed]; null for other kinds, or before it is listed.
	GracePeriod     *uint64         `db:"grace_period"`      // Seconds after the sequencer's return during which no price is good; null for other kinds.
	ScheduledCapBps *int            `db:"scheduled_cap_bps"` // Cap of the scheduled change, basis points; null when none is scheduled.
	ScheduledFeeds  json.RawMessage `db:"scheduled_feeds"`   // Feeds of the scheduled change, as Feeds; null when none is scheduled.
	EffectiveAt     *uint64         `db:"effective_at"`      // From when the scheduled change may be applied, Unix seconds; null when none is scheduled.
	ExpiresAt       *uint64         `db:"expires_at"`        // Last second at which the scheduled change may be applied; null when none is scheduled.
	LastBlock       uint64          `db:"last_block"`        // Block number of the last change.
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
