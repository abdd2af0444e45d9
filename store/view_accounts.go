package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func isNoRows(err error) bool { return errors.Is(err, sql.ErrNoRows) }

// PositionPage lists an account's positions by vault.
func (v *View) PositionPage(ctx context.Context, account common.Address, after *common.Address, limit int) ([]*Position, error) {
	a := args{account}
	cond := "WHERE account = $1"
	if after != nil {
		cond += " AND vault > " + a.add(*after)
	}
	return selectRows[Position](ctx, v.q, positionTable, cond+" ORDER BY vault LIMIT "+a.add(limit), a...)
}

// RequestQuery asks for requests, newest first.
type RequestQuery struct {
	Vault      *common.Address
	Controller *common.Address
	State      string // open (pending and processing), pending, processing, claimable, claimed, cancelled, refunded or empty
	After      *At
	Limit      int
}

// RequestPage lists requests by vault, by controller, or both.
func (v *View) RequestPage(ctx context.Context, r RequestQuery) ([]*Request, error) {
	var a args
	cond := "WHERE true"
	if r.Vault != nil {
		cond += " AND vault = " + a.add(*r.Vault)
	}
	if r.Controller != nil {
		cond += " AND controller = " + a.add(*r.Controller)
	}
	// A request is processing once its epoch's cut-off has passed.
	past := func() string {
		return `(SELECT e.cutoff > 0 AND e.cutoff <= ` + a.add(v.ChainTime()) + `
			FROM epochs e WHERE e.vault = requests.vault AND e.epoch_id = requests.epoch_id)`
	}
	switch r.State {
	case "":
	case "open":
		cond += " AND state = 'pending'"
	case "pending":
		cond += " AND state = 'pending' AND " + past() + " IS NOT TRUE"
	case "processing":
		cond += " AND state = 'pending' AND " + past()
	default:
		cond += " AND state::text = " + a.add(r.State)
	}
	if r.After != nil {
		// The key of one log is unique up to the requests it made: none makes two of one kind and controller.
		cond += fmt.Sprintf(" AND (requested_block, requested_log_index) < (%s, %s)", a.add(r.After.Block), a.add(r.After.Log))
	}
	return selectRows[Request](ctx, v.q, requestTable,
		cond+" ORDER BY requested_block DESC, requested_log_index DESC LIMIT "+a.add(r.Limit), a...)
}

// ActivityPage lists what was booked for an account, newest first: rows of its
// own and transfers to it.
func (v *View) ActivityPage(ctx context.Context, account common.Address, vault *common.Address, after *At, limit int) ([]*Activity, error) {
	a := args{account}
	more := ""
	if vault != nil {
		more += " AND vault = " + a.add(*vault)
	}
	if after != nil {
		more += fmt.Sprintf(" AND (block_number, log_index, sub_index) < (%s, %s, %s)", a.add(after.Block), a.add(after.Log), a.add(after.Sub))
	}
	const newest = " ORDER BY block_number DESC, log_index DESC, sub_index DESC LIMIT "
	n := a.add(limit)
	cols := activityTable.columns()
	// Two index scans, each already in order, instead of one OR over both.
	from := "(SELECT " + cols + " FROM activity WHERE account = $1" + more + newest + n + ")" +
		" UNION ALL " +
		"(SELECT " + cols + " FROM activity WHERE counterparty = $1 AND account IS DISTINCT FROM $1 AND kind = 'transfer'" + more + newest + n + ")"
	t := &table{name: "(" + from + ") AS a", cols: activityTable.cols}
	return selectRows[Activity](ctx, v.q, t, newest+n, a...)
}

// KeeperStatus is the last run of the keeper.
type KeeperStatus struct {
	Sender     common.Address
	HeadBlock  uint64
	HeadTime   uint64 // Unix seconds
	NextCutoff uint64 // Unix seconds; 0 when none
	BalanceWei *big.Int
	BudgetWei  *big.Int
	SpentWei   *big.Int // in the seven days before HeadTime
	Plan       json.RawMessage
	UpdatedAt  time.Time
}

// KeeperIntent is something the keeper decided to do: one subject of an intent,
// of which a transaction that settles several vaults has one for each.
type KeeperIntent struct {
	ID          int64
	Action      string
	Vault       common.Address // zero for a batch of claims
	Epoch       *big.Int
	State       string
	Outcome     string
	Reason      string
	Nonce       int64
	Attempts    int64
	Tx          *common.Hash
	Block       *uint64
	CostWei     *big.Int // of its whole transaction; nil until known
	PlannedTime uint64   // Unix seconds
}

// KeeperRefusal is something the keeper refused to do.
type KeeperRefusal struct {
	Vault                 common.Address
	Epoch                 *big.Int
	Action                string
	Reason                string
	Detail                string
	FirstBlock, LastBlock uint64
	Times                 uint64
}

// KeeperLease is who keeps.
type KeeperLease struct {
	Holder string
	Until  time.Time // the database's clock
	Held   bool      // whether it hasn't expired
}

// KeeperStatus reads the keeper's last run on the cursor's chain; nil when
// none ever ran.
func (v *View) KeeperStatus(ctx context.Context) (*KeeperStatus, error) {
	var s KeeperStatus
	err := v.q.QueryRowContext(ctx, `SELECT sender, head_block, head_time, next_cutoff, balance_wei, budget_wei, spent_wei, plan, updated_at
		FROM keeper_status WHERE chain_id = $1`, v.Cursor.ChainID).
		Scan(&s.Sender, &s.HeadBlock, &s.HeadTime, &s.NextCutoff, numScan{&s.BalanceWei}, numScan{&s.BudgetWei}, numScan{&s.SpentWei},
			(*[]byte)(&s.Plan), &s.UpdatedAt)
	if isNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read keeper status: %w", err)
	}
	return &s, nil
}

// KeeperLease reads who holds the keeper's lease; nil when nobody ever did.
func (v *View) KeeperLease(ctx context.Context) (*KeeperLease, error) {
	var l KeeperLease
	err := v.q.QueryRowContext(ctx, "SELECT holder, expires_at, expires_at > clock_timestamp() FROM keeper_lease WHERE chain_id = $1", v.Cursor.ChainID).
		Scan(&l.Holder, &l.Until, &l.Held)
	if isNoRows(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read keeper lease: %w", err)
	}
	return &l, nil
}

// KeeperIntents reads the last intents, newest first.
func (v *View) KeeperIntents(ctx context.Context, limit int) (out []KeeperIntent, err error) {
	rows, err := v.q.QueryContext(ctx, `SELECT id, i.action, COALESCE(s.vault, i.vault), COALESCE(s.epoch, i.epoch), state,
			COALESCE(s.outcome, i.outcome), CASE WHEN s.reason > '' THEN s.reason ELSE i.reason END, nonce,
			(SELECT count(*) FROM keeper_attempts a WHERE a.intent_id = i.id), tx_hash, block_number, cost_wei, planned_time
		FROM keeper_intents i LEFT JOIN keeper_subjects s ON s.intent_id = i.id
		WHERE i.chain_id = $1 ORDER BY id DESC, s.vault LIMIT $2`, v.Cursor.ChainID, limit)
	if err != nil {
		return nil, fmt.Errorf("read keeper intents: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var i KeeperIntent
		err := rows.Scan(&i.ID, &i.Action, &i.Vault, numScan{&i.Epoch}, &i.State, &i.Outcome, &i.Reason, &i.Nonce, &i.Attempts,
			hashScan{&i.Tx}, &i.Block, numScan{&i.CostWei}, &i.PlannedTime)
		if err != nil {
			return nil, fmt.Errorf("read keeper intents: %w", err)
		}
		out = append(out, i)
	}
	return out, rows.Err()
}

// KeeperRefusals reads the last refusals, newest first.
func (v *View) KeeperRefusals(ctx context.Context, limit int) (out []KeeperRefusal, err error) {
	rows, err := v.q.QueryContext(ctx, `SELECT vault, epoch, action, reason, detail, first_block, last_block, times
		FROM keeper_refusals WHERE chain_id = $1 ORDER BY last_block DESC, vault, epoch, action, reason LIMIT $2`, v.Cursor.ChainID, limit)
	if err != nil {
		return nil, fmt.Errorf("read keeper refusals: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r KeeperRefusal
		if err := rows.Scan(&r.Vault, numScan{&r.Epoch}, &r.Action, &r.Reason, &r.Detail, &r.FirstBlock, &r.LastBlock, &r.Times); err != nil {
			return nil, fmt.Errorf("read keeper refusals: %w", err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}
