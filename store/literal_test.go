package store

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

// TestAnyTextSurvivesALiveWrite: names and strategies are anybody's, and a live
// block's rows are literals within a statement.
func TestAnyTextSurvivesALiveWrite(t *testing.T) {
	db := open(t)
	l := lease(t, db)
	special := rapid.StringOf(rapid.SampledFrom([]rune("\"'\\{}(),NULnrt \t\n\r\u00fc\u2028$")))
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.OneOf(special, rapid.String(), rapid.SampledFrom([]string{"", "NULL", `\N`, `\\x00`, "'; DROP TABLE vaults; --"}))
		b, err := db.Begin(t.Context(), l)
		if err != nil {
			rt.Fatal(err)
		}
		var want []*Vault
		for i := range rapid.Int64Range(1, 3).Draw(rt, "vaults") {
			want = append(want, &Vault{
				Vault: addr(i), Type: "shared", Status: "inactive",
				Name: Text(text.Draw(rt, "name")), Symbol: Text(text.Draw(rt, "symbol")), Strategy: Text(text.Draw(rt, "strategy")),
			})
		}
		err = b.Write(t.Context(), header(5, 1), &Changes{Vaults: want})
		var got []*Vault
		if err == nil {
			got, err = selectRows[Vault](t.Context(), b.q, vaultTable, "ORDER BY vault")
		}
		if err = errors.Join(err, b.Abort()); err != nil {
			rt.Fatal(err)
		}
		if len(got) != len(want) {
			rt.Fatalf("%d vaults written, %d read", len(want), len(got))
		}
		for i, w := range want {
			if g := got[i]; g.Vault != w.Vault || g.Name != w.Name || g.Symbol != w.Symbol || g.Strategy != w.Strategy {
				rt.Fatalf("wrote %q %q %q, read %q %q %q", w.Name, w.Symbol, w.Strategy, g.Name, g.Symbol, g.Strategy)
			}
		}
	})
}
