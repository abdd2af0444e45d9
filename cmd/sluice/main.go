// Command sluice is the one binary: the local demo, and the production parts (index, keep, serve, or run for the
// three together), the verifier, and the operators' tools. Each file here is one command: it reads the
// configuration, opens what it needs, and hands over to the package that does the job.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/sluicefi/sluice/config"
)

// Exit codes. Verify has its own meaning for 1 and 2 (SPEC section 6): mismatch, and could not check.
const (
	exitOK      = 0
	exitFailed  = 1
	exitMisused = 2
)

// exitError carries a command's own exit code; a nil error prints nothing.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// misuse is a wrong command line or configuration.
func misuse(err error) error { return &exitError{exitMisused, err} }

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends a shutdown that takes too long
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitOK
	}
	code := exitFailed
	var exit *exitError
	var refusal *config.Error
	switch {
	case errors.As(err, &exit):
		code = exit.code
	case errors.As(err, &refusal):
		code = exitMisused
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		return exitOK
	}
	if text := err.Error(); text != "" {
		fmt.Fprintf(stderr, "sluice: %s\n", oneLine(text))
	}
	return code
}

// oneLine keeps an error readable: what a library printed over several lines becomes one, and it has a bound.
func oneLine(text string) string {
	const most = 600
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > most {
		return text[:most] + "…"
	}
	return text
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "sluice",
		Short: "Managed on-chain vaults that settle once a week",
		Long: "Sluice: managed on-chain vaults that settle once a week, at a share price anybody can recompute.\n" +
			"Settings: a flag beats SLUICE_* in the environment, which beats --config FILE, which beats the default.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return misuse(fmt.Errorf("unknown command %q; see `sluice help`", clip(args[0])))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return misuse(fmt.Errorf("%w; see `%s --help`", err, cmd.CommandPath()))
	})
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(newHelp(root))
	root.AddCommand(newDemo(), newRun(), newIndex(), newReindex(), newReconcile(), newKeep(), newServe(), newDoctor(), newVerify(), newMigrate(), newVersion())
	return root
}

// newHelp is cobra's own, but for a word that is no command: it is refused as anywhere else.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [command]",
		Short: "Help about any command",
		RunE: func(_ *cobra.Command, args []string) error {
			found, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return misuse(fmt.Errorf("unknown command %q; see `sluice help`", clip(strings.Join(args, " "))))
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	}
}

// noArgs refuses stray words in one line.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return misuse(fmt.Errorf("%s takes no argument %q; see `%s --help`", cmd.CommandPath(), clip(args[0]), cmd.CommandPath()))
	}
	return nil
}

func clip(s string) string {
	if len(s) > 60 {
		return s[:60] + "…"
	}
	return s
}
