package devnettest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/sluicefi/sluice/devnet"
)

// server is the one of this test process: started by the first test that
// needs it, ended with the process.
var server struct {
	once      sync.Once
	pg        *devnet.Postgres
	err       error
	names     atomic.Uint64
	create    sync.Mutex // CREATE DATABASE locks its template
	templates map[string]error
	lifeline  *os.File // open until the process ends
}

// Postgres returns the URL of an empty database of its own for this test, on
// the server at DATABASE_URL or on a cluster that all tests of this process
// share. The database is dropped when the test ends. Without any Postgres on
// the machine the test fails, and says what to install.
func Postgres(tb testing.TB) string {
	tb.Helper()
	return database(tb, "template0")
}

// PostgresFrom is Postgres with a database that is a copy of one which prepare
// has filled: prepare runs once per test process and name, where migrating
// anew for every test would be slow. It must close its connections.
func PostgresFrom(tb testing.TB, name string, prepare func(ctx context.Context, url string) error) string {
	tb.Helper()
	pg := shared(tb)
	template := fmt.Sprintf("sluice_template_%d_%s", os.Getpid(), name)
	server.create.Lock()
	err, done := server.templates[template]
	if !done {
		err = fill(tb.Context(), pg, template, prepare)
		server.templates[template] = err
	}
	server.create.Unlock()
	if err != nil {
		tb.Fatalf("preparing the template database %s: %v", name, err)
	}
	return database(tb, template)
}

func fill(ctx context.Context, pg *devnet.Postgres, name string, prepare func(context.Context, string) error) error {
	url, err := pg.CreateDatabase(ctx, name)
	if err != nil {
		return err
	}
	return prepare(ctx, url)
}

// Server returns the shared server itself. Don't close or restart it: start
// one of your own for that.
func Server(tb testing.TB) *devnet.Postgres {
	tb.Helper()
	return shared(tb)
}

func shared(tb testing.TB) *devnet.Postgres {
	tb.Helper()
	Slow(tb)
	server.once.Do(func() {
		server.templates = make(map[string]error)
		server.pg, server.err = start()
	})
	if server.err != nil {
		tb.Fatalf("starting Postgres for tests: %v", server.err)
	}
	return server.pg
}

func start() (*devnet.Postgres, error) {
	dir, err := os.MkdirTemp("", "sluice-test-")
	if err != nil {
		return nil, err
	}
	// The user that runs the server must be able to pass.
	if err := os.Chmod(dir, 0o755); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	pg, err := devnet.StartPostgres(ctx, dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return pg, sweepAfterUs(dir)
}

// sweepAfterUs leaves a shell behind that removes the directory once this
// process is gone and its server has stopped. It sees our end, of whatever
// kind, as the end of its input.
func sweepAfterUs(dir string) error {
	const script = `cat >/dev/null
n=0
while [ -e "$0/postgres/data/postmaster.pid" ] && [ $n -lt 100 ]; do n=$((n+1)); sleep 0.1; done
rm -rf -- "$0"`
	read, write, err := os.Pipe()
	if err != nil {
		return err
	}
	defer read.Close()
	cmd := exec.Command("/bin/sh", "-c", script, filepath.Clean(dir))
	cmd.Stdin = read
	if err := cmd.Start(); err != nil {
		return errors.Join(err, write.Close())
	}
	server.lifeline = write
	return cmd.Process.Release()
}

func database(tb testing.TB, template string) string {
	tb.Helper()
	pg := shared(tb)
	name := fmt.Sprintf("sluice_test_%d_%d", os.Getpid(), server.names.Add(1))
	server.create.Lock()
	url, err := pg.CreateDatabaseFrom(tb.Context(), name, template)
	server.create.Unlock()
	if err != nil {
		tb.Fatalf("creating a database for the test: %v", err)
	}
	tb.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := pg.DropDatabase(ctx, name); err != nil {
			tb.Errorf("dropping the test's database: %v", err)
		}
	})
	return url
}

// LeakOptions names the goroutines that the shared server and a closed chain
// keep, for goleak.
func LeakOptions() []goleak.Option {
	return []goleak.Option{
		goleak.IgnoreAnyFunction("github.com/sluicefi/sluice/devnet.(*cluster).supervise"),
		goleak.IgnoreTopFunction("database/sql.(*DB).connectionOpener"),
		goleak.IgnoreAnyFunction("github.com/lib/pq.(*conn).watchCancel.func1"),
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// A subscriber that leaves while its node stops asks a loop that has ended.
		goleak.IgnoreTopFunction("github.com/ethereum/go-ethereum/eth/filters.(*Subscription).Unsubscribe.func1"),
	}
}
