package devnet

import (
	"math/rand/v2"
	"testing"

	"github.com/sluicefi/sluice/bindings/registry"
)

func deployForTest(t *testing.T) (*Chain, *Deployment) {
	t.Helper()
	chain := startTestChain(t, ChainConfig{Alloc: Fund(Ether(1_000_000), NewAccount("deployer"), alice, bob)})
	d, err := Deploy(t.Context(), chain, DeployOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return chain, d
}

func TestDeployPublishesPricesThatTheRegistryAgreesWith(t *testing.T) {
	chain, d := deployForTest(t)
	reg := registry.NewRegistry()
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 5 {
		for _, l := range d.Market.Tokens {
			out, err := chain.Call(t.Context(), d.Registry, reg.PackPrice(l.Address, d.Market.Asset.Address))
			if err != nil {
				t.Fatalf("%s: %v", l.Symbol, err)
			}
			price, err := reg.UnpackPrice(out)
			if err != nil {
				t.Fatal(err)
			}
			if want := d.Market.OraclePrice(l); price.PriceWad.Cmp(want) != 0 {
				t.Errorf("round %d: %s is %s, want %s", round, l.Symbol, price.PriceWad, want)
			}
			spot, err := l.Pool.SpotSqrtPrice(chain)
			if err != nil {
				t.Fatal(err)
			}
			if spot.Cmp(l.Pool.SqrtPrice(d.Market.OraclePrice(l))) != 0 {
				t.Errorf("round %d: the pool of %s isn't at the oracle's price", round, l.Symbol)
			}
		}
		d.Market.Walk(rng, 10_000)
		for _, l := range d.Market.Tokens {
			if l.Ratio != nil {
				l.Ratio.Value = pegOn(round + 1)
			}
		}
		b := chain.NewBatch()
		now := chain.Head().Time + 3600
		if err := d.Market.Update(b, now); err != nil {
			t.Fatal(err)
		}
		if b.Len() != 1 {
			t.Errorf("%d transactions for an hour of the market", b.Len())
		}
		if _, _, err := b.Mine(t.Context(), now); err != nil {
			t.Fatal(err)
		}
	}
	before := map[string]string{}
	for _, l := range d.Market.all() {
		before[l.Symbol] = l.answer().String()
		if l.Ratio != nil {
			before[l.Symbol] += l.Ratio.answer().String()
			l.Ratio.Value = nil
		}
		l.Price = nil
	}
	if err := d.Market.Sync(); err != nil {
		t.Fatal(err)
	}
	for _, l := range d.Market.all() {
		after := l.answer().String()
		if l.Ratio != nil {
			after += l.Ratio.answer().String()
		}
		if after != before[l.Symbol] {
			t.Errorf("%s read back as %s, was %s", l.Symbol, after, before[l.Symbol])
		}
	}
}

func TestWalksAreDeterministicAndLand(t *testing.T) {
	run := func(seed uint64) string {
		rng := rand.New(rand.NewPCG(seed, 0))
		price, target := Dollars(100), Dollars(150)
		for hours := int64(168); hours > 0; hours-- {
			price = toward(price, target, hours, 8_000, rng)
			if price.Cmp(Dollars(50)) < 0 || price.Cmp(Dollars(300)) > 0 {
				t.Fatalf("%d hours before the end the price is %s", hours, price)
			}
		}
		if price.Cmp(target) != 0 {
			t.Errorf("landed at %s, want %s", price, target)
		}
		return step(price, draw(rng, 1_000_000)).String()
	}
	first := run(1)
	if again := run(1); again != first {
		t.Error("one seed, two walks")
	}
	if run(2) == first {
		t.Error("two seeds, one walk")
	}
}
