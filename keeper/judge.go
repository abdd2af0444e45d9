package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/txjournal"
)

// judge answers the journal's questions about the keeper's calls, on the view of one tick.
type judge struct {
	*Keeper
	view *txjournal.View
}

var (
	_ txjournal.Judge  = judge{}
	_ txjournal.Repaid = judge{}
)

// Simulate runs an intent's call on the tick's head.
func (j judge) Simulate(ctx context.Context, in *txjournal.Intent) (revert string, err error) {
	s := j.simulateIntent(ctx, in)
	if s.Err != nil {
		return "", s.Err
	}
	if s.Revert != nil {
		return s.Revert.Text, nil
	}
	return "", nil
}

func (j judge) simulateIntent(ctx context.Context, in *txjournal.Intent) simulation {
	call := chain.StateCall{From: in.Sender, To: in.Target, Data: in.Data}
	settlements := j.bySettler(in) && in.Action == string(actionSettle)
	if settlements {
		call.Gas = in.Gas
	}
	results, err := j.view.Calls(ctx, j.view.Head.Hash(), []chain.StateCall{call})
	if err != nil {
		return simulation{Done: true, Err: err}
	}
	if !settlements {
		return simulationOf(results[0])
	}
	c, err := decodeCall(in.Data)
	if err != nil {
		return simulation{Done: true, Err: err}
	}
	return batchSimulation(results[0], partsOf(c))
}

// bySettler says whether an intent is a transaction to the Settler.
func (k *Keeper) bySettler(in *txjournal.Intent) bool {
	return in.Target == k.cfg.Addresses.Settler && in.Target != (common.Address{})
}

// Allow asks the policy about an intent on the tick's head.
func (j judge) Allow(ctx context.Context, in *txjournal.Intent, f txjournal.Fees, replaced *txjournal.Attempt) (*txjournal.Refusal, error) {
	refusals, err := j.refusals(ctx, in, f, replaced)
	if err != nil || len(refusals) == 0 {
		return nil, err
	}
	if replaced != nil {
		if r := obsolete(refusals); r != nil {
			return r, nil
		}
		j.metrics.refused(action(in.Action), refusals[0].Reason)
	}
	return &txjournal.Refusal{Text: refusals[0].String()}, nil
}

// TooDear refuses a replacement above the fee cap.
func (j judge) TooDear(in *txjournal.Intent, f txjournal.Fees) *txjournal.Refusal {
	j.metrics.refused(action(in.Action), reasonFee)
	r := refusal{reasonFee, fmt.Sprintf("a replacement needs %s wei per gas, cap %s, with a tip of %s, cap %s; a tenth of each cap is kept for a cancel",
		f.Cap, j.cfg.MaxFeePerGas, f.Tip, j.cfg.MaxTipPerGas)}
	return &txjournal.Refusal{Text: r.String()}
}

func (j judge) refusals(ctx context.Context, in *txjournal.Intent, f txjournal.Fees, replaced *txjournal.Attempt) ([]refusal, error) {
	state, err := j.reader.read(ctx, j.view.Node, j.view.Head)
	if err != nil {
		return nil, err
	}
	for _, p := range in.Parts {
		if why := state.missing(p.Contract); why != nil { // its portfolio isn't known either
			return []refusal{{reasonUnreadable, fmt.Sprintf("%s can't be read: %v", p.Contract, why)}}, nil
		}
	}
	sit, err := j.situation(ctx, j.view, state, f)
	if err != nil {
		return nil, err
	}
	facts := sit.facts
	if replaced != nil { // what it had reserved is replaced, not added to
		reserved := add(txjournal.MaxCost(in.Gas, replaced.FeeCap), f.DataCost(len(in.Data)))
		facts.Spent = positive(sub(facts.Spent, reserved))
		if slices.Contains(optional, action(in.Action)) {
			facts.SpentOptional = positive(sub(facts.SpentOptional, reserved))
		}
	}
	facts.Simulation, facts.Reverts = j.simulateIntent(ctx, in), sit.mostReverted(in.Parts)
	return j.policy.decide(proposedTx{
		ChainID: j.cfg.ChainID, From: in.Sender, To: in.Target, Value: new(big.Int), Data: in.Data, Gas: in.Gas,
		FeeCap: f.Cap, TipCap: f.Tip,
	}, facts), nil
}

// obsolete returns the first refusal that won't go away by waiting, because the state has changed since the call was
// planned: its NAV bounds are passed, a price moved, or somebody else settled the epoch. The caller then frees the nonce
// and plans anew what is due.
func obsolete(refusals []refusal) *txjournal.Refusal {
	for _, r := range refusals {
		switch r.Reason {
		case reasonFee, reasonBudget, reasonBalance, reasonEndpoints, reasonStaleHead, reasonSimError, reasonIndexer, reasonReverted, reasonGas,
			reasonUnreadable:
		default:
			return &txjournal.Refusal{Text: r.String(), Obsolete: true}
		}
	}
	return nil
}

// AllowCancel asks the policy about an empty transaction to self.
func (j judge) AllowCancel(tx *types.Transaction) error {
	p := proposedTx{
		ChainID: tx.ChainId().Uint64(), From: j.sender(), To: *tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: tx.Gas(),
		FeeCap: tx.GasFeeCap(), TipCap: tx.GasTipCap(), Cancel: true,
	}
	if refusals := j.policy.decide(p, facts{ChainID: j.view.ChainID}); len(refusals) > 0 {
		return errors.New(refusals[0].String())
	}
	return nil
}

// Skipped reads from the Settler's events what it skipped.
func (j judge) Skipped(in *txjournal.Intent, r *types.Receipt) (failed map[txjournal.Subject]string, summary string) {
	if !j.bySettler(in) {
		return nil, ""
	}
	failed = make(map[txjournal.Subject]string)
	for _, l := range r.Logs {
		if l.Address != in.Target {
			continue
		}
		if e, err := settlerABI.UnpackSettlementFailedEvent(l); err == nil {
			failed[subjectOf(e.Vault, e.EpochId, actionSettle)] = skipReason(e.Reason).Text
		}
	}
	if n := len(failed); n > 0 {
		summary = fmt.Sprintf("%d of %d settlements were skipped", n, len(in.Parts))
	}
	return failed, summary
}

// Paid reads from the tanks' events what they paid this key.
func (j judge) Paid(ctx context.Context, in *txjournal.Intent, r *types.Receipt) (map[txjournal.Subject]*big.Int, error) {
	if !j.bySettler(in) {
		return nil, nil
	}
	// After a start nothing was read yet.
	if err := j.reader.readTankAddress(ctx, j.view.Node, j.view.Head.Hash()); err != nil {
		return nil, err
	}
	paid := make(map[txjournal.Subject]*big.Int)
	for _, l := range r.Logs {
		if l.Address != j.reader.tank {
			continue
		}
		e, err := tankABI.UnpackPaidEvent(l)
		if err != nil || e.Payee != in.Sender || int(e.Kind) >= len(paidActions) {
			continue
		}
		s := subjectOf(e.Vault, e.Id, paidActions[e.Kind])
		if paid[s] == nil {
			paid[s] = new(big.Int)
		}
		paid[s].Add(paid[s], e.Amount)
	}
	return paid, nil
}

// paidActions are what the tanks' kinds of work (ITank.WorkKind) are here.
var paidActions = []action{actionSettle, actionLimit, actionRebalance}

// WhyReverted replays a reverted call on the block before its own, and where that succeeds on the state after it: that
// is as near as eth_call comes.
func (j judge) WhyReverted(ctx context.Context, in *txjournal.Intent, r *types.Receipt) string {
	if r.GasUsed >= in.Gas {
		return fmt.Sprintf("out of gas at %d", in.Gas)
	}
	h, err := j.view.HeaderByHash(ctx, r.BlockHash)
	if err != nil {
		return "unknown: " + shorten.To(err.Error(), 200)
	}
	call := chain.StateCall{From: in.Sender, To: in.Target, Data: in.Data}
	for _, at := range []common.Hash{h.ParentHash, r.BlockHash} {
		results, err := j.view.Calls(ctx, at, []chain.StateCall{call})
		if err != nil {
			return "unknown: " + shorten.To(err.Error(), 200)
		}
		if s := simulationOf(results[0]); s.Revert != nil {
			return s.Revert.Text
		}
	}
	call.Gas = in.Gas
	if results, err := j.view.Calls(ctx, h.ParentHash, []chain.StateCall{call}); err == nil && results[0].Err != nil {
		return fmt.Sprintf("out of gas at %d", in.Gas)
	}
	return "unknown: it succeeds before and after its block"
}

// Mined counts settlements, and tells of those that were skipped.
func (j judge) Mined(in *txjournal.Intent, m txjournal.Mined) {
	j.metrics.mined(in)
	for s, reason := range m.Failed {
		j.log.Log(context.Background(), slog.LevelError, "a settlement was skipped on chain", "vault", s.Contract, "epoch", s.Number,
			"tx", m.Hash, "reason", reason)
	}
}

// subjectOf names what a transaction is about.
func subjectOf(vault common.Address, number *big.Int, action action) txjournal.Subject {
	return txjournal.Subject{Contract: vault, Number: number.String(), Action: string(action)}
}

// txConfig is how the keeper's transactions are sent.
func (k *Keeper) txConfig() txjournal.Config {
	c := k.cfg
	return txjournal.Config{
		ChainID: c.ChainID, CallTimeout: c.CallTimeout, MaxFeePerGas: c.MaxFeePerGas, MaxTipPerGas: c.MaxTipPerGas,
		MinTipPerGas: c.MinTipPerGas, DataFeeOracle: c.DataFeeOracle, RebroadcastBlocks: c.RebroadcastBlocks, BumpBlocks: c.BumpBlocks,
		SupersedeBlocks: c.SupersedeBlocks, RelayFallbackBlocks: c.RelayFallbackBlocks, Finality: chain.FinalityRules{Depth: c.FinalityDepth, IgnoreTag: c.IgnoreFinalizedTag}, ContractKey: "vault", NumberKey: "epoch",
	}
}
