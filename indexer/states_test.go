package indexer

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// Tokens are asked at the head where old state is refused, in whatever words.
func TestTokensAreNamedWhereOldStateIsRefused(t *testing.T) {
	w := newWorld(t, 517)
	w.sharedVault()
	for range simFinality + 2 {
		w.empty(12)
	}
	conf := configFor(w.d)
	p, url := w.provider(1)
	for code, words := range map[int]string{0: "", -31999: "nope", -32602: "out of the window of this plan"} {
		p.Set(faulty.Faults{Pruned: 1, PrunedCode: code, PrunedMessage: words})
		db := database(t)
		index(t, conf, db, client(t, url), w.chain.Head().Hash())
		tokens, err := db.Tokens(t.Context())
		must(t, err)
		if len(tokens) == 0 {
			t.Errorf("%d: no tokens", code)
		}
		for _, token := range tokens {
			if token.Symbol == "" || token.Token == w.d.Market.Asset.Address && token.Decimals != 6 {
				t.Errorf("%d: token %s has the symbol %q and %d decimals", code, token.Token, token.Symbol, token.Decimals)
			}
		}
		var decimals int
		must(t, db.GetContext(t.Context(), &decimals, "SELECT asset_decimals FROM vaults"))
		if decimals != 6 {
			t.Errorf("%d: the vault's asset has %d decimals", code, decimals)
		}
	}
}

// Anybody can place an order that names any contract. One that fails otherwise than by a revert has no name, and the index goes
// on: nodes tell of an invalid opcode or of gas used up in words of their own.
func TestTokensThatFailInAnyWay(t *testing.T) {
	w := newWorld(t, 519)
	v := w.sharedVault()
	deadline := new(big.Int).SetUint64(w.now + 100_000)
	fails := map[string][]byte{
		"invalid opcode": {0x60, 0xfe, 0x5f, 0x53, 0x60, 1, 0x5f, 0xf3},
		"endless loop":   {0x63, 0x5b, 0x5f, 0x56, 0, 0x60, 0xe0, 0x1b, 0x5f, 0x52, 0x60, 3, 0x5f, 0xf3},
		"no code":        {0x5f, 0x5f, 0xf3},
	}
	tokens := map[common.Address]string{}
	for name, code := range fails {
		token := w.batch.Create(w.wallets["alice"], 200_000, code, name)
		w.batch.Call(w.wallets[v.leader], v.portfolio, 500_000, portfolioABI.PackPlaceLimitOrder(
			w.d.Market.Asset.Address, token, big.NewInt(1), big.NewInt(1), deadline), "order for "+name)
		tokens[token] = name
	}
	w.mine(60)
	conf, db := configFor(w.d), database(t)
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	rows, err := db.Tokens(t.Context())
	must(t, err)
	for _, row := range rows {
		if name := tokens[row.Token]; name != "" {
			delete(tokens, row.Token)
			if row.Symbol != "" || row.Decimals != 18 {
				t.Errorf("%s: the symbol %q and %d decimals", name, row.Symbol, row.Decimals)
			}
		}
	}
	if len(tokens) != 0 {
		t.Errorf("no row of %v", tokens)
	}
}

// An endpoint that doesn't know the newest block yet is asked again: its state isn't gone, and the hour gets its row.
func TestHourAfterAPassingNotFound(t *testing.T) {
	w := newWorld(t, 513)
	w.sharedVault()
	p, url := w.provider(1)
	conf, db := configFor(w.d), database(t)
	r := start(t, conf, db, client(t, url))
	r.until(w.chain.Head().Hash())
	p.Set(faulty.Faults{No: map[string]faulty.Refusal{"eth_call": {Code: -32000, Message: "header not found"}}})
	refused := p.Count("No")
	w.empty(3700)
	r.eventually("a refusal that is waited out, or the block without its hour", func() (bool, error) {
		cur, err := db.Cursor(t.Context())
		return err == nil && p.Count("No") > refused && (r.ix.Ready() != nil || cur.Head.Hash == w.chain.Head().Hash()), err
	})
	p.Set(faulty.Faults{})
	w.empty(12)
	r.until(w.chain.Head().Hash())
	r.stop()
	sameRows(t, "hours", dump(t, db), w.fresh(conf))
}

// Rows of hours whose state only one of the tables and what is derived anew could read are not compared, in either direction, and
// no vault is disputed for them.
func TestRederiveWhereHoursAreApart(t *testing.T) {
	w := newWorld(t, 512)
	v := w.sharedVault()
	w.asks(v, "bob")
	const hours = 8
	for range hours {
		w.empty(3600)
	}
	w.asks(v, "carol")
	for range simFinality + 2 {
		w.empty(12)
	}
	p, without := w.provider(1)
	p.Set(faulty.Faults{Pruned: 1})
	for _, tc := range []struct {
		name             string
		indexed, derived string
		kept, unfilled   int
		spoil            string // what is done to the tables
		differs          bool
	}{
		{name: "the tables have them", indexed: w.chain.HTTPURL(), derived: without, kept: hours},
		{name: "the tables never had them", indexed: without, derived: w.chain.HTTPURL(), unfilled: hours},
		{name: "neither has", indexed: without, derived: without},
		{name: "they were deleted", indexed: w.chain.HTTPURL(), derived: w.chain.HTTPURL(), spoil: "DELETE FROM prices WHERE kind = 'hour'", differs: true},
		{name: "one was, which nothing is made of", indexed: w.chain.HTTPURL(), derived: w.chain.HTTPURL(), differs: true,
			spoil: "DELETE FROM prices WHERE kind = 'hour' AND time = (SELECT time FROM prices WHERE kind = 'hour' ORDER BY time LIMIT 1 OFFSET 3)"},
	} {
		conf, db := configFor(w.d), database(t)
		index(t, conf, db, client(t, tc.indexed), w.chain.Head().Hash())
		if tc.spoil != "" {
			_, err := db.ExecContext(t.Context(), tc.spoil)
			must(t, err)
		}
		conf.Logger = testLog(t)
		ix, err := New(conf, client(t, tc.derived), db)
		must(t, err)
		got, err := ix.Rederive(t.Context(), common.Address{})
		must(t, err)
		if got.Kept != tc.kept || got.Unfilled != tc.unfilled {
			t.Errorf("%s: %d prices kept, %d unfilled, want %d and %d", tc.name, got.Kept, got.Unfilled, tc.kept, tc.unfilled)
		}
		disputes, err := db.Disputes(t.Context())
		must(t, err)
		if (len(got.Differ) > 0) != tc.differs || (len(disputes) > 0) != tc.differs {
			t.Errorf("%s: differ %v, disputed %+v", tc.name, got.Differ, disputes)
		}
	}
}

// Hours whose state is gone stay in a repair, and their total PnL is by the events that are true: by the false ones it was something
// else. Whatever deposits and withdrawals there were, it is what a fresh index has.
func TestKeptHoursHaveThePnLOfTrueEvents(t *testing.T) {
	w := newWorld(t, 679) // a world with exits in kind and redemptions at a final price, too
	w.blocks(240)
	for range simFinality + 8 {
		w.empty(12)
	}
	conf, db := configFor(w.d), database(t)
	index(t, conf, db, client(t, w.chain.HTTPURL()), w.chain.Head().Hash())
	prices := func() (text string) {
		must(t, db.GetContext(t.Context(), &text, `SELECT string_agg(concat_ws(' ', vault, time, kind, state_block, nav, supply, total_pnl, block_number), E'\n' ORDER BY vault, time, kind) FROM prices`))
		return text
	}
	want := prices()
	for what, where := range map[string]string{
		"exit in kind":                   "kind = 'exitInKind'",
		"redemption at the final price":  "kind = 'redeemSettled' AND NOT EXISTS (SELECT FROM epochs e WHERE e.vault = a.vault AND e.epoch_id = a.epoch_id AND settled_block IS NOT NULL)",
		"redemption at an epoch's price": "kind = 'redeemSettled'",
	} {
		var n int
		must(t, db.GetContext(t.Context(), &n, "SELECT count(*) FROM activity a WHERE "+where))
		if n == 0 {
			t.Errorf("this world has no %s", what)
		}
	}
	p, url := w.provider(1)
	p.Set(faulty.Faults{Pruned: simFinality + 4})
	vaults := []common.Address{{}} // everything
	for _, v := range w.vaults {
		vaults = append(vaults, v.address)
	}
	kept := 0
	for _, vault := range vaults {
		_, err := db.ExecContext(t.Context(), "UPDATE prices SET total_pnl = total_pnl + 1000000 WHERE kind = 'hour' AND (vault = $1 OR $1 = $2)", vault[:], common.Address{}.Bytes())
		must(t, err)
		if strings.Contains(reindex(t, conf, db, client(t, url), vault), "hourly prices stay as they were") {
			kept++
		}
		sameRows(t, "prices after the repair of "+vault.Hex(), prices(), want)
	}
	if kept < 2 {
		t.Errorf("hours were kept in %d repairs", kept)
	}
}

// A token that the old branch showed first, and the new one shows only after more blocks than the old one took, is asked again.
func TestTokenInALaterPartOfABranch(t *testing.T) {
	w := newWorld(t, 515)
	v := w.sharedVault()
	for range 3 {
		w.empty(12)
	}
	trunk := w.chain.Head()
	list := func() {
		token := w.d.Market.Tokens[0]
		w.call("guardian", w.d.Registry, 400_000, registryABI.PackScheduleToken(v.address, 5_000, []registry.Feed{w.feed(token)}))
		w.mine(13)
	}
	list()
	for range 5 {
		w.empty(12)
	}
	old := w.chain.Head().Hash()
	_, err := w.chain.SetHead(trunk.Hash())
	must(t, err)
	w.refreshWallets()
	for range 7 { // more than two parts
		w.empty(14)
	}
	list()
	w.empty(12)
	branch := w.chain.Head().Hash()
	conf := configFor(w.d)
	want := w.fresh(conf)
	_, err = w.chain.SetHead(old)
	must(t, err)
	var turning sync.RWMutex // the chain turns at once for the indexer
	p := faulty.New(w.chain.HTTPURL(), 1)
	server := httptest.NewServer(http.HandlerFunc(func(answer http.ResponseWriter, r *http.Request) {
		turning.RLock()
		defer turning.RUnlock()
		p.ServeHTTP(answer, r)
	}))
	t.Cleanup(server.Close)
	db := database(t)
	r := start(t, conf, db, client(t, server.URL))
	r.until(old)
	turning.Lock()
	_, err = w.chain.SetHead(branch)
	turning.Unlock()
	must(t, err)
	r.until(branch)
	r.stop()
	sameRows(t, "token", dump(t, db), want)
}

// An indexer goes on however many false events it has met that no state tells from true ones, where each is mended.
func TestManyFalseEventsWithoutOldStates(t *testing.T) {
	w := newWorld(t, 518)
	v := w.sharedVault()
	var asked []string // the blocks of requests
	for range 10 {
		w.asks(v, "bob")
		asked = append(asked, hexutil.EncodeUint64(w.chain.Head().Number.Uint64()))
	}
	for range simFinality + 2 {
		w.empty(12)
	}
	p, url := w.provider(1)
	c, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{url}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
		MaxBackoff: 10 * time.Millisecond, Attempts: 20, StartRange: 1, MaxRange: 1, FinalityDepth: simFinality,
	})
	must(t, err)
	t.Cleanup(c.Close)
	// Each request's events can't be applied until it is found out, one after the other.
	p.Set(faulty.Faults{Pruned: 1, Reshape: func(method string, result json.RawMessage) json.RawMessage {
		var logs []map[string]any
		if method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil {
			return result
		}
		for _, l := range logs {
			if slices.Index(asked, l["blockNumber"].(string)) >= c.Health()[0].Lies {
				l["data"] = "0x"
			}
		}
		out, err := json.Marshal(logs)
		if err != nil {
			t.Error(err)
		}
		return out
	}})
	conf, db := configFor(w.d), database(t)
	conf.bulkLogs = 1
	index(t, conf, db, c, w.chain.Head().Hash())
	if found := c.Health()[0].Lies; found != len(asked) {
		t.Errorf("%d lies of %d were found", found, len(asked))
	}
}
