package chain_test

import (
	"testing"

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
			for _, mode := range []chain.Mode{chain.Proven, chain.Trusted} {
				logs, lies := collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2), Mode: mode})
				if len(logs) != want || lies != 0 {
					t.Fatalf("%s: %d logs and %d lies, want %d", mode, len(logs), lies, want)
				}
			}
			learnt := p.Count("MaxBatch")
			if learnt == 0 {
				t.Fatal("no batch was refused")
			}
			collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2), Mode: chain.Proven})
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
	collect(t, c, chain.StreamConfig{From: 0, To: 120, Watched: watch(2), Mode: chain.Trusted})
	before := httpCalls(t, reg)
	if _, err := c.Headers(t.Context(), 1, 100); err != nil || httpCalls(t, reg) != before+1 {
		t.Errorf("%d requests for 100 headers: %v", httpCalls(t, reg)-before, err)
	}
}
