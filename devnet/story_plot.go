package devnet

import (
	"context"
	"math/big"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
)

// scene is what happens in one hour, after its market and settlements.
type scene func(ctx context.Context, s *Story) error

// plot is the scenes by hour.
type plot map[int][]scene

func (p plot) at(hour int, act scene) { p[hour] = append(p[hour], act) }

// before and after place a scene some hours from the k-th cut-off.
func (p plot) before(k, hours int, act scene) { p.at(fridayHour(k)-hours, act) }
func (p plot) after(k, hours int, act scene)  { p.at(fridayHour(k)+hours, act) }

// plot is the whole story. Scenes past its end never play.
func (s *Story) plot(total int) plot {
	p := make(plot)
	weeks := total / hoursPerWeek
	p.guide()
	p.winning(weeks, total)
	p.losing(weeks)
	p.closing(total)
	p.personal()
	p.tanks(total)
	p.crowd(s, weeks)
	return p
}

// on plays a scene in the vault of a kind.
func on(kind Kind, act func(ctx context.Context, s *Story, v *StoryVault) error) scene {
	return func(ctx context.Context, s *Story) error {
		v := s.Vault(kind)
		if v == nil {
			return nil
		}
		return act(ctx, s, v)
	}
}

// deposit is a scene in which somebody asks for a deposit of whole USDC.
func deposit(kind Kind, who string, whole int64) scene {
	return on(kind, func(_ context.Context, s *Story, v *StoryVault) error {
		s.requestDeposit(v, who, usdc(whole))
		return nil
	})
}

// redeem is a scene in which somebody asks for a part of a wallet back.
func redeem(kind Kind, who string, percent int64) scene {
	return on(kind, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.redeemPart(ctx, v, who, percent)
	})
}

// claim is a scene in which everybody named takes all that settled.
func claim(kind Kind, names ...string) scene {
	return on(kind, func(ctx context.Context, s *Story, v *StoryVault) error {
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

// winning: Lena's vault. Ada trades for her; the keeper holds it to its
// targets and fills its orders.
func (p plot) winning(weeks, total int) {
	p.at(2, func(ctx context.Context, s *Story) error {
		v, err := s.found(ctx, KindWinning, lena, vaultfactory.VaultParams{
			Name: "Meridian Growth", Symbol: "sMRDN", FeeBps: 1_500, LeaderMarginBps: 500,
			MinDeposit: usdc(100), Seed: usdc(25_000),
			Strategy: "Ether first, a little bitcoin and LINK, a fifth in cash. Rebalanced when a weight leaves its band.",
		})
		if err != nil {
			return err
		}
		s.batch.Call(s.cast[lena], v.Portfolio, gasRequest, holder.PackSetTrader(s.cast[ada].Address), "appoint a trader")
		s.allowClaims(v, finn)
		return nil
	})
	p.before(0, 30, deposit(KindWinning, ana, 40_000))
	p.before(0, 28, deposit(KindWinning, ben, 30_000))
	p.before(0, 21, deposit(KindWinning, finn, 20_000))
	p.before(0, 9, deposit(KindWinning, dan, 15_000))
	p.after(0, 2, claim(KindWinning, ana, ben, dan))
	p.after(0, 3, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
		m := s.Market
		s.trade(v, ada, m.Asset, m.By("WETH"), usdc(70_000))
		s.trade(v, ada, m.Asset, m.By("WBTC"), usdc(13_000))
		s.trade(v, ada, m.Asset, m.By("LINK"), usdc(13_000))
		return nil
	}))
	p.after(0, 5, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
		return s.setTargets(v, lena, map[string][2]uint16{"WETH": {5_500, 300}, "WBTC": {1_000, 200}, "LINK": {1_000, 200}})
	}))
	p.before(1, 14, deposit(KindWinning, cleo, 20_000))
	p.after(1, 2, claim(KindWinning, cleo))
	p.before(2, 40, deposit(KindWinning, eve, 10_000))
	p.after(2, 4, claim(KindWinning, eve))
	for k := range weeks {
		p.after(k, 1, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
			s.claimFor(v, finn)
			return nil
		}))
		p.after(k, 7, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error { return s.rebalance(ctx, v) }))
	}
	p.orders()
	p.before(4, 33, deposit(KindWinning, finn, 12_000))
	p.before(5, 50, deposit(KindWinning, eve, 3_000))
	p.before(5, 44, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.cancelDeposit(ctx, v, eve, true)
	}))
	p.before(6, 18, redeem(KindWinning, ben, 20))
	p.after(6, 5, claim(KindWinning, ben))
	p.before(7, 11, redeem(KindWinning, finn, 40))
	p.after(7, 20, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[lena], v.Address, gasRequest, sharedVault.PackCollectFees(s.cast[lena].Address), "collect the fees")
		return nil
	}))
	p.after(9, 12, on(KindWinning, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[lena], v.Address, gasRequest, sharedVault.PackLowerFee(1_200), "lower the fee")
		return nil
	}))

	// What is left open at the end.
	p.before(weeks-1, 25, redeem(KindWinning, cleo, 50))
	p.before(weeks-1, 16, deposit(KindWinning, dan, 7_500))
	p.at(total-30, deposit(KindWinning, eve, 3_000))
	p.at(total-20, deposit(KindWinning, ana, 5_000))
	p.at(total-12, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.cancelDeposit(ctx, v, eve, false)
	}))
	p.at(total-6, redeem(KindWinning, ben, 25))
}

// orders: one that fills, one that is cancelled, one that expires, and one
// that stays open.
func (p plot) orders() {
	const hour = 3600
	p.after(3, 30, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.placeLimit(ctx, v, ada, "WETH", 4_000, -5_000, 48*hour)
	}))
	p.after(3, 31, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.fillLast(ctx, v, "WETH")
	}))
	p.after(4, 40, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.placeLimit(ctx, v, ada, "LINK", 2_000, 150_000, 30*24*hour)
	}))
	p.after(4, 70, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		id, err := s.lastOrder(ctx, v)
		if err != nil {
			return err
		}
		s.batch.Call(s.cast[lena], v.Portfolio, gasRequest, holder.PackCancelOrder(id), "cancel an order")
		return nil
	}))
	p.after(6, 20, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.placeLimit(ctx, v, ada, "WBTC", 3_000, 200_000, 72*hour)
	}))
	p.after(8, 30, on(KindWinning, func(ctx context.Context, s *Story, v *StoryVault) error {
		return s.placeLimit(ctx, v, ada, "WETH", 5_000, 300_000, 90*24*hour)
	}))
}

// losing: Max's vault, nearly all in bitcoin, which falls. It has little cash,
// so redemptions make the keeper sell; and Wanda asks for more than the
// leader's margin has room for.
func (p plot) losing(weeks int) {
	p.at(3, func(ctx context.Context, s *Story) error {
		_, err := s.found(ctx, KindLosing, maxi, vaultfactory.VaultParams{
			Name: "Cobalt Contrarian", Symbol: "sCBLT", FeeBps: 1_000, LeaderMarginBps: 1_000,
			MinDeposit: usdc(250), Seed: usdc(15_000),
			Strategy: "Bitcoin, when nobody wants it.",
		})
		return err
	})
	p.before(0, 26, deposit(KindLosing, ben, 12_000))
	p.before(0, 17, deposit(KindLosing, wanda, 10_000))
	p.after(0, 3, claim(KindLosing, ben, wanda))
	for k := range weeks - 1 {
		p.after(k, 6, on(KindLosing, func(ctx context.Context, s *Story, v *StoryVault) error {
			nav, err := s.nav(ctx, v)
			if err != nil {
				return err
			}
			idle, err := s.idle(ctx, v)
			if err != nil {
				return err
			}
			want := step(nav, -900_000) // a tenth
			if idle.Cmp(new(big.Int).Lsh(want, 1)) < 0 {
				return nil
			}
			return s.holdCash(ctx, v, maxi, "WBTC", want)
		}))
	}
	p.before(4, 22, redeem(KindLosing, ben, 60))
	p.after(4, 8, claim(KindLosing, ben))
	p.after(5, 40, on(KindLosing, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[maxi], v.Address, gasRequest, sharedVault.PackPauseDeposits(), "pause deposits")
		return nil
	}))
	p.after(5, 100, on(KindLosing, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[maxi], v.Address, gasRequest, sharedVault.PackUnpauseDeposits(), "take deposits again")
		return nil
	}))
	p.before(weeks-1, 19, deposit(KindLosing, wanda, 160_000))
}

// closing: Hugo's vault, closed three days before the end with a token left, a
// redemption settled and a deposit refunded.
func (p plot) closing(total int) {
	p.at(4, func(ctx context.Context, s *Story) error {
		_, err := s.found(ctx, KindClosing, hugo, vaultfactory.VaultParams{
			Name: "Harbour Yield", Symbol: "sHRBR", FeeBps: 500, LeaderMarginBps: 200,
			MinDeposit: usdc(100), Seed: usdc(10_000),
			Strategy: "Mostly cash, some ether. Hugo is retiring: the vault is winding down.",
		})
		return err
	})
	p.before(0, 15, deposit(KindClosing, tom, 6_000))
	p.before(1, 36, deposit(KindClosing, wanda, 9_000))
	p.after(0, 4, claim(KindClosing, tom))
	p.after(1, 4, claim(KindClosing, wanda))
	p.after(0, 8, on(KindClosing, func(_ context.Context, s *Story, v *StoryVault) error {
		s.trade(v, hugo, s.Market.Asset, s.Market.By("WETH"), usdc(6_000))
		return nil
	}))
	p.at(total-74, deposit(KindClosing, kim, 4_000))
	p.at(total-72, redeem(KindClosing, tom, 50))
	p.at(total-70, on(KindClosing, func(_ context.Context, s *Story, v *StoryVault) error {
		s.batch.Call(s.cast[hugo], v.Address, gasRequest, sharedVault.PackStartClosing(), "close the vault")
		return nil
	}))
	p.at(total-69, on(KindClosing, func(ctx context.Context, s *Story, v *StoryVault) error { return s.settle(ctx, v) }))
	p.at(total-60, claim(KindClosing, tom))
}

// personal: Otto's vault, in which everything is immediate.
func (p plot) personal() {
	p.at(5, func(ctx context.Context, s *Story) error {
		_, err := s.foundPersonal(ctx, otto, "Otto's Reserve", "pOTTO", "For Otto only: half ether, some bitcoin, the rest ready to spend.")
		return err
	})
	pay := func(whole int64) scene {
		return on(KindPersonal, func(_ context.Context, s *Story, v *StoryVault) error {
			w := s.cast[otto]
			s.approve(w, v.Address, usdc(whole))
			data, err := packMethod(&personalvault.PersonalVaultMetaData, "deposit", usdc(whole), w.Address)
			if err != nil {
				return err
			}
			s.batch.Call(w, v.Address, gasRequest, data, "deposit")
			return nil
		})
	}
	p.at(6, pay(40_000))
	p.at(8, on(KindPersonal, func(_ context.Context, s *Story, v *StoryVault) error {
		s.trade(v, otto, s.Market.Asset, s.Market.By("WETH"), usdc(20_000))
		s.trade(v, otto, s.Market.Asset, s.Market.By("WBTC"), usdc(6_000))
		return nil
	}))
	p.at(9, on(KindPersonal, func(_ context.Context, s *Story, v *StoryVault) error {
		return s.setTargets(v, otto, map[string][2]uint16{"WETH": {5_000, 250}, "WBTC": {1_500, 250}})
	}))
	p.after(3, 50, pay(10_000))
	p.after(3, 52, on(KindPersonal, func(ctx context.Context, s *Story, v *StoryVault) error { return s.rebalance(ctx, v) }))
	p.after(6, 80, on(KindPersonal, func(_ context.Context, s *Story, v *StoryVault) error {
		w := s.cast[otto]
		s.batch.Call(w, v.Address, gasRequest, ownVault.PackWithdraw(usdc(5_000), w.Address, w.Address), "withdraw")
		return nil
	}))
	p.after(8, 90, on(KindPersonal, func(_ context.Context, s *Story, v *StoryVault) error {
		w, coin := s.cast[otto], s.Market.By("WBTC")
		s.batch.Call(w, v.Address, gasRequest,
			ownVault.PackWithdrawInKind(coin.Address, s.Market.Amount(coin, usdc(500)), w.Address), "withdraw in kind")
		return nil
	}))
}

// crowd: depositors who come and go. Who does what when is drawn here, once,
// so that it doesn't depend on how prices went.
func (p plot) crowd(s *Story, weeks int) {
	for k := range weeks - 1 {
		for _, name := range crowd {
			kind := KindWinning
			if s.rng.IntN(3) == 0 {
				kind = KindLosing
			}
			hours := 6 + s.rng.IntN(60)
			switch action := s.rng.IntN(100); {
			case k == 0 || action < 25:
				if k == 0 {
					hours = 6 + s.rng.IntN(36)
				}
				p.before(k, hours, deposit(kind, name, 500+s.rng.Int64N(5_000)))
				p.after(k, 10, claim(kind, name))
			case action < 40:
				p.before(k, hours, redeem(kind, name, 20+s.rng.Int64N(40)))
				p.after(k, 10, claim(kind, name))
			}
		}
	}
}
