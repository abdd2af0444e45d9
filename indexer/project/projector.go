package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// projector turns blocks into rows. Append-only rows gather in out, changed rows in the cache's dirty lists; take gives
// both and begins anew.
type projector struct {
	c        *cache
	factory  common.Address
	registry common.Address

	out     *store.Changes
	h       *chain.Header
	log     *chain.Log
	sub     int  // next sub index of the log's activity rows
	wrote   bool // the block caused a row
	touched []touchedPosition
	odd     func(format string, args ...any) // tells of an event that contradicts the rows
}

type touchedPosition struct {
	v    *vaultRows
	p    *cell[store.Position]
	held bool
}

func newProjector(c *cache, factory, registry common.Address, odd func(string, ...any)) *projector {
	return &projector{c: c, factory: factory, registry: registry, out: new(store.Changes), odd: odd}
}

// block applies one block: its logs in order, after the hourly rows that it causes.
func (p *projector) block(ctx context.Context, h *chain.Header, logs []chain.Log, hour *hourSnap, tokens map[common.Address]*store.Token) error {
	p.c.ctx = ctx
	p.h, p.wrote = h, false
	for i := range logs {
		if logs[i].Address == p.factory && eventOf(&logs[i]) == evVaultCreated {
			p.at(&logs[i])
			if err := p.vaultCreated(tokens); err != nil {
				return p.wrap(err)
			}
		}
	}
	if hour != nil {
		p.hourly(hour)
	}
	for i := range logs {
		p.at(&logs[i])
		if err := p.apply(logs, i, tokens); err != nil {
			return p.wrap(err)
		}
		p.finishLog()
	}
	if p.wrote {
		p.out.Blocks = append(p.out.Blocks, &store.Block{Number: h.Number, Hash: h.Hash, Time: h.Time})
	}
	return p.c.err
}

func (p *projector) wrap(err error) error {
	return fmt.Errorf("block %d, log %d (%s of %s): %w", p.h.Number, p.log.Index, eventNames[eventOf(p.log)], p.log.Address, err)
}

func (p *projector) at(l *chain.Log) { p.log, p.sub = l, 0 }

func (p *projector) apply(logs []chain.Log, i int, tokens map[common.Address]*store.Token) error {
	l := &logs[i]
	ev := eventOf(l)
	if ev == evNone {
		return nil
	}
	if want := eventABIs[ev]; int(l.NTopics) != 1+indexedCount[ev] {
		return fmt.Errorf("%s with %d topics: %w", want.Name, l.NTopics, errDecode)
	}
	switch {
	case l.Address == p.factory:
		return nil // VaultCreated came first
	case l.Address == p.registry:
		return p.registryEvent(ev, tokens)
	}
	if v, ok := p.c.vaults[l.Address]; ok {
		if v.vault.row.Type == typePersonal {
			return p.personalEvent(v, ev, logs, i)
		}
		return p.vaultEvent(v, ev)
	}
	if v, ok := p.c.owner[l.Address]; ok {
		return p.portfolioEvent(v, ev, tokens)
	}
	return nil
}

var indexedCount = func() (n [events]int) {
	for ev, a := range eventABIs {
		for _, in := range a.Inputs {
			if in.Indexed {
				n[ev]++
			}
		}
	}
	return n
}()

// hold is a vault's position that the current log changes. Whether it held shares before is remembered, so that the
// number of depositors follows.
func (p *projector) hold(v *vaultRows, account common.Address) *store.Position {
	c := p.c.position(v, account)
	for _, t := range p.touched {
		if t.p == c {
			return &c.row
		}
	}
	p.touched = append(p.touched, touchedPosition{v, c, holds(&c.row)})
	r := touch(&p.c.dirty.positions, c)
	if r.FirstBlock == 0 {
		r.FirstBlock = p.h.Number
	}
	r.LastBlock = p.h.Number
	p.wrote = true
	return r
}

func sign(x *big.Int) int {
	if x == nil {
		return 0
	}
	return x.Sign()
}

func holds(r *store.Position) bool {
	return sign(r.WalletShares) > 0 || sign(r.ClaimableShares) > 0 || sign(r.RedeemingShares) > 0
}

// finishLog updates what follows from positions: the number of depositors and the leader's shares.
func (p *projector) finishLog() {
	for _, t := range p.touched {
		after := holds(&t.p.row)
		if after != t.held {
			s := p.state(t.v)
			if after {
				s.Depositors++
			} else if s.Depositors > 0 {
				s.Depositors--
			}
		}
		if t.p.row.Account == t.v.vault.row.Leader {
			p.state(t.v).LeaderShares = add(t.p.row.WalletShares, t.p.row.ClaimableShares)
		}
	}
	p.touched = p.touched[:0]
}

func (p *projector) state(v *vaultRows) *store.VaultState {
	s := touch(&p.c.dirty.states, v.state)
	s.LastBlock = p.h.Number
	p.wrote = true
	return s
}

func (p *projector) vault(v *vaultRows) *store.Vault {
	p.wrote = true
	return touch(&p.c.dirty.vaults, v.vault)
}

// epoch is an epoch's row; it is made when the first event of it comes.
func (p *projector) epoch(v *vaultRows, id uint64) *store.Epoch {
	p.wrote = true
	e, ok := v.epochs[id]
	if !ok {
		e = &cell[store.Epoch]{row: store.Epoch{Vault: v.vault.row.Vault, EpochID: id, OpenedBlock: p.h.Number}}
		v.epochs[id] = e
	}
	return touch(&p.c.dirty.epochs, e)
}

// activity books one row for the current log.
func (p *projector) activity(kind string, v *vaultRows, a store.Activity) {
	a.Kind, a.Vault = kind, v.vault.row.Vault
	a.BlockNumber, a.LogIndex, a.SubIndex, a.TxHash = p.h.Number, uint64(p.log.Index), p.sub, p.log.TxHash
	p.sub++
	p.wrote = true
	p.out.Activity = append(p.out.Activity, &a)
}

// account is the ledger's view of a position.
func account(r *store.Position) ledger.Account {
	return ledger.Account{
		Wallet:             ledger.Pool{Shares: r.WalletShares, Cost: r.WalletCost},
		Claimable:          ledger.Pool{Shares: r.ClaimableShares, Cost: r.ClaimableCost},
		Redeeming:          ledger.Pool{Shares: r.RedeemingShares, Cost: r.RedeemingCost},
		Deposited:          r.Deposited,
		WithdrawnGross:     r.WithdrawnGross,
		FeesPaid:           r.FeesPaid,
		RealizedPnL:        r.RealizedPnL,
		TransferredInCost:  r.TransferredInCost,
		TransferredOutCost: r.TransferredOutCost,
	}
}

func setAccount(r *store.Position, a ledger.Account) {
	r.WalletShares, r.WalletCost = a.Wallet.Shares, a.Wallet.Cost
	r.ClaimableShares, r.ClaimableCost = a.Claimable.Shares, a.Claimable.Cost
	r.RedeemingShares, r.RedeemingCost = a.Redeeming.Shares, a.Redeeming.Cost
	r.Deposited, r.WithdrawnGross, r.FeesPaid = a.Deposited, a.WithdrawnGross, a.FeesPaid
	r.RealizedPnL = a.RealizedPnL
	r.TransferredInCost, r.TransferredOutCost = a.TransferredInCost, a.TransferredOutCost
}

// both runs a ledger operation on two positions, which may be the same one.
func both(x, y *store.Position, op func(a, b *ledger.Account) error) error {
	a := account(x)
	if x == y {
		if err := op(&a, &a); err != nil {
			return err
		}
		setAccount(x, a)
		return nil
	}
	b := account(y)
	if err := op(&a, &b); err != nil {
		return err
	}
	setAccount(x, a)
	setAccount(y, b)
	return nil
}

func val(x *big.Int) *big.Int {
	if x == nil {
		return new(big.Int)
	}
	return x
}

func add(a, b *big.Int) *big.Int { return new(big.Int).Add(val(a), val(b)) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(val(a), val(b)) }

func ptr[T any](v T) *T { return &v }

// drop forgets what was gathered since the last take, together with the cache.
func (p *projector) drop() { p.out, p.touched = new(store.Changes), p.touched[:0] }

// take gives all changes since the last take and marks every row clean.
func (p *projector) take() *store.Changes {
	out := p.out
	p.out = new(store.Changes)
	d := &p.c.dirty
	p.c.writeStats()
	out.Vaults = clean(&d.vaults)
	out.VaultStates = clean(&d.states)
	out.Epochs = clean(&d.epochs)
	out.Positions = clean(&d.positions)
	out.NewRequests, out.Requests = p.c.takeRequests()
	out.Holdings = clean(&d.holdings)
	out.Orders = clean(&d.orders)
	out.Registry = clean(&d.registry)
	for _, v := range d.stats {
		if row := v.statsRow(); row != nil {
			out.VaultStats = append(out.VaultStats, row)
		}
		v.stats = nil
	}
	d.stats = d.stats[:0]
	return out
}

func clean[T any](list *[]*cell[T]) []*T {
	if len(*list) == 0 {
		return nil
	}
	out := make([]*T, len(*list))
	for i, c := range *list {
		c.dirty = false
		out[i] = &c.row
	}
	*list = (*list)[:0]
	return out
}
