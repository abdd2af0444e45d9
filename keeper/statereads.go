package keeper

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
)

// batch gathers reads of one block, with where each answer goes.
type batch struct {
	node  chain.Node
	at    common.Hash
	calls []chain.StateCall
	take  []func(chain.CallResult) error
}

func newBatch(node chain.Node, at common.Hash) *batch { return &batch{node: node, at: at} }

// add1 adds a read whose failure fails the batch.
func add1[T any](b *batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string) {
	b.calls = append(b.calls, chain.StateCall{To: to, Data: data})
	b.take = append(b.take, func(r chain.CallResult) error {
		if r.Err != nil {
			return fmt.Errorf("reading %s of %s: %w", what, to, explain(r.Err))
		}
		answer, err := unpack(r.Data)
		if err != nil {
			return fmt.Errorf("reading %s of %s: %w", what, to, err)
		}
		*into = answer
		return nil
	})
}

// try1 adds a read whose failure is told to failed, and is no other's.
func try1[T any](b *batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string, failed func(error)) {
	add1(b, to, data, unpack, into, what)
	last := len(b.take) - 1
	take := b.take[last]
	b.take[last] = func(r chain.CallResult) error {
		if err := take(r); err != nil {
			failed(err)
		}
		return nil
	}
}

func (b *batch) run(ctx context.Context) error {
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

// explain replaces a revert's RPC error by what the contract said.
func explain(err error) error {
	if revert, ok := asRevert(err); ok {
		return revert
	}
	return err
}
