package indexer

import (
	"database/sql/driver"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/store"
)

var (
	simSeed   = flag.Uint64("sim.seed", 1, "first seed of the simulation")
	simSeeds  = flag.Int("sim.seeds", 2, "how many seeds to run")
	simBlocks = flag.Int("sim.blocks", 160, "blocks of each run")
)

// Random chains with random reorgs, faults of endpoints and of the database, and restarts: the derived tables equal a
// fresh index of the canonical chain, row for row, and the chain's own state.
func TestSimulation(t *testing.T) {
	t.Parallel()
	for i := range *simSeeds {
		seed := *simSeed + uint64(i)
		t.Run(fmt.Sprintf("seed %d", seed), func(t *testing.T) { simulate(t, seed, *simBlocks) })
	}
}

func simulate(t *testing.T, seed uint64, blocks int) {
	w := newWorld(t, seed)
	rng := rand.New(rand.NewPCG(seed, 5))
	proxy := faulty.New(w.chain.HTTPURL(), seed)
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)

	// One statement in some hundreds fails as if the connection broke.
	var breaking atomic.Bool
	var mu sync.Mutex
	dice := rand.New(rand.NewPCG(seed, 6))
	broken := 0
	url := databaseURL(t)
	db, err := store.Open(t.Context(), url, store.Options{Spill: 1 << rng.IntN(14), Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(int64, string) error {
			if !breaking.Load() {
				return nil
			}
			mu.Lock()
			defer mu.Unlock()
			if dice.IntN(400) == 0 {
				broken++
				return driver.ErrBadConn
			}
			return nil
		}, new(atomic.Int64)}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })

	conf := configFor(w.d)
	conf.StartBlock = w.d.StartBlock
	conf.Mode, conf.BackfillMode, conf.MaxBatch = chain.Proven, chain.Proven, 8
	if seed%2 == 0 {
		conf.Mode, conf.BackfillMode = chain.Audited, chain.Audited
	}
	faults := faulty.Faults{
		EmptyLogs: 0.2, LoseOneLog: 0.2, LoseReceipts: 0.03, RateLimited: 0.02, ServerError: 0.02, Truncate: 0.02, Refuse: 0.01,
		BadHeader: 0.002,
	}
	r := start(t, conf, db, client(t, server.URL))
	proxy.Set(faults)
	breaking.Store(true)
	reorgs := 0
	for b := 0; b < blocks; b++ {
		w.block()
		switch {
		case rng.IntN(18) == 0:
			w.reorg(1 + rng.IntN(simFinality))
			w.block()
			w.block()
			reorgs++
		case rng.IntN(25) == 0:
			r.stop()
			proxy.Set(faulty.Faults{})
			c := client(t, server.URL)
			proxy.Set(faults)
			r = start(t, conf, db, c)
		case rng.IntN(10) == 0:
			proxy.Set(faulty.Faults{})
			breaking.Store(false)
			w.block()
			r.until(w.chain.Head().Hash())
			proxy.Set(faults)
			breaking.Store(true)
		}
	}
	proxy.Set(faulty.Faults{})
	breaking.Store(false)
	w.block()
	r.until(w.chain.Head().Hash())
	r.stop()
	t.Logf("seed %d: %d blocks, %d transactions, %d reorgs, %d broken statements, %d lies", seed, w.chain.Head().Number, w.mined,
		reorgs, broken, proxy.Count("EmptyLogs")+proxy.Count("LoseOneLog")+proxy.Count("LoseReceipts"))

	if testing.Verbose() {
		logKinds(t, db)
	}
	direct := client(t, w.chain.HTTPURL())
	checkAll(t, conf, db, direct)
	fresh := database(t)
	index(t, conf, fresh, direct, w.chain.Head().Hash())
	sameRows(t, fmt.Sprintf("seed %d", seed), dump(t, db), dump(t, fresh))
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
