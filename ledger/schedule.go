package ledger

import "math"

// Schedule is a vault's cut-offs: the first one and the period between them,
// in Unix seconds and seconds (SPEC rule 2).
type Schedule struct {
	First  uint64
	Period uint64
}

// Next is the first cut-off strictly after t (SPEC rule 7). It is zero for a
// period of zero, and where there is none before the end of time.
func (s Schedule) Next(t uint64) uint64 {
	if t < s.First {
		return s.First
	}
	if s.Period == 0 {
		return 0
	}
	n := (t-s.First)/s.Period + 1
	if n > (math.MaxUint64-s.First)/s.Period {
		return 0
	}
	return s.First + n*s.Period
}
