package main

import (
	"context"
	"database/sql"
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

	cpu, nodeCPU, postgresCPU float64 // processor seconds: its own process, the node, Postgres
}

// backfillLines are the lines of one run. proven is the indexer as it comes: it asks for logs, headers, calls and proofs only.
var backfillLines = []string{"indexer/floor", "indexer/proven"}

// totalCPU is what the run cost all three processes.
func (r *backfilled) totalCPU() float64 { return r.cpu + r.nodeCPU + r.postgresCPU }

func (b *bench) workload(ctx context.Context) (*workload.Info, string, error) {
	dir := b.cache("workload")
	info, err := workload.Ensure(ctx, dir, workload.Full, func(block, blocks, events int) {
		b.note("generating the workload once: block %d of %d, %d events", block, blocks, events)
	})
	return info, dir, err
}

// runBackfill measures the floor and the indexer in turns, on one node and one Postgres.
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
	runs := map[string][]backfilled{}
	for n := range b.rounds {
		for _, name := range backfillLines {
			if !b.wants(name) {
				continue
			}
			url, err := freshDatabase(ctx, postgres, "bench_backfill")
			if err != nil {
				return err
			}
			var took backfilled
			nodeBefore, postgresBefore := cpuOf(node.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
			if name == "indexer/floor" {
				took, err = b.runFloor(ctx, info, at, url, contracts)
			} else {
				took, err = b.runIndex(ctx, info, at, url)
			}
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			took.nodeCPU = cpuOf(node.cmd.Process.Pid) - nodeBefore
			took.postgresCPU = cpuOfPostgres(b.cache("postgres")) - postgresBefore
			b.note("round %d of %d: %s %.0f events/s, %.1f MB, processor seconds: own %.1f, node %.1f, Postgres %.1f",
				n+1, b.rounds, name, took.Rate, took.RSS, took.cpu, took.nodeCPU, took.postgresCPU)
			runs[name] = append(runs[name], took)
		}
	}
	for _, name := range backfillLines {
		if len(runs[name]) == 0 {
			continue
		}
		figures := median(runs[name]).figures()
		if floors := runs["indexer/floor"]; name != "indexer/floor" && len(floors) > 0 {
			mine, floor := median(runs[name]), median(floors)
			figures["floor_ratio"] = round(mine.Rate/floor.Rate, 3)
			figures["floor_ratio_cpu"] = round(floor.totalCPU()/mine.totalCPU(), 3)
		}
		if err := b.print(name, figures); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) runFloor(ctx context.Context, info *workload.Info, at *endpoint, url, contracts string) (backfilled, error) {
	var took backfilled
	cpu, err := result(ctx, &took, b.cache("bin", "floor"), "-rpc", at.HTTP, "-database", url, "-contracts", contracts,
		"-from", "0", "-to", strconv.FormatUint(at.Head, 10))
	took.cpu = cpu
	if err == nil && took.Events != info.Events {
		err = fmt.Errorf("%d events were read of %d", took.Events, info.Events)
	}
	return took, err
}

// runIndex backfills an empty database in a process of its own and checks that what can be counted is there.
func (b *bench) runIndex(ctx context.Context, info *workload.Info, at *endpoint, url string) (backfilled, error) {
	took, err := b.index(ctx, info, at, url)
	if err != nil {
		return took, err
	}
	took.Events = info.Events
	took.Rate = float64(took.Events) / took.Seconds
	db, err := sql.Open("postgres", url)
	if err != nil {
		return took, err
	}
	defer db.Close()
	for query, event := range map[string]string{
		"SELECT count(*) FROM trades":                              "Traded",
		"SELECT count(*) FROM epochs WHERE settled_at IS NOT NULL": "EpochSettled",
	} {
		var rows int
		if err := db.QueryRowContext(ctx, query).Scan(&rows); err != nil {
			return took, fmt.Errorf("counting: %w", err)
		}
		if rows != info.Mix[event] {
			return took, fmt.Errorf("%d rows where %d %s were logged", rows, info.Mix[event], event)
		}
	}
	return took, nil
}

// index runs an indexer until it has reached the node's head.
func (b *bench) index(ctx context.Context, info *workload.Info, at *endpoint, url string) (backfilled, error) {
	var took backfilled
	args := []string{
		"-rpc", at.HTTP, "-database", url, "-factory", info.Factory.Hex(), "-lens", info.Lens.Hex(),
		"-to", strconv.FormatUint(at.Head, 10),
	}
	if path := os.Getenv("BENCH_CPUPROFILE"); path != "" {
		args = append(args, "-cpuprofile", path+".proven")
	}
	cpu, err := result(ctx, &took, b.cache("bin", "indexer"), args...)
	took.cpu = cpu
	return took, err
}

func (r backfilled) figures() map[string]any {
	return map[string]any{
		"events": r.Events, "seconds": round(r.Seconds, 3), "events_per_s": round(r.Rate, 0), "peak_rss_mb": round(r.RSS, 1),
		"cpu_s": round(r.cpu, 2), "node_cpu_s": round(r.nodeCPU, 2), "postgres_cpu_s": round(r.postgresCPU, 2),
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

func middle(values []float64) float64 {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	return sorted[len(sorted)/2]
}
