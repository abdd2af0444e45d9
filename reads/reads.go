// Package reads gathers reads of contracts on the state of one block and makes them together, so that a plan or a page is of
// one moment and costs one round trip. A revert is explained by name.
package reads

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reverts"
)

// Batch gathers reads of one block, with where each answer goes.
type Batch struct {
	node  Caller
	at    common.Hash
	calls []chain.StateCall
	take  []func(chain.CallResult) error
}

// Caller runs all calls on the state of one block, together; [chain.Node] is one.
type Caller interface {
	Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error)
}

// New is a batch without reads yet.
func New(node Caller, at common.Hash) *Batch { return &Batch{node: node, at: at} }

// Add adds a read whose failure fails the batch.
func Add[T any](b *Batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string) {
	b.calls = append(b.calls, chain.StateCall{To: to, Data: data})
	b.take = append(b.take, func(r chain.CallResult) error {
		if r.Err != nil {
			return fmt.Errorf("reading %s of %s: %w", what, to, Explain(r.Err))
		}
		answer, err := unpack(r.Data)
		if err != nil {
			return fmt.Errorf("reading %s of %s: %w", what, to, err)
		}
		*into = answer
		return nil
	})
}

// Try adds a read whose failure is told to failed, and is no other's.
func Try[T any](b *Batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string, failed func(error)) {
	Add(b, to, data, unpack, into, what)
	last := len(b.take) - 1
	take := b.take[last]
	b.take[last] = func(r chain.CallResult) error {
		if err := take(r); err != nil {
			failed(err)
		}
		return nil
	}
}

// Run makes the reads. The error is the first of those whose failure fails the batch.
func (b *Batch) Run(ctx context.Context) error {
	if len(b.calls) == 0 {
		return nil
	}
	results, err := b.node.Calls(ctx, b.at, b.calls)
	if err != nil {
		return err
	}
	if len(results) != len(b.calls) {
		return fmt.Errorf("%d answers to %d calls", len(results), len(b.calls))
	}
	for i, r := range results {
		if err := b.take[i](r); err != nil {
			return err
		}
	}
	return nil
}

// Explain replaces a revert's RPC error by what the contract said.
func Explain(err error) error {
	if revert, ok := reverts.Of(err); ok {
		return revert
	}
	return err
}
