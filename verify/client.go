package verify

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// Client is the transport: JSON-RPC calls and batches. go-ethereum's *rpc.Client is one.
type Client interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
	BatchCallContext(ctx context.Context, batch []rpc.BatchElem) error
}

// DefaultCallTimeout bounds one call or batch, unless Options.CallTimeout says otherwise.
const DefaultCallTimeout = 30 * time.Second

// batchSize is how many calls go into one batch: what public endpoints commonly accept.
const batchSize = 100

// reader fetches evidence and checks it. All of its errors mean "could not check".
type reader struct {
	client  Client
	timeout time.Duration
	calls   int    // made so far, a batch counting as its calls
	plain   bool   // the endpoint gives no proofs: state is read, and is its word
	seen    *state // of the block last read
}

func (r *reader) call(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	r.calls++
	if err := r.client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

// batch makes calls of one method in as many batches as it takes; results[i] receives the answer to args[i].
func (r *reader) batch(ctx context.Context, method string, args [][]any, results []any) error {
	for start := 0; start < len(args); start += batchSize {
		end := min(start+batchSize, len(args))
		elems := make([]rpc.BatchElem, end-start)
		for i := range elems {
			elems[i] = rpc.BatchElem{Method: method, Args: args[start+i], Result: results[start+i]}
		}
		if err := r.sendBatch(ctx, elems); err != nil {
			return fmt.Errorf("%s (batch): %w", method, err)
		}
	}
	return nil
}

// tryBatch makes calls in one batch. The error concerns all of them: each call's own is in its element.
func (r *reader) tryBatch(ctx context.Context, elems []rpc.BatchElem) error {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	r.calls += len(elems)
	return r.client.BatchCallContext(ctx, elems)
}

func (r *reader) sendBatch(ctx context.Context, elems []rpc.BatchElem) error {
	if err := r.tryBatch(ctx, elems); err != nil {
		return err
	}
	for i := range elems {
		if err := elems[i].Error; err != nil {
			return err
		}
	}
	return nil
}
