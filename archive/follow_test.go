package archive

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// endlessPages is a server whose pages never end: each has one event of 32 bytes of data, and names the next.
func endlessPages(t *testing.T, vault common.Address) *Pages {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		head := Head{ChainID: 1, Vault: vault, Portfolio: common.Address{2}}
		block := uint64(1)
		if text := r.URL.Query().Get("after"); text != "" {
			after, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				t.Error(err)
			}
			head.After, head.Position, block = &after, after, after+1
		}
		next := PagePath(vault, &block)
		out := NewWriter(w)
		if err := errors.Join(out.Head(head), out.Event(Event{From: FromVault, Block: block, Data: make([]byte, 32)}),
			out.End(End{Position: block, Through: block, Next: &next})); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	pages, err := Follow(t.Context(), server.Client(), server.URL, vault)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pages.Close() })
	return pages
}

// What a server gives is bounded over all of its pages, in events and in bytes of their data.
func TestAServerWithoutEndIsRefused(t *testing.T) {
	for says, bound := range map[string]budget{
		"too many events": {events: 20, data: 1 << 20},
		"too much data":   {events: 1 << 20, data: 20*32 + 31},
	} {
		pages := endlessPages(t, common.Address{1})
		*pages.left = bound
		read := 0
		var err error
		for err == nil && read < 1000 {
			if _, err = pages.Next(); err == nil {
				read++
			}
		}
		if read != 20 || !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), says) {
			t.Errorf("after %d events: %v, want %q", read, err, says)
		}
	}
}

// A file has the same bound.
func TestAFileWithTooMuchIsRefused(t *testing.T) {
	text, _, events, _ := sample(t)
	r, err := NewReader(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	*r.left = budget{events: uint64(len(events)) - 1, data: MaxData}
	for err == nil {
		_, err = r.Next()
	}
	if errors.Is(err, io.EOF) || !errors.Is(err, ErrFormat) {
		t.Errorf("%v", err)
	}
}

// brokenBody is a body that fails when it is closed.
type brokenBody struct{ io.Closer }

func (b brokenBody) Close() error { return errors.Join(b.Closer.Close(), errBroken) }

var errBroken = errors.New("broken")

// Pages that can't be read on are no end: what is copied isn't a whole archive then, and whoever copies it is told.
func TestAPageThatFailsIsNoEnd(t *testing.T) {
	pages := endlessPages(t, common.Address{1})
	pages.body = brokenBody{pages.body}
	if events, _, err := Copy(io.Discard, pages); !errors.Is(err, errBroken) || errors.Is(err, io.EOF) {
		t.Errorf("after %d events of the first page: %v", events, err)
	}
}
