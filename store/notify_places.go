package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// Places bounds how many subscriptions are sent to at once, so that slow receivers leave some to others.
type Places struct {
	All     int
	Side    int // the operator's own, or those of all accounts together
	Account int // those that one account made
}

// seats are the places that are taken.
type seats struct {
	Places
	all, operator, accounts int
	account                 map[common.Address]int
}

// take takes a place for a subscription, unless those that it may have are taken.
func (p *seats) take(s *Subscription) bool {
	switch {
	case s.Owner == nil && p.operator < p.Side:
		p.operator++
	case s.Owner != nil && p.accounts < p.Side && p.account[*s.Owner] < p.Account:
		p.accounts++
		p.account[*s.Owner]++
	default:
		return false
	}
	p.all++
	return true
}

// full are the accounts that may take no place.
func (p *seats) full() (out []common.Address) {
	for account, n := range p.account {
		if n >= p.Account {
			out = append(out, account)
		}
	}
	return out
}

// waitingSubscriptions are the active subscriptions that have not got all events and may take a place, without those named ($1).
const waitingSubscriptions = `FROM notify_subscriptions WHERE disabled_at IS NULL AND NOT id = ANY ($1) AND after_seq < (SELECT max(seq) FROM notify_events)
	AND CASE WHEN owner IS NULL THEN $2 ELSE $3 AND NOT owner = ANY ($4) END `

// DueSubscriptions reads the active subscriptions that have not got all events, may be tried now and have a place beside
// those that are busy. next says after how long the next of the others may be tried; it is negative when no other waits
// for anything but a place.
func (n *Notifications) DueSubscriptions(ctx context.Context, busy []*Subscription, places Places) (due []*Subscription, next time.Duration, err error) {
	taken := seats{Places: places, account: map[common.Address]int{}}
	ids := pq.StringArray{} // never null, which equals nothing
	for _, s := range busy {
		taken.take(s)
		ids = append(ids, s.ID)
	}
	args := func() []any {
		return []any{ids, taken.operator < places.Side, taken.accounts < places.Side, bytesOf(taken.full())}
	}
	for again := true; again; {
		again = false
		var found []*Subscription
		err := n.db.SelectContext(ctx, &found, "SELECT "+subscriptionColumns+" "+waitingSubscriptions+"AND next_try <= clock_timestamp() ORDER BY next_try LIMIT $5",
			append(args(), places.All-taken.all)...)
		if err != nil {
			return nil, 0, fmt.Errorf("read webhooks that are due: %w", err)
		}
		for _, s := range found {
			if !taken.take(s) {
				again = true // others may be due that have a place
				continue
			}
			due, ids = append(due, s), append(ids, s.ID)
		}
	}
	if taken.all == places.All {
		return due, -1, nil
	}
	// Subscriptions that became due since the first query count here as well: for them the time is not positive.
	var seconds sql.NullFloat64
	err = n.db.QueryRowContext(ctx, "SELECT EXTRACT(epoch FROM min(next_try) - clock_timestamp()) "+waitingSubscriptions, args()...).Scan(&seconds)
	if err != nil {
		return nil, 0, fmt.Errorf("read webhooks that wait: %w", err)
	}
	if !seconds.Valid {
		return due, -1, nil
	}
	return due, max(0, time.Duration(seconds.Float64*float64(time.Second))), nil
}
