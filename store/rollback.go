package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Rollback takes back every block above to: append-only rows are deleted,
// mutable rows become what they were, disputes and proofs that were found above
// it go, readers are told, and the cursor stands at to. It fails with [ErrBelowFinality] below the finalised block, and with
// [ErrNotFound] when the header of to is not kept. Like a batch, it commits
// all or nothing, under the lease.
func (db *DB) Rollback(ctx context.Context, l *Lease, to uint64) error {
	b, err := db.Begin(ctx, l)
	if err != nil {
		return err
	}
	if _, err := b.rollback(ctx, to); err != nil {
		return errors.Join(err, b.Abort())
	}
	return b.CommitRollback(ctx)
}

// Rollback is [DB.Rollback] for a reorg, as the first thing a batch does: what it writes
// afterwards goes on top of the block to, and readers see both or neither. The reorg is counted.
func (b *Batch) Rollback(ctx context.Context, to uint64) error {
	gone, err := b.rollback(ctx, to)
	if err != nil || gone == 0 {
		return err
	}
	_, err = b.tx.ExecContext(ctx, `UPDATE cursor SET reorgs = reorgs + 1, reorg_blocks = reorg_blocks + $1, reorg_at = clock_timestamp()`, gone)
	if err != nil {
		return fmt.Errorf("count the reorg to block %d: %w", to, err)
	}
	return nil
}

// CommitRollback commits a batch that has only rolled back.
func (b *Batch) CommitRollback(ctx context.Context) error {
	if err := b.waitAndNotify(ctx); err != nil {
		return errors.Join(err, b.Abort())
	}
	if err := b.tx.Commit(); err != nil {
		return errors.Join(fmt.Errorf("commit rollback: %w", err), b.Abort())
	}
	return nil
}

// rollback says how many blocks it took back.
func (b *Batch) rollback(ctx context.Context, to uint64) (blocks int, err error) {
	if blocks, err = b.takeBack(ctx, to); err != nil {
		return 0, fmt.Errorf("roll back to block %d: %w", to, err)
	}
	return blocks, nil
}

func (b *Batch) takeBack(ctx context.Context, to uint64) (blocks int, err error) {
	if b.cursor.Finalized != nil && to < b.cursor.Finalized.Number {
		return 0, fmt.Errorf("finalised is %d: %w", b.cursor.Finalized.Number, ErrBelowFinality)
	}
	head, err := b.target(ctx, to)
	if err != nil {
		return 0, err
	}
	gone, err := b.dropHeaders(ctx, to)
	if err != nil {
		return 0, err
	}
	var q strings.Builder // one round trip
	for _, t := range derived {
		if t.mutable {
			if err := b.clearStaging(ctx, t); err != nil {
				return 0, err
			}
			q.WriteString(t.revert(to) + "; ")
			continue
		}
		fmt.Fprintf(&q, "DELETE FROM %s WHERE %s > %d", t.name, t.blockColumn(), to)
		if t == eventTable { // found by its key: an index by block would be as large again
			fmt.Fprintf(&q, " AND contract IN (SELECT contract FROM %s WHERE last_block > %d)", historyTable.name, to)
		}
		q.WriteString("; ")
	}
	// What was found is forgotten before the cursor is locked, as everybody who writes some locks them, and again after it,
	// when nobody can add to it any more.
	q.WriteString(undoFound(to) + moveCursor(head, b.cursor.Finalized) + undoFound(to) + sumProofs + "; " + wakeReaders)
	if _, err := b.tx.ExecContext(ctx, q.String()); err != nil {
		return 0, fmt.Errorf("take rows back and move the cursor: %w", err)
	}
	b.cursor.Head = &head
	b.lease.partitions = nil // the feed gets as many more events as are taken back
	b.undoneNotice = tellUndone(to, gone)
	return len(gone), nil
}

// dropHeaders forgets the headers above a block and gives their hashes.
func (b *Batch) dropHeaders(ctx context.Context, to uint64) (gone []common.Hash, err error) {
	rows, err := b.tx.QueryContext(ctx, "DELETE FROM headers WHERE number > $1 RETURNING hash", to)
	if err != nil {
		return nil, fmt.Errorf("headers: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var h common.Hash
		if err := rows.Scan(&h); err != nil {
			return nil, fmt.Errorf("headers: %w", err)
		}
		gone = append(gone, h)
	}
	return gone, rows.Err()
}

// tellUndone is the statement that tells readers what was taken back. For each
// block it repeats, newest first and marked undo, what readers were told since
// the block was last applied.
func tellUndone(to uint64, gone []common.Hash) string {
	if len(gone) == 0 {
		return ""
	}
	hashes := make([]string, len(gone))
	for i, h := range gone {
		hashes[i] = fmt.Sprintf(`'\x%x'::bytea`, h[:])
	}
	return fmt.Sprintf(`WITH gone AS MATERIALIZED (
			SELECT h.hash, coalesce(max(b.seq), 0) AS since FROM unnest(ARRAY[%s]) AS h (hash)
			LEFT JOIN feed b ON b.block_hash = h.hash AND b.block_number > %d AND b.kind = 'block' AND b.op = 'apply' GROUP BY h.hash)
		INSERT INTO feed (%s)
		SELECT 'undo', f.kind, f.block_number, f.block_hash, f.block_time, f.log_index, f.sub_index, f.vault, f.account, f.counterparty, f.data
		FROM feed f JOIN gone ON gone.hash = f.block_hash AND f.seq >= gone.since
		WHERE f.op = 'apply' AND f.seq >= (SELECT min(since) FROM gone) ORDER BY f.seq DESC`,
		strings.Join(hashes, ", "), to, feedTable.list())
}

// revert is the statements that take back every change above a block. The
// oldest undo row of a key has what the key's row was. They use the staging
// table, which must be empty: in its undo_block, 1 means that there was a row
// before and 0 that there was none.
func (t *table) revert(to uint64) string {
	key := quoted(t.key)
	return fmt.Sprintf(`INSERT INTO %[1]s (%[2]s, "undo_block") SELECT %[3]s, CASE WHEN u.undo_existed THEN 1 ELSE 0 END FROM %[4]s AS u
			JOIN (SELECT %[5]s, min(undo_block) AS undo_block FROM %[4]s WHERE undo_block > %[6]d GROUP BY %[5]s) AS f
			ON f.undo_block = u.undo_block AND %[7]s;
		DELETE FROM %[8]s AS t USING %[1]s AS s WHERE s.undo_block = 0 AND %[9]s; %[10]s;
		DELETE FROM %[4]s WHERE undo_block > %[6]d`,
		t.staging(), t.list(), t.prefixed("u"), t.undo(), key, to, t.sameKey("f", "u"), t.name, t.sameKey("s", "t"), t.upsert(t.staging()+" WHERE undo_block = 1"))
}

// target finds the block the cursor will stand at.
func (b *Batch) target(ctx context.Context, to uint64) (Ref, error) {
	if h := b.cursor.Head; h != nil && h.Number == to {
		return *h, nil
	}
	ref := Ref{Number: to}
	var hash *common.Hash
	err := b.tx.QueryRowContext(ctx, "SELECT hash, time FROM headers WHERE number = $1", to).Scan(hashScan{&hash}, &ref.Time)
	if errors.Is(err, sql.ErrNoRows) {
		return ref, fmt.Errorf("header of block %d: %w", to, ErrNotFound)
	}
	if err != nil {
		return ref, fmt.Errorf("header of block %d: %w", to, err)
	}
	ref.Hash = *hash
	return ref, nil
}
