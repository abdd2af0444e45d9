package main

import (
	"context"
	"time"

	"github.com/sluicefi/sluice/bench/workload"
)

const (
	hourVaults   = 10
	hourSample   = 7 * 24 // hours that are measured at each age: a week
	hourTogether = 200    // hours that are made before the tables are waited for, while vaults age
)

// hourAges are the ages of vaults, in hours, at which an hour's step is measured.
var hourAges = []struct {
	name  string
	hours int
}{{"week", 7 * 24}, {"year", 365 * 24}}

// runHour measures what one hour costs where nothing else happens: a block that begins an hour gives each vault a price row and
// writes its card anew. It should not depend on how many hours there were before.
func runHour(ctx context.Context, b *bench) error {
	f, err := b.follow(ctx, workload.Size{Vaults: hourVaults, Accounts: 1, Seed: 4})
	if err != nil {
		return err
	}
	defer f.close()
	lived := 0
	hour := func(wait bool) (time.Duration, error) {
		header, err := f.live.Hour(ctx)
		available := time.Now()
		lived++
		if err != nil || !wait {
			return 0, err
		}
		seen, err := f.visible(ctx, header.Number.Uint64(), header.Hash().Bytes(), readerPause)
		return seen.Sub(available), err
	}
	for _, age := range hourAges {
		for lived < age.hours {
			if _, err := hour(lived%hourTogether == 0 || lived+1 == age.hours); err != nil {
				return err
			}
		}
		var took []time.Duration
		own, postgres := cpuOf(f.indexer.cmd.Process.Pid), cpuOfPostgres(b.cache("postgres"))
		for range hourSample {
			d, err := hour(true)
			if err != nil {
				return err
			}
			took = append(took, d)
		}
		own, postgres = cpuOf(f.indexer.cmd.Process.Pid)-own, cpuOfPostgres(b.cache("postgres"))-postgres
		each := func(seconds float64) float64 { return round(1000*seconds/hourSample, 2) }
		err := b.print("indexer/hour", map[string]any{
			"age": age.name, "vaults": hourVaults, "ms": milliseconds(quantile(took, 0.5)),
			"cpu_ms": each(own), "postgres_cpu_ms": each(postgres),
			"vault_week_cpu_s": round(own/hourVaults, 3), "vault_week_postgres_cpu_s": round(postgres/hourVaults, 3),
		})
		if err != nil {
			return err
		}
	}
	return nil
}
