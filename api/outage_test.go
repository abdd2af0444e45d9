package api

import (
	"net/http"
	"testing"
)

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
