package main

import (
	"bytes"
	"net/http"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// Through PgBouncer in transaction mode `sluice serve` reads, and whoever writes refuses at its start and says why. Told to end, the server
// says that it isn't ready for the time of serve.drain, answers meanwhile, and ends without an error.
func TestOnlyServeReadsThroughASharedPool(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	target := devnettest.Postgres(t)
	db := cmdtest.OpenMigrated(t, target)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: common.Address{1}, StartBlock: 1}))
	pooled := devnettest.PgBouncer(t, target, "transaction", 2)
	const nowhere = "http://127.0.0.1:1"
	factory := common.Address{1}.Hex()
	sluice := func(args ...string) (*exec.Cmd, *bytes.Buffer) {
		command := exec.CommandContext(t.Context(), "sluice", args...)
		command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+pooled)
		command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
		said := &bytes.Buffer{}
		command.Stderr = said
		return command, said
	}
	for _, args := range [][]string{
		{"migrate"}, {"reconcile", "--rpc.urls", nowhere, "--factory", factory}, {"index", "--rpc.urls", nowhere, "--factory", factory, "--start_block", "1"},
	} {
		command, said := sluice(args...)
		if err := command.Run(); err == nil || !strings.Contains(said.String(), "through a connection pooler that shares sessions") {
			t.Errorf("sluice %s: %v\n%s", args[0], err, said)
		}
	}

	const drain = 2 * time.Second
	public := freeAddress(t)
	server, said := sluice("serve", "--serve.drain", drain.String(), "--admin.listen", freeAddress(t), "--listen", public)
	must(t, server.Start())
	ended := make(chan error, 1)
	go func() { ended <- server.Wait() }()
	if err := answers(t.Context(), "http://"+public+"/v1/vaults", ended); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	begun := time.Now()
	must(t, server.Process.Signal(syscall.SIGTERM))
	// Without an index it is not ready before either: that it drains shows in what it says.
	cmdtest.Await(t, "/readyz that says that the server ends", func() bool {
		said := bodyOf(t, "http://"+public+"/readyz")
		return strings.Contains(said, "about to end") || strings.Contains(said, "refused") // that it doesn't drain at all is seen below
	})
	if response, err := http.Get("http://" + public + "/v1/vaults"); err != nil {
		t.Errorf("a request while it drains: %v", err)
	} else {
		must(t, response.Body.Close())
		if response.StatusCode != http.StatusOK {
			t.Errorf("a request while it drains: %s", response.Status)
		}
	}
	if err := <-ended; err != nil || time.Since(begun) < drain {
		t.Errorf("it ended after %s: %v\n%s", time.Since(begun), err, said)
	}
}

// bodyOf is what an address answers; what went wrong when it doesn't.
func bodyOf(t *testing.T, url string) string {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		return err.Error()
	}
	defer response.Body.Close()
	var body bytes.Buffer
	if _, err := body.ReadFrom(response.Body); err != nil {
		return err.Error()
	}
	return body.String()
}
