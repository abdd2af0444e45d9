package api

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// mostCompared is how many vaults are compared at once.
const mostCompared = 4

type compareInput struct {
	Conditional
	Vaults []string `query:"vault,explode" minItems:"1" maxItems:"4" required:"true" doc:"Vault addresses, up to four: ?vault=0x…&vault=0x…"`
}

func (s *Server) compareVaults(ctx context.Context, in *compareInput) (*reply[Comparison], error) {
	vaults, err := comparedVaults(in.Vaults)
	if err != nil {
		return nil, err
	}
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Comparison, error) {
		return s.comparison(ctx, v, vaults)
	})
}

// comparedVaults are the addresses of a comparison, each once.
func comparedVaults(list []string) ([]common.Address, error) {
	if len(list) == 0 || len(list) > mostCompared {
		return nil, huma.Error400BadRequest(fmt.Sprintf("give one to %d vaults: ?vault=0x…&vault=0x…", mostCompared))
	}
	var out []common.Address
	seen := map[common.Address]bool{}
	for _, text := range list {
		if !addressForm.MatchString(text) {
			return nil, huma.Error400BadRequest("vault isn't an address")
		}
		a := common.HexToAddress(text)
		if seen[a] {
			return nil, huma.Error400BadRequest("the same vault is given twice: " + strings.ToLower(a.Hex()))
		}
		seen[a] = true
		out = append(out, a)
	}
	return out, nil
}

func (s *Server) comparison(ctx context.Context, v *store.View, vaults []common.Address) (Comparison, error) {
	out := Comparison{Items: []ComparedVault{}}
	cards, err := v.Cards(ctx, vaults)
	if err != nil {
		return out, err
	}
	if len(cards) != len(vaults) {
		known := map[common.Address]bool{}
		for _, c := range cards {
			known[c.Vault.Vault] = true
		}
		for _, a := range vaults {
			if !known[a] {
				return out, fmt.Errorf("vault %s: %w", a, store.ErrNotFound)
			}
		}
	}
	records, err := recordsOf(ctx, v, cards)
	if err != nil {
		return out, err
	}
	imitates, err := s.looks.of(ctx, v)
	if err != nil {
		return out, err
	}
	for _, c := range cards {
		item := ComparedVault{Vault: s.detail(v, c), Return: returnOf(c), Record: records[c.Vault.Vault]}
		item.Imitates = imitates[c.Vault.Vault]
		if c.Type != "shared" {
			item.Record = nil
		}
		next, err := v.Epochs(ctx, []store.EpochKey{{Vault: c.Vault.Vault, EpochID: c.State.SettledEpoch + 1}})
		if err != nil {
			return out, err
		}
		if len(next) == 0 {
			next = []*store.Epoch{{}}
		}
		item.LeaderMargin = marginOf(c, next[0])
		if item.Concentration, err = concentrationOf(ctx, v, c); err != nil {
			return out, err
		}
		out.Items = append(out.Items, item)
	}
	return out, nil
}

// returnOf is what the share price gained since the creation, at which it was 1.00.
func returnOf(c store.VaultCard) *string {
	x := c.Stats
	if x == nil || c.Disputed || x.Supply.Sign() <= 0 {
		return nil
	}
	shares := new(big.Int).Mul(x.NAV, new(big.Int).Exp(big.NewInt(10), big.NewInt(ledger.ShareDecimals), nil))
	par := new(big.Int).Mul(x.Supply, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(c.AssetDecimals)), nil))
	return ptr(ledger.FormatRatio(new(big.Rat).SetFrac(shares.Sub(shares, par), par)))
}

// largest is how many of the largest holders are summed.
const largest = 10

func concentrationOf(ctx context.Context, v *store.View, c store.VaultCard) (Concentration, error) {
	rows, err := v.DepositorPage(ctx, c.Vault.Vault, nil, largest+1) // the locked sliver may be among them
	if err != nil {
		return Concentration{}, err
	}
	out, sum, n := Concentration{Holders: int64(c.State.Depositors)}, new(big.Int), 0
	bps := func(shares *big.Int) int64 {
		return int64(ledger.Margin{LeaderShares: shares, Supply: heldSupply(c)}.CurrentBps())
	}
	for _, p := range rows {
		if p.Account == store.SliverHolder || n == largest {
			continue
		}
		held := accountOf(p).Total().Shares
		if n == 0 {
			out.LargestBps, out.LeaderFirst = bps(held), p.Account == c.Leader
		}
		sum.Add(sum, held)
		n++
	}
	out.LargestTen = bps(sum)
	return out, nil
}
