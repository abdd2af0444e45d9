package keeper

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/routes"
)

// setWorth makes a holding of the made-up vault worth so many dollars and lets
// idle cash take the rest of the million.
func setWorth(v *vaultState, weth, wbtc int64) {
	v.Holdings[0].Amount = mulDiv(units(weth, 18), oneInt, big.NewInt(2_500))
	v.Holdings[1].Amount = mulDivUp(units(wbtc, 8), oneInt, big.NewInt(60_000))
	v.Idle = units(1_000_000-weth-wbtc, 6)
}

func TestRebalanceTakesTheFewestTrades(t *testing.T) {
	type want struct {
		in, out common.Address
		value   int64 // dollars, before the shy margin
	}
	for _, c := range []struct {
		name       string
		weth, wbtc int64
		want       []want
	}{
		{"inside both bands", 340_000, 260_000, nil},
		{"at the edge of the band", 350_000, 250_000, nil},
		{"one above, one below: one swap serves both", 400_000, 200_000, []want{{tWETH, tWBTC, 100_000}}},
		{"one above: sold for the asset", 400_000, 300_000, []want{{tWETH, tUSDC, 100_000}}},
		{"one below: bought from the asset", 300_000, 200_000, []want{{tUSDC, tWBTC, 100_000}}},
		{"above, and the other below within its band that can take it", 360_000, 240_000, []want{{tWETH, tWBTC, 60_000}}},
		{"above by more than the other can take: the asset", 450_000, 290_000, []want{{tWETH, tUSDC, 150_000}}},
		{"both above", 410_000, 400_000, []want{{tWETH, tUSDC, 110_000}, {tWBTC, tUSDC, 100_000}}},
		{"both below", 190_000, 200_000, []want{{tUSDC, tWETH, 110_000}, {tUSDC, tWBTC, 100_000}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := testVault(tTrading, tTradingPf)
			setWorth(v, c.weth, c.wbtc)
			legs := rebalanceLegs(v)
			if len(legs) != len(c.want) {
				t.Fatalf("legs %v", legs)
			}
			for i, l := range legs {
				w := c.want[i]
				size := units(w.value, 6)
				shy := sub(size, bps(size, shyBps))
				if l.in != w.in || l.out != w.out || new(big.Int).Abs(sub(l.value, shy)).Cmp(big.NewInt(1_000)) > 0 {
					t.Errorf("leg %d: %s of %s for %s, want %s", i, l.value, l.in, l.out, shy)
				}
			}
		})
	}
}

// TestRebalanceLegsNeverCrossTheirTargets walks a grid of portfolios.
func TestRebalanceLegsNeverCrossTheirTargets(t *testing.T) {
	for weth := int64(0); weth <= 900_000; weth += 30_000 {
		for wbtc := int64(0); weth+wbtc <= 1_000_000; wbtc += 30_000 {
			v := testVault(tTrading, tTradingPf)
			setWorth(v, weth, wbtc)
			before := map[common.Address]*big.Int{}
			after := map[common.Address]*big.Int{}
			for _, w := range weightsOf(v) {
				before[w.token], after[w.token] = w.off, new(big.Int).Set(w.off)
			}
			idle := new(big.Int).Set(v.Idle)
			direction := map[common.Address]int{}
			for _, l := range rebalanceLegs(v) {
				for token, sign := range map[common.Address]int{l.in: -1, l.out: 1} {
					if token == tUSDC {
						idle.Add(idle, new(big.Int).Mul(l.value, big.NewInt(int64(sign))))
						continue
					}
					after[token].Add(after[token], new(big.Int).Mul(l.value, big.NewInt(int64(sign))))
					if direction[token] == -sign {
						t.Fatalf("%d/%d: %s is both sold and bought", weth, wbtc, token)
					}
					direction[token] = sign
				}
			}
			for token := range before {
				if before[token].Sign()*after[token].Sign() < 0 || new(big.Int).Abs(after[token]).Cmp(new(big.Int).Abs(before[token])) > 0 {
					t.Fatalf("%d/%d: %s goes from %s to %s off its target", weth, wbtc, token, before[token], after[token])
				}
			}
			if idle.Sign() < 0 {
				t.Fatalf("%d/%d: idle %s", weth, wbtc, idle)
			}
		}
	}
}

func TestUnnamedHoldingHasTargetZeroAndTheWidestBand(t *testing.T) {
	v := testVault(tTrading, tTradingPf)
	v.Orders.Targets = []lens.Target{{Token: tWETH, WeightBps: 3_000, BandBps: 2_000}}
	setWorth(v, 300_000, 190_000)
	if legs := rebalanceLegs(v); len(legs) != 0 {
		t.Errorf("19 %% of a band of 20 %%: %v", legs)
	}
	setWorth(v, 300_000, 210_000)
	if legs := rebalanceLegs(v); len(legs) != 1 || legs[0].in != tWBTC || legs[0].out != tUSDC {
		t.Errorf("21 %% of a band of 20 %%: %v", legs)
	}
}

func TestCashComesFromTokensOverTheirCapFirst(t *testing.T) {
	p := &planner{cfg: testConfig()}
	v := testVault(tVault, tPortfolio)
	setWorth(v, 320_000, 500_000) // the second is 200,000 above its target, the first only 20,000
	v.closeEpoch()
	for i := range v.Holdings {
		v.Holdings[i].CapBps = 10_000
		if v.Holdings[i].Address == tWETH {
			v.Holdings[i].CapBps = 3_000 // of a base of 1,000,000: 20,000 over it
		}
	}
	from := sources(v)
	if from[0].Address != tWETH || !from[0].over || from[1].over {
		t.Fatalf("order %s (over its cap: %v), %s (%v)", from[0].Address, from[0].over, from[1].Address, from[1].over)
	}
	asks, short := p.allocate(v, from, units(100_000, 6))
	if short.Sign() != 0 || len(asks) != 2 || asks[0].in != tWETH || asks[1].in != tWBTC {
		t.Errorf("asks %+v, short of %s", asks, short)
	}
	for i := range v.Holdings {
		v.Holdings[i].CapBps = 10_000 // a cap of the whole is none
	}
	if from = sources(v); from[0].Address != tWBTC || from[0].over || from[1].over {
		t.Errorf("without caps: order %s, %s", from[0].Address, from[1].Address)
	}
}

func TestCashComesFromOverweightTokensFirst(t *testing.T) {
	p := &planner{cfg: testConfig()}
	v := testVault(tVault, tPortfolio)
	setWorth(v, 320_000, 500_000) // 20,000 and 200,000 above their targets
	v.closeEpoch()
	from := sources(v)
	if from[0].Address != tWBTC || from[1].Address != tWETH {
		t.Fatalf("order %s, %s", from[0].Address, from[1].Address)
	}
	for _, c := range []struct {
		need       int64
		wbtc, weth int64 // dollars raised from each, within 1 %
	}{{100_000, 100_000, 0}, {210_000, 198_200, 11_800}, {300_000, 280_180, 19_820}, {600_000, 495_500, 104_500}} {
		asks, short := p.allocate(v, from, units(c.need, 6))
		if short.Sign() != 0 {
			t.Fatalf("%d: short of %s", c.need, short)
		}
		got := map[common.Address]*big.Int{}
		total := new(big.Int)
		for _, a := range asks {
			x := a.amount
			if !a.exactOut {
				x = v.valueOf(a.in, a.amount)
				x = sub(x, bpsUp(x, p.cfg.MaxSlippageBps))
			}
			got[a.in] = x
			total.Add(total, x)
		}
		if total.Cmp(units(c.need, 6)) != 0 {
			t.Errorf("%d: asks for %s", c.need, total)
		}
		for token, want := range map[common.Address]int64{tWBTC: c.wbtc, tWETH: c.weth} {
			x := got[token]
			if x == nil {
				x = new(big.Int)
			}
			if new(big.Int).Abs(sub(x, units(want, 6))).Cmp(units(1, 6)) > 0 {
				t.Errorf("%d: %s from %s, want %d dollars", c.need, x, token, want)
			}
		}
	}
	if _, short := p.allocate(v, from, units(900_000, 6)); short.Sign() == 0 {
		t.Error("more than everything was promised")
	}
}

func TestPathReverses(t *testing.T) {
	path := append(routes.Path(tWETH, 500, tUSDC), append([]byte{0, 0x0b, 0xb8}, tWBTC[:]...)...)
	if !routes.Joins(path, tWETH, tWBTC) || !routes.Joins(routes.Reverse(path), tWBTC, tWETH) {
		t.Error("ends")
	}
	if string(routes.Reverse(routes.Reverse(path))) != string(path) {
		t.Error("twice reversed is another path")
	}
	if routes.Joins(path[:len(path)-1], tWETH, tWBTC) || routes.Joins(nil, tWETH, tWBTC) || routes.Joins(tWETH[:], tWETH, tWETH) {
		t.Error("a malformed path is accepted")
	}
}

func TestScheduleIsChainTimes(t *testing.T) {
	a, b := testVault(tVault, tPortfolio).closeEpoch(), testVault(tTrading, tTradingPf).closeEpoch()
	b.Preview.Cutoff = sub(a.Preview.Cutoff, big.NewInt(3*weekSeconds+10))
	s := testState(a, b)
	if d := due(s); len(d) != 2 || d[0] != b {
		t.Errorf("the longest overdue comes first: %v", d)
	}
	if n := missed(b, s.Head.Time); n != 3 {
		t.Errorf("%d periods missed", n)
	}
	if n := missed(a, s.Head.Time); n != 0 || overdue(a, s.Head.Time) != 100 {
		t.Errorf("missed %d, overdue %d", n, overdue(a, s.Head.Time))
	}
	c := testVault(tVault, tPortfolio)
	if due(testState(c)) != nil || nextCutoff(testState(a, c)) != 1_736_000_000 {
		t.Error("an open epoch is not due, its cut-off is the next")
	}
}

// thinPool pays a WETH's price for so much of it, and nearly nothing for more.
type thinPool struct {
	chain.Node
	most *big.Int // base units
}

func (p thinPool) Calls(_ context.Context, _ common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	results := make([]chain.CallResult, len(calls))
	for i, call := range calls {
		n, out := word(call.Data[4:], 1), oneInt
		if n.Cmp(p.most) <= 0 {
			out = mulDiv(n, units(2_500, 6), units(1, 18))
		}
		results[i].Data = common.BigToHash(out).Bytes()
	}
	return results, nil
}

// TestAClosingVaultSellsWhatAPoolTakes, however little of a holding: nobody else may be there to sell the rest.
func TestAClosingVaultSellsWhatAPoolTakes(t *testing.T) {
	for _, c := range []struct{ holds, pool, sells int64 }{ // dollars, of a NAV of a million
		{4_000, 5_000, 4_000}, {4_000, 1_000, 1_000}, {4_000, 999, 500}, {400, 200, 200}, {400, 1, 0},
	} {
		v := testVault(tVault, tPortfolio)
		dollars := func(n int64) *big.Int { return mulDiv(units(n, 18), oneInt, big.NewInt(2_500)) }
		v.Holdings = v.Holdings[:1]
		v.Holdings[0].Amount = dollars(c.holds)
		p := &planner{cfg: testConfig(), node: thinPool{most: dollars(c.pool)}, state: testState(v)}
		trades, err := p.sellAll(t.Context(), v)
		if err != nil {
			t.Fatal(err)
		}
		sold := new(big.Int)
		for _, s := range trades {
			sold.Add(sold, s.AmountIn.Int())
		}
		if sold.Cmp(dollars(c.sells)) != 0 {
			t.Errorf("of %d dollars, with a pool that takes %d, %s are sold, want %d", c.holds, c.pool, v.valueOf(tWETH, sold), c.sells)
		}
	}
}
