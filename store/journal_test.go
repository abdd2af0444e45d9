package store

import (
	"context"
	"database/sql"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/storagetest"
)

func mustAcquire(t testing.TB, db *DB, holder string, ttl time.Duration) *Lease {
	t.Helper()
	l, err := db.AcquireLease(t.Context(), KeeperLease(1337), holder, ttl)
	if err != nil {
		t.Fatalf("%s: %v", holder, err)
	}
	t.Cleanup(func() { must(t, l.Drop()) })
	return l
}

// expire ends all leases as time would, without waiting for it.
func expire(t testing.TB, db *DB) {
	t.Helper()
	_, err := db.ExecContext(t.Context(), "UPDATE lease SET expires_at = clock_timestamp() - interval '1 second'")
	must(t, err)
}

// journalOf is the journal of chain 1337 under a lease of its own.
func journalOf(t testing.TB, db *DB, holder string) *txjournal.Journal {
	t.Helper()
	return &txjournal.Journal{Storage: db.Journal(1337, mustAcquire(t, db, holder, time.Minute), "settle")}
}

func scalar[T any](t testing.TB, db *DB, query string, args ...any) T {
	t.Helper()
	var v T
	must(t, db.GetContext(t.Context(), &v, query, args...))
	return v
}

func journalDump(t testing.TB, db *DB) string {
	t.Helper()
	return scalar[string](t, db, `
SELECT COALESCE(string_agg(line, E'\n' ORDER BY line), '') FROM (
  SELECT 'intent ' || to_jsonb(i)::text AS line FROM keeper_intents i
  UNION ALL SELECT 'subject ' || to_jsonb(s)::text FROM keeper_subjects s
  UNION ALL SELECT 'attempt ' || to_jsonb(a)::text FROM keeper_attempts a
  UNION ALL SELECT 'event ' || to_jsonb(e)::text FROM keeper_events e
  UNION ALL SELECT 'refusal ' || to_jsonb(r)::text FROM keeper_refusals r
  UNION ALL SELECT 'status ' || to_jsonb(s)::text FROM keeper_status s) lines`)
}

func TestKeeperLeaseIsExclusiveAndItsTokenGrows(t *testing.T) {
	db := open(t)
	a := mustAcquire(t, db, "a", time.Minute)
	var held *HeldError
	if _, err := db.AcquireLease(t.Context(), KeeperLease(1337), "b", time.Minute); !errors.As(err, &held) || held.Holder != "a" {
		t.Fatalf("b took a held lease: %v", err)
	}
	other, err := db.AcquireLease(t.Context(), KeeperLease(1338), "b", time.Minute)
	if err != nil {
		t.Fatalf("another chain's lease is another lease: %v", err)
	}
	must(t, other.Release(t.Context()))
	expire(t, db)
	b := mustAcquire(t, db, "b", time.Minute)
	if b.Token() != a.Token()+1 {
		t.Errorf("token %d after %d", b.Token(), a.Token())
	}
	if err := a.Renew(t.Context()); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("a renewed a lease that b holds: %v", err)
	}
	must(t, a.Release(t.Context()))
	if h, err := db.LeaseHolding(t.Context(), KeeperLease(1337)); err != nil || h.Holder != "b" || !h.Held {
		t.Errorf("a's release touched b's lease: %+v, %v", h, err)
	}
	must(t, b.Release(t.Context()))
	c := mustAcquire(t, db, "c", time.Minute)
	if c.Token() != b.Token()+1 {
		t.Errorf("a released lease is free at once: token %d after %d", c.Token(), b.Token())
	}
	// Its process is gone, and with it its session: nobody waits for its time.
	must(t, c.Drop())
	var d *Lease
	for deadline := time.Now().Add(time.Minute); d == nil; {
		if d, err = db.AcquireLease(t.Context(), KeeperLease(1337), "d", time.Minute); err != nil && (!errors.As(err, &held) || time.Now().After(deadline)) {
			t.Fatalf("the lease of a process that is gone: %v", err)
		}
	}
	if d.Token() != c.Token()+1 {
		t.Errorf("token %d after %d", d.Token(), c.Token())
	}
	must(t, d.Release(t.Context()))
}

func TestEveryJournalWriteIsFenced(t *testing.T) {
	db := open(t)
	a := mustAcquire(t, db, "a", time.Minute)
	stored := db.Journal(1337, a, "settle")
	j := &txjournal.Journal{Storage: stored}
	in := storagetest.Intent(1)
	must(t, j.Plan(t.Context(), in, storagetest.Head(10), "plan"))
	tx, _ := storagetest.Sign(t, in, 10)
	must(t, j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), storagetest.Head(10)))
	expire(t, db)
	mustAcquire(t, db, "b", time.Minute)
	before := journalDump(t, db)
	as := func(s txjournal.State) *txjournal.Intent {
		late := *in
		late.State = s
		return &late
	}
	writes := map[string]func() error{
		"Plan": func() error { return j.Plan(t.Context(), storagetest.Intent(2), storagetest.Head(11), "plan") },
		"AddAttempt": func() error {
			return j.AddAttempt(t.Context(), as("signed"), txjournal.KindCall, tx, new(big.Int), storagetest.Head(11))
		},
		"MarkSent": func() error { return j.MarkSent(t.Context(), as("signed"), storagetest.Head(11), nil) },
		"MarkMined": func() error {
			return j.MarkMined(t.Context(), as("sent"), txjournal.Mined{Cost: new(big.Int)}, storagetest.Head(11))
		},
		"MarkReorged": func() error { return j.MarkReorged(t.Context(), as("mined"), storagetest.Head(11)) },
		"End":         func() error { return j.End(t.Context(), as("mined"), "final", "", storagetest.Head(11)) },
		"Note":        func() error { return j.Note(t.Context(), as("sent"), "x", storagetest.Head(11)) },
		"Refuse":      func() error { return stored.Refuse(t.Context(), 11, []KeeperRefusal{{Reason: "fee-cap"}}) },
		"PutKeeperStatus": func() error {
			return stored.PutKeeperStatus(t.Context(), &KeeperStatus{})
		},
	}
	for name, write := range writes {
		if err := write(); !errors.Is(err, ErrLeaseLost) {
			t.Errorf("%s by the former holder: %v", name, err)
		}
	}
	if after := journalDump(t, db); after != before {
		t.Errorf("the former holder changed the journal:\n%s\n%s", before, after)
	}
	if err := db.Journal(1337, nil).Insert(t.Context(), storagetest.Intent(3), nil, txjournal.Event{}); !errors.Is(err, ErrLeaseLost) {
		t.Errorf("a write without a lease: %v", err)
	}
}

// writing is a write of a holder that has got past the fence.
func writing(t testing.TB, db *DB, l *Lease) *sql.Tx {
	t.Helper()
	tx, err := db.DB.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = tx.Rollback() }) // after a commit it does nothing
	if err := l.lock(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

// TestTakeoverWaitsForAWriteUnderWay: the fence is a row lock, so a takeover
// can't fall between a write's check and its commit.
func TestTakeoverWaitsForAWriteUnderWay(t *testing.T) {
	db := open(t)
	a := mustAcquire(t, db, "a", time.Minute)
	tx := writing(t, db, a)
	// Whatever changes the row waits for the writer: it times out meanwhile.
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := db.ExecContext(ctx, `UPDATE lease SET token = token + 1`); err == nil {
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
	db := open(t, func(o *Options) { o.LeastIdle = 100 * time.Millisecond })
	a := mustAcquire(t, db, "frozen", 100*time.Millisecond)
	tx := writing(t, db, a)
	expire := `UPDATE lease SET expires_at = clock_timestamp()` // waits for the lock
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := db.ExecContext(ctx, expire); err != nil {
		t.Fatalf("the frozen holder's lock stays: %v", err)
	}
	mustAcquire(t, db, "standby", time.Minute)
	if _, err := tx.ExecContext(t.Context(), `UPDATE lease SET holder = 'frozen'`); err == nil {
		t.Error("the frozen holder writes on")
	}
}

func TestHistoryIsAppendOnly(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	if err := j.Plan(t.Context(), storagetest.Intent(1), storagetest.Head(10), nil); err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{`UPDATE keeper_events SET detail = 'x'`, `DELETE FROM keeper_events`} {
		if _, err := db.ExecContext(t.Context(), q); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestRepeatedRefusalsAreCountedNotRepeated(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	r := []KeeperRefusal{{Vault: common.BytesToAddress([]byte{1}), Epoch: big.NewInt(3), Action: "settle", Reason: "stale-oracle", Detail: "stale"}}
	for _, n := range []uint64{10, 11, 11, 12} {
		if err := j.Storage.(*Journal).Refuse(t.Context(), n, r); err != nil {
			t.Fatal(err)
		}
	}
	if rows, times := scalar[int](t, db, `SELECT count(*) FROM keeper_refusals`), scalar[int](t, db, `SELECT times FROM keeper_refusals`); rows != 1 || times != 3 {
		t.Errorf("%d rows, %d times; want 1 and 3 blocks", rows, times)
	}
}

// TestEveryTransitionIsALineOfHistory, also of those that a later one takes back.
func TestEveryTransitionIsALineOfHistory(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	in := storagetest.Intent(5)
	must(t, j.Plan(t.Context(), in, storagetest.Head(10), nil))
	m := txjournal.Mined{BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: big.NewInt(1), Outcome: txjournal.OutcomeSuccess}
	must(t, storagetest.Mine(t, j, in, m, storagetest.Head(12)))
	must(t, j.MarkReorged(t.Context(), in, storagetest.Head(13)))
	if got := scalar[string](t, db, `SELECT string_agg(state, ' ' ORDER BY id) FROM keeper_events`); got != "intent signed mined reorged" {
		t.Errorf("history %q", got)
	}
}

// openStorage opens a database's journal under the keepers' lease, as a process does when it starts: one that was killed gives
// the lease up with its session, which the server notices soon.
func openStorage(ctx context.Context, url string) (txjournal.Storage, func() error, error) {
	db, err := Open(ctx, url, Options{})
	if err != nil {
		return nil, nil, err
	}
	var l *Lease
	var held *HeldError
	for {
		if l, err = db.AcquireLease(ctx, KeeperLease(1337), "storagetest", time.Hour); !errors.As(err, &held) {
			break
		}
		select {
		case <-ctx.Done():
			return nil, nil, errors.Join(err, db.Close())
		case <-time.After(10 * time.Millisecond):
		}
	}
	if err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return db.Journal(1337, l, storagetest.Once), func() error { return errors.Join(l.Release(ctx), db.Close()) }, nil
}

// TestStorage holds Postgres to what every storage of txjournal promises.
func TestStorage(t *testing.T) {
	storagetest.Run(t, func(t *testing.T) string { return open(t).url }, openStorage)
}

// TestRefusalsAreStoredInOneStatement, however many there are: each is a vault's, and anybody can make vaults.
func TestRefusalsAreStoredInOneStatement(t *testing.T) {
	db := open(t)
	j := db.Journal(1337, mustAcquire(t, db, "a", time.Minute))
	_, err := db.ExecContext(t.Context(), `CREATE TABLE statements (n int);
		CREATE FUNCTION count_statement() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO statements VALUES (1); RETURN NULL; END $$;
		CREATE TRIGGER count_statement AFTER INSERT ON keeper_refusals FOR EACH STATEMENT EXECUTE FUNCTION count_statement()`)
	must(t, err)
	var refusals []KeeperRefusal
	for i := range 2_000 {
		refusals = append(refusals, KeeperRefusal{Vault: common.BigToAddress(big.NewInt(int64(i))), Epoch: big.NewInt(3), Action: "settle", Reason: "not-served", Detail: "first"})
	}
	again := refusals[7]
	again.Detail = "last \x00"
	refusals = append(refusals, again, KeeperRefusal{Action: "claim", Reason: "not-due"})
	for _, block := range []uint64{10, 11, 11} {
		must(t, j.Refuse(t.Context(), block, refusals))
	}
	if n := scalar[int](t, db, `SELECT count(*) FROM statements`); n != 3 {
		t.Errorf("%d statements for 3 blocks", n)
	}
	if n := scalar[int](t, db, `SELECT count(*) FROM keeper_refusals WHERE times = 2 AND first_block = 10 AND last_block = 11`); n != 2_001 {
		t.Errorf("%d refusals of two blocks, want 2001", n)
	}
	if d := scalar[string](t, db, `SELECT detail FROM keeper_refusals WHERE vault = $1 AND action = 'settle'`, again.Vault.Bytes()); d != "last \uFFFD" {
		t.Errorf("detail %q", d)
	}
}

// TestSettlementsPaidLessThanHalfAreUnpaid, less what was paid: a wei in a tank is no payment.
func TestSettlementsPaidLessThanHalfAreUnpaid(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	for i, c := range []struct{ paid, unpaid int64 }{{1, 999}, {500, 0}, {0, 1_000}, {499, 501}, {1_200, 0}} {
		in := storagetest.Intent(uint64(i))
		in.Number = big.NewInt(int64(i)).String()
		at := storagetest.Head(int64(10 * i))
		must(t, j.Plan(t.Context(), in, at, nil))
		m := txjournal.Mined{BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: big.NewInt(1_000), Outcome: txjournal.OutcomeSuccess,
			Paid: map[txjournal.Subject]*big.Int{in.Subject: big.NewInt(c.paid)}}
		must(t, storagetest.Mine(t, j, in, m, at))
		if got, err := j.Storage.(*Journal).SpentUnpaid(t.Context(), at.Time-1, in.Action); err != nil || got.Int64() != c.unpaid {
			t.Errorf("of 1000 %d were paid, unpaid are %s, %v", c.paid, got, err)
		}
	}
}
