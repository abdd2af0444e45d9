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
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/txjournal"
)

const week = 7 * 24 * 3600

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

func testIntent(nonce uint64) *txjournal.Intent {
	return &txjournal.Intent{
		Sender:  crypto.PubkeyToAddress(testKey.PublicKey),
		Subject: txjournal.Subject{Contract: common.BytesToAddress([]byte{1}), Number: "7", Action: "settle"},
		Target:  common.BytesToAddress([]byte{1}), Data: []byte{1, 2, 3, 4}, Nonce: nonce, Gas: 100_000,
	}
}

func testTx(t testing.TB, in *txjournal.Intent, fee int64) (*types.Transaction, []byte) {
	t.Helper()
	tx, err := types.SignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: in.Nonce, To: &in.Target, Data: in.Data, Gas: in.Gas, GasFeeCap: gwei(fee), GasTipCap: gwei(1),
	})
	must(t, err)
	raw, err := tx.MarshalBinary()
	must(t, err)
	return tx, raw
}

func head(n int64) *types.Header {
	return &types.Header{Number: big.NewInt(n), Time: uint64(1_735_920_000 + n), Difficulty: new(big.Int)}
}

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

// mine signs an intent, if that was not done, and marks it mined.
func mine(t testing.TB, j *txjournal.Journal, in *txjournal.Intent, m txjournal.Mined, at *types.Header) error {
	t.Helper()
	if in.Last() == nil {
		tx, _ := testTx(t, in, 10)
		must(t, j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), at))
	}
	return j.MarkMined(t.Context(), in, m, at)
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
	for deadline := time.Now().Add(10 * time.Second); d == nil; {
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
	in := testIntent(1)
	must(t, j.Plan(t.Context(), in, head(10), "plan"))
	tx, _ := testTx(t, in, 10)
	must(t, j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), head(10)))
	expire(t, db)
	mustAcquire(t, db, "b", time.Minute)
	before := journalDump(t, db)
	as := func(s txjournal.State) *txjournal.Intent {
		late := *in
		late.State = s
		return &late
	}
	writes := map[string]func() error{
		"Plan": func() error { return j.Plan(t.Context(), testIntent(2), head(11), "plan") },
		"AddAttempt": func() error {
			return j.AddAttempt(t.Context(), as("signed"), txjournal.KindCall, tx, new(big.Int), head(11))
		},
		"MarkSent": func() error { return j.MarkSent(t.Context(), as("signed"), head(11), nil) },
		"MarkMined": func() error {
			return j.MarkMined(t.Context(), as("sent"), txjournal.Mined{Cost: new(big.Int)}, head(11))
		},
		"MarkReorged": func() error { return j.MarkReorged(t.Context(), as("mined"), head(11)) },
		"End":         func() error { return j.End(t.Context(), as("mined"), "final", "", head(11)) },
		"Note":        func() error { return j.Note(t.Context(), as("sent"), "x", head(11)) },
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
	if err := db.Journal(1337, nil).Insert(t.Context(), testIntent(3), nil, txjournal.Event{}); !errors.Is(err, ErrLeaseLost) {
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
	ctx, cancel := context.WithTimeout(t.Context(), 15*time.Second)
	defer cancel()
	if _, err := db.ExecContext(ctx, expire); err != nil {
		t.Fatalf("the frozen holder's lock stays: %v", err)
	}
	mustAcquire(t, db, "standby", time.Minute)
	if _, err := tx.ExecContext(t.Context(), `UPDATE lease SET holder = 'frozen'`); err == nil {
		t.Error("the frozen holder writes on")
	}
}

func TestJournalTellsBackWhatItWasTold(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	in := testIntent(5)
	if err := j.Plan(t.Context(), in, head(10), map[string]string{"why": "test"}); err != nil {
		t.Fatal(err)
	}
	tx, raw := testTx(t, in, 10)
	if err := j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), head(10)); err != nil {
		t.Fatal(err)
	}
	if err := j.MarkSent(t.Context(), in, head(11), nil); err != nil {
		t.Fatal(err)
	}
	got, err := j.Open(t.Context())
	if err != nil || len(got) != 1 {
		t.Fatalf("%d intents, %v", len(got), err)
	}
	g := got[0]
	if g.State != txjournal.StateSent || g.Nonce != 5 || g.Number != "7" || g.Contract != in.Contract || string(g.Data) != string(in.Data) || g.Gas != in.Gas {
		t.Errorf("read back %+v", g)
	}
	if a := g.Last(); a.Hash != tx.Hash() || string(a.Raw) != string(raw) || a.SentBlock != 11 || a.SignedBlock != 10 || a.FeeCap.Cmp(gwei(10)) != 0 {
		t.Errorf("attempt read back %+v", a)
	}
	if spent, err := j.Spent(t.Context(), head(10).Time-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("reserved %s, %v", spent, err)
	}
	m := txjournal.Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 50_000, Cost: big.NewInt(1234), Outcome: txjournal.OutcomeSuccess}
	if err := mine(t, j, g, m, head(12)); err != nil {
		t.Fatal(err)
	}
	if spent, err := j.Spent(t.Context(), head(10).Time-week); err != nil || spent.Int64() != 1234 {
		t.Errorf("spent %s, %v", spent, err)
	}
	if err := j.MarkReorged(t.Context(), g, head(13)); err != nil {
		t.Fatal(err)
	}
	// The nonce is open again, and so is what it may cost.
	if spent, err := j.Spent(t.Context(), head(10).Time-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("reserved after the reorg %s, %v", spent, err)
	}
	if n := scalar[int](t, db, `SELECT count(*) FROM keeper_events`); n != 5 {
		t.Errorf("%d events", n)
	}
}

// TestBudgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce is FIELD's
// "no refund until the nonce is resolved".
func TestBudgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	in := testIntent(5)
	if err := j.Plan(t.Context(), in, head(10), nil); err != nil {
		t.Fatal(err)
	}
	tx, _ := testTx(t, in, 10)
	if err := j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), head(10)); err != nil {
		t.Fatal(err)
	}
	later := head(10).Time + 30*24*3600
	if spent, err := j.Spent(t.Context(), later-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("an open nonce was refunded: %s, %v", spent, err)
	}
	m := txjournal.Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1, Cost: big.NewInt(77), Outcome: txjournal.OutcomeSuccess}
	if err := mine(t, j, in, m, head(12)); err != nil {
		t.Fatal(err)
	}
	after := head(10).Time + week
	for _, c := range []struct {
		at   uint64
		want int64
	}{{after - 1, 77}, {after, 0}} {
		if spent, err := j.Spent(t.Context(), c.at-week); err != nil || spent.Int64() != c.want {
			t.Errorf("at %d: spent %s, want %d, %v", c.at, spent, c.want, err)
		}
	}
}

func TestOneUnresolvedIntentPerKeyAndPerSubject(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	first := testIntent(1)
	if err := j.Plan(t.Context(), first, head(10), nil); err != nil {
		t.Fatal(err)
	}
	other := testIntent(2)
	other.Contract = common.BytesToAddress([]byte{2})
	if err := j.Plan(t.Context(), other, head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("a second intent of the same key: %v", err)
	}
	rival := testIntent(9)
	rival.Sender = common.BytesToAddress([]byte{0xbb})
	if err := j.Plan(t.Context(), rival, head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("the same settlement by another key: %v", err)
	}
	rival.Contract = common.BytesToAddress([]byte{3})
	if err := j.Plan(t.Context(), rival, head(10), nil); err != nil {
		t.Errorf("another key, another vault: %v", err)
	}
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: txjournal.OutcomeSuccess}
	if err := mine(t, j, first, m, head(12)); err != nil {
		t.Fatal(err)
	}
	again := testIntent(2)
	if err := j.Plan(t.Context(), again, head(12), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("a settlement that is mined and not final was planned again: %v", err)
	}
	if err := j.Plan(t.Context(), other, head(12), nil); err != nil {
		t.Errorf("the key is free once its nonce is mined: %v", err)
	}
}

func TestHistoryIsAppendOnly(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	if err := j.Plan(t.Context(), testIntent(1), head(10), nil); err != nil {
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

// TestSubjectMayComeBackTwice: a cancel mines, the subject is planned again and
// mines, and a reorg undoes both. Found by the soak.
func TestSubjectMayComeBackTwice(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: txjournal.OutcomeCancelled}
	first, second := testIntent(1), testIntent(2)
	for _, in := range []*txjournal.Intent{first, second} {
		if err := j.Plan(t.Context(), in, head(10), nil); err != nil {
			t.Fatal(err)
		}
		if err := mine(t, j, in, m, head(12)); err != nil {
			t.Fatal(err)
		}
	}
	for _, in := range []*txjournal.Intent{first, second} {
		if err := j.MarkReorged(t.Context(), in, head(13)); err != nil {
			t.Fatal(err)
		}
	}
	third := testIntent(3)
	if err := j.Plan(t.Context(), third, head(13), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("planned again while a reorg is unresolved: %v", err)
	}
	m.Outcome = txjournal.OutcomeSuccess
	for _, in := range []*txjournal.Intent{first, second} {
		if err := mine(t, j, in, m, head(14)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSpentIsToldApartByAction(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	optional := []string{"rebalance", "limit", "claim"}
	for i, a := range []string{"settle", "rebalance", "limit", "claim", "raise", "finalise"} {
		in := testIntent(uint64(i))
		in.Action = a
		if err := j.Plan(t.Context(), in, head(10), nil); err != nil {
			t.Fatal(err)
		}
		m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1,
			Cost: new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(i)), nil), Outcome: txjournal.OutcomeSuccess}
		if err := mine(t, j, in, m, head(12)); err != nil {
			t.Fatal(err)
		}
	}
	if all, err := j.Spent(t.Context(), head(10).Time-week); err != nil || all.Int64() != 111_111 {
		t.Errorf("all %s, %v", all, err)
	}
	if orders, err := j.Spent(t.Context(), head(10).Time-week, optional...); err != nil || orders.Int64() != 1_110 {
		t.Errorf("orders and claims %s, %v", orders, err)
	}
}

// TestOneOpenIntentPerSubjectAcrossKeys: also where one transaction has several.
func TestOneOpenIntentPerSubjectAcrossKeys(t *testing.T) {
	db := open(t)
	j := journalOf(t, db, "a")
	of := func(sender byte, vaults ...byte) *txjournal.Intent {
		in := testIntent(1)
		in.Sender, in.Contract, in.Number, in.Parts = common.BytesToAddress([]byte{sender}), common.Address{}, "0", nil
		for _, v := range vaults {
			in.Parts = append(in.Parts, txjournal.Part{Subject: txjournal.Subject{Contract: common.BytesToAddress([]byte{v}), Number: "7", Action: "settle"}})
		}
		return in
	}
	first := of(1, 10, 11)
	if err := j.Plan(t.Context(), first, head(10), nil); err != nil {
		t.Fatal(err)
	}
	for _, other := range []*txjournal.Intent{of(2, 11, 12), of(2, 10), of(1, 12)} {
		if err := j.Plan(t.Context(), other, head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
			t.Errorf("sender %s, %d parts: %v", other.Sender, len(other.Parts), err)
		}
	}
	if err := j.Plan(t.Context(), of(2, 12, 13), head(10), nil); err != nil {
		t.Errorf("others: %v", err)
	}
	taken, err := j.Taken(t.Context())
	if err != nil || len(taken) != 4 {
		t.Errorf("taken %v, %v", taken, err)
	}
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 11,
		Outcome: txjournal.OutcomeSuccess, Cost: big.NewInt(1), Failed: map[txjournal.Subject]string{first.Parts[1].Subject: "NavOutOfBounds()"}}
	if err := mine(t, j, first, m, head(11)); err != nil {
		t.Fatal(err)
	}
	if err := j.Plan(t.Context(), of(3, 10), head(11), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("what is settled may be settled again: %v", err)
	}
	if err := j.Plan(t.Context(), of(3, 11), head(11), nil); err != nil {
		t.Errorf("what was skipped can't be tried again: %v", err)
	}
	reverts, err := j.Reverts(t.Context(), 0)
	if err != nil || len(reverts) != 1 || reverts[first.Parts[1].Subject].Reason != "NavOutOfBounds()" {
		t.Errorf("reverts %v, %v", reverts, err)
	}
	// A reorg brings both back: the one that was tried again too.
	if err := j.MarkReorged(t.Context(), first, head(12)); err != nil {
		t.Fatal(err)
	}
	if reverts, err := j.Reverts(t.Context(), 0); err != nil || len(reverts) != 0 {
		t.Errorf("after the reorg: reverts %v, %v", reverts, err)
	}
	got, err := j.Open(t.Context())
	if err != nil || len(got) != 3 || len(got[0].Parts) != 2 {
		t.Fatalf("read back %+v, %v", got, err)
	}
}
