package indexer

import (
	"context"
	"errors"
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
	for done, deadline := false, time.Now().Add(90*time.Second); !done; reads++ {
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
	held, err := db.AcquireLease(t.Context(), "indexer", "somebody", time.Minute)
	must(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
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
