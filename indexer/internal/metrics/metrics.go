// Package metrics is what an indexer counts and measures, shared by its packages.
package metrics

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// Metrics of one indexer.
type Metrics struct {
	head, Final, target prometheus.Gauge
	headTime, Ready     prometheus.Gauge
	lagBlocks, lag      prometheus.Gauge
	headAge             prometheus.GaugeFunc
	vaultsDisputed      prometheus.Gauge
	Blocks              prometheus.Counter
	Events, Rows        prometheus.Counter
	Missing             prometheus.Counter
	Contradictions      prometheus.Counter
	Commit              prometheus.Histogram
	Reorg               prometheus.Histogram
	disputed            *prometheus.GaugeVec
	Compared            *prometheus.CounterVec
	Proofs              *prometheus.CounterVec
	Failures            *prometheus.CounterVec
	Repairs             *prometheus.CounterVec

	mu           sync.Mutex
	at, seen     uint64 // numbers of the tables' head and of the chain's
	atTime, time uint64 // and their chain times, Unix seconds
	differing    map[common.Address]bool
}

// StandAt notes the tables' head.
func (m *Metrics) StandAt(number, time uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.at, m.atTime = number, time
	m.head.Set(float64(number))
	m.headTime.Set(float64(time))
	m.measureLag()
}

// ChainAt notes the chain's head.
func (m *Metrics) ChainAt(h *chain.Header) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.seen, m.time = h.Number, h.Time
	m.target.Set(float64(h.Number))
	m.measureLag()
}

func (m *Metrics) measureLag() {
	m.lagBlocks.Set(float64(m.seen - min(m.at, m.seen)))
	if m.atTime > 0 {
		m.lag.Set(float64(m.time - min(m.atTime, m.time)))
	}
}

// age is the host's clock less the time of the chain's newest block seen; 0 before the first.
func (m *Metrics) age() float64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	newest := max(m.time, m.atTime)
	if newest == 0 {
		return 0
	}
	return max(0, time.Since(time.Unix(int64(newest), 0)).Seconds()) //nolint:gosec // a block's time
}

// Disputes shows what the tables say is disputed now.
func (m *Metrics) Disputes(list []store.Dispute) {
	m.disputed.Reset()
	figures := map[common.Address]int{}
	for _, d := range list {
		figures[d.Vault]++
	}
	m.mu.Lock()
	m.differing = map[common.Address]bool{}
	m.mu.Unlock()
	m.vaultsDisputed.Set(0)
	for vault, n := range figures {
		m.Dispute(vault, n)
	}
}

// Dispute shows that some figures of a vault differ from the chain.
func (m *Metrics) Dispute(vault common.Address, figures int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.differing[vault] = true
	m.disputed.WithLabelValues(vault.Hex()).Set(float64(figures))
	m.vaultsDisputed.Set(float64(len(m.differing)))
}

// New makes them and registers them, where there is a registerer.
func New(reg prometheus.Registerer) (*Metrics, error) {
	m := Unregistered()
	if reg == nil {
		return m, nil
	}
	for _, c := range m.all() {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func (m *Metrics) all() []prometheus.Collector {
	return []prometheus.Collector{
		m.head, m.Final, m.target, m.headTime, m.Ready, m.Blocks, m.Events, m.Rows, m.Missing, m.Contradictions, m.Commit, m.Reorg,
		m.disputed, m.Compared, m.Proofs, m.Failures, m.lagBlocks, m.lag, m.headAge, m.vaultsDisputed, m.Repairs,
	}
}

// Unregistered makes them without showing them to anybody.
func Unregistered() *Metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	m := &Metrics{
		differing: map[common.Address]bool{},
		head:      gauge("head_block", "Last block in the tables."),
		Final:     gauge("finalized_block", "Highest block known to be final."),
		target:    gauge("chain_head_block", "Chain's head as last seen; less head_block it is the lag."),
		headTime:  gauge("head_timestamp_seconds", "Chain time of the last block in the tables, Unix seconds."),
		Ready:     gauge("ready", "1 when the tables follow the head."),

		lagBlocks:      gauge("lag_blocks", "Blocks of the chain that are not in the tables yet."),
		lag:            gauge("lag_seconds", "Chain time between the last block in the tables and the chain's head."),
		vaultsDisputed: gauge("disputed_vaults", "Vaults with a figure that differs from the chain."),

		Blocks:         counter("blocks_total", "Blocks indexed."),
		Events:         counter("events_total", "Logs applied."),
		Rows:           counter("rows_total", "Rows written."),
		Missing:        counter("missing_states_total", "Hours without a price row because no endpoint had the state."),
		Contradictions: counter("contradictions_total", "Events that contradict the rows derived so far."),
		Commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "sluice_indexer_commit_duration_seconds", Help: "Time from begin to commit of a batch.",
			Buckets: prometheus.ExponentialBuckets(0.001, 3, 9),
		}),
		Reorg: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "sluice_indexer_reorg_depth_blocks", Help: "Blocks taken back by a reorg.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 10),
		}),
		disputed: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "sluice_indexer_disputed_figures", Help: "Figures of a vault that differ from the chain.",
		}, []string{"vault"}),
		Compared: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_compared_figures_total", Help: "Figures compared with the chain, by outcome.",
		}, []string{"outcome"}),
		Proofs: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_histories_compared_total", Help: "Contracts whose fold was compared with their own slot, by what came of it.",
		}, []string{"outcome"}),
		Repairs: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_repairs_total", Help: "Repairs of one vault, by outcome; again is one that begins anew.",
		}, []string{"outcome"}),
		Failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_failures_total", Help: "Interrupted runs, by what failed.",
		}, []string{"part"}),
	}
	m.headAge = prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "sluice_indexer_head_age_seconds",
		Help: "Host's clock less the time of the newest block seen; a silent chain or silent endpoints let it grow.",
	}, m.age)
	for _, outcome := range []string{"match", "mismatch", "unchecked"} {
		m.Compared.WithLabelValues(outcome).Add(0)
	}
	for _, outcome := range []string{"proven", "consistent", "agreed", "unconfirmed", "differs", "failed"} {
		m.Proofs.WithLabelValues(outcome).Add(0)
	}
	for _, outcome := range []string{store.RepairDone, store.RepairRefused, "again"} {
		m.Repairs.WithLabelValues(outcome).Add(0)
	}
	return m
}
