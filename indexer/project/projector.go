package project

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// ErrRejected is an event that can't be applied to the rows derived so far: one before it is missing, or a fault of ours.
var ErrRejected = errors.New("projection failed")

// Projector turns blocks into rows. New rows gather in out, changed rows in the lists of Rows; Take gives both and begins
// anew.
type Projector struct {
	rows *Rows
	on   Contracts

	out           *store.Changes
	header        *chain.Header
	log           *chain.Log
	sub           int  // next sub index of the log's activity rows
	wrote         bool // the block caused a row
	touched       []touchedPosition
	folding       map[common.Address]*store.Events // the block's rows so far
	contradiction func(format string, args ...any) // tells of an event that contradicts the rows
}

type touchedPosition struct {
	v    *VaultRows
	p    *cell[store.Position]
	held bool
}

// Contracts are those that all vaults share. A zero Tank or Board is not followed.
type Contracts struct{ Factory, Registry, Tank, Board common.Address }

// List is the contracts that are followed.
func (c Contracts) List() []common.Address {
	out := []common.Address{c.Factory, c.Registry}
	for _, a := range []common.Address{c.Tank, c.Board} {
		if a != (common.Address{}) {
			out = append(out, a)
		}
	}
	return out
}

// New makes a projector that changes rows. It calls contradiction for an event that contradicts what was derived so far and can
// be applied all the same.
func New(rows *Rows, on Contracts, contradiction func(format string, args ...any)) *Projector {
	return &Projector{rows: rows, on: on, out: new(store.Changes), folding: map[common.Address]*store.Events{}, contradiction: contradiction}
}

// Inputs are what the blocks of a range need beside their logs and the rows.
type Inputs struct {
	Hours  map[uint64]*Hour                // by number of the block that causes the hourly rows
	Tokens map[common.Address]*store.Token // what tokens seen for the first time call themselves
}

// BlockChanges are the rows that one block made or changed.
type BlockChanges struct {
	Header  *chain.Header
	Changes *store.Changes
}

// Apply applies a range; its changes gather until Take. After an error the rows are of no use any more.
func (p *Projector) Apply(r *chain.Range, in Inputs) error {
	return p.each(r, in, func(*chain.Header) {})
}

// ApplyEach applies a range and gives the changes of each block by itself, so that each can be taken back.
func (p *Projector) ApplyEach(r *chain.Range, in Inputs) (out []BlockChanges, err error) {
	err = p.each(r, in, func(h *chain.Header) { out = append(out, BlockChanges{h, p.Take()}) })
	return out, err
}

func (p *Projector) each(r *chain.Range, in Inputs, done func(*chain.Header)) error {
	at := 0
	for _, h := range r.Headers {
		first := at
		for at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number {
			at++
		}
		if err := p.block(h, r.Logs[first:at], in.Hours[h.Number], in.Tokens); err != nil {
			return p.rejected(r.Logs[first:at], err)
		}
		done(h)
	}
	return nil
}

// block applies one block: first the vaults that the factory announces (a vault's own first events come before the
// factory's VaultCreated in the same transaction), then the hourly rows that the block causes, then all logs in order, but
// the board's last: whose words count is decided by who leads and trades at the block's end, so that no row depends on the
// order of two contracts' logs within a block, which no fold proves.
func (p *Projector) block(h *chain.Header, logs []chain.Log, hour *Hour, tokens map[common.Address]*store.Token) error {
	p.header, p.log, p.wrote = h, nil, false
	clear(p.folding)
	for i := range logs {
		if logs[i].Address == p.on.Factory && eventOf(&logs[i]) == evVaultCreated {
			p.at(&logs[i])
			if err := p.vaultCreated(tokens); err != nil {
				return p.wrap(err)
			}
		}
	}
	if hour != nil {
		p.hourly(hour)
	}
	for _, board := range []bool{false, true} {
		for i := range logs {
			if (logs[i].Address == p.on.Board) != board {
				continue
			}
			p.at(&logs[i])
			if err := p.fold(); err != nil {
				return p.wrap(err)
			}
			if err := p.apply(logs, i, tokens); err != nil {
				return p.wrap(err)
			}
			p.finishLog()
			if p.rows.err != nil {
				return p.wrap(p.rows.err)
			}
		}
	}
	if p.wrote {
		p.out.Blocks = append(p.out.Blocks, &store.Block{Number: h.Number, Hash: h.Hash, Time: h.Time})
	}
	return p.rows.err
}

func (p *Projector) wrap(err error) error {
	if p.log == nil {
		return fmt.Errorf("block %d: %w", p.header.Number, err)
	}
	return fmt.Errorf("block %d, log %d (%s of %s): %w", p.header.Number, p.log.Index, eventNames[eventOf(p.log)], p.log.Address, err)
}

func (p *Projector) at(l *chain.Log) { p.log, p.sub = l, 0 }

// apply is where every log of a contract that is followed passes, in order and once.
func (p *Projector) apply(logs []chain.Log, i int, tokens map[common.Address]*store.Token) error {
	l := &logs[i]
	ev := eventOf(l)
	if ev == evNone {
		return nil
	}
	if want := eventABIs[ev]; int(l.NTopics) != 1+indexedCount[ev] {
		return fmt.Errorf("%s with %d topics: %w", want.Name, l.NTopics, errDecode)
	}
	switch {
	case l.Address == p.on.Factory:
		return nil // VaultCreated came first
	case l.Address == p.on.Registry:
		return p.registryEvent(ev, tokens)
	case l.Address == p.on.Tank:
		return p.tankEvent(ev)
	case l.Address == p.on.Board:
		return p.boardEvent(ev)
	}
	if v, ok := p.rows.vaults[l.Address]; ok {
		if v.vault.row.Type == typePersonal {
			return p.personalEvent(v, ev, logs, i)
		}
		return p.vaultEvent(v, ev)
	}
	if v, ok := p.rows.owner[l.Address]; ok {
		return p.portfolioEvent(v, ev, tokens)
	}
	return nil
}

// changePosition is a position that the current log changes. Whether it held shares before is remembered, so that the
// number of depositors follows.
func (p *Projector) changePosition(v *VaultRows, account common.Address) *store.Position {
	c := p.rows.position(v, account)
	for _, t := range p.touched {
		if t.p == c {
			return &c.row
		}
	}
	p.touched = append(p.touched, touchedPosition{v, c, holds(&c.row)})
	r := touch(&p.rows.dirty.positions, c)
	if r.FirstBlock == 0 {
		r.FirstBlock = p.header.Number
	}
	r.LastBlock = p.header.Number
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
func (p *Projector) finishLog() {
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

func (p *Projector) state(v *VaultRows) *store.VaultState {
	s := touch(&p.rows.dirty.states, v.state)
	s.LastBlock = p.header.Number
	p.wrote = true
	return s
}

func (p *Projector) vault(v *VaultRows) *store.Vault {
	p.wrote = true
	return touch(&p.rows.dirty.vaults, v.vault)
}

// epoch is an epoch's row; it is made when the first event of it comes.
func (p *Projector) epoch(v *VaultRows, id uint64) *store.Epoch {
	p.wrote = true
	e, ok := v.epochs[id]
	if !ok {
		e = &cell[store.Epoch]{row: store.Epoch{Vault: v.vault.row.Vault, EpochID: id, OpenedBlock: p.header.Number}}
		v.epochs[id] = e
	}
	return touch(&p.rows.dirty.epochs, e)
}

// activity books one row for the current log.
func (p *Projector) activity(kind string, v *VaultRows, a store.Activity) {
	a.Kind, a.Vault = kind, v.vault.row.Vault
	a.BlockNumber, a.LogIndex, a.SubIndex, a.TxHash = p.header.Number, uint64(p.log.Index), p.sub, p.log.TxHash
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

// Take gives all changes since the last one and marks every row clean. The rows are copies, which may be written while more
// is applied. Their numbers are shared: no row's number is ever changed in place.
func (p *Projector) Take() *store.Changes {
	p.Cards()
	out := p.out
	p.out = new(store.Changes)
	d := &p.rows.dirty
	out.Vaults = clean(&d.vaults)
	out.VaultStates = clean(&d.states)
	out.Epochs = clean(&d.epochs)
	out.Positions = clean(&d.positions)
	out.NewRequests, out.Requests = p.rows.takeRequests()
	out.Holdings = clean(&d.holdings)
	out.Orders = clean(&d.orders)
	out.Registry = clean(&d.registry)
	out.Tanks = clean(&d.tanks)
	out.Histories = clean(&d.history)
	p.rows.taken()
	return out
}

// Cards works out the stats cards that are due. What they look back to may be forgotten then (Trim).
func (p *Projector) Cards() {
	d := &p.rows.dirty
	for _, v := range d.stats {
		if row := p.rows.statsRow(v); row != nil {
			p.out.VaultStats = append(p.out.VaultStats, row)
		}
		if v.newSeries {
			v.newSeries = false
			p.out.PriceSeries = append(p.out.PriceSeries, v.seriesRow())
		}
	}
	d.stats = d.stats[:0]
}

func clean[T any](list *[]*cell[T]) []*T {
	if len(*list) == 0 {
		return nil
	}
	out := make([]*T, len(*list))
	for i, c := range *list {
		c.dirty = false
		out[i] = c.copy()
	}
	*list = (*list)[:0]
	return out
}

func (c *cell[T]) copy() *T {
	row := c.row
	return &row
}
