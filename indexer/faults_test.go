package indexer

import (
	"encoding/json"
	"errors"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/store"
)

// provider is a faulty endpoint in front of the world's node.
func (w *world) provider(seed uint64) (*faulty.Proxy, string) {
	p := faulty.New(w.chain.HTTPURL(), seed)
	s := httptest.NewServer(p)
	w.t.Cleanup(s.Close)
	if w.providers++; w.providers%2 == 0 { // one after the other are two hosts
		return p, strings.Replace(s.URL, "127.0.0.1", "localhost", 1)
	}
	return p, s.URL
}

func (w *world) blocks(n int) {
	for range n {
		w.block()
	}
}

// agrees fails unless the tables equal a fresh index through an honest endpoint, and the chain.
func (w *world) agrees(conf Config, db *store.DB) {
	w.t.Helper()
	sameRows(w.t, w.t.Name(), dump(w.t, db), w.fresh(conf))
	checkAll(w.t, conf, db, client(w.t, w.chain.HTTPURL()))
}

// agreesButReported is agrees without the columns that are an endpoint's word for good: what it said of one contract's logs
// may have moved another's, whose history is true all the same.
func (w *world) agreesButReported(conf Config, db *store.DB) {
	w.t.Helper()
	got, _ := withoutReported(w.t, dump(w.t, db))
	want, _ := withoutReported(w.t, w.fresh(conf))
	sameRows(w.t, w.t.Name(), strings.Join(got, "\n"), strings.Join(want, "\n"))
	checkAll(w.t, conf, db, client(w.t, w.chain.HTTPURL()))
}

// fresh are the rows of a fresh index of the chain's head through an honest endpoint.
func (w *world) fresh(conf Config) string {
	w.t.Helper()
	head := w.chain.Head().Hash()
	rows, ok := w.rows[head] // rows don't depend on how blocks were read
	if !ok {
		honest, fresh := client(w.t, w.chain.HTTPURL()), database(w.t)
		index(w.t, conf, fresh, honest, head)
		consult(w.t, conf, fresh, honest)
		rows = dump(w.t, fresh)
		w.rows[head] = rows
	}
	return rows
}

func (r *running) counter(name string) (sum float64) {
	r.t.Helper()
	families, err := r.reg.Gather()
	must(r.t, err)
	for _, f := range families {
		if f.GetName() == name {
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue() + float64(m.GetHistogram().GetSampleCount())
			}
		}
	}
	return sum
}

// gauge is the value of a gauge without labels.
func (r *running) gauge(name string) float64 {
	r.t.Helper()
	families, err := r.reg.Gather()
	must(r.t, err)
	for _, f := range families {
		if f.GetName() == name {
			return f.GetMetric()[0].GetGauge().GetValue()
		}
	}
	r.t.Fatalf("no metric %s", name)
	return 0
}

// Providers' faults of the field's table: every row is there, and lies are counted.
func TestProviderFaults(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 501)
	w.blocks(30)
	cases := []struct {
		name   string
		faults faulty.Faults
		lies   bool
		hit    string // what must have struck
	}{
		{"30 % of getLogs replies emptied", faulty.Faults{EmptyLogs: 0.3}, true, "EmptyLogs"},
		{"half of the replies lose one log", faulty.Faults{LoseOneLog: 0.5}, true, "LoseOneLog"},
		{"only wide ranges emptied", faulty.Faults{EmptyLogs: 1, OnlyWiderAs: 4}, true, "EmptyLogs"},
		{"range limit of unknown wording", faulty.Faults{MaxBlocks: 3, LimitCode: -31999, LimitMessage: "try less"}, false, "MaxBlocks"},
		{"result limit with HTTP 400", faulty.Faults{MaxResults: 9, LimitStatus: 400}, false, "MaxResults"},
		{"throttled", faulty.Faults{RateLimited: 0.2, RetryAfter: "0"}, false, "RateLimited"},
		{"5xx, hang-ups and truncated JSON", faulty.Faults{ServerError: 0.1, Refuse: 0.1, Truncate: 0.1}, false, "Truncate"},
		{"headers that do not hash", faulty.Faults{BadHeader: 0.05}, true, "BadHeader"},
		{"no finalized tag, no proofs", faulty.Faults{NoFinal: true, NoProofs: true}, false, "NoProofs"},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			p, url := w.provider(9)
			reg := prometheus.NewRegistry()
			urls := []string{url}
			if tc.lies {
				urls = append(urls, w.chain.HTTPURL()) // where the truth is told
			}
			c, err := chain.Dial(t.Context(), chain.Config{
				URLs: urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
				MaxBackoff: 10 * time.Millisecond, Attempts: 30, MaxBatch: 16, Registerer: reg, FinalityDepth: simFinality,
			})
			must(t, err)
			t.Cleanup(c.Close)
			p.Set(tc.faults)
			conf := configFor(w.d)
			db := database(t)
			r := start(t, conf, db, c)
			r.mended(w, conf, client(t, w.chain.HTTPURL()))
			r.stop()
			r.reg = reg
			if p.Count(tc.hit) == 0 {
				t.Errorf("%s never struck", tc.hit)
			}
			if lies := r.counter("sluice_chain_lies_total"); tc.lies && lies == 0 {
				t.Error("no lie was counted")
			}
			inner := *w
			inner.t = t
			inner.agrees(conf, db)
		})
	}
}

func TestLaggingEndpointAfterFailoverIsNoReorg(t *testing.T) {
	w := newWorld(t, 502)
	w.blocks(10)
	first, firstURL := w.provider(1)
	second, secondURL := w.provider(2)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, firstURL, secondURL))
	r.until(w.chain.Head().Hash())
	second.Set(faulty.Faults{Lag: 5})
	first.Set(faulty.Faults{Status: 503})
	w.blocks(1) // the lagging one knows nothing of it
	before := second.Calls("eth_getHeaderByNumber")
	deadline := time.Now().Add(patience)
	for second.Calls("eth_getHeaderByNumber") < before+10 {
		if time.Now().After(deadline) {
			t.Fatal("the lagging endpoint isn't asked")
		}
		<-time.After(5 * time.Millisecond) // polls of the lagging endpoint
	}
	if n := r.counter("sluice_indexer_reorg_depth_blocks"); n != 0 {
		t.Fatalf("%v reorgs", n)
	}
	second.Set(faulty.Faults{})
	r.until(w.chain.Head().Hash())
	if n := r.counter("sluice_indexer_reorg_depth_blocks"); n != 0 {
		t.Fatalf("%v reorgs", n)
	}
	r.stop()
	w.agrees(conf, db)
}

func TestUnreadableBranchIsNotRolledBackFor(t *testing.T) {
	w := newWorld(t, 503)
	w.blocks(12)
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	before := dump(t, db)
	p.Set(faulty.Faults{HideLogs: true})
	w.reorg(4)
	for p.Count("HideLogs") < 3 {
		w.blocks(2)
		<-time.After(10 * time.Millisecond)
	}
	r.unready(nil)
	sameRows(t, "while the branch is unreadable", dump(t, db), before)
	p.Set(faulty.Faults{})
	w.block()
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

func TestReorgAtEveryDepth(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 504)
	w.blocks(simFinality + 4)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	for depth := 1; depth <= simFinality; depth++ {
		r.until(w.chain.Head().Hash())
		old := w.chain.Head().Number.Uint64()
		w.reorg(depth)
		for w.chain.Head().Number.Uint64() <= old {
			if depth%3 == 0 {
				w.batch = w.chain.NewBatch()
				w.mine(30) // a fork without events
			} else {
				w.block()
			}
		}
	}
	r.until(w.chain.Head().Hash())
	r.stop()
	if n := r.counter("sluice_indexer_reorg_depth_blocks"); n < simFinality {
		t.Errorf("%v reorgs", n)
	}
	w.agrees(conf, db)
}

// The same transactions in other blocks (devnet's Reorg keeps them), while stopped and while running.
func TestSameTransactionsInOtherBlocks(t *testing.T) {
	w := newWorld(t, 505)
	w.blocks(14)
	conf, db := configFor(w.d), database(t)
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	_, err := w.chain.Reorg(t.Context(), 5)
	must(t, err)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	_, err = w.chain.Reorg(t.Context(), 3)
	must(t, err)
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

func TestReorgInTheMiddleOfABatch(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 506)
	w.blocks(10)
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	var once sync.Once
	var struck atomic.Bool
	p.Before(func(method string, _ json.RawMessage) {
		if method == "eth_getLogs" { // headers were read, logs not yet
			once.Do(func() {
				struck.Store(true)
				if _, err := w.chain.Reorg(t.Context(), 2); err != nil {
					t.Error(err)
				}
			})
		}
	})
	for deadline := time.Now().Add(patience); !struck.Load(); {
		if time.Now().After(deadline) {
			t.Fatal("no logs were asked for")
		}
		w.blocks(1)
	}
	w.blocks(2)
	p.Before(nil)
	w.now = w.chain.Head().Time
	w.reorg(1)
	w.blocks(3)
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

func TestReorgBeyondFinalityStopsLoudlyAndResumes(t *testing.T) {
	w := newWorld(t, 507)
	w.blocks(simFinality + 6)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	good := w.chain.Head()
	want := dump(t, db)
	_, err := w.chain.Reorg(t.Context(), simFinality+4)
	must(t, err)
	r.unready(ErrBeyondFinality)
	sameRows(t, "rows beyond finality", dump(t, db), want)
	// The network comes back to the branch that was final.
	_, err = w.chain.SetHead(good.Hash())
	must(t, err)
	w.refreshWallets()
	w.blocks(2)
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

func TestSecondWriterIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 508)
	w.blocks(3)
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	conf.patience = 50 * time.Millisecond
	ix, err := New(conf, c, db)
	must(t, err)
	var held *store.HeldError
	if err := ix.Run(t.Context()); !errors.As(err, &held) {
		t.Fatalf("second writer: %v", err)
	}
	w.block()
	r.until(w.chain.Head().Hash())
}

// Heads that repeat, go back or were never ours change nothing.
func TestOddHeadsChangeNothing(t *testing.T) {
	w := newWorld(t, 510)
	w.blocks(8)
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	want := dump(t, db)
	conf.Logger = testLog(t)
	ix, err := New(conf, c, db)
	must(t, err)
	must(t, ix.Bind(t.Context()))
	lease, err := ix.acquire(t.Context())
	must(t, err)
	syncer, _ := ix.workers(lease)
	must(t, syncer.Load(t.Context()))
	head := w.chain.Head().Number.Uint64()
	for _, n := range []uint64{head, head - 3, head, 0, head - 1} {
		h, err := c.HeaderByNumber(t.Context(), n)
		must(t, err)
		must(t, syncer.CatchUp(t.Context(), h))
	}
	for _, n := range []uint64{head, head - 1, head - 3} { // no endpoint has such a block
		h, err := c.HeaderByNumber(t.Context(), n)
		must(t, err)
		sibling := *h
		sibling.Hash[0] ^= 1
		must(t, syncer.CatchUp(t.Context(), &sibling))
	}
	var undone int
	must(t, db.GetContext(t.Context(), &undone, "SELECT count(*) FROM feed WHERE op = 'undo'"))
	if undone > 0 {
		t.Errorf("%d blocks were taken back", undone)
	}
	must(t, lease.Release(t.Context()))
	sameRows(t, "after odd heads", dump(t, db), want)
}

// When nobody answers the indexer says so, keeps its lease, and goes on where it stood.
func TestSilentEndpointsAreNotReady(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 511)
	w.blocks(6)
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	p.Set(faulty.Faults{Status: 503})
	w.blocks(2)
	r.unready(nil)
	p.Set(faulty.Faults{})
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

// A node without old states gives no hourly price, never a guess; everything else is there.
func TestPrunedStateLeavesHoursOut(t *testing.T) {
	w := newWorld(t, 512)
	w.blocks(30)
	conf := configFor(w.d)
	full, pruned := database(t), database(t)
	index(t, conf, full, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	p, url := w.provider(1)
	p.Set(faulty.Faults{Pruned: 1})
	index(t, conf, pruned, client(t, url), w.chain.Head().Hash())
	count := func(db *store.DB, q string) (n int) {
		must(t, db.QueryRowContext(t.Context(), q).Scan(&n))
		return n
	}
	const hours = "SELECT count(*) FROM prices WHERE kind = 'hour'"
	// The words for it don't matter, nor its code: an endpoint that has newer states and refuses old ones hasn't got them.
	for code, words := range map[int]string{-31999: "nope", -32602: "out of the window of this plan", -32603: "Internal error"} {
		reworded := database(t)
		p.Set(faulty.Faults{Pruned: 1, PrunedCode: code, PrunedMessage: words})
		index(t, conf, reworded, client(t, url), w.chain.Head().Hash())
		if a, b := count(pruned, hours), count(reworded, hours); a != b {
			t.Errorf("%d hourly rows where old state is refused with %q, %d with known words", b, words, a)
		}
	}
	if a, b := count(full, hours), count(pruned, hours); a == 0 || b >= a {
		t.Errorf("%d hourly rows with states, %d without", a, b)
	}
	for _, table := range []string{"activity", "positions", "requests", "trades", "epochs"} {
		q := "SELECT count(*) FROM " + table
		if a, b := count(full, q), count(pruned, q); a != b {
			t.Errorf("%s: %d rows with states, %d without", table, a, b)
		}
	}
	checkAll(t, conf, pruned, client(t, w.chain.HTTPURL()))
}

// A row that is wrong is found at the next hour and the vault marked disputed; nothing is papered over.
func TestMismatchMarksTheVaultDisputed(t *testing.T) {
	w := newWorld(t, 513)
	for len(w.vaults) == 0 || w.vaults[0].personal {
		w.block()
	}
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	vault := w.vaults[0].address
	_, err := db.ExecContext(t.Context(), "UPDATE vault_state SET idle = idle + 1 WHERE vault = $1", vault)
	must(t, err)
	r := start(t, conf, db, c)
	w.batch = w.chain.NewBatch()
	w.mine(7200)
	r.until(w.chain.Head().Hash())
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	figures := map[string]bool{}
	for _, d := range disputes {
		if d.Vault != vault {
			t.Errorf("disputed: %+v", d)
		}
		figures[d.Figure] = true
	}
	if !figures[reconcile.Idle] || !figures[reconcile.Assets] {
		t.Fatalf("disputes %v", figures)
	}
	r.stop()
	reindex(t, conf, db, c, vault)
	if disputes, err = db.Disputes(t.Context()); err != nil || len(disputes) != 0 {
		t.Fatalf("after the repair: %v %v", disputes, err)
	}
}
