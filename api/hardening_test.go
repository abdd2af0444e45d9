package api

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"

	"github.com/sluicefi/sluice/store"
)

// Every next that the API gives is one that it takes, whatever a vault is called.
func TestTheNextOfAVaultOfAnyNameWorks(t *testing.T) {
	db := seeded(t)
	for _, name := range []string{strings.Repeat("&", 40), strings.Repeat("<", 64), strings.Repeat("\u2028", 64), strings.Repeat("日", 64), ""} {
		_, err := db.Exec("UPDATE vaults SET name = $1", name)
		must(t, err)
		h := serve(t, db, nil)
		seen := 0
		for next := "/v1/vaults?sort=name&limit=1"; next != ""; {
			p := fetch[Page[VaultSummary]](t, h, next)
			seen += len(p.Items)
			next = ""
			if p.Next != nil {
				next = "/v1/vaults?sort=name&limit=1&cursor=" + *p.Next
			}
		}
		is(t, "vaults named "+name, seen, 3)
	}
}

// A validator belongs to one URL and one snapshot.
func TestAValidatorIsOfOneURL(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	tags := map[string]string{}
	for _, target := range []string{
		"/v1/vaults", "/v1/vaults?limit=1", "/v1/protocol", "/v1/vaults/" + winner.Hex(), "/v1/vaults/" + loser.Hex(),
		"/v1/vaults/" + winner.Hex() + "/prices", "/v1/vaults/" + winner.Hex() + "/prices?interval=day",
	} {
		tag := request(h, http.MethodGet, target).Header().Get("ETag")
		if other := tags[tag]; other != "" || tag == "" {
			t.Errorf("%s has the ETag %q of %q", target, tag, other)
		}
		tags[tag] = target
	}
	for tag := range tags {
		w := request(h, http.MethodGet, "/v1/vaults/"+addr(1).Hex(), "If-None-Match", tag)
		is(t, "unknown vault with the ETag of "+tags[tag], w.Code, http.StatusNotFound)
	}
	is(t, "unknown vault with any", request(h, http.MethodGet, "/v1/vaults/"+addr(1).Hex(), "If-None-Match", "*").Code, http.StatusNotFound)
	at := "/v1/vaults/" + winner.Hex()
	tag := request(h, http.MethodGet, at).Header().Get("ETag")
	is(t, "the same again", request(h, http.MethodGet, at, "If-None-Match", tag).Code, http.StatusNotModified)
	must(t, db.PutDispute(t.Context(), store.Dispute{Vault: winner, Figure: "totalSupply", Block: 100, Hash: hash(100)}))
	is(t, "after a dispute", request(h, http.MethodGet, at, "If-None-Match", tag).Code, http.StatusOK)
	// What can't be is refused, whatever the reader has: any validator, or that of the same list with what it takes.
	for _, asked := range []string{"*", tag, request(h, http.MethodGet, at+"/trades").Header().Get("ETag")} {
		for _, target := range []string{at + "/trades?limit=0", at + "/trades?cursor=x", at + "/trades?x=1", "/v1/vaults/0x12", at + "/prices?from=5&to=5"} {
			is(t, target+" with the ETag "+asked, request(h, http.MethodGet, target, "If-None-Match", asked).Code, http.StatusBadRequest)
		}
	}
}

// A validator is of one state of the tables: each part of it alone makes another one. Two indexes, behind one balancer, may have come to
// the same revision by other blocks.
func TestEachPartMakesAnotherValidator(t *testing.T) {
	s, err := New(Options{DB: emptyDB(t), Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	at := func(head int64, revision uint64) store.Cursor {
		return store.Cursor{Head: &store.Ref{Number: 100, Hash: common.BigToHash(new(big.Int).Lsh(big.NewInt(head), 200))}, Revision: revision}
	}
	before := s.etag(at(1, 7), "/v1/vaults")
	is(t, "the same once more", s.etag(at(1, 7), "/v1/vaults"), before)
	seen := map[string]string{}
	for what, tag := range map[string]string{
		"a state": before, "another block": s.etag(at(2, 7), "/v1/vaults"), "another revision": s.etag(at(1, 8), "/v1/vaults"), "another address": s.etag(at(1, 7), "/v1/leaders"),
		"no block": s.etag(store.Cursor{Revision: 7}, "/v1/vaults"), "no block and another revision": s.etag(store.Cursor{Revision: 8}, "/v1/vaults"),
	} {
		if other := seen[tag]; other != "" || !strings.HasPrefix(tag, `W/"`) {
			t.Errorf("%s has the validator %s; so has %q", what, tag, other)
		}
		seen[tag] = what
	}
	s.opt.Version = "another"
	if s.etag(at(1, 7), "/v1/vaults") == before {
		t.Error("another version, which may answer in another shape, has the same validator")
	}
	s.opt.Version = ""
	s.SetListing(Listing{Listed: []common.Address{winner}})
	if s.etag(at(1, 7), "/v1/vaults") == before {
		t.Error("another list of the operator has the same validator")
	}
}

func TestUnknownParametersAreRefused(t *testing.T) {
	h := serve(t, seeded(t), nil)
	account := "/v1/accounts/" + sam.Hex()
	for _, target := range []string{
		"/v1/vaults?staus=active", "/v1/vaults?limit=1&limit=2", "/v1/protocol?x=", "/v1/events?valt=" + winner.Hex(), "/v1/vaults?%zz",
		"/v1/vaults/" + winner.Hex() + "/calendar.ics?x=1", account + "/activity?format=csv&vualt=" + winner.Hex(), account + "/feed.atom?x",
	} {
		is(t, target, request(h, http.MethodGet, target).Code, http.StatusBadRequest)
	}
	for _, target := range []string{account + "/activity?format=csv", account + "/requests?format=json&state=open", "/v1/vaults?q=%26"} {
		is(t, target, request(h, http.MethodGet, target).Code, http.StatusOK)
	}
}

func TestHeadOfTheEventStreamHasNoStream(t *testing.T) {
	url, _ := live(t, seeded(t))
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: time.Minute}
	res, err := client.Head(url + "/v1/events")
	must(t, err)
	must(t, res.Body.Close())
	is(t, "status", res.StatusCode, http.StatusOK)
	is(t, "media type", res.Header.Get("Content-Type"), "text/event-stream")
	// A client reads the head and goes; the server must have ended by itself, or the connection would be of no use to a proxy.
	h, ended := serve(t, seeded(t), nil), make(chan struct{})
	go func() {
		defer close(ended)
		request(h, http.MethodHead, "/v1/events")
	}()
	select {
	case <-ended:
	case <-time.After(2 * time.Minute):
		t.Fatal("the server runs a stream for HEAD")
	}
}

func TestAPanicIsCountedAndTold(t *testing.T) {
	s, err := New(Options{DB: seeded(t), ChainID: 1337, Logger: slog.New(slog.DiscardHandler), Mount: func(mux *http.ServeMux) {
		mux.HandleFunc("GET /boom", func(http.ResponseWriter, *http.Request) { panic("boom") })
	}})
	must(t, err)
	w := request(s.Handler(), http.MethodGet, "/boom")
	is(t, "status", w.Code, http.StatusInternalServerError)
	is(t, "problem", w.Header().Get("Content-Type"), "application/problem+json")
	m := request(s.admin, http.MethodGet, "/metrics")
	if want := `sluice_http_request_duration_seconds_count{code="500",route="GET /boom"} 1`; !strings.Contains(m.Body.String(), want) {
		t.Errorf("metrics lack %s", want)
	}
}

func TestAServerThatCannotAnswerSaysWhenToAskAgain(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, func(o *Options) { o.PublicURL = "https://vaults.example" })
	must(t, db.Close())
	v, account := "/v1/vaults/"+winner.Hex(), "/v1/accounts/"+sam.Hex()
	for _, target := range []string{
		"/v1/vaults", "/readyz", "/v1/events", v + "/calendar.ics", v + "/feed.atom", v + "/events", account + "/feed.atom", account + "/requests?format=csv",
		account + "/activity?format=koinly", "/v1/leaders/" + leader.Hex() + "/feed.atom", "/sitemap.xml", "/tokenlist.json", "/share/vaults/" + winner.Hex() + ".png",
	} {
		w := request(h, http.MethodGet, target)
		is(t, target, w.Code, http.StatusServiceUnavailable)
		is(t, target+" Retry-After", w.Header().Get("Retry-After"), retryAfter)
		if body := w.Body.String(); !strings.Contains(body, "the database can't answer now") || strings.Contains(body, "sql") {
			t.Errorf("%s: %s", target, body)
		}
	}
}

// A fault of our own is a 500 that is logged as one, and not the database's.
func TestAFaultOfOursIsNotTheDatabases(t *testing.T) {
	db := seeded(t)
	s, err := New(Options{DB: db, Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	ours := errors.New("a booking of block 5 without that block")
	for _, c := range []struct {
		err  error
		code int
	}{
		{ours, 500}, {fmt.Errorf("read: %w", driver.ErrBadConn), 503}, {fmt.Errorf("read: %w", &net.OpError{Op: "dial", Err: errors.New("refused")}), 503},
		{&pq.Error{Code: "57P01"}, 503}, {&pq.Error{Code: "22003"}, 500}, {store.ErrNotFound, 404},
	} {
		var status huma.StatusError
		if got := s.problem(t.Context(), c.err); !errors.As(got, &status) || status.GetStatus() != c.code {
			t.Errorf("%v: %v, want %d", c.err, got, c.code)
		}
	}
}

func TestPreflightAllowsAContentType(t *testing.T) {
	w := request(serve(t, seeded(t), nil), http.MethodOptions, "/v1/vaults", "Access-Control-Request-Headers", "content-type")
	if !strings.Contains(strings.ToLower(w.Header().Get("Access-Control-Allow-Headers")), "content-type") {
		t.Errorf("allowed headers: %s", w.Header().Get("Access-Control-Allow-Headers"))
	}
}

// Being told to end fails no request that is under way: first /readyz says no, for the time of Options.Drain in which all goes on, then
// streams end, then the requests do.
func TestEndingLetsRequestsFinish(t *testing.T) {
	entered, leave := make(chan struct{}, 8), make(chan struct{})
	db := seeded(t)
	s, err := New(Options{DB: db, ChainID: 1337, Logger: slog.New(slog.DiscardHandler), Mount: func(mux *http.ServeMux) {
		mux.HandleFunc("GET /slow", func(w http.ResponseWriter, r *http.Request) {
			entered <- struct{}{}
			<-leave
			// What a request does after the server was told to end still works.
			if _, err := db.Cursor(r.Context()); err != nil {
				writeProblem(w, http.StatusServiceUnavailable, "ended too early")
			}
		})
	}})
	must(t, err)
	var listeners []net.Listener
	for range 2 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		must(t, err)
		listeners = append(listeners, l)
	}
	url, admin := "http://"+listeners[0].Addr().String(), "http://"+listeners[1].Addr().String()
	ctx, end := context.WithCancel(t.Context())
	defer end()
	done := make(chan error, 1)
	go func() { done <- s.Serve(ctx, listeners[0], listeners[1]) }()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 2 * time.Minute}
	get := func(url string) int {
		res, err := client.Get(url)
		if err != nil {
			return 0
		}
		_ = res.Body.Close()
		return res.StatusCode
	}
	stream := subscribe(t, url+"/v1/events")
	var requests sync.WaitGroup
	codes := make(chan int, 7)
	for range cap(codes) {
		requests.Go(func() { codes <- get(url + "/slow") })
	}
	for range cap(codes) {
		<-entered
	}
	// Ten times as long as what is done while it drains takes on this host.
	begun := time.Now()
	commit(t, db, 101, booking(101, 0xa1))
	is(t, "ready before", get(url+"/readyz"), http.StatusOK)
	for _, path := range []string{"/readyz", "/healthz", "/v1/protocol"} {
		is(t, path+" before", get(url+path), http.StatusOK)
	}
	stream.expect("apply block 101", "apply depositRequested 101")
	drain := max(time.Second, 10*time.Since(begun))
	s.opt.Drain = drain
	begun = time.Now()
	end()
	for !s.draining.Load() {
		if t.Context().Err() != nil {
			t.Fatal("never drained")
		}
	}
	commit(t, db, 102, booking(102, 0xa1))
	is(t, "ready while draining", get(url+"/readyz"), http.StatusServiceUnavailable)
	is(t, "ready while draining, for operators", get(admin+"/readyz"), http.StatusServiceUnavailable)
	is(t, "alive while draining", get(url+"/healthz"), http.StatusOK)
	is(t, "a request while draining", get(url+"/v1/protocol"), http.StatusOK)
	stream.expect("apply block 102", "apply depositRequested 102") // what happens while it drains comes too
	for {
		if _, err := stream.body.ReadString('\n'); err != nil {
			break // the stream ended, with requests still under way
		}
	}
	if after := time.Since(begun); after < drain {
		t.Errorf("streams ended %s after the server was told to end, want %s at least", after, drain)
	}
	for get(url+"/v1/protocol") != 0 { // nobody new is served any more, while those under way are waited for
		if t.Context().Err() != nil {
			t.Fatal("it takes new requests for ever")
		}
	}
	select {
	case err := <-done:
		t.Errorf("it ended with requests under way: %v", err)
	default:
	}
	close(leave)
	requests.Wait()
	for range cap(codes) {
		is(t, "a request under way", <-codes, http.StatusOK)
	}
	must(t, <-done)
}

// Many readers of one large block are all served: each event is encoded once, however many read it.
func TestManyReadersOfALargeBlock(t *testing.T) {
	const readers, events = 100, 3_000
	db := seeded(t)
	url, _ := live(t, db)
	streams := make([]*sse, readers)
	for i := range streams {
		streams[i] = subscribe(t, url+"/v1/events")
	}
	large := &store.Changes{}
	for i := range events {
		account := addr(int64(10_000 + i))
		large.Activity = append(large.Activity, &store.Activity{
			BlockNumber: 101, LogIndex: uint64(i), Kind: "depositRequested", Vault: winner, Account: &account, Assets: bi("5"), TxHash: hash(1),
		})
	}
	commit(t, db, 101, large)
	var all sync.WaitGroup
	for _, s := range streams {
		all.Go(func() {
			for range events + 1 {
				s.next()
			}
		})
	}
	all.Wait()
}

// Without an indexer, head and lag stand still together; so do they on a replica that fell behind. Only the clock tells.
func TestReadinessEndsWithTheLastCheck(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, func(o *Options) { o.MaxAge = time.Minute })
	is(t, "never checked", request(h, http.MethodGet, "/readyz").Code, http.StatusServiceUnavailable)
	head := uint64(100)
	put := func(age time.Duration, healthy bool) {
		t.Helper()
		checked(t, db, store.Endpoint{Name: "http://a", Healthy: healthy, Head: &head}, age)
	}
	put(0, true)
	is(t, "just checked", request(h, http.MethodGet, "/readyz").Code, http.StatusOK)
	put(0, false)
	is(t, "no endpoint answers", request(h, http.MethodGet, "/readyz").Code, http.StatusServiceUnavailable)
	put(365*24*time.Hour, true)
	w := request(h, http.MethodGet, "/readyz")
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "last checked the chain 8760h") {
		t.Errorf("a year ago: %d %s", w.Code, w.Body)
	}
}

// checked records a check of an endpoint that is so long ago.
func checked(t *testing.T, db *store.DB, e store.Endpoint, age time.Duration) {
	t.Helper()
	must(t, db.PutEndpoint(t.Context(), e))
	_, err := db.Exec("UPDATE endpoints SET checked_at = checked_at - make_interval(secs => $2) WHERE name = $1", e.Name, age.Seconds())
	must(t, err)
}

// How many blocks behind is too far is the chain's to say: 40 blocks are ten seconds on Arbitrum.
func TestReadinessKnowsHowLongABlockTakes(t *testing.T) {
	db := seeded(t) // at block 100
	for _, c := range []struct {
		lag, behind uint64
		want        int
	}{{0, 16, 200}, {0, 17, 503}, {16, 17, 503}, {768, 40, 200}, {768, 768, 200}, {768, 800, 503}} {
		checked(t, db, store.Endpoint{Name: "http://a", Healthy: true, Head: ptr(100 + c.behind)}, 0)
		h := serve(t, db, func(o *Options) { o.ReadyLag = c.lag })
		is(t, fmt.Sprintf("%d behind where %d are allowed", c.behind, c.lag), request(h, http.MethodGet, "/readyz").Code, c.want)
	}
}

// One endpoint that claims too high a head moves no server out of the balancer, nor does one that isn't asked any more; most of them do.
func TestReadinessGoesByMostEndpoints(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	put := func(name string, head uint64, age time.Duration) {
		t.Helper()
		checked(t, db, store.Endpoint{Name: name, Healthy: true, Head: &head}, age)
	}
	put("http://removed", 900, time.Hour)
	put("http://a", 100, 0)
	is(t, "one that isn't asked any more", request(h, http.MethodGet, "/readyz").Code, http.StatusOK)
	put("http://liar", 500, 0)
	is(t, "one of two", request(h, http.MethodGet, "/readyz").Code, http.StatusOK)
	put("http://b", 101, 0)
	is(t, "one of three", request(h, http.MethodGet, "/readyz").Code, http.StatusOK)
	isPtr(t, "lag", fetch[Status](t, h, "/v1/status").LagBlocks, 1)
	isPtr(t, "lag beside the keeper", fetch[Keeper](t, h, "/v1/keeper").Lag, 1)
	put("http://b", 200, 0)
	if w := request(h, http.MethodGet, "/readyz"); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "100 blocks behind") {
		t.Errorf("two of three: %d %s", w.Code, w.Body)
	}
}

// What no page and no route has is a 404, for a browser too, and never the app's document with status 200.
func TestPathsThatNothingHas(t *testing.T) {
	h := serve(t, seeded(t), nil)
	for _, target := range []string{"/.env", "/.git/config", "/v2/vaults", "/v2", "/v1/vaults/", "/api/v1/vaults", "/wp-login.php", "/index.php", "/vaults.json", "/assets/none.js"} {
		for _, accept := range []string{"", browserAccept, "application/json"} {
			if w := request(h, http.MethodGet, target, "Accept", accept); w.Code != http.StatusNotFound {
				t.Errorf("%s for %q: %d %s", target, accept, w.Code, w.Header().Get("Content-Type"))
			}
		}
	}
}

// An answer's media type is what its body is, whatever the reader would rather have; and caches are told what it depends on.
func TestMediaTypesAndVary(t *testing.T) {
	db := seeded(t)
	final(t, db)
	h := serve(t, db, nil)
	for target, want := range map[string]string{
		"/v1/vaults": "application/json", "/v1/vaults/" + addr(1).Hex(): "application/problem+json", "/v1/nothing": "application/problem+json",
		"/v1/accounts/" + sam.Hex() + "/requests?format=csv": "text/csv; charset=utf-8", "/v1/vaults/" + winner.Hex() + "/calendar.ics": "text/calendar; charset=utf-8",
		"/v1/accounts/" + sam.Hex() + "/feed.atom": "application/atom+xml; charset=utf-8", "/v1/vaults/" + winner.Hex() + "/events": "application/x-ndjson",
		"/openapi.json": "application/json", "/robots.txt": "text/plain; charset=utf-8", "/tokenlist.json": "application/json", "/readyz": "text/plain; charset=utf-8",
	} {
		for _, accept := range []string{"", "*/*", "application/xml", "image/png;q=1", "nonsense"} {
			w := request(h, http.MethodGet, target, "Accept", accept, "Accept-Encoding", "gzip")
			is(t, target+" for "+accept, w.Header().Get("Content-Type"), want)
			is(t, target+" sniffing", w.Header().Get("X-Content-Type-Options"), "nosniff")
			vary := strings.Join(w.Header().Values("Vary"), ", ")
			if !strings.Contains(vary, "Accept-Encoding") || strings.HasPrefix(target, "/v1/") && !strings.Contains(vary+",", "Accept,") {
				t.Errorf("%s: Vary %q", target, vary)
			}
		}
	}
	// The same list as CSV by Accept alone is another answer at the same address: a remembered one must not stand for it.
	list := "/v1/accounts/" + sam.Hex() + "/activity"
	for range 2 {
		is(t, "as JSON", request(h, http.MethodGet, list, "Accept", "application/json").Header().Get("Content-Type"), "application/json")
		is(t, "as CSV", request(h, http.MethodGet, list, "Accept", "text/csv").Header().Get("Content-Type"), "text/csv; charset=utf-8")
	}
}
