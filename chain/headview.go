package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

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
	// Peers are the other endpoints on the same branch. Those that have this head have it here too, the others their own.
	Peers []Peer
	// Agree are the endpoints that have this head, in their order.
	Agree []Endpoint
	// Problem says why this head isn't to be acted on; empty when all is well.
	Problem string
	// Behind says that the problem is only that this head is below the highest that was believed before.
	Behind bool
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
	MaxLag  uint64 // blocks an endpoint may be away from the others, and the head behind Highest
	Highest uint64 // the highest block that was believed before
}

// Highest remembers the highest block that more than half of all configured endpoints had. What fewer say, because the others
// fail, is no measure for later heads: one endpoint that is wrong for a moment would stop everything.
type Highest struct {
	Number uint64
	below  time.Time // since when more than half of all have been further below it than they may; zero when they aren't
}

// Note notes a head that was viewed with HeadRules of this number. When more than half of all endpoints have been below it for
// as long as after, it is forgotten: a chain's numbers may drop.
func (h *Highest) Note(v *HeadView, endpoints int, now time.Time, after time.Duration) {
	if 2*len(v.Agree) <= endpoints {
		return
	}
	switch n := v.Head.Number.Uint64(); {
	case v.Problem == "":
		h.Number, h.below = max(h.Number, n), time.Time{}
	case v.Behind && h.below.IsZero():
		h.below = now
	case v.Behind && now.Sub(h.below) >= after:
		h.Number, h.below = n, time.Time{}
	}
}

// headOf is what an endpoint says of its head.
type headOf struct {
	Peer
	chainID uint64
	err     error
}

func (h headOf) height() uint64 { return h.Head.Number.Uint64() }

// ViewHead asks every endpoint for its head and decides which to believe: the highest block that more than half of those
// that answer have on one branch. So one endpoint that names a head of its own changes nothing. An endpoint that fails is
// left out. Where no block has such a majority there is a Problem. The error is for when none answers.
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
	for {
		if len(good) == 0 {
			return nil, fmt.Errorf("no endpoint answers: %s", joined(failed))
		}
		v, bad := viewOf(ctx, rules, good, failed)
		if len(bad) == 0 {
			return v, nil
		}
		good = slices.DeleteFunc(good, func(h headOf) bool { return bad[h.Name] != nil })
		for name, err := range bad {
			failed[name] = err.Error()
		}
	}
}

// viewOf decides among heads. bad are the endpoints that failed meanwhile: it is to be decided without them.
func viewOf(ctx context.Context, rules HeadRules, good []headOf, failed map[string]string) (v *HeadView, bad map[string]error) {
	need := len(good)/2 + 1
	near, odd := nearHeads(rules, good, need)
	group, head, forked, bad := largestBranch(ctx, near, need)
	if len(bad) > 0 {
		return nil, bad
	}
	odd = append(odd, forked...)
	agreed := len(group) >= need
	if len(group) == 0 {
		group, head = good[:1], good[0].Head // something to read from; it is not acted on
	}
	v = &HeadView{Endpoint: group[0].Endpoint, Head: head, ChainID: group[0].chainID, Failed: failed}
	in := make(map[string]bool, len(group))
	for i, a := range group {
		in[a.Name] = true
		if i > 0 {
			v.Peers = append(v.Peers, Peer{Endpoint: a.Endpoint, Head: head})
		}
	}
	v.Agree = append(v.Agree, v.Endpoint)
	for _, p := range v.Peers {
		v.Agree = append(v.Agree, p.Endpoint)
	}
	// Endpoints behind the head have a vote about nonces where they are on its branch.
	for _, a := range near {
		if in[a.Name] || a.height() >= head.Number.Uint64() {
			continue
		}
		if is, known, err := v.Canonical(ctx, a.height(), a.Head.Hash()); err == nil && known && is {
			v.Peers = append(v.Peers, a.Peer)
		} else if err == nil {
			odd = append(odd, fmt.Sprintf("%s has %s at height %d, others differ", a.Name, a.Head.Hash(), a.height()))
		}
	}
	switch n := head.Number.Uint64(); {
	case v.ChainID != rules.ChainID || !agreed:
		v.Problem = strings.Join(odd, "; ")
	case n+rules.MaxLag < rules.Highest:
		v.Problem, v.Behind = fmt.Sprintf("%s lags %d blocks behind what was seen before", v.Name, rules.Highest-n), true
	}
	return v, nil
}

// nearHeads are the heads near the highest that enough endpoints reach, in the order given. Of two, that is the higher
// one: nobody can say which of them is wrong.
func nearHeads(rules HeadRules, good []headOf, need int) (near []headOf, odd []string) {
	heights := make([]uint64, len(good))
	for i, a := range good {
		heights[i] = a.height()
	}
	slices.Sort(heights)
	slices.Reverse(heights)
	best := heights[0]
	if len(good) > 2 {
		best = heights[need-1]
	}
	for _, a := range good {
		switch n := a.height(); {
		case a.chainID != rules.ChainID:
			odd = append(odd, fmt.Sprintf("%s is on chain %d", a.Name, a.chainID))
		case n+rules.MaxLag < best:
			odd = append(odd, fmt.Sprintf("%s lags %d blocks", a.Name, best-n))
		case n > best+rules.MaxLag:
			odd = append(odd, fmt.Sprintf("%s is %d blocks ahead of most", a.Name, n-best))
		default:
			near = append(near, a)
		}
	}
	return near, odd
}

// headGrace is how long endpoints are waited for after most have answered: one that hangs must not slow down the others.
const headGrace = time.Second

func headsOf(ctx context.Context, endpoints []Endpoint) []headOf {
	heads, errs := AskAll(ctx, endpoints, headGrace,
		func(ctx context.Context, e Endpoint) (headOf, error) {
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
			return h, err
		},
		func(heads []headOf, _ []error) bool {
			n := 0
			for _, h := range heads {
				if h.Head != nil && h.err == nil {
					n++
				}
			}
			return 2*n > len(heads)
		})
	for i := range heads {
		if errs[i] != nil {
			heads[i] = headOf{Peer: Peer{Endpoint: endpoints[i]}, err: errs[i]}
		}
	}
	return heads
}

// largestBranch finds the highest block that enough endpoints have. Where there is none, the group is the largest one at
// the lowest of their heads, and forked names the others. bad are those that didn't give a block below their head.
func largestBranch(ctx context.Context, near []headOf, need int) (group []headOf, head *types.Header, forked []string, bad map[string]error) {
	if len(near) == 0 {
		return nil, nil, nil, nil
	}
	heights := make([]uint64, len(near))
	for i, a := range near {
		heights[i] = a.height()
	}
	slices.Sort(heights)
	slices.Reverse(heights)
	heights = slices.Compact(heights[min(need, len(heights))-1:])
	for i, height := range heights {
		group, head, forked, bad = branchAt(ctx, near, height)
		if len(bad) > 0 || len(group) >= need || i == len(heights)-1 {
			break
		}
	}
	return group, head, forked, bad
}

// branchAt groups the endpoints that reach a height by the block they have there.
func branchAt(ctx context.Context, near []headOf, height uint64) (group []headOf, head *types.Header, forked []string, bad map[string]error) {
	branches := make(map[common.Hash][]headOf)
	blocks := make(map[common.Hash]*types.Header)
	var order []common.Hash
	for _, a := range near {
		if a.height() < height {
			continue
		}
		at := a.Head
		if a.height() > height {
			var err error
			if at, err = a.HeaderByNumber(ctx, new(big.Int).SetUint64(height)); err != nil {
				if bad == nil {
					bad = make(map[string]error)
				}
				bad[a.Name] = err
				continue
			}
		}
		h := at.Hash()
		if branches[h] == nil {
			order = append(order, h)
			blocks[h] = at
		}
		branches[h] = append(branches[h], a)
	}
	if len(order) == 0 {
		return nil, nil, nil, bad
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
			forked = append(forked, fmt.Sprintf("%s has %s at height %d, others differ", a.Name, h, height))
		}
	}
	return branches[largest], blocks[largest], forked, bad
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
