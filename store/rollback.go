package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Rollback takes back every block above to: append-only rows are deleted,
// mutable rows become what they were, readers are told, and the cursor stands
// at to. It fails with [ErrBelowFinality] below the finalised block, and with
// [ErrNotFound] when the header of to is not kept. Like a batch, it commits
// all or nothing, under the lease.
func (db *DB) Rollback(ctx context.Context, l *Lease, to uint64) error {
	b, err := db.Begin(ctx, l)
	if err != nil {
		return err
	}
	if err := b.Rollback(ctx, to); err != nil {
		return errors.Join(err, b.Abort())
	}
	return b.CommitRollback()
}

// Rollback is [DB.Rollback] as the first thing a batch does: what it writes
// afterwards goes on top of the block to, and readers see both or neither.
func (b *Batch) Rollback(ctx context.Context, to uint64) error {
	if err := b.rollback(ctx, to); err != nil {
		return fmt.Errorf("roll back to block %d: %w", to, err)
	}
	return nil
}

// CommitRollback commits a batch that has only rolled back.
func (b *Batch) CommitRollback() error {
	if err := b.tx.Commit(); err != nil {
		return errors.Join(fmt.Errorf("commit rollback: %w", err), b.Abort())
	}
	return nil
}

func (b *Batch) rollback(ctx context.Context, to uint64) error {
	if b.cursor.Finalized != nil && to < b.cursor.Finalized.Number {
		return fmt.Errorf("finalised is %d: %w", b.cursor.Finalized.Number, ErrBelowFinality)
	}
	head, err := b.target(ctx, to)
	if err != nil {
		return err
	}
	// Undo events must name blocks that stand now, so before anything goes.
	_, err = b.tx.ExecContext(ctx, `INSERT INTO feed (`+feedTable.columns()+`)
		SELECT 'undo', f.kind, f.block_number, f.block_hash, f.block_time, f.log_index, f.sub_index, f.vault, f.account, f.counterparty, f.data
		FROM feed f JOIN headers h ON h.number = f.block_number AND h.hash = f.block_hash
		WHERE f.block_number > $1 AND f.op = 'apply' ORDER BY f.seq DESC`, to)
	if err != nil {
		return fmt.Errorf("feed: %w", err)
	}
	for _, t := range derived {
		if t.mutable {
			_, err = b.tx.ExecContext(ctx, t.revert(to))
		} else {
			_, err = b.tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE "+t.blockColumn()+" > $1", to)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	for _, s := range []string{
		"DELETE FROM headers WHERE number > $1",
		"DELETE FROM marks WHERE from_block > $1",
		"UPDATE marks SET to_block = $1 WHERE to_block > $1",
	} {
		if _, err := b.tx.ExecContext(ctx, s, to); err != nil {
			return err
		}
	}
	if _, err := b.tx.ExecContext(ctx, moveCursor(head, b.cursor.Finalized)+wakeReaders); err != nil {
		return fmt.Errorf("move cursor: %w", err)
	}
	b.cursor.Head = &head
	return nil
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
