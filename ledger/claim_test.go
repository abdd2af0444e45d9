package ledger

import (
	"math/big"
	"testing"
)

// A claim of one unit may buy no share. The contract lets no cost stand in a wallet without shares; the unit is then
// transferred out to nobody, and total PnL stays the sum that SPEC section 3 says.
func TestAClaimThatBuysNoShareLeavesNoCost(t *testing.T) {
	var a Account
	price := Price{NAV: big.NewInt(3_000_000), Supply: big.NewInt(1)}
	claim := a.SettleDeposit(big.NewInt(3_000_001), big.NewInt(1))
	rest, err := ClaimDeposit(&a, &a, claim, big.NewInt(1), new(big.Int), price)
	if err != nil {
		t.Fatal(err)
	}
	if a.Wallet.Cost.Sign() != 0 || a.TransferredOutCost.Cmp(big.NewInt(1)) != 0 {
		t.Errorf("the wallet holds no share at a cost of %s, %s transferred out", a.Wallet.Cost, a.TransferredOutCost)
	}
	if _, err = ClaimDeposit(&a, &a, rest, big.NewInt(3_000_000), big.NewInt(1), price); err != nil {
		t.Fatal(err)
	}
	if a.Wallet.Cost.Cmp(big.NewInt(3_000_000)) != 0 || a.Wallet.Shares.Cmp(big.NewInt(1)) != 0 {
		t.Errorf("then %s shares at %s", a.Wallet.Shares, a.Wallet.Cost)
	}
	f, err := a.Figures(price, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := sub(add(f.AssetValue, a.TransferredOutCost), a.Deposited)
	if f.TotalPnL.Cmp(want) != 0 {
		t.Errorf("total PnL %s, want %s", f.TotalPnL, want)
	}
}
