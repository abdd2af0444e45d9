package prepare

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/routes"
)

// probe is how many whole units of the asset a pool's price is asked for.
const probe = 100

// refillDays is how long the bucket takes to refill wholly (SPEC rule 14).
const refillDays = 28

// TokenTrading is what matters of one token to somebody who trades.
type TokenTrading struct {
	Address      string  `json:"address" doc:"Token address"`
	Symbol       string  `json:"symbol" doc:"Symbol of the token: a stranger's word; the address says which token it is"`
	Decimals     int     `json:"decimals" doc:"How many decimals the token has: one whole token is 10^decimals base units"`
	Listed       bool    `json:"listed" doc:"Whether the registry lists the token, so that it may be bought"`
	CapBps       int64   `json:"capBps" doc:"Largest part of the base that a purchase may reach, basis points; 10000 is none"`
	DeviationBps int64   `json:"deviationBps" doc:"Its feeds' deviation thresholds together, drawn on the bucket by a trade's size, basis points"`
	Held         Amount  `json:"held" doc:"How much of it the vault holds"`
	WeightBps    int64   `json:"weightBps" doc:"Part of the NAV, basis points, rounded down"`
	Price        string  `json:"price" doc:"The feeds' price: asset base units per whole token, scaled by 1e18, rounded down"`
	PriceGood    bool    `json:"priceGood" doc:"Whether that price can be used for a trade now"`
	PriceTime    int64   `json:"priceTime" doc:"When the feed answered, Unix seconds"`
	PoolBuy      *string `json:"poolBuy" doc:"What the best pool asks when 100 units of the asset buy the token, in the unit of price, rounded up; null when no pool answers"`
	PoolSell     *string `json:"poolSell" doc:"What the best pool pays for about the same amount of the token, in the unit of price, rounded down; null when no pool answers"`
}

// BucketState is what trades may still cost.
type BucketState struct {
	Left         Amount `json:"left" doc:"What is left now, rounded down"`
	Size         Amount `json:"size" doc:"How much a full bucket has: 3 % of the base, rounded down"`
	RefillPerDay Amount `json:"refillPerDay" doc:"How much is refilled each day, rounded down"`
	Base         Amount `json:"base" doc:"NAV after the last settlement's flows, less exits in kind; of a personal vault its NAV"`
}

// Trading is what somebody who trades a vault has to know, on one block.
type Trading struct {
	Vault         string         `json:"vault" doc:"Vault address"`
	Portfolio     string         `json:"portfolio" doc:"Contract that trades are sent to"`
	Leader        string         `json:"leader" doc:"Leader, or owner of a personal vault"`
	Trader        *string        `json:"trader" doc:"Appointed trader; null when there is none"`
	TradingPaused bool           `json:"tradingPaused" doc:"Whether a guardian has paused trading"`
	SaleOnly      bool           `json:"saleOnly" doc:"Whether only sales for the asset are allowed now"`
	Asset         TokenTrading   `json:"asset" doc:"The vault's asset, with its idle amount"`
	NAV           Amount         `json:"nav" doc:"NAV at the last answers of the feeds"`
	NAVGood       bool           `json:"navGood" doc:"Whether every price behind it can be used now"`
	MaxLossBps    int            `json:"maxLossBps" doc:"How much worse than the feeds' prices one trade may be, basis points"`
	Bucket        BucketState    `json:"bucket" doc:"What trades may still cost"`
	Adapter       *string        `json:"adapter" doc:"Adapter to trade through; null when the operator has configured none"`
	Quoter        *string        `json:"quoter" doc:"Uniswap's QuoterV2; null when the operator has configured none"`
	Board         *string        `json:"board" doc:"Board to post reasons on; null when the operator has configured none"`
	NextOrderID   string         `json:"nextOrderId" doc:"Id that the next order or trade gets"`
	Tokens        []TokenTrading `json:"tokens" doc:"Tokens of the registry, listed or held"`
	Block         Block          `json:"block" doc:"Block on whose state all of this was read"`
}

// Trading reads what somebody who trades a vault has to know, pool prices included, on the newest block.
func (p *Preparer) Trading(ctx context.Context, vault string) (*Trading, error) {
	address, err := Address("vault", vault)
	if err != nil {
		return nil, err
	}
	a, err := p.head(ctx)
	if err != nil {
		return nil, err
	}
	v, err := a.vault(ctx, address)
	if err != nil {
		return nil, err
	}
	size := mulDiv(v.BucketBase, big.NewInt(3), big.NewInt(100))
	t := &Trading{
		Vault: v.Address.Hex(), Portfolio: v.Portfolio.Hex(), Leader: v.Leader.Hex(), Trader: known(v.Trader), TradingPaused: v.TradingPaused,
		SaleOnly: v.SaleOnly, NAV: v.Asset.Of(v.NAV), NAVGood: v.NAVGood, MaxLossBps: MaxLossBps, NextOrderID: v.NextOrderID.String(),
		Bucket: BucketState{
			Left: v.Asset.Of(v.BucketValue()), Size: v.Asset.Of(size), Base: v.Asset.Of(v.BucketBase),
			RefillPerDay: v.Asset.Of(mulDiv(size, big.NewInt(1), big.NewInt(refillDays))),
		},
		Adapter: known(p.cfg.Adapter), Quoter: known(p.cfg.Quoter), Board: known(p.cfg.Board), Tokens: []TokenTrading{}, Block: v.Block,
	}
	asset := v.Find(v.Asset.Address)
	t.Asset = tokenTrading(*asset)
	t.Asset.PriceTime = v.Block.Time
	for _, token := range v.Tokens {
		t.Tokens = append(t.Tokens, tokenTrading(token))
	}
	return t, a.poolPrices(ctx, v, t)
}

func tokenTrading(s TokenState) TokenTrading {
	return TokenTrading{
		Address: s.Address.Hex(), Symbol: s.Symbol, Decimals: s.Decimals, Listed: s.Listed, CapBps: int64(s.CapBps), DeviationBps: int64(s.DeviationBps), //nolint:gosec // basis points
		Held: s.Of(s.Amount), WeightBps: int64(s.WeightBps), Price: s.Price.String(), PriceGood: s.PriceGood, PriceTime: int64(s.PriceTime), //nolint:gosec // basis points, a timestamp
	}
}

func known(a common.Address) *string {
	if a == (common.Address{}) {
		return nil
	}
	text := a.Hex()
	return &text
}

// poolPrices asks every direct pool of every token for both directions, in one round trip.
func (a *at) poolPrices(ctx context.Context, v *Vault, t *Trading) error {
	if a.p.cfg.Quoter == (common.Address{}) {
		return nil
	}
	assets := new(big.Int).Mul(big.NewInt(probe), pow10(v.Asset.Decimals))
	type ask struct {
		token int
		buy   bool
		in    *big.Int
	}
	var calls []chain.StateCall
	var asks []ask
	for i, s := range v.Tokens {
		if s.Price == nil || s.Price.Sign() == 0 {
			continue
		}
		tokens := mulDiv(assets, pow10(s.Decimals+18), s.Price)
		for _, tier := range a.p.cfg.FeeTiers {
			for _, buy := range []bool{true, false} {
				path, in := routes.Path(v.Asset.Address, tier, s.Address), assets
				if !buy {
					path, in = routes.Path(s.Address, tier, v.Asset.Address), tokens
				}
				if in.Sign() == 0 {
					continue
				}
				data, err := routes.QuoteIn(path, in)
				if err != nil {
					return err
				}
				calls, asks = append(calls, chain.StateCall{To: a.p.cfg.Quoter, Data: data}), append(asks, ask{i, buy, in})
			}
		}
	}
	if len(calls) == 0 {
		return nil
	}
	results, err := a.node.Calls(ctx, a.hash, calls)
	if err != nil {
		return unavailable(err)
	}
	best := make(map[ask]*big.Int)
	for i, r := range results {
		if r.Err != nil && chain.ClassOf(r.Err) != chain.Reverted {
			return unavailable(r.Err)
		}
		key := asks[i]
		if n, ok := routes.Answer(r.Data); r.Err == nil && ok && (best[key] == nil || n.Cmp(best[key]) > 0) {
			best[key] = n
		}
	}
	for key, out := range best {
		unit := pow10(v.Tokens[key.token].Decimals + 18)
		if key.buy {
			price := mulDivUp(key.in, unit, out).String()
			t.Tokens[key.token].PoolBuy = &price
		} else {
			price := mulDiv(out, unit, key.in).String()
			t.Tokens[key.token].PoolSell = &price
		}
	}
	return nil
}
