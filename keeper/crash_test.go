package keeper

import (
	"context"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/txjournal"
)

// awaitPooled waits until a keeper's key has a transaction in the pool: the node answers a send before its pool counts
// the transaction.
func (w *world) awaitPooled() {
	w.t.Helper()
	w.until("a transaction is in the pool", w.inPool)
}

// awaitInPool waits until the pool has one transaction.
func (w *world) awaitInPool(hash common.Hash) {
	w.t.Helper()
	w.until("the pool has "+hash.Hex(), func() bool { return w.pooled(hash) })
}

func awaitEvent[T any](t testing.TB, events <-chan T, what string) T {
	t.Helper()
	timer := time.NewTimer(2 * time.Minute)
	defer timer.Stop()
	select {
	case e := <-events:
		return e
	case <-timer.C:
		t.Fatalf("no %s", what)
		panic("unreachable")
	}
}

// inPool says whether a keeper's key has a transaction waiting.
func (w *world) inPool() bool {
	w.t.Helper()
	w.must(w.chain.SyncPool())
	for _, who := range []common.Address{w.key.Address, devnet.NewAccount("bob").Address} {
		pending, err := w.chain.Client().PendingNonceAt(w.t.Context(), who)
		w.must(err)
		now, err := w.chain.Client().NonceAt(w.t.Context(), who, nil)
		w.must(err)
		if pending > now {
			return true
		}
	}
	return false
}

func (w *world) nonce() uint64 {
	w.t.Helper()
	n, err := w.chain.Client().NonceAt(w.t.Context(), w.key.Address, nil)
	w.must(err)
	return n
}

// fates are what may have become of a transaction while the keeper was dead.
var crashFates = []string{"pooled", "mined", "dropped", "reorged out"}

// crashes are the journal's steps, and how a keeper process comes to die at
// each: its last transaction is then in the pool or not sent (mined 0), or so
// many blocks deep.
var crashes = map[string]func(w *world) (mined int){
	"intent":  func(w *world) int { return w.dieAt("intent") },
	"signed":  func(w *world) int { return w.dieAt("signed") },
	"sending": func(w *world) int { return w.dieAt("sending") },
	"sent":    func(w *world) int { return w.dieAt("sent") },
	"mined": func(w *world) int {
		return w.dieAt("mined", w.awaitPooled, w.mineOne)
	},
	"reorged": func(w *world) int {
		return w.dieAt("reorged", w.awaitPooled, w.mineOne, func() { w.awaitJournal("mined") }, func() { w.reorgEmpty(1) }) - 1
	},
	"final": func(w *world) int {
		w.finality = true
		w.chain.SetFinalizedDepth(1)
		return w.dieAt("final", w.awaitPooled, w.mineOne, func() { w.awaitJournal("mined") }, w.mineOne, w.mineOne) + 2
	},
	// Nothing was signed, and the nonce goes elsewhere.
	"abandoned": func(w *world) int {
		w.dieAt("intent")
		w.foreign()
		expire(w.t, w.db)
		w.dieAt("abandoned")
		return 1
	},
	// Nothing was sent, and the nonce goes elsewhere for good.
	"nonce-taken": func(w *world) int {
		w.finality = true
		w.chain.SetFinalizedDepth(1)
		w.dieAt("signed")
		w.foreign()
		w.block()
		w.block()
		expire(w.t, w.db)
		w.dieAt("nonce-taken")
		return 3
	},
	// Another key's, stuck.
	"superseded": func(w *world) int {
		w.dieAt("sent")
		w.must(w.chain.DropPending())
		for range 3 {
			w.emptyBlock()
		}
		expire(w.t, w.db)
		w.heir = "bob"
		w.dieAt("superseded")
		return 0
	},
	// Replaced by a dearer one that isn't sent.
	"signed again": func(w *world) int {
		return w.dieAt("signed+1", w.awaitPooled, w.emptyBlock, w.emptyBlock, w.emptyBlock)
	},
	// The price moved: its nonce is to be freed.
	"noted": func(w *world) int {
		w.dieAt("sent")
		w.spoil()
		expire(w.t, w.db)
		return w.dieAt("noted")
	},
	"cancelling": func(w *world) int {
		w.dieAt("sent")
		w.spoil()
		expire(w.t, w.db)
		return w.dieAt("signed")
	},
	"refused": func(w *world) int { return w.dieAt("refused") },
	"status":  func(w *world) int { return w.dieAt("status") },
}

// TestEveryJournalStepIsKilled: the crashes below are at every state that the
// journal's own schema knows, and at every step beside them.
func TestEveryJournalStepIsKilled(t *testing.T) {
	db := testDB(t)
	var states []string
	err := db.SelectContext(t.Context(), &states, `
SELECT (regexp_matches(pg_get_constraintdef(oid), '''([a-z-]+)''::text', 'g'))[1] FROM pg_constraint
 WHERE conrelid = 'keeper_intents'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%superseded%' `)
	if err != nil || len(states) != 9 {
		t.Fatalf("states %q, %v", states, err)
	}
	for _, step := range append(states, txjournal.Noted, stepRefused, stepStatus, stepSending) {
		if crashes[step] == nil {
			t.Errorf("no crash at %q", step)
		}
	}
}

// TestCrashAtEveryJournalStep kills a keeper process at each step, lets each
// fate befall its transaction, and starts another process: exactly one
// settlement of each vault, and the same nonce and calldata go on. The node is
// a third process's: this one's.
func TestCrashAtEveryJournalStep(t *testing.T) {
	t.Parallel()
	for step, crash := range crashes {
		t.Run(step, func(t *testing.T) {
			t.Parallel()
			if step == "superseded" { // it leaves a nonce behind, which its key has to free first
				for _, fate := range crashFates {
					t.Run(fate, func(t *testing.T) { crashOnce(crashWorld(t), step, fate, crash, 0) })
				}
				return
			}
			w := crashWorld(t)
			for i, fate := range crashFates {
				t.Run(fate, func(t *testing.T) {
					w.t = t
					crashOnce(w, step, fate, crash, uint64(i))
				})
			}
		})
	}
}

func crashWorld(t *testing.T) *world {
	w := newWorldWith(t, 2, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	for _, v := range w.vaults {
		w.buy(v, "WETH", 40_000)
	}
	return w
}

// ownCall are the steps after which the heir has nothing to decide: what the
// victim began is carried through.
var ownCall = map[string]bool{
	"intent": true, "signed": true, "sending": true, "sent": true, "mined": true, "reorged": true, "final": true, "signed again": true,
}

func crashOnce(w *world, step, fate string, crash func(*world) int, weeks uint64) {
	t := w.t
	nonce := w.nonce()
	w.heir = "keeper"
	w.prices(w.first + weeks*week + 12) // answers newer than the cut-off
	mined := crash(w)
	intents := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`)
	w.befall(fate, mined)
	expire(t, w.db)
	w.letHeirWork()
	w.settledOnce(int(weeks) + 1)
	if ownCall[step] {
		if n := w.nonce(); n != nonce+1 {
			t.Errorf("%d transactions mined, want 1", n-nonce)
		}
		if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents`); n != intents {
			t.Errorf("the heir made %d intents of its own: not the same nonce and calldata", n-intents)
		}
	}
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents WHERE state IN ('intent', 'signed', 'sent', 'reorged')`); n != 0 {
		t.Errorf("%d intents are left open", n)
	}
	if n := scalar[int](t, w.db, `
SELECT count(*) FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
 WHERE s.outcome = 'success' AND i.state IN ('mined', 'final') AND i.planned_time > $1`, int64(w.first+weeks*week)); n != len(w.vaults) {
		t.Errorf("the journal knows of %d settlements, want %d", n, len(w.vaults))
	}
	w.journalStands()
	sameCalldata(w)
}

// dieAt starts a keeper process that kills itself at a step ("step+n" lets n
// pass before), and lets the network do something meanwhile.
func (w *world) dieAt(step string, network ...func()) (mined int) {
	w.t.Helper()
	name, after, _ := strings.Cut(step, "+")
	skip := len(after) // "+1": one
	w.victims++
	c := w.startChild(fmt.Sprintf("victim %d", w.victims), w.heir, name, syscall.SIGKILL, time.Minute, func(o *childOrders) {
		o.Skip, o.Config.SupersedeBlocks = skip, 3
	})
	before := w.chain.Head().Number.Uint64()
	for _, f := range network {
		f()
	}
	c.waitKilled()
	if w.inPool() || w.chain.Head().Number.Uint64() == before {
		return 0
	}
	return 1
}

// foreign mines a transaction of the keeper's key that isn't the keeper's.
func (w *world) foreign() {
	w.t.Helper()
	self := w.wallet("keeper")
	tx, err := self.Sign(&self.Address, nil, 21_000, nil)
	w.must(err)
	_, _, err = w.chain.MineTxs(w.t.Context(), w.chain.Head().Time+12, tx)
	w.must(err)
}

// spoil makes the call in the pool fail, without mining it: a price moves.
func (w *world) spoil() {
	w.t.Helper()
	feed, data := w.pushPrice("WETH", 3)
	push, err := w.wallet("alice").Sign(&feed, nil, 200_000, data)
	w.must(err)
	_, _, err = w.chain.MineTxs(w.t.Context(), w.chain.Head().Time+12, push)
	w.must(err)
}

func (w *world) mineOne() { w.t.Helper(); w.block() }

func (w *world) reorgEmpty(depth int) {
	w.t.Helper()
	_, err := w.chain.ReorgEmpty(w.t.Context(), depth)
	w.must(err)
}

// awaitJournal waits until the newest intent is in a state.
func (w *world) awaitJournal(state string) {
	w.t.Helper()
	w.until("the journal says "+state, func() bool {
		return scalar[string](w.t, w.db, `SELECT COALESCE((SELECT state FROM keeper_intents ORDER BY id DESC LIMIT 1), '')`) == state
	})
}

// until asks again until something is so.
func (w *world) until(what string, is func() bool) {
	w.t.Helper()
	ticker := time.NewTicker(5 * time.Millisecond)
	defer ticker.Stop()
	ctx, cancel := context.WithTimeout(w.t.Context(), 2*time.Minute)
	defer cancel()
	for !is() {
		select {
		case <-ticker.C:
		case <-ctx.Done():
			w.t.Fatalf("never: %s", what)
		}
	}
}

// letHeirWork starts a keeper process that isn't killed, and mines whatever is
// in the pool and a block now and then, until it has looked at the chain's
// newest block and found nothing open, and nothing is due there.
func (w *world) letHeirWork() {
	w.t.Helper()
	w.victims++
	name := fmt.Sprintf("heir %d", w.victims)
	c := w.startChild(name, w.heir, "", 0, time.Minute)
	asked := 0
	w.until("all is settled", func() bool {
		if asked++; w.inPool() || asked%20 == 0 {
			w.block()
			return false
		}
		// Only this function mines, so the head stays while the rest is asked.
		// A keeper stores its status after it has resolved what was open, and
		// before it begins anything.
		if scalar[int](w.t, w.db, `
SELECT count(*) FROM keeper_status s JOIN lease l ON l.token = s.lease_token AND l.name LIKE 'keeper/%'
 WHERE l.holder = $1 AND s.head_hash = $2`, name, w.chain.Head().Hash().Bytes()) == 0 {
			return false
		}
		if scalar[int](w.t, w.db, `
SELECT count(*) FROM keeper_intents WHERE state IN ('intent', 'signed', 'sent', 'reorged') OR $1 AND state = 'mined'`, w.finality) > 0 {
			return false
		}
		w.refresh()
		return len(dueOf(w.vaults)) == 0
	})
	c.end()
}

// befall lets a fate happen to the victim's transaction: in the pool or not
// sent at all (mined 0), or in a block so many below the head.
func (w *world) befall(fate string, mined int) {
	w.t.Helper()
	switch fate {
	case "pooled":
		if mined > 0 { // back to the pool
			w.reorgEmpty(mined)
		}
	case "mined":
		if mined == 0 {
			w.block()
		}
	case "dropped":
		if mined > 0 {
			w.reorgEmpty(mined)
		}
		w.must(w.chain.DropPending())
	case "reorged out":
		if mined > 0 { // and mined again, in another block
			_, err := w.chain.Reorg(w.t.Context(), mined)
			w.must(err)
			break
		}
		w.block()
		w.reorgEmpty(1)
		w.must(w.chain.DropPending())
	}
}

// sameCalldata decodes every stored attempt: nonce and data are the intent's.
func sameCalldata(w *world) {
	w.t.Helper()
	intents, err := w.db.Journal(devnet.ChainID, nil).Intents(context.Background(), "true")
	w.must(err)
	for _, in := range intents {
		for _, a := range in.Attempts {
			tx := decodeTx(w.t, a.Raw)
			if tx.Nonce() != in.Nonce || a.Kind == txjournal.KindCall && string(tx.Data()) != string(in.Data) {
				w.t.Errorf("intent %d attempt %d has nonce %d and other calldata", in.ID, a.Number, tx.Nonce())
			}
		}
	}
}
