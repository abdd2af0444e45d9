package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
)

func newMigrate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database to the schema of this binary",
		Long: "Creates the tables in an empty database, or changes those that an earlier version made. It changes nothing when the schema is\n" +
			"current, and refuses a database whose schema is newer than this binary. While it changes something it holds the indexer's lease: an\n" +
			"indexer that still runs loses it, and ends unless the schema is still its own.",
		Args: command.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			cfg, _, err := loadConfig(cmd, config.NeedDatabase)
			if err != nil {
				return err
			}
			db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.MigrateSchema)
			if err != nil {
				return err
			}
			defer db.Close()
			_, err = fmt.Fprintln(cmd.OutOrStdout(), "the schema is current")
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}
