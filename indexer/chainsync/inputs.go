package indexer

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

const hour = 3600

// hourSnap is what the chain said about every vault at the last block before an hour.
type hourSnap struct {
	time   uint64 // the hour, Unix seconds
	parent *chain.Header
	states map[common.Address]*vaultSnap
}

// vaultSnap is one vault at one block.
type vaultSnap struct {
	good              bool // nav() answered; else nav is of the last answers
	nav, supply, idle *big.Int
	holdings          []priced
}

type priced struct {
	token         common.Address
	amount, price *big.Int
	stale         bool
}

// crosses gives the hour whose first block at or after it this one is; 0 when it is none.
func crosses(parentTime, time uint64) uint64 {
	if h := time / hour; h > parentTime/hour {
		return h * hour
	}
	return 0
}

var (
	lensABI      = lens.NewLens()
	vaultABI     = vault.NewVault()
	portfolioABI = portfolio.NewPortfolio()
	tokenABI     = demotoken.NewDemoToken()
	registryABI  = registry.NewRegistry()
)

// snapshot reads vaults at one block by hash. It returns nil without error when no endpoint has that state any more:
// then there is no row, never a guess.
func (ix *Indexer) snapshot(ctx context.Context, at *chain.Header, vaults []vaultAt) (map[common.Address]*vaultSnap, error) {
	out := make(map[common.Address]*vaultSnap, len(vaults))
	var err error
	for len(vaults) > 0 && err == nil {
		part := vaults[:min(len(vaults), lensBatch)]
		vaults = vaults[len(part):]
		ok := false
		if ix.cfg.Lens != (common.Address{}) {
			ok, err = ix.lensStates(ctx, at, part, out)
		}
		if err == nil && !ok {
			err = ix.directStates(ctx, at, part, out)
		}
	}
	if ix.chain.StateGone(ctx, at.Hash, err) {
		ix.m.missing.Add(1)
		ix.unread++
		ix.log.Warn("no state for an hourly price", "block", at.Number, "err", err)
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read vaults at block %d: %w", at.Number, err)
	}
	return out, nil
}

// lensBatch is how many vaults one call reads.
const lensBatch = 20

// lensStates reads by the Lens; false when there is none at that block.
func (ix *Indexer) lensStates(ctx context.Context, at *chain.Header, vaults []vaultAt, out map[common.Address]*vaultSnap) (bool, error) {
	addrs := make([]common.Address, len(vaults))
	for i, v := range vaults {
		addrs[i] = v.vault
	}
	data, err := ix.chain.CallAt(ctx, ix.cfg.Lens, lensABI.PackVaultStates(addrs), at.Hash)
	if chain.ClassOf(err) == chain.Reverted && err != nil || err == nil && len(data) == 0 {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	states, err := lensABI.UnpackVaultStates(data)
	if err != nil || len(states) != len(vaults) {
		return false, fmt.Errorf("lens answer: %w", errDecode)
	}
	for _, s := range states {
		snap := &vaultSnap{good: s.NavGood, nav: s.Nav, supply: s.Supply, idle: s.Idle}
		for i, h := range s.Holdings {
			snap.holdings = append(snap.holdings, priced{h.Token, h.Amount, h.Price, i < len(s.Stale) && s.Stale[i]})
		}
		out[s.Vault] = snap
	}
	return true, nil
}

// directStates reads each vault by its own getters.
func (ix *Indexer) directStates(ctx context.Context, at *chain.Header, vaults []vaultAt, out map[common.Address]*vaultSnap) error {
	const each = 5
	calls := make([]chain.ViewCall, 0, each*len(vaults))
	for _, v := range vaults {
		calls = append(calls,
			chain.ViewCall{To: v.vault, Data: vaultABI.PackNav()},
			chain.ViewCall{To: v.vault, Data: vaultABI.PackTotalSupply()},
			chain.ViewCall{To: v.vault, Data: vaultABI.PackTotalAssets()},
			chain.ViewCall{To: v.portfolio, Data: portfolioABI.PackIdle()},
			chain.ViewCall{To: v.portfolio, Data: portfolioABI.PackHoldingPrices()},
		)
	}
	if err := ix.chain.CallsAt(ctx, calls, at.Hash); err != nil {
		return err
	}
	for i, v := range vaults {
		c := calls[each*i : each*i+each]
		for _, call := range c[1:] {
			if call.Err != nil {
				return call.Err
			}
		}
		s := &vaultSnap{good: c[0].Err == nil}
		var err error
		if s.good {
			s.nav, err = vaultABI.UnpackNav(c[0].Out)
		} else {
			s.nav, err = vaultABI.UnpackTotalAssets(c[2].Out)
		}
		if err == nil {
			s.supply, err = vaultABI.UnpackTotalSupply(c[1].Out)
		}
		if err == nil {
			s.idle, err = portfolioABI.UnpackIdle(c[3].Out)
		}
		if err != nil {
			return fmt.Errorf("answer of vault %s: %w", v.vault, errDecode)
		}
		prices, err := portfolioABI.UnpackHoldingPrices(c[4].Out)
		if err != nil || len(prices.Stale) != len(prices.Priced) {
			return fmt.Errorf("answer of portfolio %s: %w", v.portfolio, errDecode)
		}
		for j, h := range prices.Priced {
			s.holdings = append(s.holdings, priced{h.Token, h.Amount, h.Price, prices.Stale[j]})
		}
		out[v.vault] = s
	}
	return nil
}

// hourly books the rows of one hour: the state at the last block before it, caused by the current block.
func (p *projector) hourly(s *hourSnap) {
	for _, a := range p.c.order {
		snap, ok := s.states[a]
		if !ok || sign(snap.supply) == 0 {
			continue
		}
		v := p.c.vaults[a]
		st := &v.state.row
		net := sub(st.Deposited, st.WithdrawnGross)
		p.price(v, store.Price{
			Time: s.time, Kind: "hour", StateBlock: s.parent.Number, StateHash: s.parent.Hash, NAV: snap.nav, Supply: snap.supply,
			Stale: !snap.good, TotalPnL: sub(snap.nav, net),
		})
		p.statsAt(v, statsInput{
			block: s.parent.Number, hash: s.parent.Hash, time: s.time, stale: !snap.good, nav: snap.nav, supply: snap.supply,
			idle: snap.idle, netDeposits: net, realized: val(st.RealizedPnL),
		})
		for _, h := range snap.holdings {
			p.holdingPrice(v, h.token, h.price, s.time, s.parent.Number, h.stale)
		}
	}
}

// names asks tokens what they call themselves, at the block where they are first seen, else at the head: these answers
// don't change. A token that doesn't say is shown without a symbol and with 18 decimals.
func (ix *Indexer) names(ctx context.Context, seen map[common.Address]*chain.Header) (map[common.Address]*store.Token, error) {
	out := make(map[common.Address]*store.Token, len(seen))
	for a, at := range seen {
		calls := []chain.ViewCall{{To: a, Data: tokenABI.PackSymbol()}, {To: a, Data: tokenABI.PackDecimals()}}
		err := ix.chain.CallsAt(ctx, calls, at.Hash)
		if ix.chain.StateGone(ctx, at.Hash, err) {
			var head *chain.Header
			if head, err = ix.chain.HeaderByTag(ctx, "latest"); err == nil {
				err = ix.chain.CallsAt(ctx, calls, head.Hash)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("name of token %s: %w", a, err)
		}
		t := &store.Token{Token: a, Decimals: 18}
		if s, err := tokenABI.UnpackSymbol(calls[0].Out); err == nil && calls[0].Err == nil {
			t.Symbol = clip(s)
		}
		if d, err := tokenABI.UnpackDecimals(calls[1].Out); err == nil && calls[1].Err == nil {
			t.Decimals = int(d)
		}
		out[a] = t
	}
	return out, nil
}

func clip(s string) string {
	if r := []rune(s); len(r) > 32 {
		return string(r[:32])
	}
	return s
}
