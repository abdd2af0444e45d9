package chain

import (
	"errors"

	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	calls   *prometheus.CounterVec
	latency *prometheus.HistogramVec
	lies    *prometheus.CounterVec
	head    *prometheus.GaugeVec
	splits  prometheus.Counter

	disagreements *prometheus.CounterVec
}

func newMetrics(reg prometheus.Registerer) *metrics {
	m := &metrics{
		calls: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_chain_calls_total", Help: "RPC calls by endpoint, method and outcome class.",
		}, []string{"endpoint", "method", "outcome"}),
		latency: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sluice_chain_call_duration_seconds", Help: "Duration of one HTTP call, batches as one.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"endpoint"}),
		lies: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_chain_lies_total", Help: "False answers, by endpoint and kind: a header that does not hash, a head up to which it has no blocks, logs that do not fold to their contract's history.",
		}, []string{"endpoint", "kind"}),
		head: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Name: "sluice_chain_endpoint_head_block", Help: "Last head seen at an endpoint.",
		}, []string{"endpoint"}),
		disagreements: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_chain_finality_disagreements_total", Help: "Finalised blocks of which an endpoint gave another hash than the one that stands.",
		}, []string{"endpoint"}),
		splits: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "sluice_chain_range_splits_total", Help: "Times a getLogs range was bisected.",
		}),
	}
	if reg == nil {
		return m
	}
	// Several clients of one process share their collectors.
	m.calls = register(reg, m.calls)
	m.latency = register(reg, m.latency)
	m.lies = register(reg, m.lies)
	m.head = register(reg, m.head)
	m.splits = register(reg, m.splits)
	m.disagreements = register(reg, m.disagreements)
	return m
}

// lieKinds are the kinds of answers that a check can disprove.
var lieKinds = []string{"header", "head", "logs"}

// start makes every endpoint's counters appear before the first event, so that an increase from nothing is one.
func (m *metrics) start(endpoints []*endpoint) {
	for _, e := range endpoints {
		m.disagreements.WithLabelValues(e.name).Add(0)
		for _, kind := range lieKinds {
			m.lies.WithLabelValues(e.name, kind).Add(0)
		}
	}
}

func register[C prometheus.Collector](reg prometheus.Registerer, c C) C {
	var already prometheus.AlreadyRegisteredError
	if err := reg.Register(c); errors.As(err, &already) {
		if old, ok := already.ExistingCollector.(C); ok {
			return old
		}
	}
	return c
}
