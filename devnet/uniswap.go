package devnet

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

//go:embed all:artifacts
var artifacts embed.FS

// ErrNoArtifacts means that the program was built without Uniswap's compiled
// contracts.
var ErrNoArtifacts = errors.New("built without Uniswap's contracts: run devnet/artifacts.sh and build again")

// artifact is a compiled contract: its interface and its creation code.
type artifact struct {
	abi  abi.ABI
	code []byte
}

func loadArtifact(name string) (*artifact, error) {
	data, err := artifacts.ReadFile("artifacts/" + name + ".json")
	if err != nil {
		return nil, ErrNoArtifacts
	}
	var parsed struct {
		ABI      abi.ABI `json:"abi"`
		Bytecode string  `json:"bytecode"`
	}
	if err := json.Unmarshal(data, &parsed); err != nil {
		return nil, fmt.Errorf("reading Uniswap's %s: %w", name, err)
	}
	return &artifact{abi: parsed.ABI, code: common.FromHex(parsed.Bytecode)}, nil
}

// creation is the creation code followed by the constructor's arguments.
func (a *artifact) creation(args ...any) ([]byte, error) {
	packed, err := a.abi.Pack("", args...)
	if err != nil {
		return nil, err
	}
	return append(append([]byte(nil), a.code...), packed...), nil
}

type uniswapArtifacts struct {
	factory, pool, router, positions, quoter *artifact
}

var loadUniswap = sync.OnceValues(func() (*uniswapArtifacts, error) {
	var all uniswapArtifacts
	for name, target := range map[string]**artifact{
		"UniswapV3Factory":           &all.factory,
		"UniswapV3Pool":              &all.pool,
		"SwapRouter":                 &all.router,
		"NonfungiblePositionManager": &all.positions,
		"QuoterV2":                   &all.quoter,
	} {
		loaded, err := loadArtifact(name)
		if err != nil {
			return nil, err
		}
		*target = loaded
	}
	return &all, nil
})

// Uniswap is a deployment of Uniswap v3's own contracts.
type Uniswap struct {
	Factory         common.Address
	Router          common.Address
	PositionManager common.Address
	Quoter          common.Address

	artifacts *uniswapArtifacts
}

// Gas limits, in gas, of what is done with Uniswap here.
const (
	gasCreateLarge = 6_000_000
	gasCreatePool  = 5_500_000
	gasMint        = 700_000
	gasSwap        = 500_000
	gasApprove     = 60_000
)

// DeployUniswap adds the deployment of factory, router, position manager and
// quoter to a batch. weth is what ether is wrapped into.
func DeployUniswap(b *Batch, w *Wallet, weth common.Address) (*Uniswap, error) {
	all, err := loadUniswap()
	if err != nil {
		return nil, err
	}
	u := &Uniswap{artifacts: all}
	deploy := func(a *artifact, label string, args ...any) (common.Address, error) {
		code, err := a.creation(args...)
		if err != nil {
			return common.Address{}, fmt.Errorf("deploying Uniswap's %s: %w", label, err)
		}
		return b.Create(w, gasCreateLarge, code, "deploy Uniswap's "+label), nil
	}
	if u.Factory, err = deploy(all.factory, "factory"); err != nil {
		return nil, err
	}
	if u.Router, err = deploy(all.router, "router", u.Factory, weth); err != nil {
		return nil, err
	}
	if u.PositionManager, err = deploy(all.positions, "position manager", u.Factory, weth, common.Address{}); err != nil {
		return nil, err
	}
	u.Quoter, err = deploy(all.quoter, "quoter", u.Factory, weth)
	return u, err
}

// Token is an ERC-20 as pools see it.
type Token struct {
	Symbol   string
	Address  common.Address
	Decimals uint8
}

// Pool is a Uniswap v3 pool of a token against the asset.
type Pool struct {
	Address common.Address
	Token   Token
	Asset   Token
	Fee     uint32 // hundredths of a basis point
	uniswap *Uniswap
}

// tokenFirst says whether the token is the pool's token0.
func (p *Pool) tokenFirst() bool { return p.Token.Address.Cmp(p.Asset.Address) < 0 }

func (p *Pool) pair() (token0, token1 common.Address) {
	if p.tokenFirst() {
		return p.Token.Address, p.Asset.Address
	}
	return p.Asset.Address, p.Token.Address
}

// Path is the pool's route for the Uniswap adapter, in Uniswap's packed form.
func (p *Pool) Path(from, to common.Address) []byte {
	path := append([]byte(nil), from[:]...)
	path = append(path, byte(p.Fee>>16), byte(p.Fee>>8), byte(p.Fee))
	return append(path, to[:]...)
}

// CreatePool adds the creation of a pool to a batch, at a price in asset base
// units per whole token, scaled by 1e18 (the Registry's unit).
func (u *Uniswap) CreatePool(b *Batch, w *Wallet, token, asset Token, fee uint32, price *big.Int) (*Pool, error) {
	p := &Pool{Token: token, Asset: asset, Fee: fee, uniswap: u}
	token0, token1 := p.pair()
	data, err := u.artifacts.positions.abi.Pack("createAndInitializePoolIfNecessary",
		token0, token1, big.NewInt(int64(fee)), p.SqrtPrice(price))
	if err != nil {
		return nil, fmt.Errorf("creating the pool of %s: %w", token.Symbol, err)
	}
	b.Call(w, u.PositionManager, gasCreatePool, data, "create the pool of "+token.Symbol)
	p.Address = u.poolAddress(token0, token1, fee)
	return p, nil
}

// AddLiquidity adds a position to a batch: up to the two amounts, in base
// units, between two ticks (FullRange for all prices). The wallet must have
// approved the position manager for both tokens.
func (p *Pool) AddLiquidity(b *Batch, w *Wallet, tokens, assets *big.Int, lower, upper int32) error {
	amount0, amount1 := assets, tokens
	if p.tokenFirst() {
		amount0, amount1 = tokens, assets
	}
	token0, token1 := p.pair()
	data, err := p.uniswap.artifacts.positions.abi.Pack("mint", mintParams{
		Token0: token0, Token1: token1, Fee: big.NewInt(int64(p.Fee)),
		TickLower: big.NewInt(int64(lower)), TickUpper: big.NewInt(int64(upper)),
		Amount0Desired: amount0, Amount1Desired: amount1, Amount0Min: new(big.Int), Amount1Min: new(big.Int),
		Recipient: w.Address, Deadline: maxUint256,
	})
	if err != nil {
		return fmt.Errorf("adding liquidity to the pool of %s: %w", p.Token.Symbol, err)
	}
	b.Call(w, p.uniswap.PositionManager, gasMint, data, "add liquidity to the pool of "+p.Token.Symbol)
	return nil
}

// FullRange is the widest pair of ticks of the pool's fee tier.
func (p *Pool) FullRange() (lower, upper int32) {
	spacing := p.TickSpacing()
	upper = 887272 / spacing * spacing
	return -upper, upper
}

// TickSpacing is the grid of the pool's fee tier.
func (p *Pool) TickSpacing() int32 {
	switch p.Fee {
	case 500:
		return 10
	case 10_000:
		return 200
	default:
		return 60
	}
}

// Swap adds an exact-input swap through Uniswap's router to a batch, in base
// units, from the wallet to itself. It must have approved the router.
func (p *Pool) Swap(b *Batch, w *Wallet, from, to common.Address, amountIn, minAmountOut *big.Int) error {
	data, err := p.swapData(from, to, w.Address, amountIn, minAmountOut, new(big.Int))
	if err != nil {
		return err
	}
	b.Call(w, p.uniswap.Router, gasSwap, data, "swap in the pool of "+p.Token.Symbol)
	return nil
}
