package project

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// HourSeconds is the length of an hour.
const HourSeconds = 3600

const hour = HourSeconds

// Hour is what the chain said about every vault at the last block before an hour.
type Hour struct {
	Time   uint64 // the hour, Unix seconds
	Parent *chain.Header
	States map[common.Address]*VaultAt
}

// VaultAt is one vault at one block, in asset base units.
type VaultAt struct {
	Good              bool // nav() answered; else NAV is of the last answers
	NAV, Supply, Idle *big.Int
	Holdings          []Priced
}

// Priced is an amount of a token and its price.
type Priced struct {
	Token         common.Address
	Amount, Price *big.Int
	Stale         bool
}

// HourBetween gives the hour whose first block at or after it the later one is; 0 when it is none.
func HourBetween(parentTime, time uint64) uint64 {
	if h := time / hour; h > parentTime/hour {
		return h * hour
	}
	return 0
}

// hourly books the rows of one hour: the state at the last block before it, caused by the current block. A vault of which
// nobody has a share has no price. Where it had one before, its card is of the hour all the same: what it says would stand
// for ever.
func (p *Projector) hourly(s *Hour) {
	for _, a := range p.rows.order {
		at, ok := s.States[a]
		if !ok {
			continue
		}
		v := p.rows.vaults[a]
		totals := totalsOf(&v.state.row)
		card := statsInput{
			block: s.Parent.Number, hash: s.Parent.Hash, time: s.Time, stale: !at.Good, nav: at.NAV, supply: at.Supply,
			idle: at.Idle, totals: totals,
		}
		if sign(at.Supply) == 0 {
			if v.series.Last != nil {
				p.emptied(v, card)
			}
			continue
		}
		p.price(v, store.Price{
			Time: s.Time, Kind: "hour", StateBlock: s.Parent.Number, StateHash: s.Parent.Hash, NAV: at.NAV, Supply: at.Supply,
			Stale: !at.Good, TotalPnL: totals.Figures(at.NAV).TotalPnL,
		})
		p.statsAt(v, card)
		for _, h := range at.Holdings {
			p.holdingPrice(v, h.Token, h.Price, s.Time, s.Parent.Number, h.Stale)
		}
	}
}

// emptied notes a card without shares. A stale one has the last answers' NAV, too: the last good card is of when there were
// shares.
func (p *Projector) emptied(v *VaultRows, card statsInput) {
	stale := card
	card.stale = false
	p.statsAt(v, card)
	if stale.stale {
		p.statsAt(v, stale)
	}
}
