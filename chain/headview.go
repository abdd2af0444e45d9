package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// HeadView is the head that most endpoints share, and the endpoint that is read from.
type HeadView struct {
	Endpoint
	Head    *types.Header
	ChainID uint64 // as the endpoint says
	// Peers are the other endpoints on the same branch, each with its own head.
	Peers []Peer
	// Problem says why this head isn't to be acted on; empty when all is well.
	Problem string
	// Failed are the endpoints that didn't answer, by name, with why.
	Failed map[string]string
}

// Peer is an endpoint with the head that it gave.
type Peer struct {
	Endpoint
	Head *types.Header
}

// HeadRules say which heads are believed.
type HeadRules struct {
	ChainID uint64
	MaxLag  uint64 // blocks an endpoint may be behind the best one, and the best one behind Highest
	Highest uint64 // the highest block that was believed before
}

// headOf is what an endpoint says of its head.
type headOf struct {
	Peer
	chainID uint64
	err     error
}

// ViewHead asks every endpoint for its head and decides which to believe. An endpoint that doesn't answer is left out. Of
// those that do, more than half must be on the chain, near the best head and on one branch; else there is a Problem. The
// error is for when none answers.
func ViewHead(ctx context.Context, rules HeadRules, endpoints []Endpoint) (*HeadView, error) {
	failed := make(map[string]string)
	var good []headOf
	for _, a := range headsOf(ctx, endpoints) {
		if a.err != nil {
			failed[a.Name] = a.err.Error()
			continue
		}
		good = append(good, a)
	}
	if len(good) == 0 {
		return nil, fmt.Errorf("no endpoint answers: %s", joined(failed))
	}
	best := uint64(0)
	for _, a := range good {
		best = max(best, a.Head.Number.Uint64())
	}
	var near []headOf
	var odd []string
	for _, a := range good {
		n := a.Head.Number.Uint64()
		switch {
		case a.chainID != rules.ChainID:
			odd = append(odd, fmt.Sprintf("%s is on chain %d", a.Name, a.chainID))
		case n+rules.MaxLag < best:
			odd = append(odd, fmt.Sprintf("%s lags %d blocks", a.Name, best-n))
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
		group = good[:1] // something to read from; it is not acted on
	}
	v := &HeadView{Endpoint: group[0].Endpoint, Head: group[0].Head, ChainID: group[0].chainID, Failed: failed}
	for _, a := range group[1:] {
		if a.Head.Number.Cmp(v.Head.Number) > 0 {
			v.Endpoint, v.Head = a.Endpoint, a.Head
		}
	}
	for _, a := range group {
		if a.Name != v.Name {
			v.Peers = append(v.Peers, a.Peer)
		}
	}
	switch n := v.Head.Number.Uint64(); {
	case v.ChainID != rules.ChainID || len(near) == 0 || 2*len(group) <= len(good):
		v.Problem = strings.Join(odd, "; ")
	case n+rules.MaxLag < rules.Highest:
		v.Problem = fmt.Sprintf("%s lags %d blocks behind what was seen before", v.Name, rules.Highest-n)
	}
	return v, nil
}

func headsOf(ctx context.Context, endpoints []Endpoint) []headOf {
	heads := make([]headOf, len(endpoints))
	var wg sync.WaitGroup
	for i, e := range endpoints {
		wg.Go(func() {
			h := headOf{Peer: Peer{Endpoint: e}}
			id, err := e.ChainID(ctx)
			if err == nil {
				h.chainID = id.Uint64()
				h.Head, err = e.HeaderByNumber(ctx, nil)
			}
			if err == nil && h.Head.Number == nil {
				err = errors.New("a head without a number")
			}
			h.err = err
			heads[i] = h
		})
	}
	wg.Wait()
	return heads
}

// largestBranch groups endpoints by the block they have at the lowest of their heads, and names those outside the largest
// group.
func largestBranch(ctx context.Context, near []headOf) (group []headOf, forked []string, err error) {
	if len(near) == 0 {
		return nil, nil, nil
	}
	lowest := near[0].Head
	for _, a := range near {
		if a.Head.Number.Cmp(lowest.Number) < 0 {
			lowest = a.Head
		}
	}
	branches := make(map[common.Hash][]headOf)
	var order []common.Hash
	for _, a := range near {
		at := a.Head
		if a.Head.Number.Cmp(lowest.Number) > 0 {
			if at, err = a.HeaderByNumber(ctx, lowest.Number); err != nil {
				return nil, nil, fmt.Errorf("%s: %w", a.Name, err)
			}
		}
		if branches[at.Hash()] == nil {
			order = append(order, at.Hash())
		}
		branches[at.Hash()] = append(branches[at.Hash()], a)
	}
	largest := order[0]
	for _, h := range order {
		if len(branches[h]) > len(branches[largest]) {
			largest = h
		}
	}
	for _, h := range order {
		if h == largest {
			continue
		}
		for _, a := range branches[h] {
			forked = append(forked, fmt.Sprintf("%s has %s at height %s, others differ", a.Name, h, lowest.Number))
		}
	}
	return branches[largest], forked, nil
}

func joined(failed map[string]string) string {
	parts := make([]string, 0, len(failed))
	for name, text := range failed {
		parts = append(parts, name+": "+text)
	}
	slices.Sort(parts)
	return strings.Join(parts, "; ")
}

// FinalityRules say what is final.
type FinalityRules struct {
	Depth     uint64 // blocks below the head, where the tag doesn't say
	IgnoreTag bool   // Depth says it, whatever the finalized tag says
}

// Finalized is the newest final block of the endpoint: by its tag, or by depth where it refuses the tag or has no block
// for it yet. Where depth reaches below it, that is the first block of the chain.
func (v *HeadView) Finalized(ctx context.Context, rules FinalityRules) (*types.Header, error) {
	if !rules.IgnoreTag {
		h, err := v.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		if err == nil {
			return h, nil
		}
		if ctx.Err() != nil {
			return nil, err
		}
	}
	n := v.Head.Number.Uint64()
	return v.HeaderByNumber(ctx, new(big.Int).SetUint64(n-min(n, rules.Depth)))
}

// Canonical says whether hash is the endpoint's block at a height. known is false when the endpoint doesn't reach that
// height.
func (v *HeadView) Canonical(ctx context.Context, number uint64, hash common.Hash) (is, known bool, err error) {
	if number > v.Head.Number.Uint64() {
		return false, false, nil
	}
	if number == v.Head.Number.Uint64() {
		return v.Head.Hash() == hash, true, nil
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
