package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// feedRow is a row of the feed as it is written; its sequence is the table's.
type feedRow struct {
	Op           string          `db:"op"`
	Kind         string          `db:"kind"`
	Number       uint64          `db:"block_number"`
	Hash         common.Hash     `db:"block_hash"`
	Time         uint64          `db:"block_time"`
	LogIndex     *uint64         `db:"log_index"`
	SubIndex     *int            `db:"sub_index"`
	Vault        *common.Address `db:"vault"`
	Account      *common.Address `db:"account"`
	Counterparty *common.Address `db:"counterparty"`
	Data         json.RawMessage `db:"data"`
}

// announce is what readers are told of one live block: the block itself, then
// what it booked, traded and priced.
func announce(at *Header, c *Changes) []*feedRow {
	rows := make([]*feedRow, 0, 1+len(c.Activity)+len(c.Trades)+len(c.Prices))
	put := func(kind string, r feedRow) {
		r.Op, r.Kind, r.Number, r.Hash, r.Time = "apply", kind, at.Number, at.Hash, at.Time
		rows = append(rows, &r)
	}
	put("block", feedRow{})
	for _, a := range c.Activity {
		put(a.Kind, feedRow{
			LogIndex: &a.LogIndex, SubIndex: &a.SubIndex, Vault: &a.Vault, Account: a.Account, Counterparty: a.Counterparty,
			Data: amounts("requestId", a.RequestID, "assets", a.Assets, "shares", a.Shares, "cost", a.Cost, "fee", a.Fee, "refund", a.Refund),
		})
	}
	for _, t := range c.Trades {
		put("trade", feedRow{
			LogIndex: &t.LogIndex, Vault: &t.Vault, Account: &t.Executor,
			Data: amounts("orderId", t.OrderID, "amountIn", t.AmountIn, "amountOut", t.AmountOut, "valueIn", t.ValueIn, "valueOut", t.ValueOut),
		})
	}
	for _, p := range c.Prices {
		put("price", feedRow{Vault: &p.Vault, Data: amounts("nav", p.NAV, "supply", p.Supply)})
	}
	return rows
}

// amounts is a JSON object of the amounts that aren't nil.
func amounts(pairs ...any) json.RawMessage {
	out := []byte{'{'}
	for i := 0; i < len(pairs); i += 2 {
		x, ok := pairs[i+1].(*big.Int)
		if !ok || x == nil {
			continue
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = append(out, '"')
		out = append(out, pairs[i].(string)...)
		out = append(out, '"', ':', '"')
		out = x.Append(out, 10)
		out = append(out, '"')
	}
	return append(out, '}')
}

// FeedEvent is an event of the feed, for live readers.
type FeedEvent struct {
	Seq          int64
	Op           string // apply, undo or reset
	Kind         string
	Block        uint64
	BlockHash    common.Hash
	BlockTime    uint64 // Unix seconds
	LogIndex     *uint64
	Vault        *common.Address
	Account      *common.Address
	Counterparty *common.Address
	Data         json.RawMessage // amounts in base units by name; nil when none
}

// FeedRange is the oldest and newest sequence of the feed; zero when empty.
func (db *DB) FeedRange(ctx context.Context) (oldest, newest int64, err error) {
	err = db.QueryRowContext(ctx, "SELECT coalesce(min(seq), 0), coalesce(max(seq), 0) FROM feed").Scan(&oldest, &newest)
	if err != nil {
		return 0, 0, fmt.Errorf("read feed range: %w", err)
	}
	return oldest, newest, nil
}

// Feed reads up to limit events after a sequence, in order.
func (db *DB) Feed(ctx context.Context, after int64, limit int) ([]FeedEvent, error) {
	rows, err := db.QueryContext(ctx, `SELECT seq, op, kind, block_number, block_hash, block_time, log_index, vault, account, counterparty, data
		FROM feed WHERE seq > $1 ORDER BY seq LIMIT $2`, after, limit)
	if err != nil {
		return nil, fmt.Errorf("read feed: %w", err)
	}
	defer func() { _ = rows.Close() }() // read to its end, or failed already
	var out []FeedEvent
	for rows.Next() {
		var e FeedEvent
		err := rows.Scan(&e.Seq, &e.Op, &e.Kind, &e.Block, &e.BlockHash, &e.BlockTime, &e.LogIndex,
			addressScan{&e.Vault}, addressScan{&e.Account}, addressScan{&e.Counterparty}, (*[]byte)(&e.Data))
		if err != nil {
			return nil, fmt.Errorf("read feed: %w", err)
		}
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read feed: %w", err)
	}
	return out, nil
}

// Listen calls wake whenever a commit added to the feed, and after every
// reconnection, since some may have been missed. It returns when ctx ends. A
// standby knows no notifications, and a pooler that shares sessions passes none
// on: there it calls wake every second.
func (db *DB) Listen(ctx context.Context, wake func()) error {
	if db.shared {
		return db.pollFeed(ctx, wake)
	}
	var standby bool
	if err := db.QueryRowContext(ctx, "SELECT pg_is_in_recovery()").Scan(&standby); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("listen to the feed: %w", err)
	}
	if standby {
		return db.pollFeed(ctx, wake)
	}
	l := pq.NewListener(db.url, 100*time.Millisecond, 10*time.Second, nil)
	// Listen waits for a connection without regard to ctx; closing the listener ends it.
	stop := context.AfterFunc(ctx, func() { _ = l.Close() })
	err := l.Listen(FeedChannel)
	if !stop() && ctx.Err() != nil {
		return nil // closed above
	}
	if err != nil {
		return errors.Join(fmt.Errorf("listen to the feed: %w", err), l.Close())
	}
	wake()
	for {
		select {
		case <-ctx.Done():
			if err := l.Close(); err != nil {
				return fmt.Errorf("stop listening: %w", err)
			}
			return nil
		case <-l.Notify: // nil after a reconnection
			wake()
		case <-time.After(time.Minute):
			// Finds a connection that died silently; the listener reconnects.
			_ = l.Ping()
		}
	}
}

// feedPolling is how often the feed is asked for what is new where no notification comes.
const feedPolling = time.Second

// pollFeed calls wake every second until ctx ends, or until the standby has
// been promoted: then it returns, and Listen can be called again.
func (db *DB) pollFeed(ctx context.Context, wake func()) error {
	tick := time.NewTicker(feedPolling)
	defer tick.Stop()
	wake()
	for beat := 1; ; beat++ {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			wake()
		}
		if db.shared || beat%10 != 0 {
			continue
		}
		var standby bool
		if err := db.QueryRowContext(ctx, "SELECT pg_is_in_recovery()").Scan(&standby); err != nil || !standby {
			return nil
		}
	}
}
