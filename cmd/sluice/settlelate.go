package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

// lateWait is for how long the receipt of a late settlement is waited for.
const lateWait = 10 * time.Minute

func newSettleLate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "settle-late",
		Short: "Settle a vault that is a day late, as anybody may, and be paid from its tank",
		Long: "Settles a vault whose epoch closed at least a day ago, through the LateSettler. The key needs ether for gas and no role. If the vault's\n" +
			"tank holds enough, it pays the key the amount that is printed. With --dry-run nothing is sent.\n" +
			"It takes the settings of `sluice keep`: rpc.urls, factory, lens, settler, keeper.keystore and so on. It needs no database.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text, err := cmd.Flags().GetString("vault")
			if err != nil {
				return err
			}
			if !common.IsHexAddress(text) {
				return &config.Error{Key: "vault", Problem: fmt.Sprintf("%.60q is not an address (0x and 40 hex digits)", text)}
			}
			dry, err := cmd.Flags().GetBool("dry-run")
			if err != nil {
				return err
			}
			if dry {
				if err := cmd.Flags().Set("keeper.dry_run", "true"); err != nil {
					return err
				}
			}
			cfg, log, err := loadConfig(cmd, config.NeedRPC|config.NeedFactory|config.NeedLens|config.NeedKey)
			if err != nil {
				return err
			}
			cfg.Database.URL = ""
			ctx, cancel := context.WithTimeout(cmd.Context(), lateWait)
			defer cancel()
			k, closeAll, err := openKeeper(ctx, cfg, log, nil, nil)
			if err != nil {
				return err
			}
			defer closeAll()
			late, err := k.PlanLate(ctx, common.HexToAddress(text))
			if err != nil {
				return err
			}
			if err := late.Print(cmd.OutOrStdout()); err != nil || dry {
				return err
			}
			if err := k.SendLate(ctx, late); err != nil {
				return err
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "settled    by %s; the tank paid %s wei\n", late.Tx, late.Paid)
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	cmd.Flags().String("vault", "", "address of the late vault")
	cmd.Flags().Bool("dry-run", false, "print what would be done and paid, send nothing, and end")
	return cmd
}
