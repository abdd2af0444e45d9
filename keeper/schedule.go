package keeper

import (
	"math/big"
	"sort"
)

// due are the vaults whose closed epoch waits at this block, longest overdue
// first. That an epoch is closed is the contract's word at the block's own
// timestamp: no clock of ours has a say.
func due(s *blockState) []*vaultState {
	var waiting []*vaultState
	for _, v := range s.Vaults {
		if !v.personal() && v.waiting() {
			waiting = append(waiting, v)
		}
	}
	sort.SliceStable(waiting, func(i, k int) bool {
		return waiting[i].Preview.Cutoff.Cmp(waiting[k].Preview.Cutoff) < 0
	})
	return waiting
}

// overdue is how long the cut-off of a waiting epoch is past, in seconds of
// chain time.
func overdue(v *vaultState, now uint64) uint64 {
	if c := v.Preview.Cutoff.Uint64(); now > c {
		return now - c
	}
	return 0
}

// missed is how many whole periods passed unsettled; one settlement catches
// them all up (SPEC rule 7).
func missed(v *vaultState, now uint64) uint64 {
	if v.Period == 0 {
		return 0
	}
	return overdue(v, now) / v.Period
}

// nextCutoff is the earliest cut-off ahead over all vaults, Unix seconds; 0
// when there is none.
func nextCutoff(s *blockState) uint64 {
	var next *big.Int
	for _, v := range s.Vaults {
		c := v.NextCutoff
		if c != nil && c.Sign() > 0 && (next == nil || c.Cmp(next) < 0) {
			next = c
		}
	}
	if next == nil || !next.IsUint64() {
		return 0
	}
	return next.Uint64()
}

// weekSeconds is the span of the gas budget, in seconds of chain time.
const weekSeconds = 7 * 24 * 3600
