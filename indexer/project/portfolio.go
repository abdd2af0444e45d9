package project

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

var (
	orderKinds  = [...]string{"market", "limit", "targets", "raise", "writtenOff"}
	stateOpen   = "open"
	stateFilled = "filled"
)

// portfolioEvent applies an event of a vault's portfolio.
func (p *Projector) portfolioEvent(v *VaultRows, ev event, tokens map[common.Address]*store.Token) error {
	l, d := p.log, words{d: p.log.Data}
	switch ev {
	case evTraded:
		return p.traded(v, &d, tokens)
	case evLimitOrderPlaced:
		id, by, tokenIn, tokenOut := topicBig(l, 1), topicAddr(l, 2), topicAddr(l, 3), d.addr(0)
		p.token(tokenIn, tokens)
		p.token(tokenOut, tokens)
		p.placeOrder(v, store.Order{
			OrderID: id, Kind: orderKinds[1], State: stateOpen, PlacedBy: by, TokenIn: &tokenIn, TokenOut: &tokenOut,
			AmountIn: d.big(1), MinAmountOut: d.big(2), Deadline: d.u64(3),
		})
		p.activity("orderPlaced", v, store.Activity{Account: &by, RequestID: id})
	case evTargetsSet:
		return p.targetsSet(v, &d, tokens)
	case evOrderFilled:
		p.closeOrder(v, topicBig(l, 1), topicAddr(l, 2), stateFilled)
		p.activity("orderFilled", v, store.Activity{Counterparty: ptr(topicAddr(l, 2)), RequestID: topicBig(l, 1)})
	case evOrderCancelled:
		id := topicBig(l, 1)
		p.closeOrder(v, id, topicAddr(l, 2), stateCancelled)
		if t := v.vault.row.TargetsOrderID; t != nil && t.Cmp(id) == 0 {
			p.vault(v).TargetsOrderID = nil
		}
		p.activity("orderCancelled", v, store.Activity{Counterparty: ptr(topicAddr(l, 2)), RequestID: id})
	case evRebalanced:
		return p.rebalanced(v, &d)
	case evTraderSet:
		trader := topicAddr(l, 1)
		row := p.vault(v)
		if row.Trader = &trader; trader == (common.Address{}) {
			row.Trader = nil
		}
		p.activity("traderSet", v, store.Activity{Account: &trader})
	case evHoldingWrittenOff:
		token := topicAddr(l, 1)
		p.holding(v, token).WrittenOff = ptr(d.u64(2))
		p.holdingPrice(v, token, new(big.Int), p.header.Time, p.header.Number, false) // until a reading says that it counts again
	case evHoldingWrittenBack:
		writtenBack(p.holding(v, topicAddr(l, 1)))
	case evHoldingForfeited:
		token := topicAddr(l, 1)
		if _, err := p.sell(v, token, p.holding(v, token).Amount, new(big.Int)); err != nil { // nobody's from now on: all of its cost is lost
			return err
		}
	case evTradingPaused:
		p.vault(v).TradingPaused = d.u64(0) != 0
		p.activity("tradingPaused", v, store.Activity{Counterparty: ptr(topicAddr(l, 1))})
	}
	return d.err
}

// traded moves holdings at average cost. What a sale realizes is its proceeds less the cost of what was sold; between
// two tokens the proceeds, and the cost of what came in, are its oracle value.
func (p *Projector) traded(v *VaultRows, d *words, tokens map[common.Address]*store.Token) error {
	l := p.log
	id, kind, executor := topicBig(l, 1), topicBig(l, 2).Uint64(), topicAddr(l, 3)
	if kind >= uint64(len(orderKinds)) {
		return errDecode
	}
	t := store.Trade{
		BlockNumber: p.header.Number, LogIndex: uint64(l.Index), Vault: v.vault.row.Vault, OrderID: id, Kind: orderKinds[kind],
		Executor: executor, Adapter: d.addr(0), TokenIn: d.addr(1), TokenOut: d.addr(2), AmountIn: d.big(3), AmountOut: d.big(4),
		ValueIn: d.big(5), ValueOut: d.big(6), BucketDraw: d.big(7), RealizedPnL: new(big.Int), TxHash: l.TxHash,
	}
	if d.err != nil {
		return d.err
	}
	p.token(t.TokenIn, tokens)
	p.token(t.TokenOut, tokens)
	asset := v.vault.row.Asset
	s := p.state(v)
	s.TotalTrades++
	proceeds, cost := t.ValueOut, t.ValueOut
	if t.TokenIn == asset {
		s.Idle, cost = sub(s.Idle, t.AmountIn), t.AmountIn
	}
	if t.TokenOut == asset {
		s.Idle, proceeds = add(s.Idle, t.AmountOut), t.AmountOut
	}
	if t.TokenIn != asset {
		pnl, err := p.sell(v, t.TokenIn, t.AmountIn, proceeds)
		if err != nil {
			return err
		}
		t.RealizedPnL = pnl
	}
	if t.TokenOut != asset {
		h := p.holding(v, t.TokenOut)
		lh := ledger.Holding{Amount: h.Amount, Cost: h.Cost, RealizedPnL: h.RealizedPnL}
		lh.Buy(t.AmountOut, cost)
		h.Amount, h.Cost = lh.Amount, lh.Cost
	}
	p.out.Trades = append(p.out.Trades, &t)
	switch kind {
	case 0: // placed and filled at once: only this event tells of it
		p.placeOrder(v, store.Order{
			OrderID: id, Kind: orderKinds[0], State: stateFilled, PlacedBy: executor, TokenIn: &t.TokenIn, TokenOut: &t.TokenOut,
			AmountIn: t.AmountIn, AmountOut: t.AmountOut, Deadline: p.header.Time, ClosedBlock: ptr(p.header.Number), ClosedTime: ptr(p.header.Time),
			ClosedBy: &executor, ClosedTx: ptr(l.TxHash),
		})
	case 1:
		if c := p.rows.findOrder(v, id); c != nil {
			touch(&p.rows.dirty.orders, c).AmountOut = t.AmountOut
		}
	}
	return nil
}

// sell books an amount of a token that left for proceeds, and gives what that realized.
func (p *Projector) sell(v *VaultRows, token common.Address, amount, proceeds *big.Int) (*big.Int, error) {
	h, s := p.holding(v, token), p.state(v)
	lh := ledger.Holding{Amount: h.Amount, Cost: h.Cost, RealizedPnL: h.RealizedPnL}
	pnl, err := lh.Sell(amount, proceeds)
	if err != nil {
		return nil, err
	}
	h.Amount, h.Cost, h.RealizedPnL = lh.Amount, lh.Cost, lh.RealizedPnL
	s.RealizedPnL = add(s.RealizedPnL, pnl)
	if h.Amount.Sign() == 0 {
		writtenBack(h) // the portfolio remembers nothing of it
	}
	return pnl, nil
}

// writtenBack books that a holding is no longer written off. A price of 0 said only that it was: its next one isn't known yet.
func writtenBack(h *store.Holding) {
	if h.WrittenOff != nil && h.Price != nil && h.Price.Sign() == 0 {
		h.Price, h.PriceTime, h.PriceBlock, h.PriceStale = nil, nil, nil, false
	}
	h.WrittenOff = nil
}

func (p *Projector) holding(v *VaultRows, token common.Address) *store.Holding {
	c, ok := v.holdings[token]
	if !ok {
		c = &cell[store.Holding]{row: store.Holding{Vault: v.vault.row.Vault, Token: token, FirstBlock: p.header.Number}}
		v.holdings[token] = c
	}
	p.wrote = true
	h := touch(&p.rows.dirty.holdings, c)
	h.LastBlock = p.header.Number
	return h
}

// holdingPrice books a price that a settlement or an hourly reading told.
func (p *Projector) holdingPrice(v *VaultRows, token common.Address, price *big.Int, time, block uint64, stale bool) {
	if c, ok := v.holdings[token]; ok {
		h := touch(&p.rows.dirty.holdings, c)
		h.Price, h.PriceTime, h.PriceBlock, h.PriceStale = price, &time, &block, stale
		p.wrote = true
	}
}

func (p *Projector) placeOrder(v *VaultRows, o store.Order) {
	o.Vault = v.vault.row.Vault
	o.PlacedBlock, o.PlacedLogIndex, o.PlacedTime, o.PlacedTx = p.header.Number, uint64(p.log.Index), p.header.Time, p.log.TxHash
	c := &cell[store.Order]{row: o}
	v.orders[o.OrderID.String()] = c
	touch(&p.rows.dirty.orders, c)
	p.wrote = true
}

func (p *Projector) closeOrder(v *VaultRows, id *big.Int, by common.Address, state string) {
	c := p.rows.findOrder(v, id)
	if c == nil {
		p.contradiction("order %s of %s is unknown", id, v.vault.row.Vault)
		return
	}
	o := touch(&p.rows.dirty.orders, c)
	o.State, o.ClosedBlock, o.ClosedTime, o.ClosedBy, o.ClosedTx = state, ptr(p.header.Number), ptr(p.header.Time), &by, ptr(p.log.TxHash)
	p.wrote = true
}

// targetsSet replaces the targets in force; order 0 clears them (the old order's cancellation has an event of its own).
func (p *Projector) targetsSet(v *VaultRows, d *words, tokens map[common.Address]*store.Token) error {
	id, by := topicBig(p.log, 1), topicAddr(p.log, 2)
	deadline := d.u64(0)
	at, n := d.list(1, 3)
	if d.err != nil {
		return d.err
	}
	row := p.vault(v)
	row.TargetsOrderID = nil
	if id.Sign() > 0 {
		row.TargetsOrderID = id
		p.placeOrder(v, store.Order{OrderID: id, Kind: orderKinds[2], State: stateOpen, PlacedBy: by, Deadline: deadline})
		for i := range n {
			token := d.addr(at + 3*i)
			p.token(token, tokens)
			p.out.OrderTargets = append(p.out.OrderTargets, &store.OrderTarget{
				Vault: v.vault.row.Vault, OrderID: id, Token: token, WeightBps: d.integer(at + 3*i + 1), BandBps: d.integer(at + 3*i + 2),
				BlockNumber: p.header.Number,
			})
		}
	}
	p.activity("targetsSet", v, store.Activity{Account: &by, RequestID: id})
	return d.err
}

func (p *Projector) rebalanced(v *VaultRows, d *words) error {
	id, executor := topicBig(p.log, 1), topicAddr(p.log, 2)
	before, after := d.big(0), d.big(1)
	tokens, n := d.list(2, 1)
	was, nb := d.list(3, 1)
	is, na := d.list(4, 1)
	if d.err != nil || nb != n || na != n {
		return errDecode
	}
	for i := range n {
		p.out.Rebalances = append(p.out.Rebalances, &store.Rebalance{
			BlockNumber: p.header.Number, LogIndex: uint64(p.log.Index), Token: d.addr(tokens + i), Vault: v.vault.row.Vault, OrderID: id,
			Executor: executor, NAVBefore: before, NAVAfter: after, BeforeBps: d.integer(was + i), AfterBps: d.integer(is + i),
			TxHash: p.log.TxHash,
		})
	}
	p.wrote = true
	return d.err
}

// token books what a token calls itself when it is first seen.
func (p *Projector) token(a common.Address, found map[common.Address]*store.Token) *store.Token {
	if t, ok := p.rows.tokens[a]; ok {
		return t
	}
	t := &store.Token{Token: a, Decimals: 18}
	if f, ok := found[a]; ok {
		*t = *f
	}
	t.BlockNumber = p.header.Number
	p.rows.tokens[a] = t
	p.out.Tokens = append(p.out.Tokens, t)
	p.wrote = true
	return t
}
