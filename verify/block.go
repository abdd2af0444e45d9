package verify

import (
	"context"
	"fmt"
)

// compareBooks proves what the vault owns at the anchor, values it and compares with the vault's own views.
func (v *run) compareBooks(ctx context.Context) (*books, error) {
	b, err := v.booksAt(ctx, v.anchor)
	if err != nil {
		return nil, fmt.Errorf("%w (an old block needs an endpoint that has its state)", err)
	}
	nav, stale, err := v.statedAt(ctx, v.anchor)
	if err != nil {
		return nil, err
	}
	step := v.report.step(fmt.Sprintf("NAV and supply at block %d", v.anchor.Number),
		"idle asset, holdings, supply, decimals and feed addresses from storage ("+v.how()+"); the feeds' answers by eth_call")
	for _, h := range b.holdings {
		step.note(fmt.Sprintf("value of %s", h.token.address), fmt.Sprintf("floor(%s * %s / 10^%d)",
			h.amount, h.price, h.token.decimals+18), h.value)
	}
	what := "nav()"
	if stale {
		what = "totalAssets() (a feed is stale: nav() reverts)"
	}
	step.equal(what, fmt.Sprintf("idle %s + sum of the %d values", b.idle, len(b.holdings)), b.nav, nav)
	v.assetDecimals = b.assetDecimals
	v.report.figure("NAV", b.nav, v.assets(), v.atAnchor())
	v.report.figure("supply", b.supply, shareUnit, v.atAnchor())
	v.report.price("share price", b.nav, b.supply, b.assetDecimals, v.atAnchor())
	if len(b.holdings) > 0 {
		v.report.notProven("the feeds' answers at block %d: they were read by eth_call, their own storage was not proven",
			v.anchor.Number)
	}
	return b, nil
}
