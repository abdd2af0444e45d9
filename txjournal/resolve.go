package txjournal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// Resolve looks after everything that was begun before, by this process or another one, and says whether this key's
// nonce is still taken.
func (s *Sender) Resolve(ctx context.Context, v *View, judge Judge) (busy bool, err error) {
	if err := s.recheckFinal(ctx, v); err != nil {
		return false, fmt.Errorf("checking what is final: %w", err)
	}
	dbctx, cancel := context.WithTimeout(ctx, s.cfg.CallTimeout)
	defer cancel()
	intents, err := s.journal.Open(dbctx)
	if err != nil || len(intents) == 0 {
		s.deps.Metrics.unresolved.Set(0)
		return false, err
	}
	final, err := v.Finalized(ctx, s.cfg.Finality)
	if err != nil {
		return false, err
	}
	r := round{Sender: s, view: v, judge: judge, final: final}
	open := 0
	s.held = make(map[int64]string)
	defer s.clearHeld(intents)
	for _, in := range intents {
		if err := r.resolve(ctx, in); err != nil {
			return false, fmt.Errorf("resolving %s, nonce %d: %w", in.what(), in.Nonce, err)
		}
		own := in.Sender == s.address()
		switch {
		case in.State.Unresolved() || in.State == StateReorged:
			open++
			busy = busy || own
		case in.State == StateSuperseded: // its nonce is this key's next one, whoever did the work meanwhile
			busy = busy || own && !in.aside
		}
	}
	s.deps.Metrics.unresolved.Set(float64(open))
	return busy, nil
}

// clearHeld ends the conditions of the intents that go on.
func (s *Sender) clearHeld(intents []*Intent) {
	s.heldSubjects = make(map[Subject]string)
	last := make(map[string]bool, len(s.held))
	for _, in := range intents {
		if why, held := s.held[in.ID]; held {
			last[fmt.Sprint(in.ID)] = true
			for _, p := range in.Parts {
				s.heldSubjects[p.Subject] = why
			}
		}
	}
	s.deps.Conditions.ClearExcept(ConditionStuck, last)
	maps.DeleteFunc(s.noted, func(id int64, _ int) bool {
		return !slices.ContainsFunc(intents, func(in *Intent) bool { return in.ID == id })
	})
	maps.DeleteFunc(s.used, func(id int64, _ *types.Header) bool {
		return !slices.ContainsFunc(intents, func(in *Intent) bool { return in.ID == id })
	})
	maps.DeleteFunc(s.tries, func(hash common.Hash, _ try) bool {
		return !slices.ContainsFunc(intents, func(in *Intent) bool { return len(in.Attempts) > 0 && in.Last().Hash == hash })
	})
}

// Held are the subjects whose transactions couldn't go on in the last call of Resolve, with the reason.
func (s *Sender) Held() map[Subject]string { return s.heldSubjects }

// round is what all intents of one call share.
type round struct {
	*Sender
	view  *View
	judge Judge
	final *types.Header
}

// resolve takes one intent as far as the chain has taken it.
func (r *round) resolve(ctx context.Context, in *Intent) error {
	v := r.view
	if in.State == StateMined {
		is, known, err := v.Canonical(ctx, in.BlockNumber, in.BlockHash)
		if err != nil || !known {
			return err
		}
		if is {
			if in.BlockNumber > r.final.Number.Uint64() {
				return nil
			}
			return r.journal.End(ctx, in, StateFinal, "", v.Head)
		}
		r.log.Warn("a receipt was reorged out", append(r.about(in), "block", in.BlockNumber)...)
		r.deps.Metrics.reorged.Inc()
		if err := r.journal.MarkReorged(ctx, in, v.Head); err != nil {
			return err
		}
	}
	if in.State == StateIntent {
		return r.resumePlanned(ctx, in)
	}
	found, err := r.findReceipt(ctx, v, in)
	if err != nil || found.elsewhere {
		return err
	}
	if found.receipt != nil {
		return r.markMined(ctx, in, found)
	}
	gone, err := r.nonceGone(ctx, in)
	if err != nil || gone || in.State == StateSuperseded && in.Sender != r.address() {
		return err
	}
	return r.advance(ctx, in)
}

// resumePlanned goes on with an intent of which nothing was signed: with the same nonce and calldata, if both are still good.
func (r *round) resumePlanned(ctx context.Context, in *Intent) error {
	v := r.view
	if in.Sender != r.address() {
		return r.journal.End(ctx, in, StateAbandoned, "another key's, nothing was signed", v.Head)
	}
	nonce, _, err := r.agreedNonce(ctx, v, in.Sender, nil)
	var d *Disagreement
	if errors.As(err, &d) { // it waits as it is: once signed it couldn't be taken back
		r.lookAgain = true
		r.raise(ConditionNotSigned, "", d.Text, slog.LevelWarn, "not signed", append(r.about(in), "why", d.Text)...)
		return nil
	}
	if err != nil {
		return err
	}
	r.clear(ConditionNotSigned, "")
	if nonce != in.Nonce {
		return r.journal.End(ctx, in, StateAbandoned, fmt.Sprintf("the nonce is %d by now", nonce), v.Head)
	}
	f, err := EstimateFees(ctx, r.cfg, v)
	if err != nil {
		return err
	}
	refusal, err := r.judge.Allow(ctx, in, f, nil)
	if err != nil {
		return err
	}
	if refusal != nil {
		return r.journal.End(ctx, in, StateAbandoned, refusal.Text, v.Head)
	}
	return r.attempt(ctx, v, in, KindCall, f)
}

// found is where an intent's transaction was found. elsewhere is true when a block has it that is newer than the head of
// this round, or on another branch.
type found struct {
	attempt   *Attempt
	receipt   *types.Receipt
	elsewhere bool
}

// findReceipt looks for any attempt in the chain of the view.
func (s *Sender) findReceipt(ctx context.Context, v *View, in *Intent) (found, error) {
	for i := len(in.Attempts) - 1; i >= 0; i-- {
		a := &in.Attempts[i]
		r, err := v.TransactionReceipt(ctx, a.Hash)
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		var split *chain.NotAgreed
		if errors.As(err, &split) && !split.TooFew() {
			return found{elsewhere: true}, nil // some endpoints have it already
		}
		if err != nil {
			return found{}, err
		}
		is, known, err := v.Canonical(ctx, r.BlockNumber.Uint64(), r.BlockHash)
		if err != nil {
			return found{}, err
		}
		if !known || !is {
			return found{elsewhere: true}, nil
		}
		return found{attempt: a, receipt: r}, nil
	}
	return found{}, nil
}

// markMined journals a receipt: what it cost by the effective price, and what the judge reads in it.
func (r *round) markMined(ctx context.Context, in *Intent, f found) error {
	price := f.receipt.EffectiveGasPrice
	if price == nil {
		price = f.attempt.FeeCap
	}
	m := Mined{
		Hash: f.attempt.Hash, BlockHash: f.receipt.BlockHash, BlockNumber: f.receipt.BlockNumber.Uint64(), GasUsed: f.receipt.GasUsed,
		Cost: MaxCost(f.receipt.GasUsed, price), Outcome: OutcomeSuccess,
	}
	if r.cfg.DataFeeOracle != (common.Address{}) {
		fee, err := r.view.DataFee(ctx, m.Hash)
		if err != nil { // it is looked at again: what it cost is not known yet
			return fmt.Errorf("the data fee of %s: %w", m.Hash, err)
		}
		m.Cost.Add(m.Cost, fee)
	}
	switch {
	case f.receipt.Status != types.ReceiptStatusSuccessful:
		m.Outcome, m.Reason = OutcomeReverted, r.judge.WhyReverted(ctx, in, f.receipt)
	case f.attempt.Kind == KindCancel:
		m.Outcome = OutcomeCancelled
	default:
		m.Failed, m.Reason = r.judge.Skipped(in, f.receipt)
		if repaid, ok := r.judge.(Repaid); ok {
			var err error
			if m.Paid, err = repaid.Paid(ctx, in, f.receipt); err != nil {
				return fmt.Errorf("what was paid back for %s: %w", m.Hash, err)
			}
		}
	}
	if err := r.journal.MarkMined(ctx, in, m, r.view.Head); err != nil {
		return err
	}
	r.deps.Metrics.mined(in, m)
	level := slog.LevelInfo
	if m.Outcome == OutcomeReverted {
		level = slog.LevelError
	}
	r.log.Log(ctx, level, "mined", append(r.about(in), "tx", m.Hash, "nonce", in.Nonce, "block", m.BlockNumber,
		"outcome", m.Outcome, "reason", m.Reason, "gas", m.GasUsed, "cost", m.Cost)...)
	r.judge.Mined(in, m)
	return nil
}

// advance moves on an intent that no block includes: it sends again what was dropped, replaces what is stuck, and frees the
// nonce of what would fail by now.
func (r *round) advance(ctx context.Context, in *Intent) error {
	head := r.view.Head.Number.Uint64()
	if in.Sender != r.address() {
		pooled := true
		if head < in.Attempts[0].SignedBlock+r.cfg.SupersedeBlocks {
			var err error
			if pooled, err = r.pooled(ctx, in); err != nil {
				return err
			}
		}
		return r.doStep(ctx, in, in.nextForeign(head, pooled, r.cfg), "")
	}
	if why := r.relayFails(in); why != "" {
		r.noteStuck(in, why)
	}
	revert, err := r.judge.Simulate(ctx, in)
	if err != nil {
		r.lookAgain = true
		r.log.Warn("not simulated, nothing is sent", append(r.about(in), "err", err)...)
		return nil
	}
	pooled := true
	if revert == "" || in.Last().Kind == KindCancel {
		if pooled, err = r.pooled(ctx, in); err != nil {
			return err
		}
	}
	return r.doStep(ctx, in, in.next(head, pooled, revert != "", r.cfg), revert)
}

// noteStuck notes why an intent can't go on, for as long as it lasts.
func (r *round) noteStuck(in *Intent, why string) {
	r.held[in.ID] = why
	r.raise(ConditionStuck, fmt.Sprint(in.ID), why, slog.LevelError, "a transaction can't go on", append(r.about(in), "nonce", in.Nonce, "why", why)...)
}

// dueAgain says whether the newest attempt may be sent again: not more often than every RebroadcastBlocks. After a start it
// may at once.
func (r *round) dueAgain(in *Intent) bool {
	return r.view.Head.Number.Uint64() >= r.tries[in.Last().Hash].block+r.cfg.RebroadcastBlocks
}

// noteNotAccepted notes that no endpoint took the newest attempt at its last try. That its nonce is used says so only when it is
// said again: most often a block has just included it.
func (r *round) noteNotAccepted(in *Intent, before try) {
	t := r.tries[in.Last().Hash]
	again := before.result == sendNonceLow && before.block < r.view.Head.Number.Uint64()
	if t.result != sendAccepted && (t.result != sendNonceLow || again) && r.view.Relay == nil {
		r.noteStuck(in, "no endpoint takes it: "+in.Last().LastError)
	}
}

// relayFails is what is wrong with a private relay that took a transaction, or didn't, and no block includes it.
func (r *round) relayFails(in *Intent) string {
	if r.view.Relay == nil {
		return ""
	}
	age := r.view.Head.Number.Uint64() - min(r.view.Head.Number.Uint64(), in.Attempts[0].SignedBlock)
	then := "the endpoints are not given it, as no fallback is set"
	if n := r.cfg.RelayFallbackBlocks; n > 0 {
		then = fmt.Sprintf("the endpoints are given it from the block %d after it was signed", n)
	}
	switch {
	case in.Last().SentBlock == 0:
		return fmt.Sprintf("the relay didn't take it (%s); %s", in.Last().LastError, then)
	case age >= 2*r.cfg.BumpBlocks:
		return fmt.Sprintf("the relay took it, and no block includes it after %d blocks; %s", age, then)
	}
	return ""
}

// pooled says whether an endpoint has the newest attempt. A relay shows nothing, so with one it is taken as true: then
// its age alone decides what is done.
func (r *round) pooled(ctx context.Context, in *Intent) (bool, error) {
	if r.view.Relay != nil {
		return true, nil
	}
	_, _, err := r.view.TransactionByHash(ctx, in.Last().Hash)
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	return err == nil, err
}

func (r *round) doStep(ctx context.Context, in *Intent, do step, why string) error {
	switch do {
	case stepSend:
		before := r.tries[in.Last().Hash]
		if before.result == sendRefused && !r.dueAgain(in) {
			r.noteNotAccepted(in, before)
			return nil
		}
		if err := r.broadcast(ctx, r.view, in); err != nil {
			return err
		}
		r.noteNotAccepted(in, before)
		// A pool that holds a dearer transaction of this nonce, or that wants more than is offered, will say the same
		// again.
		if in.Sender == r.address() && r.tries[in.Last().Hash].result == sendUnderpriced {
			return r.replace(ctx, in)
		}
	case stepReplace:
		return r.replace(ctx, in)
	case stepCancel:
		return r.cancel(ctx, in, why)
	case stepSupersede:
		return r.journal.End(ctx, in, StateSuperseded, "another key's transaction, stuck", r.view.Head)
	case stepWait:
	}
	return nil
}

// replace signs a dearer attempt of the same kind, if the fee cap and the judge allow it.
func (r *round) replace(ctx context.Context, in *Intent) error {
	if in.Last().Kind == KindCancel {
		return r.cancel(ctx, in, "")
	}
	f, err := EstimateFees(ctx, r.cfg, r.view)
	if err != nil {
		return err
	}
	most := forCalls(r.cfg)
	next, ok := bump(in.Last(), r.tries[in.Last().Hash].result, f, most.maxFee, most.maxTip)
	var refusal *Refusal
	if ok {
		refusal, err = r.judge.Allow(ctx, in, next, in.Last())
	} else {
		refusal, err = r.judge.TooDear(in, next), nil
	}
	if err != nil {
		return err
	}
	if refusal != nil && refusal.Obsolete {
		return r.cancel(ctx, in, refusal.Text)
	}
	if refusal != nil {
		r.noteStuck(in, "it is stuck and not replaced: "+refusal.Text)
		if pooled, err := r.pooled(ctx, in); err != nil || pooled || r.view.Relay != nil && !r.dueAgain(in) {
			return err
		}
		return r.broadcast(ctx, r.view, in)
	}
	r.deps.Metrics.bumps.Inc()
	return r.attempt(ctx, r.view, in, KindCall, next)
}

// cancel frees the nonce of an intent whose call would fail by now, or isn't allowed any more.
func (r *round) cancel(ctx context.Context, in *Intent, why string) error {
	most := forCancels(r.cfg)
	now, err := estimateFees(ctx, r.cfg, r.view, most)
	if err != nil {
		return err
	}
	f, ok := bump(in.Last(), r.tries[in.Last().Hash].result, now, most.maxFee, most.maxTip)
	if !ok {
		// A pool that has none of the attempts asks for no more than the market does.
		rival, err := r.anyPooled(ctx, in)
		if err != nil {
			return err
		}
		if f, ok = now, !rival && now.Base.Cmp(now.Cap) <= 0; ok && sameFees(in.Last(), f) {
			return r.broadcast(ctx, r.view, in)
		}
	}
	if !ok {
		r.noteStuck(in, "a transaction that frees the nonce would exceed the fee caps")
		return nil
	}
	gas, err := r.cancelGas(ctx, in)
	if err != nil {
		return err
	}
	if err := r.judge.AllowCancel(r.unsigned(in, KindCancel, f, gas)); err != nil {
		return fmt.Errorf("cancelling nonce %d: %w", in.Nonce, err)
	}
	// Once for each attempt before it: a signer that doesn't sign is asked at every poll.
	if why != "" && r.noted[in.ID] != len(in.Attempts) {
		r.log.Warn("the call would fail by now: its nonce is freed", append(r.about(in), "nonce", in.Nonce, "why", why)...)
		if err := r.journal.Note(ctx, in, "cancelling: "+why, r.view.Head); err != nil {
			return err
		}
		r.noted[in.ID] = len(in.Attempts)
	}
	return r.sign(ctx, r.view, in, KindCancel, f, gas)
}

// sameFees says whether an attempt is a cancel that offers exactly this: another one would be the same transaction.
func sameFees(a *Attempt, f Fees) bool {
	return a.Kind == KindCancel && a.FeeCap.Cmp(f.Cap) == 0 && a.TipCap.Cmp(f.Tip) == 0
}

// plainGas is what a transaction without data takes where nothing else is charged.
const plainGas = 21_000

// cancelGas is the gas limit of an empty transaction to self. Some rollups charge the data in gas: there it is what the
// node estimates and a fifth, rounded down.
func (r *round) cancelGas(ctx context.Context, in *Intent) (uint64, error) {
	estimates, err := r.view.EstimateGas(ctx, r.view.Head.Hash(), []chain.StateCall{{From: in.Sender, To: in.Sender}})
	if err != nil && ctx.Err() != nil {
		return 0, err
	}
	if err != nil || estimates[0].Err != nil || estimates[0].Gas <= plainGas {
		return plainGas, nil
	}
	return estimates[0].Gas + estimates[0].Gas/5, nil
}

// anyPooled says whether any attempt waits in a pool.
func (r *round) anyPooled(ctx context.Context, in *Intent) (bool, error) {
	for i := range in.Attempts {
		_, _, err := r.view.TransactionByHash(ctx, in.Attempts[i].Hash)
		if err == nil {
			return true, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return false, err
		}
	}
	return false, nil
}
