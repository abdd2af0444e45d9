package workload

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/devnet"
)

// Live is a chain in memory that goes on block by block, for what happens at the head.
type Live struct{ world *world }

// NewLive deploys everything and makes the vaults; Size.Blocks does not matter.
func NewLive(ctx context.Context, size Size) (*Live, error) {
	w, err := newWorld(ctx, "", size)
	if err != nil {
		return nil, err
	}
	return &Live{w}, nil
}

// Next makes the next block and says how many events of our contracts it has.
func (l *Live) Next(ctx context.Context) (*types.Header, int, error) { return l.world.next(ctx) }

// Chain is the chain itself.
func (l *Live) Chain() *devnet.Chain { return l.world.chain }

// Info describes the contracts; its counts are of the blocks made so far.
func (l *Live) Info() *Info { return l.world.info }

// Close ends the chain.
func (l *Live) Close() error { return l.world.chain.Close() }
