package keeper

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/reads"
	"github.com/sluicefi/sluice/txjournal"
)

// doctorClamps compares the answers that the registry believes with the bounds at which each feed's own aggregator clamps: an
// answer at its clamp says nothing about the price, so what is believed must lie within (SPEC rule 13). An aggregator may be
// replaced after the deployment compared them. A feed that has no such bounds has nothing to compare.
func (k *Keeper) doctorClamps(ctx context.Context, v *txjournal.View, state *blockState, tokens []common.Address, put putCheck) {
	configs := make([]registry.IRegistryTokenConfig, len(tokens))
	q := newBatch(v.Node, state.Hash)
	for i, token := range tokens {
		add1(q, k.reader.regAddr, k.reader.registry.PackToken(token), k.reader.registry.UnpackToken, &configs[i], "a token's feeds")
	}
	if err := q.run(ctx); err != nil {
		put("clamps", verdictFail, "%v", err)
		return
	}
	var feeds []registry.Feed
	for _, c := range configs {
		feeds = append(feeds, c.Feeds...)
	}
	at := make([]common.Address, len(feeds))
	for i, f := range feeds {
		at[i] = f.Feed
	}
	clamps, err := reads.Clamps(ctx, v.Node, state.Hash, at)
	if err != nil {
		put("clamps", verdictFail, "%v", err)
		return
	}
	var bad []string
	compared := 0
	for i, f := range feeds {
		if clamps[i].Least != nil {
			compared++
		}
		below, above := clamps[i].Beyond(f.LeastAnswer, f.GreatestAnswer)
		if below {
			bad = append(bad, fmt.Sprintf("%s: %s is believed, and its aggregator says %s whatever is lower", f.Feed, f.LeastAnswer, clamps[i].Least))
		}
		if above {
			bad = append(bad, fmt.Sprintf("%s: %s is believed, and its aggregator says %s whatever is higher", f.Feed, f.GreatestAnswer, clamps[i].Greatest))
		}
	}
	if len(bad) > 0 {
		put("clamps", verdictWarn, "governance must schedule narrower bounds: %s", strings.Join(bad, "; "))
		return
	}
	put("clamps", verdictOK, "%d of %d feeds have bounds of their own, and what is believed lies within them", compared, len(feeds))
}
