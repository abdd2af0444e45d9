package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/sluicefi/sluice/bench/workload"
)

const (
	hourVaults = 10
	hourSample = 7 * 24 // hours that are measured at each age: a week
)

// hourAges are the ages of vaults, in hours, at which an hour's step is measured. A card shows the prices of the last 30 days, so a
// vault of a week has less to write.
var hourAges = []struct {
	name  string
	hours int
}{{"week", 7 * 24}, {"month", 31 * 24}, {"year", 365 * 24}}

// runHour measures what one hour costs where nothing else happens: a block that begins an hour gives each vault a price row and
// writes its card anew. It should not depend on how many hours there were before: these are made while no indexer is there, which
// then indexes them as it does all old blocks, a row for each vault and hour.
func runHour(ctx context.Context, b *bench) error {
	// On disk: in memory a block takes the longer the more there are.
	dir, err := os.MkdirTemp(b.cache(), "hour")
	if err != nil {
		return fmt.Errorf("making a directory for the chain: %w", err)
	}
	defer func() { _ = os.RemoveAll(dir) }() // what is left of it is in the cache
	f, err := b.prepare(ctx, dir, workload.Size{Vaults: hourVaults, Accounts: 1, Seed: 4})
	if err != nil {
		return err
	}
	defer f.close()
	lived := 0
	for _, age := range hourAges {
		f.leave()
		began := time.Now()
		for ; lived < age.hours; lived++ {
			if _, err := f.live.Hour(ctx, lived%24 == 0); err != nil {
				return err
			}
		}
		b.note("indexer/hour: %d hours made in %s", lived, time.Since(began).Round(time.Second))
		if err := f.index(ctx, b); err != nil {
			return err
		}
		var took []time.Duration
		own, postgres := cpuOf(f.indexer.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
		for range hourSample {
			header, err := f.live.Hour(ctx, true)
			available := time.Now()
			if err != nil {
				return err
			}
			seen, err := f.visible(ctx, header.Number.Uint64(), header.Hash().Bytes(), readerPause)
			if err != nil {
				return err
			}
			lived++
			took = append(took, seen.Sub(available))
		}
		own, postgres = cpuOf(f.indexer.cmd.Process.Pid)-own, cpuOfPostgres(b.cache("postgres"))-postgres
		var rows int
		if err := f.reader.QueryRowContext(ctx, "SELECT count(*) FROM prices WHERE kind = 'hour'").Scan(&rows); err != nil {
			return fmt.Errorf("counting the price rows: %w", err)
		}
		each := func(seconds float64) float64 { return round(1000*seconds/hourSample, 2) }
		err := b.print("indexer/hour", map[string]any{
			"age": age.name, "vaults": hourVaults, "rows": rows, "ms": milliseconds(quantile(took, 0.5)),
			"cpu_ms": each(own), "postgres_cpu_ms": each(postgres),
			"vault_week_cpu_s": round(own/hourVaults, 3), "vault_week_postgres_cpu_s": round(postgres/hourVaults, 3),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
