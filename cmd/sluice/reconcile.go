package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/indexer"
)

func newReconcile() *cobra.Command {
	var vault string
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "reconcile [--vault V]",
		Short: "Compare what the tables say of vaults and all their accounts with the chain",
		Long: "Compares the tables' figures of one vault, or of all, and of every account that ever was in it with the chain, at the\n" +
			"block where the tables stand. It runs beside an indexer and repairs nothing: a vault in which something differs is\n" +
			"disputed from then on, and `sluice reindex` repairs it.\n\nExit codes: 0 all agree, 1 something differs, 2 could not compare.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var only common.Address
			if vault != "" {
				var err error
				if only, err = flagAddress("vault", vault); err != nil {
					return &command.Exit{Code: exitUnchecked, Err: err}
				}
			}
			var checked *indexer.Checked
			err := withIndexer(cmd, func(ctx context.Context, ix *indexer.Indexer) (err error) {
				ctx, cancel := context.WithTimeout(ctx, timeout)
				defer cancel()
				checked, err = ix.Check(ctx, only)
				return err
			})
			if err == nil {
				err = writeChecked(cmd.OutOrStdout(), checked)
			}
			if err != nil {
				return &command.Exit{Code: exitUnchecked, Err: err}
			}
			if n := len(checked.Differ); n > 0 {
				return &command.Exit{Code: command.ExitFailed} // the lines have said why
			}
			return nil
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&vault, "vault", "", "the vault's address; all vaults without it")
	cmd.Flags().DurationVar(&timeout, "timeout", 30*time.Minute, "give up after this long")
	return cmd
}

// writeChecked says what differs, a line each, and what was compared in the last.
func writeChecked(out io.Writer, c *indexer.Checked) error {
	var errs []error
	for _, d := range c.Differ {
		_, err := fmt.Fprintf(out, "vault %s: %s %s: tables %s, chain %s\n", d.Vault, d.Figure, d.Subject, d.TablesValue, d.ChainValue)
		errs = append(errs, err)
	}
	outcome := "agree with the chain"
	if n := len(c.Differ); n > 0 {
		outcome = fmt.Sprintf("compared with the chain: %d figures differ", n)
	}
	_, err := fmt.Fprintf(out, "%d vaults and %d accounts at block %d %s: %s\n", c.Vaults, c.Accounts, c.Block, c.Hash, outcome)
	return errors.Join(append(errs, err)...)
}
