package prepare

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet"
)

func expected(t *testing.T, p *Prepared, name string) string {
	t.Helper()
	for _, e := range p.Expected {
		if e.Name == name {
			return e.Amount.Value
		}
	}
	t.Fatalf("nothing is expected of %s in %+v", name, p.Expected)
	return ""
}

// ask reads a number from a contract at the head.
func (w *world) ask(to common.Address, data []byte) *big.Int {
	w.Helper()
	out, err := w.story.Chain.Call(w.Context(), to, data)
	if err != nil {
		w.Fatal(err)
	}
	return new(big.Int).SetBytes(out)
}

// do sends one call of an account.
func (w *world) do(who string, to common.Address, data []byte, method string) {
	w.Helper()
	w.send(who, []Call{call(to, data, method, "")})
}

// TestAFinishedVaultPaysAtOnce follows a depositor who cancelled a withdrawal, didn't take the shares back, and leaves after the
// final settlement.
func TestAFinishedVaultPaysAtOnce(t *testing.T) {
	w := newWorld(t)
	vault := w.story.Vault(devnet.KindClosing)
	wanda := devnet.NewAccount("wanda").Address
	balance := vaultABI.PackBalanceOf(wanda)

	all := w.ask(vault.Address, balance)
	w.do("wanda", vault.Address, vaultABI.PackRequestRedeem(all, wanda, wanda), "requestRedeem")
	id := w.ask(vault.Address, vaultABI.PackCurrentEpochId())
	w.do("wanda", vault.Address, vaultABI.PackCancelRedeemRequest(id, wanda), "cancelRedeemRequest")
	wish := WithdrawWish{Vault: vault.Address.Hex(), Account: wanda.Hex(), Shares: all.String()}
	p := must[*Prepared](w)(w.Withdraw(t.Context(), wish))
	if b := bound(t, p, "balance"); !b.Holds || b.Limit.Value != all.String() || p.Simulation.State != "succeeds" {
		t.Errorf("shares of a cancelled withdrawal: %+v, %+v", b, p.Simulation)
	}
	if said := p.Calls[0].About + strings.Join(p.Warnings, ""); !strings.Contains(said, "coming settlement") {
		t.Errorf("before the final settlement it says %q", said)
	}

	v := must[*Vault](w)(w.Vault(t.Context(), vault.Address))
	for _, token := range v.Tokens {
		if token.Amount.Sign() > 0 {
			w.send("hugo", must[*Prepared](w)(w.Trade(t.Context(), TradeWish{Vault: wish.Vault, Account: vault.Leader.Address.Hex(), TokenIn: token.Address.Hex(),
				TokenOut: v.Asset.Address.Hex(), AmountIn: token.Amount.String()})).Calls)
		}
	}
	w.do("wanda", vault.Address, vaultABI.PackFinalise(), "finalise")

	// An earlier withdrawal that is not claimed is paid along.
	part := new(big.Int).Quo(all, big.NewInt(4))
	for _, data := range [][]byte{vaultABI.PackClaimCancelRedeemRequest(id, wanda, wanda), vaultABI.PackRequestRedeem(part, wanda, wanda)} {
		w.do("wanda", vault.Address, data, "")
	}
	rest := new(big.Int).Sub(all, part)
	wish.Shares = rest.String()
	p = must[*Prepared](w)(w.Withdraw(t.Context(), wish))
	said := p.Calls[0].About + "; " + strings.Join(p.Warnings, "; ")
	if strings.Contains(said, "coming") || strings.Contains(said, "cut-off") || !strings.Contains(said, "final settlement fixed") || p.Simulation.State != "succeeds" {
		t.Fatalf("a finished vault says %q, %+v", said, p.Simulation)
	}
	asset := w.story.Market.Asset.Address
	before := w.ask(asset, balance)
	receipt := w.send("wanda", p.Calls)[0]
	paid := new(big.Int).Sub(w.ask(asset, balance), before)
	fee, settled := new(big.Int), "" // of this withdrawal, which is the newest
	for _, l := range receipt.Logs {
		if e, err := vaultABI.UnpackFinalRedemptionEvent(l); err == nil {
			settled = e.Gross.String()
		}
		if e, err := vaultABI.UnpackFeeCrystallisedEvent(l); err == nil {
			fee = e.Fee
		}
	}
	if settled != expected(t, p, "assets") {
		t.Errorf("settled %s before the fee, said %s", settled, expected(t, p, "assets"))
	}
	// What is paid is this withdrawal and the earlier one, whose proceeds were said after their fee.
	gross, _ := new(big.Int).SetString(settled, 10)
	earlier, _ := new(big.Int).SetString(expected(t, p, "earlier"), 10)
	if want := gross.Add(gross, earlier).Sub(gross, fee); earlier.Sign() <= 0 || paid.Cmp(want) != 0 {
		t.Errorf("paid %s, want %s: with %s of the earlier one, less a fee of %s", paid, want, earlier, fee)
	}
	if left := w.ask(vault.Address, balance); left.Sign() != 0 {
		t.Errorf("%s shares are left", left)
	}
}

// TestADepositSaysItsFill: the part of a deposit that is accepted depends on all deposits of the epoch, not on its own size.
func TestADepositSaysItsFill(t *testing.T) {
	room, waiting := big.NewInt(1_000e6), big.NewInt(100_000e6)
	leader, you := common.Address{1}, common.Address{2}
	asset := Token{Symbol: "USDC", Decimals: 6}
	for name, c := range map[string]struct {
		vault              Vault
		account            common.Address
		accepted, refunded int64
		says               string
	}{
		"less than the room, but others wait": {Vault{MarginRoom: room, OthersRequested: waiting}, you, 8_919_722, 891_080_277, "room for 1000 USDC now, and 100900 wait"},
		"there is room for all":               {Vault{MarginRoom: room, OthersRequested: big.NewInt(100e6)}, you, 900e6, 0, ""},
		"no room":                             {Vault{MarginRoom: new(big.Int), OthersRequested: new(big.Int)}, you, 0, 900e6, "about 0 would be accepted"},
		"the leader":                          {Vault{MarginRoom: room, OthersRequested: waiting}, leader, 900e6, 0, ""},
		"no limit":                            {Vault{OthersRequested: waiting}, you, 900e6, 0, ""},
		"another epoch comes first":           {Vault{MarginRoom: room, OthersRequested: new(big.Int), Waiting: true}, you, 900e6, 0, "isn't known yet"},
	} {
		c.vault.Leader, c.vault.Asset = leader, asset
		f, err := c.vault.fill(c.account, big.NewInt(900e6))
		if err != nil || f.accepted.Int64() != c.accepted || f.refunded.Int64() != c.refunded || (c.says == "") != (f.warning == "") || !strings.Contains(f.warning, c.says) {
			t.Errorf("%s: %s accepted, %s refunded, %q, %v", name, f.accepted, f.refunded, f.warning, err)
		}
	}
}
