package store

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"math/big"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// chainOf is blocks of one chain, at equal distances, with a row in every table that is in partitions.
type chainOf struct {
	first, firstTime uint64
	every            uint64 // one in so many of the chain's blocks has rows
	milliseconds     uint64 // between two blocks of the chain
}

func (c chainOf) header(n uint64) *Header {
	number := c.first + n*c.every
	return &Header{Number: number, Hash: hash(int64(number)), Parent: hash(int64(number - 1)), Time: c.firstTime + n*c.every*c.milliseconds/1000}
}

func (c chainOf) changes(from, to uint64) *Changes {
	out := &Changes{}
	for n := from; n <= to; n++ {
		h := c.header(n)
		out.Blocks = append(out.Blocks, &Block{Number: h.Number, Hash: h.Hash, Time: h.Time})
		out.Prices = append(out.Prices, &Price{Vault: addr(1), Time: h.Time, Kind: "hour", StateHash: h.Parent, NAV: big.NewInt(1), Supply: big.NewInt(1), TotalPnL: new(big.Int), BlockNumber: h.Number})
		out.Activity = append(out.Activity, &Activity{BlockNumber: h.Number, Kind: "transfer", Vault: addr(1), Shares: big.NewInt(1)})
		out.Events = append(out.Events, &Events{Contract: addr(1), BlockNumber: h.Number, BlockTime: h.Time, Position: n, Count: 1, Packed: []byte{0}})
	}
	last := c.header(to)
	out.Histories = []*History{{Contract: addr(1), Events: to + 1, History: last.Hash, LastBlock: last.Number}}
	return out
}

// write indexes the chain: in bulk up to a block, the rest live.
func (c chainOf) write(t *testing.T, db *DB, l *Lease, from, bulk, to uint64) {
	t.Helper()
	b := begin(t, db, l)
	progress := Progress{Head: *c.header(to)}
	if from <= bulk {
		must(t, b.Write(t.Context(), nil, c.changes(from, bulk)))
		final := c.header(bulk)
		progress.Finalized = &Ref{Number: final.Number, Hash: final.Hash}
	}
	for n := max(from, bulk+1); n <= to; n++ {
		must(t, b.Write(t.Context(), c.header(n), c.changes(n, n)))
	}
	must(t, b.Commit(t.Context(), progress))
}

// places says in which of its partitions a table's rows are.
func places(t *testing.T, db *DB, table string) map[string]int {
	t.Helper()
	var rows []struct {
		Name string `db:"name"`
		N    int    `db:"n"`
	}
	must(t, db.Select(&rows, "SELECT tableoid::regclass::text AS name, count(*) AS n FROM "+table+" GROUP BY 1"))
	out := map[string]int{}
	for _, r := range rows {
		out[r.Name] = r.N
	}
	return out
}

func dumped(t *testing.T, db *DB) string {
	t.Helper()
	var out bytes.Buffer
	must(t, db.DumpDerived(t.Context(), &out))
	return out.String()
}

// A year of a chain lies in partitions of about 91 days each, whatever the chain's pace; none of its rows is in a default
// partition, and a rollback over a partition's end takes back what it should.
func TestRowsLieInPartitionsOfTheirTime(t *testing.T) {
	for name, c := range map[string]chainOf{
		"12 s":   {first: 20_000_000, firstTime: 1_700_000_000, every: 3600, milliseconds: 12_000},
		"0.25 s": {first: 300_000_000, firstTime: 1_700_000_000, every: 4 * 43_200, milliseconds: 250},
	} {
		t.Run(name, func(t *testing.T) {
			db := open(t)
			l := lease(t, db)
			c.write(t, db, l, 0, 9, 9) // a first small batch, of a chain whose pace shows later
			c.write(t, db, l, 10, 400, 729)
			for _, p := range partitionedTables {
				in := places(t, db, p.name)
				if p == feedBySequence {
					if len(in) != 1 || in[p.fallback()] > 0 {
						t.Errorf("feed: %v", in)
					}
					continue
				}
				total := 0
				for _, n := range in {
					total += n
				}
				if total != 730 || in[p.fallback()] > 0 || len(in) < 4 || len(in) > 8 {
					t.Errorf("%s: %v", p.name, in)
				}
			}
			whole := dumped(t, db)
			must(t, db.Rollback(t.Context(), l, c.header(401).Number))
			c.write(t, db, l, 402, 400, 729)
			if got := dumped(t, db); got != whole {
				t.Error("rolled back and written again, the tables differ")
			}
			// What is made again by the next holder of the lease is nothing.
			var before, after int
			const count = "SELECT count(*) FROM pg_inherits WHERE inhparent = ANY ('{prices,activity,events}'::regclass[])"
			must(t, db.Get(&before, count))
			must(t, l.Release(t.Context()))
			c.write(t, db, lease(t, db), 730, 400, 730)
			must(t, db.Get(&after, count))
			if before != after {
				t.Errorf("%d partitions, then %d", before, after)
			}
		})
	}
}

// While somebody holds the default partition no partition can be made. The index is written on all the same; later its rows
// are moved, and nothing tells that they had to be.
func TestAMissingPartitionStopsNothing(t *testing.T) {
	c := chainOf{first: 20_000_000, firstTime: 1_700_000_000, every: 3600, milliseconds: 12_000}
	whole := open(t)
	c.write(t, whole, lease(t, whole), 0, 300, 310)
	db := open(t)
	reader := db.MustBegin()
	var n int
	must(t, reader.Get(&n, "SELECT count(*) FROM prices_default"))
	l := lease(t, db)
	c.write(t, db, l, 0, 300, 310)
	if in := places(t, db, "prices"); in["prices_default"] != 311 || len(in) != 1 {
		t.Errorf("prices: %v", in)
	}
	if got := dumped(t, db); got != dumped(t, whole) {
		t.Error("without partitions other rows were written")
	}
	done, err := db.Upkeep(t.Context(), l)
	if Classify(err) != Transient || done.Moved["activity"] != 311 || done.Moved["events"] != 311 || done.Moved["feed"] == 0 || done.Moved["prices"] != 0 {
		t.Errorf("upkeep while one of the partitions is held: %+v, %v", done, err)
	}
	must(t, reader.Rollback())
	done, err = db.Upkeep(t.Context(), l)
	must(t, err)
	if done.Moved["prices"] != 311 || len(done.Moved) != 1 {
		t.Errorf("moved %v", done.Moved)
	}
	for _, p := range partitionedTables {
		if in := places(t, db, p.name); in[p.fallback()] > 0 || len(in) == 0 {
			t.Errorf("%s: %v", p.name, in)
		}
	}
	if got := dumped(t, db); got != dumped(t, whole) {
		t.Error("moved, the rows differ")
	}
	l.partitions.retryAt = time.Time{}
	c.write(t, db, l, 311, 300, 320)
	if in := places(t, db, "prices"); in["prices_default"] > 0 {
		t.Errorf("prices: %v", in)
	}
	done, err = db.Upkeep(t.Context(), l)
	if err != nil || len(done.Moved)+len(done.Dropped)+len(done.Deleted) > 0 {
		t.Errorf("nothing was to be done: %+v, %v", done, err)
	}
}

// What docs/scale.md says of slower disks is true: its statements move old partitions with their indexes, the rows stay as they are, and
// the index is written and rolled back on as before. The record itself is never detached, however old it is.
func TestOldPartitionsMayLieOnSlowerDisks(t *testing.T) {
	text, err := os.ReadFile("../docs/scale.md")
	must(t, err)
	blocks := regexp.MustCompile("(?s)```sql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) != 2 {
		t.Fatalf("%d blocks of SQL in the document, want 2", len(blocks))
	}
	name := fmt.Sprintf("slow_%d", time.Now().UnixNano()) // a tablespace of the test's own, which goes when its database is gone
	server := devnettest.Server(t).URL()
	t.Cleanup(func() {
		db, err := sql.Open("postgres", server)
		must(t, err)
		_, err = db.Exec("DROP TABLESPACE IF EXISTS " + name)
		must(t, errors.Join(err, db.Close()))
	})
	db := open(t)
	l := lease(t, db)
	c := chainOf{first: 20_000_000, firstTime: 1_700_000_000, every: 3600, milliseconds: 12_000}
	c.write(t, db, l, 0, 9, 9)
	c.write(t, db, l, 10, 400, 729)
	whole := dumped(t, db)
	in := func(query string, args ...any) (n int) {
		t.Helper()
		must(t, db.Get(&n, query, args...))
		return n
	}
	const record = "inhparent = ANY ('{prices,activity,events}'::regclass[])"
	parts := in("SELECT count(*) FROM pg_inherits WHERE " + record)

	// In the server's own directory instead of one on other disks.
	place := regexp.MustCompile(`'/[^']*'`).ReplaceAllString(strings.ReplaceAll(blocks[0][1], "slow ", name+" "), "''")
	conn, err := db.Conn(t.Context())
	must(t, err)
	_, err = conn.ExecContext(t.Context(), "SET allow_in_place_tablespaces = on")
	must(t, err)
	_, err = conn.ExecContext(t.Context(), place)
	must(t, err)
	must(t, conn.Close())
	query, found := strings.CutSuffix(strings.ReplaceAll(blocks[1][1], "TABLESPACE slow'", "TABLESPACE "+name+"'"), "\\gexec\n")
	if !found {
		t.Fatalf("the document doesn't have the statements run: %s", query)
	}
	var statements []string
	must(t, db.Select(&statements, query))
	for _, s := range statements {
		_, err := db.Exec(s)
		must(t, err)
	}
	const moved = "FROM pg_class c JOIN pg_tablespace s ON s.oid = c.reltablespace WHERE s.spcname = $1 AND c.relnamespace = 'public'::regnamespace AND c.relkind = "
	tables, indexes := in("SELECT count(*) "+moved+"'r'", name), in("SELECT count(*) "+moved+"'i'", name)
	if tables < 3 || indexes < 2*tables || tables+indexes != len(statements) {
		t.Errorf("%d tables and %d indexes were moved by %d statements", tables, indexes, len(statements))
	}
	if n := in("SELECT count(*) "+moved+"'r' AND c.relname ~ (SELECT string_agg(max, '|') FROM (SELECT max(regexp_replace(relname, '\\D', '', 'g')) FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE "+record+" GROUP BY inhparent) x)", name); n > 0 {
		t.Errorf("%d of the newest partitions were moved", n)
	}
	is := func(what string) {
		t.Helper()
		if got := dumped(t, db); got != whole {
			t.Error(what)
		}
	}
	is("moved, the rows differ")
	must(t, db.Rollback(t.Context(), l, c.header(401).Number))
	c.write(t, db, l, 402, 400, 729)
	is("rolled back and written again on slower disks, the rows differ")
	done, err := db.Upkeep(t.Context(), l)
	must(t, err)
	if len(done.Dropped) > 0 || in("SELECT count(*) FROM pg_inherits WHERE "+record) != parts {
		t.Errorf("partitions of the record are gone: %v", done.Dropped)
	}
	is("after upkeep the rows differ")
	c.write(t, db, l, 730, 400, 1000) // makes more partitions
	if n := in("SELECT count(*) "+moved+"'r'", name); n != tables {
		t.Errorf("%d new partitions lie on slower disks", n-tables)
	}
}

// A connection that breaks while a partition is made is a broken connection: trying again helps.
func TestAConnectionBreaksWhileAPartitionIsMade(t *testing.T) {
	left := 1
	db := open(t, func(o *Options) {
		o.Wrap = func(c driver.Connector) driver.Connector {
			return refusing{c, "SAVEPOINT partitions", &left, driver.ErrBadConn}
		}
	})
	b := begin(t, db, lease(t, db))
	err := b.Write(t.Context(), header(5, 1), &Changes{})
	if err == nil {
		err = b.Commit(t.Context(), Progress{Head: *header(5, 1)})
	}
	must(t, b.Abort())
	if !errors.Is(err, driver.ErrBadConn) || Classify(err) != Transient {
		t.Errorf("the connection was lost, and it says %v", err)
	}
	if left != 0 {
		t.Fatal("no partition was made")
	}
}

// Partitions of the feed are dropped once the feed has feedKeep events more, and readers see where it begins now.
func TestOldPartitionsOfTheFeedAreDropped(t *testing.T) {
	db := open(t)
	c := chainOf{first: 100, firstTime: 1_700_000_000, every: 1, milliseconds: 12_000}
	l := lease(t, db)
	c.write(t, db, l, 0, 0, 3)
	for _, at := range []int{250_000, 450_000} {
		_, err := db.Exec("SELECT setval('feed_seq_seq', $1)", at)
		must(t, err)
		must(t, l.Release(t.Context()))
		l = lease(t, db)
		c.write(t, db, l, uint64(at), 0, uint64(at)+3)
	}
	if in := places(t, db, "feed"); len(in) != 3 || in["feed_default"] > 0 {
		t.Errorf("the feed is in %v", in)
	}
	done, err := db.Upkeep(t.Context(), l)
	must(t, err)
	if want := "[feed_below_200000 feed_below_300000]"; fmt.Sprint(done.Dropped) != want {
		t.Errorf("dropped %v, want %s", done.Dropped, want)
	}
	oldest, newest, err := db.FeedRange(t.Context())
	must(t, err)
	if oldest != 450_001 || newest < oldest {
		t.Errorf("the feed has %d to %d", oldest, newest)
	}
	c.write(t, db, l, 450_004, 0, 450_005)
	if in := places(t, db, "feed"); in["feed_default"] > 0 {
		t.Errorf("the feed is in %v", in)
	}
}

// Who has lost the lease looks after nothing.
func TestUpkeepNeedsTheLease(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	_, err := db.Exec("INSERT INTO endpoints (name, healthy, checked_at) VALUES ('old', false, now() - interval '1 year')")
	must(t, err)
	_, err = db.Exec("UPDATE lease SET token = token + 1")
	must(t, err)
	if done, err := db.Upkeep(t.Context(), l); !errors.Is(err, ErrLeaseLost) || len(done.Deleted) > 0 {
		t.Errorf("upkeep: %+v, %v", done, err)
	}
}

// Rows of operational tables go when they were kept long enough, and not before.
func TestOldOperationalRowsAreDeleted(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	for _, q := range []string{
		`INSERT INTO endpoints (name, healthy, checked_at) VALUES ('gone', false, now() - interval '31 days'), ('here', true, now() - interval '29 days')`,
		`INSERT INTO repairs (vault, from_block, requested_by, state, finished_at)
			SELECT '\x0000000000000000000000000000000000000001', 1, 'test', 'done', now() - d * interval '1 day' FROM unnest(ARRAY[364, 367]) d`,
		`INSERT INTO repairs (vault, from_block, requested_by, requested_at)
			VALUES ('\x0000000000000000000000000000000000000001', 1, 'test', now() - interval '2 years')`,
		`INSERT INTO keeper_refusals (chain_id, vault, epoch, action, reason, detail, first_block, last_block, last_at)
			SELECT 1, '\x0000000000000000000000000000000000000001', d, 'settle', 'r', '', 1, 1, now() - d * interval '1 day' FROM unnest(ARRAY[179, 181]) d`,
		// Nonces 1 to 6 of one key: final long ago, final of late, abandoned long ago, open, final long ago, and the newest.
		`INSERT INTO keeper_intents (id, chain_id, sender, vault, epoch, action, target, calldata, nonce, gas, state, plan, planned_block, planned_hash,
				planned_time, lease_token, updated_at, block_hash, block_number) OVERRIDING SYSTEM VALUE
			SELECT n, 1, decode(lpad('1', 40, '0'), 'hex'), decode(lpad('2', 40, '0'), 'hex'), n, 'settle', decode(lpad('3', 40, '0'), 'hex'), '', n, 1, state, '{}', 1,
				sha256('p'), 1, 1, now() - days * interval '1 day', CASE WHEN state = 'final' THEN sha256('b') END, 1
			FROM (VALUES (1, 'final', 500), (2, 'final', 300), (3, 'abandoned', 500), (4, 'sent', 500), (5, 'final', 500), (6, 'final', 500)) AS v (n, state, days)`,
		`INSERT INTO keeper_subjects (intent_id, chain_id, vault, epoch, action, open)
			SELECT id, chain_id, vault, epoch, action, state = 'sent' FROM keeper_intents`,
		`INSERT INTO keeper_attempts (intent_id, number, kind, tx_hash, raw, fee_cap_wei, tip_cap_wei, signed_block)
			SELECT id, 1, 'call', sha256(id::text::bytea), '', 1, 1, 1 FROM keeper_intents`,
		// Of the fifth somebody wrote of late: what it says is kept.
		`INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token, at)
			SELECT id, state, '', 1, 1, CASE WHEN id = 5 THEN now() ELSE updated_at END FROM keeper_intents`,
	} {
		_, err := db.Exec(q)
		must(t, err)
	}
	done, err := db.Upkeep(t.Context(), l)
	must(t, err)
	if want := "map[endpoints:1 keeper_intents:2 keeper_refusals:1 repairs:1]"; fmt.Sprint(done.Deleted) != want {
		t.Errorf("deleted %v, want %s", done.Deleted, want)
	}
	for query, want := range map[string]string{
		"SELECT string_agg(name, ' ') FROM endpoints":                                     "here",
		"SELECT string_agg(state, ' ' ORDER BY state) FROM repairs":                       "done requested",
		"SELECT string_agg(epoch::text, ' ') FROM keeper_refusals":                        "179",
		"SELECT string_agg(id::text, ' ' ORDER BY id) FROM keeper_intents":                "2 4 5 6",
		"SELECT string_agg(intent_id::text, ' ' ORDER BY intent_id) FROM keeper_subjects": "2 4 5 6",
		"SELECT string_agg(intent_id::text, ' ' ORDER BY intent_id) FROM keeper_attempts": "2 4 5 6",
		"SELECT string_agg(intent_id::text, ' ' ORDER BY intent_id) FROM keeper_events":   "2 4 5 6",
	} {
		var got string
		must(t, db.Get(&got, query))
		if got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}

// A table that holds neither what a fresh index of the chain would hold nor what takes that back says here what keeps it from growing
// for ever: docs/scale.md tells operators.
func TestNoOperationalTableGrowsForEver(t *testing.T) {
	bounded := map[string]string{
		"cursor": "one row", "lease": "a row for each kind of process", "applied_migrations": "a row for each migration", "goose_db_version": "a row for each migration",
		"headers": "until their block is final", "proofs": "of a contract: the newest, and those that are not final", "disputes": "a row for each figure that the chain contradicts",
		"feed": "its newest 100,000 events at least", "reconciliations": "the newest 1,000",
		"keeper_status": "a row for each chain", "keeper_attempts": "go with their intent", "keeper_events": "go with their intent", "keeper_subjects": "go with their intent",
		"notify_progress": "one row", "notify_conditions": "a row for each vault and condition", "notify_events": "as long as notify.keep says", "notify_subscriptions": "as many as notify allows",
	}
	for _, r := range retention {
		bounded[r.table] = "retention"
	}
	var kept []string
	for _, d := range derived {
		kept = append(kept, d.name)
		if d.mutable {
			kept = append(kept, d.undo())
		}
	}
	db := open(t)
	var tables []string
	must(t, db.Select(&tables, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1"))
	for _, name := range tables {
		if !slices.Contains(kept, name) && bounded[name] == "" {
			t.Errorf("nothing says what keeps %s from growing for ever", name)
		}
		delete(bounded, name)
	}
	if len(bounded) > 0 {
		t.Errorf("there are no such tables: %v", bounded)
	}
}
