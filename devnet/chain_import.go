package devnet

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// GenesisJSON is the chain's genesis as ChainConfig.Genesis takes it: with it and the blocks the chain can be made again, by
// a later version of this package too.
func (c *Chain) GenesisJSON() ([]byte, error) {
	if c.genesis == nil {
		return nil, fmt.Errorf("the genesis of a chain that was resumed is not known")
	}
	out, err := json.Marshal(c.genesis)
	if err != nil {
		return nil, fmt.Errorf("encoding the genesis: %w", err)
	}
	return out, nil
}

// Import adds blocks of another chain with this genesis, parents first, of one branch or several. The head is where SetHead
// puts it afterwards.
func (c *Chain) Import(ctx context.Context, blocks []*types.Block) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrChainClosed
	}
	for _, b := range blocks {
		if _, err := c.eth.BlockChain().InsertBlockWithoutSetHead(ctx, b, false); err != nil {
			return fmt.Errorf("importing block %d: %w", b.NumberU64(), err)
		}
	}
	return nil
}
