package api

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

// A database that says nothing makes nobody wait for longer than serve.timeout: also not for what is remembered, nor for the events.
func TestADatabaseThatSaysNothingIsA503InTime(t *testing.T) {
	url := emptyURL(t)
	fill(t, openDB(t, url, store.Options{}))
	db := openDB(t, url, store.Options{MaxConns: 2})
	s, err := New(Options{DB: db, Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	is(t, "at first", request(s.Handler(), http.MethodGet, "/v1/vaults").Code, http.StatusOK)
	for range 2 {
		conn, err := db.Conn(t.Context())
		must(t, err)
		defer conn.Close()
	}
	s.opt.Limits.Timeout = 20 * time.Millisecond
	for _, target := range []string{"/v1/vaults", "/v1/vaults?q=another", eventsPath} {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		w := httptest.NewRecorder()
		s.Handler().ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, target, nil))
		is(t, target, w.Code, http.StatusServiceUnavailable)
		is(t, target+" Retry-After", w.Header().Get("Retry-After"), retryAfter)
		if ctx.Err() != nil {
			t.Errorf("%s: answered only when the client had left", target)
		}
		cancel()
	}
}

func TestTheServerOutlivesItsConnections(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	at := "/v1/vaults/" + winner.Hex()
	for range 3 { // prepared by now
		is(t, "before", request(h, http.MethodGet, at).Code, http.StatusOK)
	}
	_, err := db.Exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
	must(t, err)
	codes := map[int]int{}
	for range 20 {
		codes[request(h, http.MethodGet, at).Code]++
	}
	// What was under way may fail, as a 503; nothing stays broken.
	if codes[http.StatusOK]+codes[http.StatusServiceUnavailable] != 20 || codes[http.StatusOK] < 10 {
		t.Errorf("after the server closed its connections: %v", codes)
	}
	is(t, "in the end", request(h, http.MethodGet, at).Code, http.StatusOK)
}
