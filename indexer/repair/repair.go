package indexer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// repairEvery is how often the holder of the lease looks for a repair to begin or to finish.
const repairEvery = 250 * time.Millisecond

// repairGap is the most blocks that are read while the tables stand still: when finality went on by more than this
// beside the reading, the reading goes on first.
const repairGap = 256

// errNoVault is a repair of what the factory didn't make; errDiffers one whose result the chain contradicts.
var (
	errNoVault = errors.New("the factory made no such vault")
	errDiffers = errors.New("what was derived anew differs from the chain")
)

// repair is one vault being derived anew. Blocks below finality are read beside the indexer's work, by an indexer of
// that vault alone that writes into shadow tables nobody reads. Then, between two batches, one transaction puts those
// rows in the place of the vault's, derives the few blocks above finality again, and marks the request done: readers see
// the old rows or the new ones, and the head waits for that one transaction only.
type repair struct {
	want   *store.Repair
	db     *store.DB
	under  *store.Lease // the lease it is carried out under
	shadow *store.DB
	ix     *Indexer // of the one vault, on the shadow
	done   chan error
	cancel context.CancelFunc
}

// tend begins a repair that was asked for, or finishes the one at work when it has been read. It is called between
// batches. What fails for the moment is begun again; what can't be done is refused with its reason.
func (ix *Indexer) tend(ctx context.Context) error {
	if ix.repair == nil {
		if !ix.began || time.Now().Before(ix.repairAfter) {
			return nil
		}
		want, err := ix.db.NextRepair(ctx)
		if err != nil || want == nil {
			return err
		}
		ix.log.Info("repair begun", "vault", want.Vault, "repair", want.ID)
		ix.repair = ix.newRepair(want)
		ix.repair.start(ctx, ix.final)
		return nil
	}
	r := ix.repair
	select {
	case err := <-r.done:
		r.done <- err
		if err == nil && ix.final != nil && r.ix.next()+repairGap <= ix.final.Number {
			<-r.done
			r.start(ctx, ix.final)
			return nil
		}
		if err == nil {
			err = ix.adopt(ctx, r)
		}
		ix.repair = nil
		if cerr := r.close(context.WithoutCancel(ctx)); cerr != nil {
			ix.log.Debug("shadow tables not dropped", "err", cerr)
		}
		return ix.ended(ctx, r, err)
	default:
		return nil
	}
}

// ended books what came of a repair. An error is the session's only when the lease or the connection is gone.
func (ix *Indexer) ended(ctx context.Context, r *repair, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	switch {
	case err == nil:
		ix.m.repairs.WithLabelValues(store.RepairDone).Inc()
		return ix.load(ctx)
	case errors.Is(err, store.ErrLeaseLost):
		return err
	case errors.Is(err, store.ErrWithdrawn):
		ix.log.Info("repair withdrawn", "vault", r.want.Vault, "repair", r.want.ID)
		return nil
	case !hopeless(err):
		ix.m.repairs.WithLabelValues("again").Inc()
		ix.log.Warn("repair begins again", "vault", r.want.Vault, "repair", r.want.ID, "err", err)
		ix.repairAfter = time.Now().Add(2 * ix.cfg.Backoff)
		return nil
	}
	ix.m.repairs.WithLabelValues(store.RepairRefused).Inc()
	ix.log.Error("repair refused", "vault", r.want.Vault, "repair", r.want.ID, "err", err)
	_, rerr := ix.db.RefuseRepair(ctx, r.want.ID, oneLine(err))
	return rerr
}

// hopeless tells whether trying a repair again is pointless.
func hopeless(err error) bool {
	if errors.Is(err, errNoVault) || errors.Is(err, errDiffers) {
		return true
	}
	part, fatal := blame(err)
	return fatal || part == "finality"
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// newRepair copies what the reading beside needs.
func (ix *Indexer) newRepair(want *store.Repair) *repair {
	cfg := ix.cfg
	cfg.StartBlock = max(want.From, cfg.StartBlock)
	if v, ok := ix.c.vaults[want.Vault]; ok {
		cfg.StartBlock = min(cfg.StartBlock, v.vault.row.CreatedBlock)
	}
	return &repair{
		want: want, db: ix.db, under: ix.lease, done: make(chan error, 1), cancel: func() {},
		ix: &Indexer{cfg: cfg, chain: ix.chain, log: ix.log.With("repair", want.ID), m: makeMetrics(), registry: ix.registry},
	}
}

// start reads on to a final block, beside whatever else is done. done tells when it is there.
func (r *repair) start(ctx context.Context, final *store.Ref) {
	ctx, r.cancel = context.WithCancel(ctx)
	go func() {
		err := r.open(ctx)
		if err == nil && final != nil {
			err = r.read(ctx, *final)
		}
		r.done <- err
	}()
}

// open makes the shadow tables and an indexer that writes there, once.
func (r *repair) open(ctx context.Context) (err error) {
	if r.shadow != nil {
		return nil
	}
	if r.shadow, err = r.db.Shadow(ctx, r.under); err != nil {
		return err
	}
	ix := r.ix
	ix.db, ix.c = r.shadow, newCache(r.shadow)
	if err := r.shadow.Bind(ctx, store.Identity{ChainID: ix.chain.ChainID(), Factory: ix.cfg.Factory, StartBlock: ix.cfg.StartBlock}); err != nil {
		return err
	}
	if ix.lease, err = r.shadow.AcquireLease(ctx, "repair", ix.cfg.Owner, time.Hour); err != nil {
		return err
	}
	return ix.load(ctx)
}

// read derives the vault's rows up to a final block.
func (r *repair) read(ctx context.Context, final store.Ref) error {
	ix := r.ix
	ix.final = &final
	if ix.next() > final.Number {
		return nil
	}
	b := newBulk(ix)
	return b.end(ctx, ix.chain.Stream(ctx, r.stream(final.Number), func(ctx context.Context, rng *chain.Range) error {
		r.keep(rng)
		return b.add(ctx, rng)
	}))
}

// stream is the reading from where the vault's rows stand.
func (r *repair) stream(to uint64) chain.StreamConfig {
	return chain.StreamConfig{
		From: r.ix.next(), To: to, Parent: r.ix.head.Hash, Watched: r.ix.watched, Mode: chain.Proven,
		Sources: chain.Sources{Roots: []common.Address{r.ix.cfg.Factory}, Discover: func(l *chain.Log) []common.Address {
			if !r.creates(l) {
				return nil
			}
			return []common.Address{topicAddr(l, 1), topicAddr(l, 2)}
		}},
	}
}

func (r *repair) creates(l *chain.Log) bool {
	return l.Address == r.ix.cfg.Factory && eventOf(l) == evVaultCreated && l.NTopics > 2 && topicAddr(l, 1) == r.want.Vault
}

// keep leaves a range only the logs of the one vault.
func (r *repair) keep(rng *chain.Range) {
	rng.Logs = slices.DeleteFunc(rng.Logs, func(l chain.Log) bool {
		return l.Address == r.ix.registry || l.Address == r.ix.cfg.Factory && !r.creates(&l)
	})
}

// close ends the reading and drops the shadow tables.
func (r *repair) close(ctx context.Context) error {
	r.cancel()
	<-r.done
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var err error
	if r.ix.lease != nil {
		err = r.ix.lease.Release(ctx)
	}
	if r.shadow != nil {
		err = errors.Join(err, r.db.DropShadow(ctx, r.shadow))
	}
	return err
}

// comparing bounds how long all accounts of a vault may take to be read from the chain while its rows are replaced.
const comparing = 10 * time.Minute

// adopt puts what was read in the place of the vault's rows, with the blocks above it, in one transaction at the head of
// the tables.
func (ix *Indexer) adopt(ctx context.Context, r *repair) error {
	started, target := time.Now(), ix.head
	var ranges []*chain.Range
	if r.ix.next() <= target.Number {
		err := ix.chain.Stream(ctx, r.stream(target.Number), func(_ context.Context, rng *chain.Range) error {
			r.keep(rng)
			ranges = append(ranges, rng)
			return nil
		})
		if err != nil {
			return fmt.Errorf("read the blocks above finality: %w", err)
		}
		last := ranges[len(ranges)-1]
		if last.Headers[len(last.Headers)-1].Hash != target.Hash {
			return errMoved
		}
	}
	batch, err := ix.db.Begin(ctx, ix.lease)
	if err != nil {
		return err
	}
	outcome := ""
	if err = batch.StandStill(ctx, comparing); err == nil {
		outcome, err = ix.replace(ctx, batch, r, ranges)
	}
	if err == nil {
		err = batch.FinishRepair(ctx, r.want, target.Number, outcome)
	}
	if err != nil {
		return errors.Join(err, batch.Abort())
	}
	if err := batch.Commit(ctx, store.Progress{Head: target}); err != nil {
		return err
	}
	ix.log.Info("repaired", "vault", r.want.Vault, "repair", r.want.ID, "block", target.Number, "outcome", outcome,
		"stood_still", time.Since(started).Round(time.Millisecond).String())
	return nil
}

// replace writes the vault's rows into the batch and compares them with the chain. It tells what was done.
func (ix *Indexer) replace(ctx context.Context, batch *store.Batch, r *repair, ranges []*chain.Range) (string, error) {
	kept := 0
	if r.ix.unread > 0 {
		// Hours whose state no endpoint has any more stay as they were read when it was there.
		var err error
		if kept, err = batch.KeepHours(ctx, r.shadow, r.want.Vault, r.ix.head.Number); err != nil {
			return "", err
		}
	}
	if err := batch.Adopt(ctx, r.shadow, r.want.Vault); err != nil {
		return "", err
	}
	for _, rng := range ranges {
		if err := ix.again(ctx, batch, r, rng); err != nil {
			return "", err
		}
	}
	v, ok := r.ix.c.vaults[r.want.Vault]
	if !ok {
		return "", fmt.Errorf("%w: %s in blocks %d to %d", errNoVault, r.want.Vault, r.ix.cfg.StartBlock, ix.head.Number)
	}
	accounts, err := r.accounts(ctx, v)
	if err != nil {
		return "", err
	}
	outcome := fmt.Sprintf("derived anew at block %d; %d accounts agree with the chain", ix.head.Number, len(accounts))
	r.ix.head = ix.head
	found, err := twice(func() ([]store.Dispute, error) { return r.ix.compare(ctx, r.ix.read(ctx, r.want.Vault, accounts)) })
	switch {
	case ctx.Err() != nil:
		return "", ctx.Err()
	case err != nil && !r.ix.chain.StateGone(ctx, ix.head.Hash, err):
		return "", fmt.Errorf("compare with the chain: %w", err)
	case err != nil:
		outcome = fmt.Sprintf("derived anew at block %d; not compared with the chain, which has no such state", ix.head.Number)
	case len(found) > 0:
		d := found[0]
		return "", fmt.Errorf("%w in %d figures: %s %s is %s, on the chain %s", errDiffers, len(found), d.Figure, d.Subject,
			val(d.TablesValue), val(d.ChainValue))
	}
	if kept > 0 {
		outcome += fmt.Sprintf("; %d hourly prices stay as they were, no endpoint has their state", kept)
	}
	return outcome, nil
}

// accounts are all that hold or held something of the vault.
func (r *repair) accounts(ctx context.Context, v *vaultRows) ([]common.Address, error) {
	positions, err := r.shadow.PositionsOf(ctx, r.want.Vault)
	if err != nil {
		return nil, err
	}
	var out []common.Address
	for _, p := range positions {
		out = append(out, p.Account)
	}
	for a := range v.positions {
		out = append(out, a)
	}
	slices.SortFunc(out, common.Address.Cmp)
	return slices.Compact(out), nil
}

// again projects a range that the tables have already and writes it: final blocks in bulk, the others each with its
// header, so that they can be taken back.
func (ix *Indexer) again(ctx context.Context, batch *store.Batch, r *repair, rng *chain.Range) error {
	sub := r.ix
	before := sub.unread
	pre, err := sub.prepare(ctx, rng)
	if err != nil {
		return err
	}
	if sub.unread > before {
		return fmt.Errorf("hourly price above finality: %w", errMoved)
	}
	var final uint64
	if ix.final != nil {
		final = ix.final.Number
	}
	at := 0
	for i, h := range rng.Headers {
		first := at
		for at < len(rng.Logs) && rng.Logs[at].BlockNumber == h.Number {
			at++
		}
		if err := sub.p.block(ctx, h, rng.Logs[first:at], pre.hours[h.Number], pre.tokens); err != nil {
			if sub.c.err != nil {
				return sub.c.err
			}
			return fmt.Errorf("%w: %w", errProject, err)
		}
		if h.Number < final && i < len(rng.Headers)-1 {
			continue
		}
		changes := sub.p.take()
		if sub.c.err != nil {
			return sub.c.err
		}
		if err := ix.known(ctx, changes); err != nil {
			return err
		}
		if h.Number <= final {
			err = batch.Write(ctx, nil, changes)
		} else {
			err = batch.Rewrite(ctx, &store.Header{Number: h.Number, Hash: h.Hash, Parent: h.ParentHash, Time: h.Time}, changes)
		}
		if err != nil {
			return err
		}
	}
	for i := range rng.Logs {
		if r.creates(&rng.Logs[i]) {
			sub.watch(topicAddr(&rng.Logs[i], 1), topicAddr(&rng.Logs[i], 2), rng.Logs[i].BlockNumber)
		}
	}
	last := rng.Headers[len(rng.Headers)-1]
	sub.head = store.Header{Number: last.Number, Hash: last.Hash, Parent: last.ParentHash, Time: last.Time}
	sub.began = true
	return nil
}

// known leaves out the blocks and tokens that have a row already: other vaults caused it, or this one did before.
func (ix *Indexer) known(ctx context.Context, c *store.Changes) error {
	c.Tokens = slices.DeleteFunc(c.Tokens, func(t *store.Token) bool { return ix.c.tokens[t.Token] != nil })
	if len(c.Blocks) == 0 {
		return nil
	}
	numbers := make([]string, len(c.Blocks))
	for i, b := range c.Blocks {
		numbers[i] = strconv.FormatUint(b.Number, 10)
	}
	var list []uint64
	err := ix.db.SelectContext(ctx, &list, "SELECT number FROM blocks WHERE number = ANY ($1::bigint[])", "{"+strings.Join(numbers, ",")+"}")
	if err != nil {
		return fmt.Errorf("look for known blocks: %w", err)
	}
	c.Blocks = slices.DeleteFunc(c.Blocks, func(b *store.Block) bool { return slices.Contains(list, b.Number) })
	return nil
}
