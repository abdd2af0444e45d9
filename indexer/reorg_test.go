package indexer

import (
	"testing"
)

// empty mines a block without a transaction.
func (w *world) empty(seconds uint64) {
	w.t.Helper()
	w.now += seconds
	w.batch = w.chain.NewBatch()
	h, receipts, err := w.batch.Mine(w.t.Context(), w.now)
	must(w.t, err)
	if len(receipts) != 0 {
		w.t.Fatalf("%d transactions in an empty block", len(receipts))
	}
	w.now, w.highest = h.Time, max(w.highest, h.Number.Uint64())
	w.batch = w.chain.NewBatch()
}

// The same height with another hash and nothing in it, in the place of a block with events and of one without; a branch of
// nothing but empty blocks in the place of events; and a chain that is shorter for a while. One after the other.
func TestForksOfEmptyBlocks(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 514)
	w.blocks(simFinality)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	at := func() uint64 {
		cur, err := db.Cursor(t.Context())
		must(t, err)
		if cur.Head.Hash != w.chain.Head().Hash() {
			t.Fatalf("tables at %s, chain at %s", cur.Head.Hash, w.chain.Head().Hash())
		}
		return cur.Head.Number
	}
	for depth := range 4 {
		height := at()
		w.reorg(depth + 1)
		for i := range depth + 1 { // the node tells of a new head only once it is as high as the old one
			w.empty(uint64(20 + 7*i + depth))
		}
		r.until(w.chain.Head().Hash())
		if at() != height {
			t.Errorf("depth %d: at block %d, not %d", depth+1, at(), height)
		}
	}
	// The same height once more: empty in the place of empty.
	w.reorg(1)
	w.empty(99)
	r.until(w.chain.Head().Hash())
	// Shorter for a while: lower heads are no news, what follows them is.
	w.blocks(4)
	r.until(w.chain.Head().Hash())
	w.reorg(4)
	w.empty(50)
	w.blocks(4)
	r.until(w.chain.Head().Hash())
	r.stop()
	if n := r.counter("sluice_indexer_reorg_depth_blocks"); n < 6 {
		t.Errorf("%v reorgs", n)
	}
	w.agrees(conf, db)
}
