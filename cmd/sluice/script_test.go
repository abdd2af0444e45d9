package main

import (
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/trader"
)

// traderPoll is the time between two looks of a trader at its transaction, in tests.
const traderPoll = 30 * time.Millisecond

// TestMain makes this test binary the sluice that the tests start: the first on their PATH. Its trader looks often.
func TestMain(m *testing.M) {
	tuneTrader = func(c *trader.Config, _ *trader.Deps) { c.PollInterval = traderPoll }
	devnettest.ServeSigner()
	if step := os.Getenv(killEnv); step != "" {
		os.Exit(killedAt(step))
	}
	testscript.Main(m, map[string]func(){
		"sluice": func() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) },
		"http":   func() { os.Exit(askHTTP(os.Args[1], os.Args[2])) },
	})
}

// askHTTP prints an answer's status, content type and body; it fails when the status is an error's.
func askHTTP(method, url string) int {
	request, err := http.NewRequest(method, url, nil)
	if err != nil {
		panic(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	fmt.Println(response.Status, response.Header.Get("Content-Type"))
	if _, err := io.Copy(os.Stdout, response.Body); err != nil {
		panic(err)
	}
	if response.StatusCode >= http.StatusBadRequest {
		return 1
	}
	return 0
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
	server, err := api.New(api.Options{
		DB: cmdtest.OpenMigrated(t, devnettest.Postgres(t)), ChainID: 1337, Logger: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(server.Handler())
	t.Cleanup(web.Close)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("RPC", chain.HTTPURL())
			env.Setenv("DB", database)
			env.Setenv("API", web.URL)
			env.Setenv("TAKEN", taken.Addr().String())
			env.Setenv("PATH", env.Getenv("PATH")+":/usr/sbin:/usr/bin:/bin")
			return nil
		},
		Cmds: cmdtest.ScriptCommands("sluice"),
	})
}
