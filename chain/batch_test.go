package chain_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
)

// A provider that takes only so many calls at once, however it says so, is read all the same: after some refusals batches
// are as large as it takes them, and no larger.
func TestBatchesFitTheProvider(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(120)
	for _, tc := range []struct {
		name   string
		faults faulty.Faults
	}{
		{"one error for all", faulty.Faults{MaxBatch: 7, LimitCode: -32600, LimitMessage: "batch limit exceeded"}},
		{"one error for all, of no known wording", faulty.Faults{MaxBatch: 7, LimitCode: -31999, LimitMessage: "nope"}},
		{"an error for each call", faulty.Faults{MaxBatch: 7, LimitCode: -32097, LimitMessage: "batch of more than 7 is not allowed", BatchRefusal: "each"}},
		{"a status and a text", faulty.Faults{MaxBatch: 7, LimitMessage: "Batch size too large", BatchRefusal: "status"}},
		{"413", faulty.Faults{MaxBatch: 7, BatchRefusal: "413"}},
		{"500", faulty.Faults{MaxBatch: 7, LimitCode: -32000, LimitMessage: "something went wrong", BatchRefusal: "500"}},
		{"as if too much was asked in a while", faulty.Faults{MaxBatch: 7, LimitCode: -32005, LimitMessage: "too many requests in the batch"}},
		{"no batches at all", faulty.Faults{MaxBatch: 1, LimitCode: -32600, LimitMessage: "Invalid Request"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p, url := w.proxy()
			c := dial(t, fastConfig(url))
			p.Set(tc.faults)
			for range 5 { // batches differ in size: it takes some to learn
				logs := collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2)})
				if len(logs) != want {
					t.Fatalf("%d logs, want %d", len(logs), want)
				}
			}
			learnt := p.Count("MaxBatch")
			if learnt == 0 {
				t.Fatal("no batch was refused")
			}
			collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2)})
			if more := p.Count("MaxBatch") - learnt; more > learnt {
				t.Errorf("%d refusals while learning, %d after", learnt, more)
			}
		})
	}
	// A range that is refused is no batch that is: headers still come together.
	p, url := w.proxy()
	cfg := fastConfig(url)
	reg := prometheus.NewRegistry()
	cfg.Registerer = reg
	c := dial(t, cfg)
	p.Set(faulty.Faults{MaxBlocks: 2, LimitStatus: 400, LimitMessage: "no"})
	collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2)})
	before := httpCalls(t, reg)
	if _, err := c.Headers(t.Context(), 1, 100); err != nil || httpCalls(t, reg) != before+1 {
		t.Errorf("%d requests for 100 headers: %v", httpCalls(t, reg)-before, err)
	}
}

// batches counts the batches of a node that takes so many calls at once, and refuses more or answers as mode says.
type batches struct {
	most, taken, refused atomic.Int64
	mode                 atomic.Value // string
}

func newBatches(t *testing.T, mode string, most int64) (*batches, chain.Endpoint) {
	t.Helper()
	b := new(batches)
	b.mode.Store(mode)
	b.most.Store(most)
	server := httptest.NewServer(b)
	t.Cleanup(server.Close)
	e, err := chain.DialEndpoint(server.URL, 10*time.Second, 500)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return b, e
}

func (b *batches) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var calls []struct {
		ID int `json:"id"`
	}
	single := json.Unmarshal(body, &calls) != nil
	if single {
		calls = append(calls, struct {
			ID int `json:"id"`
		}{1})
	}
	mode := b.mode.Load().(string)
	if mode == "500" {
		b.taken.Add(1)
		http.Error(w, "no", http.StatusInternalServerError)
		return
	}
	over := int64(len(calls)) > b.most.Load()
	if over {
		b.refused.Add(1)
	} else {
		b.taken.Add(1)
	}
	refusal := func(id, code any, text string) string {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%v,"error":{"code":%v,"message":%q}}`, id, code, text)
	}
	var parts []string
	for i, c := range calls {
		switch {
		case over && mode == "for the first":
			if i == 0 {
				parts = append(parts, refusal(c.ID, -32600, "batch too large"))
			}
		case over && mode == "for those left out":
			if int64(i) < b.most.Load() {
				parts = append(parts, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"result":"0x"}`, c.ID))
			} else {
				parts = append(parts, refusal(c.ID, -32003, "response too large"))
			}
		case over && mode == "by silence":
			if int64(i) < b.most.Load() {
				parts = append(parts, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"result":"0x"}`, c.ID))
			}
		case over:
			_, _ = io.WriteString(w, refusal("null", -32600, "nope"))
			return
		default:
			parts = append(parts, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"result":"0x"}`, c.ID))
		}
	}
	if single {
		_, _ = io.WriteString(w, parts[0])
		return
	}
	_, _ = io.WriteString(w, "["+strings.Join(parts, ",")+"]")
}

// A limit on batches may be gone some day: it is tried again now and then, and held to where it is still there.
func TestALimitOfBatchesIsTriedAgain(t *testing.T) {
	for _, mode := range []string{"for all", "for the first", "for those left out", "by silence"} {
		t.Run(mode, func(t *testing.T) {
			b, e := newBatches(t, mode, 3)
			ask := func() int64 {
				t.Helper()
				before := b.taken.Load()
				results, err := e.Calls(t.Context(), [32]byte{}, make([]chain.StateCall, 12))
				if err != nil || len(results) != 12 {
					t.Fatalf("%d answers, %v", len(results), err)
				}
				for _, r := range results {
					if r.Err != nil {
						t.Fatal(r.Err)
					}
				}
				return b.taken.Load() - before
			}
			if n := ask(); n != 4 || b.refused.Load() != 2 { // 12 and 6 are refused
				t.Errorf("%d batches of three after %d refusals", n, b.refused.Load())
			}
			before := b.refused.Load()
			for range 100 {
				ask()
			}
			if n := b.refused.Load() - before; n == 0 || n > 10 { // one in some hundred batches
				t.Errorf("%d refusals in 400 batches", n)
			}
			b.most.Store(1000)
			for range 400 {
				ask()
			}
			if n := ask(); n != 1 {
				t.Errorf("%d batches since the limit is gone", n)
			}
		})
	}
}

// Neither a node that is gone nor one that is slow takes fewer calls for ever.
func TestABatchThatFailsTeachesNothing(t *testing.T) {
	b, e := newBatches(t, "500", 1000)
	calls := make([]chain.StateCall, 16)
	if _, err := e.Calls(t.Context(), [32]byte{}, calls); err == nil || !strings.Contains(err.Error(), "500") {
		t.Errorf("read from a node that fails: %v", err)
	}
	if n := b.taken.Load(); n > 5 { // 16, 8, 4, 2, 1
		t.Errorf("a node that is gone is asked %d times", n)
	}
	b.mode.Store("")
	before := b.taken.Load()
	if _, err := e.Calls(t.Context(), [32]byte{}, calls); err != nil || b.taken.Load() != before+1 {
		t.Errorf("%d round trips once it is back, %v", b.taken.Load()-before, err)
	}
}
