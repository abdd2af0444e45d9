package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"github.com/pressly/goose/v3"

	"github.com/sluicefi/sluice/migrations"
)

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
	if err := db.checkTexts(ctx, p); err != nil {
		return err
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	if err := db.recordTexts(ctx, p); err != nil {
		return err
	}
	return db.checkRules(ctx)
}

// checksums are those of this binary's migrations, by version.
func checksums(p *goose.Provider) (map[int64]*appliedMigration, error) {
	out := make(map[int64]*appliedMigration)
	for _, source := range p.ListSources() {
		text, err := fs.ReadFile(migrations.FS, source.Path)
		if err != nil {
			return nil, fmt.Errorf("load migrations: %w", err)
		}
		sum := sha256.Sum256(text)
		out[source.Version] = &appliedMigration{source.Version, sum[:], source.Path}
	}
	return out, nil
}

type appliedMigration struct {
	Version  int64  `db:"version"`
	Checksum []byte `db:"checksum"`
	path     string
}

// checkTexts fails with [ErrSchema] when a migration was edited after it had been applied: the tables needn't be those that
// this binary expects, and applying it again would not make them so.
func (db *DB) checkTexts(ctx context.Context, p *goose.Provider) error {
	var known bool
	if err := db.GetContext(ctx, &known, "SELECT to_regclass('applied_migrations') IS NOT NULL"); err != nil {
		return fmt.Errorf("check schema: %w", err)
	}
	if !known {
		return nil // of a binary before there were checksums, or empty
	}
	ours, err := checksums(p)
	if err != nil {
		return err
	}
	var applied []appliedMigration
	if err := db.SelectContext(ctx, &applied, "SELECT version, checksum FROM applied_migrations ORDER BY version"); err != nil {
		return fmt.Errorf("check schema: %w", err)
	}
	for _, a := range applied {
		if m := ours[a.Version]; m != nil && !bytes.Equal(m.Checksum, a.Checksum) {
			return fmt.Errorf("%w: this database was made by another text of %s than this binary has, so its tables may differ. "+
				"Use the binary that made it, or an empty database: `sluice migrate` and `sluice index` fill it from the chain",
				ErrSchema, m.path)
		}
	}
	return nil
}

// recordTexts keeps the checksum of each migration that has been applied.
func (db *DB) recordTexts(ctx context.Context, p *goose.Provider) error {
	ours, err := checksums(p)
	if err != nil {
		return err
	}
	for _, m := range ours {
		_, err := db.ExecContext(ctx, `INSERT INTO applied_migrations (version, checksum) VALUES ($1, $2) ON CONFLICT (version) DO NOTHING`, m.Version, m.Checksum)
		if err != nil {
			return fmt.Errorf("record migration %s: %w", m.path, err)
		}
	}
	return nil
}

// RulesVersion is the version of the rules by which the tables are derived from the events. Raise it with any change that
// gives other rows of the same events: a database of other rules is refused until it was derived anew.
//
// 2: a vault's first settlement within a second gives that second's price (0024), not the last one of its block.
const RulesVersion = 2

// checkRules fails with [ErrSchema] when the tables were derived by other rules than this binary's.
func (db *DB) checkRules(ctx context.Context) error {
	var derived []int
	if err := db.SelectContext(ctx, &derived, "SELECT rules FROM cursor"); err != nil {
		return fmt.Errorf("check rules: %w", err)
	}
	if len(derived) > 0 && derived[0] != RulesVersion {
		return fmt.Errorf("%w: the tables were derived by version %d of the rules, this binary has version %d: derive them anew, with `sluice migrate` and `sluice index` on an empty database",
			ErrSchema, derived[0], RulesVersion)
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
	if err := db.checkTexts(ctx, p); err != nil {
		return err
	}
	return db.checkRules(ctx)
}
