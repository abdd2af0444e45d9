package keeper

import (
	"context"
	"errors"
	"fmt"
	"math"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/store"
)

// standbyDB makes a cluster, migrates a database in it, and starts it again as
// a hot standby: readable, in recovery, and no place for a lease.
func standbyDB(t *testing.T) *store.DB {
	t.Helper()
	dir, err := os.MkdirTemp("", "sluice-standby-")
	if err != nil {
		t.Fatal(err)
	}
	pg, err := devnet.OpenPostgres(t.Context(), devnet.PostgresConfig{Dir: dir, BinDir: os.Getenv(devnet.EnvPostgresBin)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(devnet.RemovePostgres(context.Background(), dir), os.RemoveAll(dir)); err != nil {
			t.Error(err)
		}
	})
	name, err := pg.CreateDatabase(t.Context(), "keeper")
	if err == nil {
		err = migrated(t.Context(), name)
	}
	if err != nil {
		t.Fatal(err)
	}
	admin := openDB(t, pg.URL())
	data, bin := scalar[string](t, admin, `SHOW data_directory`), serverBinary(t, admin)
	if err := errors.Join(admin.Close(), pg.Close()); err != nil {
		t.Fatal(err)
	}
	// Once as a primary, so that its log is one that a standby may follow.
	stop, _ := runServer(t, bin, data, name)
	stop()
	if err := os.WriteFile(filepath.Join(data, "standby.signal"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	stop, db := runServer(t, bin, data, name)
	t.Cleanup(stop)
	return db
}

// serverBinary is the program of a running server, from the kernel.
func serverBinary(t *testing.T, db *store.DB) string {
	t.Helper()
	bin, err := os.Readlink(fmt.Sprintf("/proc/%d/exe", scalar[int](t, db, `SELECT pg_backend_pid()`)))
	if err != nil {
		t.Fatal(err)
	}
	return bin
}

// runServer starts a server on a free port, as the user that owns its data,
// and waits until it answers.
func runServer(t *testing.T, bin, data, name string) (stop func(), db *store.DB) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	info, err := os.Stat(data)
	if err = errors.Join(err, l.Close()); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(bin, "-D", data, "-c", "listen_addresses=127.0.0.1", "-c", "port="+strconv.Itoa(port),
		"-c", "unix_socket_directories=", "-c", "wal_level=replica", "-c", "fsync=off")
	cmd.Dir = filepath.Dir(data)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if owner := info.Sys().(*syscall.Stat_t); os.Geteuid() == 0 {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: owner.Uid, Gid: owner.Gid}
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stopped := false
	stop = func() {
		if stopped {
			return
		}
		stopped = true
		if db != nil {
			_ = db.Close()
		}
		if err := errors.Join(cmd.Process.Signal(syscall.SIGINT), cmd.Wait()); err != nil {
			t.Errorf("stopping the server: %v", err)
		}
	}
	u, err := url.Parse(name)
	if err != nil {
		t.Fatal(err)
	}
	u.Host = net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	for {
		if db, err = store.Open(ctx, u.String(), store.Options{}); err == nil {
			return stop, db
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			t.Fatalf("the server doesn't answer: %v", err)
		}
	}
}

// TestOnlyTheLeaderShowsWhatAlertsLookAt: they look at all keepers together, so a standby must show nothing, whether it never held
// the lease or lost it while a settlement was refused.
func TestOnlyTheLeaderShowsWhatAlertsLookAt(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 30_000)
	w.prices(w.first - 600)
	_, _, err := w.chain.MineTxs(t.Context(), w.first+4_600) // its feed's greatest age is 4,500 s
	w.must(err)
	first, second := w.keeper(), w.keeper(func(c *Config, _ *Deps) { c.Holder = "b" })
	shows := func(k *testKeeper, leads bool) {
		t.Helper()
		for _, name := range []string{"leader", "settlements_refused", "late_seconds", "overdue_seconds", "budget_wei", "endpoint_up"} {
			if says := k.metric(t, name); len(says) > 0 != leads {
				t.Errorf("%s shows %s %v, and it leads: %v", k.cfg.Holder, name, says, leads)
			}
		}
		for _, name := range []string{"runway_seconds", "balance_wei", "head_timestamp_seconds"} {
			if says, shown := k.metric(t, name)[""]; !shown || math.IsNaN(says) == leads {
				t.Errorf("%s shows %s %v, and it leads: %v", k.cfg.Holder, name, says, leads)
			}
		}
	}
	first.tick(t)
	second.tick(t)
	shows(first, true)
	shows(second, false)
	w.must(first.giveBack(t.Context()))
	second.tick(t)
	first.tick(t)
	shows(first, false)
	shows(second, true)
}
