package api

import (
	"context"
	"encoding/json"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m, devnettest.LeakOptions()...) }

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
	url := devnettest.PostgresFrom(t, "api", func(ctx context.Context, url string) error {
		db, err := store.Open(ctx, url, store.Options{})
		if err != nil {
			return err
		}
		if err := db.Migrate(ctx); err != nil {
			return err
		}
		return db.Close()
	})
	db, err := store.Open(t.Context(), url, store.Options{})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	return db
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
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	commit(t, db, 100, story())
	contracts := []common.Address{addr(0xfac)}
	for _, v := range story().Vaults {
		contracts = append(contracts, v.Vault)
	}
	must(t, db.PutProofs(t.Context(), store.Ref{Number: 100, Hash: header(100).Hash}, "proven", contracts))
	return db
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
