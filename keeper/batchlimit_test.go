package keeper

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sluicefi/sluice/chain"
)

// thrifty is a provider that takes so many calls a batch, and refuses more in
// its own words.
type thrifty struct {
	*httptest.Server
	behind  *proxy
	words   string
	most    atomic.Int64
	refused atomic.Int64
}

func newThrifty(t testing.TB, target, words string, most int64) *thrifty {
	t.Helper()
	p := &thrifty{behind: newProxy(t, target), words: words}
	p.most.Store(most)
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

func (p *thrifty) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var batch []struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(body, &batch) != nil || int64(len(batch)) <= p.most.Load() {
		r.Body = io.NopCloser(bytes.NewReader(body))
		p.behind.ServeHTTP(w, r)
		return
	}
	p.refused.Add(1)
	refusal := func(id, code string) string {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":{"code":%s,"message":"batch too large"}}`, id, code)
	}
	switch p.words {
	case "one error":
		_, _ = io.WriteString(w, refusal("null", "-32600")) // the client sees a short answer
	case "go-ethereum's":
		_, _ = io.WriteString(w, "["+refusal(string(batch[0].ID), "-32600")+"]")
	case "an error each":
		parts := make([]string, len(batch))
		for i, b := range batch {
			parts[i] = refusal(string(b.ID), "-32005")
		}
		_, _ = io.WriteString(w, "["+strings.Join(parts, ",")+"]")
	default:
		http.Error(w, "too much", http.StatusRequestEntityTooLarge)
	}
}

// TestProvidersThatLimitBatches, each in its own words: the vaults are settled,
// and the second round asks for no more than is taken.
func TestProvidersThatLimitBatches(t *testing.T) {
	for _, words := range []string{"one error", "go-ethereum's", "an error each", "HTTP 413"} {
		t.Run(words, func(t *testing.T) {
			w := newWorld(t, 8)
			p := newThrifty(t, w.chain.HTTPURL(), words, 5)
			k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{dialTest(t, p.URL)} })
			w.prices(w.first - 3600)
			k.tick(t)
			learned := p.refused.Load()
			if learned == 0 {
				t.Fatal("nothing was refused: this test shows nothing")
			}
			w.afterTheCutoff(0)
			plan := k.tick(t)
			if plan.Together == nil || len(plan.Together.Vaults) != 8 {
				t.Fatalf("together %+v", plan.Together)
			}
			w.block()
			k.tick(t)
			w.settledOnce(1)
			if n := p.refused.Load(); n != learned {
				t.Errorf("%d refusals after the first round's %d", n-learned, learned)
			}
			if n := k.metric(t, "split_reads_total")[""]; n != 0 {
				t.Errorf("vaults were read in smaller parts %v times: it was the batch that was too large", n)
			}
		})
	}
}
