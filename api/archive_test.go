package api

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/archive"
	"github.com/sluicefi/sluice/store"
)

// withEvents commits a block with events of the winner, the last of them at a position; the block at final is final then.
func withEvents(t *testing.T, db *store.DB, n uint64, position uint64, count int, final uint64) {
	t.Helper()
	row := &store.Events{Contract: winner, BlockNumber: n, BlockTime: header(n).Time, Position: position}
	for i := range count {
		row.Add(store.Event{Portfolio: i%2 == 1, Topics: []common.Hash{hash(int64(n)), hash(int64(i))}, Data: []byte{byte(i)}, TxHash: hash(int64(n * 10)), LogIndex: uint64(i)},
			hash(int64(1000*n)+int64(i)))
	}
	c := &store.Changes{Blocks: []*store.Block{{Number: n, Hash: header(n).Hash, Time: header(n).Time}}}
	if count > 0 {
		c.Events = []*store.Events{row}
		c.Histories = []*store.History{{Contract: winner, Events: position + uint64(count), History: row.History, LastBlock: n}}
	}
	l, err := db.AcquireLease(t.Context(), "indexer", t.Name(), time.Minute)
	must(t, err)
	b, err := db.Begin(t.Context(), l)
	must(t, err)
	must(t, b.Write(t.Context(), header(n), c))
	must(t, b.Commit(t.Context(), store.Progress{Head: *header(n), Finalized: &store.Ref{Number: final, Hash: header(final).Hash}}))
	must(t, l.Release(t.Context()))
}

type readPage struct {
	head   archive.Head
	events []archive.Event
	end    archive.End
	header http.Header
}

func readArchive(t *testing.T, h http.Handler, target string) (p readPage) {
	t.Helper()
	w := request(h, http.MethodGet, target)
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != archive.MediaType {
		t.Fatalf("GET %s: %d %s %s", target, w.Code, w.Header(), w.Body)
	}
	r, err := archive.NewReader(w.Body)
	must(t, err)
	for {
		e, err := r.Next()
		if errors.Is(err, io.EOF) {
			return readPage{r.Head, p.events, *r.End, w.Header()}
		}
		must(t, err)
		p.events = append(p.events, *e)
	}
}

// The archive has every event once, in whole blocks, with the fold at each end of each page, and ends at finality. A full
// page is the same whatever follows it.
func TestTheArchiveEndsAtFinality(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	path := "/v1/vaults/" + winner.Hex() + "/events"
	w := request(h, http.MethodGet, path)
	is(t, "before the first final block", w.Code, http.StatusNotFound)
	withEvents(t, db, 101, 0, 600, 100)
	p := readArchive(t, h, path)
	is(t, "events before block 101 is final", len(p.events), 0)
	is(t, "through", p.end.Through, 100)
	withEvents(t, db, 102, 600, 400, 101)
	withEvents(t, db, 103, 1000, 1200, 102) // more than a page has
	withEvents(t, db, 104, 2200, 1, 103)
	withEvents(t, db, 105, 2201, 0, 103)
	p = readArchive(t, h, path)
	is(t, "chain", p.head.ChainID, 1337)
	is(t, "vault", p.head.Vault, winner)
	is(t, "after", p.head.After == nil, true)
	is(t, "first position", p.head.Position, 0)
	is(t, "first fold", p.head.History, common.Hash{})
	is(t, "a page of exactly the bound", len(p.events), 1000)
	is(t, "through", p.end.Through, 102)
	is(t, "position", p.end.Position, 1000)
	is(t, "fold", p.end.History, hash(102_399))
	isPtr(t, "next", p.end.Next, path+"?after=102")
	e := p.events[601]
	want := archive.Event{Type: "event", From: "portfolio", Block: 102, Time: header(102).Time, Topics: []common.Hash{hash(102), hash(1)}, Data: []byte{1}, Transaction: hash(1020), LogIndex: 1}
	if !reflect.DeepEqual(e, want) {
		t.Errorf("event %+v, want %+v", e, want)
	}
	is(t, "a page that isn't proven", p.header.Get("Cache-Control"), "public, max-age=10")
	must(t, db.PutProofs(t.Context(), store.Ref{Number: 105, Hash: header(105).Hash}, "proven", []common.Address{winner}))
	p = readArchive(t, h, path)
	is(t, "a proven page", p.header.Get("Cache-Control"), "public, max-age=31536000, immutable")
	first := request(h, http.MethodGet, path).Body.String()

	p = readArchive(t, h, *p.end.Next)
	isPtr(t, "after", p.head.After, 102)
	is(t, "position", p.head.Position, 1000)
	is(t, "fold", p.head.History, hash(102_399))
	is(t, "one block with more", len(p.events), 1200)
	is(t, "through the final block", p.end.Through, 103)
	if p.end.Next != nil {
		t.Errorf("next %s, though block 104 isn't final", *p.end.Next)
	}
	is(t, "the last page", p.header.Get("Cache-Control"), "public, max-age=10")
	tag := p.header.Get("ETag")
	w = request(h, http.MethodGet, path+"?after=102", "If-None-Match", tag)
	is(t, "unchanged", w.Code, http.StatusNotModified)

	withEvents(t, db, 106, 2201, 3, 106)
	w = request(h, http.MethodGet, path+"?after=102", "If-None-Match", tag)
	is(t, "after another final block", w.Code, http.StatusOK)
	p = readArchive(t, h, path+"?after=102")
	isPtr(t, "next", p.end.Next, path+"?after=103")
	p = readArchive(t, h, *p.end.Next)
	is(t, "the rest", len(p.events), 4)
	is(t, "through", p.end.Through, 106)
	is(t, "the first page, whatever followed", request(h, http.MethodGet, path).Body.String(), first)
	p = readArchive(t, h, path+"?after=106")
	is(t, "nothing after the newest block", len(p.events), 0)
	is(t, "but the fold", p.end.History, hash(106_002))
}

func TestTheArchiveRefusesWhatItCanNotAnswer(t *testing.T) {
	db := seeded(t)
	withEvents(t, db, 101, 0, 3, 101)
	h := serve(t, db, nil)
	path := "/v1/vaults/" + winner.Hex() + "/events"
	for target, want := range map[string]struct {
		code int
		says string
	}{
		path + "?after=102":                        {404, "block 102 is not final yet: block 101 is the newest final one here"},
		path + "?after=":                           {400, "after isn't a block number"},
		path + "?after=-1":                         {400, "after isn't a block number"},
		path + "?after=18446744073709551615":       {400, "after isn't a block number"},
		path + "?before=1":                         {400, "there is no parameter"},
		"/v1/vaults/" + addr(9).Hex() + "/events":  {404, "not found"},
		"/v1/vaults/0x12/events":                   {400, "vault isn't an address"},
		"/v1/vaults/" + winner.Hex() + "/eventsss": {404, "there is nothing at this path"},
	} {
		w := request(h, http.MethodGet, target)
		if w.Code != want.code || !strings.Contains(w.Body.String(), want.says) {
			t.Errorf("GET %s: %d %s, want %d %q", target, w.Code, w.Body, want.code, want.says)
		}
	}
	withEvents(t, db, 102, 3, 100, 102)
	w := request(h, http.MethodGet, path, "Accept-Encoding", "zstd")
	is(t, "compressed", w.Header().Get("Content-Encoding"), "zstd")
	is(t, "to every origin", w.Header().Get("Access-Control-Allow-Origin"), "*")
	w = request(h, http.MethodHead, path)
	is(t, "HEAD", w.Code, http.StatusOK)
	is(t, "HEAD's body", w.Body.Len(), 0)

	// What can't be read breaks the answer off: it must not look whole.
	_, err := db.Exec("UPDATE events SET packed = '\\xffff' WHERE contract = $1 AND block_number = 102", winner[:])
	must(t, err)
	func() {
		defer func() {
			if p := recover(); p != http.ErrAbortHandler {
				t.Errorf("a damaged row: %v", p)
			}
		}()
		w := request(h, http.MethodGet, path)
		t.Errorf("a damaged row: %d %s", w.Code, w.Body)
	}()
}

// A program that follows the pages gets one archive, and refuses pages that don't go on where the one before ended.
func TestTheArchiveIsFollowedFromPageToPage(t *testing.T) {
	db := seeded(t)
	withEvents(t, db, 101, 0, 900, 101)
	withEvents(t, db, 102, 900, 900, 102)
	withEvents(t, db, 103, 1800, 7, 103)
	h := serve(t, db, nil)
	alter := func(_, body string) string { return body }
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := request(h, r.Method, r.URL.RequestURI())
		w.WriteHeader(answer.Code)
		_, _ = io.WriteString(w, alter(r.URL.RawQuery, answer.Body.String()))
	}))
	t.Cleanup(server.Close)
	follow := func(vault common.Address) (string, error) {
		pages, err := archive.Follow(t.Context(), server.Client(), server.URL, vault)
		if err != nil {
			return "", err
		}
		var b strings.Builder
		_, _, err = archive.Copy(&b, pages)
		return b.String(), err
	}
	text, err := follow(winner)
	must(t, err)
	r, err := archive.NewReader(strings.NewReader(text))
	must(t, err)
	count := 0
	for _, err := r.Next(); err == nil; _, err = r.Next() {
		count++
	}
	is(t, "events", count, 1807)
	is(t, "end", *r.End, archive.End{Type: "end", Position: 1807, History: hash(103_006), Through: 103})

	for what, change := range map[string]struct {
		alter func(query, body string) string
		says  string
	}{
		"a page twice": {func(query, body string) string { return strings.Replace(body, "after=101", "after=100", 1) }, "the page's next is"},
		"another host": {func(query, body string) string { return strings.Replace(body, `"next":"`, `"next":"//other`, 1) }, "the page's next is"},
		"a gap between pages": {func(query, body string) string {
			if query == "" {
				return body
			}
			return strings.Replace(body, `"position":900,`, `"position":901,`, 1)
		}, "doesn't begin where the page before ended"},
		"another chain": {func(query, body string) string {
			return strings.Replace(body, `"chainId":1337`, `"chainId":`+map[bool]string{true: "1", false: "2"}[query == ""], 1)
		}, "doesn't begin where"},
		"another vault": {func(query, body string) string {
			return strings.ReplaceAll(body, strings.ToLower(winner.Hex()), strings.ToLower(loser.Hex()))
		}, "the archive is of vault"},
		"a page that breaks off": {func(query, body string) string { return body[:len(body)/2] }, "line"},
		"a start in the middle":  {func(query, body string) string { return strings.Replace(body, `"after":null`, `"after":7`, 1) }, "the first page doesn't begin"},
	} {
		if alter = change.alter; true {
			if _, err := follow(winner); err == nil || !strings.Contains(err.Error(), change.says) {
				t.Errorf("%s: %v, want %q", what, err, change.says)
			}
		}
	}
	alter = func(_, body string) string { return body }
	if _, err := follow(addr(9)); err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("an unknown vault: %v", err)
	}
}
