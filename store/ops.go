package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
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
	CheckedAt time.Time // when this was recorded, by the database's clock
}

// PutEndpoint records an endpoint's health as that of now: CheckedAt is the database's to say.
func (db *DB) PutEndpoint(ctx context.Context, e Endpoint) error {
	if e.LastError != nil {
		said := Text(*e.LastError)
		e.LastError = &said
	}
	_, err := db.ExecContext(ctx, `INSERT INTO endpoints (name, healthy, head_number, lag_blocks, lies, errors, last_error, checked_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
		ON CONFLICT (name) DO UPDATE SET healthy = $2, head_number = $3, lag_blocks = $4, lies = $5, errors = $6, last_error = $7, checked_at = clock_timestamp()`,
		Text(e.Name), e.Healthy, e.Head, e.Lag, e.Lies, e.Errors, e.LastError)
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
	_, err := db.putDisputes(ctx, []Dispute{d}, "true")
	return err
}

// PutDisputes marks figures disputed that were found in a snapshot, all or none. Without that block, or with rows that were
// derived anew since, nothing is known of them: then it writes nothing and gives false.
func (db *DB) PutDisputes(ctx context.Context, found Found, list []Dispute) (still bool, err error) {
	if len(list) == 0 {
		return true, nil
	}
	return db.putDisputes(ctx, list, found.stands())
}

func (db *DB) putDisputes(ctx context.Context, list []Dispute, still string) (bool, error) {
	vaults, hashes := make(pq.ByteaArray, len(list)), make(pq.ByteaArray, len(list))
	figures, subjects, blocks := make(pq.StringArray, len(list)), make(pq.StringArray, len(list)), make([]uint64, len(list))
	tables, chain := make([]any, len(list)), make([]any, len(list))
	for i := range list {
		d := &list[i]
		vaults[i], hashes[i], figures[i], subjects[i], blocks[i] = d.Vault[:], d.Hash[:], d.Figure, d.Subject, d.Block
		tables[i], chain[i] = nullable(d.TablesValue), nullable(d.ChainValue)
	}
	return db.revise(ctx, "record disputes", "", still, `INSERT INTO disputes (vault, figure, subject, block_number, block_hash, tables_value, chain_value)
		SELECT DISTINCT ON (1, 2, 3) * FROM unnest($1::bytea[], $2::text[], $3::text[], $4::bigint[], $5::bytea[], $6::numeric[], $7::numeric[])
		ON CONFLICT (vault, figure, subject) DO UPDATE SET block_number = EXCLUDED.block_number, block_hash = EXCLUDED.block_hash,
			tables_value = EXCLUDED.tables_value, chain_value = EXCLUDED.chain_value`,
		vaults, figures, subjects, int64s(blocks), hashes, pq.Array(tables), pq.Array(chain))
}

// Found is where something was found: the block of a snapshot, and how far the feed was. Readers of the feed are told of
// every block that is taken back, and when to read everything again.
type Found struct {
	block common.Hash
	feed  int64
}

// Found is where in the index this snapshot is.
func (v *View) Found(ctx context.Context) (f Found, err error) {
	if v.Cursor.Head != nil {
		f.block = v.Cursor.Head.Hash
	}
	if err = v.q.QueryRowContext(ctx, "SELECT coalesce(max(seq), 0) FROM feed").Scan(&f.feed); err != nil {
		return f, fmt.Errorf("read the feed's end: %w", err)
	}
	return f, nil
}

// stands is the condition that the block wasn't taken back since, nor rows derived anew, as far as the feed still tells.
func (f Found) stands() string {
	return fmt.Sprintf(`NOT EXISTS (SELECT 1 FROM feed WHERE seq > %[1]d AND (op = 'reset' OR op = 'undo' AND kind = 'block' AND block_hash = '\x%[2]x'))
		AND (SELECT coalesce(min(seq), 0) FROM feed) <= %[1]d + 1`, f.feed, f.block[:])
}

// undoFound are the statements that forget the disputes and proofs that were found above a block.
func undoFound(to uint64) string {
	return fmt.Sprintf("DELETE FROM proofs WHERE through > %[1]d; DELETE FROM disputes WHERE block_number > %[1]d; ", to)
}

// EndDisputes removes one figure's disputes of contracts that agree again, and tells whether there were any. It does nothing
// when the tables don't stand at that block any more.
func (db *DB) EndDisputes(ctx context.Context, at Ref, contracts []common.Address, figure string) (bool, error) {
	return db.revise(ctx, "end disputes", "", standsAt(at), "DELETE FROM disputes WHERE vault = ANY ($1) AND figure = $2", bytesOf(contracts), figure)
}

// standsAt is the condition that the tables stand at a block.
func standsAt(at Ref) string { return fmt.Sprintf(`head_hash = '\x%x'`, at.Hash[:]) }

// revise changes rows that are part of the API's answers although no block writes them, and raises the revision in the
// same transaction, so that nobody sees one without the other. It tells whether anything was changed. More are
// statements that are carried out after the change, if there was one. Rows are changed before the cursor, as in batches. Still is
// a condition about the cursor which must hold once that is locked, when no batch can change anything any more until the
// transaction ends; else nothing is changed.
func (db *DB) revise(ctx context.Context, what, more, still, change string, args ...any) (changed bool, err error) {
	tx, err := db.DB.BeginTx(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("%s: %w", what, err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	for _, q := range []string{change, "SELECT FROM cursor FOR UPDATE; " + more + "UPDATE cursor SET revision = revision + 1 WHERE " + still} {
		res, err := tx.ExecContext(ctx, q, args...)
		if err != nil {
			return false, fmt.Errorf("%s: %w", what, err)
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return false, err
		}
		args = nil
	}
	if err = tx.Commit(); err != nil {
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
