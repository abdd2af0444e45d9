package txjournal

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// State is where an intent stands; see the package comment.
type State string

// States of an intent.
const (
	StateIntent     State = "intent"
	StateSigned     State = "signed"
	StateSent       State = "sent"
	StateMined      State = "mined"
	StateReorged    State = "reorged"
	StateFinal      State = "final"
	StateAbandoned  State = "abandoned"
	StateNonceTaken State = "nonce-taken"
	StateSuperseded State = "superseded"
)

// Outcome is what became of the transaction that used an intent's nonce.
type Outcome string

// Outcomes of an intent.
const (
	OutcomeNone      Outcome = ""
	OutcomeSuccess   Outcome = "success"
	OutcomeReverted  Outcome = "reverted"
	OutcomeCancelled Outcome = "cancelled" // an empty transaction freed the nonce
	OutcomeForeign   Outcome = "foreign"   // not a transaction of this journal
)

// Kind tells an intent's own call from the transaction that frees its nonce.
type Kind string

// Kinds of attempts.
const (
	KindCall   Kind = "call"
	KindCancel Kind = "cancel"
)

// Subject names what an intent is about, for all keys and attempts. Of one subject at most one intent is unresolved at
// any time. A keeper's subject is a vault, its epoch or order, and an action.
//
// The db tags name the columns of a table that keeps these values, whichever database it is in.
type Subject struct {
	Contract common.Address `db:"vault"`
	Number   string         `db:"epoch"` // decimal; what it counts is up to the user
	Action   string         `db:"action"`
}

// Part is one thing that an intent does. A transaction that does several has one part for each; it may skip some.
type Part struct {
	Subject
	Outcome Outcome `db:"outcome"`
	Reason  string  `db:"reason"`
	// Cost is the part's share of what the transaction cost, and Paid what was paid back for it, wei; nil until it is known.
	// The shares are equal and add up to the cost: what doesn't divide is the first part's.
	Cost *big.Int `db:"cost_wei,null"`
	Paid *big.Int `db:"paid_wei,null"`
}

// Intent is one nonce and what it was taken for. Its Subject is that of its only part; where it has several parts, the
// contract is zero. Fields that are unknown so far are zero or nil.
type Intent struct {
	ID     int64          `db:"id"`
	Sender common.Address `db:"sender"`
	Subject
	Target       common.Address `db:"target"`
	Data         []byte         `db:"calldata"`
	Nonce        uint64         `db:"nonce"`
	Gas          uint64         `db:"gas"` // gas limit
	State        State          `db:"state"`
	Outcome      Outcome        `db:"outcome"`
	Reason       string         `db:"reason"`
	PlannedBlock uint64         `db:"planned_block"`
	PlannedHash  common.Hash    `db:"planned_hash"`
	PlannedTime  uint64         `db:"planned_time"` // Unix seconds of chain time
	Reserved     *big.Int       `db:"reserved_wei"` // the most that its dearest attempt can cost, wei
	Cost         *big.Int       `db:"cost_wei,null"`
	GasUsed      uint64         `db:"gas_used,null"`
	TxHash       common.Hash    `db:"tx_hash,null"`
	BlockHash    common.Hash    `db:"block_hash,null"`
	BlockNumber  uint64         `db:"block_number,null"`

	Parts    []Part    `db:"-"`
	Attempts []Attempt `db:"-"`

	aside bool // nothing waits for it: the nonces before its own are unused, or its own is used
}

// Attempt is one signed transaction of an intent.
type Attempt struct {
	Number      int         `db:"number"` // from 1, in the order of signing
	Kind        Kind        `db:"kind"`
	Hash        common.Hash `db:"tx_hash"`
	Raw         []byte      `db:"raw"`         // EIP-2718 bytes as they are sent
	FeeCap      *big.Int    `db:"fee_cap_wei"` // wei per gas
	TipCap      *big.Int    `db:"tip_cap_wei"` // wei per gas
	SignedBlock uint64      `db:"signed_block"`
	SentBlock   uint64      `db:"sent_block,null"` // 0 until an endpoint accepted it once
	LastError   string      `db:"last_error"`      // empty when accepted
}

// what names an intent in an error: its action, and the contracts that it is about.
func (in *Intent) what() string {
	contracts := []string{in.Contract.Hex()}
	if len(in.Parts) > 1 { // then its own contract is zero
		contracts = contracts[:0]
		for _, p := range in.Parts {
			contracts = append(contracts, p.Contract.Hex())
		}
	}
	return in.Action + " of " + strings.Join(contracts, ", ")
}

// Last is the newest attempt; nil when nothing was signed.
func (in *Intent) Last() *Attempt {
	if len(in.Attempts) == 0 {
		return nil
	}
	return &in.Attempts[len(in.Attempts)-1]
}

// Event is one line of an intent's history.
type Event struct {
	State  State
	Detail string
	Block  uint64 // height of the head when it was written
}

// Mined is what a receipt says of an intent's nonce.
type Mined struct {
	Hash        common.Hash
	BlockHash   common.Hash
	BlockNumber uint64
	GasUsed     uint64
	Cost        *big.Int // wei
	Outcome     Outcome
	Reason      string
	Paid        map[Subject]*big.Int // what was paid back for each part, wei; nil for none
	Failed      map[Subject]string   // parts of a successful transaction that it skipped, with the reason of each
}

// Past is what a journal knows of the mined reverts of a subject.
type Past struct {
	Reverts   int
	LastBlock uint64
	Reason    string
}

// ErrDuplicate means that another intent of the same subject, or of the same key, is unresolved.
var ErrDuplicate = errors.New("an unresolved intent is there already")

// Signer holds a key, or knows a service that does; package keys has implementations. What it returns is verified: a
// signature by another key or over another transaction is an error.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error)
}

// MaxCost is the most that a transaction can cost, wei.
func MaxCost(gas uint64, feeCap *big.Int) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(gas), feeCap)
}

// VerifySigned says whether signed is tx, signed by address, and nothing else.
func VerifySigned(tx, signed *types.Transaction, address common.Address, chainID uint64) error {
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(chainID))
	from, err := types.Sender(signer, signed)
	if err != nil {
		return fmt.Errorf("reading the signature: %w", err)
	}
	if from != address {
		return fmt.Errorf("signed by %s, not by %s", from, address)
	}
	if signer.Hash(tx) != signer.Hash(signed) {
		return errors.New("the signer signed another transaction")
	}
	return nil
}
