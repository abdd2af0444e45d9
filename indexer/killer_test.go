package indexer

import (
	"context"
	"database/sql/driver"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// counting numbers every statement that reaches the server, COPY data, commits and rollbacks included, and calls before
// with its number. What committed says becomes of the answer to a commit that the server has carried out.
type counting struct {
	driver.Connector
	before    func(n int64, what string) error
	n         *atomic.Int64
	committed func() error // nil: every answer comes back
}

func (c counting) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &countingConn{conn, c}, nil
}

func (c counting) tick(what string) error { return c.before(c.n.Add(1), what) }

type countingConn struct {
	driver.Conn
	c counting
}

func (c *countingConn) Prepare(query string) (driver.Stmt, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	s, err := c.Conn.Prepare(query)
	if err != nil {
		return nil, err
	}
	if cp, ok := s.(copier); ok && strings.HasPrefix(query, "COPY") {
		return &countingCopy{cp, c.c, query}, nil
	}
	return s, nil
}

func (c *countingConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if err := c.c.tick("BEGIN"); err != nil {
		return nil, err
	}
	tx, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return &countingTx{tx, c.c}, nil
}

func (c *countingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c *countingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
}

func (c *countingConn) IsValid() bool { return c.Conn.(driver.Validator).IsValid() }

func (c *countingConn) ResetSession(ctx context.Context) error {
	return c.Conn.(driver.SessionResetter).ResetSession(ctx)
}

func (c *countingConn) CheckNamedValue(v *driver.NamedValue) error {
	if ch, ok := c.Conn.(driver.NamedValueChecker); ok {
		return ch.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

type copier interface {
	driver.Stmt
	CopyData(ctx context.Context, line string) (driver.Result, error)
}

type countingCopy struct {
	copier
	c     counting
	query string
}

func (s *countingCopy) CopyData(ctx context.Context, line string) (driver.Result, error) {
	if err := s.c.tick("data of " + s.query); err != nil {
		return nil, err
	}
	return s.copier.CopyData(ctx, line)
}

type countingTx struct {
	driver.Tx
	c counting
}

func (t *countingTx) Commit() error {
	if err := t.c.tick("COMMIT"); err != nil {
		return errors.Join(err, t.Tx.Rollback()) // a server that can't commit has taken it back
	}
	if err := t.Tx.Commit(); err != nil || t.c.committed == nil {
		return err
	}
	return t.c.committed()
}

func databaseURL(t testing.TB) string {
	t.Helper()
	return devnettest.PostgresFrom(t, "indexer", func(ctx context.Context, url string) error {
		db, err := store.Open(ctx, url, store.Options{})
		if err != nil {
			return err
		}
		if err := db.Migrate(ctx); err != nil {
			return err
		}
		return db.Close()
	})
}
