package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// headerCall asks for one header. Nodes that offer headers without bodies (go-ethereum does) are asked so: a block's
// body costs the node more than everything else here.
func (e *endpoint) headerCall(byHash bool, arg any, d *headerDecoder) *Request {
	e.mu.Lock()
	bare := !e.noHeaders
	e.mu.Unlock()
	r := &Request{Method: "eth_getBlockByNumber", Params: []any{arg, false}}
	if byHash {
		r.Method = "eth_getBlockByHash"
	}
	if bare {
		r.Method, r.Params = "eth_getHeaderByNumber", []any{arg}
		if byHash {
			r.Method = "eth_getHeaderByHash"
		}
	}
	r.stream = func(s *scanner) error {
		d.s = s
		return d.decode()
	}
	r.reset = func() { *d = headerDecoder{} }
	return r
}

// withHeaders runs fn, and once more with whole blocks when the endpoint turns out not to offer bare headers.
func (c *Client) withHeaders(e *endpoint, fn func() error) error {
	err := fn()
	if ClassOf(err) == Unsupported {
		e.mu.Lock()
		first := !e.noHeaders
		e.noHeaders = true
		e.mu.Unlock()
		if first {
			return fn()
		}
	}
	return err
}

// checked checks a decoded header and classifies what is wrong with it.
func (c *Client) checked(e *endpoint, method string, d *headerDecoder) (*Header, error) {
	h, err := d.header(c.cfg.Exceptions.HeaderHash)
	switch {
	case err == nil:
		return h, nil
	case errors.Is(err, errNoBlock):
		return nil, &Error{Class: NotFound, Endpoint: e.name, Method: method, Msg: "block not found", err: errNoBlock}
	default:
		c.caught(e, "header", err)
		return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: method, Msg: err.Error(), err: errInconsistent}
	}
}

// caught books a lie: an answer that contradicts a header, or a header that contradicts itself.
func (c *Client) caught(e *endpoint, kind string, err error) {
	e.lie()
	c.m.lies.WithLabelValues(e.name, kind).Inc()
	c.log.Warn("rpc endpoint contradicts the chain", "endpoint", e.name, "kind", kind, "err", err)
}

// Headers fetches the headers from..to (inclusive) in batches at one endpoint, recomputes their hashes and checks that
// each is the parent of the next. A reorg between two calls of a batch shows as Inconsistent and is asked again.
func (c *Client) Headers(ctx context.Context, from, to uint64) ([]*Header, error) {
	if to < from {
		return nil, nil
	}
	var out []*Header
	for start := from; start <= to; {
		end := min(to, start+uint64(c.cfg.MaxBatch)-1)
		var part []*Header
		err := c.try(ctx, need{head: end}, func(ctx context.Context, e *endpoint) (err error) {
			part, err = c.headersAt(ctx, e, start, end)
			if err == nil && len(out) > 0 && part[0].ParentHash != out[len(out)-1].Hash {
				err = &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getHeaderByNumber",
					Msg: fmt.Sprintf("block %d does not follow the block before it", start), err: errInconsistent}
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("headers %d to %d: %w", start, end, err)
		}
		out = append(out, part...)
		start = end + 1
	}
	return out, nil
}

func (c *Client) headersAt(ctx context.Context, e *endpoint, from, to uint64) (out []*Header, err error) {
	err = c.withHeaders(e, func() error {
		decoders := make([]headerDecoder, to-from+1)
		reqs := make([]*Request, len(decoders))
		for i := range decoders {
			reqs[i] = e.headerCall(false, hexutil.Uint64(from+uint64(i)), &decoders[i])
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
			if h.Number != from+uint64(i) {
				return &Error{Class: Malformed, Endpoint: e.name, Method: method,
					Msg: fmt.Sprintf("asked for block %d, got %d", from+uint64(i), h.Number), err: errMalformed}
			}
			if i > 0 && h.ParentHash != out[i-1].Hash {
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

// HeaderByHash fetches one header. NotFound means that no endpoint knows the block.
func (c *Client) HeaderByHash(ctx context.Context, hash common.Hash) (*Header, error) {
	var h *Header
	err := c.try(ctx, need{}, func(ctx context.Context, e *endpoint) error {
		return c.withHeaders(e, func() error {
			var d headerDecoder
			req := e.headerCall(true, hash, &d)
			if err := c.sendAll(ctx, e, []*Request{req}); err != nil {
				return err
			}
			got, err := c.checked(e, req.Method, &d)
			if err != nil {
				return err
			}
			if got.Hash != hash {
				err := fmt.Errorf("%w: asked for block %s, got %s", errInconsistent, hash, got.Hash)
				c.caught(e, "header", err)
				return &Error{Class: Inconsistent, Endpoint: e.name, Method: req.Method, Msg: err.Error(), err: errInconsistent}
			}
			h = got
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("header %s: %w", hash, err)
	}
	return h, nil
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

func (c *Client) tagAt(ctx context.Context, e *endpoint, tag string) (h *Header, err error) {
	err = c.withHeaders(e, func() error {
		var d headerDecoder
		req := e.headerCall(false, tag, &d)
		if err := c.sendAll(ctx, e, []*Request{req}); err != nil {
			return err
		}
		h, err = c.checked(e, req.Method, &d)
		return err
	})
	if err == nil && tag == "latest" {
		c.noteHead(e, h.Number)
	}
	return h, err
}

func (c *Client) noteHead(e *endpoint, n uint64) {
	e.sawHead(n)
	c.m.head.WithLabelValues(e.name).Set(float64(n))
	c.mu.Lock()
	c.bestHead = max(c.bestHead, n)
	c.mu.Unlock()
}
