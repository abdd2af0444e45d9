package indexer

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain/faulty"
)

// The chain goes to a third branch while the blocks of the first are being taken back for the second.
func TestReorgDuringARollback(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 551)
	w.blocks(14)
	first := w.chain.Head().Hash()
	heads := w.branches(4, 6)
	var once sync.Once
	var armed, struck bool
	var mu sync.Mutex
	db := hooked(t, databaseURL(t), func(what string) error {
		mu.Lock()
		defer mu.Unlock()
		if armed && strings.HasPrefix(what, "DELETE FROM blocks") {
			once.Do(func() {
				struck = true
				if _, err := w.chain.SetHead(heads[1]); err != nil {
					t.Error(err)
				}
			})
		}
		return nil
	})
	_, err := w.chain.SetHead(first)
	must(t, err)
	conf := configFor(w.d)
	conf.MaxBatch = 2
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(first)
	mu.Lock()
	armed = true
	mu.Unlock()
	_, err = w.chain.SetHead(heads[0])
	must(t, err)
	r.until(heads[1])
	r.stop()
	if !struck {
		t.Error("no rollback")
	}
	w.agrees(conf, db)
}

// An endpoint whose finalized block moves back takes nothing with it: the tables' finality stays, and so do the rows.
func TestFinalizedMovingBackChangesNothing(t *testing.T) {
	w := newWorld(t, 552)
	w.blocks(simFinality + 8)
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	w.block()
	r.until(w.chain.Head().Hash())
	final := func() (uint64, common.Hash) {
		cur, err := db.Cursor(t.Context())
		must(t, err)
		return cur.Finalized.Number, cur.Finalized.Hash
	}
	n, hash := final()
	p.Set(faulty.Faults{FinalLag: 6})
	for range 3 {
		w.block()
		r.until(w.chain.Head().Hash())
	}
	if p.Count("FinalLag") == 0 {
		t.Fatal("nothing moved back")
	}
	if now, is := final(); now < n || now == n && is != hash {
		t.Errorf("final %d, then %d", n, now)
	}
	r.ready()
	// After a restart the tables' own finality is the floor.
	r.stop()
	r = start(t, conf, db, client(t, url))
	w.block()
	r.until(w.chain.Head().Hash())
	if now, _ := final(); now < n {
		t.Errorf("final %d, after a restart %d", n, now)
	}
	p.Set(faulty.Faults{})
	w.blocks(2)
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

// A start block behind the registry's deployment leaves out what was listed before: it is refused. Where the state of that
// block is gone, vaults that are missing tell.
func TestTooLateAStartBlockIsRefused(t *testing.T) {
	w := newWorld(t, 553)
	for len(w.vaults) == 0 {
		w.block()
	}
	w.blocks(simFinality + 4)
	conf := configFor(w.d)
	for _, pruned := range []uint64{0, simFinality + 3} {
		p, url := w.provider(1)
		c, db := client(t, url), database(t)
		ix, err := New(conf, c, db)
		must(t, err)
		must(t, ix.Bind(t.Context()))
		db = database(t)
		before := dump(t, db)
		p.Set(faulty.Faults{Pruned: pruned})
		late := conf
		late.StartBlock = w.chain.Head().Number.Uint64() - simFinality - 4
		ix, err = New(late, c, db)
		must(t, err)
		err = ix.Run(t.Context())
		if !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "too late") {
			t.Errorf("start block %d: %v", late.StartBlock, err)
		}
		if pruned == 0 {
			sameRows(t, "refused", dump(t, db), before)
		}
	}
}
