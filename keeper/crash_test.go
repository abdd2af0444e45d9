package keeper

import (
	"context"
	"syscall"
	"testing"
	"time"

	"github.com/sluicefi/sluice/devnet"
)

// awaitPooled waits until the keeper's key has a transaction in the pool.
func (w *world) awaitPooled() {
	w.t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	ctx, cancel := context.WithTimeout(w.t.Context(), 30*time.Second)
	defer cancel()
	for !w.inPool() {
		select {
		case <-ticker.C:
		case <-ctx.Done():
			w.t.Fatal("no transaction in the pool")
		}
	}
}

func awaitEvent[T any](t testing.TB, events <-chan T, what string) T {
	t.Helper()
	timer := time.NewTimer(30 * time.Second)
	defer timer.Stop()
	select {
	case e := <-events:
		return e
	case <-timer.C:
		t.Fatalf("no %s", what)
		panic("unreachable")
	}
}

// inPool says whether the keeper's key has a transaction waiting.
func (w *world) inPool() bool {
	w.t.Helper()
	pending, err := w.chain.Client().PendingNonceAt(w.t.Context(), w.key.Address)
	w.must(err)
	return pending > w.nonce()
}

func (w *world) nonce() uint64 {
	w.t.Helper()
	n, err := w.chain.Client().NonceAt(w.t.Context(), w.key.Address, nil)
	w.must(err)
	return n
}

// fates are what may have become of a transaction while the keeper was dead.
var crashFates = []string{"pooled", "mined", "dropped", "reorged out"}

// TestCrashAtEveryJournalStep kills a keeper process at each step, lets each
// fate befall its transaction, and starts another one: exactly one settlement,
// and the same nonce and calldata go on.
func TestCrashAtEveryJournalStep(t *testing.T) {
	for _, step := range []string{"intent", "signed", "sending", "sent", "mined"} {
		t.Run(step, func(t *testing.T) {
			w := newWorld(t, 1)
			w.buy(w.vaults[0], "WETH", 40_000)
			for i, fate := range crashFates {
				t.Run(fate, func(t *testing.T) {
					w.t = t
					crashOnce(w, step, fate, uint64(i))
				})
			}
		})
	}
}

func crashOnce(w *world, step, fate string, weeks uint64) {
	t := w.t
	nonce := w.nonce()
	w.prices(w.first + weeks*week + 12) // answers newer than the cut-off
	c := w.startChild("victim", "keeper", step, syscall.SIGKILL, time.Minute)
	if step == "mined" {
		w.awaitPooled()
		w.block()
	}
	c.waitKilled()
	intents := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`)
	befall(w, step, fate)

	expire(t, w.db)
	k := w.keeper(func(c *Config, _ *Deps) { c.Holder = "heir" })
	for range 4 {
		k.tick(t)
		w.block()
	}
	k.tick(t)
	w.settledOnce(int(weeks) + 1)
	if n := w.nonce(); n != nonce+1 {
		t.Errorf("%d transactions mined, want 1", n-nonce)
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`); n != intents {
		t.Errorf("the heir made %d intents of its own: not the same nonce and calldata", n-intents)
	}
	last := scalar[string](t, w.db, `SELECT state || ' ' || outcome FROM keeper_intents ORDER BY id DESC LIMIT 1`)
	if last != "mined success" {
		t.Errorf("the intent is %q", last)
	}
	sameCalldata(w)
	w.must(releaseLease(t.Context(), w.db, *k.held()))
}

// befall lets a fate happen to the last transaction, whether it was only in
// the pool, or mined already.
func befall(w *world, step, fate string) {
	ctx := w.t.Context()
	mined := step == "mined"
	var err error
	switch fate {
	case "pooled":
		if mined { // back to the pool
			_, err = w.chain.ReorgEmpty(ctx, 1)
		}
	case "mined":
		if !mined {
			w.block()
		}
	case "dropped":
		if mined {
			_, err = w.chain.ReorgEmpty(ctx, 1)
			w.must(err)
		}
		err = w.chain.DropPending()
	case "reorged out":
		if mined { // and mined again, in another block
			_, err = w.chain.Reorg(ctx, 1)
			break
		}
		w.block()
		_, err = w.chain.ReorgEmpty(ctx, 1)
		w.must(err)
		err = w.chain.DropPending()
	}
	w.must(err)
}

// sameCalldata decodes every stored attempt: nonce and data are the intent's.
func sameCalldata(w *world) {
	w.t.Helper()
	intents, err := NewJournal(w.db, devnet.ChainID).intents(context.Background(), `SELECT `+intentColumns+` FROM keeper_intents WHERE chain_id = $1`, devnet.ChainID)
	w.must(err)
	for _, in := range intents {
		for _, a := range in.Attempts {
			tx := decodeTx(w.t, a.Raw)
			if tx.Nonce() != in.Nonce || a.Kind == KindCall && string(tx.Data()) != string(in.Data) {
				w.t.Errorf("intent %d attempt %d has nonce %d and other calldata", in.ID, a.Number, tx.Nonce())
			}
		}
	}
}
