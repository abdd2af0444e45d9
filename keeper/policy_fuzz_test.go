package keeper

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/routes"
)

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

// audit is the second checker: it reads a raw signed transaction from its
// bytes, with selectors and word offsets of its own, and compares it with the
// configuration. It shares no code with the policy.
func audit(raw []byte, cfg Config, s *blockState) error {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(raw); err != nil {
		return err
	}
	from, err := types.Sender(types.NewLondonSigner(big.NewInt(int64(cfg.ChainID))), &tx)
	switch {
	case err != nil:
		return err
	case tx.Type() != types.DynamicFeeTxType:
		return fmt.Errorf("type %d", tx.Type())
	case tx.ChainId().Uint64() != cfg.ChainID:
		return errors.New("chain id")
	case tx.Value().Sign() != 0:
		return errors.New("value")
	case tx.To() == nil:
		return errors.New("creates a contract")
	case tx.GasFeeCap().Cmp(cfg.MaxFeePerGas) > 0 || tx.GasTipCap().Cmp(tx.GasFeeCap()) > 0 ||
		tx.GasTipCap().Cmp(cfg.MaxTipPerGas) > 0:
		return errors.New("fees")
	case tx.Gas() > cfg.MaxGas:
		return errors.New("gas")
	case *tx.To() == from:
		if len(tx.Data()) != 0 {
			return errors.New("a call to self with data")
		}
		return nil
	}
	return auditCall(*tx.To(), tx.Data(), tx.Gas(), cfg, s)
}

func sel(signature string) string { return string(crypto.Keccak256([]byte(signature))[:4]) }

const swapTuple = "(address,address,address,uint256,uint256,bytes)"

func auditCall(to common.Address, data []byte, gas uint64, cfg Config, s *blockState) error {
	if len(data) < 4 {
		return errors.New("no selector")
	}
	args := data[4:]
	var v *vaultState
	for _, x := range s.Vaults {
		if x.Vault == to || x.Portfolio == to {
			v = x
		}
	}
	at := func(want common.Address) error {
		if v == nil || to != want {
			return fmt.Errorf("target %s", to)
		}
		return nil
	}
	var vaultAddr, portfolioAddr common.Address
	if v != nil {
		vaultAddr, portfolioAddr = v.Vault, v.Portfolio
	}
	switch string(data[:4]) {
	case sel("settle(uint256,uint256,uint256)"):
		return errors.Join(at(vaultAddr), auditBounds(args, 0, v, nil, cfg))
	case sel("settleWithSales(" + swapTuple + "[],uint256,uint256,uint256)"):
		return errors.Join(at(vaultAddr), auditBounds(args, 1, v, args, cfg), auditSwaps(args, 0, v, cfg, true))
	case sel("finalise()"):
		return at(vaultAddr)
	case sel("noteUnusable(address)"), sel("writeOff(address)"):
		return errors.Join(at(portfolioAddr), auditWriteOff(args, v))
	case sel("raiseCash(" + swapTuple + "[])"):
		return errors.Join(at(portfolioAddr), auditSwaps(args, 0, v, cfg, true))
	case sel("rebalance(uint256," + swapTuple + "[])"):
		return errors.Join(at(portfolioAddr), auditSwaps(args, 1, v, cfg, false))
	case sel("fillLimitOrder(uint256,address,bytes)"):
		if common.BytesToAddress(args[32:64]) != cfg.Addresses.Adapter {
			return errors.New("adapter")
		}
		return at(portfolioAddr)
	case sel("settleAll((address,uint256,uint256,uint256,uint256," + swapTuple + "[])[])"):
		if to != cfg.Addresses.Settler {
			return errors.New("settleAll elsewhere")
		}
		return auditSettlements(args, gas, cfg, s)
	case sel("fill(address,uint256,address,bytes)"), sel("rebalance(address,uint256," + swapTuple + "[])"):
		if to != cfg.Addresses.Settler {
			return errors.New("an order by the Settler elsewhere")
		}
		for _, x := range s.Vaults {
			if x.Vault == common.BytesToAddress(args[:32]) {
				v = x
			}
		}
		if v == nil || v.Vault != common.BytesToAddress(args[:32]) {
			return errors.New("an order of no vault")
		}
		if string(data[:4]) == sel("fill(address,uint256,address,bytes)") {
			if common.BytesToAddress(args[64:96]) != cfg.Addresses.Adapter {
				return errors.New("adapter")
			}
			return nil
		}
		return auditSwaps(args, 2, v, cfg, false)
	case sel("claim((address,address)[])"):
		n := word(args, 1).Int64()
		if to != cfg.Addresses.AutoClaimer || n > int64(cfg.MaxClaims) || n == 0 {
			return errors.New("claim")
		}
		return nil
	}
	return fmt.Errorf("selector %x", data[:4])
}

// auditWriteOff: something without a price keeps the vault from its settlement or its end, and it is this token.
func auditWriteOff(args []byte, v *vaultState) error {
	if v == nil || v.Preview.PriceGood || v.Preview.EpochId.Sign() == 0 && !v.Closing {
		return errors.New("a write-off that nothing waits for")
	}
	for _, h := range v.Holdings {
		if h.Address == common.BytesToAddress(args[:32]) && h.Amount.Sign() != 0 && h.Stale && !h.WrittenOff {
			return nil
		}
	}
	return errors.New("a write-off of another token")
}

// auditSettlements walks the Settler's list: each at another shared vault,
// within its own bounds, with gas for all of them.
func auditSettlements(args []byte, gas uint64, cfg Config, s *blockState) error {
	list := args[word(args, 0).Int64():]
	n := word(list, 0).Int64()
	if n == 0 || n > int64(cfg.MaxSettlements) {
		return errors.New("how many settlements")
	}
	needed, seen := new(big.Int), map[common.Address]bool{}
	for i := range n {
		one := list[32:][word(list[32:], int(i)).Int64():]
		var v *vaultState
		for _, x := range s.Vaults {
			if x.Vault == common.BytesToAddress(one[:32]) && x.VaultType == 0 {
				v = x
			}
		}
		if v == nil || seen[v.Vault] {
			return errors.New("not another shared vault")
		}
		seen[v.Vault] = true
		var sales []byte
		if sold := one[word(one, 5).Int64():]; word(sold, 0).Sign() > 0 {
			sales = sold
		}
		if err := errors.Join(auditBounds(one, 1, v, sales, cfg), auditSwaps(one, 5, v, cfg, true)); err != nil {
			return err
		}
		needed.Add(needed, word(one, 4))
	}
	if needed.Cmp(new(big.Int).SetUint64(gas)) > 0 {
		return errors.New("too little gas for all")
	}
	return nil
}

func word(args []byte, i int) *big.Int { return new(big.Int).SetBytes(args[i*32 : i*32+32]) }

// auditBounds: NAV within the tolerance, plus what the sales may lose or gain.
func auditBounds(args []byte, first int, v *vaultState, sales []byte, cfg Config) error {
	if v == nil {
		return errors.New("no vault")
	}
	id, low, high := word(args, first), word(args, first+1), word(args, first+2)
	nav := v.Preview.Nav
	slack := new(big.Int).Div(new(big.Int).Mul(nav, big.NewInt(int64(cfg.NavToleranceBps))), big.NewInt(10_000))
	least := new(big.Int).Sub(nav, slack)
	most := new(big.Int).Add(nav, slack)
	if sales != nil {
		// Whatever is sold loses at most 1 % of what it is worth, which is
		// at most the NAV. It may gain as much.
		slippage := new(big.Int).Add(new(big.Int).Div(nav, big.NewInt(100)), big.NewInt(100))
		least.Sub(least, slippage)
		most.Add(most, slippage)
	}
	if id.Cmp(v.Preview.EpochId) != 0 || id.Sign() == 0 {
		return errors.New("epoch")
	}
	if low.Cmp(new(big.Int).Sub(least, big.NewInt(1))) < 0 || high.Cmp(new(big.Int).Add(most, big.NewInt(1))) > 0 {
		return fmt.Errorf("bounds %s %s around %s", low, high, nav)
	}
	return nil
}

// auditSwaps walks the array of swaps by its offsets.
func auditSwaps(args []byte, offsetWord int, v *vaultState, cfg Config, toAsset bool) error {
	if v == nil {
		return errors.New("no vault")
	}
	list := args[word(args, offsetWord).Int64():]
	n := word(list, 0).Int64()
	body := list[32:]
	for i := range n {
		swap := body[word(body, int(i)).Int64():]
		adapter, in, out := common.BytesToAddress(swap[:32]), common.BytesToAddress(swap[32:64]), common.BytesToAddress(swap[64:96])
		if adapter != cfg.Addresses.Adapter {
			return errors.New("adapter")
		}
		if toAsset && out != tUSDC {
			return errors.New("not for the asset")
		}
		dollars := map[common.Address]*big.Rat{
			tUSDC: big.NewRat(1, 1_000_000), tWETH: new(big.Rat).SetFrac(big.NewInt(2_500), pow10(18)), tWBTC: big.NewRat(60_000, 1e8),
		}
		if dollars[in] == nil || dollars[out] == nil {
			return errors.New("an unknown token")
		}
		given := new(big.Rat).Mul(dollars[in], new(big.Rat).SetInt(word(swap, 3)))
		least := new(big.Rat).Mul(dollars[out], new(big.Rat).SetInt(word(swap, 4)))
		// One cent for roundings; the bound itself is exact.
		bound := new(big.Rat).Mul(given, big.NewRat(int64(10_000-cfg.MaxSlippageBps), 10_000))
		if least.Cmp(new(big.Rat).Sub(bound, big.NewRat(1, 100))) < 0 {
			return fmt.Errorf("slippage: %s for at least %s", given.FloatString(2), least.FloatString(2))
		}
	}
	return nil
}

// dice draws numbers from fuzz input, zero when it is used up.
type dice struct{ data []byte }

func (d *dice) n(most int) int {
	var b [2]byte
	d.data = d.data[copy(b[:], d.data):]
	return int(binary.BigEndian.Uint16(b[:])) % most
}

func pick[T any](d *dice, choices ...T) T { return choices[d.n(len(choices))] }

// around is x, mostly, or x times 0.90 to 1.10.
func (d *dice) around(x *big.Int) *big.Int {
	if d.n(3) > 0 {
		return x
	}
	return mulDiv(x, big.NewInt(int64(9_000+d.n(2_001))), bpsInt)
}

func (d *dice) swap() portfolioSwap {
	in, out := pick(d, tWETH, tWBTC, tUSDC), pick(d, tUSDC, tUSDC, tWBTC, tWETH, tVault)
	value := int64(100 + d.n(60_000))
	worth := func(token common.Address) *big.Int {
		switch token {
		case tWETH:
			return mulDiv(units(value, 18), oneInt, big.NewInt(2_500))
		case tWBTC:
			return mulDiv(units(value, 8), oneInt, big.NewInt(60_000))
		}
		return units(value, 6)
	}
	s := portfolioSwap{Adapter: pick(d, tAdapter, tAdapter, tAdapter, tQuoter), TokenIn: in, TokenOut: out, AmountIn: worth(in)}
	s.MinAmountOut = mulDiv(worth(out), big.NewInt(int64(9_850+d.n(200))), bpsInt)
	s.Data = routes.Path(pick(d, in, in, in, tWBTC), 500, out)
	return s
}

func (d *dice) swaps() []portfolioSwap {
	swaps := make([]portfolioSwap, d.n(4))
	for i := range swaps {
		swaps[i] = d.swap()
	}
	return swaps
}

func (d *dice) call() []byte {
	id := big.NewInt(int64(pick(d, 5, 5, 5, 9, 9, 4)))
	nav := units(1_000_000, 6)
	low, high := mulDiv(nav, big.NewInt(int64(9_900+d.n(150))), bpsInt), mulDiv(nav, big.NewInt(int64(9_980+d.n(120))), bpsInt)
	var data []byte
	switch d.n(12) {
	case 0:
		data = vaultABI.PackSettle(id, low, high)
	case 1:
		data = vaultABI.PackSettleWithSales(vaultSwapsOf(d.swaps()...), id, low, high)
	case 2:
		data = vaultABI.PackFinalise()
	case 3:
		data = portfolioABI.PackRaiseCash(d.swaps())
	case 4:
		data = portfolioABI.PackRebalance(id, d.swaps())
	case 5:
		data = portfolioABI.PackFillLimitOrder(id, pick(d, tAdapter, tQuoter), routes.Path(tWETH, 500, tUSDC))
	case 6:
		data = autoClaimerABI.PackClaim([]autoclaimer.IAutoClaimerClaim{{Vault: pick(d, tVault, tTrading, tUSDC), Controller: tUSDC}})
	case 7:
		all := make([]settler.ISettlerSettlement, 1+d.n(2))
		for i := range all {
			all[i] = settler.ISettlerSettlement{
				Vault: pick(d, tVault, tVault, tVault, tTrading, tUSDC), EpochId: id, MinNav: low, MaxNav: high,
				Gas: big.NewInt(int64(pick(d, 100_000, 100_000, 300_000))), Sales: settlerSwapsOf(d.swaps()...),
			}
		}
		data = settlerABI.PackSettleAll(all)
	case 9:
		data = settlerABI.PackFill(pick(d, tTrading, tVault, tUSDC), id, pick(d, tAdapter, tQuoter), routes.Path(tWETH, 500, tUSDC))
	case 10:
		data = settlerABI.PackRebalance(pick(d, tTrading, tVault, tUSDC), id, settlerSwapsOf(d.swaps()...))
	case 11:
		token := pick(d, tWETH, tWETH, tWBTC, tUSDC)
		data = pick(d, portfolioABI.PackWriteOff(token), portfolioABI.PackNoteUnusable(token))
	case 8:
		data = pick(d, vaultABI.PackCollectFees(tUSDC), vaultABI.PackStartClosing(), portfolioABI.PackSetTrader(tUSDC), d.data)
	}
	if d.n(8) == 0 && len(data) > 0 { // a stray byte somewhere
		data = bytes.Clone(data) // a call without arguments is the binding's own selector
		data[d.n(len(data))] ^= byte(1 + d.n(255))
	}
	return data
}

// FuzzPolicyAgainstASecondChecker: whatever the policy lets pass, signed for
// real, the second checker lets pass too.
func FuzzPolicyAgainstASecondChecker(f *testing.F) {
	for seed := range 64 {
		b := crypto.Keccak256([]byte{byte(seed)})
		f.Add(append(append(b, crypto.Keccak256(b)...), crypto.Keccak256(b, b)...))
	}
	cfg := testConfig()
	policy := newPolicy(cfg)
	self := crypto.PubkeyToAddress(testKey.PublicKey)
	f.Fuzz(func(t *testing.T, data []byte) {
		d := &dice{data}
		facts := goodFacts()
		if d.n(4) == 0 {
			stopped(&facts)
		}
		p := proposedTx{
			ChainID: uint64(pick(d, 1337, 1337, 1337, 1)), From: self, To: pick(d, tVault, tPortfolio, tTrading, tTradingPf, tClaimer, tSettler, self, tUSDC),
			Value: big.NewInt(int64(pick(d, 0, 0, 0, 1))), Gas: uint64(pick(d, 400_000, 21_000, 20_000_000)),
			FeeCap: d.around(Gwei(200)), TipCap: d.around(Gwei(2)), Cancel: d.n(10) == 0,
		}
		if !p.Cancel || d.n(2) == 0 {
			p.Data = d.call()
		}
		if len(policy.decide(p, facts)) > 0 {
			return
		}
		tx, err := types.SignNewTx(testKey, types.LatestSignerForChainID(new(big.Int).SetUint64(p.ChainID)), &types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(p.ChainID), To: &p.To, Value: p.Value, Data: p.Data, Gas: p.Gas, GasFeeCap: p.FeeCap, GasTipCap: p.TipCap,
		})
		if err != nil {
			t.Fatal(err)
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := audit(raw, cfg, facts.State); err != nil {
			t.Errorf("the policy lets pass %s with %x: %v", p.To, p.Data, err)
		}
	})
}

// TestPolicyFuzzReachesAllowedCalls keeps the fuzz test honest: its inputs do
// reach every function that is allowed.
func TestPolicyFuzzReachesAllowedCalls(t *testing.T) {
	t.Parallel()
	devnettest.Slow(t)
	policy := newPolicy(testConfig())
	reached := make(map[string]int)
	for seed := range 20_000 {
		b := crypto.Keccak256(binary.BigEndian.AppendUint32(nil, uint32(seed)))
		d := &dice{append(append(b, crypto.Keccak256(b)...), crypto.Keccak256(b, b)...)}
		facts := goodFacts()
		facts.State.Vaults[0].Closing = seed%2 == 0
		if seed%3 == 0 {
			stopped(&facts)
		}
		data := d.call()
		for _, to := range []common.Address{tVault, tPortfolio, tTradingPf, tClaimer, tSettler} {
			if c, err := decodeCall(data); err == nil && len(policy.decide(proposal(to, data), facts)) == 0 {
				reached[fmt.Sprint(c.kind, c.method)]++
			}
		}
	}
	for _, a := range allowed {
		if reached[fmt.Sprint(a.kind, a.method)] == 0 {
			t.Errorf("%s was never allowed: %v", a.method, reached)
		}
	}
}
