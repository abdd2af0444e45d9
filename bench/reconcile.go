package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/store"
)

// runReconcile indexes the live workload of ten vaults, then has every row derived anew beside and compared, with the indexer
// at work.
func runReconcile(ctx context.Context, b *bench) error {
	const vaults, blocks = 10, 200
	f, err := b.follow(ctx, workload.Size{Vaults: vaults, Accounts: 200, EventsPerBlock: 50, Seed: 2})
	if err != nil {
		return err
	}
	defer f.close()
	events := 0
	for range blocks {
		header, n, err := f.live.Next(ctx)
		if err != nil {
			return err
		}
		events += n
		if _, err := f.visible(ctx, header.Number.Uint64(), header.Hash().Bytes(), 5*time.Millisecond); err != nil {
			return err
		}
	}
	got, seconds, err := f.reconcile(ctx)
	if err != nil {
		return err
	}
	if len(got.Differ) > 0 {
		return fmt.Errorf("%d rows differ: %s", len(got.Differ), got.Differ[0])
	}
	return b.print("reconcile/all", map[string]any{"vaults": vaults, "seconds": round(seconds, 2), "rows": got.Rows, "events": events})
}

// reconcile compares all rows, as the command does, in this process.
func (f *follower) reconcile(ctx context.Context) (got *indexer.Rederived, seconds float64, err error) {
	db, err := store.Open(ctx, f.url, store.Options{})
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	client, err := chain.Dial(ctx, chain.Config{URLs: []string{f.live.Chain().HTTPURL()}, Logger: log})
	if err != nil {
		return nil, 0, err
	}
	defer client.Close()
	info := f.live.Info()
	ix, err := indexer.New(indexer.Config{Factory: info.Factory, Lens: info.Lens, Logger: log}, client, db)
	if err != nil {
		return nil, 0, err
	}
	started := time.Now()
	got, err = ix.Rederive(ctx, common.Address{})
	return got, time.Since(started).Seconds(), err
}
