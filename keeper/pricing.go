package keeper

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/portfolio"
)

type portfolioSwap = portfolio.Swap

// priced is a token of the vault with its price; the asset is worth itself.
// It is nil for a token the state says nothing of.
func (v *vaultState) priced(token common.Address) *holding {
	if token == v.Asset {
		// One base unit of the asset is worth one: decimals cancel out.
		return &holding{listedToken: listedToken{Address: token}, Amount: v.Idle, Price: wadInt}
	}
	for i := range v.Holdings {
		if v.Holdings[i].Address == token {
			return &v.Holdings[i]
		}
	}
	return nil
}

// isLast says whether a sale is the last of a holding, for the asset.
func (v *vaultState) isLast(in, out common.Address, amountIn *big.Int) bool {
	h := v.priced(in)
	return out == v.Asset && h != nil && h.Amount.Cmp(amountIn) == 0
}

// rounding is what a swap may lose beside its slippage, asset base units: one and, of the last of a holding, the value of
// one unit of it, rounded up. The contract allows both when cash is raised: pools round their fee up in the token sold.
func (v *vaultState) rounding(in, out common.Address, amountIn *big.Int) *big.Int {
	if !v.isLast(in, out, amountIn) {
		return oneInt
	}
	h := v.priced(in)
	return add(oneInt, mulDivUp(oneInt, h.Price, new(big.Int).Mul(pow10(h.Decimals), wadInt)))
}

// valueOf n base units of a token, asset base units, rounded down; zero for a
// token without a price.
func (v *vaultState) valueOf(token common.Address, n *big.Int) *big.Int {
	h := v.priced(token)
	if h == nil {
		return new(big.Int)
	}
	return h.value(n)
}
