package store

import (
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"
	"pgregory.net/rapid"
)

func TestRowsMatchTheirTables(t *testing.T) {
	db := open(t)
	for _, c := range (&Changes{}).tables() {
		var cols []string
		must(t, db.Select(&cols, `SELECT column_name FROM information_schema.columns
			WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`, c.table.name))
		if !slices.Equal(cols, c.table.layout.columns) {
			t.Errorf("%s has columns %v, rows write %v", c.table.name, cols, c.table.layout.columns)
		}
		var key []string
		must(t, db.Select(&key, `SELECT a.attname FROM pg_index i
			JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (num, pos) ON true
			JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.num
			WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.pos`, c.table.name))
		if !slices.Equal(key, c.table.key) {
			t.Errorf("%s has key %v, rows say %v", c.table.name, key, c.table.key)
		}
		if c.table.mutable {
			var undo []string
			must(t, db.Select(&undo, `SELECT column_name FROM information_schema.columns
				WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`, c.table.undo()))
			if want := append([]string{"undo_block", "undo_existed"}, c.table.layout.columns...); !slices.Equal(undo, want) {
				t.Errorf("%s has columns %v, want %v", c.table.undo(), undo, want)
			}
		}
	}
	// Rows of a live block are written as rows of their table's type, which has the columns in the table's order.
	for name, want := range map[string]string{headerTable.name: headerTable.list(), feedTable.name: feedBySequence.columns} {
		var cols []string
		must(t, db.Select(&cols, `SELECT column_name FROM information_schema.columns
			WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`, name))
		if quoted(cols) != want {
			t.Errorf("%s has columns %v, rows write %s", name, cols, want)
		}
	}
	reached := map[*table]bool{}
	for _, c := range (&Changes{}).tables() {
		reached[c.table] = true
	}
	if len(reached) != len(derived) {
		t.Errorf("changes reach %d of %d derived tables", len(reached), len(derived))
	}
}

func TestEveryColumnSaysItsUnit(t *testing.T) {
	db := open(t)
	var bare []string
	must(t, db.Select(&bare, `SELECT c.relname || coalesce('.' || a.attname, '') FROM pg_class c
		LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		WHERE c.relnamespace IN ('public'::regnamespace, 'sluice_views'::regnamespace) AND c.relkind IN ('r', 'p', 'v') AND NOT c.relispartition AND c.relname <> 'goose_db_version'
		AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL) ORDER BY 1`))
	if len(bare) > 0 {
		t.Errorf("without a comment: %v", bare)
	}
	var floats []string
	must(t, db.Select(&floats, `SELECT table_name || '.' || column_name FROM information_schema.columns
		WHERE table_schema IN ('public', 'sluice_views') AND data_type IN ('real', 'double precision', 'money')`))
	if len(floats) > 0 {
		t.Errorf("floats: %v", floats)
	}
}

// Where a table says that a transaction or a log index is the endpoint's word, it says so of the block, too: the fold proves the
// time of an event, and a rollup makes several blocks in a second.
func TestPlacesOfEventsSayWhoseWordTheyAre(t *testing.T) {
	db := open(t)
	var silent []string
	must(t, db.Select(&silent, `SELECT attrelid::regclass || '.' || attname FROM pg_attribute WHERE attnum > 0 AND attname ~ '(^|_)block(_number)?$'
		AND attrelid IN (SELECT objoid FROM pg_description WHERE classoid = 'pg_class'::regclass AND objsubid > 0 AND description ~ 'reported')
		AND attrelid::regclass::text !~ '^undo_' AND col_description(attrelid, attnum) !~ 'endpoint''s word' ORDER BY 1`))
	if len(silent) > 0 {
		t.Errorf("blocks that look proven: %v", silent)
	}
	var said string
	must(t, db.Get(&said, "SELECT col_description('sluice_views.positions'::regclass, attnum) FROM pg_attribute WHERE attrelid = 'sluice_views.positions'::regclass AND attname = 'realized_pnl'"))
	if !strings.Contains(said, "less fees") { // as 0003_accounts.sql has it of the table
		t.Errorf("the analysts' realized PnL is %q", said)
	}
}

func TestReaderRoleReadsAndCannotWrite(t *testing.T) {
	db := open(t)
	tx := db.MustBegin()
	defer func() { must(t, tx.Rollback()) }()
	if _, err := tx.Exec("SET LOCAL ROLE sluice_reader"); err != nil {
		t.Fatal(err)
	}
	var n int
	must(t, tx.Get(&n, "SELECT count(*) FROM vaults"))
	must(t, tx.Get(&n, "SELECT count(*) FROM fees"))
	must(t, tx.Get(&n, "SELECT count(*) FROM (SELECT intent_id, number, tx_hash, last_error FROM keeper_attempts) a"))
	must(t, exec(tx, "SAVEPOINT before"))
	if err := exec(tx, "SELECT raw FROM keeper_attempts"); err == nil || Classify(err) != Denied {
		t.Errorf("the reader may read signed transactions: %v", err)
	}
	must(t, exec(tx, "ROLLBACK TO SAVEPOINT before"))
	if _, err := tx.Exec("DELETE FROM vaults"); err == nil || Classify(err) != Denied {
		t.Errorf("the reader deleted: %v", err)
	}
}

// Each role may read what it is for, in tables and views and in partitions that are made later too, and change nothing. Readers may read
// all that holds no secret; signed transactions that are not sent yet are one, and where webhooks go. Analysts read the views alone.
func TestRolesMayDoNothingElse(t *testing.T) {
	db := open(t)
	c := chainOf{first: 20_000_000, firstTime: 1_700_000_000, every: 3600, milliseconds: 12_000}
	c.write(t, db, lease(t, db), 0, 5, 9) // makes partitions
	list := func(role, query string) string {
		t.Helper()
		var out []string
		must(t, db.Select(&out, query, role))
		return fmt.Sprint(out)
	}
	const (
		ours = "relnamespace IN ('public'::regnamespace, 'sluice_views'::regnamespace) AND relkind IN ('r', 'p', 'v', 'm')"
		// What the role may not read: a table or view by its name, or one column of those that it may read in part.
		hidden = `SELECT CASE WHEN bool_and(NOT may) THEN c ELSE c || '.' || string_agg(a, ',' ORDER BY a) FILTER (WHERE NOT may) END FROM (
			SELECT attrelid::regclass::text AS c, attname AS a, has_column_privilege($1, attrelid, attname, 'SELECT') AS may
			FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE ` + ours + ` AND attnum > 0 AND NOT attisdropped) x
			GROUP BY c HAVING NOT bool_and(may) ORDER BY 1`
		readable = "SELECT c.oid::regclass::text FROM pg_class c WHERE " + ours + " AND has_any_column_privilege($1, c.oid, 'SELECT') ORDER BY 1"
		views    = "SELECT c.oid::regclass::text FROM pg_class c WHERE relnamespace = 'sluice_views'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') AND $1 <> '' ORDER BY 1"
		changes  = `SELECT c.oid::regclass || ' ' || p FROM pg_class c, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
			WHERE ` + ours + ` AND (has_table_privilege($1, c.oid, p) OR p IN ('INSERT', 'UPDATE', 'REFERENCES') AND has_any_column_privilege($1, c.oid, p))
			UNION ALL SELECT c.oid::regclass || ' ' || p FROM pg_class c, unnest(ARRAY['USAGE', 'UPDATE']) p
			WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' AND has_sequence_privilege($1, c.oid, p)
			UNION ALL SELECT n || ' CREATE' FROM unnest(ARRAY['public', 'sluice_views']) n WHERE has_schema_privilege($1, n, 'CREATE')`
		closed = "SELECT n FROM unnest(ARRAY['public', 'sluice_views']) n WHERE NOT has_schema_privilege($1, n, 'USAGE')"
	)
	if got, want := list("sluice_reader", hidden), "[keeper_attempts.raw notify_subscriptions]"; got != want {
		t.Errorf("hidden from sluice_reader are %s, want %s", got, want)
	}
	if got, want := list("sluice_analyst", readable), list("sluice_analyst", views); got != want || !strings.Contains(want, "sluice_views.trades") {
		t.Errorf("sluice_analyst may read %s, want %s", got, want)
	}
	for _, role := range []string{"sluice_reader", "sluice_analyst"} {
		if may := list(role, changes); may != "[]" {
			t.Errorf("%s may %s", role, may)
		}
		if no := list(role, closed); no != "[]" {
			t.Errorf("%s may use nothing of %s", role, no)
		}
	}
}

func exec(tx *sqlx.Tx, statement string) error {
	_, err := tx.Exec(statement)
	return err
}

// fill sets every field of a row to a value that survives a round trip.
func fill(r any, seed int64, enums map[string]string) {
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		f, n := v.Field(i), seed*100+int64(i)
		if !f.CanInterface() {
			continue // no column
		}
		switch f.Interface().(type) {
		case *big.Int:
			x := new(big.Int).Lsh(big.NewInt(n+1), 200)
			f.Set(reflect.ValueOf(x))
		case common.Address:
			f.Set(reflect.ValueOf(addr(n + 1)))
		case *common.Address:
			a := addr(n + 1)
			f.Set(reflect.ValueOf(&a))
		case common.Hash:
			f.Set(reflect.ValueOf(hash(n + 1)))
		case *common.Hash:
			h := hash(n + 1)
			f.Set(reflect.ValueOf(&h))
		case uint64:
			f.SetUint(uint64(n))
		case *uint64:
			x := uint64(n)
			f.Set(reflect.ValueOf(&x))
		case int:
			f.SetInt(n % 10_000)
		case *int:
			x := int(n % 10_000)
			f.Set(reflect.ValueOf(&x))
		case bool:
			f.SetBool(n%2 == 0)
		case string:
			s, ok := enums[v.Type().Field(i).Name]
			if !ok {
				s = "tab\t, line\n, back\\slash, \\N, \r, quote ' \" and ü, {(NULL)}"
			}
			f.SetString(s)
		case *string:
			s := "-0.123456"
			f.Set(reflect.ValueOf(&s))
		case []byte:
			f.SetBytes([]byte{0, byte(n), '\\'})
		case json.RawMessage:
			f.Set(reflect.ValueOf(json.RawMessage(`[["1", "2\n"]]`)))
		}
	}
}

func roundTrip[T any](t *testing.T, db *DB, tab *table, put func(*Changes, []*T), enums map[string]string) {
	t.Helper()
	full, sparse := new(T), new(T)
	fill(full, 7, enums)
	// Only keys and enums: everything nullable is null, every amount zero.
	fill(sparse, 8, enums)
	v, fields := reflect.ValueOf(sparse).Elem(), tab.pointers(nil, sparse)
	for i := range fields {
		switch fields[i].(type) {
		case **big.Int, **common.Address, **common.Hash, **uint64, **int, **string, *json.RawMessage:
			v.Field(i).SetZero()
		}
	}
	c := &Changes{}
	put(c, []*T{full, sparse})
	l := lease(t, db)
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), header(1_000_000, 1), c))
	rows, err := selectRows[T](t.Context(), b.q, tab, `ORDER BY "`+tab.key[0]+`"`)
	must(t, err)
	must(t, b.Abort())
	must(t, l.Release(t.Context()))
	if len(rows) != 2 {
		t.Fatalf("%s: wrote 2 rows, read %d", tab.name, len(rows))
	}
	for i, want := range []*T{full, sparse} {
		if !slices.ContainsFunc(rows, func(got *T) bool { return reflect.DeepEqual(*got, *want) }) {
			t.Errorf("%s row %d: wrote %+v, read %+v and %+v", tab.name, i, *want, *rows[0], *rows[1])
		}
	}
}

func TestEveryRowSurvivesARoundTrip(t *testing.T) {
	db := open(t)
	roundTrip(t, db, blockTable, func(c *Changes, r []*Block) { c.Blocks = r }, nil)
	roundTrip(t, db, priceTable, func(c *Changes, r []*Price) { c.Prices = r }, map[string]string{"Kind": "hour"})
	roundTrip(t, db, epochHoldingTable, func(c *Changes, r []*EpochHolding) { c.EpochHoldings = r }, nil)
	roundTrip(t, db, activityTable, func(c *Changes, r []*Activity) { c.Activity = r }, map[string]string{"Kind": "transfer"})
	roundTrip(t, db, tokenTable, func(c *Changes, r []*Token) { c.Tokens = r }, nil)
	roundTrip(t, db, tradeTable, func(c *Changes, r []*Trade) { c.Trades = r }, map[string]string{"Kind": "raise"})
	roundTrip(t, db, orderTargetTable, func(c *Changes, r []*OrderTarget) { c.OrderTargets = r }, nil)
	roundTrip(t, db, rebalanceTable, func(c *Changes, r []*Rebalance) { c.Rebalances = r }, nil)
	roundTrip(t, db, vaultTable, func(c *Changes, r []*Vault) { c.Vaults = r }, map[string]string{"Type": "shared", "Status": "inactive"})
	roundTrip(t, db, vaultStateTable, func(c *Changes, r []*VaultState) { c.VaultStates = r }, nil)
	roundTrip(t, db, priceSeriesTable, func(c *Changes, r []*PriceSeries) { c.PriceSeries = r }, nil)
	roundTrip(t, db, vaultStatsTable, func(c *Changes, r []*VaultStats) { c.VaultStats = r }, nil)
	roundTrip(t, db, epochTable, func(c *Changes, r []*Epoch) { c.Epochs = r }, nil)
	roundTrip(t, db, positionTable, func(c *Changes, r []*Position) { c.Positions = r }, nil)
	roundTrip(t, db, requestTable, func(c *Changes, r []*Request) { c.Requests = r }, map[string]string{"Kind": "redeem", "State": "pending"})
	roundTrip(t, db, operatorTable, func(c *Changes, r []*Operator) { c.Operators = r }, nil)
	roundTrip(t, db, holdingTable, func(c *Changes, r []*Holding) { c.Holdings = r }, nil)
	roundTrip(t, db, orderTable, func(c *Changes, r []*Order) { c.Orders = r }, map[string]string{"Kind": "limit", "State": "filled"})
	roundTrip(t, db, registryEntryTable, func(c *Changes, r []*RegistryEntry) { c.Registry = r }, map[string]string{"Kind": "token"})
	roundTrip(t, db, tankTable, func(c *Changes, r []*Tank) { c.Tanks = r }, nil)
	roundTrip(t, db, tankPaymentTable, func(c *Changes, r []*TankPayment) { c.TankPayments = r }, map[string]string{"Work": "fill"})
	roundTrip(t, db, eventTable, func(c *Changes, r []*Events) { c.Events = r }, nil)
	roundTrip(t, db, historyTable, func(c *Changes, r []*History) { c.Histories = r }, nil)
	roundTrip(t, db, postTable, func(c *Changes, r []*Post) { c.Posts = r }, nil)
}

func TestTextFromTheChainAlwaysFits(t *testing.T) {
	for in, want := range map[string]string{
		"plain": "plain", "a\x00b": "a\uFFFDb", "bad \xff\xfe utf8": "bad \uFFFD utf8", "": "",
	} {
		if got := Text(in); got != want {
			t.Errorf("Text(%q) = %q, want %q", in, got, want)
		}
	}
	db := open(t)
	l := lease(t, db)
	b := begin(t, db, l)
	must(t, b.Write(t.Context(), header(5, 1), &Changes{Tokens: []*Token{{Token: addr(1), Symbol: "\x00\xff\t\\."}}}))
	toks, err := b.Tokens(t.Context())
	must(t, err)
	if len(toks) != 1 || toks[0].Symbol != "\uFFFD\uFFFD\t\\." {
		t.Errorf("symbol stored as %+v", toks)
	}
	must(t, b.Abort())
}

// TestJSONWithAnyTextFits: whatever an endpoint or a contract says, a plan that quotes it can be stored.
func TestJSONWithAnyTextFits(t *testing.T) {
	db := open(t)
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{"\x00", `\`, `\u0000`, "u0000", "\xff", `"`}), rapid.String()), 0, 8).Draw(r, "parts"), "")
		plan, err := json.Marshal(map[string]string{"said": text})
		must(t, err)
		var back string
		must(t, db.QueryRow("SELECT $1::jsonb->>'said'", JSONText(plan)).Scan(&back))
		// encoding/json makes each byte that is no UTF-8 a U+FFFD, as Map does.
		if want := strings.ReplaceAll(strings.Map(func(c rune) rune { return c }, text), "\x00", "\uFFFD"); back != want {
			r.Fatalf("%q came back as %q, want %q", text, back, want)
		}
	})
}

func TestIntegersAreWrittenExactly(t *testing.T) {
	check := func(x *big.Int) {
		t.Helper()
		if got := string(appendInt([]byte("x"), x)); got != "x"+x.String() {
			t.Errorf("%s written as %s", x, got[1:])
		}
	}
	one := big.NewInt(1)
	for n := range 260 {
		x := new(big.Int).Lsh(one, uint(n))
		ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n/3)), nil)
		for _, y := range []*big.Int{x, new(big.Int).Sub(x, one), new(big.Int).Add(x, one), ten, new(big.Int).Sub(ten, one)} {
			check(y)
			check(new(big.Int).Neg(y))
		}
	}
	check(new(big.Int))
}
