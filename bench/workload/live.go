package workload

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/devnet"
)

// Live is a chain that goes on block by block, for what happens at the head.
type Live struct{ world *world }

// NewLive deploys everything and makes the vaults; Size.Blocks does not matter. The chain is in an empty directory, or in memory
// where none is named.
func NewLive(ctx context.Context, dir string, size Size) (*Live, error) {
	w, err := newWorld(ctx, dir, size)
	if err != nil {
		return nil, err
	}
	return &Live{w}, nil
}

// Next makes the next block and says how many events of our contracts it has.
func (l *Live) Next(ctx context.Context) (*types.Header, int, error) { return l.world.next(ctx) }

// Day skips to the next settlement: it makes the block that begins the next day's burst.
func (l *Live) Day(ctx context.Context) (*types.Header, int, error) {
	w := l.world
	w.told = (w.told + blocksPerDay - 1) / blocksPerDay * blocksPerDay
	return w.next(ctx)
}

// Portfolio is the portfolio of the n-th vault.
func (l *Live) Portfolio(n int) common.Address { return l.world.vaults[n].portfolio }

// Hour makes a block that begins the next hour, with the tokens' prices or empty. The vaults hold no tokens.
func (l *Live) Hour(ctx context.Context, prices bool) (*types.Header, error) {
	w := l.world
	w.time = (w.chain.Head().Time/3600 + 1) * 3600
	batch := w.chain.NewBatch()
	if prices {
		w.system.Market.Walk(w.rng, 2_000)
		if err := w.system.Market.Update(batch, w.time); err != nil {
			return nil, err
		}
	}
	header, _, err := batch.Mine(ctx, w.time)
	return header, err
}

// Chain is the chain itself.
func (l *Live) Chain() *devnet.Chain { return l.world.chain }

// Info describes the contracts; its counts are of the blocks made so far.
func (l *Live) Info() *Info { return l.world.info }

// Close ends the chain.
func (l *Live) Close() error { return l.world.chain.Close() }
