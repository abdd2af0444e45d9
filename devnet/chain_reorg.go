package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"
)

// Reorg replaces the newest depth blocks by depth+1 new ones that carry the
// same transactions, each one block later than before, and returns the new
// head. Nothing is announced until the new branch is complete, as when a node
// learns of a longer chain. A reorg deeper than the finalized depth takes
// `finalized` back with it, which a sound network never does.
func (c *Chain) Reorg(ctx context.Context, depth int) (*types.Header, error) {
	return c.reorg(ctx, depth, true)
}

// ReorgEmpty is Reorg with empty blocks. The dropped transactions return to
// the pool, from where the next Mine takes them unless DropPending forgets
// them. go-ethereum gives up on reinjecting beyond 64 blocks.
func (c *Chain) ReorgEmpty(ctx context.Context, depth int) (*types.Header, error) {
	return c.reorg(ctx, depth, false)
}

func (c *Chain) reorg(ctx context.Context, depth int, keep bool) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, ErrChainClosed
	}
	head := c.Head().Number.Uint64()
	if depth < 1 || uint64(depth) > head {
		return nil, fmt.Errorf("a reorg of depth %d needs a depth from 1 to the head's height %d", depth, head)
	}
	chain := c.eth.BlockChain()
	parent := chain.GetHeaderByNumber(head - uint64(depth))
	var (
		carried types.Transactions
		tip     *types.Block
	)
	for number := parent.Number.Uint64() + 1; number <= head+1; number++ {
		old := chain.GetBlockByNumber(number)
		timestamp := parent.Time + 1
		if old != nil {
			timestamp = max(timestamp, old.Time())
		}
		c.salt++
		block, err := c.build(ctx, parent, timestamp, carried)
		if err != nil {
			return nil, fmt.Errorf("reorg of depth %d: %w", depth, err)
		}
		carried = nil
		if keep && old != nil {
			carried = old.Transactions()
		}
		parent, tip = block.Header(), block
	}
	return c.setHead(tip)
}

// SyncPool waits until the pool has worked through every block mined and every transaction sent so far. Without it a
// transaction that was just taken may not be among the pending ones yet: eth_sendRawTransaction doesn't wait for that.
func (c *Chain) SyncPool() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.syncPool()
}

func (c *Chain) syncPool() error {
	if c.closed {
		return ErrChainClosed
	}
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("waiting for the transaction pool: %w", err)
	}
	return nil
}

// DropPending forgets every transaction in the pool.
func (c *Chain) DropPending() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.syncPool(); err != nil {
		return err
	}
	c.eth.TxPool().Clear()
	return nil
}
