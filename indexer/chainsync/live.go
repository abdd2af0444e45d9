package chainsync

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/store"
)

// live takes the next blocks towards a head; done when there is nothing more to take.
func (s *Syncer) live(ctx context.Context, head *chain.Header) (done bool, err error) {
	if s.t.began && head.Number <= s.t.head.Number {
		kept, err := s.keptHash(ctx, head.Number)
		if err != nil {
			return true, err
		}
		if kept == head.Hash || kept == (common.Hash{}) {
			return true, nil // an older head of our chain: an endpoint lags, or heads came out of order
		}
		return s.reorg(ctx, head)
	}
	from := s.t.next()
	to := min(head.Number, from+s.step-1)
	ctx, end := s.span(ctx, "index blocks", blockAttribute("from_block", from), blockAttribute("to_block", to))
	defer func() { end(err) }()
	headers := []*chain.Header{head}
	if from != head.Number {
		headers, err = s.chain.Headers(ctx, from, to)
		if chain.ClassOf(err) == chain.NotFound && from < to { // the next block may be there all the same
			to = from
			headers, err = s.chain.Headers(ctx, from, to)
		}
		if err != nil {
			return true, s.notRead(ctx, from, err)
		}
	}
	if s.t.began && headers[0].ParentHash != s.t.head.Hash {
		return s.reorg(ctx, head)
	}
	r, err := s.chain.Fetch(ctx, headers, s.t.watched, s.t.sources())
	if err != nil {
		return true, s.notRead(ctx, from, err)
	}
	in, err := s.write(ctx, r)
	s.resize(err)
	if err != nil {
		s.t.forget()
		return true, err
	}
	s.t.standAfter(r)
	s.count(r)
	if err := s.check(ctx, r, in); err != nil {
		return true, err
	}
	s.committed(s.t.head)
	return to == head.Number, nil
}

// notRead is why the blocks from one on could not be read; nil where no endpoint has even that one, so that there is nothing more to
// take: an endpoint that named a later head made it up, or the others will have it soon. The head is asked for again then.
func (s *Syncer) notRead(ctx context.Context, from uint64, err error) error {
	if chain.ClassOf(err) == chain.NotFound {
		if _, first := s.chain.Headers(ctx, from, from); chain.ClassOf(first) == chain.NotFound {
			s.wanted = from
			return nil
		}
	}
	s.resize(err)
	return err
}

// resize halves the step after a failure to read or to write it, so that one which is too much for the database or the
// endpoints isn't tried again as it is, and lets it grow back after each success.
func (s *Syncer) resize(err error) {
	switch {
	case err == nil:
		s.step = min(s.cfg.MaxBatch, 2*s.step)
	case !errors.Is(err, faults.ErrMoved):
		s.step = max(1, s.step/2)
	}
}

// write applies a live range and writes its rows in one transaction with the cursor, which is opened only once they are
// all there.
func (s *Syncer) write(ctx context.Context, r *chain.Range) (project.Inputs, error) {
	in, err := s.Prepare(ctx, s.db.Reader, r, true)
	if err != nil {
		return in, err
	}
	blocks, err := s.t.projector.ApplyEach(r, in)
	if err != nil {
		return in, err
	}
	s.proveSettled(r.Logs)
	start := time.Now()
	batch, err := s.db.Begin(ctx, s.lease)
	if err != nil {
		return in, err
	}
	if err := s.writeBlocks(ctx, batch, blocks); err != nil {
		return in, errors.Join(s.refused(r.To(), historiesOf(blocks), err), batch.Abort())
	}
	if err := batch.Commit(ctx, s.progress(r)); err != nil {
		return in, s.refused(r.To(), historiesOf(blocks), err)
	}
	s.wrote(start, headOf(r))
	return in, nil
}

// refused tells rows that can't be true from other failures to write them: a place that is taken already.
func (s *Syncer) refused(block uint64, histories []*store.History, err error) error {
	if !store.Contradicts(err) {
		return err
	}
	return s.t.rows.Refused(block, histories, err)
}

// historiesOf are the folds after the last of some blocks.
func historiesOf(blocks []project.BlockChanges) (out []*store.History) {
	for _, b := range blocks {
		out = append(out, b.Changes.Histories...)
	}
	return out
}

func (s *Syncer) writeBlocks(ctx context.Context, batch *store.Batch, blocks []project.BlockChanges) error {
	for _, b := range blocks {
		s.m.Rows.Add(float64(b.Changes.Rows()))
		if err := batch.Write(ctx, headerOf(b.Header), b.Changes); err != nil {
			return err
		}
	}
	return nil
}

// progress is where the tables stand after a live range.
func (s *Syncer) progress(r *chain.Range) store.Progress {
	p := store.Progress{Head: headOf(r)}
	if s.t.final != nil && s.t.final.Number <= p.Head.Number {
		p.Finalized = s.t.final
	}
	return p
}

// check compares what a live range makes due: histories, then figures.
func (s *Syncer) check(ctx context.Context, r *chain.Range, in project.Inputs) error {
	if err := s.prove(ctx); err != nil {
		return err
	}
	s.begin(ctx, func(c *reconcile.Reconciler, at reconcile.Tables) reconcile.Due {
		return c.DueAfter(at, r, len(in.Hours) > 0)
	})(ctx)
	return nil
}
