// Package load reads from the database the rows that a projection needs, and only those that are not in memory yet.
package load

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// Rows reads the tables that are held whole: vaults with their states, epochs, holdings, the registry, tanks and token names.
func Rows(ctx context.Context, from store.Reader) (*project.Rows, error) {
	var t project.Tables
	var err error
	if t.Vaults, err = from.Vaults(ctx); err != nil {
		return nil, err
	}
	if t.States, err = from.VaultStates(ctx); err != nil {
		return nil, err
	}
	if t.Stats, err = from.VaultStats(ctx); err != nil {
		return nil, err
	}
	if t.Series, err = from.PriceSeries(ctx); err != nil {
		return nil, err
	}
	if t.Holdings, err = from.Holdings(ctx); err != nil {
		return nil, err
	}
	vaults := make([]common.Address, len(t.Vaults))
	for i, v := range t.Vaults {
		vaults[i] = v.Vault
	}
	if t.Epochs, err = from.EpochsOf(ctx, vaults...); err != nil {
		return nil, err
	}
	if t.Tokens, err = from.Tokens(ctx); err != nil {
		return nil, err
	}
	if t.Registry, err = from.Registry(ctx); err != nil {
		return nil, err
	}
	if t.Tanks, err = from.Tanks(ctx); err != nil {
		return nil, err
	}
	if t.History, err = from.Histories(ctx); err != nil {
		return nil, err
	}
	return project.NewRows(t), nil
}

// Needed reads what a range needs to be applied to rows with its inputs; each says that the changes of every block are taken
// by themselves.
func Needed(ctx context.Context, from store.Reader, rows *project.Rows, r *chain.Range, in project.Inputs, each bool) error {
	needs := rows.Needs(r, in.Hours, each)
	requests, err := from.RequestsOfEpochs(ctx, needs.Epochs...)
	if err != nil {
		return err
	}
	ofEpoch := map[store.EpochKey][]*store.Request{}
	for _, r := range requests {
		key := store.EpochKey{Vault: r.Vault, EpochID: r.EpochID}
		ofEpoch[key] = append(ofEpoch[key], r)
	}
	for _, epoch := range needs.Epochs {
		rows.AddEpoch(epoch, ofEpoch[epoch])
	}
	if len(needs.Requests) > 0 {
		found, err := from.Requests(ctx, needs.Requests)
		if err != nil {
			return err
		}
		rows.AddRequests(needs.Requests, found)
	}
	if len(needs.Orders) > 0 {
		found, err := from.Orders(ctx, needs.Orders)
		if err != nil {
			return err
		}
		rows.AddOrders(needs.Orders, found)
	}
	if len(needs.Prices) > 0 {
		found, err := from.PricesAt(ctx, needs.Prices)
		if err != nil {
			return err
		}
		rows.AddPrices(needs.Prices, found)
	}
	for _, epoch := range needs.Settled {
		found, err := from.HoldingsOfEpoch(ctx, epoch.Vault, epoch.EpochID)
		if err != nil {
			return err
		}
		rows.AddSettled(epoch.Vault, found)
	}
	return positions(ctx, from, rows, rows.NeedsPositions(r.Logs))
}

// Positions reads accounts' rows of one vault.
func Positions(ctx context.Context, from store.Reader, rows *project.Rows, vault common.Address, accounts []common.Address) error {
	var keys []store.PositionKey
	for _, account := range accounts {
		if rows.Vault(vault).Position(account) == nil {
			keys = append(keys, store.PositionKey{Vault: vault, Account: account})
		}
	}
	return positions(ctx, from, rows, keys)
}

func positions(ctx context.Context, from store.Reader, rows *project.Rows, keys []store.PositionKey) error {
	if len(keys) == 0 {
		return nil
	}
	found, err := from.Positions(ctx, keys)
	if err != nil {
		return err
	}
	rows.AddPositions(keys, found)
	return nil
}
