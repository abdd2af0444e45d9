package store

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Tank is a row of tanks (mutable): the ether that pays for what keepers do for a vault (SPEC rule 24).
type Tank struct {
	Vault           common.Address // Vault address.
	Balance         *big.Int       // What is in the tank, wei.
	Funded          *big.Int       // What was ever put in, wei.
	TakenBack       *big.Int       // What the leader ever took back, wei.
	Paid            *big.Int       // What was ever paid to keepers, wei.
	PriceCap        *big.Int       // Highest gas price that is paid, wei; null before the leader sets terms.
	WeeklyAllowance *big.Int       // Most that is paid in a week, wei; null before the leader sets terms.
	PremiumBps      int            // Added to every payment, basis points.
	Week            uint64         // The week of the last payment: its time divided by seven days; 0 before the first.
	Spent           *big.Int       // Paid in that week, wei.
	LastBlock       uint64         // Block number of the last change.
}

func (r *Tank) fields(dst []any) []any {
	return append(dst, &r.Vault, num{&r.Balance}, num{&r.Funded}, num{&r.TakenBack}, num{&r.Paid}, &r.PriceCap, &r.WeeklyAllowance, &r.PremiumBps, &r.Week, num{&r.Spent}, &r.LastBlock)
}

// TankPayment is a row of tank_payments (append-only): what tanks paid, and payments that their payee did not take.
type TankPayment struct {
	BlockNumber uint64         // Block number.
	LogIndex    uint64         // Index of the log in the block.
	Vault       common.Address // Vault address.
	Payee       common.Address // Who was paid.
	Work        string         // What was done for the vault.
	WorkID      *big.Int       // Epoch id of a settlement, else order id.
	Failed      bool           // The payee did not take it: the amount stayed in the tank.
	Sales       *int           // Swaps in the call; null where failed.
	GasUsed     *big.Int       // Units of gas measured around the vault's own call; null where failed.
	GasPrice    *big.Int       // What a unit of gas was paid with, before the premium, wei; null where failed.
	DataFee     *big.Int       // What the chain asked for the data of this entry, wei; null where failed.
	Amount      *big.Int       // What was paid, wei.
	TxHash      common.Hash    // Transaction hash; a label, never a key.
}

func (r *TankPayment) fields(dst []any) []any {
	return append(dst, &r.BlockNumber, &r.LogIndex, &r.Vault, &r.Payee, &r.Work, num{&r.WorkID}, &r.Failed, &r.Sales, &r.GasUsed, &r.GasPrice, &r.DataFee, num{&r.Amount}, &r.TxHash)
}

// Post is a row of posts (append-only): what a vault's leader or trader said about the vault, and what accounts said
// about themselves. Posts by others are not kept (SPEC rule 25).
type Post struct {
	BlockNumber uint64         // Block number.
	LogIndex    uint64         // Index of the log in the block.
	Subject     common.Address // The vault or account that it is about.
	Author      common.Address // Who posted it.
	Kind        string         // What it is: name, text, picture, link, update, or reason/ with an order's id; at most 32 bytes.
	Text        string         // The words of a stranger: show them as text only.
	TxHash      common.Hash    // Transaction hash; a label, never a key.
}

func (r *Post) fields(dst []any) []any {
	return append(dst, &r.BlockNumber, &r.LogIndex, &r.Subject, &r.Author, &r.Kind, &r.Text, &r.TxHash)
}
