package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
)

// held is what the live blocks of a batch write, as text ready for COPY: many
// blocks cost as many statements as one.
type held struct {
	blocks int
	text   map[*table][]byte
	rows   map[*table]int
	fields []any
}

func newHeld() *held {
	return &held{text: make(map[*table][]byte), rows: make(map[*table]int)}
}

// add encodes one block's rows. Those of mutable tables carry the block's
// number, so that each block's change can be undone on its own.
func (h *held) add(at *Header, c *Changes, again bool) error {
	h.blocks++
	for _, rows := range c.tables() {
		if rows.n == 0 {
			continue
		}
		if err := h.put(rows, at.Number); err != nil {
			return fmt.Errorf("encode rows of %s in block %d: %w", rows.table.name, at.Number, err)
		}
	}
	if again {
		return nil
	}
	if err := h.put(rowsOf(headerTable, []*Header{at}), at.Number); err != nil {
		return fmt.Errorf("encode header %d: %w", at.Number, err)
	}
	if err := h.put(rowsOf(feedTable, announce(at, c)), at.Number); err != nil {
		return fmt.Errorf("encode events of block %d: %w", at.Number, err)
	}
	return nil
}

func (h *held) put(rows batchOf, block uint64) error {
	t, buf := rows.table, h.text[rows.table]
	for i := range rows.n {
		var err error
		if buf, h.fields, err = appendRow(buf, h.fields, rows.row(i)); err != nil {
			return err
		}
		if t.mutable {
			buf = strconv.AppendUint(append(buf, '\t'), block, 10)
		}
		buf = append(buf, '\n')
	}
	h.text[t], h.rows[t] = buf, h.rows[t]+rows.n
	return nil
}

// flush sends what is held: append-only rows as they are, mutable ones after
// what they replace was remembered.
func (b *Batch) flush(ctx context.Context) error {
	h := b.held
	if h.blocks == 0 {
		return nil
	}
	b.held = newHeld()
	for _, t := range liveTables {
		if h.rows[t] == 0 {
			continue
		}
		if err := b.send(ctx, t, h); err != nil {
			return err
		}
	}
	return nil
}

func (b *Batch) send(ctx context.Context, t *table, h *held) error {
	if !t.mutable {
		return copyText(ctx, b.lease.conn, t.name, t.columns(), h.rows[t], h.text[t])
	}
	if err := b.clearStaging(ctx, t); err != nil {
		return err
	}
	if err := copyText(ctx, b.lease.conn, t.staging(), t.columns()+`, "undo_block"`, h.rows[t], h.text[t]); err != nil {
		return err
	}
	if _, err := b.tx.ExecContext(ctx, t.apply(h.blocks > 1)); err != nil {
		return fmt.Errorf("apply %d rows to %s: %w", h.rows[t], t.name, err)
	}
	return nil
}

// apply is the statements that remember what staged rows replace and then put
// them in place. With several blocks staged a key can have a version in each:
// the first replaces what the table holds, every other one its predecessor,
// and the last one stays.
func (t *table) apply(several bool) string {
	cols, key := t.columns(), quoted(t.key)
	first, last := t.staging(), t.staging()
	chain := ""
	if several {
		first = "(SELECT DISTINCT ON (" + key + ") * FROM " + t.staging() + " ORDER BY " + key + ", undo_block)"
		last = "(SELECT DISTINCT ON (" + key + ") * FROM " + t.staging() + " ORDER BY " + key + ", undo_block DESC)"
		chain = " UNION ALL SELECT next, true, " + cols + " FROM (SELECT *, lead(undo_block) OVER (PARTITION BY " + key +
			" ORDER BY undo_block) AS next FROM " + t.staging() + ") AS v WHERE next IS NOT NULL"
	}
	return "INSERT INTO " + t.undo() + " (undo_block, undo_existed, " + cols + ") " +
		"SELECT s.undo_block, true, " + t.prefixed("t") + " FROM " + first + " AS s JOIN " + t.name + " AS t ON " + t.sameKey("s", "t") +
		" UNION ALL SELECT s.undo_block, false, " + t.prefixed("s") + " FROM " + first + " AS s WHERE NOT EXISTS (SELECT 1 FROM " +
		t.name + " AS t WHERE " + t.sameKey("s", "t") + ")" + chain + "; " + t.upsert(last+" AS l")
}

// revert is the statements that take back every change above a block: the
// oldest undo row of each key is what the key was.
func (t *table) revert(to uint64) string {
	oldest := fmt.Sprintf("(SELECT DISTINCT ON (%s) * FROM %s WHERE undo_block > %d ORDER BY %s, undo_block) AS u",
		quoted(t.key), t.undo(), to, quoted(t.key))
	return t.upsert(oldest+" WHERE undo_existed") + "; " +
		"DELETE FROM " + t.name + " AS t USING " + oldest + " WHERE NOT u.undo_existed AND " + t.sameKey("u", "t") + "; " +
		fmt.Sprintf("DELETE FROM %s WHERE undo_block > %d", t.undo(), to)
}

// flushing answers a batch's reads after sending what is held, so that they
// see it.
type flushing struct{ b *Batch }

func (f flushing) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if err := f.b.flush(ctx); err != nil {
		return nil, err
	}
	return f.b.tx.QueryContext(ctx, query, args...)
}

func (f flushing) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	if err := f.b.flush(ctx); err != nil {
		// The transaction is lost; the row says so when it is scanned.
		return f.b.tx.QueryRowContext(ctx, query, args...)
	}
	return f.b.tx.QueryRowContext(ctx, query, args...)
}
