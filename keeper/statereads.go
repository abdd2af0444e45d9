package keeper

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reads"
)

// batch gathers reads of one block, with where each answer goes.
type batch struct{ *reads.Batch }

func newBatch(node chain.Node, at common.Hash) *batch { return &batch{reads.New(node, at)} }

// add1 adds a read whose failure fails the batch.
func add1[T any](b *batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string) {
	reads.Add(b.Batch, to, data, unpack, into, what)
}

// try1 adds a read that may fail by itself: its error goes to failed, and the batch goes on.
func try1[T any](b *batch, to common.Address, data []byte, unpack func([]byte) (T, error), into *T, what string, failed func(error)) {
	reads.Try(b.Batch, to, data, unpack, into, what, failed)
}

func (b *batch) run(ctx context.Context) error { return b.Run(ctx) }

// readTankAddress asks the Settler for the contract of the tanks, where that isn't known yet.
func (r *stateReader) readTankAddress(ctx context.Context, node chain.Node, at common.Hash) error {
	settler := r.cfg.Addresses.Settler
	if settler == (common.Address{}) || r.tank != (common.Address{}) {
		return nil
	}
	q := newBatch(node, at)
	add1(q, settler, settlerABI.PackTank(), settlerABI.UnpackTank, &r.tank, "the Settler's tanks")
	return q.run(ctx)
}
