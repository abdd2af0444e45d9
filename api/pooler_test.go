package api

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// Behind PgBouncer in transaction mode two servers with many readers share a few sessions, and readers leave in the middle of
// their queries: every answer is the one that the database itself gives.
func TestAnswersThroughASharedPoolAreTheDatabasesOwn(t *testing.T) {
	url := emptyURL(t)
	direct := openDB(t, url, store.Options{})
	fill(t, direct)
	var targets []string
	for _, of := range []struct{ vault, account int64 }{{0xa1, 0xb2}, {0xa2, 0xb3}, {0xa1, 0xb1}} {
		targets = append(targets, reads(addr(of.vault), addr(of.account), leader)...)
	}
	own := serve(t, direct, nil)
	want := map[string]string{}
	for _, target := range targets {
		want[target] = answerTo(t.Context(), own, target, "")
	}
	if len(want) < 80 {
		t.Fatalf("only %d answers", len(want))
	}
	const readers = 16
	// All readers have one address here.
	oneAddress := func(o *Options) { o.Limits.ClientExports = readers }
	for _, sessions := range []int{2, 8} {
		pooled := devnettest.PgBouncer(t, url, "transaction", sessions)
		var servers []http.Handler
		for range 2 {
			db := openDB(t, pooled, store.Options{SharedSessions: true})
			must(t, db.CheckSchema(t.Context()))
			is(t, "the pooler is seen", db.Shared(), true)
			if _, err := db.AcquireLease(t.Context(), "indexer", "x", time.Minute); err == nil {
				t.Error("a lease was taken on a session that others share")
			}
			servers = append(servers, serve(t, db, oneAddress))
		}
		var asked, wrong, refused atomic.Int64
		var group sync.WaitGroup
		for reader := range readers {
			group.Go(func() {
				random := rand.New(rand.NewPCG(uint64(reader), uint64(sessions)))
				for i := range 150 {
					target := targets[random.IntN(len(targets))]
					ctx, leave := context.WithCancel(t.Context())
					if reader%4 == 0 { // leaves within two milliseconds
						timer := time.AfterFunc(time.Duration(random.IntN(2_000))*time.Microsecond, leave)
						answerTo(ctx, servers[reader%2], target, fmt.Sprintf("application/json, x/%d-%d", reader, i))
						timer.Stop()
						leave()
						continue
					}
					// Another Accept each time, so that no answer is a remembered one.
					got := answerTo(ctx, servers[reader%2], target, fmt.Sprintf("application/json, x/%d-%d", reader, i))
					leave()
					asked.Add(1)
					switch {
					case got == want[target]:
					case len(got) > 4 && got[:4] == "503 ":
						refused.Add(1) // a reader who left took a stranger's query with them, which PgBouncer before 1.19 allows
					default:
						if wrong.Add(1) < 4 {
							t.Errorf("%d sessions, %s:\n got %.300s\nwant %.300s", sessions, target, got, want[target])
						}
					}
				}
			})
		}
		group.Wait()
		t.Logf("%d sessions: %d answers, %d wrong, %d refused", sessions, asked.Load(), wrong.Load(), refused.Load())
		if wrong.Load() > 0 || refused.Load() > asked.Load()/100 {
			t.Errorf("%d sessions: of %d answers %d were wrong and %d refused", sessions, asked.Load(), wrong.Load(), refused.Load())
		}
	}
}

// answerTo is the status and the body of an answer.
func answerTo(ctx context.Context, h http.Handler, target, accept string) string {
	r := httptest.NewRequest(http.MethodGet, target, nil).WithContext(ctx)
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return fmt.Sprintf("%d %s", w.Code, w.Body)
}

// No notification passes such a pooler: events come all the same, and the server ends when it is told.
func TestEventsComeThroughASharedPool(t *testing.T) {
	url := emptyURL(t)
	direct := openDB(t, url, store.Options{})
	fill(t, direct)
	server, _ := live(t, openDB(t, devnettest.PgBouncer(t, url, "transaction", 2), store.Options{SharedSessions: true}))
	events := subscribe(t, server+"/v1/events")
	commit(t, direct, 101, booking(101, 0xa1))
	commit(t, direct, 102, booking(102, 0xa2))
	events.expect("apply block 101", "apply depositRequested 101", "apply block 102", "apply depositRequested 102")
}

// No notification passes on a standby either, nor is LISTEN known there: events come all the same, before and after it is promoted, and
// the server ends when it is told, as the test's end does.
func TestEventsComeFromAStandby(t *testing.T) {
	url := emptyURL(t)
	direct := openDB(t, url, store.Options{})
	fill(t, direct)
	address, promote := devnettest.Standby(t, url)
	server, _ := live(t, openDB(t, address, store.Options{}))
	events := subscribe(t, server+"/v1/events")
	_, err := direct.Exec(`INSERT INTO feed (op, kind, block_number, block_hash, block_time)
		SELECT op, kind, block_number, block_hash, block_time FROM feed WHERE kind = 'block' LIMIT 1`) // of which nobody is notified
	must(t, err)
	events.expect("apply block 100")
	commit(t, direct, 101, booking(101, 0xa1))
	events.expect("apply block 101", "apply depositRequested 101")
	promote()
	commit(t, direct, 102, booking(102, 0xa1))
	events.expect("apply block 102", "apply depositRequested 102")
}

// Listening that failed, or that ended because the standby was promoted, begins again: without it no event would come any more, and nothing
// would say so.
func TestListeningToTheFeedBeginsAgain(t *testing.T) {
	url := emptyURL(t)
	direct := openDB(t, url, store.Options{})
	fill(t, direct)
	address, promote := devnettest.Standby(t, url)
	_, err := direct.Exec("CREATE OR REPLACE FUNCTION posing.pg_is_in_recovery() RETURNS boolean STABLE LANGUAGE sql RETURN 1 / (random() * 0)::int = 0")
	must(t, err)
	h, failed := newHub(openDB(t, address, store.Options{})), make(failures, 1)
	_, begun, _ := h.after(0)
	runHub(t, h, failed)
	select {
	case <-failed:
	case <-time.After(time.Minute):
		t.Fatal("listening did not fail")
	}
	promote()
	select {
	case <-begun:
	case <-time.After(time.Minute):
		t.Fatal("listening did not begin again")
	}
}

// The role that deploy/README.md gives `sluice serve` is enough for every answer, for events and for readiness.
func TestTheReadersRoleIsEnough(t *testing.T) {
	url := emptyURL(t)
	direct := openDB(t, url, store.Options{})
	fill(t, direct)
	final(t, direct)
	db := openDB(t, url+"&role=sluice_reader", store.Options{})
	var role string
	must(t, db.Get(&role, "SELECT current_user"))
	is(t, "the role", role, "sluice_reader")
	must(t, db.CheckSchema(t.Context()))
	h := serve(t, db, nil)
	for _, target := range append(reads(winner, sam, leader), "/readyz", "/config.json", "/tokenlist.json") {
		if w := request(h, http.MethodGet, target); w.Code != http.StatusOK {
			t.Errorf("GET %s: %d %.300s", target, w.Code, w.Body)
		}
	}
	server, _ := live(t, db)
	events := subscribe(t, server+"/v1/events")
	commit(t, direct, 101, booking(101, 0xa1))
	events.expect("apply block 101", "apply depositRequested 101")
}
