package chainsync

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// reorg finds the newest block that the tables and the chain share and puts the new branch in the place of what the
// chain no longer has. The blocks are taken back while the new branch is read, and its first part is applied and
// written while the next is read, in a transaction that commits only when all of it was there: what is taken back must
// be readable again, and readers see the one branch or the other.
func (s *Syncer) reorg(ctx context.Context, head *chain.Header) (done bool, err error) {
	if head == nil {
		if head, err = s.chain.HeaderByTag(ctx, "latest"); err != nil {
			return true, err
		}
	}
	at, err := s.shared(ctx, head)
	if err != nil {
		return true, err
	}
	if at.Number == s.t.head.Number {
		return true, faults.ErrMoved // the chain is ours again
	}
	f := s.branch(ctx, at, head)
	defer f.close()
	depth, dropped := s.t.head.Number-at.Number, s.t.head.Hash
	batch, err := s.takeBack(ctx, at)
	if err != nil {
		return true, err
	}
	// A reading that takes long is not waited for with the transaction open: that keeps the lease from being renewed.
	patience := time.NewTimer(s.cfg.LeaseTTL / 4)
	defer patience.Stop()
	err = s.turn(ctx, batch, f, patience.C)
	if errors.Is(err, errSlow) {
		if _, err := f.rest(); err != nil {
			return true, err
		}
		if batch, err = s.takeBack(ctx, at); err != nil {
			return true, err
		}
		err = s.turn(ctx, batch, f, nil)
	}
	if err != nil {
		return true, err
	}
	s.log.Info("reorg", "depth", depth, "block", at.Number, "hash", at.Hash.Hex(), "dropped", dropped.Hex())
	s.m.Reorg.Observe(float64(depth))
	return f.to == at.Number || s.t.head.Number == head.Number, nil
}

// turn puts a branch in the place of what the batch has taken back, and commits. If that fails, nothing has changed.
func (s *Syncer) turn(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) error {
	if f.to > f.at.Number && (s.t.final == nil || f.at.Number >= s.t.final.Number) {
		return s.replay(ctx, batch, f, patience)
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
	return s.Load(ctx)
}

// takeBack opens a batch without the blocks above a shared one.
func (s *Syncer) takeBack(ctx context.Context, at *store.Header) (*store.Batch, error) {
	batch, err := s.db.Begin(ctx, s.lease)
	if err != nil {
		return nil, err
	}
	if err := batch.Rollback(ctx, at.Number); err != nil {
		return nil, errors.Join(err, batch.Abort())
	}
	return batch, nil
}

// shared is the newest block that the tables and the chain have in common.
func (s *Syncer) shared(ctx context.Context, head *chain.Header) (*store.Header, error) {
	var floor uint64
	if s.t.final != nil {
		floor = s.t.final.Number
	}
	kept, err := s.db.Headers(ctx, 0)
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
		canon, err := s.chain.Headers(ctx, kept[low].Number, kept[i].Number)
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
	return nil, fmt.Errorf("%w: no block from %d up is on the chain any more", faults.ErrBeyondFinality, floor)
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
func (s *Syncer) branch(ctx context.Context, at *store.Header, head *chain.Header) *fork {
	// A new branch is a little longer than the old one: one batch takes both, if it isn't much more than usual.
	to := max(at.Number, min(head.Number, at.Number+s.cfg.MaxBatch+s.cfg.MaxBatch/4))
	f := &fork{at: at, to: to, parts: make(chan *chain.Range, 1+(to-at.Number)/uint64(s.cfg.BranchPart))}
	ctx, f.stop = context.WithCancel(ctx)
	watched, sources, mode := s.t.watched, s.t.sources(), s.mode(s.cfg.Mode) // the replay has others
	go func() {
		defer close(f.parts)
		if to == at.Number {
			return
		}
		if f.err = s.readBranch(ctx, f, watched, sources, mode); f.err != nil && !errors.Is(f.err, faults.ErrMoved) {
			f.err = fmt.Errorf("read the new branch: %w", f.err)
		}
	}()
	return f
}

func (s *Syncer) readBranch(ctx context.Context, f *fork, watched *chain.Watched, sources chain.Sources, mode chain.Mode) error {
	hs, err := s.chain.Headers(ctx, f.at.Number+1, f.to)
	if err != nil {
		return err
	}
	if hs[0].ParentHash != f.at.Hash {
		return faults.ErrMoved
	}
	for part := range slices.Chunk(hs, s.cfg.BranchPart) {
		r, err := s.chain.Fetch(ctx, part, watched, sources, mode)
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

// replay applies a branch to what the batch has left and commits both. If that fails, the tables stand where they stood.
func (s *Syncer) replay(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) error {
	before := s.t.place()
	s.t.head = *f.at
	whole, in, err := s.onBatch(ctx, batch, f, patience)
	if err != nil {
		s.t.goBack(before)
		return errors.Join(err, batch.Abort())
	}
	s.count(whole)
	s.compareRange(ctx, whole, in)
	s.committed()
	return nil
}

// onBatch writes the parts of a branch as they come. It gives them as one range, with what was read for it.
func (s *Syncer) onBatch(ctx context.Context, batch *store.Batch, f *fork, patience <-chan time.Time) (*chain.Range, project.Inputs, error) {
	start := time.Now()
	whole, all := &chain.Range{Proven: true}, project.Inputs{Hours: map[uint64]*project.Hour{}}
	if err := s.t.reload(ctx, batch.Base()); err != nil {
		return nil, all, err
	}
	for i := 0; ; i++ {
		r, err := f.part(i, patience)
		if err != nil {
			return nil, all, err
		}
		if r == nil {
			break
		}
		in, err := s.Prepare(ctx, batch.Base(), r)
		if err != nil {
			return nil, all, err
		}
		blocks, err := s.t.projector.ApplyEach(r, in)
		if err != nil {
			return nil, all, err
		}
		if err := s.writeBlocks(ctx, batch, blocks); err != nil {
			return nil, all, err
		}
		s.t.standAfter(r)
		whole.Headers, whole.Logs = append(whole.Headers, r.Headers...), append(whole.Logs, r.Logs...)
		whole.Proven, whole.Lies = whole.Proven && r.Proven, whole.Lies+r.Lies
		maps.Copy(all.Hours, in.Hours)
	}
	if err := batch.Commit(ctx, s.progress(whole)); err != nil {
		return nil, all, err
	}
	s.m.Commit.Observe(time.Since(start).Seconds())
	return whole, all, nil
}
