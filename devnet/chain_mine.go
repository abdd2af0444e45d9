package devnet

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/miner"
)

// ErrReverted marks a block with a transaction that was expected to succeed
// and didn't.
var ErrReverted = errors.New("transaction reverted")

// Mine makes a block of all pending transactions that fit, on the head, and
// makes it the head. The timestamp is in Unix seconds and must be after the
// parent's; 0 stands for the clock's now, or one second after the parent if
// that is later.
func (c *Chain) Mine(ctx context.Context, timestamp uint64) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, ErrChainClosed
	}
	head := c.Head()
	// The pool digests the last head in the background; a block made before
	// it is done would miss transactions or repeat them.
	if err := c.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("waiting for the transaction pool: %w", err)
	}
	timestamp = c.nextTime(head, timestamp)
	block, err := c.assemble(ctx, head, timestamp, nil, false)
	if err != nil {
		return nil, err
	}
	if stranded := c.stranded(); len(stranded) > 0 {
		// Where they don't fit, they wait as the pool's other transactions do.
		if whole, err := c.assemble(ctx, head, timestamp, slices.Concat(block.Transactions(), stranded), true); err == nil {
			block = whole
		}
	}
	if err := c.insert(ctx, block); err != nil {
		return nil, err
	}
	return c.setHead(block)
}

// stranded are transactions that the pool has and doesn't offer though their turn has come, in the order of an account's nonces.
// When a reset of the pool, such as Sync asks for, meets the promotion of a new transaction, go-ethereum does both at once: it
// takes back the nonces that it counts from, and the transaction waits for the next head (legacypool, runReorg).
func (c *Chain) stranded() []*types.Transaction {
	if _, queued := c.eth.TxPool().Stats(); queued == 0 {
		return nil
	}
	var all []*types.Transaction
	pending, queued := c.eth.TxPool().Content() // both by nonce
	for _, account := range slices.SortedFunc(maps.Keys(queued), common.Address.Cmp) {
		offered := pending[account]
		if len(offered) == 0 {
			continue // a reset counts from the account's own nonce: what follows it is offered
		}
		next := offered[len(offered)-1].Nonce() + 1
		for _, tx := range queued[account] {
			if tx.Nonce() == next {
				all = append(all, tx)
				next++
			}
		}
	}
	return all
}

// MineTxs makes a block of exactly these transactions, in this order, on the
// head, past the pool. It fails, and no block is made, if one of them can't
// be included (nonce, funds, gas); receipts tell which of them reverted.
// The timestamp is as for Mine.
func (c *Chain) MineTxs(ctx context.Context, timestamp uint64, txs ...*types.Transaction) (*types.Header, types.Receipts, error) {
	return c.mineNext(ctx, func(head *types.Header) (uint64, []*types.Transaction, error) {
		return c.nextTime(head, timestamp), txs, nil
	})
}

// mineNext is MineTxs with a block that is decided once nobody else can move
// the head any more.
func (c *Chain) mineNext(ctx context.Context, decide func(head *types.Header) (timestamp uint64, txs []*types.Transaction, err error)) (*types.Header, types.Receipts, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, nil, ErrChainClosed
	}
	head := c.Head()
	timestamp, txs, err := decide(head)
	if err != nil {
		return nil, nil, err
	}
	block, err := c.build(ctx, head, timestamp, txs)
	if err != nil {
		return nil, nil, err
	}
	header, err := c.setHead(block)
	if err != nil {
		return nil, nil, err
	}
	return header, c.Receipts(block.Hash()), nil
}

// MineOn makes a block of exactly these transactions on any known parent and
// makes it the head, which is a reorg unless the parent was the head. The
// timestamp is as for Mine.
func (c *Chain) MineOn(ctx context.Context, parent common.Hash, timestamp uint64, txs ...*types.Transaction) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	block, err := c.buildOn(ctx, parent, timestamp, txs)
	if err != nil {
		return nil, err
	}
	return c.setHead(block)
}

// BuildOn is MineOn without moving the head: the block waits on its side
// branch until SetHead chooses it or a block built on it.
func (c *Chain) BuildOn(ctx context.Context, parent common.Hash, timestamp uint64, txs ...*types.Transaction) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	block, err := c.buildOn(ctx, parent, timestamp, txs)
	if err != nil {
		return nil, err
	}
	return block.Header(), nil
}

// SetHead makes a known block the head, whatever its height.
func (c *Chain) SetHead(hash common.Hash) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil, ErrChainClosed
	}
	block := c.BlockByHash(hash)
	if block == nil {
		return nil, fmt.Errorf("block %s is unknown", hash)
	}
	return c.setHead(block)
}

func (c *Chain) buildOn(ctx context.Context, parent common.Hash, timestamp uint64, txs []*types.Transaction) (*types.Block, error) {
	if c.closed {
		return nil, ErrChainClosed
	}
	header := c.eth.BlockChain().GetHeaderByHash(parent)
	if header == nil {
		return nil, fmt.Errorf("parent %s is unknown", parent)
	}
	if timestamp == 0 {
		timestamp = header.Time + 1
	}
	if parent != c.Head().Hash() {
		c.salt++
	}
	return c.build(ctx, header, timestamp, txs)
}

func (c *Chain) nextTime(parent *types.Header, timestamp uint64) uint64 {
	if timestamp == 0 {
		timestamp = max(uint64(c.clock.Now().Unix()), parent.Time+1)
	}
	return timestamp
}

// build makes and stores a block of exactly txs.
func (c *Chain) build(ctx context.Context, parent *types.Header, timestamp uint64, txs []*types.Transaction) (*types.Block, error) {
	block, err := c.assemble(ctx, parent, timestamp, txs, true)
	if err != nil {
		return nil, err
	}
	return block, c.insert(ctx, block)
}

// assemble makes a block: of exactly txs, or of what the pool has.
// go-ethereum's engine API would build each block twice and in the background
// to be ready for a deadline; this chain has none.
func (c *Chain) assemble(ctx context.Context, parent *types.Header, timestamp uint64, txs []*types.Transaction, exact bool) (*types.Block, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("mining block %d: %w", parent.Number.Uint64()+1, err)
	}
	if timestamp <= parent.Time {
		return nil, fmt.Errorf("mining block %d: timestamp %d is not after the parent's %d",
			parent.Number.Uint64()+1, timestamp, parent.Time)
	}
	args := &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   timestamp,
		Random:      c.randomness(parent, timestamp),
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
	}
	block, _, err := c.eth.Miner().BuildTestingPayload(args, txs, exact && len(txs) == 0, nil)
	if err != nil {
		return nil, fmt.Errorf("building block %d: %w", parent.Number.Uint64()+1, err)
	}
	return block, nil
}

// insert stores a block without making it the head.
func (c *Chain) insert(ctx context.Context, block *types.Block) error {
	if _, err := c.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return fmt.Errorf("inserting block %d: %w", block.NumberU64(), err)
	}
	return nil
}

// randomness is a function of the block's place, so the same story gives the
// same hashes, and of the salt, so a sibling with equal content differs.
func (c *Chain) randomness(parent *types.Header, timestamp uint64) common.Hash {
	var seed [16]byte
	binary.BigEndian.PutUint64(seed[:8], timestamp)
	binary.BigEndian.PutUint64(seed[8:], c.salt)
	return crypto.Keccak256Hash(parent.Hash().Bytes(), seed[:])
}

func (c *Chain) setHead(block *types.Block) (*types.Header, error) {
	if block.ParentHash() != c.Head().Hash() {
		// The pool takes back the transactions of an abandoned branch only if
		// it has digested that branch, which it does in the background.
		if err := c.eth.TxPool().Sync(); err != nil {
			return nil, fmt.Errorf("waiting for the transaction pool: %w", err)
		}
	}
	if _, err := c.eth.BlockChain().SetCanonical(block); err != nil {
		return nil, fmt.Errorf("moving the head to block %d: %w", block.NumberU64(), err)
	}
	c.updateFinalized()
	c.clock.Forward(time.Unix(int64(block.Time()), 0))
	return block.Header(), nil
}

// SetFinalizedDepth keeps `finalized` n blocks behind the head from now on.
// A larger n than before doesn't take finality back.
func (c *Chain) SetFinalizedDepth(n uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return
	}
	c.finalizedDepth = n
	c.updateFinalized()
}

// SetFinalized marks a canonical block, and no later one, as final and safe:
// also an older one than before, as a broken network would. The next block
// moves it on by the depth again.
func (c *Chain) SetFinalized(number uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return ErrChainClosed
	}
	header := c.HeaderByNumber(number)
	if header == nil {
		return fmt.Errorf("block %d is unknown", number)
	}
	c.markFinal(header)
	return nil
}

// updateFinalized moves the mark forward only, except when a reorg deeper
// than the mark has left it on a dead branch.
func (c *Chain) updateFinalized() {
	chain := c.eth.BlockChain()
	var number uint64
	if head := chain.CurrentBlock().Number.Uint64(); head > c.finalizedDepth {
		number = head - c.finalizedDepth
	}
	if current := chain.CurrentFinalBlock(); current != nil && current.Number.Uint64() >= number &&
		chain.GetCanonicalHash(current.Number.Uint64()) == current.Hash() {
		return
	}
	c.markFinal(chain.GetHeaderByNumber(number))
}

func (c *Chain) markFinal(header *types.Header) {
	c.eth.BlockChain().SetFinalized(header)
	c.eth.BlockChain().SetSafe(header)
}

// CheckReceipts returns an error that names the first reverted transaction by
// its label, or by its hash where there are fewer labels than receipts.
func CheckReceipts(receipts types.Receipts, labels ...string) error {
	for i, receipt := range receipts {
		if receipt.Status == types.ReceiptStatusSuccessful {
			continue
		}
		name := receipt.TxHash.Hex()
		if i < len(labels) {
			name = labels[i]
		}
		return fmt.Errorf("%w: %s in block %s (gas used %d)", ErrReverted, name, new(big.Int).Set(receipt.BlockNumber), receipt.GasUsed)
	}
	return nil
}

// storage reads a storage slot at the head, past JSON-RPC: the story reads
// thousands.
func (c *Chain) storage(contract common.Address, slot common.Hash) (common.Hash, error) {
	head := c.Head()
	state, err := c.eth.BlockChain().StateAt(head.Root, head.Number, head.Time)
	if err != nil {
		return common.Hash{}, fmt.Errorf("opening the state of block %d: %w", head.Number, err)
	}
	return state.GetState(contract, slot), nil
}
