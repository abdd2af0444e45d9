package chainsync

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

var (
	lensABI      = lens.NewLens()
	vaultABI     = vault.NewVault()
	portfolioABI = portfolio.NewPortfolio()
	tokenABI     = demotoken.NewDemoToken()
)

var errAnswer = errors.New("answer is not what its ABI says")

// inputReader reads from the chain what a range's blocks need beside their logs.
type inputReader struct {
	chain  *chain.Client
	lens   common.Address // zero: vaults are asked one by one
	log    *slog.Logger
	m      *metrics.Metrics
	unread int             // hours without a price row because no endpoint had the state
	gone   map[uint64]bool // which hours, Unix seconds

	pruned, kept *chain.Header // the newest block whose state is known to be gone, the oldest whose state is known to be there
}

// read gives the state of every block before an hour, and the names of tokens seen for the first time.
func (s *inputReader) read(ctx context.Context, t *tables, r *chain.Range) (project.Inputs, error) {
	out := project.Inputs{Hours: map[uint64]*project.Hour{}}
	seen := map[common.Address]*chain.Header{}
	vaults := t.vaults
	var parent *chain.Header
	if t.began {
		parent = &chain.Header{Number: t.head.Number, Hash: t.head.Hash, Time: t.head.Time}
	}
	parents, err := s.hours(ctx, t, parent, r)
	if err != nil {
		return out, err
	}
	at := 0
	for _, h := range r.Headers {
		if parent := parents[h.Number]; parent != nil {
			if time := project.HourBetween(parent.Time, h.Time); time != 0 && len(vaults) > 0 {
				states, err := s.states(ctx, parent, vaults)
				if err != nil {
					return out, err
				}
				if states == nil {
					s.missed(time)
				} else {
					out.Hours[h.Number] = &project.Hour{Time: time, Parent: parent, States: states}
				}
			}
		}
		for ; at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number; at++ {
			l := &r.Logs[at]
			for _, token := range project.TokensOf(l) {
				if row := t.rows.Token(token); (row == nil || t.shared != nil && row.BlockNumber > t.shared.Number) && seen[token] == nil {
					seen[token] = h
				}
			}
			if v, p, ok := project.Created(l, t.on.Factory); ok {
				vaults = append(vaults[:len(vaults):len(vaults)], vaultAt{v, p})
			}
		}
	}
	out.Tokens, err = s.tokenNames(ctx, seen)
	return out, err
}

// states reads vaults at one block by hash. It returns nil without error when no endpoint has that state any more: then
// there is no row, never a guess.
func (s *inputReader) states(ctx context.Context, at *chain.Header, vaults []vaultAt) (map[common.Address]*project.VaultAt, error) {
	out := make(map[common.Address]*project.VaultAt, len(vaults))
	var err error
	for len(vaults) > 0 && err == nil {
		part := vaults[:min(len(vaults), lensBatch)]
		vaults = vaults[len(part):]
		ok := false
		if s.lens != (common.Address{}) {
			ok, err = s.lensStates(ctx, at, part, out)
		}
		if err == nil && !ok {
			err = s.directStates(ctx, at, part, out)
		}
	}
	if s.chain.StateGone(ctx, at.Hash, err) {
		s.log.Warn("no state for an hourly price", "block", at.Number, "err", err)
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
func (s *inputReader) lensStates(ctx context.Context, at *chain.Header, vaults []vaultAt, out map[common.Address]*project.VaultAt) (bool, error) {
	addrs := make([]common.Address, len(vaults))
	for i, v := range vaults {
		addrs[i] = v.vault
	}
	data, err := s.chain.CallAt(ctx, s.lens, lensABI.PackVaultStates(addrs), at.Hash)
	if chain.ClassOf(err) == chain.Reverted && err != nil || err == nil && len(data) == 0 {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	states, err := lensABI.UnpackVaultStates(data)
	if err != nil || len(states) != len(vaults) {
		return false, fmt.Errorf("lens answer: %w", errAnswer)
	}
	for _, st := range states {
		at := &project.VaultAt{Good: st.NavGood, NAV: st.Nav, Supply: st.Supply, Idle: st.Idle}
		for i, h := range st.Holdings {
			at.Holdings = append(at.Holdings, project.Priced{Token: h.Token, Amount: h.Amount, Price: h.Price, Stale: i < len(st.Stale) && st.Stale[i]})
		}
		out[st.Vault] = at
	}
	return true, nil
}

// directStates reads each vault by its own getters.
func (s *inputReader) directStates(ctx context.Context, at *chain.Header, vaults []vaultAt, out map[common.Address]*project.VaultAt) error {
	const each = 5
	calls := make([]chain.StateCall, 0, each*len(vaults))
	for _, v := range vaults {
		calls = append(calls,
			chain.StateCall{To: v.vault, Data: vaultABI.PackNav()},
			chain.StateCall{To: v.vault, Data: vaultABI.PackTotalSupply()},
			chain.StateCall{To: v.vault, Data: vaultABI.PackTotalAssets()},
			chain.StateCall{To: v.portfolio, Data: portfolioABI.PackIdle()},
			chain.StateCall{To: v.portfolio, Data: portfolioABI.PackHoldingPrices()},
		)
	}
	results, err := s.chain.CallsAt(ctx, calls, at.Hash)
	if err != nil {
		return err
	}
	for i, v := range vaults {
		c := results[each*i : each*i+each]
		for _, call := range c[1:] {
			if call.Err != nil {
				return call.Err
			}
		}
		st := &project.VaultAt{Good: c[0].Err == nil}
		var err error
		if st.Good {
			st.NAV, err = vaultABI.UnpackNav(c[0].Data)
		} else {
			st.NAV, err = vaultABI.UnpackTotalAssets(c[2].Data)
		}
		if err == nil {
			st.Supply, err = vaultABI.UnpackTotalSupply(c[1].Data)
		}
		if err == nil {
			st.Idle, err = portfolioABI.UnpackIdle(c[3].Data)
		}
		if err != nil {
			return fmt.Errorf("answer of vault %s: %w", v.vault, errAnswer)
		}
		prices, err := portfolioABI.UnpackHoldingPrices(c[4].Data)
		if err != nil || len(prices.Stale) != len(prices.Priced) {
			return fmt.Errorf("answer of portfolio %s: %w", v.portfolio, errAnswer)
		}
		for j, h := range prices.Priced {
			st.Holdings = append(st.Holdings, project.Priced{Token: h.Token, Amount: h.Amount, Price: h.Price, Stale: prices.Stale[j]})
		}
		out[v.vault] = st
	}
	return nil
}

// tokenNames asks tokens what they call themselves, at the block where they are first seen, else at the head: these answers
// don't change. Anybody can name any contract in an order, so a token that fails in whatever way, or answers something else,
// doesn't say: it is shown without a symbol and with 18 decimals. Any other failure is an endpoint's.
func (s *inputReader) tokenNames(ctx context.Context, seen map[common.Address]*chain.Header) (map[common.Address]*store.Token, error) {
	byBlock := map[common.Hash][]common.Address{}
	for a, at := range seen {
		byBlock[at.Hash] = append(byBlock[at.Hash], a)
	}
	out := make(map[common.Address]*store.Token, len(seen))
	for block, tokens := range byBlock {
		var calls []chain.StateCall
		for _, a := range tokens {
			calls = append(calls, chain.StateCall{To: a, Data: tokenABI.PackSymbol()}, chain.StateCall{To: a, Data: tokenABI.PackDecimals()})
		}
		said, err := s.askTokens(ctx, calls, block)
		if err != nil {
			return nil, fmt.Errorf("names of tokens %s: %w", tokens, err)
		}
		for i, a := range tokens {
			t := &store.Token{Token: a, Decimals: 18}
			if symbol, err := tokenABI.UnpackSymbol(said[2*i].Data); err == nil && said[2*i].Err == nil {
				t.Symbol = clip(symbol)
			}
			if d, err := tokenABI.UnpackDecimals(said[2*i+1].Data); err == nil && said[2*i+1].Err == nil {
				t.Decimals = int(d)
			}
			out[a] = t
		}
	}
	return out, nil
}

func (s *inputReader) askTokens(ctx context.Context, calls []chain.StateCall, block common.Hash) ([]chain.CallResult, error) {
	said, err := s.chain.GuardedCallsAt(ctx, calls, block)
	if s.chain.StateGone(ctx, block, err) {
		head, headErr := s.chain.Head(ctx)
		if headErr != nil {
			return nil, headErr
		}
		block = head.Hash
		said, err = s.chain.GuardedCallsAt(ctx, calls, block)
	}
	if !chain.Refused(err) {
		return said, err
	}
	// By endpoints that refuse now and then, or that run no code but what is on the chain: one token after the other, then without
	// the guard.
	said = nil
	for token := range slices.Chunk(calls, 2) {
		two, err := s.chain.GuardedCallsAt(ctx, token, block)
		if chain.Refused(err) {
			two, err = s.chain.CallsAt(ctx, token, block)
		}
		if err != nil {
			return nil, err
		}
		said = append(said, two...)
	}
	return said, nil
}

func clip(s string) string {
	if r := []rune(s); len(r) > 32 {
		return string(r[:32])
	}
	return s
}
