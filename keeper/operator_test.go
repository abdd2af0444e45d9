package keeper

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demofeed"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
)

// This file is about what an operator sees: each of these was once wrong in the log, at the doctor, or on the chain.

// TestRefusedTransactionIsNotSentForEver: a node that doesn't take the type of a transaction, or refuses it in words that
// nobody has seen yet, is asked again only every RebroadcastBlocks, and the refusal is stated.
func TestRefusedTransactionIsNotSentForEver(t *testing.T) {
	for name, says := range map[string]string{
		"geth":          `{"code":-32000,"message":"transaction type not supported"}`,
		"Erigon":        `{"code":-32000,"message":"txn type not supported"}`,
		"by its code":   `{"code":-32602,"message":"bad params"}`,
		"unknown words": `{"code":-32099,"message":"computer says no"}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProviders(t, 1, 1)
			k := p.keeperBehind(t)
			p.prices(p.first + 12)
			p.nodes[0].set("eth_sendRawTransaction", failsError, common.Hash{}, 0)
			p.nodes[0].says = says
			var last *Plan
			const blocks, polls = 9, 8
			for range blocks {
				for range polls {
					if plan := k.tick(t); plan != nil {
						last = plan
					}
				}
				p.emptyBlock()
			}
			most := 2 + blocks/int(k.cfg.RebroadcastBlocks) + len(p.attempts())
			if n := p.nodes[0].counted()["eth_sendRawTransaction"]; n > most {
				t.Errorf("%d sends in %d blocks of %d polls each, at most %d are useful", n, blocks, polls, most)
			}
			if last == nil || len(last.Items) != 1 || len(last.Items[0].Refusals) == 0 || last.Items[0].Refusals[0].Reason != reasonStuck {
				t.Errorf("nobody says that it is stuck: %+v", last)
			}
			p.nodes[0].set("", failsNot, common.Hash{}, 0)
			for range 4 {
				k.tick(t)
				p.must(p.chain.SyncPool())
				p.block()
			}
			p.settledOnce(1)
		})
	}
}

// TestLogNamesTheVaultsOfACommonTransaction: whatever is said about a transaction that settles several vaults, at sending,
// at a failure, when it is stuck, mined or cancelled, names them, and never the zero address.
func TestLogNamesTheVaultsOfACommonTransaction(t *testing.T) {
	p := newProviders(t, 3, 1)
	k := p.keeperBehind(t, func(c *Config, _ *Deps) { c.MaxFeePerGas, c.MaxTipPerGas = Gwei(3), Gwei(3) })
	p.prices(p.first + 12)
	p.nodes[0].set("eth_sendRawTransaction", failsError, common.Hash{}, 0)
	k.tick(t)
	p.nodes[0].set("", failsNot, common.Hash{}, 0)
	for range 90 { // until no replacement is allowed any more
		p.emptyBlock()
		if k.tick(t); strings.Contains(k.log.String(), "not replaced") {
			break
		}
	}
	p.must(p.chain.SyncPool())
	p.block()
	k.tick(t)
	p.settledOnce(1)
	said := k.log.String()
	for _, line := range strings.Split(said, "\n") {
		if strings.Contains(strings.ToLower(line), strings.Repeat("0", 40)) {
			t.Errorf("the zero address: %s", line)
		}
	}
	for _, message := range []string{"the transaction was not accepted", "a transaction can't go on", "msg=sent", "msg=mined"} {
		found := false
		for _, line := range strings.Split(said, "\n") {
			if !strings.Contains(line, message) {
				continue
			}
			found = true
			for _, v := range p.vaults {
				if !strings.Contains(line, v.Vault.Hex()) {
					t.Errorf("%s is not named: %s", v.Vault, line)
				}
			}
		}
		if !found {
			t.Errorf("nothing was logged with %q", message)
		}
	}
}

// TestWithoutMoneyThereIsNoRunway, also where nothing is to be paid for yet.
func TestWithoutMoneyThereIsNoRunway(t *testing.T) {
	for _, c := range []struct {
		balance, weekly int64
		weeks           uint64
	}{{0, 0, 0}, {0, 7, 0}, {6, 7, 0}, {7, 7, 1}, {69, 7, 9}, {7_001, 7, 1_000}, {7_007, 7, 1_000}, {1, 0, 1_000}} {
		if got := runway(big.NewInt(c.balance), big.NewInt(c.weekly)); got != c.weeks {
			t.Errorf("%d wei at %d a week last for %d weeks, not %d", c.balance, c.weekly, got, c.weeks)
		}
	}
	for _, vaults := range []int{0, 1} {
		w := newWorld(t, vaults)
		pauper := devnet.NewAccount("a key without money")
		k := w.keeper(func(_ *Config, d *Deps) { d.Signer = keys.NewLocalSigner(pauper.Key) })
		k.tick(t)
		if m := k.metric(t, "runway_seconds"); m[""] != 0 {
			t.Errorf("%d vaults: the metric says %v s", vaults, m[""])
		}
		checks := k.Doctor(t.Context())
		if verdicts(checks)["gas"] != verdictFail || !strings.Contains(lineOf(checks, "gas"), "runway 0 week(s)") {
			t.Errorf("%d vaults: doctor says %q", vaults, lineOf(checks, "gas"))
		}
	}
}

// TestDoctorNamesAFeedThatSaysNothing: zero, or beyond what can be believed; and it says no age where there is none.
func TestDoctorNamesAFeedThatSaysNothing(t *testing.T) {
	w := newWorld(t, 1)
	w.prices(w.first - 3600)
	if d := w.keeper().Doctor(t.Context()); verdicts(d)["oracle"] != verdictOK {
		t.Fatalf("sound: %+v", d)
	}
	weth := w.dep.Market.By("WETH")
	for name, answer := range map[string]*big.Int{"zero": new(big.Int), "negative": big.NewInt(-1)} {
		now := new(big.Int).SetUint64(w.chain.Head().Time + 1)
		w.call(w.alice, weth.Feed, demofeed.NewDemoFeed().PackPush(answer, now), "an answer")
		checks := w.keeper().Doctor(t.Context())
		line := lineOf(checks, "oracle")
		if verdicts(checks)["oracle"] != verdictWarn || !strings.Contains(line, weth.Address.Hex()) || strings.Contains(line, " s old") {
			t.Errorf("%s: %q", name, line)
		}
	}
	_, _, err := w.chain.MineTxs(t.Context(), w.chain.Head().Time+6*24*3600)
	w.must(err)
	w.call(w.alice, weth.Feed, demofeed.NewDemoFeed().PackPush(units(2_000, 8), new(big.Int).SetUint64(w.chain.Head().Time-4*24*3600)), "an old answer")
	if line := lineOf(w.keeper().Doctor(t.Context()), "oracle"); !strings.Contains(line, weth.Address.Hex()+" (its answer is 345601 s old)") {
		t.Errorf("old: %q", line)
	}
}

// TestCancelTakesTheGasThatItsChainCharges: where posting the data is charged in gas, an empty transaction takes more than
// 21,000, and with that limit no node takes it.
func TestCancelTakesTheGasThatItsChainCharges(t *testing.T) {
	for _, extra := range []uint64{0, 150_000} {
		t.Run(fmt.Sprint(extra), func(t *testing.T) {
			w := newWorldWith(t, 1, devnet.DeployOptions{Keepers: accountsOf("keeper", "bob")})
			shaped := devnettest.Shape{DataGas: extra}.Serve(t, w.chain)
			k := w.keeper(func(_ *Config, d *Deps) { d.Endpoints = []chain.Endpoint{dialTest(t, shaped)} })
			w.prices(w.first + 12)
			k.tick(t)
			w.must(w.chain.DropPending())
			w.call(w.wallet("bob"), w.vaults[0].Vault, vaultABI.PackSettle(oneInt, new(big.Int), units(1, 18)), "settle")
			for range 4 {
				k.tick(t)
				w.must(w.chain.SyncPool())
				w.block()
			}
			k.tick(t)
			w.journalSays("mined cancelled")
			txs := w.attempts()
			last := txs[len(txs)-1]
			if least := 21_000 + extra; last.Gas() < least || extra == 0 && last.Gas() != least || len(last.Data()) != 0 {
				t.Errorf("the cancel has %d gas, the chain takes none below %d", last.Gas(), least)
			}
			w.settledOnce(1)
		})
	}
}
