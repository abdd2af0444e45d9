package store

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Position is a row of positions (mutable): what an account has in a vault and what it earned there (SPEC section 3).
type Position struct {
	Vault              common.Address // Vault address.
	Account            common.Address // Account address.
	WalletShares       *big.Int       // Shares in the wallet, share base units.
	WalletCost         *big.Int       // Their cost basis, asset base units.
	ClaimableShares    *big.Int       // Shares of settled deposits and cancelled redemptions not yet claimed, share base units.
	ClaimableCost      *big.Int       // Their cost basis, asset base units.
	RedeemingShares    *big.Int       // Shares in redeem requests not yet settled, share base units.
	RedeemingCost      *big.Int       // Their cost basis, asset base units.
	RefundShares       *big.Int       // The part of claimable_shares that are cancelled redemptions, share base units.
	PendingAssets      *big.Int       // Deposit requests not yet settled, asset base units.
	ClaimableAssets    *big.Int       // Net proceeds of settled redemptions not yet claimed, asset base units.
	RefundAssets       *big.Int       // Claimable cancellations of deposits, asset base units.
	Deposited          *big.Int       // Assets of processed deposits, asset base units.
	WithdrawnGross     *big.Int       // Gross proceeds of settled redemptions, asset base units.
	FeesPaid           *big.Int       // Fees on them, asset base units.
	RealizedPnL        *big.Int       // Sum of gross - fee - cost, asset base units, signed.
	TransferredInCost  *big.Int       // Cost basis that came with shares from others, asset base units.
	TransferredOutCost *big.Int       // Cost basis that went with shares to others, asset base units.
	FirstBlock         uint64         // Block number of the account's first event in the vault.
	LastBlock          uint64         // Block number of its last.
}

func (r *Position) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Account, num{&r.WalletShares}, num{&r.WalletCost}, num{&r.ClaimableShares}, num{&r.ClaimableCost}, num{&r.RedeemingShares}, num{&r.RedeemingCost}, num{&r.RefundShares}, num{&r.PendingAssets}, num{&r.ClaimableAssets}, num{&r.RefundAssets}, num{&r.Deposited}, num{&r.WithdrawnGross}, num{&r.FeesPaid}, num{&r.RealizedPnL}, num{&r.TransferredInCost}, num{&r.TransferredOutCost}, &r.FirstBlock, &r.LastBlock)
}

// Request is a row of requests (mutable): one row per controller, kind and request id; several requests of one epoch add up in it.
type Request struct {
	Vault             common.Address // Vault address.
	Controller        common.Address // Controller address (ERC-7540).
	Kind              string         // deposit or redeem.
	RequestID         *big.Int       // Request id: the epoch id; a leader's deposit 2^255 + epoch id.
	EpochID           uint64         // The epoch it joined (a redemption after the final price: its own id).
	Owner             common.Address // Whose assets or shares they were, of the last request added.
	State             string         // pending, claimable, claimed, cancelled or refunded (what it became; the refund fields say what is left).
	Assets            *big.Int       // Deposit: assets requested, asset base units. Redeem: 0.
	Shares            *big.Int       // Redeem: shares requested, share base units. Deposit: 0.
	Cost              *big.Int       // Redeem: cost basis that travels with it. Deposit: the accepted part. Asset base units.
	Accepted          *big.Int       // Deposit: accepted part, asset base units; 0 before the settlement.
	SharesOut         *big.Int       // Deposit: shares it became, share base units; 0 before the settlement.
	Gross             *big.Int       // Redeem: gross proceeds, asset base units; 0 before the settlement.
	Fee               *big.Int       // Redeem: fee on them, asset base units; 0 before the settlement.
	Refund            *big.Int       // Claimable cancellation it became, assets or shares in base units.
	RefundClaimed     *big.Int       // The part of it collected, assets or shares in base units.
	RefundCost        *big.Int       // Redeem: cost basis of the claimable cancellation not yet collected, asset base units. Deposit: 0.
	ClaimedAssets     *big.Int       // Deposit: cost collected. Redeem: net proceeds collected. Asset base units.
	ClaimedShares     *big.Int       // Deposit: shares collected. Redeem: shares consumed by claims. Share base units.
	FeeCrystallised   bool           // Whether the fee is fixed on chain.
	RequestedBlock    uint64         // Block number of the (first) request.
	RequestedLogIndex uint64         // Log index of the (first) request.
	RequestedTime     uint64         // Its timestamp, Unix seconds.
	RequestedTx       common.Hash    // Hash of the transaction of the last request added.
	SettledBlock      *uint64        // Block number at which it was settled, cancelled or refunded; null before.
	SettledTime       *uint64        // Timestamp of that block, Unix seconds; null before.
	LastBlock         uint64         // Block number of its last event.
}

func (r *Request) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Controller, &r.Kind, num{&r.RequestID}, &r.EpochID, &r.Owner, &r.State, num{&r.Assets}, num{&r.Shares}, num{&r.Cost}, num{&r.Accepted}, num{&r.SharesOut}, num{&r.Gross}, num{&r.Fee}, num{&r.Refund}, num{&r.RefundClaimed}, num{&r.RefundCost}, num{&r.ClaimedAssets}, num{&r.ClaimedShares}, &r.FeeCrystallised, &r.RequestedBlock, &r.RequestedLogIndex, &r.RequestedTime, &r.RequestedTx, &r.SettledBlock, &r.SettledTime, &r.LastBlock)
}

// Operator is a row of operators (mutable): ERC-7540 operators of controllers.
type Operator struct {
	Vault      common.Address // Vault address.
	Controller common.Address // Controller address.
	Operator   common.Address // Operator address.
	Approved   bool           // Whether it may act now.
	LastBlock  uint64         // Block number of the last change.
}

func (r *Operator) fields(dst []any) []any {
	return append(dst, &r.Vault, &r.Controller, &r.Operator, &r.Approved, &r.LastBlock)
}

// Activity is a row of activity (append-only): every booking, one row per account it concerns; what claims, transfers and fees are views of.
type Activity struct {
	BlockNumber  uint64          // Block number.
	LogIndex     uint64          // Index of the log in the block.
	SubIndex     int             // Distinguishes rows of one log (a settlement books every request).
	Kind         string          // What happened.
	Vault        common.Address  // Vault address.
	Account      *common.Address // Account it concerns; null for the vault as a whole.
	Counterparty *common.Address // Receiver of a transfer or claim, or whoever acted; null when there is none.
	RequestID    *big.Int        // Request or order id; null when there is none.
	EpochID      *uint64         // Epoch id; null when there is none.
	Assets       *big.Int        // Assets moved, asset base units; null when none.
	Shares       *big.Int        // Shares moved, share base units; null when none.
	Cost         *big.Int        // Cost basis moved, asset base units; null when none.
	Fee          *big.Int        // Fee, asset base units; null when none.
	Refund       *big.Int        // Part that became a claimable cancellation, base units; null when none.
	TxHash       common.Hash     // Transaction hash; a label, never a key.
}

func (r *Activity) fields(dst []any) []any {
	return append(dst, &r.BlockNumber, &r.LogIndex, &r.SubIndex, &r.Kind, &r.Vault, &r.Account, &r.Counterparty, &r.RequestID, &r.EpochID, &r.Assets, &r.Shares, &r.Cost, &r.Fee, &r.Refund, &r.TxHash)
}
