package keeper

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
)

// maxOrders bounds the open orders looked at per vault and block.
const maxOrders = 200

// orderWindow is which orders of a vault are looked at that has more of them than maxOrders: those from one id downwards, and after
// the oldest the newest again. The order of its targets is looked at on every block.
type orderWindow struct {
	from    uint64 // the first id; 0: the newest
	next    uint64 // where the next window begins
	targets uint64 // id of the targets' order, as it was last read; 0 while there is none
	done    bool   // all of its orders had their turn: the next window follows
}

// moveOn has the next window of a vault's orders follow this one, whose orders had their turn. It doesn't where most of those that
// were asked for are over, as after a start: others take their place in this window.
func (v *vaultState) moveOn() bool {
	if v.Window == nil || 2*len(v.Orders.OrderIds) < maxOrders {
		return false
	}
	v.Window.done = true
	return true
}

// ordersToRead are the ids of a vault's orders to ask for, of those that aren't known to be over: newest is the last that there is.
func (r *stateReader) ordersToRead(v *vaultState, newest uint64) (ids []*big.Int) {
	w := r.windows[v.Vault]
	if w == nil {
		w = new(orderWindow)
	}
	if w.done {
		w.from, w.done = w.next, false
	}
	over := r.finished[v.Vault]
	id := w.from
	if id == 0 || id > newest {
		id = newest
	}
	for range newest {
		if !over[id] {
			if len(ids) == maxOrders {
				w.next, v.Window, r.windows[v.Vault] = id, w, w
				if of := new(big.Int).SetUint64(w.targets); w.targets > 0 && !slices.ContainsFunc(ids, func(id *big.Int) bool { return id.Cmp(of) == 0 }) {
					ids = append(ids, of)
				}
				return ids
			}
			ids = append(ids, new(big.Int).SetUint64(id))
		}
		if id--; id == 0 {
			id = newest
		}
	}
	delete(r.windows, v.Vault)
	return ids
}

// warnOfWindows says in the plan that not all open orders of served vaults (nil: of all) were read.
func warnOfWindows(plan *Plan, state *blockState, served map[common.Address]bool) {
	n := 0
	for _, v := range state.Vaults {
		if v.Window != nil && (served == nil || served[v.Vault]) {
			n++
		}
	}
	if n > 0 {
		plan.Warnings = append(plan.Warnings, fmt.Sprintf("%d vault(s) have more orders than are looked at on each block, %d: the others are looked at on later ones",
			n, maxOrders))
	}
}

// readOrders reads open orders and targets, and the prices of tokens that
// targets and orders name but the portfolio doesn't hold.
func (r *stateReader) readOrders(ctx context.Context, node chain.Node, s *blockState) error {
	if r.cfg.Addresses.Adapter == (common.Address{}) {
		return nil
	}
	next := make([]*big.Int, len(s.fresh))
	lost := make([]error, len(s.fresh))
	q := newBatch(node, s.Hash)
	for i, v := range s.fresh {
		failed := func(err error) { lost[i] = err }
		try1(q, v.Portfolio, r.portfolio.PackNextOrderId(), r.portfolio.UnpackNextOrderId, &next[i], "the next order id", failed)
	}
	if err := q.run(ctx); err != nil {
		return err
	}
	q = newBatch(node, s.Hash)
	asked := make([][]*big.Int, len(s.fresh))
	for i, v := range s.fresh {
		if lost[i] != nil {
			continue
		}
		asked[i] = r.ordersToRead(v, max(next[i].Uint64(), 1)-1) // the first id is 1
		if len(asked[i]) == 0 && !v.waiting() && !v.Closing {
			continue // all its orders are over, and targets are an order
		}
		failed := func(err error) { lost[i] = err }
		try1(q, r.cfg.Addresses.Lens, r.lens.PackOrders(v.Vault, asked[i]), r.lens.UnpackOrders, &v.Orders, "open orders", failed)
	}
	if err := q.run(ctx); err != nil {
		return err
	}
	for i, v := range s.fresh {
		if lost[i] != nil {
			s.Unread = append(s.Unread, unreadVault{Vault: v.Vault, Orders: true, Err: lost[i]})
			continue
		}
		r.remember(v, asked[i])
		if v.Window != nil {
			v.Window.targets = v.Orders.TargetsOrderId.Uint64()
		}
	}
	return r.priceOrderTokens(ctx, node, s)
}

// remember notes which of the orders asked for are over. They are not asked
// for again, so that the open ones among any number are found within a few
// blocks.
func (r *stateReader) remember(v *vaultState, asked []*big.Int) {
	over := r.finished[v.Vault]
	if over == nil {
		over = make(map[uint64]bool)
		r.finished[v.Vault] = over
	}
	for _, id := range asked {
		over[id.Uint64()] = true
	}
	for _, id := range v.Orders.OrderIds {
		delete(over, id.Uint64())
	}
}

func (r *stateReader) priceOrderTokens(ctx context.Context, node chain.Node, s *blockState) error {
	type key struct{ token, asset common.Address }
	type answer struct {
		cfg   registry.IRegistryTokenConfig
		price registry.LastPriceOutput
	}
	q := newBatch(node, s.Hash)
	answers := make(map[key]*answer)
	ask := func(v *vaultState, token common.Address) {
		k := key{token, v.Asset}
		if answers[k] != nil {
			return
		}
		answers[k] = new(answer)
		add1(q, r.regAddr, r.registry.PackToken(token), r.registry.UnpackToken, &answers[k].cfg, "the registry's token")
		add1(q, r.regAddr, r.registry.PackLastPrice(token, v.Asset), r.registry.UnpackLastPrice, &answers[k].price, "a price")
	}
	for _, v := range s.fresh {
		if len(v.Orders.Targets) == 0 && len(v.Orders.Orders) == 0 && !v.waiting() && !v.Closing {
			continue
		}
		ask(v, v.Asset)
		for _, t := range v.Orders.Targets {
			ask(v, t.Token)
		}
		for _, o := range v.Orders.Orders {
			if o.Kind == kindLimit {
				ask(v, o.TokenIn)
				ask(v, o.TokenOut)
			}
		}
	}
	if err := q.run(ctx); err != nil {
		return err
	}
	for k, a := range answers {
		s.Tokens[k.token] = tokenOf(k.token, a.cfg)
	}
	for _, v := range s.fresh {
		held := make(map[common.Address]bool, len(v.Holdings))
		for _, h := range v.Holdings {
			held[h.Address] = true
		}
		for k, a := range answers {
			if k.asset == v.Asset && !held[k.token] && k.token != v.Asset {
				v.Holdings = append(v.Holdings, holding{listedToken: s.Tokens[k.token], Amount: new(big.Int),
					Price: a.price.PriceWad, Stale: !a.price.Good})
			}
		}
	}
	return nil
}
