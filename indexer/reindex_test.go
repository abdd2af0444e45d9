package indexer

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// A vault whose rows were spoilt is derived anew, the others are left alone, and blocks that come or go later find rows
// and undo rows as if nothing had happened.
func TestReindexRepairsAVault(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 77)
	for range 60 {
		w.block()
	}
	conf := configFor(w.d)
	db, c := database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	want := dump(t, db)

	vault := w.vaults[0].address
	spoil(t, db, vault)
	if dump(t, db) == want {
		t.Fatal("nothing was spoilt")
	}
	reindex(t, conf, db, c, vault)
	sameRows(t, "after the repair", dump(t, db), want)
	checkAll(t, conf, db, c)

	w.reorg(simFinality / 2)
	for range 8 {
		w.block()
	}
	index(t, conf, db, c, w.chain.Head().Hash())
	fresh := database(t)
	index(t, conf, fresh, c, w.chain.Head().Hash())
	sameRows(t, "after a reorg behind the repair", dump(t, db), dump(t, fresh))

	ix, err := New(conf, c, db)
	must(t, err)
	if _, err := ix.Reindex(t.Context(), common.Address{1}, 0); !errors.Is(err, ErrRefused) {
		t.Fatalf("reindex of no vault: %v", err)
	}
	sameRows(t, "after a repair of no vault", dump(t, db), dump(t, fresh))
	empty := database(t)
	ix, err = New(conf, c, empty)
	must(t, err)
	if _, err := ix.Reindex(t.Context(), vault, 0); !errors.Is(err, ErrMisconfigured) {
		t.Fatalf("reindex of nothing: %v", err)
	}
}

// A repair derives what is final so that it can't be taken back. Then no rollback may reach below it: also when the indexer has
// learnt of blocks that are final and not yet written that down.
func TestRepairOfFinalBlocksIsNotTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 78)
	v := w.sharedVault()
	for range simFinality + 4 {
		w.asks(v, "alice")
	}
	conf := configFor(w.d)
	db, c := database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	for range 6 {
		w.asks(v, "bob") // these become known in one piece, and with them which six blocks are final besides
	}
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	r.repairs(db, v.address)
	r.stop()

	cur, err := db.Cursor(t.Context())
	must(t, err)
	l, err := db.AcquireLease(t.Context(), store.IndexerLease, "a test", time.Minute)
	must(t, err)
	must(t, db.Rollback(t.Context(), l, cur.Finalized.Number))
	must(t, l.Release(t.Context()))
	list, err := db.Histories(t.Context())
	must(t, err)
	for _, h := range list {
		fold, _, err := db.HistoryAt(t.Context(), h.Contract, cur.Finalized.Number)
		must(t, err)
		if h.History != fold {
			t.Errorf("taken back to block %d, the history of %s is of block %d: %s, its events fold to %s",
				cur.Finalized.Number, h.Contract, h.LastBlock, h.History, fold)
		}
	}
	index(t, conf, db, c, w.chain.Head().Hash())
	w.agrees(conf, db)
}

// Where a contract's fold is not what its events make, because the row of it was damaged, taking blocks back and reading them
// again doesn't help. Then the vault is derived anew.
func TestDamagedFoldIsDerivedAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 79)
	v := w.sharedVault()
	conf := configFor(w.d)
	db, c := database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), `UPDATE histories SET history = '\x00000000000000000000000000000000000000000000000000000000000000aa' WHERE contract = $1`, v.address)
	must(t, err)
	r := start(t, conf, db, c)
	w.asks(v, "bob")
	r.mended(w, conf, c)
	if repair, err := db.Repair(t.Context(), 1); err != nil || repair.Vault != v.address || repair.State != store.RepairDone {
		t.Errorf("the repair is %+v, %v", repair, err)
	}
	r.stop()
	w.agrees(conf, db)
}

// spoil damages a vault's rows: amounts, whole tables, and what would be taken back.
func spoil(t testing.TB, db *store.DB, vault common.Address) {
	t.Helper()
	for _, q := range []string{
		"UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1", "DELETE FROM activity WHERE vault = $1",
		"UPDATE vault_state SET supply = 1 WHERE vault = $1", "DELETE FROM undo_positions WHERE vault = $1",
		"DELETE FROM prices WHERE vault = $1 AND block_number % 2 = 0",
	} {
		_, err := db.ExecContext(t.Context(), q, vault)
		must(t, err)
	}
}

func reindex(t testing.TB, conf Config, db *store.DB, c *chain.Client, vault common.Address) string {
	t.Helper()
	conf.Logger = testLog(t)
	ix, err := New(conf, c, db)
	must(t, err)
	outcome, err := ix.Reindex(t.Context(), vault, 0)
	must(t, err)
	return outcome
}

// Beside a running indexer: blocks go on coming, readers see the spoilt rows or the whole ones but never a gap, and the
// running indexer does the work.
func TestReindexBesideARunningIndexer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 78)
	w.blocks(50)
	conf := configFor(w.d)
	db, c := database(t), client(t, w.chain.HTTPURL())
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	vault := w.vaults[0].address
	count := func() (n int) {
		must(t, db.QueryRowContext(t.Context(), `SELECT (SELECT count(*) FROM positions WHERE vault = $1)
			+ (SELECT count(*) FROM requests WHERE vault = $1) + (SELECT count(*) FROM epochs WHERE vault = $1)`, vault).Scan(&n))
		return n
	}
	least := count()
	spoil(t, db, vault)

	ended := make(chan error, 1)
	conf.Logger = testLog(t)
	other, err := New(conf, client(t, w.chain.HTTPURL()), db)
	must(t, err)
	go func() {
		_, err := other.Reindex(t.Context(), vault, 0)
		ended <- err
	}()
	reads := 0
	for done, deadline := false, time.Now().Add(patience); !done; reads++ {
		if time.Now().After(deadline) {
			t.Fatal("not repaired")
		}
		select {
		case err := <-ended:
			must(t, err)
			done = true
		default:
		}
		if n := count(); n < least {
			t.Fatalf("a reader saw %d of %d rows", n, least)
		}
		if reads%40 == 0 {
			w.batch = w.chain.NewBatch()
			w.mine(5)
		}
	}
	w.block()
	r.until(w.chain.Head().Hash())
	if done := r.counter("sluice_indexer_repairs_total"); done < 1 {
		t.Errorf("the running indexer did %v repairs", done)
	}
	var schemas int
	must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'sluice_repair%'").Scan(&schemas))
	if schemas != 0 {
		t.Error("the shadow tables are still there")
	}
	r.stop()
	t.Logf("%d reads", reads)
	inner := *w
	inner.agrees(conf, db)
}

// Who gives up withdraws the request, and the indexer goes on without it.
func TestReindexIsBounded(t *testing.T) {
	w := newWorld(t, 79)
	w.blocks(8)
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	want := dump(t, db)
	held, err := db.AcquireLease(t.Context(), store.IndexerLease, "somebody", time.Minute)
	must(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	ix, err := New(conf, c, db)
	must(t, err)
	if _, err := ix.Reindex(ctx, w.vaults[0].address, 0); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("reindex beside one who does nothing: %v", err)
	}
	must(t, held.Release(t.Context()))
	if next, err := db.NextRepair(t.Context()); err != nil || next != nil {
		t.Fatalf("still waiting: %+v %v", next, err)
	}
	sameRows(t, "after giving up", dump(t, db), want)
}

// Two vaults' false rows stand in each other's true places: neither can be derived anew by itself, so everything is.
func TestRepairWhosePlaceIsTaken(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 79)
	w.blocks(30)
	for len(w.vaults) < 2 {
		w.block()
	}
	conf := configFor(w.d)
	db, c := database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	want := dump(t, db)
	var lost, kept struct {
		Vault    common.Address
		Block    uint64 `db:"block_number"`
		LogIndex int    `db:"log_index"`
	}
	const places = "SELECT vault, block_number, log_index FROM activity WHERE sub_index = 0 AND vault IS NOT NULL "
	must(t, db.GetContext(t.Context(), &lost, places+"ORDER BY block_number, log_index LIMIT 1"))
	must(t, db.GetContext(t.Context(), &kept, places+"AND vault <> $1 ORDER BY block_number, log_index LIMIT 1", lost.Vault))
	_, err := db.ExecContext(t.Context(), "DELETE FROM activity WHERE block_number = $1 AND log_index = $2", lost.Block, lost.LogIndex)
	must(t, err)
	_, err = db.ExecContext(t.Context(), "UPDATE activity SET block_number = $3, log_index = $4 WHERE block_number = $1 AND log_index = $2 AND sub_index = 0",
		kept.Block, kept.LogIndex, lost.Block, lost.LogIndex)
	must(t, err)
	r := start(t, conf, db, c)
	r.ready()
	conf.Logger = testLog(t)
	ix, err := New(conf, c, db)
	must(t, err)
	if _, err := ix.Reindex(t.Context(), lost.Vault, 0); !errors.Is(err, ErrRefused) || !strings.Contains(err.Error(), "everything is derived anew") {
		t.Errorf("one vault alone: %v", err)
	}
	r.eventually("everything derived anew", func() (bool, error) {
		waits, err := db.NextRepair(t.Context())
		return waits == nil, err
	})
	r.stop()
	sameRows(t, "derived anew", dump(t, db), want)
}
