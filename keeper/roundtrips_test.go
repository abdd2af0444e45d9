package keeper

import (
	"testing"

	"github.com/sluicefi/sluice/chain"
)

// TestRoundTripsDontGrowWithTheNumberOfVaults counts HTTP requests of whole
// ticks at a real endpoint.
func TestRoundTripsDontGrowWithTheNumberOfVaults(t *testing.T) {
	counts := make(map[string][]int64)
	for _, n := range []int{2, 90} {
		w := newWorld(t, n)
		p := newProxy(t, w.chain.HTTPURL())
		k := w.keeper(func(c *Config, d *Deps) {
			d.Endpoints = []chain.Endpoint{dialTest(t, p.URL)}
			c.MaxReverts = 1
		})
		tick := func(what string) {
			before := p.requests.Load()
			k.tick(t)
			counts[what] = append(counts[what], p.requests.Load()-before)
		}
		w.prices(w.first - 24*3600)
		tick("first, nothing due")
		w.prices(w.first - 12*3600)
		tick("nothing due")
		w.prices(w.first + 12)
		tick("all due, one sent")
	}
	for what, c := range counts {
		t.Logf("%s: %d round trips for 2 vaults, %d for 90", what, c[0], c[1])
		if c[1] > c[0] {
			t.Errorf("%s: %d round trips for 2 vaults, %d for 90", what, c[0], c[1])
		}
	}
}
