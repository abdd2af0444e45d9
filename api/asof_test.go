package api

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/sluicefi/sluice/store"
)

// Every figure of an answer is of one of two moments: of the vault's last hour or settlement, which asOf names (snapshot), or
// of the last indexed block. Which is which, object by object, as JSON names it; a figure that is made of both (mixed) takes
// the price of the first and the amounts of the second.
var moments = []struct {
	object          any
	path            string
	within          string // the part of the answer
	snapshot, mixed []string
	asOf            string // what the documentation of asOf says; without asOf each figure's says eachVault
}{
	{Vault{}, "/v1/vaults/{vault}", "", []string{
		"tvl", "nav", "supply", "sharePrice", "netDeposits", "totalPnl", "pnl30d", "apr30d", "balance", "realizedPnl", "unrealizedPnl",
		"deposited", "withdrawnGross", "apr7d", "aprInception", "maxDrawdown", "volatility", "sharpe", "sparkline", "asOf",
	}, []string{"leaderMargin.room"}, "every other figure is of the last indexed block"},
	{AccountPosition{}, "/v1/accounts/{account}/positions", "items.0", []string{"nav", "supply", "sharePrice", "asOf"},
		[]string{"assetValue", "unrealizedPnl", "totalPnl", "feeIfWithdrawnNow"}, "every other figure is of the last indexed block"},
	{Holdings{}, "/v1/vaults/{vault}/holdings", "", []string{"asOf"}, nil, "amounts are of the last indexed block"},
	{VaultPositions{}, "/v1/vaults/{vault}/positions", "", []string{"asOf"}, nil, "amounts, costs and realized PnL are of the last indexed block"},
	{Protocol{}, "/v1/protocol", "", []string{"tvl", "netDeposits", "totalPnl", "assets.tvl", "assets.netDeposits", "assets.totalPnl"}, nil, ""},
	{Leader{}, "/v1/leaders/{leader}", "", []string{"tvl", "tvlAt", "netDeposits", "totalPnl"}, []string{"followersNet"}, ""},
}

// eachVault is what a sum over several vaults says of its moment.
const eachVault = "each at its vault's last hour or settlement"

// Each figure changes with the moment that it is said to be of, and with no other: a settlement's or an hour's row is
// written, then rows that events change, and the answers are compared.
func TestEveryFigureIsOfOneMoment(t *testing.T) {
	db := seeded(t)
	h := serve(t, db, nil)
	read := func() (out []map[string]string) {
		for _, m := range moments {
			path := strings.NewReplacer("{vault}", winner.Hex(), "{account}", sam.Hex(), "{leader}", leader.Hex()).Replace(m.path)
			w := request(h, http.MethodGet, path)
			var answer any
			if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || w.Code != http.StatusOK {
				t.Fatalf("GET %s: %d %s", path, w.Code, w.Body)
			}
			flat := map[string]string{}
			flatten(flat, "", answer)
			part := map[string]string{}
			for k, v := range flat {
				if rest, ok := strings.CutPrefix(k, m.within); ok && !(m.within == "" && strings.HasPrefix(k, "items.") && m.path == "/v1/leaders/{leader}") {
					part[strings.TrimPrefix(rest, ".")] = v
				}
			}
			out = append(out, part)
		}
		return out
	}
	rows := func() *store.Changes {
		c := new(store.Changes)
		var err error
		c.VaultStats, err = db.VaultStats(t.Context())
		must(t, err)
		c.VaultStates, err = db.VaultStates(t.Context())
		must(t, err)
		c.Holdings, err = db.Holdings(t.Context())
		must(t, err)
		c.Positions, err = db.PositionsOf(t.Context(), winner)
		must(t, err)
		c.Epochs, err = db.EpochsOf(t.Context(), winner)
		must(t, err)
		return c
	}
	n := uint64(100)
	after := func(c *store.Changes) []map[string]string {
		n++
		commit(t, db, n, c)
		return read()
	}
	before := read()
	empty := after(&store.Changes{})
	all := rows()
	stats := after(&store.Changes{VaultStats: altered(all.VaultStats)})
	events := after(&store.Changes{
		VaultStates: altered(all.VaultStates), Holdings: altered(all.Holdings), Positions: altered(all.Positions), Epochs: altered(all.Epochs),
	})
	for i, m := range moments {
		name := reflect.TypeOf(m.object).Name()
		passing := changed(before[i], empty[i]) // what goes with the chain's time
		bySnapshot, byEvents := changed(empty[i], stats[i]), changed(stats[i], events[i])
		for _, field := range union(bySnapshot, byEvents) {
			if slices.Contains(passing, field) {
				continue
			}
			s, e := slices.Contains(bySnapshot, field), slices.Contains(byEvents, field)
			said := [2]bool{says(m.snapshot, field) || says(m.mixed, field), !says(m.snapshot, field)}
			if said != [2]bool{s, e} {
				t.Errorf("%s.%s changes with an hour or a settlement: %v, with events: %v; said: %v", name, field, s, e, said)
			}
		}
		for _, field := range append(slices.Clone(m.snapshot), m.mixed...) {
			if !slices.ContainsFunc(bySnapshot, func(f string) bool { return says([]string{field}, f) }) {
				t.Errorf("%s.%s doesn't change with an hour or a settlement", name, field)
			}
			doc := docOf(reflect.TypeOf(m.object), strings.Split(field, "."))
			if m.asOf == "" && !strings.Contains(doc, eachVault) {
				t.Errorf("%s.%s doesn't say %q: %q", name, field, eachVault, doc)
			}
		}
		if doc := docOf(reflect.TypeOf(m.object), []string{"asOf"}); m.asOf != "" && !strings.Contains(doc, m.asOf) {
			t.Errorf("%s.asOf doesn't say %q: %q", name, m.asOf, doc)
		}
		if m.asOf == "every other figure is of the last indexed block" {
			doc := docOf(reflect.TypeOf(m.object), []string{"asOf"})
			for _, field := range m.snapshot {
				if field != "asOf" && !slices.Contains(strings.FieldsFunc(doc, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), field) {
					t.Errorf("%s.asOf doesn't name %s", name, field)
				}
			}
		}
	}
}

// says tells whether a list has a field or what it is part of.
func says(list []string, field string) bool {
	return slices.ContainsFunc(list, func(f string) bool { return field == f || strings.HasPrefix(field, f+".") })
}

// flatten gives every value of an answer by its path; elements of lists but the first level's items have no number.
func flatten(out map[string]string, path string, v any) {
	join := func(key string) string { return strings.TrimPrefix(path+"."+key, ".") }
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			flatten(out, join(k), x)
		}
	case []any:
		for i, x := range v {
			if path == "items" {
				flatten(out, join(fmt.Sprint(i)), x)
			} else {
				flatten(out, path, x)
			}
		}
	default:
		out[path] += fmt.Sprint(v) + " "
	}
}

func changed(a, b map[string]string) (out []string) {
	for k, v := range b {
		if a[k] != v {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

func union(a, b []string) []string {
	out := append(slices.Clone(a), b...)
	slices.Sort(out)
	return slices.Compact(out)
}

// altered gives rows whose every figure is another: amounts, counts of depositors and trades, ratios, the moment of a card.
func altered[T any](rows []*T) (out []*T) {
	for _, row := range rows {
		next := *row
		v := reflect.ValueOf(&next).Elem()
		for i := range v.NumField() {
			f, name := v.Field(i), v.Type().Field(i).Name
			switch x := f.Interface().(type) {
			case *big.Int:
				if x != nil && !strings.HasSuffix(name, "ID") {
					f.Set(reflect.ValueOf(new(big.Int).Add(x, new(big.Int).Add(big.NewInt(1_000_000+int64(i)), new(big.Int).Quo(x, big.NewInt(int64(3+i)))))))
				}
			case *string:
				f.Set(reflect.ValueOf(ptr(fmt.Sprintf("0.%d", 123_456+i))))
			case json.RawMessage:
				f.Set(reflect.ValueOf(json.RawMessage(fmt.Sprintf(`[[%d, "7", "9"]]`, now))))
			case uint64:
				if slices.Contains([]string{"Depositors", "TotalTrades"}, name) || reflect.TypeFor[T]() == reflect.TypeFor[store.VaultStats]() {
					f.SetUint(x + 1)
				}
			}
		}
		out = append(out, &next)
	}
	return out
}

// docOf is the documentation of a field, found through what is embedded and through lists.
func docOf(t reflect.Type, path []string) string {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			if doc := docOf(f.Type, path); doc != "" {
				return doc
			}
			continue
		}
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name == path[0] {
			if len(path) > 1 {
				return docOf(f.Type, path[1:])
			}
			return f.Tag.Get("doc")
		}
	}
	return ""
}
