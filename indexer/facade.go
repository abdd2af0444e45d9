package indexer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// ErrBeyondFinality is a reorg below the finalised block: nothing is taken back, the indexer stands still and unhealthy
// until the chain agrees with the tables again or an operator decides.
var ErrBeyondFinality = errors.New("chain contradicts a finalised block")

// ErrMisconfigured is a setting that no retry mends.
var ErrMisconfigured = errors.New("misconfigured")

// Indexer keeps the derived tables of one deployment.
type Indexer struct {
	cfg   Config
	chain *chain.Client
	db    *store.DB
	log   *slog.Logger
	m     *metrics

	registry common.Address
	lease    *store.Lease
	c        *cache
	p        *projector
	watched  *chain.Watched
	vaults   []vaultAt // every vault known, by creation; what snapshots read

	head  store.Header // last block in the tables; Number 0 and no hash before the first
	began bool         // head is set
	final *store.Ref

	distrust bool // a trusted range could not be applied: everything is proven from here on

	doubt error // endpoints differ on what is final; nil while enough agree

	owed map[common.Address]bool // vaults whose last settlement's accounts were not compared

	repair      *repair   // at work, beside
	repairAfter time.Time // no repair begins before
	unread      int       // hours without a price row because no endpoint had the state

	collecting bool // the collector is kept busy (frugal.go)

	committed func(store.Header) // tests' signal: called after every commit

	mu       sync.Mutex
	notReady error
}

type vaultAt struct {
	vault, portfolio common.Address
	block            uint64
}

var errStarting = errors.New("starting")

// New checks the configuration; nothing is read or written before Run.
func New(cfg Config, client *chain.Client, db *store.DB) (*Indexer, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	m, err := newMetrics(cfg.Registerer)
	if err != nil {
		return nil, fmt.Errorf("indexer metrics: %w", err)
	}
	ix := &Indexer{cfg: cfg, chain: client, db: db, log: cfg.Logger, m: m, notReady: errStarting}
	ix.c = newCache(db)
	return ix, nil
}

// Ready is nil while the tables follow the chain's head, else why they don't.
func (ix *Indexer) Ready() error {
	ix.mu.Lock()
	defer ix.mu.Unlock()
	return ix.notReady
}

func (ix *Indexer) setReady(err error) {
	ix.mu.Lock()
	ix.notReady = err
	ix.mu.Unlock()
	if err == nil {
		ix.m.ready.Set(1)
	} else {
		ix.m.ready.Set(0)
	}
}

// Run indexes until ctx ends (nil) or something fails that no retry mends: a wrong deployment, a foreign or unmigrated
// database, a lease that somebody else holds, an event that can't be applied. Faults of endpoints and of the database
// are waited out.
func (ix *Indexer) Run(ctx context.Context) error {
	pause := ix.cfg.Backoff
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
		ix.setReady(err)
		part, fatal := blame(err)
		ix.m.failures.WithLabelValues(part).Inc()
		if fatal {
			return err
		}
		if time.Since(started) > 64*ix.cfg.Backoff {
			pause = ix.cfg.Backoff
		}
		ix.log.Error("indexing interrupted", "part", part, "err", err, "retry_in", pause.String())
		t := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			t.Stop()
			return nil
		case <-t.C:
		}
		pause = min(2*pause, 32*ix.cfg.Backoff)
	}
}

// blame names the part that failed and tells whether trying again is pointless.
func blame(err error) (part string, fatal bool) {
	var held *store.HeldError
	var ce *chain.Error
	switch {
	case errors.As(err, &held):
		return "lease", true
	case errors.Is(err, store.ErrLeaseLost):
		return "lease", false
	case errors.Is(err, ErrMisconfigured), errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrSchema), errors.Is(err, store.ErrStandby):
		return "configuration", true
	case errors.Is(err, ErrBeyondFinality):
		return "finality", false
	case errors.Is(err, chain.ErrReorg), errors.Is(err, errMoved):
		return "reorg", false
	case errors.As(err, &ce):
		return "rpc", ce.Class == chain.WrongChain
	case errors.Is(err, errProject):
		return "projection", true
	}
	return "database", store.Classify(err) == store.Permanent || store.Classify(err) == store.Denied
}

// Bind checks the deployment and the database and ties them together, so that readers find an index that is empty so
// far. It writes nothing when anything is wrong. Run does it too.
func (ix *Indexer) Bind(ctx context.Context) error {
	if err := ix.inspect(ctx); err != nil {
		return err
	}
	return ix.db.Bind(ctx, ix.identity())
}

func (ix *Indexer) identity() store.Identity {
	return store.Identity{ChainID: ix.chain.ChainID(), Factory: ix.cfg.Factory, StartBlock: ix.cfg.StartBlock}
}

// indexed is Bind for what works on the tables of an index: where there is none nothing is tied together, since which
// deployment a database is for is said by who indexes into it.
func (ix *Indexer) indexed(ctx context.Context) error {
	if err := ix.inspect(ctx); err != nil {
		return err
	}
	cur, err := ix.db.Cursor(ctx)
	switch {
	case err == nil:
		err = ix.db.Bind(ctx, ix.identity()) // bound already: refused unless it is the same
	case errors.Is(err, store.ErrNotFound):
		err = nil
	}
	if err == nil && cur.Head == nil {
		err = fmt.Errorf("%w: nothing is indexed yet", ErrMisconfigured)
	}
	return err
}

// inspect checks the deployment and the schema and writes nothing.
func (ix *Indexer) inspect(ctx context.Context) error {
	head, err := ix.chain.HeaderByTag(ctx, "latest")
	if err != nil {
		return fmt.Errorf("read the chain's head: %w", err)
	}
	if ix.cfg.StartBlock > head.Number {
		return fmt.Errorf("%w: start block %d is past the chain's head %d", ErrMisconfigured, ix.cfg.StartBlock, head.Number)
	}
	factory := vaultfactory.NewVaultFactory()
	out, err := ix.chain.CallAt(ctx, ix.cfg.Factory, factory.PackRegistry(), head.Hash)
	if err != nil && chain.ClassOf(err) != chain.Reverted {
		return fmt.Errorf("read the factory's registry: %w", err)
	}
	if ix.registry, err = factory.UnpackRegistry(out); err != nil || ix.registry == (common.Address{}) {
		return fmt.Errorf("%w: %s is not a VaultFactory on chain %d", ErrMisconfigured, ix.cfg.Factory, ix.chain.ChainID())
	}
	if err := ix.checkRegistry(ctx); err != nil {
		return err
	}
	return ix.db.CheckSchema(ctx)
}

// checkRegistry refuses a start block that the registry is older than: what was listed before would be missing from its
// table, and vaults that the factory made by then from all others. The registry keeps most of it in mappings, so it can't
// be read as state. Where no endpoint has the state of that block it can't be known here (see countVaults).
func (ix *Indexer) checkRegistry(ctx context.Context) error {
	if ix.cfg.StartBlock == 0 {
		return nil
	}
	before, err := ix.chain.HeaderByNumber(ctx, ix.cfg.StartBlock-1)
	if err == nil {
		var out []byte
		if out, err = ix.chain.CallAt(ctx, ix.registry, registryABI.PackDelay(), before.Hash); err == nil && len(out) > 0 {
			return fmt.Errorf("%w: start block %d is too late: the registry %s was there before it", ErrMisconfigured, ix.cfg.StartBlock,
				ix.registry)
		}
	}
	if err != nil {
		ix.log.Debug("not known whether the registry is older than start_block", "err", err)
	}
	return nil
}

// countVaults compares the number of vaults with the factory's own at a finalised block that the tables stand at. More on
// the chain were made before the start block: their creation is proven for every block since.
func (ix *Indexer) countVaults(ctx context.Context) error {
	factory := vaultfactory.NewVaultFactory()
	out, err := ix.chain.CallAt(ctx, ix.cfg.Factory, factory.PackVaultCount(), ix.head.Hash)
	if err != nil {
		ix.log.Debug("vaults not counted", "block", ix.head.Number, "err", err)
		return nil
	}
	n, err := factory.UnpackVaultCount(out)
	if err == nil && n.Cmp(big.NewInt(int64(len(ix.vaults)))) > 0 {
		return fmt.Errorf("%w: start block %d is too late: the factory had made %s vaults by block %d, %d of them since", ErrMisconfigured,
			ix.cfg.StartBlock, n, ix.head.Number, len(ix.vaults))
	}
	return nil
}

// session holds the lease and follows the chain until something fails.
func (ix *Indexer) session(ctx context.Context) error {
	lease, err := ix.acquire(ctx)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		ix.renew(ctx, lease, cancel)
	}()
	go func() {
		defer wg.Done()
		ix.report(ctx)
	}()
	ix.lease = lease
	err = ix.follow(ctx)
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		err = cause
	}
	cancel(nil)
	wg.Wait()
	bye, done := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer done()
	if rerr := lease.Release(bye); rerr != nil {
		ix.log.Warn("lease not released", "err", rerr)
	}
	return err
}

// acquire takes the lease. One that is held is asked for again for a moment: a killed writer's session takes the server
// some milliseconds to notice. One that is held for a repair only is waited for.
func (ix *Indexer) acquire(ctx context.Context) (*store.Lease, error) {
	deadline := time.Now().Add(2 * time.Second)
	for {
		lease, err := ix.db.AcquireLease(ctx, "indexer", ix.cfg.Owner, ix.cfg.LeaseTTL)
		var held *store.HeldError
		if err == nil || !errors.As(err, &held) || time.Now().After(deadline) && !onlyRepairs(held) {
			return lease, err
		}
		if err := pause(ctx, 50*time.Millisecond); err != nil {
			return nil, err
		}
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
	t := time.NewTicker(5 * time.Second)
	defer t.Stop()
	for {
		for _, h := range ix.chain.Health() {
			e := store.Endpoint{
				Name: h.Name, Healthy: h.Healthy, Head: &h.Head, Lag: &h.LagBlocks, Lies: uint64(h.Lies), Errors: uint64(h.Failures),
				CheckedAt: time.Now(),
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

// load reads where the tables stand and forgets everything remembered.
func (ix *Indexer) load(ctx context.Context) error {
	cur, err := ix.db.Cursor(ctx)
	if err != nil {
		return err
	}
	if err := ix.reload(ctx); err != nil {
		return err
	}
	ix.final, ix.began, ix.head = cur.Finalized, cur.Head != nil, store.Header{}
	if cur.Finalized != nil {
		ix.chain.RaiseFinality(cur.Finalized.Number)
	}
	if cur.Head != nil {
		ix.head = store.Header{Number: cur.Head.Number, Hash: cur.Head.Hash, Time: cur.Head.Time}
		ix.m.standAt(cur.Head.Number, cur.Head.Time)
	}
	return ix.showDisputes(ctx)
}

// reload fills the cache anew, and with it what else is remembered of the vaults.
func (ix *Indexer) reload(ctx context.Context) error {
	ix.c.drop()
	if err := ix.c.open(ctx); err != nil {
		return err
	}
	ix.p = newProjector(ix.c, ix.cfg.Factory, ix.registry, func(format string, args ...any) {
		ix.m.odd.Inc()
		ix.log.Error("event contradicts the tables", "what", fmt.Sprintf(format, args...))
	})
	ix.watched, ix.vaults = chain.NewWatched(ix.cfg.Factory, ix.registry), nil
	ix.watched.Expect(ownTopics...)
	for _, a := range ix.c.order {
		v := &ix.c.vaults[a].vault.row
		ix.watch(v.Vault, v.Portfolio, v.CreatedBlock)
	}
	return nil
}

// showDisputes sets the metrics to what the tables say.
func (ix *Indexer) showDisputes(ctx context.Context) error {
	disputes, err := ix.db.Disputes(ctx)
	if err != nil {
		return err
	}
	ix.m.disputes(disputes)
	return nil
}

func (ix *Indexer) watch(vault, portfolio common.Address, block uint64) {
	ix.watched.Add(vault)
	ix.watched.Add(portfolio)
	ix.vaults = append(ix.vaults, vaultAt{vault, portfolio, block})
}

func (ix *Indexer) sources() chain.Sources {
	return chain.Sources{
		Roots: []common.Address{ix.cfg.Factory, ix.registry},
		Discover: func(l *chain.Log) []common.Address {
			if l.Address != ix.cfg.Factory || eventOf(l) != evVaultCreated || l.NTopics < 3 {
				return nil
			}
			return []common.Address{topicAddr(l, 1), topicAddr(l, 2)}
		},
	}
}

// next is the first block not in the tables.
func (ix *Indexer) next() uint64 {
	if !ix.began {
		return ix.cfg.StartBlock
	}
	return ix.head.Number + 1
}
