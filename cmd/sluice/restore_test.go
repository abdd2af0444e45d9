package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/config"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// runbook is the commands of a section of docs/runbooks.md, block by block.
func runbook(t *testing.T, section string) (blocks []string) {
	t.Helper()
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "runbooks.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(page), "\n### "+section+"\n")
	text, _, _ := strings.Cut(rest, "\n### ")
	for _, m := range regexp.MustCompile("(?ms)^ *```sh\n(.*?)^ *```$").FindAllStringSubmatch(text, -1) {
		blocks = append(blocks, m[1])
	}
	if !found || len(blocks) == 0 {
		t.Fatalf("the section %q has no commands", section)
	}
	return blocks
}

// shell runs commands as an operator types them: one that fails doesn't stop those after it.
func shell(t *testing.T, dir, commands string, env ...string) (string, error) {
	t.Helper()
	c := exec.CommandContext(t.Context(), "bash", "-c", commands)
	c.Dir, c.Env = dir, append(os.Environ(), env...)
	out, err := c.CombinedOutput()
	return string(out), err
}

// content is what the tables of journal and webhooks hold, and the numbers that the next rows get.
func content(t *testing.T, db *store.DB) string {
	t.Helper()
	var tables []string
	if err := db.Select(&tables, `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND (relname LIKE 'keeper\_%' OR relname LIKE 'notify\_%') ORDER BY 1`); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, table := range tables {
		var rows string
		if err := db.Get(&rows, fmt.Sprintf("SELECT coalesce(string_agg(x::text, E'\\n' ORDER BY x::text), '') FROM %s x", table)); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&all, "%s\n%s\n", table, rows)
	}
	var next string
	if err := db.Get(&next, `SELECT string_agg(sequencename || ' ' || coalesce(last_value, 0), ',' ORDER BY sequencename) FROM pg_sequences WHERE sequencename ~ '^(keeper|notify)_'`); err != nil {
		t.Fatal(err)
	}
	return all.String() + next
}

// TestRunbookCopiesAndRestores follows docs/runbooks.md where the journal is copied into a fresh database, and where a whole
// database is restored.
func TestRunbookCopiesAndRestores(t *testing.T) {
	if _, err := exec.LookPath("pg_dump"); err != nil {
		t.Skip("no pg_dump on the PATH")
	}
	oldURL, dir := devnettest.Postgres(t), t.TempDir()
	old := cmdtest.OpenMigrated(t, oldURL)
	for _, statement := range []string{
		`INSERT INTO keeper_intents (chain_id, sender, vault, epoch, action, target, calldata, nonce, gas, state, plan, planned_block, planned_hash, planned_time, lease_token)
			SELECT 1, a, a, n, 'settle', a, '', n, 1, CASE n WHEN 3 THEN 'sent' ELSE 'abandoned' END, '{}', 1, h, 1, 1
			FROM generate_series(1, 3) n, decode(repeat('ab', 20), 'hex') a, decode(repeat('cd', 32), 'hex') h`,
		"INSERT INTO keeper_subjects (intent_id, chain_id, vault, epoch, action, open) SELECT id, 1, vault, epoch, action, id = 3 FROM keeper_intents",
		`INSERT INTO keeper_attempts (intent_id, number, kind, tx_hash, raw, fee_cap_wei, tip_cap_wei, signed_block) VALUES (3, 1, 'call', decode(repeat('ef', 32), 'hex'), '\x01', 1, 1, 1)`,
		"INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token) SELECT id, state, '', 1, 1 FROM keeper_intents",
		`INSERT INTO notify_events (op, type, block_number, block_hash, block_time) VALUES ('apply', 'vault.settled', 1, decode(repeat('cd', 32), 'hex'), 1)`,
		"INSERT INTO notify_progress (feed_seq) VALUES (77)",
		"INSERT INTO notify_subscriptions (id, url, types, after_seq) VALUES ('sub_' || repeat('0', 32), 'https://receiver.example', '{vault.settled}', 1)",
	} {
		if _, err := old.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := shell(t, dir, `pg_dump --schema-only "$OLD"`, "OLD="+oldURL); err != nil {
		if strings.Contains(out, "version mismatch") {
			t.Skip(out)
		}
		t.Fatalf("%v\n%s", err, out)
	}
	held := content(t, old)

	t.Run("the journal into a fresh database", func(t *testing.T) {
		url := devnettest.Postgres(t)
		fresh := cmdtest.OpenMigrated(t, url)
		copying := strings.Join(runbook(t, "The derived tables are made anew"), "")
		if out, err := shell(t, dir, copying, "OLD="+oldURL, "NEW="+url); err != nil || !strings.HasSuffix(out, "UPDATE 1\n") {
			t.Fatalf("%v\n%s", err, out)
		}
		want := strings.Replace(held, "(t,77,0)", "(t,-1,0)", 1)
		if got := content(t, fresh); got != want || want == held {
			t.Errorf("copied is\n%s\nwant\n%s", got, want)
		}
		// Done again, it says that it failed and changes nothing. So it does where the old database can't be read: what an earlier
		// copy left is not taken for this one's.
		if out, err := shell(t, dir, copying, "OLD="+oldURL, "NEW="+url); err == nil || content(t, fresh) != want {
			t.Errorf("a second copy: %v\n%s", err, out)
		}
		otherURL := devnettest.Postgres(t)
		other := cmdtest.OpenMigrated(t, otherURL)
		empty := content(t, other)
		if out, err := shell(t, dir, copying, "OLD="+oldURL+"&options=-c%20role%3Dsluice_reader", "NEW="+otherURL); err == nil || !strings.Contains(out, "permission denied") || content(t, other) != empty {
			t.Errorf("a copy of what can't be read: %v\n%s", err, out)
		}
	})

	t.Run("the whole database", func(t *testing.T) {
		url := devnettest.Postgres(t)
		blocks := runbook(t, "A backup")
		for _, block := range blocks {
			if out, err := shell(t, dir, block, "OLD="+oldURL, "NEW="+url); err != nil {
				t.Fatalf("%s\n%v\n%s", block, err, out)
			}
		}
		restored, err := store.Open(t.Context(), url, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = restored.Close() })
		if got := content(t, restored); got != held {
			t.Errorf("restored is\n%s\nwant\n%s", got, held)
		}
		if f := readerRoles(t.Context(), config.Config{Database: config.Database{URL: url}}); f.Verdict != "ok" {
			t.Errorf("doctor says of the readers: %+v", f)
		}
		// Without the last step they read nothing, and doctor says what to do.
		if _, err := restored.Exec("REVOKE USAGE ON SCHEMA sluice_views FROM sluice_analyst"); err != nil {
			t.Fatal(err)
		}
		if f := readerRoles(t.Context(), config.Config{Database: config.Database{URL: url}}); f.Verdict != "warn" || !strings.Contains(f.Detail, "sluice_analyst may not read") || !strings.Contains(f.Detail, "The roles of readers") {
			t.Errorf("doctor says of a reader that may not read: %+v", f)
		}
	})
}
