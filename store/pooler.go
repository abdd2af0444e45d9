package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
)

// ErrPooled means that a connection pooler shares one server session between its clients, as PgBouncer does in
// transaction and statement mode. Named statements of two clients then meet in one session, and a query can get the
// rows of another one; temporary tables, advisory locks and LISTEN don't hold either.
var ErrPooled = errors.New("the database URL leads through a connection pooler that shares sessions " +
	"(PgBouncer in transaction or statement mode), where a lease and the tables of a session don't hold. " +
	"Give the address of Postgres itself, or of a pool in session mode; only `sluice serve` reads through such a pooler")

// sharingProbes is how often sharesSessions looks. A pooler hands its most recently used or its longest idle session
// to whoever begins a transaction; either shows at the first or second look unless other clients come in between.
const sharingProbes = 16

// sharesSessions says whether a connection doesn't have a server session of its own.
// Postgres gives each connection a process, and two that are open at the same time never have the same one; so two open
// connections that name one process, or one connection that names two, are connections to a pooler.
func sharesSessions(ctx context.Context, cfg pq.Config) (shared bool, err error) {
	connector, err := connectorOf(cfg)
	if err != nil {
		return false, err
	}
	db := sql.OpenDB(connector)
	defer func() {
		if cerr := db.Close(); err == nil {
			err = cerr
		}
	}()
	one, err := db.Conn(ctx)
	if err != nil {
		return false, err
	}
	defer one.Close()
	two, err := db.Conn(ctx)
	if err != nil {
		return false, err
	}
	defer two.Close()

	var ofOne int
	for probe := range sharingProbes {
		again, err := sessionOf(ctx, one)
		if err != nil {
			return false, err
		}
		if probe > 0 && again != ofOne {
			return true, nil
		}
		ofOne = again
		if shared, err := sharedInTransaction(ctx, two, ofOne); err != nil || shared {
			return shared, err
		}
	}
	return false, nil
}

// sharedInTransaction says whether a transaction on conn runs in the session of the given process.
func sharedInTransaction(ctx context.Context, conn *sql.Conn, process int) (shared bool, err error) {
	tx, err := conn.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // a standby refuses others
	if errors.Is(err, driver.ErrBadConn) {
		return false, errors.New("the connection ended where a transaction began, as it does behind a pooler in statement mode")
	}
	if err != nil {
		return false, fmt.Errorf("begin a transaction: %w", err)
	}
	defer func() { err = errors.Join(err, tx.Rollback()) }()
	own, err := sessionOf(ctx, tx)
	return own == process, err
}

// sessionOf is the process id of the server session that answers. It passes no parameter, so that the driver needs no
// prepared statement to ask.
func sessionOf(ctx context.Context, q querier) (process int, err error) {
	if err := q.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&process); err != nil {
		return 0, fmt.Errorf("ask for the session's process: %w", err)
	}
	return process, nil
}
