package chainsync

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/store"
)

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

// readFork begins to read the blocks above a shared one.
func (s *Syncer) readFork(ctx context.Context, at *store.Header, head *chain.Header) *fork {
	// A new branch is a little longer than the old one: one batch takes both, if it isn't much more than usual.
	to := max(at.Number, min(head.Number, at.Number+s.step+s.step/4))
	f := &fork{at: at, to: to, parts: make(chan *chain.Range, 1+(to-at.Number)/uint64(s.cfg.BranchPart))}
	ctx, f.stop = context.WithCancel(ctx)
	how := reading{
		chain: s.chain, watched: s.t.watched, sources: s.t.sources(), part: s.cfg.BranchPart, // the replay has others
	}
	go func() {
		defer close(f.parts)
		if to == at.Number {
			return
		}
		if f.err = f.read(ctx, how); f.err != nil && !errors.Is(f.err, faults.ErrMoved) {
			f.err = fmt.Errorf("read the new branch: %w", f.err)
		}
	}()
	return f
}

// reading is how a branch is read.
type reading struct {
	chain   *chain.Client
	watched *chain.Watched
	sources chain.Sources
	part    int // blocks at once
}

func (f *fork) read(ctx context.Context, how reading) error {
	headers, err := how.chain.Headers(ctx, f.at.Number+1, f.to)
	if err != nil {
		return err
	}
	if headers[0].ParentHash != f.at.Hash {
		return faults.ErrMoved
	}
	for part := range slices.Chunk(headers, how.part) {
		r, err := how.chain.Fetch(ctx, part, how.watched, how.sources)
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
