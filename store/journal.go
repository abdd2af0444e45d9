package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"

	"github.com/sluicefi/sluice/txjournal"
)

// Journal keeps the intents of one chain's keepers: it is their [txjournal.Storage]. Without a lease it only reads.
type Journal struct {
	db      *DB
	lease   *Lease
	chainID uint64
	once    pq.StringArray
}

var _ txjournal.Storage = (*Journal)(nil)

// Journal is the journal of a chain. It writes under a lease, which may be nil. Actions that take effect only once for
// each subject are named: such a subject is taken until the block that it succeeded in is final.
func (db *DB) Journal(chainID uint64, l *Lease, once ...string) *Journal {
	return &Journal{db: db, lease: l, chainID: chainID, once: once}
}

var (
	intentLayout  = layoutOf[txjournal.Intent]()
	attemptLayout = layoutOf[txjournal.Attempt]()
	partLayout    = layoutOf[txjournal.Part]()
)

// write runs fn in a transaction that commits only if the lease was not lost.
func (j *Journal) write(ctx context.Context, what string, fn func(*sql.Tx) error) error {
	return j.db.writeUnder(ctx, j.lease, what, fn)
}

// Insert is [txjournal.Storage].
func (j *Journal) Insert(ctx context.Context, in *txjournal.Intent, plan json.RawMessage, e txjournal.Event) error {
	l := intentLayout.without("id")
	q := fmt.Sprintf("INSERT INTO keeper_intents (chain_id, plan, lease_token, %s) VALUES ($1, $2, $3, %s) RETURNING id",
		l.list(), params(4, len(l.columns)))
	return j.write(ctx, "insert the intent", func(tx *sql.Tx) error {
		args := append([]any{j.chainID, JSONText(plan), j.lease.token}, l.args(in)...)
		if err := tx.QueryRowContext(ctx, q, args...).Scan(&in.ID); err != nil {
			return duplicate(err)
		}
		for i := range in.Parts {
			if err := j.insertPart(ctx, tx, in.ID, &in.Parts[i]); err != nil {
				return err
			}
		}
		return j.insertEvent(ctx, tx, in.ID, e)
	})
}

// stillTaken is the condition under which a subject s of an intent i is taken although the intent is no longer open: a
// reorg took its transaction out of the chain, where it may be mined again; or its action takes effect only once, and
// has done so.
const stillTaken = `(i.state = 'reorged' OR i.state = 'mined' AND s.outcome = 'success' AND s.action = ANY ($2))`

// insertPart takes the subject, unless another intent has it. An open one is refused by the table's index.
func (j *Journal) insertPart(ctx context.Context, tx *sql.Tx, intent int64, p *txjournal.Part) error {
	var taken sql.NullString
	err := tx.QueryRowContext(ctx, `SELECT max(i.state) FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
		WHERE s.chain_id = $1 AND s.vault = $3 AND s.epoch = $4 AND s.action = $5 AND `+stillTaken,
		j.chainID, j.once, p.Contract, p.Number, p.Action).Scan(&taken)
	if err != nil {
		return err
	}
	if taken.Valid {
		return fmt.Errorf("%w (%s %s of %s)", txjournal.ErrDuplicate, taken.String, p.Action, p.Contract)
	}
	_, err = tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO keeper_subjects (intent_id, chain_id, %s) VALUES ($1, $2, %s)",
		partLayout.list(), params(3, len(partLayout.columns))), append([]any{intent, j.chainID}, partLayout.args(p)...)...)
	return duplicate(err)
}

// duplicate names a broken unique index.
func duplicate(err error) error {
	var pe *pq.Error
	if errors.As(err, &pe) && pe.Code == "23505" {
		return fmt.Errorf("%w (%s)", txjournal.ErrDuplicate, pe.Constraint)
	}
	return err
}

func (j *Journal) insertEvent(ctx context.Context, tx *sql.Tx, intent int64, e txjournal.Event) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO keeper_events (intent_id, state, detail, head_block, lease_token) VALUES ($1, $2, $3, $4, $5)",
		intent, string(e.State), Text(e.Detail), e.Block, j.lease.token)
	return err
}

// Save is [txjournal.Storage].
func (j *Journal) Save(ctx context.Context, in *txjournal.Intent, e *txjournal.Event) error {
	l := intentLayout.without("id")
	q := "UPDATE keeper_intents SET lease_token = $2, updated_at = clock_timestamp(), " + l.set(3) + " WHERE id = $1"
	return j.write(ctx, "save the intent", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, q, append([]any{in.ID, j.lease.token}, l.args(in)...)...); err != nil {
			return err
		}
		if err := savePartOutcomes(ctx, tx, in); err != nil {
			return err
		}
		if a := in.Last(); a != nil {
			if err := saveAttempt(ctx, tx, in.ID, a); err != nil {
				return err
			}
		}
		if e == nil {
			return nil
		}
		return j.insertEvent(ctx, tx, in.ID, *e)
	})
}

// savePartOutcomes stores what became of an intent's parts, where that changed.
func savePartOutcomes(ctx context.Context, tx *sql.Tx, in *txjournal.Intent) error {
	var vaults pq.ByteaArray
	var epochs, actions, outcomes, reasons pq.StringArray
	var costs, paid []sql.NullString
	for i := range in.Parts {
		p := &in.Parts[i]
		vaults, epochs, actions = append(vaults, p.Contract[:]), append(epochs, p.Number), append(actions, p.Action)
		outcomes, reasons = append(outcomes, string(p.Outcome)), append(reasons, Text(p.Reason))
		costs, paid = append(costs, nullNumber(p.Cost)), append(paid, nullNumber(p.Paid))
	}
	_, err := tx.ExecContext(ctx, `UPDATE keeper_subjects s SET outcome = p.outcome, reason = p.reason, cost_wei = p.cost_wei, paid_wei = p.paid_wei
		FROM unnest($2::bytea[], $3::numeric[], $4::text[], $5::text[], $6::text[], $7::numeric[], $8::numeric[])
			AS p (vault, epoch, action, outcome, reason, cost_wei, paid_wei)
		WHERE s.intent_id = $1 AND s.vault = p.vault AND s.epoch = p.epoch AND s.action = p.action
			AND (s.outcome, s.reason, s.cost_wei, s.paid_wei) IS DISTINCT FROM (p.outcome, p.reason, p.cost_wei, p.paid_wei)`,
		in.ID, vaults, epochs, actions, outcomes, reasons, pq.Array(costs), pq.Array(paid))
	return err
}

func nullNumber(x *big.Int) sql.NullString {
	if x == nil {
		return sql.NullString{}
	}
	return sql.NullString{String: x.String(), Valid: true}
}

// saveAttempt stores an attempt. Of one that is there already only what endpoints said can change.
func saveAttempt(ctx context.Context, tx *sql.Tx, intent int64, a *txjournal.Attempt) error {
	res, err := tx.ExecContext(ctx, "UPDATE keeper_attempts SET sent_block = $3, last_error = $4 WHERE intent_id = $1 AND number = $2",
		intent, a.Number, sql.NullInt64{Int64: int64(a.SentBlock), Valid: a.SentBlock != 0}, Text(a.LastError))
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n > 0 {
		return err
	}
	_, err = tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO keeper_attempts (intent_id, %s) VALUES ($1, %s)",
		attemptLayout.list(), params(2, len(attemptLayout.columns))), append([]any{intent}, attemptLayout.args(a)...)...)
	return err
}

// Open is [txjournal.Storage].
func (j *Journal) Open(ctx context.Context) ([]*txjournal.Intent, error) {
	return j.Intents(ctx, "state NOT IN ('final', 'abandoned', 'nonce-taken') ORDER BY sender, nonce, id")
}

// NewestFinal is [txjournal.Storage].
func (j *Journal) NewestFinal(ctx context.Context, above, upTo uint64) ([]*txjournal.Intent, error) {
	return j.Intents(ctx, `state = 'final' AND block_number = (
		SELECT max(block_number) FROM keeper_intents
		WHERE chain_id = $1 AND state = 'final' AND block_number > $2 AND block_number <= $3) ORDER BY sender, nonce`, above, upTo)
}

// UsedFrom is [txjournal.Storage].
func (j *Journal) UsedFrom(ctx context.Context, sender common.Address, nonce uint64) ([]*txjournal.Intent, error) {
	return j.Intents(ctx, "sender = $2 AND nonce >= $3 AND state IN ('mined', 'final', 'nonce-taken') ORDER BY nonce, id", sender, nonce)
}

// HasBetween is [txjournal.Storage].
func (j *Journal) HasBetween(ctx context.Context, sender common.Address, from, to uint64) (there bool, err error) {
	err = j.db.GetContext(ctx, &there, `SELECT EXISTS (SELECT FROM keeper_intents
		WHERE chain_id = $1 AND sender = $2 AND nonce >= $3 AND nonce < $4 AND state NOT IN ('abandoned', 'nonce-taken'))`,
		j.chainID, sender, from, to)
	if err != nil {
		return false, fmt.Errorf("read the journal: %w", err)
	}
	return there, nil
}

// Intents reads intents of the chain with their attempts and parts. where is a condition whose parameters begin with $2.
func (j *Journal) Intents(ctx context.Context, where string, args ...any) ([]*txjournal.Intent, error) {
	intents, err := selectAll[txjournal.Intent](ctx, j.db.DB, intentLayout,
		"SELECT "+intentLayout.list()+" FROM keeper_intents WHERE chain_id = $1 AND "+where, append([]any{j.chainID}, args...)...)
	if err != nil || len(intents) == 0 {
		return nil, err
	}
	byID := make(map[int64]*txjournal.Intent, len(intents))
	ids := make(pq.Int64Array, len(intents))
	for i, in := range intents {
		byID[in.ID], ids[i] = in, in.ID
	}
	attempts, err := selectOf[txjournal.Attempt](ctx, j.db.DB, attemptLayout, "keeper_attempts", "intent_id, number", ids)
	if err != nil {
		return nil, err
	}
	for _, a := range attempts {
		byID[a.intent].Attempts = append(byID[a.intent].Attempts, a.row)
	}
	parts, err := selectOf[txjournal.Part](ctx, j.db.DB, partLayout, "keeper_subjects", "intent_id, vault, epoch, action", ids)
	if err != nil {
		return nil, err
	}
	for _, p := range parts {
		byID[p.intent].Parts = append(byID[p.intent].Parts, p.row)
	}
	return intents, nil
}

// ofIntent is a row that belongs to an intent.
type ofIntent[T any] struct {
	intent int64
	row    T
}

// selectOf reads the rows of a table that belong to intents.
func selectOf[T any](ctx context.Context, q querier, l *layout, table, order string, ids pq.Int64Array) (out []ofIntent[T], err error) {
	rows, err := q.QueryContext(ctx, "SELECT intent_id, "+l.list()+" FROM "+table+" WHERE intent_id = ANY ($1) ORDER BY "+order, ids)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", table, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r ofIntent[T]
		if err := rows.Scan(scanTargets(l.pointers([]any{&r.intent}, &r.row))...); err != nil {
			return nil, fmt.Errorf("read %s: %w", table, err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// selectAll reads all rows of a query.
func selectAll[T any](ctx context.Context, q querier, l *layout, query string, args ...any) (out []*T, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read the journal: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if out, err = scanAll[T](rows, l); err != nil {
		return nil, fmt.Errorf("read the journal: %w", err)
	}
	return out, nil
}

// Taken is [txjournal.Storage].
func (j *Journal) Taken(ctx context.Context) (taken map[txjournal.Subject]txjournal.State, err error) {
	rows, err := j.db.QueryContext(ctx, `SELECT s.vault, s.epoch, s.action, i.state
		FROM keeper_intents i JOIN keeper_subjects s ON s.intent_id = i.id
		WHERE i.chain_id = $1 AND i.state NOT IN ('final', 'abandoned', 'nonce-taken') AND (s.open OR `+stillTaken+")", j.chainID, j.once)
	if err != nil {
		return nil, fmt.Errorf("read the taken subjects: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	taken = make(map[txjournal.Subject]txjournal.State)
	for rows.Next() {
		var s txjournal.Subject
		var state txjournal.State
		if err := rows.Scan(&s.Contract, &s.Number, &s.Action, &state); err != nil {
			return nil, fmt.Errorf("read the taken subjects: %w", err)
		}
		taken[s] = state
	}
	return taken, rows.Err()
}

// Spent is [txjournal.Storage].
func (j *Journal) Spent(ctx context.Context, since uint64, actions ...string) (*big.Int, error) {
	if actions == nil {
		actions = []string{} // an empty array, not null
	}
	spent, err := sum(ctx, j.db.DB, `SELECT coalesce(sum(coalesce(i.cost_wei - coalesce((
			SELECT sum(s.paid_wei) FROM keeper_subjects s WHERE s.intent_id = i.id), 0), i.reserved_wei)), 0) FROM keeper_intents i
		WHERE chain_id = $1 AND (planned_time > $2 OR cost_wei IS NULL AND state <> 'superseded') AND (cardinality($3::text[]) = 0 OR action = ANY ($3))`,
		j.chainID, since, pq.StringArray(actions))
	if err != nil {
		return nil, fmt.Errorf("read the gas spent: %w", err)
	}
	return spent, nil
}

// SpentUnpaid is what mined transactions planned after a moment (Unix seconds of chain time) cost for parts of an action
// for which less than half was paid back, less that, wei.
func (j *Journal) SpentUnpaid(ctx context.Context, since uint64, action string) (*big.Int, error) {
	spent, err := sum(ctx, j.db.DB, `SELECT coalesce(sum(s.cost_wei - coalesce(s.paid_wei, 0)), 0)
		FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
		WHERE i.chain_id = $1 AND i.planned_time > $2 AND s.action = $3 AND 2 * coalesce(s.paid_wei, 0) < s.cost_wei`, j.chainID, since, action)
	if err != nil {
		return nil, fmt.Errorf("read the gas spent for those that don't pay: %w", err)
	}
	return spent, nil
}

// Reverts is [txjournal.Storage].
func (j *Journal) Reverts(ctx context.Context, above uint64) (out map[txjournal.Subject]txjournal.Past, err error) {
	rows, err := j.db.QueryContext(ctx, `SELECT s.vault, s.epoch, s.action, count(*), max(i.block_number),
			(array_agg(s.reason ORDER BY i.id DESC))[1]
		FROM keeper_subjects s JOIN keeper_intents i ON i.id = s.intent_id
		WHERE s.chain_id = $1 AND s.outcome = 'reverted' AND i.block_number > $2
		GROUP BY s.vault, s.epoch, s.action`, j.chainID, above)
	if err != nil {
		return nil, fmt.Errorf("read the reverts: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out = make(map[txjournal.Subject]txjournal.Past)
	for rows.Next() {
		var s txjournal.Subject
		var p txjournal.Past
		if err := rows.Scan(&s.Contract, &s.Number, &s.Action, &p.Reverts, &p.LastBlock, &p.Reason); err != nil {
			return nil, fmt.Errorf("read the reverts: %w", err)
		}
		out[s] = p
	}
	return out, rows.Err()
}
