package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/lens"
)

// situation is what all items of a tick share.
type situation struct {
	facts   Facts
	fees    fees
	reverts map[subject]past
	taken   map[subject]IntentState // by intents that aren't over
}

// prepare reads the state, plans, and simulates everything planned.
func (k *Keeper) prepare(ctx context.Context, v *view) (*Plan, *situation, error) {
	state, err := k.reader.Read(ctx, v, v.head)
	if err != nil {
		return nil, nil, err
	}
	k.noteSplit(state)
	claims, err := k.claimable(ctx, v, state)
	if err != nil {
		// Crediting claims is a courtesy: settlement goes on without it.
		k.tell("claims", err.Error(), slog.LevelWarn, "claims can't be read", "err", err)
		claims = nil
	}
	p := &planner{cfg: k.cfg, node: v, state: state, claims: claims}
	items, err := p.plan(ctx)
	if err != nil {
		return nil, nil, err
	}
	if err := k.simulate(ctx, v, items); err != nil {
		return nil, nil, err
	}
	sit, err := k.situation(ctx, v, state)
	if err != nil {
		return nil, nil, err
	}
	plan := &Plan{
		ChainID: k.cfg.ChainID, Block: v.head.Number.Uint64(), BlockHash: state.Hash, ChainTime: v.head.Time,
		Sender: k.sender(), Vaults: state.known(), NextCutoff: nextCutoff(state), Balance: amount(sit.facts.Balance),
		Budget: amount(k.cfg.WeeklyBudget), Spent: amount(sit.facts.Spent), Items: items,
		Missed: []Missed{}, Warnings: []string{},
	}
	if plan.Items == nil {
		plan.Items = []Item{}
	}
	for _, vs := range due(state) {
		if n := missed(vs, v.head.Time); n > 0 {
			plan.Missed = append(plan.Missed, Missed{vs.Vault, amount(vs.Preview.EpochId), n})
		}
	}
	k.warn(plan, state, sit)
	return plan, sit, nil
}

func (k *Keeper) noteSplit(state *State) {
	if state.Split == nil {
		k.quiet("split")
		return
	}
	k.metrics.splits.Inc()
	k.tell("split", "split", slog.LevelWarn, "the node doesn't read as many vaults at once as it should, they are read in halves",
		"most", lensChunk, "err", state.Split)
}

// simulate runs every planned call on the block it was planned on.
func (k *Keeper) simulate(ctx context.Context, v *view, items []Item) error {
	var calls []Call
	var of []int
	for i := range items {
		if len(items[i].Data) > 0 {
			calls = append(calls, Call{From: k.sender(), To: items[i].Target, Data: items[i].Data})
			of = append(of, i)
		}
	}
	if len(calls) == 0 {
		return nil
	}
	results, err := v.Calls(ctx, v.head.Hash(), calls)
	for n, i := range of {
		if err != nil {
			items[i].simulation = Simulation{Done: true, Err: err}
			continue
		}
		items[i].simulation = simulationOf(results[n])
		if items[i].Action == ActionClaim && results[n].Err == nil {
			if done, derr := autoClaimerABI.UnpackClaim(results[n].Data); derr == nil && done.Sign() == 0 {
				items[i].refuse(ReasonNotDue, "no claim of the batch would do anything")
			}
		}
	}
	return nil
}

func simulationOf(r CallResult) Simulation {
	s := Simulation{Done: true}
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
func (k *Keeper) situation(ctx context.Context, v *view, state *State) (*situation, error) {
	f, err := estimateFees(ctx, k.cfg, v)
	if err != nil {
		return nil, err
	}
	balance, err := v.BalanceAtHash(ctx, k.sender(), state.Hash)
	if err != nil {
		return nil, err
	}
	sit := &situation{fees: f, reverts: map[subject]past{}}
	spent, spentOptional := new(big.Int), new(big.Int)
	if k.journal != nil {
		dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
		defer cancel()
		if spent, err = k.journal.Spent(dbctx, v.head.Time); err != nil {
			return nil, err
		}
		if spentOptional, err = k.journal.Spent(dbctx, v.head.Time, optional...); err != nil {
			return nil, err
		}
		since := v.head.Number.Uint64() - min(v.head.Number.Uint64(), k.cfg.RevertBlocks)
		if sit.reverts, err = k.journal.Reverts(dbctx, since); err != nil {
			return nil, err
		}
		if sit.taken, err = k.journal.Taken(dbctx); err != nil {
			return nil, err
		}
	}
	sit.facts = Facts{
		ChainID: v.chainID, State: state, BaseFee: f.base, Balance: balance, Spent: spent, SpentOptional: spentOptional,
		Endpoints: v.problem, HeadAge: k.now().Sub(k.headSeen), Indexer: k.indexer(ctx),
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
		k.tell("indexer", err.Error(), slog.LevelWarn, "the indexer's health is unknown", "err", err)
		return IndexerHealth{}
	}
	k.quiet("indexer")
	return h
}

// judge estimates the gas of items, all in one round trip, and asks the policy
// about each.
func (k *Keeper) judge(ctx context.Context, v *view, items []*Item, sit *situation) error {
	var calls []Call
	var of []*Item
	for _, it := range items {
		if state, taken := sit.taken[it.subject()]; taken && len(it.Data) > 0 && len(it.Refusals) == 0 {
			it.refuse(ReasonUnresolved, "an earlier transaction for it is %s", state)
		}
		if s := it.simulation; len(it.Data) > 0 && len(it.Refusals) == 0 && s.Done && s.Revert == nil && s.Err == nil {
			calls = append(calls, Call{From: k.sender(), To: it.Target, Data: it.Data})
			of = append(of, it)
		}
	}
	if len(calls) > 0 {
		estimates, err := v.EstimateGas(ctx, v.head.Hash(), calls)
		if err != nil {
			return err
		}
		for i, e := range estimates {
			of[i].estimated(e, k.cfg.GasMarginBps)
		}
	}
	for _, it := range items {
		if len(it.Data) > 0 && len(it.Refusals) == 0 {
			k.decide(it, sit)
		}
	}
	return nil
}

func (it *Item) estimated(e GasResult, marginBps uint64) {
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

func (k *Keeper) decide(it *Item, sit *situation) {
	it.FeeCap, it.TipCap = amount(sit.fees.cap), amount(sit.fees.tip)
	facts := sit.facts
	facts.Simulation, facts.Reverts = it.simulation, sit.reverts[it.subject()]
	it.Refusals = append(it.Refusals, k.policy.Decide(k.proposal(it, sit.fees), facts)...)
	if it.simulation.Revert != nil || it.simulation.Err != nil {
		it.Refusals = dropReason(it.Refusals, ReasonGas) // there was nothing to estimate
	}
}

func dropReason(refusals []Refusal, reason Reason) []Refusal {
	kept := refusals[:0]
	for _, r := range refusals {
		if r.Reason != reason {
			kept = append(kept, r)
		}
	}
	return kept
}

func (k *Keeper) proposal(it *Item, f fees) Proposal {
	return Proposal{
		ChainID: k.cfg.ChainID, From: k.sender(), To: it.Target, Value: new(big.Int), Data: it.Data, Gas: it.Gas,
		FeeCap: f.cap, TipCap: f.tip,
	}
}

// judgedAtOnce is how many items beside settlements are judged in one round
// trip: the first that may be sent is taken.
const judgedAtOnce = 20

// choose judges the items in their order until one may be sent: all
// settlements that are due first, in one transaction where that can be. free
// is false while an earlier transaction isn't resolved: then everything waits.
func (k *Keeper) choose(ctx context.Context, v *view, plan *Plan, sit *situation, free bool) (*Item, error) {
	if !free {
		return nil, nil
	}
	settlements, others := plan.split()
	it, err := k.chooseSettlement(ctx, v, plan, settlements, sit)
	if it != nil || err != nil {
		return it, err
	}
	for start := 0; start < len(others); start += judgedAtOnce {
		some := others[start:min(start+judgedAtOnce, len(others))]
		if err := k.judge(ctx, v, some, sit); err != nil {
			return nil, fmt.Errorf("judging what is planned: %w", err)
		}
		for _, it := range some {
			if len(it.Refusals) == 0 {
				return it, nil
			}
		}
	}
	return nil, nil
}

func (k *Keeper) chooseSettlement(ctx context.Context, v *view, plan *Plan, due []*Item, sit *situation) (*Item, error) {
	if err := k.judge(ctx, v, due, sit); err != nil {
		return nil, fmt.Errorf("judging the settlements: %w", err)
	}
	var ready []*Item
	for _, it := range due {
		if len(it.Refusals) == 0 {
			ready = append(ready, it)
		}
	}
	if it, err := k.together(ctx, v, plan, ready, sit); it != nil || err != nil {
		return it, err
	}
	for _, it := range ready {
		if len(it.Refusals) == 0 {
			return it, nil
		}
	}
	return nil, nil
}

// split parts a plan's settlements from the rest, in their order.
func (p *Plan) split() (settlements, others []*Item) {
	for i := range p.Items {
		if it := &p.Items[i]; it.Action == ActionSettle {
			settlements = append(settlements, it)
		} else {
			others = append(others, it)
		}
	}
	return settlements, others
}

// publish puts the plan where people look: log and metrics.
func (k *Keeper) publish(plan *Plan) {
	k.metrics.plan(plan)
	now := make(map[string]bool)
	for i := range plan.Items {
		it := &plan.Items[i]
		for _, r := range it.Refusals {
			key := fmt.Sprintf("refusal %s %s %s %s", it.Vault, it.subjectEpoch(), it.Action, r.Reason)
			now[key] = true
			if _, before := k.told[key]; !before {
				k.metrics.refused(it.Action, r.Reason)
			}
			k.tell(key, r.Detail, slog.LevelWarn, "refused", "vault", it.Vault, "epoch", it.subjectEpoch(), "action", it.Action,
				"reason", r.Reason, "detail", r.Detail, "block", plan.Block)
		}
	}
	for key := range k.told {
		if len(key) > 8 && key[:8] == "refusal " && !now[key] {
			delete(k.told, key)
		}
	}
	for _, w := range plan.Warnings {
		k.tell("warning "+w[:min(len(w), 20)], w, slog.LevelWarn, "warning", "what", w, "block", plan.Block)
	}
}

// settleGas is what a settlement is taken to need when nothing is known of the
// vault's own, in gas: the target of the contracts' benchmark and a margin.
const settleGas = 400_000

// windowSoon is how long before a cut-off the purse is looked at closely.
const windowSoon = 48 * time.Hour

// warn looks ahead: will the money last for the next window, and how many
// weeks beyond.
func (k *Keeper) warn(plan *Plan, state *State, sit *situation) (weeks uint64) {
	vaults := int64(0)
	for _, v := range state.Vaults {
		if !v.personal() && !v.Finalised && !v.EndedInKind {
			vaults++
		}
	}
	window := new(big.Int).Mul(big.NewInt(vaults*settleGas), maxInt(sit.fees.cap, oneInt))
	weekly := maxInt(window, sit.facts.Spent)
	weeks = runway(sit.facts.Balance, weekly)
	k.metrics.purse(sit.facts.Balance, weeks)
	if vaults == 0 {
		return weeks
	}
	soon := plan.NextCutoff > 0 && plan.NextCutoff <= plan.ChainTime+uint64(windowSoon.Seconds())
	if sit.facts.Balance.Cmp(window) < 0 && (soon || len(due(state)) > 0) {
		plan.Warnings = append(plan.Warnings, fmt.Sprintf(
			"gas money: %s may not pay for the coming settlements of %d vault(s), about %s", ether(sit.facts.Balance), vaults, ether(window)))
	} else if weeks < k.cfg.RunwayWeeks {
		plan.Warnings = append(plan.Warnings, fmt.Sprintf("gas money lasts for %d week(s), fewer than %d", weeks, k.cfg.RunwayWeeks))
	}
	return weeks
}

// runway is for how many whole weeks a balance lasts, at most a thousand.
func runway(balance, weekly *big.Int) uint64 {
	const most = 1000
	if weekly.Sign() == 0 {
		return most
	}
	weeks := new(big.Int).Quo(balance, weekly)
	if !weeks.IsUint64() || weeks.Uint64() > most {
		return most
	}
	return weeks.Uint64()
}

// claimable returns those among the opted-in who can claim something now and
// whose operator the AutoClaimer still is.
func (k *Keeper) claimable(ctx context.Context, v *view, state *State) ([]autoclaimer.IAutoClaimerClaim, error) {
	claimer := k.cfg.Addresses.AutoClaimer
	if k.deps.Claims == nil || claimer == (common.Address{}) {
		return nil, nil
	}
	dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	all, err := k.deps.Claims.OptedIn(dbctx)
	if err != nil {
		return nil, err
	}
	byVault := make(map[common.Address][]common.Address)
	for _, c := range all {
		if vs := state.Vault(c.Vault); vs != nil && vs.Vault == c.Vault && !vs.personal() {
			byVault[c.Vault] = append(byVault[c.Vault], c.Controller)
		}
	}
	q := newBatch(v, state.Hash)
	type page struct {
		vault    common.Address
		accounts []lens.ILensAccountState
		operator []bool
	}
	var pages []*page
	for _, vs := range state.Vaults {
		who := byVault[vs.Vault]
		for start := 0; start < len(who); start += lensChunk {
			part := who[start:min(start+lensChunk, len(who))]
			pg := &page{vault: vs.Vault, operator: make([]bool, len(part))}
			pages = append(pages, pg)
			add1(q, k.cfg.Addresses.Lens, k.reader.lens.PackAccounts(vs.Vault, part), k.reader.lens.UnpackAccounts, &pg.accounts, "accounts")
			for i, who := range part {
				add1(q, vs.Vault, vaultABI.PackIsOperator(who, claimer), vaultABI.UnpackIsOperator, &pg.operator[i], "an operator")
			}
		}
	}
	if err := q.run(ctx); err != nil {
		return nil, err
	}
	var out []autoclaimer.IAutoClaimerClaim
	for _, pg := range pages {
		for i, a := range pg.accounts {
			if i < len(pg.operator) && pg.operator[i] && hasClaim(a) {
				out = append(out, autoclaimer.IAutoClaimerClaim{Vault: pg.vault, Controller: a.Account})
			}
		}
	}
	return out, nil
}

func hasClaim(a lens.ILensAccountState) bool {
	for _, x := range []*big.Int{a.ClaimableShares, a.ClaimableAssets, a.RefundAssets, a.RefundShares} {
		if x != nil && x.Sign() > 0 {
			return true
		}
	}
	return false
}
