package keeper

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jmoiron/sqlx"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
)

// Indexer tells how far the index is; targets and orders wait for it.
type Indexer interface {
	Health(ctx context.Context) (IndexerHealth, error)
}

// ClaimSource lists controllers who made the AutoClaimer their operator. What
// they can claim is read from the chain.
type ClaimSource interface {
	OptedIn(ctx context.Context) ([]autoclaimer.IAutoClaimerClaim, error)
}

// Deps is what a keeper works with. Endpoints, DB and Signer are needed.
type Deps struct {
	Endpoints []Endpoint
	// Relay takes transactions instead of the endpoints (a private relay).
	Relay      *Endpoint
	DB         *sqlx.DB
	NoDB       error // why there is no DB, for the doctor
	Signer     Signer
	Indexer    Indexer
	Claims     ClaimSource
	Log        *slog.Logger
	Registerer prometheus.Registerer
	// Heads wakes the keeper at a new head; without it, it polls.
	Heads <-chan struct{}
}

// Keeper executes what is due. Run it, or Tick it by hand; one of the two.
type Keeper struct {
	cfg     Config
	deps    Deps
	policy  Policy
	journal *Journal
	reader  *Reader
	metrics *metrics
	log     *slog.Logger
	now     func() time.Time // paces polling and head age only

	leaseMu sync.Mutex
	lease   *Lease
	renewed time.Time

	highest  uint64
	last     *types.Header
	headSeen time.Time
	retry    bool // look again, even at the same head
	inFlight bool // a transaction of ours isn't mined yet
	told     map[string]string

	hook func(step string) // test signal: a journal step was committed, or a transaction handed over ("sending")
}

// New checks the configuration and its parts. It opens nothing: endpoints and
// database are the caller's, and stay open.
func New(cfg Config, deps Deps) (*Keeper, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if len(deps.Endpoints) == 0 {
		return nil, errors.New("keeper: no endpoint")
	}
	if deps.Signer == nil {
		return nil, errors.New("keeper: no signer")
	}
	if deps.Log == nil {
		deps.Log = slog.Default()
	}
	m, err := newMetrics(deps.Registerer)
	if err != nil {
		return nil, err
	}
	k := &Keeper{
		cfg: cfg, deps: deps, policy: NewPolicy(cfg), reader: NewReader(cfg), metrics: m,
		log: deps.Log.With("chain", cfg.ChainID), now: time.Now, told: make(map[string]string),
		hook: func(string) {},
	}
	if deps.DB != nil {
		k.journal = NewJournal(deps.DB, cfg.ChainID)
		k.journal.committed = func(step string) { k.hook(step) }
	}
	return k, nil
}

// Run keeps going until the context ends, then gives the lease back. Nothing
// that goes wrong in a tick ends it.
func (k *Keeper) Run(ctx context.Context) error {
	if k.deps.DB == nil {
		return errors.New("keeper: no database: nothing can be sent without a journal")
	}
	var wg sync.WaitGroup
	wg.Go(func() { k.keepLease(ctx) })
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		if _, err := k.Tick(ctx); err != nil && ctx.Err() == nil {
			k.metrics.tickErrors.Inc()
			k.tell("tick", err.Error(), slog.LevelError, "the tick failed", "err", err)
		} else if err == nil {
			k.quiet("tick")
		}
		wait := k.cfg.PollInterval
		if k.inFlight {
			wait /= inFlightPolls
		}
		timer.Reset(wait)
		select {
		case <-ctx.Done():
			wg.Wait()
			return k.giveBack(ctx)
		case <-timer.C:
		case <-k.deps.Heads:
		}
	}
}

// inFlightPolls is how many times as often heads are asked for while a
// transaction is in flight: the next vault waits for its block.
const inFlightPolls = 8

// giveBack ends the lease on the way out, so that a standby needn't wait.
func (k *Keeper) giveBack(ctx context.Context) error {
	l := k.held()
	if l == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), k.cfg.CallTimeout)
	defer cancel()
	return releaseLease(ctx, k.deps.DB, *l)
}

// Tick does what the newest head asks for: at most one new transaction, beside
// looking after the earlier ones. The plan is nil when this process doesn't
// hold the lease, or when nothing changed since the last tick.
func (k *Keeper) Tick(ctx context.Context) (*Plan, error) {
	l, err := k.ensureLease(ctx)
	if err != nil {
		k.metrics.leader.Set(0)
		return nil, err
	}
	if l == nil {
		k.metrics.leader.Set(0)
		return nil, nil
	}
	k.metrics.leader.Set(1)
	v, err := look(ctx, k.cfg, k.deps.Endpoints, k.highest)
	if err != nil {
		return nil, err
	}
	k.noteEndpoints(v)
	if k.last != nil && k.last.Hash() == v.head.Hash() && !k.retry {
		return nil, nil
	}
	k.retry = false
	plan, err := k.tick(ctx, *l, v)
	if err != nil {
		k.retry = true
		return nil, err
	}
	k.metrics.ticks.Inc()
	return plan, nil
}

func (k *Keeper) tick(ctx context.Context, l Lease, v *view) (*Plan, error) {
	k.advance(ctx, v)
	busy := false
	if v.problem == "" {
		var err error
		if busy, err = k.resolve(ctx, l, v); err != nil {
			return nil, err
		}
	}
	k.inFlight = busy
	plan, facts, err := k.prepare(ctx, v)
	if err != nil {
		return nil, err
	}
	chosen, err := k.choose(ctx, v, plan, facts, !busy)
	if err != nil {
		return nil, err
	}
	var nonce uint64
	var doubt error
	if chosen != nil {
		var ok bool
		if nonce, ok, doubt = k.takeNonce(ctx, l, v, chosen); !ok {
			chosen, plan.Together = nil, nil
		}
	}
	// The index catches up without a new block.
	k.retry = k.retry || plan.refused(ReasonIndexer)
	k.publish(plan)
	if err := k.record(ctx, l, v, plan); err != nil {
		return nil, err
	}
	if doubt != nil {
		return nil, doubt
	}
	if chosen != nil {
		k.inFlight = true
		return plan, k.submit(ctx, l, v, chosen, nonce, facts)
	}
	return plan, nil
}

// advance notes the new head, and forgets what a reorg may have undone.
func (k *Keeper) advance(ctx context.Context, v *view) {
	if k.last == nil || k.last.Hash() != v.head.Hash() {
		k.headSeen = k.now()
	}
	if k.last != nil && v.head.ParentHash != k.last.Hash() && v.head.Hash() != k.last.Hash() {
		if is, known, err := canonical(ctx, v, k.last.Number.Uint64(), k.last.Hash()); err != nil || !known || !is {
			k.reader.Forget()
		}
	}
	k.last = v.head
	if v.problem == "" {
		k.highest = max(k.highest, v.head.Number.Uint64())
	}
}

// record stores refusals and the run.
func (k *Keeper) record(ctx context.Context, l Lease, v *view, plan *Plan) error {
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	if err := k.journal.Refuse(ctx, l, v.head, plan.Items); err != nil {
		return err
	}
	return k.journal.SetStatus(ctx, l, plan)
}

// DryRun plans on the newest head and says what would be sent. It needs no
// lease and writes nothing; a database, if there is one, is only read.
func (k *Keeper) DryRun(ctx context.Context) (*Plan, error) {
	v, err := look(ctx, k.cfg, k.deps.Endpoints, 0)
	if err != nil {
		return nil, err
	}
	k.headSeen = k.now()
	plan, facts, err := k.prepare(ctx, v)
	if err != nil {
		return nil, err
	}
	settlements, others := plan.split()
	if _, err := k.chooseSettlement(ctx, v, plan, settlements, facts); err != nil {
		return nil, err
	}
	return plan, k.judge(ctx, v, others, facts)
}

// ensureLease returns the held lease, or tries to take it; nil when another
// keeper holds it.
func (k *Keeper) ensureLease(ctx context.Context) (*Lease, error) {
	if k.journal == nil {
		return nil, errors.New("keeper: no database: nothing can be sent without a journal")
	}
	if l := k.held(); l != nil && k.leaseAge() < k.cfg.LeaseTTL/2 {
		return l, nil
	} else if l != nil {
		if err := k.renew(ctx); err == nil {
			return k.held(), nil
		} else if !errors.Is(err, ErrLeaseLost) {
			return nil, err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	before := k.now()
	l, err := acquireLease(ctx, k.deps.DB, k.cfg.ChainID, k.cfg.Holder, k.cfg.LeaseTTL)
	if err != nil || l == nil {
		return nil, err
	}
	k.leaseMu.Lock()
	k.lease, k.renewed = l, before
	k.leaseMu.Unlock()
	k.retry = true
	k.log.Info("the lease is held", "holder", l.Holder, "token", l.Token)
	return l, nil
}

func (k *Keeper) held() *Lease {
	k.leaseMu.Lock()
	defer k.leaseMu.Unlock()
	if k.lease == nil {
		return nil
	}
	l := *k.lease
	return &l
}

// leaseFresh says whether the lease can't have run out, by this host's own
// count since before the last renewal.
func (k *Keeper) leaseFresh() bool { return k.held() != nil && k.leaseAge() < k.cfg.LeaseTTL }

func (k *Keeper) leaseAge() time.Duration {
	k.leaseMu.Lock()
	defer k.leaseMu.Unlock()
	return k.now().Sub(k.renewed)
}

func (k *Keeper) renew(ctx context.Context) error {
	l := k.held()
	if l == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	before := k.now()
	err := renewLease(ctx, k.deps.DB, *l, k.cfg.LeaseTTL)
	k.leaseMu.Lock()
	defer k.leaseMu.Unlock()
	switch {
	case err == nil:
		k.renewed = before
	case errors.Is(err, ErrLeaseLost):
		k.lease = nil
	}
	return err
}

// keepLease renews a held lease three times in its life, also while a tick
// takes long.
func (k *Keeper) keepLease(ctx context.Context) {
	ticker := time.NewTicker(k.cfg.LeaseTTL / 3)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := k.renew(ctx); err != nil && ctx.Err() == nil {
			k.log.Warn("the lease was not renewed", "err", err)
		}
	}
}

// tell logs something that may repeat at every head only when it changes.
func (k *Keeper) tell(about, what string, level slog.Level, msg string, args ...any) {
	if k.told[about] == what {
		return
	}
	k.told[about] = what
	k.log.Log(context.Background(), level, msg, args...)
}

func (k *Keeper) quiet(about string) { delete(k.told, about) }

func (k *Keeper) noteEndpoints(v *view) {
	for _, e := range k.deps.Endpoints {
		text, bad := v.failed[e.Name]
		k.metrics.endpoint(e.Name, !bad)
		if bad {
			k.tell("endpoint "+e.Name, text, slog.LevelWarn, "an endpoint doesn't answer", "endpoint", e.Name, "err", text)
		} else {
			k.quiet("endpoint " + e.Name)
		}
	}
	if v.problem != "" {
		k.tell("heads", v.problem, slog.LevelWarn, "the endpoints can't be believed", "why", v.problem, "block", v.head.Number)
	} else {
		k.quiet("heads")
	}
}

func (k *Keeper) sender() common.Address { return k.deps.Signer.Address() }

func (k *Keeper) String() string {
	return fmt.Sprintf("keeper %s on chain %d", k.cfg.Holder, k.cfg.ChainID)
}
