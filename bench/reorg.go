package main

import (
	"cmp"
	"context"
	"os"
	"slices"
	"time"

	"github.com/sluicefi/sluice/bench/workload"
)

const (
	reorgDepth  = 64
	reorgEvents = 10_000
	reorgPause  = 2 * time.Millisecond // of the reader: looking all the time would take a tenth of a core
)

// reorged is what one reorg took.
type reorged struct {
	events                             int
	seconds, cpu, nodeCPU, postgresCPU float64 // the node's is the reader's too
}

// runReorg replaces 64 blocks with 10,000 events, each round on a chain and in a database of its own; the median is
// printed.
func runReorg(ctx context.Context, b *bench) error {
	var runs []reorged
	for n := range b.rounds {
		took, err := b.reorgOnce(ctx)
		if err != nil {
			return err
		}
		b.note("round %d of %d: indexer/reorg64 %.3f s, processor seconds: own %.2f, node %.2f, Postgres %.2f",
			n+1, b.rounds, took.seconds, took.cpu, took.nodeCPU, took.postgresCPU)
		runs = append(runs, took)
	}
	slices.SortFunc(runs, func(x, y reorged) int { return cmp.Compare(x.seconds, y.seconds) })
	took := runs[len(runs)/2]
	return b.print("indexer/reorg64", map[string]any{
		"seconds": round(took.seconds, 3), "blocks": reorgDepth, "events": took.events,
		"cpu_s": round(took.cpu, 2), "node_cpu_s": round(took.nodeCPU, 2), "postgres_cpu_s": round(took.postgresCPU, 2),
	})
}

// reorgOnce waits until the tables stand on the new branch.
func (b *bench) reorgOnce(ctx context.Context) (reorged, error) {
	var took reorged
	f, err := b.follow(ctx, workload.Size{
		Vaults: 10, Accounts: 200, EventsPerBlock: reorgEvents/reorgDepth + 1, Seed: 3,
	})
	if err != nil {
		return took, err
	}
	defer f.close()
	for block := range 2 * reorgDepth { // the first half gives the actors something to act on
		_, n, err := f.live.Next(ctx)
		if err != nil {
			return took, err
		}
		if block >= reorgDepth {
			took.events += n
		}
	}
	chain := f.live.Chain()
	head := chain.Head()
	if _, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause); err != nil {
		return took, err
	}
	if _, err := chain.Reorg(ctx, reorgDepth); err != nil {
		return took, err
	}
	announced, head := time.Now(), chain.Head()
	nodeBefore, ownBefore, postgresBefore := cpuOf(os.Getpid()), cpuOf(f.indexer.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
	seen, err := f.visible(ctx, head.Number.Uint64(), head.Hash().Bytes(), reorgPause)
	if err != nil {
		return took, err
	}
	took.seconds = seen.Sub(announced).Seconds()
	took.nodeCPU = cpuOf(os.Getpid()) - nodeBefore
	took.cpu = cpuOf(f.indexer.cmd.Process.Pid) - ownBefore
	took.postgresCPU = cpuOfPostgres(b.cache("postgres")) - postgresBefore
	return took, nil
}
