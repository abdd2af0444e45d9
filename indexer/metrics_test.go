package indexer

import (
	"database/sql/driver"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/store"
)

// What dashboards and alerts are written against. Renaming one of these breaks them.
var published = []string{
	"sluice_indexer_head_age_seconds", "sluice_indexer_lag_blocks", "sluice_indexer_lag_seconds", "sluice_indexer_head_block",
	"sluice_indexer_head_timestamp_seconds", "sluice_indexer_chain_head_block", "sluice_indexer_finalized_block", "sluice_indexer_ready",
	"sluice_indexer_blocks_total", "sluice_indexer_events_total", "sluice_indexer_rows_total", "sluice_indexer_commit_duration_seconds",
	"sluice_indexer_reorg_depth_blocks", "sluice_indexer_disputed_vaults", "sluice_indexer_disputed_figures",
	"sluice_indexer_compared_figures_total", "sluice_indexer_contradictions_total", "sluice_indexer_missing_states_total",
	"sluice_indexer_failures_total", "sluice_indexer_repairs_total",
	"sluice_chain_lies_total", "sluice_chain_calls_total", "sluice_chain_call_duration_seconds", "sluice_indexer_histories_compared_total",
	"sluice_chain_endpoint_head_block", "sluice_chain_finality_disagreements_total", "sluice_chain_range_splits_total",
}

func TestMetricsAreThereAndWellNamed(t *testing.T) {
	w := newWorld(t, 602)
	w.blocks(4)
	reg := prometheus.NewRegistry()
	m, err := metrics.New(reg)
	must(t, err)
	m.Disputes([]store.Dispute{{Vault: common.Address{1}}, {Vault: common.Address{1}}, {Vault: common.Address{2}}})
	m.ChainAt(&chain.Header{Number: 12, Time: uint64(time.Now().Unix()) - 100})
	m.StandAt(9, uint64(time.Now().Unix())-136)
	m.Failures.WithLabelValues("rpc").Add(0)
	c, err := chain.Dial(t.Context(), chain.Config{URLs: []string{w.chain.HTTPURL()}, Registerer: reg})
	must(t, err)
	t.Cleanup(c.Close)

	families, err := reg.Gather()
	must(t, err)
	value := map[string]float64{}
	for _, f := range families {
		value[f.GetName()] = f.GetMetric()[0].GetGauge().GetValue()
	}
	for name, want := range map[string]float64{
		"sluice_indexer_lag_blocks": 3, "sluice_indexer_lag_seconds": 36, "sluice_indexer_disputed_vaults": 2, "sluice_indexer_disputed_figures": 2,
	} {
		if got := value[name]; got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	if age := value["sluice_indexer_head_age_seconds"]; age < 100 || age > 130 {
		t.Errorf("head age %v", age)
	}
	db := database(t)
	r := start(t, configFor(w.d), db, c)
	r.until(w.chain.Head().Hash())
	r.stop()
	indexed, err := r.reg.Gather()
	must(t, err)
	for _, f := range append(indexed, families...) {
		value[f.GetName()] = f.GetMetric()[0].GetGauge().GetValue()
	}
	families, err = reg.Gather()
	must(t, err)
	for _, f := range families {
		value[f.GetName()] = f.GetMetric()[0].GetGauge().GetValue()
	}
	for _, name := range published {
		if _, ok := value[name]; !ok {
			t.Errorf("no %s", name)
		}
	}
	// By what they are told apart.
	labels := map[string]string{}
	for _, f := range append(indexed, families...) {
		var names []string
		for _, l := range f.GetMetric()[0].GetLabel() {
			names = append(names, l.GetName())
		}
		labels[f.GetName()] = strings.Join(names, " ")
	}
	for name, want := range map[string]string{
		"sluice_indexer_histories_compared_total": "outcome", "sluice_indexer_disputed_figures": "vault", "sluice_indexer_failures_total": "part",
		"sluice_indexer_compared_figures_total": "outcome", "sluice_chain_lies_total": "endpoint kind",
		"sluice_chain_calls_total":         "endpoint method outcome",
		"sluice_chain_endpoint_head_block": "endpoint", "sluice_chain_finality_disagreements_total": "endpoint",
	} {
		if labels[name] != want {
			t.Errorf("%s is told apart by %q, want %q", name, labels[name], want)
		}
	}
	blocks := w.chain.Head().Number.Uint64() - w.d.StartBlock + 1
	if n := r.counter("sluice_indexer_blocks_total"); n != float64(blocks) {
		t.Errorf("%v blocks of %d", n, blocks)
	}
	if r.counter("sluice_indexer_rows_total") == 0 || r.counter("sluice_indexer_commit_duration_seconds") == 0 {
		t.Error("rows and commits aren't counted")
	}
	problems, err := promlint.NewWithMetricFamilies(families).Lint()
	must(t, err)
	for _, p := range problems {
		t.Errorf("%s: %s", p.Metric, p.Text)
	}
	m.Disputes(nil)
	families, err = reg.Gather()
	must(t, err)
	for _, f := range families {
		if f.GetName() == "sluice_indexer_disputed_figures" {
			t.Error("a vault is still shown as disputed")
		}
	}
}

// The metric of the tables' head is true as soon as a block is committed: while its comparison goes on, and when that fails.
func TestHeadMetricDoesNotWaitForProofs(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 604)
	v := w.sharedVault()
	url := databaseURL(t)
	looker := openDB(t, url)
	var r atomic.Pointer[running]
	var looks atomic.Int64
	db := hooked(t, url, func(what string) error {
		if r := r.Load(); r != nil && strings.HasPrefix(what, "INSERT INTO proofs") {
			cur, err := looker.Cursor(t.Context())
			if shown := r.gauge("sluice_indexer_head_block"); err != nil || shown != float64(cur.Head.Number) {
				t.Errorf("the metric shows block %v where the tables stand at %v (%v)", shown, cur.Head, err)
			}
			if looks.Add(1) == 1 {
				return driver.ErrBadConn
			}
		}
		return nil
	})
	conf := configFor(w.d)
	running := start(t, conf, db, client(t, w.chain.HTTPURL()))
	running.until(w.chain.Head().Hash())
	r.Store(running)
	for range 2 {
		w.asks(v, "bob")
		head := w.chain.Head()
		running.eventually("a proof at the head", func() (bool, error) {
			proofs, err := looker.ProofsOf(t.Context(), []common.Address{v.address})
			return proofs[v.address].Covers(head.Number.Uint64()), err
		})
	}
	running.stop()
	if looks.Load() < 2 {
		t.Errorf("%d proofs were recorded", looks.Load())
	}
}
