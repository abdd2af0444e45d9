package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"
)

// FeedChannel is notified when a commit added rows to the feed.
const FeedChannel = "sluice_feed"

// feedKeep is how many events the feed keeps at least for readers that reconnect.
const feedKeep = 100_000

// Batch is one transaction of the index: any number of [Batch.Write], then
// [Batch.Commit] or [Batch.Abort]. Not for concurrent use.
type Batch struct {
	Reader
	lease        *Lease
	tx           *sql.Tx
	cursor       Cursor
	bulk         uint64 // highest block written without undo
	live         uint64 // highest block written with undo
	staged       map[*table]bool
	buffer       *rowBuffer // live rows not yet sent
	queue        asyncQueue
	undoneNotice string // the statement that tells readers what a rollback took back

	indexed        bool // this batch made the readers' indexes
	told           bool // after this batch no rows in bulk are left of which readers weren't told
	madePartitions bool // this batch made partitions, which go with it when it doesn't commit
}

// Begin opens a batch and locks the lease row with the fencing token:
// [ErrLeaseLost] when it was overtaken. Only one batch of a lease is open at a
// time.
func (db *DB) Begin(ctx context.Context, l *Lease) (*Batch, error) {
	err := l.stage(ctx)
	var tx *sql.Tx
	if err == nil {
		tx, err = l.conn.BeginTx(ctx, nil)
	}
	if err != nil {
		if errors.Is(err, sql.ErrConnDone) {
			return nil, fmt.Errorf("begin batch: session is gone: %w", ErrLeaseLost)
		}
		return nil, fmt.Errorf("begin batch: %w", err)
	}
	b := &Batch{lease: l, tx: tx, staged: make(map[*table]bool), buffer: newRowBuffer(), told: l.told}
	b.Reader.q = flushing{b}
	if err := b.begin(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("begin batch: %w", err), b.Abort())
	}
	return b, nil
}

func (b *Batch) begin(ctx context.Context) error {
	err := b.lease.lock(ctx, b.tx)
	if err != nil {
		return err
	}
	b.cursor, err = readCursor(ctx, b.tx)
	return err
}

// StandStill lets a batch that was just begun be idle between two statements for up to pause, instead of for its lease's
// time. An owner that reads much from the chain while the batch is open needs this. The cost is that a successor waits for
// up to pause when the owner freezes.
func (b *Batch) StandStill(ctx context.Context, pause time.Duration) error {
	_, err := b.tx.ExecContext(ctx, fmt.Sprintf("SET LOCAL idle_in_transaction_session_timeout = %d", pause.Milliseconds()))
	if err != nil {
		return fmt.Errorf("batch that stands still: %w", err)
	}
	return nil
}

// Abort ends the batch; nothing of it is stored. After Commit it does nothing.
func (b *Batch) Abort() error {
	b.queue.end()
	if b.madePartitions {
		b.lease.partitions = nil
	}
	if err := b.tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) && !errors.Is(err, sql.ErrConnDone) {
		return fmt.Errorf("abort batch: %w", err)
	}
	return nil
}

// Write applies changes. With at nil they belong to a finalised range: no undo rows, no feed; [Batch.Commit] checks that
// the range was final. With a header they belong to that one unfinalised block: what they replace is remembered, readers
// are told, and the header is kept. Large writes are sent in the background; the batch's next method waits for them and
// returns their error.
func (b *Batch) Write(ctx context.Context, at *Header, c *Changes) error {
	return b.write(ctx, at, c, false)
}

// Rewrite is [Batch.Write] for an unfinalised block that is in the tables
// already: a repair after [Batch.ResetVault]. Its header stands and readers
// aren't told of its events again.
func (b *Batch) Rewrite(ctx context.Context, at *Header, c *Changes) error {
	return b.write(ctx, at, c, true)
}

func (b *Batch) write(ctx context.Context, at *Header, c *Changes, again bool) error {
	if at != nil {
		if b.cursor.Finalized != nil && at.Number <= b.cursor.Finalized.Number {
			return fmt.Errorf("write block %d, finalised %d: %w", at.Number, b.cursor.Finalized.Number, ErrBelowFinality)
		}
		b.live = max(b.live, at.Number)
		here := Ref{Number: at.Number, Time: at.Time}
		if err := b.cover(ctx, here, here, 1+len(c.Activity)+len(c.Trades)+len(c.Prices)); err != nil {
			return err
		}
		if err := b.buffer.add(at, c, again); err != nil {
			return err
		}
		b.flushFull(ctx)
		return nil
	}
	if err := b.flush(ctx); err != nil {
		return err
	}
	b.bulk = max(b.bulk, c.lastBlock())
	if !b.lease.deferred {
		if err := b.beginBackfill(ctx); err != nil {
			return err
		}
	}
	if first, last, any := c.span(); any {
		if err := b.cover(ctx, first, last, 1); err != nil {
			return err
		}
	}
	for _, rows := range c.tables() {
		if err := b.put(ctx, rows); err != nil {
			return err
		}
	}
	return nil
}

// beginBackfill prepares the first bulk write of a lease.
func (b *Batch) beginBackfill(ctx context.Context) error {
	if err := deferIndexes(ctx, b.tx); err != nil {
		return fmt.Errorf("begin backfill: %w", err)
	}
	b.lease.deferred = true
	return nil
}

// put sends the rows of a finalised range to one table.
func (b *Batch) put(ctx context.Context, rows batchOf) error {
	if rows.n == 0 {
		return nil
	}
	t := rows.table
	if !t.mutable || rows.fresh {
		return copyIn(ctx, b.lease.conn, t.name, rows)
	}
	if err := b.clearStaging(ctx, t); err != nil {
		return err
	}
	if err := copyIn(ctx, b.lease.conn, t.staging(), rows); err != nil {
		return err
	}
	if _, err := b.tx.ExecContext(ctx, t.upsert(t.staging()+" WHERE true")); err != nil {
		return fmt.Errorf("upsert %d rows into %s: %w", rows.n, t.name, err)
	}
	return nil
}

// clearStaging empties a table's staging, which also empties itself at commit.
func (b *Batch) clearStaging(ctx context.Context, t *table) error {
	if b.staged[t] {
		if _, err := b.tx.ExecContext(ctx, "DELETE FROM "+t.staging()); err != nil {
			return fmt.Errorf("clear staging of %s: %w", t.name, err)
		}
	}
	b.staged[t] = true
	return nil
}

// Progress is where the index stands after a batch.
type Progress struct {
	Head      Header
	Finalized *Ref // nil keeps what is stored; it never moves back
	More      bool // of a backfill that goes on: more final blocks come in bulk
}

// Commit moves the cursor and commits. It fails with [ErrStraddles] when rows
// without undo lie above the finalised block.
func (b *Batch) Commit(ctx context.Context, p Progress) error {
	last, err := b.send(ctx)
	if err == nil {
		err = b.finish(ctx, last, p)
	}
	if err == nil {
		if err = b.tx.Commit(); err != nil {
			err = fmt.Errorf("commit batch: %w", err)
		}
	}
	if err != nil {
		return errors.Join(err, b.Abort())
	}
	b.lease.indexed, b.lease.told = b.lease.indexed || b.indexed, b.told
	b.madePartitions = false
	return nil
}

// finish runs the last statements with rows, and moves the cursor.
func (b *Batch) finish(ctx context.Context, last string, p Progress) error {
	final := b.cursor.Finalized
	if p.Finalized != nil && (final == nil || p.Finalized.Number > final.Number) {
		final = p.Finalized
	}
	if b.bulk > 0 && (final == nil || b.bulk > final.Number) {
		return fmt.Errorf("rows up to block %d: %w", b.bulk, ErrStraddles)
	}
	done := !p.More && (final == nil || p.Head.Number >= final.Number)
	if !b.lease.indexed && (b.live > 0 || final != nil && done) {
		if err := ensureIndexes(ctx, b.tx); err != nil {
			return err
		}
		b.indexed = true
	}
	var q strings.Builder
	q.WriteString(last)
	if b.bulk > 0 && b.live == 0 {
		// Bulk commits needn't wait for the disk: a crash of the server takes
		// the last of them back whole, cursor included, and they are read from
		// the chain again.
		q.WriteString("SET LOCAL synchronous_commit = off; ")
	}
	// The head's header is kept although no rows came with it: once final it
	// is the deepest rollback's target.
	fmt.Fprintf(&q, `INSERT INTO headers (number, hash, parent_hash, time) VALUES (%d, '\x%x', '\x%x', %d) ON CONFLICT DO NOTHING; `,
		p.Head.Number, p.Head.Hash[:], p.Head.Parent[:], p.Head.Time)
	if final != nil { // the final header stays: it is the deepest rollback's target
		fmt.Fprintf(&q, "DELETE FROM headers WHERE number < %d; ", final.Number)
	}
	q.WriteString(moveCursor(Ref{p.Head.Number, p.Head.Hash, p.Head.Time}, final))
	q.WriteString(b.tellReaders(done))
	q.WriteString(wakeReaders)
	if _, err := b.tx.ExecContext(ctx, q.String()); err != nil {
		return fmt.Errorf("write the last rows and move the cursor to block %d: %w", p.Head.Number, err)
	}
	return nil
}

// tellReaders is the statement that tells readers of the feed to read everything again, as no events tell of rows in bulk one by
// one: when a catch-up begins, and once more when it is done, at the final block. In between nothing is told. Where a process
// stopped before the second time, the first live commit of the next one tells.
func (b *Batch) tellReaders(done bool) string {
	var untold string // the newest event, or the newest before this batch's, and what of it says that there are rows untold
	switch {
	case b.bulk > 0 && !done:
		b.told, untold = false, "FROM feed ORDER BY seq DESC LIMIT 1) f WHERE f.op <> 'reset'"
	case b.bulk > 0:
		b.told, untold = true, "FROM feed ORDER BY seq DESC LIMIT 1) f WHERE f.op <> 'reset' OR f.block_number < head_number"
	case !b.lease.told && done && b.cursor.Head != nil:
		b.told, untold = true, fmt.Sprintf("FROM feed WHERE block_number <= %[1]d ORDER BY seq DESC LIMIT 1) f WHERE f.op = 'reset' AND f.block_number < %[1]d", b.cursor.Head.Number)
	default:
		return ""
	}
	return `INSERT INTO feed (op, kind, block_number, block_hash, block_time)
		SELECT 'reset', 'block', head_number, head_hash, head_time FROM cursor
		WHERE EXISTS (SELECT FROM (SELECT op, block_number ` + untold + "); "
}

// wakeReaders tells whoever listens to the feed, once the transaction commits.
const wakeReaders = "NOTIFY " + FeedChannel

// moveCursor is the statement that puts the cursor at a block.
func moveCursor(head Ref, final *Ref) string {
	finalized := ""
	if final != nil {
		finalized = fmt.Sprintf(`finalized_number = %d, finalized_hash = '\x%x', `, final.Number, final.Hash[:])
	}
	return fmt.Sprintf(`UPDATE cursor SET head_number = %d, head_hash = '\x%x', head_time = %d, %srevision = revision + 1; `,
		head.Number, head.Hash[:], head.Time, finalized)
}

// Prune forgets what blocks that are final replaced, as it can't be taken back any more, and of each contract's proofs up to
// the final block all but the newest. No commit waits for it: rows of final blocks that are still there are never read.
func (db *DB) Prune(ctx context.Context, l *Lease) error {
	const final = "(SELECT finalized_number FROM cursor)"
	var q strings.Builder
	for _, t := range derived {
		if t.mutable {
			fmt.Fprintf(&q, "DELETE FROM %s WHERE undo_block <= %s; ", t.undo(), final)
		}
	}
	fmt.Fprintf(&q, `DELETE FROM proofs AS p WHERE through < %[1]s AND EXISTS
		(SELECT 1 FROM proofs AS q WHERE q.contract = p.contract AND q.through > p.through AND q.through <= %[1]s)`, final)
	return db.writeUnder(ctx, l, "forget what final blocks replaced", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, q.String())
		return err
	})
}
