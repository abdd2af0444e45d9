package api

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

func TestNamesThatLookAlike(t *testing.T) {
	for _, alike := range [][]string{
		{"Meridian Growth", "MERIDIAN  GROWTH", "Mеridian Grоwth", "Meridian-Growth!", "Meri\u200bdian Growth", "Méridian Growth", "Meridian Gr0wth", "Ｍｅｒｉｄｉａｎ Growth",
			"Meridian\u200bGrowth", "Меridiаn Grоwth", "Meridian  Grow\u0301th", "Mer1dian Gr0wth", "Meridlan Growth"},
		{"Modern", "Modem", "M0dern"},
		{"Wave", "VVave"},
	} {
		for _, name := range alike[1:] {
			if lookOf(name) != lookOf(alike[0]) {
				t.Errorf("%q looks like %q, %q like %q", name, lookOf(name), alike[0], lookOf(alike[0]))
			}
		}
	}
	for _, other := range []string{"Meridian Growth 2", "Meridian", "Growth Meridian", "Meridian Income"} {
		if lookOf(other) == lookOf("Meridian Growth") {
			t.Errorf("%q is taken for another", other)
		}
	}
	for _, nothing := range []string{"", "\u200b\u2800", "!!!", "—", "…"} {
		if lookOf(nothing) != "" {
			t.Errorf("%q looks like %q", nothing, lookOf(nothing))
		}
	}
}

// A name that looks like an older vault's is said, however far that one is down the list, and no longer once a reorg has
// taken the older one back.
func TestAnImitationIsNamedByEveryAnswer(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	imitates := func(vault common.Address) string {
		t.Helper()
		v := fetch[Vault](t, h, "/v1/vaults/"+vault.Hex())
		listed := fetch[Page[VaultSummary]](t, h, "/v1/vaults?limit=1&q="+vault.Hex()[2:]).Items
		if len(listed) != 1 {
			t.Fatalf("%d vaults have the address %s", len(listed), vault)
		}
		got := ""
		if v.Imitates != nil {
			got = v.Imitates.Address
		}
		if (listed[0].Imitates == nil) != (v.Imitates == nil) || v.Imitates != nil && *listed[0].Imitates != *v.Imitates {
			t.Errorf("the list says %v, the vault %v", listed[0].Imitates, v.Imitates)
		}
		return got
	}
	is(t, "the only one of its name", imitates(winner), "")
	base := story()
	v, st := *base.Vaults[0], *base.VaultStates[0]
	v.Vault, st.Vault, v.Name, v.CreatedTime = addr(0xfa4e), addr(0xfa4e), "Wіnner\u200b", base.Vaults[0].CreatedTime+1
	commit(t, db, 101, &store.Changes{Vaults: []*store.Vault{&v}, VaultStates: []*store.VaultState{&st}})
	is(t, "the copy", imitates(v.Vault), winner.Hex())
	is(t, "the first", imitates(winner), "")
	copies := func(o Listing, query string) string {
		h := serve(t, db, func(x *Options) { x.Listing = o })
		return names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?imitates=true"+query))
	}
	is(t, "the report", copies(Listing{}, ""), "Wіnner")
	is(t, "of copies that are listed themselves", copies(Listing{}, "&listed=true"), "Wіnner")
	known := Listing{Unlisted: map[common.Address]string{v.Vault: "A copy of Winner"}}
	is(t, "a copy that is known stays in it", copies(known, ""), "Wіnner")
	is(t, "but isn't listed", copies(known, "&listed=true"), "")
	is(t, "a copy of what isn't listed is nobody's concern", copies(Listing{Listed: []common.Address{loser}}, ""), "")
	is(t, "a copy of what is", copies(Listing{Listed: []common.Address{winner}}, "&listed=false"), "Wіnner")
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), time.Minute)
	must(t, err)
	must(t, db.Rollback(t.Context(), l, 100))
	must(t, l.Release(t.Context()))
	if w := request(h, "GET", "/v1/vaults/"+v.Vault.Hex()); w.Code != 404 {
		t.Errorf("taken back, the copy answers %d", w.Code)
	}
	is(t, "the first again", imitates(winner), "")
}

// holder lists the vaults that an account leads or has something in, sorted and paged as all are.
func TestVaultsOfAHolder(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	all := fetch[Page[VaultSummary]](t, h, "/v1/vaults?limit=200").Items
	for _, account := range []common.Address{sam, leader, addr(0x9999)} {
		var want []string
		for _, v := range all {
			var p struct{ Has bool }
			must(t, db.Get(&p, `SELECT EXISTS (SELECT 1 FROM positions WHERE vault = $1 AND account = $2 AND
				(wallet_shares > 0 OR claimable_shares > 0 OR redeeming_shares > 0 OR refund_shares > 0 OR pending_assets > 0 OR claimable_assets > 0 OR refund_assets > 0)) AS has`,
				common.HexToAddress(v.Address), account))
			if p.Has || v.Leader == account.Hex() {
				want = append(want, v.Address)
			}
		}
		var got []string
		for next := ptr(""); next != nil; {
			page := fetch[Page[VaultSummary]](t, h, "/v1/vaults?limit=1&holder="+account.Hex()+"&cursor="+*next)
			for _, v := range page.Items {
				got = append(got, v.Address)
			}
			next = page.Next
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s holds %v, want %v", account, got, want)
		}
		if account == sam && len(got) == 0 || account == addr(0x9999) && len(got) > 0 {
			t.Errorf("%s holds %v: the test shows nothing", account, got)
		}
	}
}

func TestVaultsWithoutSparklines(t *testing.T) {
	h := serve(t, seeded(t), nil)
	drawn := 0
	for _, v := range fetch[Page[VaultSummary]](t, h, "/v1/vaults").Items {
		drawn += len(v.Sparkline)
	}
	if drawn == 0 {
		t.Error("no vault has a sparkline: the test shows nothing")
	}
	for _, v := range fetch[Page[VaultSummary]](t, h, "/v1/vaults?sparkline=false").Items {
		is(t, "points of "+v.Name, len(v.Sparkline), 0)
	}
}
