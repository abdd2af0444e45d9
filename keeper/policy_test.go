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
	"github.com/sluicefi/sluice/txjournal"
)

func goodFacts() Facts {
	return Facts{
		ChainID: 1337, State: testState(testVault(tVault, tPortfolio).closeEpoch(), testVault(tTrading, tTradingPf)),
		Simulation: Simulation{Done: true}, BaseFee: Gwei(10), Balance: units(10, 18), Spent: new(big.Int), SpentOptional: new(big.Int),
		Indexer: IndexerHealth{Known: true, Block: 99},
	}
}

func proposal(to common.Address, data []byte) Proposal {
	return Proposal{
		ChainID: 1337, From: crypto.PubkeyToAddress(testKey.PublicKey), To: to, Value: new(big.Int), Data: data, Gas: 400_000, FeeCap: Gwei(30), TipCap: Gwei(1),
	}
}

func saleOf(eth int64, least int64) portfolioSwap {
	return portfolioSwap{Adapter: tAdapter, TokenIn: tWETH, TokenOut: tUSDC, AmountIn: units(eth, 18), MinAmountOut: units(least, 6), Data: packPath(tWETH, 500, tUSDC)}
}

func settlementOf(v common.Address, gas int64) settler.ISettlerSettlement {
	return settler.ISettlerSettlement{
		Vault: v, EpochId: big.NewInt(5), MinNav: units(996_000, 6), MaxNav: units(1_004_000, 6), Gas: big.NewInt(gas),
	}
}

func settleData(epoch int64, low, high int64) []byte {
	return vaultABI.PackSettle(big.NewInt(epoch), units(low, 6), units(high, 6))
}

// TestPolicyRefusesEachThingForItsOwnReason changes one thing at a time from a
// proposal that is allowed.
func TestPolicyRefusesEachThingForItsOwnReason(t *testing.T) {
	policy := NewPolicy(testConfig())
	settle := func() Proposal { return proposal(tVault, settleData(5, 996_000, 1_004_000)) }
	rebalance := func() Proposal {
		return proposal(tTradingPf, portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{saleOf(10, 24_900)}))
	}
	if r := policy.Decide(settle(), goodFacts()); len(r) != 0 {
		t.Fatalf("a good settlement: %v", r)
	}
	several := func() Proposal {
		return proposal(tSettler, settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), settlementOf(tTrading, 200_000)}))
	}
	bothDue := goodFacts()
	bothDue.State.Vaults[1].closeEpoch()
	if r := policy.Decide(several(), bothDue); len(r) != 0 {
		t.Fatalf("a good settlement of two: %v", r)
	}
	if r := policy.Decide(rebalance(), goodFacts()); len(r) != 0 {
		t.Fatalf("a good rebalance: %v", r)
	}
	for _, c := range []struct {
		name   string
		base   func() Proposal
		want   Reason
		change func(*Proposal, *Facts)
	}{
		{"signed for another chain", settle, ReasonChain, func(p *Proposal, _ *Facts) { p.ChainID = 1 }},
		{"endpoint on another chain", settle, ReasonChain, func(_ *Proposal, f *Facts) { f.ChainID = 1 }},
		{"sends ether", settle, ReasonValue, func(p *Proposal, _ *Facts) { p.Value = big.NewInt(1) }},
		{"no value said", settle, ReasonValue, func(p *Proposal, _ *Facts) { p.Value = nil }},
		{"gas above the cap", settle, ReasonGas, func(p *Proposal, _ *Facts) { p.Gas = 16_000_001 }},
		{"fee above the cap", settle, ReasonFee, func(p *Proposal, _ *Facts) { p.FeeCap = Gwei(201) }},
		{"tip above the fee", settle, ReasonFee, func(p *Proposal, _ *Facts) { p.TipCap = Gwei(31) }},
		{"fee below the base fee", settle, ReasonFee, func(_ *Proposal, f *Facts) { f.BaseFee = Gwei(31) }},
		{"no gas money", settle, ReasonBalance, func(_ *Proposal, f *Facts) { f.Balance = big.NewInt(1) }},
		{"budget spent", settle, ReasonBudget, func(_ *Proposal, f *Facts) { f.Spent = units(1, 18) }},
		{"the orders' half of it spent", rebalance, ReasonBudget, func(_ *Proposal, f *Facts) { f.Spent, f.SpentOptional = units(5, 17), units(5, 17) }},
		{"not simulated", settle, ReasonSimError, func(_ *Proposal, f *Facts) { f.Simulation = Simulation{} }},
		{"simulation erred", settle, ReasonSimError, func(_ *Proposal, f *Facts) { f.Simulation.Err = errors.New("timeout") }},
		{"simulation reverted", settle, ReasonSimulation, func(_ *Proposal, f *Facts) { f.Simulation.Revert = &Revert{Text: "X()"} }},
		{"reverted twice before", settle, ReasonReverted, func(_ *Proposal, f *Facts) { f.Reverts = txjournal.Past{Reverts: 2} }},
		{"endpoints disagree", settle, ReasonEndpoints, func(_ *Proposal, f *Facts) { f.Endpoints = "a lags 20 blocks" }},
		{"stale price", settle, ReasonOracle, func(_ *Proposal, f *Facts) { f.State.Vaults[0].Preview.PriceGood = false }},
		{"30 % jump", settle, ReasonPriceJump, func(_ *Proposal, f *Facts) { f.State.Vaults[0].Last.Nav = units(1_430_000, 6) }},
		{"an unknown target", settle, ReasonTarget, func(p *Proposal, _ *Facts) { p.To = tUSDC }},
		{"settle at a portfolio", settle, ReasonTarget, func(p *Proposal, _ *Facts) { p.To = tPortfolio }},
		{"settle at a personal vault", settle, ReasonTarget, func(_ *Proposal, f *Facts) { f.State.Vaults[0].VaultType = typePersonal }},
		{"another function", settle, ReasonSelector, func(p *Proposal, _ *Facts) { p.Data = vaultABI.PackCollectFees(tUSDC) }},
		{"no data", settle, ReasonSelector, func(p *Proposal, _ *Facts) { p.Data = nil }},
		{"trailing data", settle, ReasonSelector, func(p *Proposal, _ *Facts) { p.Data = append(p.Data, 0) }},
		{"another epoch", settle, ReasonNotDue, func(p *Proposal, _ *Facts) { p.Data = settleData(6, 996_000, 1_004_000) }},
		{"nothing waits", settle, ReasonNotDue, func(p *Proposal, _ *Facts) { p.To = tTrading }},
		{"loose lower bound", settle, ReasonNavBounds, func(p *Proposal, _ *Facts) { p.Data = settleData(5, 990_000, 1_004_000) }},
		{"loose upper bound", settle, ReasonNavBounds, func(p *Proposal, _ *Facts) { p.Data = settleData(5, 996_000, 1_010_000) }},
		{"sale below the bound", settle, ReasonSlippage, func(p *Proposal, _ *Facts) {
			p.Data = vaultABI.PackSettleWithSales(vaultSwapsOf(saleOf(10, 24_700)), big.NewInt(5), units(996_000, 6), units(1_004_000, 6))
		}},
		{"sale for another token", settle, ReasonTarget, func(p *Proposal, _ *Facts) {
			s := saleOf(10, 0)
			s.TokenOut, s.MinAmountOut, s.Data = tWBTC, big.NewInt(41_600_000), packPath(tWETH, 500, tWBTC)
			p.Data = vaultABI.PackSettleWithSales(vaultSwapsOf(s), big.NewInt(5), units(996_000, 6), units(1_004_000, 6))
		}},
		{"another adapter", rebalance, ReasonTarget, func(p *Proposal, _ *Facts) {
			s := saleOf(10, 24_900)
			s.Adapter = tQuoter
			p.Data = portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{s})
		}},
		{"a path between other tokens", rebalance, ReasonMalformed, func(p *Proposal, _ *Facts) {
			s := saleOf(10, 24_900)
			s.Data = packPath(tWBTC, 500, tUSDC)
			p.Data = portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{s})
		}},
		{"a token without a good price", rebalance, ReasonOracle, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Holdings[0].Stale = true }},
		{"targets replaced", rebalance, ReasonNotDue, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Orders.TargetsOrderId = big.NewInt(10) }},
		{"trade while an epoch waits", rebalance, ReasonNotDue, func(p *Proposal, _ *Facts) { p.To = tPortfolio }},
		{"trade while closing", rebalance, ReasonNotDue, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Closing = true }},
		{"trading paused", rebalance, ReasonPaused, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Orders.TradingPaused = true }},
		{"indexer unknown", rebalance, ReasonIndexer, func(_ *Proposal, f *Facts) { f.Indexer.Known = false }},
		{"indexer behind", rebalance, ReasonIndexer, func(_ *Proposal, f *Facts) { f.Indexer.Block = 89 }},
		{"vault disputed", rebalance, ReasonDisputed, func(_ *Proposal, f *Facts) { f.Indexer.Disputed = map[common.Address]bool{tTrading: true} }},
		{"raise without need", func() Proposal {
			return proposal(tTradingPf, portfolioABI.PackRaiseCash([]portfolioSwap{saleOf(10, 24_900)}))
		}, ReasonNotDue, func(*Proposal, *Facts) {}},
		{"claim elsewhere", func() Proposal {
			return proposal(tVault, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tVault}}))
		}, ReasonTarget, func(*Proposal, *Facts) {}},
		{"claim at no vault", func() Proposal {
			return proposal(tClaimer, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tUSDC}}))
		}, ReasonTarget, func(*Proposal, *Facts) {}},
		{"several, at the vault", several, ReasonTarget, func(p *Proposal, _ *Facts) { p.To = tVault }},
		{"several, one stale", several, ReasonOracle, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Preview.PriceGood = false }},
		{"several, one not due", several, ReasonNotDue, func(_ *Proposal, f *Facts) { f.State.Vaults[1].Preview.EpochId = new(big.Int) }},
		{"several, one with loose bounds", several, ReasonNavBounds, func(p *Proposal, _ *Facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), {
				Vault: tTrading, EpochId: big.NewInt(5), MinNav: new(big.Int), MaxNav: units(1_004_000, 6), Gas: big.NewInt(100_000),
			}})
		}},
		{"several, one bad sale", several, ReasonSlippage, func(p *Proposal, _ *Facts) {
			s := settlementOf(tTrading, 100_000)
			s.Sales = settlerSwapsOf(saleOf(10, 24_700))
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), s})
		}},
		{"several, one twice", several, ReasonMalformed, func(p *Proposal, _ *Facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 100_000), settlementOf(tVault, 100_000)})
		}},
		{"several, one no vault", several, ReasonTarget, func(p *Proposal, _ *Facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 100_000), settlementOf(tUSDC, 100_000)})
		}},
		{"several, one a portfolio", several, ReasonTarget, func(p *Proposal, _ *Facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tPortfolio, 100_000)})
		}},
		{"several, none", several, ReasonMalformed, func(p *Proposal, _ *Facts) { p.Data = settlerABI.PackSettleAll(nil) }},
		{"several, too little gas", several, ReasonGas, func(p *Proposal, _ *Facts) {
			p.Data = settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000), settlementOf(tTrading, 200_001)})
		}},
		{"several, one would be skipped", several, ReasonSimulation, func(_ *Proposal, f *Facts) {
			f.Simulation.Skipped = []skipped{{subjectOf(tVault, big.NewInt(5), ActionSettle), &Revert{Text: "X()"}}}
		}},
		{"a closed order", func() Proposal {
			return proposal(tTradingPf, portfolioABI.PackFillLimitOrder(big.NewInt(3), tAdapter, packPath(tWETH, 500, tUSDC)))
		}, ReasonNotDue, func(*Proposal, *Facts) {}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, f := c.base(), goodFacts()
			if p.To == tSettler {
				f.State.Vaults[1].closeEpoch()
			}
			c.change(&p, &f)
			refusals := policy.Decide(p, f)
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
	for name, tx := range map[string]Proposal{
		"settlement": proposal(tVault, settleData(5, 996_000, 1_004_000)),
		"several":    proposal(tSettler, settlerABI.PackSettleAll([]settler.ISettlerSettlement{settlementOf(tVault, 200_000)})),
		"claim":      proposal(tClaimer, autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: tVault}})),
		"rebalance":  proposal(tTradingPf, portfolioABI.PackRebalance(big.NewInt(9), []portfolioSwap{saleOf(10, 24_900)})),
		"limit":      proposal(tTradingPf, portfolioABI.PackFillLimitOrder(big.NewInt(3), tAdapter, packPath(tWETH, 500, tUSDC))),
	} {
		f := goodFacts()
		f.State.drop(f.State.Vaults[0], errors.New("out of gas"))
		f.State.Unread = append(f.State.Unread, Unread{Vault: tTrading, Orders: true, Err: errors.New("out of gas")})
		refusals := NewPolicy(testConfig()).Decide(tx, f)
		if len(refusals) != 1 || refusals[0].Reason != ReasonUnreadable || obsolete(refusals) != nil {
			t.Errorf("%s: %v", name, refusals)
		}
	}
}

func TestPolicySettlementNeverAsksTheIndexer(t *testing.T) {
	f := goodFacts()
	f.Indexer = IndexerHealth{Known: true, Block: 1, Disputed: map[common.Address]bool{tVault: true}}
	if r := NewPolicy(testConfig()).Decide(proposal(tVault, settleData(5, 996_000, 1_004_000)), f); len(r) != 0 {
		t.Errorf("a lagging, disputing indexer held up a settlement: %v", r)
	}
}

func TestPolicyHeadAge(t *testing.T) {
	cfg := testConfig()
	cfg.MaxHeadAge = time.Minute
	f := goodFacts()
	p := proposal(tVault, settleData(5, 996_000, 1_004_000))
	f.HeadAge = time.Minute
	if r := NewPolicy(cfg).Decide(p, f); len(r) != 0 {
		t.Errorf("at the limit: %v", r)
	}
	f.HeadAge++
	if r := NewPolicy(cfg).Decide(p, f); len(r) != 1 || r[0].Reason != ReasonStaleHead {
		t.Errorf("beyond the limit: %v", r)
	}
}

func TestPolicyAllowsOnlyAnEmptyCallToSelfAsCancel(t *testing.T) {
	policy := NewPolicy(testConfig())
	self := crypto.PubkeyToAddress(testKey.PublicKey)
	good := Proposal{ChainID: 1337, From: self, To: self, Value: new(big.Int), Gas: 21_000, FeeCap: Gwei(30), TipCap: Gwei(1), Cancel: true}
	if r := policy.Decide(good, Facts{ChainID: 1337}); len(r) != 0 {
		t.Fatalf("a cancel: %v", r)
	}
	for name, change := range map[string]func(*Proposal){
		"to another": func(p *Proposal) { p.To = tVault },
		"with data":  func(p *Proposal) { p.Data = []byte{1} },
		"with value": func(p *Proposal) { p.Value = big.NewInt(1) },
		"more gas":   func(p *Proposal) { p.Gas = 2_000_001 },
		"over cap":   func(p *Proposal) { p.FeeCap = Gwei(201) },
	} {
		p := good
		change(&p)
		if r := policy.Decide(p, Facts{ChainID: 1337}); len(r) == 0 {
			t.Errorf("a cancel %s was allowed", name)
		}
	}
}
