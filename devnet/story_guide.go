package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/sluicefi/sluice/bindings/vaultfactory"
)

// The guide's story, epoch by epoch as in golden/pnl.json: Sam deposits 1,000
// at 1.00 and 1,000 at 1.50 (with Kim's 500), redeems 1,000 shares at 1.60,
// deposits 500 at 2.00, gives half of his shares to Tom, and redeems the rest
// at 1.90. Gia's part is to hold LINK, whose price moves NAV, and to have the
// cash that redemptions take.
func (p plot) guide() {
	p.at(1, func(ctx context.Context, s *Story) error {
		_, err := s.found(ctx, KindGuide, gia, vaultfactory.VaultParams{
			Name: "Lighthouse Guide", Symbol: "sLGHT", FeeBps: 1_000, LeaderMarginBps: 400,
			MinDeposit: usdc(100), Seed: usdc(100),
			Strategy: "One token and cash. The vault of the guide: its numbers are the guide's, to the last unit. After the guide's steps it goes on: " +
				"Sam deposits 500 more at 2.00, gives half of his shares to Tom, and withdraws the rest at 1.90.",
		})
		return err
	})
	in := func(act func(ctx context.Context, s *Story, v *StoryVault) error) scene {
		return func(ctx context.Context, s *Story) error { return act(ctx, s, s.Vault(KindGuide)) }
	}
	deposits := func(amounts map[string]int64, order ...string) scene {
		return in(func(_ context.Context, s *Story, v *StoryVault) error {
			for _, name := range order {
				s.requestDeposit(v, name, usdc(amounts[name]))
			}
			return nil
		})
	}
	claims := func(names ...string) scene {
		return in(func(ctx context.Context, s *Story, v *StoryVault) error {
			for _, name := range names {
				if err := s.claimShares(ctx, v, name); err != nil {
					return err
				}
				if err := s.claimAssets(ctx, v, name); err != nil {
					return err
				}
			}
			return nil
		})
	}
	// Gia trades until about so much is in cash.
	cash := func(want int64) scene {
		return in(func(ctx context.Context, s *Story, v *StoryVault) error {
			return s.holdCash(ctx, v, gia, "LINK", usdc(want))
		})
	}

	// The block at which a step of the guide is done, claims included.
	step := in(func(ctx context.Context, s *Story, _ *StoryVault) error {
		if err := s.flush(ctx); err != nil {
			return err
		}
		s.GuideSteps = append(s.GuideSteps, s.Chain.Head().Number.Uint64())
		if s.Config.GuideStep == nil {
			return nil
		}
		return s.Config.GuideStep(ctx, s, len(s.GuideSteps)-1)
	})

	p.before(0, 20, deposits(map[string]int64{sam: 1_000}, sam))
	p.after(0, 1, claims(sam))
	p.after(0, 1, step)
	p.after(0, 2, cash(10))
	p.before(1, 30, deposits(map[string]int64{sam: 1_000, kim: 500}, sam, kim))
	p.after(1, 1, claims(sam, kim))
	p.after(1, 1, step)
	p.after(1, 2, cash(1_660))
	p.before(2, 26, in(func(_ context.Context, s *Story, v *StoryVault) error {
		s.requestRedeem(v, sam, new(big.Int).Mul(big.NewInt(1_000), pow10(18)))
		return nil
	}))
	p.after(2, 2, claims(sam))
	p.after(2, 2, step)
	p.before(3, 15, deposits(map[string]int64{sam: 500}, sam))
	p.after(3, 3, claims(sam))
	p.after(3, 3, step)
	p.after(3, 5, cash(960))
	p.after(3, 4, in(func(ctx context.Context, s *Story, v *StoryVault) error {
		held, err := s.shares(ctx, v, sam)
		if err != nil {
			return err
		}
		half := held.Rsh(held, 1)
		s.batch.Call(s.cast[sam], v.Address, gasRequest, sharedVault.PackTransfer(s.cast[tom].Address, half), "give half of the shares away")
		return nil
	}))
	p.after(3, 4, step)
	p.before(4, 10, in(func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.redeemPart(ctx, v, sam, 100)
	}))
	p.after(4, 2, claims(sam))
	p.after(4, 2, step)
	p.after(4, 4, in(func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[gia], v.Address, gasRequest, sharedVault.PackCollectFees(s.cast[gia].Address), "collect the fees")
		return nil
	}))
	// Life goes on: Tom takes out a part of what he was given.
	p.before(8, 12, in(func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.redeemPart(ctx, v, tom, 20)
	}))
	p.after(8, 5, claims(tom))
}

// holdCash lets a leader trade one token so that about so much of the asset
// (base units) is left in cash.
func (s *Story) holdCash(ctx context.Context, v *StoryVault, leader, symbol string, want *big.Int) error {
	idle, err := s.idle(ctx, v)
	if err != nil {
		return err
	}
	token := s.Market.By(symbol)
	if token == nil {
		return fmt.Errorf("there is no %s", symbol)
	}
	switch excess := new(big.Int).Sub(idle, want); excess.Sign() {
	case 1:
		s.trade(v, leader, s.Market.Asset, token, excess)
	case -1:
		s.trade(v, leader, token, s.Market.Asset, excess.Neg(excess))
	}
	return nil
}
