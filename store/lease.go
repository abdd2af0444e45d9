package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/lib/pq"
)

// IndexerLease is the name of the indexer's lease.
const IndexerLease = "indexer"

// KeeperLease is the name of the lease of the keepers of a chain.
func KeeperLease(chainID uint64) string { return "keeper/" + strconv.FormatUint(chainID, 10) }

// Lease is a right to write that one process has at a time: the indexer's to the derived tables, a keeper's to its
// journal. Its times are the database's; its token grows with each new holder, and every write checks it.
//
// A lease owns a session of the database. When that session ends, because its process crashed or was killed, the next
// holder needn't wait for the lease to expire. A holder that is frozen keeps its session and is overtaken only after its
// time, in the middle of a transaction too; then its token is stale and none of its writes commits.
type Lease struct {
	db     *DB
	name   string
	holder string
	token  int64
	ttl    time.Duration
	conn   *sql.Conn

	staging  bool            // the session has its staging tables
	prepared map[string]bool // statements that the session has prepared
	deferred bool            // a bulk write of this lease has looked at the readers' indexes
	indexed  bool            // they are there
	told     bool            // readers of the feed were told of all rows in bulk

	partitions *leasePartitions // nil until looked for
}

// Token is the fencing token.
func (l *Lease) Token() int64 { return l.token }

// Holder is the name that the lease was taken under.
func (l *Lease) Holder() string { return l.holder }

// AcquireLease takes the named lease for ttl, or fails with [HeldError]. The holder's name should be unique to the
// process.
func (db *DB) AcquireLease(ctx context.Context, name, holder string, ttl time.Duration) (*Lease, error) {
	return db.takeLease(ctx, name, holder, ttl, false)
}

// takeLease is AcquireLease, which with force takes the lease from whoever holds it.
func (db *DB) takeLease(ctx context.Context, name, holder string, ttl time.Duration, force bool) (l *Lease, err error) {
	if err := db.CheckPrimary(ctx); err != nil {
		return nil, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, fmt.Errorf("acquire lease %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, discard(conn)) // the end of the session also frees a lease that was already taken
		}
	}()
	// A shadow has no readers, so it needs no indexes for them; dropping them by name would drop those of the real tables.
	l = &Lease{db: db, name: name, holder: holder, ttl: ttl, conn: conn, deferred: db.shadow != "", indexed: db.shadow != ""}
	err = conn.QueryRowContext(ctx, `
		INSERT INTO lease (name, holder, token, acquired_at, expires_at, backend_pid, backend_start)
		SELECT $1, $2, 1, clock_timestamp(), clock_timestamp() + make_interval(secs => $3), pid, backend_start
		FROM pg_stat_activity WHERE pid = pg_backend_pid()
		ON CONFLICT (name) DO UPDATE SET holder = EXCLUDED.holder, token = lease.token + 1, acquired_at = EXCLUDED.acquired_at,
			expires_at = EXCLUDED.expires_at, backend_pid = EXCLUDED.backend_pid, backend_start = EXCLUDED.backend_start
		WHERE $4 OR lease.expires_at <= clock_timestamp() OR NOT EXISTS (
			SELECT 1 FROM pg_stat_activity a WHERE a.pid = lease.backend_pid
				AND coalesce(a.backend_start = lease.backend_start, true)) -- another role's start is hidden: alive
		RETURNING token`, name, holder, ttl.Seconds(), force).Scan(&l.token)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, heldBy(ctx, conn, name)
	}
	if err != nil {
		return nil, fmt.Errorf("acquire lease %s: %w", name, err)
	}
	return l, nil
}

// stage makes the session's staging tables, which bulk writes and rollbacks use.
func (l *Lease) stage(ctx context.Context) error {
	if l.staging {
		return nil
	}
	for _, t := range derived {
		if !t.mutable {
			continue
		}
		_, err := l.conn.ExecContext(ctx, "CREATE TEMP TABLE IF NOT EXISTS "+t.staging()+" (LIKE "+t.name+", undo_block bigint) ON COMMIT DELETE ROWS")
		if err != nil {
			return fmt.Errorf("create staging table: %w", err)
		}
	}
	l.staging = true
	return nil
}

// LeaseHolding is a lease as anybody sees it.
type LeaseHolding struct {
	Holder string    `db:"holder"`
	Token  int64     `db:"token"`
	Until  time.Time `db:"expires_at"` // the database's clock
	Held   bool      `db:"held"`       // whether it hasn't expired
}

// LeaseHolding reads who holds a lease; nil when nobody ever did.
func (db *DB) LeaseHolding(ctx context.Context, name string) (*LeaseHolding, error) {
	return readLeaseHolding(ctx, db.DB, name)
}

func readLeaseHolding(ctx context.Context, q querier, name string) (*LeaseHolding, error) {
	var h LeaseHolding
	err := q.QueryRowContext(ctx, "SELECT holder, token, expires_at, expires_at > clock_timestamp() FROM lease WHERE name = $1", name).
		Scan(&h.Holder, &h.Token, &h.Until, &h.Held)
	if isNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read lease %s: %w", name, err)
	}
	return &h, nil
}

func heldBy(ctx context.Context, conn *sql.Conn, name string) error {
	h, err := readLeaseHolding(ctx, conn, name)
	if err != nil {
		return err
	}
	if h == nil {
		return fmt.Errorf("read lease %s: %w", name, ErrNotFound)
	}
	return &HeldError{Name: name, Holder: h.Holder, Until: h.Until}
}

// lock locks the lease's row until the transaction ends, so that nobody can take the lease in the middle of a write, or
// fails with [ErrLeaseLost]. A holder that freezes between two statements keeps the lock no longer than the lease's
// time (or [Options.LeastIdle], if that is more): then the server ends its session.
func (l *Lease) lock(ctx context.Context, tx *sql.Tx) error {
	// Text without arguments is one round trip to the server; with arguments it is two.
	res, err := tx.ExecContext(ctx, fmt.Sprintf(
		"SELECT set_config('idle_in_transaction_session_timeout', '%d', true) FROM lease WHERE name = %s AND token = %d FOR SHARE",
		max(l.ttl, l.db.opt.LeastIdle).Milliseconds(), pq.QuoteLiteral(l.name), l.token))
	if err != nil {
		return fmt.Errorf("lock lease: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errors.Join(ErrLeaseLost, err)
	}
	return nil
}

// writeUnder runs fn in a transaction that commits only if the lease was not lost.
func (db *DB) writeUnder(ctx context.Context, l *Lease, what string, fn func(*sql.Tx) error) error {
	if l == nil {
		return fmt.Errorf("%s: %w", what, ErrLeaseLost)
	}
	tx, err := db.DB.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	err = l.lock(ctx, tx)
	if err == nil {
		err = fn(tx)
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// Renew extends the lease by its ttl from now. It waits for an open write of this lease to end, and fails with
// [ErrLeaseLost] when overtaken.
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

// Release gives the lease up at once and closes its session. A lease that was lost is released too, for its session.
func (l *Lease) Release(ctx context.Context) error {
	_, err := l.db.ExecContext(ctx, "UPDATE lease SET expires_at = clock_timestamp() WHERE name = $1 AND token = $2", l.name, l.token)
	if err != nil {
		err = fmt.Errorf("release lease %s: %w", l.name, err)
	}
	return errors.Join(err, l.Drop())
}

// Drop closes the lease's session without giving the lease up, as the end of its process does: the next holder can take
// it.
func (l *Lease) Drop() error { return discard(l.conn) }

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
