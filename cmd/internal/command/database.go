package command

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/store"
)

// Schema is what OpenDatabase does about the database's schema.
type Schema int

const (
	// RequireSchema refuses a schema that is not exactly this binary's, and writes nothing.
	RequireSchema Schema = iota
	// RequireMigrations is RequireSchema for a process that uses no derived figure: it takes tables that other rules derived.
	RequireMigrations
	// MigrateSchema brings an older or empty schema to this binary's.
	MigrateSchema
)

// OpenDatabase connects to the Postgres at url and leaves the caller a database that has this binary's schema. Its errors
// name the database without its password.
func OpenDatabase(ctx context.Context, url string, schema Schema) (*store.DB, error) {
	return open(ctx, url, schema, store.Options{})
}

// OpenToRead is OpenDatabase for a command that only reads, with at most so many connections. The database may be behind
// PgBouncer in transaction mode. pool makes the pool of connections, for a command that traces statements; nil: as usual.
func OpenToRead(ctx context.Context, url string, connections int, pool func(driver.Connector) *sql.DB) (*store.DB, error) {
	return open(ctx, url, RequireSchema, store.Options{MaxConns: connections, SharedSessions: true, OpenDB: pool})
}

func open(ctx context.Context, url string, schema Schema, opt store.Options) (*store.DB, error) {
	db, err := store.Open(ctx, url, opt)
	if err != nil {
		return nil, fmt.Errorf("connecting to %s: %w", config.RedactDatabaseURL(url), err)
	}
	switch schema {
	case MigrateSchema:
		err = db.Migrate(ctx)
	case RequireMigrations:
		err = db.CheckMigrations(ctx)
	default:
		err = db.CheckSchema(ctx)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("the schema of %s: %w", config.RedactDatabaseURL(url), err), db.Close())
	}
	return db, nil
}
