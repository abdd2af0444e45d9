package devnettest

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/devnet"
)

// Params is a parameters file for `sluice deploy` with the tokens, feeds and pools of a chain's market. change, if not nil,
// changes it before it is written.
func Params(tb testing.TB, d *devnet.Deployment, governance common.Address, keepers []common.Address, change func(map[string]any)) []byte {
	tb.Helper()
	var tokens []any
	for _, l := range append([]*devnet.Listing{d.Market.Asset}, d.Market.Tokens...) {
		feed := func(description string, at common.Address, decimals uint8, maxAge uint32, afterCutoff bool, deviation uint16) any {
			return map[string]any{
				"description": description, "address": at.Hex(), "decimals": decimals, "max_age_seconds": maxAge, "after_cutoff": afterCutoff,
				"deviation_bps": deviation, "least_answer": "1", "greatest_answer": "340282366920938463463374607431768211455",
			}
		}
		var feeds []any
		priced := l.Symbol
		if r := l.Ratio; r != nil {
			priced = r.Of
			feeds = append(feeds, feed(l.Symbol+" / "+r.Of, r.Feed, r.Decimals, r.MaxAge, false, r.DeviationBps))
		}
		feeds = append(feeds, feed(priced+" / USD", l.Feed, l.FeedDecimals, l.MaxAge, l.AfterCutoff, l.DeviationBps))
		token := map[string]any{
			"symbol": l.Symbol, "address": l.Address.Hex(), "decimals": l.Decimals, "cap_bps": l.CapBps, "feeds": feeds,
		}
		if l.Pool != nil {
			token["pools"] = []any{map[string]any{"with": d.Market.Asset.Symbol, "fee": l.Pool.Fee, "address": l.Pool.Address.Hex()}}
		}
		tokens = append(tokens, token)
	}
	params := map[string]any{
		"chain_id": devnet.ChainID, "governance": governance.Hex(), "delay_seconds": 14 * 24 * 3600,
		"keepers": keepers, "guardians": []string{devnet.NewAccount("guardian").Address.Hex()},
		"uniswap":   map[string]any{"factory": d.Uniswap.Factory.Hex(), "quoter": d.Uniswap.Quoter.Hex()},
		"sequencer": map[string]any{"feed": common.Address{}.Hex(), "grace_period_seconds": 0},
		"tank":      map[string]any{"base_gas": 250_000, "sale_gas": 160_000, "tip_cap_wei": 2_000_000_000, "data_fee_oracle": common.Address{}.Hex()},
		"tokens":    tokens,
	}
	if change != nil {
		change(params)
	}
	text, err := json.MarshalIndent(params, "", "  ")
	if err != nil {
		tb.Fatal(err)
	}
	return text
}
