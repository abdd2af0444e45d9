package notify

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

func TestMain(m *testing.M) {
	if orders := os.Getenv(childEnv); orders != "" {
		os.Exit(childMain(orders))
	}
	goleak.VerifyTestMain(m, devnettest.LeakOptions()...)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func addr(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }
func hash(n int64) common.Hash    { return common.BigToHash(big.NewInt(n)) }

var (
	vault, other = addr(0xa1), addr(0xa2)
	sam, kim     = addr(0xb1), addr(0xb2)
)

var testSecret = Secret{[]byte("a secret of the operator that is long enough")}

// openDB is a migrated database that stands at block 100.
func openDB(t *testing.T) (*store.DB, string) {
	t.Helper()
	url := devnettest.PostgresFrom(t, "notify", func(ctx context.Context, url string) error {
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
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	commit(t, db, 100, &store.Changes{})
	return db, url
}

func header(n uint64) *store.Header {
	return &store.Header{Number: n, Hash: hash(int64(n)), Parent: hash(int64(n - 1)), Time: 1_700_000_000 + n*12}
}

// indexer runs a step as the holder of the indexer's lease.
func indexer(t testing.TB, db *store.DB, step func(l *store.Lease) error) {
	t.Helper()
	l, err := db.AcquireLease(t.Context(), store.IndexerLease, t.Name(), time.Minute)
	must(t, err)
	must(t, step(l))
	must(t, l.Release(t.Context()))
}

// commit writes one live block.
func commit(t testing.TB, db *store.DB, n uint64, c *store.Changes) {
	t.Helper()
	indexer(t, db, func(l *store.Lease) error {
		b, err := db.Begin(t.Context(), l)
		must(t, err)
		h := header(n)
		c.Blocks = append(c.Blocks, &store.Block{Number: n, Hash: h.Hash, Time: h.Time})
		must(t, b.Write(t.Context(), h, c))
		return b.Commit(t.Context(), store.Progress{Head: *h})
	})
}

// settlement settles an epoch in which an account deposited.
func settlement(n uint64, v common.Address, accounts ...common.Address) *store.Changes {
	c := &store.Changes{Activity: []*store.Activity{{BlockNumber: n, Kind: "epochSettled", Vault: v, Assets: big.NewInt(7), TxHash: hash(1)}}}
	for i := range accounts {
		c.Activity = append(c.Activity, &store.Activity{
			BlockNumber: n, LogIndex: 1, SubIndex: i, Kind: "depositSettled", Vault: v, Account: &accounts[i], Assets: big.NewInt(5),
			Shares: big.NewInt(4), TxHash: hash(1),
		})
	}
	return c
}

var testConfig = Config{
	ChainID: 1337, Owner: "test", Private: true, TankWeeks: 4, GiveUpAfter: time.Hour, Keep: 24 * time.Hour, Subscriptions: 100, PerAccount: 2,
}

// start runs a notifier that tries again at once. It ends with the test.
func start(t *testing.T, db *store.DB, change ...func(*Notifier)) *Notifier {
	t.Helper()
	return startWith(t, db, testConfig, change...)
}

func startWith(t *testing.T, db *store.DB, cfg Config, change ...func(*Notifier)) *Notifier {
	t.Helper()
	n := New(cfg, db, testSecret, slog.New(slog.DiscardHandler), nil)
	n.backoff = func(int) time.Duration { return time.Millisecond }
	for _, c := range change {
		c(n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- n.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
		n.own.CloseIdleConnections()
		n.accounts.CloseIdleConnections()
	})
	// It begins at the end of the feed: what comes before its first look isn't told.
	await(t, func() bool {
		var begun bool
		must(t, db.Get(&begun, "SELECT EXISTS (SELECT 1 FROM notify_progress)"))
		return begun
	})
	return n
}

// longest is how long a test waits for anything: a lease that a killed process held is free after 15 seconds, and hosts may be slow.
const longest = 5 * time.Minute

func await(t *testing.T, condition func() bool) {
	t.Helper()
	tick, limit := time.NewTicker(10*time.Millisecond), time.NewTimer(longest)
	defer tick.Stop()
	defer limit.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-limit.C:
			t.Fatalf("waited for %s", longest)
		}
	}
}

// receiver is somebody's endpoint: it checks each signature as the standard's own library does.
type receiver struct {
	*httptest.Server
	t      *testing.T
	got    chan delivery
	mu     sync.Mutex
	secret string
	answer func(d delivery, try int, w http.ResponseWriter)
	tries  map[string]int
}

type delivery struct {
	id string
	Message
}

func receive(t *testing.T) *receiver {
	r := &receiver{t: t, got: make(chan delivery, 1000), tries: map[string]int{}}
	r.Server = httptest.NewServer(http.HandlerFunc(r.handle))
	t.Cleanup(r.Close)
	return r
}

func (r *receiver) handle(w http.ResponseWriter, req *http.Request) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return // the sender is gone
	}
	r.mu.Lock()
	secret, answer := r.secret, r.answer
	r.mu.Unlock()
	check, err := standardwebhooks.NewWebhook(secret)
	if err == nil {
		err = check.Verify(body, req.Header)
	}
	d := delivery{id: req.Header.Get("webhook-id")}
	if err == nil {
		err = json.Unmarshal(body, &d.Message)
	}
	if err != nil {
		r.t.Errorf("a message that the standard's library refuses: %v", err)
	}
	r.mu.Lock()
	r.tries[d.id]++
	try := r.tries[d.id]
	r.mu.Unlock()
	if answer != nil {
		answer(d, try, w)
	}
	r.got <- d
}

func (r *receiver) set(answer func(d delivery, try int, w http.ResponseWriter)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.answer = answer
}

// stopListening ends the server: who connects is refused. listenAgain is another process at the same address.
func (r *receiver) stopListening() { r.Server.Close() }

func (r *receiver) listenAgain() {
	r.t.Helper()
	address := r.Listener.Addr().String()
	var l net.Listener
	await(r.t, func() bool { // the address may still be in use for a moment
		var err error
		l, err = (&net.ListenConfig{}).Listen(r.t.Context(), "tcp", address)
		return err == nil
	})
	url := r.URL
	r.Server = &httptest.Server{Listener: l, Config: &http.Server{Handler: http.HandlerFunc(r.handle), ReadHeaderTimeout: longest}}
	r.Start()
	r.t.Cleanup(r.Close)
	if r.URL != url {
		r.t.Fatalf("it listens at %s, not at %s", r.URL, url)
	}
}

func (r *receiver) next() delivery {
	r.t.Helper()
	select {
	case d := <-r.got:
		return d
	case <-time.After(longest):
		r.t.Fatalf("no message within %s", longest)
	}
	panic("unreachable")
}

// expect checks the next messages: type and account's last byte, such as "request.settled b1".
func (r *receiver) expect(want ...string) (last delivery) {
	r.t.Helper()
	for _, w := range want {
		last = r.next()
		text := last.Type
		if a := last.Data.Account; a != "" {
			text += " " + strings.ToLower(a)[40:]
		}
		if last.Data.Undone {
			text += " undone"
		}
		if text != w {
			r.t.Fatalf("message %s, want %s", text, w)
		}
		if last.id != last.Data.Event || last.Data.ChainID != 1337 {
			r.t.Fatalf("message %+v says another id than its header, or another chain", last)
		}
	}
	return last
}

// subscribe makes the operator's webhook for a receiver.
func (r *receiver) subscribe(db *store.DB, v, account *common.Address, types ...string) (id string) {
	r.t.Helper()
	desk := NewSubscriptions(testConfig, db, testSecret, "", slog.New(slog.DiscardHandler))
	r.listen(func() (secret string) {
		var err error
		id, secret, err = desk.Add(r.t.Context(), r.URL, v, account, types)
		must(r.t, err)
		return secret
	})
	return id
}

// owned stores an account's webhook for a receiver, wherever that is.
func (r *receiver) owned(db *store.DB, owner common.Address, types ...string) (id string) {
	r.t.Helper()
	id = newID()
	r.listen(func() string {
		s := store.Subscription{ID: id, URL: r.URL, Types: types, Owner: &owner}
		must(r.t, db.AddSubscription(r.t.Context(), &s, store.SubscriptionBounds{Total: 1000, Unknown: 1000, PerOwner: 1000, PerHost: 1000}))
		return testSecret.Of(id)
	})
	return id
}

// listen makes a webhook for a receiver, which knows the secret before the first message comes.
func (r *receiver) listen(subscribe func() (secret string)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.secret = subscribe()
}
