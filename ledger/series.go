package ledger

import "math/big"

// Series keeps up what is said of a growing series of prices, in constant time and memory for each new price. The zero value
// is a series without a price. A Series is a value: adding to a copy leaves the original as it was.
type Series struct {
	First, Last *PricePoint // nil without a price

	// The deepest fall so far and the highest price so far; nil without one.
	Peak, FallFrom, FallTo *Price

	// What Risk needs of the days before Last's: the price at the end of the last of them, nil without one, and the sums
	// of the returns between them.
	DayBefore    *Price
	Returns      int64    // how many returns between days that have ended
	Sum, Squares *big.Int // of those returns, units of 1e-18, and of their squares, units of 1e-36; nil is zero
	Broken       bool     // one of those days had no price, or the price zero: there is no risk any more
}

// Add takes the next price; its time isn't before the last one's.
func (s *Series) Add(p PricePoint) {
	if s.First == nil {
		s.First = &p
	}
	if s.Last != nil && s.Last.Time/Day != p.Time/Day {
		s.endDay()
	}
	s.Last = &p
	s.fall(p.Price)
}

// endDay counts the day of the last price, which is over.
func (s *Series) endDay() {
	if s.DayBefore != nil && !s.Broken {
		r := s.returns()
		s.Broken = !r.add(*s.DayBefore, s.Last.Price)
		s.Returns, s.Sum, s.Squares = r.n, r.sum, r.squares
	}
	s.DayBefore = &s.Last.Price
}

func (s *Series) returns() returns { return returns{s.Returns, s.Sum, s.Squares} }

// fall notes a new peak or a deeper fall.
func (s *Series) fall(p Price) {
	if !p.Valid() {
		return
	}
	if s.Peak == nil || p.Cmp(*s.Peak) > 0 {
		s.Peak = &p
		return
	}
	if val(s.Peak.NAV).Sign() == 0 {
		return
	}
	deepest, _ := s.MaxDrawdown()
	if fall := growth(*s.Peak, p); fall.Neg(fall).Cmp(deepest) > 0 {
		s.FallFrom, s.FallTo = s.Peak, &p
	}
}

// MaxDrawdown is the deepest fall from an earlier peak, as a fraction of that peak between 0 and 1; ok is false without a price.
func (s *Series) MaxDrawdown() (drawdown *big.Rat, ok bool) {
	if s.FallFrom == nil {
		return new(big.Rat), s.Peak != nil
	}
	fall := growth(*s.FallFrom, *s.FallTo)
	return fall.Neg(fall), true
}

// Risk is that of the daily points so far: the last price of each UTC day. ok is false below [MinDailyPoints] points, or where
// one of them is zero.
func (s *Series) Risk() (risk Risk, ok bool) {
	// The returns between ended days, one to the last price, and one point more than returns.
	if s.DayBefore == nil || s.Broken || s.Returns+2 < MinDailyPoints {
		return Risk{}, false
	}
	r := s.returns()
	if !r.add(*s.DayBefore, s.Last.Price) {
		return Risk{}, false
	}
	return r.risk(), true
}

// APRSinceInception is the APR from the first price to the last; ok is false below a day, where a year's extrapolation says
// nothing.
func (s *Series) APRSinceInception() (rate *big.Rat, ok bool) {
	if s.First == nil || s.Last.Time-s.First.Time < Day {
		return nil, false
	}
	return APR(*s.First, *s.Last)
}
