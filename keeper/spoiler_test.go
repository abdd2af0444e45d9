package keeper

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// spoiler is an endpoint that answers as the chain's node does, but for one method, at which it fails in one way.
type spoiler struct {
	t      testing.TB
	node   string // URL
	server *httptest.Server
	closed chan struct{}

	mu     sync.Mutex
	method string
	how    failure
	old    common.Hash // the block that a stale state is of
	oldN   uint64
	says   string         // the error of failsError, JSON; empty for an ordinary one
	count  map[string]int // calls by method
}

// failure is a way to fail.
type failure string

const (
	failsNot     failure = ""
	failsError   failure = "error"
	failsLimit   failure = "429"
	failsTimeout failure = "timeout"
	failsStale   failure = "stale"
	failsLie     failure = "lie"
	failsAbsurd  failure = "absurd"             // of its head only: it is a million blocks ahead
	failsBelow   failure = "429 below its head" // only where a block is named by its number
)

var failures = []failure{failsError, failsLimit, failsTimeout, failsStale, failsLie}

// askedOfReverts is asked for why a settlement reverted: TestReasonOfAMinedRevertIsAskedOfMost.
const askedOfReverts = "eth_getBlockByHash"

// spoiledMethods are all that a keeper calls for a settlement that succeeds.
var spoiledMethods = []string{
	"eth_chainId", "eth_getBlockByNumber", "eth_call", "eth_estimateGas", "eth_getTransactionCount", "eth_getBalance", "eth_feeHistory",
	"eth_sendRawTransaction", "eth_getTransactionByHash", "eth_getTransactionReceipt",
}

func newSpoiler(t testing.TB, node string) *spoiler {
	s := &spoiler{t: t, node: node, closed: make(chan struct{}), count: make(map[string]int)}
	s.server = httptest.NewServer(s)
	t.Cleanup(func() {
		close(s.closed)
		s.server.Close()
	})
	return s
}

func (s *spoiler) set(method string, how failure, old common.Hash, oldN uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.method, s.how, s.old, s.oldN = method, how, old, oldN
}

// counted is how many calls of each method came.
func (s *spoiler) counted() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.count)
}

type spoilerCall struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type spoilerReply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

func (s *spoiler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	var calls []spoilerCall
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	if !batch {
		body = slices.Concat([]byte("["), body, []byte("]"))
	}
	if json.Unmarshal(body, &calls) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	method, how, old, oldN, says := s.method, s.how, s.old, s.oldN, s.says
	hit := false
	for _, c := range calls {
		s.count[c.Method]++
		hit = hit || c.Method == method && (how != failsBelow || len(c.Params) > 0 && string(c.Params[0]) != `"latest"`)
	}
	s.mu.Unlock()
	if hit && (how == failsLimit || how == failsBelow) {
		w.WriteHeader(http.StatusTooManyRequests)
		return
	}
	if hit && how == failsTimeout {
		select {
		case <-r.Context().Done():
		case <-s.closed:
		}
		return
	}
	if hit {
		for i := range calls {
			if calls[i].Method == method && how == failsStale {
				calls[i].Params = staleParams(method, calls[i].Params, old, oldN)
			}
		}
	}
	var replies []spoilerReply
	if hit && how == failsLie && method == "eth_sendRawTransaction" {
		replies, err = took(calls)
	} else {
		replies, err = s.forward(r, calls)
	}
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	for i := range replies {
		if calls[i].Method == method {
			spoilReply(method, how, says, &replies[i])
		}
	}
	var out any = replies
	if !batch {
		out = replies[0]
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(out) // the client may be gone
}

func (s *spoiler) forward(r *http.Request, calls []spoilerCall) ([]spoilerReply, error) {
	body, err := json.Marshal(calls)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, s.node, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	var replies []spoilerReply
	if err := json.NewDecoder(res.Body).Decode(&replies); err != nil {
		return nil, err
	}
	byID := make(map[string]spoilerReply, len(replies))
	for _, reply := range replies {
		byID[string(reply.ID)] = reply
	}
	ordered := make([]spoilerReply, len(calls))
	for i, c := range calls {
		reply, ok := byID[string(c.ID)]
		if !ok {
			return nil, fmt.Errorf("no answer to %s", c.Method)
		}
		ordered[i] = reply
	}
	return ordered, nil
}

// took says of transactions that they were taken. They are lost.
func took(calls []spoilerCall) ([]spoilerReply, error) {
	replies := make([]spoilerReply, len(calls))
	for i, c := range calls {
		var raw hexutil.Bytes
		var tx types.Transaction
		if len(c.Params) != 1 || json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			return nil, fmt.Errorf("no transaction: %s", c.Params)
		}
		replies[i] = spoilerReply{Version: "2.0", ID: c.ID, Result: json.RawMessage(fmt.Sprintf("%q", tx.Hash()))}
	}
	return replies, nil
}

// staleParams ask about an old block instead of the one that was named.
func staleParams(method string, params []json.RawMessage, old common.Hash, oldN uint64) []json.RawMessage {
	params = slices.Clone(params)
	switch method {
	case "eth_call", "eth_estimateGas", "eth_getTransactionCount", "eth_getBalance":
		if len(params) > 1 {
			params[1] = json.RawMessage(fmt.Sprintf(`{"blockHash":%q}`, old.Hex()))
		}
	case "eth_getBlockByNumber":
		if len(params) > 0 && string(params[0]) == `"latest"` {
			params[0] = json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(oldN)))
		}
	case "eth_feeHistory":
		if len(params) > 1 {
			params[1] = json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(oldN)))
		}
	}
	return params
}

func spoilReply(method string, how failure, says string, r *spoilerReply) {
	quote := func(s string) json.RawMessage { return json.RawMessage(fmt.Sprintf("%q", s)) }
	switch {
	case how == failsError:
		if says == "" {
			says = `{"code":-32000,"message":"something went wrong"}`
		}
		r.Result, r.Error = nil, json.RawMessage(says)
	case how == failsStale && strings.HasPrefix(method, "eth_getTransaction") && method != "eth_getTransactionCount":
		r.Result = json.RawMessage("null")
	case how == failsAbsurd:
		r.Result = aheadBy(r.Result, 1_000_000)
	case how == failsLie && r.Error == nil && len(r.Result) > 0 && string(r.Result) != "null":
		switch method {
		case "eth_chainId":
			r.Result = quote("0x7777")
		case "eth_getBlockByNumber": // one block ahead of everybody
			r.Result = aheadBy(r.Result, 1)
		case "eth_call":
			r.Result = json.RawMessage(strings.ReplaceAll(string(r.Result), "01", "02"))
		case "eth_estimateGas":
			r.Result = quote(hexutil.EncodeUint64(21_000))
		case "eth_getTransactionCount":
			var n hexutil.Uint64
			if json.Unmarshal(r.Result, &n) == nil {
				r.Result = quote(hexutil.EncodeUint64(uint64(n) + 1))
			}
		case "eth_getBalance":
			r.Result = quote("0x0")
		case "eth_feeHistory":
			var h map[string]json.RawMessage
			var fees []*hexutil.Big
			if json.Unmarshal(r.Result, &h) == nil && json.Unmarshal(h["baseFeePerGas"], &fees) == nil {
				for i := range fees {
					fees[i] = (*hexutil.Big)(new(big.Int).Mul((*big.Int)(fees[i]), big.NewInt(1_000_000)))
				}
				if enc, err := json.Marshal(fees); err == nil {
					h["baseFeePerGas"] = enc
					if enc, err := json.Marshal(h); err == nil {
						r.Result = enc
					}
				}
			}
		case "eth_getTransactionByHash":
			r.Result = json.RawMessage("null")
		case "eth_getTransactionReceipt":
			r.Result = json.RawMessage(strings.Replace(string(r.Result), `"status":"0x1"`, `"status":"0x0"`, 1))
		}
	}
}

func aheadBy(raw json.RawMessage, blocks uint64) json.RawMessage {
	var h map[string]json.RawMessage
	if json.Unmarshal(raw, &h) != nil {
		return raw
	}
	var n hexutil.Uint64
	if json.Unmarshal(h["number"], &n) != nil {
		return raw
	}
	h = maps.Clone(h)
	h["number"] = json.RawMessage(fmt.Sprintf("%q", hexutil.EncodeUint64(uint64(n)+blocks)))
	h["parentHash"] = h["hash"]
	enc, err := json.Marshal(h)
	if err != nil {
		return raw
	}
	return enc
}
