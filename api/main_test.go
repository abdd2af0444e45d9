package api

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

func TestMain(m *testing.M) {
	if of := os.Getenv("SLUICE_TEST_SERVE"); of != "" {
		if err := serveReplica(of); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	goleak.VerifyTestMain(m, devnettest.LeakOptions()...)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func bi(s string) *big.Int {
	x, ok := new(big.Int).SetString(s, 10)
	if !ok {
		panic("not an integer: " + s)
	}
	return x
}

func addr(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }
func hash(n int64) common.Hash    { return common.BigToHash(big.NewInt(n)) }

// The cast: two shared vaults, a personal one, their accounts.
var (
	winner, loser, solo        = addr(0xa1), addr(0xa2), addr(0xa3)
	leader, sam, kim           = addr(0xb1), addr(0xb2), addr(0xb3)
	usdc, weth, wbtc           = addr(0xc1), addr(0xc2), addr(0xc3)
	now                 uint64 = 1_700_000_000
)

func emptyDB(t testing.TB) *store.DB {
	t.Helper()
	return openDB(t, emptyURL(t), store.Options{})
}

func openDB(t testing.TB, url string, opt store.Options) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, opt)
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	return db
}

// emptyURL is the address of a new database with our tables.
func emptyURL(t testing.TB) string {
	t.Helper()
	return devnettest.PostgresFrom(t, "api", func(ctx context.Context, url string) error {
		db, err := store.Open(ctx, url, store.Options{})
		if err != nil {
			return err
		}
		if err := db.Migrate(ctx); err != nil {
			return err
		}
		return db.Close()
	})
}

func header(n uint64) *store.Header {
	return &store.Header{Number: n, Hash: hash(int64(n)), Parent: hash(int64(n - 1)), Time: now - (100-n)*3600}
}

// commit writes one live block.
func commit(t testing.TB, db *store.DB, n uint64, c *store.Changes) {
	t.Helper()
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), time.Minute)
	must(t, err)
	b, err := db.Begin(t.Context(), l)
	must(t, err)
	h := header(n)
	c.Blocks = append(c.Blocks, &store.Block{Number: n, Hash: h.Hash, Time: h.Time})
	must(t, b.Write(t.Context(), h, c))
	must(t, b.Commit(t.Context(), store.Progress{Head: *h}))
	must(t, l.Release(t.Context()))
}

func seeded(t testing.TB) *store.DB {
	t.Helper()
	db := emptyDB(t)
	fill(t, db)
	return db
}

// fill puts the story into an empty database.
func fill(t testing.TB, db *store.DB) {
	t.Helper()
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	commit(t, db, 100, story())
	contracts := []common.Address{addr(0xfac)}
	for _, v := range story().Vaults {
		contracts = append(contracts, v.Vault)
	}
	must(t, db.PutProofs(t.Context(), store.Ref{Number: 100, Hash: header(100).Hash}, "proven", contracts))
}

// final makes the head final.
func final(t testing.TB, db *store.DB) {
	t.Helper()
	_, err := db.Exec("UPDATE cursor SET finalized_number = head_number, finalized_hash = head_hash")
	must(t, err)
}

// reads are the paths of every answer that is read from the tables, with each filter of a state.
func reads(vault, account, leader common.Address) []string {
	v, a := "/v1/vaults/"+vault.Hex(), "/v1/accounts/"+account.Hex()
	out := []string{
		"/v1/protocol", "/v1/status", "/v1/keeper", "/v1/vaults", "/v1/vaults?q=7&sort=name", "/v1/vaults?account=" + account.Hex(), "/v1/vaults?sparkline=false&holder=" + account.Hex(), "/v1/leaders", "/v1/leaders?sort=return&listed=true", "/v1/leaders/" + leader.Hex(), "/v1/leaders/" + leader.Hex() + "/record", "/v1/compare?vault=" + vault.Hex(),
		v, v + "/prices", v + "/prices?interval=day&from=1", v + "/prices/columns", v + "/holdings", v + "/positions", v + "/targets", v + "/trades", v + "/epochs", v + "/epochs/2",
		v + "/depositors", v + "/tank", v + "/tank/payments", v + "/posts", v + "/calendar.ics", v + "/feed.atom", "/v1/leaders/" + leader.Hex() + "/feed.atom", v + "/events", a + "/positions", a + "/activity", a + "/activity?vault=" + vault.Hex(), a + "/feed.atom",
		a + "/requests?format=csv", a + "/activity?format=csv", a + "/pnl?vault=" + vault.Hex(), a + "/pnl?interval=day&from=1&vault=" + vault.Hex(), a + "/pnl?format=csv&vault=" + vault.Hex(),
	}
	for _, state := range []string{"", "?state=open", "?state=filled", "?state=cancelled", "?state=expired", "?state=closed"} {
		out = append(out, v+"/orders"+state)
	}
	for _, state := range []string{"", "?state=open", "?state=pending", "?state=processing", "?state=claimable", "?state=claimed", "?state=cancelled", "?state=refunded"} {
		out = append(out, v+"/requests"+state, a+"/requests"+state)
	}
	return out
}

func serve(t testing.TB, db *store.DB, change func(*Options)) http.Handler {
	t.Helper()
	opt := Options{
		DB: db, ChainID: 1337, ChainName: "Demo", Version: "test", Logger: slog.New(slog.DiscardHandler),
		Dashboard: fstest.MapFS{
			"index.html":       {Data: []byte("<!doctype html><title>Sluice</title>")},
			"assets/app-1.js":  {Data: []byte("console.log(1)")},
			"favicon.svg":      {Data: []byte("<svg/>")},
			"assets/.hidden/x": {Data: []byte("x")},
		},
	}
	if change != nil {
		change(&opt)
	}
	s, err := New(opt)
	must(t, err)
	return s.Handler()
}

func request(h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// fetch reads a 200 response.
func fetch[T any](t *testing.T, h http.Handler, target string) T {
	t.Helper()
	w := request(h, http.MethodGet, target)
	if w.Code != http.StatusOK {
		t.Fatalf("GET %s: %d %s", target, w.Code, w.Body)
	}
	var out T
	dec := json.NewDecoder(strings.NewReader(w.Body.String()))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&out); err != nil {
		t.Fatalf("GET %s: %v in %s", target, err, w.Body)
	}
	return out
}

func is[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s = %v, want %v", what, got, want)
	}
}

func isPtr[T comparable](t *testing.T, what string, got *T, want T) {
	t.Helper()
	if got == nil || *got != want {
		t.Errorf("%s = %v, want %v", what, got, want)
	}
}
