package txjournal

import (
	"fmt"
	"math/big"

	"github.com/prometheus/client_golang/prometheus"
)

// Metrics count what a sender does; gas money is wei.
type Metrics struct {
	unresolved prometheus.Gauge
	attempts   *prometheus.CounterVec
	sends      *prometheus.CounterVec
	bumps      prometheus.Counter
	reorged    prometheus.Counter
	outcomes   *prometheus.CounterVec
	costs      prometheus.Counter
	outvoted   *prometheus.CounterVec
}

// NewMetrics registers sluice_SUBSYSTEM_*, a sender's metrics. Without a registerer nobody sees them.
func NewMetrics(r prometheus.Registerer, subsystem string) (*Metrics, error) {
	const ns = "sluice"
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: ns, Subsystem: subsystem, Name: name, Help: help})
	}
	vec := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: ns, Subsystem: subsystem, Name: name, Help: help}, labels)
	}
	m := &Metrics{
		unresolved: prometheus.NewGauge(prometheus.GaugeOpts{Namespace: ns, Subsystem: subsystem, Name: "unresolved_intents",
			Help: "Intents whose nonce isn't resolved."}),
		attempts: vec("attempts_total", "Signed transactions.", "action", "kind"),
		sends:    vec("sends_total", "Transactions handed to an endpoint, by what it said.", "result"),
		bumps:    counter("replacements_total", "Stuck transactions replaced by dearer ones."),
		reorged:  counter("reorged_receipts_total", "Receipts that left the chain."),
		outcomes: vec("mined_total", "Mined transactions by outcome.", "action", "outcome"),
		costs:    counter("gas_cost_wei_total", "Gas paid for mined transactions, wei."),
		outvoted: vec("endpoint_outvoted_total", "Answers that most other endpoints contradict.", "endpoint"),
	}
	if r == nil {
		return m, nil
	}
	for _, c := range []prometheus.Collector{m.unresolved, m.attempts, m.sends, m.bumps, m.reorged, m.outcomes, m.costs, m.outvoted} {
		if err := r.Register(c); err != nil {
			return nil, fmt.Errorf("registering metrics: %w", err)
		}
	}
	return m, nil
}

// StandBy says that another process, or none, looks after the intents now.
func (m *Metrics) StandBy() { m.unresolved.Set(0) }

// Start makes the counters that alerts look at begin at zero: a counter that appears with its first event has not risen.
func (m *Metrics) Start(actions, endpoints []string) {
	for _, action := range actions {
		for _, outcome := range []Outcome{OutcomeSuccess, OutcomeReverted, OutcomeCancelled, OutcomeForeign} {
			m.outcomes.WithLabelValues(action, string(outcome)).Add(0)
		}
	}
	for _, endpoint := range endpoints {
		m.outvoted.WithLabelValues(endpoint).Add(0)
	}
}

func (m *Metrics) mined(in *Intent, mined Mined) {
	m.outcomes.WithLabelValues(in.Action, string(mined.Outcome)).Inc()
	cost, _ := new(big.Float).SetInt(mined.Cost).Float64() // for display: a float loses nothing that a chart shows
	m.costs.Add(cost)
}

// Outvoted counts an answer of an endpoint that most others contradict.
func (m *Metrics) Outvoted(endpoint string) { m.outvoted.WithLabelValues(endpoint).Inc() }
