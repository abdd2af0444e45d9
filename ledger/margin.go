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

// RoomAssets is the most that others may deposit, in asset base units, so that
// the margin holds after a settlement at this price which also accepts the
// leader's own deposit and burns the epoch's redeemed shares: the largest D
// with
//
//	held * 10 000 >= required bps * (supply - burned + floor((own + D) * supply / NAV))
//
// where held is the leader's shares with those of the own deposit. At least
// zero, and zero where the price is worthless; nil without limit. It fails at a
// supply of zero.
func (m Margin) RoomAssets(at Price, assetDecimals uint8, own, burned *big.Int) (*big.Int, error) {
	if at.Valid() && at.Worthless(assetDecimals) {
		return new(big.Int), nil
	}
	if m.RequiredBps == 0 {
		return nil, nil
	}
	minted, err := at.Shares(own)
	if err != nil {
		return nil, fmt.Errorf("room for deposits: %w", err)
	}
	if val(at.Supply).Sign() == 0 {
		return nil, fmt.Errorf("room for deposits: %w", ErrDivisionByZero)
	}
	after := Margin{LeaderShares: add(m.LeaderShares, minted), Supply: sub(m.Supply, burned), RequiredBps: m.RequiredBps}
	if after.excess().Sign() < 0 {
		return new(big.Int), nil
	}
	// floor(D * supply / NAV) <= mintable  <=>  D * supply < (mintable + 1) * NAV
	most := after.RoomShares()
	most.Add(most, big.NewInt(1))
	most.Mul(most, val(at.NAV)).Sub(most, big.NewInt(1))
	most.Quo(most, at.Supply)
	return maxZero(most.Sub(most, val(own))), nil
}
