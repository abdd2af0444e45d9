package command

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
	"github.com/sluicefi/sluice/internal/shorten"
)

// Exit codes of every command, unless its help gives the codes another meaning.
const (
	ExitOK      = 0
	ExitFailed  = 1
	ExitMisused = 2

	ExitInterrupted = 130 // asked to stop before it was done, as a shell has it for SIGINT
)

// Service marks a command that runs until it is asked to stop: then it has done what it should.
var Service = map[string]string{"service": "true"}

// Exit is an error with its own exit code. When Err is nil, nothing is printed.
type Exit struct {
	Code int
	Err  error
}

func (e *Exit) Error() string {
	if e.Err == nil {
		return ""
	}
	return e.Err.Error()
}

func (e *Exit) Unwrap() error { return e.Err }

// Misuse marks an error in the command line or the configuration.
func Misuse(err error) error { return &Exit{ExitMisused, err} }

// Run executes a command line until it ends or the process is asked to stop (SIGINT, SIGTERM), prints an error in one
// line, and returns the exit code. A command that is stopped before it is done says what it knows, as with any other error.
// A second signal ends the process at once.
func Run(root *cobra.Command, args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	root.SilenceErrors, root.SilenceUsage = true, true
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return Misuse(fmt.Errorf("%w; see `%s --help`", err, cmd.CommandPath()))
	})
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return ExitOK
	}
	code := ExitFailed
	var exit *Exit
	var refusal *config.Error
	switch {
	case errors.As(err, &exit):
		code = exit.Code
	case errors.As(err, &refusal):
		code = ExitMisused
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		if cmd.Annotations["service"] != "" {
			return ExitOK
		}
		code = ExitInterrupted
	}
	if text := err.Error(); text != "" {
		fmt.Fprintf(stderr, "%s: %s\n", root.Name(), OneLine(text))
	}
	return code
}

// OneLine joins an error that a library printed over several lines into one, and cuts it at 600 bytes.
func OneLine(text string) string {
	return shorten.To(strings.Join(strings.Fields(text), " "), 600)
}

// NoArgs refuses arguments that are not flags.
func NoArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return Misuse(fmt.Errorf("%s takes no argument %q; see `%s --help`", cmd.CommandPath(), Clip(args[0]), cmd.CommandPath()))
	}
	return nil
}

// Args refuses anything but the arguments of these names, in this order.
func Args(names ...string) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) != len(names) {
			return Misuse(fmt.Errorf("%s takes %s, and was given %d of them; see `%s --help`", cmd.CommandPath(), strings.Join(names, " and "), len(args), cmd.CommandPath()))
		}
		return nil
	}
}

// Clip cuts what a user typed to 60 bytes, for error messages.
func Clip(s string) string { return shorten.To(s, 60) }
