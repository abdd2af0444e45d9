package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/dashboard"
	"github.com/sluicefi/sluice/store"
)

func newServe() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve API and dashboard from Postgres",
		Args:  command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, log, err := loadConfig(cmd, config.NeedDatabase|config.NeedListen)
			if err != nil {
				return err
			}
			db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireSchema)
			if err != nil {
				return err
			}
			defer db.Close()
			serve, closeListeners, err := openServer(ctx, cfg, log, command.NewMetrics(), db)
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
	ctx context.Context, cfg config.Config, log *slog.Logger, metrics *prometheus.Registry, db *store.DB,
) (serve func(context.Context) error, closeListeners func(), err error) {
	public, err := net.Listen("tcp", cfg.Listen)
	if err != nil {
		return nil, nil, fmt.Errorf("listen: %w", err)
	}
	admin, err := net.Listen("tcp", cfg.Admin.Listen)
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
	var server *api.Server
	var mounted error
	server, err = api.New(api.Options{
		Mount: func(mux *http.ServeMux) {
			mounted = command.MountMCP(mux, preparer, log, func() http.Handler { return server.Handler() })
		},
		DB: db, Prepare: preparer, ChainID: int64(cursor.ChainID), ChainName: fmt.Sprintf("chain %d", cursor.ChainID),
		Version: command.Version(), Drain: cfg.Serve.Drain, MaxAge: cfg.Serve.MaxAge, PublicURL: cfg.Serve.PublicURL, RPCURL: cfg.Serve.RPCURL,
		Contracts: command.Contracts(cursor.Factory, address(cfg.Registry), address(cfg.Claimer), address(cfg.Lens)),
		Dashboard: dashboard.FS(), Logger: log, Metrics: metrics,
	})
	if err = errors.Join(err, mounted); err != nil {
		closeListeners()
		return nil, nil, err
	}
	log.Info("serving", "address", public.Addr().String(), "admin", admin.Addr().String())
	return func(ctx context.Context) error { return server.Serve(ctx, public, admin) }, closeListeners, nil
}
