package api

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

func TestATankSaysHowManyWeeksItLasts(t *testing.T) {
	db := seeded(t)
	zero := big.NewInt(0)
	week := now / secondsOfWeek
	tank := func(vault common.Address, balance, spent string, week uint64) *store.Tank {
		return &store.Tank{
			Vault: vault, Balance: bi(balance), Funded: bi("9000"), TakenBack: zero, Paid: bi("2000"), PriceCap: bi("50000000000"), WeeklyAllowance: bi("1000"),
			PremiumBps: 500, Week: week, Spent: bi(spent), LastBlock: 101,
		}
	}
	commit(t, db, 101, &store.Changes{Tanks: []*store.Tank{tank(winner, "6999", "1000", week-1), tank(loser, "5", "700", header(101).Time/secondsOfWeek)}})
	h := serve(t, db, nil)
	got := fetch[Tank](t, h, "/v1/vaults/"+winner.Hex()+"/tank")
	is(t, "balance", got.Balance, "6999")
	isPtr(t, "weekly cost", got.WeeklyCost, "1000")
	isPtr(t, "weeks, rounded down", got.WeeksLeft, "6")
	is(t, "spent in a week that is over", got.SpentThisWeek, "0")
	isPtr(t, "price cap", got.PriceCap, "50000000000")
	got = fetch[Tank](t, h, "/v1/vaults/"+loser.Hex()+"/tank")
	is(t, "spent in this week", got.SpentThisWeek, "700")
	isPtr(t, "weeks of a tank that is nearly dry", got.WeeksLeft, "0")

	// Nobody ever funded it: nothing is known of what a week costs.
	got = fetch[Tank](t, h, "/v1/vaults/"+solo.Hex()+"/tank")
	is(t, "balance of a tank that nobody funded", got.Balance, "0")
	if got.WeeksLeft != nil || got.PriceCap != nil {
		t.Errorf("an empty tank has terms or lasts: %+v", got)
	}
	is(t, "a tank of no vault", request(h, http.MethodGet, "/v1/vaults/"+sam.Hex()+"/tank").Code, http.StatusNotFound)
}

// A week that has just begun is no cheap week: until it has cost more than the last one with payments, that one counts.
func TestAWeekThatHasJustBegunSaysNothingOfItsCost(t *testing.T) {
	db := seeded(t)
	block := uint64(101)
	in := func(week uint64) uint64 { // a later block of that week
		for block++; header(block).Time < week*secondsOfWeek; block++ {
		}
		return block
	}
	week := header(101).Time/secondsOfWeek + 1
	tank := func(week uint64, balance, spent string, payments ...int64) {
		n := in(week)
		c := &store.Changes{Tanks: []*store.Tank{{Vault: winner, Balance: bi(balance), Funded: bi("9000"), Paid: bi("100"), Week: week, Spent: bi(spent), LastBlock: n}}}
		for i, p := range payments {
			c.TankPayments = append(c.TankPayments, &store.TankPayment{
				BlockNumber: n, LogIndex: uint64(i), Vault: winner, Payee: kim, Work: "settlement", WorkID: bi("3"), Failed: p < 0, Amount: new(big.Int).Abs(big.NewInt(p)), TxHash: hash(9),
			})
		}
		commit(t, db, n, c)
	}
	h := serve(t, db, nil)
	says := func(what, cost, left string) {
		t.Helper()
		got := fetch[Tank](t, h, "/v1/vaults/"+winner.Hex()+"/tank")
		isPtr(t, what+": weekly cost", got.WeeklyCost, cost)
		isPtr(t, what+": weeks left", got.WeeksLeft, left)
	}
	tank(week-1, "80", "50", 50)
	tank(week, "75", "5", 5)
	tank(week, "60", "20", 15, -99)
	says("the week before was dearer", "50", "1")
	commit(t, db, in(week+1), &store.Changes{})
	says("a week without payments", "20", "3")
	tank(week+2, "59", "1", 1)
	says("as a week begins", "20", "2")
	tank(week+2, "29", "31", 30)
	says("when it has cost more", "31", "0")
}

func TestPaymentsAndPostsAreListedNewestFirst(t *testing.T) {
	db := seeded(t)
	paid := func(log uint64, work string, failed bool) *store.TankPayment {
		p := &store.TankPayment{BlockNumber: 101, LogIndex: log, Vault: winner, Payee: kim, Work: work, WorkID: big.NewInt(3), Failed: failed, Amount: bi("1000"), TxHash: hash(9)}
		if !failed {
			p.Sales, p.GasUsed, p.GasPrice, p.DataFee = ptr(1), bi("260000"), bi("7"), bi("0")
		}
		return p
	}
	post := func(log uint64, author common.Address, kind, text string) *store.Post {
		return &store.Post{BlockNumber: 101, LogIndex: log, Subject: winner, Author: author, Kind: kind, Text: text, TxHash: hash(9)}
	}
	commit(t, db, 101, &store.Changes{
		TankPayments: []*store.TankPayment{paid(1, "settlement", false), paid(2, "fill", true)},
		Posts:        []*store.Post{post(3, leader, "update", "We sold\u202e all\nof it <b>"), post(4, kim, "reason/7", "Momentum")},
	})
	h := serve(t, db, nil)
	payments := fetch[Page[TankPayment]](t, h, "/v1/vaults/"+winner.Hex()+"/tank/payments?limit=1")
	is(t, "the newest payment", payments.Items[0].Work, "fill")
	is(t, "a payment that was not taken", payments.Items[0].Failed, true)
	if payments.Items[0].GasUsed != nil || payments.Next == nil {
		t.Fatalf("a failed payment has a measure, or there is no second page: %+v", payments)
	}
	payments = fetch[Page[TankPayment]](t, h, "/v1/vaults/"+winner.Hex()+"/tank/payments?limit=1&cursor="+*payments.Next)
	is(t, "the older payment", payments.Items[0].Work, "settlement")
	is(t, "its time", payments.Items[0].Time, int64(header(101).Time))
	isPtr(t, "its gas", payments.Items[0].GasUsed, "260000")

	all := fetch[Keeper](t, h, "/v1/keeper").Payments
	if len(all) != 2 || all[0].Work != "fill" || all[1].Vault != winner.Hex() {
		t.Errorf("payments of all tanks: %+v", all)
	}

	posts := fetch[Page[Post]](t, h, "/v1/vaults/"+winner.Hex()+"/posts").Items
	if len(posts) != 2 {
		t.Fatalf("posts: %+v", posts)
	}
	is(t, "by the trader", posts[0].By, "trader")
	is(t, "its kind", posts[0].Kind, "reason/7")
	is(t, "by the leader", posts[1].By, "leader")
	is(t, "text without what reorders it", posts[1].Text, "We sold all\nof it <b>")
	is(t, "posts about a vault without any", len(fetch[Page[Post]](t, h, "/v1/vaults/"+solo.Hex()+"/posts").Items), 0)
}

// A holding is written off while its last price is 0 and not stale: once its feed has answered again it counts, of which no event tells.
func TestWhatIsWrittenOffCountsAsNothing(t *testing.T) {
	price := story().Holdings[0].Price
	for _, c := range []struct {
		name  string
		price *big.Int
		stale bool
		want  string // the answer at which it was written off, its value, its weight
	}{
		{"written off", new(big.Int), false, fmt.Sprintf(`[%d,"0",0]`, now-90_000)},
		{"its feed has answered again", price, false, `[null,"1000000000",5000]`},
		{"its feed answered later and is silent again", price, true, `[null,"1000000000",5000]`},
		{"its feed says nothing, but it was not written off again", new(big.Int), true, `[null,"0",0]`},
		{"its price isn't known yet", nil, false, `[null,null,null]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			db := seeded(t)
			rows := story()
			held, state := rows.Holdings[0], rows.VaultStates[0]
			held.WrittenOff, held.Price, held.PriceStale, state.Idle = ptr(now-90_000), c.price, c.stale, bi("1000000000")
			commit(t, db, 101, &store.Changes{Holdings: []*store.Holding{held}, VaultStates: []*store.VaultState{state}})
			found := false
			for _, line := range fetch[Holdings](t, serve(t, db, nil), "/v1/vaults/"+winner.Hex()+"/holdings").Items {
				if line.Token.Address != weth.Hex() {
					if line.WrittenOff != nil {
						t.Errorf("%s is written off: %+v", line.Token.Address, line)
					}
					continue
				}
				found = true
				said, err := json.Marshal([]any{line.WrittenOff, line.Value, line.WeightBps})
				must(t, err)
				is(t, "what is said of it", string(said), c.want)
			}
			is(t, "it is listed", found, true)
		})
	}
}

func TestTheOperatorsListHidesNothing(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, func(o *Options) {
		o.ExplorerURL = "https://explorer.example"
		o.Wallets = DashboardWallets{WalletConnect: ptr("0123456789abcdef0123456789abcdef"), Coinbase: true}
		o.Listing = Listing{Unlisted: map[common.Address]string{loser: "A copy of another vault"}}
	})
	is(t, "listed vaults", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=true")), "Winner Solo")
	is(t, "the rest", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=false")), "Loser")
	all := fetch[Page[VaultSummary]](t, h, "/v1/vaults")
	is(t, "all vaults", names(all), "Winner Loser Solo")
	isPtr(t, "the reason", all.Items[1].UnlistedReason, "A copy of another vault")
	is(t, "unlisted", all.Items[1].Listed, false)
	is(t, "listed", all.Items[0].Listed, true)
	wallets := fetch[DashboardConfig](t, h, "/config.json").Wallets
	isPtr(t, "WalletConnect's project", wallets.WalletConnect, "0123456789abcdef0123456789abcdef")
	is(t, "Coinbase is offered", wallets.Coinbase, true)
	if fetch[DashboardConfig](t, h, "/config.json").ENSResolver != nil {
		t.Error("a resolver that nobody named")
	}
	named := serve(t, db, func(o *Options) { o.ENSResolver = addr(0xe5).Hex() })
	isPtr(t, "the resolver of names", fetch[DashboardConfig](t, named, "/config.json").ENSResolver, addr(0xe5).Hex())
	isPtr(t, "explorer", fetch[DashboardConfig](t, h, "/config.json").Explorer, "https://explorer.example")

	h = serve(t, db, func(o *Options) { o.Listing = Listing{Listed: []common.Address{solo}} })
	is(t, "the only listed vault", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=true")), "Solo")
	is(t, "all others", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=false")), "Winner Loser")

	h = serve(t, db, nil)
	is(t, "without a list all are listed", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=true")), "Winner Loser Solo")
	is(t, "and nothing is left", names(fetch[Page[VaultSummary]](t, h, "/v1/vaults?listed=false")), "")
	if w := request(h, http.MethodGet, "/v1/vaults?listed=some"); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "listed") {
		t.Errorf("listed=some: %d %s", w.Code, w.Body)
	}
}

// The list may change while the server serves: its answers follow, and no validator of the list before is good for them.
func TestTheOperatorsListChangesWhileServing(t *testing.T) {
	s, err := New(Options{DB: seeded(t), ChainID: 1337, Listing: Listing{Listed: []common.Address{winner}, Version: [3]uint32{4, 2, 1}}})
	must(t, err)
	h, target := s.Handler(), "/v1/vaults?listed=true"
	is(t, "before", names(fetch[Page[VaultSummary]](t, h, target)), "Winner")
	tags := map[string]string{}
	version := func() tokenListVersion {
		t.Helper()
		return fetch[tokenListDocument](t, h, "/tokenlist.json").Version
	}
	is(t, "the token list's version", version(), tokenListVersion{Major: 5, Minor: 3, Patch: 1})
	for what, list := range map[string]Listing{
		"another":              {Listed: []common.Address{loser}},
		"both":                 {Listed: []common.Address{winner, loser}},
		"without":              {Unlisted: map[common.Address]string{winner: "A copy"}},
		"for another reason":   {Unlisted: map[common.Address]string{winner: "Another copy"}},
		"another and without":  {Listed: []common.Address{loser}, Unlisted: map[common.Address]string{winner: "A copy"}},
		"nothing to be listed": {},
	} {
		s.SetListing(list)
		w := request(h, http.MethodGet, target)
		tag := w.Header().Get("ETag")
		if other, seen := tags[tag]; seen {
			t.Errorf("%s has the validator of %s", what, other)
		}
		tags[tag] = what
		is(t, what+", again", request(h, http.MethodGet, target, "If-None-Match", tag).Code, http.StatusNotModified)
	}
	s.SetListing(Listing{Listed: []common.Address{loser}, Version: [3]uint32{5}})
	is(t, "after", names(fetch[Page[VaultSummary]](t, h, target)), "Loser")
	is(t, "a vault of its own", fetch[Vault](t, h, "/v1/vaults/"+winner.Hex()).Listed, false)
	is(t, "its version", version(), tokenListVersion{Major: 6, Minor: 1})
}
