package keeper

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"math/rand/v2"
	"regexp"
	"runtime"
	"runtime/pprof"
	"strconv"
	"testing"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
)

var (
	soakWeeks  = flag.Int("keeper.weeks", 20, "weeks of the soak")
	soakSeed   = flag.Uint64("keeper.seed", 1, "seed of the soak")
	benchLines = flag.Bool("keeper.bench", false, "print bench lines")
)

// soakVaults is how many vaults the soak settles.
const soakVaults = 5

// benchLine prints one line for `make bench`.
func benchLine(t *testing.T, line map[string]any) {
	t.Helper()
	text, err := json.Marshal(line)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s", text)
	if *benchLines {
		fmt.Printf("%s\n", text)
	}
}

// soak is a long run: vaults with targets and orders, depositors who come and
// go, a market that walks with an arbitrageur, and faults.
type soak struct {
	*world
	rng     *rand.Rand
	k       *testKeeper
	node    *flaky
	epochs  uint64 // boundaries that passed, of each vault
	down    int    // weeks without a keeper
	crashes int
	faults  map[string]int
	outside map[string]int // weeks that ended outside a band, by cause
}

var errCrash = errors.New("crash")

func TestSoak(t *testing.T) {
	t.Parallel()
	// Whatever this goroutine starts, and what that starts, has its label.
	pprof.SetGoroutineLabels(pprof.WithLabels(t.Context(), pprof.Labels(soakLabel, "")))
	s := newSoak(t)
	s.week() // by now everything runs that will
	before := soakGoroutines(t)
	if before < 10 {
		t.Fatalf("%d goroutines with a chain and a keeper: not counted", before)
	}
	for range *soakWeeks - 1 {
		s.week()
	}
	s.finish()
	s.check(before)
}

const soakLabel = "keeper/soak"

var labelled = regexp.MustCompile(`(?m)^(\d+) @ .*\n# labels: .*"` + soakLabel + `"`)

// soakGoroutines counts the soak's own: other tests run beside it.
func soakGoroutines(t *testing.T) (n int) {
	var profile bytes.Buffer
	if err := pprof.Lookup("goroutine").WriteTo(&profile, 1); err != nil {
		t.Fatal(err)
	}
	for _, m := range labelled.FindAllStringSubmatch(profile.String(), -1) {
		some, err := strconv.Atoi(m[1])
		if err != nil {
			t.Fatal(err)
		}
		n += some
	}
	return n
}

func newSoak(t *testing.T) *soak {
	s := &soak{world: newWorld(t, soakVaults, onDisk(t)), rng: rand.New(rand.NewPCG(*soakSeed, 5)), faults: map[string]int{}, outside: map[string]int{}}
	t.Logf("seed %d, %d weeks", *soakSeed, *soakWeeks)
	s.node = &flaky{Node: s.endpoint().Node}
	s.restart()
	for i, v := range s.vaults {
		s.buy(v, "WETH", 30_000)
		s.buy(v, "LINK", 30_000)
		band := uint16(100 + 150*i)
		s.setTargets(v, map[string][2]uint16{"WETH": {3_000, band}, "LINK": {3_000, band}})
	}
	return s
}

// onDisk keeps the chain in files: go-ethereum's database in memory is walked
// from end to end by its freezer every minute, which a long soak feels.
func onDisk(t testing.TB) func(*devnet.ChainConfig) {
	return func(c *devnet.ChainConfig) { c.DataDir = t.TempDir() }
}

// soakBudget is some times what an ordinary week costs on this chain, wei.
var soakBudget = units(2, 15)

// restart replaces the keeper process by a new one with another name.
func (s *soak) restart() {
	if s.k != nil {
		if l := s.k.held(); l != nil {
			s.must(l.Drop()) // as the end of its process does
		}
		expire(s.t, s.db)
	}
	s.crashes++
	s.k = s.keeper(func(c *Config, d *Deps) {
		c.Holder, c.WeeklyBudget = fmt.Sprintf("keeper %d", s.crashes), soakBudget
		d.Endpoints = []chain.Endpoint{{Name: "node", Node: s.node}}
	})
}

// tick survives faults as an operator's supervisor would: by a restart.
func (s *soak) tick() (plan *Plan) {
	s.t.Helper()
	defer func() {
		s.node.down, s.node.simulate = nil, nil
		if r := recover(); r != nil {
			if r != errCrash { //nolint:errorlint // a panic's value, compared by identity
				panic(r)
			}
			s.restart()
		}
	}()
	s.k.hook = func(string) {}
	faulty := false
	switch s.rng.IntN(12) {
	case 0:
		s.node.down, faulty = errors.New("connection refused"), true
		s.faults["endpoint down"]++
	case 1:
		s.node.simulate = errors.New("timeout")
		s.faults["simulation errs"]++
	case 2:
		at := []string{"intent", "signed", "sending", "sent", "mined"}[s.rng.IntN(5)]
		s.k.hook = func(step string) {
			if step == at {
				s.faults["crash at "+step]++
				panic(errCrash)
			}
		}
	}
	plan, err := s.k.Tick(s.t.Context())
	if err != nil && !faulty {
		s.t.Fatalf("tick: %v", err)
	}
	if plan != nil && plan.Spent.Int().Cmp(plan.Budget.Int()) > 0 {
		s.t.Errorf("spent %s of %s", plan.Spent, plan.Budget)
	}
	return plan
}

// blocks lets the keeper work for some blocks, with a network that loses and
// reorders.
func (s *soak) blocks(n int) {
	for range n {
		s.tick()
		switch s.rng.IntN(10) {
		case 0:
			s.must(s.chain.DropPending())
			s.faults["pool dropped"]++
		case 1:
			s.emptyBlock()
			s.faults["block without it"]++
			continue
		}
		s.block()
		if s.rng.IntN(8) == 0 {
			s.tick()
			_, err := s.chain.ReorgEmpty(s.t.Context(), 1)
			s.must(err)
			s.faults["reorg"]++
			if s.rng.IntN(2) == 0 {
				s.must(s.chain.DropPending())
			}
		}
	}
}

// week is one week of everything, up to after its cut-off.
func (s *soak) week() {
	cutoff := s.first + s.epochs*week
	s.crowd()
	absent := s.rng.IntN(12) == 0
	for h := uint64(6); h >= 1; h-- {
		s.market(cutoff - h*23*3600)
		if !absent {
			s.blocks(3)
		}
	}
	if absent {
		s.down++
	}
	s.judgeBands(absent)
	s.market(cutoff + 12)
	s.epochs++
	if absent && s.rng.IntN(2) == 0 {
		return // not even back for the cut-off: the epoch waits for next week
	}
	s.untilQuiet(40)
}

// untilQuiet lets the keeper work until no epoch waits.
func (s *soak) untilQuiet(most int) {
	for range most {
		s.blocks(2)
		// Answers as the market would give them.
		if s.refresh(); len(due(&State{Vaults: s.vaults})) == 0 {
			return
		}
	}
	s.t.Errorf("week %d: epochs still wait after %d blocks", s.epochs, 2*most)
}

func (s *soak) market(at uint64) {
	at = max(at, s.chain.Head().Time+1)
	s.dep.Market.Walk(s.rng, 8_000)
	s.prices(at)
}

// crowd are depositors who come and go, and a leader who places orders.
func (s *soak) crowd() {
	s.refresh()
	for _, v := range s.vaults {
		if v.waiting() {
			continue
		}
		if s.rng.IntN(2) == 0 {
			s.deposit(s.alice, v, 1_000+s.rng.Int64N(20_000))
		}
		balance, err := s.chain.Call(s.t.Context(), v.Vault, vaultABI.PackMaxMint(s.alice.Address))
		s.must(err)
		if shares := new(big.Int).SetBytes(balance); shares.Sign() > 0 {
			s.call(s.alice, v.Vault, vaultABI.PackMint0(shares, s.alice.Address, s.alice.Address), "claim")
		}
		out, err := s.chain.Call(s.t.Context(), v.Vault, vaultABI.PackBalanceOf(s.alice.Address))
		s.must(err)
		if shares := new(big.Int).SetBytes(out); shares.Sign() > 0 && s.rng.IntN(2) == 0 {
			s.redeem(s.alice, v, mulDiv(shares, big.NewInt(int64(20+s.rng.IntN(80))), big.NewInt(100)))
		}
		if s.rng.IntN(3) == 0 {
			link := s.dep.Market.By("LINK")
			sold := units(20, 18)
			least := mulDiv(s.dep.Market.Value(link, sold), big.NewInt(990+s.rng.Int64N(30)), big.NewInt(1_000))
			s.call(s.leader, v.Portfolio, portfolioABI.PackPlaceLimitOrder(link.Address, s.dep.Market.Asset.Address, sold, least,
				new(big.Int).SetUint64(s.chain.Head().Time+week)), "place an order")
		}
	}
}

// judgeBands counts the vaults that end the week outside a band, by cause.
func (s *soak) judgeBands(absent bool) {
	s.refresh()
	for _, v := range s.vaults {
		out := false
		for _, w := range weightsOf(v) {
			out = out || w.outside()
		}
		if !out {
			continue
		}
		cause := "not rebalanced yet"
		var reasons []string
		s.must(s.db.SelectContext(s.t.Context(), &reasons, `
SELECT reason FROM keeper_refusals WHERE vault = $1 AND action = 'rebalance' AND last_block > $2 ORDER BY last_block DESC`,
			v.Vault.Bytes(), s.chain.Head().Number.Int64()-10))
		switch {
		case absent:
			cause = "no keeper that week"
		case len(reasons) > 0:
			cause = reasons[0]
		case v.waiting():
			cause = "an epoch waits"
		}
		s.outside[cause]++
	}
}

// finish ends the faults and lets everything become final.
func (s *soak) finish() {
	s.rng = rand.New(rand.NewPCG(0, 0))
	s.market(s.chain.Head().Time + 60)
	s.untilQuiet(40)
	s.chain.SetFinalizedDepth(1)
	for range 6 {
		s.emptyBlock()
		s.restartIfNeeded()
		s.k.hook = func(string) {}
		if _, err := s.k.Tick(s.t.Context()); err != nil {
			s.t.Fatal(err)
		}
		s.block()
	}
}

func (s *soak) restartIfNeeded() {
	if s.k.held() == nil {
		s.restart()
	}
}

func (s *soak) check(goroutines int) {
	t := s.t.(*testing.T)
	s.refresh()
	settled, doubled, missed := 0, 0, 0
	for _, times := range s.settlements() {
		settled++
		doubled += times - 1
	}
	for _, v := range s.vaults {
		if v.waiting() {
			missed++
		}
		if got := v.LastSettledEpochId.Int64(); got > int64(s.epochs) || got < int64(s.epochs)-int64(s.down) {
			t.Errorf("%s: %d epochs settled of %d boundaries, %d weeks without a keeper", v.Vault, got, s.epochs, s.down)
		}
	}
	if doubled != 0 || missed != 0 {
		t.Errorf("%d doubled, %d missed", doubled, missed)
	}
	count := func(query string) int { return scalar[int](t, s.db, query) }
	if n := count(`SELECT count(*) FROM keeper_subjects WHERE action = 'settle' AND outcome = 'success'`); n != settled {
		t.Errorf("the journal knows of %d settlements, the chain of %d", n, settled)
	}
	if n := count(`SELECT count(*) FROM keeper_intents WHERE state IN ('intent', 'signed', 'sent', 'reorged')`); n > 1 {
		t.Errorf("%d intents are left unresolved", n)
	}
	intents := count(`SELECT count(*) FROM keeper_intents`)
	if events := count(`SELECT count(*) FROM keeper_events`); events > 20*intents {
		t.Errorf("%d rows of history for %d intents", events, intents)
	}
	if n := count(`SELECT count(*) FROM keeper_refusals`); n > 10*intents {
		t.Errorf("%d refusals for %d intents", n, intents)
	}
	if n := count(`SELECT count(*) FROM keeper_subjects`); n > soakVaults*intents {
		t.Errorf("%d subjects of %d intents", n, intents)
	}
	// What was paid in any seven days of chain time.
	dearest, ok := new(big.Int).SetString(scalar[string](t, s.db, `
SELECT COALESCE(max(spent), 0)::text FROM (
  SELECT sum(cost_wei) OVER (ORDER BY planned_time RANGE BETWEEN 604799 PRECEDING AND CURRENT ROW) AS spent FROM keeper_intents) w`), 10)
	if !ok || dearest.Sign() <= 0 || dearest.Cmp(soakBudget) > 0 {
		t.Errorf("%s wei spent in seven days, the budget is %s", dearest, soakBudget)
	}
	runtime.GC()
	if n := soakGoroutines(t); n > goroutines+20 {
		t.Errorf("%d goroutines at the end, %d after the first week", n, goroutines)
	}
	reverts := count(`SELECT count(*) FROM keeper_intents WHERE outcome = 'reverted'`)
	t.Logf("%d goroutines after the first week, %d at the end", goroutines, soakGoroutines(t))
	done := scalar[string](t, s.db, `SELECT string_agg(line, ', ' ORDER BY line) FROM (
SELECT trim(action || ' ' || outcome || ' ' || state) || ': ' || count(*) AS line FROM keeper_intents GROUP BY action, outcome, state) l`)
	t.Logf("intents: %s", done)
	t.Logf("faults %v; weeks without a keeper %d; vault-weeks outside a band, by cause: %v; %d intents, %d mined reverts", s.faults, s.down, s.outside, intents, reverts)
	benchLine(t, map[string]any{"name": "keeper/soak", "weeks": *soakWeeks, "vaults": soakVaults, "settled": settled, "missed": missed, "doubled": doubled})
}

// TestLatency measures from the first block at or after the cut-off to that of
// the last settlement, for vaults that are due at once, when nothing is wrong.
func TestLatency(t *testing.T) {
	line := map[string]any{"name": "keeper/latency"}
	worst := uint64(0)
	for _, c := range []struct {
		vaults int
		weeks  uint64
	}{{1, 5}, {20, 3}, {90, 1}} {
		if c.vaults == 90 && !*benchLines {
			continue // TestManyVaultsDueAtOnceAreSettledWithinTwoBlocks has as many
		}
		w := newWorld(t, c.vaults)
		k := w.keeper()
		took := uint64(0)
		for n := range c.weeks {
			took = max(took, w.blocksUntilSettled(k, w.afterTheCutoff(n)))
			w.settledOnce(int(n) + 1)
			k.tick(t)
		}
		line[fmt.Sprintf("blocks_%d_vaults", c.vaults)] = took
		worst = max(worst, took)
	}
	if worst > 2 {
		t.Errorf("%d blocks from due to mined", worst)
	}
	line["blocks"] = worst
	benchLine(t, line)
}
