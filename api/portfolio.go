package api

import (
	"cmp"
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// portfolio is what the Balance, Positions and Targets tabs share.
type portfolio struct {
	card    store.VaultCard
	tokens  tokens
	held    []*store.Holding
	targets []*store.OrderTarget
	order   *store.Order // nil when no targets are in force
}

func readPortfolio(ctx context.Context, v *store.View, vault common.Address) (*portfolio, error) {
	c, err := v.Card(ctx, vault)
	if err != nil {
		return nil, err
	}
	p := &portfolio{card: c}
	if p.held, err = v.HoldingsOf(ctx, vault); err != nil {
		return nil, err
	}
	if id := c.TargetsOrderID; id != nil {
		orders, err := v.Orders(ctx, []store.OrderKey{{Vault: vault, OrderID: id}})
		if err != nil {
			return nil, err
		}
		if len(orders) == 1 {
			p.order = orders[0]
		}
		if p.targets, err = v.OrderTargets(ctx, vault, id); err != nil {
			return nil, err
		}
	}
	names := []common.Address{c.Asset}
	for _, h := range p.held {
		names = append(names, h.Token)
	}
	for _, t := range p.targets {
		names = append(names, t.Token)
	}
	p.tokens, err = v.TokensIn(ctx, names)
	return p, err
}

// weights is each holding's value, asset base units, and their sum with the
// idle asset; nil where a price is unknown. There is no sum, and so no weight, while the vault is disputed.
func (p *portfolio) weights() (value map[common.Address]*big.Int, total *big.Int) {
	value = make(map[common.Address]*big.Int, len(p.held)+1)
	total = new(big.Int).Set(p.card.State.Idle)
	value[p.card.Asset] = p.card.State.Idle
	for _, h := range p.held {
		x := p.tokens.value(h.Token, h.Amount, h.Price)
		if h.Amount.Sign() == 0 {
			x = new(big.Int)
		}
		value[h.Token] = x
		if x == nil {
			total = nil
		} else if total != nil {
			total.Add(total, x)
		}
	}
	if p.card.Disputed {
		total = nil
	}
	return value, total
}

// writtenOff is when a holding was written off, as long as it counts as nothing. No event tells that its feed
// answers again, but its price does: while it is written off its price is 0 and not stale.
func writtenOff(h *store.Holding) *int64 {
	if h.Price == nil || h.Price.Sign() != 0 || h.PriceStale {
		return nil
	}
	return i64(h.WrittenOff)
}

// weightBps is floor(10 000 * value / total); null when either is unknown.
func weightBps(value, total *big.Int) *int64 {
	if value == nil || total == nil {
		return nil
	}
	w, err := ledger.MulDiv(value, big.NewInt(ledger.Bps), total)
	if err != nil {
		return nil // nothing is held
	}
	return ptr(w.Int64())
}

func (s *Server) getHoldings(ctx context.Context, in *vaultInput) (*reply[Holdings], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Holdings, error) {
		p, err := readPortfolio(ctx, v, common.HexToAddress(in.Vault))
		if err != nil {
			return Holdings{}, err
		}
		c := p.card
		value, total := p.weights()
		asset := p.tokens.of(c.Asset)
		asset.Symbol, asset.Decimals = ptr(c.AssetSymbol), ptr(c.AssetDecimals)
		one := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(c.AssetDecimals)+18), nil)
		idle := Holding{
			Token: asset, Amount: amount(c.State.Idle), Price: known(one), Value: known(c.State.Idle), WeightBps: weightBps(c.State.Idle, total),
		}
		out := Holdings{Vault: c.Vault.Vault.Hex(), Items: []Holding{idle}, AsOf: asOf(v, c)}
		target := make(map[common.Address]*store.OrderTarget)
		if p.order != nil && p.order.State == "open" && p.order.Deadline >= v.ChainTime() {
			for _, t := range p.targets {
				target[t.Token] = t
			}
		}
		held := slices.Clone(p.held)
		slices.SortStableFunc(held, func(a, b *store.Holding) int {
			return cmp.Or(compareKnown(value[b.Token], value[a.Token]), a.Token.Cmp(b.Token))
		})
		for _, h := range held {
			t := target[h.Token]
			if h.Amount.Sign() == 0 && t == nil {
				continue
			}
			delete(target, h.Token)
			line := Holding{
				Token: p.tokens.of(h.Token), Amount: amount(h.Amount), Price: known(h.Price), PriceTime: i64(h.PriceTime), Stale: h.PriceStale,
				Value: known(value[h.Token]), WeightBps: weightBps(value[h.Token], total), WrittenOff: writtenOff(h),
			}
			if t != nil {
				line.TargetBps, line.BandBps = ptr(t.WeightBps), ptr(t.BandBps)
			}
			out.Items = append(out.Items, line)
		}
		// Targets of tokens never held.
		for _, t := range p.targets {
			if target[t.Token] != nil {
				out.Items = append(out.Items, Holding{
					Token: p.tokens.of(t.Token), Amount: "0", Value: ptr("0"), WeightBps: weightBps(new(big.Int), total),
					TargetBps: ptr(t.WeightBps), BandBps: ptr(t.BandBps),
				})
			}
		}
		tokens := make([]common.Address, len(out.Items))
		for i, item := range out.Items {
			tokens[i] = common.HexToAddress(item.Token.Address)
		}
		listed, err := v.ListedTokens(ctx, tokens)
		if err != nil {
			return Holdings{}, err
		}
		for i := range out.Items {
			if entry := listed[tokens[i]]; entry != nil && entry.Allowed {
				out.Items[i].CapBps = entry.CapBps
			}
		}
		return out, nil
	})
}

// compareKnown orders nil before every value.
func compareKnown(a, b *big.Int) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return a.Cmp(b)
}

func (s *Server) getVaultPositions(ctx context.Context, in *vaultInput) (*reply[VaultPositions], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (VaultPositions, error) {
		p, err := readPortfolio(ctx, v, common.HexToAddress(in.Vault))
		if err != nil {
			return VaultPositions{}, err
		}
		value, _ := p.weights()
		held := slices.Clone(p.held)
		slices.SortStableFunc(held, func(a, b *store.Holding) int {
			return cmp.Or(b.Amount.Sign()-a.Amount.Sign(), compareKnown(value[b.Token], value[a.Token]), a.Token.Cmp(b.Token))
		})
		out := VaultPositions{Vault: p.card.Vault.Vault.Hex(), Items: make([]VaultPosition, 0, len(held)), AsOf: asOf(v, p.card)}
		for _, h := range held {
			line := VaultPosition{
				Token: p.tokens.of(h.Token), Amount: amount(h.Amount), CostBasis: amount(h.Cost), Price: known(h.Price),
				Value: known(value[h.Token]), RealizedPnl: amount(h.RealizedPnL),
			}
			if t := p.tokens[h.Token]; t != nil && h.Amount.Sign() > 0 {
				whole := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(t.Decimals)+18), nil)
				if avg, err := ledger.MulDiv(h.Cost, whole, h.Amount); err == nil {
					line.AverageCost = known(avg)
				}
			}
			if x := value[h.Token]; x != nil && !p.card.Disputed {
				line.UnrealizedPnl = known(new(big.Int).Sub(x, h.Cost))
			}
			out.Items = append(out.Items, line)
		}
		return out, nil
	})
}

func (s *Server) getTargets(ctx context.Context, in *vaultInput) (*reply[Targets], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Targets, error) {
		p, err := readPortfolio(ctx, v, common.HexToAddress(in.Vault))
		if err != nil {
			return Targets{}, err
		}
		out := Targets{Vault: p.card.Vault.Vault.Hex(), Items: []Target{}}
		if p.order == nil {
			return out, nil
		}
		out.OrderID, out.Deadline = known(p.order.OrderID), ptr(int64(p.order.Deadline))
		out.Expired = p.order.Deadline < v.ChainTime()
		value, total := p.weights()
		for _, t := range p.targets {
			x, ok := value[t.Token]
			if !ok {
				x = new(big.Int) // never held
			}
			out.Items = append(out.Items, Target{
				Token: p.tokens.of(t.Token), WeightBps: t.WeightBps, BandBps: t.BandBps, ActualBps: weightBps(x, total),
			})
		}
		return out, nil
	})
}

func (s *Server) listOrders(ctx context.Context, in *ordersInput) (*reply[Page[Order]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Order], error) {
		var none Page[Order]
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return none, err
		}
		var at store.At
		has, err := decodeCursor(in.Cursor, "orders", &at.Block, &at.Log)
		if err != nil {
			return none, err
		}
		rows, err := v.OrderPage(ctx, c.Vault.Vault, in.State, when(has, &at), in.Limit+1)
		if err != nil {
			return none, err
		}
		var ids []*big.Int
		var names []common.Address
		for _, o := range rows {
			if o.Kind == "targets" {
				ids = append(ids, o.OrderID)
			}
			for _, t := range []*common.Address{o.TokenIn, o.TokenOut} {
				if t != nil {
					names = append(names, *t)
				}
			}
		}
		list, err := v.TargetsOf(ctx, c.Vault.Vault, ids)
		if err != nil {
			return none, err
		}
		targets := make(map[string][]*store.OrderTarget)
		for _, t := range list {
			targets[t.OrderID.String()] = append(targets[t.OrderID.String()], t)
			names = append(names, t.Token)
		}
		toks, err := v.TokensIn(ctx, names)
		if err != nil {
			return none, err
		}
		return page(rows, in.Limit, func(o *store.Order) Order {
			return orderOf(v, o, toks, targets[o.OrderID.String()])
		}, func(o *store.Order) *string { return encodeCursor("orders", o.PlacedBlock, o.PlacedLogIndex) }), nil
	})
}

func orderOf(v *store.View, o *store.Order, toks tokens, targets []*store.OrderTarget) Order {
	out := Order{
		OrderID: amount(o.OrderID), Kind: o.Kind, State: o.State, PlacedBy: o.PlacedBy.Hex(), PlacedAt: int64(o.PlacedTime), PlacedTx: o.PlacedTx.Hex(),
		TokenIn: toks.maybe(o.TokenIn), TokenOut: toks.maybe(o.TokenOut), AmountIn: known(o.AmountIn), MinAmountOut: known(o.MinAmountOut),
		AmountOut: known(o.AmountOut), Deadline: int64(o.Deadline), Targets: []Target{},
		ClosedAt: i64(o.ClosedTime), ClosedBy: hexAddress(o.ClosedBy), ClosedTx: hexHash(o.ClosedTx),
	}
	if o.State == "open" && o.Deadline < v.ChainTime() {
		out.State = "expired"
	}
	for _, t := range targets {
		out.Targets = append(out.Targets, Target{Token: toks.of(t.Token), WeightBps: t.WeightBps, BandBps: t.BandBps})
	}
	return out
}

func (s *Server) listTrades(ctx context.Context, in *VaultPageInput) (*reply[Page[Trade]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Trade], error) {
		var none Page[Trade]
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return none, err
		}
		var at store.At
		has, err := decodeCursor(in.Cursor, "trades", &at.Block, &at.Log)
		if err != nil {
			return none, err
		}
		rows, err := v.TradePage(ctx, c.Vault.Vault, when(has, &at), in.Limit+1)
		if err != nil {
			return none, err
		}
		var numbers []uint64
		var names []common.Address
		for _, t := range rows {
			numbers = append(numbers, t.BlockNumber)
			names = append(names, t.TokenIn, t.TokenOut)
		}
		blocks, err := v.BlocksIn(ctx, numbers)
		if err != nil {
			return none, err
		}
		list, err := v.RebalancesIn(ctx, c.Vault.Vault, numbers)
		if err != nil {
			return none, err
		}
		weights := make(map[common.Hash][]*store.Rebalance)
		for _, r := range list {
			weights[r.TxHash] = append(weights[r.TxHash], r)
			names = append(names, r.Token)
		}
		toks, err := v.TokensIn(ctx, names)
		if err != nil {
			return none, err
		}
		return page(rows, in.Limit, func(t *store.Trade) Trade {
			return tradeOf(t, blocks[t.BlockNumber], toks, weights[t.TxHash])
		}, func(t *store.Trade) *string { return encodeCursor("trades", t.BlockNumber, t.LogIndex) }), nil
	})
}

func tradeOf(t *store.Trade, b *store.Block, toks tokens, weights []*store.Rebalance) Trade {
	out := Trade{
		Block: int64(t.BlockNumber), LogIndex: int64(t.LogIndex), Tx: t.TxHash.Hex(), OrderID: amount(t.OrderID), Kind: t.Kind,
		Executor: t.Executor.Hex(), Adapter: t.Adapter.Hex(), TokenIn: toks.of(t.TokenIn), TokenOut: toks.of(t.TokenOut),
		AmountIn: amount(t.AmountIn), AmountOut: amount(t.AmountOut), ValueIn: amount(t.ValueIn), ValueOut: amount(t.ValueOut),
		Gain: new(big.Int).Sub(t.ValueOut, t.ValueIn).String(), BucketDraw: amount(t.BucketDraw), RealizedPnl: amount(t.RealizedPnL),
		Weights: []Weight{},
	}
	if b != nil {
		out.Time = int64(b.Time)
	}
	for _, w := range weights {
		// A transaction can rebalance by several orders.
		if w.OrderID.Cmp(t.OrderID) == 0 {
			out.Weights = append(out.Weights, Weight{Token: toks.of(w.Token), BeforeBps: w.BeforeBps, AfterBps: w.AfterBps})
		}
	}
	return out
}
