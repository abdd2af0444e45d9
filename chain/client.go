package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/internal/pause"
)

// Config of a Client. Zero values take the defaults in brackets.
type Config struct {
	URLs    []string
	Own     []string // hosts among URLs, as they stand there, that are the operator's own nodes: their word needs no second
	ChainID uint64   // must be what every endpoint answers; 0 takes the first answer for all

	Timeout           time.Duration // of one HTTP call [15 s]
	Attempts          int           // rounds over all endpoints before a call fails [4]
	Backoff           time.Duration // first rest of a failing endpoint, doubling [100 ms]
	MaxBackoff        time.Duration // [10 s]
	MaxResponse       int64         // bytes of one answer [512 MiB, streamed]
	MaxLogs           int           // logs of one answer [20,000]
	MaxBatch          int           // calls in one batch, where the endpoint takes so many [100]
	StartRange        uint64        // first getLogs range, blocks [500]
	MaxRange          uint64        // [5,000]
	MaxAddresses      int           // addresses in one getLogs filter, where endpoints take so many [500]
	Concurrency       int           // ranges fetched at once by Stream [3]
	RequestsPerSecond float64       // per endpoint, 0 = no limit
	MaxLag            uint64        // blocks an endpoint may lag behind the best one [3]
	PollInterval      time.Duration // of heads, beside WebSocket [1 s]
	FinalityDepth     uint64        // blocks below the head that are final where the finalized tag doesn't say [64]
	Quorum            int           // endpoints that must agree on the hash of a finalised block [1]

	IgnoreFinalizedTag bool // FinalityDepth says what is final, whatever the endpoints' finalized tag says

	Logger     *slog.Logger
	Registerer prometheus.Registerer
}

func (c *Config) setDefaults() {
	def := func(d *time.Duration, v time.Duration) {
		if *d <= 0 {
			*d = v
		}
	}
	def(&c.Timeout, 15*time.Second)
	def(&c.Backoff, 100*time.Millisecond)
	def(&c.MaxBackoff, 10*time.Second)
	def(&c.PollInterval, time.Second)
	num := func(n *int, v int) {
		if *n <= 0 {
			*n = v
		}
	}
	num(&c.Attempts, 4)
	num(&c.MaxLogs, 20_000)
	num(&c.MaxBatch, 100)
	num(&c.MaxAddresses, 500)
	num(&c.Concurrency, 3)
	num(&c.Quorum, 1)
	if c.MaxResponse <= 0 {
		c.MaxResponse = 512 << 20
	}
	if c.StartRange == 0 {
		c.StartRange = 500
	}
	if c.MaxRange == 0 {
		c.MaxRange = 5000
	}
	c.StartRange = min(c.StartRange, c.MaxRange)
	if c.MaxLag == 0 {
		c.MaxLag = 3
	}
	if c.FinalityDepth == 0 {
		c.FinalityDepth = 64
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
}

// Client reads one chain through several endpoints. It is safe for concurrent use.
type Client struct {
	cfg       Config
	endpoints []*endpoint // http(s), used for calls
	sockets   []*endpoint // ws(s), used for heads
	log       *slog.Logger
	m         *metrics

	hashable, odd atomic.Int32 // whether headers can be hashed, and how many could not (headers.go)

	mu         sync.Mutex
	final      *Header // newest block known to be final
	finalFloor uint64  // height that the store already holds as final
	bestHead   uint64
	polled     uint64 // head of the last poll that was answered, which no socket raises
	addresses  int    // addresses that endpoints accept in one filter; 0 = as configured

	served []served // who gave the logs of which blocks, the newest last

	gone failures // states that were not given (contract.go)
}

// New checks the configuration and asks nothing of any endpoint: the chain id of each is checked before its first use.
func New(cfg Config) (*Client, error) {
	cfg.setDefaults()
	c := &Client{cfg: cfg, log: cfg.Logger}
	if len(cfg.URLs) == 0 {
		return nil, errors.New("no rpc urls")
	}
	for i, raw := range cfg.URLs {
		e, err := newEndpoint(&c.cfg, i, raw)
		if err != nil {
			return nil, err
		}
		if e.isWS() {
			c.sockets = append(c.sockets, e)
		} else {
			c.endpoints = append(c.endpoints, e)
		}
	}
	for _, host := range cfg.Own {
		if !slices.ContainsFunc(c.endpoints, func(e *endpoint) bool { return e.own && (e.url.Host == host || e.url.Hostname() == host) }) {
			return nil, fmt.Errorf("rpc own: no http url has the host %q", host)
		}
	}
	if len(c.endpoints) == 0 {
		return nil, errors.New("rpc urls: at least one must be http or https (ws urls only carry heads)")
	}
	if cfg.Quorum > len(c.endpoints) {
		return nil, fmt.Errorf("quorum %d of %d http endpoints", cfg.Quorum, len(c.endpoints))
	}
	c.m = newMetrics(cfg.Registerer)
	c.m.start(c.endpoints)
	return c, nil
}

// Dial is New, and checks the chain id of every endpoint. It fails when none of them can be reached, or when one answers
// with another chain's id: that is a misconfiguration, not a fault to work around.
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	c, err := New(cfg)
	if err != nil {
		return nil, err
	}
	var first error
	var unreachable []*endpoint
	for _, e := range c.endpoints {
		err := c.checkChain(ctx, e)
		switch {
		case err == nil:
		case ClassOf(err) == WrongChain:
			return nil, err
		default:
			e.fail(time.Now(), err)
			unreachable = append(unreachable, e)
			if first == nil {
				first = err
			}
		}
	}
	if len(unreachable) == len(c.endpoints) {
		return nil, fmt.Errorf("no rpc endpoint answers: %w", first)
	}
	for _, e := range unreachable {
		c.log.Warn("rpc endpoint unreachable", "endpoint", e.name)
	}
	return c, nil
}

// Close drops idle connections.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.http.CloseIdleConnections()
	}
}

// ChainID is the configured one; every endpoint in use has answered it.
func (c *Client) ChainID() uint64 { return c.cfg.ChainID }

func (c *Client) checkChain(ctx context.Context, e *endpoint) error {
	var id hexutil.Uint64
	req := &request{Method: "eth_chainId", Result: &id}
	err := c.send(ctx, e, []*request{req})
	if err == nil {
		err = req.Err
	}
	if err != nil {
		return err
	}
	if c.cfg.ChainID == 0 {
		// Only in Dial, before anything runs beside it: Dial fails unless an endpoint has answered.
		c.cfg.ChainID = uint64(id)
	}
	if uint64(id) != c.cfg.ChainID {
		err := &Error{Class: WrongChain, Endpoint: e.name, Method: "eth_chainId",
			Msg: fmt.Sprintf("serves chain %d, not %d", uint64(id), c.cfg.ChainID)}
		e.fail(time.Now(), err)
		return err
	}
	e.mu.Lock()
	e.chainOK, e.wrongChain = true, false
	e.mu.Unlock()
	return nil
}

// send posts to one endpoint, in batches as large as it accepts (batch.go). The caller records the endpoint's health.
func (c *Client) send(ctx context.Context, e *endpoint, reqs []*request) error {
	size, refused := e.batchSize(), 0
	for len(reqs) > 0 {
		part := reqs[:min(size, len(reqs))]
		err := c.post(ctx, e, part)
		class, whole := wholeBatch(err, part)
		if whole && len(part) > 1 && fewerMayHelp(class, err) {
			refused, size = len(part), len(part)/2
			resetAll(part)
			continue
		}
		if whole {
			refused = 0 // the refusal may have been about these calls and not about their number
			e.batchFailed(len(part), class)
		} else if refused == 0 {
			e.batchTaken(len(part))
		}
		if err == nil && !whole {
			err = c.sendLeft(ctx, e, part)
		}
		if err != nil {
			return err
		}
		reqs = reqs[len(part):]
	}
	if refused > 0 {
		e.batchRefused(refused, size)
	}
	return nil
}

// sendLeft asks again for those calls of a batch that the endpoint failed at for the moment while it answered others: some
// count and limit the calls of a batch one by one. It goes on as long as each time some more are answered.
func (c *Client) sendLeft(ctx context.Context, e *endpoint, reqs []*request) error {
	for before := len(reqs); ; {
		var left []*request
		for _, r := range reqs {
			switch ClassOf(r.Err) {
			case RateLimited, ServerError, Timeout:
				left = append(left, r)
			}
		}
		if len(left) == 0 || len(left) == before {
			return nil
		}
		if pause.For(ctx, c.cfg.Backoff) != nil {
			return nil // the calls keep their errors
		}
		resetAll(left)
		if err := c.post(ctx, e, left); err != nil {
			return err
		}
		before = len(left)
	}
}

// post sends one batch and counts it in the metrics.
func (c *Client) post(ctx context.Context, e *endpoint, reqs []*request) error {
	start := time.Now()
	err := e.post(ctx, reqs)
	c.m.latency.WithLabelValues(e.name).Observe(time.Since(start).Seconds())
	for _, r := range reqs {
		outcome := "ok"
		if err != nil {
			outcome = ClassOf(err).String()
		} else if r.Err != nil {
			outcome = ClassOf(r.Err).String()
		}
		c.m.calls.WithLabelValues(e.name, r.Method, outcome).Inc()
	}
	return err
}

func resetAll(reqs []*request) {
	for _, r := range reqs {
		if r.reset != nil {
			r.reset()
		}
	}
}

// need says what an endpoint must have for a call: nothing, or blocks up to a height.
type need struct {
	head uint64
}

// order lists the endpoints to try, the best first. Endpoints that rest after a failure come last, endpoints that gave false
// answers after those that did not, and endpoints below the needed block after those that have it.
func (c *Client) order(n need) []*endpoint {
	now := time.Now()
	type ranked struct {
		e    *endpoint
		rank [4]int64
	}
	list := make([]ranked, 0, len(c.endpoints))
	c.mu.Lock()
	best := c.bestHead
	c.mu.Unlock()
	for _, e := range c.endpoints {
		e.mu.Lock()
		r := ranked{e: e}
		if e.restUntil.After(now) {
			r.rank[0] = int64(e.restUntil.Sub(now))
		}
		if e.wrongChain {
			r.rank[0] = 1 << 62
		} else if e.disagrees != "" {
			r.rank[0] += 1 << 60
		}
		if n.head > e.head && e.head != 0 || e.head != 0 && e.head+c.cfg.MaxLag < best {
			r.rank[1] = 1
		}
		r.rank[2] = int64(e.lies)
		r.rank[3] = int64(e.index)
		e.mu.Unlock()
		list = append(list, r)
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return slices.Compare(a.rank[:], b.rank[:]) })
	out := make([]*endpoint, len(list))
	for i, r := range list {
		out[i] = r.e
	}
	return out
}

// rest waits until the endpoint's rest is over.
func (c *Client) rest(ctx context.Context, e *endpoint) error {
	e.mu.Lock()
	wait := time.Until(e.restUntil)
	e.mu.Unlock()
	if wait <= 0 {
		return ctx.Err()
	}
	return pause.For(ctx, wait)
}

// try runs fn at one endpoint after another until it succeeds, or until an endpoint gives an answer that every other one
// would give too. fn returns the first error of its requests; it may be called several times.
func (c *Client) try(ctx context.Context, n need, fn func(context.Context, *endpoint) error) error {
	var last error
	for round := 0; round < c.cfg.Attempts; round++ {
		for _, e := range c.order(n) {
			// Wait for a resting endpoint only after every better one has failed in this round.
			if err := c.rest(ctx, e); err != nil {
				return cmp.Or[error](last, &Error{Class: Canceled, Method: "call", Endpoint: e.name, Msg: err.Error(), err: err})
			}
			err := c.once(ctx, e, fn)
			if err == nil {
				return nil
			}
			if ClassOf(err).considered() || ctx.Err() != nil {
				return err
			}
			last = err
			if cl := ClassOf(err); round == 0 && (cl == RangeTooBig || cl == Unsupported) && len(c.endpoints) == 1 {
				return err // the same question gets the same answer
			}
		}
		if round+1 < c.cfg.Attempts {
			if cl := ClassOf(last); cl == NotFound || cl == RangeTooBig || cl == Unsupported || cl == Pruned {
				return last // every endpoint was asked and none is ill
			}
			if round > 0 && ClassOf(last) == Unknown && Refused(last) {
				return last // the endpoint refused twice, in words that are not in the table
			}
		}
	}
	return last
}

func (c *Client) once(ctx context.Context, e *endpoint, fn func(context.Context, *endpoint) error) error {
	e.mu.Lock()
	ok := e.chainOK
	e.mu.Unlock()
	if !ok {
		if err := c.checkChain(ctx, e); err != nil {
			e.fail(time.Now(), err)
			return err
		}
	}
	err := fn(ctx, e)
	if err == nil {
		e.succeed(time.Now())
		return nil
	}
	e.fail(time.Now(), err)
	return err
}

// sendAll posts and returns the first error, of the answer or of any request.
func (c *Client) sendAll(ctx context.Context, e *endpoint, reqs []*request) error {
	return c.sendExcept(ctx, e, reqs, func(error) bool { return false })
}

// sendExcept posts and returns the first error, of the answer or of any request, except those of requests that stay with them.
func (c *Client) sendExcept(ctx context.Context, e *endpoint, reqs []*request, stays func(error) bool) error {
	resetAll(reqs)
	if err := c.send(ctx, e, reqs); err != nil {
		return err
	}
	for _, r := range reqs {
		if r.Err != nil && !stays(r.Err) {
			return r.Err
		}
	}
	return nil
}

// batch runs requests in batches of at most MaxBatch at one endpoint each, with failover for faults. A revert stays in its
// request's Err; the returned error is the first one that is none.
func (c *Client) batch(ctx context.Context, reqs []*request) error {
	for len(reqs) > 0 {
		part := reqs[:min(len(reqs), c.cfg.MaxBatch)]
		reqs = reqs[len(part):]
		err := c.try(ctx, need{}, func(ctx context.Context, e *endpoint) error {
			return c.sendExcept(ctx, e, part, func(err error) bool { return ClassOf(err) == Reverted })
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Health of every endpoint, in configured order.
func (c *Client) Health() []Health {
	c.mu.Lock()
	best := c.bestHead
	c.mu.Unlock()
	now := time.Now()
	var out []Health
	for _, e := range append(append([]*endpoint{}, c.endpoints...), c.sockets...) {
		e.mu.Lock()
		h := Health{
			Name: e.name, ChainOK: e.chainOK, Failures: e.fails, Lies: e.lies, Head: e.head, LastError: e.lastError,
			Healthy: e.chainOK && e.fails == 0 && e.disagrees == "",
		}
		if e.lastError != "" {
			h.LastClass = e.lastClass.String()
		}
		if e.disagrees != "" {
			h.LastError, h.LastClass = e.disagrees, Inconsistent.String()
		}
		if e.head > 0 && e.head < best {
			h.LagBlocks = best - e.head
		}
		if e.restUntil.After(now) {
			h.RestingFor = e.restUntil.Sub(now).Round(time.Millisecond).String()
		}
		e.mu.Unlock()
		out = append(out, h)
	}
	slices.SortFunc(out, func(a, b Health) int { return strings.Compare(a.Name, b.Name) })
	return out
}
