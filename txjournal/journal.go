package txjournal

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Storage keeps the intents of one chain. Each write is all or nothing, and durable when it returns. A storage that
// several processes share must refuse the writes of a process that another one has taken over from.
type Storage interface {
	// Insert stores a new intent with its parts, its plan and the first line of its history, and sets its ID. It fails
	// with [ErrDuplicate] when the key or one of the subjects has an unresolved intent, when an intent of the subject is
	// reorged, or when the subject succeeded in a block that is not final yet and its action takes effect only once. A
	// storage is told which actions those are when it is made.
	Insert(ctx context.Context, in *Intent, plan json.RawMessage, e Event) error
	// Save stores a changed intent: its own fields, the outcomes of its parts, its newest attempt, and a line of its
	// history unless e is nil. Earlier attempts never change.
	Save(ctx context.Context, in *Intent, e *Event) error

	// Open returns the intents of all keys that can still change without a reorg of a final block, by sender and nonce.
	Open(ctx context.Context) ([]*Intent, error)
	// NewestFinal returns the intents of the newest final block above one height and up to another.
	NewestFinal(ctx context.Context, above, upTo uint64) ([]*Intent, error)
	// UsedFrom returns the intents of a key from a nonce on whose nonce is said to be used (mined, final, nonce-taken),
	// in the order of their nonces.
	UsedFrom(ctx context.Context, sender common.Address, nonce uint64) ([]*Intent, error)
	// HasBetween says whether there is an intent for one of a key's nonces from one up to but not including another
	// that used its nonce or still may.
	HasBetween(ctx context.Context, sender common.Address, from, to uint64) (bool, error)
	// Taken returns the subjects for which Insert would fail, with the state of the intent that has them.
	Taken(ctx context.Context) (map[Subject]State, error)
	// Spent is what intents planned after a moment (Unix seconds of chain time) cost less what was paid back, and the most that unresolved ones
	// may cost, whenever they were planned; wei. A superseded one, which may never be mined, counts with the most that it may
	// cost only when it was planned after that moment. With actions named, it counts only theirs.
	Spent(ctx context.Context, since uint64, actions ...string) (*big.Int, error)
	// Reverts returns the subjects that reverted in a block above a height.
	Reverts(ctx context.Context, above uint64) (map[Subject]Past, error)
}

// Journal applies transitions to intents and stores them. An intent is changed only after its change is stored.
type Journal struct {
	Storage
	// Committed is told of each write after it is committed; for tests. It may be nil.
	Committed func(step string)

	// timeout bounds each write; 0 doesn't. After it nobody knows whether the write took effect: the intent in memory is
	// unchanged, and the next round reads all intents anew.
	timeout time.Duration
}

// within bounds one write.
func (j *Journal) within(ctx context.Context, write func(context.Context) error) error {
	if j.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, j.timeout)
		defer cancel()
	}
	return write(ctx)
}

func (j *Journal) save(ctx context.Context, in *Intent, e *Event) error {
	return j.within(ctx, func(ctx context.Context) error { return j.Save(ctx, in, e) })
}

// Noted is the step that [Journal.Committed] is told of for a line in the history that changes nothing. The other steps
// are the states that intents enter.
const Noted = "noted"

func (j *Journal) committed(step string) {
	if j.Committed != nil {
		j.Committed(step)
	}
}

// change applies a transition to a copy of the intent, stores it, and then changes the intent.
func (j *Journal) change(ctx context.Context, in *Intent, what, step string, transition func(*Intent) (Event, error)) error {
	next := in.clone()
	e, err := transition(next)
	if err == nil {
		err = j.save(ctx, next, &e)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	*in = *next
	j.committed(step)
	return nil
}

// Plan commits a new intent before anything is signed, and gives it its ID.
func (j *Journal) Plan(ctx context.Context, in *Intent, head *types.Header, plan any) error {
	text, err := json.Marshal(plan)
	if err != nil {
		return fmt.Errorf("encoding the plan: %w", err)
	}
	next := in.clone()
	e := next.planned(head)
	err = j.within(ctx, func(ctx context.Context) error { return j.Insert(ctx, next, text, e) })
	if err != nil {
		return fmt.Errorf("journalling the intent: %w", err)
	}
	*in = *next
	j.committed(string(StateIntent))
	return nil
}

// AddAttempt commits a signed transaction before it is sent. dataFee is what it may cost beside its gas, wei.
func (j *Journal) AddAttempt(ctx context.Context, in *Intent, kind Kind, tx *types.Transaction, dataFee *big.Int, head *types.Header) error {
	return j.change(ctx, in, "journalling the attempt", string(StateSigned), func(in *Intent) (Event, error) {
		return in.signed(kind, tx, dataFee, head)
	})
}

// MarkSent commits that an endpoint accepted the newest attempt, or what it said against it.
func (j *Journal) MarkSent(ctx context.Context, in *Intent, head *types.Header, refused error) error {
	next := in.clone()
	e, changed, err := next.sent(head, refused)
	if err == nil && changed {
		err = j.save(ctx, next, e)
	}
	if err != nil {
		return fmt.Errorf("journalling the send: %w", err)
	}
	*in = *next
	if changed {
		j.committed(string(StateSent))
	}
	return nil
}

// MarkMined commits which attempt a block includes, and what it cost.
func (j *Journal) MarkMined(ctx context.Context, in *Intent, m Mined, head *types.Header) error {
	return j.change(ctx, in, "journalling the receipt", string(StateMined), func(in *Intent) (Event, error) {
		return in.mined(m, head)
	})
}

// MarkReorged commits that the block which used an intent's nonce left the chain.
func (j *Journal) MarkReorged(ctx context.Context, in *Intent, head *types.Header) error {
	return j.change(ctx, in, "journalling the reorg", string(StateReorged), func(in *Intent) (Event, error) {
		return in.reorged(head)
	})
}

// End commits that an intent is final, abandoned, superseded, or lost its nonce to another transaction.
func (j *Journal) End(ctx context.Context, in *Intent, to State, reason string, head *types.Header) error {
	return j.change(ctx, in, "journalling the intent's end", string(to), func(in *Intent) (Event, error) {
		return in.ended(to, reason, head)
	})
}

// Note commits a line of an intent's history that changes nothing else.
func (j *Journal) Note(ctx context.Context, in *Intent, detail string, head *types.Header) error {
	return j.change(ctx, in, "journalling a note", Noted, func(in *Intent) (Event, error) {
		return in.event(head, "%s", detail), nil
	})
}
