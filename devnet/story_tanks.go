package devnet

import (
	"context"
	"math/big"
)

// gwei is a billion wei.
func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// tanks: who pays the keeper (SPEC rule 24). The winning vault's tank lasts for years, the guide's is a gift, the closing
// vault's leader has taken theirs back, and the losing vault's is nearly dry at the end: what is in it is less than a
// settlement costs. A settlement costs some 200 gwei on this chain, whose base fee has fallen to next to nothing.
func (p plot) tanks(total int) {
	fund := func(kind Kind, who string, wei *big.Int) scene {
		return on(kind, func(_ context.Context, s *Story, v *StoryVault) error {
			s.batch.CallPaying(s.cast[who], s.Tank, wei, gasRequest, tanks.PackFund(v.Address), "fund the tank of "+v.Name)
			return nil
		})
	}
	p.at(10, fund(KindWinning, lena, gwei(50_000_000)))
	p.at(11, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[lena], s.Tank, gasRequest,
			tanks.PackSetTerms(v.Address, 50e9, gwei(10_000_000), 500), "set the terms of the tank of "+v.Name)
		return nil
	}))
	p.at(12, fund(KindGuide, sam, gwei(5_000_000)))
	p.at(13, fund(KindLosing, maxi, gwei(800)))
	p.at(14, fund(KindClosing, hugo, gwei(2_000_000)))
	p.at(15, fund(KindPersonal, otto, gwei(1_000_000)))
	p.at(total-68, on(KindClosing, func(_ context.Context, s *Story, v *StoryVault) error {
		w := s.cast[hugo]
		s.batch.Call(w, s.Tank, gasRequest, tanks.PackTakeBack(v.Address, gwei(1_000_000), w.Address), "take ether out of the tank of "+v.Name)
		return nil
	}))
	p.at(total-40, fund(KindLosing, wanda, gwei(60)))
}
