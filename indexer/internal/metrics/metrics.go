package indexer

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

type metrics struct {
	head, final, target prometheus.Gauge
	headTime, ready     prometheus.Gauge
	lagBlocks, lag      prometheus.Gauge
	headAge             prometheus.GaugeFunc
	vaultsDisputed      prometheus.Gauge
	blocks              *prometheus.CounterVec
	events, rows        prometheus.Counter
	missing             prometheus.Counter
	odd                 prometheus.Counter
	commit              prometheus.Histogram
	reorg               prometheus.Histogram
	disputed            *prometheus.GaugeVec
	compared            *prometheus.CounterVec
	failures            *prometheus.CounterVec
	repairs             *prometheus.CounterVec

	mu           sync.Mutex
	at, seen     uint64 // numbers of the tables' head and of the chain's
	atTime, time uint64 // and their chain times, Unix seconds
	doubted      map[common.Address]bool
}

// standAt notes the tables' head.
func (m *metrics) standAt(number, time uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.at, m.atTime = number, time
	m.head.Set(float64(number))
	m.headTime.Set(float64(time))
	m.measureLag()
}

// chainAt notes the chain's head.
func (m *metrics) chainAt(h *chain.Header) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.seen, m.time = h.Number, h.Time
	m.target.Set(float64(h.Number))
	m.measureLag()
}

func (m *metrics) measureLag() {
	m.lagBlocks.Set(float64(m.seen - min(m.at, m.seen)))
	if m.atTime > 0 {
		m.lag.Set(float64(m.time - min(m.atTime, m.time)))
	}
}

// age is the host's clock less the time of the chain's newest block seen; 0 before the first.
func (m *metrics) age() float64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	newest := max(m.time, m.atTime)
	if newest == 0 {
		return 0
	}
	return max(0, time.Since(time.Unix(int64(newest), 0)).Seconds()) //nolint:gosec // a block's time
}

// disputes shows what the tables say is disputed now.
func (m *metrics) disputes(list []store.Dispute) {
	m.disputed.Reset()
	figures := map[common.Address]int{}
	for _, d := range list {
		figures[d.Vault]++
	}
	m.mu.Lock()
	m.doubted = map[common.Address]bool{}
	m.mu.Unlock()
	m.vaultsDisputed.Set(0)
	for vault, n := range figures {
		m.dispute(vault, n)
	}
}

// dispute shows that some figures of a vault differ from the chain.
func (m *metrics) dispute(vault common.Address, figures int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.doubted[vault] = true
	m.disputed.WithLabelValues(vault.Hex()).Set(float64(figures))
	m.vaultsDisputed.Set(float64(len(m.doubted)))
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	m := makeMetrics()
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

func (m *metrics) all() []prometheus.Collector {
	return []prometheus.Collector{
		m.head, m.final, m.target, m.headTime, m.ready, m.blocks, m.events, m.rows, m.missing, m.odd, m.commit, m.reorg,
		m.disputed, m.compared, m.failures, m.lagBlocks, m.lag, m.headAge, m.vaultsDisputed, m.repairs,
	}
}

// makeMetrics makes them without showing them to anybody.
func makeMetrics() *metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	m := &metrics{
		doubted:  map[common.Address]bool{},
		head:     gauge("head_block", "Last block in the tables."),
		final:    gauge("finalized_block", "Highest block known to be final."),
		target:   gauge("chain_head_block", "Chain's head as last seen; less head_block it is the lag."),
		headTime: gauge("head_timestamp_seconds", "Chain time of the last block in the tables, Unix seconds."),
		ready:    gauge("ready", "1 when the tables follow the head."),

		lagBlocks:      gauge("lag_blocks", "Blocks of the chain that are not in the tables yet."),
		lag:            gauge("lag_seconds", "Chain time between the last block in the tables and the chain's head."),
		vaultsDisputed: gauge("disputed_vaults", "Vaults with a figure that differs from the chain."),

		blocks: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_blocks_total", Help: "Blocks indexed, by how they were checked.",
		}, []string{"mark"}),
		events:  counter("events_total", "Logs applied."),
		rows:    counter("rows_total", "Rows written."),
		missing: counter("missing_states_total", "Hours without a price row because no endpoint had the state."),
		odd:     counter("contradictions_total", "Events that contradict the rows derived so far."),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "sluice_indexer_commit_duration_seconds", Help: "Time from begin to commit of a batch.",
			Buckets: prometheus.ExponentialBuckets(0.001, 3, 9),
		}),
		reorg: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "sluice_indexer_reorg_depth_blocks", Help: "Blocks taken back by a reorg.",
			Buckets: prometheus.ExponentialBuckets(1, 2, 10),
		}),
		disputed: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "sluice_indexer_disputed_figures", Help: "Figures of a vault that differ from the chain.",
		}, []string{"vault"}),
		compared: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_compared_figures_total", Help: "Figures compared with the chain, by outcome.",
		}, []string{"outcome"}),
		repairs: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_repairs_total", Help: "Repairs of one vault, by outcome; again is one that begins anew.",
		}, []string{"outcome"}),
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_failures_total", Help: "Interrupted runs, by what failed.",
		}, []string{"part"}),
	}
	m.headAge = prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "sluice_indexer_head_age_seconds",
		Help: "Host's clock less the time of the newest block seen; a silent chain or silent endpoints let it grow.",
	}, m.age)
	for _, mark := range []string{store.Proven, store.Trusted} {
		m.blocks.WithLabelValues(mark).Add(0)
	}
	for _, outcome := range []string{"match", "mismatch", "unchecked"} {
		m.compared.WithLabelValues(outcome).Add(0)
	}
	for _, outcome := range []string{store.RepairDone, store.RepairRefused, "again"} {
		m.repairs.WithLabelValues(outcome).Add(0)
	}
	return m
}
