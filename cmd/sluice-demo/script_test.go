package main

import (
	"net"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"sluice-demo": func() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the command as a user would: what it prints, and how it refuses.
func TestScripts(t *testing.T) {
	devnettest.Slow(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("TAKEN", taken.Addr().String())
			env.Setenv("PATH", env.Getenv("PATH")+":/usr/sbin:/usr/bin:/bin")
			return nil
		},
		Cmds: cmdtest.ScriptCommands("sluice-demo"),
	})
}
