package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// stream is one reader of events.
type stream struct {
	hub     *hub
	w       http.ResponseWriter
	ctl     *http.ResponseController
	at      int64 // sequence of the last event considered
	back    int   // of the hub: how often the feed had gone back by then
	vault   *common.Address
	account *common.Address
}

// events answers GET /v1/events.
func (s *Server) events(w http.ResponseWriter, r *http.Request) {
	st := &stream{hub: s.hub, w: w, ctl: http.NewResponseController(w)}
	q := r.URL.Query()
	for name, into := range map[string]**common.Address{"vault": &st.vault, "account": &st.account} {
		if v := q.Get(name); v != "" {
			if !addressForm.MatchString(v) {
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
	if r.Method == http.MethodHead {
		streamHeaders(w)
		return
	}
	client := s.Client(r)
	if got := s.streams.take(client); got != taken {
		refuse(w, got, "event streams are open")
		return
	}
	defer s.streams.give(client)
	s.hub.open.Add(1)
	defer s.hub.open.Add(-1)
	st.back, _ = s.hub.turns() // before the range is read: else a feed that goes back between the two would be missed
	reading, done := context.WithTimeout(r.Context(), s.opt.Limits.Timeout)
	oldest, newest, err := s.db.FeedRange(reading)
	done()
	if err != nil {
		s.log.Warn("reading the feed", slog.Any("err", err))
		writeProblem(w, http.StatusServiceUnavailable, "the database can't answer now")
		return
	}
	streamHeaders(w)
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	defer context.AfterFunc(s.ending, cancel)() // streams end before the server does
	err = st.open(id, resume, oldest, newest)
	if err == nil {
		err = st.run(ctx)
	}
	if err != nil && r.Context().Err() == nil {
		s.log.Debug("event stream ended", slog.Any("err", err))
	}
}

func streamHeaders(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // proxies must not hold events back
	w.WriteHeader(http.StatusOK)
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
		if back, last := st.hub.turns(); back != st.back {
			st.back = back
			if err := st.reset(last); err != nil {
				return err
			}
			continue
		}
		if !known {
			at := st.at
			var err error
			if events, err = st.catchUp(ctx); err != nil {
				return err
			}
			if len(events) == 0 && st.at != at {
				continue // reset
			}
		}
		if len(events) > 0 {
			if err := st.write(events); err != nil {
				return err
			}
			continue
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

// catchUp reads from the database what the ring no longer holds. Where the feed no longer has it either, the stream is reset.
// Where the feed has nothing after it, there is nothing to do until the hub has read it: the feed went back.
func (st *stream) catchUp(ctx context.Context) ([]message, error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	oldest, newest, err := st.hub.db.FeedRange(ctx)
	if err != nil {
		return nil, err
	}
	switch {
	case st.at == newest:
		return nil, nil
	case st.at < oldest-1, newest < st.at:
		return nil, st.reset(newest)
	}
	events, err := st.hub.db.Feed(ctx, st.at, feedRead)
	if err != nil {
		return nil, err
	}
	return encode(events)
}

// write sends the events this reader asked for, many in one write.
func (st *stream) write(events []message) error {
	buf := make([]byte, 0, min(len(events)*512, writeAtMost))
	for _, e := range events {
		if !st.wants(e.FeedEvent) {
			st.at = e.Seq
			continue
		}
		if len(buf) > 0 && len(buf)+len(e.text) > writeAtMost {
			if err := st.send(buf); err != nil {
				return err
			}
			buf = buf[:0]
		}
		buf, st.at = append(buf, e.text...), e.Seq
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
