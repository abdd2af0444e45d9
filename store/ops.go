package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Endpoint is an RPC endpoint's health.
type Endpoint struct {
	Name      string // URL without credentials, path or query
	Healthy   bool
	Head      *uint64
	Lag       *uint64
	Lies      uint64
	Errors    uint64
	LastError *string
	CheckedAt time.Time
}

// PutEndpoint records an endpoint's health.
func (db *DB) PutEndpoint(ctx context.Context, e Endpoint) error {
	_, err := db.ExecContext(ctx, `INSERT INTO endpoints (name, healthy, head_number, lag_blocks, lies, errors, last_error, checked_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
		ON CONFLICT (name) DO UPDATE SET healthy = $2, head_number = $3, lag_blocks = $4, lies = $5, errors = $6, last_error = $7, checked_at = $8`,
		Text(e.Name), e.Healthy, e.Head, e.Lag, e.Lies, e.Errors, e.LastError, e.CheckedAt)
	if err != nil {
		return fmt.Errorf("record endpoint: %w", err)
	}
	return nil
}

// Endpoints reads the health of all endpoints.
func (r Reader) Endpoints(ctx context.Context) (out []Endpoint, err error) {
	rows, err := r.q.QueryContext(ctx, "SELECT name, healthy, head_number, lag_blocks, lies, errors, last_error, checked_at FROM endpoints ORDER BY name")
	if err != nil {
		return nil, fmt.Errorf("read endpoints: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var e Endpoint
		if err := rows.Scan(&e.Name, &e.Healthy, &e.Head, &e.Lag, &e.Lies, &e.Errors, &e.LastError, &e.CheckedAt); err != nil {
			return nil, fmt.Errorf("read endpoints: %w", err)
		}
		out = append(out, e)
	}
	return out, rows.Err()
}

// LastCheckAge is how long ago the index last checked an endpoint that was healthy, by the database's clock; false when it
// never did.
func (r Reader) LastCheckAge(ctx context.Context) (age time.Duration, checked bool, err error) {
	var seconds sql.NullFloat64
	err = r.q.QueryRowContext(ctx, "SELECT extract(epoch FROM clock_timestamp() - max(checked_at))::float8 FROM endpoints WHERE healthy").Scan(&seconds)
	if err != nil {
		return 0, false, fmt.Errorf("read the age of the last check: %w", err)
	}
	return time.Duration(seconds.Float64 * float64(time.Second)), seconds.Valid, nil
}

// Dispute is a figure where two readings of the chain at one block hash differ
// from the tables.
type Dispute struct {
	Vault       common.Address
	Figure      string // totalSupply, totalAssets, balanceOf, costBasis, epoch, holding
	Subject     string // account, token or epoch; empty for the vault
	Block       uint64
	Hash        common.Hash
	TablesValue *big.Int // base units of the figure; nil when absent
	ChainValue  *big.Int
}

// PutDispute marks a vault's figure disputed.
func (db *DB) PutDispute(ctx context.Context, d Dispute) error {
	_, err := db.revise(ctx, "record dispute", "", `INSERT INTO disputes (vault, figure, subject, block_number, block_hash, tables_value, chain_value)
		VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (vault, figure, subject) DO UPDATE SET block_number = $4, block_hash = $5, tables_value = $6, chain_value = $7`,
		d.Vault, d.Figure, d.Subject, d.Block, d.Hash, nullable(d.TablesValue), nullable(d.ChainValue))
	return err
}

// undoDisputes is the statement that forgets the disputes that were found above a block: the rows that they were about are
// taken back.
func undoDisputes(to uint64) string {
	return fmt.Sprintf("DELETE FROM disputes WHERE block_number > %d; ", to)
}

// EndDisputes removes one figure's disputes of contracts that agree again, and tells whether there were any.
func (db *DB) EndDisputes(ctx context.Context, contracts []common.Address, figure string) (bool, error) {
	return db.revise(ctx, "end disputes", "", "DELETE FROM disputes WHERE vault = ANY ($1) AND figure = $2", bytesOf(contracts), figure)
}

// revise changes rows that are part of the API's answers although no block writes them, and raises the revision in the
// same transaction, so that nobody sees one without the other. It tells whether there was anything to change. More is a
// statement that is carried out after the change, if there was one. Rows are changed before the cursor, as in batches.
func (db *DB) revise(ctx context.Context, what, more, change string, args ...any) (changed bool, err error) {
	tx, err := db.DB.BeginTx(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("%s: %w", what, err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	res, err := tx.ExecContext(ctx, change, args...)
	if err != nil {
		return false, fmt.Errorf("%s: %w", what, err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return false, err
	}
	if _, err = tx.ExecContext(ctx, more+"UPDATE cursor SET revision = revision + 1"); err == nil {
		err = tx.Commit()
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", what, err)
	}
	return true, nil
}

// Disputes reads all disputes.
func (r Reader) Disputes(ctx context.Context) (out []Dispute, err error) {
	rows, err := r.q.QueryContext(ctx, `SELECT vault, figure, subject, block_number, block_hash, tables_value, chain_value
		FROM disputes ORDER BY vault, figure, subject`)
	if err != nil {
		return nil, fmt.Errorf("read disputes: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var d Dispute
		if err := rows.Scan(&d.Vault, &d.Figure, &d.Subject, &d.Block, &d.Hash, numScan{&d.TablesValue}, numScan{&d.ChainValue}); err != nil {
			return nil, fmt.Errorf("read disputes: %w", err)
		}
		out = append(out, d)
	}
	return out, rows.Err()
}

func nullable(x *big.Int) any {
	if x == nil {
		return nil
	}
	return x.String()
}
