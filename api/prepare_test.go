package api

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/prepare"
)

// postJSON sends a body to a handler.
func postJSON(h http.Handler, path, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// preparer asks one node.
func preparer(t *testing.T, url string, cfg prepare.Config) *prepare.Preparer {
	t.Helper()
	client, err := chain.New(chain.Config{URLs: []string{url}, Timeout: time.Minute})
	must(t, err)
	t.Cleanup(client.Close)
	p, err := prepare.New(cfg, client.Endpoints())
	must(t, err)
	return p
}

// TestPreparedAnswersByTheirDescription asks for everything that is answered from the chain, of a chain that answers: each answer is what
// openapi.json says, whether the calls would succeed or fail.
func TestPreparedAnswersByTheirDescription(t *testing.T) {
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 6, Seed: 1})
	f := newFuzz(t, preparer(t, story.Chain.HTTPURL(), prepare.Config{
		ChainID: devnet.ChainID, Lens: story.Lens, Adapter: story.Adapter, Quoter: story.Uniswap.Quoter, Board: story.Board,
	}))
	named := func(name string) string { return devnet.NewAccount(name).Address.Hex() }
	ada, usdc, weth, deadline := named("ada"), story.Market.Asset.Address.Hex(), story.Market.By("WETH").Address.Hex(), story.Chain.Head().Time+3_600
	swap := map[string]any{"tokenIn": usdc, "tokenOut": weth, "amountIn": "20000000"}
	bodies := map[string][]map[string]any{ // the first of each would succeed
		"deposit":  {{"account": named("you"), "assets": "150000000"}, {"account": ada, "assets": "150000000"}, {"account": ada, "assets": "1"}},
		"withdraw": {{"account": named("ana"), "shares": "1000000000000000000"}, {"account": ada, "shares": "1000000000000000000"}},
		"claim":    {{"account": named("cleo")}, {"account": named("dan")}, {"account": named("eve")}},
		"cancel":   {{"account": named("ana"), "kind": "deposit", "requestId": "7"}, {"account": named("ben"), "kind": "redeem", "requestId": "7"}, {"account": ada, "kind": "deposit", "requestId": "1"}},
		"trade":    {{"account": ada, "reason": "A reason."}, {"account": named("sam")}, {"account": ada, "minAmountOut": "1" + strings.Repeat("0", 24)}},
		"order": {
			{"account": ada, "minAmountOut": "1", "deadline": deadline, "reason": "A reason."}, {"account": named("sam"), "minAmountOut": "1", "deadline": deadline},
			{"account": ada, "cancel": "1"},
		},
		"targets": {
			{"account": ada, "deadline": deadline, "targets": []any{map[string]any{"token": weth, "weightBps": 3_000, "bandBps": 200}}},
			{"account": ada, "deadline": deadline, "targets": []any{}},
		},
	}
	answered := func(op *operation, c call) {
		t.Helper()
		op.good = false
		if f.check(op, c); !op.good {
			t.Errorf("%s %s has no answer", c.method, c.path)
		}
	}
	for _, op := range f.operations {
		if !op.onChain() {
			continue
		}
		if op.method == http.MethodGet {
			for _, vault := range story.Vaults {
				answered(op, call{method: op.method, path: strings.ReplaceAll(op.path, "{vault}", vault.Address.Hex())})
			}
			continue
		}
		name := strings.TrimPrefix(op.path, "/v1/prepare/")
		if len(bodies[name]) == 0 {
			t.Errorf("%s is not asked for anything", op.path)
		}
		for i, body := range bodies[name] {
			body["vault"] = story.Vault(devnet.KindWinning).Address
			if name == "trade" || name == "order" && body["cancel"] == nil {
				maps.Copy(body, swap)
			}
			raw, err := json.Marshal(body)
			must(t, err)
			answered(op, call{method: op.method, path: op.path, body: &wishBody{allowed, "application/json", string(raw)}})
			var p prepare.Prepared
			if i == 0 && (json.Unmarshal(postJSON(f.h, op.path, string(raw)).Body.Bytes(), &p) != nil || p.Simulation.State != "succeeds") {
				t.Errorf("%s of %s: %+v", name, raw, p.Simulation)
			}
		}
	}
}

// TestPrepareRefusesWhatItCantUse holds each bad wish to a 400 that says what to do, and a chain that can't be asked to a 503
// that concludes nothing.
func TestPrepareRefusesWhatItCantUse(t *testing.T) {
	db := emptyDB(t)
	p := preparer(t, "http://127.0.0.1:1", prepare.Config{ChainID: 1337, Lens: addr(1), Adapter: addr(2), Quoter: addr(3)})
	h := serve(t, db, func(o *Options) { o.Prepare = p })
	a := sam.Hex()
	for name, c := range map[string]struct {
		path, body string
		status     int
		want       string
	}{
		"an unknown field":  {"deposit", `{"vault":"` + a + `","account":"` + a + `","assets":"1","everything":true}`, 400, "everything"},
		"a missing field":   {"deposit", `{"vault":"` + a + `"}`, 400, "account"},
		"no address":        {"deposit", `{"vault":"x","account":"` + a + `","assets":"1"}`, 400, "vault"},
		"a number":          {"deposit", `{"vault":"` + a + `","account":"` + a + `","assets":1}`, 400, "string"},
		"a field twice":     {"deposit", `{"vault":"` + a + `","account":"` + a + `","assets":"1","assets":"100"}`, 400, "given twice"},
		"no JSON":           {"deposit", `assets`, 400, ""},
		"too long":          {"deposit", `{"vault":"` + a + `","account":"` + a + `","assets":"` + strings.Repeat("9", 40) + `"}`, 400, "39"},
		"a kind":            {"cancel", `{"vault":"` + a + `","account":"` + a + `","kind":"all","requestId":"1"}`, 400, "kind"},
		"too many targets":  {"targets", `{"vault":"` + a + `","account":"` + a + `","deadline":1,"targets":[` + strings.Repeat(`{"token":"`+a+`","weightBps":1,"bandBps":1},`, 8) + `{"token":"` + a + `","weightBps":1,"bandBps":1}]}`, 400, "8"},
		"slippage":          {"trade", `{"vault":"` + a + `","account":"` + a + `","tokenIn":"` + a + `","tokenOut":"` + a + `","amountIn":"1","slippageBps":101}`, 400, "100"},
		"the chain is down": {"deposit", `{"vault":"` + a + `","account":"` + a + `","assets":"1"}`, 503, "says nothing about what was asked"},
		"nothing there":     {"everything", `{}`, 405, ""},
	} {
		w := postJSON(h, "/v1/prepare/"+c.path, c.body)
		if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %s %s, want %d and %q", name, w.Code, w.Header().Get("Content-Type"), w.Body, c.status, c.want)
		}
	}
	is(t, "GET", request(h, http.MethodGet, "/v1/prepare/deposit").Code, http.StatusMethodNotAllowed)
	is(t, "Allow", request(h, http.MethodGet, "/v1/prepare/deposit").Header().Get("Allow"), http.MethodPost)
	is(t, "a body of 100 kB", postJSON(h, "/v1/prepare/deposit", `{"vault":"`+strings.Repeat("x", 100<<10)+`"}`).Code, http.StatusRequestEntityTooLarge)
	without := serve(t, db, nil)
	w := postJSON(without, "/v1/prepare/deposit", `{"vault":"`+a+`","account":"`+a+`","assets":"1"}`)
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "rpc.urls") {
		t.Errorf("without a chain: %d %s", w.Code, w.Body)
	}
	is(t, "trading without a chain", request(without, http.MethodGet, "/v1/vaults/"+a+"/trading").Code, http.StatusServiceUnavailable)
}

// One client holds at most its share of the places for answers that are being prepared, and gets them back when its answers
// are there. Each answer here waits for a node that says nothing until the test lets it.
func TestOneClientCannotTakeEveryPreparation(t *testing.T) {
	asked, answer := make(chan struct{}, 1_000), make(chan struct{})
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked <- struct{}{}
		select {
		case <-answer:
		case <-r.Context().Done():
		}
		w.WriteHeader(http.StatusBadGateway)
	}))
	defer node.Close()
	p := preparer(t, node.URL, prepare.Config{ChainID: 1337, Lens: addr(1), Adapter: addr(2), Quoter: addr(3)})
	h := serve(t, emptyDB(t), func(o *Options) {
		o.Prepare, o.TrustedProxies = p, []netip.Prefix{netip.MustParsePrefix("192.0.2.0/24")} // httptest's requests come from there
	})
	ask := func(from string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/v1/prepare/deposit", strings.NewReader(`{"vault":"`+sam.Hex()+`","account":"`+sam.Hex()+`","assets":"1"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("X-Forwarded-For", from)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	var waiting sync.WaitGroup
	hold := func(from string) {
		waiting.Go(func() {
			if w := ask(from); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "says nothing about what was asked") {
				t.Errorf("%s waited for the node and got %d %s", from, w.Code, w.Body)
			}
		})
		<-asked
	}
	refused := func(from string, status int, want string) {
		t.Helper()
		w := ask(from)
		if w.Code != status || !strings.Contains(w.Body.String(), want) || w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %v %s, want %d and %q", from, w.Code, w.Header(), w.Body, status, want)
		}
	}
	for range clientPreparing {
		hold("203.0.113.7")
	}
	refused("203.0.113.7", http.StatusTooManyRequests, "for your address")
	for i := range preparing - clientPreparing {
		hold("198.51.100." + strconv.Itoa(i/clientPreparing))
	}
	refused("198.51.100.200", http.StatusServiceUnavailable, "too many answers")
	refused("203.0.113.7", http.StatusTooManyRequests, "for your address")
	close(answer)
	waiting.Wait()
	if w := ask("203.0.113.7"); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "says nothing about what was asked") {
		t.Errorf("afterwards: %d %s", w.Code, w.Body)
	}
}
