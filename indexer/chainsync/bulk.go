package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// bulkLogs is how many logs one transaction of a backfill holds. A row that many events change is written once per
// transaction, so longer ones write less; what they change is held in memory until then.
const bulkLogs = 12_000

// bulkRange is how many logs one range of a backfill aims at: a few of them are in flight at once.
const bulkRange = 3000

// bulk is the part of a backfill that is projected and not yet written: a few ranges, one transaction.
type bulk struct {
	ix    *Indexer
	from  uint64 // first block
	mark  string
	logs  int
	began time.Time
	open  bool  // there is something to write
	err   error // what failed while projecting or writing

	// Where the indexer stood before it.
	head    store.Header
	started bool
	vaults  []vaultAt
}

// backfill reads up to the finalised block in bulk.
func (ix *Indexer) backfill(ctx context.Context) error {
	from, to := ix.next(), ix.final.Number
	started, blocks := time.Now(), to-from+1
	ix.setReady(fmt.Errorf("backfilling blocks %d to %d", from, to))
	b := newBulk(ix)
	err := ix.chain.Stream(ctx, chain.StreamConfig{
		From: from, To: to, Parent: ix.head.Hash, Watched: ix.watched, Sources: ix.sources(), Mode: ix.mode(ix.cfg.BackfillMode),
		MaxLogs: bulkRange,
	}, b.add)
	if err = b.end(ctx, err); errors.Is(err, chain.ErrReorg) {
		_, err = ix.reorg(ctx, nil)
		return err
	}
	if err == nil {
		err = ix.countVaults(ctx)
	}
	if err == nil {
		ix.log.Info("backfilled", "from", from, "to", to, "blocks", blocks, "took", time.Since(started).Round(time.Millisecond).String())
	}
	return err
}

func newBulk(ix *Indexer) *bulk {
	b := &bulk{ix: ix}
	b.begin()
	return b
}

// begin remembers where the indexer stands.
func (b *bulk) begin() {
	b.open, b.logs = false, 0
	b.head, b.started, b.vaults = b.ix.head, b.ix.began, b.ix.vaults
}

// end writes what is left, also when only the reading failed. When something else did, the indexer stands again where
// the last transaction left it.
func (b *bulk) end(ctx context.Context, err error) error {
	if b.open && b.err == nil && ctx.Err() == nil {
		if failed := b.commit(ctx); failed != nil {
			err = failed
		}
	}
	if b.open || b.err != nil {
		ix := b.ix
		ix.c.drop()
		ix.p.drop()
		ix.head, ix.began, ix.vaults = b.head, b.started, b.vaults
	}
	return err
}

// add projects a range. It is written when there is enough, when the next range is marked otherwise, and where the
// backfill ends.
func (b *bulk) add(ctx context.Context, r *chain.Range) error {
	if b.open && b.mark != markOf(r) {
		if err := b.commit(ctx); err != nil {
			return err
		}
	}
	if b.err = b.project(ctx, r); b.err != nil {
		return b.err
	}
	if b.logs < bulkLogs && r.To() < b.ix.final.Number {
		return nil
	}
	return b.commit(ctx)
}

func (b *bulk) project(ctx context.Context, r *chain.Range) error {
	ix := b.ix
	last := r.Headers[len(r.Headers)-1]
	if last.Number == ix.final.Number && last.Hash != ix.final.Hash {
		return fmt.Errorf("%w: block %d is %s, not the finalised %s", ErrBeyondFinality, last.Number, last.Hash, ix.final.Hash)
	}
	pre, err := ix.ready(ctx, r)
	if err != nil {
		return err
	}
	if !b.open {
		b.open, b.from, b.mark, b.began = true, r.From(), markOf(r), time.Now()
	}
	if err := ix.project(ctx, r, pre, func(*chain.Header) error { return nil }); err != nil {
		return err
	}
	b.logs += len(r.Logs)
	ix.took(r)
	return nil
}

func (b *bulk) commit(ctx context.Context) error {
	ix := b.ix
	if b.err = b.write(ctx); b.err != nil {
		return b.err
	}
	ix.m.commit.Observe(time.Since(b.began).Seconds())
	b.begin()
	if ix.head.Number == ix.final.Number {
		ix.reconcile(ctx, ix.everything()) // compared once, where the backfill ends: a mistake stays in the sums
	}
	ix.landed()
	return nil
}

func (b *bulk) write(ctx context.Context) error {
	ix := b.ix
	changes := ix.p.take()
	if err := ix.c.err; err != nil {
		return err
	}
	ix.m.rows.Add(float64(changes.Rows()))
	batch, err := ix.db.Begin(ctx, ix.lease)
	if err != nil {
		return err
	}
	if err := batch.Write(ctx, nil, changes); err != nil {
		return errors.Join(err, batch.Abort())
	}
	return batch.Commit(ctx, store.Progress{Head: ix.head, Finalized: ix.final, From: b.from, Mark: b.mark})
}
