package command

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"
)

// TestACommandThatIsStoppedSaysWhatItKnows: a transaction may be under way, or a file half written. A service has done what it should.
func TestACommandThatIsStoppedSaysWhatItKnows(t *testing.T) {
	stopped := func(cmd *cobra.Command, _ []string) error {
		if err := syscall.Kill(syscall.Getpid(), syscall.SIGTERM); err != nil {
			return err
		}
		<-cmd.Context().Done()
		return fmt.Errorf("no block has 0xabc yet: %w", cmd.Context().Err())
	}
	for _, c := range []struct {
		cmd  *cobra.Command
		code int
		said string
	}{
		{&cobra.Command{Use: "once", RunE: stopped}, ExitInterrupted, "once: no block has 0xabc yet: context canceled\n"},
		{&cobra.Command{Use: "service", RunE: stopped, Annotations: Service}, ExitOK, ""},
		{&cobra.Command{Use: "fails", RunE: func(*cobra.Command, []string) error { return errors.New("no") }}, ExitFailed, "fails: no\n"},
	} {
		var out, said strings.Builder
		if code := Run(c.cmd, nil, &out, &said); code != c.code || said.String() != c.said {
			t.Errorf("%s: %d, %q", c.cmd.Use, code, &said)
		}
	}
}
