package api

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// A list that is read page by page. Lists of one order take each other's cursors.
type pagedList struct {
	target, order string
	least         int // rows that the test's index has of it
}

// pagedLists are all lists with cursors, in an index that has some rows of each, with places that differ in their last part only.
func pagedLists(t *testing.T) (http.Handler, []pagedList) {
	t.Helper()
	db := seeded(t)
	first, stranger := story(), addr(0xb4)
	c := &store.Changes{}
	twin := *first.Vaults[0]
	twin.Vault, twin.Leader = addr(0xa4), stranger
	state, stats := *first.VaultStates[0], *first.VaultStats[0]
	state.Vault, stats.Vault = twin.Vault, twin.Vault
	c.Vaults, c.VaultStates, c.VaultStats = []*store.Vault{&twin}, []*store.VaultState{&state}, []*store.VaultStats{&stats}
	for _, p := range []store.Position{{Vault: loser, Account: sam}, {Vault: solo, Account: sam}, {Vault: winner, Account: stranger}} {
		p.WalletShares, p.WalletCost, p.FirstBlock, p.LastBlock = bi("333333333333333333333"), bi("1"), 101, 101
		c.Positions = append(c.Positions, &p)
	}
	pending, limit, trade := *first.Requests[2], *first.Orders[3], *first.Trades[1]
	pending.RequestID, pending.EpochID, pending.RequestedLogIndex = big.NewInt(5), 5, 1
	limit.OrderID, limit.PlacedLogIndex = big.NewInt(5), 1
	trade.BlockNumber, trade.LogIndex = 101, 2
	c.Requests, c.Orders, c.Trades = []*store.Request{&pending}, []*store.Order{&limit}, []*store.Trade{&trade}
	for n := range 3 {
		c.Activity = append(c.Activity, &store.Activity{BlockNumber: 101, LogIndex: 5, SubIndex: n, Kind: "transfer", Vault: winner, Account: &sam, Assets: bi("1")})
	}
	for log := range uint64(3) {
		c.TankPayments = append(c.TankPayments, &store.TankPayment{BlockNumber: 101, LogIndex: log, Vault: winner, Payee: kim, Work: "settlement", WorkID: big.NewInt(3), Failed: true, Amount: bi("1")})
		c.Posts = append(c.Posts, &store.Post{BlockNumber: 101, LogIndex: 10 + log, Subject: winner, Author: leader, Kind: "update", Text: "x"})
	}
	commit(t, db, 101, c)
	v, a := "/v1/vaults/"+winner.Hex(), "/v1/accounts/"+sam.Hex()
	lists := []pagedList{
		{v + "/requests", "requests", 4}, {a + "/requests", "requests", 4}, {v + "/orders", "orders", 5}, {v + "/trades", "trades", 3}, {v + "/epochs", "epochs", 3},
		{v + "/depositors", "depositors", 4}, {v + "/tank/payments", "payments", 3}, {v + "/posts", "posts", 3}, {a + "/positions", "positions", 3}, {a + "/activity", "activity", 6},
		{v + "/prices", "prices back", 5}, {v + "/prices?from=1", "prices", 5}, {v + "/prices?interval=day", "days back", 4}, {v + "/prices?interval=day&from=1", "days", 4},
	}
	for _, sort := range []string{"tvl", "-tvl", "name", "-name", "pnl30d", "-pnl30d", "created", "-created"} {
		lists = append(lists, pagedList{"/v1/vaults?sort=" + sort, "vaults by " + sort, 4})
	}
	for _, sort := range []string{"tvl", "-tvl", "return", "-return", "since", "-since"} {
		lists = append(lists, pagedList{"/v1/leaders?sort=" + sort, "leaders by " + sort, 2})
	}
	return serve(t, db, nil), lists
}

// with adds parameters to the address of a list.
func (l pagedList) with(query string, args ...any) string {
	join := "?"
	if strings.Contains(l.target, "?") {
		join = "&"
	}
	return l.target + join + fmt.Sprintf(query, args...)
}

type anyPage struct {
	Items []json.RawMessage `json:"items"`
	Next  *string           `json:"next"`
}

func (l pagedList) page(t *testing.T, h http.Handler, query string, args ...any) (p anyPage) {
	t.Helper()
	w := request(h, http.MethodGet, l.with(query, args...))
	if w.Code != http.StatusOK {
		t.Fatalf("GET %s: %d %s", l.with(query, args...), w.Code, w.Body)
	}
	must(t, json.Unmarshal(w.Body.Bytes(), &p))
	return p
}

// Every list is the same page by page: each row once, in its order, and a next exactly where more follows.
func TestEveryListIsTheSamePageByPage(t *testing.T) {
	h, lists := pagedLists(t)
	for _, l := range lists {
		all := l.page(t, h, "limit=200")
		n := len(all.Items)
		if n < l.least || all.Next != nil {
			t.Errorf("%s: %d rows of at least %d, next %v", l.target, n, l.least, all.Next)
			continue
		}
		for _, limit := range []int{1, 2, n - 1, n} {
			var got []json.RawMessage
			p := l.page(t, h, "limit=%d", limit)
			for pages := 1; ; pages++ {
				if strings.HasSuffix(l.order, "back") { // its pages go back in time, each with its rows in their order
					got = append(slices.Clone(p.Items), got...)
				} else {
					got = append(got, p.Items...)
				}
				if full := len(p.Items) == limit && pages*limit < n; full != (p.Next != nil) {
					t.Errorf("%s, page %d of %d rows each: %d of %d rows, next %v", l.target, pages, limit, len(p.Items), n, p.Next)
				}
				if p.Next == nil || pages > n {
					break
				}
				p = l.page(t, h, "limit=%d&cursor=%s", limit, *p.Next)
			}
			if is, want := string(joined(got)), string(joined(all.Items)); is != want {
				t.Errorf("%s by pages of %d:\n got %s\nwant %s", l.target, limit, is, want)
			}
		}
	}
}

func joined(rows []json.RawMessage) (out []byte) {
	for _, r := range rows {
		out = append(append(out, r...), '\n')
	}
	return out
}

// A list takes the cursors of its own order and nobody else's, and none that somebody made up: each part is of its kind and within
// what its column holds.
func TestAListTakesItsOwnCursorsOnly(t *testing.T) {
	h, lists := pagedLists(t)
	cursors := map[string]string{} // by the order
	for _, l := range lists {
		next := l.page(t, h, "limit=1").Next
		if next == nil {
			t.Fatalf("%s has no second page", l.target)
		}
		cursors[l.order] = *next
	}
	asked := 0
	code := func(l pagedList, cursor string) int {
		asked++
		return request(h, http.MethodGet, l.with("cursor=%s", cursor)).Code
	}
	for _, l := range lists {
		for order, cursor := range cursors {
			want := http.StatusBadRequest
			if order == l.order {
				want = http.StatusOK
			}
			is(t, l.target+" with a cursor of "+order, code(l, cursor), want)
		}
		raw, err := base64.RawURLEncoding.DecodeString(cursors[l.order])
		must(t, err)
		var parts []json.RawMessage
		must(t, json.Unmarshal(raw, &parts))
		refuseText := func(text string) {
			t.Helper()
			is(t, fmt.Sprintf("%s with cursor %s", l.target, text), code(l, base64.RawURLEncoding.EncodeToString([]byte(text))), http.StatusBadRequest)
		}
		refuse := func(forged ...json.RawMessage) {
			t.Helper()
			text, err := json.Marshal(forged)
			must(t, err)
			refuseText(string(text))
		}
		for _, text := range []string{" ", "null", "{}", "[]", string(parts[0]), "[" + string(raw) + "]", strings.TrimSuffix(string(raw), "]\n"), string(raw) + string(raw)} {
			refuseText(text)
		}
		refuse(parts[:len(parts)-1]...)
		refuse(append(slices.Clone(parts), json.RawMessage("1"))...)
		for i, part := range parts {
			others := []string{"null", "true", "[]", "{}", `["1"]`}
			var text string
			switch {
			case json.Unmarshal(part, &text) != nil: // a number
				others = append(others, `"1"`, "1.5", "1e40", strings.Repeat("9", 80))
				if l.order != "depositors" { // whose shares are compared as numbers of any sign
					others = append(others, "-1", "9223372036854775808")
				}
			case common.IsHexAddress(text):
				others = append(others, "1", `""`, `"0x12"`, `"x"`)
			default:
				others = append(others, "1", `"a\u0000"`)
				if !strings.Contains(l.order, "name") || i == 0 {
					others = append(others, `""`, `"NaN"`, `"x"`, `"'"`, `"`+strings.Repeat("9", 200)+`"`)
				}
			}
			for _, other := range others {
				forged := slices.Clone(parts)
				forged[i] = json.RawMessage(other)
				refuse(forged...)
			}
		}
	}
	if asked < 1000 {
		t.Errorf("only %d cursors were tried", asked)
	}
}
