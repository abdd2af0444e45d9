package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/sluicefi/sluice/client/openapi"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// forger stands before a server. It changes its answers, or gives none.
type forger struct {
	*httptest.Server
	forge atomic.Pointer[func(path string, answer []byte) []byte] // nil: as they are
	left  atomic.Int64                                            // requests that are still answered; negative: all of them
}

func forge(t *testing.T, target string) *forger {
	t.Helper()
	to, err := url.Parse(target)
	if err != nil {
		t.Fatal(err)
	}
	f := &forger{}
	f.left.Store(-1)
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(to)
			r.Out.URL.Path = strings.Replace(r.Out.URL.Path, secretPath, "/", 1)
			r.Out.Header.Del("Accept-Encoding")
		},
		ModifyResponse: func(answer *http.Response) error {
			change := f.forge.Load()
			if change == nil {
				return nil
			}
			raw, err := io.ReadAll(answer.Body)
			if err != nil {
				return err
			}
			raw = (*change)(answer.Request.URL.Path, raw)
			answer.Body, answer.ContentLength = io.NopCloser(bytes.NewReader(raw)), int64(len(raw))
			answer.Header.Set("Content-Length", strconv.Itoa(len(raw)))
			return nil
		},
	}
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if left := f.left.Load(); left == 0 {
			http.Error(w, "out of order", http.StatusBadGateway)
			return
		} else if left > 0 {
			f.left.Add(-1)
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(f.Close)
	return f
}

// secretPath holds a token, as RPC providers' URLs do.
const secretPath = "/v3/5ec7e70f0ur0wn"

// figureAnswer is what verify_figure answers.
type figureAnswer struct {
	Verdict, Reason, Subject, EventsFrom, AnchorWord, Command string
	Figures                                                   []struct {
		Name, Recomputed, Unit, RestsOn string
		Stated                          *string
		Equal                           *bool
	}
	Differences []struct{ What, Recomputed, Found string }
	Comparisons int
	Block       *struct {
		Number uint64
		Hash   string
	}
	Events    int
	Endpoints []string
	NotProven []string
}

// both are the figures that were compared with the index, by name: what follows from the chain, and what the index says.
func (a *figureAnswer) both() map[string][2]string {
	out := map[string][2]string{}
	for _, f := range a.Figures {
		if f.Stated != nil {
			out[f.Name] = [2]string{f.Recomputed, *f.Stated}
		}
	}
	return out
}

// figures is an agent of somebody who has an RPC endpoint of their own and believes no API.
type figures struct {
	*testing.T
	ctx      context.Context
	story    *devnet.Story
	api      *openapi.ClientWithResponses
	web, rpc *forger
	tools    *cmdtest.Tools
	session  *sdk.ClientSession
}

func (f *figures) connect(more ...string) (*sdk.ClientSession, *cmdtest.Tools) {
	f.Helper()
	settings := append([]string{"mcp", "--log.level", "error", "--rpc.urls", f.rpc.URL + secretPath, "--lens", f.story.Lens.Hex(), "--factory", f.story.Factory.Hex()}, more...)
	command := exec.CommandContext(f.ctx, "sluice", settings...)
	session, err := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(f.ctx, &sdk.CommandTransport{Command: command}, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = session.Close() })
	return session, cmdtest.NewTools(f.ctx, f.T, session)
}

// ask verifies, and holds the answer to the tool's schema and to what every answer has to say.
func (f *figures) ask(tools *cmdtest.Tools, args map[string]any) *figureAnswer {
	f.Helper()
	var raw json.RawMessage
	tools.Ask(f.ctx, f.T, "verify_figure", args, &raw)
	var a figureAnswer
	if err := json.Unmarshal(raw, &a); err != nil {
		f.Fatal(err)
	}
	if strings.Contains(string(raw), secretPath[4:]) {
		f.Errorf("%v: the answer shows the endpoint's token: %s", args, raw)
	}
	if len(a.Endpoints) != 1 || !strings.Contains(f.rpc.URL, strings.TrimPrefix(a.Endpoints[0], "0:")) || !strings.HasPrefix(a.Command, "sluice verify --vault ") {
		f.Errorf("%v: endpoints %v, command %q", args, a.Endpoints, a.Command)
	}
	if (a.Verdict == "match") != (a.Reason == "") {
		f.Errorf("%v: %s with the reason %q", args, a.Verdict, a.Reason)
	}
	return &a
}

// TestAnAgentVerifiesFigures asks the real command over standard input, with an index and a node that can be made to lie or to fail:
// every figure of an honest index matches; what was left out or altered never does; and what could not be asked is no match.
func TestAnAgentVerifiesFigures(t *testing.T) {
	devnettest.Slow(t)
	ctx, cancel := context.WithTimeout(t.Context(), cmdtest.Limit)
	defer cancel()
	story, _, _, web := indexedStory(t, devnet.StoryConfig{Weeks: 6, Seed: 1})
	f := &figures{T: t, ctx: ctx, story: story, web: forge(t, web.URL), rpc: forge(t, story.Chain.HTTPURL())}
	var err error
	if f.api, err = openapi.NewClientWithResponses(web.URL); err != nil {
		t.Fatal(err)
	}
	f.session, f.tools = f.connect("--api", f.web.URL)
	for _, part := range []struct {
		name string
		run  func(*figures)
	}{
		{"match", everyFigureMatches}, {"what is wrongly asked for", wronglyAsked}, {"tampered", tampered}, {"nobody answers", nobodyAnswers},
		{"without an index", withoutIndex},
	} {
		t.Run(part.name, func(t *testing.T) {
			own := *f
			own.T = t
			part.run(&own)
		})
	}
}

// everyFigureMatches verifies every settlement of every vault, accounts of each, and prices of each kind.
func everyFigureMatches(t *figures) {
	vaults, err := t.api.ListVaultsWithResponse(t.ctx, nil)
	if err != nil || vaults.JSON200 == nil || len(vaults.JSON200.Items) < 5 {
		t.Fatalf("the vaults: %+v, %v", vaults, err)
	}
	settlements, accounts, prices := 0, 0, 0
	matches := func(compared int, args map[string]any) {
		t.Helper()
		a := t.ask(t.tools, args)
		if a.Verdict != "match" || len(a.both()) != compared || a.Comparisons == 0 || a.Block == nil || len(a.Block.Hash) != 66 || a.AnchorWord != "one endpoint's word" || len(a.NotProven) == 0 {
			t.Errorf("%v: %+v", args, a)
		}
		if _, ofBlock := args["price"]; !ofBlock && (a.Events == 0 || !strings.HasPrefix(a.EventsFrom, "the API at 127.0.0.1:")) {
			t.Errorf("%v: %d events from %s", args, a.Events, a.EventsFrom)
		}
		for name, pair := range a.both() {
			if pair[0] != pair[1] {
				t.Errorf("%v: %s is %s, the index says %s", args, name, pair[0], pair[1])
			}
		}
	}
	for _, v := range vaults.JSON200.Items {
		epochs, err := t.api.ListEpochsWithResponse(t.ctx, v.Address, nil)
		if err != nil || epochs.JSON200 == nil {
			t.Fatal(err)
		}
		for _, e := range epochs.JSON200.Items {
			if e.SettledAt != nil {
				matches(8, map[string]any{"vault": v.Address, "epoch": e.EpochId})
				settlements++
			}
		}
		depositors, err := t.api.ListDepositorsWithResponse(t.ctx, v.Address, nil)
		if err != nil || depositors.JSON200 == nil {
			t.Fatal(err)
		}
		for i, d := range depositors.JSON200.Items {
			if i < 3 || strings.EqualFold(d.Account, t.story.Account("sam").Address.Hex()) {
				matches(8, map[string]any{"vault": v.Address, "account": d.Account})
				accounts++
			}
		}
		rows, err := t.api.GetPricesWithResponse(t.ctx, v.Address, nil)
		if err != nil || rows.JSON200 == nil {
			t.Fatal(err)
		}
		seen := map[openapi.PriceRowKind]bool{}
		for i := len(rows.JSON200.Items) - 1; i >= 0; i-- { // the newest of each kind
			if row := rows.JSON200.Items[i]; !seen[row.Kind] {
				seen[row.Kind] = true
				matches(3, map[string]any{"vault": v.Address, "price": row.Time})
				prices++
			}
		}
	}
	matches(8, map[string]any{"vault": t.story.Vault(devnet.KindGuide).Address.Hex()}) // the last settlement
	from, one := int64(1), int64(1)
	first, err := t.api.GetPricesWithResponse(t.ctx, t.story.Vault(devnet.KindGuide).Address.Hex(), &openapi.GetPricesParams{From: &from, Limit: &one})
	if err != nil || first.JSON200 == nil || first.JSON200.Items[0].Kind != "creation" {
		t.Fatalf("the price of the creation: %v", err)
	}
	matches(3, map[string]any{"vault": t.story.Vault(devnet.KindGuide).Address.Hex(), "price": first.JSON200.Items[0].Time})
	// Somebody who never had anything: the index has no row, and nothing is what follows.
	matches(8, map[string]any{"vault": t.story.Vault(devnet.KindGuide).Address.Hex(), "account": "0x00000000000000000000000000000000000000aa"})
	t.Logf("%d settlements, %d accounts, %d prices", settlements, accounts, prices)
	if settlements < 15 || accounts < 8 || prices < 8 {
		t.Errorf("only %d settlements, %d accounts and %d prices", settlements, accounts, prices)
	}
}

// wronglyAsked: what makes no sense is refused, and what isn't there could not be checked; both say what to do.
func wronglyAsked(t *figures) {
	vault, sam := t.story.Vault(devnet.KindGuide).Address.Hex(), t.story.Account("sam").Address.Hex()
	for says, args := range map[string]map[string]any{
		"exclude each other": {"vault": vault, "account": sam, "epoch": 1},
		"pattern":            {"vault": "Meridian"},
		"minimum":            {"vault": vault, "epoch": -1},
		"additional":         {"vault": vault, "block": 7},
	} {
		answer, err := t.session.CallTool(t.ctx, &sdk.CallToolParams{Name: "verify_figure", Arguments: args})
		text := fmt.Sprint(err)
		if err == nil {
			text = answer.Content[0].(*sdk.TextContent).Text
		}
		if err == nil && !answer.IsError || !strings.Contains(text, says) {
			t.Errorf("%v: %s, want %q", args, text, says)
		}
	}
	for says, args := range map[string]map[string]any{
		"the index has no epoch 99":   {"vault": vault, "epoch": 99},
		"isn't settled yet":           {"vault": vault, "epoch": openEpoch(t, vault)},
		"no price of the moment 1234": {"vault": vault, "price": 1234},
		"no settlement yet":           {"vault": t.story.Vault(devnet.KindPersonal).Address.Hex()},
		"the index has no epoch 1 of": {"vault": t.story.Factory.Hex(), "epoch": 1},
	} {
		if a := t.ask(t.tools, args); a.Verdict != "could not check" || !strings.Contains(a.Reason, says) {
			t.Errorf("%v: %s: %s, want %q", args, a.Verdict, a.Reason, says)
		}
	}
}

func openEpoch(t *figures, vault string) int64 {
	t.Helper()
	epochs, err := t.api.ListEpochsWithResponse(t.ctx, vault, nil)
	if err != nil || epochs.JSON200 == nil || epochs.JSON200.Items[0].SettledAt != nil {
		t.Fatalf("no open epoch: %v", err)
	}
	return epochs.JSON200.Items[0].EpochId
}

// oneMore adds one to the first number of a field.
func oneMore(field string, answer []byte) []byte {
	number := regexp.MustCompile(`"` + field + `":"(-?[0-9]+)"`)
	at := number.FindSubmatchIndex(answer)
	if at == nil {
		return answer
	}
	n, ok := new(big.Int).SetString(string(answer[at[2]:at[3]]), 10)
	if !ok {
		return answer
	}
	out := append([]byte{}, answer[:at[2]]...)
	return append(append(out, n.Add(n, big.NewInt(1)).String()...), answer[at[3]:]...)
}

// tampered: an index that leaves an event out, alters a figure, or hides an account is found out, and both figures are said.
func tampered(t *figures) {
	vault, sam := t.story.Vault(devnet.KindGuide).Address.Hex(), t.story.Account("sam").Address.Hex()
	account, epoch := map[string]any{"vault": vault, "account": sam}, map[string]any{"vault": vault, "epoch": 2}
	prices, err := t.api.GetPricesWithResponse(t.ctx, vault, nil)
	if err != nil || prices.JSON200 == nil {
		t.Fatal(err)
	}
	row := prices.JSON200.Items[len(prices.JSON200.Items)-1]
	price := map[string]any{"vault": vault, "price": row.Time}
	within := func(part string, change func([]byte) []byte) func(string, []byte) []byte {
		return func(path string, answer []byte) []byte {
			if !strings.Contains(path, part) {
				return answer
			}
			return change(answer)
		}
	}
	without := func(nth int) func([]byte) []byte {
		return func(answer []byte) []byte {
			lines := bytes.SplitAfter(answer, []byte("\n"))
			if len(lines) <= nth {
				return answer
			}
			return bytes.Join(append(append([][]byte{}, lines[:nth]...), lines[nth+1:]...), nil)
		}
	}
	for name, c := range map[string]struct {
		args   map[string]any
		change func(string, []byte) []byte
		says   string
		figure string // that differs; empty: no figure follows
	}{
		"an event left out, of an account":   {account, within("/events", without(20)), "event 19 is missing", ""},
		"an event left out, of a settlement": {epoch, within("/events", without(3)), "event 2 is missing", ""},
		"an account's realized PnL":          {account, within("/positions", func(b []byte) []byte { return oneMore("realizedPnl", b) }), "realized PnL: the index says", "realized PnL"},
		"an account's cost":                  {account, within("/positions", func(b []byte) []byte { return oneMore("costBasis", b) }), "cost of the remaining shares: the index says", "cost of the remaining shares"},
		"a hidden account":                   {account, within("/positions", func([]byte) []byte { return []byte(`{"items":[],"next":null}`) }), "the index says 0, and", "deposits"},
		"a settlement's NAV":                 {epoch, within("/epochs", func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(`"nav":"1`), []byte(`"nav":"2`)) }), "NAV: the index says 2", "NAV"},
		"a settlement's shares": {epoch, within("/epochs", func(b []byte) []byte {
			return bytes.ReplaceAll(b, []byte(`"sharesMinted":"`), []byte(`"sharesMinted":"1`))
		}), "shares minted: the index says", "shares minted"},
		"a recorded price":       {price, within("/prices", func(b []byte) []byte { return oneMore("nav", b) }), "NAV: the index says", "NAV"},
		"a recorded share price": {price, within("/prices", func(b []byte) []byte { return bytes.ReplaceAll(b, []byte(`"sharePrice":"`), []byte(`"sharePrice":"1`)) }), "share price: the index says", "share price"},
	} {
		t.web.forge.Store(&c.change)
		a := t.ask(t.tools, c.args)
		t.web.forge.Store(nil)
		if a.Verdict != "mismatch" || !strings.Contains(a.Reason, c.says) {
			t.Errorf("%s: %s: %s, want %q", name, a.Verdict, a.Reason, c.says)
		}
		if c.figure == "" {
			if len(a.both()) != 0 || len(a.Differences) == 0 {
				t.Errorf("%s: figures %v, differences %v", name, a.both(), a.Differences)
			}
		} else if pair := a.both()[c.figure]; pair[0] == "" || pair[0] == pair[1] || !strings.Contains(a.Reason, pair[0]) && name != "a hidden account" {
			t.Errorf("%s: %v", name, pair)
		}
	}
	// An index of another branch: its block has another hash than the endpoint's.
	other := within("/status", func(b []byte) []byte {
		return regexp.MustCompile(`"hash":"0x..`).ReplaceAll(b, []byte(`"hash":"0x99`))
	})
	t.web.forge.Store(&other)
	a := t.ask(t.tools, account)
	t.web.forge.Store(nil)
	if a.Verdict != "could not check" || !strings.Contains(a.Reason, "another than the index's") {
		t.Errorf("another branch: %s: %s", a.Verdict, a.Reason)
	}
	if a := t.ask(t.tools, account); a.Verdict != "match" {
		t.Errorf("with honest answers again: %s: %s", a.Verdict, a.Reason)
	}
}

// nobodyAnswers: an endpoint or an index that stops answering, at first or midway, is no mismatch and no match.
func nobodyAnswers(t *figures) {
	args := map[string]any{"vault": t.story.Vault(devnet.KindGuide).Address.Hex(), "account": t.story.Account("sam").Address.Hex()}
	for name, broken := range map[string]*forger{"endpoint": t.rpc, "index": t.web} {
		for _, answered := range []int64{0, 3} {
			broken.left.Store(answered)
			a := t.ask(t.tools, args)
			broken.left.Store(-1)
			if a.Verdict != "could not check" || len(a.both()) != 0 {
				t.Errorf("the %s stops after %d answers: %s: %s", name, answered, a.Verdict, a.Reason)
			}
		}
	}
	// A node without this block's state and proofs, which refuses in words.
	refuses := func(_ string, answer []byte) []byte {
		var one struct {
			ID     json.RawMessage `json:"id"`
			Result json.RawMessage `json:"result"`
		}
		if json.Unmarshal(answer, &one) != nil || !strings.Contains(string(one.Result), "storageProof") {
			return answer
		}
		return []byte(fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":-32000,"message":"missing trie node"}}`, one.ID))
	}
	t.rpc.forge.Store(&refuses)
	a := t.ask(t.tools, args)
	t.rpc.forge.Store(nil)
	if a.Verdict == "mismatch" || a.Verdict == "match" && !strings.Contains(strings.Join(a.NotProven, "\n"), "no storage proofs") {
		t.Errorf("a node without proofs: %s: %s %q", a.Verdict, a.Reason, a.NotProven)
	}
}

// withoutIndex: what follows from the endpoint alone, of which there is no other figure than the chain's.
func withoutIndex(t *figures) {
	_, tools := t.connect()
	vault := t.story.Vault(devnet.KindGuide).Address.Hex()
	for _, args := range []map[string]any{
		{"vault": vault}, {"vault": vault, "epoch": 1}, {"vault": vault, "account": t.story.Account("sam").Address.Hex()},
		{"vault": t.story.Vault(devnet.KindPersonal).Address.Hex()},
	} {
		a := t.ask(tools, args)
		if a.Verdict != "match" || a.EventsFrom != "your endpoint's logs" || len(a.both()) != 0 || len(a.Figures) == 0 || a.Comparisons == 0 {
			t.Errorf("%v: %+v", args, a)
		}
	}
	if a := t.ask(tools, map[string]any{"vault": vault, "price": 1_700_000_000}); a.Verdict != "could not check" || !strings.Contains(a.Reason, "--api") {
		t.Errorf("a price: %s: %s", a.Verdict, a.Reason)
	}
}
