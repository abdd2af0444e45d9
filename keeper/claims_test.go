package keeper

import (
	"bytes"
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
)

func TestClaimsAreCreditedToThoseWhoOptedIn(t *testing.T) {
	w := newWorld(t, 1)
	v := w.vaults[0]
	bob := w.wallet("bob")
	b := w.chain.NewBatch()
	w.dep.Market.Grant(b, bob, w.dep.Market.Asset, bob.Address, units(1_000, 6))
	b.Call(bob, w.dep.Market.Asset.Address, testGas, tokenABI.PackApprove(v.Vault, units(1_000, 6)), "approve")
	b.Call(bob, v.Vault, testGas, vaultABI.PackRequestDeposit(units(1_000, 6), bob.Address, bob.Address), "deposit")
	b.Call(w.alice, v.Vault, testGas, vaultABI.PackSetOperator(w.dep.AutoClaimer, true), "opt in")
	w.mine(b, w.chain.Head().Time+12)
	w.deposit(w.alice, v, 5_000)
	_, err := w.db.ExecContext(t.Context(), `
INSERT INTO operators (vault, controller, operator, approved, last_block) VALUES ($1, $2, $3, true, 1), ($1, $4, $3, true, 1)`,
		v.Vault.Bytes(), w.alice.Address.Bytes(), w.dep.AutoClaimer.Bytes(), bob.Address.Bytes()) // bob took it back since
	w.must(err)
	k := w.keeper(func(_ *Config, d *Deps) { d.Claims = NewIndex(w.db, w.dep.AutoClaimer) })
	w.settle(k, 1)
	w.settledOnce(1)
	balance := func(who *devnet.Wallet) *big.Int {
		out, err := w.chain.Call(t.Context(), v.Vault, vaultABI.PackBalanceOf(who.Address))
		w.must(err)
		return new(big.Int).SetBytes(out)
	}
	if got := balance(w.alice); got.Cmp(units(5_000, 18)) != 0 {
		t.Errorf("alice has %s shares", got)
	}
	if got := balance(bob); got.Sign() != 0 {
		t.Errorf("bob, who didn't opt in, has %s shares", got)
	}
	w.journalSays("mined success, mined success")
}

// claimants is a world with a vault each for alice and bob, who opted in and whose deposits are settled.
func claimants(t *testing.T) (w *world, claims func(*Config, *Deps)) {
	w = newWorld(t, 2)
	bob := w.wallet("bob")
	usdc := w.dep.Market.Asset
	b := w.chain.NewBatch()
	w.dep.Market.Grant(b, bob, usdc, bob.Address, units(1_000, 6))
	b.Call(bob, usdc.Address, testGas, tokenABI.PackApprove(w.vaults[1].Vault, units(1_000, 6)), "approve")
	for i, who := range []*devnet.Wallet{w.alice, bob} {
		v := w.vaults[i].Vault
		b.Call(who, v, testGas, vaultABI.PackRequestDeposit(units(1_000, 6), who.Address, who.Address), "deposit")
		b.Call(who, v, testGas, vaultABI.PackSetOperator(w.dep.AutoClaimer, true), "opt in")
	}
	w.mine(b, w.chain.Head().Time+12)
	for i, who := range []*devnet.Wallet{w.alice, bob} {
		_, err := w.db.ExecContext(t.Context(), `INSERT INTO operators (vault, controller, operator, approved, last_block) VALUES ($1, $2, $3, true, 1)`,
			w.vaults[i].Vault.Bytes(), who.Address.Bytes(), w.dep.AutoClaimer.Bytes())
		w.must(err)
	}
	k := w.keeper()
	w.settle(k, 1)
	w.settledOnce(1)
	w.must(k.giveBack(t.Context()))
	return w, func(_ *Config, d *Deps) { d.Claims = NewIndex(w.db, w.dep.AutoClaimer) }
}

// credited says whether alice and bob have their shares.
func (w *world) credited() (both [2]bool) {
	w.t.Helper()
	for i, who := range []*devnet.Wallet{w.alice, w.wallet("bob")} {
		out, err := w.chain.Call(w.t.Context(), w.vaults[i].Vault, vaultABI.PackBalanceOf(who.Address))
		w.must(err)
		both[i] = new(big.Int).SetBytes(out).Cmp(units(1_000, 18)) == 0
	}
	return both
}

// TestClaimsThatOneTransactionDoesNotTakeGoInTwo has less gas than both need.
func TestClaimsThatOneTransactionDoesNotTakeGoInTwo(t *testing.T) {
	w, claims := claimants(t)
	plan, err := w.keeper(claims).DryRun(t.Context())
	w.must(err)
	if len(plan.Items) != 1 || plan.Items[0].Claims != 2 {
		t.Fatalf("%+v", plan.Items)
	}
	k := w.keeper(claims, func(c *Config, _ *Deps) { c.MaxGas = plan.Items[0].Gas - 1 })
	w.run(k, 5)
	if got := w.credited(); got != [2]bool{true, true} {
		t.Errorf("credited %v: %s", got, journalDump(t, w.db))
	}
	w.journalSays("mined success, mined success, mined success")
}

// TestClaimsThatFailGiveWayToOthers: the one that comes first never succeeds, and one transaction credits one account.
func TestClaimsThatFailGiveWayToOthers(t *testing.T) {
	w, claims := claimants(t)
	node := &unclaiming{Node: w.endpoint().Node, claimer: w.dep.AutoClaimer, vault: w.vaults[0].Vault}
	k := w.keeper(claims, func(c *Config, d *Deps) { c.MaxClaims, d.Endpoints = 1, []chain.Endpoint{{Name: "node", Node: node}} })
	for range 3 {
		k.tick(t)
		w.must(w.chain.SyncPool())
		w.block()
	}
	if got := w.credited(); got != [2]bool{false, true} {
		t.Errorf("credited %v", got)
	}
}

// TestClaimsOfOneVaultThatCantBeReadLeaveTheOthers: they are left out, and the log says so.
func TestClaimsOfOneVaultThatCantBeReadLeaveTheOthers(t *testing.T) {
	w, claims := claimants(t)
	node := &unclaiming{Node: w.endpoint().Node, lens: w.dep.Lens, vault: w.vaults[0].Vault}
	k := w.keeper(claims, func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{{Name: "node", Node: node}} })
	w.run(k, 5)
	if got := w.credited(); got != [2]bool{false, true} {
		t.Errorf("credited %v", got)
	}
	if log := k.log.Bytes(); !bytes.Contains(log, []byte("claims of a vault can't be read")) || !bytes.Contains(log, []byte(w.vaults[0].Vault.Hex())) {
		t.Errorf("nobody says it: %s", log)
	}
}

// TestEverybodyWhoOptedInIsLookedAt, however many there are: so many at a time.
func TestEverybodyWhoOptedInIsLookedAt(t *testing.T) {
	db := testDB(t)
	_, err := db.ExecContext(t.Context(), `
INSERT INTO operators (vault, controller, operator, approved, last_block)
SELECT decode(lpad(to_hex(n % 7 + 1), 40, '0'), 'hex'), decode(lpad(to_hex(n), 40, '0'), 'hex'), $1, true, 1 FROM generate_series(1, $2) n`,
		tClaimer.Bytes(), maxOptedIn+3)
	if err != nil {
		t.Fatal(err)
	}
	index, seen := NewIndex(db, tClaimer), make(map[common.Address]int)
	for range 3 { // the third begins again
		claims, err := index.OptedIn(t.Context())
		if err != nil || len(claims) > maxOptedIn {
			t.Fatalf("%d, %v", len(claims), err)
		}
		for _, c := range claims {
			seen[c.Controller]++
		}
	}
	if len(seen) != maxOptedIn+3 {
		t.Errorf("%d of %d", len(seen), maxOptedIn+3)
	}
	for who, times := range seen {
		if times > 2 {
			t.Fatalf("%s %d times", who, times)
		}
	}
}

// unclaiming lets claims of a vault do nothing, or fails at reading its accounts.
type unclaiming struct {
	chain.Node
	claimer, lens, vault common.Address
}

func (u *unclaiming) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results, err := u.Node.Calls(ctx, block, calls)
	accounts := newStateReader(Config{}).lens.PackAccounts(u.vault, nil)[:36]
	for i := range results {
		switch {
		case calls[i].To == u.claimer && bytes.Contains(calls[i].Data, u.vault[:]):
			results[i] = chain.CallResult{Data: make([]byte, 32)}
		case calls[i].To == u.lens && bytes.HasPrefix(calls[i].Data, accounts):
			results[i] = chain.CallResult{Err: &chain.Error{Class: chain.ServerError, Endpoint: "node", Method: "eth_call", Msg: "out of gas"}}
		}
	}
	return results, err
}
