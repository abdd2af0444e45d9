package indexer

import (
	"database/sql/driver"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/store"
)

var (
	simSeed   = flag.Uint64("sim.seed", 0, "first seed of the simulation; 0: kept seeds, and with -indexer.long also new ones by the clock")
	simSeeds  = flag.Int("sim.seeds", 0, "how many seeds to run from -sim.seed on, or new ones; 0: one, or ten new ones with -indexer.long")
	simBlocks = flag.Int("sim.blocks", 120, "blocks of each run of a new seed")
)

// keptSeeds is where a seed goes that found something: a line each, seed and blocks, and what it is kept for.
const keptSeeds = "testdata/seeds"

// Random chains with random reorgs, faults of endpoints and of the database, and restarts: the derived tables equal a
// fresh index of the canonical chain, row for row, reported columns aside, and the chain's own state. One of the kept seeds
// is run again; with -indexer.long all of them, and beside them seeds that nobody has seen yet, whose numbers a failure tells.
func TestSimulation(t *testing.T) {
	t.Parallel()
	first, seeds := *simSeed, *simSeeds
	if first == 0 {
		first = newSeed()
		text, err := os.ReadFile(keptSeeds)
		must(t, err)
		type kept struct {
			seed   uint64
			blocks int
		}
		var all []kept
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			var k kept
			if _, err := fmt.Sscan(line, &k.seed, &k.blocks); err != nil || k.blocks == 0 {
				t.Fatalf("%s: %q: %v", keptSeeds, line, err)
			}
			all = append(all, k)
		}
		if len(all) == 0 {
			t.Fatalf("no seed in %s", keptSeeds)
		}
		step, at := sampled(t, int64(len(all)))
		for ; at < int64(len(all)); at += step {
			k := all[at]
			t.Run(fmt.Sprintf("kept seed %d", k.seed), func(t *testing.T) { simulate(t, k.seed, k.blocks) })
		}
	}
	if seeds == 0 && *simSeed != 0 {
		seeds = 1
	}
	if seeds == 0 && *long {
		seeds = 10
	}
	for i := range seeds {
		seed := first + uint64(i) //nolint:gosec // a small number
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) {
			t.Logf("again: -sim.seed=%d -sim.blocks=%d", seed, *simBlocks)
			simulate(t, seed, *simBlocks)
		})
	}
}

// What both endpoints do now and then, and what the first one does besides.
var (
	simFaults = faulty.Faults{RateLimited: 0.04, ServerError: 0.04, Truncate: 0.04, Refuse: 0.02}
	simLies   = faulty.Faults{EmptyLogs: 0.1, LoseOneLog: 0.1, Lie: faulty.Lies, LieRate: 0.2, BadHeader: 0.01, RateLimited: 0.04, ServerError: 0.04,
		Truncate: 0.04, Refuse: 0.02}
)

func simulate(t *testing.T, seed uint64, blocks int) {
	w := newWorld(t, seed)
	rng := rand.New(rand.NewPCG(seed, 5))
	proxy := faulty.New(w.chain.HTTPURL(), seed)
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	second := faulty.New(w.chain.HTTPURL(), seed+1)
	secondServer := httptest.NewServer(second)
	t.Cleanup(secondServer.Close)
	urls := []string{server.URL, secondServer.URL}
	misbehave := func() { proxy.Set(simLies); second.Set(simFaults) }
	behave := func() { proxy.Set(faulty.Faults{}); second.Set(faulty.Faults{}) }

	// One statement in some dozens fails as if the connection broke, and the answer to some of the commits is lost.
	var breaking atomic.Bool
	var mu sync.Mutex
	dice := rand.New(rand.NewPCG(seed, 6))
	broken, lost := 0, 0
	url := databaseURL(t)
	db, err := store.Open(t.Context(), url, store.Options{Spill: 1 << rng.IntN(14), Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(int64, string) error {
			if !breaking.Load() {
				return nil
			}
			mu.Lock()
			defer mu.Unlock()
			if dice.IntN(90) == 0 {
				broken++
				return driver.ErrBadConn
			}
			return nil
		}, new(atomic.Int64), func() error {
			mu.Lock()
			defer mu.Unlock()
			if breaking.Load() && dice.IntN(10) == 0 {
				lost++
				return driver.ErrBadConn
			}
			return nil
		}}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })

	conf := configFor(w.d)
	conf.StartBlock = w.d.StartBlock
	conf.MaxBatch = 8
	r := start(t, conf, db, client(t, urls...))
	misbehave()
	breaking.Store(true)
	reorgs, restarts := 0, 0
	for b := 0; b < blocks; b++ {
		if len(w.vaults) > 0 && rng.IntN(3) == 0 { // leaders who do more than people
			w.orders(w.vaults[rng.IntN(len(w.vaults))])
		}
		w.block()
		switch {
		case rng.IntN(18) == 0:
			w.reorg(1 + rng.IntN(simFinality))
			w.block()
			w.block()
			reorgs++
		case rng.IntN(25) == 0 || b == blocks/2:
			r.stop()
			restarts++
			behave()
			c := client(t, urls...)
			misbehave()
			r = start(t, conf, db, c)
		case rng.IntN(2) == 0: // live, in the middle of all faults; else it falls behind and takes many blocks at once
			r.caughtUp(w.chain.Head().Hash())
		}
	}
	behave()
	breaking.Store(false)
	w.block()
	r.mended(w, conf, client(t, w.chain.HTTPURL()))
	r.stop()
	lies := proxy.Count("EmptyLogs") + proxy.Count("LoseOneLog") + proxy.Count("Lie") + proxy.Count("BadHeader")
	if reorgs+restarts < 2 || broken < 5 || lost < 1 || lies < 2 || proxy.Count("Truncate")+proxy.Count("ServerError")+proxy.Count("Refuse") < 5 {
		t.Errorf("hardly anything went wrong in seed %d", seed)
	}
	t.Logf("seed %d: %d blocks, %d transactions, %d reorgs, %d restarts, %d broken statements, %d lost answers, %d lies", seed,
		w.chain.Head().Number, w.mined, reorgs, restarts, broken, lost, lies)

	if testing.Verbose() {
		logKinds(t, db)
	}
	direct := client(t, w.chain.HTTPURL())
	checkAll(t, conf, db, direct)
	fresh := database(t)
	index(t, conf, fresh, direct, w.chain.Head().Hash())
	// A lie about one contract's logs may have moved another's within the block, which no history notices.
	got, _ := withoutReported(t, dump(t, db))
	want, _ := withoutReported(t, dump(t, fresh))
	sameRows(t, fmt.Sprintf("seed %d", seed), strings.Join(got, "\n"), strings.Join(want, "\n"))
	consult(t, conf, db, direct)
}

// caughtUp waits until the tables stand at a block, whether that is told or not: of a commit whose answer was lost it isn't.
func (r *running) caughtUp(hash common.Hash) {
	r.t.Helper()
	limit := time.After(patience)
	for {
		select {
		case <-r.heads:
		case <-time.After(5 * time.Millisecond):
		case err := <-r.done:
			r.done <- err
			r.t.Fatalf("indexer ended: %v", err)
		case <-limit:
			r.t.Fatalf("head %s not reached: %v", hash, r.ix.Ready())
		}
		if cur, err := r.ix.db.Cursor(r.t.Context()); err == nil && cur.Head != nil && cur.Head.Hash == hash {
			return
		}
	}
}

// logKinds tells what the random people did.
func logKinds(t *testing.T, db *store.DB) {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), "SELECT string_agg(kind || ' ' || n, ', ' ORDER BY kind) FROM (SELECT kind::text, count(*) AS n FROM activity GROUP BY 1) AS k")
	must(t, err)
	for rows.Next() {
		var s *string
		must(t, rows.Scan(&s))
		if s != nil {
			t.Log(*s)
		}
	}
	must(t, rows.Close())
}
