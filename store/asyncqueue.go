package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync/atomic"
)

// asyncQueue runs a batch's jobs beside its owner's work, one after the other in
// the order they came. They use the batch's connection: call wait before
// using it for anything else.
type asyncQueue struct {
	last   chan struct{} // closed when the newest job has ended; nil when none is on its way
	err    error         // of the first job that failed; only after wait
	ending atomic.Bool
}

func (q *asyncQueue) do(job func() error) {
	before, done := q.last, make(chan struct{})
	q.last = done
	go func() {
		defer close(done)
		if before != nil {
			<-before
		}
		if q.err == nil && !q.ending.Load() {
			q.err = job()
		}
	}()
}

func (q *asyncQueue) wait() error {
	if q.last != nil {
		<-q.last
		q.last = nil
	}
	return q.err
}

// end waits for the job that is running and drops the jobs behind it.
func (q *asyncQueue) end() {
	q.ending.Store(true)
	_ = q.wait() // the batch is given up: what failed before doesn't matter
}

// flushFull hands rows that can't change any more to the queue, where there are enough of them: rows of append-only tables,
// and versions of a row that were replaced by a newer one.
func (b *Batch) flushFull(ctx context.Context) {
	if notice := b.undoneNotice; notice != "" {
		b.undoneNotice = ""
		b.queue.do(func() error { return b.tell(ctx, notice) })
	}
	for _, t := range liveTables {
		rows := b.buffer.rows[t]
		if rows == nil {
			continue
		}
		b.flushFullLines(ctx, t.name, t.list(), &rows.lines)
		if t.mutable {
			b.flushFullLines(ctx, t.undo(), t.undoColumns(), &rows.undo)
		}
	}
}

func (b *Batch) flushFullLines(ctx context.Context, into, columns string, l *lines) {
	if len(l.text) < b.lease.db.opt.Spill {
		return
	}
	full := *l
	*l = lines{}
	b.queue.do(func() error { return b.sendLines(ctx, into, columns, &full) })
}

// waitAndNotify waits until the connection is free, and tells readers what a rollback took back.
func (b *Batch) waitAndNotify(ctx context.Context) error {
	if err := b.queue.wait(); err != nil {
		return err
	}
	notice := b.undoneNotice
	if notice == "" {
		return nil
	}
	b.undoneNotice = ""
	return b.tell(ctx, notice)
}

func (b *Batch) tell(ctx context.Context, undone string) error {
	if _, err := b.tx.ExecContext(ctx, undone); err != nil {
		return fmt.Errorf("tell readers what is undone: %w", err)
	}
	return nil
}

// Base reads the tables as they were when the batch began, or after its rollback. A row that [Batch.Write] was given
// since then may or may not be among what it reads, so its caller must remember those rows itself.
func (b *Batch) Base() Reader { return Reader{q: waiting{b}} }

// waiting answers reads when the connection is free.
type waiting struct{ b *Batch }

func (w waiting) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := w.b.queue.wait(); err != nil {
		return nil, err
	}
	return w.b.tx.QueryContext(ctx, query, args...)
}

func (w waiting) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	_ = w.b.queue.wait() // the transaction is lost then; the row says so when it is scanned
	return w.b.tx.QueryRowContext(ctx, query, args...)
}
