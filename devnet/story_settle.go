package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/sluicefi/sluice/bindings/vault"
)

// settleAll settles every vault that waits, in one block, as the keeper would:
// cash that is missing is raised in the same transaction, and NAV may be no
// more than one percent off.
func (s *Story) settleAll(ctx context.Context) error {
	for _, v := range s.Vaults {
		if v.Kind == KindPersonal {
			continue
		}
		if err := s.settle(ctx, v); err != nil {
			return fmt.Errorf("settling %s: %w", v.Name, err)
		}
	}
	return s.flush(ctx)
}

func (s *Story) settle(ctx context.Context, v *StoryVault) error {
	cutoff, err := read(ctx, s, v.Address, sharedVault.PackNextCutoff(), sharedVault.UnpackNextCutoff)
	if err != nil {
		return err
	}
	if cutoff.Sign() != 0 {
		return nil // still open
	}
	last, err := read(ctx, s, v.Address, sharedVault.PackLastSettledEpochId(), sharedVault.UnpackLastSettledEpochId)
	if err != nil {
		return err
	}
	nav, err := s.nav(ctx, v)
	if err != nil {
		return err
	}
	cash, err := read(ctx, s, v.Address, sharedVault.PackCashNeeded(), sharedVault.UnpackCashNeeded)
	if err != nil {
		return err
	}
	epoch := new(big.Int).Add(last, big.NewInt(1))
	least, most := step(nav, -10_000), step(nav, 10_000)
	missing := new(big.Int).Sub(cash.Needed, cash.Available)
	if missing.Sign() <= 0 {
		s.batch.Call(s.cast[keeperName], v.Address, gasSettle, sharedVault.PackSettle(epoch, least, most), "settle "+v.Name)
		return nil
	}
	sales, err := s.sales(ctx, v, missing)
	if err != nil {
		return err
	}
	s.batch.Call(s.cast[keeperName], v.Address, gasSettle,
		sharedVault.PackSettleWithSales(sales, epoch, least, most), "sell and settle "+v.Name)
	return nil
}

// sales raises an amount of cash (base units) from the largest holding, with
// half a percent to spare for the pool's fee and depth.
func (s *Story) sales(ctx context.Context, v *StoryVault, missing *big.Int) ([]vault.Swap, error) {
	largest, value := s.Market.Asset, new(big.Int)
	for _, l := range s.Market.Tokens {
		amount, err := s.holding(ctx, v, l)
		if err != nil {
			return nil, err
		}
		if worth := s.Market.Value(l, amount); worth.Cmp(value) > 0 {
			largest, value = l, worth
		}
	}
	if value.Cmp(missing) < 0 {
		return nil, fmt.Errorf("%s USDC are missing and the largest holding is worth %s", missing, value)
	}
	sale := s.swap(largest, s.Market.Asset, s.Market.Amount(largest, step(missing, 5_000)))
	return []vault.Swap{vault.Swap(sale)}, nil
}
