package store

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Reconciliation is one comparison of the tables with rows derived anew.
type Reconciliation struct {
	Vault       *common.Address // nil: all tables
	FinishedAt  time.Time       // the database's clock
	Head        uint64          // block at which the tables stood
	Compared    int             // rows
	Differ      int             // columns and rows
	UnreadHours int             // hours whose state no endpoint had
	Since       int             // of all tables: columns and rows that differed in single vaults compared since, each the last time
}

// keepReconciliations is how many comparisons are remembered.
const keepReconciliations = 1000

// PutReconciliation remembers a comparison that has ended now.
func (db *DB) PutReconciliation(ctx context.Context, r Reconciliation) error {
	_, err := db.ExecContext(ctx, `INSERT INTO reconciliations (vault, head_number, compared, differ, unread_hours) VALUES ($1, $2, $3, $4, $5)`,
		r.Vault, r.Head, r.Compared, r.Differ, r.UnreadHours)
	if err == nil {
		_, err = db.ExecContext(ctx, "DELETE FROM reconciliations WHERE id <= (SELECT max(id) FROM reconciliations) - $1", keepReconciliations)
	}
	if err != nil {
		return fmt.Errorf("remember the reconciliation: %w", err)
	}
	return nil
}

// LastReconciliation is the newest comparison of all tables; nil when there was none.
func (db *DB) LastReconciliation(ctx context.Context) (*Reconciliation, error) {
	var r Reconciliation
	err := db.QueryRowContext(ctx, `SELECT finished_at, head_number, compared, differ, unread_hours, (
			SELECT coalesce(sum(s.differ), 0) FROM (
				SELECT DISTINCT ON (vault) differ FROM reconciliations WHERE vault IS NOT NULL AND id > r.id ORDER BY vault, id DESC
			) s)
		FROM reconciliations r WHERE vault IS NULL ORDER BY id DESC LIMIT 1`).
		Scan(&r.FinishedAt, &r.Head, &r.Compared, &r.Differ, &r.UnreadHours, &r.Since)
	if isNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the last reconciliation: %w", err)
	}
	return &r, nil
}
