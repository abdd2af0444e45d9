package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// demoCommand is this test's own binary as the command: TestMain runs the command under that name.
func demoCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.CommandContext(t.Context(), self, args...)
	command.Args[0] = "sluice-demo"
	return command
}

// TestInterruptedDemo interrupts the start at one moment after another, as Ctrl-C does: each time it says so, succeeds,
// and leaves no process behind; and the next start in the same directory clears what that one left.
func TestInterruptedDemo(t *testing.T) {
	devnettest.Slow(t)
	if _, err := os.Stat("/proc/self/environ"); err != nil {
		t.Skip("no /proc to look for processes in")
	}
	data := filepath.Join(t.TempDir(), "demo")
	for i, moment := range []struct {
		text string
		wait time.Duration // the moment is what is tried, and nothing is awaited by it
		keep bool          // which has nothing to go on with, and begins anew
	}{
		{"ports and data directory …", 0, false}, {"chain …", 0, true}, {"story …", 50 * time.Millisecond, false},
		{"story …", 400 * time.Millisecond, true}, {"story …", 900 * time.Millisecond, false}, {" 25%", 0, true}, {" 25%", 0, true},
	} {
		mark := "SLUICE_TEST_MARK=" + strconv.Itoa(os.Getpid()) + "/" + strconv.Itoa(i)
		command := demoCommand(t, "--data", data, "--listen", "127.0.0.1:0", "--rpc-listen", "127.0.0.1:0", "--weeks", "6",
			"--keep="+strconv.FormatBool(moment.keep))
		command.Env = append(command.Environ(), "DATABASE_URL=", mark)
		out, said := &cmdtest.Screen{}, &cmdtest.Screen{}
		command.Stdout, command.Stderr = out, said
		if err := command.Start(); err != nil {
			t.Fatal(err)
		}
		cmdtest.Await(t, moment.text, func() bool { return strings.Contains(out.String(), moment.text) })
		timer := time.NewTimer(moment.wait)
		<-timer.C
		if err := command.Process.Signal(syscall.SIGINT); err != nil {
			t.Fatal(err)
		}
		err := command.Wait()
		if err != nil || said.String() != "" || !strings.HasSuffix(out.String(), "\nstopping … done\n") || strings.Contains(out.String(), "failed") {
			t.Errorf("interrupted %s after %q: %v\n%s%s", moment.wait, moment.text, err, out, said)
		}
		cmdtest.Await(t, "end of all its processes", func() bool { return len(marked(t, mark)) == 0 })
	}
}

// marked lists the processes with a variable in their environment.
func marked(t *testing.T, variable string) (pids []string) {
	t.Helper()
	files, err := filepath.Glob("/proc/[0-9]*/environ")
	if err != nil || len(files) == 0 {
		t.Fatalf("no processes in /proc: %v", err)
	}
	for _, file := range files {
		environ, err := os.ReadFile(file)
		if err == nil && bytes.Contains(environ, []byte(variable+"\x00")) {
			pids = append(pids, filepath.Base(filepath.Dir(file)))
		}
	}
	return pids
}
