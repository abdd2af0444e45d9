package keeper

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// MaxBatch is how many calls a keeper asks of an endpoint together, where it takes so many: go-ethereum and the large
// providers take up to a thousand. It makes the round trips of a tick independent of the number of vaults.
const MaxBatch = 500

// What a keeper reads with is package chain's: every endpoint by itself, as that they agree is part of what it checks.
type (
	Node       = chain.Node
	Endpoint   = chain.Endpoint
	Call       = chain.StateCall
	CallResult = chain.CallResult
	GasResult  = chain.GasResult
)

// view is the head that a tick works on, and the endpoint it is read from.
type view struct {
	Endpoint
	head    *types.Header
	chainID uint64
	// peers are the other endpoints on the same branch.
	peers []peer
	// problem says why this head isn't to be acted on; empty when all is well.
	problem string
	// failed are endpoints that didn't answer, with why.
	failed map[string]string

	shared *chain.HeadView
}

// look asks every endpoint for its head and decides which to believe.
func look(ctx context.Context, cfg Config, endpoints []Endpoint, highest uint64) (*view, error) {
	h, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: cfg.ChainID, MaxLag: cfg.MaxLag, Highest: highest}, endpoints)
	if err != nil {
		return nil, err
	}
	v := &view{Endpoint: h.Endpoint, head: h.Head, chainID: h.ChainID, problem: h.Problem, failed: h.Failed, shared: h}
	for _, p := range h.Peers {
		v.peers = append(v.peers, peer{p.Endpoint, p.Head})
	}
	return v, nil
}

// finalized is the newest final block of a node: by its tag, else by depth.
func finalized(ctx context.Context, cfg Config, v *view) (*types.Header, error) {
	return v.shared.Finalized(ctx, chain.FinalityRules{Depth: cfg.FinalityDepth, IgnoreTag: cfg.IgnoreFinalizedTag})
}

// canonical says whether hash is the block of the chain of v at a height. known is false when v doesn't reach that height.
func canonical(ctx context.Context, v *view, number uint64, hash common.Hash) (is, known bool, err error) {
	return v.shared.Canonical(ctx, number, hash)
}
