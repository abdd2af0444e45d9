package indexer

import (
	"bytes"
	"context"
	"database/sql/driver"
	"encoding/json"
	"flag"
	"fmt"
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
	"github.com/sluicefi/sluice/store"
)

// What the tests below leave out by default, so that the package stays below its time, they do with -kill.every=1.
var (
	killEvery = flag.Int("kill.every", 0, "kill before every n-th statement; 0 chooses what fits the time")
	killSeed  = flag.Int64("kill.seed", 0, "which ones of them")
)

// childWork is the environment variable that makes the test binary a child of these tests: it holds a childTask.
const childWork = "SLUICE_TEST_CHILD"

// childTask is what a child does. It kills itself with SIGKILL before statement KillAt, counted from its first.
type childTask struct {
	Database, RPC string
	Factory, Lens common.Address
	StartBlock    uint64
	Until         common.Hash    // index until this block is in the tables and no repair waits
	Repair        common.Address // or ask for a repair, as the command does
	KillAt        int64          // 0 = never
	asked         uint64         // the newest repair before it
}

// beChild does the task and tells on standard output how many statements it took.
func beChild(raw string) int {
	var task childTask
	if err := json.Unmarshal([]byte(raw), &task); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	n, err := task.do(context.Background())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	fmt.Println(n)
	return 0
}

func (k childTask) config() Config {
	return Config{
		Factory: k.Factory, Lens: k.Lens, StartBlock: k.StartBlock,
		Backoff: time.Millisecond, MaxBatch: 3, branchPart: 1,
	}
}

func (k childTask) do(ctx context.Context) (int64, error) {
	n := new(atomic.Int64)
	db, err := store.Open(ctx, k.Database, store.Options{Spill: 500, Wrap: func(c driver.Connector) driver.Connector {
		return counting{c, func(n int64, _ string) error {
			if n == k.KillAt {
				if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
					return err
				}
				select {} // the signal is on its way
			}
			return nil
		}, n, nil}
	}})
	if err != nil {
		return 0, err
	}
	c, err := chain.Dial(ctx, chain.Config{
		URLs: []string{k.RPC}, ChainID: devnet.ChainID, PollInterval: 2 * time.Millisecond, Backoff: time.Millisecond,
	})
	if err != nil {
		return 0, err
	}
	ix, err := New(k.config(), c, db)
	if err != nil {
		return 0, err
	}
	if k.Repair != (common.Address{}) {
		_, err := ix.Reindex(ctx, k.Repair, 0)
		return n.Load(), err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- ix.Run(ctx) }()
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	// The repairs that wait are looked for through another pool: they are the parent's statements, not the child's.
	plain, err := store.Open(ctx, k.Database, store.Options{MaxConns: 1})
	if err != nil {
		return 0, err
	}
	for {
		select {
		case err := <-ended:
			return 0, fmt.Errorf("indexer ended: %w", err)
		case <-tick.C:
			cur, err := plain.Cursor(ctx)
			if err != nil || cur.Head == nil || cur.Head.Hash != k.Until {
				continue
			}
			if r, err := plain.NextRepair(ctx); err == nil && r == nil {
				return n.Load(), nil
			}
		}
	}
}

// run starts a child and tells whether it was killed, else how many statements it took.
func (k childTask) run(t *testing.T) (killed bool, statements int64) {
	t.Helper()
	raw, err := json.Marshal(k)
	must(t, err)
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), childWork+"="+string(raw), "GOMAXPROCS=2")
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err = cmd.Run(); err == nil {
		n, err := strconv.ParseInt(strings.TrimSpace(out.String()), 10, 64)
		must(t, err)
		return false, n
	}
	if status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus); ok && status.Signaled() && status.Signal() == syscall.SIGKILL {
		return true, 0
	}
	t.Fatalf("child failed before statement %d: %v\n%s", k.KillAt, err, said.String())
	return false, 0
}

// points calls kill with the numbers of statements before which a child is to die, until a child survives: by default each
// n-th with -indexer.long and each 2n-th without.
func points(t *testing.T, n int, kill func(at int64) (killed bool)) {
	t.Helper()
	every := *killEvery
	if every <= 0 {
		if every = n; !*long {
			every = 2 * n
		}
	}
	at := 1 + *killSeed%int64(every)
	t.Logf("before every %d-th statement from %d on (-kill.seed=%d -kill.every=%d)", every, at, *killSeed, every)
	killed := 0
	for kill(at) {
		killed++
		at += int64(every)
	}
	if killed < 3 {
		t.Errorf("only %d children were killed", killed)
	}
	t.Logf("killed before %d of %d statements", killed, at-1)
}

func (w *world) task(url string) childTask {
	return childTask{
		Database: url, RPC: w.chain.HTTPURL(), Factory: w.d.Factory, Lens: w.d.Lens, StartBlock: w.d.StartBlock,
		Until: w.chain.Head().Hash(),
	}
}

// restarted lets an indexer that nobody kills finish.
func (k childTask) restarted(t *testing.T, db *store.DB) {
	t.Helper()
	cur, err := db.Cursor(t.Context())
	if err == nil && cur.Head != nil && cur.Head.Hash == k.Until {
		return
	}
	index(t, k.config(), db, client(t, k.RPC), k.Until)
}

// A backfill killed before any of its statements, COPY data and commits included, ends with the rows of one that nothing
// interrupted.
func TestKilledBeforeEveryStatementOfABackfill(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 701)
	w.blocks(8)
	for range simFinality {
		w.mine(20)
	}
	whole := w.task(databaseURL(t))
	if killed, _ := whole.run(t); killed {
		t.Fatal("killed by somebody else")
	}
	want := dump(t, openDB(t, whole.Database))
	points(t, 12, func(at int64) (killed bool) {
		t.Run("", func(t *testing.T) {
			k := w.task(databaseURL(t))
			k.KillAt = at
			if killed, _ = k.run(t); !killed {
				return
			}
			db := openDB(t, k.Database)
			k.restarted(t, db)
			sameRows(t, fmt.Sprintf("killed before statement %d", at), dump(t, db), want)
		})
		return killed && !t.Failed()
	})
}

// A chain that goes to another branch and back: the rollback, and the live blocks after it, killed before any of their
// statements.
func TestKilledBeforeEveryStatementOfARollback(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 702)
	w.blocks(12)
	heads := w.branches(5, 4)
	tasks := [2]childTask{}
	var want [2]string
	for i, h := range heads {
		_, err := w.chain.SetHead(h)
		must(t, err)
		db := database(t)
		tasks[i] = w.task("")
		index(t, tasks[i].config(), db, client(t, tasks[i].RPC), h)
		want[i] = dump(t, db)
	}
	if want[0] == want[1] {
		t.Fatal("the branches are alike")
	}
	url := databaseURL(t)
	db := openDB(t, url)
	k := tasks[1]
	k.restarted(t, db)
	to := 0
	points(t, 9, func(at int64) bool {
		_, err := w.chain.SetHead(heads[to])
		must(t, err)
		k := tasks[to]
		k.Database, k.KillAt = url, at
		killed, _ := k.run(t)
		k.restarted(t, db)
		sameRows(t, fmt.Sprintf("killed before statement %d", at), dump(t, db), want[to])
		to = 1 - to
		return killed
	})
}

// branches grows two branches of so many blocks from a trunk that is so many blocks below the head; it gives their heads.
func (w *world) branches(below, length int) (heads [2]common.Hash) {
	w.t.Helper()
	w.reorg(below)
	trunk := w.chain.Head()
	for i := range heads {
		_, err := w.chain.SetHead(trunk.Hash())
		must(w.t, err)
		w.refreshWallets()
		for w.chain.Head().Number.Uint64() < trunk.Number.Uint64()+uint64(length) {
			w.block()
		}
		heads[i] = w.chain.Head().Hash()
	}
	return heads
}

// A repair killed before any of its statements: of the command that does it itself, and of the indexer that does it
// beside its work. Whatever the moment, the rows are the spoilt ones or the whole ones, and a restart ends with the
// whole ones.
func TestKilledBeforeEveryStatementOfAReindex(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 703)
	w.blocks(16)
	for len(w.vaults) == 0 {
		w.block()
	}
	vault := w.vaults[0].address
	k := w.task(databaseURL(t))
	db := openDB(t, k.Database)
	k.restarted(t, db)
	want := dump(t, db)
	spoil(t, db, vault)
	spoilt := dump(t, db)
	reindex(t, k.config(), db, client(t, k.RPC), vault)
	sameRows(t, "repaired", dump(t, db), want)
	for _, who := range []string{"command", "indexer"} {
		t.Run(who, func(t *testing.T) {
			points(t, 23, func(at int64) bool {
				spoil(t, db, vault)
				k := k
				k.KillAt = at
				must(t, db.GetContext(t.Context(), &k.asked, "SELECT max(id) FROM repairs"))
				if who == "command" {
					k.Repair = vault
				} else {
					_, err := db.RequestRepair(t.Context(), vault, 0, "test")
					must(t, err)
				}
				killed, _ := k.run(t)
				if left := dump(t, db); left != want && left != spoilt {
					sameRows(t, fmt.Sprintf("killed before statement %d: half repaired", at), left, want)
				}
				k.repaired(t, db, vault)
				sameRows(t, fmt.Sprintf("killed before statement %d", at), dump(t, db), want)
				return killed
			})
		})
	}
}

// repaired waits for the repairs that were asked for before the kill; when it came before any was, it asks again.
func (k childTask) repaired(t *testing.T, db *store.DB, vault common.Address) {
	t.Helper()
	conf := k.config()
	conf.Logger = testLog(t)
	ix, err := New(conf, client(t, k.RPC), db)
	must(t, err)
	var last *uint64
	must(t, db.QueryRowContext(t.Context(), "SELECT max(id) FROM repairs WHERE vault = $1", vault).Scan(&last))
	seen := *last
	if k.Repair == (common.Address{}) || seen > k.asked {
		must(t, ix.Bind(t.Context()))
		_, err = ix.attend(t.Context(), seen)
	} else {
		_, err = ix.Reindex(t.Context(), vault, 0)
	}
	must(t, err)
}
