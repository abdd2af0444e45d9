package txjournal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

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
	for _, in := range intents {
		if err := r.resolve(ctx, in); err != nil {
			return false, fmt.Errorf("resolving %s of %s, nonce %d: %w", in.Action, in.Contract, in.Nonce, err)
		}
		own := in.Sender == s.address()
		switch {
		case in.State.Unresolved() || in.State == StateReorged:
			open++
			busy = busy || own
		case in.State == StateSuperseded: // its nonce is this key's next one, whoever did the work meanwhile
			busy = busy || own && !in.behindGap
		}
	}
	s.deps.Metrics.unresolved.Set(float64(open))
	return busy, nil
}

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
		return r.begin(ctx, in)
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
	return r.push(ctx, in)
}

// begin goes on with an intent of which nothing was signed: with the same nonce and calldata, if both are still good.
func (r *round) begin(ctx context.Context, in *Intent) error {
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

// nonceGone says whether the nonce was used by something else. Only a final block is believed about that, and only a
// majority of endpoints. While they differ the intent is looked after as before, which is safe whoever is right, because
// all its attempts have this one nonce.
func (r *round) nonceGone(ctx context.Context, in *Intent) (bool, error) {
	v := r.view
	var d *Disagreement
	now, _, err := r.agreedNonce(ctx, v, in.Sender, nil)
	if errors.As(err, &d) || err == nil && now == in.Nonce {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if now < in.Nonce {
		return r.passBy(ctx, v, in, now)
	}
	r.raise(ConditionNonceTaken, fmt.Sprint(in.ID), "", slog.LevelError, "a nonce was used by another transaction than ours",
		"sender", in.Sender, "nonce", in.Nonce, "block", v.Head.Number)
	then, _, err := r.agreedNonce(ctx, v, in.Sender, r.final)
	if errors.As(err, &d) || err == nil && then <= in.Nonce {
		return true, nil
	}
	if err != nil {
		return true, err
	}
	r.clear(ConditionNonceTaken, fmt.Sprint(in.ID))
	return true, r.journal.End(ctx, in, StateNonceTaken, "the nonce was used by another transaction than ours", v.Head)
}

// push moves on an intent that no block includes: it sends again what was dropped, replaces what is stuck, and frees the
// nonce of what would fail by now.
func (r *round) push(ctx context.Context, in *Intent) error {
	head := r.view.Head.Number.Uint64()
	if in.Sender != r.address() {
		pooled := true
		if head < in.Attempts[0].SignedBlock+r.cfg.SupersedeBlocks {
			var err error
			if pooled, err = r.pooled(ctx, in); err != nil {
				return err
			}
		}
		return r.take(ctx, in, in.nextForeign(head, pooled, r.cfg), "")
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
	return r.take(ctx, in, in.next(head, pooled, revert != "", r.cfg), revert)
}

// pooled says whether the endpoint has the newest attempt.
func (r *round) pooled(ctx context.Context, in *Intent) (bool, error) {
	_, _, err := r.view.TransactionByHash(ctx, in.Last().Hash)
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	return err == nil, err
}

func (r *round) take(ctx context.Context, in *Intent, do step, why string) error {
	switch do {
	case stepSend:
		if err := r.broadcast(ctx, r.view, in); err != nil {
			return err
		}
		// A pool that holds a dearer transaction of this nonce, or that wants more than is offered, will say the same
		// again.
		if in.Sender == r.address() && in.Last().lastResult == sendUnderpriced {
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
	next, ok := Bump(in.Last(), f, r.cfg.MaxFeePerGas)
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
		r.raise(ConditionStuck, "", refusal.Text, slog.LevelWarn, "stuck and not replaced", append(r.about(in), "nonce", in.Nonce, "why", refusal.Text)...)
		return nil
	}
	r.clear(ConditionStuck, "")
	r.deps.Metrics.bumps.Inc()
	return r.attempt(ctx, r.view, in, KindCall, next)
}

// cancel frees the nonce of an intent whose call would fail by now, or isn't allowed any more.
func (r *round) cancel(ctx context.Context, in *Intent, why string) error {
	now, err := EstimateFees(ctx, r.cfg, r.view)
	if err != nil {
		return err
	}
	f, ok := Bump(in.Last(), now, r.cfg.MaxFeePerGas)
	if !ok {
		r.raise(ConditionStuck, "", "cancel", slog.LevelWarn, "stuck: a cancel would exceed the fee cap", append(r.about(in), "nonce", in.Nonce)...)
		return nil
	}
	if err := r.judge.AllowCancel(r.unsigned(in, KindCancel, f)); err != nil {
		return fmt.Errorf("cancelling nonce %d: %w", in.Nonce, err)
	}
	if why != "" {
		r.log.Warn("the call would fail by now: its nonce is freed", append(r.about(in), "nonce", in.Nonce, "why", why)...)
		if err := r.journal.Note(ctx, in, "cancelling: "+why, r.view.Head); err != nil {
			return err
		}
	}
	return r.attempt(ctx, r.view, in, KindCancel, f)
}
