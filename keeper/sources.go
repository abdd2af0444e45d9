package keeper

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/store"
)

// Index reads from the indexer's tables what the keeper doesn't need to settle: how far the index is, which vaults are
// disputed, and who opted in to automatic claims.
type Index struct {
	db          *store.DB
	autoClaimer common.Address
	last        autoclaimer.IAutoClaimerClaim // of those who opted in, the last one that was read
}

// NewIndex reads the index in db.
func NewIndex(db *store.DB, autoClaimer common.Address) *Index {
	return &Index{db: db, autoClaimer: autoClaimer}
}

// Health implements Indexer.
func (i *Index) Health(ctx context.Context) (IndexerHealth, error) {
	cursor, err := i.db.Cursor(ctx)
	if errors.Is(err, store.ErrNotFound) || err == nil && cursor.Head == nil {
		return IndexerHealth{}, nil
	}
	if err != nil {
		return IndexerHealth{}, err
	}
	disputed, err := i.db.DisputedVaults(ctx)
	if err != nil {
		return IndexerHealth{}, err
	}
	h := IndexerHealth{Known: true, Block: cursor.Head.Number, Disputed: make(map[common.Address]bool, len(disputed))}
	for _, v := range disputed {
		h.Disputed[v] = true
	}
	return h, nil
}

// maxOptedIn bounds what is looked at per tick; it is far beyond what one tick's batch credits. Where more opted in, the next tick
// looks at the next ones.
const maxOptedIn = 5_000

// OptedIn implements ClaimSource.
func (i *Index) OptedIn(ctx context.Context) ([]autoclaimer.IAutoClaimerClaim, error) {
	operators, err := i.db.OperatedBy(ctx, i.autoClaimer, i.last.Vault, i.last.Controller, maxOptedIn)
	if err != nil {
		return nil, fmt.Errorf("reading who opted in to automatic claims: %w", err)
	}
	claims := make([]autoclaimer.IAutoClaimerClaim, len(operators))
	for n, o := range operators {
		claims[n] = autoclaimer.IAutoClaimerClaim{Vault: o.Vault, Controller: o.Controller}
	}
	i.last = autoclaimer.IAutoClaimerClaim{} // from the beginning
	if len(claims) == maxOptedIn {
		i.last = claims[maxOptedIn-1]
	}
	return claims, nil
}
