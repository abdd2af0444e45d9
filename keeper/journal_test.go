package keeper

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jmoiron/sqlx"
)

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

func testIntent(nonce uint64) *Intent {
	return &Intent{
		Sender: crypto.PubkeyToAddress(testKey.PublicKey), Vault: common.BytesToAddress([]byte{1}), Epoch: big.NewInt(7),
		Action: ActionSettle, Target: common.BytesToAddress([]byte{1}), Data: []byte{1, 2, 3, 4}, Nonce: nonce, Gas: 100_000,
	}
}

func testTx(t testing.TB, in *Intent, gwei int64) (*types.Transaction, []byte) {
	t.Helper()
	tx, err := types.SignNewTx(testKey, latestSigner(1337), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: in.Nonce, To: &in.Target, Data: in.Data, Gas: in.Gas, GasFeeCap: Gwei(gwei), GasTipCap: Gwei(1),
	})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return tx, raw
}

func journalDump(t testing.TB, db *sqlx.DB) string {
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

func TestJournalTellsBackWhatItWasTold(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	in := testIntent(5)
	if err := j.Insert(t.Context(), l, in, head(10), map[string]string{"why": "test"}); err != nil {
		t.Fatal(err)
	}
	tx, raw := testTx(t, in, 10)
	if err := j.AddAttempt(t.Context(), l, in, KindCall, tx, head(10)); err != nil {
		t.Fatal(err)
	}
	if err := j.MarkSent(t.Context(), l, in, in.Last(), head(11), nil); err != nil {
		t.Fatal(err)
	}
	got, err := j.Unfinished(t.Context())
	if err != nil || len(got) != 1 {
		t.Fatalf("%d intents, %v", len(got), err)
	}
	g := got[0]
	if g.State != StateSent || g.Nonce != 5 || g.Epoch.Int64() != 7 || g.Vault != in.Vault || string(g.Data) != string(in.Data) || g.Gas != in.Gas {
		t.Errorf("read back %+v", g)
	}
	if a := g.Last(); a.Hash != tx.Hash() || string(a.Raw) != string(raw) || a.SentBlock != 11 || a.SignedBlock != 10 || a.FeeCap.Cmp(Gwei(10)) != 0 {
		t.Errorf("attempt read back %+v", a)
	}
	if spent, err := j.Spent(t.Context(), head(10).Time); err != nil || spent.Cmp(maxCost(100_000, Gwei(10))) != 0 {
		t.Errorf("reserved %s, %v", spent, err)
	}
	m := Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 50_000, Cost: big.NewInt(1234), Outcome: OutcomeSuccess}
	if err := j.MarkMined(t.Context(), l, g, m, head(12)); err != nil {
		t.Fatal(err)
	}
	if spent, err := j.Spent(t.Context(), head(10).Time); err != nil || spent.Int64() != 1234 {
		t.Errorf("spent %s, %v", spent, err)
	}
	if err := j.MarkReorged(t.Context(), l, g, head(13)); err != nil {
		t.Fatal(err)
	}
	// The nonce is open again, and so is what it may cost.
	if spent, err := j.Spent(t.Context(), head(10).Time); err != nil || spent.Cmp(maxCost(100_000, Gwei(10))) != 0 {
		t.Errorf("reserved after the reorg %s, %v", spent, err)
	}
	if n := scalar[int](t, db, `SELECT count(*) FROM keeper_events`); n != 5 {
		t.Errorf("%d events", n)
	}
}

// TestBudgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce is FIELD's
// "no refund until the nonce is resolved".
func TestBudgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	in := testIntent(5)
	if err := j.Insert(t.Context(), l, in, head(10), nil); err != nil {
		t.Fatal(err)
	}
	tx, _ := testTx(t, in, 10)
	if err := j.AddAttempt(t.Context(), l, in, KindCall, tx, head(10)); err != nil {
		t.Fatal(err)
	}
	later := head(10).Time + 30*24*3600
	if spent, err := j.Spent(t.Context(), later); err != nil || spent.Cmp(maxCost(100_000, Gwei(10))) != 0 {
		t.Errorf("an open nonce was refunded: %s, %v", spent, err)
	}
	m := Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1, Cost: big.NewInt(77), Outcome: OutcomeSuccess}
	if err := j.MarkMined(t.Context(), l, in, m, head(12)); err != nil {
		t.Fatal(err)
	}
	week := head(10).Time + weekSeconds
	for _, c := range []struct {
		at   uint64
		want int64
	}{{week - 1, 77}, {week, 0}} {
		if spent, err := j.Spent(t.Context(), c.at); err != nil || spent.Int64() != c.want {
			t.Errorf("at %d: spent %s, want %d, %v", c.at, spent, c.want, err)
		}
	}
}

func TestOneUnresolvedIntentPerKeyAndPerSubject(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	first := testIntent(1)
	if err := j.Insert(t.Context(), l, first, head(10), nil); err != nil {
		t.Fatal(err)
	}
	other := testIntent(2)
	other.Vault = common.BytesToAddress([]byte{2})
	if err := j.Insert(t.Context(), l, other, head(10), nil); !errors.Is(err, ErrDuplicate) {
		t.Errorf("a second intent of the same key: %v", err)
	}
	rival := testIntent(9)
	rival.Sender = common.BytesToAddress([]byte{0xbb})
	if err := j.Insert(t.Context(), l, rival, head(10), nil); !errors.Is(err, ErrDuplicate) {
		t.Errorf("the same settlement by another key: %v", err)
	}
	rival.Vault = common.BytesToAddress([]byte{3})
	if err := j.Insert(t.Context(), l, rival, head(10), nil); err != nil {
		t.Errorf("another key, another vault: %v", err)
	}
	m := Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: OutcomeSuccess}
	if err := j.MarkMined(t.Context(), l, first, m, head(12)); err != nil {
		t.Fatal(err)
	}
	again := testIntent(2)
	if err := j.Insert(t.Context(), l, again, head(12), nil); !errors.Is(err, ErrDuplicate) {
		t.Errorf("a settlement that is mined and not final was planned again: %v", err)
	}
	if err := j.Insert(t.Context(), l, other, head(12), nil); err != nil {
		t.Errorf("the key is free once its nonce is mined: %v", err)
	}
}

func TestHistoryIsAppendOnly(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	if err := j.Insert(t.Context(), l, testIntent(1), head(10), nil); err != nil {
		t.Fatal(err)
	}
	for _, q := range []string{`UPDATE keeper_events SET detail = 'x'`, `DELETE FROM keeper_events`} {
		if _, err := db.ExecContext(t.Context(), q); err == nil || !strings.Contains(err.Error(), "append-only") {
			t.Errorf("%s: %v", q, err)
		}
	}
}

func TestRepeatedRefusalsAreCountedNotRepeated(t *testing.T) {
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	it := Item{Action: ActionSettle, Vault: common.BytesToAddress([]byte{1}), Epoch: amount(big.NewInt(3))}
	it.refuse(ReasonOracle, "stale")
	for _, n := range []int64{10, 11, 11, 12} {
		if err := j.Refuse(t.Context(), l, head(n), []Item{it}); err != nil {
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
	db := testDB(t)
	j, l := NewJournal(db, 1337), mustAcquire(t, db, "a", time.Minute)
	m := Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: OutcomeCancelled}
	first, second := testIntent(1), testIntent(2)
	for _, in := range []*Intent{first, second} {
		if err := j.Insert(t.Context(), l, in, head(10), nil); err != nil {
			t.Fatal(err)
		}
		if err := j.MarkMined(t.Context(), l, in, m, head(12)); err != nil {
			t.Fatal(err)
		}
	}
	for _, in := range []*Intent{first, second} {
		if err := j.MarkReorged(t.Context(), l, in, head(13)); err != nil {
			t.Fatal(err)
		}
	}
	third := testIntent(3)
	if err := j.Insert(t.Context(), l, third, head(13), nil); !errors.Is(err, ErrDuplicate) {
		t.Errorf("planned again while a reorg is unresolved: %v", err)
	}
	m.Outcome = OutcomeSuccess
	for _, in := range []*Intent{first, second} {
		if err := j.MarkMined(t.Context(), l, in, m, head(14)); err != nil {
			t.Fatal(err)
		}
	}
}
