package keeper

import (
	"context"
	"errors"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/store"
)

// TestLeaderPausedPastItsLease stops a keeper process with SIGSTOP at each
// step before its transaction is out, lets another one take over in real time,
// and wakes the first again: exactly one settlement, and the sleeper's next
// journal write is refused.
func TestLeaderPausedPastItsLease(t *testing.T) {
	t.Parallel()
	for _, step := range []string{"intent", "signed", "sent"} {
		t.Run(step, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 1)
			w.prices(w.first + 12)
			sleeper := w.startChild("sleeper", "keeper", step, syscall.SIGSTOP, time.Second)
			sleeper.waitStopped()
			stopped := time.Now()

			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			k := w.keeper(func(c *Config, _ *Deps) {
				c.Holder, c.PollInterval, c.LeaseTTL = "standby", 20*time.Millisecond, time.Second
			})
			held := make(chan string, 100)
			k.hook = func(step string) { held <- step }
			done := make(chan error, 1)
			go func() { done <- k.Run(ctx) }()
			if step != "sent" { // then the old one's transaction is in the pool already
				w.awaitPooled()
			}
			w.block()
			for awaitEvent(t, held, "journal step of the standby") != "mined" {
			}
			if took := time.Since(stopped); took > 2*time.Minute {
				t.Errorf("the takeover took %s", took)
			}
			w.settledOnce(1)

			w.must(sleeper.cmd.Process.Signal(syscall.SIGCONT))
			// The sleeper goes on where it was and meets the fence: its token is
			// stale in every write, so the journal names only the standby's.
			w.block()
			w.block()
			w.settledOnce(1)
			if n := w.nonce(); n != 1 {
				t.Errorf("%d transactions mined", n)
			}
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`); n != 1 {
				t.Errorf("%d intents", n)
			}
			token := k.held().Token()
			cancel()
			w.must(<-done)
			if h, err := w.db.LeaseHolding(t.Context(), store.KeeperLease(devnet.ChainID)); err != nil || h.Token != token && h.Holder != "sleeper" {
				t.Errorf("lease %+v, %v", h, err)
			}
		})
	}
}

// TestRivalKeepersWithTwoKeys: the second keeper can't bump the first one's
// transaction, so it sends it again, and only after waiting long its own; the
// vault refuses whichever comes second.
func TestRivalKeepersWithTwoKeys(t *testing.T) {
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.prices(w.first + 12)
	a := w.keeper()
	a.tick(t)
	w.must(w.chain.DropPending())
	expire(t, w.db)
	b := w.keeper(func(c *Config, d *Deps) {
		c.Holder, c.SupersedeBlocks = "b", 4
		d.Signer = keys.NewLocalSigner(devnet.NewAccount("bob").Key)
	})
	b.tick(t)
	w.awaitPooled() // the first keeper's stored transaction is sent again
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`); n != 1 {
		t.Fatalf("%d intents while the first one's is open", n)
	}
	// It doesn't mine: the pool of this network keeps losing it.
	for range 5 {
		w.must(w.chain.DropPending())
		w.block()
		b.tick(t)
	}
	if s := scalar[string](t, w.db, `SELECT string_agg(state, ' ' ORDER BY id) FROM keeper_intents`); s != "superseded sent" {
		t.Fatalf("states %q", s)
	}
	w.block()
	b.tick(t)
	w.settledOnce(1)

	// The first one's transaction turns up after all, and reverts on chain.
	var raw []byte
	w.must(w.db.GetContext(t.Context(), &raw, `SELECT raw FROM keeper_attempts WHERE intent_id = 1`))
	_, receipts, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, decodeTx(t, raw))
	w.must(err)
	if receipts[0].Status != 0 {
		t.Error("the second settlement did not revert")
	}
	b.tick(t)
	w.settledOnce(1)
	if s := scalar[string](t, w.db, `SELECT string_agg(state || ' ' || outcome, ', ' ORDER BY id) FROM keeper_intents`); s != "mined reverted, mined success" {
		t.Errorf("outcomes %q", s)
	}
	if reason := scalar[string](t, w.db, `SELECT reason FROM keeper_intents WHERE id = 1`); reason == "" || strings.HasPrefix(reason, "unknown") {
		t.Errorf("the revert is not decoded: %q", reason)
	}
}

// TestKeeperAtAStandbyDatabase: a lease on a standby would fence nothing.
func TestKeeperAtAStandbyDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	standby := standbyDB(t)
	k := w.keeper(func(_ *Config, d *Deps) { d.DB = standby })
	if _, err := k.Tick(t.Context()); !errors.Is(err, store.ErrStandby) {
		t.Fatalf("a tick at a standby: %v", err)
	}
	if w.inPool() {
		t.Error("something was sent")
	}
	checks := k.Doctor(t.Context())
	if !checks.Failed() || checks[0].Name != "database" || !strings.Contains(checks[0].Detail, "standby") {
		t.Errorf("doctor says %+v", checks)
	}
}

func accountsOf(names ...string) []common.Address {
	addrs := make([]common.Address, len(names))
	for i, name := range names {
		addrs[i] = devnet.NewAccount(name).Address
	}
	return addrs
}

// TestAKeyThatWasSupersededFreesItsNonceWhenItIsBack: the other key settled
// what this one was stuck with, and its nonce is still to be used.
func TestAKeyThatWasSupersededFreesItsNonceWhenItIsBack(t *testing.T) {
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.afterTheCutoff(0)
	a := w.keeper()
	a.tick(t)
	w.must(w.chain.DropPending())
	expire(t, w.db)
	b := w.keeper(func(c *Config, d *Deps) {
		c.Holder, c.SupersedeBlocks = "b", 1
		d.Signer = keys.NewLocalSigner(devnet.NewAccount("bob").Key)
	})
	w.emptyBlock()
	b.tick(t)
	w.block()
	b.tick(t)
	w.settledOnce(1)
	expire(t, w.db)
	again := w.keeper(func(c *Config, _ *Deps) { c.Holder = "a again" })
	again.tick(t)
	w.block()
	again.tick(t)
	w.journalSays("mined cancelled, mined success")
	w.afterTheCutoff(1)
	again.tick(t)
	w.block()
	w.settledOnce(2)
}
