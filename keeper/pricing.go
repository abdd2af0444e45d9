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

// valueOf n base units of a token, asset base units, rounded down; zero for a
// token without a price.
func (v *vaultState) valueOf(token common.Address, n *big.Int) *big.Int {
	h := v.priced(token)
	if h == nil {
		return new(big.Int)
	}
	return h.value(n)
}
