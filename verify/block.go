package verify

import (
	"context"
	"fmt"
)

// verifyBlock recomputes NAV and supply at the anchor, which is the block asked for.
func (v *run) verifyBlock(ctx context.Context) error {
	if _, err := v.compareBooks(ctx); err != nil {
		return fmt.Errorf("%w (an old block needs an archive endpoint)", err)
	}
	return nil
}

// compareBooks proves what the vault owns at the anchor, values it and compares with the vault's own views.
func (v *run) compareBooks(ctx context.Context) (*books, error) {
	b, err := v.booksAt(ctx, v.anchor)
	if err != nil {
		return nil, err
	}
	nav, supply, stale, err := v.statedAt(ctx, v.anchor)
	if err != nil {
		return nil, err
	}
	step := v.report.step(fmt.Sprintf("NAV and supply at block %d", v.anchor.Number),
		"idle asset, holdings, supply, decimals and feed addresses by storage proofs; the feeds' answers by eth_call")
	for _, h := range b.holdings {
		step.note(fmt.Sprintf("value of %s", h.token.address), fmt.Sprintf("floor(%s * %s / 10^%d)",
			h.amount, h.price, h.token.decimals+18), h.value)
	}
	what := "nav()"
	if stale {
		what = "totalAssets() (a feed is stale: nav() reverts)"
	}
	step.equal(what, fmt.Sprintf("idle %s + sum of the %d values", b.idle, len(b.holdings)), b.nav, nav)
	step.equal("totalSupply()", "storage", b.supply, supply)
	v.report.figure("NAV", b.nav, "asset base units")
	v.report.figure("supply", b.supply, "share base units")
	if price := sharePrice(b.nav, b.supply, b.assetDecimals); price != "" {
		v.report.Figures = append(v.report.Figures, Figure{"share price", price, "assets per share"})
	}
	if len(b.holdings) > 0 {
		v.report.notProven("the feeds' answers at block %d: they were read by eth_call, their own storage was not proven",
			v.anchor.Number)
	}
	return b, nil
}
