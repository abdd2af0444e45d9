package indexer

import (
	"database/sql/driver"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/store"
)

// disputed waits until the vaults with a dispute are these, and until the metric says so.
func (r *running) disputed(what string, vaults ...common.Address) {
	r.t.Helper()
	r.eventually(what, func() (bool, error) {
		list, err := r.look.Disputes(r.t.Context())
		var have []common.Address
		for _, d := range list {
			if !slices.Contains(have, d.Vault) {
				have = append(have, d.Vault)
			}
		}
		slices.SortFunc(have, common.Address.Cmp)
		slices.SortFunc(vaults, common.Address.Cmp)
		if !slices.Equal(have, vaults) {
			return false, fmt.Errorf("disputed %v, wanted %v: %w", have, vaults, err)
		}
		shown := r.gauge("sluice_indexer_disputed_vaults")
		if shown != float64(len(vaults)) {
			return false, fmt.Errorf("the metric shows %v disputed vaults", shown)
		}
		return true, err
	})
}

// A dispute goes with the block at which it was found, in a reorg as in a repair: the rows that it was about are gone. The vault
// is compared again at once, so that what was false before that block is found again.
func TestDisputesGoWithTheirBlocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 566)
	v := w.sharedVault()
	var lying atomic.Bool
	url := meddling(t, w.chain.HTTPURL(), v.address, vaultABI.PackTotalSupply(), func(out hexutil.Bytes) hexutil.Bytes {
		if !lying.Load() || len(out) != 32 {
			return out
		}
		return new(big.Int).Add(new(big.Int).SetBytes(out), common.Big1).FillBytes(make([]byte, 32))
	})
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	// turn takes the newest block back, and puts two without an hour's beginning in its place.
	turn := func() {
		w.reorg(1)
		w.mine(60)
		w.mine(60)
		r.until(w.chain.Head().Hash())
	}
	hour := func() uint64 { return 3600 - w.now%3600 + 60 }

	lying.Store(true)
	w.mine(hour())
	r.disputed("a dispute by a reading that is false at one block", v.address)
	lying.Store(false)
	turn()
	r.disputed("no dispute once that block is taken back")

	w.mine(30)
	r.until(w.chain.Head().Hash())
	r.stop()
	spoilt, err := db.ExecContext(t.Context(), "UPDATE vault_state SET supply = supply + 1 WHERE vault = $1", v.address)
	must(t, err)
	if n, err := spoilt.RowsAffected(); err != nil || n != 1 {
		t.Fatalf("%d rows spoilt: %v", n, err)
	}
	r = start(t, conf, db, client(t, url))
	w.mine(hour())
	r.until(w.chain.Head().Hash())
	r.disputed("a dispute by a row that was false before", v.address)
	turn()
	r.disputed("the same dispute, found again", v.address)
	r.stop()
}

// A statement fails, or a commit's answer is lost, anywhere between a lie and its end: while it is found, disputed, taken back or,
// where its blocks are final, repaired. Each time the tables end true, with nothing disputed.
func TestFaultWhileALieIsMended(t *testing.T) {
	t.Parallel()
	for _, commits := range []bool{false, true} {
		name, every := "a statement fails", int64(29)
		if commits {
			name, every = "the answer to a commit is lost", 2
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var left, disputes, rollbacks, repairs atomic.Int64 // left: statements or commits until the fault; below zero: none
			left.Store(-1)
			var where atomic.Value
			strike := func(what string) error {
				if left.Load() < 0 || left.Add(-1) >= 0 {
					return nil
				}
				where.Store(what)
				return driver.ErrBadConn
			}
			before := func(_ int64, what string) error {
				for words, n := range map[string]*atomic.Int64{"INSERT INTO disputes": &disputes, "DELETE FROM disputes WHERE block": &rollbacks, "INSERT INTO repairs": &repairs} {
					if strings.Contains(what, words) {
						n.Add(1)
					}
				}
				if commits || strings.Contains(what, "INTO endpoints") { // these come by the clock
					return nil
				}
				return strike(what)
			}
			committed := func() error {
				if !commits {
					return nil
				}
				return strike("COMMIT")
			}
			url := databaseURL(t)
			db, err := store.Open(t.Context(), url, store.Options{Wrap: func(c driver.Connector) driver.Connector {
				return counting{c, before, new(atomic.Int64), committed}
			}})
			must(t, err)
			t.Cleanup(func() { must(t, db.Close()) })

			w := newWorld(t, 567)
			w.blocks(14)
			for len(w.vaults) < 2 {
				w.block()
			}
			honest := client(t, w.chain.HTTPURL())
			l := w.liars(2, 0)
			c, err := chain.Dial(t.Context(), chain.Config{
				URLs: l.urls, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
				MaxBackoff: 10 * time.Millisecond, Attempts: 20, FinalityDepth: simFinality,
			})
			must(t, err)
			t.Cleanup(c.Close)
			conf := configFor(w.d)
			looker := openDB(t, url) // sees no faults and counts for none
			begin := func() *running {
				r := start(t, conf, db, c)
				r.look = looker
				return r
			}
			r := begin()
			r.mended(w, conf, honest)
			step, first := sampled(t, every)
			faults := 0
			for k := first; ; k += step {
				final := faults%3 == 2
				if final {
					r.stop()
					w.blocks(simFinality + 2)
				}
				liar := l.askedFirst(c)
				lies := liar.Count("EmptyLogs")
				liar.Set(faulty.Faults{EmptyLogs: 1})
				left.Store(k)
				if final {
					r = begin()
				}
				for liar.Count("EmptyLogs") == lies {
					w.block()
					r.eventually("a block while an endpoint lies", func() (bool, error) {
						cur, err := looker.Cursor(t.Context())
						return err == nil && cur.Head != nil && cur.Head.Hash == w.chain.Head().Hash(), err
					})
				}
				liar.Set(faulty.Faults{})
				w.block()
				r.mended(w, conf, honest)
				if left.Swap(-1) >= 0 {
					break
				}
				faults++
			}
			r.stop()
			t.Logf("%d faults, %d disputes, %d rollbacks, %d repairs", faults, disputes.Load(), rollbacks.Load(), repairs.Load())
			if int64(faults)*step < 4 || disputes.Load() == 0 || rollbacks.Load() == 0 {
				t.Errorf("hardly anything happened; the last fault was at %v", where.Load())
			}
			w.agrees(conf, db)
		})
	}
}

// askedFirst is the liar that the client asks first: the one that was least often found lying.
func (l *liars) askedFirst(c *chain.Client) *faulty.Proxy {
	at, health := 0, c.Health() // in the order of the endpoints
	for i := range l.lying {
		if health[i].Lies < health[at].Lies {
			at = i
		}
	}
	return l.lying[at]
}

// A contract whose true events nobody gives stays disputed when a reorg takes back the block at which it was found, although it
// isn't looked for true events again for a while.
func TestADisputeOutlivesItsBlock(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 568)
	w.blocks(8)
	for len(w.vaults) == 0 {
		w.block()
	}
	p, url := w.provider(1)
	conf, db, c := configFor(w.d), database(t), client(t, url)
	index(t, conf, db, c, w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), "UPDATE histories SET history = set_byte(history, 0, 255 - get_byte(history, 0)) WHERE contract = $1", w.vaults[0].address[:])
	must(t, err)
	p.Set(faulty.Faults{EmptyLogs: 1})
	conf.Backoff = patience / disputeFor * 2
	w.empty(20)
	w.empty(20)
	r := start(t, conf, db, c)
	disputed := func(what string) {
		t.Helper()
		r.eventually(what, func() (bool, error) {
			list, err := db.Disputes(t.Context())
			if err != nil || len(list) != 1 {
				return false, err
			}
			h := w.chain.HeaderByNumber(list[0].Block)
			return list[0].Vault == w.vaults[0].address && h != nil && h.Hash() == list[0].Hash, nil
		})
	}
	r.until(w.chain.Head().Hash())
	disputed("a dispute")
	w.reorg(2)
	w.empty(30)
	w.empty(30)
	w.empty(30)
	r.until(w.chain.Head().Hash())
	disputed("a dispute on the new branch")
	r.stop()
}

// disputeFor is chainsync's: how many first pauses a disputed contract's logs aren't read again.
const disputeFor = 120
