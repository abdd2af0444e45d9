package keeper

import (
	"bytes"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// fund puts wei into the tank of a vault.
func (w *world) fund(vault common.Address, wei *big.Int) {
	w.t.Helper()
	b := w.chain.NewBatch()
	b.CallPaying(w.leader, w.dep.Tank, wei, testGas, tankABI.PackFund(vault), "fund")
	w.mine(b, w.chain.Head().Time+1)
}

// TestServices: every reason, on made-up vaults.
func TestServices(t *testing.T) {
	at := func(n byte) common.Address { return common.Address{n} }
	vault := func(n byte, nav int64) *vaultState {
		return &vaultState{ILensVaultState: lens.ILensVaultState{Vault: at(n), Nav: big.NewInt(nav)}, Period: week}
	}
	vaults := []*vaultState{vault(1, 10), vault(2, 500), vault(3, 0), vault(4, 900), vault(5, 700), vault(6, 5), vault(7, 800), vault(8, 20)}
	table, price := big.NewInt(250_000), big.NewInt(10)
	full := new(big.Int).Mul(table, price)
	tanks := map[common.Address]tankOf{
		at(2): {balance: big.NewInt(1e9), pays: full},
		at(6): {balance: big.NewInt(1e9), pays: new(big.Int).Rsh(full, 1)},                   // just enough
		at(8): {balance: big.NewInt(1), pays: sub(new(big.Int).Rsh(full, 1), big.NewInt(1))}, // a wei short
	}
	daily := vault(9, 750)
	daily.Period = 24 * 3600
	vaults = append(vaults, daily)
	// Another asset: a base unit of it is worth a hundredth of the unit's. And one that has no price.
	dear, unpriced := common.Address{100}, common.Address{101}
	for n, nav := range map[byte]int64{10: 60_000, 11: 69_999, 12: 1_499} {
		v := vault(n, nav)
		v.Asset = dear
		vaults = append(vaults, v)
	}
	nobodyKnows := vault(13, 1)
	nobodyKnows.Asset = unpriced
	vaults = append(vaults, nobodyKnows)
	values := worth{common.Address{}: {oneInt, oneInt}, dear: {oneInt, big.NewInt(100)}}
	once := new(big.Int).Mul(big.NewInt(ordinaryGas), price)
	c := Serve{
		Allow: []common.Address{at(3), at(4)}, Deny: []common.Address{at(4)}, MinNav: big.NewInt(15),
		Budget: new(big.Int).Mul(once, big.NewInt(8)), // vault 7, and the daily vault 9, but then not 5
	}
	want := map[byte]string{
		1: whySmall, 2: whyPays, 3: whyAllowed, 4: whyDenied, 5: whyBeyond, 6: whyPays, 7: whyBudget, 8: whyBeyond, 9: whyBudget,
		10: whyBeyond, 11: whyBeyond, 12: whySmall, 13: whyBeyond,
	}
	ranks := map[byte]int{7: 0, 9: 1, 5: 2, 11: 3, 10: 4, 8: 5, 13: 6}
	for i, s := range c.services(vaults, values, tanks, table, price) {
		n := vaults[i].Vault[0]
		if s.Vault != vaults[i].Vault || s.Why != want[n] || s.Detail == "" {
			t.Errorf("vault %d: %+v, want %s", n, s, want[n])
		}
		if rank, ranked := ranks[n]; ranked && s.rank != rank {
			t.Errorf("vault %d: number %d of those that don't pay, want %d", n, s.rank, rank)
		}
		if served := s.Why == whyPays || s.Why == whyAllowed || s.Why == whyBudget; s.Served != served {
			t.Errorf("vault %d: served %v because of %s", n, s.Served, s.Why)
		}
	}
	for _, s := range c.services(vaults, values, nil, new(big.Int), price) {
		if s.Why == whyPays || s.Tank != nil || s.Pays != nil {
			t.Errorf("without tanks: %+v", s)
		}
	}
}

// TestVaultsAreRankedByWorth: two thousandths of an ether are more base units than a hundred thousand dollars, and less money.
func TestVaultsAreRankedByWorth(t *testing.T) {
	w := newWorld(t, 1)
	weth := w.dep.Market.By("WETH")
	seed := units(2, 15)
	b := w.chain.NewBatch()
	w.dep.Market.Grant(b, w.alice, weth, w.alice.Address, seed)
	b.Call(w.alice, weth.Address, testGas, tokenABI.PackApprove(w.dep.Factory, seed), "approve")
	b.Call(w.alice, w.dep.Factory, testGas, factoryABI.PackCreateVault(vaultfactory.VaultParams{
		Name: "Dust", Symbol: "D", Asset: weth.Address, FeeBps: 1_000, LeaderMarginBps: 500,
		MinDeposit: oneInt, FirstCutoff: new(big.Int).SetUint64(w.first), Period: uint32(week), Seed: seed,
	}), "create a vault of little worth")
	w.mine(b, w.chain.Head().Time+12)
	head := w.prices(w.chain.Head().Time + 60)
	w.refresh()
	if len(w.vaults) != 2 || w.vaults[1].Nav.Cmp(w.vaults[0].Nav) <= 0 {
		t.Fatalf("the second vault has no more base units: %d vaults", len(w.vaults))
	}
	r := newStateReader(w.config("x"))
	state, err := r.read(t.Context(), w.endpoint(), head)
	w.must(err)
	unit := new(unitFor)
	values, err := r.readWorth(t.Context(), w.endpoint(), state, unit)
	w.must(err)
	if unit.token != w.dep.Market.Asset.Address {
		t.Errorf("the unit is %s", unit.token)
	}
	if dust, want := values.nav(w.vaults[1]), w.dep.Market.Value(weth, seed); dust.Cmp(want) != 0 {
		t.Errorf("%s base units of WETH are worth %s, want %s", seed, dust, want)
	}
	c := Serve{MinNav: new(big.Int), Budget: big.NewInt(ordinaryGas)} // for one vault
	for i, s := range c.services(state.Vaults, values, nil, new(big.Int), oneInt) {
		if s.Served != (i == 0) || s.rank != i {
			t.Errorf("vault %d: %+v", i, s)
		}
	}
}

// TestEmptyVaultsDontStarveOthers: those that pay, are listed or are the largest are settled, the rest is said to be not
// served, and that is no alert. What was spent is what the journal says, to the wei.
func TestEmptyVaultsDontStarveOthers(t *testing.T) {
	w := newWorld(t, 6)
	w.deposit(w.alice, w.vaults[5], 50_000) // the largest after its settlement
	w.fund(w.vaults[0].Vault, units(1, 17))
	w.prices(w.first + 12)
	k := w.keeper(func(c *Config, _ *Deps) {
		c.Serve = Serve{Allow: []common.Address{w.vaults[1].Vault}, Deny: []common.Address{w.vaults[2].Vault}, MinNav: new(big.Int), Budget: new(big.Int)}
	})
	before := w.balanceOf(w.key.Address)
	plan := k.tick(t)
	w.awaitPooled()
	w.block()
	plan2 := k.tick(t)
	w.refresh()
	for i, v := range w.vaults {
		if settled := v.LastSettledEpochId.Sign() > 0; settled != (i < 2) {
			t.Errorf("vault %d: settled %v", i, settled)
		}
		if s := plan.Service[i]; s.Vault != v.Vault || s.Why != []string{whyPays, whyAllowed, whyDenied, whyBeyond, whyBeyond, whyBeyond}[i] {
			t.Errorf("vault %d: %+v", i, s)
		}
	}
	for _, it := range plan2.Items {
		if !it.notServed() {
			t.Errorf("%+v", it)
		}
	}
	for name, want := range map[string]float64{"settlements_refused": 0, "vaults_served": 2, "late_seconds": 0} {
		if m := k.metric(t, name); m[""] != want {
			t.Errorf("%s is %v, want %v", name, m[""], want)
		}
	}
	w.booksAreExact(k, before)
	if plan2.Spent.Int().Sign() < 0 {
		t.Errorf("spent %s", plan2.Spent)
	}
}

var tankPaidEvent = func() common.Hash {
	parsed, err := tank.TankMetaData.ParseABI()
	if err != nil {
		panic(err)
	}
	return parsed.Events["Paid"].ID
}()

func (w *world) balanceOf(who common.Address) *big.Int {
	w.t.Helper()
	b, err := w.chain.Client().BalanceAt(w.t.Context(), who, nil)
	w.must(err)
	return b
}

// booksAreExact compares the key's balance, the tanks' events and the journal, to the wei.
func (w *world) booksAreExact(k *testKeeper, before *big.Int) (paid *big.Int) {
	w.t.Helper()
	number := func(query string) *big.Int {
		n, ok := new(big.Int).SetString(scalar[string](w.t, w.db, query), 10)
		if !ok {
			w.t.Fatalf("%s: no number", query)
		}
		return n
	}
	cost := number(`SELECT coalesce(sum(cost_wei), 0)::text FROM keeper_intents`)
	shares := number(`SELECT coalesce(sum(cost_wei), 0)::text FROM keeper_subjects`)
	paid = number(`SELECT coalesce(sum(paid_wei), 0)::text FROM keeper_subjects`)
	if cost.Cmp(shares) != 0 {
		w.t.Errorf("the intents cost %s, their parts %s", cost, shares)
	}
	if spent := sub(before, w.balanceOf(k.sender())); spent.Cmp(sub(cost, paid)) != 0 {
		w.t.Errorf("the key spent %s, the journal says %s - %s", spent, cost, paid)
	}
	fromTanks := new(big.Int)
	for _, l := range w.logs(w.dep.Tank, tankPaidEvent) {
		if e, err := tankABI.UnpackPaidEvent(&l); err == nil {
			fromTanks.Add(fromTanks, e.Amount)
		}
	}
	if fromTanks.Cmp(paid) != 0 {
		w.t.Errorf("the tanks paid %s, the journal says %s", fromTanks, paid)
	}
	return paid
}

// TestOrdersAreSentThroughTheSettlerWhereATankPays: a settlement alone, a fill and a rebalance, all paid and booked.
func TestOrdersAreSentThroughTheSettlerWhereATankPays(t *testing.T) {
	w := newWorld(t, 1)
	v := w.vaults[0]
	w.buy(v, "WETH", 30_000)
	w.fund(v.Vault, units(1, 18))
	k := w.keeper()
	before := w.balanceOf(w.key.Address)
	w.prices(w.first + 12)
	work := func() {
		t.Helper()
		k.tick(t)
		w.awaitPooled()
		w.block()
		k.tick(t)
	}
	work()
	w.settledOnce(1)
	paid := w.booksAreExact(k, before)
	if paid.Sign() <= 0 {
		t.Fatal("the settlement was not paid")
	}
	w.setTargets(v, map[string][2]uint16{"WETH": {1_000, 200}})
	w.prices(w.chain.Head().Time + 60)
	work()
	again := w.booksAreExact(k, before)
	if again.Cmp(paid) <= 0 {
		t.Error("the rebalance was not paid")
	}
	weth := w.dep.Market.By("WETH")
	sold := units(1, 18)
	w.call(w.leader, v.Portfolio, portfolioABI.PackPlaceLimitOrder(weth.Address, w.dep.Market.Asset.Address, sold,
		mulDiv(w.dep.Market.Value(weth, sold), big.NewInt(980), big.NewInt(1_000)), new(big.Int).SetUint64(w.chain.Head().Time+week)), "place an order")
	work()
	if last := w.booksAreExact(k, before); last.Cmp(again) <= 0 {
		t.Error("the fill was not paid")
	}
	for _, target := range []string{"settle", "rebalance", "limit"} {
		if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents WHERE action = '`+target+`' AND state = 'mined' AND outcome = 'success'`); n != 1 {
			t.Errorf("%d mined %s", n, target)
		}
	}
}

// TestTankThatRunsDryIsSaidBefore: the alert comes while it still pays.
func TestTankThatRunsDryIsSaidBefore(t *testing.T) {
	w := newWorld(t, 2)
	w.fund(w.vaults[0].Vault, units(1, 18))
	w.prices(w.chain.Head().Time + 60)
	k := w.keeper()
	plan := k.tick(t)
	if m := k.metric(t, "tanks_low"); m[""] != 0 || len(plan.Warnings) > 0 && strings.Contains(strings.Join(plan.Warnings, " "), "tank") {
		t.Errorf("a full tank: %v %v", m, plan.Warnings)
	}
	two := new(big.Int).Mul(plan.Service[0].Pays.Int(), big.NewInt(2))
	w.fund(w.vaults[1].Vault, two)
	plan = k.tick(t)
	if m := k.metric(t, "tanks_low"); m[""] != 1 || !strings.Contains(strings.Join(plan.Warnings, " "), w.vaults[1].Vault.Hex()) {
		t.Errorf("a tank for two weeks: %v %v", m, plan.Warnings)
	}
}

// TestHourlyFeedIsWaitedFor: a refusal that the feed's next answer ends is no alert before that answer is due.
func TestHourlyFeedIsWaitedFor(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 30_000)
	w.prices(w.first - 600)
	_, _, err := w.chain.MineTxs(t.Context(), w.first+12)
	w.must(err)
	k := w.keeper()
	w.refusedFor(k.tick(t), reasonOracle, "")
	says := func(refused, waiting float64) {
		t.Helper()
		if r, f := k.metric(t, "settlements_refused")[""], k.metric(t, "settlements_waiting_for_feed")[""]; r != refused || f != waiting {
			t.Errorf("%v refused, %v wait for a feed; want %v, %v", r, f, refused, waiting)
		}
	}
	says(0, 1)
	if late := k.metric(t, "late_seconds")[""]; late != 0 {
		t.Errorf("late by %v s", late)
	}
	_, _, err = w.chain.MineTxs(t.Context(), w.first+4_600) // its greatest age is 4,500 s
	w.must(err)
	w.refusedFor(k.tick(t), reasonOracle, "")
	says(1, 0)
	if late := k.metric(t, "late_seconds")[""]; late < 4_500 {
		t.Errorf("late by %v s", late)
	}
}

// TestRevokedRoleIsSaidAtOnce, not only when something is due.
func TestRevokedRoleIsSaidAtOnce(t *testing.T) {
	w := newWorld(t, 1)
	k := w.keeper()
	k.tick(t)
	if m := k.metric(t, "role_missing"); m[""] != 0 {
		t.Error("it has the role")
	}
	b := w.chain.NewBatch()
	b.Call(w.wallet("deployer"), w.dep.Registry, testGas, registry.NewRegistry().PackSetKeeper(w.key.Address, false), "revoke")
	w.mine(b, w.chain.Head().Time+12)
	plan := k.tick(t)
	if m := k.metric(t, "role_missing"); m[""] != 1 || !strings.Contains(strings.Join(plan.Warnings, " "), "is not a keeper") {
		t.Errorf("%v %v", m, plan.Warnings)
	}
}

// TestDoctorAsksEachAddress: another contract, and none, in place of each.
func TestDoctorAsksEachAddress(t *testing.T) {
	w := newWorld(t, 1)
	for name, change := range map[string]func(*Config, *Deps){
		"adapter": func(c *Config, _ *Deps) { c.Addresses.Adapter = w.dep.Lens },
		"quoter":  func(c *Config, _ *Deps) { c.Addresses.Quoter = w.dep.Lens },
		"no code": func(c *Config, _ *Deps) { c.Addresses.Quoter = common.Address{9} },
		"claimer": func(c *Config, _ *Deps) { c.Addresses.AutoClaimer = w.dep.Lens },
		"relay": func(_ *Config, d *Deps) {
			d.Relay = &chain.Endpoint{Name: "relay", Node: &flaky{Node: w.endpoint().Node, down: errors.New("connection refused")}}
		},
		"signer": func(_ *Config, d *Deps) {
			s, err := keys.DialSigner(t.Context(), "http://127.0.0.1:1", devnet.NewAccount("keeper").Address)
			w.must(err)
			t.Cleanup(s.Close)
			d.SignerCheck = s
		},
	} {
		checks := w.keeper(change).Doctor(t.Context())
		want := map[string]string{"relay": "relay", "signer": "signer"}[name]
		if want == "" {
			want = "addresses"
		}
		found := false
		for _, c := range checks {
			found = found || c.Name == want && c.Verdict == verdictFail
		}
		if !found {
			t.Errorf("%s: %+v", name, checks)
		}
	}
	for _, c := range w.keeper().Doctor(t.Context()) {
		if c.Name == "addresses" && c.Verdict != verdictOK {
			t.Errorf("sound: %+v", c)
		}
	}
}

// TestAVaultThatWasSettledLateIsInTimeAgain: what the last week's settlement cost an hour after its cut-off is no reason to be as late
// at the next one, with a budget for one settlement a week and a half.
func TestAVaultThatWasSettledLateIsInTimeAgain(t *testing.T) {
	w := newWorld(t, 1)
	k := w.keeper()
	w.prices(w.first + 3600)
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(1)
	cost, _ := new(big.Int).SetString(scalar[string](t, w.db, `SELECT cost_wei::text FROM keeper_intents`), 10)
	k.cfg.Serve.Budget = mulDiv(cost, big.NewInt(3), big.NewInt(2))
	w.afterTheCutoff(1)
	plan := k.tick(t)
	if len(plan.Items) != 1 || len(plan.Items[0].Refusals) != 0 || plan.Service[0].Why != whyBudget {
		t.Fatalf("%+v, %+v", plan.Items, plan.Service)
	}
	w.block()
	w.settledOnce(2)
}

// TestAServedVaultThatWaitsForTheBudgetIsLate in the metrics; one that isn't served is no matter of this keeper.
func TestAServedVaultThatWaitsForTheBudgetIsLate(t *testing.T) {
	k := &testKeeper{reg: prometheus.NewRegistry()}
	m, err := newMetrics(k.reg)
	if err != nil {
		t.Fatal(err)
	}
	it := item{Action: actionSettle, Vault: tVault, Overdue: 3600}
	it.refuse(reasonNotServed, "the budget is spent")
	for served, want := range map[bool]float64{true: 3600, false: 0} {
		m.plan(&Plan{Budget: amount(oneInt), Spent: amount(oneInt), Items: []item{it}, Service: []service{{Vault: tVault, Served: served}}})
		if late := k.metric(t, "late_seconds")[""]; late != want {
			t.Errorf("served %v: %v s late, want %v", served, late, want)
		}
	}
}

// TestFinishedVaultsCostNothing: neither a place in the budget nor gas money to come. Nor do those that aren't served.
func TestFinishedVaultsCostNothing(t *testing.T) {
	at := func(n byte, nav int64, period uint64) *vaultState {
		return &vaultState{ILensVaultState: lens.ILensVaultState{Vault: common.Address{n}, Nav: big.NewInt(nav)}, Period: period}
	}
	finalised, inKind, weekly, daily, small := at(1, 900, week), at(2, 800, week), at(3, 700, week), at(4, 600, week/7), at(5, 500, week)
	finalised.Finalised, inKind.EndedInKind = true, true
	vaults := []*vaultState{finalised, inKind, weekly, daily, small}
	price := big.NewInt(10)
	c := Serve{MinNav: new(big.Int), Budget: new(big.Int).Mul(big.NewInt(8*ordinaryGas), price)}
	plan := &Plan{Service: c.services(vaults, worth{common.Address{}: {oneInt, oneInt}}, nil, new(big.Int), price)}
	for i, s := range plan.Service {
		if s.Served != (i < 4) {
			t.Errorf("vault %d: %+v", i+1, s)
		}
	}
	k := &Keeper{cfg: testConfig()}
	sit := &situation{fees: txjournal.Fees{Cap: price}, facts: facts{Balance: new(big.Int), Spent: new(big.Int)}}
	for name, want := range map[string]int64{"those that are served": 8, "all": 9} {
		served := plan.served()
		if name == "all" {
			served = nil
		}
		g := k.gasMoneyLeft(&blockState{Vaults: vaults}, sit, served, 0, 0)
		if g.settlements != want || g.expected.Cmp(new(big.Int).Mul(big.NewInt(want*settleGas), price)) != 0 {
			t.Errorf("%s: %d settlements for %s wei, want %d", name, g.settlements, g.expected, want)
		}
	}
}

// TestRefusedServiceIsLoggedOnce, though a vault's place among the others changes with each block.
func TestRefusedServiceIsLoggedOnce(t *testing.T) {
	log := new(bytes.Buffer)
	m, err := newMetrics(nil)
	if err != nil {
		t.Fatal(err)
	}
	k := &Keeper{metrics: m, conditions: condition.NewSet(slog.New(slog.NewTextHandler(log, nil)))}
	for rank := range 3 {
		it := item{Action: actionSettle, Vault: tVault}
		it.refuse(reasonNotServed, "number %d", rank)
		k.publish(&Plan{Budget: amount(oneInt), Spent: amount(oneInt), Items: []item{it}})
	}
	if n := strings.Count(log.String(), "msg=refused"); n != 1 {
		t.Errorf("logged %d times:\n%s", n, log)
	}
}
