package deployment

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

func TestParametersOfAFile(t *testing.T) {
	w := newWorld(t)
	token := func(p map[string]any, i int) map[string]any { return p["tokens"].([]any)[i].(map[string]any) }
	feed := func(p map[string]any, i int) map[string]any { return token(p, i)["feeds"].([]any)[0].(map[string]any) }
	for says, change := range map[string]func(map[string]any){
		"chain_id":                   func(p map[string]any) { p["chain_id"] = 0 },
		"governance":                 func(p map[string]any) { p["governance"] = common.Address{}.Hex() },
		"not a test network":         func(p map[string]any) { p["chain_id"], p["delay_seconds"] = 1, 1_209_599 },
		"more than a year":           func(p map[string]any) { p["delay_seconds"] = 1 << 30 },
		"uniswap.factory":            func(p map[string]any) { p["uniswap"].(map[string]any)["factory"] = common.Address{}.Hex() },
		"uniswap.quoter":             func(p map[string]any) { p["uniswap"].(map[string]any)["quoter"] = common.Address{}.Hex() },
		"sale_gas":                   func(p map[string]any) { p["tank"].(map[string]any)["sale_gas"] = 0 },
		"grace_period_seconds":       func(p map[string]any) { p["sequencer"].(map[string]any)["grace_period_seconds"] = 1 },
		"tokens: give":               func(p map[string]any) { p["tokens"] = []any{} },
		"keepers":                    func(p map[string]any) { p["keepers"] = []string{w.governance.Hex(), w.governance.Hex()} },
		"each only once":             func(p map[string]any) { token(p, 1)["symbol"] = "USDC" },
		"decimals: at most 18":       func(p map[string]any) { token(p, 1)["decimals"] = 19 },
		"cap_bps":                    func(p map[string]any) { token(p, 1)["cap_bps"] = 10_001 },
		"feeds: one, or two":         func(p map[string]any) { token(p, 1)["feeds"] = []any{} },
		"description":                func(p map[string]any) { feed(p, 1)["description"] = "" },
		"max_age_seconds":            func(p map[string]any) { feed(p, 0)["max_age_seconds"] = 31 * 24 * 3600 },
		"after_cutoff":               func(p map[string]any) { feed(p, 0)["after_cutoff"] = true },
		"deviation_bps":              func(p map[string]any) { feed(p, 1)["deviation_bps"] = 0 },
		"below greatest_answer":      func(p map[string]any) { feed(p, 1)["greatest_answer"] = "1" },
		"three significant digits":   func(p map[string]any) { feed(p, 1)["greatest_answer"] = "12340" },
		"not a whole number":         func(p map[string]any) { feed(p, 1)["least_answer"] = "-1" },
		"pools[0]":                   func(p map[string]any) { token(p, 1)["pools"].([]any)[0].(map[string]any)["with"] = "DAI" },
		"wrong checksum":             func(p map[string]any) { p["governance"] = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD" },
		"is not an address":          func(p map[string]any) { p["governance"] = "vitalik.eth" },
		`unknown field "governence"`: func(p map[string]any) { p["governence"] = "0x" },
	} {
		w.write(t, change)
		if _, err := LoadParams(w.params); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("want %q: %v", says, err)
		}
	}
	for says, text := range map[string]string{"something follows": "{} {}", `"chain_id" is given twice`: `{"chain_id":1,"chain_id":8453}`, "unexpected EOF": "{", "larger than": strings.Repeat(" ", maxParams+1)} {
		if says == "something follows" {
			good := devnettest.Params(t, w.market, w.governance, nil, nil)
			text = string(good) + "{}"
		}
		if err := os.WriteFile(w.params, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadParams(w.params); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("want %q: %v", says, err)
		}
	}
	var p Params
	if err := json.Unmarshal(devnettest.Params(t, w.market, w.governance, nil, nil), &p); err != nil || p.Validate() != nil {
		t.Errorf("the good one: %v, %v", err, p.Validate())
	}
}
