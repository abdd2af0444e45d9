package store

import (
	"context"
	"database/sql"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// This file is what the keeper's loop keeps beside its journal of intents: its last run and its refusals.

var (
	statusLayout  = layoutOf[KeeperStatus]()
	refusalLayout = layoutOf[KeeperRefusal]()
)

// PutKeeperStatus stores the last run of a chain's keeper.
func (j *Journal) PutKeeperStatus(ctx context.Context, s *KeeperStatus) error {
	n := len(statusLayout.columns)
	q := fmt.Sprintf(`INSERT INTO keeper_status (chain_id, lease_token, %s) VALUES ($1, $2, %s)
		ON CONFLICT (chain_id) DO UPDATE SET lease_token = $2, updated_at = clock_timestamp(), %s`,
		statusLayout.list(), params(3, n), statusLayout.set(3))
	return j.write(ctx, "store the run", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, q, append([]any{j.chainID, j.lease.token}, statusLayout.args(s)...)...)
		return err
	})
}

// Refuse stores what the keeper refused to do on a block, in one statement: there may be thousands. The same refusal on a later block
// is counted.
func (j *Journal) Refuse(ctx context.Context, block uint64, refusals []KeeperRefusal) error {
	if len(refusals) == 0 {
		return nil
	}
	var vaults pq.ByteaArray
	var epochs, actions, reasons, details pq.StringArray
	type key struct {
		vault                 common.Address
		epoch, action, reason string
	}
	places := make(map[key]int, len(refusals))
	for _, r := range refusals {
		epoch := "0"
		if r.Epoch != nil {
			epoch = r.Epoch.String()
		}
		// One statement can't write a row twice: of the same refusal the last detail is kept.
		k := key{r.Vault, epoch, r.Action, r.Reason}
		if i, is := places[k]; is {
			details[i] = Text(r.Detail)
			continue
		}
		places[k] = len(details)
		vaults, epochs, actions = append(vaults, r.Vault.Bytes()), append(epochs, epoch), append(actions, Text(r.Action))
		reasons, details = append(reasons, Text(r.Reason)), append(details, Text(r.Detail))
	}
	return j.write(ctx, "store refusals", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO keeper_refusals AS r (chain_id, vault, epoch, action, reason, detail, first_block, last_block)
			SELECT $1::bigint, n.*, $2::bigint, $2::bigint FROM unnest($3::bytea[], $4::numeric[], $5::text[], $6::text[], $7::text[]) AS n
			ON CONFLICT (chain_id, vault, epoch, action, reason) DO UPDATE
			SET detail = EXCLUDED.detail, last_block = EXCLUDED.last_block, last_at = clock_timestamp(),
				times = r.times + CASE WHEN EXCLUDED.last_block > r.last_block THEN 1 ELSE 0 END`,
			j.chainID, block, vaults, epochs, actions, reasons, details)
		return err
	})
}

// KeeperStatus reads the last run of a chain's keeper; nil when none ever ran.
func (db *DB) KeeperStatus(ctx context.Context, chainID uint64) (*KeeperStatus, error) {
	return readKeeperStatus(ctx, db.DB, chainID)
}

func readKeeperStatus(ctx context.Context, q querier, chainID uint64) (*KeeperStatus, error) {
	var s KeeperStatus
	dst := append(scanTargets(statusLayout.pointers(nil, &s)), &s.UpdatedAt)
	err := q.QueryRowContext(ctx, "SELECT "+statusLayout.list()+", updated_at FROM keeper_status WHERE chain_id = $1", chainID).Scan(dst...)
	if isNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read keeper status: %w", err)
	}
	return &s, nil
}

// Clock is the time of the database.
func (db *DB) Clock(ctx context.Context) (time.Time, error) {
	var now time.Time
	if err := db.GetContext(ctx, &now, "SELECT clock_timestamp()"); err != nil {
		return now, fmt.Errorf("read the database's clock: %w", err)
	}
	return now, nil
}

// DisputedVaults reads which vaults have a disputed figure.
func (db *DB) DisputedVaults(ctx context.Context) ([]common.Address, error) {
	var vaults []common.Address
	if err := db.SelectContext(ctx, &vaults, "SELECT DISTINCT vault FROM disputes"); err != nil {
		return nil, fmt.Errorf("read disputed vaults: %w", err)
	}
	return vaults, nil
}

// sum reads a sum of amounts.
func sum(ctx context.Context, q querier, query string, args ...any) (*big.Int, error) {
	var x *big.Int
	if err := q.QueryRowContext(ctx, query, args...).Scan(numScan{&x}); err != nil {
		return nil, err
	}
	return x, nil
}
