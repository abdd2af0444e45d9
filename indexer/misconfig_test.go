package indexer

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// wholeDatabase is every row of every table, of whatever schema: the index's, operational ones, the keeper's, strangers'.
func wholeDatabase(t testing.TB, db *store.DB) string {
	t.Helper()
	var tables []string
	must(t, db.SelectContext(t.Context(), &tables, `SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
		WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`))
	var out strings.Builder
	for _, name := range tables {
		var rows []string
		must(t, db.SelectContext(t.Context(), &rows, "SELECT t::text FROM "+name+" AS t ORDER BY 1"))
		fmt.Fprintln(&out, name)
		for _, row := range rows {
			fmt.Fprintln(&out, name, row)
		}
	}
	return out.String()
}

// Each misconfiguration is refused in one line that says what is wrong, by an index, a repair and a comparison alike, and
// nothing at all is written: not a row, not a lease, not a table.
func TestMisconfigurationsWriteNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 509)
	for len(w.vaults) == 0 {
		w.block()
	}
	w.blocks(3)
	honest := client(t, w.chain.HTTPURL())
	good := configFor(w.d)
	vault := w.vaults[0].address
	exec := func(queries ...string) func(*testing.T, *store.DB) {
		return func(t *testing.T, db *store.DB) {
			t.Helper()
			for _, q := range queries {
				_, err := db.ExecContext(t.Context(), q)
				must(t, err)
			}
		}
	}
	indexed := func(t *testing.T, db *store.DB) { index(t, good, db, honest, w.chain.Head().Hash()) }
	bound := func(id store.Identity) func(*testing.T, *store.DB) {
		return func(t *testing.T, db *store.DB) { must(t, db.Bind(t.Context(), id)) }
	}
	for _, tc := range []struct {
		name    string
		empty   bool                           // a database without our schema
		prepare func(*testing.T, *store.DB)    // what is in the database; nil: our empty tables
		change  func(*Config)                  // what is configured
		client  func(*testing.T) *chain.Client // nil: the honest one
		cause   error
		says    string
	}{
		{name: "factory that is another contract", change: func(c *Config) { c.Factory = w.d.Market.Asset.Address },
			cause: ErrMisconfigured, says: "is not a VaultFactory on chain 1337"},
		{name: "factory without code", change: func(c *Config) { c.Factory = common.Address{9} },
			cause: ErrMisconfigured, says: "is not a VaultFactory on chain 1337"},
		{name: "start block past the head", change: func(c *Config) { c.StartBlock = 1 << 40 },
			cause: ErrMisconfigured, says: "is past the chain's head"},
		{name: "another start block", prepare: indexed, change: func(c *Config) { c.StartBlock-- },
			cause: store.ErrForeign, says: fmt.Sprintf("from block %d; asked for", good.StartBlock)},
		{name: "database of another factory", prepare: bound(store.Identity{ChainID: devnet.ChainID, Factory: common.Address{7}, StartBlock: good.StartBlock}),
			cause: store.ErrForeign, says: "asked for chain 1337, factory " + good.Factory.Hex()},
		{name: "chain id that changed", prepare: indexed, client: func(t *testing.T) *chain.Client {
			p, url := w.provider(1)
			p.Set(faulty.Faults{ChainID: 5})
			c, err := chain.Dial(t.Context(), chain.Config{URLs: []string{url}, Backoff: time.Millisecond})
			must(t, err)
			t.Cleanup(c.Close)
			return c
		}, cause: store.ErrForeign, says: "chain 1337, factory " + good.Factory.Hex()},
		{name: "no schema", empty: true, cause: store.ErrSchema, says: "run `sluice migrate`"},
		{name: "somebody else's database", empty: true, prepare: exec("CREATE TABLE cursor (at text)", "INSERT INTO cursor VALUES ('theirs')"),
			cause: store.ErrSchema, says: "run `sluice migrate`"},
		{name: "somebody else's migrations", empty: true, prepare: exec(
			"CREATE TABLE goose_db_version (id serial PRIMARY KEY, version_id bigint NOT NULL, is_applied boolean NOT NULL, tstamp timestamp DEFAULT now())",
			"INSERT INTO goose_db_version (version_id, is_applied) VALUES (0, true), (3, true)"), cause: store.ErrSchema, says: "run `sluice migrate`"},
		{name: "older schema", prepare: func(t *testing.T, db *store.DB) {
			indexed(t, db)
			exec("DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)")(t, db)
		}, cause: store.ErrSchema, says: "run `sluice migrate`"},
		{name: "migration left out", prepare: exec("DELETE FROM goose_db_version WHERE version_id = 5"),
			cause: store.ErrSchema, says: "run `sluice migrate`"},
		{name: "newer schema", prepare: exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)"),
			cause: store.ErrSchema, says: "has migration 99, which this binary doesn't know"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			url := ""
			if tc.empty {
				url = devnettest.Postgres(t)
			} else {
				url = databaseURL(t)
			}
			db := openDB(t, url)
			if tc.prepare != nil {
				tc.prepare(t, db)
			}
			before := wholeDatabase(t, db)
			c, conf := honest, good
			if tc.client != nil {
				c = tc.client(t)
			}
			if tc.change != nil {
				tc.change(&conf)
			}
			for _, try := range []struct {
				what string
				run  func(*Indexer) error
			}{
				{"index", func(ix *Indexer) error { return ix.Run(t.Context()) }},
				{"reindex", func(ix *Indexer) error { _, err := ix.Reindex(t.Context(), vault, 0); return err }},
				{"reconcile", func(ix *Indexer) error { _, err := ix.Check(t.Context(), vault); return err }},
			} {
				ix, err := New(conf, c, db)
				must(t, err)
				err = try.run(ix)
				if !errors.Is(err, tc.cause) || !strings.Contains(err.Error(), tc.says) || strings.Contains(err.Error(), "\n") {
					t.Errorf("%s: %v, want %q in one line", try.what, err, tc.says)
				}
				sameRows(t, try.what, wholeDatabase(t, db), before)
			}
		})
	}
}

// What needs an index refuses a database without one, and leaves it unbound: which deployment it is for, and from which
// block, is for an index to say.
func TestNothingIndexedIsRefusedWithoutAWrite(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 508)
	db, c := database(t), client(t, w.chain.HTTPURL())
	before := wholeDatabase(t, db)
	ix, err := New(configFor(w.d), c, db)
	must(t, err)
	_, reindexed := ix.Reindex(t.Context(), common.Address{1}, 0)
	_, checked := ix.Check(t.Context(), common.Address{})
	for _, err := range []error{reindexed, checked} {
		if !errors.Is(err, ErrMisconfigured) || !strings.Contains(err.Error(), "nothing is indexed yet") {
			t.Errorf("nothing indexed: %v", err)
		}
	}
	sameRows(t, "refused", wholeDatabase(t, db), before)
}

// A newer version that changes the schema takes the lease away from an older indexer that still runs. It ends with the reason,
// and writes nothing into tables that it doesn't know.
func TestANewerSchemaUnderARunningIndexerEndsIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 506)
	db := database(t)
	r := start(t, configFor(w.d), db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)")
	must(t, err)
	_, err = db.ExecContext(t.Context(), "UPDATE lease SET token = token + 1, expires_at = clock_timestamp() WHERE name = $1", store.IndexerLease)
	must(t, err)
	before := dump(t, db)
	w.empty(12)
	select {
	case err = <-r.done:
	case <-time.After(patience):
		t.Fatal("the indexer goes on")
	}
	r.cancel()
	r.cancel = nil
	if !errors.Is(err, store.ErrSchema) || !strings.Contains(err.Error(), "migration 99") {
		t.Errorf("it ended with %v", err)
	}
	sameRows(t, "after the schema changed", dump(t, db), before)
}
