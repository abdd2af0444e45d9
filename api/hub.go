package api

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"sort"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sluicefi/sluice/store"
)

// Bounds of the event stream.
const (
	ringSize    = 8192             // events kept in memory for readers that keep up
	feedRead    = 1000             // events of one database read
	keepAlive   = 15 * time.Second // between comments on a quiet stream
	writeWithin = 10 * time.Second // one write to a slow reader
	writeAtMost = 64 << 10         // bytes of one write, unless a single event is larger
	retryFeed   = time.Second      // until a failed reading of the feed is tried again
)

// message is an event of the feed as it goes over the wire: encoded once for all readers.
type message struct {
	*store.FeedEvent
	text []byte // id, event and data lines of the stream
}

// hub reads the feed once for all streams. It wakes on the database's
// notification and holds the newest events in memory, encoded.
type hub struct {
	db   *store.DB
	open atomic.Int64

	mu    sync.Mutex
	begun bool          // it knows where the feed ends, which may be nowhere yet
	ring  []message     // all events after from, oldest first; sequences may have gaps
	from  int64         // sequence of the newest event that is not held
	last  int64         // sequence of the newest event known
	back  int           // how often the feed went back: the database is another copy, which lacks the last events
	more  chan struct{} // closed when there is more, and replaced
}

func newHub(db *store.DB) *hub { return &hub{db: db, more: make(chan struct{})} }

// run follows the feed until ctx ends. A database that goes away is tried
// again; streams stay open meanwhile.
func (h *hub) run(ctx context.Context, log *slog.Logger) error {
	wake := make(chan struct{}, 1)
	nudge := func() {
		select {
		case wake <- struct{}{}:
		default:
		}
	}
	listening := make(chan error, 1)
	go func() { listening <- h.listen(ctx, log, nudge) }()
	again := time.NewTimer(retryFeed)
	defer again.Stop()
	again.Stop()
	for {
		select {
		case <-ctx.Done():
			return <-listening
		case <-wake:
		case <-again.C:
		}
		if err := h.read(ctx); err != nil && ctx.Err() == nil {
			log.Warn("reading the feed", slog.Any("err", err))
			again.Reset(retryFeed) // the next notification may be long in coming
		}
	}
}

// listen keeps the notification connection, beginning again when it can't be
// made.
func (h *hub) listen(ctx context.Context, log *slog.Logger, nudge func()) error {
	for {
		err := h.db.Listen(ctx, nudge)
		if ctx.Err() != nil {
			return err
		}
		if err != nil {
			log.Warn("listening to the feed", slog.Any("err", err))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(time.Second):
		}
	}
}

// read appends what is new to the ring and wakes the streams. Where the feed ends before what is known already, the database is
// another copy of it (a standby that took over without the last commits, a backup): what the ring has is history that isn't any
// more.
func (h *hub) read(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	h.mu.Lock()
	after, begun := h.last, h.begun
	h.mu.Unlock()
	_, newest, err := h.db.FeedRange(ctx)
	if err != nil {
		return err
	}
	if !begun || newest < after {
		// Begin at the end: what is older is in the database for who asks.
		h.mu.Lock()
		if begun {
			h.back++
		}
		h.begun, h.ring, h.from, h.last = true, nil, newest, newest
		h.wake()
		h.mu.Unlock()
		return nil
	}
	for after < newest {
		events, err := h.db.Feed(ctx, after, feedRead)
		if err != nil {
			return err
		}
		if len(events) == 0 {
			return nil
		}
		encoded, err := encode(events)
		if err != nil {
			return err
		}
		after = events[len(events)-1].Seq
		h.mu.Lock()
		h.ring = append(h.ring, encoded...)
		if over := len(h.ring) - ringSize; over > 0 {
			h.from = h.ring[over-1].Seq
			h.ring = append(h.ring[:0:0], h.ring[over:]...)
		}
		h.last = after
		h.wake()
		h.mu.Unlock()
	}
	return nil
}

// wake lets the streams look again; h.mu is held.
func (h *hub) wake() {
	close(h.more)
	h.more = make(chan struct{})
}

// after gives the events in memory after a sequence, and what to wait on when
// there are none. known is false when they begin later than that.
func (h *hub) after(seq int64) (events []message, more <-chan struct{}, known bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if seq >= h.last {
		return nil, h.more, true
	}
	if seq < h.from {
		return nil, h.more, false
	}
	first := sort.Search(len(h.ring), func(i int) bool { return h.ring[i].Seq > seq })
	return h.ring[first:], h.more, true
}

// turns says how often the feed went back, and where it ends.
func (h *hub) turns() (back int, last int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.back, h.last
}

// encode makes the stream's text of events.
func encode(events []store.FeedEvent) ([]message, error) {
	out := make([]message, len(events))
	for i := range events {
		e := &events[i]
		raw, err := json.Marshal(eventOf(e))
		if err != nil {
			return nil, fmt.Errorf("encode event %d: %w", e.Seq, err)
		}
		out[i] = message{e, fmt.Appendf(nil, "id: %d\nevent: %s\ndata: %s\n\n", e.Seq, e.Op, raw)}
	}
	return out, nil
}

func eventOf(e *store.FeedEvent) Event {
	out := Event{
		Op: e.Op, Kind: e.Kind, Block: int64(e.Block), BlockHash: e.BlockHash.Hex(), Time: int64(e.BlockTime), LogIndex: i64(e.LogIndex),
		Vault: hexAddress(e.Vault), Account: hexAddress(e.Account), Counterparty: hexAddress(e.Counterparty), Data: map[string]string{},
	}
	if len(e.Data) > 0 {
		// The store wrote it: an object of strings.
		_ = json.Unmarshal(e.Data, &out.Data)
	}
	return out
}
