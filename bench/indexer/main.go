// Command indexer is what the benches of the indexer measure: the product's own package on an empty database, in a process
// and a binary that hold nothing else, so that the memory measured is its own, as the floor's is. It prints one line of JSON
// when it has reached the head: seconds since it began, and its peak memory. With -follow it stays until it is ended.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer"
	"github.com/sluicefi/sluice/store"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// settings are what it is started with.
type settings struct {
	rpc, database, factory, lens string
	profile                      string
	follow                       bool
	to                           uint64
}

func run(ctx context.Context, args []string) (err error) {
	var f settings
	flags := flag.NewFlagSet("indexer", flag.ContinueOnError)
	flags.StringVar(&f.rpc, "rpc", "", "JSON-RPC endpoints, separated by commas")
	flags.StringVar(&f.database, "database", "", "Postgres URL")
	flags.StringVar(&f.factory, "factory", "", "the factory's address")
	flags.StringVar(&f.lens, "lens", "", "the Lens's address")
	flags.StringVar(&f.profile, "cpuprofile", "", "where to write a CPU profile")
	flags.BoolVar(&f.follow, "follow", false, "stay and follow the head")
	flags.Uint64Var(&f.to, "to", 0, "the head to reach")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if f.profile != "" {
		file, err := os.Create(f.profile)
		if err != nil {
			return fmt.Errorf("profiling: %w", err)
		}
		defer file.Close()
		if err := pprof.StartCPUProfile(file); err != nil {
			return fmt.Errorf("profiling: %w", err)
		}
		defer pprof.StopCPUProfile()
	}
	db, err := store.Open(ctx, f.database, store.Options{})
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }() // the process ends
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	client, err := chain.Dial(ctx, chain.Config{URLs: strings.Split(f.rpc, ","), Logger: log})
	if err != nil {
		return err
	}
	defer client.Close()
	ix, err := indexer.New(indexer.Config{
		Factory: common.HexToAddress(f.factory), Lens: common.HexToAddress(f.lens),
		Logger: log,
	}, client, db)
	if err != nil {
		return err
	}
	return f.measure(ctx, ix, db)
}

func (f *settings) measure(ctx context.Context, ix *indexer.Indexer, db *store.DB) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	started := time.Now()
	ended := make(chan error, 1)
	go func() { ended <- ix.Run(ctx) }()
	if err := waitReady(ctx, ix, db, f.to, ended); err != nil {
		return err
	}
	took := map[string]float64{"seconds": time.Since(started).Seconds(), "peak_rss_mb": peakRSS()}
	if f.profile != "" {
		if err := heapTo(f.profile + ".heap"); err != nil {
			return err
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(took); err != nil {
		return err
	}
	if f.follow {
		<-ctx.Done()
	}
	cancel()
	return <-ended
}

// waitReady waits until the tables follow the head and have reached the given block.
func waitReady(ctx context.Context, ix *indexer.Indexer, db *store.DB, to uint64, ended <-chan error) error {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-ended:
			return fmt.Errorf("the indexer ended: %w", err)
		case <-tick.C:
		}
		if ix.Ready() != nil {
			continue
		}
		at, err := db.Cursor(ctx)
		if err != nil {
			return err
		}
		if at.Head != nil && at.Head.Number >= to {
			return nil
		}
	}
}

// heapTo writes what is in memory now.
func heapTo(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("profiling: %w", err)
	}
	return errors.Join(pprof.WriteHeapProfile(file), file.Close())
}

// peakRSS is this process's largest resident size in MB (10^6 bytes), 0 where the system doesn't say.
func peakRSS() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(status), "\n") {
		if text, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "kB")), 64)
			if err == nil {
				return kib * 1024 / 1e6
			}
		}
	}
	return 0
}
