package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

// childEnv holds the database's URL for a child process.
const childEnv = "SLUICE_NOTIFY_TEST_CHILD"

// childMain is a process that sends webhooks: nothing but the production loop.
func childMain(url string) int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	db, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	cfg := testConfig
	cfg.Owner = fmt.Sprintf("child %d", os.Getpid())
	n := New(cfg, db, testSecret, slog.New(slog.DiscardHandler), nil)
	n.patience = 2 * time.Second // a test locks a table: who waits for it gives up soon
	if err := n.Run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// child starts such a process; kill ends it as a crash does.
func child(t *testing.T, url string) (kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0]) //nolint:gosec // this very test
	cmd.Env = append(os.Environ(), childEnv+"="+url)
	cmd.Stderr = os.Stderr
	must(t, cmd.Start())
	dead := false
	kill = func() {
		if !dead {
			dead = true
			_ = cmd.Process.Kill() // it may have ended by itself
			_ = cmd.Wait()         // killed
		}
	}
	t.Cleanup(kill)
	return kill
}

// TestKilledBetweenCommitAndSend: what was recorded and not sent is sent by the next process, once each.
func TestKilledBetweenCommitAndSend(t *testing.T) {
	db, url := openDB(t)
	r := receive(t)
	r.subscribe(db, nil, nil, VaultSettled)
	kill := child(t, url)
	await(t, func() bool { return count(t, db, "notify_progress") == 1 })
	// Nobody can look for who is due, so nothing is sent, while events are recorded.
	tx, err := db.Beginx()
	must(t, err)
	_, err = tx.Exec("LOCK TABLE notify_subscriptions IN ACCESS EXCLUSIVE MODE")
	must(t, err)
	for n := uint64(101); n <= 103; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	await(t, func() bool { return count(t, db, "notify_events") == 3 })
	kill()
	must(t, tx.Rollback())
	if n := len(r.got); n != 0 {
		t.Fatalf("%d messages were sent before the process was killed", n)
	}
	child(t, url)
	for n := uint64(101); n <= 103; n++ {
		if d := r.expect("vault.settled"); d.Data.Block != n {
			t.Fatalf("block %d, want %d", d.Data.Block, n)
		}
	}
}

// TestKilledBetweenSendAndCommit: what the receiver has got and the process could not note is sent again, under the same id.
func TestKilledBetweenSendAndCommit(t *testing.T) {
	db, url := openDB(t)
	r := receive(t)
	var kill func()
	killed := make(chan struct{})
	r.set(func(d delivery, try int, _ http.ResponseWriter) {
		if d.Data.Block == 102 && try == 1 {
			kill()
			close(killed)
		}
	})
	r.subscribe(db, nil, nil, VaultSettled)
	kill = child(t, url)
	await(t, func() bool { return count(t, db, "notify_progress") == 1 })
	for n := uint64(101); n <= 104; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	r.expect("vault.settled")
	select {
	case <-killed:
	case <-time.After(longest):
		t.Fatal("the process was not killed")
	}
	child(t, url)
	first := r.expect("vault.settled")
	again := r.expect("vault.settled")
	if first.Data.Block != 102 || again.Data.Block != 102 || first.id != again.id {
		t.Errorf("sent %s of block %d, then %s of block %d", first.id, first.Data.Block, again.id, again.Data.Block)
	}
	for n := uint64(103); n <= 104; n++ {
		if d := r.expect("vault.settled"); d.Data.Block != n {
			t.Fatalf("block %d, want %d", d.Data.Block, n)
		}
	}
}

// TestWhoWaitsForTheDatabaseSaysSo: a table that somebody has locked is not waited for in silence.
func TestWhoWaitsForTheDatabaseSaysSo(t *testing.T) {
	db, _ := openDB(t)
	c := newClientOf(t, db)
	c.desk.patience = 500 * time.Millisecond
	n := start(t, db, func(n *Notifier) { n.patience = 500 * time.Millisecond })
	tx, err := db.Beginx()
	must(t, err)
	_, err = tx.Exec("LOCK TABLE notify_subscriptions IN ACCESS EXCLUSIVE MODE")
	must(t, err)
	await(t, func() bool {
		err := n.Ready(t.Context())
		return err != nil && strings.Contains(err.Error(), "did not answer within 500ms")
	})
	if status, out := c.post("/subscriptions", c.body("https://example.org/hook", nil)); status != http.StatusServiceUnavailable {
		t.Errorf("subscribing meanwhile: %d %v", status, out)
	}
	must(t, tx.Rollback())
	await(t, func() bool { return n.Ready(t.Context()) == nil })
}

func count(t *testing.T, db *store.DB, table string) (n int) {
	t.Helper()
	must(t, db.Get(&n, "SELECT count(*) FROM "+table))
	return n
}

// TestAMessageIsValidJSON: the body is what the documentation shows.
func TestAMessageIsValidJSON(t *testing.T) {
	undoes, index, at := int64(7), uint64(3), time.Date(2023, 11, 14, 22, 13, 21, 4000, time.UTC)
	undone := at.Add(-time.Second)
	body, err := messageOf(&store.Notification{
		Seq: 9, Op: store.NotifyUndo, Type: RequestSettled, Vault: &vault, Account: &sam, Block: 12, BlockHash: hash(5), BlockTime: 1_700_000_000,
		LogIndex: &index, Undoes: &undoes, Data: json.RawMessage(`{"assets":"5"}`), Recorded: at, UndoneRecorded: &undone,
	}, 1)
	must(t, err)
	want := `{"type":"request.settled","timestamp":"2023-11-14T22:13:20Z","data":{"event":"evt_9_1700000001000004","undone":true,"undoes":"evt_7_1700000000000004","chainId":1,` +
		`"vault":"0x00000000000000000000000000000000000000A1","account":"0x00000000000000000000000000000000000000B1","block":12,` +
		`"blockHash":"0x0000000000000000000000000000000000000000000000000000000000000005","logIndex":3,"details":{"assets":"5"}}}`
	if string(body) != want {
		t.Errorf("body\n%s\nwant\n%s", body, want)
	}
}
