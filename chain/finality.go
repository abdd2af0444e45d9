package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

// ErrDisagree means that fewer endpoints than Quorum give one hash for a block that they say is final.
var ErrDisagree = errors.New("rpc endpoints differ on a finalised block")

// vote is the block that an endpoint says is final.
type vote struct {
	e *endpoint
	h *Header
}

// Finalized is the newest block that is final. Its height never decreases, whatever an endpoint says. It is the highest
// block on which at least Quorum endpoints agree by the finalized tag, with one hash, and which no fewer than two call final
// where two or more answer. So an endpoint that calls its newest block final, or names a block that nobody has, makes nothing
// final. Where only one endpoint answers, its vote is enough once the others have failed three times in a row, and while nothing
// has ever been final.
// Where no endpoint has the tag, or IgnoreFinalizedTag is set, it is FinalityDepth blocks below the head, and (nil, false) while
// the chain is shorter.
//
// An endpoint that gives another hash than most others for a block that is final for all of them is reported in the log, a
// metric and its health, and is asked last until it agrees again. Of two endpoints that differ, the one configured first is
// believed. When fewer than Quorum endpoints agree, nothing becomes final and the error is [ErrDisagree].
func (c *Client) Finalized(ctx context.Context) (*Header, bool, error) {
	votes, last := c.votes(ctx)
	votes = c.upToHead(ctx, votes)
	if len(votes) > 0 {
		h, err := c.count(ctx, votes)
		if err != nil {
			return nil, false, err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		if h != nil && (c.final == nil || h.Number > c.final.Number) && h.Number >= c.finalFloor {
			c.final = h
		}
		return c.final, c.final != nil, nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.final == nil && last != nil {
		return nil, false, last
	}
	return c.final, c.final != nil, nil
}

// RaiseFinality tells the client what is final already (from the store, after a restart).
func (c *Client) RaiseFinality(n uint64) {
	c.mu.Lock()
	c.finalFloor = max(c.finalFloor, n)
	c.mu.Unlock()
}

// askEach runs fn at every endpoint at the same time and returns the headers. last is one of the errors, if there are any.
func (c *Client) askEach(ctx context.Context, endpoints []*endpoint, fn func(context.Context, *endpoint) (*Header, error)) (votes []vote, last error) {
	var wg sync.WaitGroup
	answers, errs := make([]*Header, len(endpoints)), make([]error, len(endpoints))
	for i, e := range endpoints {
		wg.Go(func() {
			errs[i] = c.once(ctx, e, func(ctx context.Context, e *endpoint) (err error) {
				answers[i], err = fn(ctx, e)
				return err
			})
		})
	}
	wg.Wait()
	for i, e := range endpoints {
		if errs[i] == nil && answers[i] != nil {
			votes = append(votes, vote{e, answers[i]})
		} else if errs[i] != nil {
			last = errs[i]
		}
	}
	return votes, last
}

// votes asks every endpoint for its finalized block; where none has the tag, or none is to be believed about it, for the
// block FinalityDepth below the head.
func (c *Client) votes(ctx context.Context) (votes []vote, last error) {
	if !c.cfg.IgnoreFinalizedTag {
		var without atomic.Int32
		for _, e := range c.endpoints {
			e.mu.Lock()
			e.silent++ // until it answers: one whose chain isn't known any more isn't even asked
			e.mu.Unlock()
		}
		votes, last = c.askEach(ctx, c.endpoints, func(ctx context.Context, e *endpoint) (*Header, error) {
			h, has, err := c.finalizedAt(ctx, e)
			if err != nil {
				return nil, err
			}
			e.mu.Lock()
			e.silent = 0
			e.mu.Unlock()
			if !has {
				without.Add(1)
			}
			return h, nil
		})
		if len(votes) > 0 || without.Load() == 0 {
			return votes, last
		}
	}
	c.mu.Lock()
	head := c.bestHead
	c.mu.Unlock()
	if head <= c.cfg.FinalityDepth {
		return nil, nil
	}
	return c.askEach(ctx, c.endpoints, func(ctx context.Context, e *endpoint) (*Header, error) {
		return c.headerAt(ctx, e, head-c.cfg.FinalityDepth)
	})
}

// finalizedAt is what an endpoint says is final by the tag; has is false where it has no such tag, or knows no final block
// yet. However it words its refusal: an endpoint that refuses the tag and gives the newest block has no tag, unless it has
// given a block by it before.
func (c *Client) finalizedAt(ctx context.Context, e *endpoint) (h *Header, has bool, err error) {
	h, err = c.tagAt(ctx, e, "finalized")
	if err == nil {
		e.mu.Lock()
		e.gaveTag = true
		e.mu.Unlock()
		return h, true, nil
	}
	e.mu.Lock()
	gave := e.gaveTag
	e.mu.Unlock()
	switch {
	case gave: // a node that was started anew gives no block until its consensus client speaks
		return nil, false, err
	case errors.Is(err, errNoBlock):
		return nil, false, nil
	case !Refused(err):
		return nil, false, err
	}
	if _, latest := c.tagged(ctx, e, "latest"); latest != nil {
		return nil, false, err
	}
	return nil, false, nil
}

func (c *Client) headerAt(ctx context.Context, e *endpoint, n uint64) (*Header, error) {
	hs, err := c.headersOf(ctx, e, nil, []uint64{n})
	if ClassOf(err) == NotFound && err != nil {
		return nil, nil // the endpoint lags
	}
	if err != nil {
		return nil, err
	}
	return hs[0], nil
}

// count returns the newest block on which enough endpoints agree; nil when too few have answered.
func (c *Client) count(ctx context.Context, votes []vote) (*Header, error) {
	lowest := votes[0].h.Number
	for _, v := range votes {
		lowest = min(lowest, v.h.Number)
	}
	agreed, _, err := c.agreed(ctx, votes, lowest)
	if err != nil || len(agreed) < c.cfg.Quorum {
		return nil, err
	}
	// The highest that is final for Quorum of those that share a history, and for two of all.
	voices := 2
	if len(votes) == 1 && c.alone() {
		voices = 1
	}
	var n uint64
	enough := false
	for _, v := range votes {
		if len(from(agreed, v.h.Number)) >= c.cfg.Quorum && len(from(votes, v.h.Number)) >= voices {
			n, enough = max(n, v.h.Number), true
		}
	}
	if !enough {
		return nil, nil
	}
	able, h, err := c.agreed(ctx, from(agreed, n), n)
	if err != nil || len(able) < c.cfg.Quorum {
		return nil, err
	}
	return h, nil
}

// alone tells whether the vote of a single endpoint may decide. It may while nothing has ever been final, and where each of the other
// endpoints has no finalized tag or has failed to answer silentFor times in a row. A call that fails once is not enough.
func (c *Client) alone() bool {
	c.mu.Lock()
	first := c.final == nil && c.finalFloor == 0
	c.mu.Unlock()
	if first {
		return true
	}
	for _, e := range c.endpoints {
		e.mu.Lock()
		silent := e.silent
		e.mu.Unlock()
		if silent > 0 && silent < silentFor {
			return false
		}
	}
	return true
}

// silentFor is after how many failures in a row an endpoint is left out of the decision about what is final.
const silentFor = 3

// upToHead drops the votes for blocks above the head that is believed: such a block can't be final. With a single endpoint there is no
// other head to compare with, so nothing is dropped.
func (c *Client) upToHead(ctx context.Context, votes []vote) []vote {
	c.mu.Lock()
	head := c.polled
	c.mu.Unlock()
	above := func(v vote) bool { return v.h.Number > head }
	if head == 0 || len(c.endpoints) == 1 || !slices.ContainsFunc(votes, above) {
		return votes
	}
	if h := c.poll(ctx); h != nil {
		head = h.Number
	}
	return slices.DeleteFunc(votes, above)
}

// from are the votes for a block of this number or a later one.
func from(votes []vote, n uint64) (out []vote) {
	for _, v := range votes {
		if v.h.Number >= n {
			out = append(out, v)
		}
	}
	return out
}

// agreed returns the votes of the largest group of endpoints with the same block at a height, and that block, and marks the
// others.
func (c *Client) agreed(ctx context.Context, votes []vote, n uint64) ([]vote, *Header, error) {
	var ask []*endpoint
	at := map[*endpoint]*Header{}
	for _, v := range votes {
		if v.h.Number == n {
			at[v.e] = v.h
		} else {
			ask = append(ask, v.e)
		}
	}
	more, _ := c.askEach(ctx, ask, func(ctx context.Context, e *endpoint) (*Header, error) { return c.headerAt(ctx, e, n) })
	for _, v := range more {
		at[v.e] = v.h
	}
	var best []vote
	answered := 0
	for _, v := range votes {
		if at[v.e] == nil {
			continue
		}
		answered++
		var same []vote
		for _, o := range votes {
			if at[o.e] != nil && at[o.e].Hash == at[v.e].Hash {
				same = append(same, o)
			}
		}
		if len(same) > len(best) {
			best = same
		}
	}
	if len(best) == 0 {
		return nil, nil, nil
	}
	stands := at[best[0].e]
	for _, v := range votes {
		if h := at[v.e]; h != nil {
			c.markDisagreement(v.e, h, stands, answered)
		}
	}
	if answered > len(best) && len(best) < c.cfg.Quorum {
		return nil, nil, fmt.Errorf("%w: block %d, %d of %d say %s, quorum is %d", ErrDisagree, n, len(best), answered, stands.Hash, c.cfg.Quorum)
	}
	return best, stands, nil
}

// markDisagreement records whether an endpoint's final block is the one that is believed, and reports a difference once.
func (c *Client) markDisagreement(e *endpoint, h, stands *Header, of int) {
	e.mu.Lock()
	before := e.disagrees
	e.disagrees = ""
	news := false
	if h.Hash != stands.Hash {
		e.disagrees = fmt.Sprintf("finalised block %d is %s here and %s elsewhere", h.Number, h.Hash, stands.Hash)
		news = e.disagrees != before
	}
	e.mu.Unlock()
	if news {
		c.m.disagreements.WithLabelValues(e.name).Inc()
		c.log.Error("rpc endpoints differ on a finalised block", "endpoint", e.name, "block", h.Number, "hash", h.Hash.Hex(),
			"others", stands.Hash.Hex(), "endpoints", of)
	}
}
