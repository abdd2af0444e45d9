package keeper

import (
	"fmt"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// backup copies the journal as it is now into a database of its own, and makes
// its lease one that ran out.
func (w *world) backup() *store.DB {
	w.t.Helper()
	to := testDB(w.t)
	for _, table := range []string{"lease", "keeper_intents", "keeper_subjects", "keeper_attempts", "keeper_events", "keeper_refusals", "keeper_status"} {
		var rows []string
		w.must(w.db.SelectContext(w.t.Context(), &rows, `SELECT to_jsonb(r)::text FROM `+table+` r`))
		for _, row := range rows {
			_, err := to.ExecContext(w.t.Context(), `
INSERT INTO `+table+` OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::`+table+`, $1::jsonb)`, row)
			w.must(err)
		}
	}
	for _, table := range []string{"keeper_intents", "keeper_events"} {
		_, err := to.ExecContext(w.t.Context(), `
SELECT setval(pg_get_serial_sequence($1, 'id'), (SELECT max(id) FROM `+table+`)) WHERE EXISTS (SELECT 1 FROM `+table+`)`, table)
		w.must(err)
	}
	expire(w.t, to)
	return to
}

// TestDatabaseRestoredFromABackup: the journal forgot what the key did since,
// and a transaction of that time is in the pool or mined, as the journal knew
// it or as a dearer one that it never heard of. Nothing is settled twice, the
// nonce is fought over for a few attempts at most, and the next week goes as
// ever. "lost" is a journal that is empty.
func TestDatabaseRestoredFromABackup(t *testing.T) {
	t.Parallel()
	for _, at := range []string{"lost", "intent", "signed", "sent"} {
		t.Run(at, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, 1)
			w.chain.SetFinalizedDepth(1)
			weeks := uint64(0)
			for _, fate := range []string{"pooled", "mined"} {
				for _, bumped := range []bool{false, true} {
					t.Run(fmt.Sprintf("%s, bumped %t", fate, bumped), func(t *testing.T) {
						w.t = t
						w.restoreOnce(at, fate, bumped, weeks)
						weeks += 2
					})
				}
			}
		})
	}
}

func (w *world) restoreOnce(at, fate string, bumped bool, weeks uint64) {
	t := w.t
	// Each time with a journal of its own: a test's database goes with it.
	w.db = testDB(t)
	old := w.keeper()
	restored := testDB(t)
	old.hook = func(step string) {
		if step == at {
			restored = w.backup()
		}
	}
	w.afterTheCutoff(weeks)
	before := w.nonce()
	old.tick(t)
	old.hook = func(string) {}
	if bumped {
		for range old.cfg.BumpBlocks {
			w.emptyBlock()
			old.tick(t)
		}
	}
	if n := len(w.attempts()); n != 1 && !bumped || n != 2 && bumped {
		t.Fatalf("%d attempts", n)
	}
	if fate == "mined" {
		w.block()
	}

	w.db = restored
	k := w.keeper(func(c *Config, _ *Deps) { c.Holder = "after the restore" })
	for range 6 {
		k.tick(t)
		w.block()
	}
	k.tick(t)
	w.settledOnce(int(weeks) + 1)
	if n := w.nonce() - before; n != 1 {
		t.Errorf("%d transactions mined, want 1", n)
	}
	w.nothingOpen()
	if n := len(w.attempts()); n > 8 {
		t.Errorf("%d attempts at one nonce", n)
	}

	w.afterTheCutoff(weeks + 1)
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(int(weeks) + 2)
	w.nothingOpen()
	w.journalStands()
}

// openIntents counts what the journal has begun and not resolved. Unlike the pool, it knows of a transaction as soon as a
// tick has sent it.
func (w *world) openIntents() int {
	w.t.Helper()
	return scalar[int](w.t, w.db, `SELECT count(*) FROM keeper_intents WHERE state IN ('intent', 'signed', 'sent', 'reorged')`)
}

func (w *world) nothingOpen() {
	w.t.Helper()
	if n := w.openIntents(); n != 0 {
		w.t.Errorf("%d intents are left open", n)
	}
}

// TestLostDatabaseAndADearTransactionInThePool: what the journal forgot offers
// more than the keeper may. It is let mine, and not outbid for ever.
func TestLostDatabaseAndADearTransactionInThePool(t *testing.T) {
	w := newWorld(t, 1)
	w.chain.SetFinalizedDepth(1)
	w.afterTheCutoff(0)
	forgotten := w.foreignTx(60)
	w.must(w.chain.Client().SendTransaction(t.Context(), forgotten))
	k := w.keeper(func(c *Config, _ *Deps) { c.MaxFeePerGas = Gwei(40) })
	for range 20 {
		k.tick(t)
	}
	attempts := len(w.attempts())
	for range 20 {
		k.tick(t)
	}
	if n := len(w.attempts()); n != attempts || n > 8 {
		t.Errorf("%d attempts, then %d", attempts, n)
	}
	events := scalar[int](t, w.db, `SELECT count(*) FROM keeper_events`)
	k.tick(t)
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_events`); n != events {
		t.Errorf("the history grows with each try: %d rows, then %d", events, n)
	}
	if !w.pooled(forgotten.Hash()) {
		t.Fatal("it was outbid")
	}
	w.block()
	for range 3 {
		k.tick(t)
		w.block()
	}
	k.tick(t)
	w.settledOnce(1)
	w.nothingOpen()
	if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_intents WHERE state = 'nonce-taken'`); n != 1 {
		t.Errorf("%d lost their nonce", n)
	}
	w.prices(w.first + week + 12)
	k.tick(t)
	w.block()
	w.settledOnce(2)
	if got, want := w.nonce(), uint64(3); got != want {
		t.Errorf("nonce %d, want %d: the forgotten one and two settlements", got, want)
	}
}
