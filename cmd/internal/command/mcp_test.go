package command

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/prepare"
)

// proxied is a server that knows who asks from what its proxy says.
type proxied struct {
	mux    http.Handler
	full   bool // nothing more is prepared
	places atomic.Int64
}

func (p *proxied) Handler() http.Handler       { return p.mux }
func (*proxied) Client(r *http.Request) string { return r.Header.Get("X-Forwarded-For") }
func (p *proxied) Begin(string) (end func(), refused int) {
	if p.full {
		return nil, http.StatusTooManyRequests
	}
	p.places.Add(1)
	return func() { p.places.Add(-1) }, 0
}

// mounted is a server with /mcp, on a chain that doesn't answer.
func mounted(t *testing.T) (*http.ServeMux, *proxied) {
	t.Helper()
	node, err := chain.New(chain.Config{URLs: []string{"http://127.0.0.1:1"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	p, err := prepare.New(prepare.Config{ChainID: 1, Lens: common.Address{1}}, node.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	host := &proxied{mux: mux}
	if err := MountMCP(mux, p, slog.New(slog.DiscardHandler), func() Host { return host }); err != nil {
		t.Fatal(err)
	}
	return mux, host
}

// TestMCPTellsClientsApartAsTheServerDoes: behind a proxy, one agent that asks too often doesn't use up what another one may ask.
func TestMCPTellsClientsApartAsTheServerDoes(t *testing.T) {
	mux, _ := mounted(t)
	ask := func(client string) int {
		r := httptest.NewRequest(http.MethodPost, MCPPath, strings.NewReader("{}"))
		r.Header.Set("X-Forwarded-For", client)
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, r)
		return w.Code
	}
	for i := 0; ask("192.0.2.1") != http.StatusTooManyRequests; i++ {
		if i > 5_000 {
			t.Fatal("5,000 requests were never too many")
		}
	}
	if code := ask("192.0.2.2"); code == http.StatusTooManyRequests {
		t.Errorf("another client is refused for what the first one asked: %d", code)
	}
}

// TestMCPBehindAProxy: a proxy on the same host asks a listener on the loopback under the site's own name.
func TestMCPBehindAProxy(t *testing.T) {
	mux, host := mounted(t)
	server := httptest.NewServer(mux)
	defer server.Close()
	ask := func(body string) int {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+MCPPath, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Host = "vaults.example"
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Accept", "application/json, text/event-stream")
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = res.Body.Close()
		return res.StatusCode
	}
	const list = `{"jsonrpc":"2.0","id":1,"method":"tools/list"}`
	if code := ask(list); code != http.StatusOK {
		t.Errorf("under the site's name: %d", code)
	}
	if code := ask(" [" + list + "," + list + "]"); code != http.StatusBadRequest {
		t.Errorf("a batch, which would count as one request: %d", code)
	}
	if code := ask(strings.Repeat(" ", 65<<10)); code != http.StatusRequestEntityTooLarge {
		t.Errorf("65 KiB: %d", code)
	}
	host.full = true
	if code := ask(list); code != http.StatusTooManyRequests {
		t.Errorf("with all places taken: %d", code)
	}
}

// TestWhoListensForChangesHoldsNothing: lists don't change while the server runs, so that whoever waits for a change is answered at once
// and gives its place back.
func TestWhoListensForChangesHoldsNothing(t *testing.T) {
	mux, host := mounted(t)
	server := httptest.NewServer(mux)
	defer server.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	const version = "2026-07-28"
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, server.URL+MCPPath, strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"subscriptions/listen","params":{
		"_meta":{"io.modelcontextprotocol/protocolVersion":"`+version+`","io.modelcontextprotocol/clientInfo":{"name":"x","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}},
		"notifications":{"toolsListChanged":true,"promptsListChanged":true,"resourcesListChanged":true,"resourceSubscriptions":["sluice://guide"]}}}`))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{
		"Content-Type": "application/json", "Accept": "application/json, text/event-stream", "Mcp-Protocol-Version": version, "Mcp-Method": "subscriptions/listen",
	} {
		r.Header.Set(name, value)
	}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK || !strings.Contains(string(body), `"result"`) {
		t.Fatalf("%d %s, %v", res.StatusCode, body, err)
	}
	server.Close() // waits for the handler
	if n := host.places.Load(); n != 0 {
		t.Errorf("%d places are still held", n)
	}
}
