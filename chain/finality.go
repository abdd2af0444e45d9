package chain

import (
	"context"
	"sort"
	"sync"
)

// Finalized is the height below which blocks don't change any more, and it never goes back, whatever an endpoint says.
// It is the highest that Quorum endpoints vouch for by the finalized tag; where no endpoint has the tag it is the head
// less FinalityDepth, and nothing while the chain is shorter (0, false).
func (c *Client) Finalized(ctx context.Context) (uint64, bool, error) {
	var mu sync.Mutex
	var wg sync.WaitGroup
	var votes []uint64
	var last error
	missing := 0
	for _, e := range c.endpoints {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n, offered, err := c.finalAt(ctx, e)
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err != nil:
				last = err
			case !offered:
				missing++
			default:
				votes = append(votes, n)
			}
		}()
	}
	wg.Wait()
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case len(votes) >= c.cfg.Quorum:
		sort.Slice(votes, func(i, j int) bool { return votes[i] > votes[j] })
		c.final = max(c.final, votes[c.cfg.Quorum-1])
	case missing > 0 && len(votes) == 0:
		if c.bestHead > c.cfg.FinalityDepth {
			c.final = max(c.final, c.bestHead-c.cfg.FinalityDepth)
		}
	case len(votes) == 0 && c.final == 0:
		return 0, false, last
	}
	return c.final, c.final > 0, nil
}

// RaiseFinality tells the client what is final already (from the store, after a restart).
func (c *Client) RaiseFinality(n uint64) {
	c.mu.Lock()
	c.final = max(c.final, n)
	c.mu.Unlock()
}

// finalAt asks one endpoint. A null or an error about the tag means that it doesn't offer it (or knows none yet).
func (c *Client) finalAt(ctx context.Context, e *endpoint) (n uint64, offered bool, err error) {
	err = c.once(ctx, e, func(ctx context.Context, e *endpoint) error {
		h, err := c.tagAt(ctx, e, "finalized")
		if err != nil {
			return err
		}
		n, offered = h.Number, true
		return nil
	})
	switch ClassOf(err) {
	case NotFound, Unsupported, Invalid:
		if err != nil {
			return 0, false, nil
		}
	}
	if err == nil {
		e.mu.Lock()
		e.final = n
		e.mu.Unlock()
	}
	return n, offered, err
}
