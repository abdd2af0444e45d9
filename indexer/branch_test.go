package indexer

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain/faulty"
)

// A new branch whose blocks take long to read, from the first or after some were projected already, or whose hours do: the
// lease is renewed meanwhile, no transaction is open that the database could end for its silence, readers see the old branch
// until they see the new one, and it is put in place once it can be read.
func TestSlowBranchDoesNotHoldTheLease(t *testing.T) {
	t.Parallel()
	for name, slowly := range map[string]struct {
		method   string
		readable int
	}{"from the first block": {"eth_getLogs", 0}, "after two parts": {"eth_getLogs", 2}, "the state before an hour": {"eth_call", 0}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 610)
			w.blocks(14)
			for len(w.vaults) == 0 { // of which there is a state to read
				w.block()
			}
			w.blocks(9)
			old := w.chain.Head().Hash()
			heads := w.branches(6, 7) // none of it final
			_, err := w.chain.SetHead(old)
			must(t, err)
			p := faulty.New(w.chain.HTTPURL(), 1)
			// geth makes each block of a branch its head in passing, when it turns to the branch: nobody may look meanwhile.
			var turning sync.RWMutex
			server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, r *http.Request) {
				turning.RLock()
				defer turning.RUnlock()
				p.ServeHTTP(answer, r)
			}))
			t.Cleanup(server.Close)
			db := database(t)
			conf := configFor(w.d)
			conf.branchPart, conf.LeaseTTL = 1, 600*time.Millisecond
			r := start(t, conf, db, client(t, server.URL))
			r.until(old)
			r.ready()
			before := dump(t, db)

			var once sync.Once
			var mu sync.Mutex
			asked := map[string]bool{}
			held, released := make(chan struct{}), make(chan struct{})
			release := sync.OnceFunc(func() { close(released) })
			defer release()
			p.Before(func(method string, params json.RawMessage) {
				if method != slowly.method {
					return
				}
				mu.Lock()
				asked[string(params)] = true
				slow := len(asked) > slowly.readable
				mu.Unlock()
				if slow {
					once.Do(func() { close(held) })
					<-released
				}
			})
			turning.Lock()
			_, err = w.chain.SetHead(heads[0])
			turning.Unlock()
			must(t, err)
			<-held
			expiry := func() (at time.Time) {
				must(t, db.GetContext(t.Context(), &at, "SELECT expires_at FROM lease WHERE name = 'indexer'"))
				return at
			}
			first := expiry()
			for limit := time.Now().Add(60 * time.Second); !expiry().After(first.Add(conf.LeaseTTL)); <-time.After(5 * time.Millisecond) {
				if time.Now().After(limit) {
					t.Fatal("the lease is not renewed while the branch is read")
				}
				var open int
				must(t, db.GetContext(t.Context(), &open, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"))
				if open > 0 {
					t.Fatal("a transaction is open while the branch is read")
				}
			}
			sameRows(t, "while the branch is read", dump(t, db), before)
			release()
			r.until(heads[0])
			r.stop()
			if n := r.counter("sluice_indexer_failures_total"); n != 0 {
				t.Errorf("%v sessions ended: the lease was lost", n)
			}
			w.agrees(conf, db)
		})
	}
}
