package keeper

import (
	"fmt"
	"math"
	"math/big"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal"
)

// metrics are sluice_keeper_*, base units; gas money is wei.
type metrics struct {
	tx          *txjournal.Metrics
	leader      prometheus.Gauge
	ticks       prometheus.Counter
	tickErrors  prometheus.Counter
	refusals    *prometheus.CounterVec
	settled     *prometheus.CounterVec
	balance     prometheus.Gauge
	runway      prometheus.Gauge
	spent       prometheus.Gauge
	budget      prometheus.Gauge
	headBlock   prometheus.Gauge
	headTime    prometheus.Gauge
	nextCutoff  prometheus.Gauge
	waiting     prometheus.Gauge
	overdue     prometheus.Gauge
	blocked     prometheus.Gauge
	endpoints   *prometheus.GaugeVec
	unreadable  prometheus.Gauge
	splits      prometheus.Counter
	short       prometheus.Gauge
	served      prometheus.Gauge
	tanksLow    prometheus.Gauge
	roleMissing prometheus.Gauge
	forFeed     prometheus.Gauge
	late        prometheus.Gauge
	faults      *prometheus.CounterVec
}

func newMetrics(r prometheus.Registerer) (*metrics, error) {
	const ns, sub = "sluice", "keeper"
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: ns, Subsystem: sub, Name: name, Help: help})
	}
	counter := func(name, help string) prometheus.Counter {
		return prometheus.NewCounter(prometheus.CounterOpts{Namespace: ns, Subsystem: sub, Name: name, Help: help})
	}
	vec := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: ns, Subsystem: sub, Name: name, Help: help}, labels)
	}
	m := &metrics{
		leader:      gauge("leader", "1 while this process holds the lease."),
		ticks:       counter("ticks_total", "Heads that were acted on."),
		tickErrors:  counter("tick_errors_total", "Ticks that failed and are tried again."),
		refusals:    vec("refusals_total", "Decisions not to send, each counted once while it lasts.", "action", "reason"),
		settled:     vec("settlements_total", "Settlements in mined transactions, each vault's by its outcome.", "outcome"),
		balance:     gauge("balance_wei", "Balance of the key, wei."),
		runway:      gauge("runway_seconds", "How long the balance lasts at the dearer of the last week and the coming window, in whole weeks."),
		spent:       gauge("budget_spent_wei", "Spent and reserved in seven days of chain time, wei."),
		budget:      gauge("budget_wei", "Weekly gas budget, wei."),
		headBlock:   gauge("head_block", "Height of the last head acted on."),
		headTime:    gauge("head_timestamp_seconds", "Timestamp of the last head acted on, Unix seconds."),
		nextCutoff:  gauge("next_cutoff_timestamp_seconds", "Earliest cut-off ahead, Unix seconds; 0 when none."),
		waiting:     gauge("epochs_waiting", "Closed epochs that wait for their settlement."),
		overdue:     gauge("overdue_seconds", "How long the oldest waiting epoch is past its cut-off, in chain time."),
		blocked:     gauge("settlements_refused", "Waiting epochs whose settlement is refused now, and vaults of which it isn't known whether one waits."),
		unreadable:  gauge("vaults_unreadable", "Vaults that could not be read at the last head, or not their orders."),
		splits:      counter("split_reads_total", "Rounds in which the vaults had to be read in smaller parts."),
		served:      gauge("vaults_served", "Vaults that are served: see keeper.serve_* in docs/keeper.md."),
		tanksLow:    gauge("tanks_low", "Tanks that pay and last for fewer weeks than keeper.runway_weeks."),
		roleMissing: gauge("role_missing", "1 while the key isn't a keeper in the registry."),
		forFeed:     gauge("settlements_waiting_for_feed", "Waiting epochs whose settlement only waits for an answer that its feed may still give in time."),
		late:        gauge("late_seconds", "As overdue_seconds, without epochs that only wait for a feed's next answer."),
		short:       gauge("too_few_endpoints", "1 while no more than half of the endpoints answer: after keeper.alone_after settlements go on with those."),
		faults:      vec("endpoint_faults_total", "Calls of a method at which an endpoint failed, or was late, while the others were asked.", "endpoint", "method"),
		endpoints: prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: ns, Subsystem: sub, Name: "endpoint_up",
			Help: "1 when the endpoint answered at the last look."}, []string{"endpoint"}),
	}
	var err error
	if m.tx, err = txjournal.NewMetrics(r, sub); err != nil || r == nil {
		return m, err
	}
	for _, c := range []prometheus.Collector{
		m.leader, m.ticks, m.tickErrors, m.refusals,
		m.settled, m.balance, m.runway, m.spent, m.budget, m.headBlock, m.headTime, m.nextCutoff, m.waiting, m.overdue,
		m.blocked, m.endpoints, m.unreadable, m.splits, m.short, m.faults, m.served, m.tanksLow, m.roleMissing,
		m.forFeed, m.late,
	} {
		if err := r.Register(c); err != nil {
			return nil, fmt.Errorf("keeper: registering metrics: %w", err)
		}
	}
	return m, nil
}

// start has the counters that alerts look at begin at zero.
func (m *metrics) start(endpoints []chain.Endpoint) {
	var actions, names []string
	for _, a := range []action{actionSettle, actionWriteOff, actionRaise, actionFinalise, actionLimit, actionRebalance, actionClaim} {
		actions = append(actions, string(a))
	}
	for _, e := range endpoints {
		names = append(names, e.Name)
	}
	m.tx.Start(actions, names)
	m.standBy()
}

// standBy says that this process doesn't hold the lease, and so knows nothing of now: alerts look at the keepers together. What it
// counted is 0, and what would be a low number as 0 is none.
func (m *metrics) standBy() {
	for _, g := range []prometheus.Gauge{
		m.leader, m.spent, m.budget, m.nextCutoff, m.waiting, m.overdue, m.blocked, m.unreadable, m.short, m.served, m.tanksLow,
		m.roleMissing, m.forFeed, m.late,
	} {
		g.Set(0)
	}
	for _, g := range []prometheus.Gauge{m.balance, m.runway, m.headBlock, m.headTime} {
		g.Set(math.NaN())
	}
	m.endpoints.Reset()
	m.tx.StandBy()
}

// gaugeOf is for display: a float loses nothing that a chart shows.
func gaugeOf(x *big.Int) float64 {
	f, _ := new(big.Float).SetInt(x).Float64()
	return f
}

func (m *metrics) plan(p *Plan) {
	m.headBlock.Set(float64(p.Block))
	m.headTime.Set(float64(p.ChainTime))
	m.nextCutoff.Set(float64(p.NextCutoff))
	m.spent.Set(gaugeOf(p.Spent.Int()))
	m.budget.Set(gaugeOf(p.Budget.Int()))
	waiting, blocked, unreadable, forFeed, overdue, late := 0, 0, 0, 0, uint64(0), uint64(0)
	served := p.served()
	for _, it := range p.Items {
		unread := it.unread()
		if unread {
			unreadable++
		}
		if it.Action != actionSettle {
			continue
		}
		if !unread { // else nobody knows
			waiting++
		}
		if it.notServed() && !served[it.Vault] { // one that is served, and waits as the budget is spent, is late
			continue
		}
		overdue = max(overdue, it.Overdue)
		if it.waitsForFeed() {
			forFeed++
			continue
		}
		late = max(late, it.Overdue)
		if len(it.Refusals) > 0 {
			blocked++
		}
	}
	m.waiting.Set(float64(waiting))
	m.blocked.Set(float64(blocked))
	m.unreadable.Set(float64(unreadable))
	m.overdue.Set(float64(overdue))
	m.forFeed.Set(float64(forFeed))
	m.late.Set(float64(late))
}

func (m *metrics) gasMoney(balance *big.Int, weeks uint64) {
	m.balance.Set(gaugeOf(balance))
	m.runway.Set(float64(weeks * weekSeconds))
}

func (m *metrics) refused(action action, reason reason) {
	m.refusals.WithLabelValues(string(action), string(reason)).Inc()
}

func (m *metrics) mined(in *txjournal.Intent) {
	for _, p := range in.Parts {
		if p.Action == string(actionSettle) {
			m.settled.WithLabelValues(string(p.Outcome)).Inc()
		}
	}
}

func (m *metrics) endpoint(name string, up bool) {
	value := 0.0
	if up {
		value = 1
	}
	m.endpoints.WithLabelValues(name).Set(value)
}
