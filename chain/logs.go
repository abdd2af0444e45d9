package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// filterOf is the filter of eth_getLogs for contracts; none means every contract.
func filterOf(contracts []common.Address, from, to uint64) map[string]any {
	p := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to)}
	if len(contracts) == 1 {
		p["address"] = contracts[0]
	} else if len(contracts) > 1 {
		p["address"] = contracts
	}
	return p
}

// logs fetches the contracts' logs of from..to in chain order by eth_getLogs. Ranges adapt to each endpoint's limits: a range
// of several blocks that fails is asked for in halves, and only the error of a single block is returned, after all endpoints
// were tried. An endpoint that does not have block `to` is not believed.
func (c *Client) logs(ctx context.Context, from, to uint64, contracts []common.Address) ([]Log, error) {
	a := anchors{last: to}
	out, _, err := c.rangeLogs(ctx, from, to, contracts, &a)
	return out, err
}

// maxBlockLogs is more logs than the gas of any block can pay for.
const maxBlockLogs = 500_000

// anchors are the headers with which the logs of a range must agree; first is the number of the first header. Without
// headers the endpoint must only have the last block.
type anchors struct {
	first   uint64
	last    uint64
	headers []*Header
	applied bool // rows are made from these logs, so the endpoint that gave them is remembered: it can be blamed later
}

func (a *anchors) hash(n uint64) (common.Hash, bool) {
	if n < a.first || n-a.first >= uint64(len(a.headers)) {
		return common.Hash{}, false
	}
	return a.headers[n-a.first].Hash, true
}

// rangeLogs walks from..to; it also returns the endpoints that served it. Where even a single block is refused, the
// filter gets fewer addresses, because providers limit those too.
func (c *Client) rangeLogs(ctx context.Context, from, to uint64, contracts []common.Address, a *anchors) ([]Log, []*endpoint, error) {
	c.mu.Lock()
	known := c.addresses
	c.mu.Unlock()
	if known == 0 {
		known = c.cfg.MaxAddresses
	}
	for most := known; ; {
		out, served, err := c.walkLogs(ctx, from, to, contracts, a, most)
		if err == nil && most < known {
			c.mu.Lock()
			c.addresses = most
			c.mu.Unlock()
		}
		most = min(most, len(contracts)) / 2
		if class := ClassOf(err); err == nil || most == 0 || class != RangeTooBig && class != Invalid && !vague(err) || ctx.Err() != nil {
			return out, served, err
		}
		c.log.Debug("fewer addresses at once", "addresses", most, "err", err)
	}
}

func (c *Client) walkLogs(ctx context.Context, from, to uint64, contracts []common.Address, a *anchors, most int) ([]Log, []*endpoint, error) {
	var out []Log
	var served []*endpoint
	parts := slices.Collect(slices.Chunk(contracts, most))
	if len(contracts) == 0 {
		parts = [][]common.Address{nil} // every contract
	}
	for _, part := range parts {
		window := uint64(0) // length after the last failure, blocks; 0 = as long as the endpoint usually accepts
		for pos := from; pos <= to; {
			var got []Log
			var by *endpoint
			end, err := pos, error(nil)
			attempt := func(ctx context.Context, e *endpoint) (err error) {
				by = e
				got, err = c.logsAt(ctx, e, pos, end, part, a)
				return err
			}
			e := c.order(need{head: to})[0]
			size := e.windowSize()
			if window > 0 {
				size = min(size, window)
			}
			if end = min(to, pos+size-1); end == pos {
				err = c.try(ctx, need{head: pos}, attempt)
			} else if err = c.rest(ctx, e); err == nil {
				err = c.once(ctx, e, attempt)
			}
			if err != nil {
				if ctx.Err() != nil || end == pos {
					return nil, nil, fmt.Errorf("logs of blocks %d to %d: %w", pos, end, err)
				}
				window = (end - pos + 1) / 2
				if by != nil {
					by.shrink(end-pos+1, ClassOf(err))
				}
				c.m.splits.Inc()
				c.log.Debug("getLogs range bisected", "endpoint", e.name, "from", pos, "to", end, "err", err)
				continue
			}
			by.grow(end-pos+1, len(got), c.cfg.MaxLogs, c.cfg.MaxRange)
			window *= 2
			if out == nil {
				out = got
			} else {
				out = append(out, got...)
			}
			if a.applied {
				c.noteServed(pos, end, by)
			}
			if len(served) == 0 || served[len(served)-1] != by {
				served = append(served, by)
			}
			pos = end + 1
		}
	}
	if len(contracts) > most {
		sort.Slice(out, func(i, j int) bool { return out[i].Before(&out[j]) })
	}
	return out, served, nil
}

func (e *endpoint) windowSize() uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	return max(1, e.window)
}

// shrink lowers the endpoint's range length after a failure that a shorter range may avoid.
func (e *endpoint) shrink(size uint64, class Class) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch class {
	case RangeTooBig, Timeout, Unknown, Invalid, ServerError:
		e.window = max(1, min(e.window, size/2))
	}
}

func (e *endpoint) grow(size uint64, logs, maxLogs int, maxRange uint64) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if size >= e.window && logs < maxLogs/4 {
		e.window = min(maxRange, e.window+max(1, e.window/4))
	}
}

// vague tells whether an endpoint said that a limit was exceeded, and not which.
func vague(err error) bool {
	var ce *Error
	return errors.As(err, &ce) && ce.vague
}

// vagueAsRate gives the error of a question for the logs of some blocks. "Limit exceeded" without a word of which limit is
// taken for a range that is too long as long as the range can be shorter. One block is no long range: then it is taken for
// how often one asks, so that the endpoint is asked again after a rest, and with fewer addresses only after that.
func vagueAsRate(err error, blocks uint64) error {
	var ce *Error
	if blocks > 1 || !errors.As(err, &ce) || ce.Class != RangeTooBig || ce.Method != "eth_getLogs" || ce.Code != limitExceeded || !ce.answered {
		return err
	}
	if _, said := classOfWords(letters(ce.Msg), words); said {
		return err
	}
	again := *ce
	again.Class, again.vague = RateLimited, true
	return &again
}

// logsAt asks one endpoint for one range. The header of the last block is asked for in the same batch, before the
// logs: an endpoint that lags or is on another fork would otherwise answer with an empty list.
func (c *Client) logsAt(ctx context.Context, e *endpoint, from, to uint64, contracts []common.Address, a *anchors) ([]Log, error) {
	fail := func(class Class, format string, args ...any) error {
		err := errInconsistent
		if class == Malformed {
			err = errMalformed
		}
		return &Error{Class: class, Endpoint: e.name, Method: "eth_getLogs", Msg: fmt.Sprintf(format, args...), err: err}
	}
	var out []Log
	get := &request{Method: "eth_getLogs", Params: []any{filterOf(contracts, from, to)}}
	get.stream = func(s *scanner) error {
		limit := c.cfg.MaxLogs
		if from == to {
			limit = max(limit, maxBlockLogs)
		}
		d := newLogDecoder(s, limit)
		e.mu.Lock()
		d.out = make([]Log, 0, e.lastLogs+e.lastLogs/8) // answers are about as long as the last one
		e.mu.Unlock()
		err := d.decode()
		out = d.out
		e.mu.Lock()
		e.lastLogs = len(out)
		e.mu.Unlock()
		return err
	}
	get.reset = func() { out = nil }
	var last headerDecoder
	err := c.withHeaders(e, func(bare bool) error {
		return c.sendAll(ctx, e, []*request{headerCall(bare, hexutil.EncodeUint64(to), &last), get})
	})
	if err != nil {
		return nil, vagueAsRate(err, to-from+1)
	}
	if last.none || last.h.Number.Uint64() != to {
		return nil, &Error{Class: NotFound, Endpoint: e.name, Method: "eth_getLogs",
			Msg: fmt.Sprintf("does not have block %d", to), err: errNoBlock}
	}
	if want, ok := a.hash(to); ok && last.hash != want {
		return nil, fail(Inconsistent, "block %d is %s there, not %s", to, last.hash, want)
	}
	allowed := make(map[common.Address]bool, len(contracts))
	for _, addr := range contracts {
		allowed[addr] = true
	}
	for i := range out {
		l := &out[i]
		if l.BlockNumber < from || l.BlockNumber > to || len(allowed) > 0 && !allowed[l.Address] {
			return nil, fail(Malformed, "log of block %d that was not asked for", l.BlockNumber)
		}
		if i > 0 && !out[i-1].Before(l) {
			return nil, fail(Malformed, "logs out of order at block %d", l.BlockNumber)
		}
		if want, ok := a.hash(l.BlockNumber); ok && l.BlockHash != want {
			return nil, fail(Inconsistent, "log of block %s at height %d, not of %s", l.BlockHash, l.BlockNumber, want)
		}
	}
	return out, nil
}
