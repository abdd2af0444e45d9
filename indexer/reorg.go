package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// reorg finds the newest block that the tables and the chain share and puts the new branch in the place of what the
// chain no longer has. The blocks are taken back while the new branch is read, in a transaction that commits only when
// it can be: what is taken back must be readable again. The new branch's rows go with it, so that readers see the one
// branch or the other.
func (ix *Indexer) reorg(ctx context.Context, head *chain.Header) (done bool, err error) {
	if head == nil {
		if head, err = ix.chain.HeaderByTag(ctx, "latest"); err != nil {
			return true, err
		}
	}
	at, err := ix.shared(ctx, head)
	if err != nil {
		return true, err
	}
	if at.Number == ix.head.Number {
		return true, errMoved // the chain is ours again
	}
	fork, batch, err := ix.turn(ctx, at, head)
	if err != nil {
		return true, err
	}
	depth := ix.head.Number - at.Number
	ix.log.Info("reorg", "depth", depth, "block", at.Number, "hash", at.Hash.Hex(), "dropped", ix.head.Hash.Hex())
	if fork == nil || ix.final != nil && fork.From() <= ix.final.Number {
		// Nothing to put in their place, or it is final by now: in bulk.
		if err := batch.CommitRollback(); err != nil {
			return true, err
		}
		ix.m.reorg.Observe(float64(depth))
		return fork == nil, ix.load(ctx)
	}
	if err := ix.replay(ctx, batch, at, fork); err != nil {
		return true, err
	}
	ix.m.reorg.Observe(float64(depth))
	return fork.To() == head.Number, nil
}

// turn reads the new branch and takes back the old one, side by side; the batch is not committed. A reading that takes
// long is not waited for with the transaction open: that keeps the lease from being renewed.
func (ix *Indexer) turn(ctx context.Context, at *store.Header, head *chain.Header) (*chain.Range, *store.Batch, error) {
	var fork *chain.Range
	var read error
	fetched := make(chan struct{})
	go func() {
		defer close(fetched)
		fork, read = ix.branch(ctx, at, head)
	}()
	batch, err := ix.takeBack(ctx, at)
	patience := time.NewTimer(ix.cfg.LeaseTTL / 4)
	defer patience.Stop()
	select {
	case <-fetched:
	case <-patience.C:
		if err == nil {
			err = batch.Abort()
		}
		batch = nil
		<-fetched
	}
	if err == nil && read == nil && batch == nil {
		batch, err = ix.takeBack(ctx, at)
	}
	if err = errors.Join(read, err); err != nil {
		if batch != nil {
			err = errors.Join(err, batch.Abort())
		}
		return nil, nil, err
	}
	return fork, batch, nil
}

// takeBack opens a batch without the blocks above a shared one.
func (ix *Indexer) takeBack(ctx context.Context, at *store.Header) (*store.Batch, error) {
	batch, err := ix.db.Begin(ctx, ix.lease)
	if err != nil {
		return nil, err
	}
	if err := batch.Rollback(ctx, at.Number); err != nil {
		return nil, errors.Join(err, batch.Abort())
	}
	return batch, nil
}

// shared is the newest block that the tables and the chain have in common.
func (ix *Indexer) shared(ctx context.Context, head *chain.Header) (*store.Header, error) {
	var floor uint64
	if ix.final != nil {
		floor = ix.final.Number
	}
	kept, err := ix.db.Headers(ctx, 0)
	if err != nil {
		return nil, err
	}
	for i := len(kept) - 1; i >= 0; {
		if kept[i].Number > head.Number {
			i--
			continue
		}
		low := i
		for low > 0 && kept[low-1].Number+1 == kept[low].Number && i-low < 99 {
			low--
		}
		canon, err := ix.chain.Headers(ctx, kept[low].Number, kept[i].Number)
		if err != nil {
			return nil, fmt.Errorf("look for the fork: %w", err)
		}
		for j := i; j >= low; j-- {
			if canon[j-low].Hash == kept[j].Hash {
				return &kept[j], nil
			}
		}
		i = low - 1
	}
	return nil, fmt.Errorf("%w: no block from %d up is on the chain any more", ErrBeyondFinality, floor)
}

// branch reads the blocks above a shared one; nil when there are none.
func (ix *Indexer) branch(ctx context.Context, at *store.Header, head *chain.Header) (*chain.Range, error) {
	// A new branch is a little longer than the old one: one batch takes both, if it isn't much more than usual.
	to := min(head.Number, at.Number+ix.cfg.MaxBatch+ix.cfg.MaxBatch/4)
	if to <= at.Number {
		return nil, nil
	}
	hs, err := ix.chain.Headers(ctx, at.Number+1, to)
	if err != nil {
		return nil, fmt.Errorf("read the new branch: %w", err)
	}
	if hs[0].ParentHash != at.Hash {
		return nil, errMoved
	}
	fork, err := ix.chain.Fetch(ctx, hs, ix.watched, ix.sources(), ix.mode(ix.cfg.Mode))
	if err != nil {
		return nil, fmt.Errorf("read the new branch: %w", err)
	}
	return fork, nil
}

// replay projects a branch on what the batch has left and commits both. If that fails, the indexer stands where it
// stood.
func (ix *Indexer) replay(ctx context.Context, batch *store.Batch, at *store.Header, fork *chain.Range) error {
	head, watched, vaults := ix.head, ix.watched, ix.vaults
	ix.head = *at
	ix.c.db = batch
	pre, err := ix.onBatch(ctx, batch, fork)
	ix.c.db = ix.db
	if err != nil {
		ix.head, ix.watched, ix.vaults = head, watched, vaults
		ix.c.drop()
		ix.p.drop()
		return errors.Join(err, batch.Abort())
	}
	ix.took(fork)
	ix.reconcile(ctx, ix.dueFor(fork, pre))
	ix.landed()
	return nil
}

func (ix *Indexer) onBatch(ctx context.Context, batch *store.Batch, fork *chain.Range) (*prepared, error) {
	if err := ix.reload(ctx); err != nil {
		return nil, err
	}
	return ix.write(ctx, fork, batch)
}
