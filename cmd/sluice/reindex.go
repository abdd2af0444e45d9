package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/indexer"
)

func newReindex() *cobra.Command {
	var vault string
	var from uint64
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "reindex",
		Short: "Derive one vault's rows anew from the chain and swap them in one transaction",
		Long: "Derives a vault's rows anew from the chain and swaps them in one transaction: readers never see a gap.\n" +
			"A running `sluice index` or `sluice run` does it beside its work; when none runs, this command does it itself.\n" +
			"It waits for the outcome, prints it in one line, and fails when the repair was refused or took longer than --timeout.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !common.IsHexAddress(vault) {
				return command.Misuse(errors.New("--vault: give the vault's address (0x and 40 hex digits)"))
			}
			return withIndexer(cmd, func(ctx context.Context, ix *indexer.Indexer) error {
				bounded, cancel := context.WithTimeout(ctx, timeout)
				defer cancel()
				outcome, err := ix.Reindex(bounded, address(vault), from)
				if err != nil {
					return fmt.Errorf("reindexing %s: %w", address(vault), err)
				}
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "vault %s: %s\n", address(vault), outcome)
				return err
			})
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&vault, "vault", "", "vault to repair")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up, and withdraw the request, after this long")
	cmd.Flags().Uint64Var(&from, "from", 0, "block from which its rows are in doubt")
	return cmd
}

// withIndexer runs a command that needs an indexer which does not follow the chain.
func withIndexer(cmd *cobra.Command, run func(context.Context, *indexer.Indexer) error) error {
	ctx := cmd.Context()
	cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedDatabase|config.NeedFactory)
	if err != nil {
		return err
	}
	db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireSchema)
	if err != nil {
		return err
	}
	defer db.Close()
	ix, closeChain, err := openIndexer(ctx, cfg, log, nil, db)
	if err != nil {
		return err
	}
	defer closeChain()
	return run(ctx, ix)
}
