package indexer

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// The field's row word for word, live and in a backfill: 30 % of the replies are emptied and half of the others lose one log,
// only wide ranges or every shape. Every row is there, the lies are counted and the endpoint is demoted.
func TestThirtyPercentEmptiedAndHalfLoseOneLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 541)
	w.blocks(26)
	for _, tc := range []struct {
		name   string
		faults faulty.Faults
	}{
		{"every shape", faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5}},
		{"only wide ranges", faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5, OnlyWiderAs: 1}},
		{"emptied, every shape", faulty.Faults{EmptyLogs: 0.3}},
		{"emptied, only wide ranges", faulty.Faults{EmptyLogs: 0.3, OnlyWiderAs: 1}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p, url := w.provider(17)
			reg := prometheus.NewRegistry()
			c, err := chain.Dial(t.Context(), chain.Config{
				URLs: []string{url, w.chain.HTTPURL()}, ChainID: devnet.ChainID, PollInterval: 5 * time.Millisecond, Backoff: time.Millisecond,
				MaxBackoff: 10 * time.Millisecond, Attempts: 20, StartRange: 4, MaxRange: 4, Registerer: reg,
			})
			must(t, err)
			t.Cleanup(c.Close)
			p.Set(tc.faults)
			conf := configFor(w.d)
			conf.MaxBatch = 3
			db := database(t)
			r := start(t, conf, db, c)
			r.mended(w, conf, client(t, w.chain.HTTPURL()))
			r.stop()
			told := p.Count("EmptyLogs") + p.Count("LoseOneLog")
			lies := (&running{t: t, reg: reg}).counter("sluice_chain_lies_total")
			if told == 0 || lies == 0 || c.Health()[0].Lies == 0 {
				t.Errorf("%d lies told, %v counted: %+v", told, lies, c.Health())
			}
			inner := *w
			inner.t = t
			inner.agrees(conf, db)
		})
	}
}

// One log left out beside another of the same contract and event in its block, by the only endpoint and always: it is not
// papered over. The history differs where the backfill ends, the vault is disputed, and a reindex from an endpoint that gives
// the log repairs it.
func TestLogLostBesideAnotherIsDisputedAndRepaired(t *testing.T) {
	t.Parallel()
	disputed := 0
	for seed := uint64(542); seed < 546 && disputed == 0; seed++ {
		w := newWorld(t, seed)
		w.blocks(30)
		for range simFinality {
			w.mine(20)
		}
		p, url := w.provider(3)
		p.Set(faulty.Faults{LoseBeside: 1})
		conf, db := configFor(w.d), database(t)
		index(t, conf, db, client(t, url), w.chain.Head().Hash())
		if p.Count("LoseBeside") == 0 {
			continue
		}
		disputes, err := db.Disputes(t.Context())
		must(t, err)
		vaults := map[string]bool{}
		for _, d := range disputes {
			if disputed++; !vaults[d.Vault.Hex()] {
				vaults[d.Vault.Hex()] = true
				outcome := reindex(t, conf, db, client(t, w.chain.HTTPURL()), d.Vault) // this endpoint alone never gives the log
				t.Logf("vault %s disputed (%s %s): %s", d.Vault, d.Figure, d.Subject, outcome)
			}
		}
		if disputed > 0 {
			w.agrees(conf, db)
		}
	}
	if disputed == 0 {
		t.Error("no lost log was noticed")
	}
}
