package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// resolve looks after everything that was begun before, by this process or
// another, and says whether this key's nonce is still taken.
func (k *Keeper) resolve(ctx context.Context, l Lease, v *view) (busy bool, err error) {
	if err := k.recheckFinal(ctx, l, v); err != nil {
		return false, fmt.Errorf("checking what is final: %w", err)
	}
	dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	intents, err := k.journal.Unfinished(dbctx)
	if err != nil || len(intents) == 0 {
		k.metrics.unresolved.Set(0)
		return false, err
	}
	final, err := finalized(ctx, k.cfg, v)
	if err != nil {
		return false, err
	}
	open := 0
	for _, in := range intents {
		if err := k.settleFate(ctx, l, v, in, final); err != nil {
			return false, fmt.Errorf("resolving %s of %s, nonce %d: %w", in.Action, in.Vault, in.Nonce, err)
		}
		switch in.State {
		case StateIntent, StateSigned, StateSent, StateReorged:
			open++
			busy = busy || in.Sender == k.sender()
		case StateSuperseded: // its nonce is this key's next, whoever settled meanwhile
			busy = busy || in.Sender == k.sender() && !in.behindGap
		}
	}
	k.metrics.unresolved.Set(float64(open))
	return busy, nil
}

// settleFate takes one intent as far as the chain has taken it.
func (k *Keeper) settleFate(ctx context.Context, l Lease, v *view, in *Intent, final *types.Header) error {
	if in.State == StateMined {
		is, known, err := canonical(ctx, v, in.BlockNumber, in.BlockHash)
		if err != nil || !known {
			return err
		}
		if is {
			if in.BlockNumber > final.Number.Uint64() {
				return nil
			}
			return k.journal.Move(ctx, l, in, StateFinal, "", v.head)
		}
		k.log.Warn("a receipt was reorged out", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "block", in.BlockNumber)
		k.metrics.reorged.Inc()
		if err := k.journal.MarkReorged(ctx, l, in, v.head); err != nil {
			return err
		}
	}
	if in.State == StateIntent {
		return k.begin(ctx, l, v, in)
	}
	m, waiting, err := k.findReceipt(ctx, v, in)
	if err != nil || waiting {
		return err
	}
	if m != nil {
		return k.mined(ctx, l, v, in, *m)
	}
	gone, err := k.nonceGone(ctx, l, v, in, final)
	if err != nil || gone || in.State == StateSuperseded && in.Sender != k.sender() {
		return err
	}
	return k.push(ctx, l, v, in)
}

// begin goes on with an intent of which nothing was signed: same nonce, same
// calldata, if both are still good.
func (k *Keeper) begin(ctx context.Context, l Lease, v *view, in *Intent) error {
	if in.Sender != k.sender() {
		return k.journal.Move(ctx, l, in, StateAbandoned, "another key's, nothing was signed", v.head)
	}
	nonce, _, err := k.agreedNonce(ctx, v, in.Sender, nil)
	var d *disagreement
	if errors.As(err, &d) { // it waits as it is: a signed one couldn't be taken back
		k.retry = true
		k.tell("begin", d.text, slog.LevelWarn, "not signed", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "why", d.text)
		return nil
	}
	if err != nil {
		return err
	}
	k.quiet("begin")
	if nonce != in.Nonce {
		return k.journal.Move(ctx, l, in, StateAbandoned, fmt.Sprintf("the nonce is %d by now", nonce), v.head)
	}
	refusals, f, err := k.again(ctx, v, in, nil)
	if err != nil {
		return err
	}
	if len(refusals) > 0 {
		return k.journal.Move(ctx, l, in, StateAbandoned, refusals[0].String(), v.head)
	}
	return k.attempt(ctx, l, v, in, KindCall, f)
}

// again asks the policy about an intent on the present head. old is the
// attempt to be replaced, nil for a first one.
func (k *Keeper) again(ctx context.Context, v *view, in *Intent, old *Attempt) ([]Refusal, fees, error) {
	state, err := k.reader.Read(ctx, v, v.head)
	if err != nil {
		return nil, fees{}, err
	}
	for _, p := range in.Parts {
		if why := state.missing(p.Vault); why != nil { // its portfolio isn't known either
			return []Refusal{{ReasonUnreadable, fmt.Sprintf("%s can't be read: %v", p.Vault, why)}}, fees{}, nil
		}
	}
	sit, err := k.situation(ctx, v, state)
	if err != nil {
		return nil, fees{}, err
	}
	f := sit.fees
	if old != nil {
		next, ok := bump(old, f, k.cfg.MaxFeePerGas, percentFor(old))
		if !ok {
			return []Refusal{{ReasonFee, fmt.Sprintf("a replacement needs %s wei per gas, cap %s", next.cap, k.cfg.MaxFeePerGas)}}, f, nil
		}
		f = next
		// What it had reserved is replaced, not added to.
		reserved := maxCost(in.Gas, old.FeeCap)
		sit.facts.Spent = positive(sub(sit.facts.Spent, reserved))
		if slices.Contains(optional, in.Action) {
			sit.facts.SpentOptional = positive(sub(sit.facts.SpentOptional, reserved))
		}
	}
	sim, err := k.recheck(ctx, v, in)
	if err != nil {
		return nil, f, err
	}
	facts := sit.facts
	facts.Simulation, facts.Reverts = sim, sit.worst(in.Parts)
	return k.policy.Decide(Proposal{
		ChainID: k.cfg.ChainID, From: in.Sender, To: in.Target, Value: new(big.Int), Data: in.Data, Gas: in.Gas,
		FeeCap: f.cap, TipCap: f.tip,
	}, facts), f, nil
}

// findReceipt looks for any attempt in the chain of v. waiting is true when
// one mined in a block newer than the head of this tick, or on another branch.
func (k *Keeper) findReceipt(ctx context.Context, v *view, in *Intent) (m *Mined, waiting bool, err error) {
	for i := len(in.Attempts) - 1; i >= 0; i-- {
		a := &in.Attempts[i]
		r, err := v.TransactionReceipt(ctx, a.Hash)
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, false, err
		}
		is, known, err := canonical(ctx, v, r.BlockNumber.Uint64(), r.BlockHash)
		if err != nil {
			return nil, false, err
		}
		if !known || !is {
			return nil, true, nil
		}
		return k.outcome(ctx, v, in, a, r), false, nil
	}
	return nil, false, nil
}

func (k *Keeper) outcome(ctx context.Context, v *view, in *Intent, a *Attempt, r *types.Receipt) *Mined {
	price := r.EffectiveGasPrice
	if price == nil {
		price = a.FeeCap
	}
	m := &Mined{
		Hash: a.Hash, BlockHash: r.BlockHash, BlockNumber: r.BlockNumber.Uint64(), GasUsed: r.GasUsed,
		Cost: maxCost(r.GasUsed, price), Outcome: OutcomeSuccess,
	}
	switch {
	case r.Status != types.ReceiptStatusSuccessful:
		m.Outcome, m.Reason = OutcomeReverted, k.whyReverted(ctx, v, in, r)
	case a.Kind == KindCancel:
		m.Outcome = OutcomeCancelled
	case in.several(k.cfg):
		m.Failed = failedOf(in, r)
		if n := len(m.Failed); n > 0 {
			m.Reason = fmt.Sprintf("%d of %d settlements were skipped", n, len(in.Parts))
		}
	}
	return m
}

// failedOf reads from the Settler's events what it skipped.
func failedOf(in *Intent, r *types.Receipt) map[subject]string {
	failed := make(map[subject]string)
	for _, l := range r.Logs {
		if l.Address != in.Target {
			continue
		}
		if e, err := settlerABI.UnpackSettlementFailedEvent(l); err == nil {
			failed[subject{e.Vault, e.EpochId.String(), ActionSettle}] = skipReason(e.Reason).Text
		}
	}
	return failed
}

// whyReverted replays a reverted call on the block before its own, and where
// that succeeds on the state after it: as near as eth_call comes.
func (k *Keeper) whyReverted(ctx context.Context, v *view, in *Intent, r *types.Receipt) string {
	if r.GasUsed >= in.Gas {
		return fmt.Sprintf("out of gas at %d", in.Gas)
	}
	h, err := v.HeaderByHash(ctx, r.BlockHash)
	if err != nil {
		return "unknown: " + clip(err.Error(), 200)
	}
	call := Call{From: in.Sender, To: in.Target, Data: in.Data}
	for _, at := range []common.Hash{h.ParentHash, r.BlockHash} {
		results, err := v.Calls(ctx, at, []Call{call})
		if err != nil {
			return "unknown: " + clip(err.Error(), 200)
		}
		if s := simulationOf(results[0]); s.Revert != nil {
			return s.Revert.Text
		}
	}
	call.Gas = in.Gas
	if results, err := v.Calls(ctx, h.ParentHash, []Call{call}); err == nil && results[0].Err != nil {
		return fmt.Sprintf("out of gas at %d", in.Gas)
	}
	return "unknown: it succeeds before and after its block"
}

func (k *Keeper) mined(ctx context.Context, l Lease, v *view, in *Intent, m Mined) error {
	if err := k.journal.MarkMined(ctx, l, in, m, v.head); err != nil {
		return err
	}
	k.metrics.mined(in, m)
	level := slog.LevelInfo
	if m.Outcome == OutcomeReverted {
		level = slog.LevelError
	}
	for s, reason := range m.Failed {
		k.log.Error("a settlement was skipped on chain", "vault", s.Vault, "epoch", s.Epoch, "tx", m.Hash, "reason", reason)
	}
	k.log.Log(ctx, level, "mined", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "tx", m.Hash, "nonce", in.Nonce,
		"block", m.BlockNumber, "outcome", m.Outcome, "reason", m.Reason, "gas", m.GasUsed, "cost", m.Cost)
	return nil
}

// nonceGone says whether the nonce was consumed by something else. Only a
// final block is believed about that, and only a majority of endpoints: while
// they differ the intent is looked after as before, which is safe whoever is
// right, as all its attempts have this one nonce.
func (k *Keeper) nonceGone(ctx context.Context, l Lease, v *view, in *Intent, final *types.Header) (bool, error) {
	var d *disagreement
	now, _, err := k.agreedNonce(ctx, v, in.Sender, nil)
	if errors.As(err, &d) || err == nil && now == in.Nonce {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if now < in.Nonce {
		return k.passBy(ctx, l, v, in, now)
	}
	k.tell("nonce", fmt.Sprint(in.ID), slog.LevelError, "a nonce was used by another transaction than ours",
		"sender", in.Sender, "nonce", in.Nonce, "block", v.head.Number)
	then, _, err := k.agreedNonce(ctx, v, in.Sender, final)
	if errors.As(err, &d) || err == nil && then <= in.Nonce {
		return true, nil
	}
	if err != nil {
		return true, err
	}
	return true, k.journal.Move(ctx, l, in, StateUsurped, "the nonce was used by another transaction than ours", v.head)
}

// push moves an unmined intent on: send again what was dropped, replace what
// is stuck, free the nonce of what would fail by now.
func (k *Keeper) push(ctx context.Context, l Lease, v *view, in *Intent) error {
	last := in.Last()
	if in.Sender != k.sender() {
		return k.pushForeign(ctx, l, v, in)
	}
	sim, err := k.recheck(ctx, v, in)
	if err != nil {
		return err
	}
	if sim.Err != nil {
		k.retry = true
		k.log.Warn("not simulated, nothing is sent", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "err", sim.Err)
		return nil
	}
	if sim.Revert != nil && last.Kind == KindCall {
		return k.cancel(ctx, l, v, in, sim.Revert.Text)
	}
	_, _, err = v.TransactionByHash(ctx, last.Hash)
	dropped := errors.Is(err, ethereum.NotFound)
	if err != nil && !dropped {
		return err
	}
	head := v.head.Number.Uint64()
	since := max(last.SentBlock, last.SignedBlock)
	switch {
	case dropped:
		if err := k.broadcast(ctx, l, v, in); err != nil {
			return err
		}
		// A pool that already holds a dearer transaction of this nonce, or
		// wants more than is offered, will say the same again.
		if in.Last().LastFate == fateUnderpriced {
			return k.replace(ctx, l, v, in)
		}
		return nil
	case head >= since+k.cfg.BumpBlocks:
		return k.replace(ctx, l, v, in)
	case in.State != StateSent && in.State != StateReorged:
		return k.broadcast(ctx, l, v, in) // it is in the pool, and the journal doesn't know
	case head >= since+k.cfg.RebroadcastBlocks:
		return k.broadcast(ctx, l, v, in)
	}
	return nil
}

// pushForeign helps another keeper's transaction along. Its key isn't here, so
// it can be sent again but not replaced; stuck for long, it stops being waited
// for, and the vault itself refuses whichever of the two comes second.
func (k *Keeper) pushForeign(ctx context.Context, l Lease, v *view, in *Intent) error {
	last := in.Last()
	if v.head.Number.Uint64() >= in.Attempts[0].SignedBlock+k.cfg.SupersedeBlocks {
		return k.journal.Move(ctx, l, in, StateSuperseded, "another key's transaction, stuck", v.head)
	}
	if _, _, err := v.TransactionByHash(ctx, last.Hash); errors.Is(err, ethereum.NotFound) {
		return k.broadcast(ctx, l, v, in)
	} else if err != nil {
		return err
	}
	return nil
}

// replace signs a dearer attempt of the same kind, if caps and policy allow.
func (k *Keeper) replace(ctx context.Context, l Lease, v *view, in *Intent) error {
	last := in.Last()
	if last.Kind == KindCancel {
		return k.cancel(ctx, l, v, in, "")
	}
	refusals, f, err := k.again(ctx, v, in, last)
	if err != nil {
		return err
	}
	if why := aboutTheCall(refusals); why != "" {
		return k.cancel(ctx, l, v, in, why)
	}
	if len(refusals) > 0 {
		k.metrics.refused(in.Action, refusals[0].Reason)
		k.tell("stuck", refusals[0].String(), slog.LevelWarn, "stuck and not replaced", "vault", in.Vault, "epoch", in.Epoch,
			"action", in.Action, "nonce", in.Nonce, "why", refusals[0].String())
		return nil
	}
	k.quiet("stuck")
	k.metrics.bumps.Inc()
	return k.attempt(ctx, l, v, in, KindCall, f)
}

// aboutTheCall is the first refusal that waiting doesn't cure: the state moved
// on since the call was planned (its NAV bounds, a price, an epoch settled by
// somebody else). Its nonce is freed then, and what is due is planned anew.
func aboutTheCall(refusals []Refusal) string {
	for _, r := range refusals {
		switch r.Reason {
		case ReasonFee, ReasonBudget, ReasonBalance, ReasonEndpoints, ReasonStaleHead, ReasonSimError, ReasonIndexer, ReasonReverted, ReasonGas,
			ReasonUnreadable:
		default:
			return r.String()
		}
	}
	return ""
}

// cancel frees the nonce of an intent whose call would fail by now.
func (k *Keeper) cancel(ctx context.Context, l Lease, v *view, in *Intent, why string) error {
	now, err := estimateFees(ctx, k.cfg, v)
	if err != nil {
		return err
	}
	f, ok := bump(in.Last(), now, k.cfg.MaxFeePerGas, percentFor(in.Last()))
	if !ok {
		k.tell("stuck", "cancel", slog.LevelWarn, "stuck: a cancel would exceed the fee cap", "nonce", in.Nonce, "vault", in.Vault)
		return nil
	}
	p := Proposal{
		ChainID: k.cfg.ChainID, From: in.Sender, To: in.Sender, Value: new(big.Int), Gas: 21_000, FeeCap: f.cap, TipCap: f.tip, Cancel: true,
	}
	if refusals := k.policy.Decide(p, Facts{ChainID: v.chainID}); len(refusals) > 0 {
		return fmt.Errorf("cancelling nonce %d: %s", in.Nonce, refusals[0])
	}
	if why != "" {
		k.log.Warn("the call would fail by now: its nonce is freed", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action,
			"nonce", in.Nonce, "why", why)
		if err := k.journal.Note(ctx, l, in, "cancelling: "+why, v.head); err != nil {
			return err
		}
	}
	return k.attempt(ctx, l, v, in, KindCancel, f)
}
