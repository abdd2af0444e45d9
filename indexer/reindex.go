package indexer

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// Reindex derives one vault's rows anew from the chain, up to where the tables stand, and puts them in the place of the
// old ones in one transaction: readers see either. Rows depend on everything before them, so reading begins at the
// vault's creation; from only lets it begin earlier, for a vault whose creation the tables missed. It holds the writer's
// lease, so a running indexer must be stopped first (its error says who holds it). Disputes of the vault are cleared and
// every account is compared with the chain.
func (ix *Indexer) Reindex(ctx context.Context, vault common.Address, from uint64) (err error) {
	if err := ix.Bind(ctx); err != nil {
		return err
	}
	if ix.lease, err = ix.acquire(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, ix.lease.Release(context.WithoutCancel(ctx))) }()
	if err := ix.load(ctx); err != nil {
		return err
	}
	if !ix.began {
		return fmt.Errorf("%w: nothing is indexed yet", ErrMisconfigured)
	}
	begin := max(from, ix.cfg.StartBlock)
	if v, ok := ix.c.vaults[vault]; ok {
		begin = min(max(from, ix.cfg.StartBlock), v.vault.row.CreatedBlock)
	}
	r := &repair{ix: ix.only(vault), vault: vault, target: ix.head}
	if err := r.read(ctx, begin); err != nil {
		return fmt.Errorf("reindex vault %s: %w", vault, err)
	}
	if len(r.ix.vaults) == 0 {
		return fmt.Errorf("%w: the factory made no vault %s in blocks %d to %d", ErrMisconfigured, vault, begin, ix.head.Number)
	}
	if err := ix.db.ClearDisputes(ctx, vault); err != nil {
		return err
	}
	if err := ix.load(ctx); err != nil {
		return err
	}
	accounts, err := ix.db.PositionsOf(ctx, vault)
	if err != nil {
		return err
	}
	due := subjects{vault: nil}
	for _, p := range accounts {
		due[vault] = append(due[vault], p.Account)
	}
	ix.reconcile(ctx, due)
	return nil
}

// only is an indexer of a single vault that knows of no other, with the same chain and names of tokens.
func (ix *Indexer) only(vault common.Address) *Indexer {
	sub := &Indexer{
		cfg: ix.cfg, chain: ix.chain, db: ix.db, log: ix.log, m: ix.m, registry: ix.registry, lease: ix.lease, final: ix.final,
	}
	sub.c = newCache(ix.db)
	sub.c.vaults, sub.c.owner = map[common.Address]*vaultRows{}, map[common.Address]*vaultRows{}
	sub.c.tokens, sub.c.registry = ix.c.tokens, ix.c.registry
	sub.c.ready = true
	sub.p = newProjector(sub.c, ix.cfg.Factory, ix.registry, ix.p.odd)
	sub.watched = chain.NewWatched(ix.cfg.Factory)
	return sub
}

// repair is one Reindex at work.
type repair struct {
	ix     *Indexer
	vault  common.Address
	target store.Header
	batch  *store.Batch
}

func (r *repair) read(ctx context.Context, from uint64) (err error) {
	if r.batch, err = r.ix.db.Begin(ctx, r.ix.lease); err != nil {
		return err
	}
	if err = r.batch.ResetVault(ctx, r.vault); err != nil {
		return errors.Join(err, r.batch.Abort())
	}
	last := common.Hash{}
	err = r.ix.chain.Stream(ctx, chain.StreamConfig{
		From: from, To: r.target.Number, Watched: r.ix.watched, Mode: chain.Proven,
		Sources: chain.Sources{Roots: []common.Address{r.ix.cfg.Factory}, Discover: func(l *chain.Log) []common.Address {
			if !r.creates(l) {
				return nil
			}
			return []common.Address{topicAddr(l, 1), topicAddr(l, 2)}
		}},
	}, func(ctx context.Context, rng *chain.Range) error {
		last = rng.Headers[len(rng.Headers)-1].Hash
		return r.apply(ctx, rng)
	})
	if err == nil && last != r.target.Hash {
		err = errMoved
	}
	if err != nil {
		return errors.Join(err, r.batch.Abort())
	}
	return r.batch.Commit(ctx, store.Progress{Head: r.target})
}

func (r *repair) creates(l *chain.Log) bool {
	return l.Address == r.ix.cfg.Factory && eventOf(l) == evVaultCreated && l.NTopics > 2 && topicAddr(l, 1) == r.vault
}

// apply projects a range's logs of the one vault and writes them: final blocks in bulk, the others each with its header.
func (r *repair) apply(ctx context.Context, rng *chain.Range) error {
	logs := rng.Logs[:0]
	for i := range rng.Logs {
		if l := rng.Logs[i]; l.Address != r.ix.cfg.Factory || r.creates(&l) {
			logs = append(logs, l)
		}
	}
	rng.Logs = logs
	pre, err := r.ix.prepare(ctx, rng)
	if err != nil {
		return err
	}
	var final uint64
	if r.ix.final != nil {
		final = r.ix.final.Number
	}
	at := 0
	for i, h := range rng.Headers {
		first := at
		for at < len(logs) && logs[at].BlockNumber == h.Number {
			at++
		}
		if err := r.ix.p.block(ctx, h, logs[first:at], pre.hours[h.Number], pre.tokens); err != nil {
			return fmt.Errorf("%w: %w", errProject, err)
		}
		end := i == len(rng.Headers)-1
		if h.Number < final && !end {
			continue
		}
		changes := r.ix.p.take()
		if r.ix.c.err != nil {
			return r.ix.c.err
		}
		if err := r.known(ctx, changes); err != nil {
			return err
		}
		if h.Number <= final {
			err = r.batch.Write(ctx, nil, changes)
		} else {
			err = r.batch.Rewrite(ctx, &store.Header{Number: h.Number, Hash: h.Hash, Parent: h.ParentHash, Time: h.Time}, changes)
		}
		if err != nil {
			return err
		}
	}
	for i := range logs {
		if r.creates(&logs[i]) {
			r.ix.watch(topicAddr(&logs[i], 1), topicAddr(&logs[i], 2), logs[i].BlockNumber)
		}
	}
	lastHeader := rng.Headers[len(rng.Headers)-1]
	r.ix.head = store.Header{Number: lastHeader.Number, Hash: lastHeader.Hash, Parent: lastHeader.ParentHash, Time: lastHeader.Time}
	r.ix.began = true
	return nil
}

// known leaves out the blocks that have a row already: other vaults caused it, or this one did before.
func (r *repair) known(ctx context.Context, c *store.Changes) error {
	if len(c.Blocks) == 0 {
		return nil
	}
	numbers := make([]string, len(c.Blocks))
	for i, b := range c.Blocks {
		numbers[i] = strconv.FormatUint(b.Number, 10)
	}
	rows, err := r.ix.db.QueryContext(ctx, "SELECT number FROM blocks WHERE number = ANY ($1::bigint[])", "{"+strings.Join(numbers, ",")+"}")
	if err != nil {
		return fmt.Errorf("look for known blocks: %w", err)
	}
	seen := map[uint64]bool{}
	for rows.Next() {
		var n uint64
		if err := rows.Scan(&n); err != nil {
			return errors.Join(fmt.Errorf("look for known blocks: %w", err), rows.Close())
		}
		seen[n] = true
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return fmt.Errorf("look for known blocks: %w", err)
	}
	kept := c.Blocks[:0]
	for _, b := range c.Blocks {
		if !seen[b.Number] {
			kept = append(kept, b)
		}
	}
	c.Blocks = kept
	return nil
}
