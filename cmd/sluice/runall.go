package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

func newRun() *cobra.Command {
	cmd := &cobra.Command{
		Use:         "run",
		Annotations: command.Service,
		Short:       "Run the indexer, the keeper and the API in one process",
		Long: "Runs what `sluice index`, `sluice keep` and `sluice serve` do in one process, after it has brought the database to the current\n" +
			"schema. It needs what the three need: RPC endpoints, Postgres, the contracts' addresses and the keeper's key.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedDatabase|config.NeedFactory|config.NeedLens|
				config.NeedListen|config.NeedKey)
			if err != nil {
				return err
			}
			if cfg.Keeper.DryRun {
				return &config.Error{Key: "keeper.dry_run", Problem: "is for `sluice keep --dry-run`"}
			}
			metrics := command.NewMetrics()
			db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.MigrateSchema)
			if err != nil {
				return err
			}
			defer db.Close()
			traces, err := startTraces(ctx, cfg, log, "run")
			if err != nil {
				return err
			}
			defer traces.Close()
			ix, closeChain, err := openIndexer(ctx, cfg, log, metrics, traces.Provider(), db)
			if err != nil {
				return err
			}
			defer closeChain()
			if err := ix.Bind(ctx); err != nil {
				return err
			}
			k, closeKeeper, err := openKeeper(ctx, cfg, log, metrics, traces.Provider())
			if err != nil {
				return err
			}
			defer closeKeeper()
			serve, closeListeners, err := openServer(ctx, cfg, log, metrics, traces.Provider(), db)
			if err != nil {
				return err
			}
			defer closeListeners()

			group, ctx := errgroup.WithContext(ctx)
			for _, part := range []func(context.Context) error{ix.Run, k.Run, serve} {
				group.Go(func() error { return part(ctx) })
			}
			if err := group.Wait(); !errors.Is(err, context.Canceled) {
				return err
			}
			return nil
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}
