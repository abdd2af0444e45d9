package devnet

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	maxUint256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	two192     = new(big.Int).Lsh(big.NewInt(1), 192)
)

// The tuples of Uniswap's position manager and router, field by field.
type (
	mintParams struct {
		Token0, Token1                 common.Address
		Fee, TickLower, TickUpper      *big.Int
		Amount0Desired, Amount1Desired *big.Int
		Amount0Min, Amount1Min         *big.Int
		Recipient                      common.Address
		Deadline                       *big.Int
	}
	swapParams struct {
		TokenIn, TokenOut          common.Address
		Fee                        *big.Int
		Recipient                  common.Address
		Deadline                   *big.Int
		AmountIn, AmountOutMinimum *big.Int
		SqrtPriceLimitX96          *big.Int
	}
)

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// SqrtPrice is Uniswap's sqrtPriceX96 for a price in asset base units per
// whole token scaled by 1e18, rounded down:
// floor(sqrt(price / 10^(18 + decimals) * 2^192)), or of the inverse where
// the asset is token0.
func (p *Pool) SqrtPrice(price *big.Int) *big.Int {
	unit := pow10(18 + int(p.Token.Decimals))
	top, bottom := price, unit
	if !p.tokenFirst() {
		top, bottom = unit, price
	}
	x := new(big.Int).Mul(top, two192)
	return x.Sqrt(x.Quo(x, bottom))
}

// price is SqrtPrice's inverse, rounded down.
func (p *Pool) price(sqrt *big.Int) *big.Int {
	unit := pow10(18 + int(p.Token.Decimals))
	square := new(big.Int).Mul(sqrt, sqrt)
	if p.tokenFirst() {
		return square.Rsh(square.Mul(square, unit), 192)
	}
	return square.Quo(new(big.Int).Mul(unit, two192), square)
}

// SpotSqrtPrice is the pool's present sqrtPriceX96.
func (p *Pool) SpotSqrtPrice(c *Chain) (*big.Int, error) {
	slot, err := c.storage(p.Address, common.Hash{})
	if err != nil {
		return nil, fmt.Errorf("reading the pool of %s: %w", p.Token.Symbol, err)
	}
	// slot0 packs sqrtPriceX96 into its lowest 160 bits.
	sqrt := new(big.Int).SetBytes(slot[12:])
	if sqrt.Sign() == 0 {
		return nil, fmt.Errorf("reading the pool of %s: it has no price yet", p.Token.Symbol)
	}
	return sqrt, nil
}

// SpotPrice is the pool's present price, in asset base units per whole token
// scaled by 1e18, rounded down.
func (p *Pool) SpotPrice(c *Chain) (*big.Int, error) {
	sqrt, err := p.SpotSqrtPrice(c)
	if err != nil {
		return nil, err
	}
	return p.price(sqrt), nil
}

// Arbitrage adds to a batch the swap that moves the pool to a price, if it
// isn't there: the price is the swap's limit, so it takes what is needed and
// no more. The wallet must hold plenty of both tokens and have approved the
// router for them.
func (p *Pool) Arbitrage(b *Batch, w *Wallet, price *big.Int) error {
	call, needed, err := p.arbitrage(b.chain, w.Address, price)
	if err != nil || !needed {
		return err
	}
	b.Call(w, call.to, gasSwap, call.data, "move the pool of "+p.Token.Symbol)
	return nil
}

func (p *Pool) arbitrage(c *Chain, trader common.Address, price *big.Int) (_ contractCall, needed bool, err error) {
	spot, err := p.SpotSqrtPrice(c)
	if err != nil {
		return contractCall{}, false, err
	}
	limit := p.SqrtPrice(price)
	token0, token1 := p.pair()
	from, to := token1, token0
	switch limit.Cmp(spot) {
	case 0:
		return contractCall{}, false, nil
	case -1:
		from, to = token0, token1
	}
	// Half of the word: Uniswap takes signed amounts.
	plenty := new(big.Int).Rsh(maxUint256, 1)
	data, err := p.swapData(from, to, trader, plenty, new(big.Int), limit)
	return contractCall{to: p.uniswap.Router, data: data}, true, err
}

func (p *Pool) swapData(from, to, recipient common.Address, amountIn, minAmountOut, limit *big.Int) ([]byte, error) {
	data, err := p.uniswap.artifacts.router.abi.Pack("exactInputSingle", swapParams{
		TokenIn: from, TokenOut: to, Fee: big.NewInt(int64(p.Fee)), Recipient: recipient, Deadline: maxUint256,
		AmountIn: amountIn, AmountOutMinimum: minAmountOut, SqrtPriceLimitX96: limit,
	})
	if err != nil {
		return nil, fmt.Errorf("swapping in the pool of %s: %w", p.Token.Symbol, err)
	}
	return data, nil
}

// poolAddress is where the factory's CREATE2 puts a pool.
func (u *Uniswap) poolAddress(token0, token1 common.Address, fee uint32) common.Address {
	var salt []byte
	salt = append(salt, common.LeftPadBytes(token0[:], 32)...)
	salt = append(salt, common.LeftPadBytes(token1[:], 32)...)
	salt = append(salt, common.LeftPadBytes(big.NewInt(int64(fee)).Bytes(), 32)...)
	return crypto.CreateAddress2(u.Factory, crypto.Keccak256Hash(salt), crypto.Keccak256(u.artifacts.pool.code))
}
