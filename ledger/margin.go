package ledger

import (
	"fmt"
	"math/big"
)

// Acceptance is how much of an epoch's non-leader deposits was taken, both in
// asset base units over the epoch's totals (SPEC rule 12).
type Acceptance struct {
	Requested *big.Int
	Accepted  *big.Int
}

// Split divides one request of the epoch into its accepted part and its
// refund. Both round down on their own, refund never as the complement:
//
//	accepted = floor(assets * accepted / requested)
//	refund   = floor(assets * (requested - accepted) / requested)
//
// so neither sum can exceed the epoch's total, whatever the order of claims.
func (a Acceptance) Split(assets *big.Int) (accepted, refund *big.Int, err error) {
	if val(a.Accepted).Cmp(val(a.Requested)) > 0 {
		return nil, nil, fmt.Errorf("accepted %s of %s: %w", val(a.Accepted), val(a.Requested), ErrInsufficient)
	}
	if accepted, err = MulDiv(assets, a.Accepted, a.Requested); err != nil {
		return nil, nil, fmt.Errorf("accepted part: %w", err)
	}
	if refund, err = MulDiv(assets, sub(a.Requested, a.Accepted), a.Requested); err != nil {
		return nil, nil, fmt.Errorf("refund: %w", err)
	}
	return accepted, refund, nil
}

// Margin is the leader's stake against the supply, in share base units.
type Margin struct {
	LeaderShares *big.Int // wallet + claimable
	Supply       *big.Int
	RequiredBps  uint16
}

// CurrentBps is floor(10 000 * leader's shares / supply); zero at no supply.
func (m Margin) CurrentBps() uint64 {
	q, err := MulDiv(m.LeaderShares, bpsInt, m.Supply)
	if err != nil || !q.IsUint64() {
		return 0
	}
	return q.Uint64()
}

// Holds says whether leader's shares * 10 000 >= required bps * supply.
func (m Margin) Holds() bool { return m.excess().Sign() >= 0 }

// excess is leader's shares * 10 000 - required bps * supply.
func (m Margin) excess() *big.Int {
	l := new(big.Int).Mul(val(m.LeaderShares), bpsInt)
	return l.Sub(l, new(big.Int).Mul(val(m.Supply), big.NewInt(int64(m.RequiredBps))))
}

// RoomShares is the most shares others may be given so that the margin still
// holds: floor(leader's shares * 10 000 / required bps) - supply, at least
// zero; nil when nothing is required, that is, without limit.
func (m Margin) RoomShares() *big.Int {
	if m.RequiredBps == 0 {
		return nil
	}
	q := new(big.Int).Mul(val(m.LeaderShares), bpsInt)
	q.Quo(q, big.NewInt(int64(m.RequiredBps)))
	return maxZero(q.Sub(q, val(m.Supply)))
}

// RoomAssets is [Margin.RoomShares] in asset base units at a price, rounded
// down; nil without limit.
func (m Margin) RoomAssets(at Price) (*big.Int, error) {
	room := m.RoomShares()
	if room == nil {
		return nil, nil
	}
	a, err := at.Assets(room)
	if err != nil {
		return nil, fmt.Errorf("room for deposits: %w", err)
	}
	return a, nil
}
