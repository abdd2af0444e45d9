package indexer

import (
	"context"
	"database/sql/driver"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// counting numbers every statement that reaches the server, COPY data, commits and rollbacks included, and calls before
// with its number.
type counting struct {
	driver.Connector
	before func(n int64, what string) error
	n      *atomic.Int64
}

func (c counting) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return &countingConn{conn, c}, nil
}

func (c counting) tick(what string) error { return c.before(c.n.Add(1), what) }

type countingConn struct {
	driver.Conn
	c counting
}

func (c *countingConn) Prepare(query string) (driver.Stmt, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	s, err := c.Conn.Prepare(query)
	if err != nil {
		return nil, err
	}
	if cp, ok := s.(copier); ok && strings.HasPrefix(query, "COPY") {
		return &countingCopy{cp, c.c, query}, nil
	}
	return s, nil
}

func (c *countingConn) BeginTx(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if err := c.c.tick("BEGIN"); err != nil {
		return nil, err
	}
	tx, err := c.Conn.(driver.ConnBeginTx).BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return &countingTx{tx, c.c}, nil
}

func (c *countingConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	return c.Conn.(driver.ExecerContext).ExecContext(ctx, query, args)
}

func (c *countingConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	if err := c.c.tick(query); err != nil {
		return nil, err
	}
	return c.Conn.(driver.QueryerContext).QueryContext(ctx, query, args)
}

func (c *countingConn) IsValid() bool { return c.Conn.(driver.Validator).IsValid() }

func (c *countingConn) ResetSession(ctx context.Context) error {
	return c.Conn.(driver.SessionResetter).ResetSession(ctx)
}

func (c *countingConn) CheckNamedValue(v *driver.NamedValue) error {
	if ch, ok := c.Conn.(driver.NamedValueChecker); ok {
		return ch.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

type copier interface {
	driver.Stmt
	CopyData(ctx context.Context, line string) (driver.Result, error)
}

type countingCopy struct {
	copier
	c     counting
	query string
}

func (s *countingCopy) CopyData(ctx context.Context, line string) (driver.Result, error) {
	if err := s.c.tick("data of " + s.query); err != nil {
		return nil, err
	}
	return s.copier.CopyData(ctx, line)
}

type countingTx struct {
	driver.Tx
	c counting
}

func (t *countingTx) Commit() error {
	if err := t.c.tick("COMMIT"); err != nil {
		return err
	}
	return t.Tx.Commit()
}

// Environment of the child process of TestKilledAtTenPoints.
const (
	childKillAt = "SLUICE_TEST_KILL_AT" // statement before which the child kills itself, 0 = never
	childDB     = "SLUICE_TEST_DATABASE"
	childRPC    = "SLUICE_TEST_RPC"
	childDeploy = "SLUICE_TEST_DEPLOYMENT" // factory,lens,start block
	childHead   = "SLUICE_TEST_HEAD"
	childResult = "statements: "
)

// TestKillChild indexes up to a head and says how many statements it took; it kills itself before one of them.
func TestKillChild(t *testing.T) {
	if os.Getenv(childDB) == "" {
		t.Skip("runs as a child of another test only")
	}
	killAt, err := strconv.ParseInt(os.Getenv(childKillAt), 10, 64)
	must(t, err)
	parts := strings.Split(os.Getenv(childDeploy), ",")
	startBlock, err := strconv.ParseUint(parts[2], 10, 64)
	must(t, err)
	n := new(atomic.Int64)
	db, err := store.Open(t.Context(), os.Getenv(childDB), store.Options{Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(n int64, _ string) error {
			if n == killAt {
				if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
					return err
				}
				select {} // the signal is on its way
			}
			return nil
		}, n}
	}})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	cfg := Config{
		Factory: common.HexToAddress(parts[0]), Lens: common.HexToAddress(parts[1]), StartBlock: startBlock,
		Mode: chain.Proven, BackfillMode: chain.Trusted, Backoff: time.Millisecond, MaxBatch: 3,
	}
	index(t, cfg, db, client(t, os.Getenv(childRPC)), common.HexToHash(os.Getenv(childHead)))
	t.Logf("%s%d", childResult, n.Load())
}

// child runs one and returns its output and whether it was killed.
func child(t *testing.T, url, rpc string, d *devnet.Deployment, head common.Hash, killAt int64) (string, bool) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestKillChild$", "-test.v")
	cmd.Env = append(os.Environ(), childDB+"="+url, childRPC+"="+rpc, childHead+"="+head.Hex(),
		fmt.Sprintf("%s=%s,%s,%d", childDeploy, d.Factory, d.Lens, d.StartBlock), fmt.Sprintf("%s=%d", childKillAt, killAt))
	out, err := cmd.CombinedOutput()
	if err == nil {
		return string(out), false
	}
	if status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus); ok && status.Signaled() && status.Signal() == syscall.SIGKILL {
		return "", true
	}
	t.Fatalf("child failed: %v\n%s", err, out)
	return "", false
}

func statements(t *testing.T, out string) int64 {
	t.Helper()
	_, rest, ok := strings.Cut(out, childResult)
	if !ok {
		t.Fatalf("no count in %s", out)
	}
	n, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
	must(t, err)
	return n
}

// The derived tables after ten kills equal an uninterrupted run's, to the row (issue's "must show").
func TestKilledAtTenPointsLosesAndDoublesNothing(t *testing.T) {
	c, d := shortStory(t)
	head := c.Head().Hash()
	rpc := c.HTTPURL()

	whole := databaseURL(t)
	out, _ := child(t, whole, rpc, d, head, 0)
	total := statements(t, out)
	want := dump(t, openDB(t, whole))

	const seed = 20260107
	rng := rand.New(rand.NewPCG(seed, 10))
	url := databaseURL(t)
	killed := 0
	for kill := 0; kill < 10; kill++ {
		// Each child has about a tenth of the work left to do before it dies.
		at := 1 + rng.Int64N(max(1, total/10))
		if _, dead := child(t, url, rpc, d, head, at); dead {
			killed++
		}
	}
	if killed != 10 {
		t.Fatalf("seed %d: %d of 10 children were killed", seed, killed)
	}
	child(t, url, rpc, d, head, 0)
	sameRows(t, fmt.Sprintf("seed %d", seed), dump(t, openDB(t, url)), want)
	t.Logf("seed %d: killed 10 times in %d statements", seed, total)
}

// shortStory is a small real history: the first weeks of the demo's.
func shortStory(t *testing.T) (*devnet.Chain, *devnet.Deployment) {
	t.Helper()
	cfg := devnet.StoryConfig{Weeks: 2, Now: time.Date(2026, 1, 7, 0, 0, 0, 0, time.UTC)}
	c, err := devnet.StartChain(t.Context(), cfg.Chain(devnet.ChainConfig{}))
	must(t, err)
	t.Cleanup(func() { must(t, c.Close()) })
	s, err := devnet.TellStory(t.Context(), c, cfg)
	must(t, err)
	return c, s.Deployment
}

func databaseURL(t testing.TB) string {
	t.Helper()
	return devnettest.PostgresFrom(t, "indexer", func(ctx context.Context, url string) error {
		db, err := store.Open(ctx, url, store.Options{})
		if err != nil {
			return err
		}
		if err := db.Migrate(ctx); err != nil {
			return err
		}
		return db.Close()
	})
}
