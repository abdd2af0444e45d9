package indexer

import (
	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	head, final, target prometheus.Gauge
	headTime, ready     prometheus.Gauge
	blocks              *prometheus.CounterVec
	events, rows        prometheus.Counter
	missing             prometheus.Counter
	odd                 prometheus.Counter
	commit              prometheus.Histogram
	reorg               prometheus.Histogram
	disputed            *prometheus.GaugeVec
	compared            *prometheus.CounterVec
	failures            *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) (*metrics, error) {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Name: "sluice_indexer_" + name, Help: help})
	}
	m := &metrics{
		head:     gauge("head_block", "Last block in the tables."),
		final:    gauge("finalized_block", "Highest block known to be final."),
		target:   gauge("chain_head_block", "Chain's head as last seen; less head_block it is the lag."),
		headTime: gauge("head_timestamp_seconds", "Chain time of the last block in the tables, Unix seconds."),
		ready:    gauge("ready", "1 when the tables follow the head."),
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
		failures: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_indexer_failures_total", Help: "Interrupted runs, by what failed.",
		}, []string{"part"}),
	}
	if reg == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{
		m.head, m.final, m.target, m.headTime, m.ready, m.blocks, m.events, m.rows, m.missing, m.odd, m.commit, m.reorg,
		m.disputed, m.compared, m.failures,
	} {
		if err := reg.Register(c); err != nil {
			return nil, err
		}
	}
	return m, nil
}
