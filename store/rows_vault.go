package store

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Vault is a row of vaults (mutable): what a vault is. One row per VaultCreated.
type Vault struct {
	Vault           common.Address  `db:"vault"`                 // Vault address (and its share token's).
	Portfolio       common.Address  `db:"portfolio"`             // Address of its Portfolio.
	Leader          common.Address  `db:"leader"`                // Leader of a shared vault, owner of a personal one.
	Type            string          `db:"type"`                  // shared or personal (SPEC rule 3).
	Asset           common.Address  `db:"asset"`                 // Address of the asset.
	AssetSymbol     string          `db:"asset_symbol"`          // The asset's symbol.
	AssetDecimals   int             `db:"asset_decimals"`        // The asset's decimals.
	Name            string          `db:"name"`                  // Name of the vault.
	Symbol          string          `db:"symbol"`                // Symbol of its share.
	Strategy        string          `db:"strategy"`              // The leader's strategy text or metadata URI.
	FeeBps          int             `db:"fee_bps"`               // Performance fee, basis points of profit.
	LeaderMarginBps int             `db:"leader_margin_bps"`     // Leader margin required, basis points of supply.
	MinDeposit      *big.Int        `db:"min_deposit"`           // Least deposit request, asset base units.
	FirstCutoff     uint64          `db:"first_cutoff"`          // First cut-off, Unix seconds; 0 for a personal vault.
	Period          uint64          `db:"period"`                // Seconds between cut-offs; 0 for a personal vault.
	Seed            *big.Int        `db:"seed"`                  // The leader's seed deposit, asset base units.
	SeedShares      *big.Int        `db:"seed_shares"`           // Shares minted for the seed, the locked sliver included, share base units.
	LockedShares    *big.Int        `db:"locked_shares"`         // Shares locked for ever, share base units.
	Status          string          `db:"status"`                // SPEC rule 4.
	ClosingSince    *uint64         `db:"closing_since"`         // When closing began, Unix seconds; null before.
	ClosingEpoch    *uint64         `db:"closing_epoch"`         // Epoch whose cut-off closing set; null before.
	FinalEpoch      *uint64         `db:"final_epoch"`           // Epoch at which the final price was fixed; null before.
	FinalNAV        *big.Int        `db:"final_nav,null"`        // NAV of the final price, asset base units; null before.
	FinalSupply     *big.Int        `db:"final_supply,null"`     // Supply of the final price, share base units; null before.
	FinalFeeBps     *int            `db:"final_fee_bps"`         // Fee rate of the final price, basis points; null before.
	EndedInKind     bool            `db:"ended_in_kind"`         // Whether the vault ended with tokens left.
	Trader          *common.Address `db:"trader"`                // Address appointed to trade; null when none.
	TradingPaused   bool            `db:"trading_paused"`        // Whether the guardian paused leader and trader trading.
	TargetsOrderID  *big.Int        `db:"targets_order_id,null"` // Order whose targets are in force; null when none.
	CreatedBlock    uint64          `db:"created_block"`         // Block number of its creation.
	CreatedLogIndex uint64          `db:"created_log_index"`     // Log index of its creation.
	CreatedTime     uint64          `db:"created_time"`          // Timestamp of its creation, Unix seconds.
	CreatedTx       common.Hash     `db:"created_tx"`            // Hash of the transaction that created it.
}

// VaultState is a row of vault_state (mutable): a vault's running totals after the last event.
type VaultState struct {
	Vault            common.Address `db:"vault"`             // Vault address.
	Supply           *big.Int       `db:"supply"`            // Total supply, share base units.
	Idle             *big.Int       `db:"idle"`              // Asset in the portfolio, asset base units.
	PendingDeposits  *big.Int       `db:"pending_deposits"`  // Deposit requests not settled, asset base units.
	PendingRedeems   *big.Int       `db:"pending_redeems"`   // Redeem requests not settled, share base units.
	Reserved         *big.Int       `db:"reserved"`          // Gross proceeds of settled redemptions not yet claimed, less fees fixed on chain, asset base units.
	Refunds          *big.Int       `db:"refunds"`           // Claimable cancellations of deposits, asset base units.
	FeesBooked       *big.Int       `db:"fees_booked"`       // Fees of all settled redemptions, asset base units.
	FeesCrystallised *big.Int       `db:"fees_crystallised"` // The part of them fixed on chain so far, asset base units.
	FeesCollected    *big.Int       `db:"fees_collected"`    // The part of them the leader has collected, asset base units.
	Deposited        *big.Int       `db:"deposited"`         // Processed deposits, the seed included, asset base units.
	WithdrawnGross   *big.Int       `db:"withdrawn_gross"`   // Gross withdrawals, exits in kind included, asset base units.
	RealizedPnL      *big.Int       `db:"realized_pnl"`      // Realized PnL of the holdings at average cost, asset base units, signed.
	LeaderShares     *big.Int       `db:"leader_shares"`     // The leader's wallet and claimable shares, share base units.
	Depositors       uint64         `db:"depositors"`        // Accounts that hold shares in any form.
	TotalTrades      uint64         `db:"total_trades"`      // Executed swaps.
	CurrentEpoch     uint64         `db:"current_epoch"`     // Epoch that takes requests; 0 for a personal vault.
	CurrentCutoff    uint64         `db:"current_cutoff"`    // Its cut-off, Unix seconds; 0 while a closed epoch waits.
	SettledEpoch     uint64         `db:"settled_epoch"`     // Last settled epoch; 0 before the first.
	LastSettledAt    *uint64        `db:"last_settled_at"`   // When it was settled, Unix seconds; null before the first.
	LastBlock        uint64         `db:"last_block"`        // Block number of the last event.
}

// VaultStats is a row of vault_stats (mutable): the stats card, as of the last hour, settlement or its creation.
type VaultStats struct {
	Vault         common.Address  `db:"vault"`          // Vault address.
	BlockNumber   uint64          `db:"block_number"`   // Block number whose state this is.
	BlockHash     common.Hash     `db:"block_hash"`     // Hash of that block.
	Time          uint64          `db:"time"`           // The hour (or the settlement's timestamp), Unix seconds.
	Stale         bool            `db:"stale"`          // Whether a price was stale: then nav is the last good value.
	NAV           *big.Int        `db:"nav"`            // NAV, asset base units.
	Supply        *big.Int        `db:"supply"`         // Supply beside that NAV, share base units.
	Idle          *big.Int        `db:"idle"`           // Idle asset, asset base units.
	Deposited     *big.Int        `db:"deposited"`      // Processed deposits there, asset base units.
	Withdrawn     *big.Int        `db:"withdrawn"`      // Gross withdrawals there, asset base units.
	NetDeposits   *big.Int        `db:"net_deposits"`   // Processed deposits less gross withdrawals, asset base units, signed.
	TotalPnL      *big.Int        `db:"total_pnl"`      // NAV + gross withdrawals - processed deposits, asset base units, signed.
	RealizedPnL   *big.Int        `db:"realized_pnl"`   // Closed positions, asset base units, signed.
	UnrealizedPnL *big.Int        `db:"unrealized_pnl"` // Total less realized, asset base units, signed.
	PnL30d        *big.Int        `db:"pnl_30d,null"`   // Total PnL gained over the last 30 days (or since creation), asset base units, signed.
	APR7d         *string         `db:"apr_7d"`         // Linear APR over 7 days, a fraction; null when younger.
	APR30d        *string         `db:"apr_30d"`        // Linear APR over 30 days, a fraction; null when younger.
	APRInception  *string         `db:"apr_inception"`  // Linear APR since inception, a fraction; null below a day.
	MaxDrawdown   *string         `db:"max_drawdown"`   // Deepest fall from a peak, a fraction of the peak.
	Volatility    *string         `db:"volatility"`     // Yearly volatility of daily returns, a fraction; null below 30 daily points.
	Sharpe        *string         `db:"sharpe"`         // Sharpe ratio at rate zero; null below 30 daily points or at no volatility.
	Sparkline     json.RawMessage `db:"sparkline"`      // Last 30 daily prices, oldest first: [[time, nav, supply], ...], amounts as strings.
}

// PriceSeries is a row of price_series (mutable): what the stats card says of a vault's prices so far, kept up so that a new
// price costs the same at any age of the vault. It is ledger.Series; prices that are stale aren't in it.
type PriceSeries struct {
	Vault           common.Address `db:"vault"`                  // Vault address.
	FirstTime       uint64         `db:"first_time"`             // Time of the first price, Unix seconds.
	FirstNAV        *big.Int       `db:"first_nav"`              // Its NAV, asset base units.
	FirstSupply     *big.Int       `db:"first_supply"`           // Its supply, share base units.
	LastTime        uint64         `db:"last_time"`              // Time of the last price, Unix seconds.
	LastNAV         *big.Int       `db:"last_nav"`               // Its NAV, asset base units.
	LastSupply      *big.Int       `db:"last_supply"`            // Its supply, share base units.
	PeakNAV         *big.Int       `db:"peak_nav,null"`          // NAV of the highest price, asset base units; null while none is valid.
	PeakSupply      *big.Int       `db:"peak_supply,null"`       // Its supply, share base units.
	FallFromNAV     *big.Int       `db:"fall_from_nav,null"`     // NAV of the peak before the deepest fall, asset base units; null without a fall.
	FallFromSupply  *big.Int       `db:"fall_from_supply,null"`  // Its supply, share base units.
	FallToNAV       *big.Int       `db:"fall_to_nav,null"`       // NAV at the bottom of the deepest fall, asset base units; null without a fall.
	FallToSupply    *big.Int       `db:"fall_to_supply,null"`    // Its supply, share base units.
	DayBeforeNAV    *big.Int       `db:"day_before_nav,null"`    // NAV of the last price before the UTC day of the last one, asset base units; null on the first day.
	DayBeforeSupply *big.Int       `db:"day_before_supply,null"` // Its supply, share base units.
	Returns         uint64         `db:"returns"`                // Count of the daily returns between days that have ended.
	Sum             *big.Int       `db:"sum"`                    // Their sum, units of 1e-18, signed.
	Squares         *big.Int       `db:"squares"`                // The sum of their squares, units of 1e-36.
	Broken          bool           `db:"broken"`                 // Whether one of them could not be worked out: there is no volatility any more.
}

// Price is a row of prices (append-only): share prices as exact pairs. An hourly row is the state at the last block before the hour.
type Price struct {
	Vault       common.Address `db:"vault"`        // Vault address.
	Time        uint64         `db:"time"`         // The hour, or the block's timestamp, Unix seconds.
	Kind        string         `db:"kind"`         // creation, settlement or hour.
	StateBlock  uint64         `db:"state_block"`  // Block number whose state it is.
	StateHash   common.Hash    `db:"state_hash"`   // Hash of that block.
	NAV         *big.Int       `db:"nav"`          // NAV, asset base units (a settlement: before its flows; stale: from the last answers).
	Supply      *big.Int       `db:"supply"`       // Supply beside that NAV, share base units.
	Stale       bool           `db:"stale"`        // Whether nav() would have reverted there.
	TotalPnL    *big.Int       `db:"total_pnl"`    // NAV + gross withdrawals - processed deposits there, asset base units, signed.
	EpochID     *uint64        `db:"epoch_id"`     // The epoch of a settlement; null otherwise.
	BlockNumber uint64         `db:"block_number"` // Number of the block that caused the row; it goes when that block goes.
}

// Epoch is a row of epochs (mutable): one row per epoch of a shared vault.
type Epoch struct {
	Vault             common.Address  `db:"vault"`                   // Vault address.
	EpochID           uint64          `db:"epoch_id"`                // Epoch id, from 1.
	OpenedBlock       uint64          `db:"opened_block"`            // Block number at which it began to take requests.
	Cutoff            uint64          `db:"cutoff"`                  // Its cut-off, Unix seconds; 0 until known.
	Requests          uint64          `db:"requests"`                // Requests in it that were not cancelled.
	PendingDeposits   *big.Int        `db:"pending_deposits"`        // Deposit requests in it, asset base units; kept after the settlement.
	PendingRedeems    *big.Int        `db:"pending_redeems"`         // Redeem requests in it, share base units; kept after the settlement.
	LeaderDeposits    *big.Int        `db:"leader_deposits"`         // The leader's part of the deposit requests, asset base units.
	DepositsRefunded  bool            `db:"deposits_refunded"`       // Whether closing or a worthless vault refunded all its deposits.
	SettledAt         *uint64         `db:"settled_at"`              // Timestamp of its settlement, Unix seconds; null before.
	SettledBlock      *uint64         `db:"settled_block"`           // Block number of its settlement; null before.
	SettledLogIndex   *uint64         `db:"settled_log_index"`       // Log index of its settlement; null before.
	SettledTx         *common.Hash    `db:"settled_tx"`              // Hash of the settling transaction; null before.
	SettledBy         *common.Address `db:"settled_by"`              // Who settled it; null before.
	NAV               *big.Int        `db:"nav,null"`                // NAV before its flows, asset base units; null before.
	SupplyBefore      *big.Int        `db:"supply_before,null"`      // Supply beside that NAV, share base units; null before.
	SupplyAfter       *big.Int        `db:"supply_after,null"`       // Supply after its flows, share base units; null before.
	DepositsRequested *big.Int        `db:"deposits_requested,null"` // All deposit requests, asset base units; null before.
	DepositsAccepted  *big.Int        `db:"deposits_accepted,null"`  // Accepted part, asset base units; null before.
	LeaderRequested   *big.Int        `db:"leader_requested,null"`   // The leader's deposit requests, asset base units; null before.
	LeaderAccepted    *big.Int        `db:"leader_accepted,null"`    // Accepted part of them, asset base units; null before.
	SharesMinted      *big.Int        `db:"shares_minted,null"`      // Shares minted, share base units; null before.
	SharesBurned      *big.Int        `db:"shares_burned,null"`      // Shares burned, share base units; null before.
	Proceeds          *big.Int        `db:"proceeds,null"`           // Gross proceeds reserved, asset base units; null before.
	Fees              *big.Int        `db:"fees,null"`               // Fees of its redemptions, asset base units; null before.
	FeeBps            *int            `db:"fee_bps"`                 // Its fee rate, basis points; null before.
	LeaderShares      *big.Int        `db:"leader_shares,null"`      // The leader's shares after it, share base units; null before.
	Idle              *big.Int        `db:"idle,null"`               // Idle asset after it, asset base units; null before.
	NextCutoff        *uint64         `db:"next_cutoff"`             // The cut-off that followed, Unix seconds; 0 when the vault had finished; null before.
	RecordIndex       *big.Int        `db:"record_index,null"`       // ledger.Record after it: the index, units of 1e-18; null before, as all that follow.
	RecordPeak        *big.Int        `db:"record_peak,null"`        // Highest index so far, units of 1e-18.
	RecordDrawdown    *big.Int        `db:"record_drawdown,null"`    // Deepest fall of the index from its peak so far, a fraction, units of 1e-18.
	RecordWorst       *big.Int        `db:"record_worst,null"`       // Lowest price at a counted period's end over that at its beginning, units of 1e-18; null too while none counted.
	RecordPeriods     *uint64         `db:"record_periods"`          // Count of the periods that counted.
	OthersCapital     *big.Int        `db:"others_capital,null"`     // What others than the leader have after it, asset base units, rounded down.
	CapitalSeconds    *big.Int        `db:"capital_seconds,null"`    // Sum over counted periods of that at their beginning × seconds, asset base units × seconds.
	ShareSeconds      *big.Int        `db:"share_seconds,null"`      // Sum over all periods of others' shares × seconds, share base units × seconds.
	OthersSharesIn    *big.Int        `db:"others_shares_in,null"`   // Shares ever minted for others' deposits, share base units, rounded down.
}

// EpochHolding is a row of epoch_holdings (append-only): holdings and prices a settlement used.
type EpochHolding struct {
	Vault       common.Address `db:"vault"`        // Vault address.
	EpochID     uint64         `db:"epoch_id"`     // Epoch id.
	Token       common.Address `db:"token"`        // Token address.
	Amount      *big.Int       `db:"amount"`       // Amount held, token base units.
	Price       *big.Int       `db:"price"`        // Asset base units per whole token, scaled by 1e18.
	BlockNumber uint64         `db:"block_number"` // Block number of the settlement.
}
