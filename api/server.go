package api

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/trace"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/store"
)

// Limits of the listeners.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 10 * time.Second
	writeTimeout      = 30 * time.Second // from an answer's beginning; streams extend their own
	idleTimeout       = 2 * time.Minute
	requestTimeout    = 10 * time.Second // of what Limits.Timeout does not set
	shutdownTimeout   = 15 * time.Second // for requests under way
	maxHeaderBytes    = 32 << 10
	maxBodyBytes      = 64 << 10
)

// Options is what a server serves, and to whom.
type Options struct {
	DB        *store.DB
	Contracts Contracts
	ChainID   int64
	ChainName string
	RPCURL    string // a public RPC endpoint to offer readers; empty: their wallet's
	Version   string
	// PublicURL is where readers reach the server, such as https://vaults.example, without a slash at its end. Empty: the
	// sitemap, which needs it, is not served.
	PublicURL string
	// ExplorerURL is the beginning of a block explorer's links, without a slash at its end. Empty: the pages link to none.
	ExplorerURL string
	// ENSResolver is the universal resolver that the pages ask for names, by the reader's own RPC. Empty: the one that they know
	// of the chain, if any.
	ENSResolver string
	// WebhooksURL is where accounts subscribe to webhooks by signature (`sluice notify`). Empty: the pages offer none.
	WebhooksURL string
	// Listing is the operator's list at the start; see [Server.SetListing].
	Listing Listing
	Demo    *DemoInfo // only in the demo
	// Wallets are those that need a service of somebody else's.
	Wallets DashboardWallets
	// Prepare answers what is read from the chain: /v1/prepare and a vault's trading state. nil: they answer 503.
	Prepare *prepare.Preparer
	// Rounds reads what feeds answered on the state of a block, for a record's benchmarks. nil: Prepare's, if there is one;
	// else they have no prices.
	Rounds    func(ctx context.Context, block common.Hash, feeds []common.Address) ([]prepare.Round, error)
	Dashboard fs.FS // root of the built dashboard; nil serves none
	// OldAssets are files assets/NAME of earlier dashboards, named by their content. nil: none are served.
	OldAssets fs.FS
	// Ready adds a condition to /readyz; nil adds none.
	Ready func() error
	// Drain is how long the server goes on answering after it was told to end, while /readyz already says no, so that a
	// balancer stops sending before requests would be refused. 0: not at all.
	Drain time.Duration
	// MaxAge is how old the index's last check of the chain may be, by the database's clock, for /readyz to say yes.
	// 0: any age.
	MaxAge time.Duration
	// ReadyLag is how many blocks the index may be behind most endpoints for /readyz to say yes. 0: 16.
	ReadyLag uint64
	// TrustedProxies are the networks whose word is taken for which client a request comes from (X-Forwarded-For).
	TrustedProxies []netip.Prefix
	// Limits bounds what clients may hold; zero fields have a default.
	Limits Limits
	// PublicMetrics serves /metrics on the public listener too.
	PublicMetrics bool
	// Mount adds handlers to the public listener, such as the demo's.
	Mount func(*http.ServeMux)

	Traces  trace.TracerProvider // takes a span of each request; nil: there are none
	Metrics *prometheus.Registry // nil: a new one
	Logger  *slog.Logger         // nil: slog.Default
}

// Limits bounds what clients may hold of the server.
type Limits struct {
	Streams       int // open event streams; 0 is 1,000
	ClientStreams int // of one client; 0 is 50
	Exports       int // CSV files read from the database at a time; others wait. 0 is 3
	ClientExports int // CSV files of one client, until they are sent; 0 is 4
	// Timeout is how long one answer may read; 0 is ten seconds. A CSV file may read twelve times as long.
	Timeout time.Duration
}

// openFiles is how many CSV files are held at a time, waiting, read or being sent.
const openFiles = 64

func (l Limits) orDefaults() Limits {
	for field, otherwise := range map[*int]int{&l.Streams: 1_000, &l.ClientStreams: 50, &l.Exports: 3, &l.ClientExports: 4} {
		if *field == 0 {
			*field = otherwise
		}
	}
	if l.Timeout == 0 {
		l.Timeout = 10 * time.Second
	}
	return l
}

// Server serves the index. Make one with [New].
type Server struct {
	opt     Options
	db      *store.DB
	log     *slog.Logger
	hub     *hub
	metrics *metrics
	csvBound
	streams   *bound        // open event streams
	files     *bound        // CSV files, until they are sent
	exporting chan struct{} // one entry for each CSV file that is being read
	people    *people
	lines     *sparklines
	looks     looks
	listing   atomic.Pointer[currentListing]
	rounds    *roundsOf
	pictures  *pictures
	preparing *bound          // answers that are being prepared
	untrusted sync.Once       // warns of a proxy that isn't trusted
	draining  atomic.Bool     // told to end: not ready any more
	ending    context.Context // ends when streams should
	endStream context.CancelFunc
	public    http.Handler
	admin     http.Handler
}

// New builds a server. It reads nothing yet.
func New(opt Options) (*Server, error) {
	if opt.DB == nil {
		return nil, errors.New("api: no database")
	}
	if opt.Logger == nil {
		opt.Logger = slog.Default()
	}
	if opt.Metrics == nil {
		opt.Metrics = prometheus.NewRegistry()
	}
	opt.Limits = opt.Limits.orDefaults()
	if opt.Rounds == nil && opt.Prepare != nil {
		opt.Rounds = opt.Prepare.Rounds
	}
	s := &Server{
		streams: newBound(opt.Limits.Streams, opt.Limits.ClientStreams), files: newBound(openFiles, opt.Limits.ClientExports),
		exporting: make(chan struct{}, opt.Limits.Exports),
		opt:       opt, db: opt.DB, log: opt.Logger, hub: newHub(opt.DB), people: newPeople(), lines: newSparklines(), rounds: newRounds(), pictures: newPictures(), csvBound: csvBound{page: 5_000, most: 100_000}, preparing: newBound(preparing, clientPreparing),
	}
	s.SetListing(opt.Listing)
	s.ending, s.endStream = context.WithCancel(context.Background())
	var err error
	if s.metrics, err = newMetrics(opt.Metrics, s.hub, opt.DB); err != nil {
		return nil, fmt.Errorf("api: register metrics: %w", err)
	}
	s.public, err = s.publicHandler()
	if err != nil {
		return nil, err
	}
	s.admin = s.adminHandler()
	return s, nil
}

// Handler is the public handler: API, events, health and dashboard.
func (s *Server) Handler() http.Handler { return s.public }

func (s *Server) publicHandler() (http.Handler, error) {
	mux := http.NewServeMux()
	api := newHuma(mux, s.opt.Version)
	register(api, s)
	if err := s.mountDocs(mux, api); err != nil {
		return nil, err
	}
	mux.HandleFunc("GET "+eventsPath, s.events)
	mux.HandleFunc("GET "+calendarPath, s.calendar)
	mux.HandleFunc("GET "+atomPath, s.atom)
	mux.HandleFunc("GET "+vaultAtomPath, s.vaultAtom)
	mux.HandleFunc("GET "+leaderAtomPath, s.leaderAtom)
	mux.HandleFunc("GET "+archivePath, s.archivePage)
	mux.HandleFunc("GET /robots.txt", s.robots)
	mux.HandleFunc("GET /sitemap.xml", s.sitemap)
	mux.HandleFunc("GET /tokenlist.json", s.tokenList)
	mux.HandleFunc("GET "+sharePath, s.share)
	mux.HandleFunc("/v1", unknown)
	mux.HandleFunc("/v1/", unknown)
	s.mountHealth(mux)
	if s.opt.PublicMetrics {
		mux.Handle("GET /metrics", s.metrics.handler)
	}
	if s.opt.Mount != nil {
		s.opt.Mount(mux)
	}
	if s.opt.Dashboard != nil {
		mux.Handle("/", s.dashboard(s.opt.Dashboard))
	} else {
		mux.HandleFunc("/", unknown)
	}
	var h http.Handler = mux
	h = knownParameters(mux, api.OpenAPI(), s.csv(h))
	compressed, err := compress(h)
	if err != nil {
		return nil, err
	}
	h = s.recoverPanics(s.remembering(compressed))
	h = s.logged(h)
	h = s.metrics.observe(h) // a panic is counted as the 500 that it is answered with
	h = s.traced(h)
	h = crossOrigin(h)
	return http.MaxBytesHandler(h, maxBodyBytes), nil
}

func (s *Server) adminHandler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", s.metrics.handler)
	s.mountHealth(mux)
	mux.HandleFunc("/", unknown)
	return s.recoverPanics(http.MaxBytesHandler(mux, maxBodyBytes))
}

// Serve serves on both listeners until ctx ends. Then it says on /readyz that it isn't ready, goes on for the time of
// Options.Drain, ends the event streams, and lets the requests under way finish. admin may be nil. It closes the listeners.
func (s *Server) Serve(ctx context.Context, public, admin net.Listener) error {
	g, ctx := errgroup.WithContext(ctx)
	// Requests, and the feed that they read, outlive ctx: being told to end is no reason to fail what is under way.
	working, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	g.Go(func() error { return s.hub.run(working, s.log) })
	servers := []*http.Server{s.listen(g, working, public, s.public)}
	if admin != nil {
		servers = append(servers, s.listen(g, working, admin, s.admin))
	}
	g.Go(func() error {
		defer stop()
		<-ctx.Done()
		s.draining.Store(true)
		if s.opt.Drain > 0 {
			s.log.Info("not ready any more; ending after the drain time", "drain", s.opt.Drain)
			timer := time.NewTimer(s.opt.Drain)
			defer timer.Stop()
			<-timer.C
		}
		s.endStream()
		end, cancel := context.WithTimeout(working, shutdownTimeout)
		defer cancel()
		var failed error
		for _, srv := range servers {
			if err := srv.Shutdown(end); err != nil {
				failed = errors.Join(failed, fmt.Errorf("stop serving on %s: %w", srv.Addr, err), srv.Close())
			}
		}
		return failed
	})
	return g.Wait()
}

// listen serves a handler on a listener.
func (s *Server) listen(g *errgroup.Group, ctx context.Context, l net.Listener, h http.Handler) *http.Server {
	srv := &http.Server{
		Addr: l.Addr().String(), Handler: h, ReadHeaderTimeout: readHeaderTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes,
		BaseContext: func(net.Listener) context.Context { return ctx },
		ErrorLog:    slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	g.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve on %s: %w", l.Addr(), err)
		}
		return nil
	})
	return srv
}
