package keeper

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/pressly/goose/v3"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/migrations"
	"github.com/sluicefi/sluice/store"
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

// databases are migrated ones that no test has at the moment. A test gives its
// own back empty: making and dropping one for each test costs more than most
// tests do.
var databases struct {
	sync.Mutex
	server *devnet.Postgres
	free   []string // URLs
	names  []string // of all that were made
}

// testDatabaseURL is a migrated database with nothing in it, this test's own.
func testDatabaseURL(t testing.TB) string {
	t.Helper()
	address, err := freeDatabase(t.Context(), devnettest.Server(t))
	if err != nil {
		t.Fatalf("making a database for the test: %v", err)
	}
	t.Cleanup(func() {
		if err := emptied(address); err != nil {
			t.Errorf("giving the test's database back: %v", err)
			return
		}
		databases.Lock()
		defer databases.Unlock()
		databases.free = append(databases.free, address)
	})
	return address
}

func freeDatabase(ctx context.Context, server *devnet.Postgres) (string, error) {
	databases.Lock()
	defer databases.Unlock()
	databases.server = server
	if last := len(databases.free) - 1; last >= 0 {
		address := databases.free[last]
		databases.free = databases.free[:last]
		return address, nil
	}
	name := fmt.Sprintf("sluice_keeper_%d_%d", os.Getpid(), len(databases.names))
	address, err := server.CreateDatabase(ctx, name)
	if err != nil {
		return "", err
	}
	databases.names = append(databases.names, name)
	return address, migrated(ctx, address)
}

// emptied ends all sessions of a database, those of killed processes too, and
// takes every row out of it.
func emptied(address string) error {
	db, err := sql.Open("postgres", address)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	_, err = db.ExecContext(context.Background(), `
DO $$
DECLARE
    name text;
    filled boolean;
BEGIN
    PERFORM pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
    FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'goose_db_version' LOOP
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM ' || name || ')' INTO filled;
        IF filled THEN
            EXECUTE 'TRUNCATE ' || name || ' CASCADE';
        END IF;
    END LOOP;
    PERFORM setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false) FROM pg_sequences
      WHERE schemaname = 'public' AND sequencename NOT LIKE 'goose%';
END
$$`)
	return err
}

// dropDatabases leaves a server that isn't ours as it was.
func dropDatabases() error {
	databases.Lock()
	defer databases.Unlock()
	if databases.server == nil || databases.server.Own() {
		return nil // it ends with the process
	}
	var errs []error
	for _, name := range databases.names {
		errs = append(errs, databases.server.DropDatabase(context.Background(), name))
	}
	return errors.Join(errs...)
}

func openDB(t testing.TB, url string) *store.DB {
	t.Helper()
	db, err := store.Open(context.Background(), url, store.Options{})
	if err != nil {
		t.Fatalf("opening the test's database: %v", err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

func testDB(t testing.TB) *store.DB {
	t.Helper()
	return openDB(t, testDatabaseURL(t))
}

// expire ends all leases as time would, without waiting for it.
func expire(t testing.TB, db *store.DB) {
	t.Helper()
	if _, err := db.ExecContext(context.Background(), `UPDATE lease SET expires_at = clock_timestamp() - interval '1 second'`); err != nil {
		t.Fatal(err)
	}
}

func journalDump(t testing.TB, db *store.DB) string {
	t.Helper()
	return scalar[string](t, db, `
SELECT COALESCE(string_agg(line, E'\n' ORDER BY line), '') FROM (
  SELECT 'intent ' || to_jsonb(i)::text AS line FROM keeper_intents i
  UNION ALL SELECT 'subject ' || to_jsonb(s)::text FROM keeper_subjects s
  UNION ALL SELECT 'attempt ' || to_jsonb(a)::text FROM keeper_attempts a
  UNION ALL SELECT 'event ' || to_jsonb(e)::text FROM keeper_events e
  UNION ALL SELECT 'refusal ' || to_jsonb(r)::text FROM keeper_refusals r
  UNION ALL SELECT 'status ' || to_jsonb(s)::text FROM keeper_status s) lines`)
}

func scalar[T any](t testing.TB, db *store.DB, query string, args ...any) T {
	t.Helper()
	var v T
	if err := db.GetContext(context.Background(), &v, query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return v
}
