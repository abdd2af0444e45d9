package keeper

import (
	"context"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
)

// MaxBatch is how many calls a keeper asks of an endpoint together, where it takes so many: go-ethereum and the large
// providers take up to a thousand. It makes the round trips of a tick independent of the number of vaults.
const MaxBatch = 500

// look asks every endpoint for its head and decides which to believe: that the endpoints agree is part of what the keeper
// checks. highest is the highest block that was believed before.
func (k *Keeper) look(ctx context.Context, highest uint64) (*txjournal.View, error) {
	h, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: k.cfg.ChainID, MaxLag: k.cfg.MaxLag, Highest: highest}, k.deps.Endpoints)
	if err != nil {
		return nil, err
	}
	v := &txjournal.View{HeadView: h, Relay: k.deps.Relay}
	for _, e := range k.deps.Endpoints {
		if _, down := h.Failed[e.Name]; !down && e.Name != h.Name {
			v.Others = append(v.Others, e)
		}
	}
	return v, nil
}
