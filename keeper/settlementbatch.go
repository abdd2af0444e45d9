package keeper

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
)

var settlerABI = settler.NewSettler()

// Vaults whose epochs closed together are settled together: one transaction to
// the Settler, which settles each as the keeper would and skips what fails.
// Each settlement was judged alone before, and the policy checks each of them
// again inside the transaction. With one vault due, without a Settler, or when
// the Settler can't (its role isn't granted), vaults go one at a time.

// settlementBatch makes one transaction of as many settlements as gas, balance and
// budget allow, in their order. It is nil when that would be fewer than two.
func (k *Keeper) settlementBatch(ctx context.Context, v *txjournal.View, plan *Plan, ready []*item, sit *situation) (*item, error) {
	target := k.cfg.Addresses.Settler
	if target == (common.Address{}) {
		return nil, nil
	}
	// Sales in one pool worsen each other's price, so a settlement can fail beside
	// the others and not alone. It is left out and planned anew at the next block,
	// and the rest, of which fewer fail, is tried again.
	for range 3 {
		parts := k.fitBatch(ready, sit)
		// One vault alone goes through the Settler only where its tank pays for that.
		if len(parts) == 0 || len(parts) == 1 && sit.pays(parts[0].Vault).Sign() == 0 {
			return nil, nil
		}
		it := packBatch(target, parts)
		it.FeeCap, it.TipCap = amount(sit.fees.Cap), amount(sit.fees.Tip)
		results, err := v.Calls(ctx, v.Head.Hash(), []chain.StateCall{{From: k.sender(), To: target, Data: it.Data, Gas: it.Gas}})
		if err != nil {
			it.simulation = simulation{Done: true, Err: err}
		} else {
			it.simulation = batchSimulation(results[0], it.parts())
		}
		if len(it.simulation.Skipped) > 0 {
			ready = dropSkipped(ready, it.simulation.Skipped)
			continue
		}
		facts := sit.facts
		facts.Simulation, facts.Reverts = it.simulation, sit.mostReverted(it.parts())
		if refusals := k.policy.decide(k.proposal(&it, sit.fees), facts); len(refusals) > 0 {
			text := fmt.Sprintf("%d settlements can't go in one transaction of the Settler %s: %s", len(parts), target, refusals[0])
			plan.Warnings = append(plan.Warnings, text)
			k.logOnChange(conditionOneByOne, "", text, slog.LevelWarn, "vaults are settled one at a time", "why", refusals[0].String(), "settler", target)
			return nil, nil
		}
		k.clear(conditionOneByOne, "")
		plan.Together = &settlementBatch{Target: target, Gas: it.Gas, Data: it.Data}
		for _, p := range parts {
			plan.Together.Vaults = append(plan.Together.Vaults, p.Vault)
		}
		return &it, nil
	}
	return nil, nil
}

// Gas beyond the settlements' own. What isn't used isn't paid.
const (
	// batchGas is the transaction's, and what the Settler keeps for the end (SettlerBase.RESERVE).
	batchGas = 200_000
	// batchGasEach is what the Settler keeps for the payment of each settlement (SettlerBase.RESERVE_EACH), and its work
	// around each call.
	batchGasEach = 45_000
	// batchReserve is the divisor of the part of the largest settlement's gas that is added: 1/32, twice the 1/64 that a call
	// keeps back for its caller.
	batchReserve = 32
)

// callGas is the gas limit of a settlement as a part of a transaction, without the gas that the transaction as a whole
// takes before its call begins.
func (it *item) callGas() uint64 { return it.Gas - min(it.Gas, aloneGas) }

// aloneGas is what every transaction takes before its call begins.
const aloneGas = 21_000

// fitBatch returns the first settlements that one transaction may hold.
func (k *Keeper) fitBatch(ready []*item, sit *situation) []*item {
	affordable := minInt(sit.facts.Balance, positive(sub(k.cfg.WeeklyBudget, sit.facts.Spent)))
	var total, largest uint64
	bytes := 0
	for n, it := range ready {
		total, largest = total+it.callGas(), max(largest, it.callGas())
		gas := batchGasLimit(n+1, total, largest)
		bytes += settleBytes + len(it.Data)
		cost := add(txjournal.MaxCost(gas, sit.fees.Cap), sit.fees.DataCost(bytes))
		if n == k.cfg.MaxSettlements || gas > k.cfg.MaxGas || cost.Cmp(affordable) > 0 {
			return ready[:n]
		}
	}
	return ready
}

// batchGasLimit is the gas limit of a transaction of n settlements that take total gas, the largest of them largest.
func batchGasLimit(n int, total, largest uint64) uint64 {
	reserved := batchGas + batchGasEach*uint64(n) //nolint:gosec // a few dozen
	return reserved + total + (largest+reserved)/batchReserve
}

// packBatch packs settlements that were planned one by one.
func packBatch(target common.Address, items []*item) item {
	calls := make([]settler.ISettlerSettlement, len(items))
	var total, largest uint64
	for i, it := range items {
		total, largest = total+it.callGas(), max(largest, it.callGas())
		calls[i] = settler.ISettlerSettlement{
			Vault: it.Vault, EpochId: it.Epoch.Int(), MinNav: it.MinNav.Int(), MaxNav: it.MaxNav.Int(),
			Gas: new(big.Int).SetUint64(it.callGas()), Sales: settlerSwaps(it.Trades),
		}
	}
	return item{
		Action: actionSettle, Target: target, Data: settlerABI.PackSettleAll(calls), Gas: batchGasLimit(len(items), total, largest),
		Why: fmt.Sprintf("%d settlements in one transaction", len(items)), batched: items,
	}
}

func settlerSwaps(trades []trade) []settler.Swap {
	swaps := make([]settler.Swap, len(trades))
	for i, s := range swapsOf(trades) {
		swaps[i] = settler.Swap(s)
	}
	return swaps
}

func portfolioSwapsOf(sales []settler.Swap) []portfolio.Swap {
	swaps := make([]portfolio.Swap, len(sales))
	for i, s := range sales {
		swaps[i] = portfolio.Swap(s)
	}
	return swaps
}

// parts is what an item is to do, for the journal.
func (it *item) parts() []txjournal.Part {
	if len(it.batched) == 0 {
		return []txjournal.Part{{Subject: it.subject()}}
	}
	parts := make([]txjournal.Part, len(it.batched))
	for i, one := range it.batched {
		parts[i].Subject = one.subject()
	}
	return parts
}

// partsOf are the settlements of a decoded settleAll, in its order.
func partsOf(c decodedCall) []txjournal.Part {
	parts := make([]txjournal.Part, len(c.all))
	for i, s := range c.all {
		parts[i].Subject = subjectOf(s.Vault, s.EpochId, actionSettle)
	}
	return parts
}

// plans is what the journal keeps of an item.
func (it *item) plans() any {
	if len(it.batched) == 0 {
		return it
	}
	return struct {
		*item
		Settlements []*item `json:"settlements"`
	}{it, it.batched}
}

// skipped is a part that a transaction of several would not do.
type skipped struct {
	subject txjournal.Subject
	revert  *callRevert
}

// dropSkipped returns the items that aren't skipped; those that are learn why.
func dropSkipped(items []*item, out []skipped) []*item {
	why := make(map[txjournal.Subject]*callRevert, len(out))
	for _, s := range out {
		why[s.subject] = s.revert
	}
	var kept []*item
	for _, it := range items {
		if revert := why[it.subject()]; revert != nil {
			it.refuse(reasonSimulation, "beside the other settlements: %s", revert.Text)
			continue
		}
		kept = append(kept, it)
	}
	return kept
}

// batchSimulation reads the answer of a simulated settleAll: what it skips.
func batchSimulation(r chain.CallResult, parts []txjournal.Part) simulation {
	s := simulationOf(r)
	if s.Revert != nil || s.Err != nil {
		return s
	}
	results, err := settlerABI.UnpackSettleAll(r.Data)
	if err == nil && len(results) != len(parts) {
		err = fmt.Errorf("%d results for %d settlements", len(results), len(parts))
	}
	if err != nil {
		s.Err = fmt.Errorf("reading the Settler's answer: %w", err)
		return s
	}
	for i, result := range results {
		if !result.Done {
			s.Skipped = append(s.Skipped, skipped{parts[i].Subject, skipReason(result.Reason)})
		}
	}
	return s
}

// skipReason is why a settlement was skipped; without data it most likely used
// up its gas.
func skipReason(reason []byte) *callRevert {
	if len(reason) == 0 {
		return &callRevert{Text: "reverted without data: out of its gas?"}
	}
	return decodeRevert(reason)
}

// mostReverted is the past of whichever part reverted most often.
func (s *situation) mostReverted(parts []txjournal.Part) txjournal.Past {
	var worst txjournal.Past
	for _, p := range parts {
		if r := s.reverts[p.Subject]; r.Reverts > worst.Reverts {
			worst = r
		}
	}
	return worst
}

// settlements are the items of a transaction that does several at once, or the one.
func (it *item) settlements() []*item {
	if len(it.batched) == 0 {
		return []*item{it}
	}
	return it.batched
}
