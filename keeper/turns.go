package keeper

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// How many prices pools are asked for in one tick, for orders, targets and closing vaults' holdings: anybody can make vaults and
// orders for little money, and must not keep others from theirs. Settlements are planned before, and aren't among them.
const (
	quotesATick  = 2_000
	quotesAVault = 200 // of them for one vault's orders
	quotesATrip  = 100 // a vault that is asked about by itself counts with so many at least: each needs round trips of its own
)

// turn is what pools are asked about for one vault in a tick: some of its orders, by their places among all, and the swaps that
// bring its tokens into their bands. A closing vault has neither: its holdings are sold.
type turn struct {
	*vaultState
	orders []int
	legs   []leg
}

// turns remembers whose turn it is.
type turns struct {
	next   common.Address         // the vault that is next; zero: the first
	orders map[common.Address]int // how many of the orders of a vault had their turn, where it has more than a turn takes
}

// take picks the served vaults whose turn it is now, in the order of their turns. all says that nothing was left for a later
// tick.
func (t *turns) take(p *planner) (now []turn, all bool) {
	if t.orders == nil {
		t.orders = make(map[common.Address]int)
	}
	vaults := p.state.Vaults
	first := max(0, slices.IndexFunc(vaults, func(v *vaultState) bool { return v.Vault == t.next }))
	t.next = common.Address{}
	asked := 0
	for i := range vaults {
		v := vaults[(first+i)%len(vaults)]
		if !p.served[v.Vault] {
			continue
		}
		from := t.orders[v.Vault]
		one, quotes, orders := p.turnOf(v, from)
		if quotes > 0 && asked > 0 && asked+quotes > quotesATick {
			t.next = v.Vault
			return now, false
		}
		switch {
		case from+len(one.orders) >= orders && v.moveOn():
			delete(t.orders, v.Vault)
		case len(one.orders) < orders:
			t.orders[v.Vault] = (from + len(one.orders)) % orders
		default:
			delete(t.orders, v.Vault)
		}
		if quotes == 0 {
			continue
		}
		asked += quotes
		now = append(now, one)
	}
	return now, true
}

// turnOf is what pools are to be asked about for a vault, with how many prices that counts for, at least one where there is
// anything to do at all, and how many orders wait for the market. Of more than a turn takes, those from a place on have it.
func (p *planner) turnOf(v *vaultState, from int) (t turn, quotes, waiting int) {
	t.vaultState = v
	tiers := len(p.cfg.FeeTiers)
	if v.windsDown() {
		lots := 0
		for _, h := range v.Holdings {
			if h.Amount.Sign() > 0 && !h.Stale {
				lots++
			}
		}
		if lots == 0 {
			return t, 1, 0
		}
		return t, max(quotesATrip, lots*tiers), 0
	}
	if !p.tradable(v) {
		return t, 0, 0
	}
	open := p.waitForMarket(v)
	for i := range open {
		place := open[(from+i)%len(open)]
		more := len(orderAsk(v, place).paths(p.cfg.FeeTiers))
		if quotes > 0 && quotes+more > quotesAVault {
			break
		}
		quotes += more
		t.orders = append(t.orders, place)
	}
	slices.Sort(t.orders)
	if t.legs = p.legs(v); len(t.legs) > 0 {
		quotes += max(quotesATrip, len(t.legs)*tiers)
	}
	return t, quotes, len(open)
}
