package keeper

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/jmoiron/sqlx"
)

// ErrLeaseLost means that another keeper writes the journal by now, or that
// this one's lease ran out. Nothing may be sent until it is held again.
var ErrLeaseLost = errors.New("the keeper lease is not held")

// ErrStandby marks a database that only follows a primary: a lease there
// would fence nothing.
var ErrStandby = errors.New("this database is a standby: the keeper needs the primary")

// Lease is the right to write the journal of one chain. Its times are the
// database's; its token grows with each new holding.
type Lease struct {
	ChainID uint64
	Holder  string
	Token   int64
	TTL     time.Duration // how long a silent holder keeps it
}

// Holding is a lease row as seen by anybody.
type Holding struct {
	Holder    string    `db:"holder"`
	Token     int64     `db:"token"`
	ExpiresAt time.Time `db:"expires_at"`
	Live      bool      `db:"live"`
}

// acquireLease takes a free or expired lease, or renews one's own. held is nil
// when somebody else holds it.
func acquireLease(ctx context.Context, db *sqlx.DB, chainID uint64, holder string, ttl time.Duration) (held *Lease, err error) {
	standby := false
	if err := db.GetContext(ctx, &standby, `SELECT pg_is_in_recovery()`); err != nil {
		return nil, fmt.Errorf("asking whether the database is the primary: %w", err)
	}
	if standby {
		return nil, ErrStandby
	}
	// A process that starts again under its old name takes a new token too: the
	// dead one's last write, if one is still under way, is fenced off.
	const take = `
INSERT INTO keeper_lease AS l (chain_id, holder, token, acquired_at, expires_at)
VALUES ($1, $2, 1, clock_timestamp(), clock_timestamp() + make_interval(secs => $3))
ON CONFLICT (chain_id) DO UPDATE
   SET holder = excluded.holder, token = l.token + 1,
       acquired_at = clock_timestamp(), expires_at = excluded.expires_at
 WHERE l.expires_at <= clock_timestamp()
RETURNING token`
	var token int64
	err = db.GetContext(ctx, &token, take, int64(chainID), holder, ttl.Seconds())
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("taking the lease: %w", err)
	}
	return &Lease{ChainID: chainID, Holder: holder, Token: token, TTL: ttl}, nil
}

// renewLease extends a lease that nobody took since, even an expired one: while
// it was expired nothing could be written.
func renewLease(ctx context.Context, db *sqlx.DB, l Lease, ttl time.Duration) error {
	const renew = `
UPDATE keeper_lease SET expires_at = clock_timestamp() + make_interval(secs => $4)
 WHERE chain_id = $1 AND holder = $2 AND token = $3`
	res, err := db.ExecContext(ctx, renew, int64(l.ChainID), l.Holder, l.Token, ttl.Seconds())
	if err != nil {
		return fmt.Errorf("renewing the lease: %w", err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		return fmt.Errorf("renewing the lease: %w", err)
	}
	if n != 1 {
		return ErrLeaseLost
	}
	return nil
}

// releaseLease ends a lease at once, so that a standby needn't wait.
func releaseLease(ctx context.Context, db *sqlx.DB, l Lease) error {
	const release = `
UPDATE keeper_lease SET expires_at = clock_timestamp() WHERE chain_id = $1 AND holder = $2 AND token = $3`
	if _, err := db.ExecContext(ctx, release, int64(l.ChainID), l.Holder, l.Token); err != nil {
		return fmt.Errorf("releasing the lease: %w", err)
	}
	return nil
}

// ReadLease returns who holds the lease of a chain; nil when nobody ever did.
func ReadLease(ctx context.Context, db *sqlx.DB, chainID uint64) (*Holding, error) {
	var h Holding
	err := db.GetContext(ctx, &h, `
SELECT holder, token, expires_at, expires_at > clock_timestamp() AS live FROM keeper_lease WHERE chain_id = $1`, int64(chainID))
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the lease: %w", err)
	}
	return &h, nil
}

// fence locks the lease row against a takeover for the rest of the transaction,
// or fails: a write by a former holder can't commit. A holder that freezes in
// the middle of a write keeps that lock no longer than a lease from here on:
// then the server ends its session, and a standby gets on.
func fence(ctx context.Context, tx *sqlx.Tx, l Lease) error {
	var guard string
	err := tx.GetContext(ctx, &guard, `
SELECT set_config('idle_in_transaction_session_timeout', $4, true) FROM keeper_lease
 WHERE chain_id = $1 AND holder = $2 AND token = $3 AND expires_at > clock_timestamp() FOR SHARE`,
		int64(l.ChainID), l.Holder, l.Token, strconv.FormatInt(max(l.TTL, time.Second).Milliseconds(), 10))
	if errors.Is(err, sql.ErrNoRows) {
		return ErrLeaseLost
	}
	if err != nil {
		return fmt.Errorf("checking the lease: %w", err)
	}
	return nil
}
