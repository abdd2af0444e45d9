package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/sluicefi/sluice/bench/workload"
	"github.com/sluicefi/sluice/devnet"
)

// backfilled is what one backfill of the workload took.
type backfilled struct {
	Events  int     `json:"events"`
	Seconds float64 `json:"seconds"`
	Rate    float64 `json:"events_per_s"`
	RSS     float64 `json:"peak_rss_mb"`
}

func (b *bench) workload(ctx context.Context) (*workload.Info, string, error) {
	dir := b.cache("workload")
	info, err := workload.Ensure(ctx, dir, workload.Full, func(block, blocks, events int) {
		b.note("generating the workload once: block %d of %d, %d events", block, blocks, events)
	})
	return info, dir, err
}

// runBackfill measures the floor and the indexer's two modes in turns, on one node and one Postgres.
func runBackfill(ctx context.Context, b *bench) error {
	info, dir, err := b.workload(ctx)
	if err != nil {
		return err
	}
	node, at, err := startNode(ctx, dir, info.HeadHash)
	if err != nil {
		return err
	}
	defer node.stop()
	postgres, err := devnet.StartPostgres(ctx, b.cache("postgres"))
	if err != nil {
		return err
	}
	defer func() { _ = postgres.Close() }() // a measurement is over: its data may go
	contracts, err := b.contractList(info)
	if err != nil {
		return err
	}
	floor := b.cache("bin", "floor")
	var floors []backfilled
	for round := range b.rounds {
		url, err := freshDatabase(ctx, postgres, fmt.Sprintf("bench_floor_%d", round))
		if err != nil {
			return err
		}
		var took backfilled
		if err := result(ctx, &took, floor, "-rpc", at.HTTP, "-database", url, "-contracts", contracts,
			"-from", "0", "-to", strconv.FormatUint(info.Head, 10)); err != nil {
			return err
		}
		if took.Events != info.Events {
			return fmt.Errorf("the floor read %d events of %d", took.Events, info.Events)
		}
		b.note("round %d: floor %.0f events/s", round+1, took.Rate)
		floors = append(floors, took)
	}
	return b.print("indexer/floor", median(floors).figures())
}

func (r backfilled) figures() map[string]any {
	return map[string]any{
		"events": r.Events, "seconds": round(r.Seconds, 3), "events_per_s": round(r.Rate, 0), "peak_rss_mb": round(r.RSS, 1),
	}
}

// median is the run with the middle rate.
func median(runs []backfilled) backfilled {
	sorted := slices.Clone(runs)
	slices.SortFunc(sorted, func(a, b backfilled) int {
		switch {
		case a.Rate < b.Rate:
			return -1
		case a.Rate > b.Rate:
			return 1
		}
		return 0
	})
	return sorted[len(sorted)/2]
}

func round(x float64, digits int) float64 {
	v, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', digits, 64), 64)
	if err != nil {
		return x
	}
	return v
}

// contractList writes the addresses whose logs are counted, for the floor.
func (b *bench) contractList(info *workload.Info) (string, error) {
	var text strings.Builder
	for _, address := range info.Contracts {
		text.WriteString(address.Hex() + "\n")
	}
	path := b.cache("contracts.txt")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", err
	}
	return path, os.WriteFile(path, []byte(text.String()), 0o644)
}

func freshDatabase(ctx context.Context, postgres *devnet.Postgres, name string) (string, error) {
	if err := postgres.DropDatabase(ctx, name); err != nil {
		return "", err
	}
	return postgres.CreateDatabase(ctx, name)
}
