package keeper

import (
	"flag"
	"fmt"
	"strings"
	"testing"
	"time"
)

var (
	rushVaults = flag.Int("keeper.rush", 300, "vaults that are due at once in TestRush")
	rpcVaults  = flag.Bool("keeper.rpc", false, "TestCallsOfAnHour with 10, 300 and 1,000 vaults, for a whole hour")
)

// total is how many calls of all methods an endpoint was asked.
func (s *spoiler) total() (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.count {
		n += c
	}
	return n
}

// settledPerBlock is how many empty vaults one transaction of 16 million gas must settle, at least.
const settledPerBlock = 68

// TestRush: as many blocks as 16 million gas for each of them take, none missed, none twice.
func TestRush(t *testing.T) {
	t.Parallel()
	n := *rushVaults
	p := newProviders(t, n, 1)
	p.timeout = time.Minute
	k := p.keeperBehind(t)
	one := p.vaults[0]
	p.fund(one.Vault, units(1, 17))
	p.prices(p.first - 3600)
	k.tick(t)
	before := p.nodes[0].total()
	due := p.afterTheCutoff(0)
	end := due
	for range n/settledPerBlock + 3 {
		k.tick(t)
		p.must(p.chain.SyncPool())
		end = p.block().Number.Uint64()
		if len(p.settlements()) == n {
			break
		}
	}
	calls := p.nodes[0].total() - before
	k.tick(t)
	p.settledOnce(1)
	most := (n + settledPerBlock - 1) / settledPerBlock
	if took := int(end - due); took > most { //nolint:gosec // some blocks
		t.Errorf("%d vaults were settled in %d blocks, %d suffice", n, took, most)
	}
	if paid := scalar[string](t, p.db, `SELECT string_agg(encode(vault, 'hex'), ',') FROM keeper_subjects WHERE paid_wei > 0`); paid != fmt.Sprintf("%x", one.Vault) {
		t.Errorf("paid by %q, the one with a tank is %s", paid, one.Vault)
	}
	if strings.Contains(k.log.String(), "can't be read") {
		t.Error("something could not be read")
	}
	gas := scalar[int64](t, p.db, `SELECT sum(gas_used)::bigint FROM keeper_intents WHERE outcome = 'success'`)
	if most := scalar[int64](t, p.db, `SELECT max(gas)::bigint FROM keeper_intents`); most > int64(k.cfg.MaxGas) { //nolint:gosec // 16 million
		t.Errorf("a transaction may use %d gas", most)
	}
	if fullest := scalar[int](t, p.db, `SELECT max(n) FROM (SELECT count(*) AS n FROM keeper_subjects GROUP BY intent_id) c`); fullest < settledPerBlock {
		t.Errorf("the fullest transaction settles %d vaults, %d fit", fullest, settledPerBlock)
	}
	if failed := scalar[int](t, p.db, `SELECT count(*) FROM keeper_subjects WHERE outcome <> 'success' OR open`); failed != 0 {
		t.Errorf("%d settlements didn't succeed at once", failed)
	}
	benchLine(t, map[string]any{"name": "keeper/rush", "vaults": n, "blocks": end - due, "rpc_calls": calls, "gas": gas})
}

// TestCallsOfAnHour counts what a keeper with nothing to do asks of one endpoint: blocks every 12 seconds, looked for every
// two seconds.
func TestCallsOfAnHour(t *testing.T) {
	t.Parallel()
	sizes, blocks := []int{10}, 30
	if *rpcVaults {
		sizes, blocks = []int{10, 300, 1_000}, 300
	}
	perHour := make(map[string]int)
	for _, n := range sizes {
		p := newProviders(t, n, 1)
		p.timeout = time.Minute
		k := p.keeperBehind(t, func(c *Config, _ *Deps) { c.IdleRefresh = 2 * time.Minute })
		p.prices(p.first - 48*3600)
		k.tick(t)
		before := p.nodes[0].total()
		for range blocks {
			p.block()
			for range 6 {
				k.tick(t)
			}
		}
		calls := (p.nodes[0].total() - before) * 300 / blocks
		perHour[fmt.Sprint(n)] = calls
		// Two for the head at each look, and what a head takes: fewer than twenty.
		if most := 2*1_800 + 20*300 + n*150; calls > most {
			t.Errorf("%d vaults: %d calls an hour, more than %d", n, calls, most)
		}
		t.Logf("%d vaults: %v", n, p.nodes[0].count)
	}
	benchLine(t, map[string]any{"name": "keeper/rpc", "calls_per_hour": perHour})
}
