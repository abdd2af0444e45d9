package indexer

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// strict is a client that gives up a call early and reads a few blocks at a time; finality is by depth.
func strict(t testing.TB, url string, depth uint64) *chain.Client {
	t.Helper()
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{url}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 5 * time.Millisecond, Attempts: 1, StartRange: 4, MaxRange: 4, FinalityDepth: depth, Timeout: 10 * time.Second,
	})
	must(t, err)
	t.Cleanup(c.Close)
	return c
}

// A backfill whose calls fail from some hour on keeps what it has read up to there, and goes on from there; with 15 % of all
// answers cut short its progress never goes back.
func TestFailedCallsKeepWhatIsProjected(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 640)
	w.blocks(40)
	p, _ := w.provider(3)
	p.Set(faulty.Faults{NoFinal: true})
	var calls atomic.Int64
	var failing atomic.Bool
	failing.Store(true)
	gate := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 64<<20))
		if err != nil {
			return // the client has gone
		}
		if bytes.Contains(body, []byte(`"eth_call"`)) && calls.Add(1) > 12 && failing.Load() {
			http.Error(rw, "no calls today", http.StatusServiceUnavailable)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		p.ServeHTTP(rw, r)
	}))
	t.Cleanup(gate.Close)
	db := database(t)
	conf := configFor(w.d)
	r := start(t, conf, db, strict(t, gate.URL, 5))
	var at uint64
	for limit := time.Now().Add(60 * time.Second); at == 0; <-time.After(5 * time.Millisecond) {
		if time.Now().After(limit) {
			t.Fatalf("nothing is kept of what was read before the calls failed (%d calls)", calls.Load())
		}
		if cur, err := db.Cursor(t.Context()); err == nil && cur.Head != nil {
			at = cur.Head.Number
		}
	}
	p.Set(faulty.Faults{NoFinal: true, Truncate: 0.15})
	failing.Store(false)
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.until(w.chain.Head().Hash())
	}()
	for reached := false; !reached; {
		cur, err := db.Cursor(t.Context())
		must(t, err)
		if cur.Head.Number < at {
			t.Errorf("progress went back from block %d to %d", at, cur.Head.Number)
		}
		at = cur.Head.Number
		select {
		case <-done:
			reached = true
		case <-time.After(2 * time.Millisecond):
		}
	}
	r.stop()
	if p.Count("Truncate") == 0 {
		t.Error("no answer was cut short")
	}
	w.agrees(conf, db)
}

// A batch that is too much for the database is not tried again as it is: it is halved until it fits.
func TestABatchThatIsTooMuchIsHalved(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 641)
	w.blocks(6)
	p, url := w.provider(4)
	p.Set(faulty.Faults{NoFinal: true})
	db := database(t)
	conf := configFor(w.d)
	index(t, conf, db, strict(t, url, 1000), w.chain.Head().Hash())
	// From now on the database takes five blocks at once at most.
	_, err := db.ExecContext(t.Context(), `
		CREATE FUNCTION too_much() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF (SELECT count(*) FROM added) > 5 THEN RAISE EXCEPTION 'idle for too long' USING ERRCODE = '25P03'; END IF;
			RETURN NULL;
		END $$;
		CREATE TRIGGER too_much AFTER INSERT ON headers REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION too_much()`)
	must(t, err)
	w.blocks(30)
	r := start(t, conf, db, strict(t, url, 1000))
	r.until(w.chain.Head().Hash())
	r.stop()
	if r.counter("sluice_indexer_failures_total") == 0 {
		t.Error("no batch was too much")
	}
	w.agrees(conf, db)
}

// Vaults that all are busy, one of them with a long history of prices, on a host whose processors are taken: at no moment is the
// oldest block that isn't in the tables yet older than a minute (with -indexer.long, which has the host for itself).
func TestBusyVaultsOnALoadedHost(t *testing.T) {
	t.Parallel()
	vaults, prices, loops, blocks := 3, 2_000, 1, 8
	if *long {
		vaults, prices, loops, blocks = 14, 100_000, 2, 120
	}
	w := newWorld(t, 642)
	for len(w.vaults) < vaults {
		w.found("alice", false)
	}
	db, conf := database(t), configFor(w.d)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), `INSERT INTO prices
		SELECT vault, time - 3600 * n, 'hour', state_block, state_hash, nav + n, supply, false, total_pnl, NULL, block_number
		FROM (SELECT * FROM prices WHERE vault = $1 ORDER BY time LIMIT 1) AS p, generate_series(1, $2::bigint) AS n`, w.vaults[0].address[:], prices)
	must(t, err)
	stop := make(chan struct{})
	var busy sync.WaitGroup
	for range loops {
		busy.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
			}
		})
	}
	defer busy.Wait()
	defer close(stop)
	mined := map[uint64]time.Time{}
	next := w.chain.Head().Number.Uint64() + 1
	var worst time.Duration
	seen := func() {
		for {
			select {
			case h := <-r.heads:
				for ; next <= h.Number; next++ {
					worst = max(worst, time.Since(mined[next]))
				}
			default:
				if at, ok := mined[next]; ok {
					worst = max(worst, time.Since(at))
				}
				return
			}
		}
	}
	for range blocks {
		first := w.chain.Head().Number.Uint64() + 1
		w.block()
		for n := first; n <= w.chain.Head().Number.Uint64(); n++ {
			mined[n] = time.Now()
		}
		seen()
	}
	head := w.chain.Head().Number.Uint64()
	r.eventually("the head", func() (bool, error) {
		seen()
		cur, err := db.Cursor(t.Context())
		return err == nil && cur.Head != nil && cur.Head.Number == head, err
	})
	worst = max(worst, time.Since(mined[head]))
	r.stop()
	t.Logf("%d vaults, %d prices, %d busy loops, %d blocks: at most %s behind", vaults, prices, loops, head-uint64(simFinality), worst.Round(time.Millisecond))
	if *long && worst > time.Minute { // else the host may be shared with other tests
		t.Errorf("%s behind", worst)
	}
}

// What a backfill asks for: nothing but logs, headers, calls and proofs, and of final blocks only the headers of those with events,
// at most three for an hour's boundary, and one for each range of logs. Of blocks without events no row is kept.
func TestABackfillAsksForLittle(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 643)
	w.blocks(6)
	for len(w.vaults) == 0 {
		w.block()
	}
	from := w.now
	for range 400 {
		w.empty(30)
	}
	w.blocks(6)
	for range simFinality {
		w.empty(12)
	}
	hours := int(w.now/3600 - from/3600)
	p, url := w.provider(5)
	var mu sync.Mutex
	asked := map[string]int{}
	p.Before(func(method string, params json.RawMessage) {
		if method == "eth_getHeaderByNumber" && !strings.Contains(string(params), "0x") {
			method += " by tag" // the head is looked for all the time
		}
		mu.Lock()
		asked[method]++
		mu.Unlock()
	})
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	r.stop()
	mu.Lock()
	defer mu.Unlock()
	count := func(what string) (n int) {
		must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM "+what).Scan(&n))
		return n
	}
	cur, err := db.Cursor(t.Context())
	must(t, err)
	live, rows := int(cur.Head.Number-cur.Finalized.Number), count("blocks")
	t.Logf("%d blocks, %d of them live, %d with rows, %d hours: %v", cur.Head.Number, live, rows, hours, asked)
	for method := range asked {
		if !slices.Contains([]string{"eth_chainId", "eth_getLogs", "eth_getHeaderByNumber", "eth_getHeaderByNumber by tag", "eth_call", "eth_getProof"}, method) {
			t.Errorf("%s was asked for", method)
		}
	}
	if most := rows + 3*hours + 2*live + 2*asked["eth_getLogs"] + 10; asked["eth_getHeaderByNumber"] > most || most > int(cur.Head.Number) {
		t.Errorf("%d headers, at most %d of %d blocks", asked["eth_getHeaderByNumber"], most, cur.Head.Number)
	}
	if n := count("headers"); n > live+1 {
		t.Errorf("%d headers are kept of %d blocks above finality", n, live)
	}
	if hourly := count("prices WHERE kind = 'hour'"); hours < 3 || hourly == 0 {
		t.Errorf("%d hours, %d hourly prices", hours, hourly)
	}
}
