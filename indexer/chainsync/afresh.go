package chainsync

import (
	"context"
	"errors"
	"fmt"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/store"
)

// UpTo derives everything up to a block of the chain and not beyond, however far the chain is final.
func (s *Syncer) UpTo(ctx context.Context, at store.Header) error {
	head, err := s.chain.HeaderByNumber(ctx, at.Number)
	if err != nil {
		return err
	}
	if head.Hash != at.Hash {
		return fmt.Errorf("block %d is %s now, not %s: %w", at.Number, head.Hash, at.Hash, faults.ErrMoved)
	}
	final, ok, err := s.chain.Finalized(ctx)
	if err != nil && !errors.Is(err, chain.ErrDisagree) {
		return fmt.Errorf("learn what is final: %w", err)
	}
	if err == nil && ok && at.Number <= final.Number {
		cfg := s.Stream(at.Number)
		cfg.Sources, cfg.MaxLogs = s.t.sources(), bulkRange
		return s.Backfill(ctx, store.Ref{Number: at.Number, Hash: at.Hash, Time: at.Time}, cfg, nil)
	}
	return s.CatchUp(ctx, head)
}

// Gone are the hours, in Unix seconds, whose state no endpoint had. Not to be changed.
func (s *Syncer) Gone() map[uint64]bool { return s.inputs.gone }
