package indexer

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// A vault whose rows were spoilt is derived anew, the others are left alone, and blocks that come or go later find rows
// and undo rows as if nothing had happened.
func TestReindexRepairsAVault(t *testing.T) {
	w := newWorld(t, 77)
	for range 60 {
		w.block()
	}
	conf := configFor(w.d)
	conf.Mode, conf.BackfillMode = chain.Proven, chain.Proven
	db, c := database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	want := dump(t, db)

	vault := w.vaults[0].address
	for _, q := range []string{
		"UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1", "DELETE FROM activity WHERE vault = $1",
		"UPDATE vault_state SET supply = 1 WHERE vault = $1",
	} {
		_, err := db.ExecContext(t.Context(), q, vault)
		must(t, err)
	}
	if dump(t, db) == want {
		t.Fatal("nothing was spoilt")
	}
	ix, err := New(conf, c, db)
	must(t, err)
	must(t, ix.Reindex(t.Context(), vault, 0))
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

	ix, err = New(conf, c, db)
	must(t, err)
	if err := ix.Reindex(t.Context(), common.Address{1}, 0); !errors.Is(err, ErrMisconfigured) {
		t.Fatalf("reindex of no vault: %v", err)
	}
	r := start(t, conf, db, c)
	w.block()
	r.until(w.chain.Head().Hash())
	ix, err = New(conf, c, db)
	must(t, err)
	var held *store.HeldError
	if err := ix.Reindex(t.Context(), vault, 0); !errors.As(err, &held) {
		t.Fatalf("reindex beside a writer: %v", err)
	}
}
