package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
)

// runGrowth backfills a tenth of the workload's events and all of them, in turns: ten times the events should take
// little more than ten times as long, and hardly more memory.
func runGrowth(ctx context.Context, b *bench) (err error) {
	info, dir, err := b.workload(ctx)
	if err != nil {
		return err
	}
	tenthDir, err := b.tenth(dir, info)
	if err != nil {
		return err
	}
	postgres, err := devnet.StartPostgres(ctx, b.cache("postgres"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, postgres.Close()) }()
	var tenths, wholes []backfilled
	for range b.rounds {
		for _, part := range []struct {
			dir    string
			head   common.Hash
			events int
			runs   *[]backfilled
		}{{tenthDir, info.TenthHash, info.TenthCount, &tenths}, {dir, info.HeadHash, info.Events, &wholes}} {
			took, err := b.indexUpTo(ctx, postgres, info, part.dir, part.head)
			if err != nil {
				return err
			}
			took.Rate = float64(part.events) / took.Seconds
			*part.runs = append(*part.runs, took)
		}
	}
	tenth, whole := median(tenths), median(wholes)
	return b.print("indexer/growth", map[string]any{
		"event_ratio": round(float64(info.Events)/float64(info.TenthCount), 2),
		"time_ratio":  round(whole.Seconds/tenth.Seconds, 2),
		"cpu_ratio":   round(whole.totalCPU()/tenth.totalCPU(), 2),
		"rss_ratio":   round(whole.RSS/tenth.RSS, 2),
	})
}

// tenth is a copy of the workload for the chain that ends after a tenth of the events: a node whose head was taken back
// forgets what came after it.
func (b *bench) tenth(dir string, info *workload.Info) (string, error) {
	copied := b.cache("tenth-" + info.HeadHash.Hex()[2:18])
	if _, err := os.Stat(copied); err == nil {
		return copied, nil
	}
	unfinished := copied + ".copying"
	if err := os.RemoveAll(unfinished); err != nil {
		return "", err
	}
	if err := os.CopyFS(unfinished, os.DirFS(dir)); err != nil {
		return "", fmt.Errorf("copying the workload: %w", err)
	}
	return copied, os.Rename(unfinished, copied)
}

// indexUpTo backfills, proven, a node whose chain ends at the given block.
func (b *bench) indexUpTo(ctx context.Context, postgres *devnet.Postgres, info *workload.Info, dir string, head common.Hash) (
	backfilled, error,
) {
	node, at, err := startNode(ctx, dir, head)
	if err != nil {
		return backfilled{}, err
	}
	defer node.stop()
	url, err := freshDatabase(ctx, postgres, "bench_growth")
	if err != nil {
		return backfilled{}, err
	}
	nodeBefore, postgresBefore := cpuOf(node.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
	took, err := b.index(ctx, info, at, url)
	took.nodeCPU = cpuOf(node.cmd.Process.Pid) - nodeBefore
	took.postgresCPU = cpuOfPostgres(b.cache("postgres")) - postgresBefore
	return took, err
}
