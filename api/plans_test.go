package api

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/store"
)

// growing are the tables that grow with time or with the number of accounts: no answer may read one of them whole.
var growing = []string{"prices", "activity", "requests", "positions", "epochs", "epoch_holdings", "orders", "order_targets", "trades", "rebalances", "blocks", "feed", "events"}

// scanned is how often a table was read whole, and how many rows that were.
type scanned struct {
	Scans int `db:"seq_scan"`
	Rows  int `db:"seq_tup_read"`
}

// partition finds the table that a partition is of.
var partition = regexp.MustCompile(`_(below_\d+|default)$`)

// TestNoEndpointReadsAGrowingTableWhole counts the sequential scans that Postgres itself counted while every endpoint was
// read often enough for its statements to be prepared, and planned for any parameter.
func TestNoEndpointReadsAGrowingTableWhole(t *testing.T) {
	db := emptyDB(t)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	must(t, seed.Fill(t.Context(), db.DB.DB, seed.Size{Vaults: 250, Accounts: 12_000, Prices: 30_000, Activity: 60_000}))
	db.SetMaxOpenConns(1) // whose counts are then all published
	h := serve(t, db, nil)
	targets := append(reads(seed.Vault(3), seed.Account(3), seed.Account(3)), "/v1/vaults/"+seed.Vault(3).Hex()+"/events?after=10225000")
	scans := func() map[string]scanned {
		t.Helper()
		var rows []struct {
			Name string `db:"relname"`
			scanned
		}
		must(t, db.Get(new(string), "SELECT pg_stat_force_next_flush()::text")) // else a session publishes what it counted once a second
		must(t, db.Select(&rows, "SELECT relname, seq_scan, seq_tup_read FROM pg_stat_user_tables WHERE schemaname = 'public'"))
		out := make(map[string]scanned)
		for _, r := range rows {
			out[r.Name] = r.scanned
		}
		return out
	}
	for _, target := range targets {
		before := scans()
		for range 8 { // from its sixth use a prepared statement may have a plan for any parameter
			if w := request(h, http.MethodGet, target); w.Code != http.StatusOK {
				t.Fatalf("GET %s: %d %s", target, w.Code, w.Body)
			}
		}
		for name, now := range scans() {
			n, table := now.Scans-before[name].Scans, partition.ReplaceAllString(name, "")
			if !slices.Contains(growing, table) || now.Rows == before[name].Rows { // an empty partition is read whole for nothing
				continue
			}
			if table == "positions" && target == "/v1/protocol" {
				n-- // the number of depositors is counted, once after each commit
			}
			if n > 0 {
				t.Errorf("GET %s read %s whole %d times", target, name, n)
			}
		}
	}
	if n := scans()["vaults"].Scans; n == 0 {
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
