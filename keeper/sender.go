package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// submit journals an item as an intent with its nonce and carries it out.
func (k *Keeper) submit(ctx context.Context, l Lease, v *view, it *Item, nonce uint64, sit *situation) error {
	in := &Intent{
		Sender: k.sender(), Vault: it.Vault, Epoch: it.subjectEpoch(), Action: it.Action, Target: it.Target,
		Data: it.Data, Nonce: nonce, Gas: it.Gas, Parts: it.parts(),
	}
	if err := k.journal.Insert(ctx, l, in, v.head, it.plans()); err != nil {
		if errors.Is(err, ErrDuplicate) {
			it.refuse(ReasonUnresolved, "%v", err)
			k.log.Info("waiting for an earlier transaction", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "why", err)
			return nil
		}
		return err
	}
	k.retry = true // until it is known to be accepted, every tick looks after it
	return k.attempt(ctx, l, v, in, KindCall, sit.fees)
}

// attempt signs an intent's next transaction, commits it, and sends it. The
// policy has agreed to the very fields that are signed.
func (k *Keeper) attempt(ctx context.Context, l Lease, v *view, in *Intent, kind AttemptKind, f fees) error {
	tx := k.unsigned(in, kind, f)
	ctxSign, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	signed, err := k.deps.Signer.SignTx(ctxSign, tx, k.cfg.ChainID)
	if err != nil {
		return fmt.Errorf("signing %s of %s: %w", in.Action, in.Vault, err)
	}
	if err := verifySigned(tx, signed, k.sender(), k.cfg.ChainID); err != nil {
		return fmt.Errorf("signing %s of %s: %w", in.Action, in.Vault, err)
	}
	if err := k.journal.AddAttempt(ctx, l, in, kind, signed, v.head); err != nil {
		return err
	}
	k.metrics.attempts.WithLabelValues(string(in.Action), string(kind)).Inc()
	return k.broadcast(ctx, l, v, in)
}

func (k *Keeper) unsigned(in *Intent, kind AttemptKind, f fees) *types.Transaction {
	to, data, gas := in.Target, in.Data, in.Gas
	if kind == KindCancel {
		to, data, gas = in.Sender, nil, 21_000
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(k.cfg.ChainID), Nonce: in.Nonce, To: &to, Data: data, Gas: gas, Value: new(big.Int),
		GasFeeCap: f.cap, GasTipCap: f.tip,
	})
}

// broadcast sends the newest attempt as it was committed.
func (k *Keeper) broadcast(ctx context.Context, l Lease, v *view, in *Intent) error {
	if !k.leaseFresh() {
		return fmt.Errorf("sending: %w", ErrLeaseLost)
	}
	a := in.Last()
	var tx types.Transaction
	if err := tx.UnmarshalBinary(a.Raw); err != nil {
		return fmt.Errorf("reading attempt %d of intent %d: %w", a.Number, in.ID, err)
	}
	err := k.send(ctx, v, &tx)
	k.hook("sending")
	what := fateOf(err)
	k.metrics.sends.WithLabelValues(string(what)).Inc()
	a.LastFate = what
	if what == fateAccepted {
		err = nil
	} else {
		k.retry = true
		k.log.Warn("the transaction was not accepted", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action,
			"tx", a.Hash, "nonce", in.Nonce, "attempt", a.Number, "why", what, "err", err)
	}
	first := a.SentBlock == 0
	if jerr := k.journal.MarkSent(ctx, l, in, a, v.head, err); jerr != nil {
		return jerr
	}
	if err == nil && first {
		k.log.Info("sent", "vault", in.Vault, "epoch", in.Epoch, "action", in.Action, "tx", a.Hash, "nonce", in.Nonce,
			"attempt", a.Number, "kind", a.Kind, "block", v.head.Number)
	}
	return nil
}

// send gives a transaction to the relay, or to every endpoint: one that
// accepts it is enough. The error is that of the endpoint the tick reads from.
func (k *Keeper) send(ctx context.Context, v *view, tx *types.Transaction) error {
	if k.deps.Relay != nil {
		return k.deps.Relay.SendTransaction(ctx, tx)
	}
	first := v.SendTransaction(ctx, tx)
	accepted := fateOf(first) == fateAccepted
	for _, e := range k.deps.Endpoints {
		if e.Name == v.Name {
			continue
		}
		if _, down := v.failed[e.Name]; down {
			continue
		}
		if err := e.SendTransaction(ctx, tx); fateOf(err) == fateAccepted {
			accepted = true
		}
	}
	if accepted {
		return nil
	}
	return first
}

// fate is what an endpoint's answer to a transaction means.
type fate string

const (
	fateAccepted    fate = "accepted"
	fateNonceLow    fate = "nonce-too-low"
	fateUnderpriced fate = "underpriced"
	fateNoFunds     fate = "no-funds"
	fateOther       fate = "error"
)

// fateOf reads an endpoint's answer; package chain knows the wordings.
func fateOf(err error) fate {
	if err == nil {
		return fateAccepted
	}
	switch chain.ClassOf(err) {
	case chain.TxKnown:
		return fateAccepted
	case chain.NonceTooLow:
		return fateNonceLow
	case chain.Underpriced:
		return fateUnderpriced
	case chain.NoFunds:
		return fateNoFunds
	}
	return fateOther
}

// recheck simulates an intent's call on the present head.
func (k *Keeper) recheck(ctx context.Context, v *view, in *Intent) (Simulation, error) {
	call := Call{From: in.Sender, To: in.Target, Data: in.Data}
	if in.several(k.cfg) {
		call.Gas = in.Gas
	}
	results, err := v.Calls(ctx, v.head.Hash(), []Call{call})
	if err != nil {
		return Simulation{Done: true, Err: err}, nil
	}
	if in.several(k.cfg) {
		c, err := decodeCall(in.Data)
		if err != nil {
			return Simulation{Done: true, Err: err}, nil
		}
		return simulationOfAll(results[0], partsOf(c)), nil
	}
	return simulationOf(results[0]), nil
}

// several says whether an intent is a transaction of the Settler.
func (in *Intent) several(cfg Config) bool {
	return in.Target == cfg.Addresses.Settler && in.Target != (common.Address{})
}
