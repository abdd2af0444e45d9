package command

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/prepare"
)

// proxied is a server that knows who asks from what its proxy says.
type proxied struct{ mux http.Handler }

func (p proxied) Handler() http.Handler       { return p.mux }
func (proxied) Client(r *http.Request) string { return r.Header.Get("X-Forwarded-For") }

// TestMCPTellsClientsApartAsTheServerDoes: behind a proxy, one agent that asks too often doesn't use up what another one may ask.
func TestMCPTellsClientsApartAsTheServerDoes(t *testing.T) {
	node, err := chain.New(chain.Config{URLs: []string{"http://127.0.0.1:1"}})
	if err != nil {
		t.Fatal(err)
	}
	defer node.Close()
	p, err := prepare.New(prepare.Config{ChainID: 1, Lens: common.Address{1}}, node.Endpoints())
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	if err := MountMCP(mux, p, slog.New(slog.DiscardHandler), func() Host { return proxied{mux} }); err != nil {
		t.Fatal(err)
	}
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
