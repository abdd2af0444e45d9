package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/deployment"
)

func newMigrate() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database to the schema of this binary",
		Long: "Creates the tables in an empty database, or changes those that an earlier version made. It changes nothing when the schema is\n" +
			"current, and refuses a database whose schema is newer than this binary. While it changes something it holds the indexer's lease: an\n" +
			"indexer that still runs loses it, and ends unless the schema is still its own.\n\n" +
			"It also makes the roles sluice_reader and sluice_analyst where it may, and gives them what they may read, or says what is missing.",
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
			problems, err := db.GrantReaders(ctx)
			if err != nil {
				return err
			}
			lines := []string{"the schema is current"}
			for _, problem := range problems {
				lines = append(lines, "but "+problem+rolesAdvice)
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), strings.Join(lines, "\n"))
			return err
		},
	}
	config.AddFlags(cmd.Flags())
	return cmd
}

// rolesAdvice is what to do about the roles of readers.
const rolesAdvice = ": docs/runbooks.md, \"The roles of readers\""

// readerRoles is what doctor says of the database's roles for those who only read.
func readerRoles(ctx context.Context, cfg config.Config) deployment.Finding {
	f := deployment.Finding{Verdict: "warn", Name: "readers"}
	db, err := command.OpenDatabase(ctx, cfg.Database.URL, command.RequireMigrations)
	if err != nil {
		f.Detail = "not known: " + err.Error()
		return f
	}
	defer func() { _ = db.Close() }() // it was only read
	problems, err := db.ReaderProblems(ctx)
	switch {
	case err != nil:
		f.Detail = "not known: " + err.Error()
	case len(problems) > 0:
		f.Detail = strings.Join(problems, "; ") + rolesAdvice
	default:
		f.Verdict, f.Detail = "ok", "the roles sluice_reader and sluice_analyst may read what they are for"
	}
	return f
}
