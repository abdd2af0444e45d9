package keeper

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/vault"
)

// Addresses of the made-up state that pure tests decide on.
var (
	tVault     = common.HexToAddress("0x1000000000000000000000000000000000000001")
	tPortfolio = common.HexToAddress("0x2000000000000000000000000000000000000001")
	tTrading   = common.HexToAddress("0x1000000000000000000000000000000000000002")
	tTradingPf = common.HexToAddress("0x2000000000000000000000000000000000000002")
	tUSDC      = common.HexToAddress("0x3000000000000000000000000000000000000001")
	tWETH      = common.HexToAddress("0x3000000000000000000000000000000000000002")
	tWBTC      = common.HexToAddress("0x3000000000000000000000000000000000000003")
	tAdapter   = common.HexToAddress("0x4000000000000000000000000000000000000001")
	tQuoter    = common.HexToAddress("0x4000000000000000000000000000000000000002")
	tClaimer   = common.HexToAddress("0x4000000000000000000000000000000000000003")
	tSettler   = common.HexToAddress("0x4000000000000000000000000000000000000004")
)

func units(n int64, decimals uint8) *big.Int { return new(big.Int).Mul(big.NewInt(n), pow10(decimals)) }

// priceOf is dollars per whole token in the Lens's scale, for an asset of 6
// decimals.
func priceOf(dollars int64) *big.Int { return new(big.Int).Mul(units(dollars, 6), wadInt) }

func testConfig() Config {
	cfg := DefaultConfig()
	cfg.ChainID, cfg.Holder = 1337, "test"
	cfg.Addresses = Addresses{
		Factory: common.HexToAddress("0x5000000000000000000000000000000000000001"),
		Lens:    common.HexToAddress("0x5000000000000000000000000000000000000002"),
		Adapter: tAdapter, Quoter: tQuoter, AutoClaimer: tClaimer, Settler: tSettler,
	}
	return cfg
}

// testVault holds 400,000 in USDC, 120 WETH at 2,500 and 5 WBTC at 60,000: a
// million, of which WETH and WBTC have targets of 30 % ± 5 %.
func testVault(addr, pf common.Address) *vaultState {
	weth := listedToken{Address: tWETH, Decimals: 18, DeviationBps: 50, Listed: true}
	wbtc := listedToken{Address: tWBTC, Decimals: 8, DeviationBps: 50, Listed: true}
	zero := new(big.Int)
	v := &vaultState{Asset: tUSDC, Period: weekSeconds}
	v.Vault, v.Portfolio = addr, pf
	v.NavGood, v.Nav, v.Supply, v.Idle = true, units(1_000_000, 6), units(1_000_000, 18), units(400_000, 6)
	v.CurrentEpochId, v.LastSettledEpochId, v.NextCutoff = big.NewInt(5), big.NewInt(4), big.NewInt(1_736_000_000)
	v.BucketLeft, v.BucketBase = big.NewInt(3e16), units(1_000_000, 6)
	v.Preview = lens.ILensPreview{EpochId: zero, Cutoff: zero, Nav: zero, Supply: zero, CashNeeded: zero, CashAvailable: zero}
	v.Holdings = []holding{
		{listedToken: weth, Amount: units(120, 18), Price: priceOf(2_500)},
		{listedToken: wbtc, Amount: units(5, 8), Price: priceOf(60_000)},
	}
	v.Orders = lens.ILensOrders{
		OrderIds: []*big.Int{big.NewInt(9)}, Orders: []lens.Order{{Kind: 2, State: orderOpen, Deadline: big.NewInt(1_800_000_000)}},
		TargetsOrderId: big.NewInt(9),
		Targets:        []lens.Target{{Token: tWETH, WeightBps: 3_000, BandBps: 500}, {Token: tWBTC, WeightBps: 3_000, BandBps: 500}},
	}
	return v
}

// close makes an epoch of the vault wait, with a price like the last one's.
func (v *vaultState) closeEpoch() *vaultState {
	v.NextCutoff = new(big.Int)
	v.Preview = lens.ILensPreview{
		EpochId: big.NewInt(5), Cutoff: big.NewInt(1_735_920_000), PriceGood: true, Nav: v.Nav, Supply: v.Supply,
		DepositsRequested: new(big.Int), DepositsAccepted: new(big.Int), RedeemShares: new(big.Int), Proceeds: new(big.Int),
		CashNeeded: new(big.Int), CashAvailable: v.Idle, MarginAfterBps: new(big.Int),
	}
	v.Last.Nav, v.Last.Supply = units(1_000_000, 6), units(1_000_000, 18)
	return v
}

func testState(vaults ...*vaultState) *blockState {
	s := &blockState{
		Head:   &types.Header{Number: big.NewInt(100), Time: 1_735_920_100, Difficulty: new(big.Int)},
		Tokens: map[common.Address]listedToken{tUSDC: {Address: tUSDC, Decimals: 6, DeviationBps: 25}},
		byAddr: make(map[common.Address]*vaultState), Vaults: vaults,
	}
	for _, v := range vaults {
		s.byAddr[v.Vault], s.byAddr[v.Portfolio] = v, v
		for _, h := range v.Holdings {
			s.Tokens[h.Address] = h.listedToken
		}
	}
	return s
}

func settlerSwapsOf(swaps ...portfolioSwap) []settler.Swap {
	out := make([]settler.Swap, len(swaps))
	for i, s := range swaps {
		out[i] = settler.Swap(s)
	}
	return out
}

func vaultSwapsOf(swaps ...portfolioSwap) []vault.Swap {
	out := make([]vault.Swap, len(swaps))
	for i, s := range swaps {
		out[i] = vault.Swap(s)
	}
	return out
}
