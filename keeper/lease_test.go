package keeper

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jmoiron/sqlx"
)

func mustAcquire(t testing.TB, db *sqlx.DB, holder string, ttl time.Duration) Lease {
	t.Helper()
	l, err := acquireLease(context.Background(), db, 1337, holder, ttl)
	if err != nil || l == nil {
		t.Fatalf("%s: lease %v, %v", holder, l, err)
	}
	return *l
}

// expire ends a lease as time would, without waiting for it.
func expire(t testing.TB, db *sqlx.DB) {
	t.Helper()
	if _, err := db.ExecContext(context.Background(), `UPDATE keeper_lease SET expires_at = clock_timestamp() - interval '1 second'`); err != nil {
		t.Fatal(err)
	}
}

func head(n int64) *types.Header {
	return &types.Header{Number: big.NewInt(n), Time: uint64(1_735_920_000 + n), Difficulty: new(big.Int)}
}

func TestLeaseIsExclusiveAndItsTokenGrows(t *testing.T) {
	db := testDB(t)
	a := mustAcquire(t, db, "a", time.Minute)
	if l, err := acquireLease(t.Context(), db, 1337, "b", time.Minute); err != nil || l != nil {
		t.Fatalf("b took a held lease: %v, %v", l, err)
	}
	if l, err := acquireLease(t.Context(), db, 1338, "b", time.Minute); err != nil || l == nil {
		t.Fatalf("another chain's lease is another lease: %v, %v", l, err)
	}
	expire(t, db)
	b := mustAcquire(t, db, "b", time.Minute)
	if b.Token != a.Token+1 {
		t.Errorf("token %d after %d", b.Token, a.Token)
	}
	if err := renewLease(t.Context(), db, a, time.Minute); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("a renewed a lease that b holds: %v", err)
	}
	if err := releaseLease(t.Context(), db, a); err != nil {
		t.Fatal(err)
	}
	if h, err := ReadLease(t.Context(), db, 1337); err != nil || h.Holder != "b" || !h.Live {
		t.Errorf("a's release touched b's lease: %+v, %v", h, err)
	}
	if err := releaseLease(t.Context(), db, b); err != nil {
		t.Fatal(err)
	}
	if c := mustAcquire(t, db, "c", time.Minute); c.Token != b.Token+1 {
		t.Errorf("a released lease is free at once: token %d after %d", c.Token, b.Token)
	}
}

func TestEveryJournalWriteIsFenced(t *testing.T) {
	db := testDB(t)
	j := NewJournal(db, 1337)
	a := mustAcquire(t, db, "a", time.Minute)
	in := testIntent(1)
	if err := j.Insert(t.Context(), a, in, head(10), "plan"); err != nil {
		t.Fatal(err)
	}
	tx, raw := testTx(t, in, 10)
	if err := j.AddAttempt(t.Context(), a, in, KindCall, tx, head(10)); err != nil {
		t.Fatal(err)
	}
	expire(t, db)
	mustAcquire(t, db, "b", time.Minute)
	before := journalDump(t, db)
	late := *in
	writes := map[string]func() error{
		"Insert":      func() error { return j.Insert(t.Context(), a, testIntent(2), head(11), "plan") },
		"AddAttempt":  func() error { return j.AddAttempt(t.Context(), a, &late, KindCall, tx, head(11)) },
		"MarkSent":    func() error { return j.MarkSent(t.Context(), a, &late, &Attempt{Number: 1, Raw: raw}, head(11), nil) },
		"MarkMined":   func() error { return j.MarkMined(t.Context(), a, &late, Mined{Cost: new(big.Int)}, head(11)) },
		"MarkReorged": func() error { return j.MarkReorged(t.Context(), a, &late, head(11)) },
		"Move":        func() error { return j.Move(t.Context(), a, &late, StateFinal, "", head(11)) },
		"Note":        func() error { return j.Note(t.Context(), a, &late, "x", head(11)) },
		"Refuse": func() error {
			return j.Refuse(t.Context(), a, head(11), []Item{{Refusals: []Refusal{{ReasonFee, "x"}}}})
		},
		"SetStatus": func() error { return j.SetStatus(t.Context(), a, &Plan{}) },
	}
	for name, write := range writes {
		if err := write(); !errors.Is(err, ErrLeaseLost) {
			t.Errorf("%s by the former holder: %v", name, err)
		}
	}
	if after := journalDump(t, db); after != before {
		t.Errorf("the former holder changed the journal:\n%s\n%s", before, after)
	}
}

// writing is a write of a holder that has got past the fence.
func writing(t testing.TB, db *sqlx.DB, l Lease) *sqlx.Tx {
	t.Helper()
	tx, err := db.BeginTxx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tx.Rollback() }) // after a commit it does nothing
	if err := fence(t.Context(), tx, l); err != nil {
		t.Fatal(err)
	}
	return tx
}

// TestTakeoverWaitsForAWriteUnderWay: the fence is a row lock, so a takeover
// can't fall between a write's check and its commit.
func TestTakeoverWaitsForAWriteUnderWay(t *testing.T) {
	db := testDB(t)
	a := mustAcquire(t, db, "a", time.Minute)
	tx := writing(t, db, a)
	// Whatever changes the row waits for the writer: it times out meanwhile.
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := db.ExecContext(ctx, `UPDATE keeper_lease SET token = token + 1`); err == nil {
		t.Fatal("the lease changed hands in the middle of a write")
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	expire(t, db)
	mustAcquire(t, db, "b", time.Minute)
}

// TestAHolderFrozenInAWriteIsOvertaken: its process is stopped between two
// statements of a transaction, its session lives on and holds the fence.
func TestAHolderFrozenInAWriteIsOvertaken(t *testing.T) {
	db := testDB(t)
	a := mustAcquire(t, db, "frozen", time.Second)
	tx := writing(t, db, a)
	expire := `UPDATE keeper_lease SET expires_at = clock_timestamp()` // waits for the lock
	ctx, cancel := context.WithTimeout(t.Context(), 15*time.Second)
	defer cancel()
	if _, err := db.ExecContext(ctx, expire); err != nil {
		t.Fatalf("the frozen holder's lock stays: %v", err)
	}
	mustAcquire(t, db, "standby", time.Minute)
	if _, err := tx.ExecContext(t.Context(), `UPDATE keeper_lease SET holder = 'frozen'`); err == nil {
		t.Error("the frozen holder writes on")
	}
}
