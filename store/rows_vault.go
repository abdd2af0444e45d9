package store

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Vault is a row of vaults (mutable): what a vault is. One row per VaultCreated.
type Vault struct {
	Vault           common.Address  // Vault address (and its share token's).
	Portfolio       common.Address  // Address of its Portfolio.
	Leader          common.Address  // Leader of a shared vault, owner of a personal one.
	Type            string          // shared or personal (SPEC rule 3).
	Asset           common.Address  // Address of the asset.
	AssetSymbol     string          // The asset's symbol.
	AssetDecimals   int             // The asset's decimals.
	Name            string          // Name of the vault.
	Symbol          string          // Symbol of its share.
	Strategy        string          // The leader's strategy text or metadata URI.
	FeeBps          int             // Performance fee, basis points of profit.
	LeaderMarginBps int             // Leader margin required, basis points of supply.
	MinDeposit      *big.Int        // Least deposit request, asset base units.
	FirstCutoff     uint64          // First cut-off, Unix seconds; 0 for a personal vault.
	Period          uint64          // Seconds between cut-offs; 0 for a personal vault.
	Seed            *big.Int        // The leader's seed deposit, asset base units.
	SeedShares      *big.Int        // Shares minted for the seed, the locked sliver included, share base units.
	LockedShares    *big.Int        // Shares locked for ever, share base units.
	Status          string          // SPEC rule 4.
	ClosingSince    *uint64         // When closing began, Unix seconds; null before.
	ClosingEpoch    *uint64         // Epoch whose cut-off closing set; null before.
	FinalEpoch      *uint64         // Epoch at which the final price was fixed; null before.
	FinalNAV        *big.Int        // NAV of the final price, asset base units; null before.
	FinalSupply     *big.Int        // Supply of the final price, share base units; null before.
	FinalFeeBps     *int            // Fee rate of the final price, basis points; null before.
	EndedInKind     bool            // Whether the vault ended with tokens left.
	Trader          *common.Address // Address appointed to trade; null when none.
	TradingPaused   bool            // Whether the guardian paused leader and trader trading.
	TargetsOrderID  *big.Int        // Order whose targets are in force; null when none.
	CreatedBlock    uint64          // Block number of its creation.
	CreatedLogIndex uint64          // Log index of its creation.
	CreatedTime     uint64          // Timestamp of its creation, Unix seconds.
	CreatedTx       common.Hash     // Hash of the transaction that created it.
}

func (r *Vault) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Portfolio, &r.Leader, &r.Type, &r.Asset, &r.AssetSymbol, &r.AssetDecimals, &r.Name, &r.Symbol, &r.Strategy, &r.FeeBps, &r.LeaderMarginBps, num{&r.MinDeposit}, &r.FirstCutoff, &r.Period, num{&r.Seed}, num{&r.SeedShares}, num{&r.LockedShares}, &r.Status, &r.ClosingSince, &r.ClosingEpoch, &r.FinalEpoch, &r.FinalNAV, &r.FinalSupply, &r.FinalFeeBps, &r.EndedInKind, &r.Trader, &r.TradingPaused, &r.TargetsOrderID, &r.CreatedBlock, &r.CreatedLogIndex, &r.CreatedTime, &r.CreatedTx)
}

// VaultState is a row of vault_state (mutable): a vault's running totals after the last event.
type VaultState struct {
	Vault            common.Address // Vault address.
	Supply           *big.Int       // Total supply, share base units.
	Idle             *big.Int       // Asset in the portfolio, asset base units.
	PendingDeposits  *big.Int       // Deposit requests not settled, asset base units.
	PendingRedeems   *big.Int       // Redeem requests not settled, share base units.
	Reserved         *big.Int       // Gross proceeds of settled redemptions not yet claimed, less fees fixed on chain, asset base units.
	Refunds          *big.Int       // Claimable cancellations of deposits, asset base units.
	FeesBooked       *big.Int       // Fees of all settled redemptions, asset base units.
	FeesCrystallised *big.Int       // The part of them fixed on chain so far, asset base units.
	FeesCollected    *big.Int       // The part of them the leader has collected, asset base units.
	Deposited        *big.Int       // Processed deposits, the seed included, asset base units.
	WithdrawnGross   *big.Int       // Gross withdrawals, exits in kind included, asset base units.
	RealizedPnL      *big.Int       // Realized PnL of the holdings at average cost, asset base units, signed.
	LeaderShares     *big.Int       // The leader's wallet and claimable shares, share base units.
	Depositors       uint64         // Accounts that hold shares in any form.
	TotalTrades      uint64         // Executed swaps.
	CurrentEpoch     uint64         // Epoch that takes requests; 0 for a personal vault.
	CurrentCutoff    uint64         // Its cut-off, Unix seconds; 0 while a closed epoch waits.
	SettledEpoch     uint64         // Last settled epoch; 0 before the first.
	LastSettledAt    *uint64        // When it was settled, Unix seconds; null before the first.
	LastBlock        uint64         // Block number of the last event.
}

func (r *VaultState) fields(dst []any) []any {
	return append(dst, &r.Vault, num{&r.Supply}, num{&r.Idle}, num{&r.PendingDeposits}, num{&r.PendingRedeems}, num{&r.Reserved}, num{&r.Refunds}, num{&r.FeesBooked}, num{&r.FeesCrystallised}, num{&r.FeesCollected}, num{&r.Deposited}, num{&r.WithdrawnGross}, num{&r.RealizedPnL}, num{&r.LeaderShares}, &r.Depositors, &r.TotalTrades, &r.CurrentEpoch, &r.CurrentCutoff, &r.SettledEpoch, &r.LastSettledAt, &r.LastBlock)
}

// VaultStats is a row of vault_stats (mutable): the stats card, as of the last hourly row, settlement or its creation.
type VaultStats struct {
	Vault         common.Address  // Vault address.
	BlockNumber   uint64          // Block number whose state this is.
	BlockHash     common.Hash     // Hash of that block.
	Time          uint64          // The hour (or the settlement's timestamp), Unix seconds.
	Stale         bool            // Whether a price was stale: then nav is the last good value.
	NAV           *big.Int        // NAV, asset base units.
	Supply        *big.Int        // Supply beside that NAV, share base units.
	Idle          *big.Int        // Idle asset, asset base units.
	NetDeposits   *big.Int        // Processed deposits less gross withdrawals, asset base units, signed.
	TotalPnL      *big.Int        // NAV + gross withdrawals - processed deposits, asset base units, signed.
	RealizedPnL   *big.Int        // Closed positions, asset base units, signed.
	UnrealizedPnL *big.Int        // Total less realized, asset base units, signed.
	PnL30d        *big.Int        // Total PnL gained over the last 30 days (or since creation), asset base units, signed.
	APR7d         *string         // Linear APR over 7 days, a fraction; null when younger.
	APR30d        *string         // Linear APR over 30 days, a fraction; null when younger.
	APRInception  *string         // Linear APR since inception, a fraction; null below a day.
	MaxDrawdown   *string         // Deepest fall from a peak, a fraction of the peak.
	Volatility    *string         // Yearly volatility of daily returns, a fraction; null below 30 daily points.
	Sharpe        *string         // Sharpe ratio at rate zero; null below 30 daily points or at no volatility.
	Sparkline     json.RawMessage // Last 30 daily prices, oldest first: [[time, nav, supply], ...], amounts as strings.
}

func (r *VaultStats) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.BlockNumber, &r.BlockHash, &r.Time, &r.Stale, num{&r.NAV}, num{&r.Supply}, num{&r.Idle}, num{&r.NetDeposits}, num{&r.TotalPnL}, num{&r.RealizedPnL}, num{&r.UnrealizedPnL}, &r.PnL30d, &r.APR7d, &r.APR30d, &r.APRInception, &r.MaxDrawdown, &r.Volatility, &r.Sharpe, &r.Sparkline)
}

// Price is a row of prices (append-only): share prices as exact pairs. An hourly row is the state at the last block before the hour.
type Price struct {
	Vault       common.Address // Vault address.
	Time        uint64         // The hour, or the block's timestamp, Unix seconds.
	Kind        string         // creation, settlement or hour.
	StateBlock  uint64         // Block number whose state it is.
	StateHash   common.Hash    // Hash of that block.
	NAV         *big.Int       // NAV, asset base units (a settlement: before its flows; stale: from the last answers).
	Supply      *big.Int       // Supply beside that NAV, share base units.
	Stale       bool           // Whether nav() would have reverted there.
	TotalPnL    *big.Int       // NAV + gross withdrawals - processed deposits there, asset base units, signed.
	EpochID     *uint64        // The epoch of a settlement; null otherwise.
	BlockNumber uint64         // Number of the block that caused the row; it goes when that block goes.
}

func (r *Price) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Time, &r.Kind, &r.StateBlock, &r.StateHash, num{&r.NAV}, num{&r.Supply}, &r.Stale, num{&r.TotalPnL}, &r.EpochID, &r.BlockNumber)
}

// Epoch is a row of epochs (mutable): one row per epoch of a shared vault.
type Epoch struct {
	Vault             common.Address  // Vault address.
	EpochID           uint64          // Epoch id, from 1.
	OpenedBlock       uint64          // Block number at which it began to take requests.
	Cutoff            uint64          // Its cut-off, Unix seconds; 0 until known.
	Requests          uint64          // Requests in it that were not cancelled.
	PendingDeposits   *big.Int        // Deposit requests in it, asset base units; kept after the settlement.
	PendingRedeems    *big.Int        // Redeem requests in it, share base units; kept after the settlement.
	LeaderDeposits    *big.Int        // The leader's part of the deposit requests, asset base units.
	DepositsRefunded  bool            // Whether closing or a worthless vault refunded all its deposits.
	SettledAt         *uint64         // Timestamp of its settlement, Unix seconds; null before.
	SettledBlock      *uint64         // Block number of its settlement; null before.
	SettledLogIndex   *uint64         // Log index of its settlement; null before.
	SettledTx         *common.Hash    // Hash of the settling transaction; null before.
	SettledBy         *common.Address // Who settled it; null before.
	NAV               *big.Int        // NAV before its flows, asset base units; null before.
	SupplyBefore      *big.Int        // Supply beside that NAV, share base units; null before.
	SupplyAfter       *big.Int        // Supply after its flows, share base units; null before.
	DepositsRequested *big.Int        // All deposit requests, asset base units; null before.
	DepositsAccepted  *big.Int        // Accepted part, asset base units; null before.
	LeaderRequested   *big.Int        // The leader's deposit requests, asset base units; null before.
	LeaderAccepted    *big.Int        // Accepted part of them, asset base units; null before.
	SharesMinted      *big.Int        // Shares minted, share base units; null before.
	SharesBurned      *big.Int        // Shares burned, share base units; null before.
	Proceeds          *big.Int        // Gross proceeds reserved, asset base units; null before.
	Fees              *big.Int        // Fees of its redemptions, asset base units; null before.
	FeeBps            *int            // Its fee rate, basis points; null before.
	LeaderShares      *big.Int        // The leader's shares after it, share base units; null before.
	Idle              *big.Int        // Idle asset after it, asset base units; null before.
	NextCutoff        *uint64         // The cut-off that followed, Unix seconds; 0 when the vault had finished; null before.
}

func (r *Epoch) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.EpochID, &r.OpenedBlock, &r.Cutoff, &r.Requests, num{&r.PendingDeposits}, num{&r.PendingRedeems}, num{&r.LeaderDeposits}, &r.DepositsRefunded, &r.SettledAt, &r.SettledBlock, &r.SettledLogIndex, &r.SettledTx, &r.SettledBy, &r.NAV, &r.SupplyBefore, &r.SupplyAfter, &r.DepositsRequested, &r.DepositsAccepted, &r.LeaderRequested, &r.LeaderAccepted, &r.SharesMinted, &r.SharesBurned, &r.Proceeds, &r.Fees, &r.FeeBps, &r.LeaderShares, &r.Idle, &r.NextCutoff)
}

// EpochHolding is a row of epoch_holdings (append-only): holdings and prices a settlement used.
type EpochHolding struct {
	Vault       common.Address // Vault address.
	EpochID     uint64         // Epoch id.
	Token       common.Address // Token address.
	Amount      *big.Int       // Amount held, token base units.
	Price       *big.Int       // Asset base units per whole token, scaled by 1e18.
	BlockNumber uint64         // Block number of the settlement.
}

func (r *EpochHolding) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.EpochID, &r.Token, num{&r.Amount}, num{&r.Price}, &r.BlockNumber)
}
