package keeper

import (
	"math/big"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

func (s *soak) check(goroutines int) {
	t := s.t.(*testing.T)
	s.refresh()
	settled, doubled, missed := 0, 0, 0
	for _, times := range s.settlements() {
		settled++
		doubled += times - 1
	}
	for _, v := range s.vaults {
		if v.waiting() {
			missed++
		}
		if got := v.LastSettledEpochId.Int64(); got > int64(s.epochs) || got < int64(s.epochs)-int64(s.down) {
			t.Errorf("%s: %d epochs settled of %d boundaries, %d weeks without a keeper", v.Vault, got, s.epochs, s.down)
		}
	}
	if doubled != 0 || missed != 0 {
		t.Errorf("%d doubled, %d missed", doubled, missed)
	}
	count := func(query string) int { return scalar[int](t, s.db, query) }
	junk := s.checkJunk()
	if n := count(`SELECT count(*) FROM keeper_subjects WHERE action = 'settle' AND outcome = 'success'`); n != settled+junk {
		t.Errorf("the journal knows of %d settlements, the chain of %d", n, settled+junk)
	}
	s.checkMoney()
	if n := count(`SELECT count(*) FROM keeper_intents WHERE state IN ('intent', 'signed', 'sent', 'reorged')`); n > 1 {
		t.Errorf("%d intents are left unresolved", n)
	}
	intents := count(`SELECT count(*) FROM keeper_intents`)
	if events := count(`SELECT count(*) FROM keeper_events`); events > 20*intents {
		t.Errorf("%d rows of history for %d intents", events, intents)
	}
	if n := count(`SELECT count(*) FROM keeper_refusals`); n > 10*intents {
		t.Errorf("%d refusals for %d intents", n, intents)
	}
	if n := count(`SELECT count(*) FROM keeper_subjects`); n > (soakVaults+soakJunk)*intents {
		t.Errorf("%d subjects of %d intents", n, intents)
	}
	// What was paid in any seven days of chain time.
	dearest, ok := new(big.Int).SetString(scalar[string](t, s.db, `
SELECT COALESCE(max(spent), 0)::text FROM (
  SELECT sum(cost_wei) OVER (ORDER BY planned_time RANGE BETWEEN 604799 PRECEDING AND CURRENT ROW) AS spent FROM keeper_intents) w`), 10)
	if !ok || dearest.Sign() <= 0 || dearest.Cmp(soakBudget) > 0 {
		t.Errorf("%s wei spent in seven days, the budget is %s", dearest, soakBudget)
	}
	runtime.GC()
	if n := soakGoroutines(t); n > goroutines+20 {
		t.Errorf("%d goroutines at the end, %d after the first week", n, goroutines)
	}
	reverts := count(`SELECT count(*) FROM keeper_intents WHERE outcome = 'reverted'`)
	t.Logf("%d goroutines after the first week, %d at the end", goroutines, soakGoroutines(t))
	done := scalar[string](t, s.db, `SELECT string_agg(line, ', ' ORDER BY line) FROM (
SELECT trim(action || ' ' || outcome || ' ' || state) || ': ' || count(*) AS line FROM keeper_intents GROUP BY action, outcome, state) l`)
	t.Logf("intents: %s", done)
	t.Logf("faults %v; weeks without a keeper %d; vault-weeks outside a band, by cause: %v; %d intents, %d mined reverts", s.faults, s.down, s.outside, intents, reverts)
	benchLine(t, map[string]any{"name": "keeper/soak", "weeks": *soakWeeks, "vaults": soakVaults, "settled": settled, "missed": missed, "doubled": doubled,
		"junk_settled": junk, "paid_wei": s.paid, "unpaid_wei": s.unpaid})
}

// checkJunk counts the settlements of vaults that nobody pays for: none twice.
func (s *soak) checkJunk() (settled int) {
	s.t.Helper()
	own := s.vaults
	s.vaults = s.all[soakVaults:]
	defer func() { s.vaults = own }()
	for epoch, times := range s.settlements() {
		settled++
		if times != 1 {
			s.t.Errorf("epoch %s was settled %d times", epoch, times)
		}
	}
	return settled
}

// checkMoney compares the key's balance, what the chain took for each of its transactions, what the tanks paid, and the
// journal, to the wei. What no tank paid stays within its budget in any six days.
func (s *soak) checkMoney() {
	t := s.t.(*testing.T)
	paid := s.booksAreExact(s.k, s.money)
	took := new(big.Int)
	for n := uint64(1); n <= s.chain.Head().Number.Uint64(); n++ {
		block := s.chain.BlockByHash(s.chain.HeaderByNumber(n).Hash())
		var receipts types.Receipts
		for i, tx := range block.Transactions() {
			from, err := types.Sender(s.chain.Signer(), tx)
			s.must(err)
			if from != s.key.Address {
				continue
			}
			if receipts == nil {
				receipts = s.chain.Receipts(block.Hash())
			}
			tip, err := tx.EffectiveGasTip(block.BaseFee())
			s.must(err)
			took.Add(took, new(big.Int).Mul(new(big.Int).SetUint64(receipts[i].GasUsed), add(block.BaseFee(), tip)))
		}
	}
	spent := sub(s.money, s.balanceOf(s.key.Address))
	unpaid := sub(took, paid)
	if spent.Cmp(unpaid) != 0 {
		t.Errorf("the key spent %s wei; the chain took %s and the tanks paid %s", spent, took, paid)
	}
	if long := *soakWeeks >= 12; paid.Sign() <= 0 || long && (s.dry == 0 || s.filled == 0) { // by then both have happened
		t.Errorf("the tanks paid %s wei, were filled %d times, and didn't pay in %d ticks: this test is about all of it", paid, s.filled, s.dry)
	}
	dearest, ok := new(big.Int).SetString(scalar[string](t, s.db, `
SELECT COALESCE(max(spent), 0)::text FROM (
  SELECT sum(s.cost_wei - coalesce(s.paid_wei, 0)) OVER (ORDER BY i.planned_time RANGE BETWEEN 518399 PRECEDING AND CURRENT ROW) AS spent
  FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id WHERE s.action = 'settle' AND 2 * coalesce(s.paid_wei, 0) < s.cost_wei) w`), 10)
	if !ok || dearest.Sign() <= 0 || dearest.Cmp(soakUnpaid) > 0 {
		t.Errorf("%s wei spent in six days for vaults that don't pay, their budget is %s", dearest, soakUnpaid)
	}
	s.paid, s.unpaid = paid.String(), unpaid.String()
	t.Logf("the chain took %s wei, the tanks paid %s, the dearest six days of those that don't pay cost %s of %s; the second tank was filled %d times and didn't pay in %d ticks",
		took, paid, dearest, soakUnpaid, s.filled, s.dry)
}
