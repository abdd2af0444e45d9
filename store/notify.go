package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// NotifyLease is the name of the lease of the process that sends webhooks.
const NotifyLease = "notify"

// Ops of a [Notification], those of the feed.
const (
	NotifyApply = "apply"
	NotifyUndo  = "undo"
	NotifyReset = "reset"
)

// NotifyResetType is the type of a notification that says: some events were not recorded one by one, read the API again.
const NotifyResetType = "feed.reset"

// Notification is an event in the form in which subscribers of webhooks receive it.
type Notification struct {
	Seq       int64           `db:"seq"`
	Op        string          `db:"op"` // apply, undo or reset
	Type      string          `db:"type"`
	Vault     *common.Address `db:"vault"`
	Account   *common.Address `db:"account"`
	Block     uint64          `db:"block_number"`
	BlockHash common.Hash     `db:"block_hash"`
	BlockTime uint64          `db:"block_time"` // Unix seconds
	LogIndex  *uint64         `db:"log_index"`  // reported; nil for what no log caused
	SubIndex  *int            `db:"sub_index"`
	Undoes    *int64          `db:"undoes"` // of an undo: the event that it takes back, while that one is kept
	Data      json.RawMessage `db:"data"`   // amounts in base units by name; nil when none
	// Recorded is when it was recorded, by the database's clock. Seq begins again where a restored copy of the table ends; Seq
	// and Recorded together are of one event only.
	Recorded       time.Time  `db:"created_at"`
	UndoneRecorded *time.Time // Recorded of the event that Undoes names; nil where that one is no longer kept
}

var notificationLayout = layoutOf[Notification]()

// Notifications is the writing side of webhooks. Every write checks the lease.
type Notifications struct {
	db    *DB
	lease *Lease
}

// Notifications writes under a lease, which must be [NotifyLease].
func (db *DB) Notifications(l *Lease) *Notifications { return &Notifications{db, l} }

// Record turns at most limit events of the feed into notifications and returns how many of the feed's it read. Types
// gives the type of the notification for each kind of event in the feed. It begins at the end of the feed when it runs
// for the first time, and records one reset where the feed no longer has what comes next.
func (n *Notifications) Record(ctx context.Context, limit int, types func(kind string) []string) (read int, err error) {
	err = n.db.writeUnder(ctx, n.lease, "record notifications", func(tx *sql.Tx) error {
		var after int64
		err := tx.QueryRowContext(ctx, "SELECT feed_seq FROM notify_progress").Scan(&after)
		if isNoRows(err) {
			_, err = tx.ExecContext(ctx, "INSERT INTO notify_progress (feed_seq) SELECT coalesce(max(seq), 0) FROM feed")
			return err
		}
		if err != nil {
			return err
		}
		var oldest, newest int64
		if err := tx.QueryRowContext(ctx, "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM feed").Scan(&oldest, &newest); err != nil {
			return err
		}
		if newest == 0 || newest == after {
			return nil
		}
		// The feed keeps its newest events only, and begins anew with the database.
		if oldest > after+1 || newest < after {
			if err := recordReset(ctx, tx); err != nil {
				return err
			}
			after = oldest - 1
		}
		events, err := feedAfter(ctx, tx, after, limit)
		if err != nil {
			return err
		}
		for i := range events {
			if err := recordEvent(ctx, tx, &events[i], types); err != nil {
				return err
			}
			after = events[i].seq
		}
		read = len(events)
		_, err = tx.ExecContext(ctx, "UPDATE notify_progress SET feed_seq = $1", after)
		return err
	})
	return read, err
}

type numberedFeedRow struct {
	seq int64
	feedRow
}

func feedAfter(ctx context.Context, tx *sql.Tx, after int64, limit int) (out []numberedFeedRow, err error) {
	rows, err := tx.QueryContext(ctx, "SELECT seq, "+feedTable.list()+" FROM feed WHERE seq > $1 ORDER BY seq LIMIT $2", after, limit)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // read to its end, or failed already
	for rows.Next() {
		var r numberedFeedRow
		if err := rows.Scan(append([]any{&r.seq}, scanTargets(feedTable.layout.pointers(nil, &r.feedRow))...)...); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

func recordReset(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO notify_events (op, type, block_number, block_hash, block_time)
		SELECT $1, $2, head_number, head_hash, head_time FROM cursor`, NotifyReset, NotifyResetType)
	return err
}

func recordEvent(ctx context.Context, tx *sql.Tx, r *numberedFeedRow, types func(string) []string) error {
	if r.Op == NotifyReset {
		return recordReset(ctx, tx)
	}
	for _, name := range types(r.Kind) {
		var undoes *int64
		if r.Op == NotifyUndo {
			err := tx.QueryRowContext(ctx, `SELECT max(seq) FROM notify_events WHERE op = 'apply' AND block_hash = $1 AND type = $2
				AND log_index IS NOT DISTINCT FROM $3 AND sub_index IS NOT DISTINCT FROM $4`, r.Hash, name, r.LogIndex, r.SubIndex).Scan(&undoes)
			if err != nil {
				return err
			}
		}
		err := insertNotification(ctx, tx, &Notification{
			Op: r.Op, Type: name, Vault: r.Vault, Account: r.Account, Block: r.Number, BlockHash: r.Hash, BlockTime: r.Time,
			LogIndex: r.LogIndex, SubIndex: r.SubIndex, Undoes: undoes, Data: r.Data,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func insertNotification(ctx context.Context, tx *sql.Tx, e *Notification) error {
	l := notificationLayout.without("seq", "created_at")
	_, err := tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO notify_events (%s) VALUES (%s)", l.list(), params(1, len(l.columns))), l.args(e)...)
	return err
}

// RecordCondition compares the vaults that a condition holds of with those that subscribers were told of, and records what
// began and what ended.
func (n *Notifications) RecordCondition(ctx context.Context, name string, vaults []common.Address) error {
	now := bytesOf(vaults)
	return n.db.writeUnder(ctx, n.lease, "record the condition "+name, func(tx *sql.Tx) error {
		for _, step := range []string{
			`WITH began AS (INSERT INTO notify_conditions (type, vault) SELECT $1, unnest($2::bytea[]) ON CONFLICT DO NOTHING RETURNING vault)
			INSERT INTO notify_events (op, type, vault, block_number, block_hash, block_time, data)
			SELECT 'apply', $1, vault, head_number, head_hash, head_time, '{"state":"began"}' FROM began, cursor ORDER BY vault`,
			`WITH ended AS (DELETE FROM notify_conditions WHERE type = $1 AND NOT vault = ANY($2::bytea[]) RETURNING vault)
			INSERT INTO notify_events (op, type, vault, block_number, block_hash, block_time, data)
			SELECT 'apply', $1, vault, head_number, head_hash, head_time, '{"state":"ended"}' FROM ended, cursor ORDER BY vault`,
		} {
			if _, err := tx.ExecContext(ctx, step, name, now); err != nil {
				return err
			}
		}
		return nil
	})
}

// Forget drops notifications that are older than keep. A subscription that has not got them yet is told of a reset. It drops
// accounts' subscriptions, too, that have been disabled for as long.
func (n *Notifications) Forget(ctx context.Context, keep time.Duration) error {
	return n.db.writeUnder(ctx, n.lease, "forget notifications", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `WITH gone AS (
				DELETE FROM notify_events WHERE created_at < clock_timestamp() - make_interval(secs => $1) RETURNING seq)
			UPDATE notify_progress SET pruned = greatest(pruned, (SELECT coalesce(max(seq), 0) FROM gone))`, keep.Seconds())
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM notify_subscriptions
			WHERE owner IS NOT NULL AND disabled_at < clock_timestamp() - make_interval(secs => $1)`, keep.Seconds())
		return err
	})
}

// LowTanks reads the vaults whose tank lasts for fewer than so many weeks, at what the current week cost so far or what the last
// one before it did in which it paid, whichever is more. A vault that has ended needs no tank.
func (db *DB) LowTanks(ctx context.Context, weeks uint64) ([]common.Address, error) {
	var vaults []common.Address
	err := db.SelectContext(ctx, &vaults, `SELECT t.vault FROM tanks t JOIN vaults v ON v.vault = t.vault CROSS JOIN cursor c
		WHERE t.spent > 0 AND v.status <> 'closed'
		AND (t.balance < $1 * t.spent OR t.week = c.head_time / 604800 AND t.balance < $1 * `+paidBefore+`) ORDER BY t.vault`, weeks)
	if err != nil {
		return nil, fmt.Errorf("read tanks that are low: %w", err)
	}
	return vaults, nil
}

// Subscription is a webhook: the URL that events are posted to, and which events.
type Subscription struct {
	ID           string          `db:"id"`
	URL          string          `db:"url"`
	Vault        *common.Address `db:"vault"`   // only events of this vault; nil: of all
	Account      *common.Address `db:"account"` // only requests of this account; nil: of all
	Types        pq.StringArray  `db:"types"`
	Owner        *common.Address `db:"owner"`   // account that signed for it; nil: the operator
	Request      *common.Hash    `db:"request"` // digest of the signed request that made it
	After        int64           `db:"after_seq"`
	AfterAt      *time.Time      `db:"after_recorded"` // Recorded of that event; nil where it is no longer kept, or none was yet
	Failures     int             `db:"failures"`
	FailingSince *time.Time      `db:"failing_since"` // the database's clock, as all times here
	NextTry      time.Time       `db:"next_try"`
	LastError    string          `db:"last_error"`
	DisabledAt   *time.Time      `db:"disabled_at"`
	CreatedAt    time.Time       `db:"created_at"`
}

const subscriptionColumns = `id, url, vault, account, types, owner, request, after_seq, failures, failing_since, next_try,
	last_error, disabled_at, created_at, (SELECT e.created_at FROM notify_events e WHERE e.seq = after_seq) AS after_recorded`

const selectSubscriptions = "SELECT " + subscriptionColumns + " FROM notify_subscriptions "

// SubscriptionBounds are those of the subscriptions that accounts make. The operator's own are neither bounded nor counted. One that
// is disabled counts for its account only: nothing is sent for it, and it is forgotten after a while.
type SubscriptionBounds struct {
	Total    int // of all accounts together
	Unknown  int // of all accounts together that hold nothing, asked for nothing and lead or trade nothing, as far as the index knows
	PerOwner int // of one account
	PerHost  int // of all accounts to one host
}

// TooManyError says which bound a new subscription would pass.
type TooManyError struct {
	Of   string // this server, your account, the host of this address, or accounts that are not known here
	Most int
	Next string // what to do
}

func (e *TooManyError) Error() string {
	return fmt.Sprintf("%s may have %d webhooks at most: %s", e.Of, e.Most, e.Next)
}

// knownAccount is whether the index knows an account.
func knownAccount(a string) string {
	return "(EXISTS (SELECT FROM positions WHERE account = " + a + ") OR EXISTS (SELECT FROM requests WHERE controller = " + a + ") OR " +
		a + " IN (SELECT leader FROM vaults UNION ALL SELECT trader FROM vaults WHERE trader IS NOT NULL))"
}

// AddSubscription stores a new subscription, which begins with what happens from now on. It fails with [TooManyError], or
// with [ErrExists] where its signed request was used before.
func (db *DB) AddSubscription(ctx context.Context, s *Subscription, bounds SubscriptionBounds) (err error) {
	tx, err := db.DB.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("add a webhook: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // after a commit it does nothing
	// Two at once must not both take the last place.
	if _, err := tx.ExecContext(ctx, "LOCK TABLE notify_subscriptions IN SHARE ROW EXCLUSIVE MODE"); err != nil {
		return fmt.Errorf("add a webhook: %w", err)
	}
	if s.Owner != nil {
		const host = "lower(substring(%s from '^[^:]*://([^/?#:]*)'))"
		var total, owned, sameHost int
		err = tx.QueryRowContext(ctx, `SELECT count(*) FILTER (WHERE disabled_at IS NULL), count(*) FILTER (WHERE owner = $1),
			count(*) FILTER (WHERE disabled_at IS NULL AND `+fmt.Sprintf(host, "url")+" = "+fmt.Sprintf(host, "$2::text")+`)
			FROM notify_subscriptions WHERE owner IS NOT NULL`, s.Owner, s.URL).Scan(&total, &owned, &sameHost)
		switch {
		case err != nil:
			return fmt.Errorf("count webhooks: %w", err)
		case owned >= bounds.PerOwner:
			return &TooManyError{"your account", bounds.PerOwner, "remove one first"}
		case sameHost >= bounds.PerHost:
			return &TooManyError{"the host of this address", bounds.PerHost, "remove one first"}
		case total >= bounds.Total:
			return &TooManyError{"this server", bounds.Total, "remove one first"}
		}
		var unknown int // accounts cost nothing to make, so those that are not known leave places to those that are
		err = tx.QueryRowContext(ctx, "SELECT CASE WHEN "+knownAccount("$1")+` THEN -1 ELSE (
			SELECT count(*) FROM notify_subscriptions s WHERE owner IS NOT NULL AND disabled_at IS NULL AND NOT `+knownAccount("s.owner")+") END", s.Owner).Scan(&unknown)
		switch {
		case err != nil:
			return fmt.Errorf("count webhooks of unknown accounts: %w", err)
		case unknown >= bounds.Unknown:
			return &TooManyError{"all accounts together that have no shares, requests or vaults here", bounds.Unknown, "try again once yours has some"}
		}
	}
	// It begins after all that was ever recorded, also where nothing of that is kept any more.
	res, err := tx.ExecContext(ctx, `INSERT INTO notify_subscriptions (id, url, vault, account, types, owner, request, after_seq)
		SELECT $1, $2, $3, $4, $5, $6, $7, greatest((SELECT max(seq) FROM notify_events), (SELECT pruned FROM notify_progress), 0)
		ON CONFLICT (request) DO NOTHING`,
		s.ID, s.URL, s.Vault, s.Account, s.Types, s.Owner, s.Request)
	if err != nil {
		return fmt.Errorf("add a webhook: %w", err)
	}
	if added, err := res.RowsAffected(); err != nil || added == 0 {
		if err == nil {
			err = ErrExists
		}
		return fmt.Errorf("add a webhook: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("add a webhook: %w", err)
	}
	return nil
}

// RemoveSubscription deletes a subscription; an owner may be named whose it must be. It fails with [ErrNotFound].
func (db *DB) RemoveSubscription(ctx context.Context, id string, owner *common.Address) error {
	res, err := db.ExecContext(ctx, "DELETE FROM notify_subscriptions WHERE id = $1 AND ($2::bytea IS NULL OR owner = $2)", id, owner)
	return oneRow(res, err, "remove the webhook")
}

// EnableSubscription has a disabled subscription tried again at once, beginning with the message that it was given up at.
// It fails with [ErrNotFound].
func (db *DB) EnableSubscription(ctx context.Context, id string) error {
	res, err := db.ExecContext(ctx, `UPDATE notify_subscriptions SET disabled_at = NULL, failures = 0, failing_since = NULL, last_error = '',
		next_try = clock_timestamp() WHERE id = $1`, id)
	return oneRow(res, err, "enable the webhook")
}

func oneRow(res sql.Result, err error, what string) error {
	var n int64
	if err == nil {
		n, err = res.RowsAffected()
	}
	if err == nil && n == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// Subscriptions reads all subscriptions, oldest first.
func (db *DB) Subscriptions(ctx context.Context) (out []Subscription, err error) {
	if err := db.SelectContext(ctx, &out, selectSubscriptions+"ORDER BY created_at, id"); err != nil {
		return nil, fmt.Errorf("read webhooks: %w", err)
	}
	return out, nil
}

// SubscriptionsOf reads an account's own subscriptions, oldest first.
func (db *DB) SubscriptionsOf(ctx context.Context, owner common.Address) (out []Subscription, err error) {
	if err := db.SelectContext(ctx, &out, selectSubscriptions+"WHERE owner = $1 ORDER BY created_at, id", owner); err != nil {
		return nil, fmt.Errorf("read an account's webhooks: %w", err)
	}
	return out, nil
}

// Subscription reads one subscription, or fails with [ErrNotFound].
func (db *DB) Subscription(ctx context.Context, id string) (*Subscription, error) {
	var s Subscription
	err := db.GetContext(ctx, &s, selectSubscriptions+"WHERE id = $1", id)
	if isNoRows(err) {
		err = ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read the webhook: %w", err)
	}
	return &s, nil
}

// NextNotification reads the first event that a subscription has not got. Without one it is nil, and the subscription is
// moved past what its filter skips.
func (n *Notifications) NextNotification(ctx context.Context, s *Subscription) (*Notification, error) {
	var pruned, newest int64
	err := n.db.QueryRowContext(ctx, "SELECT coalesce((SELECT pruned FROM notify_progress), 0), coalesce((SELECT max(seq) FROM notify_events), 0)").
		Scan(&pruned, &newest)
	if err != nil {
		return nil, fmt.Errorf("read notifications: %w", err)
	}
	if s.After < pruned {
		return n.resetBefore(ctx)
	}
	var e Notification
	err = n.db.QueryRowContext(ctx, `SELECT `+notificationLayout.list()+`, (SELECT u.created_at FROM notify_events u WHERE u.seq = e.undoes)
		FROM notify_events e WHERE seq > $1 AND (op = 'reset' OR type = ANY($2)
		AND ($3::bytea IS NULL OR vault = $3) AND ($4::bytea IS NULL OR account IS NULL OR account = $4)) ORDER BY seq LIMIT 1`,
		s.After, s.Types, s.Vault, s.Account).Scan(append(scanTargets(notificationLayout.pointers(nil, &e)), &e.UndoneRecorded)...)
	if isNoRows(err) {
		return nil, n.Accepted(ctx, s, newest)
	}
	if err != nil {
		return nil, fmt.Errorf("read notifications: %w", err)
	}
	return &e, nil
}

// resetBefore is a reset in the place of events that are no longer kept. It is the same as long as no others are dropped: it
// stands at the block of the oldest event that is kept, and has that one's time, which no dropped event has.
func (n *Notifications) resetBefore(ctx context.Context) (*Notification, error) {
	e := Notification{Op: NotifyReset, Type: NotifyResetType}
	err := n.db.QueryRowContext(ctx, `SELECT pruned, block_number, block_hash, block_time, created_at FROM notify_progress, notify_events
		ORDER BY seq LIMIT 1`).Scan(&e.Seq, &e.Block, &e.BlockHash, &e.BlockTime, &e.Recorded)
	if isNoRows(err) {
		return nil, nil // the rest was dropped meanwhile: the reset comes before the next event
	}
	if err != nil {
		return nil, fmt.Errorf("read the oldest notification: %w", err)
	}
	return &e, nil
}

// Accepted moves a subscription past an event, and forgets its failures.
func (n *Notifications) Accepted(ctx context.Context, s *Subscription, seq int64) error {
	err := n.db.writeUnder(ctx, n.lease, "note an accepted message", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE notify_subscriptions SET after_seq = $2, failures = 0, failing_since = NULL, last_error = '',
			next_try = clock_timestamp() WHERE id = $1 AND after_seq < $2`, s.ID, seq)
		return err
	})
	if err == nil {
		s.After, s.Failures, s.FailingSince = max(s.After, seq), 0, nil
	}
	return err
}

// Failed notes a failed try and when the next may be. Where tries have failed for longer than giveUp, or always with
// giveUp 0, the subscription is disabled, which is returned. A try that was due longer ago than late begins that time anew:
// before it nobody tried.
func (n *Notifications) Failed(ctx context.Context, s *Subscription, reason string, wait, giveUp, late time.Duration) (disabled bool, err error) {
	const since = "coalesce(CASE WHEN next_try > statement_timestamp() - make_interval(secs => $5) THEN failing_since END, statement_timestamp())"
	err = n.db.writeUnder(ctx, n.lease, "note a failed message", func(tx *sql.Tx) error {
		// statement_timestamp is the same in the whole statement. With clock_timestamp the first failure would be later than
		// the moment that it is compared with.
		err := tx.QueryRowContext(ctx, `UPDATE notify_subscriptions SET failures = failures + 1, last_error = $2,
				failing_since = `+since+`, next_try = statement_timestamp() + make_interval(secs => $3),
				disabled_at = CASE WHEN statement_timestamp() - `+since+` >= make_interval(secs => $4) THEN statement_timestamp() END
			WHERE id = $1 RETURNING disabled_at IS NOT NULL`, s.ID, Text(reason), wait.Seconds(), giveUp.Seconds(), late.Seconds()).Scan(&disabled)
		if isNoRows(err) {
			return nil // removed meanwhile
		}
		return err
	})
	return disabled, err
}
