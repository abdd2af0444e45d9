package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/sluicefi/sluice/bindings/portfolio"
)

const bps = 10_000

// setTargets gives weights and bands, both in basis points, by symbol.
func (s *Story) setTargets(v *StoryVault, who string, weights map[string][2]uint16) error {
	var targets []portfolio.Target
	for symbol, pair := range weights {
		token := s.Market.By(symbol)
		if token == nil {
			return fmt.Errorf("there is no %s", symbol)
		}
		targets = append(targets, portfolio.Target{Token: token.Address, WeightBps: pair[0], BandBps: pair[1]})
	}
	slices.SortFunc(targets, func(a, b portfolio.Target) int { return a.Token.Cmp(b.Token) })
	deadline := new(big.Int).SetUint64(s.now + 365*24*3600)
	s.batch.Call(s.cast[who], v.Portfolio, gasRequest, holder.PackSetTargets(targets, deadline), "set targets of "+v.Name)
	return nil
}

// rebalance lets the keeper bring every token outside its band nearly back to
// its target, sales first; it does nothing where all are inside.
func (s *Story) rebalance(ctx context.Context, v *StoryVault) error {
	inForce, err := read(ctx, s, v.Portfolio, holder.PackTargets(), holder.UnpackTargets)
	if err != nil || inForce.OrderId.Sign() == 0 {
		return err
	}
	nav, err := s.nav(ctx, v)
	if err != nil {
		return err
	}
	var sales, purchases []portfolio.Swap
	for _, target := range inForce.List {
		token := s.Market.ByAddress(target.Token)
		amount, err := s.holding(ctx, v, token)
		if err != nil {
			return err
		}
		want := part(nav, int64(target.WeightBps))
		excess := new(big.Int).Sub(s.Market.Value(token, amount), want)
		if excess.CmpAbs(part(nav, int64(target.BandBps))) <= 0 {
			continue
		}
		// Short of the target: the trade's own loss must not carry it across.
		size := part(new(big.Int).Abs(excess), 9_700)
		if excess.Sign() > 0 {
			sales = append(sales, s.swap(token, s.Market.Asset, s.Market.Amount(token, size)))
		} else {
			purchases = append(purchases, s.swap(s.Market.Asset, token, size))
		}
	}
	swaps := append(sales, purchases...)
	if len(swaps) == 0 {
		return nil
	}
	s.batch.Call(s.cast[keeperName], v.Portfolio, gasTrade*uint64(len(swaps)),
		holder.PackRebalance(inForce.OrderId, swaps), "rebalance "+v.Name)
	return nil
}

func part(x *big.Int, share int64) *big.Int {
	y := new(big.Int).Mul(x, big.NewInt(share))
	return y.Quo(y, big.NewInt(bps))
}

// placeLimit sells a token worth so many whole USDC at no less than the
// oracle's price changed by parts per million, within so many seconds.
func (s *Story) placeLimit(_ context.Context, v *StoryVault, who, symbol string, whole, ppm int64, seconds uint64) error {
	token := s.Market.By(symbol)
	if token == nil {
		return fmt.Errorf("there is no %s", symbol)
	}
	amount := s.Market.Amount(token, usdc(whole))
	least := step(s.Market.Value(token, amount), ppm)
	deadline := new(big.Int).SetUint64(s.now + seconds)
	s.batch.Call(s.cast[who], v.Portfolio, gasRequest,
		holder.PackPlaceLimitOrder(token.Address, s.Market.Asset.Address, amount, least, deadline), "place a limit order in "+v.Name)
	return nil
}

// lastOrder is the id of a portfolio's newest order.
func (s *Story) lastOrder(ctx context.Context, v *StoryVault) (*big.Int, error) {
	next, err := read(ctx, s, v.Portfolio, holder.PackNextOrderId(), holder.UnpackNextOrderId)
	if err != nil {
		return nil, err
	}
	return next.Sub(next, big.NewInt(1)), nil
}

// fillLast lets the keeper fill the newest order, which sells a token for the
// asset.
func (s *Story) fillLast(ctx context.Context, v *StoryVault, symbol string) error {
	id, err := s.lastOrder(ctx, v)
	if err != nil {
		return err
	}
	token := s.Market.By(symbol)
	s.batch.Call(s.cast[keeperName], v.Portfolio, gasTrade,
		holder.PackFillLimitOrder(id, s.Adapter, token.Pool.Path(token.Address, s.Market.Asset.Address)), "fill an order in "+v.Name)
	return nil
}
