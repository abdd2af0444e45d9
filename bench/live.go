package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"time"

	_ "github.com/lib/pq" // the reader's driver

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/internal/pause"
)

const (
	liveBlocks  = 200
	livePace    = 250 * time.Millisecond // between blocks: the indexer is never late because of the block before
	readerPause = 500 * time.Microsecond
	rowTimeout  = 30 * time.Second
)

// follower is a live chain, an indexer that follows it in a process of its own, and a reader of its tables.
type follower struct {
	live     *workload.Live
	postgres *devnet.Postgres
	indexer  *child
	reader   *sql.DB
	url      string // of the database
}

func (b *bench) follow(ctx context.Context, size workload.Size) (*follower, error) {
	f, err := b.prepare(ctx, "", size)
	if err == nil {
		if err = f.index(ctx, b); err != nil {
			f.close()
			return nil, err
		}
	}
	return f, err
}

// prepare is a follower whose indexer isn't there yet; its chain is in a directory, or in memory where none is named.
func (b *bench) prepare(ctx context.Context, dir string, size workload.Size) (*follower, error) {
	f := &follower{}
	if err := f.start(ctx, b, dir, size); err != nil {
		f.close()
		return nil, err
	}
	return f, nil
}

func (f *follower) start(ctx context.Context, b *bench, dir string, size workload.Size) error {
	var err error
	if f.live, err = workload.NewLive(ctx, dir, size); err != nil {
		return err
	}
	if f.postgres, err = devnet.StartPostgres(ctx, b.cache("postgres")); err != nil {
		return err
	}
	url, err := freshDatabase(ctx, f.postgres, "bench_live")
	if err != nil {
		return err
	}
	f.url = url
	f.reader, err = sql.Open("postgres", url)
	return err
}

// index starts the indexer, or starts it again, and waits until it has reached the head.
func (f *follower) index(ctx context.Context, b *bench) (err error) {
	chain, info := f.live.Chain(), f.live.Info()
	var ready backfilled
	args := []string{
		"-rpc", chain.HTTPURL() + "," + chain.WSURL(), "-database", f.url, "-factory", info.Factory.Hex(),
		"-lens", info.Lens.Hex(), "-follow", "-to", strconv.FormatUint(chain.Head().Number.Uint64(), 10),
	}
	if path := os.Getenv("BENCH_CPUPROFILE"); path != "" {
		args = append(args, "-cpuprofile", path+".live")
	}
	f.indexer, err = start(ctx, &ready, b.cache("bin", "indexer"), args...)
	return err
}

// leave stops the indexer.
func (f *follower) leave() {
	if f.indexer != nil {
		f.indexer.stop()
		f.indexer = nil
	}
}

func (f *follower) close() {
	f.leave()
	// Measurements are over: there is nobody to tell that something could not be closed.
	if f.reader != nil {
		_ = f.reader.Close()
	}
	if f.postgres != nil {
		_ = f.postgres.Close()
	}
	if f.live != nil {
		_ = f.live.Close()
	}
}

// visible waits until a reader, who looks again after a pause, sees that the tables stand at a block.
func (f *follower) visible(ctx context.Context, number uint64, hash []byte, wait time.Duration) (time.Time, error) {
	deadline := time.Now().Add(rowTimeout)
	for {
		var found bool
		err := f.reader.QueryRowContext(ctx,
			"SELECT head_number = $1 AND head_hash = $2 FROM cursor WHERE head_number IS NOT NULL", int64(number), hash).Scan(&found)
		now := time.Now()
		switch {
		case err != nil && !errors.Is(err, sql.ErrNoRows):
			return now, fmt.Errorf("reading the tables: %w", err)
		case found:
			return now, nil
		case now.After(deadline):
			return now, fmt.Errorf("block %d is not in the tables after %s: %s", number, rowTimeout, f.indexer.complaint())
		}
		if err := pause.For(ctx, wait); err != nil {
			return now, err
		}
	}
}

// runLive measures from a block's availability at the node to its rows' visibility to a reader.
func runLive(ctx context.Context, b *bench) error {
	f, err := b.follow(ctx, workload.Size{Vaults: 10, Accounts: 200, EventsPerBlock: 50, Seed: 2})
	if err != nil {
		return err
	}
	defer f.close()
	var latencies []time.Duration
	events := 0
	for range liveBlocks {
		header, n, err := f.live.Next(ctx)
		available := time.Now()
		if err != nil {
			return err
		}
		seen, err := f.visible(ctx, header.Number.Uint64(), header.Hash().Bytes(), readerPause)
		if err != nil {
			return err
		}
		events += n
		latencies = append(latencies, seen.Sub(available))
		if err := pause.For(ctx, time.Until(available.Add(livePace))); err != nil {
			return err
		}
	}
	return b.print("indexer/live", map[string]any{
		"p50_ms": milliseconds(quantile(latencies, 0.50)), "p99_ms": milliseconds(quantile(latencies, 0.99)),
		"max_ms": milliseconds(quantile(latencies, 1)), "blocks": liveBlocks, "events": events,
	})
}

func quantile(values []time.Duration, q float64) time.Duration {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sorted[min(int(q*float64(len(sorted))), len(sorted)-1)]
}

func milliseconds(d time.Duration) float64 { return round(float64(d)/float64(time.Millisecond), 2) }
