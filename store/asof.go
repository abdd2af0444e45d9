package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// AsOf reads the derived tables as a rollback to an unfinalised block would
// leave them, without rolling back. So the blocks of another branch can be
// derived before anything is taken back. Only the holder of the lease may use
// it, because nobody else's writes are expected. It supports reads of whole
// tables and reads by columns that never change for a key; all reads that
// [Reader] has for deriving rows are of these two kinds.
func (db *DB) AsOf(block uint64) Reader {
	return Reader{q: &asOf{querier: db.DB, block: block, undone: make(map[*table]map[string]any)}}
}

type asOf struct {
	querier
	block  uint64
	undone map[*table]map[string]any // what rows were, by key; nil: there was none
}

// upTo is the condition, empty for a reader of the present, that rows of an
// append-only table existed at the reader's block.
func upTo(q querier, column string) string {
	if past, ok := q.(*asOf); ok {
		return fmt.Sprintf(" AND %s <= %d", column, past.block)
	}
	return ""
}

func selectAsOf[T any](ctx context.Context, past *asOf, t *table, where string, args ...any) ([]*T, error) {
	if !t.mutable {
		from := fmt.Sprintf("(SELECT * FROM %s WHERE %s <= %d) ", t.name, t.blockColumn(), past.block)
		if !strings.HasPrefix(where, "AS ") {
			from += "AS " + t.name + " "
		}
		return selectFrom[T](ctx, past.querier, t, from+where, args...)
	}
	now, err := selectRows[T](ctx, past.querier, t, where, args...)
	if err != nil || len(now) == 0 {
		return now, err
	}
	undone, err := undoneRows[T](ctx, past, t)
	if err != nil {
		return nil, err
	}
	out := now[:0]
	for _, row := range now {
		key, err := t.keyOfRow(row)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", t.name, err)
		}
		old, changed := undone[key]
		if !changed {
			out = append(out, row)
		} else if was, there := old.(*T); there {
			out = append(out, was)
		}
	}
	return out, nil
}

// undoneRows reads the rows that a rollback would put back, once for each table.
func undoneRows[T any](ctx context.Context, past *asOf, t *table) (out map[string]any, err error) {
	if out, ok := past.undone[t]; ok {
		return out, nil
	}
	rows, err := past.QueryContext(ctx, fmt.Sprintf("SELECT DISTINCT ON (%[1]s) undo_existed, %[2]s FROM %[3]s WHERE undo_block > %[4]d ORDER BY %[1]s, undo_block",
		quoted(t.key), t.list(), t.undo(), past.block))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.undo(), err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out = make(map[string]any)
	for rows.Next() {
		existed, row := false, new(T)
		if err := rows.Scan(append([]any{&existed}, scanTargets(t.pointers(nil, row))...)...); err != nil {
			return nil, fmt.Errorf("read %s: %w", t.undo(), err)
		}
		key, err := t.keyOfRow(row)
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", t.undo(), err)
		}
		if out[key] = nil; existed {
			out[key] = row
		}
	}
	past.undone[t] = out
	return out, rows.Err()
}

// keyOfRow is a row's key as text.
func (t *table) keyOfRow(row any) (string, error) {
	var key []byte
	for _, field := range t.pointers(nil, row)[:len(t.key)] {
		var err error
		if key, err = appendCopy(append(key, '\t'), field); err != nil {
			return "", err
		}
	}
	return string(key), nil
}
