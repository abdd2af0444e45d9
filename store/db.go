package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
)

// Options tunes [Open].
type Options struct {
	// MaxConns bounds the pool; 0 is 16.
	MaxConns int
	// Wrap wraps the driver's connector, for tests that count or break
	// statements. Its COPY statements must keep CopyData.
	Wrap func(driver.Connector) driver.Connector
	// OpenDB makes the pool of a connector, for a caller that traces statements. nil: sql.OpenDB.
	OpenDB func(driver.Connector) *sql.DB
	// Spill is how many bytes of one table's rows a batch of live blocks keeps in memory until it ends. What is beyond
	// that is sent before, in the background. 0 is 256 kB.
	Spill int
	// LeastIdle is how long a write may pause between two statements even if its lease is shorter than that. 0 is ten
	// seconds.
	LeastIdle time.Duration
	// SharedSessions accepts a pooler that shares server sessions between clients (PgBouncer in transaction mode), for a
	// caller that only reads; otherwise such a pooler is refused with [ErrPooled].
	SharedSessions bool
}

// DB is a pool of connections to one database. Its [Reader] reads what is
// committed.
type DB struct {
	*sqlx.DB
	Reader
	url      string
	opt      Options
	shadow   string // the schema of its tables when they are a shadow's
	shared   bool   // a pooler shares sessions: nothing may outlast a transaction
	prepared *prepared
	cards    cardCache
}

// Open connects to the Postgres at url and checks, within ten seconds, that it
// answers and that its sessions are ours alone. Where a pooler shares them it
// fails with [ErrPooled], unless the options accept that.
func Open(ctx context.Context, url string, opt Options) (*DB, error) {
	cfg, err := pq.NewConfig(url)
	if err != nil {
		return nil, fmt.Errorf("parse database url: %w", redactURL(err))
	}
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	shared, err := sharesSessions(ctx, cfg)
	if err == nil && shared && !opt.SharedSessions {
		err = ErrPooled
	}
	if err != nil {
		return nil, fmt.Errorf("connect to database: %w", err)
	}
	// With binary parameters a query is one message with an unnamed statement. Otherwise it is two messages, and a pooler may
	// send the second one to another session, where it would run another client's statement.
	cfg.BinaryParameters = shared
	connector, err := connectorOf(cfg)
	if err != nil {
		return nil, err
	}
	if opt.Wrap != nil {
		connector = opt.Wrap(connector)
	}
	if opt.OpenDB == nil {
		opt.OpenDB = sql.OpenDB
	}
	db := sqlx.NewDb(opt.OpenDB(connector), "postgres")
	if opt.MaxConns == 0 {
		opt.MaxConns = 16
	}
	if opt.Spill == 0 {
		opt.Spill = 256 << 10
	}
	if opt.LeastIdle == 0 {
		opt.LeastIdle = 10 * time.Second
	}
	db.SetMaxOpenConns(opt.MaxConns)
	db.SetMaxIdleConns(opt.MaxConns)
	db.SetConnMaxIdleTime(5 * time.Minute)
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("connect to database: %w", err), db.Close())
	}
	statements := newPrepared(db.DB)
	if shared {
		statements.closed = true // a named statement lives in one session: none is made
	}
	return &DB{DB: db, Reader: Reader{q: db}, url: url, opt: opt, shared: shared, prepared: statements}, nil
}

func connectorOf(cfg pq.Config) (driver.Connector, error) {
	connector, err := pq.NewConnectorConfig(cfg)
	if err != nil {
		return nil, fmt.Errorf("database url: %w", redactURL(err))
	}
	return connector, nil
}

// Shared says whether a pooler shares server sessions between its clients, of which this is one: see Options.SharedSessions.
func (db *DB) Shared() bool { return db.shared }

// Close closes all connections. A lease's own goes with [Lease.Release].
func (db *DB) Close() error {
	db.prepared.close()
	// A connection that the server has closed already gives an error here, which
	// doesn't matter: the pool is closed all the same.
	if err := db.DB.Close(); err != nil && Classify(err) == Permanent {
		return fmt.Errorf("close database: %w", err)
	}
	return nil
}

// redactURL drops what a parse error quotes of the URL: it may hold a password.
func redactURL(error) error { return errors.New("not a valid postgres URL or connection string") }

// CheckPrimary fails with [ErrStandby] on a standby, where nothing can be written and a lease would fence nothing, and
// with [ErrPooled] where the session that holds a lease is shared with others.
func (db *DB) CheckPrimary(ctx context.Context) error {
	if db.shared {
		return ErrPooled
	}
	var standby bool
	if err := db.GetContext(ctx, &standby, "SELECT pg_is_in_recovery()"); err != nil {
		return fmt.Errorf("check for a standby: %w", err)
	}
	if standby {
		return ErrStandby
	}
	return nil
}

// Identity says which deployment a database follows.
type Identity struct {
	ChainID    uint64
	Factory    common.Address
	StartBlock uint64
	// Tank and Board are followed too; the zero address is not. They can't be added to an index later.
	Tank, Board common.Address
}

// Bind ties an empty database to a deployment, or checks that it is tied to
// this one: [ErrForeign] otherwise. It writes nothing when it fails.
func (db *DB) Bind(ctx context.Context, id Identity) error {
	if err := db.CheckPrimary(ctx); err != nil {
		return err
	}
	_, err := db.ExecContext(ctx,
		"INSERT INTO cursor (chain_id, factory, start_block, tank, board, rules) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
		id.ChainID, id.Factory, id.StartBlock, id.Tank, id.Board, RulesVersion)
	if err != nil {
		return fmt.Errorf("bind database: %w", err)
	}
	c, err := db.Cursor(ctx)
	if err != nil {
		return err
	}
	if c.Identity != id {
		return fmt.Errorf("%w: %s; asked for %s", ErrForeign, c.Identity, id)
	}
	return nil
}

func (id Identity) String() string {
	out := fmt.Sprintf("chain %d, factory %s", id.ChainID, id.Factory)
	if id.Tank != (common.Address{}) {
		out += fmt.Sprintf(", tank %s", id.Tank)
	}
	if id.Board != (common.Address{}) {
		out += fmt.Sprintf(", board %s", id.Board)
	}
	return fmt.Sprintf("%s from block %d", out, id.StartBlock)
}

// Cursor is how far the index has got.
type Cursor struct {
	Identity
	Head          *Ref    // nil before the first block
	Finalized     *Ref    // nil before the first finalised block
	ProvenThrough *uint64 // least block up to which factory and vaults were found complete; nil while one never was
	ProvenVaults  uint64  // vaults that were
	Proof         string  // the weakest word among them; empty while there is none
	Revision      uint64  // commits that changed derived rows
	Reorgs        uint64  // reorgs that took blocks out of the tables, since the database was made
	ReorgBlocks   uint64  // blocks that they took out, all together
	// ReorgAt is when the last of them was, the database's clock; nil before the first.
	ReorgAt *time.Time
}

// Cursor reads the cursor row; [ErrNotFound] in a database bound to nothing.
func (db *DB) Cursor(ctx context.Context) (Cursor, error) { return readCursor(ctx, db.DB) }

// querier is what a pool, a connection and a transaction have in common.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func readCursor(ctx context.Context, q querier) (Cursor, error) {
	var c Cursor
	var number, htime, final *uint64
	var hash, fhash *common.Hash
	err := q.QueryRowContext(ctx, `SELECT chain_id, factory, start_block, tank, board, head_number, head_hash, head_time,
		finalized_number, finalized_hash, proven_through, proven_vaults, coalesce(proof, ''), revision,
		reorgs, reorg_blocks, reorg_at FROM cursor`).
		Scan(&c.ChainID, &c.Factory, &c.StartBlock, &c.Tank, &c.Board, &number, hashScan{&hash}, &htime, &final, hashScan{&fhash}, &c.ProvenThrough, &c.ProvenVaults, &c.Proof, &c.Revision,
			&c.Reorgs, &c.ReorgBlocks, &c.ReorgAt)
	if errors.Is(err, sql.ErrNoRows) {
		return c, fmt.Errorf("cursor: %w", ErrNotFound)
	}
	if err != nil {
		return c, fmt.Errorf("read cursor: %w", err)
	}
	if number != nil && hash != nil && htime != nil {
		c.Head = &Ref{Number: *number, Hash: *hash, Time: *htime}
	}
	if final != nil && fhash != nil {
		c.Finalized = &Ref{Number: *final, Hash: *fhash}
	}
	return c, nil
}
