package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/rpc"
)

// CallContext runs one method with failover and decodes its result into a pointer; *json.RawMessage keeps it as it is, nil
// drops it. It has the shape of go-ethereum's rpc.Client.
func (c *Client) CallContext(ctx context.Context, result any, method string, args ...any) error {
	req := []*request{{Method: method, Params: args, Result: result}}
	return c.try(ctx, need{}, func(ctx context.Context, e *endpoint) error { return c.sendAll(ctx, e, req) })
}

// BatchCallContext has the shape of go-ethereum's rpc.Client: a call's own error is in its element, the returned error
// concerns the whole batch.
func (c *Client) BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error {
	for start := 0; start < len(batch); start += c.cfg.MaxBatch {
		part := batch[start:min(len(batch), start+c.cfg.MaxBatch)]
		reqs := make([]*request, len(part))
		for i := range part {
			reqs[i] = &request{Method: part[i].Method, Params: part[i].Args, Result: part[i].Result}
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
