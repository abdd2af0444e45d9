package api

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/klauspost/compress/zstd"

	"github.com/sluicefi/sluice/store"
)

// yearOfPrices adds 400 days of hourly prices to the winner, as a vault of that age has them: NAV moves each hour, supply at
// settlements.
func yearOfPrices(t *testing.T, db *store.DB) int {
	t.Helper()
	c := &store.Changes{}
	seed := uint64(7)
	for h := range uint64(24 * 400) {
		seed = seed*6364136223846793005 + 1442695040888963407
		at := (now-500*86400)/3600*3600 + h*3600
		c.Prices = append(c.Prices, &store.Price{
			Vault: winner, Time: at, Kind: "hour", StateBlock: 90, StateHash: hash(90), NAV: new(big.Int).SetUint64(1_700_000_000_000 + seed>>24),
			Supply: new(big.Int).Add(bi("1100000000000000000000000"), new(big.Int).SetUint64(h/168*987_654_321_987)), TotalPnL: bi("0"), BlockNumber: 100,
		})
	}
	commit(t, db, 101, c)
	return len(c.Prices)
}

// Every page's next leads on until every price was given once, in each direction, by rows and by columns.
func TestPricesGoOnToTheirEnd(t *testing.T) {
	db := seeded(t)
	yearOfPrices(t, db)
	h := serve(t, db, nil)
	base := "/v1/vaults/" + winner.Hex() + "/prices"
	for _, interval := range []string{"hour", "day"} {
		for _, from := range []string{"", "&from=1"} {
			query := "?interval=" + interval + from
			whole := fetch[PriceColumns](t, h, base+"/columns"+query+"&limit=10000")
			if whole.Next != nil || len(whole.Time) < 400 || len(whole.Kind) != len(whole.Time) || len(whole.NAV) != len(whole.Time) || len(whole.Supply) != len(whole.Time) {
				t.Fatalf("%s: %d times, %d kinds, next %v", query, len(whole.Time), len(whole.Kind), whole.Next)
			}
			want := make([]string, len(whole.Time))
			for i := range whole.Time {
				want[i] = fmt.Sprint(whole.Time[i], whole.Kind[i], whole.NAV[i], whole.Supply[i])
			}
			join := func(have, page []string) []string {
				if from == "" {
					return append(page, have...) // older pages follow
				}
				return append(have, page...)
			}
			var rows, columns []string
			for cursor := ""; ; {
				p := fetch[Prices](t, h, base+query+"&limit=977"+cursor)
				var page []string
				for _, r := range p.Items {
					page = append(page, fmt.Sprint(r.Time, r.Kind, r.NAV, r.Supply))
				}
				rows = join(rows, page)
				if p.More != (p.Next != nil) {
					t.Fatalf("more %v, next %v", p.More, p.Next)
				}
				if p.Next == nil {
					break
				}
				cursor = "&cursor=" + *p.Next
			}
			for cursor := ""; ; {
				p := fetch[PriceColumns](t, h, base+"/columns"+query+"&limit=977"+cursor)
				var page []string
				for i := range p.Time {
					page = append(page, fmt.Sprint(p.Time[i], p.Kind[i], p.NAV[i], p.Supply[i]))
				}
				columns = join(columns, page)
				if p.Next == nil {
					break
				}
				cursor = "&cursor=" + *p.Next
			}
			for name, got := range map[string][]string{"rows": rows, "columns": columns} {
				if strings.Join(got, "\n") != strings.Join(want, "\n") {
					t.Errorf("%s by %s: pages have %d prices, the whole %d", query, name, len(got), len(want))
				}
			}
		}
	}
	for _, bad := range []string{*encodeCursor("prices-hour", 5, "hours"), *encodeCursor("prices-back-hour", 5, "hour"), "x"} {
		if w := request(h, http.MethodGet, base+"?from=1&cursor="+bad); w.Code != http.StatusBadRequest {
			t.Errorf("cursor %s: %d", bad, w.Code)
		}
	}
}

// The exact pairs of a year take at most 250 kB by the hour and 20 kB by the day, compressed; and what comes compressed is
// what comes plain.
func TestAYearOfPricesIsSmall(t *testing.T) {
	db := seeded(t)
	yearOfPrices(t, db)
	h := serve(t, db, nil)
	from := fmt.Sprintf("&from=%d&to=%d", (now/86400-490)*86400, (now/86400-125)*86400)
	for interval, most := range map[string]int{"hour": 250_000, "day": 20_000} {
		target := "/v1/vaults/" + winner.Hex() + "/prices/columns?limit=10000&interval=" + interval + from
		plain := request(h, http.MethodGet, target)
		if n := len(fetch[PriceColumns](t, h, target).Time); n != map[string]int{"hour": 8760, "day": 365}[interval] {
			t.Errorf("%s: %d prices", interval, n)
		}
		for coding, open := range map[string]func(io.Reader) (io.Reader, error){
			"gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
			"zstd": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r, zstd.WithDecoderConcurrency(1)) },
		} {
			w := request(h, http.MethodGet, target, "Accept-Encoding", coding)
			if got := w.Header().Get("Content-Encoding"); got != coding || !strings.Contains(strings.Join(w.Header().Values("Vary"), ","), "Accept-Encoding") {
				t.Errorf("%s: Content-Encoding %q, Vary %q", coding, got, w.Header().Values("Vary"))
				continue
			}
			size := w.Body.Len()
			t.Logf("%s %s: %d bytes, %d plain", interval, coding, size, plain.Body.Len())
			if size > most {
				t.Errorf("%s %s: %d bytes, at most %d", interval, coding, size, most)
			}
			r, err := open(w.Body)
			must(t, err)
			all, err := io.ReadAll(r)
			must(t, err)
			if !bytes.Equal(all, plain.Body.Bytes()) {
				t.Errorf("%s %s: what was compressed is not the plain answer", interval, coding)
			}
			if again := request(h, http.MethodGet, target, "Accept-Encoding", coding, "If-None-Match", w.Header().Get("ETag")); again.Code != http.StatusNotModified {
				t.Errorf("%s: %d for the validator of the compressed answer", coding, again.Code)
			}
		}
	}
	if w := request(h, http.MethodGet, "/config.json", "Accept-Encoding", "gzip"); w.Header().Get("Content-Encoding") != "" {
		t.Error("a small answer is compressed")
	}
}

// What is worth more comes first, whatever number of base units that is. The story's first vault holds WETH at 2,000 USDC.
func TestVaultsAndLeadersOfDifferentAssetsAreOrderedByWorth(t *testing.T) {
	db := seeded(t)
	c := &store.Changes{}
	for _, x := range []struct {
		n        int64
		asset    common.Address
		nav, pnl string
	}{
		{0xc1, weth, "1000000000000000", "1000000000000000"},       // 2 USDC
		{0xc2, weth, "900000000000000000", "900000000000000000"},   // 1,800 USDC
		{0xc3, addr(0x77), "10000000000000000000000", "100000000"}, // nobody knows
		{0xc4, addr(0x78), "3000", "3000"},                         // a base unit is a USDC: it holds USDC
	} {
		led(c, x.n, addr(x.n+0x100), x.nav, 1, "1000000000000000000", "1", "1", 1)
		i := len(c.Vaults) - 1
		c.Vaults[i].Asset, c.Vaults[i].AssetDecimals, c.Vaults[i].Name, c.Vaults[i].CreatedBlock = x.asset, 18, fmt.Sprintf("%x", x.n), 900
		c.VaultStats[i].PnL30d, c.VaultStates[i].FeesBooked = bi(x.pnl), bi(x.nav)
	}
	c.Holdings = []*store.Holding{{Vault: addr(0xc4), Token: usdc, Amount: bi("1"), Cost: bi("1"), RealizedPnL: bi("0"), Price: bi("1000000000000000000"), PriceTime: ptr(now - 60)}}
	commit(t, db, 101, c)
	h := serve(t, db, nil)
	for sort, want := range map[string]string{
		"-tvl": "c4 c2 Winner Loser c1 c3 Solo", "tvl": "c1 Loser Winner c2 c4 Solo c3",
		"-pnl30d": "c4 c2 Loser Winner c1 c3 Solo", "pnl30d": "c1 Winner Loser c2 c4 Solo c3",
	} {
		is(t, sort, names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?sort="+sort)), want)
	}
	for _, sort := range []string{"-tvl", "-fees"} {
		var leaders []string
		for _, l := range fetch[LeaderPage](t, h, "/v1/leaders?sort="+sort).Items {
			if l.Leader != leader.Hex() {
				leaders = append(leaders, l.Leader)
			}
		}
		is(t, "leaders by "+sort, strings.Join(leaders, " "), strings.Join([]string{addr(0x1c4).Hex(), addr(0x1c2).Hex(), addr(0x1c1).Hex(), addr(0x1c3).Hex()}, " "))
	}
}

// Sums of different assets stand beside each other; the headline is the first asset's.
func TestProtocolSumsEveryAsset(t *testing.T) {
	db := seeded(t)
	before := fetch[Protocol](t, serve(t, db, nil), "/v1/protocol")
	c := story()
	other := *c.Vaults[0]
	other.Vault, other.Asset, other.AssetSymbol, other.AssetDecimals, other.CreatedBlock = addr(0xa9), weth, "WETH", 18, 1000
	state, stats := *c.VaultStates[0], *c.VaultStats[0]
	state.Vault, stats.Vault, stats.NAV = other.Vault, other.Vault, bi("5000000000000000000")
	state.PendingDeposits = bi("3")
	commit(t, db, 101, &store.Changes{Vaults: []*store.Vault{&other}, VaultStates: []*store.VaultState{&state}, VaultStats: []*store.VaultStats{&stats}})
	p := fetch[Protocol](t, serve(t, db, nil), "/v1/protocol")
	if len(before.Assets) != 1 || len(p.Assets) != 2 {
		t.Fatalf("%d assets, then %d", len(before.Assets), len(p.Assets))
	}
	is(t, "headline", p.TVL, before.TVL)
	is(t, "vaults", p.Vaults, before.Vaults+1)
	is(t, "first", p.Assets[0].TVL, before.TVL)
	is(t, "second", p.Assets[1].TVL, "5000000000000000000")
	is(t, "second's asset", p.Assets[1].Asset.Symbol, "WETH")
	is(t, "second waiting", p.Assets[1].PendingDeposits, "3")
	is(t, "second counted", p.Assets[1].Counted, 1)
}

// What is remembered of a commit is what counting gives, also after a commit, and after a reorg took it back.
func TestPeopleAreThoseOfTheSnapshot(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	count := func() uint64 {
		var n uint64
		must(t, db.Get(&n, "SELECT count(DISTINCT account) FROM positions WHERE wallet_shares + claimable_shares + redeeming_shares > 0 AND account <> $1", store.SliverHolder))
		return n
	}
	first := count()
	check := func(want uint64) {
		t.Helper()
		for range 3 {
			if got := fetch[Protocol](t, h, "/v1/protocol").Depositors; uint64(got) != count() || uint64(got) != want {
				t.Errorf("%d depositors, counted %d, want %d", got, count(), want)
			}
		}
	}
	check(first)
	holder := addr(0xd1)
	commit(t, db, 101, &store.Changes{
		Positions: []*store.Position{{Vault: winner, Account: holder, WalletShares: bi("5"), FirstBlock: 101, LastBlock: 101}},
		Activity:  []*store.Activity{{BlockNumber: 101, LogIndex: 1, Kind: "transfer", Vault: winner, Account: &sam, Counterparty: &holder, Shares: bi("5"), TxHash: hash(1)}},
	})
	check(first + 1)
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), 60e9)
	must(t, err)
	must(t, db.Rollback(t.Context(), l, 100))
	must(t, l.Release(t.Context()))
	check(first)
}
