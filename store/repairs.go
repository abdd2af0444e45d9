package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Repair asks for one vault's rows to be derived anew from the chain. It waits
// in a table, so that whoever holds the indexer's lease carries it out.
type Repair struct {
	ID      uint64
	Vault   common.Address // the zero address: everything
	From    uint64         // block number from which the rows are in doubt
	State   string         // requested, done or refused
	Outcome string         // one sentence; empty while it waits
}

// States of a repair.
const (
	RepairRequested = "requested"
	RepairDone      = "done"
	RepairRefused   = "refused"
)

// RequestRepair adds a request and gives its number.
func (db *DB) RequestRepair(ctx context.Context, vault common.Address, from uint64, by string) (id uint64, err error) {
	err = db.QueryRowContext(ctx, "INSERT INTO repairs (vault, from_block, requested_by) VALUES ($1, $2, $3) RETURNING id",
		vault, from, Text(by)).Scan(&id)
	if err != nil {
		return 0, fmt.Errorf("request repair: %w", err)
	}
	return id, nil
}

const repairColumns = "SELECT id, vault, from_block, state, coalesce(outcome, '') FROM repairs "

// NextRepair is the oldest request that waits; nil when none does.
func (db *DB) NextRepair(ctx context.Context) (*Repair, error) {
	r, err := db.repair(ctx, repairColumns+"WHERE state = 'requested' ORDER BY id LIMIT 1")
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return r, err
}

// RepairWaits tells whether a request for a vault waits; for the zero address, one for everything.
func (db *DB) RepairWaits(ctx context.Context, vault common.Address) (waits bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM repairs WHERE vault = $1 AND state = 'requested')", vault).Scan(&waits)
	if err != nil {
		return false, fmt.Errorf("look for a repair: %w", err)
	}
	return waits, nil
}

// Repair is the request of that number.
func (db *DB) Repair(ctx context.Context, id uint64) (*Repair, error) {
	return db.repair(ctx, repairColumns+"WHERE id = $1", id)
}

func (db *DB) repair(ctx context.Context, query string, args ...any) (*Repair, error) {
	var r Repair
	err := db.QueryRowContext(ctx, query, args...).Scan(&r.ID, &r.Vault, &r.From, &r.State, &r.Outcome)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("repair: %w", ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read repair: %w", err)
	}
	return &r, nil
}

// RefuseRepair ends a request that waits, and says why. It tells whether it
// was still waiting.
func (db *DB) RefuseRepair(ctx context.Context, id uint64, why string) (bool, error) {
	res, err := db.ExecContext(ctx, `UPDATE repairs SET state = 'refused', finished_at = clock_timestamp(), outcome = $2
		WHERE id = $1 AND state = 'requested'`, id, Text(why))
	if err != nil {
		return false, fmt.Errorf("refuse repair: %w", err)
	}
	n, err := res.RowsAffected()
	return n > 0, err
}

// ErrWithdrawn means that whoever asked for a repair no longer waits for it.
var ErrWithdrawn = errors.New("repair was withdrawn")

// FinishRepair marks a request done in the transaction that replaces the rows,
// forgets the vault's disputes and tells readers to begin anew. It fails with
// [ErrWithdrawn] when the request doesn't wait any more.
func (b *Batch) FinishRepair(ctx context.Context, r *Repair, head uint64, outcome string) error {
	if err := b.flush(ctx); err != nil {
		return err
	}
	res, err := b.tx.ExecContext(ctx, `UPDATE repairs SET state = 'done', finished_at = clock_timestamp(), head_number = $2, outcome = $3
		WHERE id = $1 AND state = 'requested'`, r.ID, head, Text(outcome))
	if err != nil {
		return fmt.Errorf("finish repair: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(ErrWithdrawn, err)
	}
	disputes, args := "DELETE FROM disputes", []any{}
	if r.Vault != (common.Address{}) {
		disputes, args = disputes+" WHERE vault = $1", append(args, r.Vault[:])
	}
	// Once before the cursor is locked, and once after (see [Batch.Rollback]).
	_, err = b.tx.ExecContext(ctx, disputes, args...)
	if err == nil {
		_, err = b.tx.ExecContext(ctx, "SELECT FROM cursor FOR UPDATE")
	}
	if err == nil {
		_, err = b.tx.ExecContext(ctx, disputes, args...)
	}
	if err != nil {
		return fmt.Errorf("clear disputes: %w", err)
	}
	_, err = b.tx.ExecContext(ctx, `INSERT INTO feed (op, kind, block_number, block_hash, block_time)
		SELECT 'reset', 'block', head_number, head_hash, head_time FROM cursor WHERE head_number IS NOT NULL`)
	if err != nil {
		return fmt.Errorf("tell readers: %w", err)
	}
	return nil
}
