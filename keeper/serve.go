package keeper

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// Serve says which vaults a keeper works for. Anybody can make vaults for little money, and a settlement costs the keeper,
// so those that don't pay share a budget of their own, the largest first.
type Serve struct {
	// Allow are vaults that are always served, Deny those that never are. A vault on both is not served.
	Allow, Deny []common.Address
	// MinNav is the least that the NAV of a vault is worth whose tank doesn't pay and that isn't on Allow, base units of the
	// token that the registry listed first.
	MinNav *big.Int
	// Budget is the most that a week's settlements may cost for those vaults, wei. How they share it is said at services.
	Budget *big.Int
}

// service says of a vault whether it is served, and why.
type service struct {
	Vault  common.Address `json:"vault"`
	Served bool           `json:"served"`
	// Why is one of the words below; Detail is a sentence.
	Why    string `json:"why"`
	Detail string `json:"detail"`
	// Tank is what the vault's tank holds, and Pays what it would pay now for a settlement that takes the table's gas or
	// more, both wei. They are null where there are no tanks, or they could not be read.
	Tank *decimal `json:"tank"`
	Pays *decimal `json:"pays"`

	rank int // by what NAV is worth among those that don't pay, from 0
}

// Why a vault is served, or isn't.
const (
	whyDenied  = "denied"
	whyAllowed = "allowed"
	whyPays    = "tank-pays"
	whySmall   = "below-least-nav"
	whyBudget  = "within-budget"
	whyBeyond  = "beyond-budget"
)

// ordinaryGas is what an ordinary settlement uses, in gas. Vaults that don't pay are expected to cost this much each.
const ordinaryGas = 200_000

var tankABI = tank.NewTank()

// tankOf is what is known of a vault's tank at a block.
type tankOf struct {
	balance, pays *big.Int // wei
}

// tankPage is how many tanks one call reads.
const tankPage = 100

// readTanks reads the tanks of vaults, and what each would pay for a settlement at a price per unit of gas. table is the
// most gas that is paid for a settlement without sales. Without tanks the answer is nil.
func (r *stateReader) readTanks(ctx context.Context, node chain.Node, s *blockState, price *big.Int) (tanks map[common.Address]tankOf, table *big.Int, err error) {
	if s.Tank == (common.Address{}) || len(s.Vaults) == 0 {
		return nil, nil, nil
	}
	all := make([]common.Address, len(s.Vaults))
	for i, v := range s.Vaults {
		all[i] = v.Vault
	}
	q := newBatch(node, s.Hash)
	table = new(big.Int)
	add1(q, s.Tank, tankABI.PackBaseGas(), tankABI.UnpackBaseGas, &table, "the tanks' table")
	pages := make([][]tank.ITankState, (len(all)+tankPage-1)/tankPage)
	for i := range pages {
		add1(q, s.Tank, tankABI.PackStates(all[i*tankPage:min(len(all), (i+1)*tankPage)]), tankABI.UnpackStates, &pages[i], "tanks")
	}
	if err := q.run(ctx); err != nil {
		return nil, nil, err
	}
	tanks = make(map[common.Address]tankOf, len(all))
	q = newBatch(node, s.Hash)
	pays := make(map[common.Address]**big.Int)
	i := 0
	for page := range slices.Chunk(all, tankPage) {
		if len(pages[i]) != len(page) {
			return nil, nil, fmt.Errorf("reading tanks: %d of %d", len(pages[i]), len(page))
		}
		for n, state := range pages[i] {
			tanks[page[n]] = tankOf{balance: state.Balance, pays: new(big.Int)}
			if state.Balance.Sign() > 0 {
				pays[page[n]] = new(*big.Int)
				// A tank pays for four fifths of the gas, and at most for the table's: so this is where it pays the most.
				gas := mulDivUp(table, big.NewInt(5), big.NewInt(4))
				add1(q, s.Tank, tankABI.PackQuote(page[n], gas, new(big.Int), price, new(big.Int)), tankABI.UnpackQuote, pays[page[n]], "a tank's payment")
			}
		}
		i++
	}
	if err := q.run(ctx); err != nil {
		return nil, nil, err
	}
	for vault, p := range pays {
		tanks[vault] = tankOf{tanks[vault].balance, *p}
	}
	return tanks, table, nil
}

// services decides which vaults are served. It is a pure function. A tank pays when it would pay half of what the table's
// gas costs, or more. Of the vaults that don't pay and aren't listed those that are worth the most are served, as many as
// the budget lasts for: each counts with an ordinary settlement at the present price for each of its cut-offs in seven days.
// A vault of which nobody knows what it is worth comes after all others, and is not held to the least.
func (c Serve) services(vaults []*vaultState, values worth, tanks map[common.Address]tankOf, table, price *big.Int) []service {
	out := make([]service, len(vaults))
	worths := make([]*big.Int, len(vaults))
	var rest []int
	for i, v := range vaults {
		worths[i] = values.nav(v)
		s := &out[i]
		s.Vault = v.Vault
		t, known := tanks[v.Vault]
		if known {
			s.Tank, s.Pays = amount(t.balance), amount(t.pays)
		}
		switch {
		case slices.Contains(c.Deny, v.Vault):
			s.Why, s.Detail = whyDenied, "the keeper's operator has it on the list of those that aren't served"
		case slices.Contains(c.Allow, v.Vault):
			s.Served, s.Why, s.Detail = true, whyAllowed, "the keeper's operator has it on the list of those that are served"
		case known && t.pays.Sign() > 0 && new(big.Int).Lsh(t.pays, 1).Cmp(new(big.Int).Mul(table, price)) >= 0:
			s.Served, s.Why, s.Detail = true, whyPays, fmt.Sprintf("its tank pays %s of a settlement now", ether(t.pays))
		case worths[i] != nil && worths[i].Cmp(c.MinNav) < 0:
			s.Why, s.Detail = whySmall, fmt.Sprintf("its NAV is worth %s, and its tank doesn't pay; the least is %s (base units of the registry's first token)",
				worths[i], c.MinNav)
		default:
			rest = append(rest, i)
		}
	}
	slices.SortStableFunc(rest, func(a, b int) int { return fromLargest(worths[a], worths[b]) })
	once := new(big.Int).Mul(big.NewInt(ordinaryGas), price)
	total := new(big.Int)
	for rank, i := range rest {
		out[i].rank = rank
		total.Add(total, new(big.Int).Mul(once, big.NewInt(settlementsAWeek(vaults[i]))))
		if out[i].Served = total.Cmp(c.Budget) <= 0; out[i].Served {
			out[i].Why, out[i].Detail = whyBudget, fmt.Sprintf("number %d by worth of the vaults that don't pay; the weekly budget for them lasts for it", rank+1)
		} else {
			out[i].Why, out[i].Detail = whyBeyond, fmt.Sprintf("number %d by worth of the vaults that don't pay; the weekly budget for them is %s: fund its tank",
				rank+1, ether(c.Budget))
		}
	}
	return out
}

// fromLargest orders amounts from the largest down, and those that aren't known, nil, after all others.
func fromLargest(a, b *big.Int) int {
	switch {
	case a != nil && b != nil:
		return b.Cmp(a)
	case a == b:
		return 0
	case a == nil:
		return 1
	}
	return -1
}

// settlementsAWeek is how many cut-offs a vault has in seven days, rounded up. A personal vault has none, nor has one that has ended.
func settlementsAWeek(v *vaultState) int64 {
	if v.Period == 0 || v.Finalised || v.EndedInKind {
		return 0
	}
	return int64((weekSeconds + v.Period - 1) / v.Period) //nolint:gosec // at most seven: a period is a day or more
}

// serve decides which vaults are served, and notes which tanks are nearly empty.
func (k *Keeper) serve(ctx context.Context, node chain.Node, state *blockState, plan *Plan, sit *situation) {
	price := add(sit.fees.Base, sit.fees.Tip)
	tanks, table, err := k.reader.readTanks(ctx, node, state, price)
	if err != nil {
		// Go on with what was read last, so that no vault counts as one that doesn't pay because of a failed read.
		k.logOnChange(conditionTanks, "", err.Error(), slog.LevelWarn, "the tanks can't be read", "err", err)
		plan.Warnings = append(plan.Warnings, "the tanks can't be read: "+err.Error())
		tanks = k.lastTanks
		table = k.lastTable
	} else {
		k.clear(conditionTanks, "")
		k.lastTanks, k.lastTable = tanks, table
	}
	if table == nil {
		table = new(big.Int)
	}
	sit.tanks = tanks
	values, err := k.reader.readWorth(ctx, node, state, &k.unit)
	if err != nil {
		k.logOnChange(conditionWorth, "", err.Error(), slog.LevelWarn, "what the vaults are worth can't be read", "err", err)
		plan.Warnings = append(plan.Warnings, "what the vaults are worth can't be read: "+err.Error())
		values = k.lastWorth // as with the tanks
	} else {
		k.clear(conditionWorth, "")
		k.lastWorth = values
	}
	plan.Service = k.cfg.Serve.services(state.Vaults, values, tanks, table, price)
	served := 0
	for _, s := range plan.Service {
		if s.Served {
			served++
		}
	}
	k.metrics.served.Set(float64(served))
	k.noteTanks(plan, state)
}

// unpaidSeconds is the span of chain time whose settlements count against the budget of the vaults that don't pay: a day less than a
// week. In a whole one a vault that was settled an hour late would still count with that at its next cut-off, and be as late
// for want of budget, each week again.
const unpaidSeconds = 6 * 24 * 3600

// refuseUnserved refuses what is planned for vaults that aren't served.
func (k *Keeper) refuseUnserved(plan *Plan, items []item, sit *situation) {
	of := make(map[common.Address]*service, len(plan.Service))
	for i := range plan.Service {
		of[plan.Service[i].Vault] = &plan.Service[i]
	}
	var withinBudget []*item
	for i := range items {
		it := &items[i]
		switch s := of[it.Vault]; {
		case s == nil:
		case !s.Served:
			it.refuse(reasonNotServed, "%s", s.Detail)
		case s.Why == whyBudget && sit.spentUnpaid != nil:
			withinBudget = append(withinBudget, it)
		}
	}
	// services counted with what vaults are expected to cost. Here the same budget bounds what they did cost in the last
	// days, and will cost now; the largest vaults come first again.
	slices.SortStableFunc(withinBudget, func(a, b *item) int { return of[a.Vault].rank - of[b.Vault].rank })
	unpaid, once := sit.spentUnpaid, new(big.Int).Mul(big.NewInt(ordinaryGas), add(sit.fees.Base, sit.fees.Tip))
	for _, it := range withinBudget {
		if it.Action == actionSettle {
			unpaid = add(unpaid, once)
		}
		if unpaid.Cmp(k.cfg.Serve.Budget) > 0 {
			it.refuse(reasonNotServed, "vaults that don't pay cost %s in six days, their budget is %s", ether(sit.spentUnpaid), ether(k.cfg.Serve.Budget))
		}
	}
}

// throughSettler sends an order through the Settler where the vault's tank pays for that: the same call, by a contract that
// has the keeper role too and asks the tank for the payment.
func (k *Keeper) throughSettler(it *item, sit *situation) {
	settler := k.cfg.Addresses.Settler
	if settler == (common.Address{}) || sit.facts.State.SettlerKeeper == nil || !*sit.facts.State.SettlerKeeper || sit.pays(it.Vault).Sign() == 0 {
		return
	}
	switch {
	case len(it.Data) == 0 || it.Target == settler:
	case it.Action == actionLimit && len(it.Trades) == 1:
		it.Target, it.Data = settler, settlerABI.PackFill(it.Vault, it.Epoch.Int(), it.Trades[0].Adapter, it.Trades[0].Path)
	case it.Action == actionRebalance:
		it.Target, it.Data = settler, settlerABI.PackRebalance(it.Vault, it.Epoch.Int(), settlerSwaps(it.Trades))
	}
}

// noteTanks warns before a tank is empty: when it lasts for fewer weeks than the keeper's own gas money should.
func (k *Keeper) noteTanks(plan *Plan, state *blockState) {
	last := make(map[string]bool)
	low := 0
	for i, s := range plan.Service {
		v := state.Vaults[i]
		if s.Tank == nil || s.Pays == nil || s.Tank.Int().Sign() == 0 || s.Pays.Int().Sign() == 0 || v.Finalised || v.EndedInKind {
			continue
		}
		weeks := runway(s.Tank.Int(), new(big.Int).Mul(s.Pays.Int(), big.NewInt(max(1, settlementsAWeek(v)))))
		if weeks >= k.cfg.RunwayWeeks {
			continue
		}
		low++
		of := s.Vault.Hex()
		last[of] = true
		text := fmt.Sprintf("the tank of %s lasts for %d week(s), fewer than %d", of, weeks, k.cfg.RunwayWeeks)
		plan.Warnings = append(plan.Warnings, text)
		k.conditions.Raise(condition.Condition{Kind: conditionTankLow, Of: of}, fmt.Sprint(weeks), slog.LevelWarn, "warning", "what", text, "block", plan.Block)
	}
	k.conditions.ClearExcept(conditionTankLow, last)
	k.metrics.tanksLow.Set(float64(low))
}

// pays is what a vault's tank would pay for a settlement, wei; zero where nothing is known.
func (s *situation) pays(vault common.Address) *big.Int {
	if t, ok := s.tanks[vault]; ok && t.pays != nil {
		return t.pays
	}
	return new(big.Int)
}
