package store

import (
	"context"
	"database/sql/driver"
	"strings"
	"testing"

	"github.com/lib/pq"
)

// refusing fails the n-th statement that begins so.
type refusing struct {
	driver.Connector
	prefix string
	left   *int
}

func (r refusing) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := r.Connector.Connect(ctx)
	return refusingConn{c, r}, err
}

type refusingConn struct {
	driver.Conn
	r refusing
}

func (c refusingConn) ExecContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Result, error) {
	if strings.HasPrefix(q, c.r.prefix) {
		if *c.r.left--; *c.r.left == 0 {
			return nil, &pq.Error{Code: "53100", Message: "No space left on device"}
		}
	}
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, q, args)
}

func (c refusingConn) QueryContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Rows, error) {
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, q, args)
}

func (c refusingConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	return c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
}

// A batch for which the disk had no space is not begun halfway: the next attempt finishes what it needs, under the same
// lease.
func TestABatchBegunHalfwayIsBegunAnew(t *testing.T) {
	plain := open(t)
	left := 3
	db, err := Open(t.Context(), plain.url, Options{MaxConns: 2, Wrap: func(c driver.Connector) driver.Connector {
		return refusing{c, "CREATE TEMP TABLE", &left}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	l := lease(t, db)
	if _, err := db.Begin(t.Context(), l); Classify(err) != Resource {
		t.Fatalf("a batch without space: %v", err)
	}
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), nil, &Changes{Blocks: []*Block{{Number: 1, Hash: hash(1)}}}))
	must(t, b.Commit(t.Context(), Progress{Head: *header(1, 1), Finalized: &Ref{Number: 1, Hash: header(1, 1).Hash}}))
}
