package strictjson_test

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/sluicefi/sluice/internal/strictjson"
)

type wish struct {
	Amount string            `json:"amount"`
	Inner  *wish             `json:"inner"`
	List   []wish            `json:"list"`
	Named  map[string]string `json:"named"`
}

func TestDecode(t *testing.T) {
	for text, want := range map[string]string{
		`{"amount":"1"}`: "",
		` {"amount":"1","inner":{"amount":"2"},"list":[{"amount":"3"}]}` + "\n": "",
		`{"list":[{"amount":"1"},{"amount":"1"}]}`:                              "",
		`{"named":{"amount":"amount"},"amount":"named"}`:                        "", // a value is no name
		`{"amount":"1","amount":"2"}`:                                           `"amount" is given twice`,
		`{"amount":"1","AMOUNT":"2"}`:                                           `"AMOUNT" is given twice`,
		`{"named":{"ſ":"1","s":"2"}}`:                                           `"s" is given twice`,
		`{"amount":"1","inner":{},"list":[],"amount":"1"}`:                      `"amount" is given twice`,
		`{"inner":{"amount":"1","list":[{"list":[]}],"amount":"2"}}`:            `"amount" is given twice`,
		`{"list":[{},{"inner":null,"amount":"1","inner":{}}]}`:                  `"inner" is given twice`,
		`{"named":1e999,"amount":"1","amount":"2"}`:                             `"amount" is given twice`,
		`{"amount":"1","amuont":"2"}`:                                           "amuont",
		`{"amount":"1"}{}`:                                                      "follows",
		`{"amount":"1"}}`:                                                       "follows",
		`{"amount":1}`:                                                          "amount",
		`{"amount":"1"`:                                                         "EOF",
		``:                                                                      "EOF",
		`amount: 1`:                                                             "invalid character",
	} {
		err := strictjson.Decode([]byte(text), &wish{})
		if (err == nil) != (want == "") || (err != nil && !strings.Contains(err.Error(), want)) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
	deep := strings.Repeat(`[`, 1_000_000)
	if err := strictjson.Unambiguous([]byte(deep)); err != nil {
		t.Error(err)
	}
}

// What encoding/json writes has every name once. The same name again, at any place of any object, is refused.
func TestTwice(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		value := rapid.Deferred(func() *rapid.Generator[any] { return anything(4) }).Draw(r, "value")
		text, err := json.Marshal(value)
		if err != nil {
			r.Fatal(err)
		}
		if err := strictjson.Unambiguous(text); err != nil {
			r.Fatalf("%s: %v", text, err)
		}
		around := strings.Repeat(`{"a":[0,`, rapid.IntRange(0, 3).Draw(r, "depth"))
		twice := around + `{"b":` + string(text) + `,"c":"b","b":` + string(text) + `}`
		if err := strictjson.Unambiguous([]byte(twice)); err == nil {
			r.Fatalf("%s is taken", twice)
		}
	})
}

func anything(depth int) *rapid.Generator[any] {
	plain := []*rapid.Generator[any]{rapid.Just[any](nil), rapid.Just[any](true), rapid.Just[any](1.5), rapid.Just[any]("a"), rapid.Just[any]("b")}
	if depth == 0 {
		return rapid.OneOf(plain...)
	}
	inner := rapid.Deferred(func() *rapid.Generator[any] { return anything(depth - 1) })
	return rapid.OneOf(append(plain,
		rapid.Map(rapid.SliceOfN(inner, 0, 4), func(s []any) any { return s }),
		rapid.Map(rapid.MapOfN(rapid.StringMatching(`[a-z]{1,2}`), inner, 0, 4), func(m map[string]any) any { return m }),
	)...)
}
