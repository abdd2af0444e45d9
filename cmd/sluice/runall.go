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
		Use:   "run",
		Short: "Run indexer, keeper and API together in one process",
		Args:  command.NoArgs,
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
			ix, closeChain, err := openIndexer(ctx, cfg, log, metrics, db)
			if err != nil {
				return err
			}
			defer closeChain()
			if err := ix.Bind(ctx); err != nil {
				return err
			}
			k, closeKeeper, err := openKeeper(ctx, cfg, log, metrics)
			if err != nil {
				return err
			}
			defer closeKeeper()
			serve, closeListeners, err := openServer(ctx, cfg, log, metrics, db)
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
