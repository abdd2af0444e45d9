package devnet

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vault"
)

// testNow is a moment of the host for every story of the tests.
var testNow = time.Date(2026, 1, 14, 9, 30, 0, 0, time.UTC)

func tellForTest(t *testing.T, cfg StoryConfig) *Story {
	t.Helper()
	slow(t)
	cfg.Now = testNow
	chain, err := StartChain(t.Context(), cfg.Chain(ChainConfig{}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	story, err := TellStory(t.Context(), chain, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return story
}

// golden is the part of golden/pnl.json that the story must reproduce.
type golden struct {
	Guide []struct {
		Step    string
		Account map[string]string
	}
	Vault struct {
		Epochs []struct {
			Epoch                                        int64
			NAV, SupplyBefore, DepositsAccepted          string
			SharesMinted, SharesBurned, ProceedsReserved string
			SupplyAfter, NavAfter                        string
			Redemptions                                  []struct{ Who, Shares, Gross string }
		}
	}
}

func readGolden(t *testing.T) golden {
	t.Helper()
	data, err := os.ReadFile("../testdata/pnl.json")
	if err != nil {
		t.Fatal(err)
	}
	var g golden
	if err := json.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	if len(g.Vault.Epochs) != len(guideNavs) || len(g.Guide) == 0 {
		t.Fatalf("%d epochs in the golden file", len(g.Vault.Epochs))
	}
	return g
}

func settlements(t *testing.T, s *Story, v *StoryVault) []*vault.VaultEpochSettled {
	t.Helper()
	var found []*vault.VaultEpochSettled
	for number := uint64(1); number <= s.Chain.Head().Number.Uint64(); number++ {
		for _, receipt := range s.Chain.Receipts(s.Chain.HeaderByNumber(number).Hash()) {
			for _, log := range receipt.Logs {
				if log.Address != v.Address {
					continue
				}
				if event, err := sharedVault.UnpackEpochSettledEvent(log); err == nil {
					found = append(found, event)
				}
			}
		}
	}
	return found
}

func answer[T any](t *testing.T, s *Story, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	value, err := read(t.Context(), s, to, data, unpack)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func equal(t *testing.T, what string, got *big.Int, want string) {
	t.Helper()
	if got.String() != want {
		t.Errorf("%s: %s, want %s", what, got, want)
	}
}

// TestStory tells the whole story once and looks at it from every side.
func TestStory(t *testing.T) {
	s := tellForTest(t, StoryConfig{})
	t.Run("ends two days before a cut-off", func(t *testing.T) {
		head := s.Chain.Head()
		if head.Time < s.Config.End() || head.Time > s.Config.End()+600 {
			t.Errorf("ends at %s", time.Unix(int64(head.Time), 0).UTC())
		}
		cutoff := answer(t, s, s.Vault(KindWinning).Address, sharedVault.PackNextCutoff(), sharedVault.UnpackNextCutoff)
		if left := cutoff.Int64() - int64(head.Time); left < 47*3600 || left > 48*3600 {
			t.Errorf("%d seconds before the cut-off", left)
		}
	})
	t.Run("the guide's vault is golden", func(t *testing.T) { checkGuide(t, s) })
	t.Run("Sam's wallet is golden after each step", func(t *testing.T) { checkSteps(t, s) })
	t.Run("Sam was paid", func(t *testing.T) { checkSam(t, s) })
	t.Run("every vault settled every week", func(t *testing.T) {
		for _, v := range s.Vaults {
			if v.Kind == KindPersonal {
				continue
			}
			want := StoryWeeks
			if v.Kind == KindClosing {
				want++ // closing set a cut-off of its own
			}
			if got := len(settlements(t, s, v)); got != want {
				t.Errorf("%s has %d settlements, want %d", v.Name, got, want)
			}
		}
	})
	t.Run("one wins and one loses", func(t *testing.T) {
		for kind, sign := range map[Kind]int{KindWinning: 1, KindLosing: -1} {
			v := s.Vault(kind)
			supply := answer(t, s, v.Address, sharedVault.PackTotalSupply(), sharedVault.UnpackTotalSupply)
			assets := answer(t, s, v.Address, sharedVault.PackTotalAssets(), sharedVault.UnpackTotalAssets)
			// At 1.00 a share of 10^18 is worth 10^6.
			par := new(big.Int).Quo(supply, pow10(12))
			if assets.Cmp(par) != sign {
				t.Errorf("%s: %s for %s shares", v.Name, assets, supply)
			}
		}
	})
	t.Run("what is left open", func(t *testing.T) { checkOpenEnds(t, s) })
	t.Run("trades and orders", func(t *testing.T) { checkOrders(t, s) })
	t.Run("who pays the keeper", func(t *testing.T) { checkTanks(t, s) })
	t.Run("two feeds and caps", func(t *testing.T) { checkListings(t, s) })
	t.Run("the keeper's next weeks are fair", func(t *testing.T) { checkSkip(t, s) })
}

func checkGuide(t *testing.T, s *Story) {
	v := s.Vault(KindGuide)
	events := settlements(t, s, v)
	for i, want := range readGolden(t).Vault.Epochs {
		got := events[i].Settlement
		if events[i].EpochId.Int64() != want.Epoch {
			t.Fatalf("settlement %d is of epoch %s", i, events[i].EpochId)
		}
		equal(t, "NAV", got.Nav, want.NAV)
		equal(t, "supply before", got.SupplyBefore, want.SupplyBefore)
		equal(t, "supply after", got.SupplyAfter, want.SupplyAfter)
		equal(t, "deposits accepted", got.DepositsAccepted, want.DepositsAccepted)
		equal(t, "shares minted", got.SharesMinted, want.SharesMinted)
		equal(t, "shares burned", got.SharesBurned, want.SharesBurned)
		equal(t, "proceeds reserved", got.ProceedsReserved, want.ProceedsReserved)
		after := new(big.Int).Add(got.Nav, got.DepositsAccepted)
		equal(t, "NAV after", after.Sub(after, got.ProceedsReserved), want.NavAfter)
	}
}

func checkSteps(t *testing.T, s *Story) {
	steps := readGolden(t).Guide
	if len(s.GuideSteps) != len(steps) {
		t.Fatalf("%d steps in the story, %d in the guide", len(s.GuideSteps), len(steps))
	}
	v, account := s.Vault(KindGuide), s.Account(sam).Address
	for i, want := range steps {
		at := func(data []byte) []byte {
			out, err := s.Chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &v.Address, Data: data}, new(big.Int).SetUint64(s.GuideSteps[i]))
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		shares, err := sharedVault.UnpackBalanceOf(at(sharedVault.PackBalanceOf(account)))
		if err != nil {
			t.Fatal(err)
		}
		cost, err := sharedVault.UnpackCostBasis(at(sharedVault.PackCostBasis(account)))
		if err != nil {
			t.Fatal(err)
		}
		equal(t, want.Step+": shares", shares, want.Account["shares"])
		equal(t, want.Step+": cost", cost, want.Account["costBasis"])
	}
}

func checkSam(t *testing.T, s *Story) {
	g := readGolden(t)
	last := g.Guide[len(g.Guide)-1].Account
	v, account := s.Vault(KindGuide), s.Account(sam).Address
	equal(t, "Sam's shares", answer(t, s, v.Address, sharedVault.PackBalanceOf(account), sharedVault.UnpackBalanceOf), last["shares"])
	equal(t, "Sam's cost", answer(t, s, v.Address, sharedVault.PackCostBasis(account), sharedVault.UnpackCostBasis), last["costBasis"])
	equal(t, "Tom's cost at first", transferredCost(t, s, v), last["transferredOutCost"])
	cash := tokenBalance(t, s.Chain, s.Market.Asset.Token, account)
	cash.Sub(cash, usdc(10_000))
	deposited, _ := new(big.Int).SetString(last["deposited"], 10)
	equal(t, "Sam's withdrawals", cash.Add(cash, deposited), last["withdrawnNet"])
	left := answer(t, s, v.Address, sharedVault.PackMaxRedeem(account), sharedVault.UnpackMaxRedeem)
	equal(t, "Sam's unclaimed redemptions", left, "0")
}

// transferredCost adds up what Tom holds and what left with his redemption.
func transferredCost(t *testing.T, s *Story, v *StoryVault) *big.Int {
	t.Helper()
	account := s.Account(tom).Address
	cost := answer(t, s, v.Address, sharedVault.PackCostBasis(account), sharedVault.UnpackCostBasis)
	for number := uint64(1); number <= s.Chain.Head().Number.Uint64(); number++ {
		for _, receipt := range s.Chain.Receipts(s.Chain.HeaderByNumber(number).Hash()) {
			for _, log := range receipt.Logs {
				event, err := sharedVault.UnpackFeeCrystallisedEvent(log)
				if err == nil && log.Address == v.Address && event.Controller == account {
					cost.Add(cost, event.Cost)
				}
			}
		}
	}
	return cost
}

func checkOpenEnds(t *testing.T, s *Story) {
	winning, losing, closing := s.Vault(KindWinning), s.Vault(KindLosing), s.Vault(KindClosing)
	epoch := answer(t, s, winning.Address, sharedVault.PackCurrentEpochId(), sharedVault.UnpackCurrentEpochId)
	address := func(name string) common.Address { return s.Account(name).Address }
	positive := func(what string, value *big.Int) {
		t.Helper()
		if value.Sign() <= 0 {
			t.Errorf("%s: %s", what, value)
		}
	}
	equal(t, "Ana's pending deposit", answer(t, s, winning.Address,
		sharedVault.PackPendingDepositRequest(epoch, address(ana)), sharedVault.UnpackPendingDepositRequest), "5000000000")
	positive("Ben's pending redemption", answer(t, s, winning.Address,
		sharedVault.PackPendingRedeemRequest(epoch, address(ben)), sharedVault.UnpackPendingRedeemRequest))
	positive("Cleo's claimable proceeds", answer(t, s, winning.Address,
		sharedVault.PackMaxRedeem(address(cleo)), sharedVault.UnpackMaxRedeem))
	equal(t, "Dan's claimable deposit", answer(t, s, winning.Address,
		sharedVault.PackMaxDeposit(address(dan)), sharedVault.UnpackMaxDeposit), "7500000000")
	equal(t, "Eve's cancelled deposit", answer(t, s, winning.Address,
		sharedVault.PackMaxClaimCancelDeposit(address(eve)), sharedVault.UnpackMaxClaimCancelDeposit), "3000000000")
	positive("Finn's shares, claimed for him", answer(t, s, winning.Address,
		sharedVault.PackBalanceOf(address(finn)), sharedVault.UnpackBalanceOf))
	equal(t, "Finn's unclaimed deposits", answer(t, s, winning.Address,
		sharedVault.PackMaxDeposit(address(finn)), sharedVault.UnpackMaxDeposit), "0")
	accepted := answer(t, s, losing.Address, sharedVault.PackMaxDeposit(address(wanda)), sharedVault.UnpackMaxDeposit)
	refund := answer(t, s, losing.Address, sharedVault.PackMaxClaimCancelDeposit(address(wanda)), sharedVault.UnpackMaxClaimCancelDeposit)
	positive("Wanda's accepted part", accepted)
	positive("Wanda's refund", refund)
	if sum := new(big.Int).Add(accepted, refund); sum.Cmp(usdc(160_000)) > 0 || sum.Cmp(big.NewInt(159_999_999_998)) < 0 {
		t.Errorf("Wanda's parts add up to %s", sum)
	}
	if !answer(t, s, closing.Address, sharedVault.PackClosing(), sharedVault.UnpackClosing) {
		t.Error("the closing vault isn't closing")
	}
	positive("the closing vault's ether", answer(t, s, closing.Portfolio,
		holder.PackHolding(s.Market.By("WETH").Address), holder.UnpackHolding))
	equal(t, "Kim's refunded deposit", answer(t, s, closing.Address,
		sharedVault.PackMaxClaimCancelDeposit(address(kim)), sharedVault.UnpackMaxClaimCancelDeposit), "4000000000")
	positive("Otto's shares", answer(t, s, s.Vault(KindPersonal).Address,
		ownVault.PackBalanceOf(address(otto)), ownVault.UnpackBalanceOf))
	equal(t, "your USDC", tokenBalance(t, s.Chain, s.Market.Asset.Token, address(you)), usdc(25_000).String())
}

func checkOrders(t *testing.T, s *Story) {
	states := map[uint8]int{}
	v := s.Vault(KindWinning)
	last, err := s.lastOrder(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	for id := int64(1); id <= last.Int64(); id++ {
		order := answer(t, s, v.Portfolio, holder.PackOrder(big.NewInt(id)), holder.UnpackOrder)
		if order.Kind == 1 { // Limit
			states[order.State]++
		}
	}
	for state, name := range map[uint8]string{1: "open", 2: "filled", 3: "cancelled", 4: "expired"} {
		if states[state] != 1 {
			t.Errorf("%d limit orders are %s, want 1", states[state], name)
		}
	}
	rebalanced, raised := 0, 0
	for number := uint64(1); number <= s.Chain.Head().Number.Uint64(); number++ {
		for _, receipt := range s.Chain.Receipts(s.Chain.HeaderByNumber(number).Hash()) {
			for _, log := range receipt.Logs {
				if _, err := holder.UnpackRebalancedEvent(log); err == nil {
					rebalanced++
				}
				if trade, err := holder.UnpackTradedEvent(log); err == nil && trade.Kind == 3 {
					raised++
				}
			}
		}
	}
	if rebalanced < 3 || raised < 1 {
		t.Errorf("%d rebalances, %d sales for settlements", rebalanced, raised)
	}
}
