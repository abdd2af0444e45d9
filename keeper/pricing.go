package keeper

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/portfolio"
)

type portfolioSwap = portfolio.Swap

// priced is a token of the vault with its price; the asset is worth itself.
// It is nil for a token the state says nothing of.
func (v *VaultState) priced(token common.Address) *holding {
	if token == v.Asset {
		// One base unit of the asset is worth one: decimals cancel out.
		return &holding{Token: Token{Address: token}, Amount: v.Idle, Price: wadInt}
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
func (v *VaultState) valueOf(token common.Address, n *big.Int) *big.Int {
	h := v.priced(token)
	if h == nil {
		return new(big.Int)
	}
	return h.value(n)
}

// Uniswap's packed path: token (20 bytes), then fee (3) and token (20) per hop.
const (
	pathToken = 20
	pathHop   = 23
)

func packPath(in common.Address, fee uint32, out common.Address) []byte {
	path := make([]byte, 0, pathToken+pathHop)
	path = append(path, in[:]...)
	path = append(path, byte(fee>>16), byte(fee>>8), byte(fee))
	return append(path, out[:]...)
}

// reversePath is the path from the other end, as QuoterV2 wants it for an
// exact output.
func reversePath(path []byte) []byte {
	reversed := make([]byte, 0, len(path))
	for end := len(path); end > 0; end -= pathHop {
		reversed = append(reversed, path[end-pathToken:end]...)
		if end > pathHop {
			reversed = append(reversed, path[end-pathHop:end-pathToken]...)
		}
	}
	return reversed
}

// pathJoins says whether path is well formed and leads from in to out.
func pathJoins(path []byte, in, out common.Address) bool {
	if len(path) < pathToken+pathHop || (len(path)-pathToken)%pathHop != 0 {
		return false
	}
	return bytes.Equal(path[:pathToken], in[:]) && bytes.Equal(path[len(path)-pathToken:], out[:])
}
