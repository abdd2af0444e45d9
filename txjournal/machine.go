package txjournal

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/internal/shorten"
)

// This file is the state machine of an intent. It does no I/O: each transition takes an intent and an observation, and
// returns the intent as it is afterwards with the line for its history. What is stored, and when, is journal.go's part;
// what is observed is resolve.go's.

// transitions are the states that can follow each state.
var transitions = map[State][]State{
	StateIntent: {StateSigned, StateAbandoned},
	StateSigned: {StateSigned, StateSent, StateMined, StateNonceTaken, StateSuperseded},
	StateSent:   {StateSent, StateMined, StateNonceTaken, StateSuperseded},
	StateMined:  {StateFinal, StateReorged},
	// A reorged intent stays reorged while it is sent again, so that it is counted with those that came back.
	StateReorged:    {StateReorged, StateMined, StateNonceTaken, StateSuperseded},
	StateSuperseded: {StateSuperseded, StateMined, StateNonceTaken},
	StateFinal:      {StateReorged},
	StateNonceTaken: {StateReorged},
	StateAbandoned:  {},
}

// Unresolved says whether an intent's nonce is still to be used by one of its attempts.
func (s State) Unresolved() bool {
	return s == StateIntent || s == StateSigned || s == StateSent
}

// Done says whether nothing but a reorg can change an intent.
func (s State) Done() bool {
	return s == StateFinal || s == StateAbandoned || s == StateNonceTaken
}

// enter moves an intent to a state, which must be one that can follow.
func (in *Intent) enter(to State) error {
	if !slices.Contains(transitions[in.State], to) {
		return fmt.Errorf("intent %d can't become %s: it is %s", in.ID, to, in.State)
	}
	in.State = to
	return nil
}

// clone is a copy that can be changed without the original.
func (in *Intent) clone() *Intent {
	c := *in
	c.Parts, c.Attempts = slices.Clone(in.Parts), slices.Clone(in.Attempts)
	return &c
}

// planned is a new intent, planned on a head.
func (in *Intent) planned(head *types.Header) Event {
	if len(in.Parts) == 0 {
		in.Parts = []Part{{Subject: in.Subject}}
	}
	in.State, in.Reserved = StateIntent, new(big.Int)
	in.PlannedBlock, in.PlannedHash, in.PlannedTime = head.Number.Uint64(), head.Hash(), head.Time
	return in.event(head, "%s planned, nonce %d", in.Action, in.Nonce)
}

// signed adds an attempt. Its most possible cost is reserved until the nonce is resolved.
func (in *Intent) signed(kind Kind, tx *types.Transaction, dataFee *big.Int, head *types.Header) (Event, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return Event{}, fmt.Errorf("encoding the transaction: %w", err)
	}
	to := in.State
	if to == StateIntent {
		to = StateSigned
	}
	if err := in.enter(to); err != nil {
		return Event{}, err
	}
	a := Attempt{
		Number: len(in.Attempts) + 1, Kind: kind, Hash: tx.Hash(), Raw: raw, FeeCap: tx.GasFeeCap(), TipCap: tx.GasTipCap(),
		SignedBlock: head.Number.Uint64(),
	}
	if cost := new(big.Int).Add(MaxCost(tx.Gas(), a.FeeCap), dataFee); in.Reserved == nil || cost.Cmp(in.Reserved) > 0 {
		in.Reserved = cost
	}
	in.Attempts = append(in.Attempts, a)
	return in.event(head, "attempt %d (%s) signed: %s, fee cap %s wei, tip cap %s wei", a.Number, kind, a.Hash, a.FeeCap, a.TipCap), nil
}

// sent notes that an endpoint accepted the newest attempt, or what it said against it. The event is nil when nothing is
// new for the history; changed is false when nothing is new at all, so that the history doesn't grow with each try.
func (in *Intent) sent(head *types.Header, refused error) (e *Event, changed bool, err error) {
	a := in.Last()
	if a == nil {
		return nil, false, fmt.Errorf("intent %d was sent without an attempt", in.ID)
	}
	to, text := in.State, ""
	if refused != nil {
		text = shorten.To(refused.Error(), 1000)
	} else if to == StateSigned {
		to = StateSent
	}
	if to == in.State && text == a.LastError && (refused != nil || a.SentBlock != 0) {
		return nil, false, nil
	}
	entered := to != in.State
	if err := in.enter(to); err != nil {
		return nil, false, err
	}
	a.LastError = text
	if refused == nil && a.SentBlock == 0 {
		a.SentBlock = head.Number.Uint64()
	}
	switch {
	case refused != nil:
		line := in.event(head, "attempt %d not accepted: %s", a.Number, text)
		e = &line
	case entered:
		line := in.event(head, "attempt %d sent", a.Number)
		e = &line
	}
	return e, true, nil
}

// mined notes the attempt that a block includes, and what it cost.
func (in *Intent) mined(m Mined, head *types.Header) (Event, error) {
	if err := in.enter(StateMined); err != nil {
		return Event{}, err
	}
	in.Outcome, in.Reason, in.TxHash, in.Cost, in.GasUsed = m.Outcome, m.Reason, m.Hash, m.Cost, m.GasUsed
	in.BlockHash, in.BlockNumber = m.BlockHash, m.BlockNumber
	for i := range in.Parts {
		p := &in.Parts[i]
		p.Outcome, p.Reason = m.Outcome, m.Reason
		p.Cost, p.Paid = share(m.Cost, i, len(in.Parts)), new(big.Int)
		if paid := m.Paid[p.Subject]; paid != nil {
			p.Paid.Set(paid)
		}
		if why, failed := m.Failed[p.Subject]; failed {
			p.Outcome, p.Reason = OutcomeReverted, why
		}
	}
	return in.event(head, "%s mined in block %d %s: %s %s", m.Hash, m.BlockNumber, m.BlockHash, m.Outcome, m.Reason), nil
}

// share is the i-th of n equal parts of a cost, rounded down; the first has the rest too.
func share(cost *big.Int, i, n int) *big.Int {
	if cost == nil {
		return new(big.Int)
	}
	part, rest := new(big.Int).QuoRem(cost, big.NewInt(int64(n)), new(big.Int))
	if i == 0 {
		part.Add(part, rest)
	}
	return part
}

// reorged takes back that a nonce was used: the block that used it is not in the chain any more.
func (in *Intent) reorged(head *types.Header) (Event, error) {
	detail := fmt.Sprintf("block %d %s left the chain", in.BlockNumber, in.BlockHash)
	if in.State == StateNonceTaken {
		detail = fmt.Sprintf("nonce %d is free again", in.Nonce)
	}
	if err := in.enter(StateReorged); err != nil {
		return Event{}, err
	}
	in.Outcome, in.Reason, in.TxHash, in.Cost, in.GasUsed = OutcomeNone, "", common.Hash{}, nil, 0
	in.BlockHash, in.BlockNumber = common.Hash{}, 0
	for i := range in.Parts {
		in.Parts[i].Outcome, in.Parts[i].Reason, in.Parts[i].Cost, in.Parts[i].Paid = OutcomeNone, "", nil, nil
	}
	return in.event(head, "%s", detail), nil
}

// ended moves an intent to final, abandoned, nonce-taken or superseded.
func (in *Intent) ended(to State, reason string, head *types.Header) (Event, error) {
	if err := in.enter(to); err != nil {
		return Event{}, err
	}
	if reason != "" {
		in.Reason = reason
	}
	switch to {
	case StateAbandoned:
		in.Cost = new(big.Int)
	case StateNonceTaken:
		in.Outcome, in.Cost = OutcomeForeign, new(big.Int)
		for i := range in.Parts {
			in.Parts[i].Outcome, in.Parts[i].Reason = OutcomeForeign, reason
		}
	}
	return in.event(head, "%s", reason), nil
}

func (in *Intent) event(head *types.Header, format string, args ...any) Event {
	return Event{State: in.State, Detail: fmt.Sprintf(format, args...), Block: head.Number.Uint64()}
}

// step is what to do next for an intent that no block includes.
type step int

const (
	stepWait step = iota
	stepSend
	stepReplace
	stepCancel
	stepSupersede
)

// unseenBumps is how many times BumpBlocks an attempt that no pool shows is sent again as it is. A pool that doesn't show it
// may have it all the same, or there may be no pool on that chain: then its age decides.
const unseenBumps = 2

// next decides about an intent of this key. pooled says whether an endpoint has its newest attempt, fails whether its
// call would fail now.
func (in *Intent) next(head uint64, pooled, fails bool, cfg Config) step {
	last := in.Last()
	since := max(last.SentBlock, last.SignedBlock)
	switch {
	case fails && last.Kind == KindCall:
		return stepCancel
	case !pooled && head >= last.SignedBlock+unseenBumps*cfg.BumpBlocks:
		return stepReplace
	case !pooled: // it was dropped: the same bytes are sent again before anything dearer is signed
		return stepSend
	case head >= since+cfg.BumpBlocks:
		return stepReplace
	case in.State != StateSent && in.State != StateReorged: // it is in the pool, and the journal doesn't know
		return stepSend
	case head >= since+cfg.RebroadcastBlocks:
		return stepSend
	}
	return stepWait
}

// nextForeign decides about an intent of another key, which can be sent again but not replaced. Stuck for long, it isn't
// waited for any longer.
func (in *Intent) nextForeign(head uint64, pooled bool, cfg Config) step {
	switch {
	case head >= in.Attempts[0].SignedBlock+cfg.SupersedeBlocks:
		return stepSupersede
	case !pooled:
		return stepSend
	}
	return stepWait
}
