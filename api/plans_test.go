package api

import (
	"net/http"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/bench/seed"
	"github.com/sluicefi/sluice/store"
)

// growing are the tables that grow with time or with the number of accounts: no answer may read one of them whole.
var growing = []string{"prices", "activity", "requests", "positions", "epochs", "epoch_holdings", "orders", "order_targets", "trades", "rebalances", "blocks", "feed"}

// TestNoEndpointReadsAGrowingTableWhole counts the sequential scans that Postgres itself counted while every endpoint was
// read often enough for its statements to be prepared, and planned for any parameter.
func TestNoEndpointReadsAGrowingTableWhole(t *testing.T) {
	db := emptyDB(t)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	must(t, seed.Fill(t.Context(), db.DB.DB, seed.Size{Vaults: 250, Accounts: 12_000, Prices: 30_000, Activity: 60_000}))
	db.SetMaxOpenConns(1) // whose counts are then all published
	h := serve(t, db, nil)
	vault, account := "/v1/vaults/"+seed.Vault(3).Hex(), "/v1/accounts/"+seed.Account(3).Hex()
	leader := seed.Account(3).Hex()
	targets := []string{
		"/v1/protocol", "/v1/status", "/v1/vaults", "/v1/vaults?q=7&sort=name", "/v1/vaults?account=" + seed.Account(3).Hex(), "/v1/leaders", "/v1/leaders/" + leader,
		vault, vault + "/prices", vault + "/prices?interval=day&from=1", vault + "/holdings", vault + "/positions", vault + "/targets", vault + "/trades", vault + "/epochs",
		vault + "/depositors", vault + "/calendar.ics", account + "/positions", account + "/activity", account + "/activity?vault=" + seed.Vault(3).Hex(), account + "/feed.atom",
		account + "/requests?format=csv", account + "/activity?format=csv",
	}
	for _, state := range []string{"", "?state=open", "?state=filled", "?state=cancelled", "?state=expired", "?state=closed"} {
		targets = append(targets, vault+"/orders"+state)
	}
	for _, state := range []string{"", "?state=open", "?state=pending", "?state=processing", "?state=claimable", "?state=claimed", "?state=cancelled", "?state=refunded"} {
		targets = append(targets, vault+"/requests"+state, account+"/requests"+state)
	}
	scans := func() map[string]int {
		t.Helper()
		var rows []struct {
			Name  string `db:"relname"`
			Scans int    `db:"seq_scan"`
		}
		must(t, db.Get(new(string), "SELECT pg_stat_force_next_flush()::text")) // else a session publishes what it counted once a second
		must(t, db.Select(&rows, "SELECT relname, seq_scan FROM pg_stat_user_tables WHERE schemaname = 'public'"))
		out := make(map[string]int)
		for _, r := range rows {
			out[r.Name] = r.Scans
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
		after := scans()
		for _, table := range growing {
			n := after[table] - before[table]
			if table == "positions" && target == "/v1/protocol" {
				n-- // the number of depositors is counted, once after each commit
			}
			if n > 0 {
				t.Errorf("GET %s read %s whole %d times", target, table, n)
			}
		}
	}
	if n := scans()["vaults"]; n == 0 {
		t.Error("no scan of a table that may be read whole was counted: the test sees nothing")
	}
	for name, want := range map[string]string{
		"positions_depositors": "SELECT * FROM positions WHERE vault = '\\x01' AND (wallet_shares + claimable_shares + redeeming_shares) > 0 ORDER BY (wallet_shares + claimable_shares + redeeming_shares) DESC, account DESC LIMIT 51",
		"requests_state":       "SELECT * FROM requests WHERE vault = '\\x01' AND state = 'refunded' ORDER BY requested_block DESC, requested_log_index DESC LIMIT 51",
		"activity_transfers":   "SELECT * FROM transfers WHERE vault = '\\x01' ORDER BY block_number DESC, log_index DESC LIMIT 51",
	} {
		var plan []string
		must(t, db.Select(&plan, "EXPLAIN "+want))
		if all := strings.Join(plan, "\n"); !strings.Contains(all, name) {
			t.Errorf("%s isn't used:\n%s", name, all)
		}
	}
}
