package api

import (
	"bufio"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

// behindProxy serves with bounds, and gives a function that asks as a client behind a proxy on the loopback.
func behindProxy(t *testing.T, db *store.DB, limits Limits) func(ctx context.Context, path, forwarded string) (*http.Response, error) {
	t.Helper()
	s, err := New(Options{
		DB: db, ChainID: 1337, Logger: slog.New(slog.DiscardHandler), Limits: limits,
		TrustedProxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("10.0.0.0/8")},
	})
	must(t, err)
	server := httptest.NewServer(s.Handler())
	t.Cleanup(server.Close)
	t.Cleanup(s.endStream)
	return func(ctx context.Context, path, forwarded string) (*http.Response, error) {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, server.URL+path, nil)
		must(t, err)
		if forwarded != "" {
			r.Header.Set("X-Forwarded-For", forwarded)
		}
		return server.Client().Do(r)
	}
}

func TestOneClientCannotTakeEveryStream(t *testing.T) {
	ask := behindProxy(t, seeded(t), Limits{Streams: 4, ClientStreams: 2}) //nolint:bodyclose // closed at the end
	ctx, cancel := context.WithCancel(t.Context())
	var open []io.Closer
	defer func() {
		cancel()
		for _, c := range open {
			_ = c.Close()
		}
	}()
	for i, c := range []struct {
		forwarded string
		code      int
	}{
		{"203.0.113.7", 200},
		{"198.51.100.1, 203.0.113.7", 200},           // what is left of the proxy's own word is made up
		{"198.51.100.2, 203.0.113.7, 10.1.2.3", 429}, // a second trusted proxy in between changes nothing
		{"2001:db8:1:2::1", 200},
		{"2001:db8:1:2:ffff::9", 200}, // the same subscriber's network
		{"2001:db8:1:2::5", 429},
		{"192.0.2.1", 503}, // all four are taken
	} {
		response, err := ask(ctx, eventsPath, c.forwarded) //nolint:bodyclose // closed at the end
		must(t, err)
		open = append(open, response.Body)
		if response.StatusCode != c.code {
			t.Fatalf("stream %d of %s: %d, want %d", i, c.forwarded, response.StatusCode, c.code)
		}
		if c.code != http.StatusOK && (response.Header.Get("Retry-After") == "" || response.Header.Get("Content-Type") != "application/problem+json") {
			t.Errorf("stream %d: refused with %v", i, response.Header)
		}
	}
}

// Nobody but a trusted proxy can say who a request comes from.
func TestAClientCannotNameItself(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler), TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}})
	must(t, err)
	for _, c := range []struct{ remote, forwarded, want string }{
		{"203.0.113.7:99", "1.2.3.4", "203.0.113.7"},
		{"10.0.0.1:99", "1.2.3.4", "1.2.3.4"},
		{"10.0.0.1:99", "", "10.0.0.1"},
		{"10.0.0.1:99", "1.2.3.4, nonsense", "10.0.0.1"},
		{"10.0.0.1:99", "10.0.0.9, 10.0.0.8", "10.0.0.9"},
		{"[::ffff:10.0.0.1]:99", "1.2.3.4", "1.2.3.4"},
		{"[2001:db8::1]:99", "1.2.3.4", "2001:db8::/64"},
		{"@", "1.2.3.4", "1.2.3.4"}, // a Unix socket
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = c.remote
		r.Header.Set("X-Forwarded-For", c.forwarded)
		if got := s.Client(r); got != c.want {
			t.Errorf("%s forwarding %q is %s, want %s", c.remote, c.forwarded, got, c.want)
		}
	}
}

// Behind a proxy that nobody named all readers are one client: the log says so, once.
func TestAProxyThatIsNotTrustedIsToldOnce(t *testing.T) {
	var log strings.Builder
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.NewTextHandler(&log, nil)), TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}})
	must(t, err)
	for i, c := range []struct {
		remote, forwarded string
		warned            int
	}{
		{"10.0.0.1:99", "1.2.3.4", 0}, {"@", "1.2.3.4", 0}, {"172.18.0.1:99", "", 0}, {"172.18.0.1:99", "1.2.3.4", 1}, {"172.18.0.1:99", "1.2.3.5", 1},
	} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.RemoteAddr = c.remote
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		s.Client(r)
		is(t, fmt.Sprintf("warnings after request %d", i), strings.Count(log.String(), "serve.trusted_proxies"), c.warned)
	}
	if !strings.Contains(log.String(), "address=172.18.0.1") {
		t.Errorf("the log doesn't say whose: %s", log.String())
	}
}

// manyRows books so many rows for Sam.
func manyRows(t *testing.T, db *store.DB, n int) {
	t.Helper()
	_, err := db.Exec(`INSERT INTO activity (block_number, log_index, sub_index, kind, vault, account, assets, tx_hash)
		SELECT 1 + n / 100, 1000 + n % 100, 0, 'depositRequested', $1, $2, n, $3 FROM generate_series(1, $4::int) n`, winner, sam, hash(1), n)
	must(t, err)
	_, err = db.Exec(`INSERT INTO blocks SELECT n, decode(lpad(to_hex(n + 1000000), 64, '0'), 'hex'), 1700000000 FROM generate_series(1, $1::int) n ON CONFLICT DO NOTHING`, 1+n/100)
	must(t, err)
}

// Many exports at once are all served, each whole, and a plain request is answered meanwhile.
func TestExportsWaitForTheirTurn(t *testing.T) {
	db := seeded(t)
	manyRows(t, db, 3_000)
	ask := behindProxy(t, db, Limits{Exports: 2, ClientExports: 24}) //nolint:bodyclose // closed where it is read
	var wg sync.WaitGroup
	for range 24 {
		wg.Go(func() {
			response, err := ask(t.Context(), "/v1/accounts/"+sam.Hex()+"/activity?format=csv", "203.0.113.7")
			if err != nil {
				t.Error(err)
				return
			}
			defer response.Body.Close()
			rows, err := csv.NewReader(response.Body).ReadAll()
			if err != nil || response.StatusCode != http.StatusOK || len(rows) < 3_001 {
				t.Errorf("%d, %d rows, %v", response.StatusCode, len(rows), err)
			}
		})
	}
	for range 20 {
		response, err := ask(t.Context(), "/v1/vaults/"+winner.Hex(), "198.51.100.1")
		must(t, err)
		if response.StatusCode != http.StatusOK {
			t.Errorf("a plain request beside exports: %d", response.StatusCode)
		}
		must(t, response.Body.Close())
	}
	wg.Wait()
}

// 60,000 rows reach a client that takes many times the server's time for one answer to read them, whole.
func TestAWholeFileReachesASlowLine(t *testing.T) {
	db := seeded(t)
	manyRows(t, db, 60_000)
	s, err := New(Options{DB: db, Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	const patience = 200 * time.Millisecond
	server := httptest.NewUnstartedServer(s.Handler())
	server.Config.ReadTimeout, server.Config.WriteTimeout = time.Minute, patience
	server.Start()
	defer server.Close()
	conn, err := net.Dial("tcp", server.Listener.Addr().String())
	must(t, err)
	defer conn.Close()
	_, err = fmt.Fprintf(conn, "GET /v1/accounts/%s/activity?format=csv HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", sam.Hex())
	must(t, err)
	slow := &slowReader{conn, time.NewTicker(patience / 4), 24}
	defer slow.tick.Stop()
	response, err := http.ReadResponse(bufio.NewReader(slow), nil)
	must(t, err)
	defer response.Body.Close()
	rows, err := csv.NewReader(response.Body).ReadAll()
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%d, %d rows, %v", response.StatusCode, len(rows), err)
	}
	if len(rows) < 60_001 || strings.Join(rows[0][:2], ",") != "time (UTC),kind" {
		t.Errorf("%d rows", len(rows))
	}
	if slow.first != 0 {
		t.Error("the line was not slow")
	}
}

// stuck is a client that takes nothing of an answer's body until it is let go.
type stuck struct {
	*httptest.ResponseRecorder
	begun, leave chan struct{}
}

func (w *stuck) Write(b []byte) (int, error) {
	select {
	case w.begun <- struct{}{}:
	default:
	}
	<-w.leave
	return w.ResponseRecorder.Write(b)
}

// A client holds its CSV file until it has it: with as many as one may have it gets no other, while other clients do; and when all that
// the server holds are taken, nobody gets one for the moment.
func TestOneClientCannotTakeEveryFile(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler), Limits: Limits{ClientExports: 2}})
	must(t, err)
	s.files.most = 3
	ask := func(w http.ResponseWriter, client string) {
		r := httptest.NewRequest(http.MethodGet, "/v1/accounts/"+sam.Hex()+"/activity?format=csv", nil)
		r.RemoteAddr = client + ":9"
		s.Handler().ServeHTTP(w, r)
	}
	leave := make(chan struct{})
	var reading sync.WaitGroup
	hold := func(client string) {
		w := &stuck{httptest.NewRecorder(), make(chan struct{}, 1), leave}
		reading.Go(func() { ask(w, client) })
		<-w.begun
	}
	get := func(client string, want int) {
		t.Helper()
		w := httptest.NewRecorder()
		ask(w, client)
		if w.Code != want || want != http.StatusOK && (w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != "application/problem+json") {
			t.Errorf("%s: %d, want %d: %v", client, w.Code, want, w.Header())
		}
	}
	hold("203.0.113.7")
	get("203.0.113.7", http.StatusOK)
	hold("203.0.113.7")
	get("203.0.113.7", http.StatusTooManyRequests)
	get("198.51.100.1", http.StatusOK)
	hold("198.51.100.1")
	get("192.0.2.1", http.StatusServiceUnavailable)
	close(leave)
	reading.Wait()
	for _, client := range []string{"203.0.113.7", "192.0.2.1"} {
		get(client, http.StatusOK)
	}
	is(t, "files that are still held", s.files.all+len(s.files.byName), 0)
}

// Who waited long for an answer still gets it: the time to write one counts from its beginning. Here a file's turn never comes.
func TestALateAnswerReachesTheClient(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler), Limits: Limits{Exports: 1, Timeout: 20 * time.Millisecond}})
	must(t, err)
	s.exporting <- struct{}{}
	server := httptest.NewUnstartedServer(s.Handler())
	server.Config.WriteTimeout = 50 * time.Millisecond // a fifth of what is waited for the turn
	server.Start()
	defer server.Close()
	response, err := server.Client().Get(server.URL + "/v1/accounts/" + sam.Hex() + "/activity?format=csv")
	must(t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" || !strings.Contains(string(body), "too many CSV files") {
		t.Errorf("%d %v %s, %v", response.StatusCode, response.Header, body, err)
	}
}

// slowReader reads a little at each tick at first, and then as fast as it can.
type slowReader struct {
	io.Reader
	tick  *time.Ticker
	first int
}

func (r *slowReader) Read(p []byte) (int, error) {
	if r.first > 0 {
		r.first--
		<-r.tick.C
		p = p[:min(len(p), 1024)]
	}
	return r.Reader.Read(p)
}

// A request has one name in the log and in its answer; a client can't choose it, a trusted proxy can.
func TestEachRequestHasAName(t *testing.T) {
	var log strings.Builder
	s, err := New(Options{
		DB: seeded(t), Logger: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})), TrustedProxies: []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")},
	})
	must(t, err)
	for _, c := range []struct {
		remote, given string
		kept          bool
	}{{"203.0.113.7:9", "mine-1234567", false}, {"10.0.0.1:9", "proxy-1234567", true}, {"10.0.0.1:9", "line\nbreak-123", false}, {"10.0.0.1:9", "", false}} {
		log.Reset()
		r := httptest.NewRequest(http.MethodGet, "/v1/vaults?q=secret", nil) // from the second time on, the answer is a remembered one
		r.RemoteAddr = c.remote
		r.Header["X-Request-Id"] = []string{c.given}
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, r)
		id := w.Header().Get(requestID)
		if len(id) < 8 || (id == c.given) != c.kept || !strings.Contains(log.String(), "id="+id) || !strings.Contains(log.String(), "took=") || strings.Contains(log.String(), "secret") {
			t.Errorf("given %q by %s: %q, log %s", c.given, c.remote, id, log.String())
		}
	}
}

func TestMetricsTellOfPoolAndPanics(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	s.recoverPanics(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("on purpose") })).
		ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
	body := request(s.admin, http.MethodGet, "/metrics").Body.String()
	for _, want := range []string{"sluice_http_panics_total 1\n", `go_sql_max_open_connections{db_name="sluice"} 16`, `go_sql_wait_count_total{db_name="sluice"}`} {
		if !strings.Contains(body, want) {
			t.Errorf("no %q in the metrics", want)
		}
	}
}
