package chainsync

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// fork is a new branch while it is read.
type fork struct {
	at    *store.Header // the newest shared block
	to    uint64        // the last block; at's number when there is none
	parts chan *part
	err   error // why parts was closed
	stop  context.CancelFunc
}

// part is a part of a branch with all that its events need from the chain.
type part struct {
	*chain.Range
	in project.Inputs
}

// readFork begins to read the blocks above a shared one, and what their events need from the chain.
func (s *Syncer) readFork(ctx context.Context, at *store.Header, head *chain.Header) (*fork, error) {
	if err := s.t.recall(ctx, s.db.Reader); err != nil {
		return nil, err
	}
	// A new branch is a little longer than the old one: one batch takes both, if it isn't much more than usual.
	to := max(at.Number, min(head.Number, at.Number+s.step+s.step/4))
	f := &fork{at: at, to: to, parts: make(chan *part, 1+(to-at.Number)/uint64(s.cfg.BranchPart))}
	ctx, f.stop = context.WithCancel(ctx)
	how := reading{chain: s.chain, inputs: &s.inputs, t: s.t.asOf(at), part: s.cfg.BranchPart}
	go func() {
		defer close(f.parts)
		if to == at.Number {
			return
		}
		if f.err = f.read(ctx, how); f.err != nil && !errors.Is(f.err, faults.ErrMoved) {
			f.err = fmt.Errorf("read the new branch: %w", f.err)
		}
	}()
	return f, nil
}

// reading is how a branch is read.
type reading struct {
	chain  *chain.Client
	inputs *inputReader // nobody else's meanwhile
	t      *tables      // where the reading stands; the replay has others
	part   int          // blocks at once
}

func (f *fork) read(ctx context.Context, how reading) error {
	headers, err := how.chain.Headers(ctx, f.at.Number+1, f.to)
	if err != nil {
		return err
	}
	if headers[0].ParentHash != f.at.Hash {
		return faults.ErrMoved
	}
	for some := range slices.Chunk(headers, how.part) {
		r, err := how.chain.Fetch(ctx, some, how.t.watched, how.t.sources())
		if err != nil {
			return err
		}
		in, err := how.inputs.read(ctx, how.t, r)
		if err != nil {
			return err
		}
		how.t.standAfter(r)
		f.parts <- &part{r, in}
	}
	return nil
}

// close ends the reading.
func (f *fork) close() {
	f.stop()
	for range f.parts {
	}
}
