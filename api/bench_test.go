package api

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// crowd adds vaults with twelve weeks of hourly prices, and one account with a
// position in each.
func crowd(vaults int) *store.Changes {
	c := &store.Changes{}
	base := story()
	for n := range vaults {
		v, st, stats := *base.Vaults[0], *base.VaultStates[0], *base.VaultStats[0]
		v.Vault, st.Vault, stats.Vault = addr(int64(0x10000+n)), addr(int64(0x10000+n)), addr(int64(0x10000+n))
		v.Name = fmt.Sprintf("Vault %03d", n)
		stats.NAV = big.NewInt(int64(1_000_000_000 + n))
		var line [][3]any
		for d := range 30 {
			line = append(line, [3]any{now - uint64(30-d)*86400, fmt.Sprint(1_000_000_000 + d*1_000_000), "1100000000000000000000"})
		}
		stats.Sparkline, _ = json.Marshal(line) // numbers and strings
		c.Vaults, c.VaultStates, c.VaultStats = append(c.Vaults, &v), append(c.VaultStates, &st), append(c.VaultStats, &stats)
		p := *base.Positions[0]
		p.Vault, p.Account = v.Vault, addr(0x777)
		c.Positions = append(c.Positions, &p)
		for h := range 12 * 7 * 24 {
			c.Prices = append(c.Prices, &store.Price{
				Vault: v.Vault, Time: (now/3600 - uint64(h)) * 3600, Kind: "hour", StateBlock: 99, StateHash: hash(99),
				NAV: big.NewInt(int64(1_000_000_000 + h)), Supply: bi("1100000000000000000000"), BlockNumber: 101,
			})
		}
	}
	return c
}

// BenchmarkRoutes is one request at a time through the whole handler.
func BenchmarkRoutes(b *testing.B) {
	db := seeded(b)
	commit(b, db, 101, crowd(100))
	if _, err := db.Exec("ANALYZE"); err != nil {
		b.Fatal(err)
	}
	h := serve(b, db, nil)
	one := addr(0x10005).Hex()
	for name, target := range map[string]string{
		"vaults":       "/v1/vaults",
		"vaults/yours": "/v1/vaults?account=" + addr(0x777).Hex(),
		"vault":        "/v1/vaults/" + one,
		"account":      "/v1/accounts/" + addr(0x777).Hex() + "/positions",
		"prices":       "/v1/vaults/" + one + "/prices",
		"prices/day":   "/v1/vaults/" + one + "/prices?interval=day",
		"activity":     "/v1/accounts/" + sam.Hex() + "/activity",
		"requests":     "/v1/accounts/" + sam.Hex() + "/requests",
		"leaders":      "/v1/leaders",
		"protocol":     "/v1/protocol",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			size := 0
			for b.Loop() {
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
				if w.Code != http.StatusOK {
					b.Fatalf("%d %s", w.Code, w.Body)
				}
				size = w.Body.Len()
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}
