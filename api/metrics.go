package api

import (
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/sluicefi/sluice/store"
)

type metrics struct {
	handler  http.Handler
	duration *prometheus.HistogramVec
	panics   prometheus.Counter
}

func newMetrics(reg *prometheus.Registry, h *hub, db *store.DB) (*metrics, error) {
	m := &metrics{
		handler: promhttp.HandlerFor(reg, promhttp.HandlerOpts{}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "sluice_http_request_duration_seconds", Help: "Time to answer a request, streams excepted.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"route", "code"}),
		panics: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "sluice_http_panics_total", Help: "Requests that the server failed on by a panic: each is a fault of the server.",
		}),
	}
	streams := prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "sluice_http_event_streams", Help: "Open event streams.",
	}, func() float64 { return float64(h.open.Load()) })
	pool := collectors.NewDBStatsCollector(db.DB.DB, "sluice")
	return m, errors.Join(reg.Register(m.duration), reg.Register(m.panics), reg.Register(streams), reg.Register(pool))
}

// observe times requests by route; unknown paths share one label.
func (m *metrics) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		rec := recorderOf(w, r)
		next.ServeHTTP(rec, r)
		if r.Pattern == "GET "+eventsPath {
			return
		}
		route := r.Pattern
		if route == "" {
			route = "none"
		}
		m.duration.WithLabelValues(route, strconv.Itoa(rec.code)).Observe(time.Since(begin).Seconds())
	})
}

// recorder remembers a response's status. It also gives each answer the listener's whole WriteTimeout from its own beginning on: an
// answer that took long to read, or waited for its turn, would else be written after the deadline, and so reach nobody.
type recorder struct {
	http.ResponseWriter
	code   int
	wrote  bool
	within time.Duration // from the answer's beginning; 0: the listener has no WriteTimeout
}

// recorderOf is the recorder of a request's response: the one that is there already, or a new one.
func recorderOf(w http.ResponseWriter, r *http.Request) *recorder {
	if rec, ok := w.(*recorder); ok {
		return rec
	}
	rec := &recorder{ResponseWriter: w, code: http.StatusOK}
	if server, ok := r.Context().Value(http.ServerContextKey).(*http.Server); ok {
		rec.within = server.WriteTimeout
	}
	return rec
}

func (r *recorder) begin(code int) {
	if r.wrote {
		return
	}
	r.code, r.wrote = code, true
	if r.within > 0 {
		// Where the connection can't be given time, the answer is written within the time that is left.
		_ = http.NewResponseController(r.ResponseWriter).SetWriteDeadline(time.Now().Add(r.within))
	}
}

func (r *recorder) WriteHeader(code int) {
	r.begin(code)
	r.ResponseWriter.WriteHeader(code)
}

func (r *recorder) Write(b []byte) (int, error) {
	r.begin(http.StatusOK)
	return r.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
