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
	"time"

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

// Migrate brings the schema to this binary's version. It refuses a standby and a database with a migration that the binary
// doesn't know. While it changes the schema it holds the lease of the indexer, whoever had it: an older one that still runs
// loses it, and is refused when it asks for it again.
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
	missing, err := db.missing(ctx, p)
	if err != nil {
		return err
	}
	if err := db.checkTexts(ctx, p); err != nil {
		return err
	}
	if len(missing) > 0 {
		if err := db.applyAlone(ctx, p); err != nil {
			return fmt.Errorf("migrate: %w", err)
		}
	}
	if err := db.recordTexts(ctx, p); err != nil {
		return err
	}
	return db.checkRules(ctx)
}

// migrating is who holds the indexer's lease while the schema changes, and for how long at most unless the process ends before.
const (
	migrating     = "sluice migrate"
	migratingTime = time.Hour
)

// applyAlone applies what is missing while no indexer writes.
func (db *DB) applyAlone(ctx context.Context, p *goose.Provider) (err error) {
	var led bool
	if err := db.GetContext(ctx, &led, "SELECT to_regclass('lease') IS NOT NULL"); err != nil {
		return err
	}
	if led {
		l, err := db.takeLease(ctx, IndexerLease, migrating, migratingTime, true)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, l.Release(context.WithoutCancel(ctx))) }()
	}
	_, err = p.Up(ctx)
	return err
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
// 3: a holding is priced at 0 from its write-off on (0025), and what leaves whole takes its write-off along.
// 4: a vault whose shares are all gone has a card of each hour since (0027), not that of the last hour with shares.
const RulesVersion = 4

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

// missing lists the files of this binary's migrations that the database hasn't got. It fails with [ErrSchema] when the database
// has one that this binary doesn't know. The highest number tells neither: index, keeper and webhooks have ranges of their own.
func (db *DB) missing(ctx context.Context, p *goose.Provider) (files []string, err error) {
	var made bool
	if err := db.GetContext(ctx, &made, "SELECT to_regclass('goose_db_version') IS NOT NULL"); err != nil {
		return nil, fmt.Errorf("check schema: %w", err)
	}
	var applied []int64
	if made {
		err := db.SelectContext(ctx, &applied, "SELECT DISTINCT version_id FROM goose_db_version WHERE version_id > 0 AND is_applied ORDER BY 1")
		if err != nil {
			return nil, fmt.Errorf("check schema: %w", err)
		}
	}
	has := make(map[int64]bool, len(applied))
	for _, version := range applied {
		has[version] = true
	}
	for _, source := range p.ListSources() {
		if !has[source.Version] {
			files = append(files, source.Path)
		}
		delete(has, source.Version)
	}
	for _, version := range applied {
		if has[version] {
			return nil, fmt.Errorf("%w: the database has migration %d, which this binary doesn't know: use the newer version that made it", ErrSchema, version)
		}
	}
	return files, nil
}

// CheckSchema fails with [ErrSchema] unless the schema is exactly this binary's, and the tables were derived by its rules. It
// writes nothing.
func (db *DB) CheckSchema(ctx context.Context) error {
	if err := db.CheckMigrations(ctx); err != nil {
		return err
	}
	return db.checkRules(ctx)
}

// CheckMigrations is [DB.CheckSchema] without the rules, for a process to which no derived figure matters.
func (db *DB) CheckMigrations(ctx context.Context) error {
	p, err := gooseProvider(db.DB.DB)
	if err != nil {
		return err
	}
	missing, err := db.missing(ctx, p)
	if err != nil {
		return err
	}
	switch n := len(missing); {
	case n == len(p.ListSources()):
		return fmt.Errorf("%w: no schema yet, run `sluice migrate`", ErrSchema)
	case n > 0:
		return fmt.Errorf("%w: migration %s is missing, run `sluice migrate`", ErrSchema, missing[0])
	}
	return db.checkTexts(ctx, p)
}
