package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"go.opentelemetry.io/otel/trace"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/api/keptassets"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/dashboard"
	"github.com/sluicefi/sluice/store"
)

func newServe() *cobra.Command {
	cmd := &cobra.Command{
		Use:         "serve",
		Annotations: command.Service,
		Short:       "Serve the API and the dashboard from Postgres",
		Long: "Answers the HTTP API and serves the dashboard on listen. It only reads the database, so any number of these processes can run, also\n" +
			"on replicas. With rpc.urls and lens it also prepares unsigned transactions and serves the Model Context Protocol at /mcp.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, log, err := loadConfig(cmd, config.NeedDatabase|config.NeedListen)
			if err != nil {
				return err
			}
			traces, err := startTraces(ctx, cfg, log, "serve")
			if err != nil {
				return err
			}
			defer traces.Close()
			db, err := command.OpenToRead(ctx, cfg.Database.URL, cfg.Serve.Connections, traces.OpenDB())
			if err != nil {
				return err
			}
			defer db.Close()
			if db.Shared() {
				log.Info("the database is behind a pooler that shares sessions: no statement is kept prepared, and the feed is asked for news every second")
			}
			serve, closeListeners, err := openServer(ctx, cfg, log, command.NewMetrics(), traces.Provider(), db)
			if err != nil {
				return err
			}
			defer closeListeners()
			return serve(ctx)
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}

// openServer takes both ports and builds the server; the returned function serves until its context ends.
func openServer(
	ctx context.Context, cfg config.Config, log *slog.Logger, metrics *prometheus.Registry, traces trace.TracerProvider, db *store.DB,
) (serve func(context.Context) error, closeListeners func(), err error) {
	public, err := command.Listen(ctx, cfg.Listen)
	if err != nil {
		return nil, nil, fmt.Errorf("listen: %w", err)
	}
	admin, err := command.Listen(ctx, cfg.Admin.Listen)
	if err != nil {
		_ = public.Close()
		return nil, nil, fmt.Errorf("admin.listen: %w", err)
	}
	closeListeners = func() {
		_ = public.Close()
		_ = admin.Close()
	}
	cursor, err := db.Cursor(ctx)
	if err != nil {
		closeListeners()
		if errors.Is(err, store.ErrNotFound) {
			return nil, nil, errors.New("this database has no index yet: start `sluice index` first")
		}
		return nil, nil, fmt.Errorf("reading what the index follows: %w", err)
	}
	if given := address(cfg.Factory); cfg.Factory != "" && given != cursor.Factory {
		closeListeners()
		return nil, nil, &config.Error{Key: "factory", Problem: fmt.Sprintf("is %s, but this database is the index of %s", given, cursor.Factory)}
	}
	preparer, closePreparer, err := openPreparer(cfg, log, cursor.ChainID)
	if err != nil {
		closeListeners()
		return nil, nil, err
	}
	closePorts := closeListeners
	closeListeners = func() {
		closePorts()
		closePreparer()
	}
	listed, err := openListing(cfg.Listing, cursor.ChainID, log, metrics)
	if err != nil {
		closeListeners()
		return nil, nil, err
	}
	kept, err := openAssets(cfg.Serve)
	if err != nil {
		closeListeners()
		return nil, nil, err
	}
	contracts := command.Contracts(cursor.Factory, address(cfg.Registry), address(cfg.Claimer), address(cfg.Lens))
	contracts = command.WithTrading(contracts, address(cfg.Adapter), address(cfg.Quoter), address(cfg.Board))
	var server *api.Server
	var mounted error
	server, err = api.New(api.Options{
		Mount: func(mux *http.ServeMux) {
			mounted = command.MountMCP(mux, preparer, log, func() command.Host { return server })
		},
		DB: db, Prepare: preparer, ChainID: int64(cursor.ChainID), ChainName: fmt.Sprintf("chain %d", cursor.ChainID),
		Version: command.Version(), Drain: cfg.Serve.Drain, MaxAge: cfg.Serve.MaxAge, PublicURL: cfg.Serve.PublicURL, RPCURL: cfg.Serve.RPCURL,
		ReadyLag: readyLag(cfg), TrustedProxies: cfg.Serve.Proxies(),
		Limits: api.Limits{
			Streams: cfg.Serve.Streams, ClientStreams: cfg.Serve.ClientStreams, Exports: cfg.Serve.Exports, ClientExports: cfg.Serve.ClientExports,
			Timeout: cfg.Serve.Timeout,
		},
		ExplorerURL: strings.TrimSuffix(cfg.Explorer.URL, "/"), ENSResolver: cfg.ENS.Resolver, WebhooksURL: cfg.Notify.PublicURL, Listing: listed.listing(),
		Wallets:   api.DashboardWallets{WalletConnect: cfg.Wallets.Project(), Coinbase: cfg.Wallets.Coinbase},
		Contracts: command.WithTank(contracts, address(cfg.Tank), address(cfg.LateSettler)),
		Dashboard: dashboard.FS(), OldAssets: kept.files(), Logger: log, Metrics: metrics, Traces: traces,
	})
	if err = errors.Join(err, mounted); err != nil {
		closeListeners()
		return nil, nil, err
	}
	log.Info("serving", "address", public.Addr().String(), "admin", admin.Addr().String())
	return func(ctx context.Context) error {
		defer kept.tend(ctx, log)()
		ticker := time.NewTicker(listingEvery)
		defer ticker.Stop()
		defer listed.tend(ctx, ticker.C, server.SetListing)()
		return server.Serve(ctx, public, admin)
	}, closeListeners, nil
}

// readyLag is how many blocks behind the chain the index may be while the server counts as ready: those of 192 seconds, 16 of them
// on Ethereum, and never fewer, since a block more or less is no lag where they are rare.
func readyLag(cfg config.Config) uint64 { return max(16, cfg.Blocks(192*time.Second)) }

// oldAssets are the dashboard's files of earlier versions; nothing where no directory is configured.
type oldAssets struct{ dir *keptassets.Dir }

func openAssets(cfg config.Serve) (oldAssets, error) {
	if cfg.AssetsDir == "" {
		return oldAssets{}, nil
	}
	dir, err := keptassets.Open(cfg.AssetsDir, dashboard.FS(), cfg.AssetsFor)
	if err != nil {
		return oldAssets{}, &config.Error{Key: "serve.assets_dir", Problem: fmt.Sprintf("must be a directory that can be written: %v", err)}
	}
	return oldAssets{dir}, nil
}

// files are what they are served from.
func (o oldAssets) files() fs.FS {
	if o.dir == nil {
		return nil
	}
	return o.dir
}

// tend looks after them until the returned function is called.
func (o oldAssets) tend(ctx context.Context, log *slog.Logger) (end func()) {
	if o.dir == nil {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var tending sync.WaitGroup
	tending.Go(func() { o.dir.Tend(ctx, log) })
	return func() {
		cancel()
		tending.Wait()
		_ = o.dir.Close() // nothing is asked of it any more
	}
}
