package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
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
		cond += " AND state = " + a.add(r.State) + "::text::request_state" // the column as it is, which an index has
	}
	if r.After != nil {
		// Block and log are enough to go on from: no log makes two requests of one kind and controller.
		cond += fmt.Sprintf(" AND (requested_block, requested_log_index) < (%s, %s)", a.add(r.After.Block), a.add(r.After.Log))
	}
	return selectRows[Request](ctx, v.q, requestTable,
		cond+" ORDER BY requested_block DESC, requested_log_index DESC LIMIT "+a.add(r.Limit), a...)
}

// ActivityPage lists what was booked for an account, newest first: rows of its
// own and transfers to it.
func (v *View) ActivityPage(ctx context.Context, account common.Address, vault *common.Address, after *At, limit int) ([]*Activity, error) {
	return v.activityPage(ctx, account, vault, after, limit, othersBookings[:1])
}

// MovementPage is [View.ActivityPage] with all rows in which somebody else's act moved shares to the account or from it.
func (v *View) MovementPage(ctx context.Context, account common.Address, vault *common.Address, after *At, limit int) ([]*Activity, error) {
	return v.activityPage(ctx, account, vault, after, limit, othersBookings)
}

func (v *View) activityPage(ctx context.Context, account common.Address, vault *common.Address, after *At, limit int, others []string) ([]*Activity, error) {
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
	cols := activityTable.list()
	// Index scans, each already in order, instead of one OR over all.
	var parts []string
	for _, cond := range append([]string{"account = $1"}, others...) {
		parts = append(parts, "(SELECT "+cols+" FROM activity WHERE "+cond+more+newest+n+")")
	}
	t := &table{name: "(" + strings.Join(parts, " UNION ALL ") + ") AS a", layout: activityTable.layout}
	return selectRows[Activity](ctx, v.q, t, newest+n, a...)
}

// othersBookings are the bookings of others that move shares to an account or from it: transfers to it, claims that it receives,
// and redemptions of its shares that another controls. Each has an index of its own.
var othersBookings = []string{
	"counterparty = $1 AND account IS DISTINCT FROM $1 AND kind = 'transfer'",
	"counterparty = $1 AND kind IN ('depositClaimed', 'redeemRequested', 'redeemCancelClaimed') AND account <> counterparty",
}

// Bookings reads what moved an account's shares, cost or results in a vault, in the order it happened: rows of its own, and
// those in which it is the other side. More than the limit says that there are others.
func (v *View) Bookings(ctx context.Context, vault, account common.Address, limit int) ([]*Activity, error) {
	a := args{account, vault}
	n := a.add(limit)
	const oldest = " ORDER BY block_number, log_index, sub_index LIMIT "
	cols := activityTable.list()
	part := func(cond string) string {
		return "(SELECT " + cols + " FROM activity WHERE vault = $2 AND " + cond + oldest + n + ")"
	}
	parts := []string{part(`account = $1 AND kind IN ('vaultCreated', 'deposit', 'withdraw', 'withdrawInKind', 'exitInKind', 'depositSettled', 'depositClaimed',
			'redeemRequested', 'redeemCancelled', 'redeemCancelClaimed', 'redeemSettled', 'transfer')`)}
	for _, cond := range othersBookings {
		parts = append(parts, part(cond))
	}
	t := &table{name: "(" + strings.Join(parts, " UNION ALL ") + ") AS a", layout: activityTable.layout}
	return selectRows[Activity](ctx, v.q, t, oldest+n, a...)
}

// KeeperStatus is the last run of the keeper.
type KeeperStatus struct {
	Sender     common.Address  `db:"sender"`
	HeadBlock  uint64          `db:"head_block"`
	HeadHash   common.Hash     `db:"head_hash"`
	HeadTime   uint64          `db:"head_time"`   // Unix seconds
	NextCutoff uint64          `db:"next_cutoff"` // Unix seconds; 0 when none
	BalanceWei *big.Int        `db:"balance_wei"`
	BudgetWei  *big.Int        `db:"budget_wei"`
	SpentWei   *big.Int        `db:"spent_wei"` // in the seven days before HeadTime
	Plan       json.RawMessage `db:"plan"`
	UpdatedAt  time.Time       // when it was stored, the database's clock
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
	Vault      common.Address `db:"vault"`
	Epoch      *big.Int       `db:"epoch"`
	Action     string         `db:"action"`
	Reason     string         `db:"reason"`
	Detail     string         `db:"detail"`
	FirstBlock uint64         `db:"first_block"`
	LastBlock  uint64         `db:"last_block"`
	Times      uint64         `db:"times"` // how many blocks it was refused on
	FirstAt    time.Time      // when it was first and last stored, the database's clock; only read
	LastAt     time.Time
}

// KeeperStatus reads the keeper's last run on the cursor's chain; nil when
// none ever ran.
func (v *View) KeeperStatus(ctx context.Context) (*KeeperStatus, error) {
	return readKeeperStatus(ctx, v.q, v.Cursor.ChainID)
}

// KeeperLease reads who holds the keeper's lease on the cursor's chain; nil when
// nobody ever did.
func (v *View) KeeperLease(ctx context.Context) (*LeaseHolding, error) {
	return readLeaseHolding(ctx, v.q, KeeperLease(v.Cursor.ChainID))
}

// KeeperIntents reads the last intents, newest first.
func (v *View) KeeperIntents(ctx context.Context, limit int) (out []KeeperIntent, err error) {
	rows, err := v.q.QueryContext(ctx, `SELECT id, i.action, COALESCE(s.vault, i.vault), COALESCE(s.epoch, i.epoch), state,
			COALESCE(s.outcome, i.outcome), CASE WHEN s.reason > '' THEN s.reason ELSE i.reason END, i.nonce,
			(SELECT count(*) FROM keeper_attempts a WHERE a.intent_id = i.id), i.tx_hash, i.block_number, i.cost_wei, i.planned_time
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
func (v *View) KeeperRefusals(ctx context.Context, limit int) (out []*KeeperRefusal, err error) {
	rows, err := v.q.QueryContext(ctx, "SELECT "+refusalLayout.list()+`, first_at, last_at FROM keeper_refusals WHERE chain_id = $1
		ORDER BY last_block DESC, vault, epoch, action, reason LIMIT $2`, v.Cursor.ChainID, limit)
	if err != nil {
		return nil, fmt.Errorf("read keeper refusals: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r KeeperRefusal
		if err := rows.Scan(append(scanTargets(refusalLayout.pointers(nil, &r)), &r.FirstAt, &r.LastAt)...); err != nil {
			return nil, fmt.Errorf("read keeper refusals: %w", err)
		}
		out = append(out, &r)
	}
	return out, rows.Err()
}

// KeeperReorged is how often a reorg took a transaction of a keeper back out of the chain.
func (v *View) KeeperReorged(ctx context.Context) (times uint64, err error) {
	err = v.q.QueryRowContext(ctx, `SELECT count(*) FROM keeper_events e JOIN keeper_intents i ON i.id = e.intent_id
		WHERE e.state = 'reorged' AND i.chain_id = $1`, v.Cursor.ChainID).Scan(&times)
	if err != nil {
		return 0, fmt.Errorf("count the keeper's reorged transactions: %w", err)
	}
	return times, nil
}
