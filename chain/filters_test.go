package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
)

// Contracts are asked for in filters of a bounded number of addresses; their logs come in chain order all the same.
func TestManyContractsAreAskedForInChunks(t *testing.T) {
	w := newWorld(t, 5)
	w.busy(0)
	for i := range 12 {
		w.mine(w.emit(i%5, 1, [32]byte{1}), w.emit((i+2)%5, 2, [32]byte{2}), w.emit((i+3)%5, 1, [32]byte{3}))
	}
	whole := collect(t, dial(t, fastConfig(w.chain.HTTPURL())), chain.StreamConfig{From: 1, To: 12, Watched: watch(5)})
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
		logs := collect(t, c, chain.StreamConfig{From: 1, To: 12, Watched: watch(5)})
		if len(logs) != len(whole) {
			t.Fatalf("%d addresses at once: %d logs of %d", most, len(logs), len(whole))
		}
		for i := range logs {
			if logs[i].BlockHash != whole[i].BlockHash || logs[i].Index != whole[i].Index || logs[i].Address != whole[i].Address {
				t.Fatalf("%d addresses at once: log %d differs", most, i)
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
		"by a known wording":     {MaxAddresses: 2, LimitMessage: "exceed max addresses or topics per search position"},
		"as invalid parameters":  {MaxAddresses: 2, LimitCode: -32602, LimitMessage: "no"},
		"as a limit of any kind": {MaxAddresses: 2, LimitCode: -32005, LimitMessage: "no"},
		"one at a time":          {MaxAddresses: 1, LimitCode: -32602, LimitMessage: "no"},
	} {
		t.Run(name, func(t *testing.T) {
			p, url := w.proxy()
			cfg := fastConfig(url)
			cfg.Attempts = 3
			c := dial(t, cfg)
			p.Set(faults)
			for range 2 {
				refused := p.Count("MaxAddresses")
				logs := collect(t, c, chain.StreamConfig{From: 1, To: 12, Watched: watch(5)})
				if len(logs) != 12*4 {
					t.Fatalf("%d logs", len(logs))
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

// An endpoint that refuses every third question by a code that stands for any limit, and doesn't say which, is asked again: a
// single block is not too much at once. Its contracts go on being asked for together.
func TestALimitThatDoesNotSayWhich(t *testing.T) {
	w := newWorld(t, 5)
	for range 12 {
		w.mine(w.emit(0, 1, [32]byte{1}), w.emit(1, 1, [32]byte{2}), w.emit(2, 1, [32]byte{3}), w.emit(4, 1, [32]byte{4}))
	}
	p, url := w.proxy()
	cfg := fastConfig(url)
	cfg.StartRange, cfg.MaxRange = 1, 1
	c := dial(t, cfg)
	p.Set(faulty.Faults{No: map[string]faulty.Refusal{"eth_getLogs": {Code: -32005, Message: "no", Each: 3}}})
	for range 3 {
		if logs := collect(t, c, chain.StreamConfig{From: 1, To: 12, Watched: watch(5)}); len(logs) != 12*4 {
			t.Fatalf("%d logs", len(logs))
		}
	}
	if p.Count("No") < 12 || p.Calls("eth_getLogs") > 60 {
		t.Errorf("refused %d times of %d", p.Count("No"), p.Calls("eth_getLogs"))
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
