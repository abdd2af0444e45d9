// Command sluice is the production binary: the long-running parts (index, keep, serve, or run for the three together),
// the verifier, and the tools of operators. Each file here is one command: it reads the configuration, opens what it
// needs, and hands over to the package that does the work.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/cmd/internal/command"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	return command.Run(newRoot(), args, stdout, stderr)
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "sluice",
		Short: "Managed on-chain vaults that settle once a week",
		Long: "Sluice: managed on-chain vaults that settle once a week, at a share price anybody can recompute.\n" +
			"A setting is taken from its flag, else from SLUICE_* in the environment, else from the file of --config, else it has its default.\n" +
			"The demo is a separate program: sluice-demo.",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return command.Misuse(fmt.Errorf("unknown command %q; see `sluice help`", command.Clip(args[0])))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetHelpCommand(newHelp(root))
	root.AddCommand(newRun(), newIndex(), newReindex(), newReconcile(), newKeep(), newServe(), newTrader(), newMCP(), newDoctor(), newVerify(), newExport(),
		newMigrate(), newDeploy(), newRoles(), newSettleLate(), newNotify(), command.NewVersion())
	return root
}

// newHelp is cobra's help command, except that it refuses a word that is no command.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Explain a command",
		RunE: func(_ *cobra.Command, args []string) error {
			found, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return command.Misuse(fmt.Errorf("unknown command %q; see `sluice help`", command.Clip(strings.Join(args, " "))))
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	}
}
