package main

import (
	"net"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"sluice": func() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the commands as an operator would, on a real chain and a real Postgres: what they print, and
// how they refuse.
func TestScripts(t *testing.T) {
	chain := devnettest.Chain(t)
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = taken.Close() })
	database := devnettest.Postgres(t)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", chain.HTTPURL())
			env.Setenv("DB", database)
			env.Setenv("TAKEN", taken.Addr().String())
			env.Setenv("PATH", env.Getenv("PATH")+":/usr/sbin:/usr/bin:/bin")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			// oneline asserts that the command before complained in exactly one line, without a stack trace.
			"oneline": func(ts *testscript.TestScript, neg bool, args []string) {
				text := strings.TrimSuffix(ts.ReadFile("stderr"), "\n")
				if lines := strings.Count(text, "\n") + 1; text == "" || lines != 1 {
					ts.Fatalf("stderr has %d lines, want one:\n%s", lines, text)
				}
				if !strings.HasPrefix(text, "sluice: ") || strings.Contains(text, "goroutine ") {
					ts.Fatalf("not a readable line: %s", text)
				}
			},
		},
	})
}
