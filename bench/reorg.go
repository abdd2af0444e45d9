package main

import (
	"context"
	"os"
	"time"

	"github.com/sluicefi/sluice/bench/workload"
)

const (
	reorgDepth  = 64
	reorgEvents = 10_000
	reorgPause  = 2 * time.Millisecond // of the reader: looking all the time would take a tenth of a core
)

// runReorg replaces 64 blocks with 10,000 events and waits until the tables stand on the new branch.
func runReorg(ctx context.Context, b *bench) error {
	f, err := b.follow(ctx, workload.Size{
		Vaults: 10, Accounts: 200, EventsPerBlock: reorgEvents/reorgDepth + 1, Seed: 3,
	})
	if err != nil {
		return err
	}
	defer f.close()
	events := 0
	for block := range 2 * reorgDepth { // the first half gives the actors something to act on
		_, n, err := f.live.Next(ctx)
		if err != nil {
			return err
		}
		if block >= reorgDepth {
			events += n
		}
	}
	chain := f.live.Chain()
	head := chain.Head()
	if _, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause); err != nil {
		return err
	}
	if _, err := chain.Reorg(ctx, reorgDepth); err != nil {
		return err
	}
	announced, head := time.Now(), chain.Head()
	nodeBefore, ownBefore, postgresBefore := cpuOf(os.Getpid()), cpuOf(f.indexer.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
	seen, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause)
	if err != nil {
		return err
	}
	return b.print("indexer/reorg64", map[string]any{
		"seconds": round(seen.Sub(announced).Seconds(), 3), "blocks": reorgDepth, "events": events,
		"node_cpu_s":     round(cpuOf(os.Getpid())-nodeBefore, 2), // and the reader's
		"cpu_s":          round(cpuOf(f.indexer.cmd.Process.Pid)-ownBefore, 2),
		"postgres_cpu_s": round(cpuOfPostgres(b.cache("postgres"))-postgresBefore, 2),
	})
}
