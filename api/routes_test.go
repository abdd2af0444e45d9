package api

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/store"
)

func names(p Page[VaultSummary]) string {
	var out []string
	for _, v := range p.Items {
		out = append(out, v.Name)
	}
	return strings.Join(out, " ")
}

func TestVaultListFiltersSortsAndPages(t *testing.T) {
	h := serve(t, seeded(t), nil)
	for query, want := range map[string]string{
		"":                            "Winner Loser Solo", // the unpriced one last
		"?sort=tvl":                   "Loser Winner Solo",
		"?sort=name":                  "Loser Solo Winner",
		"?sort=-created":              "Solo Loser Winner",
		"?sort=-pnl30d":               "Loser Winner Solo",
		"?type=personal":              "Solo",
		"?status=closing":             "Loser",
		"?status=closed":              "",
		"?status=active&sort=name":    "Solo Winner",
		"?leader=" + kim.Hex():        "Solo",
		"?trader=" + kim.Hex():        "Winner",
		"?q=WIN":                      "Winner",
		"?q=%25":                      "",
		"?q=" + loser.Hex()[30:]:      "Loser",
		"?sort=name&limit=2":          "Loser Solo",
		"?account=" + sam.Hex() + "&": "Winner Loser Solo",
	} {
		p := fetch[Page[VaultSummary]](t, h, "/v1/vaults"+query)
		is(t, "vaults"+query, names(p), want)
	}
	// Page by page, in every order, gives every vault once.
	for _, sort := range []string{"tvl", "-tvl", "name", "-name", "pnl30d", "-pnl30d", "created", "-created"} {
		all := names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?sort="+sort))
		var paged []string
		next := ""
		for range 4 {
			p := fetch[Page[VaultSummary]](t, h, "/v1/vaults?limit=1&sort="+sort+"&cursor="+next)
			paged = append(paged, names(p))
			if p.Next == nil {
				break
			}
			next = *p.Next
		}
		is(t, "paged by "+sort, strings.Join(paged, " "), all)
	}
	mine := fetch[Page[VaultSummary]](t, h, "/v1/vaults?account="+sam.Hex())
	isPtr(t, "yourShares", mine.Items[0].YourShares, "666666666666666666666")
	isPtr(t, "yourDeposit", mine.Items[0].YourDeposit, "1066666666")
	isPtr(t, "yourDeposit elsewhere", mine.Items[1].YourDeposit, "0")
	if plain := fetch[Page[VaultSummary]](t, h, "/v1/vaults"); plain.Items[0].YourDeposit != nil {
		t.Error("without an account there is a deposit")
	}
}

func TestVaultCarriesSectionThree(t *testing.T) {
	h := serve(t, seeded(t), nil)
	v := fetch[Vault](t, h, "/v1/vaults/"+strings.ToLower(winner.Hex()))
	isPtr(t, "tvl", v.TVL, "1760000000")
	isPtr(t, "nav", v.NAV, "1760000000")
	isPtr(t, "supply", v.Supply, "1100000000000000000000")
	isPtr(t, "sharePrice", v.SharePrice, "1.600000000000000000")
	isPtr(t, "totalPnl", v.TotalPnl, "760000000")
	isPtr(t, "realizedPnl", v.RealizedPnl, "160000000")
	isPtr(t, "unrealizedPnl", v.UnrealizedPnl, "600000000")
	isPtr(t, "balance", v.Balance, "760000000")
	isPtr(t, "netDeposits", v.NetDeposits, "1000000000")
	is(t, "deposited at the same moment", v.Deposited, "2500000000")
	is(t, "withdrawnGross at the same moment", v.WithdrawnGross, "1500000000")
	is(t, "totalTrades", v.TotalTrades, 2)
	is(t, "leaderMargin", v.LeaderMargin.CurrentBps, 909)
	isPtr(t, "room", v.LeaderMargin.Room, "2240000000") // 100/0.04 - 1100 = 1400 shares at 1.60
	is(t, "fees to crystallise", v.Fees.ToCrystallise, "25000000")
	is(t, "fees accrued", v.Fees.Accrued, "10000000")
	isPtr(t, "nextCutoff", v.NextCutoff, int64(now)+86400)
	isPtr(t, "currentEpoch", v.CurrentEpoch, 4)
	is(t, "age", v.AgeSeconds, 30*86400)
	is(t, "sparkline", len(v.Sparkline), 2)
	is(t, "sparkline price", v.Sparkline[0].SharePrice, "1.500000000000000000")
	is(t, "mark", v.AsOf.Mark, "proven")
	is(t, "next snapshot", v.AsOf.NextAt > int64(now) && v.AsOf.NextAt%3600 == 0, true)
	if v.WaitingEpoch != nil || v.Apr30d != nil || v.Volatility != nil || v.FinalPrice != nil {
		t.Errorf("unknown figures are given: %+v", v)
	}

	solo := fetch[Vault](t, h, "/v1/vaults/"+solo.Hex())
	if solo.TVL != nil || solo.SharePrice != nil || solo.NextCutoff != nil || solo.Period != nil || solo.AsOf != nil || solo.CurrentEpoch != nil {
		t.Errorf("an unpriced personal vault has figures: %+v", solo)
	}
}

func TestACutoffPassesWithoutATransaction(t *testing.T) {
	db := seeded(t)
	c := story()
	c.VaultStates[0].CurrentCutoff = now - 10
	commit(t, db, 101, &store.Changes{VaultStates: c.VaultStates[:1], Epochs: []*store.Epoch{{Vault: winner, EpochID: 4, Cutoff: now - 10}}})
	h := serve(t, db, nil)
	v := fetch[Vault](t, h, "/v1/vaults/"+winner.Hex())
	isPtr(t, "waiting", v.WaitingEpoch, 4)
	isPtr(t, "waiting since", v.WaitingSince, int64(now)-10)
	isPtr(t, "current", v.CurrentEpoch, 5)
	if v.NextCutoff != nil {
		t.Errorf("next cut-off %d while an epoch waits", *v.NextCutoff)
	}
	r := fetch[Page[Request]](t, h, "/v1/accounts/"+sam.Hex()+"/requests?state=processing")
	if len(r.Items) != 1 || r.Items[0].State != "processing" || r.Items[0].Cancellable {
		t.Errorf("requests past the cut-off: %+v", r.Items)
	}
	is(t, "pending ones", len(fetch[Page[Request]](t, h, "/v1/accounts/"+sam.Hex()+"/requests?state=pending").Items), 0)
	is(t, "open ones", len(fetch[Page[Request]](t, h, "/v1/accounts/"+sam.Hex()+"/requests?state=open").Items), 1)
	is(t, "epoch", fetch[Page[Epoch]](t, h, "/v1/vaults/"+winner.Hex()+"/epochs").Items[0].State, "closed")
}

func TestAccountPositionIsTheGuides(t *testing.T) {
	h := serve(t, seeded(t), nil)
	p := fetch[Page[AccountPosition]](t, h, "/v1/accounts/"+sam.Hex()+"/positions")
	is(t, "positions", len(p.Items), 1)
	x := p.Items[0]
	is(t, "shares", x.Shares, "666666666666666666666")
	is(t, "costBasis", x.CostBasis, "800000000")
	isPtr(t, "assetValue", x.AssetValue, "1066666666")
	is(t, "deposited", x.Deposited, "2000000000")
	is(t, "withdrawnGross", x.WithdrawnGross, "1600000000")
	is(t, "withdrawnNet", x.WithdrawnNet, "1560000000")
	is(t, "feesPaid", x.FeesPaid, "40000000")
	is(t, "realizedPnl", x.RealizedPnl, "360000000")
	isPtr(t, "unrealizedPnl", x.UnrealizedPnl, "266666666")
	isPtr(t, "totalPnl", x.TotalPnl, "626666666")
	isPtr(t, "feeIfWithdrawnNow", x.FeeIfWithdrawnNow, "26666666")
	isPtr(t, "averageCost", x.AverageCost, "1.200000000000000000")
	is(t, "claimable", x.Claimable, Claimable{Assets: "1560000000", Shares: "66666666666666666666", Refunds: "7", RefundShares: "0"})
	is(t, "pending", x.Pending, Pending{Deposits: "300000000", Redeems: "0"})
	is(t, "nobody's positions", len(fetch[Page[AccountPosition]](t, h, "/v1/accounts/"+addr(1).Hex()+"/positions").Items), 0)
}

func TestRequestsTellTheirStory(t *testing.T) {
	h := serve(t, seeded(t), nil)
	p := fetch[Page[Request]](t, h, "/v1/accounts/"+sam.Hex()+"/requests")
	is(t, "requests", len(p.Items), 3)
	pending, redeem, deposit := p.Items[0], p.Items[1], p.Items[2]
	is(t, "state", pending.State, "pending")
	is(t, "cancellable", pending.Cancellable, true)
	isPtr(t, "cutoff", pending.Cutoff, int64(now)+86400)
	if pending.SharePrice != nil || pending.AcceptedBps != nil {
		t.Error("a pending request has a price")
	}
	is(t, "net", redeem.Net, "1560000000")
	isPtr(t, "realized", redeem.RealizedPnl, "360000000")
	is(t, "claimable assets", redeem.ClaimableAssets, "1560000000")
	isPtr(t, "price", redeem.SharePrice, "1.600000000000000000")
	isPtr(t, "nav", redeem.NAV, "3360000000")
	isPtr(t, "accepted", deposit.AcceptedBps, 6200)
	is(t, "claimable shares", deposit.ClaimableShares, "66666666666666666666") // 100 USDC left at 1.50
	is(t, "refundable", deposit.ClaimableRefund, "380000000")
	first := fetch[Page[Request]](t, h, "/v1/vaults/"+winner.Hex()+"/requests?limit=1")
	second := fetch[Page[Request]](t, h, "/v1/vaults/"+winner.Hex()+"/requests?limit=2&cursor="+*first.Next)
	is(t, "paged", first.Items[0].RequestID+second.Items[0].RequestID+second.Items[1].RequestID, "432")
	if second.Next != nil {
		t.Error("the last page has a next")
	}
}

func TestActivityIsEverythingOnce(t *testing.T) {
	h := serve(t, seeded(t), nil)
	all := fetch[Page[Activity]](t, h, "/v1/accounts/"+sam.Hex()+"/activity")
	var got []string
	for _, a := range all.Items {
		got = append(got, a.Kind)
	}
	is(t, "activity", strings.Join(got, " "), "transfer transfer redeemSettled")
	is(t, "id", all.Items[2].ID, hash(100).Hex()+"-0-1")
	var paged []string
	next := ""
	for range 5 {
		p := fetch[Page[Activity]](t, h, "/v1/accounts/"+sam.Hex()+"/activity?limit=1&vault="+winner.Hex()+"&cursor="+next)
		for _, a := range p.Items {
			paged = append(paged, a.Kind)
		}
		if p.Next == nil {
			break
		}
		next = *p.Next
	}
	if !slices.Equal(paged, got) {
		t.Errorf("paged %v, want %v", paged, got)
	}
}

func TestPricesByHourAndDay(t *testing.T) {
	h := serve(t, seeded(t), nil)
	at := "/v1/vaults/" + winner.Hex() + "/prices"
	navs := func(query string) string {
		var out []string
		for _, p := range fetch[Prices](t, h, at+query).Items {
			out = append(out, strings.TrimSuffix(p.NAV, "000000"))
		}
		return strings.Join(out, " ")
	}
	is(t, "hourly", navs(""), "1500 1600 1650 1700 1760")
	is(t, "daily", navs("?interval=day"), "1500 1650 1700 1760")
	is(t, "newest two", navs("?limit=2"), "1700 1760")
	is(t, "from", navs("?from=1&limit=2"), "1500 1600")
	p := fetch[Prices](t, h, at+"?limit=1")
	is(t, "more", p.More, true)
	is(t, "price", p.Items[0].SharePrice, "1.600000000000000000")
	is(t, "supply beside it", p.Items[0].Supply, "1100000000000000000000")
}

func TestPortfolioTabs(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	at := "/v1/vaults/" + winner.Hex()
	b := fetch[Holdings](t, h, at+"/holdings")
	is(t, "lines", len(b.Items), 3)
	isPtr(t, "asset", b.Items[0].Token.Symbol, "USDC")
	isPtr(t, "asset weight", b.Items[0].WeightBps, 4318) // 760 of 1,760
	isPtr(t, "value", b.Items[1].Value, "1000000000")
	isPtr(t, "weight", b.Items[1].WeightBps, 5681)
	isPtr(t, "target", b.Items[1].TargetBps, 5000)
	isPtr(t, "target of what isn't held", b.Items[2].TargetBps, 1000)
	isPtr(t, "cap", b.Items[1].CapBps, 6000)
	if b.Items[0].CapBps != nil || b.Items[2].CapBps != nil {
		t.Errorf("caps of the asset and of a delisted token: %v, %v", b.Items[0].CapBps, b.Items[2].CapBps)
	}

	p := fetch[VaultPositions](t, h, at+"/positions")
	isPtr(t, "average cost", p.Items[0].AverageCost, "1800000000000000000000000000")
	isPtr(t, "unrealized", p.Items[0].UnrealizedPnl, "100000000")
	is(t, "closed one's realized", p.Items[1].RealizedPnl, "165000005")

	g := fetch[Targets](t, h, at+"/targets")
	isPtr(t, "order", g.OrderID, "2")
	isPtr(t, "actual", g.Items[0].ActualBps, 5681)

	states := func(query string) string {
		var out []string
		for _, o := range fetch[Page[Order]](t, h, at+"/orders"+query).Items {
			out = append(out, o.OrderID+o.State)
		}
		return strings.Join(out, " ")
	}
	is(t, "orders", states(""), "4filled 3expired 2open 1open")
	is(t, "open orders", states("?state=open"), "2open 1open")
	is(t, "closed orders", states("?state=closed"), "4filled 3expired")
	is(t, "expired orders", states("?state=expired"), "3expired")
	tr := fetch[Page[Trade]](t, h, at+"/trades")
	is(t, "trades", len(tr.Items), 2)
	is(t, "gain", tr.Items[0].Gain, "-500000")
	is(t, "weights", tr.Items[0].Weights[0].AfterBps, 4900)
	is(t, "no weights", len(tr.Items[1].Weights), 0)
	is(t, "time", tr.Items[0].Time, int64(now))

	e := fetch[Page[Epoch]](t, h, at+"/epochs")
	is(t, "epochs", len(e.Items), 3)
	is(t, "open", e.Items[0].State, "open")
	is(t, "not refunded", e.Items[0].DepositsRefunded, nil)
	isPtr(t, "refunded", e.Items[1].DepositsRefunded, "380000000")
	isPtr(t, "holding's value", e.Items[1].Holdings[0].Value, "1000000000")
	for _, listed := range e.Items { // one by itself is the same object
		one := fetch[Epoch](t, h, fmt.Sprintf("%s/epochs/%d", at, listed.EpochID))
		is(t, "epoch by its id", asJSON(t, one), asJSON(t, listed))
	}
	// Closing refunds the open epoch's deposits at once; the settlement that follows knows of none.
	closed, settled := story().Epochs[2], *story().Epochs[1]
	closed.DepositsRefunded = true
	settled.DepositsRefunded, settled.DepositsRequested, settled.DepositsAccepted = true, new(big.Int), new(big.Int)
	commit(t, db, 101, &store.Changes{Epochs: []*store.Epoch{closed, &settled}})
	e = fetch[Page[Epoch]](t, h, at+"/epochs")
	isPtr(t, "refunded by closing", e.Items[0].DepositsRefunded, "300000000")
	isPtr(t, "refunded before the settlement", e.Items[1].DepositsRefunded, "1000000000")
	isPtr(t, "accepted by it", e.Items[1].DepositsAccepted, "0")
	is(t, "asked for", e.Items[1].DepositsRequested, "1000000000")

	d := fetch[Page[Depositor]](t, h, at+"/depositors?limit=2")
	is(t, "largest", d.Items[0].Account, sam.Hex())
	isPtr(t, "part", d.Items[0].ShareBps, 6060)
	d = fetch[Page[Depositor]](t, h, at+"/depositors?limit=2&cursor="+*d.Next)
	is(t, "leader", d.Items[0].Leader, true)
}

func TestProtocolLeadersAndStatus(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, func(o *Options) { o.Demo = &DemoInfo{RPCURL: "http://127.0.0.1:8545"} })
	p := fetch[Protocol](t, h, "/v1/protocol")
	is(t, "tvl", p.TVL, "2640000000")
	is(t, "vaults", p.Vaults, 3)
	is(t, "counted", p.Counted, 2)
	is(t, "depositors", p.Depositors, 3)
	l := fetch[LeaderPage](t, h, "/v1/leaders")
	is(t, "leaders", len(l.Items), 1)
	isPtr(t, "leader's tvl", l.Items[0].TVL, "2640000000")
	is(t, "open vaults", l.Items[0].OpenVaults, 1)
	one := fetch[Leader](t, h, "/v1/leaders/"+leader.Hex())
	is(t, "leader's vaults", len(one.Items), 2)
	is(t, "not a leader", request(h, http.MethodGet, "/v1/leaders/"+kim.Hex()).Code, http.StatusNotFound)
	s := fetch[Status](t, h, "/v1/status")
	is(t, "chain", s.ChainID, 1337)
	isPtr(t, "chainTime", s.ChainTime, int64(now))
	isPtr(t, "provenThrough", s.ProvenThrough, 100)
	is(t, "demo", s.Demo, true)
	is(t, "factory", s.Contracts.Factory, addr(0xfac).Hex())
	cfg := fetch[DashboardConfig](t, h, "/config.json")
	is(t, "demo rpc", cfg.Demo.RPCURL, "http://127.0.0.1:8545")
	plain := request(serve(t, db, nil), http.MethodGet, "/config.json").Body.String()
	if strings.Contains(plain, "privateKey") || strings.Contains(plain, `"demo"`) {
		t.Errorf("outside the demo: %s", plain)
	}
}

// Room is null where nothing limits it or where it isn't known, which the margin that is asked for tells apart; in a vault whose
// shares are worthless it is 0, as on the chain.
func TestRoomIsKnownOrWithoutLimit(t *testing.T) {
	for name, c := range map[string]struct {
		bps  int
		nav  *big.Int // nil: no price yet
		want string
	}{
		"known":                {400, bi("1760000000"), `[400,"2240000000"]`},
		"without a margin":     {0, bi("1760000000"), `[0,null]`},
		"not known":            {400, nil, `[400,null]`},
		"nothing left":         {400, new(big.Int), `[400,"0"]`},
		"next to nothing":      {400, bi("1099"), `[400,"0"]`},
		"the least price":      {400, bi("1100"), `[400,"1400"]`},
		"worthless, no margin": {0, bi("1099"), `[0,"0"]`},
	} {
		t.Run(name, func(t *testing.T) {
			db := emptyDB(t)
			rows := story()
			rows.Vaults[0].LeaderMarginBps = c.bps
			if rows.VaultStats[0].NAV = c.nav; c.nav == nil {
				rows.VaultStats = rows.VaultStats[1:]
			}
			must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
			commit(t, db, 100, rows)
			m := fetch[Vault](t, serve(t, db, nil), "/v1/vaults/"+winner.Hex()).LeaderMargin
			is(t, "required, room", asJSON(t, []any{m.RequiredBps, m.Room}), c.want)
		})
	}
}

func TestADisputedVaultShowsNoFigures(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	before := request(h, http.MethodGet, "/v1/vaults/"+winner.Hex()).Header().Get("ETag")
	must(t, db.PutDispute(t.Context(), store.Dispute{Vault: winner, Figure: "totalSupply", Block: 99, Hash: hash(99), TablesValue: bi("1"), ChainValue: bi("2")}))
	w := request(h, http.MethodGet, "/v1/vaults/"+winner.Hex(), "If-None-Match", before)
	is(t, "status", w.Code, http.StatusOK) // the validator changed with the mark
	var v Vault
	must(t, json.Unmarshal(w.Body.Bytes(), &v))
	if !v.Disputed || v.TVL != nil || v.SharePrice != nil || v.TotalPnl != nil || v.LeaderMargin.Room != nil || v.AsOf.Mark != "disputed" {
		t.Errorf("disputed vault: %+v", v)
	}
	is(t, "order", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults")), "Loser Solo Winner") // the unknown ones last
	p := fetch[Page[AccountPosition]](t, h, "/v1/accounts/"+sam.Hex()+"/positions").Items[0]
	if p.AssetValue != nil || p.TotalPnl != nil || p.Deposited != "2000000000" {
		t.Errorf("position in a disputed vault: %+v", p)
	}
	at := "/v1/vaults/" + winner.Hex()
	for _, holding := range fetch[Holdings](t, h, at+"/holdings").Items {
		if holding.WeightBps != nil {
			t.Errorf("a weight in a disputed vault: %+v", holding)
		}
	}
	targets := fetch[Targets](t, h, at+"/targets").Items
	if len(targets) == 0 {
		t.Error("no targets: the comparison shows nothing")
	}
	for _, target := range targets {
		if target.ActualBps != nil {
			t.Errorf("an actual weight in a disputed vault: %+v", target)
		}
	}
	is(t, "headline", fetch[Protocol](t, h, "/v1/protocol").TVL, "880000000")
	is(t, "disputes", len(fetch[Status](t, h, "/v1/status").Disputes), 1)
}
