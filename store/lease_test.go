package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"strings"
	"testing"
	"time"

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

// A lease that the disk had no space for is not taken halfway: its session goes, and the next attempt begins anew.
func TestLeaseTakenHalfwayIsGivenUp(t *testing.T) {
	plain := open(t)
	left := 3
	db, err := Open(t.Context(), plain.url, Options{MaxConns: 2, Wrap: func(c driver.Connector) driver.Connector {
		return refusing{c, "CREATE TEMP TABLE", &left}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	if _, err := db.AcquireLease(t.Context(), "indexer", "first", time.Minute); Classify(err) != Resource {
		t.Fatalf("a lease without space: %v", err)
	}
	// The server needs a moment to notice that the session is gone.
	var l *Lease
	var held *HeldError
	for deadline := time.Now().Add(10 * time.Second); ; {
		if l, err = db.AcquireLease(t.Context(), "indexer", "second", time.Minute); !errors.As(err, &held) || time.Now().After(deadline) {
			break
		}
	}
	must(t, err)
	must(t, l.Release(t.Context()))
}
