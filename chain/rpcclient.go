package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/rpc"
)

// CallContext has the shape of go-ethereum's rpc.Client, with failover and bounded answers.
func (c *Client) CallContext(ctx context.Context, result any, method string, args ...any) error {
	return c.Call(ctx, result, method, args...)
}

// BatchCallContext has the shape of go-ethereum's rpc.Client: a call's own error is in its element, the returned error
// concerns the whole batch.
func (c *Client) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for start := 0; start < len(batch); start += c.cfg.MaxBatch {
		part := batch[start:min(len(batch), start+c.cfg.MaxBatch)]
		reqs := make([]*Request, len(part))
		for i := range part {
			reqs[i] = &Request{Method: part[i].Method, Params: part[i].Args, Result: part[i].Result}
		}
		err := c.try(ctx, need{}, func(ctx context.Context, e *endpoint) error { return c.send(ctx, e, reqs) })
		if err != nil {
			return err
		}
		for i := range part {
			part[i].Error = reqs[i].Err
		}
	}
	return nil
}
