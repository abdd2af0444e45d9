package indexer

import (
	"database/sql/driver"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"

	"github.com/sluicefi/sluice/store"
)

// Each time another statement of the rollback and of the batches that follow finds its connection broken.
func TestConnectionBrokenBeforeEveryStatement(t *testing.T) {
	t.Parallel()
	n, _ := everyStatement(t, 601, func(string) bool { return true }, driver.ErrBadConn)
	t.Logf("%d statements broken", n)
}

// The disk is full (SQLSTATE 53100) at every statement that writes, of the rollback and the batches: each time the indexer
// says that it isn't ready, waits, and goes on once there is space.
func TestDiskFullAtEveryWrite(t *testing.T) {
	t.Parallel()
	full := &pq.Error{Code: "53100", Severity: "ERROR", Message: "could not extend file: No space left on device"}
	n, r := everyStatement(t, 603, writes, full)
	if waits := r.counter("sluice_indexer_failures_total"); waits < float64(n) {
		t.Errorf("not ready %v times for %d full disks", waits, n)
	}
	t.Logf("%d writes refused", n)
}

// A commit that the server has carried out and whose answer is lost, at each of the commits of backfill, rollback and
// live blocks in turn: the indexer can't know which it was, reads where the tables stand, and does nothing twice.
func TestAnswerOfEveryCommitIsLost(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 604)
	w.blocks(simFinality + 6)
	heads := w.branches(5, 4)
	conf := configFor(w.d)
	conf.MaxBatch = 2
	var left, lost atomic.Int64 // commits until the next answer is lost, below zero: none is; and how many were
	left.Store(0)               // the backfill's first
	struck := make(chan struct{}, 1)
	db, err := store.Open(t.Context(), databaseURL(t), store.Options{Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(int64, string) error { return nil }, new(atomic.Int64), func() error {
			if left.Load() < 0 || left.Add(-1) >= 0 {
				return nil
			}
			lost.Add(1)
			struck <- struct{}{}
			return driver.ErrBadConn
		}}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	// reached waits for the tables to stand at a block: told by the indexer, or, when it was that answer, by the cursor.
	reached := func(head common.Hash) {
		t.Helper()
		limit := time.After(patience)
		for {
			select {
			case h := <-r.heads:
				if h.Hash == head {
					return
				}
			case <-struck:
				if cur, err := db.Cursor(t.Context()); err == nil && cur.Head != nil && cur.Head.Hash == head {
					return
				}
			case <-limit:
				t.Fatalf("head %s not reached: %v", head, r.ix.Ready())
			}
		}
	}
	reached(w.chain.Head().Hash())
	for k := int64(0); lost.Load() == k+1; k++ {
		r.ready() // what is at the head by now isn't told again
		for len(r.heads) > 0 {
			<-r.heads
		}
		left.Store(k / 2) // each commit, in both directions, until the turn takes fewer than that
		_, err := w.chain.SetHead(heads[k%2])
		must(t, err)
		reached(heads[k%2])
	}
	left.Store(-1)
	w.refreshWallets()
	w.block()
	r.until(w.chain.Head().Hash())
	r.stop()
	if n := lost.Load(); n < 3 || r.counter("sluice_indexer_failures_total") < float64(n) {
		t.Errorf("%d answers were lost, %v interruptions", n, r.counter("sluice_indexer_failures_total"))
	}
	w.agrees(conf, db)
}

// everyStatement takes the chain from one branch to another and back; each time the next statement of those that count
// fails. However often that happens, the rows are those of the branch. It gives the number of faults.
func everyStatement(t *testing.T, seed uint64, counts func(string) bool, fault error) (int, *running) {
	w := newWorld(t, seed)
	w.blocks(14)
	heads := w.branches(5, 4)
	conf := configFor(w.d)
	conf.MaxBatch = 2
	var want [2]string
	for i, h := range heads {
		_, err := w.chain.SetHead(h)
		must(t, err)
		db := database(t)
		index(t, conf, db, client(t, w.chain.HTTPURL()), h)
		want[i] = dump(t, db)
	}
	if want[0] == want[1] {
		t.Fatal("the branches are alike")
	}

	var left atomic.Int64 // statements until the next fails; below zero: none does
	left.Store(-1)
	var where atomic.Value
	url := databaseURL(t)
	looker := openDB(t, url) // sees no faults
	db := hooked(t, url, func(what string) error {
		if counts(what) && left.Load() >= 0 && left.Add(-1) < 0 {
			where.Store(what)
			return fault
		}
		return nil
	})
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	faults, turn := 0, 0
	step, first := sampled(t, 5)
	for k := first; ; k += step {
		to := turn % 2
		turn++
		for len(r.heads) > 0 {
			<-r.heads
		}
		left.Store(k)
		_, err := w.chain.SetHead(heads[to])
		must(t, err)
		// Where what comes after the last commit failed, that commit is told of nowhere.
		r.eventually("the tables stand at the branch's head", func() (bool, error) {
			c, err := looker.Cursor(t.Context())
			return err == nil && c.Head != nil && c.Head.Hash == heads[to], err
		})
		struck := left.Swap(-1) < 0
		sameRows(t, fmt.Sprintf("fault at statement %d (%v)", k, where.Load()), dump(t, db), want[to])
		if !struck {
			break
		}
		faults++
	}
	if int64(faults)*step < 15 {
		t.Fatalf("only %d statements", faults)
	}
	return faults, r
}
