package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
	"github.com/pressly/goose/v3"

	"github.com/sluicefi/sluice/migrations"
)

// Options tunes [Open].
type Options struct {
	// MaxConns bounds the pool; 0 is 16.
	MaxConns int
	// Wrap wraps the driver's connector, for tests that count or break
	// statements. Its COPY statements must keep CopyData.
	Wrap func(driver.Connector) driver.Connector
	// Spill is how many bytes of one table's rows a batch of live blocks keeps
	// until it ends; what is more is sent beside. 0 is 256 kB.
	Spill int
	// LeastIdle is how long a write may stand still between two statements however
	// short its lease is. 0 is ten seconds.
	LeastIdle time.Duration
}

// DB is a pool of connections to one database. Its [Reader] reads what is
// committed.
type DB struct {
	*sqlx.DB
	Reader
	url      string
	opt      Options
	shadow   string // the schema of its tables when they are a shadow's
	prepared *prepared
	cards    cardCache
}

// Open connects to the Postgres at url and checks, within ten seconds, that it
// answers and that its sessions are ours alone: [ErrPooled] otherwise.
func Open(ctx context.Context, url string, opt Options) (*DB, error) {
	plain, err := pq.NewConnector(url)
	if err != nil {
		return nil, fmt.Errorf("parse database url: %w", redactURL(err))
	}
	var connector driver.Connector = plain
	if opt.Wrap != nil {
		connector = opt.Wrap(connector)
	}
	db := sqlx.NewDb(sql.OpenDB(connector), "postgres")
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
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("connect to database: %w", err), db.Close())
	}
	if err := checkSessionsAreOurs(ctx, plain); err != nil {
		return nil, errors.Join(fmt.Errorf("connect to database: %w", err), db.Close())
	}
	return &DB{DB: db, Reader: Reader{q: db}, url: url, opt: opt, prepared: newPrepared(db.DB)}, nil
}

// Close closes all connections. A lease's own goes with [Lease.Release].
func (db *DB) Close() error {
	db.prepared.close()
	// Connections that the server has closed already say so when they are
	// closed here; the pool is gone all the same.
	if err := db.DB.Close(); err != nil && Classify(err) == Permanent {
		return fmt.Errorf("close database: %w", err)
	}
	return nil
}

// redactURL drops what a parse error quotes of the URL: it may hold a password.
func redactURL(error) error { return errors.New("not a valid postgres URL or connection string") }

// goose keeps its settings in globals.
var gooseMu sync.Mutex

func gooseProvider(db *sql.DB) (*goose.Provider, error) {
	gooseMu.Lock()
	defer gooseMu.Unlock()
	// The index and the keeper number their migrations apart.
	p, err := goose.NewProvider(goose.DialectPostgres, db, fs.FS(migrations.FS), goose.WithAllowOutofOrder(true))
	if err != nil {
		return nil, fmt.Errorf("load migrations: %w", err)
	}
	return p, nil
}

// migrateLock is the advisory lock two migrating processes meet at.
const migrateLock = 0x51_75_69_63_65

// Migrate brings the schema to this binary's version. It refuses a standby and
// a database newer than the binary.
func (db *DB) Migrate(ctx context.Context) (err error) {
	if err := db.CheckPrimary(ctx); err != nil {
		return err
	}
	p, err := gooseProvider(db.DB.DB)
	if err != nil {
		return err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", migrateLock); err != nil {
		return fmt.Errorf("wait for other migrations: %w", err)
	}
	defer func() {
		_, uerr := conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", migrateLock)
		err = errors.Join(err, uerr)
	}()
	if v, latest, err := versions(ctx, p); err != nil {
		return err
	} else if v > latest {
		return fmt.Errorf("%w: database is at %d, this binary knows %d", ErrSchema, v, latest)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

func versions(ctx context.Context, p *goose.Provider) (current, latest int64, err error) {
	if current, err = p.GetDBVersion(ctx); err != nil {
		return 0, 0, fmt.Errorf("read schema version: %w", err)
	}
	sources := p.ListSources()
	return current, sources[len(sources)-1].Version, nil
}

// CheckSchema fails with [ErrSchema] unless the schema is exactly this
// binary's. It writes nothing.
func (db *DB) CheckSchema(ctx context.Context) error {
	var ours bool
	if err := db.GetContext(ctx, &ours, "SELECT to_regclass('goose_db_version') IS NOT NULL"); err != nil {
		return fmt.Errorf("check schema: %w", err)
	}
	if !ours {
		return fmt.Errorf("%w: no schema yet, run `sluice migrate`", ErrSchema)
	}
	p, err := gooseProvider(db.DB.DB)
	if err != nil {
		return err
	}
	v, latest, err := versions(ctx, p)
	if err != nil {
		return err
	}
	if v != latest {
		return fmt.Errorf("%w: database is at %d, this binary at %d; run `sluice migrate`", ErrSchema, v, latest)
	}
	if pending, err := p.HasPending(ctx); err != nil {
		return fmt.Errorf("read schema version: %w", err)
	} else if pending {
		return fmt.Errorf("%w: a migration is missing; run `sluice migrate`", ErrSchema)
	}
	return nil
}

// CheckPrimary fails with [ErrStandby] on a standby, where nothing can be written and a lease would fence nothing.
func (db *DB) CheckPrimary(ctx context.Context) error {
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
		"INSERT INTO cursor (chain_id, factory, start_block, tank, board) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
		id.ChainID, id.Factory, id.StartBlock, id.Tank, id.Board)
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
		finalized_number, finalized_hash, proven_through, proven_vaults, coalesce(proof, ''), revision FROM cursor`).
		Scan(&c.ChainID, &c.Factory, &c.StartBlock, &c.Tank, &c.Board, &number, hashScan{&hash}, &htime, &final, hashScan{&fhash}, &c.ProvenThrough, &c.ProvenVaults, &c.Proof, &c.Revision)
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
