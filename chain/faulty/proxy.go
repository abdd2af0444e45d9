package faulty

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

// Faults say how the provider misbehaves. Probabilities are per call, 0 to 1; the zero value is an honest provider.
type Faults struct {
	EmptyLogs   float64  // eth_getLogs answers nothing
	LoseOneLog  float64  // eth_getLogs leaves out one log
	LoseBeside  float64  // eth_getLogs leaves out one log of a contract that has another of the same event in the block
	Lie         []string // kinds of Lies that eth_getLogs tells, one at random
	LieRate     float64
	OnlyWiderAs uint64 // all above only for ranges of more than this many blocks

	MaxBlocks    uint64 // wider eth_getLogs ranges are refused
	MaxAddresses int    // eth_getLogs of more contracts is refused
	MaxResults   int    // eth_getLogs with more logs is refused
	LimitCode    int    // of those refusals [-32005]
	LimitMessage string // [query returned more than 10000 results]
	LimitStatus  int    // HTTP status of those refusals [200]

	MaxBatch     int    // batches of more calls are refused, as BatchRefusal says
	BatchRefusal string // "" one error for all; "each" an error for each call; "status" HTTP 400 and a text; "413", "500" that status

	RateLimited float64 // HTTP 429
	RetryAfter  string  // its header
	ServerError float64 // HTTP 503
	Hang        float64 // no answer until the client gives up
	Truncate    float64 // half of the body
	Refuse      float64 // connection closed without an answer
	Status      int     // every request gets this HTTP status

	ChainID       uint64  // another chain's id, 0 = the true one
	BadHeader     float64 // a header's timestamp is changed, its hash not
	Lag           uint64  // the newest blocks are not known here
	Pruned        uint64  // state older than this many blocks is gone; 0 = archive
	PrunedCode    int     // how it says so; 0 = as go-ethereum does
	PrunedMessage string
	NoFinal       bool              // the finalized tag is not offered
	FinalLag      uint64            // the finalized tag is so many blocks behind the true one
	TagAs         map[string]string // a tag gives the block of this other one
	Forged        map[string]uint64 // a tag gives a header of this number that was made up and hashes as it says
	NoProofs      bool              // eth_getProof is not offered
	BadProofs     bool              // a proof has a node with a byte changed
	HideLogs      bool              // eth_getLogs is refused: the history is gone
	Fork          string            // answers come from this node instead

	No      map[string]Refusal                                          // methods that are refused; "finalized" is the tag
	Reshape func(method string, result json.RawMessage) json.RawMessage // answers as another chain's nodes give them
}

// Refusal is how a method is refused.
type Refusal struct {
	Code    int
	Message string
	Data    json.RawMessage
	Status  int // HTTP status [200]
	First   int // only of so many calls, the first ones; 0 = always
	Each    int // only of every so many-th call; 0 = always
}

// refuses tells whether a call is refused, and counts it.
func (p *Proxy) refuses(f *Faults, c call) (Refusal, bool) {
	name := c.Method
	if strings.HasPrefix(string(bytes.TrimLeft(c.Params, "[ ")), `"finalized"`) {
		name = "finalized"
	}
	how, ok := f.No[name]
	if !ok {
		return how, false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked[name]++
	n := p.asked[name]
	if how.First > 0 && n > how.First || how.Each > 0 && n%how.Each != 0 {
		return how, false
	}
	p.counts["No"]++
	return how, true
}

// Proxy is the provider.
type Proxy struct {
	upstream string
	client   *http.Client

	mu     sync.Mutex
	faults Faults
	rng    *rand.Rand
	counts map[string]int
	calls  map[string]int
	asked  map[string]int // what the present No is about
	before func(method string, params json.RawMessage)
}

// New makes a provider in front of the node at upstream; the seed decides which calls fail.
func New(upstream string, seed uint64) *Proxy {
	return &Proxy{
		upstream: upstream, client: &http.Client{}, rng: rand.New(rand.NewPCG(seed, 1)),
		counts: map[string]int{}, calls: map[string]int{}, asked: map[string]int{},
	}
}

// Serve starts an HTTP server for the provider; close it when done.
func (p *Proxy) Serve() *httptest.Server { return httptest.NewServer(p) }

// Set changes the faults from the next call on.
func (p *Proxy) Set(f Faults) {
	p.mu.Lock()
	p.faults = f
	clear(p.asked)
	p.mu.Unlock()
}

// Before installs a hook that runs before each call is forwarded, so that a test can change the chain in the middle of a
// client's work.
func (p *Proxy) Before(hook func(method string, params json.RawMessage)) {
	p.mu.Lock()
	p.before = hook
	p.mu.Unlock()
}

// Count tells how often a fault happened; kinds are the field names of Faults.
func (p *Proxy) Count(kind string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.counts[kind]
}

// Calls tells how often a method was called.
func (p *Proxy) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// happens draws one fault.
func (p *Proxy) happens(kind string, probability float64) bool {
	if probability <= 0 {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.rng.Float64() >= probability {
		return false
	}
	p.counts[kind]++
	return true
}

func (p *Proxy) count(kind string) {
	p.mu.Lock()
	p.counts[kind]++
	p.mu.Unlock()
}

func (p *Proxy) intn(n int) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.rng.IntN(n)
}

type call struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

type reply struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`

	status int
}

// ServeHTTP answers single calls and batches.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, 64<<20))
	if err != nil {
		return
	}
	p.mu.Lock()
	f, before := p.faults, p.before
	p.mu.Unlock()
	switch {
	case f.Status != 0:
		p.count("Status")
		http.Error(w, "faulty", f.Status)
		return
	case p.happens("RateLimited", f.RateLimited):
		if f.RetryAfter != "" {
			w.Header().Set("Retry-After", f.RetryAfter)
		}
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	case p.happens("ServerError", f.ServerError):
		http.Error(w, "upstream is ill", http.StatusServiceUnavailable)
		return
	case p.happens("Hang", f.Hang):
		<-r.Context().Done()
		return
	case p.happens("Refuse", f.Refuse):
		p.hangUp(w)
		return
	}
	var calls []call
	batch := len(bytes.TrimSpace(body)) > 0 && bytes.TrimSpace(body)[0] == '['
	if batch {
		err = json.Unmarshal(body, &calls)
	} else {
		calls = make([]call, 1)
		err = json.Unmarshal(body, &calls[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if f.MaxBatch > 0 && len(calls) > f.MaxBatch {
		p.count("MaxBatch")
		refuseBatch(w, f, calls)
		return
	}
	replies := make([]reply, len(calls))
	status := http.StatusOK
	for i, c := range calls {
		p.mu.Lock()
		p.calls[c.Method]++
		p.mu.Unlock()
		if before != nil {
			before(c.Method, c.Params)
		}
		replies[i] = p.answer(r.Context(), f, c)
		if e := replies[i].Error; e != nil && e.Message == f.limitMessage() && f.LimitStatus != 0 {
			status = f.LimitStatus
		} else if e != nil && e.status != 0 {
			status = e.status
		}
	}
	var out []byte
	if batch {
		out, err = json.Marshal(replies)
	} else {
		out, err = json.Marshal(replies[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if p.happens("Truncate", f.Truncate) {
		out = out[:len(out)/2]
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(out) // the client may have gone
}

// refuseBatch says that a batch is too large, in one of the ways in which providers do.
func refuseBatch(w http.ResponseWriter, f Faults, calls []call) {
	e := f.limitError()
	var body any = reply{Version: "2.0", ID: null, Error: e}
	status := http.StatusOK
	switch f.BatchRefusal {
	case "each":
		list := make([]reply, len(calls))
		for i, c := range calls {
			list[i] = reply{Version: "2.0", ID: c.ID, Error: e}
		}
		body = list
	case "status":
		http.Error(w, e.Message, http.StatusBadRequest)
		return
	case "413":
		status = http.StatusRequestEntityTooLarge
	case "500":
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // the client may have gone
}

func (p *Proxy) hangUp(w http.ResponseWriter) {
	if hj, ok := w.(http.Hijacker); ok {
		if conn, _, err := hj.Hijack(); err == nil {
			_ = conn.Close() // that is the fault
		}
	}
}

func (f *Faults) limitMessage() string {
	if f.LimitMessage == "" {
		return "query returned more than 10000 results"
	}
	return f.LimitMessage
}

func (f *Faults) limitError() *rpcError {
	code := f.LimitCode
	if code == 0 {
		code = -32005
	}
	return &rpcError{Code: code, Message: f.limitMessage()}
}

// forward asks the real node.
func (p *Proxy) forward(ctx context.Context, node string, c call) (reply, error) {
	c.Version = "2.0"
	body, err := json.Marshal(c)
	if err != nil {
		return reply{}, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, node, bytes.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := p.client.Do(req)
	if err != nil {
		return reply{}, err
	}
	defer resp.Body.Close()
	var out reply
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		return reply{}, fmt.Errorf("answer of the node: %w", err)
	}
	if out.Result == nil && out.Error == nil {
		out.Result = json.RawMessage("null")
	}
	return out, nil
}
