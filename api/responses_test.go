package api

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// A response that is remembered is what would be worked out: the same while the tables are the same, another after a commit.
func TestARememberedResponseIsOfTheTablesAsTheyAre(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	const target = "/v1/vaults"
	for _, accept := range []string{"", "gzip", "zstd"} {
		first := request(h, http.MethodGet, target, "Accept-Encoding", accept)
		again := request(h, http.MethodGet, target, "Accept-Encoding", accept)
		if first.Code != 200 || again.Code != 200 || first.Body.String() != again.Body.String() || first.Header().Get("ETag") != again.Header().Get("ETag") ||
			first.Header().Get("Content-Encoding") != again.Header().Get("Content-Encoding") {
			t.Errorf("%q: the second answer differs: %v %v", accept, first.Header(), again.Header())
		}
		tag := first.Header().Get("ETag")
		if w := request(h, http.MethodGet, target, "Accept-Encoding", accept, "If-None-Match", tag); w.Code != http.StatusNotModified || w.Body.Len() != 0 {
			t.Errorf("%q: %d with %d bytes for the tag it gave", accept, w.Code, w.Body.Len())
		}
	}
	before := fetch[Page[VaultSummary]](t, h, target)
	vaults := story().Vaults[:1]
	vaults[0].Name = "Renamed"
	commit(t, db, 101, &store.Changes{Vaults: vaults})
	after := fetch[Page[VaultSummary]](t, h, target)
	is(t, "before", before.Items[0].Name, "Winner")
	renamed := 0
	for _, v := range after.Items {
		if v.Name == "Renamed" {
			renamed++
		}
	}
	is(t, "renamed after the commit", renamed, 1)
	for range 2 {
		is(t, "unknown vault", request(h, http.MethodGet, "/v1/vaults/"+addr(1).Hex()).Code, http.StatusNotFound)
	}
}

// What strangers choose takes memory too: the many small answers to long addresses stay within the bound of all that is remembered.
func TestRememberedResponsesAreBoundedByWhatTheyAreAskedBy(t *testing.T) {
	s, err := New(Options{DB: seeded(t), Logger: slog.New(slog.DiscardHandler)})
	must(t, err)
	asked := 0
	c := s.remembering(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		cursor, err := s.db.Cursor(r.Context())
		must(t, err)
		w.Header().Set("ETag", s.etag(cursor, r.URL.RequestURI()))
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = fmt.Fprint(w, `{"items":[],"next":null}`)
	})).(*responses)
	for _, accept := range []string{"", "*/*", "application/json, x/" + strings.Repeat("y", 4_000), "image/png"} {
		is(t, "status for "+accept, request(c, http.MethodGet, "/v1/vaults?q=zzz", "Accept", accept).Code, http.StatusOK)
	}
	if asked != 1 || len(c.held) != 1 {
		t.Errorf("one answer was worked out %d times and is remembered %d times, for each Accept", asked, len(c.held))
	}
	long, most := strings.Repeat("z", 4_000), 0
	for i := range 2 * mostRemembered / len(long) {
		c.put(fmt.Sprintf("%s%d", long, i), &remembered{header: http.Header{"ETag": {"x"}}, body: []byte("[]")})
		most = max(most, len(c.held)*len(long))
	}
	if most > mostRemembered {
		t.Errorf("%d bytes of addresses are held, want %d at most", most, mostRemembered)
	}
}
