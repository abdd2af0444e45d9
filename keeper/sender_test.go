package keeper

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
)

// emptyBlock mines a block that leaves the pool alone.
func (w *world) emptyBlock() {
	w.t.Helper()
	_, _, err := w.chain.MineTxs(w.t.Context(), w.chain.Head().Time+12)
	w.must(err)
}

// dueWorld is a world at its first cut-off, with a keeper that has sent the
// settlement.
func dueWorld(t testing.TB, change ...func(*Config, *Deps)) (*world, *testKeeper) {
	t.Helper()
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	k := w.keeper(change...)
	k.tick(t)
	w.awaitPooled()
	return w, k
}

func (w *world) attempts() []*types.Transaction {
	w.t.Helper()
	var raws [][]byte
	w.must(w.db.SelectContext(w.t.Context(), &raws, `SELECT raw FROM keeper_attempts ORDER BY intent_id, number`))
	txs := make([]*types.Transaction, len(raws))
	for i, raw := range raws {
		txs[i] = decodeTx(w.t, raw)
	}
	return txs
}

func (w *world) pooled(hash common.Hash) bool {
	w.t.Helper()
	_, pending, err := w.chain.Client().TransactionByHash(w.t.Context(), hash)
	return err == nil && pending
}

func (w *world) journalSays(want string) {
	w.t.Helper()
	got := scalar[string](w.t, w.db, `SELECT COALESCE(string_agg(trim(state || ' ' || outcome), ', ' ORDER BY id), '') FROM keeper_intents`)
	if got != want {
		w.t.Errorf("the journal says %q, want %q", got, want)
	}
}

func TestDroppedTransactionIsSentAgainBeforeItIsReplaced(t *testing.T) {
	w, k := dueWorld(t)
	hash := w.attempts()[0].Hash()
	for range 5 { // longer than BumpBlocks: it is not stuck, it is not there
		w.must(w.chain.DropPending())
		w.emptyBlock()
		k.tick(t)
		w.awaitInPool(hash)
	}
	if n := len(w.attempts()); n != 1 {
		t.Errorf("%d attempts", n)
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")
}

func TestStuckTransactionIsReplacedWithBothCapsATenthHigher(t *testing.T) {
	w, k := dueWorld(t)
	for range 9 {
		w.emptyBlock()
		k.tick(t)
	}
	txs := w.attempts()
	if len(txs) != 4 {
		t.Fatalf("%d attempts in 9 blocks with BumpBlocks 3", len(txs))
	}
	for i, tx := range txs {
		if i == 0 {
			continue
		}
		for name, pair := range map[string][2]*big.Int{
			"fee": {txs[i-1].GasFeeCap(), tx.GasFeeCap()}, "tip": {txs[i-1].GasTipCap(), tx.GasTipCap()},
		} {
			if new(big.Int).Mul(pair[0], big.NewInt(110)).Cmp(new(big.Int).Mul(pair[1], big.NewInt(100))) > 0 {
				t.Errorf("attempt %d: %s cap %s after %s", i+1, name, pair[1], pair[0])
			}
		}
		if tx.Nonce() != txs[0].Nonce() || string(tx.Data()) != string(txs[0].Data()) {
			t.Errorf("attempt %d has another nonce or calldata", i+1)
		}
	}
	w.until("the pool holds the newest attempt alone", func() bool { return w.pooled(txs[3].Hash()) && !w.pooled(txs[2].Hash()) })
	w.block()
	k.tick(t)
	w.settledOnce(1)
}

// TestAnyAttemptConfirms: an older attempt mines (livepeer #471).
func TestAnyAttemptConfirms(t *testing.T) {
	w, k := dueWorld(t)
	for range 6 {
		w.emptyBlock()
		k.tick(t)
	}
	txs := w.attempts()
	if len(txs) != 3 {
		t.Fatalf("%d attempts", len(txs))
	}
	_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, txs[0])
	w.must(err)
	k.tick(t)
	w.journalSays("mined success")
	if h := scalar[[]byte](t, w.db, `SELECT tx_hash FROM keeper_intents`); common.BytesToHash(h) != txs[0].Hash() {
		t.Errorf("confirmed by %x", h)
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	if w.nonce() != 1 {
		t.Errorf("nonce %d", w.nonce())
	}
}

// TestStuckWhilePricesMoveIsPlannedAnew: it would still pass, but the bounds it
// carries are no longer those of the NAV now, so it isn't made dearer. Its
// nonce is freed, and the settlement planned with bounds of today.
func TestStuckWhilePricesMoveIsPlannedAnew(t *testing.T) {
	w := newWorld(t, 1)
	w.buy(w.vaults[0], "WETH", 30_000)
	w.afterTheCutoff(0)
	k := w.keeper()
	k.tick(t)
	feed, data := w.pushPrice("WETH", 1) // 0.3 % of NAV, of 0.5 % allowed
	push, err := w.alice.Sign(&feed, nil, 200_000, data)
	w.must(err)
	_, _, err = w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, push)
	w.must(err)
	for range 3 {
		k.tick(t)
		w.emptyBlock()
	}
	k.tick(t)
	txs := w.attempts()
	if len(txs) != 2 || len(txs[1].Data()) != 0 || txs[1].Nonce() != txs[0].Nonce() {
		t.Fatalf("%d attempts", len(txs))
	}
	if why := scalar[string](t, w.db, `SELECT detail FROM keeper_events WHERE detail LIKE 'cancelling%'`); !strings.Contains(why, string(reasonNavBounds)) {
		t.Errorf("the journal says %q", why)
	}
	w.block()
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined cancelled, mined success")
}

// TestReplacementRuleIsGeths asks the real pool: what bump offers is taken,
// and one wei short of the rule in either cap is not.
func TestReplacementRuleIsGeths(t *testing.T) {
	w := newWorld(t, 0)
	signer, node := keys.NewLocalSigner(w.key.Key), w.endpoint()
	send := func(f txjournal.Fees) error {
		self := signer.Address()
		tx, err := signer.SignTx(t.Context(), types.NewTx(&types.DynamicFeeTx{
			ChainID: big.NewInt(devnet.ChainID), Nonce: w.nonce(), To: &self, Gas: 21_000, Value: new(big.Int), GasFeeCap: f.Cap, GasTipCap: f.Tip,
		}), devnet.ChainID)
		w.must(err)
		return node.SendTransaction(t.Context(), tx)
	}
	base := w.chain.Head().BaseFee
	for _, c := range [][2]int64{{2_000_000_000, 1}, {2_000_000_000, 1_000_000_000}, {2_000_000_001, 3}, {3_333_333_333, 1_111_111_111}, {9_999_999_999, 7}} {
		w.must(w.chain.DropPending())
		old := txjournal.Fees{Base: base, Cap: big.NewInt(c[0]), Tip: big.NewInt(c[1])}
		w.must(send(old))
		next, ok := txjournal.Bump(&txjournal.Attempt{FeeCap: old.Cap, TipCap: old.Tip}, txjournal.Fees{Base: base, Cap: new(big.Int), Tip: new(big.Int)}, Gwei(200), Gwei(200))
		if !ok {
			t.Fatal("not allowed")
		}
		// Geth rounds its tenth down, but wants more than before.
		short := func(x *big.Int) *big.Int {
			return sub(maxInt(mulDiv(x, big.NewInt(110), big.NewInt(100)), add(x, oneInt)), oneInt)
		}
		for name, less := range map[string]txjournal.Fees{
			"fee cap": {Cap: short(old.Cap), Tip: next.Tip}, "tip cap": {Cap: next.Cap, Tip: short(old.Tip)},
		} {
			if err := send(less); chain.ClassOf(err) != chain.Underpriced {
				t.Errorf("%v: one wei short in the %s: %v", c, name, err)
			}
		}
		if err := send(next); err != nil {
			t.Errorf("%v: %v", c, err)
		}
	}
}

// TestUnderpricedReplacementKeepsItsNonce: the key's nonce is taken in the pool
// by a dearer transaction; being refused consumes nothing, and the keeper
// outbids it.
func TestUnderpricedReplacementKeepsItsNonce(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	foreign := w.foreignTx(3)
	w.must(w.chain.Client().SendTransaction(t.Context(), foreign))
	k := w.keeper()
	k.tick(t)
	if e := scalar[string](t, w.db, `SELECT last_error FROM keeper_attempts ORDER BY number LIMIT 1`); !strings.Contains(e, "underpriced") {
		t.Fatalf("the first attempt: %q", e)
	}
	for range 30 {
		if !w.pooled(foreign.Hash()) {
			break
		}
		k.tick(t) // no new head: it is looked after until it is accepted
	}
	if w.pooled(foreign.Hash()) {
		t.Fatal("not outbid")
	}
	for _, tx := range w.attempts() {
		if tx.Nonce() != 0 {
			t.Errorf("nonce %d", tx.Nonce())
		}
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")
}

// foreignTx is a transaction of the keeper's key that the keeper didn't make.
func (w *world) foreignTx(gwei int64) *types.Transaction {
	w.t.Helper()
	self := w.key.Address
	tx, err := types.SignNewTx(w.key.Key, types.LatestSignerForChainID(big.NewInt(devnet.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: w.nonce(), To: &self, Gas: 21_000, GasFeeCap: Gwei(gwei), GasTipCap: Gwei(gwei - 1),
	})
	w.must(err)
	return tx
}

// TestNonceUsedElsewhereIsBelievedWhenFinal: only then is the intent given up,
// and the epoch settled with the next nonce.
func TestNonceUsedElsewhereIsBelievedWhenFinal(t *testing.T) {
	w, k := dueWorld(t)
	_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, w.foreignTx(5))
	w.must(err)
	for range 3 {
		k.tick(t)
		w.emptyBlock()
	}
	w.journalSays("sent")
	w.chain.SetFinalizedDepth(1)
	w.emptyBlock()
	k.tick(t)
	w.journalSays("nonce-taken foreign, sent")
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("nonce-taken foreign, mined success")
}

// TestNonceUsedElsewhereIsBelievedWithoutOldStates: a full node of a rollup has no state of the final block. A block on which the
// nonce was used is remembered, and believed when it is final; one that left the chain isn't.
func TestNonceUsedElsewhereIsBelievedWithoutOldStates(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first + 12)
	pruned := faulty.New(w.chain.HTTPURL(), 1)
	pruned.Set(faulty.Faults{Pruned: 1})
	server := pruned.Serve()
	t.Cleanup(server.Close)
	k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{dialTest(t, server.URL)} })
	k.tick(t)
	w.awaitPooled()
	w.chain.SetFinalizedDepth(3)
	taken := w.foreignTx(5)
	for _, look := range []bool{true, false} { // twice the block leaves the chain; the second time nobody looks meanwhile
		_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, taken)
		w.must(err)
		for range 2 {
			k.tick(t)
			w.emptyBlock()
		}
		w.journalSays("sent")
		if t.Failed() {
			return
		}
		w.reorgEmpty(3)
		w.must(w.chain.DropPending())
		if look {
			k.tick(t)
			w.journalSays("sent")
		}
	}
	_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, taken)
	w.must(err)
	for range 3 {
		k.tick(t)
		w.emptyBlock()
	}
	w.journalSays("sent")
	k.tick(t)
	w.journalSays("nonce-taken foreign, sent")
	if pruned.Count("Pruned") == 0 {
		t.Error("no state was missing")
	}
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("nonce-taken foreign, mined success")
}

// TestReceiptReorgedOutIsTakenBack: un-confirmed by block hash, and settled
// again exactly once (base #1409).
func TestReceiptReorgedOutIsTakenBack(t *testing.T) {
	w, k := dueWorld(t)
	w.block()
	k.tick(t)
	w.journalSays("mined success")
	_, err := w.chain.ReorgEmpty(t.Context(), 1)
	w.must(err)
	w.must(w.chain.DropPending())
	if n := len(w.settlements()); n != 0 {
		t.Fatalf("%d settlements after the reorg", n)
	}
	k.tick(t)
	w.journalSays("reorged")
	w.block()
	k.tick(t)
	w.settledOnce(1)
	w.journalSays("mined success")

	// In another block, by a reorg that keeps it: the block hash is corrected.
	_, err = w.chain.Reorg(t.Context(), 1)
	w.must(err)
	k.tick(t)
	w.journalSays("mined success")
	w.settledOnce(1)
	hash := common.BytesToHash(scalar[[]byte](t, w.db, `SELECT block_hash FROM keeper_intents`))
	if w.chain.HeaderByNumber(uint64(scalar[int64](t, w.db, `SELECT block_number FROM keeper_intents`))).Hash() != hash {
		t.Error("the journal's block is not in the chain")
	}
}

// TestRivalSettlesFirst: the call would fail by now, so its nonce is freed by
// a cheap cancel instead of a dear revert.
func TestRivalSettlesFirst(t *testing.T) {
	w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.prices(w.first + 12)
	k := w.keeper()
	k.tick(t)
	rival := w.wallet("bob")
	v := w.vaults[0]
	w.call(rival, v.Vault, vaultABI.PackSettle(oneInt, new(big.Int), units(1, 18)), "settle")
	k.tick(t)
	txs := w.attempts()
	if len(txs) != 2 || *txs[1].To() != w.key.Address || len(txs[1].Data()) != 0 {
		t.Fatalf("no cancel: %v", txs)
	}
	w.block()
	k.tick(t)
	w.journalSays("mined cancelled")
	w.settledOnce(1)
	// The key is free: the next week goes as ever.
	w.prices(w.first + week + 12)
	k.tick(t)
	w.block()
	k.tick(t)
	w.settledOnce(2)
	w.journalSays("mined cancelled, mined success")
}
