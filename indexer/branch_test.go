package indexer

import (
	"encoding/json"
	"sync"
	"testing"
	"time"
)

// A new branch whose blocks take long to read, from the first or after some were projected already: the lease is renewed
// meanwhile, readers see the old branch until they see the new one, and it is put in place once it can be read.
func TestSlowBranchDoesNotHoldTheLease(t *testing.T) {
	t.Parallel()
	for name, readable := range map[string]int{"from the first block": 0, "after two parts": 2} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 610)
			w.blocks(14)
			old := w.chain.Head().Hash()
			heads := w.branches(8, 9)
			_, err := w.chain.SetHead(old)
			must(t, err)
			p, url := w.provider(1)
			db := database(t)
			conf := configFor(w.d)
			conf.branchPart, conf.LeaseTTL = 1, 600*time.Millisecond
			r := start(t, conf, db, client(t, url))
			r.until(old)
			before := dump(t, db)

			var once sync.Once
			var mu sync.Mutex
			asked := map[string]bool{}
			held, released := make(chan struct{}), make(chan struct{})
			release := sync.OnceFunc(func() { close(released) })
			defer release()
			p.Before(func(method string, params json.RawMessage) {
				if method != "eth_getLogs" {
					return
				}
				mu.Lock()
				asked[string(params)] = true
				slow := len(asked) > readable
				mu.Unlock()
				if slow {
					once.Do(func() { close(held) })
					<-released
				}
			})
			_, err = w.chain.SetHead(heads[0])
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
			}
			sameRows(t, "while the branch is read", dump(t, db), before)
			release()
			r.until(heads[0])
			r.stop()
			w.agrees(conf, db)
		})
	}
}
