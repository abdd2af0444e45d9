package chainsync

import (
	"context"
	"errors"
	"fmt"
	"maps"
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
	f := s.readFork(ctx, at, head)
	defer f.close()
	depth, dropped := s.t.head.Number-at.Number, s.t.head.Hash
	// A reading that takes long is not waited for with the transaction open: that keeps the lease from being renewed.
	patience := time.NewTimer(s.cfg.LeaseTTL / 4)
	defer patience.Stop()
	err = (&branchSwitch{s: s, f: f, patience: patience.C}).run(ctx)
	if errors.Is(err, errSlow) {
		if _, err := f.rest(); err != nil {
			return true, err
		}
		err = (&branchSwitch{s: s, f: f}).run(ctx)
	}
	s.resize(err)
	if err != nil {
		return true, err
	}
	s.log.Info("reorg", "depth", depth, "block", at.Number, "hash", at.Hash.Hex(), "dropped", dropped.Hex())
	s.m.Reorg.Observe(float64(depth))
	return f.to == at.Number || s.t.head.Number == head.Number, nil
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

// branchSwitch is one transaction that takes blocks back and puts a branch in their place.
type branchSwitch struct {
	s        *Syncer
	f        *fork
	patience <-chan time.Time // how long a part of the branch is waited for; nil: for ever
	batch    *store.Batch
}

// run commits the branch. If that fails, nothing has changed.
func (b *branchSwitch) run(ctx context.Context) (err error) {
	if b.batch, err = b.s.db.Begin(ctx, b.s.lease); err != nil {
		return err
	}
	if err := b.batch.Rollback(ctx, b.f.at.Number); err != nil {
		return errors.Join(err, b.batch.Abort())
	}
	if final := b.s.t.final; b.f.to > b.f.at.Number && (final == nil || b.f.at.Number >= final.Number) {
		return b.replay(ctx)
	}
	// Nothing to put in their place, or it is final by now: in bulk, once it is known to be readable.
	for i := 0; ; i++ {
		if r, err := b.f.part(i, b.patience); err != nil {
			return errors.Join(err, b.batch.Abort())
		} else if r == nil {
			break
		}
	}
	if err := b.batch.CommitRollback(ctx); err != nil {
		return err
	}
	return b.s.Load(ctx)
}

// replay applies the branch to what the rollback has left and commits both. If that fails, the tables stand where they
// stood.
func (b *branchSwitch) replay(ctx context.Context) error {
	s := b.s
	before := s.t.place()
	s.t.head = *b.f.at
	whole, in, err := b.apply(ctx)
	if err != nil {
		s.t.goBack(before)
		return errors.Join(err, b.batch.Abort())
	}
	s.count(whole)
	if err := s.check(ctx, whole, in); err != nil {
		return err
	}
	s.committed()
	return nil
}

// apply writes the parts of the branch as they come. It gives them as one range, with what was read for it.
func (b *branchSwitch) apply(ctx context.Context) (*chain.Range, project.Inputs, error) {
	start, s := time.Now(), b.s
	all := project.Inputs{Hours: map[uint64]*project.Hour{}}
	if err := s.t.reload(ctx, b.batch.Base()); err != nil {
		return nil, all, err
	}
	var headers []*chain.Header
	var logs []chain.Log
	for i := 0; ; i++ {
		r, err := b.f.part(i, b.patience)
		if err != nil {
			return nil, all, err
		}
		if r == nil {
			break
		}
		in, err := s.Prepare(ctx, b.batch.Base(), r, true)
		if err != nil {
			return nil, all, err
		}
		blocks, err := s.t.projector.ApplyEach(r, in)
		if err != nil {
			return nil, all, err
		}
		if err := s.writeBlocks(ctx, b.batch, blocks); err != nil {
			return nil, all, err
		}
		s.t.standAfter(r)
		headers, logs = append(headers, r.Headers...), append(logs, r.Logs...)
		maps.Copy(all.Hours, in.Hours)
	}
	whole := chain.NewRange(headers, logs)
	if err := b.batch.Commit(ctx, s.progress(whole)); err != nil {
		return nil, all, err
	}
	s.m.Commit.Observe(time.Since(start).Seconds())
	return whole, all, nil
}
