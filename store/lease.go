package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// Lease is the right to write derived tables. It owns the connection its
// batches run on: when that session ends, by a crash or kill, the next writer
// needn't wait for the lease to expire. A paused holder keeps its session and
// is only overtaken after its time, also in the middle of a batch; then its
// token is stale and its next commit fails.
type Lease struct {
	db     *DB
	name   string
	holder string
	token  int64
	ttl    time.Duration
	conn   *sql.Conn

	deferred bool // a bulk write of this lease has looked at the readers' indexes
	indexed  bool // they are there
}

// Token is the fencing token.
func (l *Lease) Token() int64 { return l.token }

// AcquireLease takes the named lease for ttl, or fails with [HeldError]. The
// holder's name should be unique to the process.
func (db *DB) AcquireLease(ctx context.Context, name, holder string, ttl time.Duration) (l *Lease, err error) {
	if err := db.checkPrimary(ctx); err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("acquire lease %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			// With it go the temporary tables that were made already, and a lease taken halfway.
			err = errors.Join(err, discard(conn))
		}
	}()
	// A shadow has no readers, and its statements must not reach the real tables' indexes by name.
	l = &Lease{db: db, name: name, holder: holder, ttl: ttl, conn: conn, deferred: db.shadow != "", indexed: db.shadow != ""}
	err = conn.QueryRowContext(ctx, `
		INSERT INTO lease (name, holder, token, acquired_at, expires_at, backend_pid, backend_start)
		SELECT $1, $2, 1, clock_timestamp(), clock_timestamp() + make_interval(secs => $3), pid, backend_start
		FROM pg_stat_activity WHERE pid = pg_backend_pid()
		ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, token = lease.token + 1, acquired_at = EXCLUDED.acquired_at,
			expires_at = EXCLUDED.expires_at, backend_pid = EXCLUDED.backend_pid, backend_start = EXCLUDED.backend_start
		WHERE lease.expires_at <= clock_timestamp() OR NOT EXISTS (
			SELECT 1 FROM pg_stat_activity a WHERE a.pid = lease.backend_pid
				AND coalesce(a.backend_start = lease.backend_start, true)) -- another role's start is hidden: alive
		RETURNING token`, name, holder, ttl.Seconds()).Scan(&l.token)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, heldBy(ctx, conn, name)
	}
	if err != nil {
		return nil, fmt.Errorf("acquire lease %s: %w", name, err)
	}
	for _, t := range derived {
		if !t.mutable {
			continue
		}
		_, err = conn.ExecContext(ctx, "CREATE TEMP TABLE "+t.staging()+" (LIKE "+t.name+", undo_block bigint) ON COMMIT DELETE ROWS")
		if err != nil {
			return nil, fmt.Errorf("create staging table: %w", err)
		}
	}
	return l, nil
}

func heldBy(ctx context.Context, conn *sql.Conn, name string) error {
	held := &HeldError{Name: name}
	err := conn.QueryRowContext(ctx, "SELECT holder, expires_at FROM lease WHERE name = $1", name).Scan(&held.Holder, &held.Until)
	if err != nil {
		return fmt.Errorf("read lease %s: %w", name, err)
	}
	return held
}

// Renew extends the lease by its ttl from now. It waits for an open batch of
// this lease to end, and fails with [ErrLeaseLost] when overtaken.
func (l *Lease) Renew(ctx context.Context) error {
	res, err := l.db.ExecContext(ctx, `UPDATE lease SET expires_at = clock_timestamp() + make_interval(secs => $3)
		WHERE name = $1 AND token = $2`, l.name, l.token, l.ttl.Seconds())
	if err != nil {
		return fmt.Errorf("renew lease %s: %w", l.name, err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(fmt.Errorf("renew lease %s: %w", l.name, ErrLeaseLost), err)
	}
	return nil
}

// Release gives the lease up at once and closes its connection.
func (l *Lease) Release(ctx context.Context) error {
	_, err := l.db.ExecContext(ctx, "UPDATE lease SET expires_at = clock_timestamp() WHERE name = $1 AND token = $2", l.name, l.token)
	if err != nil {
		err = fmt.Errorf("release lease %s: %w", l.name, err)
	}
	return errors.Join(err, discard(l.conn))
}

// discard ends a connection's session: its temporary tables must not return to
// the pool with it.
func discard(conn *sql.Conn) error {
	err := conn.Raw(func(any) error { return driver.ErrBadConn })
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) {
		err = nil
	}
	cerr := conn.Close()
	if errors.Is(cerr, sql.ErrConnDone) {
		cerr = nil
	}
	return errors.Join(err, cerr)
}
