package chain

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Discover gives the contracts that a root contract's log announces (a factory's new vaults); nil for none.
type Discover func(*Log) []common.Address

// Sources are the contracts whose logs are wanted: roots from the start, and what they announce.
type Sources struct {
	Roots    []common.Address
	Discover Discover
}

// Range is a run of consecutive blocks with all of their wanted logs, in chain order. The logs are their endpoint's word:
// whoever applies them compares the contracts' histories (SPEC rule 23).
type Range struct {
	Headers []*Header // of every block, or of those that hold logs and the last, ascending
	Logs    []Log

	first uint64 // block
	known int    // contracts watched when it was fetched
}

// From is the first block.
func (r *Range) From() uint64 { return r.first }

// To is the last block.
func (r *Range) To() uint64 { return r.Headers[len(r.Headers)-1].Number }

// NewRange is a range of blocks whose headers are all given.
func NewRange(headers []*Header, logs []Log) *Range {
	return &Range{Headers: headers, Logs: logs, first: headers[0].Number}
}

// Fetch gives the logs of all watched contracts in the given consecutive blocks. A contract that a root announces inside
// the range is watched from that very block: the range is read again for it, and it is added to w.
func (c *Client) Fetch(ctx context.Context, hs []*Header, w *Watched, src Sources) (*Range, error) {
	return c.discovering(w, src, func() (*Range, error) {
		a := anchors{first: hs[0].Number, last: hs[len(hs)-1].Number, headers: hs, applied: true}
		logs, _, err := c.rangeLogs(ctx, a.first, a.last, w.Addresses(), &a)
		if err != nil {
			return nil, err
		}
		return &Range{Headers: hs, Logs: logs, first: a.first, known: w.Len()}, nil
	})
}

// fetchFinal is Fetch for blocks that are final: of those without logs but the last it asks for nothing.
func (c *Client) fetchFinal(ctx context.Context, from, to uint64, w *Watched, src Sources) (*Range, error) {
	return c.discovering(w, src, func() (*Range, error) {
		var last error
		for range c.cfg.Attempts {
			r, err := c.finalRange(ctx, from, to, w)
			if err == nil || ClassOf(err) != Inconsistent {
				return r, err
			}
			last = err
		}
		return nil, last
	})
}

func (c *Client) finalRange(ctx context.Context, from, to uint64, w *Watched) (*Range, error) {
	a := anchors{last: to, applied: true}
	logs, by, err := c.rangeLogs(ctx, from, to, w.Addresses(), &a)
	if err != nil {
		return nil, err
	}
	numbers := make([]uint64, 0, 16)
	for i := range logs {
		if n := len(numbers); n == 0 || numbers[n-1] != logs[i].BlockNumber {
			numbers = append(numbers, logs[i].BlockNumber)
		}
	}
	if n := len(numbers); n == 0 || numbers[n-1] != to {
		numbers = append(numbers, to)
	}
	headers, err := c.HeadersOf(ctx, numbers)
	if err != nil {
		return nil, err
	}
	at := 0
	for _, h := range headers {
		for ; at < len(logs) && logs[at].BlockNumber == h.Number; at++ {
			if logs[at].BlockHash == h.Hash {
				continue
			}
			err := &Error{Class: Inconsistent, Method: "eth_getLogs", Msg: fmt.Sprintf("log of block %s at height %d, not of %s",
				logs[at].BlockHash, h.Number, h.Hash), err: errInconsistent}
			for _, e := range by {
				err.Endpoint = e.name
				e.fail(time.Now(), err)
			}
			return nil, err
		}
	}
	return &Range{Headers: headers, Logs: logs, first: from, known: w.Len()}, nil
}

// discovering reads until no log of a root announces a contract that wasn't watched.
func (c *Client) discovering(w *Watched, src Sources, read func() (*Range, error)) (*Range, error) {
	isRoot := make(map[common.Address]bool, len(src.Roots))
	for _, root := range src.Roots {
		w.Add(root)
		isRoot[root] = true
	}
	for {
		r, err := read()
		if err != nil {
			return nil, err
		}
		grown := false
		for i := range r.Logs {
			if src.Discover == nil || !isRoot[r.Logs[i].Address] {
				continue
			}
			for _, a := range src.Discover(&r.Logs[i]) {
				grown = w.Add(a) || grown
			}
		}
		if !grown {
			return r, nil
		}
	}
}
