package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// maxServed bounds how many reads are remembered with the endpoint that answered them.
const maxServed = 4096

// served is a read of logs and who answered it.
type served struct {
	from, to uint64
	by       *endpoint
}

// noteServed remembers who gave the logs of some blocks.
func (c *Client) noteServed(from, to uint64, by *endpoint) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := len(c.served); n > 0 && c.served[n-1].by == by && c.served[n-1].to+1 == from {
		c.served[n-1].to = to
		return
	}
	if len(c.served) >= maxServed {
		c.served = slices.Delete(c.served, 0, maxServed/2)
	}
	c.served = append(c.served, served{from, to, by})
}

// Blame counts a lie of the endpoint that last gave the logs of a block, which were false, and has it asked last. It gives
// the endpoint's name; empty when that isn't known any more.
func (c *Client) Blame(block uint64, why error) string {
	c.mu.Lock()
	var by *endpoint
	for i := len(c.served) - 1; i >= 0 && by == nil; i-- {
		if s := c.served[i]; s.from <= block && block <= s.to {
			by = s.by
		}
	}
	c.mu.Unlock()
	if by == nil {
		return ""
	}
	c.caught(by, "logs", why)
	return by.name
}

// rereads is how often one endpoint is asked again for the same logs: one that lies now and then may tell the truth next.
const rereads = 3

// Reread reads the logs of contracts anew, at one endpoint after another, until they are true as the caller finds. Each
// endpoint that gave others before is caught lying. Without true logs it gives nil, and how many endpoints answered; an error
// only when none did.
func (c *Client) Reread(ctx context.Context, from, to uint64, contracts []common.Address, isTrue func([]Log, map[uint64]*Header) bool) (
	logs []Log, answered int, err error,
) {
	var liars []*endpoint
	for _, e := range c.order(need{head: to}) {
		for range rereads {
			found, headers, rerr := c.logsOnly(ctx, e, from, to, contracts)
			if ctx.Err() != nil {
				return nil, answered, ctx.Err()
			}
			if rerr != nil {
				err = rerr
				break
			}
			answered++
			if isTrue(found, headers) {
				for _, liar := range liars {
					c.caught(liar, "logs", fmt.Errorf("%w: its logs of blocks %d to %d don't fold to the contract's history", errInconsistent, from, to))
				}
				if found == nil {
					found = []Log{}
				}
				return found, answered, nil
			}
			if !slices.Contains(liars, e) {
				liars = append(liars, e)
			}
		}
	}
	if answered > 0 {
		err = nil
	}
	return nil, answered, err
}

// logsOnly reads logs at one endpoint, with the headers of the blocks that they are in.
func (c *Client) logsOnly(ctx context.Context, e *endpoint, from, to uint64, contracts []common.Address) ([]Log, map[uint64]*Header, error) {
	var out []Log
	window := e.windowSize()
	for pos := from; pos <= to; {
		end := min(to, pos+max(1, window)-1)
		var got []Log
		err := c.rest(ctx, e)
		if err == nil {
			err = c.once(ctx, e, func(ctx context.Context, e *endpoint) (err error) {
				got, err = c.logsAt(ctx, e, pos, end, contracts, &anchors{last: end})
				return err
			})
		}
		if err != nil {
			if end == pos || ctx.Err() != nil {
				return nil, nil, err
			}
			window = (end - pos + 1) / 2
			continue
		}
		out, pos, window = append(out, got...), end+1, window*2
	}
	headers := map[uint64]*Header{}
	for i := range out {
		headers[out[i].BlockNumber] = nil
	}
	read, err := c.HeadersOf(ctx, slices.Sorted(maps.Keys(headers)))
	if err != nil {
		return nil, nil, err
	}
	for _, h := range read {
		headers[h.Number] = h
	}
	for i := range out {
		if h := headers[out[i].BlockNumber]; h.Hash != out[i].BlockHash {
			return nil, nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getLogs",
				Msg: fmt.Sprintf("log of block %s at height %d, not of %s", out[i].BlockHash, h.Number, h.Hash), err: errInconsistent}
		}
	}
	return out, headers, nil
}
