package store

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Position is a row of positions (mutable): what an account has in a vault and what it earned there (SPEC section 3).
type Position struct {
	Vault              common.Address `db:"vault"`                // Vault address.
	Account            common.Address `db:"account"`              // Account address.
	WalletShares       *big.Int       `db:"wallet_shares"`        // Shares in the wallet, share base units.
	WalletCost         *big.Int       `db:"wallet_cost"`          // Their cost basis, asset base units.
	ClaimableShares    *big.Int       `db:"claimable_shares"`     // Shares of settled deposits and cancelled redemptions not yet claimed, share base units.
	ClaimableCost      *big.Int       `db:"claimable_cost"`       // Their cost basis, asset base units.
	RedeemingShares    *big.Int       `db:"redeeming_shares"`     // Shares in redeem requests not yet settled, share base units.
	RedeemingCost      *big.Int       `db:"redeeming_cost"`       // Their cost basis, asset base units.
	RefundShares       *big.Int       `db:"refund_shares"`        // The part of claimable_shares that are cancelled redemptions, share base units.
	PendingAssets      *big.Int       `db:"pending_assets"`       // Deposit requests not yet settled, asset base units.
	ClaimableAssets    *big.Int       `db:"claimable_assets"`     // Net proceeds of settled redemptions not yet claimed, asset base units.
	RefundAssets       *big.Int       `db:"refund_assets"`        // Claimable cancellations of deposits, asset base units.
	Deposited          *big.Int       `db:"deposited"`            // Assets of processed deposits, asset base units.
	WithdrawnGross     *big.Int       `db:"withdrawn_gross"`      // Gross proceeds of settled redemptions, asset base units.
	FeesPaid           *big.Int       `db:"fees_paid"`            // Fees on them, asset base units.
	RealizedPnL        *big.Int       `db:"realized_pnl"`         // Sum of gross - fee - cost, asset base units, signed.
	TransferredInCost  *big.Int       `db:"transferred_in_cost"`  // Cost basis that came with shares from others, asset base units.
	TransferredOutCost *big.Int       `db:"transferred_out_cost"` // Cost basis that went with shares to others, asset base units.
	FirstBlock         uint64         `db:"first_block"`          // Block number of the account's first event in the vault.
	LastBlock          uint64         `db:"last_block"`           // Block number of its last.
}

// Request is a row of requests (mutable): one row per controller, kind and request id; several requests of one epoch add up in it.
type Request struct {
	Vault             common.Address `db:"vault"`               // Vault address.
	Controller        common.Address `db:"controller"`          // Controller address (ERC-7540).
	Kind              string         `db:"kind"`                // deposit or redeem.
	RequestID         *big.Int       `db:"request_id"`          // Request id: the epoch id; a leader's deposit 2^255 + epoch id.
	EpochID           uint64         `db:"epoch_id"`            // The epoch it joined (a redemption after the final price: its own id).
	Owner             common.Address `db:"owner"`               // Whose assets or shares they were, of the last request added.
	State             string         `db:"state"`               // pending, claimable, claimed, cancelled or refunded (what it became; the refund fields say what is left).
	Assets            *big.Int       `db:"assets"`              // Deposit: assets requested, asset base units. Redeem: 0.
	Shares            *big.Int       `db:"shares"`              // Redeem: shares requested, share base units. Deposit: 0.
	Cost              *big.Int       `db:"cost"`                // Redeem: cost basis that travels with it. Deposit: the accepted part. Asset base units.
	Accepted          *big.Int       `db:"accepted"`            // Deposit: accepted part, asset base units; 0 before the settlement.
	SharesOut         *big.Int       `db:"shares_out"`          // Deposit: shares it became, share base units; 0 before the settlement.
	Gross             *big.Int       `db:"gross"`               // Redeem: gross proceeds, asset base units; 0 before the settlement.
	Fee               *big.Int       `db:"fee"`                 // Redeem: fee on them, asset base units; 0 before the settlement.
	Refund            *big.Int       `db:"refund"`              // Claimable cancellation it became, assets or shares in base units.
	RefundClaimed     *big.Int       `db:"refund_claimed"`      // The part of it collected, assets or shares in base units.
	RefundCost        *big.Int       `db:"refund_cost"`         // Redeem: cost basis of the claimable cancellation not yet collected, asset base units. Deposit: 0.
	ClaimedAssets     *big.Int       `db:"claimed_assets"`      // Deposit: cost collected. Redeem: net proceeds collected. Asset base units.
	ClaimedShares     *big.Int       `db:"claimed_shares"`      // Deposit: shares collected. Redeem: shares consumed by claims. Share base units.
	FeeCrystallised   bool           `db:"fee_crystallised"`    // Whether the fee is fixed on chain.
	RequestedBlock    uint64         `db:"requested_block"`     // Block number of the (first) request.
	RequestedLogIndex uint64         `db:"requested_log_index"` // Log index of the (first) request.
	RequestedTime     uint64         `db:"requested_time"`      // Its timestamp, Unix seconds.
	RequestedTx       common.Hash    `db:"requested_tx"`        // Hash of the transaction of the last request added.
	SettledBlock      *uint64        `db:"settled_block"`       // Block number at which it was settled, cancelled or refunded; null before.
	SettledTime       *uint64        `db:"settled_time"`        // Timestamp of that block, Unix seconds; null before.
	LastBlock         uint64         `db:"last_block"`          // Block number of its last event.
}

// Operator is a row of operators (mutable): ERC-7540 operators of controllers.
type Operator struct {
	Vault      common.Address `db:"vault"`      // Vault address.
	Controller common.Address `db:"controller"` // Controller address.
	Operator   common.Address `db:"operator"`   // Operator address.
	Approved   bool           `db:"approved"`   // Whether it may act now.
	LastBlock  uint64         `db:"last_block"` // Block number of the last change.
}

// Activity is a row of activity (append-only): every booking, one row per account it concerns; what claims, transfers and fees are views of.
type Activity struct {
	BlockNumber  uint64          `db:"block_number"`    // Block number.
	LogIndex     uint64          `db:"log_index"`       // Index of the log in the block, reported.
	SubIndex     int             `db:"sub_index"`       // Distinguishes rows of one log (a settlement books every request).
	Kind         string          `db:"kind"`            // What happened.
	Vault        common.Address  `db:"vault"`           // Vault address.
	Account      *common.Address `db:"account"`         // Account it concerns; null for the vault as a whole.
	Counterparty *common.Address `db:"counterparty"`    // Receiver of a transfer or claim, or whoever acted; null when there is none.
	RequestID    *big.Int        `db:"request_id,null"` // Request or order id; null when there is none.
	EpochID      *uint64         `db:"epoch_id"`        // Epoch id; null when there is none.
	Assets       *big.Int        `db:"assets,null"`     // Assets moved, asset base units; null when none.
	Shares       *big.Int        `db:"shares,null"`     // Shares moved, share base units; null when none.
	Cost         *big.Int        `db:"cost,null"`       // Cost basis moved, asset base units; null when none.
	Fee          *big.Int        `db:"fee,null"`        // Fee, asset base units; null when none.
	Refund       *big.Int        `db:"refund,null"`     // Part that became a claimable cancellation, base units; null when none.
	TxHash       common.Hash     `db:"tx_hash"`         // Transaction hash, reported; a label, never a key.
}
