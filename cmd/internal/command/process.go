package command

import (
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/sluicefi/sluice/api"
	"github.com/sluicefi/sluice/config"
)

// NewLogger writes to w in the configured format. A level that the configuration's check has not accepted counts as info.
func NewLogger(w io.Writer, cfg config.Log) *slog.Logger {
	level, err := cfg.SlogLevel()
	if err != nil {
		level = slog.LevelInfo
	}
	options := &slog.HandlerOptions{Level: level}
	if cfg.Format == "json" {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}

// NewMetrics returns a registry with the metrics of the Go runtime and of the process. Each process has one.
func NewMetrics() *prometheus.Registry {
	registry := prometheus.NewRegistry()
	registry.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "sluice_build_info", Help: "1; its label is the version that `sluice version` says.", ConstLabels: prometheus.Labels{"version": Version()},
		}, func() float64 { return 1 }),
	)
	return registry
}

// Owner is the name of this process in a lease: the configured one, or else one that no other process has.
func Owner(configured string) string {
	if configured != "" {
		return configured
	}
	host, err := os.Hostname()
	if err != nil {
		host = "unknown"
	}
	return fmt.Sprintf("%s/%d", host, os.Getpid())
}

// WithTrading adds the contracts that trades and their reasons go through.
func WithTrading(c api.Contracts, adapter, quoter, board common.Address) api.Contracts {
	c.Adapter, c.Quoter, c.Board = known(adapter), known(quoter), known(board)
	return c
}

// WithTank adds the contracts that pay keepers and strangers who settle.
func WithTank(c api.Contracts, tank, lateSettler common.Address) api.Contracts {
	c.Tank, c.LateSettler = known(tank), known(lateSettler)
	return c
}

func known(a common.Address) *string {
	if a == (common.Address{}) {
		return nil
	}
	text := a.Hex()
	return &text
}

// Contracts tells the API which contracts there are. A zero address means that the contract is not known.
func Contracts(factory, registry, claimer, lens common.Address) api.Contracts {
	return api.Contracts{Factory: factory.Hex(), Registry: known(registry), AutoClaimer: known(claimer), Lens: known(lens)}
}
