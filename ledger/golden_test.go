package ledger

import (
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"
)

type goldenAccount map[string]string

type goldenStep struct {
	Step               string        `json:"step"`
	PricePerShareUnits string        `json:"pricePerShareUnits"`
	SharesMinted       string        `json:"sharesMinted"`
	Redemption         goldenAccount `json:"redemption"`
	Transferred        goldenAccount `json:"transferred"`
	Account            goldenAccount `json:"account"`
}

type goldenFlow struct {
	Who    string `json:"who"`
	Assets string `json:"assets"`
	Shares string `json:"shares"`
	Gross  string `json:"gross"`
}

type goldenEpoch struct {
	Epoch            int          `json:"epoch"`
	NAV              string       `json:"nav"`
	SupplyBefore     string       `json:"supplyBefore"`
	DepositsAccepted string       `json:"depositsAccepted"`
	SharesMinted     string       `json:"sharesMinted"`
	SharesBurned     string       `json:"sharesBurned"`
	ProceedsReserved string       `json:"proceedsReserved"`
	Deposits         []goldenFlow `json:"deposits"`
	Redemptions      []goldenFlow `json:"redemptions"`
	SupplyAfter      string       `json:"supplyAfter"`
	NAVAfter         string       `json:"navAfter"`
}

type golden struct {
	FeeBps uint16       `json:"feeBps"`
	Guide  []goldenStep `json:"guide"`
	Loss   []goldenStep `json:"loss"`
	Vault  struct {
		Epochs []goldenEpoch `json:"epochs"`
	} `json:"vault"`
}

func readGolden(t *testing.T) golden {
	t.Helper()
	raw, err := os.ReadFile("../testdata/pnl.json")
	if err != nil {
		t.Fatal(err)
	}
	var g golden
	if err := json.Unmarshal(raw, &g); err != nil {
		t.Fatal(err)
	}
	if len(g.Guide) != 6 || len(g.Loss) != 1 || len(g.Vault.Epochs) != 5 {
		t.Fatalf("golden file has %d guide steps, %d loss steps, %d epochs", len(g.Guide), len(g.Loss), len(g.Vault.Epochs))
	}
	return g
}

func bi(s string) *big.Int {
	x, ok := new(big.Int).SetString(s, 10)
	if !ok {
		panic("not an integer: " + s)
	}
	return x
}

func perShare(units string) Price { return Price{NAV: bi(units), Supply: wad} }

func wantFigures(t *testing.T, step string, got Figures, want goldenAccount) {
	t.Helper()
	for name, v := range map[string]*big.Int{
		"shares": got.Shares, "costBasis": got.CostBasis, "assetValue": got.AssetValue,
		"deposited": got.Deposited, "withdrawnGross": got.WithdrawnGross, "withdrawnNet": got.WithdrawnNet,
		"feesPaid": got.FeesPaid, "realizedPnl": got.RealizedPnL, "unrealizedPnl": got.UnrealizedPnL,
		"totalPnl": got.TotalPnL, "transferredInCost": got.TransferredInCost, "transferredOutCost": got.TransferredOutCost,
	} {
		if v.String() != want[name] {
			t.Errorf("%s: %s = %s, want %s", step, name, v, want[name])
		}
	}
	if !identityHolds(got) {
		t.Errorf("%s: the identity doesn't hold: %+v", step, got)
	}
}

func wantRedemption(t *testing.T, step string, r Redemption, want goldenAccount) {
	t.Helper()
	for name, v := range map[string]*big.Int{"gross": r.Gross, "cost": r.Cost, "fee": r.Fee, "net": r.Net} {
		if v.String() != want[name] {
			t.Errorf("%s: %s = %s, want %s", step, name, v, want[name])
		}
	}
}

// depositAt settles and claims a deposit at a price.
func depositAt(t *testing.T, a *Account, assets string, at Price) *big.Int {
	t.Helper()
	shares, err := at.Shares(bi(assets))
	if err != nil {
		t.Fatal(err)
	}
	claim := a.SettleDeposit(bi(assets), shares)
	if rest, err := ClaimDeposit(a, a, claim, bi(assets), shares, at); err != nil || val(rest.Shares).Sign() != 0 || val(rest.Cost).Sign() != 0 {
		t.Fatalf("claim: rest %+v, err %v", rest, err)
	}
	return shares
}

func redeemAt(t *testing.T, a *Account, shares *big.Int, at Price, feeBps uint16) Redemption {
	t.Helper()
	request, err := RequestRedeem(a, a, shares)
	if err != nil {
		t.Fatal(err)
	}
	r, err := a.SettleRedeem(request, at, feeBps)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestGuideNumbersToTheLastUnit(t *testing.T) {
	g := readGolden(t)
	var sam, other Account
	for i, s := range g.Guide {
		at := perShare(s.PricePerShareUnits)
		switch {
		case s.SharesMinted != "":
			assets := []string{"1000000000", "1000000000", "", "500000000"}[i]
			if got := depositAt(t, &sam, assets, at); got.String() != s.SharesMinted {
				t.Errorf("%s: minted %s, want %s", s.Step, got, s.SharesMinted)
			}
		case s.Redemption != nil:
			shares := bi("1000000000000000000000")
			if strings.Contains(s.Step, "redeem all") {
				shares = sam.Wallet.Shares
			}
			wantRedemption(t, s.Step, redeemAt(t, &sam, shares, at, g.FeeBps), s.Redemption)
		case s.Transferred != nil:
			half := new(big.Int).Quo(sam.Wallet.Shares, big.NewInt(2))
			moved, err := Transfer(&sam, &other, half)
			if err != nil {
				t.Fatal(err)
			}
			if moved.Shares.String() != s.Transferred["shares"] || moved.Cost.String() != s.Transferred["cost"] {
				t.Errorf("%s: moved %s at %s, want %v", s.Step, moved.Shares, moved.Cost, s.Transferred)
			}
		}
		f, err := sam.Figures(at, g.FeeBps)
		if err != nil {
			t.Fatal(err)
		}
		wantFigures(t, s.Step, f, s.Account)
	}
	if other.TransferredInCost.String() != "650000000" {
		t.Errorf("receiver's transferred-in cost = %s", other.TransferredInCost)
	}
}

func TestLossPaysNoFee(t *testing.T) {
	g := readGolden(t)
	var a Account
	depositAt(t, &a, "1000000000", perShare("1000000"))
	at := perShare("800000")
	r := redeemAt(t, &a, bi("400000000000000000000"), at, g.FeeBps)
	wantRedemption(t, g.Loss[0].Step, r, g.Loss[0].Redemption)
	f, err := a.Figures(at, g.FeeBps)
	if err != nil {
		t.Fatal(err)
	}
	wantFigures(t, g.Loss[0].Step, f, g.Loss[0].Account)
}

// The vault around Sam: NAV and supply pairs instead of unit prices, with the
// account figures after each epoch being the guide's again.
func TestGoldenVaultEpochs(t *testing.T) {
	g := readGolden(t)
	accounts := map[string]*Account{"sam": {}, "kim": {}, "heir": {}}
	totals := VaultTotals{Deposited: bi("100000000")}
	guideStep := map[int]int{1: 0, 2: 1, 3: 2, 4: 3, 5: 5}
	for _, e := range g.Vault.Epochs {
		if e.Epoch == 5 {
			half := new(big.Int).Quo(accounts["sam"].Wallet.Shares, big.NewInt(2))
			if _, err := Transfer(accounts["sam"], accounts["heir"], half); err != nil {
				t.Fatal(err)
			}
		}
		at := Price{NAV: bi(e.NAV), Supply: bi(e.SupplyBefore)}
		before := totals.Figures(at.NAV).TotalPnL
		minted, err := at.Shares(bi(e.DepositsAccepted))
		if err != nil || minted.String() != e.SharesMinted {
			t.Errorf("epoch %d: minted %s (%v), want %s", e.Epoch, minted, err, e.SharesMinted)
		}
		proceeds, err := at.Assets(bi(e.SharesBurned))
		if err != nil || proceeds.String() != e.ProceedsReserved {
			t.Errorf("epoch %d: reserved %s (%v), want %s", e.Epoch, proceeds, err, e.ProceedsReserved)
		}
		for _, d := range e.Deposits {
			if got := depositAt(t, accounts[d.Who], d.Assets, at); got.String() != d.Shares {
				t.Errorf("epoch %d: %s gets %s shares, want %s", e.Epoch, d.Who, got, d.Shares)
			}
		}
		for _, d := range e.Redemptions {
			if r := redeemAt(t, accounts[d.Who], bi(d.Shares), at, g.FeeBps); r.Gross.String() != d.Gross {
				t.Errorf("epoch %d: %s gets %s gross, want %s", e.Epoch, d.Who, r.Gross, d.Gross)
			}
		}
		supply := sub(add(at.Supply, minted), bi(e.SharesBurned))
		nav := sub(add(at.NAV, bi(e.DepositsAccepted)), proceeds)
		if supply.String() != e.SupplyAfter || nav.String() != e.NAVAfter {
			t.Errorf("epoch %d: after %s / %s, want %s / %s", e.Epoch, nav, supply, e.NAVAfter, e.SupplyAfter)
		}
		f, err := accounts["sam"].Figures(at, g.FeeBps)
		if err != nil {
			t.Fatal(err)
		}
		step := g.Guide[guideStep[e.Epoch]]
		wantFigures(t, step.Step, f, step.Account)

		totals.Deposited = add(totals.Deposited, bi(e.DepositsAccepted))
		totals.WithdrawnGross = add(totals.WithdrawnGross, proceeds)
		// A settlement at the price moves money, never profit.
		if after := totals.Figures(nav).TotalPnL; after.Cmp(before) != 0 {
			t.Errorf("epoch %d: the settlement changed the vault's PnL from %s to %s", e.Epoch, before, after)
		}
	}
}

func TestSharePriceDigits(t *testing.T) {
	for _, c := range []struct {
		nav, supply string
		decimals    uint8
		want        string
	}{
		{"1600000", "1000000000000000000", 6, "1.600000000000000000"},
		{"3360000000", "2100000000000000000000", 6, "1.600000000000000000"},
		{"1", "3000000000000", 6, "0.333333333333333333"},
		{"0", "1", 6, "0.000000000000000000"},
		{"1", "1000000000000000000000000000000000000", 6, "0.000000000000000000"},
		{"1000000000000000000", "3000000000000000000", 18, "0.333333333333333333"},
		{"1", "0", 6, ""},
	} {
		if got := (Price{NAV: bi(c.nav), Supply: bi(c.supply)}).SharePrice(c.decimals); got != c.want {
			t.Errorf("SharePrice(%s, %s, %d) = %q, want %q", c.nav, c.supply, c.decimals, got, c.want)
		}
	}
}
