package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/chainsync"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/indexer/prove"
	"github.com/sluicefi/sluice/indexer/reconcile"
	"github.com/sluicefi/sluice/indexer/repair"
	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/store"
)

var (
	// ErrBeyondFinality is a reorg below the finalised block: nothing is taken back, the indexer stands still and
	// unhealthy until the chain agrees with the tables again or an operator decides.
	ErrBeyondFinality = faults.ErrBeyondFinality
	// ErrMisconfigured is a setting that no retry mends.
	ErrMisconfigured = faults.ErrMisconfigured
)

// Checked is what came of comparing tables with the chain.
type Checked = reconcile.Checked

// Indexer keeps the derived tables of one deployment.
type Indexer struct {
	cfg    Config
	chain  *chain.Client
	db     *store.DB
	log    *slog.Logger
	m      *metrics.Metrics
	status *chainsync.Status

	registry  common.Address
	sync      *chainsync.Syncer
	committed func(store.Header) // tests' signal: called after every commit
}

// New checks the configuration; nothing is read or written before Run.
func New(cfg Config, client *chain.Client, db *store.DB) (*Indexer, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	m, err := metrics.New(cfg.Registerer)
	if err != nil {
		return nil, fmt.Errorf("indexer metrics: %w", err)
	}
	return &Indexer{cfg: cfg, chain: client, db: db, log: cfg.Logger, m: m, status: chainsync.NewStatus(m)}, nil
}

// Ready is nil while the tables follow the chain's head, else why they don't.
func (ix *Indexer) Ready() error { return ix.status.Err() }

// Run indexes until ctx ends (nil) or something fails that no retry mends: a wrong deployment, a foreign or unmigrated
// database, a lease that somebody else holds, an event that can't be applied. Faults of endpoints and of the database
// are waited out.
func (ix *Indexer) Run(ctx context.Context) error {
	backoff := ix.cfg.Backoff
	bound := false
	for {
		started := time.Now()
		var err error
		if !bound {
			err = ix.Bind(ctx)
			bound = err == nil
		}
		if bound {
			err = ix.session(ctx)
		}
		if ctx.Err() != nil {
			return nil
		}
		ix.status.Set(err)
		part, fatal := faults.Blame(err)
		ix.m.Failures.WithLabelValues(part).Inc()
		if fatal {
			return err
		}
		if time.Since(started) > 64*ix.cfg.Backoff {
			backoff = ix.cfg.Backoff
		}
		ix.log.Error("indexing interrupted", "part", part, "err", err, "retry_in", backoff.String())
		if err := pause.For(ctx, backoff); err != nil {
			return nil
		}
		backoff = min(2*backoff, 32*ix.cfg.Backoff)
	}
}

// session holds the lease and follows the chain until something fails.
func (ix *Indexer) session(ctx context.Context) (err error) {
	lease, err := ix.acquire(ctx)
	if err != nil {
		return err
	}
	ctx, end := ix.hold(ctx, lease, ix.report, func(ctx context.Context) { ix.upkeep(ctx, lease) })
	defer func() { err = end(err) }()
	syncer, repairs := ix.workers(lease)
	defer repairs.Close()
	return syncer.Follow(ctx, repair.Every, repairs.Tend)
}

// workers are the syncer, which lives as long as the indexer, and what repairs beside it, both under a lease.
func (ix *Indexer) workers(lease *store.Lease) (*chainsync.Syncer, *repair.Repairs) {
	cfg := ix.syncConfig()
	if ix.sync == nil {
		ix.sync = chainsync.New(cfg, ix.chain, ix.db)
	}
	ix.sync.Under(lease)
	return ix.sync, repair.New(ix.sync, cfg, ix.cfg.Owner, ix.chain, ix.db, lease)
}

// syncConfig is how the syncer works.
func (ix *Indexer) syncConfig() chainsync.Config {
	return chainsync.Config{
		On:   project.Contracts{Factory: ix.cfg.Factory, Registry: ix.registry, Tank: ix.cfg.Tank, Board: ix.cfg.Board},
		Lens: ix.cfg.Lens, StartBlock: ix.cfg.StartBlock,
		Backoff:  ix.cfg.Backoff,
		MaxBatch: ix.cfg.MaxBatch, BranchPart: ix.cfg.branchPart, BulkLogs: ix.cfg.bulkLogs, Held: ix.cfg.held,
		Log: ix.log, Traces: ix.cfg.Traces, Metrics: ix.m, Status: ix.status, Reconciler: ix.reconciler(), Prover: ix.prover(), Committed: ix.committed,
	}
}

func (ix *Indexer) prover() *prove.Prover {
	return prove.New(ix.chain, ix.db, ix.cfg.ProofsPerMinute, ix.log, ix.m)
}

func (ix *Indexer) reconciler() *reconcile.Reconciler {
	return reconcile.New(ix.chain, ix.db, ix.cfg.Lens, ix.cfg.ReconcileAccounts, ix.log, ix.m)
}

// acquire takes the lease. One that is held is asked for again for a moment: a killed writer's session takes the server
// some milliseconds to notice. One that is held for a repair only is waited for.
func (ix *Indexer) acquire(ctx context.Context) (*store.Lease, error) {
	deadline := time.Now().Add(ix.cfg.patience)
	for {
		lease, err := ix.lease(ctx)
		var held *store.HeldError
		if err == nil || !errors.As(err, &held) || time.Now().After(deadline) && !onlyRepairs(held) {
			return lease, err
		}
		if err := pause.For(ctx, 50*time.Millisecond); err != nil {
			return nil, err
		}
	}
}

// lease takes the indexer's lease, and gives it back where the schema isn't this binary's any more: a newer version may have
// changed it since the last look, and then took the lease away.
func (ix *Indexer) lease(ctx context.Context) (*store.Lease, error) {
	lease, err := ix.db.AcquireLease(ctx, store.IndexerLease, ix.cfg.Owner, ix.cfg.LeaseTTL)
	if err != nil {
		return nil, err
	}
	if err := ix.db.CheckSchema(ctx); err != nil {
		return nil, errors.Join(err, lease.Release(context.WithoutCancel(ctx)))
	}
	return lease, nil
}

// hold renews a lease, and runs what is to be done beside, until end is called, which gives the lease back. The context ends
// when the lease is lost; end then gives that as the cause.
func (ix *Indexer) hold(ctx context.Context, lease *store.Lease, beside ...func(context.Context)) (
	held context.Context, end func(error) error,
) {
	outer := ctx
	ctx, cancel := context.WithCancelCause(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { ix.renew(ctx, lease, cancel) })
	for _, run := range beside {
		wg.Go(func() { run(ctx) })
	}
	return ctx, func(err error) error {
		if cause := context.Cause(ctx); cause != nil && outer.Err() == nil {
			err = cause
		}
		cancel(nil)
		wg.Wait()
		bye, done := context.WithTimeout(context.WithoutCancel(outer), 5*time.Second)
		defer done()
		if rerr := lease.Release(bye); rerr != nil {
			ix.log.Warn("lease not released", "err", rerr)
		}
		return err
	}
}

func (ix *Indexer) renew(ctx context.Context, lease *store.Lease, cancel context.CancelCauseFunc) {
	t := time.NewTicker(ix.cfg.LeaseTTL / 3)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
			if err := lease.Renew(ctx); err != nil && ctx.Err() == nil {
				cancel(err)
				return
			}
		}
	}
}

// report writes the endpoints' health for pages.
func (ix *Indexer) report(ctx context.Context) {
	t := time.NewTicker(ix.cfg.reportEvery)
	defer t.Stop()
	for {
		for _, h := range ix.chain.Health() {
			e := store.Endpoint{
				Name: h.Name, Healthy: h.Healthy, Head: &h.Head, Lag: &h.LagBlocks, Lies: uint64(h.Lies), Errors: uint64(h.Failures),
			}
			if h.LastError != "" {
				e.LastError = &h.LastError
			}
			if err := ix.db.PutEndpoint(ctx, e); err != nil && ctx.Err() == nil {
				ix.log.Debug("endpoint health not recorded", "endpoint", h.Name, "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}
