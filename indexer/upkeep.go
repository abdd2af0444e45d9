package indexer

import (
	"context"
	"time"

	"github.com/sluicefi/sluice/store"
)

// upkeep looks after the tables while the lease is held: rows that lie in no partition of their own, old partitions of the
// feed, rows of operational tables that were kept long enough. None of it is in the way of indexing.
func (ix *Indexer) upkeep(ctx context.Context, lease *store.Lease) {
	t := time.NewTimer(min(time.Minute, ix.cfg.upkeepEvery))
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		done, err := ix.db.Upkeep(ctx, lease)
		for table, n := range done.Moved {
			ix.log.Warn("rows moved to partitions that could not be made in time", "table", table, "rows", n)
		}
		for table, n := range done.Deleted {
			ix.log.Info("old rows deleted", "table", table, "rows", n)
		}
		if len(done.Dropped) > 0 {
			ix.log.Info("old partitions of the feed dropped", "partitions", done.Dropped)
		}
		if err != nil && ctx.Err() == nil {
			ix.log.Warn("upkeep of the tables is put off", "err", err, "retry_in", ix.cfg.upkeepEvery.String())
		}
		t.Reset(ix.cfg.upkeepEvery)
	}
}
