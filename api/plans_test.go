package api

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/store"
)

// growing are the tables that grow with time or with the number of accounts: no answer may read one of them whole.
var growing = []string{
	"prices", "activity", "requests", "positions", "epochs", "epoch_holdings", "orders", "order_targets", "trades", "rebalances", "blocks", "feed", "events",
	"tank_payments", "posts", "keeper_intents", "keeper_subjects", "keeper_events",
}

// mostRead is how many rows of growing tables one answer may read there: its own and what is joined to them. It is twice what any of them
// does; what reads a part that grows has more.
const mostRead = 500

// scanned is how often a table was read whole, how many rows that were, and how many were read by an index.
type scanned struct {
	Scans int `db:"seq_scan"`
	Rows  int `db:"seq_tup_read"`
	Found int `db:"idx_tup_fetch"`
}

// partition finds the table that a partition is of.
var partition = regexp.MustCompile(`_(below_\d+|default)$`)

// scans are the counts of Postgres itself, by table. The pool must have one connection, whose counts are then all published.
func scans(t *testing.T, db *store.DB) map[string]scanned {
	t.Helper()
	var rows []struct {
		Name string `db:"relname"`
		scanned
	}
	must(t, db.Get(new(string), "SELECT pg_stat_force_next_flush()::text")) // else a session publishes what it counted once a second
	must(t, db.Select(&rows, "SELECT relname, seq_scan, seq_tup_read, coalesce(idx_tup_fetch, 0) AS idx_tup_fetch FROM pg_stat_user_tables WHERE schemaname = 'public'"))
	out := make(map[string]scanned)
	for _, r := range rows {
		out[r.Name] = r.scanned
	}
	return out
}

// tooMuch says which of the answers, each read so many times, read a growing table whole, or more rows of them than an answer may.
func tooMuch(t *testing.T, db *store.DB, targets []string, times int) (faults []string) {
	t.Helper()
	h := serve(t, db, nil)
	for _, target := range targets {
		before, read := scans(t, db), 0
		for i := range times {
			// Another Accept each time, so that no answer is a remembered one.
			if w := request(h, http.MethodGet, target, "Accept", fmt.Sprintf("application/json, x/%d", i)); w.Code != http.StatusOK {
				t.Fatalf("GET %s: %d %s", target, w.Code, w.Body)
			}
		}
		for name, now := range scans(t, db) {
			was, table := before[name], partition.ReplaceAllString(name, "")
			if !slices.Contains(growing, table) {
				continue
			}
			n := now.Scans - was.Scans
			if table == "positions" && target == "/v1/protocol" {
				n-- // who has shares is read once for a server and not for an answer (see people); here no feed tells what changes
			} else {
				read += now.Found - was.Found + now.Rows - was.Rows
			}
			if n > 0 && now.Rows > was.Rows { // an empty partition is read whole for nothing
				faults = append(faults, fmt.Sprintf("GET %s read %s whole %d times", target, name, n))
			}
		}
		if read > mostRead*times {
			faults = append(faults, fmt.Sprintf("GET %s read %d rows", target, read/times))
		}
	}
	return faults
}

// plansDB has the rows of an index of a year, and as many of the keeper's. The vault that is asked for has many more of some than others,
// and so has the leader: who reads all of theirs to answer with a page reads too much.
func plansDB(t *testing.T) *store.DB {
	t.Helper()
	db := emptyDB(t)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	must(t, seed.Fill(t.Context(), db.DB.DB, seed.Size{Vaults: 250, Accounts: 12_000, Prices: 30_000, Activity: 60_000}))
	_, err := db.Exec(`INSERT INTO keeper_intents (chain_id, sender, vault, epoch, action, target, calldata, nonce, gas, state, plan, planned_block, planned_hash, planned_time,
			lease_token, block_hash, block_number) SELECT 1337, $1, $1, n, 'settle', $1, '', n, 1, 'final', '{}', 1, sha256('p'), n, 1, sha256('b'), n FROM generate_series(1, 10000) n`, addr(1))
	must(t, err)
	_, err = db.Exec(`INSERT INTO keeper_subjects (intent_id, chain_id, vault, epoch, action, open) SELECT id, chain_id, vault, epoch, action, false FROM keeper_intents;
		INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token) SELECT id, state, '', 1, 1 FROM keeper_intents`)
	must(t, err)
	for _, more := range []string{
		`INSERT INTO requests SELECT (jsonb_populate_record(NULL::requests, to_jsonb(x) || jsonb_build_object('request_id', 1000000 + n, 'requested_log_index', 1000 + n))).*
			FROM (SELECT * FROM requests WHERE vault = $1 AND state = 'claimed' LIMIT 1) x, generate_series(1, 3000) n`,
		`INSERT INTO rebalances SELECT (jsonb_populate_record(NULL::rebalances, to_jsonb(x) || jsonb_build_object('log_index', 1000 + n))).*
			FROM (SELECT * FROM rebalances WHERE vault = $1 LIMIT 1) x, generate_series(1, 3000) n`,
		`INSERT INTO orders (vault, order_id, kind, state, placed_by, token_in, token_out, amount_in, min_amount_out, deadline, placed_block, placed_log_index, placed_time, placed_tx)
			SELECT $1, 1000000 + n, 'limit', CASE n % 2 WHEN 0 THEN 'cancelled' ELSE 'open' END::order_state, $1, $1, $1, 1, 1, 1700000000, 10000000 + n, 1, 1730000000, sha256('o')
			FROM generate_series(1, 6000) n`,
		`INSERT INTO posts SELECT 10000000, 1000 + n, $1, $1, 'update', 'Words number ' || n, sha256('p') FROM generate_series(1, 3000) n`,
	} {
		of := seed.Vault(3)
		if strings.HasPrefix(more, "INSERT INTO posts") {
			of = seed.Account(3)
		}
		_, err := db.Exec(more, of)
		must(t, err)
	}
	_, err = db.Exec("ANALYZE keeper_intents, keeper_subjects, keeper_events, requests, rebalances, orders, posts")
	must(t, err)
	db.SetMaxOpenConns(1)
	return db
}

func plansTargets() []string {
	return append(reads(seed.Vault(3), seed.Account(3), seed.Account(3)), "/v1/vaults/"+seed.Vault(3).Hex()+"/events?after=10225000")
}

func TestNoEndpointReadsAGrowingTableWhole(t *testing.T) {
	db := plansDB(t)
	const times = 8 // from its sixth use a prepared statement may have a plan for any parameter
	for _, fault := range tooMuch(t, db, plansTargets(), times) {
		t.Error(fault)
	}
	if n := scans(t, db)["vaults"].Scans; n == 0 {
		t.Error("no scan of a table that may be read whole was counted: the test sees nothing")
	}
	for name, want := range map[string]string{
		"positions_depositors": "SELECT * FROM positions WHERE vault = '\\x01' AND (wallet_shares + claimable_shares + redeeming_shares) > 0 ORDER BY (wallet_shares + claimable_shares + redeeming_shares) DESC, account DESC LIMIT 51",
		"requests_state":       "SELECT * FROM requests WHERE vault = '\\x01' AND state = 'refunded' ORDER BY requested_block DESC, requested_log_index DESC LIMIT 51",
		// A partition's index is named after its columns.
		"vault_block_number_log_index_sub": "SELECT * FROM transfers WHERE vault = '\\x01' ORDER BY block_number DESC, log_index DESC LIMIT 51",
	} {
		var plan []string
		must(t, db.Select(&plan, "EXPLAIN "+want))
		if all := strings.Join(plan, "\n"); !strings.Contains(all, name) {
			t.Errorf("%s isn't used:\n%s", name, all)
		}
	}
}
