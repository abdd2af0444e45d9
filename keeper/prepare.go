package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// situation is what all items of a tick share.
type situation struct {
	facts   facts
	fees    txjournal.Fees
	reverts map[txjournal.Subject]txjournal.Past
	taken   map[txjournal.Subject]txjournal.State // by intents that aren't over
	tanks   map[common.Address]tankOf
	// spentUnpaid is what the settlements of unpaidSeconds cost for which no tank paid half, wei; nil without a journal.
	spentUnpaid *big.Int
}

// prepare reads the state, decides whom the keeper works for, and plans and simulates what is done first: settlements, and what
// keeps vaults from theirs.
func (k *Keeper) prepare(ctx context.Context, v *txjournal.View) (*Plan, *situation, error) {
	state, err := k.reader.read(ctx, v.Node, v.Head)
	if err != nil {
		return nil, nil, err
	}
	k.noteSplit(state)
	f, err := txjournal.EstimateFees(ctx, k.txConfig(), v)
	if err != nil {
		return nil, nil, err
	}
	sit, err := k.situation(ctx, v, state, f)
	if err != nil {
		return nil, nil, err
	}
	plan := &Plan{
		ChainID: k.cfg.ChainID, Block: v.Head.Number.Uint64(), BlockHash: state.Hash, ChainTime: v.Head.Time,
		Sender: k.sender(), Vaults: state.known(), NextCutoff: nextCutoff(state), Balance: amount(sit.facts.Balance),
		Budget: amount(k.cfg.WeeklyBudget), Spent: amount(sit.facts.Spent), Items: []item{},
		Missed: []missedPeriods{}, Warnings: []string{}, Service: []service{},
		Endpoints: k.health(v),
	}
	for _, vs := range due(state) {
		if n := missed(vs, v.Head.Time); n > 0 {
			plan.Missed = append(plan.Missed, missedPeriods{vs.Vault, amount(vs.Preview.EpochId), n})
		}
	}
	k.serve(ctx, v.Node, state, plan, sit)
	p := &planner{cfg: k.cfg, node: v.Node, state: state, served: plan.served()}
	if err := k.add(ctx, v, plan, sit, p.due); err != nil {
		return nil, nil, err
	}
	k.noteRole(plan, state)
	k.warnOfGasMoney(plan, k.gasMoneyLeft(state, sit, plan.served(), plan.NextCutoff, plan.ChainTime), sit.facts.Balance)
	return plan, sit, nil
}

// prepareRest plans and simulates everything else: pools are asked about the vaults that are served and whose turn it is.
func (k *Keeper) prepareRest(ctx context.Context, v *txjournal.View, plan *Plan, sit *situation) error {
	state := sit.facts.State
	claims, err := k.claimable(ctx, v, state)
	if err != nil {
		// Crediting claims is a courtesy: everything else goes on without it.
		k.logOnChange(conditionClaims, "", err.Error(), slog.LevelWarn, "claims can't be read", "err", err)
		claims = nil
	}
	p := &planner{cfg: k.cfg, node: v.Node, state: state, claims: claims, served: plan.served()}
	var all bool
	if p.turns, all = k.turns.take(p); !all {
		plan.Warnings = append(plan.Warnings, fmt.Sprintf("pools are asked for some %d prices on each block: %d vaults have their turn on this one, others later",
			quotesATick, len(p.turns)))
	}
	warnOfWindows(plan, state, p.served)
	return k.add(ctx, v, plan, sit, p.rest)
}

// add plans more, refuses what is for vaults that aren't served, sends the other items through the Settler where that pays, and
// simulates them.
func (k *Keeper) add(ctx context.Context, v *txjournal.View, plan *Plan, sit *situation, more func(context.Context) ([]item, error)) error {
	items, err := more(ctx)
	if err != nil {
		return err
	}
	k.refuseUnserved(plan, items, sit)
	for i := range items {
		k.throughSettler(&items[i], sit)
	}
	plan.Items = append(plan.Items, items...)
	return k.simulate(ctx, v, plan.Items[len(plan.Items)-len(items):])
}

// noteRole tells at each tick when the key isn't a keeper of the registry: nothing it sends would pass.
func (k *Keeper) noteRole(plan *Plan, state *blockState) {
	if state.Keeper == nil || *state.Keeper {
		if state.Keeper != nil {
			k.metrics.roleMissing.Set(0)
			k.clear(conditionRole, "")
		}
		return
	}
	text := fmt.Sprintf("%s is not a keeper in the registry %s: governance must grant it", k.sender(), k.reader.regAddr)
	plan.Warnings = append(plan.Warnings, text)
	k.metrics.roleMissing.Set(1)
	k.logOnChange(conditionRole, "", "", slog.LevelError, "the key has no role", "sender", k.sender(), "registry", k.reader.regAddr)
}

func (k *Keeper) noteSplit(state *blockState) {
	if state.Split == nil {
		k.clear(conditionSplit, "")
		return
	}
	k.metrics.splits.Inc()
	k.logOnChange(conditionSplit, "", "", slog.LevelWarn, "the node doesn't read as many vaults at once as it should, they are read in halves",
		"most", lensChunk, "err", state.Split)
}

// simulate runs every planned call on the block it was planned on.
func (k *Keeper) simulate(ctx context.Context, v *txjournal.View, items []item) error {
	var calls []chain.StateCall
	var of []int
	for i := range items {
		if len(items[i].Data) > 0 {
			calls = append(calls, chain.StateCall{From: k.sender(), To: items[i].Target, Data: items[i].Data})
			of = append(of, i)
		}
	}
	if len(calls) == 0 {
		return nil
	}
	results, err := v.Calls(ctx, v.Head.Hash(), calls)
	for n, i := range of {
		if err != nil {
			items[i].simulation = simulation{Done: true, Err: err}
			continue
		}
		items[i].simulation = simulationOf(results[n])
		if items[i].Action == actionClaim && results[n].Err == nil {
			if done, derr := autoClaimerABI.UnpackClaim(results[n].Data); derr == nil && done.Sign() == 0 {
				items[i].refuse(reasonNotDue, "no claim of the batch would do anything")
			}
		}
	}
	return nil
}

func simulationOf(r chain.CallResult) simulation {
	s := simulation{Done: true}
	if r.Err != nil {
		if revert, ok := asRevert(r.Err); ok {
			s.Revert = revert
		} else {
			s.Err = r.Err
		}
	}
	return s
}

// situation gathers the facts that don't depend on the item.
func (k *Keeper) situation(ctx context.Context, v *txjournal.View, state *blockState, f txjournal.Fees) (*situation, error) {
	balance, err := v.BalanceAtHash(ctx, k.sender(), state.Hash)
	if err != nil {
		return nil, err
	}
	sit := &situation{fees: f, reverts: map[txjournal.Subject]txjournal.Past{}}
	spent, spentOptional := new(big.Int), new(big.Int)
	if k.journal != nil {
		dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
		defer cancel()
		since := v.Head.Time - min(v.Head.Time, weekSeconds)
		if spent, err = k.journal.Spent(dbctx, since); err != nil {
			return nil, err
		}
		if sit.spentUnpaid, err = k.journal.SpentUnpaid(dbctx, v.Head.Time-min(v.Head.Time, unpaidSeconds), string(actionSettle)); err != nil {
			return nil, err
		}
		if spentOptional, err = k.journal.Spent(dbctx, since, optionalActions()...); err != nil {
			return nil, err
		}
		above := v.Head.Number.Uint64() - min(v.Head.Number.Uint64(), k.cfg.RevertBlocks)
		if sit.reverts, err = k.journal.Reverts(dbctx, above); err != nil {
			return nil, err
		}
		if sit.taken, err = k.journal.Taken(dbctx); err != nil {
			return nil, err
		}
	}
	sit.facts = facts{
		ChainID: v.ChainID, State: state, BaseFee: f.Base, Data: f.Data, Balance: balance, Spent: spent, SpentOptional: spentOptional,
		Endpoints: v.Problem, HeadAge: k.now().Sub(k.headSeen), Indexer: k.indexer(ctx),
	}
	return sit, nil
}

func (k *Keeper) indexer(ctx context.Context) IndexerHealth {
	if k.deps.Indexer == nil {
		return IndexerHealth{}
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	h, err := k.deps.Indexer.Health(ctx)
	if err != nil {
		k.logOnChange(conditionIndexer, "", err.Error(), slog.LevelWarn, "the indexer's health is unknown", "err", err)
		return IndexerHealth{}
	}
	k.clear(conditionIndexer, "")
	return h
}

// judge estimates the gas of items, all in one round trip, and asks the policy
// about each.
func (k *Keeper) judge(ctx context.Context, v *txjournal.View, items []*item, sit *situation) {
	var calls []chain.StateCall
	var of []*item
	for _, it := range items {
		if state, taken := sit.taken[it.subject()]; taken && len(it.Data) > 0 && len(it.Refusals) == 0 {
			it.refuse(reasonUnresolved, "an earlier transaction for it is %s", state)
		}
		if s := it.simulation; len(it.Data) > 0 && len(it.Refusals) == 0 && s.Done && s.Revert == nil && s.Err == nil {
			calls = append(calls, chain.StateCall{From: k.sender(), To: it.Target, Data: it.Data})
			of = append(of, it)
		}
	}
	if len(calls) > 0 {
		estimates, err := v.EstimateGas(ctx, v.Head.Hash(), calls)
		for i, it := range of {
			if err != nil {
				it.simulation.Err = err
				continue
			}
			it.estimated(estimates[i], k.cfg.GasMarginBps)
		}
	}
	for _, it := range items {
		if len(it.Data) > 0 && len(it.Refusals) == 0 {
			k.decide(it, sit)
		}
	}
}

func (it *item) estimated(e chain.GasResult, marginBps uint64) {
	revert, reverted := asRevert(e.Err)
	switch {
	case reverted:
		it.simulation.Revert = revert
	case e.Err != nil:
		it.simulation.Err = e.Err
	case e.Gas == 0:
		it.simulation.Err = errors.New("the node estimates no gas at all")
	default:
		it.Gas = e.Gas + e.Gas*marginBps/10_000
	}
}

func (k *Keeper) decide(it *item, sit *situation) {
	it.FeeCap, it.TipCap = amount(sit.fees.Cap), amount(sit.fees.Tip)
	facts := sit.facts
	facts.Simulation, facts.Reverts = it.simulation, sit.reverts[it.subject()]
	it.Refusals = append(it.Refusals, k.policy.decide(k.proposal(it, sit.fees), facts)...)
	if it.simulation.Revert != nil || it.simulation.Err != nil {
		it.Refusals = dropReason(it.Refusals, reasonGas) // there was nothing to estimate
	}
}

func dropReason(refusals []refusal, reason reason) []refusal {
	kept := refusals[:0]
	for _, r := range refusals {
		if r.Reason != reason {
			kept = append(kept, r)
		}
	}
	return kept
}

func (k *Keeper) proposal(it *item, f txjournal.Fees) proposedTx {
	return proposedTx{
		ChainID: k.cfg.ChainID, From: k.sender(), To: it.Target, Value: new(big.Int), Data: it.Data, Gas: it.Gas,
		FeeCap: f.Cap, TipCap: f.Tip,
	}
}

// judgedAtOnce is how many items other than settlements are judged in one round
// trip. The first of them that may be sent is sent.
const judgedAtOnce = 20

// choose judges the items in their order and returns the first that may be sent.
// Settlements come first, several in one transaction where possible: while there is one to be sent, nothing else is even
// planned. free is false while an earlier transaction isn't resolved: then nothing is chosen.
func (k *Keeper) choose(ctx context.Context, v *txjournal.View, plan *Plan, sit *situation, free bool) (*item, error) {
	if free {
		settlements, _ := plan.split()
		it, err := k.chooseSettlement(ctx, v, plan, settlements, sit)
		if it != nil || err != nil {
			plan.unplanned = true
			return it, err
		}
	}
	if err := k.prepareRest(ctx, v, plan, sit); err != nil || !free || k.minority {
		return nil, err
	}
	_, others := plan.split()
	for start := 0; start < len(others); start += judgedAtOnce {
		some := others[start:min(start+judgedAtOnce, len(others))]
		k.judge(ctx, v, some, sit)
		for _, it := range some {
			if err := k.fitClaims(ctx, v, it, sit); err != nil {
				return nil, err
			}
			if len(it.Refusals) == 0 && k.enoughGas(ctx, v, it) {
				return it, nil
			}
		}
	}
	return nil, nil
}

// chooseSettlement judges as many of the settlements that are due as one transaction takes: the others wait for the next.
func (k *Keeper) chooseSettlement(ctx context.Context, v *txjournal.View, plan *Plan, due []*item, sit *situation) (*item, error) {
	var ready []*item
	for some := range slices.Chunk(due, k.cfg.MaxSettlements) {
		k.judge(ctx, v, some, sit)
		for _, it := range some {
			if len(it.Refusals) == 0 {
				ready = append(ready, it)
			}
		}
		if len(ready) >= k.cfg.MaxSettlements {
			break
		}
	}
	if it, err := k.settlementBatch(ctx, v, plan, ready, sit); it != nil || err != nil {
		return it, err
	}
	for _, it := range ready {
		if len(it.Refusals) == 0 && k.enoughGas(ctx, v, it) {
			return it, nil
		}
	}
	return nil, nil
}

// enoughGas simulates an item with the gas limit that it would be sent with, so that an estimate that is too low is found
// out before a transaction fails by it.
func (k *Keeper) enoughGas(ctx context.Context, v *txjournal.View, it *item) bool {
	results, err := v.Calls(ctx, v.Head.Hash(), []chain.StateCall{{From: k.sender(), To: it.Target, Data: it.Data, Gas: it.Gas}})
	if err == nil {
		err = results[0].Err
	}
	if err != nil {
		it.refuse(reasonSimError, "with its gas limit of %d: %v", it.Gas, err)
	}
	return err == nil
}

// split parts a plan's settlements from the rest, in their order.
func (p *Plan) split() (settlements, others []*item) {
	for i := range p.Items {
		if it := &p.Items[i]; it.Action == actionSettle {
			settlements = append(settlements, it)
		} else {
			others = append(others, it)
		}
	}
	return settlements, others
}

// publish puts the plan where people look: log and metrics. Each refusal is logged and counted once while it lasts; of what
// wasn't planned nobody knows whether it lasts.
func (k *Keeper) publish(plan *Plan) {
	k.metrics.plan(plan)
	last := make(map[string]bool)
	for i := range plan.Items {
		it := &plan.Items[i]
		for _, r := range it.Refusals {
			of := fmt.Sprintf("%s %s %s %s", it.Vault, it.subjectEpoch(), it.Action, r.Reason)
			last[of] = true
			detail := r.Detail
			if r.Reason == reasonNotServed {
				detail = "" // its figures change with each block and may be those of thousands of vaults
			}
			isNew := k.conditions.Raise(condition.Condition{Kind: conditionRefusal, Of: of}, detail, slog.LevelWarn, "refused",
				"vault", it.Vault, "epoch", it.subjectEpoch(), "action", it.Action, "reason", r.Reason, "detail", r.Detail, "block", plan.Block)
			if isNew {
				k.metrics.refused(it.Action, r.Reason)
			}
		}
	}
	if !plan.unplanned {
		k.conditions.ClearExcept(conditionRefusal, last)
	}
}
