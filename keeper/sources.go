package keeper

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jmoiron/sqlx"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
)

// Index reads from the indexer's tables what the keeper doesn't need to settle:
// how far the index is, which vaults are disputed, and who opted in to
// automatic claims.
type Index struct {
	db          *sqlx.DB
	autoClaimer common.Address
}

// NewIndex reads the index in db.
func NewIndex(db *sqlx.DB, autoClaimer common.Address) *Index { return &Index{db, autoClaimer} }

// Health implements Indexer.
func (i *Index) Health(ctx context.Context) (IndexerHealth, error) {
	var head sql.NullInt64
	err := i.db.GetContext(ctx, &head, `SELECT head_number FROM cursor`)
	if errors.Is(err, sql.ErrNoRows) || err == nil && !head.Valid {
		return IndexerHealth{}, nil
	}
	if err != nil {
		return IndexerHealth{}, fmt.Errorf("reading the indexer's cursor: %w", err)
	}
	var disputed [][]byte
	if err := i.db.SelectContext(ctx, &disputed, `SELECT DISTINCT vault FROM disputes`); err != nil {
		return IndexerHealth{}, fmt.Errorf("reading disputes: %w", err)
	}
	h := IndexerHealth{Known: true, Block: uint64(head.Int64), Disputed: make(map[common.Address]bool, len(disputed))}
	for _, v := range disputed {
		h.Disputed[common.BytesToAddress(v)] = true
	}
	return h, nil
}

// LastSender is the address of the key that last ran on this database; zero
// when none did.
func LastSender(ctx context.Context, db *sqlx.DB, chainID uint64) (common.Address, error) {
	var sender []byte
	err := db.GetContext(ctx, &sender, `SELECT sender FROM keeper_status WHERE chain_id = $1`, int64(chainID))
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return common.Address{}, fmt.Errorf("reading the last run: %w", err)
	}
	return common.BytesToAddress(sender), nil
}

// maxOptedIn bounds what is looked at per tick; it is far beyond what one
// tick's batch credits.
const maxOptedIn = 5_000

// OptedIn implements ClaimSource.
func (i *Index) OptedIn(ctx context.Context) ([]autoclaimer.IAutoClaimerClaim, error) {
	var rows []struct {
		Vault      []byte `db:"vault"`
		Controller []byte `db:"controller"`
	}
	err := i.db.SelectContext(ctx, &rows, `
SELECT vault, controller FROM operators WHERE operator = $1 AND approved ORDER BY vault, controller LIMIT $2`,
		i.autoClaimer.Bytes(), maxOptedIn)
	if err != nil {
		return nil, fmt.Errorf("reading who opted in to automatic claims: %w", err)
	}
	claims := make([]autoclaimer.IAutoClaimerClaim, len(rows))
	for n, r := range rows {
		claims[n] = autoclaimer.IAutoClaimerClaim{Vault: common.BytesToAddress(r.Vault), Controller: common.BytesToAddress(r.Controller)}
	}
	return claims, nil
}
