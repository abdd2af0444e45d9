package store

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

// rowBuffer is what the live blocks of a batch write, as text ready for COPY: many
// blocks cost as many statements as one.
type rowBuffer struct {
	blocks int
	rows   map[*table]*tableRows
	fields []any  // scratch
	line   []byte // scratch
}

// Branch is live blocks that are ready to be written, before a batch is open
// for them.
type Branch struct {
	buffer *rowBuffer
	first  uint64
	last   uint64
}

// Add appends a block, which is above those before it.
func (br *Branch) Add(at *Header, c *Changes) error {
	if br.buffer == nil {
		br.buffer, br.first = newRowBuffer(), at.Number
	}
	br.last = at.Number
	return br.buffer.add(at, c, false)
}

// WriteBranch is [Batch.Write] for a branch whose blocks are all unfinalised,
// as the first thing that the batch writes.
func (b *Batch) WriteBranch(ctx context.Context, br *Branch) error {
	if br.buffer == nil {
		return nil
	}
	if b.cursor.Finalized != nil && br.first <= b.cursor.Finalized.Number {
		return fmt.Errorf("write block %d, finalised %d: %w", br.first, b.cursor.Finalized.Number, ErrBelowFinality)
	}
	b.live, b.buffer = br.last, br.buffer
	return b.flush(ctx)
}

// tableRows are the rows of one table.
type tableRows struct {
	lines lines // of an append-only table

	// versions has the rows of a mutable table by key; order lists them in the
	// order of their first change. A key may change in several blocks. Only its
	// newest version goes to the table; each earlier one goes to the undo table,
	// as what the next version replaced.
	versions map[string]*version
	order    []*version
	undo     lines
}

// version is the newest row of a key.
type version struct {
	first, last uint64 // blocks that changed it
	fresh       bool   // the table has no row of this key
	line        []byte
}

// lines is COPY's text.
type lines struct {
	text []byte
	n    int
}

func (l *lines) end() { l.text, l.n = append(l.text, '\n'), l.n+1 }

// undone adds what a key was before a block.
func (l *lines) undone(block uint64, existed byte, line []byte) {
	l.text = strconv.AppendUint(l.text, block, 10)
	l.text = append(append(l.text, '\t', existed, '\t'), line...)
	l.end()
}

func newRowBuffer() *rowBuffer { return &rowBuffer{rows: make(map[*table]*tableRows)} }

// add encodes one block's rows.
func (h *rowBuffer) add(at *Header, c *Changes, again bool) error {
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

func (h *rowBuffer) put(rows batchOf, block uint64) (err error) {
	kept := h.rows[rows.table]
	if kept == nil {
		kept = &tableRows{}
		h.rows[rows.table] = kept
	}
	for i := range rows.n {
		if !rows.table.mutable {
			if kept.lines.text, h.fields, err = rows.appendRow(kept.lines.text, h.fields, i); err != nil {
				return err
			}
			kept.lines.end()
			continue
		}
		if h.line, h.fields, err = rows.appendRow(h.line[:0], h.fields, i); err != nil {
			return err
		}
		kept.change(rows.table.keyOf(h.line), h.line, block, rows.fresh)
	}
	return nil
}

// change replaces a key's newest row.
func (r *tableRows) change(key, line []byte, block uint64, fresh bool) {
	v, known := r.versions[string(key)]
	if !known {
		if r.versions == nil {
			r.versions = make(map[string]*version)
		}
		v = &version{first: block, fresh: fresh}
		r.versions[string(key)] = v
		r.order = append(r.order, v)
	} else if v.last != block {
		r.undo.undone(block, 't', v.line)
	}
	v.last, v.line = block, append(v.line[:0], line...)
}

// keyOf is the part of a row's text that is its key: its first columns.
func (t *table) keyOf(line []byte) []byte {
	end := 0
	for range t.key {
		end += bytes.IndexByte(line[end:], '\t') + 1
	}
	return line[:end-1]
}

// flush sends what is held: append-only rows as they are, mutable ones after
// what they replace was remembered.
func (b *Batch) flush(ctx context.Context) error {
	last, err := b.send(ctx)
	if err != nil || last == "" {
		return err
	}
	if _, err := b.tx.ExecContext(ctx, last); err != nil {
		return fmt.Errorf("write live blocks: %w", err)
	}
	return nil
}

// send is flush but for the statements with few rows. Those it gives back: all of them together, and whatever else its caller
// has to say, are one round trip.
func (b *Batch) send(ctx context.Context) (last string, err error) {
	if err := b.waitAndNotify(ctx); err != nil {
		return "", err
	}
	h := b.buffer
	if h.blocks == 0 {
		return "", nil
	}
	b.buffer = newRowBuffer()
	var few strings.Builder
	for _, t := range liveTables {
		rows := h.rows[t]
		if rows == nil {
			continue
		}
		if t.mutable {
			err = b.sendVersions(ctx, t, rows, &few)
		} else {
			err = b.sendAppended(ctx, t, &rows.lines, &few)
		}
		if err != nil {
			return "", err
		}
	}
	return few.String(), nil
}

// Rows of one table that are few enough to be literals in a statement that the session has prepared: it is planned for few, and
// more cost less by COPY or with a plan of their own.
const (
	fewRows  = 200
	fewBytes = 64 << 10
)

// sendAppended sends rows of an append-only table, or adds the statement to few.
func (b *Batch) sendAppended(ctx context.Context, t *table, l *lines, few *strings.Builder) error {
	if l.n > fewRows || len(l.text) > fewBytes {
		return b.sendLines(ctx, t.name, t.list(), l)
	}
	if l.n == 0 {
		return nil
	}
	columns, before := t.list(), ""
	if t == feedTable { // the sequence numbers its rows
		columns, before = feedBySequence.columns, `\N`+"\t"
	}
	var rows literal
	for line := range bytes.Lines(l.text) {
		rows.add(0, append([]byte(before), bytes.TrimSuffix(line, []byte{'\n'})...))
	}
	name := "insert_" + t.name
	err := b.prepare(ctx, name, t.name+"[]",
		"INSERT INTO "+t.name+" ("+t.list()+") SELECT "+t.list()+" FROM unnest($1) AS r ("+columns+")")
	few.WriteString("EXECUTE " + name + "('{" + string(rows.rows) + "}'); ")
	return err
}

// prepare prepares a statement in the lease's session, unless it is there: what every live block runs is neither parsed nor
// planned again.
func (b *Batch) prepare(ctx context.Context, name, types, statement string) error {
	if b.lease.prepared[name] {
		return nil
	}
	if _, err := b.tx.ExecContext(ctx, "PREPARE "+name+" ("+types+") AS "+statement); err != nil {
		return fmt.Errorf("prepare %s: %w", name, err)
	}
	if b.lease.prepared == nil {
		b.lease.prepared = make(map[string]bool)
	}
	b.lease.prepared[name] = true // a rollback doesn't forget it
	return nil
}

func (b *Batch) sendLines(ctx context.Context, into, columns string, l *lines) error {
	if l.n == 0 {
		return nil
	}
	return copyText(ctx, b.lease.conn, into, columns, l.n, l.text)
}

// fewFresh is up to how many new rows are sent together with the changed ones,
// and not by statements of their own. A test changes it.
var fewFresh = 100

// sendVersions sends rows of a mutable table, or adds the statement for those that are few.
func (b *Batch) sendVersions(ctx context.Context, t *table, rows *tableRows, few *strings.Builder) error {
	fresh := 0
	for _, v := range rows.order {
		if v.fresh {
			fresh++
		}
	}
	var straight lines
	var changed literal
	for _, v := range rows.order {
		if v.fresh && fresh > fewFresh {
			straight.text = append(straight.text, v.line...)
			straight.end()
			rows.undo.undone(v.first, 'f', v.line)
			continue
		}
		changed.add(v.first, v.line)
	}
	if err := b.sendLines(ctx, t.name, t.list(), &straight); err != nil {
		return err
	}
	if err := b.sendLines(ctx, t.undo(), t.undoColumns(), &rows.undo); err != nil {
		return err
	}
	if changed.n == 0 {
		return nil
	}
	blocks, values := "'{"+string(changed.blocks)+"}'", "'{"+string(changed.rows)+"}'"
	if changed.n <= fewRows {
		name := "apply_" + t.name
		few.WriteString("EXECUTE " + name + "(" + blocks + ", " + values + "); ")
		return b.prepare(ctx, name, "bigint[], "+t.name+"[]", t.apply("$1", "$2"))
	}
	if _, err := b.tx.ExecContext(ctx, t.apply(blocks+"::bigint[]", values+"::"+t.name+"[]")); err != nil {
		return fmt.Errorf("apply %d rows to %s: %w", changed.n, t.name, err)
	}
	return nil
}

// apply is the statement that remembers what rows replace and puts them in
// place. Both parts see the table as it was before. The rows are an array of
// the table's row type, beside one of each row's block.
func (t *table) apply(blocks, rows string) string {
	return "WITH s AS MATERIALIZED (SELECT * FROM unnest(" + blocks + ", " + rows + `) AS r ("undo_block", ` + t.list() + ")), undone AS (INSERT INTO " + t.undo() + " (" + t.undoColumns() + ") " +
		"SELECT s.undo_block, true, " + t.prefixed("t") + " FROM s JOIN " + t.name + " AS t ON " + t.sameKey("s", "t") +
		" UNION ALL SELECT s.undo_block, false, " + t.prefixed("s") + " FROM s WHERE NOT EXISTS (SELECT 1 FROM " +
		t.name + " AS t WHERE " + t.sameKey("s", "t") + ")) " + t.upsert("s")
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
