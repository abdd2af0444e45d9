package store

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Tank is a row of tanks (mutable): the ether that pays for what keepers do for a vault (SPEC rule 24).
type Tank struct {
	Vault           common.Address `db:"vault"`                 // Vault address.
	Balance         *big.Int       `db:"balance"`               // What is in the tank, wei.
	Funded          *big.Int       `db:"funded"`                // What was ever put in, wei.
	TakenBack       *big.Int       `db:"taken_back"`            // What the leader ever took back, wei.
	Paid            *big.Int       `db:"paid"`                  // What was ever paid to keepers, wei.
	PriceCap        *big.Int       `db:"price_cap,null"`        // Highest gas price that is paid, wei; null before the leader sets terms.
	WeeklyAllowance *big.Int       `db:"weekly_allowance,null"` // Most that is paid in a week, wei; null before the leader sets terms.
	PremiumBps      int            `db:"premium_bps"`           // Added to every payment, basis points.
	Week            uint64         `db:"week"`                  // The week of the last payment: its time divided by seven days; 0 before the first.
	Spent           *big.Int       `db:"spent"`                 // Paid in that week, wei.
	LastBlock       uint64         `db:"last_block"`            // Block number of the last change.
}

// TankPayment is a row of tank_payments (append-only): what tanks paid, and payments that their payee did not take.
type TankPayment struct {
	BlockNumber uint64         `db:"block_number"`   // Block number.
	LogIndex    uint64         `db:"log_index"`      // Index of the log in the block, reported.
	Vault       common.Address `db:"vault"`          // Vault address.
	Payee       common.Address `db:"payee"`          // Who was paid.
	Work        string         `db:"work"`           // What was done for the vault.
	WorkID      *big.Int       `db:"work_id"`        // Epoch id of a settlement, else order id.
	Failed      bool           `db:"failed"`         // The payee did not take it: the amount stayed in the tank.
	Sales       *int           `db:"sales"`          // Swaps in the call; null where failed.
	GasUsed     *big.Int       `db:"gas_used,null"`  // Units of gas measured around the vault's own call; null where failed.
	GasPrice    *big.Int       `db:"gas_price,null"` // What a unit of gas was paid with, before the premium, wei; null where failed.
	DataFee     *big.Int       `db:"data_fee,null"`  // What the chain asked for the data of this entry, wei; null where failed.
	Amount      *big.Int       `db:"amount"`         // What was paid, wei.
	TxHash      common.Hash    `db:"tx_hash"`        // Transaction hash, reported; a label, never a key.
}

// Post is a row of posts (append-only): what a vault's leader or trader said about the vault, and what accounts said
// about themselves. Posts by others are not kept (SPEC rule 25).
type Post struct {
	BlockNumber uint64         `db:"block_number"` // Block number.
	LogIndex    uint64         `db:"log_index"`    // Index of the log in the block, reported.
	Subject     common.Address `db:"subject"`      // The vault or account that it is about.
	Author      common.Address `db:"author"`       // Who posted it.
	Kind        string         `db:"kind"`         // What it is: name, text, picture, link, update, or reason/ with an order's id; at most 32 bytes.
	Text        string         `db:"text"`         // The words of a stranger: show them as text only.
	TxHash      common.Hash    `db:"tx_hash"`      // Transaction hash, reported; a label, never a key.
}
