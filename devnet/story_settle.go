package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/sluicefi/sluice/bindings/settler"
)

// gasSettleEach is what the Settler gives each settlement, in gas.
const gasSettleEach = 2_000_000

// settleAll settles every vault that waits, in one transaction through the Settler, as the keeper would: cash that is
// missing is raised in the same call, NAV may be no more than one percent off, and the vaults' tanks pay.
func (s *Story) settleAll(ctx context.Context) error {
	var due []settler.ISettlerSettlement
	for _, v := range s.Vaults {
		if v.Kind == KindPersonal {
			continue
		}
		entry, err := s.settlement(ctx, v)
		if err != nil {
			return fmt.Errorf("settling %s: %w", v.Name, err)
		}
		if entry != nil {
			due = append(due, *entry)
		}
	}
	return s.settleThrough(ctx, due...)
}

// settle settles one vault, if it waits.
func (s *Story) settle(ctx context.Context, v *StoryVault) error {
	entry, err := s.settlement(ctx, v)
	if err != nil || entry == nil {
		return err
	}
	return s.settleThrough(ctx, *entry)
}

// settleThrough mines the settlements. The Settler skips one that fails, so each is looked at afterwards.
func (s *Story) settleThrough(ctx context.Context, due ...settler.ISettlerSettlement) error {
	if len(due) == 0 {
		return s.flush(ctx)
	}
	s.batch.Call(s.cast[keeperName], s.Settler, gasSettleEach*uint64(len(due)+1), settlers.PackSettleAll(due), "settle")
	if err := s.flush(ctx); err != nil {
		return err
	}
	for _, entry := range due {
		last, err := read(ctx, s, entry.Vault, sharedVault.PackLastSettledEpochId(), sharedVault.UnpackLastSettledEpochId)
		if err != nil {
			return err
		}
		if last.Cmp(entry.EpochId) != 0 {
			return fmt.Errorf("the Settler skipped the settlement of epoch %s of %s", entry.EpochId, entry.Vault)
		}
	}
	return nil
}

// settlement is what settles a vault now; nil while its epoch is open.
func (s *Story) settlement(ctx context.Context, v *StoryVault) (*settler.ISettlerSettlement, error) {
	cutoff, err := read(ctx, s, v.Address, sharedVault.PackNextCutoff(), sharedVault.UnpackNextCutoff)
	if err != nil {
		return nil, err
	}
	if cutoff.Sign() != 0 {
		return nil, nil // still open
	}
	last, err := read(ctx, s, v.Address, sharedVault.PackLastSettledEpochId(), sharedVault.UnpackLastSettledEpochId)
	if err != nil {
		return nil, err
	}
	nav, err := s.nav(ctx, v)
	if err != nil {
		return nil, err
	}
	cash, err := read(ctx, s, v.Address, sharedVault.PackCashNeeded(), sharedVault.UnpackCashNeeded)
	if err != nil {
		return nil, err
	}
	epoch := new(big.Int).Add(last, big.NewInt(1))
	least, most := step(nav, -10_000), step(nav, 10_000)
	entry := &settler.ISettlerSettlement{
		Vault: v.Address, EpochId: epoch, MinNav: least, MaxNav: most, Gas: big.NewInt(gasSettleEach),
	}
	if missing := new(big.Int).Sub(cash.Needed, cash.Available); missing.Sign() > 0 {
		entry.Sales, err = s.sales(ctx, v, missing)
	}
	return entry, err
}

// sales raises an amount of cash (base units) from the largest holding, with
// half a percent to spare for the pool's fee and depth.
func (s *Story) sales(ctx context.Context, v *StoryVault, missing *big.Int) ([]settler.Swap, error) {
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
	return []settler.Swap{settler.Swap(sale)}, nil
}
