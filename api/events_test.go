package api

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

// live is a server on real listeners; it ends with the test.
func live(t *testing.T, db *store.DB) (url, admin string) {
	t.Helper()
	s, err := New(Options{DB: db, ChainID: 1337, Logger: slog.New(slog.DiscardHandler), Limits: Limits{ClientStreams: 1_000}})
	must(t, err)
	listen := func() net.Listener {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		must(t, err)
		return l
	}
	public, private := listen(), listen()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, public, private) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
	return "http://" + public.Addr().String(), "http://" + private.Addr().String()
}

// sse is an open event stream.
type sse struct {
	t     *testing.T
	body  *bufio.Reader
	close func()
}

type received struct {
	id    int64
	event string
	Event
}

func subscribe(t *testing.T, url string, headers ...string) *sse {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	t.Cleanup(cancel)
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	must(t, err)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	res, err := client.Do(req) //nolint:bodyclose // sse.close closes it when the test ends
	must(t, err)
	if res.StatusCode != http.StatusOK || res.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("events: %s %s", res.Status, res.Header.Get("Content-Type"))
	}
	s := &sse{t: t, body: bufio.NewReader(res.Body), close: func() { _ = res.Body.Close() }}
	t.Cleanup(s.close)
	return s
}

// next is the next message with data; comments and retry are passed over.
func (s *sse) next() received {
	s.t.Helper()
	var m received
	for {
		line, err := s.body.ReadString('\n')
		must(s.t, err)
		line = strings.TrimSuffix(line, "\n")
		name, value, _ := strings.Cut(line, ": ")
		switch name {
		case "id":
			m.id, err = strconv.ParseInt(value, 10, 64)
			must(s.t, err)
		case "event":
			m.event = value
		case "data":
			must(s.t, json.Unmarshal([]byte(value), &m.Event))
		case "":
			if m.event != "" {
				return m
			}
			m = received{}
		}
	}
}

func (s *sse) expect(want ...string) (last received) {
	s.t.Helper()
	for _, w := range want {
		last = s.next()
		if got := fmt.Sprintf("%s %s %d", last.event, last.Kind, last.Block); got != w {
			s.t.Fatalf("event %s, want %s", got, w)
		}
		if last.Op != last.event {
			s.t.Errorf("event %s says op %s", last.event, last.Op)
		}
	}
	return last
}

func booking(n uint64, vault int64) *store.Changes {
	account := sam
	return &store.Changes{Activity: []*store.Activity{{
		BlockNumber: n, Kind: "depositRequested", Vault: addr(vault), Account: &account, Assets: bi("5"), TxHash: hash(1),
	}}}
}

func TestEventsFollowTheChainAndItsReorgs(t *testing.T) {
	db := seeded(t)
	url, _ := live(t, db)
	all := subscribe(t, url+"/v1/events")
	one := subscribe(t, url+"/v1/events?vault="+winner.Hex()+"&account="+sam.Hex())
	commit(t, db, 101, booking(101, 0xa1))
	commit(t, db, 102, booking(102, 0xa2))
	m := all.expect("apply block 101", "apply depositRequested 101")
	is(t, "amount", m.Data["assets"], "5")
	isPtr(t, "vault", m.Vault, winner.Hex())
	all.expect("apply block 102", "apply depositRequested 102")
	one.expect("apply block 101", "apply depositRequested 101", "apply block 102")

	l, err := db.AcquireLease(t.Context(), "indexer", "reorg", time.Minute)
	must(t, err)
	must(t, db.Rollback(t.Context(), l, 100))
	must(t, l.Release(t.Context()))
	last := all.expect("undo depositRequested 102", "undo block 102", "undo depositRequested 101", "undo block 101")
	one.expect("undo block 102", "undo depositRequested 101", "undo block 101")

	// A reader that comes back gets what it missed, wherever it stopped.
	again := subscribe(t, url+"/v1/events", "Last-Event-ID", strconv.FormatInt(last.id-4, 10))
	again.expect("undo depositRequested 102", "undo block 102", "undo depositRequested 101", "undo block 101")
	commit(t, db, 101, booking(101, 0xa1))
	again.expect("apply block 101")
	byHand := subscribe(t, url+"/v1/events?lastEventId="+strconv.FormatInt(last.id, 10))
	byHand.expect("apply block 101", "apply depositRequested 101")
}

// The first events of an empty feed, and those after a gap in the sequence (a batch that was taken back leaves one), are held for
// all readers as any others are: none of them has to read the database by itself.
func TestFirstEventsAndThoseAfterAGapAreHeld(t *testing.T) {
	db := emptyDB(t)
	must(t, db.Bind(t.Context(), store.Identity{ChainID: 1337, Factory: addr(0xfac), StartBlock: 1}))
	h := newHub(db)
	must(t, h.read(t.Context()))
	held := func(after int64) (last int64) {
		t.Helper()
		must(t, h.read(t.Context()))
		events, _, known := h.after(after)
		if !known || len(events) != 2 {
			t.Fatalf("after %d: %d events, held: %t", after, len(events), known)
		}
		return events[1].Seq
	}
	commit(t, db, 100, booking(100, 0xa1))
	last := held(0)
	must(t, db.Get(new(int64), "SELECT setval('feed_seq_seq', 500)"))
	h = newHub(db) // one that begins between the two
	must(t, h.read(t.Context()))
	commit(t, db, 101, booking(101, 0xa1))
	if next := held(last); next < 500 {
		t.Errorf("the sequence has no gap: %d", next)
	}
	if events, _, known := h.after(0); known {
		t.Errorf("it says that it holds all since the beginning: %d events", len(events))
	}
}

// runHub runs a hub until the test ends, and writes its log to says.
func runHub(t *testing.T, h *hub, says io.Writer) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- h.run(ctx, slog.New(slog.NewTextHandler(says, nil))) }()
	t.Cleanup(func() {
		cancel()
		must(t, <-done)
	})
}

// A reading of the feed that failed is done again by itself: the commit that wakes the hub the next time may be long in coming.
func TestAFailedReadingOfTheFeedIsTriedAgain(t *testing.T) {
	db := seeded(t)
	h := newHub(db)
	failed := make(failures, 1)
	_, begun, _ := h.after(0)
	runHub(t, h, failed)
	await := func(what string, c <-chan struct{}) {
		t.Helper()
		select {
		case <-c:
		case <-time.After(time.Minute):
			t.Fatalf("after a minute: %s", what)
		}
	}
	await("the feed was not read", begun)
	_, newest, err := db.FeedRange(t.Context())
	must(t, err)
	_, err = db.Exec("ALTER TABLE feed RENAME TO feed_away; NOTIFY " + store.FeedChannel)
	must(t, err)
	await("no reading failed", failed)
	_, more, _ := h.after(newest)
	_, err = db.Exec(`ALTER TABLE feed_away RENAME TO feed;
		INSERT INTO feed (op, kind, block_number, block_hash, block_time) SELECT op, kind, block_number, block_hash, block_time FROM feed WHERE kind = 'block' LIMIT 1`)
	must(t, err)
	await("the reading was not tried again", more)
	if events, _, known := h.after(newest); !known || len(events) != 1 {
		t.Errorf("%d events are held, known: %t", len(events), known)
	}
}

// failures are told of each line of a log.
type failures chan struct{}

func (f failures) Write(line []byte) (int, error) {
	select {
	case f <- struct{}{}:
	default:
	}
	return len(line), nil
}

func TestAnIDTooOldGetsOneReset(t *testing.T) {
	db := seeded(t)
	commit(t, db, 101, booking(101, 0xa1))
	_, err := db.Exec("DELETE FROM feed WHERE block_number < 101")
	must(t, err)
	_, newest, err := db.FeedRange(t.Context())
	must(t, err)
	url, _ := live(t, db)
	for _, id := range []string{"0", strconv.FormatInt(newest+1000, 10)} {
		s := subscribe(t, url+"/v1/events", "Last-Event-ID", id)
		m := s.next()
		is(t, "event after "+id, m.event, "reset")
		is(t, "id after "+id, m.id, newest)
	}
	s := subscribe(t, url+"/v1/events", "Last-Event-ID", strconv.FormatInt(newest, 10))
	commit(t, db, 102, booking(102, 0xa1))
	s.expect("apply block 102", "apply depositRequested 102")
}

// A copy of the database took over that lacks the last events: readers get one reset each, and then what happens there. One that
// connects before the server has noticed waits for it, and isn't reset over and over.
func TestAFeedThatGoesBackResetsOnce(t *testing.T) {
	db := seeded(t)
	commit(t, db, 101, booking(101, 0xa1))
	url, _ := live(t, db)
	reader := subscribe(t, url+"/v1/events")
	commit(t, db, 102, booking(102, 0xa1))
	last := reader.expect("apply block 102", "apply depositRequested 102")
	_, err := db.Exec("DELETE FROM feed WHERE seq > $1", last.id-2)
	must(t, err)
	must(t, db.Get(new(int64), "SELECT setval('feed_seq_seq', $1)", last.id-2))
	late := subscribe(t, url+"/v1/events")
	_, err = db.Exec("NOTIFY " + store.FeedChannel) // as a connection that is made anew wakes it
	must(t, err)
	m := reader.next()
	is(t, "the reader is told", m.event, "reset")
	is(t, "the reader is at", m.id, last.id-2)
	commit(t, db, 103, booking(103, 0xa1))
	m = reader.expect("apply block 103", "apply depositRequested 103")
	is(t, "the reader goes on at", m.id, last.id)
	resets := 0
	for m = late.next(); m.Block != 103; m = late.next() { // until the server has noticed it may still tell of the block that is gone
		if m.event == "reset" {
			resets++
		}
	}
	if resets > 1 || m.event != "apply" || m.Kind != "block" {
		t.Errorf("the late one was reset %d times, then told %s %s", resets, m.event, m.Kind)
	}
	late.expect("apply depositRequested 103")
}

func TestABadEventIDIsAProblem(t *testing.T) {
	h := serve(t, emptyDB(t), nil)
	for _, id := range []string{"x", "-1", "99999999999999999999"} {
		is(t, "id "+id, request(h, http.MethodGet, "/v1/events", "Last-Event-ID", id).Code, http.StatusBadRequest)
	}
}

func TestAdminListenerHasMetricsAndHealthOnly(t *testing.T) {
	url, admin := live(t, seeded(t))
	status := func(target string) int {
		t.Helper()
		client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: time.Minute}
		res, err := client.Get(target)
		must(t, err)
		must(t, res.Body.Close())
		return res.StatusCode
	}
	is(t, "metrics", status(admin+"/metrics"), 200)
	is(t, "readyz", status(admin+"/readyz"), 200)
	is(t, "api", status(admin+"/v1/vaults"), 404)
	is(t, "public metrics", status(url+"/metrics"), 404)
	is(t, "public api", status(url+"/v1/vaults"), 200)
}
