package chain_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"testing"

	"github.com/sluicefi/sluice/chain"
)

// Raw receipts give the same logs, to the last field, as the ordinary ones, which are not asked for then.
func TestRawReceiptsGiveTheSameLogs(t *testing.T) {
	w := newWorld(t, 3, "eth", "debug")
	want := w.busy(40)
	plain := fastConfig(w.chain.HTTPURL())
	plain.PlainReceipts = true
	sc := chain.StreamConfig{From: 0, To: 40, Watched: watch(2), Mode: chain.Proven}
	ordinary, _ := collect(t, dial(t, plain), sc)
	proxy, url := w.proxy()
	raw, lies := collect(t, dial(t, fastConfig(url)), sc)
	if len(raw) != want || lies != 0 || !reflect.DeepEqual(raw, ordinary) {
		t.Fatalf("%d raw logs and %d lies, %d ordinary ones, want %d", len(raw), lies, len(ordinary), want)
	}
	if proxy.Calls("debug_getRawReceipts") == 0 || proxy.Calls("eth_getBlockReceipts") != 0 {
		t.Fatalf("%d raw and %d ordinary calls", proxy.Calls("debug_getRawReceipts"), proxy.Calls("eth_getBlockReceipts"))
	}
}

// An endpoint without raw receipts is asked for them once.
func TestRawReceiptsAreAskedForOnce(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(40)
	proxy, url := w.proxy()
	cfg := fastConfig(url)
	cfg.Concurrency = 1
	c := dial(t, cfg)
	for range 2 {
		logs, _ := collect(t, c, chain.StreamConfig{From: 0, To: 40, Watched: watch(2), Mode: chain.Proven})
		if len(logs) != want {
			t.Fatalf("%d logs, want %d", len(logs), want)
		}
	}
	if n := proxy.Calls("debug_getRawReceipts"); n != 1 {
		t.Fatalf("asked %d times", n)
	}
}

// Whatever is wrong with raw receipts, the ordinary ones are asked for, and nobody is called a liar for it.
func TestBadRawReceiptsAreNotBelieved(t *testing.T) {
	w := newWorld(t, 3, "eth", "debug")
	want := w.busy(12)
	for name, spoil := range map[string]func(call int, result json.RawMessage) json.RawMessage{
		"none":    func(int, json.RawMessage) json.RawMessage { return json.RawMessage(`[]`) },
		"null":    func(int, json.RawMessage) json.RawMessage { return json.RawMessage(`null`) },
		"no hex":  func(int, json.RawMessage) json.RawMessage { return json.RawMessage(`["0xzz"]`) },
		"no list": func(int, json.RawMessage) json.RawMessage { return json.RawMessage(`["0x02"]`) },
		"truncated": func(_ int, r json.RawMessage) json.RawMessage {
			return bytes.Replace(r, []byte(`0x02f9`), []byte(`0x02f8`), 1)
		},
		"one lost, after the first block": func(call int, r json.RawMessage) json.RawMessage {
			var list []string
			if call == 1 || json.Unmarshal(r, &list) != nil || len(list) == 0 {
				return r
			}
			out, err := json.Marshal(list[1:])
			if err != nil {
				return r
			}
			return out
		},
	} {
		t.Run(name, func(t *testing.T) {
			calls := 0
			server := httptest.NewServer(spoiled(t, w.chain.HTTPURL(), "debug_getRawReceipts", func(r json.RawMessage) json.RawMessage {
				calls++
				return spoil(calls, r)
			}))
			defer server.Close()
			cfg := fastConfig(server.URL)
			cfg.Concurrency = 1
			c := dial(t, cfg)
			logs, lies := collect(t, c, chain.StreamConfig{From: 0, To: 12, Watched: watch(2), Mode: chain.Proven})
			if len(logs) != want || lies != 0 || c.Health()[0].Lies != 0 {
				t.Fatalf("%d logs and %d lies, want %d and none", len(logs), lies, want)
			}
			if calls == 0 {
				t.Fatal("raw receipts were not asked for")
			}
		})
	}
}

// spoiled forwards to a node and changes the results of one method.
func spoiled(t *testing.T, node, method string, spoil func(json.RawMessage) json.RawMessage) http.Handler {
	type message struct {
		Version string          `json:"jsonrpc"`
		ID      json.RawMessage `json:"id"`
		Method  string          `json:"method,omitempty"`
		Result  json.RawMessage `json:"result,omitempty"`
		Error   json.RawMessage `json:"error,omitempty"`
	}
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
			return
		}
		resp, err := http.Post(node, "application/json", bytes.NewReader(body))
		if err != nil {
			t.Error(err)
			return
		}
		defer resp.Body.Close()
		answer, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Error(err)
			return
		}
		var asked, answers []message
		if json.Unmarshal(body, &asked) == nil && json.Unmarshal(answer, &answers) == nil {
			for i := range answers {
				if asked[i].Method == method {
					answers[i].Result = spoil(answers[i].Result)
				}
			}
			if answer, err = json.Marshal(answers); err != nil {
				t.Error(err)
			}
		}
		if _, err := rw.Write(answer); err != nil {
			t.Error(err)
		}
	})
}
