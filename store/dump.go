package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
)

// DumpDerived writes every row of every derived table as a line "table json",
// in key order, from one snapshot: equal dumps are equal indexes.
func (db *DB) DumpDerived(ctx context.Context, w io.Writer) (err error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return fmt.Errorf("dump: %w", err)
	}
	defer func() {
		if rerr := tx.Rollback(); rerr != nil && !errors.Is(rerr, sql.ErrTxDone) {
			err = errors.Join(err, rerr)
		}
	}()
	out := bufio.NewWriter(w)
	for _, t := range derived {
		if err := dumpTable(ctx, tx, t, out); err != nil {
			return fmt.Errorf("dump %s: %w", t.name, err)
		}
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("dump: %w", err)
	}
	return nil
}

func dumpTable(ctx context.Context, tx *sql.Tx, t *table, w io.Writer) (err error) {
	rows, err := tx.QueryContext(ctx, "SELECT to_jsonb(t)::text FROM "+t.name+" AS t ORDER BY "+quoted(t.key))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(w, t.name, line); err != nil {
			return err
		}
	}
	return rows.Err()
}

// ResetVault deletes a vault's derived rows and what the undo log remembers of
// them, inside a batch that writes them anew: first the finalised part with no
// header, then each unfinalised block with its own. Readers of committed rows
// never see the gap. Blocks, tokens and what all vaults share stay.
func (b *Batch) ResetVault(ctx context.Context, vault [20]byte) error {
	if err := b.flush(ctx); err != nil {
		return err
	}
	for _, t := range derived {
		if t == blockTable || t == tokenTable || t.protocol {
			continue
		}
		names := []string{t.name}
		if t.mutable {
			names = append(names, t.undo())
		}
		for _, name := range names {
			if _, err := b.tx.ExecContext(ctx, "DELETE FROM "+name+" WHERE "+t.vaultColumn()+" = $1", vault[:]); err != nil {
				return fmt.Errorf("reset %s of vault: %w", name, err)
			}
		}
	}
	if _, err := b.tx.ExecContext(ctx, "DELETE FROM proofs WHERE contract = $1", vault[:]); err != nil {
		return fmt.Errorf("reset proofs of vault: %w", err)
	}
	return nil
}
