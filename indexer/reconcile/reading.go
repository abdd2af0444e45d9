package reconcile

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/store"
)

var (
	lensABI      = lens.NewLens()
	vaultABI     = vault.NewVault()
	portfolioABI = portfolio.NewPortfolio()
)

// reading is what the chain says of one vault and some accounts at the tables' head, in one round trip.
type reading struct {
	vault    common.Address
	accounts []common.Address
	said     []chain.CallResult // the vault's own figures, then the accounts'
	err      error
}

// lensAccounts is how many accounts one call to the Lens reads.
const lensAccounts = 50

// read asks the chain. Several may run at once.
func (r *Reconciler) read(ctx context.Context, at Tables, vault common.Address, accounts []common.Address) *reading {
	v := at.Rows.Vault(vault)
	row, st := v.Row(), v.State()
	shared := v.Shared()
	calls := []chain.StateCall{
		{To: vault, Data: vaultABI.PackTotalSupply()},
		{To: vault, Data: vaultABI.PackTotalAssets()},
		{To: row.Portfolio, Data: portfolioABI.PackIdle()},
		{To: row.Portfolio, Data: portfolioABI.PackHoldingPrices()},
	}
	if shared {
		calls = append(calls,
			chain.StateCall{To: vault, Data: vaultABI.PackEscrow()},
			chain.StateCall{To: vault, Data: vaultABI.PackEpoch(new(big.Int).SetUint64(st.SettledEpoch))},
			chain.StateCall{To: vault, Data: vaultABI.PackEpoch(new(big.Int).SetUint64(st.SettledEpoch + 1))},
		)
	}
	if r.lens != (common.Address{}) {
		for part := range slices.Chunk(accounts, lensAccounts) {
			calls = append(calls, chain.StateCall{To: r.lens, Data: lensABI.PackAccounts(vault, part)})
		}
	} else {
		for _, a := range accounts {
			calls = append(calls, chain.StateCall{To: vault, Data: vaultABI.PackBalanceOf(a)})
			if shared {
				calls = append(calls, chain.StateCall{To: vault, Data: vaultABI.PackCostBasis(a)})
			}
		}
	}
	out := &reading{vault: vault, accounts: accounts}
	if out.said, out.err = r.chain.CallsAt(ctx, calls, at.Hash); out.err == nil {
		for _, c := range out.said {
			if c.Err != nil {
				out.err = c.Err
				break
			}
		}
	}
	return out
}

// compare gives every figure of a vault in which the tables and a reading of the chain differ.
func (r *Reconciler) compare(ctx context.Context, at Tables, said *reading) ([]store.Dispute, error) {
	if said.err != nil {
		return nil, said.err
	}
	if err := load.Positions(ctx, at.From, at.Rows, said.vault, said.accounts); err != nil {
		return nil, err
	}
	v := at.Rows.Vault(said.vault)
	st := v.State()
	shared := v.Shared()
	answers := said.said
	word := func() (out *big.Int) {
		out, answers = new(big.Int).SetBytes(answers[0].Data), answers[1:]
		return out
	}
	c := &comparison{at: at, vault: said.vault}
	c.is(Supply, "", st.Supply, word())
	assets := word()
	c.is(Idle, "", st.Idle, word())
	if err := c.holdings(v, answers[0].Data, assets); err != nil {
		return nil, err
	}
	answers = answers[1:]
	if shared {
		if err := c.shared(v, answers[0].Data, answers[1].Data, answers[2].Data); err != nil {
			return nil, err
		}
		answers = answers[3:]
	}
	if r.lens != (common.Address{}) {
		for part := range slices.Chunk(said.accounts, lensAccounts) {
			if err := c.accounts(v, part, answers[0].Data); err != nil {
				return nil, err
			}
			answers = answers[1:]
		}
	} else {
		for _, a := range said.accounts {
			p := v.Position(a)
			c.is(Balance, a.Hex(), p.WalletShares, word())
			if shared {
				c.is(Cost, a.Hex(), p.WalletCost, word())
			}
		}
	}
	r.m.Compared.WithLabelValues("match").Add(float64(c.n - len(c.found)))
	return c.found, nil
}
