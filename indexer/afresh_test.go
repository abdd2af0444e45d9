package indexer

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/store"
)

// otherValue is an expression for another value of a column's type.
func otherValue(t *testing.T, db *store.DB, table, column string) string {
	t.Helper()
	var kind string
	must(t, db.QueryRowContext(t.Context(), `SELECT CASE WHEN e.typtype = 'e' THEN 'enum' ELSE format_type(a.atttypid, NULL) END
		FROM pg_attribute a JOIN pg_type e ON e.oid = a.atttypid WHERE a.attrelid = $1::regclass AND a.attname = $2`, table, column).Scan(&kind))
	c := `"` + column + `"`
	switch kind {
	case "bigint", "numeric":
		return "coalesce(" + c + ", 0) + 1000003" // no other row's key
	case "integer", "smallint":
		return "coalesce(" + c + ", 0) + 1"
	case "boolean":
		return "NOT coalesce(" + c + ", false)"
	case "text":
		return "coalesce(" + c + ", '') || 'x'"
	case "jsonb":
		return `'["altered"]'::jsonb`
	case "bytea":
		return "CASE WHEN length(" + c + ") > 0 THEN set_byte(" + c + ", 0, 255 - get_byte(" + c + `, 0)) ELSE '\x01'::bytea END`
	case "enum":
		return "(SELECT v FROM unnest(enum_range(" + c + ")) v WHERE v <> " + c + " LIMIT 1)"
	}
	t.Fatalf("%s.%s is of type %s: say here how to alter it", table, column, kind)
	return ""
}

// Every table and column of the index, as the database's own catalogue lists them: one value altered, one row deleted, one row
// under another key. Each is found and named, and nothing is said of tables that nobody touched. A new column can't be
// forgotten: it is in the catalogue.
func TestRederiveFindsEveryAlteredRow(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 650)
	w.blocks(60)
	altered := map[string]bool{}
	alterEachColumn(t, configFor(w.d), w.chain.HTTPURL(), w.chain.HTTPURL(), w.chain.Head().Hash(), altered)
	// What this world didn't do happens in the demo's story.
	if devnettest.Slow(t); len(altered) < len(store.DerivedColumns()) {
		cfg := devnet.StoryConfig{Weeks: 3, Now: time.Date(2026, 1, 7, 0, 0, 0, 0, time.UTC)}
		c, err := devnet.StartChain(t.Context(), cfg.Chain(devnet.ChainConfig{}))
		must(t, err)
		t.Cleanup(func() { must(t, c.Close()) })
		s, err := devnet.TellStory(t.Context(), c, cfg)
		must(t, err)
		alterEachColumn(t, configFor(s.Deployment), c.HTTPURL(), c.HTTPURL(), c.Head().Hash(), altered)
	}
	for table := range store.DerivedColumns() {
		if !altered[table] {
			t.Errorf("%s has no row in either: nothing was altered there", table)
		}
	}
}

// The same where an endpoint has no old states, so that hours of the tables can't be read again: only the price that such an hour
// gave a holding can be altered unseen.
func TestRederiveFindsEveryAlteredRowWithoutOldStates(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 650)
	w.blocks(60)
	p, url := w.provider(1)
	p.Set(faulty.Faults{Pruned: 1})
	altered, ofHours := map[string]bool{}, []string{"blocks", "vault_stats", "price_series", "prices", "holdings"}
	for table := range store.DerivedColumns() {
		altered[table] = !slices.Contains(ofHours, table) // no hour matters to the others
	}
	alterEachColumn(t, configFor(w.d), w.chain.HTTPURL(), url, w.chain.Head().Hash(), altered)
	for _, table := range ofHours {
		if !altered[table] {
			t.Errorf("%s has no row: nothing was altered there", table)
		}
	}
}

// alterEachColumn indexes a chain at one endpoint and derives it anew at another. It alters one row of each derived table that isn't
// among the altered ones, column by column, and adds the table to them.
func alterEachColumn(t *testing.T, conf Config, url, again string, head common.Hash, altered map[string]bool) {
	t.Helper()
	db := database(t)
	index(t, conf, db, client(t, url), head)
	conf.Logger = testLog(t)
	ix, err := New(conf, client(t, again), db)
	must(t, err)
	a, err := ix.afresh(t.Context())
	must(t, err)
	defer func() { must(t, a.close(t.Context())) }()
	compare := func(tables ...string) (out *store.Comparison) {
		t.Helper()
		must(t, a.standing(t.Context(), func(v *store.View) (err error) {
			out, err = a.compare(t.Context(), v, nil, tables...)
			return err
		}))
		return out
	}
	untouched := compare()
	if len(untouched.Differ) > 0 || (untouched.Kept > 0) != (url != again) {
		t.Fatalf("nothing was altered: %v, %d hourly prices not compared", untouched.Differ, untouched.Kept)
	}
	if untouched.Rows < 300 {
		t.Errorf("only %d rows were compared", untouched.Rows)
	}
	exec := func(q string) { t.Helper(); _, err := db.ExecContext(t.Context(), q); must(t, err) }
	var tables []string
	must(t, db.SelectContext(t.Context(), &tables, `SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace
		AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND obj_description(c.oid) LIKE 'Derived%' ORDER BY 1`))
	if len(tables) != len(store.DerivedColumns()) {
		t.Errorf("the catalogue has the derived tables %v", tables)
	}
	columns := 0
	for _, table := range tables {
		var n int
		must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM "+table).Scan(&n))
		if n == 0 || altered[table] {
			continue
		}
		altered[table] = true
		var cols []string
		must(t, db.SelectContext(t.Context(), &cols, `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
			ORDER BY attnum`, table))
		exec("CREATE TABLE original AS SELECT * FROM " + table)
		exec("CREATE TABLE saved AS SELECT * FROM " + table + " LIMIT 1")
		key := store.DerivedKey(table)
		same := make([]string, len(key))
		for i, k := range key {
			same[i] = fmt.Sprintf(`t."%s" = saved."%[1]s"`, k)
		}
		where := " USING saved WHERE " + strings.Join(same, " AND ")
		for _, c := range cols {
			if url != again && table == "holdings" && strings.HasPrefix(c, "price") {
				continue
			}
			columns++
			exec("UPDATE " + table + ` AS t SET "` + c + `" = ` + strings.ReplaceAll(otherValue(t, db, table, c), `"`+c+`"`, `t."`+c+`"`) + " FROM saved WHERE " + strings.Join(same, " AND "))
			found := compare(table).Differ
			if !slices.ContainsFunc(found, func(d store.RowDifference) bool {
				return d.Table == table && (d.Column == c || slices.Contains(key, c) && d.Column == "")
			}) {
				t.Errorf("%s.%s was altered, found: %v", table, c, found)
			}
			if others := compare(table); len(others.Differ) > 2 {
				t.Errorf("%s.%s was altered in one row, found: %v", table, c, others.Differ)
			}
			if slices.Contains(key, c) { // the row is under another key: it is the one that isn't as saved
				exec("DELETE FROM " + table + " WHERE " + keyText(key) + " NOT IN (SELECT " + keyText(key) + " FROM original)")
			}
			exec("DELETE FROM " + table + " AS t" + where)
			exec("INSERT INTO " + table + " SELECT * FROM saved")
		}
		exec("DELETE FROM " + table + " AS t" + where)
		found := compare(table).Differ
		if len(found) != 1 || found[0].Tables != nil || found[0].Column != "" {
			t.Errorf("a row of %s was deleted, found: %v", table, found)
		}
		exec("INSERT INTO " + table + " SELECT * FROM saved")
		exec("DROP TABLE saved, original")
		if left := compare(table).Differ; len(left) > 0 {
			t.Fatalf("%s was not put back: %v", table, left)
		}
	}
	t.Logf("%d columns of %d tables, %d rows", columns, len(tables), untouched.Rows)
}

func keyText(key []string) string {
	parts := make([]string, len(key))
	for i, k := range key {
		parts[i] = `"` + k + `"::text`
	}
	return "concat_ws(' ', " + strings.Join(parts, ", ") + ")"
}

// It runs beside a live indexer, names what was altered in the vault that was asked for, and marks that vault.
func TestRederiveBesideALiveIndexer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 651)
	w.blocks(25)
	db, honest := database(t), client(t, w.chain.HTTPURL())
	conf := configFor(w.d)
	r := start(t, conf, db, honest)
	r.until(w.chain.Head().Hash())
	conf.Logger = testLog(t)
	beside, err := New(conf, honest, db)
	must(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	mining := make(chan struct{})
	go func() {
		defer close(mining)
		for ctx.Err() == nil {
			w.block()
		}
	}()
	got, err := beside.Rederive(t.Context(), common.Address{})
	cancel()
	<-mining
	must(t, err)
	if len(got.Differ) > 0 || got.Rows == 0 {
		t.Fatalf("%d rows at block %d: %v", got.Rows, got.Block, got.Differ)
	}
	r.until(w.chain.Head().Hash())
	r.stop()
	last, err := db.LastReconciliation(t.Context())
	if err != nil || last == nil || last.Head != got.Block || last.Compared != got.Rows || last.Differ != 0 {
		t.Errorf("remembered: %+v, %v", last, err)
	}

	var vault common.Address
	must(t, db.QueryRowContext(t.Context(), "SELECT vault FROM activity ORDER BY block_number DESC LIMIT 1").Scan(&vault))
	_, err = db.ExecContext(t.Context(), "UPDATE activity SET tx_hash = set_byte(tx_hash, 3, 255 - get_byte(tx_hash, 3)) WHERE vault = $1", vault[:])
	must(t, err)
	if got, err = beside.Rederive(t.Context(), vault); err != nil || len(got.Differ) == 0 || got.Differ[0].Table != "activity" || got.Differ[0].Column != "tx_hash" {
		t.Fatalf("%+v, %v", got, err)
	}
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(disputes) == 0 || disputes[0].Vault != vault {
		t.Errorf("disputes: %v", disputes)
	}
	if _, err := beside.Rederive(t.Context(), common.Address{9}); err == nil {
		t.Error("a vault that isn't there was compared")
	}
	var left int
	must(t, db.QueryRowContext(t.Context(), "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'sluice\\_reconcile\\_%'").Scan(&left))
	if left > 0 {
		t.Errorf("%d schemas are left behind", left)
	}
}

// What is derived anew says nothing of the tables: their own events are false, and no proof of them is recorded, nor is a dispute ended.
func TestRederiveProvesNothingOfTheTables(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 652)
	v := w.sharedVault()
	conf, db, c := configFor(w.d), database(t), client(t, w.chain.HTTPURL())
	index(t, conf, db, c, w.chain.Head().Hash())
	_, err := db.ExecContext(t.Context(), "UPDATE histories SET history = set_byte(history, 0, 255 - get_byte(history, 0)) WHERE contract = $1", v.address[:])
	must(t, err)
	_, err = db.ExecContext(t.Context(), "DELETE FROM proofs")
	must(t, err)
	conf.Logger = testLog(t)
	ix, err := New(conf, c, db)
	must(t, err)
	checked, err := ix.Check(t.Context(), v.address)
	if err != nil || len(checked.Differ) != 1 {
		t.Fatalf("%+v, %v", checked, err)
	}
	got, err := ix.Rederive(t.Context(), common.Address{})
	must(t, err)
	proofs, err := db.Proofs(t.Context())
	must(t, err)
	disputes, err := db.Disputes(t.Context())
	must(t, err)
	if len(got.Differ) == 0 || len(proofs) > 0 || !slices.ContainsFunc(disputes, func(d store.Dispute) bool { return d.Figure == prove.Figure }) {
		t.Errorf("%d rows differ; proofs %v, disputes %v", len(got.Differ), proofs, disputes)
	}
}
