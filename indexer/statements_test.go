package indexer

import (
	"database/sql/driver"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// The chain goes from one branch to another and back; each time another statement of the rollback and of the batches
// that follow finds its connection broken. However often that happens, the rows are those of the branch.
func TestConnectionBrokenBeforeEveryStatement(t *testing.T) {
	w := newWorld(t, 601)
	w.blocks(14)
	w.reorg(5) // a shared trunk, deep enough above finality
	trunk := w.chain.Head()
	branch := func() *types.Header {
		for w.chain.Head().Number.Uint64() < trunk.Number.Uint64()+4 {
			w.block()
		}
		return w.chain.Head()
	}
	heads := []*types.Header{branch()}
	_, err := w.chain.SetHead(trunk.Hash())
	must(t, err)
	w.refreshWallets()
	heads = append(heads, branch())
	conf := configFor(w.d)
	conf.Mode, conf.BackfillMode, conf.MaxBatch = chain.Proven, chain.Proven, 2

	var want [2]string
	for i, h := range heads {
		_, err := w.chain.SetHead(h.Hash())
		must(t, err)
		db := database(t)
		index(t, conf, db, client(t, w.chain.HTTPURL()), h.Hash())
		want[i] = dump(t, db)
	}
	if want[0] == want[1] {
		t.Fatal("the branches are alike")
	}

	var left atomic.Int64 // statements until the next breaks; below zero: none does
	left.Store(-1)
	var where atomic.Value
	db, err := store.Open(t.Context(), databaseURL(t), store.Options{Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(_ int64, what string) error {
			if left.Load() >= 0 && left.Add(-1) < 0 {
				where.Store(what)
				return driver.ErrBadConn
			}
			return nil
		}, new(atomic.Int64)}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	broken := 0
	for k := int64(0); ; k++ {
		to := int(k % 2)
		for len(r.heads) > 0 {
			<-r.heads
		}
		left.Store(k)
		_, err := w.chain.SetHead(heads[to].Hash())
		must(t, err)
		r.until(heads[to].Hash())
		struck := left.Swap(-1) < 0
		sameRows(t, fmt.Sprintf("broken before statement %d (%v)", k, where.Load()), dump(t, db), want[to])
		if !struck {
			break
		}
		broken++
	}
	if broken < 20 {
		t.Fatalf("only %d statements", broken)
	}
	t.Logf("%d statements, each broken once", broken)
}
