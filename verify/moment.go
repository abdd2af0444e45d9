package verify

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// lastBefore tells whether a block is the last one before a moment.
func lastBefore(moment uint64, block, next *types.Header) bool {
	return block.Time < moment && moment <= next.Time
}

// momentOf is what a block and the next one say of their times.
func momentOf(block, next *types.Header) string {
	return fmt.Sprintf("block %d of %s, and the next one is of %s", block.Number, utc(block.Time), utc(next.Time))
}

// follower is the block after the anchor.
func (v *run) follower(ctx context.Context) (*types.Header, error) {
	number := v.anchor.Number.Uint64() + 1
	next, err := v.header(ctx, blockRef(number))
	if err != nil {
		return nil, err
	}
	if next.Number.Uint64() != number || next.ParentHash != v.anchor.Hash() {
		return nil, fmt.Errorf("%w: the block that it gives after %s is another's follower", ErrContradiction, v.anchor.Hash())
	}
	return next, nil
}

// compareBlockMoment holds the block that was asked for to the moment that its price is said to be of.
func (v *run) compareBlockMoment(ctx context.Context) error {
	next, err := v.follower(ctx)
	if err != nil {
		return fmt.Errorf("whether block %d is the last one before %s: %w", v.anchor.Number, utc(v.opts.Moment), err)
	}
	should := "the last block before " + utc(v.opts.Moment)
	v.report.step("Moment", "of the price: the hour that is said to have been recorded begins after this block").
		holds(should, should, momentOf(v.anchor, next), lastBefore(v.opts.Moment, v.anchor, next))
	return nil
}

// compareSettlementMoment holds the time of a settlement to the moment that its price is said to be of.
func (v *run) compareSettlementMoment(settled uint64) {
	v.report.step("Moment", "of the price: the settlement's").
		holds("time of the settlement", utc(settled), utc(v.opts.Moment), settled == v.opts.Moment)
}
