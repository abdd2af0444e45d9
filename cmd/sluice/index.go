package main

import (
	"context"
	"log/slog"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/spf13/cobra"
	"go.opentelemetry.io/otel/trace"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/store"
)

func newIndex() *cobra.Command {
	cmd := &cobra.Command{
		Use:         "index",
		Annotations: command.Service,
		Short:       "Follow the chain and write share prices, positions and PnL to Postgres",
		Long: "Reads the blocks and logs of all vaults of the factory, works out share prices, positions and PnL, and writes them to Postgres.\n" +
			"It runs until it is stopped, and continues where it ended. Only one indexer writes to a database; another one is refused.\n" +
			"The schema must be current (`sluice migrate`).",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedDatabase|config.NeedFactory|config.NeedListen)
			if err != nil {
				return err
			}
			metrics := command.NewMetrics()
			db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireSchema)
			if err != nil {
				return err
			}
			defer db.Close()
			traces, err := startTraces(ctx, cfg, log, "index")
			if err != nil {
				return err
			}
			defer traces.Close()
			ix, closeChain, err := openIndexer(ctx, cfg, log, metrics, traces.Provider(), db)
			if err != nil {
				return err
			}
			defer closeChain()
			ready := func(context.Context) error { return ix.Ready() }
			return runWithAdmin(ctx, cfg, log, metrics, ready, ix.Run)
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}

// openIndexer dials the chain and sets the indexer up on an open database.
func openIndexer(
	ctx context.Context, cfg config.Config, log *slog.Logger, registerer prometheus.Registerer, traces trace.TracerProvider, db *store.DB,
) (*indexer.Indexer, func(), error) {
	client, err := openChain(ctx, cfg, log, registerer)
	if err != nil {
		return nil, nil, err
	}
	ix, err := indexer.New(indexer.Config{
		Factory:         address(cfg.Factory),
		Lens:            address(cfg.Lens),
		Tank:            address(cfg.Tank),
		Board:           address(cfg.Board),
		StartBlock:      cfg.StartBlock,
		ProofsPerMinute: int(cfg.Index.ProofsPerMinute), //nolint:gosec // bounded by Validate
		Owner:           command.Owner(cfg.Index.Owner),
		Logger:          log,
		Registerer:      registerer,
		Traces:          traces,
	}, client, db)
	if err != nil {
		client.Close()
		return nil, nil, err
	}
	return ix, client.Close, nil
}
