package chainsync

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/load"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// errUnknownHead says that no endpoint has the named head on its chain: at its height, or right below it, they all have the block that
// the tables have. The endpoint that named it lied, or has gone back to our branch since.
var errUnknownHead = fmt.Errorf("a head that no endpoint has on its chain: %w", faults.ErrMoved)

// reorg finds the newest block that the tables and the chain share and puts the new branch in the place of what the
// chain no longer has. The new branch is projected on what the tables were at the shared block, part by part while it is
// read, and all of it is there before the one transaction is opened that takes the old blocks back and writes the new ones:
// what is taken back must be readable again, and readers see the one branch or the other.
func (s *Syncer) reorg(ctx context.Context, head *chain.Header) (done bool, err error) {
	ctx, end := s.span(ctx, "index reorg", blockAttribute("from_block", s.t.head.Number))
	defer func() { end(err) }()
	if head == nil {
		if head, err = s.chain.Head(ctx); err != nil {
			return true, err
		}
	}
	at, err := s.shared(ctx, head)
	if err != nil {
		return true, err
	}
	switch {
	case at.Number == head.Number && at.Hash != head.Hash, at.Number == s.t.head.Number && head.Number == at.Number+1:
		return true, errUnknownHead // nothing is taken back for it
	case at.Number == s.t.head.Number:
		return true, faults.ErrMoved // the chain is ours again
	}
	f, err := s.readFork(ctx, at, head)
	if err != nil {
		return true, err
	}
	defer f.close()
	depth, dropped := s.t.head.Number-at.Number, s.t.head.Hash
	if final := s.t.final; f.to > at.Number && (final == nil || at.Number >= final.Number) {
		err = s.replace(ctx, f)
	} else {
		err = s.takeBack(ctx, f)
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

// takeBack takes the old blocks back and puts nothing in their place: there is nothing, or it is final by now and comes in
// bulk, once it is known to be readable.
func (s *Syncer) takeBack(ctx context.Context, f *fork) error {
	for range f.parts {
	}
	if f.err != nil {
		return f.err
	}
	err := s.compareAgain(ctx, f.at.Number)
	if err == nil {
		err = s.db.Rollback(ctx, s.lease, f.at.Number)
	}
	if err != nil {
		return err
	}
	return s.Load(ctx)
}

// replace puts a branch in the place of the old blocks. If that fails, the tables stand where they stood.
func (s *Syncer) replace(ctx context.Context, f *fork) error {
	if err := s.compareAgain(ctx, f.at.Number); err != nil {
		return err
	}
	before := s.t.place()
	whole, in, err := s.turn(ctx, f)
	if err != nil {
		s.t.goBack(before)
		return err
	}
	s.count(whole)
	if err := s.recallMarks(ctx); err != nil {
		return err
	}
	if err := s.check(ctx, whole, in); err != nil {
		return err
	}
	s.committed(s.t.head)
	return nil
}

// turn projects a branch and commits it. It gives the branch as one range, with what was read for it.
func (s *Syncer) turn(ctx context.Context, f *fork) (*chain.Range, project.Inputs, error) {
	all := project.Inputs{Hours: map[uint64]*project.Hour{}}
	past := s.db.AsOf(f.at.Number)
	s.t.head = *f.at
	if err := s.t.reload(ctx, past); err != nil {
		return nil, all, err
	}
	var headers []*chain.Header
	var logs []chain.Log
	var histories []*store.History
	branch := new(store.Branch)
	for r := range f.parts {
		if err := load.Needed(ctx, past, s.t.rows, r.Range, r.in, true); err != nil {
			return nil, all, err
		}
		some, err := s.t.projector.ApplyEach(r.Range, r.in)
		if err != nil {
			return nil, all, err
		}
		for _, b := range some {
			s.m.Rows.Add(float64(b.Changes.Rows()))
			if err := branch.Add(headerOf(b.Header), b.Changes); err != nil {
				return nil, all, err
			}
		}
		s.t.standAfter(r.Range)
		headers, logs, histories = append(headers, r.Headers...), append(logs, r.Logs...), append(histories, historiesOf(some)...)
		maps.Copy(all.Hours, r.in.Hours)
	}
	if f.err != nil {
		return nil, all, f.err
	}
	whole, start := chain.NewRange(headers, logs), time.Now()
	s.proveSettled(whole.Logs)
	batch, err := s.db.Begin(ctx, s.lease)
	if err != nil {
		return nil, all, err
	}
	err = batch.Rollback(ctx, f.at.Number)
	if err == nil {
		err = batch.WriteBranch(ctx, branch)
	}
	if err != nil {
		return nil, all, errors.Join(s.refused(whole.To(), histories, err), batch.Abort())
	}
	if err := batch.Commit(ctx, s.progress(whole)); err != nil {
		return nil, all, s.refused(whole.To(), histories, err)
	}
	s.wrote(start, s.t.head)
	return whole, all, nil
}
