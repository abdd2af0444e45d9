package chain

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/sluicefi/sluice/internal/redact"
)

// endpoint is one provider: its connection pool, its health and its limits as far as they are known.
type endpoint struct {
	cfg          *Config
	index        int
	name         string
	url          *url.URL
	redact       redact.Redactor
	http         *http.Client
	own          bool // the operator's own node
	uncompressed bool // on this machine: compression would only cost time
	limit        *rate.Limiter
	scanners     sync.Pool

	mu             sync.Mutex
	chainOK        bool
	wrongChain     bool // its last answer to eth_chainId was another chain's id
	fails          int  // consecutive
	lies           int
	restUntil      time.Time
	head           uint64
	madeUpHead     bool      // its last head was made up: it doesn't have the blocks up to it
	disagrees      string    // how its final block differs from the others'; empty when it does not
	gaveTag        bool      // it has answered the finalized tag with a block
	silent         int       // times in a row that it gave no answer to the question what is final
	headersRefused int       // failed calls for headers without bodies, each followed by a successful call for a whole block
	noProofs       time.Time // it refused one; not asked again before
	window         uint64
	batch          int // calls sent in one batch; 0 = MaxBatch, as none was refused yet
	batchMost      int // largest batch that may be tried; 0 = MaxBatch, as none was refused yet
	batchGood      int // how many batches of that size succeeded one after the other; negative: how many failed
	lastLogs       int // number of logs in the last eth_getLogs answer
	lastClass      Class
	lastError      string
	lastCall       time.Time
}

func newEndpoint(cfg *Config, index int, raw string) (*endpoint, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("rpc url %d: not a URL", index)
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("rpc url %d: scheme %q is none of http, https, ws, wss", index, u.Scheme)
	}
	name := fmt.Sprintf("%d:%s", index, u.Host)
	host := u.Hostname()
	ip := net.ParseIP(host)
	e := &endpoint{
		cfg: cfg, index: index, name: name, url: u, redact: redact.New(raw),
		own:          slices.Contains(cfg.Own, u.Host) || slices.Contains(cfg.Own, host),
		uncompressed: host == "localhost" || ip != nil && ip.IsLoopback(),
		limit:        rate.NewLimiter(rate.Inf, 0), window: cfg.StartRange,
	}
	if cfg.RequestsPerSecond > 0 {
		e.limit = rate.NewLimiter(rate.Limit(cfg.RequestsPerSecond), max(1, int(cfg.RequestsPerSecond)))
	}
	e.scanners.New = func() any { return new(scanner) }
	transport := &http.Transport{
		Proxy:               http.ProxyFromEnvironment,
		DialContext:         (&net.Dialer{Timeout: cfg.Timeout, KeepAlive: 30 * time.Second}).DialContext,
		MaxIdleConnsPerHost: 32, MaxConnsPerHost: 32, IdleConnTimeout: 60 * time.Second,
		TLSHandshakeTimeout: cfg.Timeout, ReadBufferSize: 64 << 10, WriteBufferSize: 16 << 10,
		DisableCompression: false, ForceAttemptHTTP2: true,
	}
	e.http = &http.Client{Transport: transport}
	return e, nil
}

func (e *endpoint) isWS() bool { return e.url.Scheme == "ws" || e.url.Scheme == "wss" }

// succeed and fail update the endpoint's health. An answer shows that the endpoint works, even when it is a revert.
func (e *endpoint) succeed(now time.Time) {
	e.mu.Lock()
	e.fails, e.restUntil, e.lastCall = 0, time.Time{}, now
	e.mu.Unlock()
}

func (e *endpoint) fail(now time.Time, err error) {
	var ce *Error
	if !errors.As(err, &ce) || ce.Class == Canceled {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.lastCall = now
	if ce.Class.considered() {
		e.fails, e.restUntil = 0, time.Time{}
		return
	}
	e.lastClass, e.lastError = ce.Class, ce.Error()
	if ce.Class == WrongChain {
		e.wrongChain, e.chainOK = true, false
	}
	if !ce.Class.faulty() {
		return
	}
	e.fails++
	if e.fails >= 3 || ce.Class == Network {
		e.chainOK = false // ask for the chain id again before the next use
	}
	rest := e.cfg.Backoff << min(e.fails-1, 10)
	rest = min(max(rest, ce.RetryAfter), e.cfg.MaxBackoff)
	e.restUntil = now.Add(rest)
}

// lie counts a false answer: an endpoint that left out logs or contradicted a header is asked after all others.
func (e *endpoint) lie() {
	e.mu.Lock()
	e.lies++
	e.mu.Unlock()
}

// sawHead notes the endpoint's head. It returns false, and notes nothing, while the last head that the endpoint named was made up.
func (e *endpoint) sawHead(n uint64) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.madeUpHead {
		return false
	}
	e.head = n
	return true
}

// noteMadeUpHead notes whether the endpoint's last head was made up, and returns what was noted before.
func (e *endpoint) noteMadeUpHead(madeUp bool) (before bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	before, e.madeUpHead = e.madeUpHead, madeUp
	return before
}

// Health is one endpoint's state for pages and metrics; it holds no URL.
type Health struct {
	Name       string `json:"name"`
	ChainOK    bool   `json:"chainOk"`
	Healthy    bool   `json:"healthy"`
	Failures   int    `json:"failures"` // consecutive
	Lies       int    `json:"lies"`
	Head       uint64 `json:"head"`
	LagBlocks  uint64 `json:"lagBlocks"` // behind the best endpoint
	LastClass  string `json:"lastClass,omitempty"`
	LastError  string `json:"lastError,omitempty"`
	RestingFor string `json:"restingFor,omitempty"`
}
