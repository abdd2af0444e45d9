package indexer

import (
	"bytes"
	"context"
	"flag"
	"log/slog"
	"math/big"
	"os"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// long makes the tests that go through many alike cases go through all of them: every kept seed of the simulation and new
// ones by the clock, a fault at every statement, every mode. Without it they take a sample which is the same in every run, so
// that a commit passes or fails alike each time. Run it as
//
//	go test ./indexer -timeout 60m -args -indexer.long
var (
	long      = flag.Bool("indexer.long", false, "whole matrices instead of a sample of each")
	firstCase = flag.Int64("indexer.first", 0, "the first case that is tried of those with numbers; a failure tells its number")
)

// sampled is the distance between the cases that are tried, and the first of them: 1 with -indexer.long.
func sampled(t testing.TB, every int64) (step, first int64) {
	if *long {
		every = 1
	}
	t.Logf("every %d-th case from %d on (-indexer.first); all with -indexer.long", every, *firstCase)
	return every, *firstCase
}

// newSeed is a seed by the clock, which a test logs so that it can be repeated.
func newSeed() uint64 { return uint64(time.Now().UnixNano()) % 1_000_000_000 } //nolint:gosec // a date after 1970

func TestMain(m *testing.M) {
	if work := os.Getenv(childWork); work != "" {
		os.Exit(beChild(work))
	}
	code := m.Run()
	if code == 0 {
		if err := goleak.Find(devnettest.LeakOptions()...); err != nil {
			os.Stderr.WriteString(err.Error() + "\n")
			code = 1
		}
	}
	os.Exit(code)
}

func testLog(t testing.TB) *slog.Logger {
	level := slog.LevelError
	if testing.Verbose() {
		level = slog.LevelInfo
	}
	return slog.New(slog.NewTextHandler(testWriter{t}, &slog.HandlerOptions{Level: level}))
}

type testWriter struct{ t testing.TB }

func (w testWriter) Write(b []byte) (int, error) {
	if w.t.Context().Err() == nil {
		w.t.Log(strings.TrimSuffix(string(b), "\n"))
	}
	return len(b), nil
}

func database(t testing.TB) *store.DB {
	t.Helper()
	return openDB(t, databaseURL(t))
}

func openDB(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, store.Options{})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	return db
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func client(t testing.TB, urls ...string) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 20 * time.Millisecond, Attempts: 20, StartRange: 64, Timeout: 10 * time.Second,
	})
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// running is an indexer at work in a test.
type running struct {
	t      testing.TB
	ix     *Indexer
	heads  chan store.Header
	cancel context.CancelFunc
	done   chan error
	reg    *prometheus.Registry
	look   *store.DB // through which the test looks at the tables
}

// configFor makes what is bounded small, so that a short chain takes several transactions and rows are forgotten and loaded again.
func configFor(d *devnet.Deployment) Config {
	return Config{bulkLogs: 40, held: 30, Factory: d.Factory, Lens: d.Lens, Tank: d.Tank, Board: d.Board, StartBlock: d.StartBlock, Backoff: time.Millisecond, branchPart: 3, reportEvery: 50 * time.Millisecond}
}

func start(t testing.TB, cfg Config, db *store.DB, c *chain.Client) *running {
	t.Helper()
	r := &running{t: t, look: db, heads: make(chan store.Header, 4096), done: make(chan error, 1), reg: prometheus.NewRegistry()}
	cfg.Logger, cfg.Registerer = testLog(t), r.reg
	ix, err := New(cfg, c, db)
	must(t, err)
	ix.committed = func(h store.Header) {
		select {
		case r.heads <- h:
		default:
		}
	}
	r.ix = ix
	ctx, cancel := context.WithCancel(t.Context())
	r.cancel = cancel
	go func() { r.done <- ix.Run(ctx) }()
	t.Cleanup(r.stop)
	return r
}

// patience is how long a test waits for what comes by itself: far longer than it takes where the host is as slow as one can be.
const patience = 4 * time.Minute

// until waits for a commit whose head is the given block.
func (r *running) until(hash common.Hash) {
	r.t.Helper()
	limit := time.After(patience)
	for {
		select {
		case h := <-r.heads:
			if h.Hash == hash {
				return
			}
		case err := <-r.done:
			r.done <- err
			r.t.Fatalf("indexer ended: %v", err)
		case <-limit:
			_ = pprof.Lookup("goroutine").WriteTo(os.Stderr, 1)
			cur, err := r.ix.db.Cursor(context.Background())
			r.t.Fatalf("head %s not reached: %v; cursor %+v %v (%v), health %+v", hash, r.ix.Ready(), cur.Head, cur.Finalized, err, r.ix.chain.Health())
		}
	}
}

func (r *running) stop() {
	if r.cancel == nil {
		return
	}
	r.cancel()
	r.cancel = nil
	if err := <-r.done; err != nil {
		r.t.Errorf("indexer: %v", err)
	}
}

func dump(t testing.TB, db *store.DB) string {
	t.Helper()
	var b bytes.Buffer
	must(t, db.DumpDerived(t.Context(), &b))
	return b.String()
}

// index runs an indexer to the chain's head and stops it.
func index(t testing.TB, cfg Config, db *store.DB, c *chain.Client, head common.Hash) {
	t.Helper()
	r := start(t, cfg, db, c)
	r.until(head)
	r.stop()
}

// sameRows fails with the first lines that differ.
func sameRows(t testing.TB, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	shown := 0
	for i := 0; i < max(len(a), len(b)) && shown < 8; i++ {
		var x, y string
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		if x != y {
			t.Logf("line %d\n got %s\nwant %s", i+1, x, y)
			shown++
		}
	}
	t.Fatalf("%s: tables differ (%d and %d lines)", what, len(a), len(b))
}

// checkAll compares every vault and every account in the tables with the chain at the tables' head.
func checkAll(t testing.TB, cfg Config, db *store.DB, c *chain.Client) {
	t.Helper()
	ctx := t.Context()
	cfg.Logger = testLog(t)
	ix, err := New(cfg, c, db)
	must(t, err)
	checked, err := ix.Check(ctx, common.Address{})
	must(t, err)
	for _, d := range checked.Differ {
		t.Errorf("vault %s: %s %s: tables %s, chain %s", d.Vault, d.Figure, d.Subject, d.TablesValue, d.ChainValue)
	}
	books(t, db)
	if checked.Vaults == 0 {
		t.Fatal("no vault to compare")
	}
	disputes, err := db.Disputes(ctx)
	must(t, err)
	for _, d := range disputes {
		t.Errorf("disputed: %+v", d)
	}
	events := histories(t, cfg, db, c)
	t.Logf("%d vaults, %d accounts and %d events agree with the chain", checked.Vaults, checked.Accounts, events)
}

// books checks that each vault's figures add up: what is idle and what its holdings cost is what came in, less what went
// out, and what was realized. So a vault without tokens has no unrealized PnL, whatever way they left.
func books(t testing.TB, db *store.DB) {
	t.Helper()
	vaults, err := db.Vaults(t.Context())
	must(t, err)
	states, err := db.VaultStates(t.Context())
	must(t, err)
	holdings, err := db.Holdings(t.Context())
	must(t, err)
	cost, realized, personal := map[common.Address]*big.Int{}, map[common.Address]*big.Int{}, map[common.Address]bool{}
	for _, h := range holdings {
		cost[h.Vault], realized[h.Vault] = add(cost[h.Vault], h.Cost), add(realized[h.Vault], h.RealizedPnL)
	}
	for _, v := range vaults {
		personal[v.Vault] = v.Type == "personal"
	}
	if len(states) != len(vaults) {
		t.Errorf("%d states of %d vaults", len(states), len(vaults))
	}
	for _, st := range states {
		have := add(st.Idle, cost[st.Vault])
		if want := add(sub(st.Deposited, st.WithdrawnGross), st.RealizedPnL); have.Cmp(want) != 0 {
			t.Errorf("vault %s: idle and cost are %s, net deposits and realized PnL %s", st.Vault, have, want)
		}
		if all := val(realized[st.Vault]); all.Cmp(val(st.RealizedPnL)) != 0 && personal[st.Vault] {
			t.Errorf("vault %s: realized %s, its holdings %s", st.Vault, st.RealizedPnL, all)
		}
	}
}
