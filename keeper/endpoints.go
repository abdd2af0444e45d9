package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
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
}

type answer struct {
	endpoint Endpoint
	chainID  uint64
	head     *types.Header
	err      error
}

// look asks every endpoint for its head and decides which to believe. An
// endpoint that doesn't answer is left out. Of those that do, more than half
// must be near the best head and on one branch, else nothing is acted on.
func look(ctx context.Context, cfg Config, endpoints []Endpoint, highest uint64) (*view, error) {
	answers := askAll(ctx, endpoints)
	failed := make(map[string]string)
	var good []answer
	for _, a := range answers {
		if a.err != nil {
			failed[a.endpoint.Name] = a.err.Error()
			continue
		}
		good = append(good, a)
	}
	if len(good) == 0 {
		return nil, fmt.Errorf("no endpoint answers: %s", joinFailures(failed))
	}
	best := uint64(0)
	for _, a := range good {
		best = max(best, a.head.Number.Uint64())
	}
	var near []answer
	var odd []string
	for _, a := range good {
		n := a.head.Number.Uint64()
		switch {
		case a.chainID != cfg.ChainID:
			odd = append(odd, fmt.Sprintf("%s is on chain %d", a.endpoint.Name, a.chainID))
		case n+cfg.MaxLag < best:
			odd = append(odd, fmt.Sprintf("%s lags %d blocks", a.endpoint.Name, best-n))
		default:
			near = append(near, a)
		}
	}
	group, forked, err := largestBranch(ctx, near)
	if err != nil {
		return nil, err
	}
	odd = append(odd, forked...)
	if len(group) == 0 {
		group = good[:1] // something to read a plan from; it is not acted on
	}
	v := &view{Endpoint: group[0].endpoint, head: group[0].head, chainID: group[0].chainID, failed: failed}
	for _, a := range group[1:] {
		if a.head.Number.Cmp(v.head.Number) > 0 {
			v.Endpoint, v.head = a.endpoint, a.head
		}
	}
	for _, a := range group {
		if a.endpoint.Name != v.Name {
			v.peers = append(v.peers, peer{a.endpoint, a.head})
		}
	}
	switch n := v.head.Number.Uint64(); {
	case v.chainID != cfg.ChainID || len(near) == 0 || 2*len(group) <= len(good):
		v.problem = strings.Join(odd, "; ")
	case n+cfg.MaxLag < highest:
		v.problem = fmt.Sprintf("%s lags %d blocks behind what was seen before", v.Name, highest-n)
	}
	return v, nil
}

func askAll(ctx context.Context, endpoints []Endpoint) []answer {
	answers := make([]answer, len(endpoints))
	var wg sync.WaitGroup
	for i, e := range endpoints {
		wg.Go(func() {
			a := answer{endpoint: e}
			id, err := e.ChainID(ctx)
			if err == nil {
				a.chainID = id.Uint64()
				a.head, err = e.HeaderByNumber(ctx, nil)
			}
			if err == nil && a.head.Number == nil {
				err = errors.New("a head without a number")
			}
			a.err = err
			answers[i] = a
		})
	}
	wg.Wait()
	return answers
}

// largestBranch groups endpoints by the block they have at the lowest of their
// heads, and names those outside the largest group.
func largestBranch(ctx context.Context, near []answer) (group []answer, forked []string, err error) {
	if len(near) == 0 {
		return nil, nil, nil
	}
	lowest := near[0].head
	for _, a := range near {
		if a.head.Number.Cmp(lowest.Number) < 0 {
			lowest = a.head
		}
	}
	branches := make(map[common.Hash][]answer)
	var order []common.Hash
	for _, a := range near {
		at := a.head
		if a.head.Number.Cmp(lowest.Number) > 0 {
			if at, err = a.endpoint.HeaderByNumber(ctx, lowest.Number); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", a.endpoint.Name, err)
			}
		}
		if branches[at.Hash()] == nil {
			order = append(order, at.Hash())
		}
		branches[at.Hash()] = append(branches[at.Hash()], a)
	}
	for _, h := range order {
		if len(branches[h]) > len(group) {
			group = branches[h]
		}
	}
	for _, h := range order {
		if &branches[h][0] == &group[0] {
			continue
		}
		for _, a := range branches[h] {
			forked = append(forked, fmt.Sprintf("%s has %s at height %s, others differ", a.endpoint.Name, h, lowest.Number))
		}
	}
	return group, forked, nil
}

func joinFailures(failed map[string]string) string {
	parts := make([]string, 0, len(failed))
	for name, text := range failed {
		parts = append(parts, name+": "+text)
	}
	return strings.Join(parts, "; ")
}

// finalized is the newest final block of a node: by its tag, else by depth.
func finalized(ctx context.Context, cfg Config, v *view) (*types.Header, error) {
	h, err := v.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err == nil {
		return h, nil
	}
	if ctx.Err() != nil {
		return nil, err
	}
	// A chain without the tag answers with an error of its own wording, a young
	// one with nothing.
	n := v.head.Number.Uint64()
	if n <= cfg.FinalityDepth {
		n = 0
	} else {
		n -= cfg.FinalityDepth
	}
	return v.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
}

// canonical says whether hash is the block of the chain of v at a height.
// known is false when v doesn't reach that height.
func canonical(ctx context.Context, v *view, number uint64, hash common.Hash) (is, known bool, err error) {
	if number > v.head.Number.Uint64() {
		return false, false, nil
	}
	if number == v.head.Number.Uint64() {
		return v.head.Hash() == hash, true, nil
	}
	h, err := v.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) {
		return false, false, nil
	}
	if err != nil {
		return false, false, err
	}
	return h.Hash() == hash, true, nil
}
