package chainsync

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.opentelemetry.io/otel/attribute"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/store"
)

// bulkEvery is after how long one transaction of a backfill is written although it holds fewer: what is applied and not
// written is lost with the process.
const bulkEvery = 5 * time.Second

// bulkRange is how many logs one range of a backfill aims at: a few of them are in flight at once.
const bulkRange = 2000

// backfill reads up to the finalised block in bulk.
func (s *Syncer) backfill(ctx context.Context) error {
	from, to := s.t.next(), s.t.final.Number
	started, blocks := time.Now(), to-from+1
	s.cfg.Status.Set(fmt.Errorf("backfilling blocks %d to %d", from, to))
	err := s.stream(ctx, chain.StreamConfig{
		From: from, To: to, Parent: s.t.head.Hash, Watched: s.t.watched, Sources: s.t.sources(), MaxLogs: bulkRange,
	}, nil)
	if errors.Is(err, chain.ErrReorg) {
		_, err = s.reorg(ctx, nil)
		return err
	}
	if err == nil {
		err = s.countVaults(ctx)
	}
	if err == nil {
		s.log.Info("backfilled", "from", from, "to", to, "blocks", blocks, "took", time.Since(started).Round(time.Millisecond).String())
	}
	return err
}

// Backfill derives rows in bulk up to a final block from logs that its caller chooses: of what the chain gives, each
// range is shown to keep first.
func (s *Syncer) Backfill(ctx context.Context, final store.Ref, cfg chain.StreamConfig, keep func(*chain.Range)) error {
	s.t.final = &final
	if s.t.next() > final.Number {
		return nil
	}
	return s.stream(ctx, cfg, keep)
}

// Stream is the part of a stream's configuration that says where the tables stand.
func (s *Syncer) Stream(to uint64) chain.StreamConfig {
	return chain.StreamConfig{From: s.t.next(), To: to, Parent: s.t.head.Hash, Watched: s.t.watched}
}

func (s *Syncer) stream(ctx context.Context, cfg chain.StreamConfig, keep func(*chain.Range)) error {
	b := &bulk{s: s, place: s.t.place()}
	b.write = func(c *store.Changes, p store.Progress) error { return s.writeBulk(ctx, c, p) } // goes on when the reading fails
	err := s.chain.Stream(ctx, cfg, func(ctx context.Context, r *chain.Range) error {
		if keep != nil {
			keep(r)
		}
		return b.add(ctx, r)
	})
	return b.end(ctx, err)
}

// bulk is the part of a backfill that is applied and not yet written: a few ranges, one transaction. While one is written the
// ranges after it are read and applied.
type bulk struct {
	s       *Syncer
	logs    int
	began   time.Time
	open    bool // there is something to write
	write   func(*store.Changes, store.Progress) error
	writing *writing // the transaction that is on its way; nil when none is
	err     error    // what failed while applying or writing
	place   place    // where the last transaction that was committed left the tables
}

// writing is one transaction of a backfill on its way to the database.
type writing struct {
	changes *store.Changes
	began   time.Time
	after   place // where the tables stand after it
	err     error // once done is closed
	done    chan struct{}
}

// end writes what is left, also when only the reading failed. When something else did, the tables stand again where the
// last transaction left them.
func (b *bulk) end(ctx context.Context, err error) error {
	if b.open && b.err == nil && ctx.Err() == nil {
		if failed := b.commit(ctx); failed != nil {
			err = failed
		}
	}
	if failed := b.wait(); failed != nil && err == nil {
		err = failed
	}
	if b.open || b.err != nil {
		b.s.t.goBack(b.place)
	}
	return err
}

// add applies a range. It is written when there is enough, now and then, and where the backfill ends.
func (b *bulk) add(ctx context.Context, r *chain.Range) error {
	in, err := b.prepare(ctx, r)
	if err != nil {
		return err // nothing of this range is applied: what came before it is written all the same
	}
	if b.err = b.apply(r, in); b.err != nil {
		return b.err
	}
	if b.logs < b.s.cfg.BulkLogs && time.Since(b.began) < bulkEvery && r.To() < b.s.t.final.Number {
		return nil
	}
	return b.commit(ctx)
}

// prepareTries is how often what a range needs from the chain is asked for before the backfill is given up, and with it the
// ranges that are read ahead.
const prepareTries = 5

// prepare reads what a range needs, and tries again when the endpoints fail.
func (b *bulk) prepare(ctx context.Context, r *chain.Range) (project.Inputs, error) {
	for wait, tries := b.s.cfg.Backoff, 1; ; wait, tries = 2*wait, tries+1 {
		in, err := b.s.Prepare(ctx, b.s.db.Reader, r, false)
		if err == nil || tries == prepareTries || ctx.Err() != nil {
			return in, err
		}
		if part, fatal := faults.Blame(err); part != "rpc" || fatal {
			return in, err
		}
		b.s.log.Debug("asking again for what a range needs", "from", r.From(), "to", r.To(), "err", err, "retry_in", wait.String())
		if err := pause.For(ctx, wait); err != nil {
			return in, err
		}
	}
}

func (b *bulk) apply(r *chain.Range, in project.Inputs) error {
	s := b.s
	last, final := headOf(r), s.t.final
	if last.Number == final.Number && last.Hash != final.Hash {
		return fmt.Errorf("%w: block %d is %s, not the finalised %s", faults.ErrBeyondFinality, last.Number, last.Hash, final.Hash)
	}
	if !b.open {
		b.open, b.began = true, time.Now()
	}
	if err := s.t.projector.Apply(r, in); err != nil {
		return err
	}
	b.logs += len(r.Logs)
	s.t.standAfter(r)
	s.count(r)
	return nil
}

// commit begins to write what is applied, once the transaction before is committed. Where the backfill ends it waits for it
// and has everything compared.
func (b *bulk) commit(ctx context.Context) error {
	s := b.s
	s.t.projector.Cards()
	if err := b.wait(); err != nil {
		return err
	}
	w := &writing{changes: s.t.projector.Take(), began: b.began, after: s.t.place(), done: make(chan struct{})}
	// Final is what was read: a block further on may be named final by an endpoint and never be there.
	progress := store.Progress{Head: s.t.head, Finalized: &store.Ref{Number: s.t.head.Number, Hash: s.t.head.Hash, Time: s.t.head.Time}, More: s.t.head.Number < s.t.final.Number}
	b.writing, b.open, b.logs = w, false, 0
	go func() {
		defer close(w.done)
		w.err = b.write(w.changes, progress)
	}()
	if s.t.head.Number < s.t.final.Number {
		return nil
	}
	// Compared once, where the backfill ends: a mistake stays in the sums. The chain is asked while the last rows are written.
	compared := s.begin(ctx, func(c *reconcile.Reconciler, at reconcile.Tables) reconcile.Due { return c.Everything(at) })
	if err := b.wait(); err != nil {
		return err
	}
	if s.cfg.Prover != nil {
		s.cfg.Prover.Soon(s.t.on.List()...)
		s.cfg.Prover.Soon(s.t.rows.Vaults()...)
	}
	if b.err = s.prove(ctx); b.err != nil {
		return b.err
	}
	compared(ctx)
	return nil
}

// wait waits for the transaction that is on its way.
func (b *bulk) wait() error {
	w, s := b.writing, b.s
	if w == nil {
		return b.err
	}
	<-w.done
	b.writing = nil
	if w.err != nil {
		b.err = errors.Join(b.err, s.refused(w.after.head.Number, w.changes.Histories, w.err))
		return b.err
	}
	s.wrote(w.began, w.after.head)
	b.place = w.after
	s.committed(w.after.head)
	return b.err
}

// writeBulk writes changes of final blocks in one transaction.
func (s *Syncer) writeBulk(ctx context.Context, changes *store.Changes, progress store.Progress) (err error) {
	ctx, end := s.span(ctx, "index backfill", blockAttribute("to_block", progress.Head.Number), attribute.Int("sluice.rows", changes.Rows()))
	defer func() { end(err) }()
	s.m.Rows.Add(float64(changes.Rows()))
	batch, err := s.db.Begin(ctx, s.lease)
	if err != nil {
		return err
	}
	if err := batch.Write(ctx, nil, changes); err != nil {
		return errors.Join(err, batch.Abort())
	}
	return batch.Commit(ctx, progress)
}
