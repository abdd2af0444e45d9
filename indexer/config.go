package indexer

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// Config of an Indexer. Zero values take the defaults in brackets.
type Config struct {
	Factory    common.Address // the VaultFactory followed
	Lens       common.Address // for hourly reads; without it vaults are asked one by one
	Tank       common.Address // the Tank; without it no tank is indexed
	Board      common.Address // the Board; without it no post is indexed
	StartBlock uint64         // the block at which the registry was deployed, or any before

	Owner    string        // this writer in the lease [host name and process id]
	LeaseTTL time.Duration // [15 s]
	Backoff  time.Duration // first pause after a failure, doubling up to 32 times it [500 ms]
	MaxBatch uint64        // most live blocks in one commit [64]
	// ReconcileAccounts bounds the accounts compared with the chain after a settlement [200]; where it touched more, they
	// take turns.
	ReconcileAccounts int
	// ProofsPerMinute bounds how often a contract's fold is compared with its own slot [600].
	ProofsPerMinute int

	branchPart int // blocks of a new branch that are read at once [16]
	// bulkLogs is how many logs one transaction of a backfill holds [9,000]. A row that many events change is written once
	// per transaction, so longer ones write less; what they change is held in memory until then.
	bulkLogs    int
	held        int           // most positions and requests in memory [6,000]
	reportEvery time.Duration // between two reports of the endpoints' health [5 s]
	upkeepEvery time.Duration // between two looks after the tables; the first comes after a minute [1 h]
	patience    time.Duration // how long a lease that somebody holds is asked for again [2 s]

	Logger     *slog.Logger
	Registerer prometheus.Registerer
	Traces     trace.TracerProvider // takes a span of each batch of blocks; nil: there are none
}

func (c *Config) check() error {
	if c.Factory == (common.Address{}) {
		return errors.New("indexer: no factory address")
	}
	if c.Owner == "" {
		host, err := os.Hostname()
		if err != nil {
			return fmt.Errorf("indexer: name this writer: %w", err)
		}
		c.Owner = fmt.Sprintf("%s:%d", host, os.Getpid())
	}
	if c.LeaseTTL <= 0 {
		c.LeaseTTL = 15 * time.Second
	}
	if c.Backoff <= 0 {
		c.Backoff = 500 * time.Millisecond
	}
	if c.MaxBatch == 0 {
		c.MaxBatch = 64
	}
	if c.ReconcileAccounts <= 0 {
		c.ReconcileAccounts = 200
	}
	if c.ProofsPerMinute <= 0 {
		c.ProofsPerMinute = 600
	}
	if c.branchPart <= 0 {
		c.branchPart = 16
	}
	if c.bulkLogs <= 0 {
		c.bulkLogs = 9_000
	}
	if c.reportEvery <= 0 {
		c.reportEvery = 5 * time.Second
	}
	if c.upkeepEvery <= 0 {
		c.upkeepEvery = time.Hour
	}
	if c.patience <= 0 {
		c.patience = 2 * time.Second
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.Traces == nil {
		c.Traces = noop.NewTracerProvider()
	}
	return nil
}
