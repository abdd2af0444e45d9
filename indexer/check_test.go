package indexer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/indexer/reconcile"
)

// TestCheckFindsWhatDiffers: on demand every account is compared, also one that the tables have lost, beside a running
// indexer; what differs is disputed until it is repaired, and nothing else is touched.
func TestCheckFindsWhatDiffers(t *testing.T) {
	w := newWorld(t, 812)
	for range 25 {
		w.block()
	}
	conf, db := configFor(w.d), database(t)
	c := client(t, w.chain.HTTPURL())
	checker, err := New(conf, c, db)
	must(t, err)
	if _, err := checker.Check(t.Context(), common.Address{}); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "nothing is indexed") {
		t.Fatalf("before anything is indexed: %v", err)
	}
	r := start(t, conf, db, c)
	r.until(w.chain.Head().Hash())
	defer r.stop()

	check := func(vault common.Address) (figures []string, checked *Checked) {
		t.Helper()
		checked, err := checker.Check(t.Context(), vault)
		must(t, err)
		for _, d := range checked.Differ {
			figures = append(figures, d.Figure+" "+d.Subject)
		}
		slices.Sort(figures)
		return figures, checked
	}
	found, all := check(common.Address{})
	if len(found) != 0 || all.Vaults != len(w.vaults) || all.Hash != w.chain.Head().Hash() {
		t.Fatalf("%v of %+v, the world has %d vaults", found, all, len(w.vaults))
	}
	want := dump(t, db)

	// An account's basis is wrong, another account is missing.
	var rows []struct {
		Vault, Account common.Address
	}
	must(t, db.SelectContext(t.Context(), &rows, `SELECT p.vault, p.account FROM positions p JOIN vaults v ON v.vault = p.vault
		WHERE v.type = 'shared' AND wallet_shares > 0 AND p.account <> v.leader ORDER BY p.vault, p.account`))
	at := slices.IndexFunc(rows, func(r struct{ Vault, Account common.Address }) bool { return r.Vault != rows[0].Vault })
	if len(rows) < 2 || at == 0 {
		t.Fatalf("too few positions: %v", rows)
	}
	wrong, lost := rows[0], rows[1]
	_, err = db.ExecContext(t.Context(), "UPDATE positions SET wallet_cost = wallet_cost + 1 WHERE vault = $1 AND account = $2", wrong.Vault, wrong.Account)
	must(t, err)
	_, err = db.ExecContext(t.Context(), "DELETE FROM positions WHERE vault = $1 AND account = $2", lost.Vault, lost.Account)
	must(t, err)
	spoilt := dump(t, db)
	expect := map[common.Address][]string{}
	expect[wrong.Vault] = append(expect[wrong.Vault], reconcile.Cost+" "+wrong.Account.Hex())
	expect[lost.Vault] = append(expect[lost.Vault], reconcile.Supply+" "+reconcile.AllAccounts)
	for _, v := range w.vaults {
		slices.Sort(expect[v.address])
		if found, checked := check(v.address); !slices.Equal(found, expect[v.address]) || checked.Vaults != 1 {
			t.Errorf("vault %s: %v, want %v", v.address, found, expect[v.address])
		}
	}
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(disputes) != 2 {
		t.Errorf("disputes %+v", disputes)
	}
	if got := dump(t, db); fmt.Sprint(got) != fmt.Sprint(spoilt) {
		t.Error("comparing changed the tables")
	}
	if _, err := checker.Check(t.Context(), w.addr("keeper")); !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "no vault") {
		t.Errorf("not a vault: %v", err)
	}
	for vault := range expect {
		if len(expect[vault]) > 0 {
			reindex(t, conf, db, c, vault)
		}
	}
	sameRows(t, "repaired", dump(t, db), want)
	if found, _ := check(common.Address{}); len(found) != 0 {
		t.Errorf("after the repair: %v", found)
	}
}

// Histories are proven on demand, whatever their turn: a fold in the tables that isn't the contract's own is found, and the
// others are recorded.
func TestHistoriesAreProvenOnDemand(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 83)
	for len(w.vaults) < 2 {
		w.block()
	}
	conf, db, c := configFor(w.d), database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	wrong := w.vaults[0].address
	_, err := db.ExecContext(t.Context(), "DELETE FROM proofs")
	must(t, err)
	_, err = db.ExecContext(t.Context(), "UPDATE histories SET history = set_byte(history, 0, 255 - get_byte(history, 0)) WHERE contract = $1", wrong[:])
	must(t, err)
	conf.Logger = testLog(t)
	ix, err := New(conf, c, db)
	must(t, err)
	checked, err := ix.Check(t.Context(), common.Address{})
	must(t, err)
	if len(checked.Differ) != 1 || checked.Differ[0].Vault != wrong || checked.Differ[0].Figure != "history" || checked.Histories != len(w.vaults)+4 {
		t.Errorf("%+v", checked)
	}
	proofs, err := db.Proofs(t.Context())
	must(t, err)
	if proofs[wrong] != nil || len(proofs) != checked.Histories-1 {
		t.Errorf("proofs %v", proofs)
	}
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(disputes) != 1 || disputes[0].Vault != wrong {
		t.Errorf("disputes %v", disputes)
	}
}

// A reorg that takes away the block which the tables are compared at, while they are compared: no dispute is about that block;
// what differs is found again where the tables stand then.
func TestAReorgWhileTablesAreCompared(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		compare func(context.Context, *Indexer, common.Address) (common.Hash, int, error)
		read    string // the call or the statement that the chain moves before
	}{
		"figures": {func(ctx context.Context, ix *Indexer, vault common.Address) (common.Hash, int, error) {
			checked, err := ix.Check(ctx, vault)
			if err != nil {
				return common.Hash{}, 0, err
			}
			return checked.Hash, len(checked.Differ), nil
		}, hexutil.Encode(vaultABI.PackTotalSupply())},
		"rows": {func(ctx context.Context, ix *Indexer, vault common.Address) (common.Hash, int, error) {
			anew, err := ix.Rederive(ctx, vault)
			if err != nil {
				return common.Hash{}, 0, err
			}
			return anew.Hash, len(anew.Differ), nil
		}, `COLLATE "C"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 813)
			v := w.sharedVault()
			for range 4 {
				w.empty(20)
			}
			url := databaseURL(t)
			conf, db := configFor(w.d), openDB(t, url)
			r := start(t, conf, db, client(t, w.chain.HTTPURL()))
			r.until(w.chain.Head().Hash())
			_, err := db.ExecContext(t.Context(), "UPDATE positions SET pending_assets = pending_assets + 1 WHERE vault = $1 AND account = $2", v.address, w.addr("alice"))
			must(t, err)
			var once sync.Once
			var lost common.Hash
			before := func(what string) error {
				if strings.Contains(what, c.read) {
					once.Do(func() {
						lost = w.chain.Head().Hash()
						w.reorg(2)
						for range 4 {
							w.empty(30)
						}
						r.until(w.chain.Head().Hash())
					})
				}
				return nil
			}
			p, rpc := w.provider(9)
			p.Before(func(_ string, params json.RawMessage) { _ = before(string(params)) })
			conf.Logger = testLog(t)
			ix, err := New(conf, client(t, rpc), hooked(t, url, before))
			must(t, err)
			at, differ, err := c.compare(t.Context(), ix, v.address)
			must(t, err)
			disputes, err := db.Disputes(t.Context())
			must(t, err)
			head := w.chain.Head().Hash()
			if lost == (common.Hash{}) || lost == head || at != head || differ == 0 || len(disputes) == 0 {
				t.Errorf("compared at %s, where %d differ, after %s was taken away for %s", at, differ, lost, head)
			}
			for _, d := range disputes {
				if d.Hash != head || d.Vault != v.address {
					t.Errorf("disputed: %+v", d)
				}
			}
			r.stop()
		})
	}
}
