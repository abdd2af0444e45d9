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
		Short: "Derive one vault's rows from the chain again, and replace them",
		Long: "Derives all rows of a vault from the chain again and replaces the old ones in one transaction, so that readers always see complete data.\n" +
			"When `sluice index` or `sluice run` is running, that process does the work; otherwise this command does it.\n" +
			"It waits for the outcome and prints it in one line. It fails when the repair was refused or took longer than --timeout.",
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
	cmd.Flags().StringVar(&vault, "vault", "", "address of the vault")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "withdraw the request and give up after this long")
	cmd.Flags().Uint64Var(&from, "from", 0, "begin reading no later than at this block; 0: at the vault's creation, which is right unless the tables lack it")
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
	ix, closeChain, err := openIndexer(ctx, cfg, log, nil, nil, db)
	if err != nil {
		return err
	}
	defer closeChain()
	return run(ctx, ix)
}
