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
	"github.com/sluicefi/sluice/deployment"
	"github.com/sluicefi/sluice/indexer"
)

func newReconcile() *cobra.Command {
	var vault string
	var timeout time.Duration
	var figures bool
	cmd := &cobra.Command{
		Use:   "reconcile [--vault V]",
		Short: "Compare the tables with the chain: every figure, and every row",
		Long: "Compares the figures of one vault, or of all vaults and their accounts, with the chain, at the block that the tables stand at. Then it\n" +
			"reads all events again, proves by the contracts' own histories that none is missing, derives every row from them, and compares\n" +
			"the rows with the tables, column by column (--figures leaves this part out).\n" +
			"It can run beside an indexer, and repairs nothing: a vault in which something differs is marked as disputed, and `sluice reindex`\n" +
			"repairs it. The database user needs the right to CREATE schemas.\n" +
			"\n" +
			"Exit codes: 0 everything agrees, 1 something differs, 2 it could not be compared.",
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
			var anew *indexer.Rederived
			err := withIndexer(cmd, func(ctx context.Context, ix *indexer.Indexer) (err error) {
				ctx, cancel := context.WithTimeout(ctx, timeout)
				defer cancel()
				if checked, err = ix.Check(ctx, only); err != nil {
					return err
				}
				if err := writeChecked(cmd.OutOrStdout(), checked); err != nil || figures {
					return err
				}
				if anew, err = ix.Rederive(ctx, only); err != nil {
					return fmt.Errorf("rows were not compared: %w", err)
				}
				return writeRederived(cmd.OutOrStdout(), anew)
			})
			if err != nil {
				return &command.Exit{Code: exitUnchecked, Err: err}
			}
			if len(checked.Differ) > 0 || anew != nil && len(anew.Differ) > 0 {
				return &command.Exit{Code: command.ExitFailed} // the lines have said why
			}
			return nil
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().StringVar(&vault, "vault", "", "address of the vault; empty: all vaults")
	cmd.Flags().BoolVar(&figures, "figures", false, "compare only the figures, not the rows")
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
	_, err := fmt.Fprintf(out, "%d vaults, %d accounts and %d histories at block %d %s: %s\n", c.Vaults, c.Accounts, c.Histories, c.Block, c.Hash, outcome)
	return errors.Join(append(errs, err)...)
}

// writeRederived says which rows differ, a line each, and what was compared in the last.
func writeRederived(out io.Writer, r *indexer.Rederived) error {
	var errs []error
	for _, d := range r.Differ {
		vault := ""
		if d.Vault != nil {
			vault = fmt.Sprintf("vault %s: ", d.Vault)
		}
		_, err := fmt.Fprintf(out, "%s%s\n", vault, d)
		errs = append(errs, err)
	}
	outcome := "equal those derived anew from the events"
	if n := len(r.Differ); n > 0 {
		outcome = fmt.Sprintf("compared with those derived anew from the events: %d differ", n)
	}
	if r.Kept > 0 {
		outcome += fmt.Sprintf("; not compared: %d hourly prices of %d hours whose state no endpoint has, what an hour gave the tokens of %d vaults, "+
			"and the newest hour's amounts on their cards", r.Kept, r.UnreadHours, len(r.Vaults))
	}
	if r.Unfilled > 0 {
		outcome += fmt.Sprintf("; %d hourly prices that could not be read then can be read now: sluice reindex adds a vault's", r.Unfilled)
	}
	_, err := fmt.Fprintf(out, "%d rows at block %d %s: %s\n", r.Rows, r.Block, r.Hash, outcome)
	return errors.Join(append(errs, err)...)
}

// lastReconciled is what doctor says of the last comparison of all tables.
func lastReconciled(ctx context.Context, cfg config.Config) deployment.Finding {
	f := deployment.Finding{Verdict: "warn", Name: "reconciled"}
	db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireSchema)
	if err != nil {
		f.Detail = "not known: " + err.Error()
		return f
	}
	defer func() { _ = db.Close() }() // it was only read
	last, err := db.LastReconciliation(ctx)
	switch {
	case err != nil:
		f.Detail = "not known: " + err.Error()
	case last == nil:
		f.Detail = "the tables were never compared with the events: run sluice reconcile"
	default:
		f.Detail = fmt.Sprintf("%s at block %d: %d rows, %d differ", last.FinishedAt.UTC().Format(time.RFC3339), last.Head, last.Compared, last.Differ)
		if last.UnreadHours > 0 {
			f.Detail += fmt.Sprintf(", the prices of %d hours not compared: no endpoint had their state", last.UnreadHours)
		}
		if last.Since > 0 {
			f.Detail += fmt.Sprintf("; %d differ in single vaults that were compared since", last.Since)
		}
		if last.Differ == 0 && last.Since == 0 {
			f.Verdict = "ok"
		}
	}
	return f
}
