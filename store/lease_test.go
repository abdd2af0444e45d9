package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/lib/pq"
)

// refusing fails the n-th statement that holds a text.
type refusing struct {
	driver.Connector
	text string
	left *int
	with error // nil: the disk is full
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
	if strings.Contains(q, c.r.text) {
		if *c.r.left--; *c.r.left == 0 {
			if c.r.with != nil {
				return nil, c.r.with
			}
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
		return refusing{c, "CREATE TEMP TABLE", &left, nil}
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

// losing does what it is asked and loses the answer, or fails before, at the n-th query that holds a text.
type losing struct {
	driver.Connector
	text  string
	after bool // the server has done it
	left  *int
}

func (l losing) Connect(ctx context.Context) (driver.Conn, error) {
	c, err := l.Connector.Connect(ctx)
	return losingConn{c, l}, err
}

type losingConn struct {
	driver.Conn
	l losing
}

func (c losingConn) QueryContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Rows, error) {
	fails := false
	if strings.Contains(q, c.l.text) {
		*c.l.left--
		fails = *c.l.left == 0
	}
	if fails && !c.l.after {
		return nil, io.ErrUnexpectedEOF
	}
	rows, err := c.Conn.(driver.QueryerContext).QueryContext(ctx, q, args)
	if !fails || err != nil {
		return rows, err
	}
	for values := make([]driver.Value, len(rows.Columns())); err == nil; {
		err = rows.Next(values) // to the end: the server has committed it
	}
	return nil, errors.Join(io.ErrUnexpectedEOF, rows.Close())
}

func (c losingConn) ExecContext(ctx context.Context, q string, args []driver.NamedValue) (driver.Result, error) {
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, q, args)
}

func (c losingConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	return c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
}

// TestALeaseTakenHalfwayIsFreeAtOnce: acquiring it fails before the server does it, after it has done it, or at asking who holds
// it. In each case the session is closed, nothing is left of it in the pool, and the next one needn't wait for the hour to pass.
func TestALeaseTakenHalfwayIsFreeAtOnce(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		after bool
		held  bool  // by somebody else
		token int64 // of the next holder
	}{
		"before":           {"INSERT INTO lease", false, false, 1},
		"after":            {"INSERT INTO lease", true, false, 2},
		"asking who holds": {"expires_at > clock_timestamp()", false, true, 2},
	} {
		t.Run(name, func(t *testing.T) {
			plain := open(t)
			left := 1
			db, err := Open(t.Context(), plain.url, Options{MaxConns: 2, Wrap: func(d driver.Connector) driver.Connector {
				return losing{Connector: d, text: c.text, after: c.after, left: &left}
			}})
			must(t, err)
			t.Cleanup(func() { must(t, db.Close()) })
			var other *Lease
			if c.held {
				other = mustAcquire(t, plain, "other", time.Hour)
			}
			l, err := db.AcquireLease(t.Context(), KeeperLease(1337), "first", time.Hour)
			if l != nil || !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Fatalf("%+v, %v", l, err)
			}
			var held *HeldError
			if errors.As(err, &held) {
				t.Errorf("it says that it is held: %v", err)
			}
			if n := db.Stats().InUse; n != 0 {
				t.Errorf("%d connections are left open", n)
			}
			if other != nil {
				must(t, other.Release(t.Context()))
			}
			// The server notices the end of a session a moment later.
			deadline := time.Now().Add(time.Minute)
			for {
				next, err := db.AcquireLease(t.Context(), KeeperLease(1337), "second", time.Minute)
				if errors.As(err, &held) && time.Now().Before(deadline) {
					time.Sleep(5 * time.Millisecond)
					continue
				}
				must(t, err)
				if next.Token() != c.token {
					t.Errorf("token %d, want %d", next.Token(), c.token)
				}
				must(t, next.Release(t.Context()))
				break
			}
		})
	}
}
