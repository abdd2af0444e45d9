package api

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"
	"testing"
	"time"

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

// Every column of every view of a vault's rows is what the API answers, exactly.
func TestEveryColumnOfAViewIsTheAPIs(t *testing.T) {
	db := seeded(t)
	commit(t, db, 101, &store.Changes{Activity: []*store.Activity{{BlockNumber: 101, Kind: "exitInKind", Vault: winner, Account: &sam, Fee: bi("12345"), Assets: bi("1"), TxHash: hash(3)}}})
	h := serve(t, db, nil)
	at := "/v1/vaults/" + winner.Hex()
	lower := func(a string) any { return strings.ToLower(a) }
	number := func(text string) any { // as Postgres writes one without trailing zeros
		if strings.Contains(text, ".") {
			text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
		}
		return json.Number(text)
	}
	units := func(a *Amount, decimals int) any {
		if a == nil {
			return nil
		}
		return number(decimal(*a, decimals))
	}
	moment := func(unix *int64) any {
		if unix == nil {
			return nil
		}
		return time.Unix(*unix, 0).UTC().Format("2006-01-02T15:04:05+00:00")
	}
	price := func(nav, supply *Amount) any { // to the nearest, which the API rounds down
		if nav == nil || supply == nil {
			return nil
		}
		x := new(big.Rat).SetFrac(new(big.Int).Mul(bi(*nav), bi("1000000000000")), bi(*supply))
		return number(x.FloatString(18))
	}
	whole := func(n int64) any { return json.Number(strconv.FormatInt(n, 10)) }
	optional := func(n *int64) any {
		if n == nil {
			return nil
		}
		return whole(*n)
	}
	maybe := func(s *string) any {
		if s == nil {
			return nil
		}
		return lower(*s)
	}
	want := map[string][]map[string]any{}
	for _, r := range fetch[Page[Request]](t, h, at+"/requests").Items {
		want["requests ORDER BY requested_block_number DESC"] = append(want["requests ORDER BY requested_block_number DESC"], map[string]any{
			"vault": lower(r.Vault), "controller": lower(r.Controller), "owner": lower(r.Owner), "kind": r.Kind, "state": r.State, "request_id": json.Number(r.RequestID), "epoch_id": whole(r.EpochID),
			"assets": units(&r.Assets, 6), "shares": units(&r.Shares, 18), "assets_accepted": units(&r.Accepted, 6), "shares_received": units(&r.SharesOut, 18),
			"proceeds_gross": units(&r.Gross, 6), "fee": units(&r.Fee, 6), "requested_time": moment(&r.RequestedAt), "requested_block_number": whole(r.RequestedBlock),
			"tx_hash": r.RequestedTx, "settled_time": moment(r.SettledAt),
		})
	}
	for _, e := range fetch[Page[Epoch]](t, h, at+"/epochs").Items {
		if e.SettledAt == nil {
			continue
		}
		want["settlements ORDER BY epoch_id DESC"] = append(want["settlements ORDER BY epoch_id DESC"], map[string]any{
			"vault": lower(winner.Hex()), "epoch_id": whole(e.EpochID), "cutoff": moment(e.Cutoff), "block_time": moment(e.SettledAt), "block_number": optional(e.SettledBlock), "tx_hash": maybe(e.SettledTx),
			"settled_by": maybe(e.SettledBy), "input_token_balance": units(e.NAV, 6), "output_token_supply": units(e.Supply, 18), "price_per_share": price(e.NAV, e.Supply),
			"deposits_accepted": units(e.DepositsAccepted, 6), "shares_minted": units(e.SharesMinted, 18), "shares_burned": units(e.SharesBurned, 18), "proceeds_gross": units(e.Proceeds, 6), "fees": units(e.Fees, 6),
		})
	}
	for _, x := range fetch[Page[Trade]](t, h, at+"/trades").Items {
		side := func(of Token, a Amount) (symbol, much any) {
			if of.Decimals == nil {
				return nil, nil
			}
			return *of.Symbol, units(&a, *of.Decimals)
		}
		soldSymbol, sold := side(x.TokenIn, x.AmountIn)
		if strings.EqualFold(x.TokenIn.Address, usdc.Hex()) {
			soldSymbol, sold = nil, nil // the story's index has no row of that token
		}
		boughtSymbol, bought := side(x.TokenOut, x.AmountOut)
		want["trades ORDER BY evt_index DESC"] = append(want["trades ORDER BY evt_index DESC"], map[string]any{
			"block_time": moment(&x.Time), "block_number": whole(x.Block), "tx_hash": x.Tx, "evt_index": whole(x.LogIndex), "vault": lower(winner.Hex()), "taker": lower(x.Executor), "kind": x.Kind,
			"token_sold_address": lower(x.TokenIn.Address), "token_sold_symbol": soldSymbol, "token_sold_amount": sold, "token_bought_address": lower(x.TokenOut.Address),
			"token_bought_symbol": boughtSymbol, "token_bought_amount": bought, "value_sold": units(&x.ValueIn, 6), "value_bought": units(&x.ValueOut, 6), "realized_pnl": units(&x.RealizedPnl, 6),
		})
	}
	for _, p := range fetch[Prices](t, h, at+"/prices").Items {
		want["prices ORDER BY time"] = append(want["prices ORDER BY time"], map[string]any{
			"vault": lower(winner.Hex()), "time": moment(&p.Time), "kind": p.Kind, "block_number": whole(p.Block), "input_token_balance": units(&p.NAV, 6), "output_token_supply": units(&p.Supply, 18),
			"price_per_share": price(&p.NAV, &p.Supply), "stale": p.Stale,
		})
	}
	for _, p := range fetch[Page[AccountPosition]](t, h, "/v1/accounts/"+sam.Hex()+"/positions").Items {
		want["positions WHERE account = '"+strings.ToLower(sam.Hex())+"'"] = []map[string]any{{
			"vault": lower(p.Vault), "account": lower(sam.Hex()), "shares": units(&p.Shares, 18), "cost_basis": units(&p.CostBasis, 6), "pending_deposits": units(&p.Pending.Deposits, 6),
			"deposited": units(&p.Deposited, 6), "withdrawn_gross": units(&p.WithdrawnGross, 6), "fees_paid": units(&p.FeesPaid, 6), "realized_pnl": units(&p.RealizedPnl, 6),
		}}
	}
	for _, a := range fetch[Page[Activity]](t, h, "/v1/accounts/"+sam.Hex()+"/activity").Items {
		if a.Fee == nil {
			continue
		}
		want["fees WHERE block_number = 101"] = append(want["fees WHERE block_number = 101"], map[string]any{
			"block_time": moment(&a.Time), "block_number": whole(a.Block), "tx_hash": a.Tx, "evt_index": whole(a.LogIndex), "vault": lower(a.Vault), "account": maybe(a.Account), "kind": a.Kind, "fee": units(a.Fee, 6),
		})
	}
	is(t, "views", len(want), 6)
	tx := db.MustBegin()
	defer func() { must(t, tx.Rollback()) }()
	_, err := tx.Exec("SET LOCAL timezone = 'UTC'; SET LOCAL ROLE sluice_analyst")
	must(t, err)
	for from, rows := range want {
		if !strings.Contains(from, "WHERE") {
			from = strings.Replace(from, " ORDER BY", " WHERE vault = '"+strings.ToLower(winner.Hex())+"' ORDER BY", 1)
		}
		var texts []string
		must(t, tx.Select(&texts, "SELECT to_jsonb(x)::text FROM (SELECT * FROM sluice_views."+from+") x"))
		is(t, "rows of "+from, len(texts), len(rows))
		for i, text := range texts {
			if i >= len(rows) {
				break
			}
			var got map[string]any
			decoder := json.NewDecoder(strings.NewReader(text))
			decoder.UseNumber()
			must(t, decoder.Decode(&got))
			for name, value := range got {
				if n, ok := value.(json.Number); ok {
					got[name] = number(n.String())
				}
			}
			if is, should := asJSON(t, got), asJSON(t, rows[i]); is != should {
				t.Errorf("%s, row %d:\n got %s\nwant %s", from, i, is, should)
			}
		}
	}
}
