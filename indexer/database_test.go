package indexer

import (
	"database/sql/driver"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/lib/pq"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// hooked opens a database whose every statement is shown to before.
func hooked(t testing.TB, url string, before func(what string) error) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), url, store.Options{Spill: 500, Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(_ int64, what string) error { return before(what) }, new(atomic.Int64), nil}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	return db
}

// ownServer is a Postgres of this test's own, with a migrated database.
func ownServer(t *testing.T, dir string) (*devnet.Postgres, string) {
	t.Helper()
	if os.Getenv("DATABASE_URL") != "" {
		t.Skip("the server isn't ours to stop")
	}
	must(t, os.Chmod(dir, 0o755)) // the user that runs the server must be able to pass
	pg, err := devnet.OpenPostgres(t.Context(), devnet.PostgresConfig{Dir: dir, BinDir: os.Getenv(devnet.EnvPostgresBin), Durable: true})
	must(t, err)
	t.Cleanup(func() { must(t, pg.Close()) })
	url, err := pg.CreateDatabase(t.Context(), "own")
	must(t, err)
	db := openDB(t, url)
	must(t, db.Migrate(t.Context()))
	return pg, url
}

// Postgres is stopped at once, as by a crash, in the middle of a COPY, before a commit and while it commits, below
// finality and above: the indexer goes on by itself, and nothing is lost or doubled.
func TestPostgresRestartedInMidCopyAndInACommit(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	dir, err := os.MkdirTemp("", "sluice-restart-")
	must(t, err)
	t.Cleanup(func() { must(t, os.RemoveAll(dir)) })
	pg, url := ownServer(t, dir)
	w := newWorld(t, 521)
	w.blocks(14)

	// Each crash strikes at the n-th statement of its kind after it was armed. At a commit, asynchronous lets the
	// commit and the crash race: either may win, and the index must not care.
	type crash struct {
		kind         string
		n            int32
		asynchronous bool
	}
	var next atomic.Pointer[crash]
	restarted := make(chan error, 1)
	db := hooked(t, url, func(what string) error {
		c := next.Load()
		if c == nil || !strings.HasPrefix(what, c.kind) || atomic.AddInt32(&c.n, -1) != 0 {
			return nil
		}
		next.Store(nil)
		restart := func() { restarted <- pg.Restart(t.Context()) }
		if c.asynchronous {
			go restart()
		} else {
			restart()
		}
		return nil
	})
	conf := configFor(w.d)
	conf.MaxBatch = 2
	crashes := []crash{
		{"data of COPY activity", 1, false}, // the backfill
		{"COMMIT", 1, true},
		{"data of COPY staged_positions", 1, false}, // live from here on
		{"COMMIT", 1, false},
		{"COMMIT", 1, true},
		{"DELETE FROM blocks", 1, false}, // a rollback
		{"COMMIT", 1, true},
	}
	next.Store(&crashes[0])
	looker := openDB(t, url) // sees no faults; the first crash may come as soon as the index has begun
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	// A commit whose answer was lost in a crash is told of nowhere: the tables say that they stand at the head.
	atHead := func() {
		t.Helper()
		head := w.chain.Head().Hash()
		r.eventually("the tables stand at the head", func() (bool, error) {
			c, err := looker.Cursor(t.Context())
			return err == nil && c.Head != nil && c.Head.Hash == head, err
		})
	}
	for i := range crashes {
		if i > 0 {
			next.Store(&crashes[i])
		}
		for armed := true; armed; {
			switch {
			case i == 0: // the chain is there already
			case i >= 5:
				atHead()
				w.reorg(3)
				w.blocks(4)
			default:
				w.block()
			}
			select {
			case err := <-restarted:
				must(t, err)
				armed = false
			case <-time.After(200 * time.Millisecond):
			}
		}
	}
	w.block()
	atHead()
	if n := r.counter("sluice_indexer_failures_total"); n < 4 {
		t.Errorf("only %v interruptions in %d crashes", n, len(crashes))
	}
	r.stop()
	w.agrees(conf, db)
}

// writes tells whether a statement of a batch or a rollback needs space.
func writes(what string) bool {
	for _, verb := range []string{"COPY", "data of COPY", "EXECUTE", "INSERT INTO headers", "UPDATE cursor", "UPDATE marks", "DELETE", "SET LOCAL", "COMMIT"} {
		if strings.HasPrefix(what, verb) {
			return true
		}
	}
	return false
}

// A real disk that is full: the whole cluster is on a small tmpfs. The indexer is not ready while there is no space, and
// afterwards everything is there once.
func TestDiskFullForReal(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	if os.Getuid() != 0 {
		t.Skip("mounting a tmpfs needs root")
	}
	dir, err := os.MkdirTemp("", "sluice-full-")
	must(t, err)
	t.Cleanup(func() { must(t, os.RemoveAll(dir)) })
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=160m,mode=755"); err != nil {
		t.Skipf("mounting a tmpfs is not permitted here: %v", err)
	}
	t.Cleanup(func() { must(t, syscall.Unmount(dir, syscall.MNT_DETACH)) })
	pg, url := ownServer(t, dir)
	w := newWorld(t, 522)
	w.blocks(10)
	conf, db := configFor(w.d), openDB(t, url)
	conf.LeaseTTL = time.Second
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())

	ballast := filepath.Join(dir, "ballast")
	fill(t, ballast)
	deadline := time.Now().Add(patience)
	for r.ix.Ready() == nil && time.Now().Before(deadline) {
		w.block()
	}
	w.blocks(3)
	cause := r.ix.Ready()
	if cause == nil {
		t.Fatal("ready although the disk is full")
	}
	t.Logf("not ready: %v", cause)
	must(t, os.Remove(ballast))
	// A server that could not write its log has ended, or starts again by itself.
	for deadline := time.Now().Add(30 * time.Second); db.PingContext(t.Context()) != nil; {
		if time.Now().After(deadline) {
			must(t, pg.Restart(t.Context()))
		}
	}
	w.block()
	r.until(w.chain.Head().Hash())
	r.stop()
	w.agrees(conf, db)
}

// fill writes until nothing more fits.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	must(t, err)
	for block := make([]byte, 1<<20); len(block) > 0; {
		if _, err := f.Write(block); errors.Is(err, syscall.ENOSPC) {
			block = block[:len(block)/2]
		} else {
			must(t, err)
		}
	}
	must(t, f.Close())
}

// A database that breaks while the indexer binds itself to it, before its first session, is waited for too.
func TestFaultsAtTheStartAreWaitedOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 523)
	w.blocks(3)
	conf := configFor(w.d)
	for k := int64(1); k <= 12; k++ {
		var n, struck atomic.Int64
		db := hooked(t, databaseURL(t), func(statement string) error {
			if strings.Contains(statement, "endpoints") {
				return nil // written beside the index, at any moment; one that fails interrupts nothing
			}
			if n.Add(1) == k {
				struck.Add(1)
				return &pq.Error{Code: "57P03", Message: "the database system is starting up"}
			}
			return nil
		})
		r := start(t, conf, db, client(t, w.chain.HTTPURL()))
		r.until(w.chain.Head().Hash())
		r.stop()
		if struck.Load() != 1 || r.counter("sluice_indexer_failures_total") < 1 {
			t.Errorf("statement %d: struck %d times", k, struck.Load())
		}
	}
}
