package store

import (
	"fmt"
	"strings"
	"testing"
)

// Rows in bulk aren't told one by one. Readers of the feed are told to read everything again when a catch-up begins, and once more
// when all of it is there: who read at the first time would miss the rest.
func TestACatchUpIsToldWhenItBeginsAndWhenItIsDone(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	ref := func(n uint64) *Ref {
		h := header(n, 1)
		return &Ref{Number: n, Hash: h.Hash, Time: h.Time}
	}
	said := int64(0)
	told := func(what, want string) {
		t.Helper()
		events, err := db.Feed(t.Context(), said, 1000)
		must(t, err)
		var got []string
		for _, e := range events {
			got, said = append(got, fmt.Sprint(e.Op, " ", e.Block)), e.Seq
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: told %q, want %q", what, strings.Join(got, ", "), want)
		}
	}
	// bulk is one commit of a catch-up to a final block; with no rows where nothing happened.
	bulk := func(to, final uint64, rows bool) {
		t.Helper()
		b, h, c := begin(t, db, l), header(to, 1), &Changes{}
		if rows {
			c.Blocks = []*Block{{Number: to, Hash: h.Hash, Time: h.Time}}
		}
		must(t, b.Write(t.Context(), nil, c))
		must(t, b.Commit(t.Context(), Progress{Head: *h, Finalized: ref(to), More: to < final}))
	}
	live := func(n uint64) {
		t.Helper()
		b, h := begin(t, db, l), header(n, 1)
		must(t, b.Write(t.Context(), h, &Changes{}))
		must(t, b.Commit(t.Context(), Progress{Head: *h}))
	}
	bulk(50, 100, true)
	bulk(100, 100, true)
	live(101)
	told("nobody has read anything while the index is first filled", "apply 101")
	bulk(110, 140, true)
	told("it begins", "reset 110")
	bulk(120, 140, false)
	bulk(130, 140, true)
	told("in between", "")
	bulk(140, 140, false)
	told("it is done, with nothing in the last blocks", "reset 140")
	live(141)
	live(142)
	told("live again", "apply 141, apply 142")
	bulk(150, 150, true)
	told("in one commit", "reset 150")
	bulk(155, 160, true)
	bulk(160, 160, true)
	told("right after another one", "reset 160")
	live(161)
	bulk(170, 175, true)
	bulk(175, 175, false)
	told("all of it in the first commit", "apply 161, reset 170")
	live(176)
	bulk(178, 180, true)
	bulk(179, 180, true)
	bulk(180, 180, false)
	told("another", "apply 176, reset 178, reset 180")

	// A process that stopped before it told is followed by one that goes on live.
	_, err := db.Exec("DELETE FROM feed WHERE block_number = 180")
	must(t, err)
	must(t, l.Release(t.Context()))
	l = lease(t, db)
	live(181)
	live(182)
	told("after a restart", "apply 181, reset 181, apply 182")
}
