package project

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// Needs are what the events of a range need from the tables and Rows don't hold. Positions are told by NeedsPositions,
// once these are added.
type Needs struct {
	Requests []store.RequestKey // settled requests that events name
	Epochs   []store.EpochKey   // unsettled epochs, of which every request is needed
	Orders   []store.OrderKey
	Prices   []store.PriceKey // moments to which stats cards look back
	Settled  []store.EpochKey // last settlements, whose holdings and their prices are needed
}

// Needs tells what must be added before a range is applied with its hours. each says that every block's changes are taken
// by themselves, so that each card is worked out, not the last one of the range only.
func (r *Rows) Needs(rng *chain.Range, hours map[uint64]*Hour, each bool) Needs {
	logs := rng.Logs
	n := needed{rows: r, epochs: map[*VaultRows]map[uint64]bool{}, requests: map[*VaultRows]map[requestKey]bool{},
		orders: map[*VaultRows]map[string]bool{}, prices: map[*VaultRows]map[uint64]bool{}, moments: map[*VaultRows][]uint64{}, emptied: map[*VaultRows][]uint64{},
		priced: map[*VaultRows]bool{}, settled: map[*VaultRows]uint64{}}
	at := 0
	for i := range logs {
		l := &logs[i]
		for at < len(rng.Headers) && rng.Headers[at].Number <= l.BlockNumber {
			n.hour(hours[rng.Headers[at].Number])
			n.time = rng.Headers[at].Time
			at++
		}
		if v, ok := r.vaults[l.Address]; ok {
			n.event(v, l)
		} else if v, ok := r.owner[l.Address]; ok {
			n.portfolioEvent(v, l)
		}
	}
	for ; at < len(rng.Headers); at++ {
		n.hour(hours[rng.Headers[at].Number])
	}
	for _, a := range r.order {
		v := r.vaults[a]
		moments, emptied := n.moments[v], n.emptied[v]
		if !each {
			moments, emptied = moments[max(0, len(moments)-1):], emptied[max(0, len(emptied)-1):]
		}
		for _, t := range moments {
			n.looksBack(v, t, cardWindows...)
		}
		for _, t := range emptied {
			n.looksBack(v, t, month)
		}
	}
	return n.out
}

// needed gathers needs, each once.
type needed struct {
	rows     *Rows
	out      Needs
	epochs   map[*VaultRows]map[uint64]bool
	requests map[*VaultRows]map[requestKey]bool
	orders   map[*VaultRows]map[string]bool
	prices   map[*VaultRows]map[uint64]bool
	moments  map[*VaultRows][]uint64 // of the prices by which cards are worked out, ascending
	emptied  map[*VaultRows][]uint64 // of cards without shares, ascending
	time     uint64                  // of the current log's block
	priced   map[*VaultRows]bool
	settled  map[*VaultRows]uint64 // the vault's last settled epoch after the logs so far
}

func once[T comparable](seen map[*VaultRows]map[T]bool, v *VaultRows, key T) bool {
	if seen[v] == nil {
		seen[v] = map[T]bool{}
	}
	if seen[v][key] {
		return false
	}
	seen[v][key] = true
	return true
}

func (n *needed) event(v *VaultRows, l *chain.Log) {
	ev := eventOf(l)
	if !complete(ev, l) {
		return
	}
	if k, ok := requestNamed(ev, l); ok {
		n.request(v, k)
	}
	switch ev {
	case evEpochSettled, evEpochDepositsRefunded:
		id := topicBig(l, 1).Uint64()
		n.epoch(v, id)
		if ev == evEpochSettled {
			n.moments[v] = append(n.moments[v], n.time)
			n.settled[v] = max(n.lastSettled(v), id)
		}
	case evFinalRedemption:
		n.settled[v] = max(n.lastSettled(v), epochOf(topicBig(l, 2)))
	case evEndedInKind:
		n.epoch(v, n.lastSettled(v)+1)
		n.epoch(v, n.lastSettled(v)+2)
	case evExitedInKind, evWithdrawnInKind:
		if id := v.state.row.SettledEpoch; v.settledAt == nil && id > 0 && !n.priced[v] {
			n.priced[v] = true
			n.out.Settled = append(n.out.Settled, store.EpochKey{Vault: l.Address, EpochID: id})
		}
	}
}

func (n *needed) portfolioEvent(v *VaultRows, l *chain.Log) {
	ev := eventOf(l)
	if !complete(ev, l) || v.fresh {
		return
	}
	switch ev {
	case evOrderFilled, evOrderCancelled, evTraded:
		id := topicBig(l, 1)
		if _, held := v.orders[id.String()]; !held && once(n.orders, v, id.String()) {
			n.out.Orders = append(n.out.Orders, store.OrderKey{Vault: v.vault.row.Vault, OrderID: id})
		}
	}
}

func (n *needed) lastSettled(v *VaultRows) uint64 { return max(n.settled[v], v.state.row.SettledEpoch) }

// hour notes the vaults whose cards an hour makes: by a good price, or without shares, by the last one before and the one that stood a
// month before the hour. s is nil in a block that begins none.
func (n *needed) hour(s *Hour) {
	if s == nil {
		return
	}
	for a, at := range s.States {
		v := n.rows.vaults[a]
		switch {
		case v == nil:
		case sign(at.Supply) == 0:
			if len(n.moments[v]) == 0 && v.series.Last != nil {
				n.moments[v] = append(n.moments[v], v.series.Last.Time)
			}
			if len(n.moments[v]) > 0 {
				n.emptied[v] = append(n.emptied[v], s.Time)
			}
		case at.Good:
			n.moments[v] = append(n.moments[v], s.Time)
		}
	}
}

// request needs a request: of an unsettled epoch with all others of it.
func (n *needed) request(v *VaultRows, k requestKey) {
	epoch := k.epoch()
	if epoch > v.state.row.SettledEpoch {
		n.epoch(v, epoch)
		return
	}
	if _, held := v.requests[k]; held || v.justMade || !once(n.requests, v, k) {
		return
	}
	n.out.Requests = append(n.out.Requests, k.stored(v.vault.row.Vault))
}

func (n *needed) epoch(v *VaultRows, id uint64) {
	if _, held := v.byEpoch[id]; !held && !v.fresh && once(n.epochs, v, id) {
		n.out.Epochs = append(n.out.Epochs, store.EpochKey{Vault: v.vault.row.Vault, EpochID: id})
	}
}

// NeedsPositions are the positions that logs change and that are not held: of the accounts that events name, and of all
// whose requests an event settles or gives back. The logs' requests must be here already.
func (r *Rows) NeedsPositions(logs []chain.Log) (out []store.PositionKey) {
	seen := map[store.PositionKey]bool{}
	need := func(v *VaultRows, account common.Address) {
		k := store.PositionKey{Vault: v.vault.row.Vault, Account: account}
		if _, held := v.positions[account]; !held && !v.fresh && !seen[k] {
			seen[k] = true
			out = append(out, k)
		}
	}
	for i := range logs {
		l := &logs[i]
		v, ok := r.vaults[l.Address]
		ev := eventOf(l)
		if !ok || v.fresh || !complete(ev, l) {
			continue
		}
		for _, t := range addressTopics[ev] {
			need(v, topicAddr(l, t))
		}
		switch ev {
		case evEpochSettled, evEpochDepositsRefunded, evEndedInKind:
			for _, list := range v.byEpoch {
				for _, c := range list {
					if c.row.State == statePending {
						need(v, c.row.Controller)
					}
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b store.PositionKey) int {
		return cmp.Or(a.Vault.Cmp(b.Vault), a.Account.Cmp(b.Account))
	})
	return out
}

// complete tells whether a log has the topics that its event must have.
func complete(ev event, l *chain.Log) bool {
	return ev != evNone && int(l.NTopics) == 1+indexedCount[ev]
}

// requestNamed is the request that an event opens, adds to or names later.
func requestNamed(ev event, l *chain.Log) (k requestKey, ok bool) {
	id := 0
	switch ev {
	case evDepositRequest, evDepositClaimed, evCancelDepositClaim:
		id = 3
	case evRedeemRequest, evRedeemClaimed, evCancelRedeemClaim:
		id, k.redeem = 3, true
	case evCancelDepositRequest:
		id = 2
	case evCancelRedeemRequest, evFeeCrystallised, evFinalRedemption:
		id, k.redeem = 2, true
	default:
		return k, false
	}
	k.controller, k.id = topicAddr(l, 1), l.Topics[id]
	return k, true
}

// AddRequests adds requests that were looked for by key; those not found don't exist.
func (r *Rows) AddRequests(asked []store.RequestKey, found []*store.Request) {
	for _, row := range found {
		r.keep(r.vaults[row.Vault], row)
	}
	for _, k := range asked {
		v, key := r.vaults[k.Vault], keyOf(k.Controller, k.Kind == store.KindRedeem, k.RequestID)
		if _, held := v.requests[key]; !held {
			v.requests[key] = nil
		}
	}
}

// AddEpoch adds every request of an epoch, in the order they were made.
func (r *Rows) AddEpoch(key store.EpochKey, found []*store.Request) {
	v := r.vaults[key.Vault]
	list := make([]*cell[store.Request], 0, len(found))
	for _, row := range found {
		list = append(list, r.keep(v, row))
	}
	v.byEpoch[key.EpochID] = list
}

// AddPositions adds positions that were looked for; those not found are empty.
func (r *Rows) AddPositions(asked []store.PositionKey, found []*store.Position) {
	for _, row := range found {
		if v := r.vaults[row.Vault]; v.positions[row.Account] == nil {
			r.addPosition(v, *row)
		}
	}
	for _, k := range asked {
		if v := r.vaults[k.Vault]; v.positions[k.Account] == nil {
			r.addPosition(v, store.Position{Vault: k.Vault, Account: k.Account})
		}
	}
}

// AddOrders adds orders that were looked for; those not found don't exist.
func (r *Rows) AddOrders(asked []store.OrderKey, found []*store.Order) {
	for _, row := range found {
		r.vaults[row.Vault].orders[row.OrderID.String()] = &cell[store.Order]{row: *row}
	}
	for _, k := range asked {
		if v, id := r.vaults[k.Vault], k.OrderID.String(); v.orders[id] == nil {
			v.orders[id] = nil
		}
	}
}

// AddSettled adds what a vault's last settlement held.
func (r *Rows) AddSettled(vault common.Address, found []*store.EpochHolding) {
	r.vaults[vault].priceSettled(found)
}
