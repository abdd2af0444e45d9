package main

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/config"
)

func newReindex() *cobra.Command {
	var vault string
	var from uint64
	cmd := &cobra.Command{
		Use:   "reindex",
		Short: "Derive one vault's rows anew from the chain and swap them in one transaction",
		Long: "Derives a vault's rows anew from the chain and swaps them in one transaction: readers never see a gap.\n" +
			"It writes, so it needs the writer's lease: stop `sluice index` first; `sluice serve` goes on.",
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			if !common.IsHexAddress(vault) {
				return misuse(errors.New("--vault: give the vault's address (0x and 40 hex digits)"))
			}
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedDatabase|config.NeedFactory)
			if err != nil {
				return err
			}
			db, err := openStore(ctx, cfg)
			if err != nil {
				return err
			}
			defer db.Close()
			ix, closeChain, err := openIndexer(ctx, cfg, log, nil, db)
			if err != nil {
				return err
			}
			defer closeChain()
			if err := ix.Reindex(ctx, address(vault), from); err != nil {
				return fmt.Errorf("reindexing %s: %w", vault, err)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "vault %s is derived anew\n", address(vault))
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&vault, "vault", "", "vault to repair")
	cmd.Flags().Uint64Var(&from, "from", 0, "block from which its rows are in doubt")
	return cmd
}
