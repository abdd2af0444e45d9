// Package repair derives one vault's rows anew from the chain and puts them in the place of what the tables have, in one
// transaction: readers see the old rows or the new ones.
package repair

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/chainsync"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/internal/metrics"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

// Every is how often the holder of the lease looks for a repair to begin or to finish.
const Every = 250 * time.Millisecond

// maxGap is the most blocks that are read while the tables stand still: when finality went on by more than this beside
// the reading, the reading goes on first.
const maxGap = 256

var (
	errNoVault = errors.New("the factory made no such vault")
	errDiffers = errors.New("what was derived anew differs from the chain")
)

// Repairs carries out the repairs that were asked for, one at a time, beside a syncer's work and under its lease. Not for
// concurrent use.
type Repairs struct {
	main  *chainsync.Syncer
	cfg   chainsync.Config // the syncer's
	owner string
	chain *chain.Client
	db    *store.DB
	lease *store.Lease

	current *repair
	after   time.Time // none begins before
	failed  int       // how often the last one began again
}

// New carries out repairs beside main.
func New(main *chainsync.Syncer, cfg chainsync.Config, owner string, client *chain.Client, db *store.DB, lease *store.Lease) *Repairs {
	return &Repairs{main: main, cfg: cfg, owner: owner, chain: client, db: db, lease: lease}
}

// Busy tells whether a repair is at work.
func (r *Repairs) Busy() bool { return r.current != nil }

// Tend begins a repair that was asked for, or finishes the one at work when it has been read. Call it between batches.
// What fails for the moment is begun again; what can't be done is refused with its reason.
func (r *Repairs) Tend(ctx context.Context) error {
	if r.current == nil {
		return r.begin(ctx)
	}
	c := r.current
	select {
	case err := <-c.done:
		final := r.goal()
		if err == nil && final != nil && c.sub.Next()+maxGap <= final.Number {
			c.start(ctx, final)
			return nil
		}
		c.done <- err // close waits for it
		if err == nil {
			err = r.adopt(ctx, c)
		}
		r.current = nil
		if cerr := c.close(context.WithoutCancel(ctx)); cerr != nil {
			r.cfg.Log.Debug("shadow tables not dropped", "err", cerr)
		}
		return r.ended(ctx, c, err)
	default:
		return nil
	}
}

func (r *Repairs) begin(ctx context.Context) error {
	if _, began := r.main.Head(); !began || time.Now().Before(r.after) {
		return nil
	}
	want, err := r.db.NextRepair(ctx)
	if err != nil || want == nil {
		return err
	}
	rows, err := r.main.Rows(ctx)
	if err != nil {
		return err
	}
	r.cfg.Log.Info("repair begun", "vault", want.Vault, "repair", want.ID)
	r.current = r.newRepair(want, rows)
	r.current.start(ctx, r.goal())
	return nil
}

// goal is up to where a repair reads beside the indexer's work: what is final, and not beyond where the tables stand.
func (r *Repairs) goal() *store.Ref {
	final := r.main.Final()
	if head, began := r.main.Head(); began && final != nil && head.Number < final.Number {
		return &store.Ref{Number: head.Number, Hash: head.Hash, Time: head.Time}
	}
	return final
}

// Close stops a repair at work; its request goes on waiting.
func (r *Repairs) Close() {
	if r.current == nil {
		return
	}
	if err := r.current.close(context.Background()); err != nil {
		r.cfg.Log.Debug("shadow tables not dropped", "err", err)
	}
	r.current = nil
}

// ended books what came of a repair. An error is the session's only when the lease or the connection is gone.
func (r *Repairs) ended(ctx context.Context, c *repair, err error) error {
	outcomes, log := r.cfg.Metrics.Repairs, r.cfg.Log.With("vault", c.want.Vault, "repair", c.want.ID)
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err == nil:
		outcomes.WithLabelValues(store.RepairDone).Inc()
		r.failed = 0
		return r.main.Load(ctx)
	case errors.Is(err, store.ErrLeaseLost):
		return err
	case errors.Is(err, store.ErrWithdrawn):
		log.Info("repair withdrawn")
		return nil
	case store.Contradicts(err) && !c.whole():
		// Another vault's rows, which are false themselves, stand where the true ones belong.
		if _, err := r.db.RequestRepair(ctx, common.Address{}, 0, "the indexer: false events of several vaults"); err != nil {
			return err
		}
		err = fmt.Errorf("its rows' places are taken by another vault's: everything is derived anew (%w)", err)
	case !hopeless(err), r.lied(ctx, err) && r.failed < maxLied:
		outcomes.WithLabelValues("again").Inc()
		log.Warn("repair begins again", "err", err)
		r.after = time.Now().Add(r.cfg.Backoff << min(1+r.failed, 10))
		r.failed++
		return nil
	}
	r.failed = 0
	outcomes.WithLabelValues(store.RepairRefused).Inc()
	log.Error("repair refused", "err", err)
	_, rerr := r.db.RefuseRepair(ctx, c.want.ID, oneLine(err))
	return rerr
}

// maxLied is how often a repair whose own events were false, or couldn't be applied, begins again before it is refused.
const maxLied = 8

// lied tells whether a repair was stopped by what it read, and blames who gave it.
func (r *Repairs) lied(ctx context.Context, err error) bool {
	var rejected *project.Rejected
	if errors.As(err, &rejected) {
		r.chain.Blame(rejected.Block, err)
		return true
	}
	var f *falseEvents
	if !errors.As(err, &f) {
		return false
	}
	if aerr := r.main.Accuse(ctx, f.Difference, f.of, f.from); aerr != nil {
		r.cfg.Log.Debug("it is not known who lied", "err", aerr)
	}
	return true
}

// hopeless tells whether trying a repair again is pointless.
func hopeless(err error) bool {
	if errors.Is(err, errNoVault) || errors.Is(err, errDiffers) {
		return true
	}
	var f *falseEvents
	part, fatal := faults.Blame(err)
	return fatal || part == "finality" || errors.As(err, &f)
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// repair is one vault being derived anew. Blocks below finality are read beside the indexer's work, by a syncer of that
// vault alone that writes into shadow tables nobody reads. Then, between two batches, one transaction puts those rows in
// the place of the vault's, derives the few blocks above finality again, and marks the request done: the head waits for
// that one transaction only.
type repair struct {
	want   *store.Repair
	cfg    chainsync.Config // of the one vault
	owner  string
	chain  *chain.Client
	db     *store.DB
	under  *store.Lease // the lease it is carried out under
	shadow *store.DB
	lease  *store.Lease      // of the shadow tables
	sub    *chainsync.Syncer // of the one vault, on the shadow
	final  *store.Ref        // up to where it is read beside; nil when nothing is
	done   chan error
	cancel context.CancelFunc
}

// newRepair copies what the reading beside needs.
func (r *Repairs) newRepair(want *store.Repair, rows *project.Rows) *repair {
	cfg := r.cfg
	cfg.StartBlock = max(want.From, cfg.StartBlock)
	if v := rows.Vault(want.Vault); v != nil {
		cfg.StartBlock = min(cfg.StartBlock, v.Row().CreatedBlock)
	}
	cfg.Log, cfg.Metrics = cfg.Log.With("repair", want.ID), metrics.Unregistered()
	cfg.Status, cfg.Reconciler, cfg.Prover, cfg.Committed = chainsync.NewStatus(cfg.Metrics), nil, nil, nil
	return &repair{
		want: want, cfg: cfg, owner: r.owner, chain: r.chain, db: r.db, under: r.lease, done: make(chan error, 1), cancel: func() {},
	}
}

// whole tells whether everything is derived anew.
func (c *repair) whole() bool { return c.want.Vault == (common.Address{}) }

// start reads on to a final block, beside whatever else is done. done tells when it is there.
func (c *repair) start(ctx context.Context, final *store.Ref) {
	ctx, c.cancel = context.WithCancel(ctx)
	c.final = final
	go func() {
		err := c.open(ctx)
		if err == nil && final != nil {
			err = c.sub.Backfill(ctx, *final, c.stream(final.Number), c.keep)
		}
		c.done <- err
	}()
}

// open makes the shadow tables and a syncer that writes there, once.
func (c *repair) open(ctx context.Context) (err error) {
	if c.shadow != nil {
		return nil
	}
	if c.shadow, err = c.db.Shadow(ctx, c.under); err != nil {
		return err
	}
	c.sub = chainsync.New(c.cfg, c.chain, c.shadow)
	id := store.Identity{ChainID: c.chain.ChainID(), Factory: c.cfg.On.Factory, StartBlock: c.cfg.StartBlock}
	if err := c.shadow.Bind(ctx, id); err != nil {
		return err
	}
	if c.lease, err = c.shadow.AcquireLease(ctx, "repair", c.owner, time.Hour); err != nil {
		return err
	}
	c.sub.Under(c.lease)
	return c.sub.Load(ctx)
}

// stream is the reading from where the vault's rows stand.
func (c *repair) stream(to uint64) chain.StreamConfig {
	cfg := c.sub.Stream(to)
	if c.whole() {
		cfg.Sources = c.sub.Sources()
		return cfg
	}
	cfg.Sources = chain.Sources{Roots: []common.Address{c.cfg.On.Factory}, Discover: func(l *chain.Log) []common.Address {
		if vault, portfolio, ok := project.Created(l, c.cfg.On.Factory); ok && vault == c.want.Vault {
			return []common.Address{vault, portfolio}
		}
		return nil
	}}
	return cfg
}

// keep leaves a range only the logs of the one vault.
func (c *repair) keep(r *chain.Range) {
	if c.whole() {
		return
	}
	r.Logs = slices.DeleteFunc(r.Logs, func(l chain.Log) bool {
		if l.Address == c.cfg.On.Factory {
			vault, _, ok := project.Created(&l, c.cfg.On.Factory)
			return !ok || vault != c.want.Vault
		}
		return slices.Contains(c.cfg.On.List(), l.Address)
	})
}

// close ends the reading and drops the shadow tables.
func (c *repair) close(ctx context.Context) error {
	c.cancel()
	<-c.done
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var err error
	if c.lease != nil {
		err = c.lease.Release(ctx)
	}
	if c.shadow != nil {
		err = errors.Join(err, c.db.DropShadow(ctx, c.shadow))
	}
	return err
}
