package api

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// What the views say is what the API says, in whole tokens; and whoever may read them may read nothing else.
func TestViewsSayWhatTheAPISays(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	tx := db.MustBegin()
	defer func() { must(t, tx.Rollback()) }()
	_, err := tx.Exec("SET LOCAL ROLE sluice_analyst")
	must(t, err)
	hex := func(a common.Address) string { return strings.ToLower(a.Hex()) }
	text := func(query string, args ...any) string {
		t.Helper()
		var out string
		must(t, tx.Get(&out, query, args...))
		return out
	}
	vault := fetch[Vault](t, h, "/v1/vaults/"+winner.Hex())
	is(t, "NAV", text("SELECT trim_scale(input_token_balance)::text FROM sluice_views.vaults WHERE vault = $1", hex(winner)), "1760")
	is(t, "price", text("SELECT price_per_share::text FROM sluice_views.vaults WHERE vault = $1", hex(winner)), "1.600000000000000000")
	is(t, "leader", text("SELECT leader FROM sluice_views.vaults WHERE vault = $1", hex(winner)), strings.ToLower(vault.Leader))
	is(t, "disputed", text("SELECT disputed::text FROM sluice_views.vaults WHERE vault = $1", hex(winner)), "false")
	is(t, "created", text("SELECT (extract(epoch FROM created_time))::bigint::text FROM sluice_views.vaults WHERE vault = $1", hex(winner)), "1697408000")
	is(t, "shares", text("SELECT shares::text FROM sluice_views.positions WHERE account = $1 AND vault = $2", hex(sam), hex(winner)), "666.666666666666666666")
	for view, target := range map[string]string{"trades": "/trades", "requests": "/requests", "prices": "/prices?interval=hour"} {
		rows := fetch[struct {
			Items                    []map[string]any `json:"items"`
			Next                     any              `json:"next"`
			Vault                    any              `json:"vault"`
			Interval, Disputed, More any
		}](t, h, "/v1/vaults/"+winner.Hex()+target)
		var n int
		must(t, tx.Get(&n, "SELECT count(*) FROM sluice_views."+view+" WHERE vault = $1", hex(winner)))
		if n < len(rows.Items) || n == 0 {
			t.Errorf("%s: %d rows, the API has %d", view, n, len(rows.Items))
		}
	}
	for _, view := range []string{"settlements", "fees"} {
		var n int
		must(t, tx.Get(&n, "SELECT count(*) FROM sluice_views."+view))
	}
	for _, table := range []string{"vaults", "cursor", "keeper_attempts", "notify_subscriptions", "activity"} {
		must(t, tx.Get(new(int), "SELECT 1"))
		_, err := tx.Exec("SAVEPOINT before")
		must(t, err)
		if _, err := tx.Exec("SELECT 1 FROM public." + table); err == nil || store.Classify(err) != store.Denied {
			t.Errorf("the role of the views reads %s: %v", table, err)
		}
		_, err = tx.Exec("ROLLBACK TO SAVEPOINT before")
		must(t, err)
	}
}

// Rounding of the views: none in amounts, to the nearest 18th decimal in prices, and nothing is divided by no shares.
func TestViewsRoundAsTheySay(t *testing.T) {
	db := seeded(t)
	for expression, want := range map[string]string{
		"trim_scale(sluice_views.units(1, 18))": "0.000000000000000001", "trim_scale(sluice_views.units(-1234567, 6))": "-1.234567", "trim_scale(sluice_views.units(7, 0))": "7",
		"trim_scale(sluice_views.units(repeat('9', 78)::numeric, 18))": strings.Repeat("9", 60) + "." + strings.Repeat("9", 18),
		"sluice_views.price(1, 3000000000000000000, 6)":                "0.000000333333333333", "sluice_views.price(2, 3000000000000000000, 6)": "0.000000666666666667",
		"coalesce(sluice_views.price(5, 0, 6), -1)": "-1",
	} {
		var got string
		must(t, db.Get(&got, "SELECT ("+expression+")::text"))
		is(t, expression, got, want)
	}
}
