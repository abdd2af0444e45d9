package storagetest

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/txjournal"
)

const week = 7 * 24 * 3600

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// Intent is a settlement of one vault that the suite's key has planned.
func Intent(nonce uint64) *txjournal.Intent {
	return &txjournal.Intent{
		Sender:  crypto.PubkeyToAddress(testKey.PublicKey),
		Subject: txjournal.Subject{Contract: common.BytesToAddress([]byte{1}), Number: "7", Action: Once},
		Target:  common.BytesToAddress([]byte{1}), Data: []byte{1, 2, 3, 4}, Nonce: nonce, Gas: 100_000,
	}
}

// Sign is the transaction of an intent with a fee cap in gwei, and its bytes.
func Sign(t testing.TB, in *txjournal.Intent, fee int64) (*types.Transaction, []byte) {
	t.Helper()
	tx, raw, err := sign(in, fee)
	if err != nil {
		t.Fatal(err)
	}
	return tx, raw
}

func sign(in *txjournal.Intent, fee int64) (*types.Transaction, []byte, error) {
	tx, err := types.SignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: in.Nonce, To: &in.Target, Data: in.Data, Gas: in.Gas, GasFeeCap: gwei(fee), GasTipCap: gwei(1),
	})
	if err != nil {
		return nil, nil, err
	}
	raw, err := tx.MarshalBinary()
	return tx, raw, err
}

// Head is a head of the suite's chain.
func Head(n int64) *types.Header {
	return &types.Header{Number: big.NewInt(n), Time: uint64(1_735_920_000 + n), Difficulty: new(big.Int)} //nolint:gosec // small
}

// Mine signs an intent, if that was not done, and marks it mined.
func Mine(t testing.TB, j *txjournal.Journal, in *txjournal.Intent, m txjournal.Mined, at *types.Header) error {
	t.Helper()
	if in.Last() == nil {
		tx, _ := Sign(t, in, 10)
		if err := j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), at); err != nil {
			t.Fatal(err)
		}
	}
	return j.MarkMined(t.Context(), in, m, at)
}

func tellsBackWhatItWasTold(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	in := Intent(5)
	if err := j.Plan(t.Context(), in, Head(10), map[string]string{"why": "test"}); err != nil {
		t.Fatal(err)
	}
	tx, raw := Sign(t, in, 10)
	if err := j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), Head(10)); err != nil {
		t.Fatal(err)
	}
	if err := j.MarkSent(t.Context(), in, Head(11), nil); err != nil {
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
	if spent, err := j.Spent(t.Context(), Head(10).Time-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("reserved %s, %v", spent, err)
	}
	m := txjournal.Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 50_000, Cost: big.NewInt(1234), Outcome: txjournal.OutcomeSuccess}
	if err := Mine(t, j, g, m, Head(12)); err != nil {
		t.Fatal(err)
	}
	if spent, err := j.Spent(t.Context(), Head(10).Time-week); err != nil || spent.Int64() != 1234 {
		t.Errorf("spent %s, %v", spent, err)
	}
	if err := j.MarkReorged(t.Context(), g, Head(13)); err != nil {
		t.Fatal(err)
	}
	// The nonce is open again, and so is what it may cost.
	if spent, err := j.Spent(t.Context(), Head(10).Time-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("reserved after the reorg %s, %v", spent, err)
	}
}

// takesWordsOfAnyBytes: a reason quotes what an endpoint said, and a journal that refuses it would hold up everything after it.
func takesWordsOfAnyBytes(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	said := "unknown: go away \x00\xff \\u0000"
	reverted := Intent(5)
	if err := j.Plan(t.Context(), reverted, Head(10), map[string]string{"said": said}); err != nil {
		t.Fatal(err)
	}
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: txjournal.OutcomeReverted, Reason: said}
	tx, _ := Sign(t, reverted, 10)
	if err := j.AddAttempt(t.Context(), reverted, txjournal.KindCall, tx, new(big.Int), Head(10)); err != nil {
		t.Fatal(err)
	}
	if err := j.MarkSent(t.Context(), reverted, Head(11), errors.New(said)); err != nil {
		t.Fatal(err)
	}
	if err := Mine(t, j, reverted, m, Head(12)); err != nil {
		t.Fatal(err)
	}
	got, err := j.Open(t.Context())
	if err != nil || len(got) != 1 {
		t.Fatalf("%d intents, %v", len(got), err)
	}
	for what, text := range map[string]string{"reason": got[0].Reason, "part": got[0].Parts[0].Reason, "attempt": got[0].Last().LastError} {
		if !strings.HasPrefix(text, "unknown: go away ") || !strings.HasSuffix(text, " \\u0000") {
			t.Errorf("the %s came back as %q", what, text)
		}
	}
	abandoned := Intent(6)
	if err := j.Plan(t.Context(), abandoned, Head(12), nil); err != nil {
		t.Fatal(err)
	}
	if err := j.End(t.Context(), abandoned, txjournal.StateAbandoned, said, Head(12)); err != nil {
		t.Fatal(err)
	}
}

// budgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce is FIELD's
// "no refund until the nonce is resolved".
func budgetForgetsAfterSevenDaysOfChainTimeButNeverAnOpenNonce(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	in := Intent(5)
	if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
		t.Fatal(err)
	}
	tx, _ := Sign(t, in, 10)
	if err := j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), Head(10)); err != nil {
		t.Fatal(err)
	}
	later := Head(10).Time + 30*24*3600
	if spent, err := j.Spent(t.Context(), later-week); err != nil || spent.Cmp(txjournal.MaxCost(100_000, gwei(10))) != 0 {
		t.Errorf("an open nonce was refunded: %s, %v", spent, err)
	}
	// What nobody waits for may never be mined.
	if err := j.End(t.Context(), in, txjournal.StateSuperseded, "stuck", Head(11)); err != nil {
		t.Fatal(err)
	}
	after := Head(10).Time + week
	for at, want := range map[uint64]*big.Int{after - 1: txjournal.MaxCost(100_000, gwei(10)), after: new(big.Int)} {
		if spent, err := j.Spent(t.Context(), at-week); err != nil || spent.Cmp(want) != 0 {
			t.Errorf("%d s after a superseded intent: %s, %v", at-after, spent, err)
		}
	}
	m := txjournal.Mined{Hash: tx.Hash(), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1, Cost: big.NewInt(77), Outcome: txjournal.OutcomeSuccess}
	if err := Mine(t, j, in, m, Head(12)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		at   uint64
		want int64
	}{{after - 1, 77}, {after, 0}} {
		if spent, err := j.Spent(t.Context(), c.at-week); err != nil || spent.Int64() != c.want {
			t.Errorf("at %d: spent %s, want %d, %v", c.at, spent, c.want, err)
		}
	}
}

func oneUnresolvedIntentPerKeyAndPerSubject(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	first := Intent(1)
	if err := j.Plan(t.Context(), first, Head(10), nil); err != nil {
		t.Fatal(err)
	}
	other := Intent(2)
	other.Contract = common.BytesToAddress([]byte{2})
	if err := j.Plan(t.Context(), other, Head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("a second intent of the same key: %v", err)
	}
	rival := Intent(9)
	rival.Sender = common.BytesToAddress([]byte{0xbb})
	if err := j.Plan(t.Context(), rival, Head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("the same settlement by another key: %v", err)
	}
	rival.Contract = common.BytesToAddress([]byte{3})
	if err := j.Plan(t.Context(), rival, Head(10), nil); err != nil {
		t.Errorf("another key, another vault: %v", err)
	}
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: txjournal.OutcomeSuccess}
	if err := Mine(t, j, first, m, Head(12)); err != nil {
		t.Fatal(err)
	}
	again := Intent(2)
	if err := j.Plan(t.Context(), again, Head(12), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("a settlement that is mined and not final was planned again: %v", err)
	}
	if err := j.Plan(t.Context(), other, Head(12), nil); err != nil {
		t.Errorf("the key is free once its nonce is mined: %v", err)
	}
}

// subjectMayComeBackTwice: a cancel mines, the subject is planned again and
// mines, and a reorg undoes both. Found by the soak.
func subjectMayComeBackTwice(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, Cost: new(big.Int), Outcome: txjournal.OutcomeCancelled}
	first, second := Intent(1), Intent(2)
	for _, in := range []*txjournal.Intent{first, second} {
		if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
			t.Fatal(err)
		}
		if err := Mine(t, j, in, m, Head(12)); err != nil {
			t.Fatal(err)
		}
	}
	for _, in := range []*txjournal.Intent{first, second} {
		if err := j.MarkReorged(t.Context(), in, Head(13)); err != nil {
			t.Fatal(err)
		}
	}
	third := Intent(3)
	if err := j.Plan(t.Context(), third, Head(13), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("planned again while a reorg is unresolved: %v", err)
	}
	m.Outcome = txjournal.OutcomeSuccess
	for _, in := range []*txjournal.Intent{first, second} {
		if err := Mine(t, j, in, m, Head(14)); err != nil {
			t.Fatal(err)
		}
	}
}

func spentIsToldApartByAction(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	optional := []string{"rebalance", "limit", "claim"}
	for i, a := range []string{"settle", "rebalance", "limit", "claim", "raise", "finalise"} {
		in := Intent(uint64(i))
		in.Action = a
		if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
			t.Fatal(err)
		}
		m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 12, GasUsed: 1,
			Cost: new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(i)), nil), Outcome: txjournal.OutcomeSuccess}
		if err := Mine(t, j, in, m, Head(12)); err != nil {
			t.Fatal(err)
		}
	}
	if all, err := j.Spent(t.Context(), Head(10).Time-week); err != nil || all.Int64() != 111_111 {
		t.Errorf("all %s, %v", all, err)
	}
	if orders, err := j.Spent(t.Context(), Head(10).Time-week, optional...); err != nil || orders.Int64() != 1_110 {
		t.Errorf("orders and claims %s, %v", orders, err)
	}
}

// oneOpenIntentPerSubjectAcrossKeys: also where one transaction has several.
func oneOpenIntentPerSubjectAcrossKeys(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	of := func(sender byte, vaults ...byte) *txjournal.Intent {
		in := Intent(1)
		in.Sender, in.Contract, in.Number, in.Parts = common.BytesToAddress([]byte{sender}), common.Address{}, "0", nil
		for _, v := range vaults {
			in.Parts = append(in.Parts, txjournal.Part{Subject: txjournal.Subject{Contract: common.BytesToAddress([]byte{v}), Number: "7", Action: "settle"}})
		}
		return in
	}
	first := of(1, 10, 11)
	if err := j.Plan(t.Context(), first, Head(10), nil); err != nil {
		t.Fatal(err)
	}
	for _, other := range []*txjournal.Intent{of(2, 11, 12), of(2, 10), of(1, 12)} {
		if err := j.Plan(t.Context(), other, Head(10), nil); !errors.Is(err, txjournal.ErrDuplicate) {
			t.Errorf("sender %s, %d parts: %v", other.Sender, len(other.Parts), err)
		}
	}
	if err := j.Plan(t.Context(), of(2, 12, 13), Head(10), nil); err != nil {
		t.Errorf("others: %v", err)
	}
	taken, err := j.Taken(t.Context())
	if err != nil || len(taken) != 4 {
		t.Errorf("taken %v, %v", taken, err)
	}
	m := txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{9}), BlockNumber: 11,
		Outcome: txjournal.OutcomeSuccess, Cost: big.NewInt(1), Failed: map[txjournal.Subject]string{first.Parts[1].Subject: "NavOutOfBounds()"}}
	if err := Mine(t, j, first, m, Head(11)); err != nil {
		t.Fatal(err)
	}
	if err := j.Plan(t.Context(), of(3, 10), Head(11), nil); !errors.Is(err, txjournal.ErrDuplicate) {
		t.Errorf("what is settled may be settled again: %v", err)
	}
	if err := j.Plan(t.Context(), of(3, 11), Head(11), nil); err != nil {
		t.Errorf("what was skipped can't be tried again: %v", err)
	}
	reverts, err := j.Reverts(t.Context(), 0)
	if err != nil || len(reverts) != 1 || reverts[first.Parts[1].Subject].Reason != "NavOutOfBounds()" {
		t.Errorf("reverts %v, %v", reverts, err)
	}
	// A reorg brings both back: the one that was tried again too.
	if err := j.MarkReorged(t.Context(), first, Head(12)); err != nil {
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

// mined is a receipt in a block.
func mined(block uint64, outcome txjournal.Outcome, cost int64) txjournal.Mined {
	return txjournal.Mined{Hash: common.BytesToHash([]byte{1}), BlockHash: common.BytesToHash([]byte{byte(block)}), BlockNumber: block,
		GasUsed: 1, Cost: big.NewInt(cost), Outcome: outcome}
}

// whatIsPaidBackIsNotSpent, and each part has its share of the cost.
func whatIsPaidBackIsNotSpent(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	in := Intent(1)
	in.Subject = txjournal.Subject{Number: "0", Action: Once}
	for v := range byte(3) {
		in.Parts = append(in.Parts, txjournal.Part{Subject: txjournal.Subject{Contract: common.BytesToAddress([]byte{10 + v}), Number: "7", Action: Once}})
	}
	if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
		t.Fatal(err)
	}
	m := mined(11, txjournal.OutcomeSuccess, 1_000)
	m.Paid = map[txjournal.Subject]*big.Int{in.Parts[1].Subject: big.NewInt(400)}
	if err := Mine(t, j, in, m, Head(11)); err != nil {
		t.Fatal(err)
	}
	if spent, err := j.Spent(t.Context(), Head(10).Time-week); err != nil || spent.Int64() != 600 {
		t.Errorf("spent %s, %v", spent, err)
	}
	got, err := j.Open(t.Context())
	if err != nil || len(got) != 1 {
		t.Fatalf("%d intents, %v", len(got), err)
	}
	costs := map[int64]int{}
	for _, p := range got[0].Parts {
		costs[p.Cost.Int64()]++
		if want := int64(0); p.Subject == in.Parts[1].Subject {
			want = 400
			if p.Paid.Int64() != want {
				t.Errorf("paid %s, want %d", p.Paid, want)
			}
		} else if p.Paid.Int64() != want {
			t.Errorf("paid %s for one without a tank", p.Paid)
		}
	}
	if costs[334] != 1 || costs[333] != 2 {
		t.Errorf("shares of 1,000: %v", costs)
	}
}

// noncesThatWereUsed, and those that still may be.
func noncesThatWereUsed(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	ends := []txjournal.State{txjournal.StateFinal, txjournal.StateAbandoned, txjournal.StateNonceTaken, txjournal.StateMined}
	for i, end := range ends {
		in := Intent(uint64(i)) //nolint:gosec // small
		in.Number = string(rune('1' + i))
		if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
			t.Fatal(err)
		}
		var err error
		switch end {
		case txjournal.StateAbandoned:
			err = j.End(t.Context(), in, end, "void", Head(11))
		case txjournal.StateNonceTaken:
			tx, _ := Sign(t, in, 10)
			if err = j.AddAttempt(t.Context(), in, txjournal.KindCall, tx, new(big.Int), Head(10)); err == nil {
				err = j.End(t.Context(), in, end, "another's", Head(11))
			}
		default:
			if err = Mine(t, j, in, mined(12, txjournal.OutcomeSuccess, 1), Head(12)); err == nil && end == txjournal.StateFinal {
				err = j.End(t.Context(), in, end, "", Head(13))
			}
		}
		if err != nil {
			t.Fatalf("%s: %v", end, err)
		}
	}
	sender := Intent(0).Sender
	for from, want := range [][]uint64{{0, 2, 3}, {2, 3}, {2, 3}, {3}, nil} {
		used, err := j.UsedFrom(t.Context(), sender, uint64(from)) //nolint:gosec // small
		if err != nil {
			t.Fatal(err)
		}
		var got []uint64
		for _, in := range used {
			got = append(got, in.Nonce)
		}
		if !slices.Equal(got, want) {
			t.Errorf("used from %d: %v, want %v", from, got, want)
		}
	}
	for _, c := range []struct {
		from, to uint64
		want     bool
	}{{0, 1, true}, {1, 2, false}, {2, 3, false}, {1, 3, false}, {3, 4, true}, {1, 4, true}, {4, 99, false}, {0, 0, false}} {
		if has, err := j.HasBetween(t.Context(), sender, c.from, c.to); err != nil || has != c.want {
			t.Errorf("between %d and %d: %v, %v", c.from, c.to, has, err)
		}
	}
	if has, err := j.HasBetween(t.Context(), common.Address{9}, 0, 99); err != nil || has {
		t.Errorf("another key: %v, %v", has, err)
	}
}

// newestFinalBlock: all intents of that block, and of no other.
func newestFinalBlock(t *testing.T, j *txjournal.Journal) {
	t.Helper()
	for i, block := range []uint64{20, 21, 21} {
		in := Intent(uint64(i))                                             //nolint:gosec // small
		in.Sender, in.Number = common.Address{byte(i)}, string(rune('1'+i)) // one key has one transaction in a block
		if err := j.Plan(t.Context(), in, Head(10), nil); err != nil {
			t.Fatal(err)
		}
		if err := Mine(t, j, in, mined(block, txjournal.OutcomeReverted, 1), Head(22)); err != nil {
			t.Fatal(err)
		}
		if err := j.End(t.Context(), in, txjournal.StateFinal, "", Head(30)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		above, upTo uint64
		blocks      []uint64
	}{{0, 30, []uint64{21, 21}}, {0, 20, []uint64{20}}, {20, 30, []uint64{21, 21}}, {21, 30, nil}, {0, 19, nil}} {
		got, err := j.NewestFinal(t.Context(), c.above, c.upTo)
		if err != nil {
			t.Fatal(err)
		}
		var blocks []uint64
		for _, in := range got {
			blocks = append(blocks, in.BlockNumber)
		}
		if !slices.Equal(blocks, c.blocks) {
			t.Errorf("above %d up to %d: %v, want %v", c.above, c.upTo, blocks, c.blocks)
		}
	}
	past, err := j.Reverts(t.Context(), 20)
	if err != nil || len(past) != 2 {
		t.Errorf("reverts above block 20: %v, %v", past, err)
	}
}
