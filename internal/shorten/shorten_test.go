package shorten_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/sluicefi/sluice/internal/shorten"
)

func TestTo(t *testing.T) {
	for _, c := range []struct {
		text  string
		bytes int
		want  string
	}{
		{"", 0, ""}, {"abc", 3, "abc"}, {"abcd", 3, "abc…"}, {"é", 1, "…"}, {"aé", 2, "a…"}, {"aéb", 3, "aé…"}, {"\xff\xff", 1, "\xff…"}, {"\x80\x80", 1, "…"},
	} {
		if got := shorten.To(c.text, c.bytes); got != c.want {
			t.Errorf("To(%q, %d) = %q, want %q", c.text, c.bytes, got, c.want)
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		s, most := rapid.String().Draw(r, "text"), rapid.IntRange(0, 40).Draw(r, "bytes")
		got := shorten.To(s, most)
		kept, cut := strings.CutSuffix(got, "…")
		if !utf8.ValidString(got) || got != s && (!cut || len(kept) > most || len(kept) < most-3 || !strings.HasPrefix(s, kept)) {
			r.Fatalf("To(%q, %d) = %q", s, most, got)
		}
	})
}
