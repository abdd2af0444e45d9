package api

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/store"
)

// Limits of the listeners.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 10 * time.Second
	writeTimeout      = 30 * time.Second // streams extend their own
	idleTimeout       = 2 * time.Minute
	requestTimeout    = 10 * time.Second // one response's reading
	shutdownTimeout   = 15 * time.Second // for requests under way, which take at most requestTimeout
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
	Demo      *DemoInfo // only in the demo
	// Prepare answers what is read from the chain: /v1/prepare and a vault's trading state. nil: they answer 503.
	Prepare   *prepare.Preparer
	Dashboard fs.FS // root of the built dashboard; nil serves none
	// Ready adds a condition to /readyz; nil adds none.
	Ready func() error
	// Drain is how long the server goes on answering after it was told to end, while /readyz already says no, so that a
	// balancer stops sending before requests would be refused. 0: not at all.
	Drain time.Duration
	// MaxAge is how old the index's last check of the chain may be, by the database's clock, for /readyz to say yes.
	// 0: any age.
	MaxAge time.Duration
	// PublicMetrics serves /metrics on the public listener too.
	PublicMetrics bool
	// Mount adds handlers to the public listener, such as the demo's.
	Mount func(*http.ServeMux)

	Metrics *prometheus.Registry // nil: a new one
	Logger  *slog.Logger         // nil: slog.Default
}

// Server serves the index. Make one with [New].
type Server struct {
	opt     Options
	db      *store.DB
	log     *slog.Logger
	hub     *hub
	metrics *metrics
	csvBound
	people    *people
	lines     *sparklines
	preparing chan struct{}   // one entry for each answer that is being prepared
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
	s := &Server{opt: opt, db: opt.DB, log: opt.Logger, hub: newHub(opt.DB), people: newPeople(), lines: newSparklines(), csvBound: csvBound{page: 1_000, most: 100_000}, preparing: make(chan struct{}, preparing)}
	s.ending, s.endStream = context.WithCancel(context.Background())
	var err error
	if s.metrics, err = newMetrics(opt.Metrics, s.hub); err != nil {
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

// Admin is the handler for operators: metrics and health.
func (s *Server) Admin() http.Handler { return s.admin }

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
	mux.HandleFunc("GET /robots.txt", s.robots)
	mux.HandleFunc("GET /sitemap.xml", s.sitemap)
	mux.HandleFunc("GET /tokenlist.json", s.tokenList)
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
	h = s.metrics.observe(h) // a panic is counted as the 500 that it is answered with
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
