package keeper

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
)

// worth says what an amount of each vault's asset is worth in one unit, so that NAVs in different assets can be compared: the
// token that the registry listed first, at the registry's last prices. Governance chose that token, and it never changes. An
// asset for which the registry has no believable answer is missing.
type worth map[common.Address]rate

// rate is a ratio: so many base units of the unit for so many base units of an asset.
type rate struct{ of, per *big.Int }

// nav is a vault's NAV in the unit's base units, rounded down; nil where it isn't known.
func (w worth) nav(v *vaultState) *big.Int {
	r, known := w[v.Asset]
	if !known || v.Nav == nil {
		return nil
	}
	return mulDiv(v.Nav, r.of, r.per)
}

// unitFor is a token that was listed first, and when that was read, chain time.
type unitFor struct {
	token common.Address
	at    uint64
}

// readWorth reads what the vaults' assets are worth. It asks for no price where all vaults have the unit itself.
func (r *stateReader) readWorth(ctx context.Context, node chain.Node, s *blockState, unit *unitFor) (worth, error) {
	if len(s.Vaults) == 0 {
		return nil, nil
	}
	if now := s.Head.Time; unit.token == (common.Address{}) || now < unit.at || now >= unit.at+rememberFor {
		var listed []common.Address
		q := newBatch(node, s.Hash)
		add1(q, r.regAddr, r.registry.PackTokens(), r.registry.UnpackTokens, &listed, "the registry's tokens")
		if err := q.run(ctx); err != nil {
			return nil, err
		}
		if len(listed) == 0 {
			return nil, fmt.Errorf("the registry %s lists no token", r.regAddr)
		}
		*unit = unitFor{listed[0], now}
	}
	w := worth{unit.token: {oneInt, oneInt}}
	var assets []common.Address
	for _, v := range s.Vaults {
		if v.Asset != unit.token && !slices.Contains(assets, v.Asset) {
			assets = append(assets, v.Asset)
		}
	}
	if len(assets) == 0 {
		return w, nil
	}
	var last registry.LastPricesOutput
	q := newBatch(node, s.Hash)
	add1(q, r.regAddr, r.registry.PackLastPrices(assets, unit.token, nil), r.registry.UnpackLastPrices, &last, "the assets' prices")
	if err := q.run(ctx); err != nil {
		return nil, err
	}
	if len(last.PricesWad) != len(assets) || len(last.Units) != len(assets) {
		return nil, fmt.Errorf("reading the assets' prices: %d of %d", len(last.PricesWad), len(assets))
	}
	for i, asset := range assets {
		// An old answer does: it only ranks. Without one both are zero, or the price is.
		if last.PricesWad[i].Sign() > 0 && last.Units[i].Sign() > 0 {
			w[asset] = rate{last.PricesWad[i], last.Units[i]}
		}
	}
	return w, nil
}
