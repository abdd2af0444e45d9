// Package routes knows the routes through Uniswap v3's pools: how a route is written, which routes a swap has over the usual
// fee tiers, and how QuoterV2 is asked what a route brings. Keeper, trader and API choose among the same routes.
package routes

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// FeeTiers are the fees of Uniswap v3's pools, hundredths of a basis point.
var FeeTiers = []uint32{100, 500, 3_000, 10_000}

// Uniswap's packed path: token (20 bytes), then fee (3) and token (20) per hop.
const (
	token = 20
	hop   = 23
)

// Path is the route through one pool.
func Path(in common.Address, fee uint32, out common.Address) []byte {
	path := make([]byte, 0, token+hop)
	path = append(path, in[:]...)
	path = append(path, byte(fee>>16), byte(fee>>8), byte(fee))
	return append(path, out[:]...)
}

// Reverse is the path from the other end, as QuoterV2 wants it for an exact output.
func Reverse(path []byte) []byte {
	reversed := make([]byte, 0, len(path))
	for end := len(path); end > 0; end -= hop {
		reversed = append(reversed, path[end-token:end]...)
		if end > hop {
			reversed = append(reversed, path[end-hop:end-token]...)
		}
	}
	return reversed
}

// Joins says whether path is well formed and leads from in to out.
func Joins(path []byte, in, out common.Address) bool {
	if len(path) < token+hop || (len(path)-token)%hop != 0 {
		return false
	}
	return bytes.Equal(path[:token], in[:]) && bytes.Equal(path[len(path)-token:], out[:])
}

// All are the routes from in to out over the fee tiers: each pool of the pair, and each two pools over via where via is
// neither of the two (zero: direct pools only).
func All(in, out, via common.Address, tiers []uint32) [][]byte {
	var paths [][]byte
	for _, first := range tiers {
		paths = append(paths, Path(in, first, out))
		if via == (common.Address{}) || via == in || via == out {
			continue
		}
		for _, second := range tiers {
			paths = append(paths, append(Path(in, first, via), Path(via, second, out)[token:]...))
		}
	}
	return paths
}

// The part of Uniswap v3's QuoterV2 that is used.
const quoterJSON = `[
 {"type":"function","name":"quoteExactInput","stateMutability":"nonpayable",
  "inputs":[{"name":"path","type":"bytes"},{"name":"amountIn","type":"uint256"}],
  "outputs":[{"name":"amountOut","type":"uint256"},{"name":"","type":"uint160[]"},{"name":"","type":"uint32[]"},{"name":"","type":"uint256"}]},
 {"type":"function","name":"quoteExactOutput","stateMutability":"nonpayable",
  "inputs":[{"name":"path","type":"bytes"},{"name":"amountOut","type":"uint256"}],
  "outputs":[{"name":"amountIn","type":"uint256"},{"name":"","type":"uint160[]"},{"name":"","type":"uint32[]"},{"name":"","type":"uint256"}]}]`

var quoterABI = func() abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(quoterJSON))
	if err != nil {
		panic(err)
	}
	return parsed
}()

// QuoteIn is the calldata that asks QuoterV2 what an amount of the path's first token brings, base units.
func QuoteIn(path []byte, amountIn *big.Int) ([]byte, error) {
	return pack("quoteExactInput", path, amountIn)
}

// QuoteOut is the calldata that asks QuoterV2 what an amount of the path's last token costs, base units.
func QuoteOut(path []byte, amountOut *big.Int) ([]byte, error) {
	return pack("quoteExactOutput", Reverse(path), amountOut)
}

func pack(method string, path []byte, amount *big.Int) ([]byte, error) {
	data, err := quoterABI.Pack(method, path, amount)
	if err != nil {
		return nil, fmt.Errorf("packing a quote: %w", err)
	}
	return data, nil
}

// Answer reads what QuoterV2 answered. ok is false where there is no such pool, or not enough in it.
func Answer(data []byte) (amount *big.Int, ok bool) {
	if len(data) < 32 {
		return nil, false
	}
	amount = new(big.Int).SetBytes(data[:32])
	return amount, amount.Sign() > 0
}
