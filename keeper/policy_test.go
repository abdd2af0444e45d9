package keeper

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/routes"
	"github.com/sluicefi/sluice/txjournal"
)

func goodFacts() facts {
	return facts{
		ChainID: 1337, State: testState(testVault(tVault, tPortfolio).closeEpoch(), testVault(tTrading, tTradingPf)),
		Simulation: simulation{Done: true}, BaseFee: Gwei(10), Balance: units(10, 18), Spent: new(big.Int), SpentOptional: new(big.Int),
		Indexer: IndexerHealth{Known: true, Block: 99},
	}
}

func proposal(to common.Address, data []byte) proposedTx {
	return proposedTx{
		ChainID: 1337, From: crypto.PubkeyToAddress(testKey.PublicKey), To: to, Value: new(big.Int), Data: data, Gas: 400_000, FeeCap: Gwei(30), TipCap: Gwei(1),
	}
}

func saleOf(eth int64, least int64) portfolioSwap {
	return portfolioSwap{Adapter: tAdapter, TokenIn: tWETH, TokenOut: tUSDC, AmountIn: units(eth, 18), MinAmountOut: units(least, 6), Data: routes.Path(tWETH, 500, tUSDC)}
}

func settlementOf(v common.Address, gas int64) settler.ISettlerSettlement {
	return settler.ISettlerSettlement{
		Vault: v, EpochId: big.NewInt(5), MinNav: units(996_000, 6), MaxNav: units(1_004_000, 6), Gas: big.NewInt(gas),
	}
}

func settleData(epoch int64, low, high int64) []byte {
	return vaultABI.PackSettle(big.NewInt(epoch), units(low, 6), units(high, 6))
}

// stopped keeps the first vault from its settlement for want of the price of its WETH.
func stopped(f *facts) {
	v := f.State.Vaults[0]
	v.Preview.PriceGood, v.Holdings[0].Stale = false, true
}

// TestPolicyRefusesEachThingForItsOwnReason changes one thing at a time from a
// proposal that is allowed.
func TestPolicyRefusesEachThingForItsOwnReason(t *testing.T) {
	policy := newPolicy(testConfig())
	settle := func() proposedTx { return proposal(tVault, settleData(5, 996_000, 1_004_000)) }
	rebalance := func() proposedTx {
		return proposal(tTradingPf, portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{saleOf(10, 24_900)}))
	}
	if r := policy.decide(settle(), goodFacts()); len(r) != 0 {
		t.Fatalf("a good settlement: %v", r)
	}
	several := func() proposedTx {
		return proposal(tSettler, settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), settlementOf(tTrading, 200_000)}))
	}
	bothDue := goodFacts()
	bothDue.State.Vaults[1].closeEpoch()
	if r := policy.decide(several(), bothDue); len(r) != 0 {
		t.Fatalf("a good settlement of two: %v", r)
	}
	// What it sells may bring 0.9 % more than the oracle says.
	gaining := proposal(tVault, vaultABI.PackSettleWithSales(vaultSwapsOf(saleOf(10, 24_900)), big.NewInt(5), units(996_000, 6), units(1_005_225, 6)))
	if r := policy.decide(gaining, goodFacts()); len(r) != 0 {
		t.Fatalf("a good settlement with a sale: %v", r)
	}
	if r := policy.decide(rebalance(), goodFacts()); len(r) != 0 {
		t.Fatalf("a good rebalance: %v", r)
	}
	off := func() proposedTx { return proposal(tPortfolio, portfolioABI.PackWriteOff(tWETH)) }
	for _, tx := range []proposedTx{off(), proposal(tPortfolio, portfolioABI.PackNoteUnusable(tWETH))} {
		f := goodFacts()
		f.SpentOptional = units(5, 17) // a settlement waits for it
		stopped(&f)
		if r := policy.decide(tx, f); len(r) != 0 {
			t.Fatalf("a good write-off: %v", r)
		}
	}
	for _, c := range []struct {
		name   string
		base   func() proposedTx
		want   reason
		change func(*proposedTx, *facts)
	}{
		{"signed for another chain", settle, reasonChain, func(p *proposedTx, _ *facts) { p.ChainID = 1 }},
		{"endpoint on another chain", settle, reasonChain, func(_ *proposedTx, f *facts) { f.ChainID = 1 }},
		{"sends ether", settle, reasonValue, func(p *proposedTx, _ *facts) { p.Value = big.NewInt(1) }},
		{"no value said", settle, reasonValue, func(p *proposedTx, _ *facts) { p.Value = nil }},
		{"gas above the cap", settle, reasonGas, func(p *proposedTx, _ *facts) { p.Gas = 16_000_001 }},
		{"fee above the cap", settle, reasonFee, func(p *proposedTx, _ *facts) { p.FeeCap = Gwei(201) }},
		{"tip above the fee", settle, reasonFee, func(p *proposedTx, _ *facts) { p.TipCap = Gwei(31) }},
		{"fee below the base fee", settle, reasonFee, func(_ *proposedTx, f *facts) { f.BaseFee = Gwei(31) }},
		{"no gas money", settle, reasonBalance, func(_ *proposedTx, f *facts) { f.Balance = big.NewInt(1) }},
		{"budget spent", settle, reasonBudget, func(_ *proposedTx, f *facts) { f.Spent = units(1, 18) }},
		{"the orders' half of it spent", rebalance, reasonBudget, func(_ *proposedTx, f *facts) { f.Spent, f.SpentOptional = units(5, 17), units(5, 17) }},
		{"winding down's half of it spent: a sale", func() proposedTx {
			return proposal(tTradingPf, portfolioABI.PackRaiseCash([]portfolioSwap{saleOf(10, 24_900)}))
		}, reasonBudget, func(_ *proposedTx, f *facts) { f.SpentOptional, f.State.Vaults[1].Closing = units(5, 17), true }},
		{"winding down's half of it spent: the final price", func() proposedTx { return proposal(tTrading, vaultABI.PackFinalise()) }, reasonBudget,
			func(_ *proposedTx, f *facts) { f.SpentOptional = units(5, 17) }},
		{"winding down's half of it spent: a write-off", func() proposedTx { return proposal(tTradingPf, portfolioABI.PackWriteOff(tWETH)) }, reasonBudget,
			func(_ *proposedTx, f *facts) {
				f.SpentOptional, f.State.Vaults[1].Closing, f.State.Vaults[1].Holdings[0].Stale = units(5, 17), true, true
			}},
		{"not simulated", settle, reasonSimError, func(_ *proposedTx, f *facts) { f.Simulation = simulation{} }},
		{"simulation erred", settle, reasonSimError, func(_ *proposedTx, f *facts) { f.Simulation.Err = errors.New("timeout") }},
		{"simulation reverted", settle, reasonSimulation, func(_ *proposedTx, f *facts) { f.Simulation.Revert = &callRevert{Text: "X()"} }},
		{"reverted twice before", settle, reasonReverted, func(_ *proposedTx, f *facts) { f.Reverts = txjournal.Past{Reverts: 2} }},
		{"endpoints disagree", settle, reasonEndpoints, func(_ *proposedTx, f *facts) { f.Endpoints = "a lags 20 blocks" }},
		{"stale price", settle, reasonOracle, func(_ *proposedTx, f *facts) { f.State.Vaults[0].Preview.PriceGood = false }},
		{"30 % jump", settle, reasonPriceJump, func(_ *proposedTx, f *facts) { f.State.Vaults[0].Last.Nav = units(1_430_000, 6) }},
		{"an unknown target", settle, reasonTarget, func(p *proposedTx, _ *facts) { p.To = tUSDC }},
		{"settle at a portfolio", settle, reasonTarget, func(p *proposedTx, _ *facts) { p.To = tPortfolio }},
		{"settle at a personal vault", settle, reasonTarget, func(_ *proposedTx, f *facts) { f.State.Vaults[0].VaultType = typePersonal }},
		{"another function", settle, reasonSelector, func(p *proposedTx, _ *facts) { p.Data = vaultABI.PackCollectFees(tUSDC) }},
		{"no data", settle, reasonSelector, func(p *proposedTx, _ *facts) { p.Data = nil }},
		{"trailing data", settle, reasonSelector, func(p *proposedTx, _ *facts) { p.Data = append(p.Data, 0) }},
		{"another epoch", settle, reasonNotDue, func(p *proposedTx, _ *facts) { p.Data = settleData(6, 996_000, 1_004_000) }},
		{"nothing waits", settle, reasonNotDue, func(p *proposedTx, _ *facts) { p.To = tTrading }},
		{"loose lower bound", settle, reasonNavBounds, func(p *proposedTx, _ *facts) { p.Data = settleData(5, 990_000, 1_004_000) }},
		{"loose upper bound", settle, reasonNavBounds, func(p *proposedTx, _ *facts) { p.Data = settleData(5, 996_000, 1_010_000) }},
		{"loose upper bound, with a sale", settle, reasonNavBounds, func(p *proposedTx, _ *facts) {
			p.Data = vaultABI.PackSettleWithSales(vaultSwapsOf(saleOf(10, 24_900)), big.NewInt(5), units(996_000, 6), units(1_005_226, 6))
		}},
		{"sale below the bound", settle, reasonSlippage, func(p *proposedTx, _ *facts) {
			p.Data = vaultABI.PackSettleWithSales(vaultSwapsOf(saleOf(10, 24_700)), big.NewInt(5), units(996_000, 6), units(1_004_000, 6))
		}},
		{"sale for another token", settle, reasonTarget, func(p *proposedTx, _ *facts) {
			s := saleOf(10, 0)
			s.TokenOut, s.MinAmountOut, s.Data = tWBTC, big.NewInt(41_600_000), routes.Path(tWETH, 500, tWBTC)
			p.Data = vaultABI.PackSettleWithSales(vaultSwapsOf(s), big.NewInt(5), units(996_000, 6), units(1_004_000, 6))
		}},
		{"another adapter", rebalance, reasonTarget, func(p *proposedTx, _ *facts) {
			s := saleOf(10, 24_900)
			s.Adapter = tQuoter
			p.Data = portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{s})
		}},
		{"a path between other tokens", rebalance, reasonMalformed, func(p *proposedTx, _ *facts) {
			s := saleOf(10, 24_900)
			s.Data = routes.Path(tWBTC, 500, tUSDC)
			p.Data = portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{s})
		}},
		{"a token without a good price", rebalance, reasonOracle, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Holdings[0].Stale = true }},
		{"targets replaced", rebalance, reasonNotDue, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Orders.TargetsOrderId = big.NewInt(10) }},
		{"trade while an epoch waits", rebalance, reasonNotDue, func(p *proposedTx, _ *facts) { p.To = tPortfolio }},
		{"trade while closing", rebalance, reasonNotDue, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Closing = true }},
		{"trading paused", rebalance, reasonPaused, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Orders.TradingPaused = true }},
		{"indexer unknown", rebalance, reasonIndexer, func(_ *proposedTx, f *facts) { f.Indexer.Known = false }},
		{"indexer behind", rebalance, reasonIndexer, func(_ *proposedTx, f *facts) { f.Indexer.Block = 89 }},
		{"vault disputed", rebalance, reasonDisputed, func(_ *proposedTx, f *facts) { f.Indexer.Disputed = map[common.Address]bool{tTrading: true} }},
		{"raise without need", func() proposedTx {
			return proposal(tTradingPf, portfolioABI.PackRaiseCash([]portfolioSwap{saleOf(10, 24_900)}))
		}, reasonNotDue, func(*proposedTx, *facts) {}},
		{"claim elsewhere", func() proposedTx {
			return proposal(tVault, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tVault}}))
		}, reasonTarget, func(*proposedTx, *facts) {}},
		{"claim at no vault", func() proposedTx {
			return proposal(tClaimer, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tUSDC}}))
		}, reasonTarget, func(*proposedTx, *facts) {}},
		{"several, at the vault", several, reasonTarget, func(p *proposedTx, _ *facts) { p.To = tVault }},
		{"several, one stale", several, reasonOracle, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Preview.PriceGood = false }},
		{"several, one not due", several, reasonNotDue, func(_ *proposedTx, f *facts) { f.State.Vaults[1].Preview.EpochId = new(big.Int) }},
		{"several, one with loose bounds", several, reasonNavBounds, func(p *proposedTx, _ *facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), {
				Vault: tTrading, EpochId: big.NewInt(5), MinNav: new(big.Int), MaxNav: units(1_004_000, 6), Gas: big.NewInt(100_000),
			}})
		}},
		{"several, one bad sale", several, reasonSlippage, func(p *proposedTx, _ *facts) {
			s := settlementOf(tTrading, 100_000)
			s.Sales = settlerSwapsOf(saleOf(10, 24_700))
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), s})
		}},
		{"several, one twice", several, reasonMalformed, func(p *proposedTx, _ *facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 100_000), settlementOf(tVault, 100_000)})
		}},
		{"several, one no vault", several, reasonTarget, func(p *proposedTx, _ *facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 100_000), settlementOf(tUSDC, 100_000)})
		}},
		{"several, one a portfolio", several, reasonTarget, func(p *proposedTx, _ *facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tPortfolio, 100_000)})
		}},
		{"several, none", several, reasonMalformed, func(p *proposedTx, _ *facts) { p.Data = settlerABI.PackSettleAll(nil) }},
		{"several, too little gas", several, reasonGas, func(p *proposedTx, _ *facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), settlementOf(tTrading, 200_001)})
		}},
		{"several, one would be skipped", several, reasonSimulation, func(_ *proposedTx, f *facts) {
			f.Simulation.Skipped = []skipped{{subjectOf(tVault, big.NewInt(5), actionSettle), &callRevert{Text: "X()"}}}
		}},
		{"write-off elsewhere", off, reasonTarget, func(p *proposedTx, f *facts) { stopped(f); p.To = tVault }},
		{"write-off that nothing waits for", off, reasonNotDue, func(_ *proposedTx, f *facts) { stopped(f); f.State.Vaults[0].Preview.PriceGood = true }},
		{"write-off of what has a price", off, reasonNotDue, func(_ *proposedTx, f *facts) { stopped(f); f.State.Vaults[0].Holdings[0].Stale = false }},
		{"write-off once more", off, reasonNotDue, func(_ *proposedTx, f *facts) { stopped(f); f.State.Vaults[0].Holdings[0].WrittenOff = true }},
		{"write-off of what isn't held", off, reasonNotDue, func(_ *proposedTx, f *facts) { stopped(f); f.State.Vaults[0].Holdings[0].Amount = new(big.Int) }},
		{"write-off of the asset", off, reasonNotDue, func(p *proposedTx, f *facts) { stopped(f); p.Data = portfolioABI.PackWriteOff(tUSDC) }},
		{"write-off of a token that nobody knows", off, reasonNotDue, func(p *proposedTx, f *facts) { stopped(f); p.Data = portfolioABI.PackWriteOff(tVault) }},
		{"a closed order", func() proposedTx {
			return proposal(tTradingPf, portfolioABI.PackFillLimitOrder(big.NewInt(3), tAdapter, routes.Path(tWETH, 500, tUSDC)))
		}, reasonNotDue, func(*proposedTx, *facts) {}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, f := c.base(), goodFacts()
			if p.To == tSettler {
				f.State.Vaults[1].closeEpoch()
			}
			c.change(&p, &f)
			refusals := policy.decide(p, f)
			found := false
			for _, r := range refusals {
				found = found || r.Reason == c.want
			}
			if !found {
				t.Errorf("refusals %v, want %s", refusals, c.want)
			}
		})
	}
}

// TestPolicySaysOfWhatCantBeReadOnlyThat: anything else that it said would be
// taken for a reason to free the nonce of what was sent.
func TestPolicySaysOfWhatCantBeReadOnlyThat(t *testing.T) {
	for name, tx := range map[string]proposedTx{
		"settlement": proposal(tVault, settleData(5, 996_000, 1_004_000)),
		"several":    proposal(tSettler, settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000)})),
		"claim":      proposal(tClaimer, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tVault}})),
		"rebalance":  proposal(tTradingPf, portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{saleOf(10, 24_900)})),
		"limit":      proposal(tTradingPf, portfolioABI.PackFillLimitOrder(big.NewInt(3), tAdapter, routes.Path(tWETH, 500, tUSDC))),
	} {
		f := goodFacts()
		f.State.drop(f.State.Vaults[0], errors.New("out of gas"))
		f.State.Unread = append(f.State.Unread, unreadVault{Vault: tTrading, Orders: true, Err: errors.New("out of gas")})
		refusals := newPolicy(testConfig()).decide(tx, f)
		if len(refusals) != 1 || refusals[0].Reason != reasonUnreadable || obsolete(refusals) != nil {
			t.Errorf("%s: %v", name, refusals)
		}
	}
}

func TestPolicySettlementNeverAsksTheIndexer(t *testing.T) {
	f := goodFacts()
	f.Indexer = IndexerHealth{Known: true, Block: 1, Disputed: map[common.Address]bool{tVault: true}}
	if r := newPolicy(testConfig()).decide(proposal(tVault, settleData(5, 996_000, 1_004_000)), f); len(r) != 0 {
		t.Errorf("a lagging, disputing indexer held up a settlement: %v", r)
	}
}

func TestPolicyHeadAge(t *testing.T) {
	cfg := testConfig()
	cfg.MaxHeadAge = time.Minute
	f := goodFacts()
	p := proposal(tVault, settleData(5, 996_000, 1_004_000))
	f.HeadAge = time.Minute
	if r := newPolicy(cfg).decide(p, f); len(r) != 0 {
		t.Errorf("at the limit: %v", r)
	}
	f.HeadAge++
	if r := newPolicy(cfg).decide(p, f); len(r) != 1 || r[0].Reason != reasonStaleHead {
		t.Errorf("beyond the limit: %v", r)
	}
}

func TestPolicyAllowsOnlyAnEmptyCallToSelfAsCancel(t *testing.T) {
	policy := newPolicy(testConfig())
	self := crypto.PubkeyToAddress(testKey.PublicKey)
	good := proposedTx{ChainID: 1337, From: self, To: self, Value: new(big.Int), Gas: 21_000, FeeCap: Gwei(30), TipCap: Gwei(1), Cancel: true}
	if r := policy.decide(good, facts{ChainID: 1337}); len(r) != 0 {
		t.Fatalf("a cancel: %v", r)
	}
	for name, change := range map[string]func(*proposedTx){
		"to another": func(p *proposedTx) { p.To = tVault },
		"with data":  func(p *proposedTx) { p.Data = []byte{1} },
		"with value": func(p *proposedTx) { p.Value = big.NewInt(1) },
		"more gas":   func(p *proposedTx) { p.Gas = 2_000_001 },
		"over cap":   func(p *proposedTx) { p.FeeCap = Gwei(201) },
	} {
		p := good
		change(&p)
		if r := policy.decide(p, facts{ChainID: 1337}); len(r) == 0 {
			t.Errorf("a cancel %s was allowed", name)
		}
	}
}

// TestPolicyLeavesOrdersThatWereNotReadToTheSimulation: of a vault with too many, not all are read on each block.
func TestPolicyLeavesOrdersThatWereNotReadToTheSimulation(t *testing.T) {
	f := goodFacts()
	f.State.Vaults[1].Window = new(orderWindow)
	fill := proposal(tTradingPf, portfolioABI.PackFillLimitOrder(big.NewInt(3), tAdapter, routes.Path(tWETH, 500, tUSDC)))
	if r := newPolicy(testConfig()).decide(fill, f); len(r) != 0 {
		t.Errorf("%v", r)
	}
}
