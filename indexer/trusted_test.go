package indexer

import (
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/chain/faulty"
	"github.com/sluicefi/sluice/devnet"
)

// The field's row word for word, in the default modes (proven, live and in a backfill) and in trusted mode where the bloom
// tells: 30 % of the replies are emptied and half of the others lose one log, only wide ranges or every shape. Every row
// is there. Where the answers of eth_getLogs are believed or compared (trusted, audited) the lies are counted and the
// endpoint is demoted; proven takes logs from receipts alone, so that such lies don't reach it.
func TestThirtyPercentEmptiedAndHalfLoseOneLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 541)
	w.blocks(26)
	for _, tc := range []struct {
		name   string
		mode   chain.Mode
		faults faulty.Faults
	}{
		{"proven, every shape", chain.Proven, faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5}},
		{"proven, only wide ranges", chain.Proven, faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5, OnlyWiderAs: 1}},
		{"audited, every shape", chain.Audited, faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5}},
		{"audited, only wide ranges", chain.Audited, faulty.Faults{EmptyLogs: 0.3, LoseOneLog: 0.5, OnlyWiderAs: 1}},
		{"trusted, emptied, every shape", chain.Trusted, faulty.Faults{EmptyLogs: 0.3}},
		{"trusted, emptied, only wide ranges", chain.Trusted, faulty.Faults{EmptyLogs: 0.3, OnlyWiderAs: 1}},
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
			conf.Mode, conf.BackfillMode, conf.MaxBatch = tc.mode, tc.mode, 3
			db := database(t)
			index(t, conf, db, c, w.chain.Head().Hash())
			told := p.Count("EmptyLogs") + p.Count("LoseOneLog")
			lies := (&running{t: t, reg: reg}).counter("sluice_chain_lies_total")
			if tc.mode != chain.Proven && (told == 0 || lies == 0 || c.Health()[0].Lies == 0) {
				t.Errorf("%d lies told, %v counted: %+v", told, lies, c.Health())
			}
			inner := *w
			inner.t = t
			inner.agrees(conf, db)
		})
	}
}

// What trusted mode can't see: one log left out beside another of the same contract and event in its block. It is not
// papered over: the figures are compared with the chain where the backfill ends, the vault is disputed, and a reindex,
// which always proves, repairs it.
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
		conf.Mode, conf.BackfillMode = chain.Proven, chain.Trusted
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
				outcome := reindex(t, conf, db, client(t, url), d.Vault)
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
