package keeper

import (
	"context"
	"database/sql"
	"fmt"
	"testing"

	"github.com/jmoiron/sqlx"
	"github.com/pressly/goose/v3"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/migrations"
)

// migrated prepares a database with the real migrations.
func migrated(ctx context.Context, url string) error {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	p, err := goose.NewProvider(goose.DialectPostgres, db, migrations.FS)
	if err != nil {
		return err
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrating: %w", err)
	}
	return nil
}

func testDatabaseURL(t testing.TB) string {
	t.Helper()
	return devnettest.PostgresFrom(t, "keeper", migrated)
}

func openDB(t testing.TB, url string) *sqlx.DB {
	t.Helper()
	db, err := sqlx.ConnectContext(context.Background(), "postgres", url)
	if err != nil {
		t.Fatalf("opening the test's database: %v", err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func testDB(t testing.TB) *sqlx.DB {
	t.Helper()
	return openDB(t, testDatabaseURL(t))
}

func scalar[T any](t testing.TB, db *sqlx.DB, query string, args ...any) T {
	t.Helper()
	var v T
	if err := db.GetContext(context.Background(), &v, query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return v
}
