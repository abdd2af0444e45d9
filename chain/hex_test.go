package chain

import (
	"bytes"
	"encoding/hex"
	"math/rand/v2"
	"strings"
	"testing"
)

// Every byte at every place of a word is taken exactly when it is a hex digit, and means what encoding/hex says.
func TestHexIsReadExactly(t *testing.T) {
	for at := range 22 {
		for c := range 256 {
			src := bytes.Repeat([]byte("7F"), 11)
			src[at] = byte(c)
			got, want := make([]byte, 11), make([]byte, 11)
			err := hexBytes(got, src)
			_, wantErr := hex.Decode(want, src)
			if (err == nil) != (wantErr == nil) || err == nil && !bytes.Equal(got, want) {
				t.Fatalf("byte %#x at %d: %x, %v; want %x, %v", c, at, got, err, want, wantErr)
			}
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		want := make([]byte, rng.IntN(40))
		for i := range want {
			want[i] = byte(rng.Uint32())
		}
		text := hex.EncodeToString(want)
		if rng.IntN(2) == 0 {
			text = strings.ToUpper(text)
		}
		got := make([]byte, len(want))
		if err := hexBytes(got, []byte(text)); err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%s: %x, %v", text, got, err)
		}
	}
}

// A string is plain exactly when it has neither escapes nor control characters, wherever in a word they are.
func TestPlainStringsAreTold(t *testing.T) {
	for at := range 19 {
		for c := range 256 {
			text := []byte(strings.Repeat("\x7f\xff a", 5)[:19])
			text[at] = byte(c)
			if got, want := plain(text), c >= 0x20 && c != '\\'; got != want {
				t.Fatalf("byte %#x at %d: %v", c, at, got)
			}
		}
	}
}

// Strings of escapes and quotes read like encoding/json's, however the reader cuts them.
func TestEscapesAreReadWhereverTheyAre(t *testing.T) {
	for _, text := range []string{`"\""`, `"\\"`, `"\\\""`, `"a\"b\"c\\"`, `"\"\"\"\\\\\""`, `"` + strings.Repeat(`\"`, 500) + `"`, `"` + strings.Repeat("x", 30) + `\u00e4"`} {
		for size := 1; size < 9; size++ {
			var s scanner
			s.reset(&pieces{text + " 1", size}, 1<<20)
			got, err := s.str()
			if err != nil || appendQuotedIs(got) != text && !strings.Contains(text, `\u`) {
				t.Fatalf("%s in pieces of %d: %q, %v", text, size, got, err)
			}
			if next, err := s.literal(); err != nil || string(next) != "1" {
				t.Fatalf("after %s: %q, %v", text, next, err)
			}
		}
	}
}

func appendQuotedIs(b []byte) string { return string(appendQuoted(nil, b)) }

// pieces hands out a text a few bytes at a time.
type pieces struct {
	text string
	size int
}

func (p *pieces) Read(b []byte) (int, error) {
	n := copy(b[:min(p.size, len(b))], p.text)
	p.text = p.text[n:]
	return n, nil
}
