package store

import (
	"bytes"
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
)

// copyChunk is how much text is handed to the driver at once, below the size
// of its own buffer.
const copyChunk = 60 << 10

// rawCopier is what the driver's COPY statement offers beyond database/sql: a
// chunk of ready text instead of one call and one allocation per value. A
// wrapped driver must pass it through.
type rawCopier interface {
	CopyData(ctx context.Context, line string) (driver.Result, error)
	Exec(args []driver.Value) (driver.Result, error)
	Close() error
}

// copyIn streams rows into a table that has their columns. It must run inside
// a transaction open on conn.
func copyIn(ctx context.Context, conn *sql.Conn, into string, rows batchOf) error {
	return copyWith(conn, into, rows.table.list(), rows.n, func(ci rawCopier) error { return stream(ctx, ci, rows) })
}

// copyText is copyIn of n rows that are text already, a line each.
func copyText(ctx context.Context, conn *sql.Conn, into, columns string, n int, text []byte) error {
	return copyWith(conn, into, columns, n, func(ci rawCopier) error {
		for len(text) > 0 {
			cut := len(text)
			if cut > copyChunk {
				if i := bytes.LastIndexByte(text[:copyChunk], '\n'); i >= 0 {
					cut = i + 1
				} else if i := bytes.IndexByte(text, '\n'); i >= 0 {
					cut = i + 1 // a line longer than a chunk
				}
			}
			// The driver adds the line's end itself.
			if _, err := ci.CopyData(ctx, string(text[:cut-1])); err != nil {
				return err
			}
			text = text[cut:]
		}
		return nil
	})
}

func copyWith(conn *sql.Conn, into, columns string, n int, feed func(rawCopier) error) error {
	var err error
	// Don't return the error to Raw: for a bad connection Raw would close conn,
	// and closing waits for the transaction that this call is part of, for ever.
	rawErr := conn.Raw(func(dc any) error {
		err = copyRaw(dc, into, columns, feed)
		return nil
	})
	if err == nil {
		err = rawErr
	}
	if err != nil {
		return fmt.Errorf("copy %d rows into %s: %w", n, into, err)
	}
	return nil
}

func copyRaw(dc any, into, columns string, feed func(rawCopier) error) error {
	prep, ok := dc.(driver.Conn)
	if !ok {
		return fmt.Errorf("driver connection %T can't prepare", dc)
	}
	stmt, err := prep.Prepare("COPY " + into + " (" + columns + ") FROM STDIN")
	if err != nil {
		return err
	}
	ci, ok := stmt.(rawCopier)
	if !ok {
		return fmt.Errorf("driver statement %T has no CopyData", stmt)
	}
	if err := feed(ci); err != nil {
		_ = ci.Close() // the transaction is lost either way
		return err
	}
	_, err = ci.Exec(nil)
	return err
}

func stream(ctx context.Context, ci rawCopier, rows batchOf) error {
	buf := make([]byte, 0, copyChunk+4096)
	fields := make([]any, 0, 48)
	for i := range rows.n {
		if len(buf) > 0 {
			buf = append(buf, '\n')
		}
		var err error
		if buf, fields, err = rows.appendRow(buf, fields, i); err != nil {
			return err
		}
		if len(buf) >= copyChunk || i == rows.n-1 {
			if _, err := ci.CopyData(ctx, string(buf)); err != nil {
				return err
			}
			buf = buf[:0]
		}
	}
	return nil
}

// appendRow appends the fields of the i-th row, separated by tabs; fields is scratch space.
func (b batchOf) appendRow(buf []byte, fields []any, i int) ([]byte, []any, error) {
	fields = b.table.pointers(fields[:0], b.row(i))
	for j, f := range fields {
		if j > 0 {
			buf = append(buf, '\t')
		}
		var err error
		if buf, err = appendCopy(buf, f); err != nil {
			return buf, fields, err
		}
	}
	return buf, fields, nil
}
