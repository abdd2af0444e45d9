package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// headerCall asks for one header, by number or tag. Nodes that offer headers without bodies (go-ethereum does) are asked so: a block's
// body costs the node more than everything else here.
func headerCall(bare bool, at string, d *headerDecoder) *request {
	r := &request{Method: "eth_getBlockByNumber", Params: []any{at, false}}
	if bare {
		r.Method, r.Params = "eth_getHeaderByNumber", []any{at}
	}
	r.stream = func(s *scanner) error {
		d.s = s
		return d.decode()
	}
	r.reset = func() { *d = headerDecoder{} }
	return r
}

// withHeaders runs fn with bare headers, and where the endpoint won't give them once more with whole blocks, whatever it
// says: there is no end of wordings for "method not found". That it gives whole blocks only is remembered once it has
// given one, or has said so in so many words.
func (c *Client) withHeaders(e *endpoint, fn func(bare bool) error) error {
	e.mu.Lock()
	bare := e.headersRefused < refusalsBeforeBlocks
	e.mu.Unlock()
	if !bare {
		return fn(false)
	}
	first := fn(true)
	if !aboutBareHeaders(first) {
		if first == nil {
			e.mu.Lock()
			e.headersRefused = 0
			e.mu.Unlock()
		}
		return first
	}
	err := fn(false)
	e.mu.Lock()
	defer e.mu.Unlock()
	switch {
	case ClassOf(first) == Unsupported, err == nil && Refused(first):
		e.headersRefused = refusalsBeforeBlocks
	case err == nil: // a fault of the endpoint, or its way of saying no
		e.headersRefused++
	}
	return err
}

// refusalsBeforeBlocks is how many calls for bare headers fail, one after the other, where whole blocks are given, before
// only those are asked for.
const refusalsBeforeBlocks = 3

// aboutBareHeaders tells whether the error may be there because headers were asked for without their bodies.
func aboutBareHeaders(err error) bool {
	var e *Error
	if !errors.As(err, &e) || !strings.HasPrefix(e.Method, "eth_getHeader") {
		return false
	}
	return Refused(err) || e.Class == ServerError || e.Class == Malformed
}

// checked checks a decoded header and classifies what is wrong with it.
func (c *Client) checked(e *endpoint, method string, d *headerDecoder) (*Header, error) {
	h, err := d.header(c.unhashable)
	switch {
	case err == nil:
		if h.Verified && h.Number > 0 && c.hashable.Swap(hashKnown) == hashStrange {
			c.log.Warn("a header of this chain hashes as it should: those before it, which did not, were false", "endpoint", e.name)
		}
		return h, nil
	case errors.Is(err, errNoBlock):
		return nil, &Error{Class: NotFound, Endpoint: e.name, Method: method, Msg: "block not found", err: errNoBlock}
	default:
		c.caught(e, "header", err)
		return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: method, Msg: err.Error(), err: errInconsistent}
	}
}

// Whether headers can be hashed is found out by the first ones.
const (
	hashUnknown int32 = iota
	hashKnown
	hashStrange
)

// oddHashes is how many headers of known fields, one after the other and none before, must hash to something else than they
// say before that is taken for the chain's way (a chain may hash its blocks by other rules) and not for a lie.
const oddHashes = 3

// unhashable tells whether a header that doesn't hash to what it says may be this chain's: its headers have fields that no
// rule is known for, as the first one shows, or none has hashed so far. It is said once. A single header that hashes ends
// it: what doesn't is a lie from then on.
func (c *Client) unhashable(more bool) bool {
	if (more || c.odd.Add(1) >= oddHashes) && c.hashable.CompareAndSwap(hashUnknown, hashStrange) {
		c.log.Warn("headers of this chain don't hash by the rules known here, so their hashes can't be checked: " +
			"no storage is proven, histories are agreed by two endpoints at best")
	}
	return c.hashable.Load() == hashStrange
}

// caught books a lie: an answer that contradicts a header, or a header that contradicts itself.
func (c *Client) caught(e *endpoint, kind string, err error) {
	e.lie()
	c.m.lies.WithLabelValues(e.name, kind).Inc()
	c.log.Warn("rpc endpoint contradicts the chain", "endpoint", e.name, "kind", kind, "err", err)
}

// Headers is [Client.HeadersOf] the blocks from..to (inclusive).
func (c *Client) Headers(ctx context.Context, from, to uint64) ([]*Header, error) {
	var numbers []uint64
	for n := from; n <= to; n++ {
		numbers = append(numbers, n)
	}
	return c.HeadersOf(ctx, numbers)
}

// HeadersOf fetches the headers of blocks by number, ascending, in batches at one endpoint each, and recomputes their
// hashes. Blocks that follow each other must be linked: a reorg between two calls shows as Inconsistent and is asked again.
func (c *Client) HeadersOf(ctx context.Context, numbers []uint64) ([]*Header, error) {
	var out []*Header
	for part := range slices.Chunk(numbers, c.cfg.MaxBatch) {
		var before *Header
		if len(out) > 0 {
			before = out[len(out)-1]
		}
		var got []*Header
		err := c.try(ctx, need{head: part[len(part)-1]}, func(ctx context.Context, e *endpoint) (err error) {
			got, err = c.headersOf(ctx, e, before, part)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("headers %d to %d: %w", part[0], part[len(part)-1], err)
		}
		out = append(out, got...)
	}
	return out, nil
}

// headersOf asks one endpoint; before is the header that was read before these, if any.
func (c *Client) headersOf(ctx context.Context, e *endpoint, before *Header, numbers []uint64) (out []*Header, err error) {
	err = c.withHeaders(e, func(bare bool) error {
		decoders := make([]headerDecoder, len(numbers))
		reqs := make([]*request, len(decoders))
		for i := range decoders {
			reqs[i] = headerCall(bare, hexutil.EncodeUint64(numbers[i]), &decoders[i])
		}
		if err := c.sendAll(ctx, e, reqs); err != nil {
			return err
		}
		out = make([]*Header, len(decoders))
		for i := range decoders {
			method := reqs[i].Method
			h, err := c.checked(e, method, &decoders[i])
			if err != nil {
				return err
			}
			if h.Number != numbers[i] {
				return &Error{Class: Malformed, Endpoint: e.name, Method: method,
					Msg: fmt.Sprintf("asked for block %d, got %d", numbers[i], h.Number), err: errMalformed}
			}
			last := before
			if i > 0 {
				last = out[i-1]
			}
			if last != nil && last.Number+1 == h.Number && h.ParentHash != last.Hash {
				return &Error{Class: Inconsistent, Endpoint: e.name, Method: method,
					Msg: fmt.Sprintf("block %d does not follow the block before it", h.Number), err: errInconsistent}
			}
			out[i] = h
		}
		return nil
	})
	return out, err
}

// HeaderByNumber fetches one header.
func (c *Client) HeaderByNumber(ctx context.Context, number uint64) (*Header, error) {
	hs, err := c.Headers(ctx, number, number)
	if err != nil {
		return nil, err
	}
	return hs[0], nil
}

// HeaderByTag fetches "latest", "safe", "finalized" or "earliest" at the best endpoint.
func (c *Client) HeaderByTag(ctx context.Context, tag string) (*Header, error) {
	var h *Header
	err := c.try(ctx, need{}, func(ctx context.Context, e *endpoint) (err error) {
		h, err = c.tagAt(ctx, e, tag)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("%s header: %w", tag, err)
	}
	return h, nil
}

// tagAt is one endpoint's block of a tag; its newest is noted as its head.
func (c *Client) tagAt(ctx context.Context, e *endpoint, tag string) (*Header, error) {
	h, err := c.tagged(ctx, e, tag)
	if err == nil && tag == "latest" {
		c.noteHead(e, h.Number)
	}
	return h, err
}

func (c *Client) tagged(ctx context.Context, e *endpoint, tag string) (h *Header, err error) {
	err = c.withHeaders(e, func(bare bool) error {
		var d headerDecoder
		req := headerCall(bare, tag, &d)
		if err := c.sendAll(ctx, e, []*request{req}); err != nil {
			return err
		}
		h, err = c.checked(e, req.Method, &d)
		return err
	})
	return h, err
}

// noteHead notes an endpoint's head, unless it made its last one up.
func (c *Client) noteHead(e *endpoint, n uint64) {
	if !e.sawHead(n) {
		return
	}
	c.m.head.WithLabelValues(e.name).Set(float64(n))
	c.mu.Lock()
	c.bestHead = max(c.bestHead, n)
	c.mu.Unlock()
}
