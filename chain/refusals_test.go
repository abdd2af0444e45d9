package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
)

// refusal is how an endpoint says no: a JSON-RPC error, in an answer of an HTTP status, or a status and a page.
type refusal struct {
	code    int
	message string
	status  int // 0: 200
	page    bool
	null    bool // a result of null instead of an error
}

func (r refusal) String() string { return fmt.Sprintf("%d %q, HTTP %d", r.code, r.message, r.status) }

// ways are refusals in words that no table knows, beside those that it does.
var ways = []refusal{
	{code: -32601, message: "Method not found"},
	{code: -32601, message: "block not found is not what this means"},
	{code: -32000, message: "nope"},
	{code: -31999, message: "this plan does not include that"},
	{code: -32602, message: "invalid argument 0: hex string without 0x prefix"},
	{code: -32600, message: "Invalid Request"},
	{code: -32000, message: "header not found"},
	{code: -32603, message: "Internal error"},
	{code: 35, message: "upgrade"},
	{code: -32000, message: "not yours", status: http.StatusBadRequest},
	{status: http.StatusForbidden, page: true},
	{status: http.StatusNotFound, page: true},
	{status: http.StatusNotImplemented, page: true},
}

// refusing is a node that refuses some calls.
type refusing struct {
	t       *testing.T
	node    string
	how     refusal
	refuses func(method string, params []json.RawMessage) bool
	refused atomic.Int64
}

func newRefusing(t *testing.T, node string, how refusal, refuses func(string, []json.RawMessage) bool) (*refusing, string) {
	t.Helper()
	r := &refusing{t: t, node: node, how: how, refuses: refuses}
	server := httptest.NewServer(r)
	t.Cleanup(server.Close)
	return r, server.URL
}

func (p *refusing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		p.t.Error(err)
		return
	}
	type call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	var calls []call
	batch := json.Unmarshal(body, &calls) == nil
	if !batch {
		calls = make([]call, 1)
		if err := json.Unmarshal(body, &calls[0]); err != nil {
			p.t.Error(err)
			return
		}
	}
	no := false
	for _, c := range calls {
		no = no || p.refuses(c.Method, c.Params)
	}
	if !no {
		resp, err := http.Post(p.node, "application/json", bytes.NewReader(body))
		if err != nil {
			p.t.Error(err)
			return
		}
		defer resp.Body.Close()
		_, _ = io.Copy(w, resp.Body) // the client may have gone
		return
	}
	p.refused.Add(1)
	if p.how.page {
		http.Error(w, "<html>no</html>", p.how.status)
		return
	}
	answers := make([]string, len(calls))
	for i, c := range calls {
		answers[i] = fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":%q}}`, c.ID, p.how.code, p.how.message)
		if p.how.null {
			answers[i] = fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":null}`, c.ID)
		}
	}
	if p.how.status != 0 {
		w.WriteHeader(p.how.status)
	}
	if !batch {
		_, _ = io.WriteString(w, answers[0])
		return
	}
	out := "["
	for i, a := range answers {
		if i > 0 {
			out += ","
		}
		out += a
	}
	_, _ = io.WriteString(w, out+"]")
}

func bare(method string, _ []json.RawMessage) bool {
	return method == "eth_getHeaderByNumber" || method == "eth_getHeaderByHash"
}

// However an endpoint refuses headers without bodies, whole blocks are read instead, and after that at once.
func TestAnyRefusalOfBareHeadersMeansWholeBlocks(t *testing.T) {
	w := newWorld(t, 1)
	for range 30 {
		w.mine(w.emit(0, 1, common.Hash{1}))
	}
	for _, how := range ways {
		t.Run(how.String(), func(t *testing.T) {
			p, url := newRefusing(t, w.chain.HTTPURL(), how, bare)
			c := dial(t, fastConfig(url))
			for range 4 { // by tag, by number, and logs, which come with a header
				if h, err := c.HeaderByTag(t.Context(), "latest"); err != nil || h.Number != 30 {
					t.Fatalf("%+v, %v", h, err)
				}
				if hs, err := c.Headers(t.Context(), 1, 30); err != nil || len(hs) != 30 || hs[29].Hash != w.chain.Head().Hash() {
					t.Fatalf("%d headers, %v", len(hs), err)
				}
				if logs, err := c.Logs(t.Context(), 1, 30, watch(1).Addresses()); err != nil || len(logs) != 30 {
					t.Fatalf("%d logs, %v", len(logs), err)
				}
			}
			before := p.refused.Load()
			if before == 0 {
				t.Fatal("nothing was refused")
			}
			if _, err := c.Headers(t.Context(), 1, 30); err != nil || p.refused.Load() != before {
				t.Errorf("%d refusals more, %v", p.refused.Load()-before, err)
			}
		})
	}
}

// A block that isn't there yet is no reason to do without bare headers.
func TestAMissingBlockIsNoRefusal(t *testing.T) {
	w := newWorld(t, 1)
	w.mine()
	p, url := w.proxy()
	c := dial(t, fastConfig(url))
	if _, err := c.Headers(t.Context(), 50, 50); chain.ClassOf(err) != chain.NotFound {
		t.Fatalf("%v", err)
	}
	if _, err := c.Headers(t.Context(), 0, 1); err != nil {
		t.Fatal(err)
	}
	if n := p.Calls("eth_getBlockByNumber"); n != 0 {
		t.Errorf("%d whole blocks were read", n)
	}
}

func finalizedTag(method string, params []json.RawMessage) bool {
	return (method == "eth_getHeaderByNumber" || method == "eth_getBlockByNumber") && len(params) > 0 && string(params[0]) == `"finalized"`
}

// However an endpoint refuses the finalized tag, where it gives its newest block it has no such tag; an endpoint that has
// given a block by the tag has it, and a refusal is a fault.
func TestAnyRefusalOfTheFinalizedTagMeansByDepth(t *testing.T) {
	w := newWorld(t, 1)
	w.chain.SetFinalizedDepth(5)
	for range 20 {
		w.mine()
	}
	for _, how := range append(slices.Clone(ways), refusal{null: true}) { // null: it knows no final block yet
		t.Run(how.String(), func(t *testing.T) {
			said := new(atomic.Bool)
			said.Store(true)
			_, url := newRefusing(t, w.chain.HTTPURL(), how, func(m string, p []json.RawMessage) bool { return said.Load() && finalizedTag(m, p) })
			cfg := fastConfig(url)
			cfg.FinalityDepth, cfg.Attempts = 4, 2
			c := dial(t, cfg)
			c.Poll(t.Context())
			if h, ok, err := c.Finalized(t.Context()); err != nil || !ok || h.Number != 16 {
				t.Fatalf("by depth: %+v, %v, %v", h, ok, err)
			}
			e := c.Endpoints()[0]
			v, err := chain.ViewHead(t.Context(), chain.HeadRules{ChainID: c.ChainID()}, []chain.Endpoint{e})
			if err != nil {
				t.Fatal(err)
			}
			if h, err := v.Finalized(t.Context(), chain.FinalityRules{Depth: 4}); err != nil || h.Number.Uint64() != 16 {
				t.Fatalf("one endpoint's: %+v, %v", h, err)
			}
			// It has the tag by now: the depth doesn't stand in for it any more.
			other := dial(t, cfg)
			other.Poll(t.Context())
			said.Store(false)
			if h, ok, err := other.Finalized(t.Context()); err != nil || !ok || h.Number != 15 {
				t.Fatalf("by the tag: %+v, %v, %v", h, ok, err)
			}
			said.Store(true)
			if h, ok, err := other.Finalized(t.Context()); err != nil || !ok || h.Number != 15 {
				t.Fatalf("refused after it was given: %+v, %v, %v", h, ok, err)
			}
		})
	}
}

// A tag that isn't to be believed is not asked for.
func TestFinalityDepthOverrulesTheTag(t *testing.T) {
	w := newWorld(t, 1)
	w.chain.SetFinalizedDepth(0) // its newest block
	for range 20 {
		w.mine()
	}
	_, url := newRefusing(t, w.chain.HTTPURL(), refusal{code: -32000, message: "nope"}, func(m string, p []json.RawMessage) bool {
		if finalizedTag(m, p) {
			t.Error("the tag was asked for")
		}
		return false
	})
	cfg := fastConfig(url)
	cfg.FinalityDepth, cfg.IgnoreFinalizedTag = 6, true
	c := dial(t, cfg)
	c.Poll(t.Context())
	if h, ok, err := c.Finalized(t.Context()); err != nil || !ok || h.Number != 14 {
		t.Errorf("%+v, %v, %v", h, ok, err)
	}
	v, err := chain.ViewHead(t.Context(), chain.HeadRules{ChainID: c.ChainID()}, c.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	if h, err := v.Finalized(t.Context(), chain.FinalityRules{Depth: 6, IgnoreTag: true}); err != nil || h.Number.Uint64() != 14 {
		t.Errorf("one endpoint's: %+v, %v", h, err)
	}
}

// Old state that is refused in any words is gone; state that is there, and faults, are not.
func TestStateGoneIsFoundOutByTrying(t *testing.T) {
	w := newWorld(t, 1)
	for range 68 {
		w.mine()
	}
	old, head := w.chain.HeaderByNumber(2).Hash(), w.chain.Head().Hash()
	oldState := func(m string, p []json.RawMessage) bool {
		return m == "eth_call" && len(p) > 1 && bytes.Contains(p[1], []byte(old.Hex()))
	}
	read := func(c *chain.Client, at common.Hash) error {
		_, err := c.CallAt(t.Context(), emitterAddress(0), make([]byte, 64), at)
		return err
	}
	client := func(how refusal, refuses func(string, []json.RawMessage) bool) *chain.Client {
		_, url := newRefusing(t, w.chain.HTTPURL(), how, refuses)
		cfg := fastConfig(url)
		cfg.Attempts = 2
		return dial(t, cfg)
	}
	for _, how := range ways {
		c := client(how, oldState)
		if err := read(c, head); err != nil || c.StateGone(t.Context(), head, err) {
			t.Errorf("%s: the newest state: %v", how, err)
		}
		if err := read(c, old); err == nil || !c.StateGone(t.Context(), old, err) {
			t.Errorf("%s: old state isn't gone: %v", how, err)
		}
		// Nor can the newest be read: that says nothing about the old.
		none := client(how, func(m string, _ []json.RawMessage) bool { return m == "eth_call" })
		err := read(none, old)
		if class := chain.ClassOf(err); class == chain.NotFound { // these words are believed
			continue
		}
		if err == nil || none.StateGone(t.Context(), old, err) {
			t.Errorf("%s: gone although no state is given: %v", how, err)
		}
	}
	// One endpoint has it and fails once, the next one hasn't: it isn't gone, and is read the next time. One that goes on failing is
	// not waited for.
	for _, no := range []refusal{{code: -32000, message: "missing trie node"}, {code: -32000, message: "header not found"}} {
		var limited atomic.Bool
		limited.Store(true)
		_, archive := newRefusing(t, w.chain.HTTPURL(), refusal{code: 429, message: "slower"}, func(string, []json.RawMessage) bool { return limited.Load() })
		_, pruned := newRefusing(t, w.chain.HTTPURL(), no, oldState)
		cfg := fastConfig(archive, pruned)
		c := dial(t, cfg)
		if err := read(c, old); err == nil || c.StateGone(t.Context(), old, err) {
			t.Errorf("%s: gone while the endpoint that has it is limited: %v", no, err)
		}
		limited.Store(false)
		if err := read(c, old); err != nil {
			t.Errorf("%s: the endpoint that has it isn't asked again: %v", no, err)
		}
		limited.Store(true)
		gone := false
		for range 20 {
			gone = gone || c.StateGone(t.Context(), old, read(c, old))
		}
		if !gone {
			t.Errorf("%s: an endpoint that goes on failing is waited for", no)
		}
	}
	// An endpoint that lags doesn't find a newer block yet.
	for number, gone := range map[uint64]bool{4: true, 5: false, 68: false} {
		at := w.chain.HeaderByNumber(number).Hash()
		c := client(refusal{code: -32000, message: "header not found"}, func(m string, _ []json.RawMessage) bool { return m == "eth_call" })
		if err := read(c, at); err == nil || c.StateGone(t.Context(), at, err) != gone {
			t.Errorf("block %d of 68 isn't found: gone is not %t", number, gone)
		}
		for range 7 { // one that never finds it hasn't got it
			_ = c.StateGone(t.Context(), at, &chain.Error{Class: chain.NotFound})
		}
		if !c.StateGone(t.Context(), at, read(c, at)) {
			t.Errorf("block %d of 68 is never found, and isn't gone", number)
		}
	}
	// A call that fails by itself, on state that is there.
	mine := client(refusal{code: -32000, message: "out of gas"}, func(m string, p []json.RawMessage) bool {
		return m == "eth_call" && bytes.Contains(p[0], []byte(`"to":"0xee`))
	})
	if err := read(mine, old); err == nil || mine.StateGone(t.Context(), old, err) {
		t.Errorf("a call that fails by itself: %v", err)
	}
	// Faults: once they are no reason, often they are, however the endpoint that gives the newest state fails; not when no state is given.
	for _, how := range []refusal{{code: 429, message: "slower"}, {code: -32000, message: "timeout"}, {code: -32603, message: "Internal error"},
		{status: 503, page: true}, {status: 504, page: true}, {status: 429, page: true}} {
		c := client(how, oldState)
		none := client(how, func(m string, _ []json.RawMessage) bool { return m == "eth_call" })
		fault := !chain.Refused(read(c, old))
		for i := range 8 {
			if gone := c.StateGone(t.Context(), old, read(c, old)); gone != (!fault || i == 7) {
				t.Errorf("%s, said %d times: gone is %t", how, i+1, gone)
			}
			if none.StateGone(t.Context(), old, read(none, old)) {
				t.Errorf("%s, said %d times of any state: taken for gone", how, i+1)
			}
		}
	}
	// Faults that end: the state is there.
	var refusing atomic.Bool
	c := client(refusal{status: 504, page: true}, func(m string, p []json.RawMessage) bool { return refusing.Load() && oldState(m, p) })
	for range 3 {
		for range 7 {
			refusing.Store(true)
			if c.StateGone(t.Context(), old, read(c, old)) {
				t.Error("a fault that ended was taken for gone")
			}
		}
		err := read(c, old)
		refusing.Store(false)
		if c.StateGone(t.Context(), old, err) {
			t.Error("a state that is given was taken for gone")
		}
	}
}

// A revert stays with its call, and hides no fault of another call in its batch.
func TestARevertHidesNoFault(t *testing.T) {
	w := newWorld(t, 1)
	for range 4 {
		w.mine()
	}
	p, url := w.proxy()
	cfg := fastConfig(url)
	cfg.Attempts = 2
	c := dial(t, cfg)
	calls := make([]chain.StateCall, 3)
	reverts := map[string]faulty.Refusal{"eth_call": {Code: 3, Message: "execution reverted", First: 1}}
	p.Set(faulty.Faults{No: reverts})
	said, err := c.CallsAt(t.Context(), calls, w.chain.Head().Hash())
	if err != nil || chain.ClassOf(said[0].Err) != chain.Reverted || said[1].Err != nil || said[2].Err != nil {
		t.Errorf("a revert and two answers: %v, %v", said, err)
	}
	for code, class := range map[int]chain.Class{0: chain.Pruned, -32602: chain.Invalid, -31999: chain.Unknown} {
		p.Set(faulty.Faults{No: reverts, Pruned: 1, PrunedCode: code, PrunedMessage: "nope"})
		said, err := c.CallsAt(t.Context(), calls, w.chain.HeaderByNumber(1).Hash())
		if err == nil || chain.ClassOf(err) != class {
			t.Errorf("a revert and two answers of class %s: %v, %v", class, said, err)
		}
	}
}
