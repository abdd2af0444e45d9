package keeper

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
)

// IntentState is where an intent stands; see the package comment.
type IntentState string

// States of an intent.
const (
	StateIntent     IntentState = "intent"
	StateSigned     IntentState = "signed"
	StateSent       IntentState = "sent"
	StateMined      IntentState = "mined"
	StateReorged    IntentState = "reorged"
	StateFinal      IntentState = "final"
	StateAbandoned  IntentState = "abandoned"
	StateUsurped    IntentState = "usurped"
	StateSuperseded IntentState = "superseded"
)

// Outcome of the transaction that consumed an intent's nonce.
type Outcome string

// Outcomes of an intent.
const (
	OutcomeNone      Outcome = ""
	OutcomeSuccess   Outcome = "success"
	OutcomeReverted  Outcome = "reverted"
	OutcomeCancelled Outcome = "cancelled"
	OutcomeForeign   Outcome = "foreign"
)

// AttemptKind tells an intent's own call from the transaction that frees its
// nonce.
type AttemptKind string

// Kinds of attempts.
const (
	KindCall   AttemptKind = "call"
	KindCancel AttemptKind = "cancel"
)

// Intent is one nonce and what it was taken for.
type Intent struct {
	ID           int64
	Sender       common.Address
	Vault        common.Address
	Epoch        *big.Int
	Action       Action
	Target       common.Address
	Data         []byte
	Nonce        uint64
	Gas          uint64
	State        IntentState
	Outcome      Outcome
	Reason       string
	PlannedBlock uint64
	BlockHash    common.Hash
	BlockNumber  uint64
	Parts        []Part // what it is to do; one for most
	Attempts     []Attempt

	behindGap bool // nothing used the nonces before its own: no block takes it now
}

// Part is one thing that an intent is to do. A transaction that settles
// several vaults has one for each, and skips those that fail.
type Part struct {
	Vault   common.Address
	Epoch   *big.Int
	Action  Action
	Outcome Outcome
	Reason  string
}

func (p Part) subject() subject { return subject{p.Vault, p.Epoch.String(), p.Action} }

// Attempt is one signed transaction of an intent.
type Attempt struct {
	Number      int
	Kind        AttemptKind
	Hash        common.Hash
	Raw         []byte
	FeeCap      *big.Int
	TipCap      *big.Int
	SignedBlock uint64
	SentBlock   uint64 // 0 until accepted once
	LastError   string // empty when accepted
	LastFate    fate   // of this process's last send; not stored
}

// Last is the newest attempt; nil when nothing was signed.
func (in *Intent) Last() *Attempt {
	if len(in.Attempts) == 0 {
		return nil
	}
	return &in.Attempts[len(in.Attempts)-1]
}

// ErrDuplicate means that the same subject, or this key, has an unresolved
// intent already.
var ErrDuplicate = errors.New("an unresolved intent is there already")

// Journal is the keeper's memory. Every write names the lease's fencing token.
type Journal struct {
	db      *sqlx.DB
	chainID uint64
	// committed is told of each write that was committed, by its step.
	committed func(step string)
}

// Steps of the journal beside the states that an intent enters.
const (
	stepNoted   = "noted"
	stepRefused = "refused"
	stepStatus  = "status"
)

// NewJournal reads and writes the journal of one chain.
func NewJournal(db *sqlx.DB, chainID uint64) *Journal {
	return &Journal{db: db, chainID: chainID, committed: func(string) {}}
}

func (j *Journal) write(ctx context.Context, l Lease, what, step string, fn func(*sqlx.Tx) error) error {
	tx, err := j.db.BeginTxx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	if err := fence(ctx, tx, l); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if err := fn(tx); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	j.committed(step)
	return nil
}

// Insert commits a new intent and gives it its id.
func (j *Journal) Insert(ctx context.Context, l Lease, in *Intent, head *types.Header, plan any) error {
	text, err := json.Marshal(plan)
	if err != nil {
		return fmt.Errorf("encoding the plan: %w", err)
	}
	parts := in.Parts
	if len(parts) == 0 {
		parts = []Part{{Vault: in.Vault, Epoch: in.Epoch, Action: in.Action}}
	}
	return j.write(ctx, l, "journalling the intent", string(StateIntent), func(tx *sqlx.Tx) error {
		err := tx.GetContext(ctx, &in.ID, `
INSERT INTO keeper_intents (chain_id, sender, vault, epoch, action, target, calldata, nonce, gas, state, plan,
                            planned_block, planned_hash, planned_time, lease_token)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'intent', $10, $11, $12, $13, $14) RETURNING id`,
			int64(j.chainID), in.Sender.Bytes(), in.Vault.Bytes(), in.Epoch.String(), string(in.Action), in.Target.Bytes(),
			in.Data, int64(in.Nonce), int64(in.Gas), string(text), head.Number.Int64(), head.Hash().Bytes(),
			int64(head.Time), l.Token)
		if err != nil {
			return duplicate(err)
		}
		for _, p := range parts {
			if err := j.insertPart(ctx, tx, in.ID, p); err != nil {
				return err
			}
		}
		in.State, in.PlannedBlock, in.Parts = StateIntent, head.Number.Uint64(), parts
		return event(ctx, tx, l, in.ID, StateIntent, fmt.Sprintf("%s planned, nonce %d", in.Action, in.Nonce), head)
	})
}

// insertPart takes the subject, unless another intent has it: one that is
// unresolved (by the index), came back by a reorg, or settled it.
func (j *Journal) insertPart(ctx context.Context, tx *sqlx.Tx, intent int64, p Part) error {
	taken := ""
	err := tx.GetContext(ctx, &taken, `
SELECT COALESCE(max(i.state), '') FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
 WHERE s.chain_id = $1 AND s.vault = $2 AND s.epoch = $3 AND s.action = $4
   AND (i.state = 'reorged' OR i.state = 'mined' AND s.outcome = 'success' AND s.action = 'settle')`,
		int64(j.chainID), p.Vault.Bytes(), p.Epoch.String(), string(p.Action))
	if err != nil {
		return err
	}
	if taken != "" {
		return fmt.Errorf("%w (%s %s of %s)", ErrDuplicate, taken, p.Action, p.Vault)
	}
	_, err = tx.ExecContext(ctx, `
INSERT INTO keeper_subjects (intent_id, chain_id, vault, epoch, action) VALUES ($1, $2, $3, $4, $5)`,
		intent, int64(j.chainID), p.Vault.Bytes(), p.Epoch.String(), string(p.Action))
	return duplicate(err)
}

// duplicate names a broken unique index.
func duplicate(err error) error {
	var pe *pq.Error
	if errors.As(err, &pe) && pe.Code == "23505" {
		return fmt.Errorf("%w (%s)", ErrDuplicate, pe.Constraint)
	}
	return err
}

// AddAttempt commits a signed transaction before it may be sent. The most it
// may cost is reserved until the nonce is resolved.
func (j *Journal) AddAttempt(ctx context.Context, l Lease, in *Intent, kind AttemptKind, signed *types.Transaction, head *types.Header) error {
	raw, err := signed.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encoding the transaction: %w", err)
	}
	a := Attempt{
		Number: len(in.Attempts) + 1, Kind: kind, Hash: signed.Hash(), Raw: raw,
		FeeCap: signed.GasFeeCap(), TipCap: signed.GasTipCap(), SignedBlock: head.Number.Uint64(),
	}
	state := in.State
	if state == StateIntent {
		state = StateSigned
	}
	err = j.write(ctx, l, "journalling the attempt", string(StateSigned), func(tx *sqlx.Tx) error {
		if _, err := tx.ExecContext(ctx, `
INSERT INTO keeper_attempts (intent_id, number, kind, tx_hash, raw, fee_cap_wei, tip_cap_wei, signed_block)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
			in.ID, a.Number, string(kind), a.Hash.Bytes(), raw, a.FeeCap.String(), a.TipCap.String(), int64(a.SignedBlock)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_intents SET state = $2, reserved_wei = GREATEST(reserved_wei, $3::numeric), lease_token = $4,
       updated_at = clock_timestamp() WHERE id = $1`,
			in.ID, string(state), maxCost(signed.Gas(), a.FeeCap).String(), l.Token); err != nil {
			return err
		}
		return event(ctx, tx, l, in.ID, state, fmt.Sprintf("attempt %d (%s) signed: %s, fee cap %s wei, tip cap %s wei",
			a.Number, kind, a.Hash, a.FeeCap, a.TipCap), head)
	})
	if err != nil {
		return err
	}
	in.State = state
	in.Attempts = append(in.Attempts, a)
	return nil
}

// MarkSent notes that an endpoint accepted an attempt, or what it said instead.
func (j *Journal) MarkSent(ctx context.Context, l Lease, in *Intent, a *Attempt, head *types.Header, sendErr error) error {
	state, text := in.State, ""
	if sendErr != nil {
		text = clip(sendErr.Error(), 1000)
	} else if state == StateSigned {
		state = StateSent
	}
	if state == in.State && text == a.LastError && (sendErr != nil || a.SentBlock != 0) {
		return nil // the same as before: history doesn't grow with each try
	}
	err := j.write(ctx, l, "journalling the send", string(StateSent), func(tx *sqlx.Tx) error {
		sent := any(nil)
		if sendErr == nil {
			sent = head.Number.Int64()
		}
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_attempts SET sent_block = COALESCE(sent_block, $3), last_error = $4 WHERE intent_id = $1 AND number = $2`,
			in.ID, a.Number, sent, text); err != nil {
			return err
		}
		if state == in.State && sendErr == nil {
			return nil
		}
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_intents SET state = $2, lease_token = $3, updated_at = clock_timestamp() WHERE id = $1`,
			in.ID, string(state), l.Token); err != nil {
			return err
		}
		detail := fmt.Sprintf("attempt %d sent", a.Number)
		if sendErr != nil {
			detail = fmt.Sprintf("attempt %d not accepted: %s", a.Number, text)
		}
		return event(ctx, tx, l, in.ID, state, detail, head)
	})
	if err != nil {
		return err
	}
	in.State, a.LastError = state, text
	if sendErr == nil && a.SentBlock == 0 {
		a.SentBlock = head.Number.Uint64()
	}
	return nil
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
	// Failed are the parts of a successful transaction that it skipped, with
	// the reason of each.
	Failed map[subject]string
}

// MarkMined notes the attempt that mined and settles what it cost.
func (j *Journal) MarkMined(ctx context.Context, l Lease, in *Intent, m Mined, head *types.Header) error {
	err := j.write(ctx, l, "journalling the receipt", string(StateMined), func(tx *sqlx.Tx) error {
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_intents SET state = 'mined', outcome = $2, reason = $3, tx_hash = $4, block_hash = $5, block_number = $6,
       gas_used = $7, cost_wei = $8, lease_token = $9, updated_at = clock_timestamp() WHERE id = $1`,
			in.ID, string(m.Outcome), m.Reason, m.Hash.Bytes(), m.BlockHash.Bytes(), int64(m.BlockNumber),
			int64(m.GasUsed), m.Cost.String(), l.Token); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE keeper_subjects SET outcome = $2, reason = $3 WHERE intent_id = $1`,
			in.ID, string(m.Outcome), m.Reason); err != nil {
			return err
		}
		for s, reason := range m.Failed {
			if _, err := tx.ExecContext(ctx, `
UPDATE keeper_subjects SET outcome = 'reverted', reason = $5 WHERE intent_id = $1 AND vault = $2 AND epoch = $3 AND action = $4`,
				in.ID, s.Vault.Bytes(), s.Epoch, string(s.Action), reason); err != nil {
				return err
			}
		}
		return event(ctx, tx, l, in.ID, StateMined, fmt.Sprintf("%s mined in block %d %s: %s %s",
			m.Hash, m.BlockNumber, m.BlockHash, m.Outcome, m.Reason), head)
	})
	if err != nil {
		return err
	}
	in.State, in.Outcome, in.BlockHash, in.BlockNumber = StateMined, m.Outcome, m.BlockHash, m.BlockNumber
	return nil
}

// MarkReorged takes a receipt back: its block is no longer canonical. So it
// does what is said of a usurped intent, whose nonce is free again.
func (j *Journal) MarkReorged(ctx context.Context, l Lease, in *Intent, head *types.Header) error {
	detail := fmt.Sprintf("block %d %s left the chain", in.BlockNumber, in.BlockHash)
	if in.State == StateUsurped {
		detail = fmt.Sprintf("nonce %d is free again", in.Nonce)
	}
	err := j.write(ctx, l, "journalling the reorg", string(StateReorged), func(tx *sqlx.Tx) error {
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_intents SET state = 'reorged', outcome = '', reason = '', tx_hash = NULL, block_hash = NULL,
       block_number = NULL, gas_used = NULL, cost_wei = NULL, lease_token = $2, updated_at = clock_timestamp()
 WHERE id = $1`, in.ID, l.Token); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `UPDATE keeper_subjects SET outcome = '', reason = '' WHERE intent_id = $1`, in.ID); err != nil {
			return err
		}
		return event(ctx, tx, l, in.ID, StateReorged, detail, head)
	})
	if err != nil {
		return err
	}
	in.State, in.Outcome, in.BlockHash, in.BlockNumber = StateReorged, OutcomeNone, common.Hash{}, 0
	return nil
}

// Move changes nothing but the state (final, abandoned, usurped, superseded).
func (j *Journal) Move(ctx context.Context, l Lease, in *Intent, to IntentState, reason string, head *types.Header) error {
	err := j.write(ctx, l, "journalling the intent's end", string(to), func(tx *sqlx.Tx) error {
		outcome := in.Outcome
		cost := "cost_wei"
		switch to {
		case StateAbandoned:
			cost = "0"
		case StateUsurped:
			outcome, cost = OutcomeForeign, "0"
		}
		// cost is one of the two constants above.
		if _, err := tx.ExecContext(ctx, `
UPDATE keeper_intents SET state = $2, outcome = $3, reason = CASE WHEN $4 = '' THEN reason ELSE $4 END,
       cost_wei = `+cost+`, lease_token = $5, updated_at = clock_timestamp() WHERE id = $1`,
			in.ID, string(to), string(outcome), reason, l.Token); err != nil {
			return err
		}
		if to == StateUsurped {
			if _, err := tx.ExecContext(ctx, `UPDATE keeper_subjects SET outcome = 'foreign', reason = $2 WHERE intent_id = $1`, in.ID, reason); err != nil {
				return err
			}
		}
		return event(ctx, tx, l, in.ID, to, reason, head)
	})
	if err != nil {
		return err
	}
	in.State = to
	return nil
}

func event(ctx context.Context, tx *sqlx.Tx, l Lease, intent int64, state IntentState, detail string, head *types.Header) error {
	_, err := tx.ExecContext(ctx, `
INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token) VALUES ($1, $2, $3, $4, $5)`,
		intent, string(state), detail, head.Number.Int64(), l.Token)
	return err
}

// Note adds a line to an intent's history without changing it.
func (j *Journal) Note(ctx context.Context, l Lease, in *Intent, detail string, head *types.Header) error {
	return j.write(ctx, l, "journalling a note", stepNoted, func(tx *sqlx.Tx) error {
		return event(ctx, tx, l, in.ID, in.State, detail, head)
	})
}

func maxCost(gas uint64, feeCap *big.Int) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(gas), feeCap)
}
