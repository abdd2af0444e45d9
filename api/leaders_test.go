package api

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/store"
)

// recorded is the story's winner with the record that its settlement 3 would have.
func recorded(e *store.Epoch, index, worst, drawdown, capital, capitalSeconds string, periods uint64) *store.Epoch {
	out := *e
	out.RecordIndex, out.RecordPeak, out.RecordDrawdown, out.RecordPeriods = bi(index), bi(index), bi(drawdown), &periods
	if worst != "" {
		out.RecordWorst = bi(worst)
	}
	out.OthersCapital, out.CapitalSeconds, out.ShareSeconds, out.OthersSharesIn = bi(capital), bi(capitalSeconds), bi("1209600000000000000000000"), bi("1000000000000000000")
	return &out
}

// led adds a vault of a leader with a record.
func led(c *store.Changes, vault int64, leader common.Address, nav string, depositors uint64, index, capital, capitalSeconds string, periods uint64) {
	s := story()
	v, state, stats := *s.Vaults[0], *s.VaultStates[0], *s.VaultStats[0]
	v.Vault, v.Leader, v.CreatedBlock = addr(vault), leader, uint64(vault)
	state.Vault, state.Depositors, stats.Vault, stats.NAV = v.Vault, depositors, v.Vault, bi(nav)
	e := *s.Epochs[1]
	e.Vault = v.Vault
	c.Vaults, c.VaultStates, c.VaultStats = append(c.Vaults, &v), append(c.VaultStates, &state), append(c.VaultStats, &stats)
	c.Epochs = append(c.Epochs, recorded(&e, index, "900000000000000000", "100000000000000000", capital, capitalSeconds, periods))
}

// Gains on dust, on one's own money, or over few weeks lead no ranking, in any order, whatever they are.
func TestDustCannotLeadARanking(t *testing.T) {
	db := seeded(t)
	c := &store.Changes{}
	great := "9000000000000000000000"                                                          // 9,000 times
	led(c, 0xe1, addr(0xf1), "5000000000", 9, "1200000000000000000", "3000000000", "100", 10)  // honest: 20 %
	led(c, 0xe2, addr(0xf2), "999999999999999", 900, great, "999999999", "100", 100)           // others have 999.999999 USDC
	led(c, 0xe3, addr(0xf3), "999999999999999", 2, great, "999999999999", "100", 100)          // two accounts
	led(c, 0xe4, addr(0xf4), "999999999999999", 900, great, "999999999999", "100", 3)          // three weeks
	led(c, 0xe5, addr(0xf5), "999999999999999", 900, great, "999999999999", "100", 100)        // disputed
	led(c, 0xe6, addr(0xf6), "7000000000", 5, "1000000000000000000", "6000000000", "9900", 40) // large and flat,
	led(c, 0xe7, addr(0xf6), "1", 5, great, "1", "0", 40)                                      // with a lucky vault of dust
	led(c, 0xe8, addr(0xf8), "999999999999999", 900, great, "999999999999", "100", 100)        // with a good vault
	led(c, 0xe9, addr(0xf8), "1", 0, "1000000000000000000", "0", "0", 0)                       // and a disputed one
	led(c, 0xea, addr(0xf9), "30000", 3, great, "3000000000", "100", 100)                      // finished, and all but 0.03 USDC was paid out
	last := story().Epochs[1].EpochID
	finished := c.Vaults[len(c.Vaults)-1]
	finished.Status, finished.FinalEpoch, finished.FinalNAV, finished.FinalSupply, finished.FinalFeeBps = "closed", &last, bi("1"), bi("1"), ptr(1000)
	commit(t, db, 101, c)
	_, err := db.Exec("INSERT INTO disputes (vault, figure, subject, block_number, block_hash, tables_value, chain_value) VALUES ($1, 'totalAssets', '', 99, $3, 1, 2), ($2, 'totalAssets', '', 99, $3, 1, 2)",
		addr(0xe5), addr(0xe9), hash(99))
	must(t, err)
	h := serve(t, db, nil)
	honest, flat := addr(0xf1).Hex(), addr(0xf6).Hex()
	for _, sort := range []string{"tvl", "-tvl", "depositors", "-depositors", "since", "-since", "return", "-return", "drawdown", "-drawdown", "worst", "-worst", "fees", "-fees", "periods", "-periods"} {
		whole := fetch[LeaderPage](t, h, "/v1/leaders?sort="+url.QueryEscape(sort))
		if !whole.Items[0].Ranked || !whole.Items[1].Ranked {
			t.Errorf("%s: %s leads, %s follows", sort, whole.Items[0].Leader, whole.Items[1].Leader)
		}
		var all, pages []string
		for i, l := range whole.Items {
			all = append(all, l.Leader)
			if ranked := l.Leader == honest || l.Leader == flat; l.Ranked != ranked || (i < 2) != ranked || (l.UnrankedBecause == nil) != ranked {
				t.Errorf("%s: place %d is %s, ranked %v (%v)", sort, i, l.Leader, l.Ranked, l.UnrankedBecause)
			}
		}
		for cursor := ""; ; {
			p := fetch[LeaderPage](t, h, "/v1/leaders?limit=1&sort="+url.QueryEscape(sort)+cursor)
			pages = append(pages, p.Items[0].Leader)
			if p.Next == nil {
				break
			}
			cursor = "&cursor=" + url.QueryEscape(*p.Next)
		}
		if !slices.Equal(all, pages) {
			t.Errorf("%s: one by one %v, together %v", sort, pages, all)
		}
	}
	page := fetch[LeaderPage](t, h, "/v1/leaders?sort=-return")
	is(t, "first by return", page.Items[0].Leader, honest)
	isPtr(t, "its return", page.Items[0].Return, "0.200000")
	isPtr(t, "worst", page.Items[0].WorstPeriod, "-0.100000")
	isPtr(t, "drawdown", page.Items[0].MaxDrawdown, "0.100000")
	isPtr(t, "stay", page.Items[0].AverageStay, int64(1_209_600))
	isPtr(t, "a vault of dust weighs nothing", page.Items[1].Return, "0.000000")
	why := map[string]string{}
	for _, l := range page.Items[2:] {
		why[l.Leader] = *l.UnrankedBecause
	}
	for leader, want := range map[common.Address]string{addr(0xf2): "capital", addr(0xf9): "capital", addr(0xf3): "depositors", addr(0xf4): "periods", addr(0xf5): "disputed", addr(0xf8): "disputed"} {
		is(t, "reason", why[leader.Hex()], want)
	}
	if r := page.Ranking; r.FloorWhole != 1000 || !strings.Contains(r.Rule, "1000 whole assets") || len(r.Figures) < 9 {
		t.Errorf("the rule isn't said: %+v", r)
	}
	is(t, "mark", page.Items[0].AsOf.Mark, "unproven") // the new vault was never compared
	for _, bad := range []string{*encodeCursor("leaders-return", 0, "x", leader), *encodeCursor("leaders-tvl", 0, "1", leader), *encodeCursor("leaders-return", "0", "1", leader)} {
		if w := request(h, http.MethodGet, "/v1/leaders?sort=-return&cursor="+bad); w.Code != http.StatusBadRequest {
			t.Errorf("cursor %s: %d", bad, w.Code)
		}
	}
}

// What a stranger says about themselves is bounded, cleaned and marked as theirs; what isn't an https address is no link.
func TestALeadersOwnWords(t *testing.T) {
	db := seeded(t)
	post := func(log uint64, subject, author common.Address, kind, text string) *store.Post {
		return &store.Post{BlockNumber: 101, LogIndex: log, Subject: subject, Author: author, Kind: kind, Text: text, TxHash: hash(3)}
	}
	commit(t, db, 101, &store.Changes{Posts: []*store.Post{
		post(1, leader, leader, "name", "An old name"), post(2, leader, leader, "name", "Ann\u202e\u200b <b>Lee</b>\n\x07"),
		post(3, leader, leader, "text", "line one\nline\u2066 two"+strings.Repeat("x", 5_000)), post(4, leader, leader, "picture", "javascript:alert(1)"),
		post(5, leader, leader, "link", "https://example.org/a?b=1"), post(6, sam, sam, "name", "Somebody else"),
	}})
	h := serve(t, db, nil)
	l := fetch[Leader](t, h, "/v1/leaders/"+leader.Hex())
	isPtr(t, "name", l.Name, "Ann <b>Lee</b>")
	is(t, "own name", l.OwnName.Text, "Ann <b>Lee</b>")
	is(t, "own name's block", l.OwnName.Block, 101)
	is(t, "text", strings.HasPrefix(l.OwnText.Text, "line one\nline two"), true)
	is(t, "bounded", len([]rune(l.OwnText.Text)), maxWords)
	is(t, "link", l.OwnLink.Text, "https://example.org/a?b=1")
	if l.OwnPicture != nil {
		t.Errorf("picture %q", l.OwnPicture.Text)
	}
	is(t, "vaults", len(l.Items), 2)
	// 760 of the winner's PnL less 40 of fees, −120 of the loser's less 40, less the leader's own 159,998,400 of gain at 1.60 on
	// 99.999 shares that cost 100.
	is(t, "name in the list", *fetch[LeaderPage](t, h, "/v1/leaders").Items[0].Name, "Ann <b>Lee</b>")
}

func TestOnlyPlainHttpsIsALink(t *testing.T) {
	for _, good := range []string{"https://example.org", "https://example.org/x.png?a=%20b#c", "https://xn--bcher-kva.example/"} {
		is(t, good, safeLink(" "+good+"\n"), good)
	}
	for _, bad := range []string{
		"", "http://example.org", "javascript:alert(1)", "JavaScript:alert(1)", "data:image/svg+xml,<svg onload=alert(1)>", "//example.org/x", "/x", "https:example.org", "https://",
		"https:///x", "https://user:pass@example.org", "https://example.org@evil.example", "https://localhost/x", "https://example.org:8080/", "https://example.org:", "https://exa mple.org",
		"https://bücher.example/", "https://example.org/\u202e", "https://example.org/\"onerror=x", "https://example.org/<x>", "https://example.org\\@evil.example", "vbscript:x", "ipfs://x",
		"https://example.org/" + strings.Repeat("a", 600), "https://example.org/a\nb", "blob:https://example.org/x", "https://[::1]/", "ftp://example.org/",
	} {
		is(t, bad, safeLink(bad), "")
	}
}

// followersNet and the record's arithmetic, against numbers worked out by hand.
func TestFollowersNetIsEverybodysLessTheLeaders(t *testing.T) {
	db := seeded(t)
	l := fetch[Leader](t, serve(t, db, nil), "/v1/leaders/"+leader.Hex())
	// Winner: PnL 760, fees 40; the leader's 99.999 shares at 1.60 are worth 159.9984 and cost 100. Loser: PnL −120, fees 40,
	// and the leader has no shares.
	want := new(big.Int).Sub(bi("760000000"), bi("40000000"))
	want.Sub(want, new(big.Int).Sub(bi("159998400"), bi("100000000")))
	want.Sub(want, bi("160000000"))
	isPtr(t, "followers' net", l.FollowersNet, want.String())
}

func TestARecordWeighsVaultsByOthersAssets(t *testing.T) {
	const week = secondsOfRecordWeek
	a, b := addr(1), addr(2)
	one := "1000000000000000000"
	p := func(vault common.Address, at uint64, index, capital string, periods uint64) store.SettledPeriod {
		return store.SettledPeriod{Vault: vault, EpochID: at, At: at, Block: at, Index: bi(index), Capital: bi(capital), Periods: periods}
	}
	points := recordPoints([]store.SettledPeriod{
		p(a, 1*week, one, "0", 0), p(a, 2*week, one, "3000", 0), // nothing counted before here
		p(b, 2*week+5, one, "1000", 0),
		p(a, 3*week, "1100000000000000000", "3300", 1),   // +10 % on 3,000 of 4,000: 1.075
		p(b, 3*week+5, "800000000000000000", "800", 1),   // −20 % on 1,000 of 4,300: × (1 − 0.2 × 1000/4300)
		p(b, 4*week, "800000000000000000", "0", 1),       // all left: not counted
		p(a, 4*week+5, "1210000000000000000", "3630", 2), // +10 % on all: × 1.1
	})
	var got []string
	for _, x := range points {
		got = append(got, fmt.Sprintf("%d %s %s", x.at, x.index, x.capital))
	}
	want := []string{
		fmt.Sprintf("%d %s %s", 2*week+5, one, "4000"),
		fmt.Sprintf("%d %s %s", 3*week+5, "1025000000000000000", "4100"), // 1.075 × (4300 − 200)/4300 = 1.025
		fmt.Sprintf("%d %s %s", 4*week+5, "1127500000000000000", "3630"),
	}
	if !slices.Equal(got, want) {
		t.Errorf("points\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	// What others have in a vault after its last settlement weighs nothing in those of other vaults.
	last := p(a, 3*week, one, "3000", 1)
	last.Final = true
	points = recordPoints([]store.SettledPeriod{p(a, 2*week, one, "3000", 0), p(b, 2*week+5, one, "1000", 0), last, p(b, 4*week, "500000000000000000", "500", 1)})
	got = nil
	for _, x := range points {
		got = append(got, fmt.Sprintf("%d %s %s", x.at/week, x.index, x.capital))
	}
	if want := []string{"2 " + one + " 4000", "3 " + one + " 1000", "4 500000000000000000 500"}; !slices.Equal(got, want) {
		t.Errorf("with a finished vault %q, want %q", got, want)
	}
}

// A redemption of a finished vault counts as settled under an id of its own, which no epoch has: the vault keeps the record that it
// finished with, in the ranking, in its leader's profile and in pictures, and its last settlement stays the final one.
func TestAFinishedVaultKeepsItsRecord(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	s, err := New(Options{DB: db, ChainID: 1337})
	must(t, err)
	said := func() (page LeaderPage, own Leader, settled *int64, texts string) {
		must(t, db.View(t.Context(), func(v *store.View) error {
			card, _, err := s.cardOf(t.Context(), v, shared{kind: "verify", address: addr(0xe1), figure: "epoch"}, english)
			for _, l := range card.Lines() {
				texts += l.Text + "\n"
			}
			return err
		}))
		v := fetch[Vault](t, h, "/v1/vaults/"+addr(0xe1).Hex())
		page, own = fetch[LeaderPage](t, h, "/v1/leaders"), fetch[Leader](t, h, "/v1/leaders/"+addr(0xf1).Hex())
		return page, own, v.SettledEpoch, texts
	}
	c := &store.Changes{}
	led(c, 0xe1, addr(0xf1), "5000000000", 9, "100000000000000000", "3000000000", "100", 10) // a ruin: 90 % lost
	last := story().Epochs[1].EpochID
	v, state := c.Vaults[0], *c.VaultStates[0]
	v.Status, v.FinalEpoch, v.FinalNAV, v.FinalSupply, v.FinalFeeBps = "closed", &last, bi("1"), bi("1"), ptr(1000)
	state.SettledEpoch = last
	c.VaultStates[0] = &state
	commit(t, db, 101, c)
	page, own, settled, texts := said()
	isPtr(t, "return", own.Return, "-0.900000")
	is(t, "records", len(own.Records), 1)
	redeemed := state
	redeemed.SettledEpoch, redeemed.CurrentEpoch = last+1, last+2
	commit(t, db, 102, &store.Changes{VaultStates: []*store.VaultState{&redeemed}})
	pageAfter, ownAfter, settledAfter, textsAfter := said()
	is(t, "ranking", asJSON(t, pageAfter.Items), asJSON(t, page.Items))
	is(t, "profile", asJSON(t, ownAfter.Records), asJSON(t, own.Records))
	is(t, "last settlement", *settledAfter, *settled)
	is(t, "picture", textsAfter, texts)
	finals := func() (out string) {
		must(t, db.View(t.Context(), func(v *store.View) error {
			settled, _, err := v.SettledPeriods(t.Context(), []common.Address{addr(0xe1), winner}, 10)
			for _, p := range settled {
				out += fmt.Sprintf("%x %v ", p.Vault[19:], p.Final)
			}
			return err
		}))
		return out
	}
	is(t, "its last settlement", finals(), "e1 true ")
	inKind := *v
	inKind.FinalEpoch, inKind.FinalNAV, inKind.FinalSupply, inKind.FinalFeeBps, inKind.EndedInKind = nil, nil, nil, nil, true
	commit(t, db, 103, &store.Changes{Vaults: []*store.Vault{&inKind}, VaultStates: []*store.VaultState{&state}})
	is(t, "the last one before it ended in kind", finals(), "e1 true ")
	closing := inKind
	closing.EndedInKind = false
	commit(t, db, 104, &store.Changes{Vaults: []*store.Vault{&closing}})
	is(t, "while it is closing", finals(), "e1 false ")
}

// The benchmarks' prices are the feeds' answers on each point's block, with their ids; what can't be read is null and isn't kept.
func TestARecordsBenchmarksAreFeedRounds(t *testing.T) {
	db := seeded(t)
	feeds := func(list ...string) []byte { return []byte("[" + strings.Join(list, ",") + "]") }
	feed := func(n int64, decimals int) string {
		return fmt.Sprintf(`{"feed":%q,"decimals":%d,"maxAge":1,"leastAnswer":"1","greatestAnswer":"2"}`, addr(n).Hex(), decimals)
	}
	c := &store.Changes{
		Registry: []*store.RegistryEntry{
			{Kind: "token", Subject: weth, Allowed: true, CapBps: ptr(6000), Feeds: feeds(feed(0x71, 8))},
			{Kind: "token", Subject: wbtc, CapBps: ptr(3000), Feeds: feeds(feed(0x72, 8), feed(0x73, 18))},
			{Kind: "token", Subject: usdc, Allowed: true, Feeds: feeds(feed(0x74, 8))},
		},
	}
	e := *story().Epochs[1]
	c.Epochs = append(c.Epochs, recorded(&e, "1100000000000000000", "1100000000000000000", "0", "3300000000", "5", 1))
	before := *story().Epochs[0]
	c.Epochs = append(c.Epochs, recorded(&before, "1000000000000000000", "", "0", "3000000000", "0", 0))
	c.Blocks = []*store.Block{{Number: 92, Hash: hash(92), Time: header(92).Time}, {Number: 93, Hash: hash(93), Time: header(93).Time}}
	commit(t, db, 101, c)
	target := "/v1/leaders/" + leader.Hex() + "/record"
	var asked []common.Hash
	up := true
	answers := map[common.Address]string{addr(0x71): "200000000000", addr(0x72): "99900000", addr(0x73): "60000000000000000000000", addr(0x74): "99950000"}
	tried := 0
	s, err := New(Options{
		DB: db, Logger: slog.New(slog.DiscardHandler),
		Rounds: func(_ context.Context, block common.Hash, list []common.Address) (out []prepare.Round, err error) {
			if tried++; !up {
				return nil, errors.New("no such state")
			}
			asked = append(asked, block)
			for _, f := range list {
				out = append(out, prepare.Round{Feed: f, ID: bi("18446744073709551617"), Answer: bi(answers[f]), UpdatedAt: 1_699_999_000})
			}
			return out, nil
		},
	})
	must(t, err)
	h := s.Handler()
	clock := time.Now()
	s.rounds.now = func() time.Time { return clock }
	for range preparing { // who prepares something has all places: the record comes without prices, and no node is asked
		_, refused := s.Begin(fmt.Sprint(s.preparing.all))
		is(t, "a place", refused, 0)
	}
	if r := fetch[LeaderRecord](t, h, target); len(r.Points) == 0 || r.Points[0].Prices[0].Price != nil || tried != 0 {
		t.Errorf("without a place: asked %d times, %+v", tried, r.Points)
	}
	s.preparing = newBound(preparing, clientPreparing)
	up = false
	w := request(h, http.MethodGet, target)
	if w.Code != http.StatusOK || w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("ETag") != "" {
		t.Fatalf("without a node: %d %v %s", w.Code, w.Header(), w.Body)
	}
	if r := fetch[LeaderRecord](t, h, target); len(r.Points) == 0 || r.Points[0].Prices[0].Price != nil {
		t.Errorf("prices that nobody gave: %+v", r.Points)
	}
	is(t, "nodes asked in a minute for what none of them has", tried, 1)
	clock = clock.Add(missedFor)
	up = true
	r := fetch[LeaderRecord](t, h, target)
	if len(r.Benchmarks) != 2 || len(r.Points) != 1 {
		t.Fatalf("%d benchmarks, %d points: %+v", len(r.Benchmarks), len(r.Points), r)
	}
	point := r.Points[0] // both settlements are of one week
	is(t, "index", point.Index, "1.100000000000000000")
	isPtr(t, "ETH", point.Prices[0].Price, "2001000500250125062531265632") // 2000 / 0.9995, × 1e24, rounded down
	isPtr(t, "BTC", point.Prices[1].Price, "59969984992496248124062031015")
	is(t, "rounds of BTC", len(point.Prices[1].Rounds), 3)
	is(t, "a round", point.Prices[1].Rounds[0], FeedRound{Feed: addr(0x72).Hex(), RoundID: "18446744073709551617", Answer: "99900000", Decimals: 8, UpdatedAt: 1_699_999_000})
	n := len(asked)
	fetch[LeaderRecord](t, h, target+"?weeks=5")
	if len(asked) != n {
		t.Errorf("a block's rounds were asked for again: %v", asked)
	}
	if w := request(h, http.MethodGet, target); w.Header().Get("Cache-Control") != "no-cache" || w.Header().Get("ETag") == "" {
		t.Errorf("a whole record: %v", w.Header())
	}
	is(t, "places that are still held", s.preparing.all, 0)
}

func TestCompareUpToFourVaults(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	c := fetch[Comparison](t, h, "/v1/compare?vault="+loser.Hex()+"&vault="+winner.Hex()+"&vault="+solo.Hex())
	is(t, "order", c.Items[0].Address+c.Items[1].Address+c.Items[2].Address, loser.Hex()+winner.Hex()+solo.Hex())
	isPtr(t, "return", c.Items[1].Return, "0.600000") // 1,760 / 1,100
	isPtr(t, "a loss", c.Items[0].Return, "-0.200000")
	if c.Items[2].Return != nil || c.Items[2].Record != nil {
		t.Errorf("what isn't known of the personal vault: %v %v", c.Items[2].Return, c.Items[2].Record)
	}
	is(t, "largest", c.Items[1].Concentration, Concentration{Holders: 3, LargestBps: 6060, LargestTen: 9999})
	one := fetch[Vault](t, h, "/v1/vaults/"+winner.Hex())
	if !reflect.DeepEqual(c.Items[1].Vault, one) {
		t.Errorf("compared %+v, the vault's own answer %+v", c.Items[1].Vault, one)
	}
	v := "vault=" + winner.Hex()
	for bad, code := range map[string]int{
		"": 400, "?vault=": 400, "?" + v + "&" + v: 400, "?vault=0x12": 400, "?" + strings.Repeat("&vault="+winner.Hex(), 5): 400,
		"?" + v + "&vault=" + addr(0x7777).Hex(): 404, "?" + v + "," + loser.Hex(): 400,
	} {
		if w := request(h, http.MethodGet, "/v1/compare"+bad); w.Code != code || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d, want %d: %s", bad, w.Code, code, w.Body)
		}
	}
}
