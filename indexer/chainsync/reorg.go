package indexer

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// reorg finds the newest block that the tables and the chain share and puts the new branch in the place of what the
// chain no longer has. The blocks are taken back while the new branch is read, and its first part is projected and
// written while the next is read, in a transaction that commits only when all of it was there: what is taken back must
// be readable again, and readers see the one branch or the other.
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
	f := ix.branch(ctx, at, head)
	defer f.close()
	depth, dropped := ix.head.Number-at.Number, ix.head.Hash
	batch, err := ix.takeBack(ctx, at)
	if err != nil {
		return true, err
	}
	// A reading that takes long is not waited for with the transaction open: that keeps the lease from being renewed.
	patience := time.NewTimer(ix.cfg.LeaseTTL / 4)
	defer patience.Stop()
	err = ix.turn(ctx, batch, f, patience.C)
	if errors.Is(err, errSlow) {
		if _, err := f.rest(); err != nil {
			return true, err
		}
		if batch, err = ix.takeBack(ctx, at); err != nil {
			return true, err
		}
		err = ix.turn(ctx, batch, f, nil)
	}
	if err != nil {
		return true, err
	}
	ix.log.Info("reorg", "depth", depth, "block", at.Number, "hash", at.Hash.Hex(), "dropped", dropped.Hex())
	ix.m.reorg.Observe(float64(depth))
	return f.to == at.Number || ix.head.Number == head.Number, nil
}

// turn puts a branch in the place of what the batch has taken back, and commits. If that fails, nothing has changed.
func (ix *Indexer) turn(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) error {
	if f.to > f.at.Number && (ix.final == nil || f.at.Number >= ix.final.Number) {
		return ix.replay(ctx, batch, f, patience)
	}
	// Nothing to put in their place, or it is final by now: in bulk, once it is known to be readable.
	for i := 0; ; i++ {
		if r, err := f.part(i, patience); err != nil {
			return errors.Join(err, batch.Abort())
		} else if r == nil {
			break
		}
	}
	if err := batch.CommitRollback(ctx); err != nil {
		return err
	}
	return ix.load(ctx)
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

// errSlow says that a branch isn't read fast enough to keep a transaction open for it.
var errSlow = errors.New("the new branch is not read yet")

// fork is a new branch while it is read.
type fork struct {
	at    *store.Header // the newest shared block
	to    uint64        // the last block; at's number when there is none
	parts chan *chain.Range
	kept  []*chain.Range // received
	err   error          // why parts was closed
	stop  context.CancelFunc
}

// branch begins to read the blocks above a shared one.
func (ix *Indexer) branch(ctx context.Context, at *store.Header, head *chain.Header) *fork {
	// A new branch is a little longer than the old one: one batch takes both, if it isn't much more than usual.
	to := max(at.Number, min(head.Number, at.Number+ix.cfg.MaxBatch+ix.cfg.MaxBatch/4))
	f := &fork{at: at, to: to, parts: make(chan *chain.Range, 1+(to-at.Number)/uint64(ix.cfg.branchPart))}
	ctx, f.stop = context.WithCancel(ctx)
	watched, sources, mode := ix.watched, ix.sources(), ix.mode(ix.cfg.Mode) // the replay has others
	go func() {
		defer close(f.parts)
		if to == at.Number {
			return
		}
		if f.err = ix.readBranch(ctx, f, watched, sources, mode); f.err != nil && !errors.Is(f.err, errMoved) {
			f.err = fmt.Errorf("read the new branch: %w", f.err)
		}
	}()
	return f
}

func (ix *Indexer) readBranch(ctx context.Context, f *fork, watched *chain.Watched, sources chain.Sources, mode chain.Mode) error {
	hs, err := ix.chain.Headers(ctx, f.at.Number+1, f.to)
	if err != nil {
		return err
	}
	if hs[0].ParentHash != f.at.Hash {
		return errMoved
	}
	for part := range slices.Chunk(hs, ix.cfg.branchPart) {
		r, err := ix.chain.Fetch(ctx, part, watched, sources, mode)
		if err != nil {
			return err
		}
		f.parts <- r
	}
	return nil
}

// part gives the i-th part; nil after the last. errSlow when patience ends first.
func (f *fork) part(i int, patience <-chan time.Time) (*chain.Range, error) {
	if i < len(f.kept) {
		return f.kept[i], nil
	}
	var r *chain.Range
	select {
	case r = <-f.parts:
	default:
		select {
		case r = <-f.parts:
		case <-patience:
			return nil, errSlow
		}
	}
	if r == nil {
		return nil, f.err
	}
	f.kept = append(f.kept, r)
	return r, nil
}

// rest waits for all parts.
func (f *fork) rest() ([]*chain.Range, error) {
	for {
		if r, err := f.part(len(f.kept), nil); err != nil || r == nil {
			return f.kept, err
		}
	}
}

// close ends the reading.
func (f *fork) close() {
	f.stop()
	for range f.parts {
	}
}

// replay projects a branch on what the batch has left and commits both. If that fails, the indexer stands where it
// stood.
func (ix *Indexer) replay(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) error {
	head, watched, vaults := ix.head, ix.watched, ix.vaults
	ix.head = *f.at
	ix.c.db = batch.Base()
	whole, pre, err := ix.onBatch(ctx, batch, f, patience)
	ix.c.db = ix.db
	if err != nil {
		ix.head, ix.watched, ix.vaults = head, watched, vaults
		ix.c.drop()
		ix.p.drop()
		return errors.Join(err, batch.Abort())
	}
	ix.count(whole)
	ix.reconcile(ctx, ix.dueFor(whole, pre))
	ix.landed()
	return nil
}

// onBatch writes the parts of a branch as they come. It gives them as one range, with what was read for it.
func (ix *Indexer) onBatch(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) (*chain.Range, *prepared, error) {
	start := time.Now()
	if err := ix.reload(ctx); err != nil {
		return nil, nil, err
	}
	whole, all := &chain.Range{Proven: true}, &prepared{hours: map[uint64]*hourSnap{}}
	for i := 0; ; i++ {
		r, err := f.part(i, patience)
		if err != nil {
			return nil, nil, err
		}
		if r == nil {
			break
		}
		pre, err := ix.ready(ctx, r)
		if err != nil {
			return nil, nil, err
		}
		if err := ix.book(ctx, batch, r, pre); err != nil {
			return nil, nil, err
		}
		ix.standAt(r)
		whole.Headers, whole.Logs = append(whole.Headers, r.Headers...), append(whole.Logs, r.Logs...)
		whole.Proven, whole.Lies = whole.Proven && r.Proven, whole.Lies+r.Lies
		maps.Copy(all.hours, pre.hours)
	}
	if err := ix.finish(ctx, batch, whole); err != nil {
		return nil, nil, err
	}
	ix.m.commit.Observe(time.Since(start).Seconds())
	return whole, all, nil
}
