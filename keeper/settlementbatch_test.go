package keeper

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/txjournal"
)

// afterTheCutoff publishes answers in the first block after it, and says which
// block that is.
func (w *world) afterTheCutoff(weeks uint64) uint64 {
	w.t.Helper()
	return w.prices(w.first + weeks*week + 12).Number.Uint64()
}

// blocksUntilSettled lets the keeper work at each block until no epoch waits,
// and returns how many blocks after due that was.
func (w *world) blocksUntilSettled(k *testKeeper, due uint64) uint64 {
	w.t.Helper()
	for range 20 {
		k.tick(w.t)
		mined := w.block().Number.Uint64()
		if w.refresh(); len(dueOf(w.vaults)) == 0 {
			return mined - due
		}
	}
	w.t.Fatal("epochs still wait after 20 blocks")
	return 0
}

func dueOf(vaults []*vaultState) []*vaultState { return due(&blockState{Vaults: vaults}) }

// TestManyVaultsDueAtOnceAreSettledWithinTwoBlocks, with deposits, redemptions
// and sales for some of them: one key, one transaction in flight.
func TestManyVaultsDueAtOnceAreSettledWithinTwoBlocks(t *testing.T) {
	t.Parallel()
	for _, n := range []int{20, 90} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, n)
			for i, v := range w.vaults[:8] {
				w.deposit(w.alice, v, 5_000)
				if i%2 == 0 {
					w.buy(v, "WETH", 90_000)
				}
			}
			k := w.keeper()
			due := w.afterTheCutoff(0)
			if took := w.blocksUntilSettled(k, due); took > 2 {
				t.Errorf("%d vaults were settled %d blocks after they were due", n, took)
			}
			// The log names the vaults of a common transaction, and no vault of zeros in their place.
			if log := k.log.String(); !strings.Contains(log, w.vaults[0].Vault.Hex()) || !strings.Contains(log, `vaults="0x`) || strings.Contains(log, "vault=0x0000000000000000000000000000000000000000") {
				t.Errorf("the log of %d settlements: %.2000s", n, log)
			}
			w.settledOnce(1)
			// The second week some of them lack the cash for their redemptions.
			for _, v := range w.vaults[:8] {
				shares, err := w.chain.Call(t.Context(), v.Vault, vaultABI.PackMaxMint(w.alice.Address))
				w.must(err)
				amount := new(big.Int).SetBytes(shares)
				w.call(w.alice, v.Vault, vaultABI.PackMint0(amount, w.alice.Address, w.alice.Address), "claim")
				w.redeem(w.alice, v, amount)
				w.redeem(w.leader, v, units(20_000, 18))
			}
			due = w.afterTheCutoff(1)
			if took := w.blocksUntilSettled(k, due); took > 2 {
				t.Errorf("in the second week: %d blocks", took)
			}
			w.settledOnce(2)
			k.tick(t)
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_subjects WHERE outcome = 'success'`); n != 2*len(w.vaults) {
				t.Errorf("the journal knows of %d settlements", n)
			}
			if n := scalar[int](t, w.db, `SELECT count(*) FROM keeper_subjects WHERE outcome <> 'success' OR open`); n != 0 {
				t.Errorf("%d subjects didn't succeed", n)
			}
			if sales := scalar[int](t, w.db, `
SELECT count(*) FROM keeper_intents, jsonb_array_elements(plan->'settlements') s WHERE jsonb_array_length(s->'trades') > 0`); sales < 4 {
				t.Errorf("%d settlements sold something: this test is about them too", sales)
			}
			if strings.Contains(k.log.String(), "level=ERROR") {
				t.Error("the log has errors")
			}
		})
	}
}

// TestOneThatFailsOnChainIsSkippedAndSettledLater: its price moves in the very
// block. The others of its transaction are settled, and the journal says which
// was skipped and why.
func TestOneThatFailsOnChainIsSkippedAndSettledLater(t *testing.T) {
	w := newWorld(t, 3)
	w.buy(w.vaults[1], "WETH", 90_000)
	w.afterTheCutoff(0)
	k := w.keeper()
	k.tick(t)
	feed, data := w.pushPrice("WETH", 5)
	push, err := w.alice.Sign(&feed, nil, 200_000, data)
	w.must(err)
	_, receipts, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+12, push, decodeTx(t, w.lastRaw()))
	w.must(err)
	if receipts[1].Status != types.ReceiptStatusSuccessful {
		t.Fatal("one that fails takes the others with it")
	}
	if n := len(w.settlements()); n != 2 {
		t.Errorf("%d of three settled", n)
	}
	k.tick(t)
	got := scalar[string](t, w.db, `SELECT outcome || ' ' || split_part(reason, '(', 1) FROM keeper_subjects WHERE intent_id = 1 AND vault = $1`, w.vaults[1].Vault.Bytes())
	if got != "reverted NavOutOfBounds" {
		t.Errorf("the journal says %q of the one that was skipped", got)
	}
	if reason := scalar[string](t, w.db, `SELECT outcome || ': ' || reason FROM keeper_intents WHERE id = 1`); reason != "success: 1 of 3 settlements were skipped" {
		t.Errorf("and of the transaction %q", reason)
	}
	if !strings.Contains(k.log.String(), "a settlement was skipped on chain") {
		t.Error("the log doesn't say it")
	}
	for range 3 {
		w.block()
		k.tick(t)
	}
	w.settledOnce(1)
	w.journalSays("mined success, mined success")
}

func (w *world) lastRaw() []byte {
	w.t.Helper()
	return scalar[[]byte](w.t, w.db, `SELECT raw FROM keeper_attempts ORDER BY intent_id DESC, number DESC LIMIT 1`)
}

// TestOneThatIsRefusedDoesntHoldUpTheOthers: its oracle is stale.
func TestOneThatIsRefusedDoesntHoldUpTheOthers(t *testing.T) {
	w := newWorld(t, 4)
	w.buy(w.vaults[2], "WETH", 50_000)
	_, err := w.chain.Mine(t.Context(), w.first+12) // no answer after the cut-off
	w.must(err)
	k := w.keeper()
	plan := k.tick(t)
	if plan.Together == nil || len(plan.Together.Vaults) != 3 {
		t.Fatalf("together: %+v", plan.Together)
	}
	w.block()
	k.tick(t)
	if n := len(w.settlements()); n != 3 {
		t.Errorf("%d of three settled", n)
	}
	if d := scalar[string](t, w.db, `SELECT reason FROM keeper_refusals`); d != string(reasonOracle) {
		t.Errorf("refused for %q", d)
	}
}

// TestWithoutTheSettlersRole vaults are settled one at a time, and the operator
// is told why.
func TestWithoutTheSettlersRole(t *testing.T) {
	w := newWorldWith(t, 2, devnet.DeployOptions{Governance: devnet.NewAccount("leader").Address})
	w.afterTheCutoff(0)
	k := w.keeper()
	plan := k.tick(t)
	if plan.Together != nil || len(plan.Warnings) == 0 || !strings.Contains(plan.Warnings[0], "NotKeeper(caller="+w.dep.Settler.Hex()) {
		t.Errorf("together %+v, warnings %q", plan.Together, plan.Warnings)
	}
	if d := lineOf(k.Doctor(t.Context()), "settler"); !strings.Contains(d, "governance must grant it") {
		t.Errorf("doctor says %q", d)
	}
	w.block()
	k.tick(t)
	w.block()
	w.settledOnce(1)

	// Granted, it is used from the next settlement on.
	w.call(w.leader, w.dep.Registry, registry.NewRegistry().PackSetKeeper(w.dep.Settler, true), "grant")
	if d := lineOf(k.Doctor(t.Context()), "settler"); !strings.Contains(d, "in one transaction") {
		t.Errorf("doctor says %q", d)
	}
	w.afterTheCutoff(1)
	if plan := k.tick(t); plan.Together == nil {
		t.Error("not together with the role")
	}
	w.block()
	w.settledOnce(2)
}

// TestTogetherStaysWithinItsBounds: as many as gas, number and money allow.
func TestTogetherStaysWithinItsBounds(t *testing.T) {
	for name, c := range map[string]struct {
		change func(c *Config, feeCap *big.Int)
		most   int
	}{
		"number": {func(c *Config, _ *big.Int) { c.MaxSettlements = 3 }, 3},
		"gas":    {func(c *Config, _ *big.Int) { c.MaxGas = 1_000_000 }, 4},
		"budget": {func(c *Config, feeCap *big.Int) { c.WeeklyBudget = txjournal.MaxCost(1_000_000, feeCap) }, 4},
		"none":   {func(*Config, *big.Int) {}, 6},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, 6)
			w.afterTheCutoff(0)
			dry, err := w.keeper().DryRun(t.Context())
			w.must(err)
			k := w.keeper(func(cfg *Config, _ *Deps) { c.change(cfg, dry.Items[0].FeeCap.Int()) })
			plan := k.tick(t)
			if plan.Together == nil {
				t.Fatalf("not together: %q", plan.Warnings)
			}
			n := len(plan.Together.Vaults)
			if n < 2 || n > c.most || name == "none" && n != c.most || plan.Together.Gas > k.cfg.MaxGas {
				t.Errorf("%d together with %d gas", n, plan.Together.Gas)
			}
			w.block()
			if got := len(w.settlements()); got != n {
				t.Errorf("%d settled, %d planned", got, n)
			}
		})
	}
}

// TestAnotherKeysStuckSettlementsDontHoldUpTheRest: what it has in flight
// waits, everything else is settled.
func TestAnotherKeysStuckSettlementsDontHoldUpTheRest(t *testing.T) {
	w := newWorldWith(t, 5, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
	w.afterTheCutoff(0)
	a := w.keeper(func(c *Config, _ *Deps) { c.MaxSettlements = 2 })
	a.tick(t)
	w.must(w.chain.DropPending())
	expire(t, w.db)
	b := w.keeper(func(c *Config, d *Deps) {
		c.Holder = "b"
		d.Signer = keys.NewLocalSigner(devnet.NewAccount("bob").Key)
	})
	plan := b.tick(t)
	if plan.Together == nil || len(plan.Together.Vaults) != 3 {
		t.Fatalf("together: %+v", plan.Together)
	}
	refused := 0
	for _, it := range plan.Items {
		for _, r := range it.Refusals {
			if r.Reason == reasonUnresolved {
				refused++
			}
		}
	}
	if refused != 2 {
		t.Errorf("%d wait for the other key's transaction, want 2", refused)
	}
	w.block() // both: the first one's was sent again
	b.tick(t)
	w.settledOnce(1)
}
