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
	"runtime/pprof"
	"strconv"
	"testing"
	"time"

	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/devnet"
)

var (
	soakWeeks  = flag.Int("keeper.weeks", 20, "weeks of the soak")
	soakSeed   = flag.Uint64("keeper.seed", 1, "seed of the soak")
	benchLines = flag.Bool("keeper.bench", false, "print bench lines")
)

// soakVaults is how many vaults the soak settles; soakJunk is how many more are there, daily and nearly empty, that
// somebody made in the hope that the keeper works for them for nothing.
const (
	soakVaults = 5
	soakJunk   = 8
)

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
// go, a market that walks with an arbitrageur, tanks that are filled and run dry, vaults that nobody pays for, three
// endpoints of which one is unsound at any time, and faults.
type soak struct {
	*world
	rng     *rand.Rand
	k       *testKeeper
	node    *flaky // behind all endpoints
	nodes   *unfaithful
	all     []*vaultState // with the junk
	money   *big.Int      // the key's, at the beginning
	paid    string        // by the tanks, wei
	unpaid  string        // what the keeper bore, wei
	filled  int           // times that a tank was filled
	dry     int           // ticks in which a tank that was filled before didn't pay
	epochs  uint64        // boundaries that passed, of each vault
	down    int           // weeks without a keeper
	crashes int
	calm    bool // every endpoint is sound
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
	s.nodes = newUnfaithful(3, s.node, *soakSeed)
	s.money = s.balanceOf(s.key.Address)
	s.makeJunk()
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

// makeJunk creates the vaults that nobody pays for. Their first cut-off is that of the others, then they have one a day.
func (s *soak) makeJunk() {
	s.t.Helper()
	b := s.chain.NewBatch()
	usdc := s.dep.Market.Asset
	for range soakJunk {
		b.Call(s.alice, s.dep.Factory, testGas, factoryABI.PackCreateVault(vaultfactory.VaultParams{
			Name: "Junk", Symbol: "J", Asset: usdc.Address, FeeBps: 1_000, LeaderMarginBps: 500, MinDeposit: big.NewInt(1_000),
			FirstCutoff: new(big.Int).SetUint64(s.first), Period: 24 * 3600, Seed: units(1, 6),
		}), "create a junk vault")
	}
	s.mine(b, s.chain.Head().Time+12)
	s.refresh()
}

// refresh reads the vaults; those that the soak is about are the first.
func (s *soak) refresh() {
	s.t.Helper()
	s.world.refresh()
	s.all = s.vaults
	s.vaults = s.all[:soakVaults]
}

// fillTanks gives the first vault more than it needs, the second enough for about two weeks, whenever its leader thinks of it,
// and the third next to nothing. The others have no tank.
func (s *soak) fillTanks() {
	if s.filled == 0 {
		s.fund(s.vaults[0].Vault, units(5, 16))
		s.fund(s.vaults[2].Vault, oneInt)
	}
	if s.rng.IntN(4) == 0 {
		s.fund(s.vaults[1].Vault, units(8, 13))
		s.filled++
	}
}

// soakBudget is some times what an ordinary week costs on this chain, wei; soakUnpaid is what the vaults may cost for which
// no tank pays.
var (
	soakBudget = units(2, 15)
	soakUnpaid = units(6, 14)
)

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
		c.Serve.Budget, c.IdleRefresh = soakUnpaid, 2*time.Minute
		d.Endpoints = s.nodes.endpoints()
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
	if s.calm {
		s.nodes.all(moodSound)
	} else {
		s.faults["one endpoint "+string(s.nodes.turn())]++
	}
	switch s.rng.IntN(12) {
	case 0:
		s.node.down, faulty = errDown, true
		s.nodes.all(moodFails)
		s.faults["every endpoint down"]++
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
	if plan != nil {
		s.judgePlan(plan)
	}
	return plan
}

// judgePlan looks at what the keeper says of itself.
func (s *soak) judgePlan(plan *Plan) {
	if plan.Spent.Int().Cmp(plan.Budget.Int()) > 0 {
		s.t.Errorf("spent %s of %s", plan.Spent, plan.Budget)
	}
	for i, v := range s.vaults {
		if i >= len(plan.Service) || plan.Service[i].Vault != v.Vault {
			return // it says nothing about them in this tick
		}
		if !plan.Service[i].Served {
			s.t.Errorf("block %d: vault %d is not served: %s", plan.Block, i, plan.Service[i].Detail)
		}
	}
	if plan.Service[0].Why != whyPays && s.epochs > 0 && plan.Service[0].Tank != nil {
		s.t.Errorf("block %d: a full tank doesn't pay: %+v", plan.Block, plan.Service[0])
	}
	if s.filled > 0 && plan.Service[1].Why != whyPays {
		s.dry++
	}
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
	s.fillTanks()
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
		if s.refresh(); len(due(&blockState{Vaults: s.vaults})) == 0 {
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
	s.rng, s.calm = rand.New(rand.NewPCG(0, 0)), true
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
