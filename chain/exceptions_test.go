package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
)

// Each exception turns off its own check and no other, and with any of them nothing is called proven.
func TestExceptionsTurnOffOneCheckEach(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(12)
	const last = 12
	for _, tc := range []struct {
		name       string
		faults     faulty.Faults
		exceptions chain.Exceptions
		logs       int         // that must come; -1: refused
		class      chain.Class // of the refusal
		proven     bool
	}{
		{"nothing wrong, no exception", faulty.Faults{}, chain.Exceptions{}, want, 0, true},
		{"nothing wrong, headers excepted", faulty.Faults{}, chain.Exceptions{HeaderHash: true}, want, 0, false},
		{"nothing wrong, receipts excepted", faulty.Faults{}, chain.Exceptions{ReceiptsRoot: true}, want, 0, false},
		{"nothing wrong, bloom excepted", faulty.Faults{}, chain.Exceptions{Bloom: true}, want, 0, false},
		{"headers don't hash", faulty.Faults{BadHeader: 1}, chain.Exceptions{}, -1, chain.Inconsistent, false},
		{"headers don't hash, headers excepted", faulty.Faults{BadHeader: 1}, chain.Exceptions{HeaderHash: true}, want, 0, false},
		{"headers don't hash, the others excepted", faulty.Faults{BadHeader: 1}, chain.Exceptions{ReceiptsRoot: true, Bloom: true}, -1, chain.Inconsistent, false},
		{"receipts lack a log", faulty.Faults{LoseReceipts: 1}, chain.Exceptions{}, -1, chain.Inconsistent, false},
		{"receipts lack a log, receipts excepted", faulty.Faults{LoseReceipts: 1}, chain.Exceptions{ReceiptsRoot: true}, want - 9, 0, false},
		{"receipts lack a log, the others excepted", faulty.Faults{LoseReceipts: 1}, chain.Exceptions{HeaderHash: true, Bloom: true}, -1, chain.Inconsistent, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p, url := w.proxy()
			cfg := fastConfig(url)
			cfg.Exceptions, cfg.Attempts = tc.exceptions, 2
			c := dial(t, cfg)
			p.Set(tc.faults)
			var r *chain.Range
			hs, err := c.Headers(context.Background(), 1, last)
			if err == nil {
				r, err = c.Fetch(context.Background(), hs, watch(2), chain.Sources{}, chain.Proven)
			}
			if c.Proving() == tc.exceptions.Any() {
				t.Errorf("proving: %v", c.Proving())
			}
			lies := c.Health()[0].Lies
			if tc.logs < 0 {
				if err == nil || chain.ClassOf(err) != tc.class || lies == 0 {
					t.Fatalf("%v, %d lies", err, lies)
				}
				return
			}
			if err != nil || len(r.Logs) != tc.logs || lies != 0 {
				t.Fatalf("%v, %d lies; want %d logs", err, lies, tc.logs)
			}
			if r.Proven != tc.proven || hs[0].Verified == tc.exceptions.HeaderHash {
				t.Errorf("range proven %v, header verified %v", r.Proven, hs[0].Verified)
			}
		})
	}
}

// A chain whose headers carry no bloom hides every log from whoever believes it; the exception reads every block.
func TestEmptyBloomsNeedTheirException(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(12)
	empty, err := json.Marshal(hexutil.Bytes(make([]byte, types.BloomByteLength)))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(spoiled(t, w.chain.HTTPURL(), "eth_getHeaderByNumber", func(r json.RawMessage) json.RawMessage {
		var h map[string]json.RawMessage
		if json.Unmarshal(r, &h) != nil || h["logsBloom"] == nil {
			return r
		}
		h["logsBloom"] = empty
		out, err := json.Marshal(h)
		if err != nil {
			return r
		}
		return out
	}))
	t.Cleanup(server.Close)
	for _, mode := range []chain.Mode{chain.Proven, chain.Trusted, chain.Audited} {
		for _, excepted := range []bool{false, true} {
			cfg := fastConfig(server.URL)
			cfg.Exceptions = chain.Exceptions{HeaderHash: true, Bloom: excepted}
			c := dial(t, cfg)
			hs, err := c.Headers(context.Background(), 1, 12)
			if err != nil {
				t.Fatal(err)
			}
			r, err := c.Fetch(context.Background(), hs, watch(2), chain.Sources{}, mode)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case r.Proven:
				t.Errorf("%s: called proven", mode)
			case excepted && len(r.Logs) != want:
				t.Errorf("%s, excepted: %d logs of %d", mode, len(r.Logs), want)
			case !excepted && mode == chain.Proven && len(r.Logs) != 0:
				t.Errorf("%d logs of blocks without bloom", len(r.Logs))
			}
		}
	}
}

// The share of blocks whose bloom announces a watched contract is in a metric.
func TestBloomPositiveBlocksAreCounted(t *testing.T) {
	w := newWorld(t, 3)
	w.busy(40) // every fourth block is empty
	reg := prometheus.NewRegistry()
	cfg := fastConfig(w.chain.HTTPURL())
	cfg.Registerer = reg
	c := dial(t, cfg)
	collect(t, c, chain.StreamConfig{From: 1, To: 40, Watched: watch(2), Mode: chain.Proven})
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == "sluice_chain_bloom_blocks_total" {
				got[m.GetLabel()[0].GetValue()] = m.GetCounter().GetValue()
			}
		}
	}
	if got["positive"] != 30 || got["negative"] != 10 {
		t.Errorf("blocks by bloom: %v", got)
	}
}

// Contracts are asked for in filters of a bounded number of addresses; their logs come in chain order all the same, and
// what one filter leaves out is missed in its blocks' blooms.
func TestManyContractsAreAskedForInChunks(t *testing.T) {
	w := newWorld(t, 5)
	w.busy(0)
	for i := range 12 {
		w.mine(w.emit(i%5, 1, [32]byte{1}), w.emit((i+2)%5, 2, [32]byte{2}), w.emit((i+3)%5, 1, [32]byte{3}))
	}
	whole, _ := collect(t, dial(t, fastConfig(w.chain.HTTPURL())), chain.StreamConfig{From: 1, To: 12, Watched: watch(5), Mode: chain.Trusted})
	if len(whole) != 12*4 {
		t.Fatalf("%d logs", len(whole))
	}
	for _, most := range []int{1, 2, 4} {
		p, url := w.proxy()
		cfg := fastConfig(url)
		cfg.MaxAddresses = most
		c := dial(t, cfg)
		wide := 0
		p.Before(func(method string, params json.RawMessage) {
			var filters []struct{ Address json.RawMessage }
			if method == "eth_getLogs" && json.Unmarshal(params, &filters) == nil && bytes.Count(filters[0].Address, []byte("0x")) > most {
				wide++
			}
		})
		for name, faults := range map[string]faulty.Faults{"honest": {}, "some emptied": {EmptyLogs: 0.4}} {
			p.Set(faults)
			logs, _ := collect(t, c, chain.StreamConfig{From: 1, To: 12, Watched: watch(5), Mode: chain.Trusted})
			if len(logs) != len(whole) {
				t.Fatalf("%s, %d addresses at once: %d logs of %d", name, most, len(logs), len(whole))
			}
			for i := range logs {
				if logs[i].BlockHash != whole[i].BlockHash || logs[i].Index != whole[i].Index || logs[i].Address != whole[i].Address {
					t.Fatalf("%s, %d addresses at once: log %d differs", name, most, i)
				}
			}
		}
		if wide > 0 {
			t.Errorf("%d filters of more than %d addresses", wide, most)
		}
	}
}

// A provider that takes fewer contracts in a filter than are watched is asked for fewer at once.
func TestFewerContractsWhereAProviderWantsThem(t *testing.T) {
	w := newWorld(t, 5)
	for range 12 {
		w.mine(w.emit(0, 1, [32]byte{1}), w.emit(1, 1, [32]byte{2}), w.emit(2, 1, [32]byte{3}), w.emit(4, 1, [32]byte{4}))
	}
	for name, faults := range map[string]faulty.Faults{
		"by a known wording":    {MaxAddresses: 2, LimitMessage: "exceed max addresses or topics per search position"},
		"as invalid parameters": {MaxAddresses: 2, LimitCode: -32602, LimitMessage: "no"},
		"one at a time":         {MaxAddresses: 1, LimitCode: -32602, LimitMessage: "no"},
	} {
		t.Run(name, func(t *testing.T) {
			p, url := w.proxy()
			cfg := fastConfig(url)
			cfg.Attempts = 3
			c := dial(t, cfg)
			p.Set(faults)
			for range 2 {
				refused := p.Count("MaxAddresses")
				logs, lies := collect(t, c, chain.StreamConfig{From: 1, To: 12, Watched: watch(5), Mode: chain.Trusted})
				if len(logs) != 12*4 || lies != 0 {
					t.Fatalf("%d logs and %d lies", len(logs), lies)
				}
				if refused > 0 && p.Count("MaxAddresses") > refused {
					t.Error("it was asked for too many again")
				}
			}
			if p.Count("MaxAddresses") == 0 {
				t.Error("nothing was refused")
			}
		})
	}
}

// Headers are asked for many at a time.
func TestHeadersComeInBatches(t *testing.T) {
	w := newWorld(t, 1)
	for range 50 {
		w.mine()
	}
	p, url := w.proxy()
	cfg := fastConfig(url)
	cfg.MaxBatch = 20
	reg := prometheus.NewRegistry()
	cfg.Registerer = reg
	c := dial(t, cfg)
	before := httpCalls(t, reg)
	hs, err := c.Headers(context.Background(), 1, 50)
	if err != nil || len(hs) != 50 {
		t.Fatal(len(hs), err)
	}
	if n := httpCalls(t, reg) - before; n != 3 || p.Calls("eth_getHeaderByNumber") != 50 {
		t.Errorf("%d requests for %d headers", n, p.Calls("eth_getHeaderByNumber"))
	}
	if calls := labels(t, reg, "sluice_chain_calls_total"); !strings.Contains(calls, "eth_getHeaderByNumber") || !strings.Contains(calls, "ok") {
		t.Errorf("calls by method and outcome: %s", calls)
	}
}

// httpCalls is how many requests went out.
func httpCalls(t *testing.T, reg *prometheus.Registry) (n uint64) {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			if f.GetName() == "sluice_chain_call_duration_seconds" {
				n += m.GetHistogram().GetSampleCount()
			}
		}
	}
	return n
}

// labels are a metric's label values.
func labels(t *testing.T, reg *prometheus.Registry, name string) string {
	t.Helper()
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range families {
		for _, m := range f.GetMetric() {
			for _, l := range m.GetLabel() {
				if f.GetName() == name {
					out = append(out, l.GetValue())
				}
			}
		}
	}
	return strings.Join(out, " ")
}
