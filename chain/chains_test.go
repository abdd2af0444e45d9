package chain_test

import (
	"bytes"
	"embed"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/sluicefi/sluice/chain"
)

//go:embed testdata/chains
var recordedChains embed.FS

// recorded is a block of another chain as its nodes answer it.
type recorded struct {
	Source   string
	Header   map[string]json.RawMessage
	Raw      []hexutil.Bytes // all transactions, where they are kept
	Receipts []map[string]json.RawMessage
}

func (r *recorded) str(t *testing.T, m map[string]json.RawMessage, key string) (out string) {
	t.Helper()
	if err := json.Unmarshal(m[key], &out); err != nil {
		t.Fatalf("%s: %s: %v", r.Source, key, err)
	}
	return out
}

func readChains(t *testing.T) map[string]*recorded {
	t.Helper()
	files, err := recordedChains.ReadDir("testdata/chains")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*recorded{}
	for _, f := range files {
		raw, err := recordedChains.ReadFile("testdata/chains/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		r := new(recorded)
		if err := json.Unmarshal(raw, r); err != nil {
			t.Fatal(err)
		}
		out[strings.TrimSuffix(f.Name(), path.Ext(f.Name()))] = r
	}
	return out
}

// serve answers each method with one result; others aren't there.
func serve(t *testing.T, results map[string]any) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var raw json.RawMessage
		if err := json.NewDecoder(r.Body).Decode(&raw); err != nil {
			t.Error(err)
			return
		}
		type call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		var calls []call
		batch := json.Unmarshal(raw, &calls) == nil
		if !batch {
			calls = make([]call, 1)
			if err := json.Unmarshal(raw, &calls[0]); err != nil {
				t.Error(err)
				return
			}
		}
		out := make([]map[string]any, len(calls))
		for i, c := range calls {
			out[i] = map[string]any{"jsonrpc": "2.0", "id": c.ID, "result": results[c.Method]}
			if _, ok := results[c.Method]; !ok {
				out[i] = map[string]any{"jsonrpc": "2.0", "id": c.ID, "error": map[string]any{"code": -32601, "message": "Method not found"}}
			}
		}
		var body any = out
		if !batch {
			body = out[0]
		}
		_ = json.NewEncoder(w).Encode(body) // the client may have gone
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// Blocks of other chains as their nodes answer them (one was made by the code of such a node, as its source says): headers
// hash to what they say with whatever fields they have, but where the chain hashes more than is known here; receipts of every
// type of transaction are read.
func TestRecordedBlocksOfOtherChains(t *testing.T) {
	seen := map[string]bool{}
	for name, r := range readChains(t) {
		for _, bare := range []bool{true, false} {
			results := map[string]any{"eth_chainId": "0x1", "eth_getBlockByNumber": r.Header}
			if bare {
				results["eth_getHeaderByNumber"] = r.Header
			}
			var said bytes.Buffer
			cfg := fastConfig(serve(t, results))
			cfg.ChainID, cfg.Logger = 1, slog.New(slog.NewTextHandler(&said, nil))
			c := dial(t, cfg)
			number, err := hexutil.DecodeUint64(r.str(t, r.Header, "number"))
			if err != nil {
				t.Fatal(err)
			}
			h, err := c.HeaderByNumber(t.Context(), number)
			if err != nil {
				t.Fatalf("%s: %v", r.Source, err)
			}
			time, err := hexutil.DecodeUint64(r.str(t, r.Header, "timestamp"))
			if err != nil || h.Hash.Hex() != r.str(t, r.Header, "hash") || h.Time != time {
				t.Errorf("%s: %+v (%v)", r.Source, h, err)
			}
			strange := strings.HasPrefix(name, "avalanche")
			if h.Verified == strange {
				t.Errorf("%s: the hash was recomputed: %v", r.Source, h.Verified)
			}
			if warned := strings.Contains(said.String(), "agreed by two endpoints at best"); warned != strange {
				t.Errorf("%s: said %q", r.Source, said.String())
			}
		}
		for _, receipt := range r.Receipts {
			seen[r.str(t, receipt, "type")] = true
			url := serve(t, map[string]any{"eth_chainId": "0x1", "eth_getTransactionReceipt": receipt})
			cfg := fastConfig(url)
			cfg.ChainID = 1
			node := dial(t, cfg).Endpoints()[0]
			hash := common.HexToHash(r.str(t, receipt, "transactionHash"))
			got, err := node.TransactionReceipt(t.Context(), hash)
			if err != nil || got.TxHash != hash || got.Status != 1 || hexutil.EncodeUint64(got.GasUsed) != r.str(t, receipt, "gasUsed") {
				t.Errorf("%s: receipt %s: %+v, %v", r.Source, hash, got, err)
			}
			if fee, err := node.DataFee(t.Context(), hash); err != nil || fee.Sign() != 0 {
				t.Errorf("%s: receipt %s: data cost %v, %v", r.Source, hash, fee, err)
			}
		}
	}
	for _, want := range []string{"0x0", "0x64", "0x65", "0x66", "0x68", "0x69", "0x6a", "0x78", "0x7e"} {
		if !seen[want] {
			t.Errorf("no receipt of type %s", want)
		}
	}
}

// encoded is what a root is made of.
type encoded [][]byte

func (e encoded) Len() int                              { return len(e) }
func (e encoded) EncodeIndex(i int, into *bytes.Buffer) { into.Write(e[i]) }

// A block that was recorded whole is the chain's: its transactions and receipts, of types that go-ethereum doesn't know, make the
// roots in its header, and the header makes its hash (TestRecordedBlocksOfOtherChains).
func TestARecordedBlockIsWhole(t *testing.T) {
	whole := 0
	for _, r := range readChains(t) {
		if r.Raw == nil {
			continue
		}
		whole++
		var txs, receipts encoded
		for i, raw := range r.Raw {
			txs = append(txs, raw)
			receipt := r.Receipts[i]
			if got := crypto.Keccak256Hash(raw).Hex(); got != r.str(t, receipt, "transactionHash") || hexutil.EncodeUint64(uint64(raw[0])) != r.str(t, receipt, "type") {
				t.Errorf("%s: transaction %d has the hash %s and the type %x", r.Source, i, got, raw[0])
			}
			var said types.Receipt
			all, err := json.Marshal(receipt)
			if err != nil || json.Unmarshal(all, &said) != nil {
				t.Fatalf("%s: receipt %d can't be read", r.Source, i)
			}
			body, err := rlp.EncodeToBytes([]any{said.Status, said.CumulativeGasUsed, types.CreateBloom(&said), said.Logs})
			if err != nil {
				t.Fatal(err)
			}
			receipts = append(receipts, append([]byte{raw[0]}, body...))
		}
		for field, list := range map[string]encoded{"transactionsRoot": txs, "receiptsRoot": receipts} {
			if got := types.DeriveSha(list, trie.NewStackTrie(nil)).Hex(); got != r.str(t, r.Header, field) {
				t.Errorf("%s: %s is %s, the header says %s", r.Source, field, got, r.str(t, r.Header, field))
			}
		}
	}
	if whole == 0 {
		t.Error("no block is whole")
	}
}

// A chain that hashes its blocks by rules of its own without a field that shows it is told from a lie by no header ever
// hashing; once one has, a header that doesn't is a lie, and what was unknown before is no excuse.
func TestHeadersThatNeverHash(t *testing.T) {
	chains := readChains(t)
	odd := func(name string, change func(map[string]json.RawMessage)) map[string]json.RawMessage {
		h := map[string]json.RawMessage{}
		for k, v := range chains[name].Header {
			h[k] = v
		}
		change(h)
		return h
	}
	const polygon = "polygon-38846558"
	number, err := hexutil.DecodeUint64(chains[polygon].str(t, chains[polygon].Header, "number"))
	if err != nil {
		t.Fatal(err)
	}
	honest := chains[polygon].Header
	lied := odd(polygon, func(h map[string]json.RawMessage) { h["timestamp"] = json.RawMessage(`"0x1"`) })
	more := odd(polygon, func(h map[string]json.RawMessage) {
		h["timestamp"], h["extDataHash"] = json.RawMessage(`"0x1"`), json.RawMessage(`"0x"`)
	})
	for _, tc := range []struct {
		name    string
		answers []map[string]json.RawMessage
		want    []bool // a header comes
	}{
		{"never", []map[string]json.RawMessage{lied, lied, lied, lied}, []bool{false, false, true, true}},
		{"one hashes first", []map[string]json.RawMessage{honest, lied, lied, lied, more}, []bool{true, false, false, false, false}},
		{"one hashes then", []map[string]json.RawMessage{lied, lied, honest, lied, more}, []bool{false, false, true, false, false}},
		{"fields that nobody knows", []map[string]json.RawMessage{more, more, honest, more}, []bool{true, true, true, false}},
	} {
		results := map[string]any{"eth_chainId": "0x1"}
		cfg := fastConfig(serve(t, results))
		cfg.ChainID, cfg.Attempts = 1, 1
		c := dial(t, cfg)
		var got []bool
		for _, h := range tc.answers {
			results["eth_getHeaderByNumber"] = h
			_, err := c.HeaderByNumber(t.Context(), number)
			if err != nil && chain.ClassOf(err) != chain.Inconsistent {
				t.Errorf("%s: %v", tc.name, err)
			}
			got = append(got, err == nil)
		}
		if !slices.Equal(got, tc.want) {
			t.Errorf("%s: headers came %v, want %v", tc.name, got, tc.want)
		}
	}
}
