package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// headerRequest asks for one header; the body carries transaction hashes only.
func headerRequest(method string, arg any, raw *json.RawMessage) *Request {
	return &Request{Method: method, Params: []any{arg, false}, Result: raw}
}

// parseAt parses a header and classifies what is wrong with it.
func (c *Client) parseAt(e *endpoint, method string, raw json.RawMessage) (*Header, error) {
	h, err := parseHeader(raw, c.cfg.Exceptions.HeaderHash)
	switch {
	case err == nil:
		return h, nil
	case errors.Is(err, errNoBlock):
		return nil, &Error{Class: NotFound, Endpoint: e.name, Method: method, Msg: "block not found", err: errNoBlock}
	case errors.Is(err, errInconsistent):
		c.caught(e, "header", err)
		return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: method, Msg: err.Error(), err: errInconsistent}
	default:
		return nil, &Error{Class: Malformed, Endpoint: e.name, Method: method, Msg: clip(err.Error()), err: errMalformed}
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
				err = &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getBlockByNumber",
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

func (c *Client) headersAt(ctx context.Context, e *endpoint, from, to uint64) ([]*Header, error) {
	raws := make([]json.RawMessage, to-from+1)
	reqs := make([]*Request, len(raws))
	for i := range raws {
		reqs[i] = headerRequest("eth_getBlockByNumber", hexutil.Uint64(from+uint64(i)), &raws[i])
	}
	if err := c.sendAll(ctx, e, reqs); err != nil {
		return nil, err
	}
	out := make([]*Header, len(raws))
	for i, raw := range raws {
		h, err := c.parseAt(e, "eth_getBlockByNumber", raw)
		if err != nil {
			return nil, err
		}
		if h.Number != from+uint64(i) {
			return nil, &Error{Class: Malformed, Endpoint: e.name, Method: "eth_getBlockByNumber",
				Msg: fmt.Sprintf("asked for block %d, got %d", from+uint64(i), h.Number), err: errMalformed}
		}
		if i > 0 && h.ParentHash != out[i-1].Hash {
			return nil, &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getBlockByNumber",
				Msg: fmt.Sprintf("block %d does not follow the block before it", h.Number), err: errInconsistent}
		}
		out[i] = h
	}
	return out, nil
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
		var raw json.RawMessage
		if err := c.sendAll(ctx, e, []*Request{headerRequest("eth_getBlockByHash", hash, &raw)}); err != nil {
			return err
		}
		got, err := c.parseAt(e, "eth_getBlockByHash", raw)
		if err != nil {
			return err
		}
		if got.Hash != hash {
			err := fmt.Errorf("%w: asked for block %s, got %s", errInconsistent, hash, got.Hash)
			c.caught(e, "header", err)
			return &Error{Class: Inconsistent, Endpoint: e.name, Method: "eth_getBlockByHash", Msg: err.Error(), err: errInconsistent}
		}
		h = got
		return nil
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

func (c *Client) tagAt(ctx context.Context, e *endpoint, tag string) (*Header, error) {
	var raw json.RawMessage
	if err := c.sendAll(ctx, e, []*Request{headerRequest("eth_getBlockByNumber", tag, &raw)}); err != nil {
		return nil, err
	}
	h, err := c.parseAt(e, "eth_getBlockByNumber", raw)
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
