package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// Bounds of the event stream.
const (
	ringSize    = 8192             // events kept in memory for readers that keep up
	feedRead    = 1000             // events of one database read
	maxStreams  = 1000             // open streams
	keepAlive   = 15 * time.Second // between comments on a quiet stream
	writeWithin = 10 * time.Second // one write to a slow reader
)

// hub reads the feed once for all streams. It wakes on the database's
// notification and holds the newest events in memory.
type hub struct {
	db   *store.DB
	open atomic.Int64

	mu   sync.Mutex
	ring []store.FeedEvent // consecutive, oldest first
	last int64             // sequence of the newest event known
	more chan struct{}     // closed when there is more, and replaced
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
	for {
		select {
		case <-ctx.Done():
			return <-listening
		case <-wake:
			if err := h.read(ctx); err != nil && ctx.Err() == nil {
				log.Warn("reading the feed", slog.Any("err", err))
			}
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

// read appends what is new to the ring and wakes the streams.
func (h *hub) read(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	h.mu.Lock()
	after := h.last
	h.mu.Unlock()
	if after == 0 {
		// Begin at the end: what is older is in the database for who asks.
		_, newest, err := h.db.FeedRange(ctx)
		if err != nil {
			return err
		}
		h.mu.Lock()
		h.last = newest
		h.wake()
		h.mu.Unlock()
		return nil
	}
	for {
		events, err := h.db.Feed(ctx, after, feedRead)
		if err != nil {
			return err
		}
		if len(events) == 0 {
			return nil
		}
		after = events[len(events)-1].Seq
		h.mu.Lock()
		h.ring = append(h.ring, events...)
		if over := len(h.ring) - ringSize; over > 0 {
			h.ring = append(h.ring[:0:0], h.ring[over:]...)
		}
		h.last = after
		h.wake()
		h.mu.Unlock()
	}
}

// wake lets the streams look again; h.mu is held.
func (h *hub) wake() {
	close(h.more)
	h.more = make(chan struct{})
}

// after gives the events in memory after a sequence, and what to wait on when
// there are none. known is false when they begin later than that.
func (h *hub) after(seq int64) (events []store.FeedEvent, more <-chan struct{}, known bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if seq >= h.last {
		return nil, h.more, true
	}
	if len(h.ring) == 0 || h.ring[0].Seq > seq+1 {
		return nil, h.more, false
	}
	i := 0
	for i < len(h.ring) && h.ring[i].Seq <= seq {
		i++
	}
	return h.ring[i:], h.more, true
}

// stream is one reader of events.
type stream struct {
	hub     *hub
	w       http.ResponseWriter
	ctl     *http.ResponseController
	at      int64 // sequence of the last event considered
	vault   *common.Address
	account *common.Address
}

// events answers GET /v1/events.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	st := &stream{hub: s.hub, w: w, ctl: http.NewResponseController(w)}
	q := r.URL.Query()
	for name, into := range map[string]**common.Address{"vault": &st.vault, "account": &st.account} {
		if v := q.Get(name); v != "" {
			if len(v) != 42 || !common.IsHexAddress(v) {
				writeProblem(w, http.StatusBadRequest, name+" isn't an address")
				return
			}
			*into = optionalAddress(v)
		}
	}
	id := r.Header.Get("Last-Event-ID")
	if id == "" {
		id = q.Get("lastEventId") // a page that reconnects by hand can't set the header
	}
	var resume int64
	if id != "" {
		var err error
		if resume, err = strconv.ParseInt(id, 10, 64); err != nil || resume < 0 {
			writeProblem(w, http.StatusBadRequest, "Last-Event-ID isn't one of this stream's")
			return
		}
	}
	if s.hub.open.Add(1) > maxStreams {
		s.hub.open.Add(-1)
		w.Header().Set("Retry-After", "30")
		writeProblem(w, http.StatusServiceUnavailable, "too many event streams are open")
		return
	}
	defer s.hub.open.Add(-1)
	oldest, newest, err := s.db.FeedRange(r.Context())
	if err != nil {
		s.log.Warn("reading the feed", slog.Any("err", err))
		writeProblem(w, http.StatusServiceUnavailable, "the database can't answer now")
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // proxies must not hold events back
	w.WriteHeader(http.StatusOK)
	err = st.open(id, resume, oldest, newest)
	if err == nil {
		err = st.run(r.Context())
	}
	if err != nil && r.Context().Err() == nil {
		s.log.Debug("event stream ended", slog.Any("err", err))
	}
}

// open begins the stream: at the end without an id, after the id with one,
// with a reset when the feed no longer has what follows it.
func (st *stream) open(id string, resume, oldest, newest int64) error {
	st.at = newest
	if id == "" {
		return st.send(fmt.Appendf(nil, "retry: 2000\nid: %d\n: connected\n\n", newest))
	}
	if resume > newest || resume < oldest-1 {
		return st.reset(newest)
	}
	st.at = resume
	return st.send([]byte("retry: 2000\n: resumed\n\n"))
}

func (st *stream) reset(at int64) error {
	st.at = at
	raw, err := json.Marshal(Event{Op: "reset", Kind: "block", Data: map[string]string{}})
	if err != nil {
		return err
	}
	return st.send(fmt.Appendf(nil, "id: %d\nevent: reset\ndata: %s\n\n", at, raw))
}

func (st *stream) run(ctx context.Context) error {
	quiet := time.NewTicker(keepAlive)
	defer quiet.Stop()
	for {
		events, more, known := st.hub.after(st.at)
		if !known {
			var err error
			if events, err = st.catchUp(ctx); err != nil {
				return err
			}
		}
		if len(events) > 0 {
			if err := st.write(events); err != nil {
				return err
			}
			continue
		}
		if !known {
			continue // reset, or the ring has it by now
		}
		select {
		case <-ctx.Done():
			return nil
		case <-more:
		case <-quiet.C:
			if err := st.send([]byte(": quiet\n\n")); err != nil {
				return err
			}
		}
	}
}

// catchUp reads from the database what the ring no longer holds. Where the
// feed no longer has it either, the stream is reset.
func (st *stream) catchUp(ctx context.Context) ([]store.FeedEvent, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	oldest, newest, err := st.hub.db.FeedRange(ctx)
	if err != nil {
		return nil, err
	}
	if st.at < oldest-1 || newest <= st.at {
		return nil, st.reset(newest)
	}
	return st.hub.db.Feed(ctx, st.at, feedRead)
}

// write sends the events this reader asked for, in one piece.
func (st *stream) write(events []store.FeedEvent) error {
	var buf []byte
	for i := range events {
		e := &events[i]
		st.at = e.Seq
		if !st.wants(e) {
			continue
		}
		raw, err := json.Marshal(eventOf(e))
		if err != nil {
			return fmt.Errorf("encode event %d: %w", e.Seq, err)
		}
		buf = fmt.Appendf(buf, "id: %d\nevent: %s\ndata: %s\n\n", e.Seq, e.Op, raw)
	}
	return st.send(buf)
}

func (st *stream) wants(e *store.FeedEvent) bool {
	if e.Kind == "block" || e.Op == "reset" {
		return true
	}
	is := func(want, have *common.Address) bool { return have != nil && *have == *want }
	if st.vault != nil && !is(st.vault, e.Vault) {
		return false
	}
	return st.account == nil || is(st.account, e.Account) || is(st.account, e.Counterparty)
}

func (st *stream) send(b []byte) error {
	if len(b) == 0 {
		return nil
	}
	if err := st.ctl.SetWriteDeadline(time.Now().Add(writeWithin)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return fmt.Errorf("extend deadline: %w", err)
	}
	if _, err := st.w.Write(b); err != nil {
		return fmt.Errorf("write event: %w", err)
	}
	if err := st.ctl.Flush(); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return fmt.Errorf("flush event: %w", err)
	}
	return nil
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
