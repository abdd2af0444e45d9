package main

import (
	"bytes"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// The real command beside the real indexer, and again without one: spoilt rows are repaired, one line says so, a refusal
// is one line and exit code 1, and a command that is killed leaves nothing half done.
func TestReindexCommandBesideTheIndexCommand(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	ctx := t.Context()
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 1})
	url := devnettest.Postgres(t)
	db := cmdtest.OpenMigrated(t, url)
	sluice := func(args ...string) *exec.Cmd {
		command := exec.CommandContext(ctx, "sluice", append(args, "--rpc.urls", story.Chain.HTTPURL(), "--factory", story.Factory.Hex(),
			"--lens", story.Lens.Hex(), "--start_block", strconv.FormatUint(story.StartBlock, 10), "--log.level", "error")...)
		command.Env = append(command.Environ(), "SLUICE_DATABASE_URL="+url)
		return command
	}
	index := sluice("index", "--admin.listen", "127.0.0.1:0")
	if err := index.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- index.Wait() }()
	if err := cmdtest.IndexedTo(ctx, db, story.Chain.Head(), ended); err != nil {
		t.Fatal(err)
	}
	rows := func() string {
		var dump bytes.Buffer
		if err := db.DumpDerived(ctx, &dump); err != nil {
			t.Fatal(err)
		}
		return dump.String()
	}
	want := rows()
	vaults, err := db.Vaults(ctx)
	if err != nil || len(vaults) == 0 {
		t.Fatal(len(vaults), err)
	}
	vault := vaults[0].Vault
	spoil := func() {
		for _, q := range []string{"DELETE FROM activity WHERE vault = $1", "UPDATE positions SET wallet_cost = 7 WHERE vault = $1"} {
			if _, err := db.ExecContext(ctx, q, vault); err != nil {
				t.Fatal(err)
			}
		}
		if rows() == want {
			t.Fatal("nothing was spoilt")
		}
	}
	repair := func(how string) {
		t.Helper()
		var out, said bytes.Buffer
		command := sluice("reindex", "--vault", vault.Hex(), "--timeout", "1m")
		command.Stdout, command.Stderr = &out, &said
		if err := command.Run(); err != nil || strings.Count(out.String(), "\n") != 1 || !strings.Contains(out.String(), "derived anew") {
			t.Fatalf("%s: %v %q %q", how, err, out.String(), said.String())
		}
		if rows() != want {
			t.Fatalf("%s: the rows are not those before they were spoilt", how)
		}
	}
	reconcile := func(code int, says string, more ...string) {
		t.Helper()
		var out, said bytes.Buffer
		command := sluice(append([]string{"reconcile"}, more...)...)
		command.Stdout, command.Stderr = &out, &said
		_ = command.Run() // its exit code is looked at
		if got := command.ProcessState.ExitCode(); got != code || !strings.Contains(out.String()+said.String(), says) {
			t.Errorf("reconcile %v ended with %d: %q %q", more, got, out.String(), said.String())
		}
	}
	doctor := func(says string) {
		t.Helper()
		var out bytes.Buffer
		command := sluice("doctor")
		command.Stdout = &out
		_ = command.Run() // other checks may fail here
		for line := range strings.Lines(out.String()) {
			if strings.Contains(line, "reconciled") && strings.Contains(line, says) {
				return
			}
		}
		t.Errorf("doctor doesn't say %q of when the tables were reconciled: %q", says, out.String())
	}
	reconcile(0, "agree with the chain")
	reconcile(0, "equal those derived anew")
	spoil()
	reconcile(1, "figures differ", "--vault", vault.Hex())
	reconcile(1, "costBasis 0x", "--vault", vault.Hex(), "--figures")
	reconcile(1, "the row is missing in the tables", "--vault", vault.Hex())
	doctor("differ in single vaults that were compared since")
	reconcile(2, "no vault of this factory", "--vault", "0x0000000000000000000000000000000000000001")
	reconcile(2, "40 hexadecimal digits", "--vault", "0x12")
	killed := sluice("reindex", "--vault", vault.Hex())
	if err := killed.Start(); err != nil {
		t.Fatal(err)
	}
	_ = killed.Process.Kill()
	_ = killed.Wait()
	repair("beside the indexer")
	reconcile(0, "agree with the chain", "--vault", vault.Hex())
	doctor("rows, 0 differ\n")

	var said bytes.Buffer
	refused := sluice("reindex", "--vault", "0x0000000000000000000000000000000000000001", "--timeout", "1m")
	refused.Stderr = &said
	if err := refused.Run(); err == nil || refused.ProcessState.ExitCode() != 1 {
		t.Errorf("no such vault: %v", err)
	}
	if strings.Count(strings.TrimSpace(said.String()), "\n") != 0 || !strings.Contains(said.String(), "no such vault") {
		t.Errorf("a refusal in more than a readable line: %q", said.String())
	}

	_ = index.Process.Kill()
	<-ended
	spoil()
	repair("without an indexer")
}
