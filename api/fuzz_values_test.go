package api

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// strange are texts that break programs which take whatever they are given: control characters, quotes, markup, huge numbers.
var strange = []string{
	"", " ", "\x00", "%", "%%%s%n", "'", "''; DROP TABLE vaults; --", `"`, `\`, "\r\nX-Injected: 1", "../../etc/passwd", "<script>alert(1)</script>", "\u202e\u200b",
	"\xff\xfe", "日本語", "null", "undefined", "NaN", "-0", "1e400", "0x", "{}", "[]", "*", "_", strings.Repeat("9", 400), strings.Repeat("A", 5_000), "\U0010ffff",
}

// values are those to try of a parameter.
func (f *fuzz) values(p parameter) (out []value) {
	put := func(kind int, texts ...string) {
		for _, text := range texts {
			out = append(out, value{kind, text})
		}
	}
	s := p.Schema
	if s.Type == "array" { // one of its items: each is a parameter of the name
		return f.values(parameter{Name: p.Name, In: p.In, Schema: *s.Items})
	}
	switch {
	case s.Type == "integer":
		low, high := *s.Minimum, float64(1<<62)
		if s.Maximum != nil {
			high = *s.Maximum
			put(refused, number(high+1))
		}
		put(allowed, number(low), number(low+1), number(high))
		put(refused, number(low-1), "x", "1.5", "9223372036854775808", "18446744073709551616", "1e3", "0x10", "１", "--1", "+ 1")
	case len(s.Enum) > 0:
		for _, e := range s.Enum {
			put(allowed, fmt.Sprint(e))
			put(refused, strings.ToUpper(fmt.Sprint(e))+"x", " "+fmt.Sprint(e))
		}
	case s.Pattern == addressPattern:
		for _, a := range []common.Address{winner, loser, solo, sam, kim, leader, usdc, addr(0x77)} {
			put(allowed, a.Hex(), strings.ToLower(a.Hex()))
		}
		put(anything, common.Address{}.Hex())
		put(refused, "0x12", "0X"+winner.Hex()[2:], winner.Hex()+"0", winner.Hex()[2:], "0x"+strings.Repeat("g", 40), winner.Hex()+"\n")
	case s.Pattern != "":
		f.t.Fatalf("%s: the test knows no values of the pattern %s", p.Name, s.Pattern)
	}
	if p.Name == "cursor" {
		for _, c := range f.cursors {
			put(anything, c, c[:len(c)-1], c+"A", c+"=", strings.ToLower(c))
			raw, err := base64.RawURLEncoding.DecodeString(c)
			must(f.t, err)
			for i := 0; i < len(raw); i += 3 { // another byte in each place
				other := bytes.Clone(raw)
				other[i] ^= 1 << (i % 7)
				put(anything, base64.RawURLEncoding.EncodeToString(other))
			}
		}
	}
	if s.MaxLength != nil {
		put(anything, strings.Repeat("a", *s.MaxLength))
		put(refused, strings.Repeat("a", *s.MaxLength+1))
	}
	put(anything, strange...)
	return out
}

func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// bodies are those to try of an operation that takes one; the first is allowed.
func (op *operation) bodies() (out []wishBody) {
	if op.request == nil {
		return nil
	}
	const media = "application/json"
	good := op.request.example("").(map[string]any)
	put := func(kind int, mediaType string, body any) {
		raw, ok := body.(string)
		if !ok {
			encoded, err := json.Marshal(body)
			if err != nil {
				panic(err) // what example makes can be marshalled
			}
			raw = string(encoded)
		}
		out = append(out, wishBody{kind, mediaType, raw})
	}
	put(allowed, media, good)
	put(allowed, media+"; charset=utf-8", good)
	put(refused, "text/plain", good)
	put(refused, "application/xml", good)
	put(refused, "a/b/c;;", good)
	for _, raw := range []string{"", " ", "null", "[]", "{", `"x"`, "\xff\xfe", strings.Repeat("[", 5_000), strings.Repeat(`{"a":`, 3_000) + "1" + strings.Repeat("}", 3_000), `{"vault":"` + strings.Repeat("x", 20<<10) + `"}`} {
		put(refused, media, raw)
	}
	for name, of := range op.request.Properties {
		change := func(kind int, x any) {
			other := maps.Clone(good)
			other[name] = x
			put(kind, media, other)
		}
		if slices.Contains(op.request.Required, name) {
			other := maps.Clone(good)
			delete(other, name)
			put(refused, media, other)
			change(refused, map[string]any{})
		}
		if of.Type == "string" {
			change(refused, 5)
			for _, s := range strange {
				change(anything, s)
			}
			if of.MaxLength != nil {
				change(refused, strings.Repeat("1", *of.MaxLength+1))
			}
			if len(of.Enum) > 0 {
				change(refused, "odd")
			}
		}
		if of.Type == "integer" {
			change(refused, "5")
			change(refused, 1.5)
			change(anything, json.Number("18446744073709551616"))
			change(anything, -1)
			if of.Maximum != nil {
				change(refused, *of.Maximum+1)
			}
		}
	}
	other := maps.Clone(good)
	other["everything"] = true
	put(refused, media, other)
	return out
}

// example is a value that a schema allows.
func (s *schema) example(name string) any {
	types, _ := s.Type.([]any)
	kind, _ := s.Type.(string)
	if len(types) > 0 {
		kind, _ = types[0].(string)
	}
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Pattern == addressPattern:
		return winner.Hex()
	case kind == "object":
		out := map[string]any{}
		for _, name := range s.Required {
			of := s.Properties[name]
			out[name] = of.example(name)
		}
		return out
	case kind == "array" && s.Items != nil && s.Items.Pattern != "":
		return s.Items.example(name)
	case kind == "array":
		return []any{}
	case kind == "integer":
		return 1
	case kind == "boolean":
		return false
	case strings.Contains(strings.ToLower(name), "token") || name == "vault" || name == "account":
		return winner.Hex()
	}
	return "1"
}
