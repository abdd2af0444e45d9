package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/internal/redact"
)

func watch(n int) *chain.Watched {
	w := chain.NewWatched()
	for i := range n {
		w.Add(emitterAddress(i))
	}
	return w
}

func TestStreamDeliversEveryLogInOrder(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(60)
	c := dial(t, fastConfig(w.chain.HTTPURL()))
	logs := collect(t, c, chain.StreamConfig{From: 0, To: 60, Watched: watch(2)})
	if len(logs) != want {
		t.Fatalf("%d logs, want %d", len(logs), want)
	}
	for i := 1; i < len(logs); i++ {
		if !logs[i-1].Before(&logs[i]) {
			t.Fatalf("log %d out of order", i)
		}
	}
}

// The faults of the field's table that a range fetch must survive, each with what must have happened.
func TestStreamSurvivesFaults(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(40)
	cases := []struct {
		name   string
		faults faulty.Faults
		hit    string // fault that must have struck
		lies   bool
	}{
		{"range limit, odd wording", faulty.Faults{MaxBlocks: 5, LimitCode: -32047, LimitMessage: "nope, be modest"}, "MaxBlocks", false},
		{"range limit with HTTP 400", faulty.Faults{MaxBlocks: 3, LimitStatus: 400, LimitMessage: "block range extends beyond current head"}, "MaxBlocks", false},
		{"result limit", faulty.Faults{MaxResults: 6}, "MaxResults", false},
		{"429", faulty.Faults{RateLimited: 0.3}, "RateLimited", false},
		{"5xx", faulty.Faults{ServerError: 0.3}, "ServerError", false},
		{"connection closed", faulty.Faults{Refuse: 0.2}, "Refuse", false},
		{"truncated JSON", faulty.Faults{Truncate: 0.3}, "Truncate", false},
		{"header that does not hash", faulty.Faults{BadHeader: 0.01}, "BadHeader", true},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			p, url := w.proxy()
			cfg := fastConfig(url)
			cfg.MaxBatch = 20
			reg := prometheus.NewRegistry()
			cfg.Registerer = reg
			c := dial(t, cfg)
			p.Set(tc.faults)
			for range 20 { // until the fault has struck a few times
				logs := collect(t, c, chain.StreamConfig{From: 0, To: 40, Watched: watch(2)})
				if len(logs) != want {
					t.Fatalf("%d logs, want %d", len(logs), want)
				}
				if p.Count(tc.hit) > 3 {
					break
				}
			}
			if p.Count(tc.hit) == 0 {
				t.Fatalf("fault %s never struck", tc.hit)
			}
			if caught := gather(t, reg, "sluice_chain_lies_total"); (caught > 0) != tc.lies {
				t.Fatalf("%v lies counted", caught)
			}
		})
	}
}

// Logs that the caller finds false are read elsewhere; who gave them is counted and asked last, as is who is blamed for a
// block that was applied.
func TestLiarIsDemoted(t *testing.T) {
	w := newWorld(t, 3)
	want := w.busy(30)
	for name, catch := range map[string]func(c *chain.Client){
		"read again": func(c *chain.Client) {
			logs, answered, err := c.Reread(t.Context(), 0, 30, watch(2).Addresses(), func(logs []chain.Log, headers map[uint64]*chain.Header) bool {
				for i := range logs {
					if h := headers[logs[i].BlockNumber]; h == nil || h.Hash != logs[i].BlockHash {
						t.Errorf("no header of block %d", logs[i].BlockNumber)
					}
				}
				return len(logs) == want
			})
			if err != nil || len(logs) != want || answered < 2 {
				t.Errorf("%d logs of %d after %d answers: %v", len(logs), want, answered, err)
			}
		},
		"blamed": func(c *chain.Client) {
			if logs := collect(t, c, chain.StreamConfig{From: 0, To: 30, Watched: watch(2)}); len(logs) != 0 {
				t.Errorf("%d logs through a liar", len(logs))
			}
			if c.Blame(17, errors.New("a lie")) == "" || c.Blame(31, errors.New("nobody's")) != "" {
				t.Error("it isn't known who gave the logs")
			}
		},
		"nobody tells the truth": func(c *chain.Client) {
			logs, answered, err := c.Reread(t.Context(), 0, 30, watch(2).Addresses(), func([]chain.Log, map[uint64]*chain.Header) bool { return false })
			if err != nil || logs != nil || answered < 2 || c.Health()[0].Lies != 0 {
				t.Errorf("%d logs after %d answers: %v, %+v", len(logs), answered, err, c.Health())
			}
			logs, _, err = c.Reread(t.Context(), 0, 30, watch(2).Addresses(), func(logs []chain.Log, _ map[uint64]*chain.Header) bool { return len(logs) == want })
			if err != nil || len(logs) != want {
				t.Errorf("%d logs, want %d: %v", len(logs), want, err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			liar, liarURL := w.proxy()
			liar.Set(faulty.Faults{EmptyLogs: 1})
			honest, honestURL := w.proxy()
			c := dial(t, fastConfig(liarURL, honestURL))
			catch(c)
			health := c.Health()
			if health[0].Lies == 0 || health[1].Lies != 0 {
				t.Fatalf("lies %d and %d", health[0].Lies, health[1].Lies)
			}
			before := liar.Calls("eth_getHeaderByNumber")
			if _, err := c.HeaderByTag(context.Background(), "latest"); err != nil {
				t.Fatal(err)
			}
			if liar.Calls("eth_getHeaderByNumber") != before || honest.Calls("eth_getHeaderByNumber") == 0 {
				t.Fatal("the liar is still asked first")
			}
		})
	}
}

func TestLaggingEndpointDoesNotHideLogs(t *testing.T) {
	w := newWorld(t, 3)
	w.busy(30)
	lagging, lagURL := w.proxy()
	lagging.Set(faulty.Faults{Lag: 20})
	_, goodURL := w.proxy()
	c := dial(t, fastConfig(lagURL, goodURL))
	logs, err := c.Logs(context.Background(), 0, 30, watch(2).Addresses())
	if err != nil {
		t.Fatal(err)
	}
	direct := dial(t, fastConfig(w.chain.HTTPURL()))
	all, err := direct.Logs(context.Background(), 0, 30, watch(2).Addresses())
	if err != nil {
		t.Fatal(err)
	}
	if len(logs) != len(all) {
		t.Fatalf("%d logs through a lagging endpoint, %d direct", len(logs), len(all))
	}
	if lagging.Count("Lag") == 0 {
		t.Fatal("the lagging endpoint was never asked")
	}
}

func TestEndpointOfAnotherForkIsNotBelieved(t *testing.T) {
	a, b := newWorld(t, 3), newWorld(t, 3)
	a.busy(10)
	for range 10 {
		b.mine()
	}
	p, url := a.proxy()
	c := dial(t, fastConfig(url, a.chain.HTTPURL()))
	hs, err := c.Headers(context.Background(), 1, 10)
	if err != nil {
		t.Fatal(err)
	}
	p.Set(faulty.Faults{Fork: b.chain.HTTPURL()})
	r, err := c.Fetch(context.Background(), hs, watch(2), chain.Sources{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Logs) == 0 || p.Count("Fork") == 0 {
		t.Fatalf("%d logs, fork asked %d times", len(r.Logs), p.Count("Fork"))
	}
}

// A root announces emitter 1 in the block in which it logs: its logs of that very block must be there.
func TestDiscoveredContractIsReadFromItsFirstBlock(t *testing.T) {
	w := newWorld(t, 3)
	w.busy(0)
	w.mine()
	announce := common.BytesToHash(emitterAddress(1).Bytes())
	w.mine(w.emit(1, 2, common.Hash{}), w.emit(0, 1, announce), w.emit(1, 3, common.Hash{}))
	w.mine(w.emit(1, 1, common.Hash{}))
	src := chain.Sources{
		Roots:    []common.Address{emitterAddress(0)},
		Discover: func(l *chain.Log) []common.Address { return []common.Address{common.BytesToAddress(l.Topics[0][:])} },
	}
	c := dial(t, fastConfig(w.chain.HTTPURL()))
	logs := collect(t, c, chain.StreamConfig{From: 0, To: 3, Watched: chain.NewWatched(), Sources: src})
	if len(logs) != 7 {
		t.Fatalf("%d logs, want 7", len(logs))
	}
	hs, err := c.Headers(context.Background(), 2, 2)
	if err != nil {
		t.Fatal(err)
	}
	set := chain.NewWatched()
	r, err := c.Fetch(context.Background(), hs, set, src)
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Logs) != 6 || set.Add(emitterAddress(1)) {
		t.Fatalf("single block gives %d logs, want 6", len(r.Logs))
	}
}

// The provider hides the announcement when roots are read ahead; the contract is found in its range, and all ranges that were
// fetched without it are fetched again.
func TestDiscoveryHiddenByAProviderIsFound(t *testing.T) {
	w := newWorld(t, 2)
	announce := common.BytesToHash(emitterAddress(1).Bytes())
	w.mine(w.emit(0, 1, announce))
	for range 20 {
		w.mine(w.emit(1, 1, common.Hash{}))
	}
	p, url := w.proxy()
	p.Set(faulty.Faults{EmptyLogs: 1})
	p.Before(func(method string, _ json.RawMessage) {
		if method == "eth_getLogs" {
			p.Set(faulty.Faults{}) // from the next call on
		}
	})
	c := dial(t, fastConfig(url))
	src := chain.Sources{
		Roots:    []common.Address{emitterAddress(0)},
		Discover: func(l *chain.Log) []common.Address { return []common.Address{common.BytesToAddress(l.Topics[0][:])} },
	}
	logs := collect(t, c, chain.StreamConfig{From: 0, To: 21, Watched: chain.NewWatched(), Sources: src})
	if len(logs) != 21 {
		t.Fatalf("%d logs, want 21", len(logs))
	}
}

func TestTimeoutsFailOver(t *testing.T) {
	w := newWorld(t, 1)
	w.mine()
	p, url := w.proxy()
	cfg := fastConfig(url, w.chain.HTTPURL())
	cfg.Timeout = 50 * time.Millisecond
	c := dial(t, cfg)
	p.Set(faulty.Faults{Hang: 1})
	h, err := c.HeaderByNumber(context.Background(), 1)
	if err != nil || h.Number != 1 {
		t.Fatalf("%v %v", h, err)
	}
	if c.Health()[0].LastClass != "timeout" {
		t.Fatalf("class %q", c.Health()[0].LastClass)
	}
}

func TestWrongChainIsRefused(t *testing.T) {
	w := newWorld(t, 1)
	cfg := fastConfig(w.chain.HTTPURL())
	cfg.ChainID = 1
	if _, err := chain.Dial(context.Background(), cfg); chain.ClassOf(err) != chain.WrongChain {
		t.Fatalf("error %v", err)
	}
	// An endpoint that changes its chain later is dropped when it comes back from a failure.
	p, url := w.proxy()
	c := dial(t, fastConfig(url, w.chain.HTTPURL()))
	p.Set(faulty.Faults{Refuse: 1})
	if _, err := c.HeaderByNumber(context.Background(), 0); err != nil {
		t.Fatal(err)
	}
	p.Set(faulty.Faults{ChainID: 5})
	for range 5 {
		c.Poll(context.Background())
	}
	if h := c.Health()[0]; h.ChainOK {
		t.Fatalf("health %+v", h)
	}
}

func TestNoEndpointSecretsInErrors(t *testing.T) {
	w := newWorld(t, 1)
	p, url := w.proxy()
	host := strings.TrimPrefix(url, "http://")
	const token, user = "s3cr3t-token-1234", "sup3rpass"
	full := "http://me:" + user + "@" + host + "/v2/" + token + "?apikey=" + token
	var texts []string
	faults := []faulty.Faults{{Status: 401}, {Status: 429}, {Refuse: 1}, {Truncate: 1}, {ChainID: 7}, {Hang: 1}}
	quoted := 0
	for _, words := range []string{"bad key " + token + " for " + full, strings.Repeat("x", 290) + token, strings.Repeat("x", 285) + full} {
		for _, status := range []int{200, 400} { // a long text may be cut within a secret
			said := faulty.Refusal{Code: -32000, Message: words, Status: status}
			faults = append(faults, faulty.Faults{No: map[string]faulty.Refusal{"eth_getLogs": said, "eth_getBlockByNumber": said, "eth_getHeaderByNumber": said}})
		}
	}
	for _, f := range faults {
		p.Set(faulty.Faults{})
		cfg := fastConfig(full)
		cfg.Attempts, cfg.Timeout = 1, 100*time.Millisecond
		c := dial(t, cfg)
		p.Set(f)
		_, err := c.HeaderByTag(context.Background(), "latest")
		texts = append(texts, fmt.Sprint(err))
		_, err = c.Logs(context.Background(), 0, 0, nil)
		texts = append(texts, fmt.Sprint(err))
		enc, err := json.Marshal(c.Health())
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(enc))
	}
	_, err := chain.Dial(context.Background(), fastConfig(strings.Replace(full, host, "127.0.0.1:1", 1)))
	texts = append(texts, fmt.Sprint(err), redact.URL(full))
	for _, s := range texts {
		if strings.Contains(s, token[:6]) || strings.Contains(s, user[:5]) {
			t.Errorf("secret in %q", s)
		}
		if strings.Contains(s, "bad key [redacted]") || strings.Contains(s, "xxx[redacted]") {
			quoted++
		}
	}
	if quoted < 12 {
		t.Errorf("the endpoints' words were quoted %d times", quoted)
	}
}

func TestFinalityIsMonotonic(t *testing.T) {
	w := newWorld(t, 1)
	w.chain.SetFinalizedDepth(5)
	for range 20 {
		w.mine()
	}
	p, url := w.proxy()
	c := dial(t, fastConfig(url))
	is := func(c *chain.Client, want uint64) {
		t.Helper()
		if h, ok, err := c.Finalized(context.Background()); err != nil || !ok || h.Number != want {
			t.Fatalf("final %+v %v %v, want %d", h, ok, err, want)
		}
	}
	is(c, 15)
	if err := w.chain.SetFinalized(10); err != nil {
		t.Fatal(err)
	}
	is(c, 15)
	p.Set(faulty.Faults{NoFinal: true})
	depth := fastConfig(url)
	depth.FinalityDepth = 4
	d := dial(t, depth)
	if h, ok, err := d.Finalized(context.Background()); err != nil || ok {
		t.Fatalf("final %+v before any head was seen: %v", h, err)
	}
	d.Poll(context.Background())
	is(d, 16)
}

func TestHeadsFollowTheChain(t *testing.T) {
	w := newWorld(t, 1)
	for _, urls := range [][]string{{w.chain.HTTPURL()}, {w.chain.HTTPURL(), w.chain.WSURL()}} {
		cfg := fastConfig(urls...)
		cfg.PollInterval = 5 * time.Millisecond
		if len(urls) > 1 {
			cfg.PollInterval = time.Hour // only the socket can tell
		}
		c := dial(t, cfg)
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		heads := c.Heads(ctx)
		first := <-heads
		if first == nil {
			t.Fatal("no head")
		}
		var last uint64
		for last < first.Number+1 {
			// The subscription may begin after a block: mine until one is seen.
			want := w.mine()
			select {
			case h := <-heads:
				last = h.Number
				if h.Number == want.Number.Uint64() && h.Hash != want.Hash() {
					t.Fatalf("head %s, want %s", h.Hash, want.Hash())
				}
			case <-time.After(50 * time.Millisecond):
			case <-ctx.Done():
				t.Fatal("no head in time")
			}
		}
		cancel()
		for range heads {
		}
	}
}

func TestCallsAreReadAtOneBlock(t *testing.T) {
	w := newWorld(t, 1)
	h := w.mine()
	c := dial(t, fastConfig(w.chain.HTTPURL()))
	to := emitterAddress(0)
	data := make([]byte, 64)
	out, err := c.CallAt(context.Background(), to, data, h.Hash())
	if err != nil || len(out) != 0 {
		t.Fatalf("%x %v", out, err)
	}
	if _, err = c.CallAt(context.Background(), to, data, common.Hash{1}); chain.ClassOf(err) != chain.NotFound {
		t.Fatalf("unknown block: %v", err)
	}
	var ce *chain.Error
	if !errors.As(err, &ce) || ce.Endpoint == "" {
		t.Fatalf("error %v", err)
	}
}
