package indexer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// errMoved says that the chain changed while it was read; reading again sees the change.
var errMoved = errors.New("chain moved while it was read")

// errProject wraps what the projector can't apply.
var errProject = errors.New("projection failed")

// errSilent says that heads may have been missed.
var errSilent = errors.New("no rpc endpoint answers")

// follow is the whole algorithm: load, backfill what is final, then take blocks as they come. A fault of the endpoints is
// waited out here, with the lease kept; everything else ends the session.
func (ix *Indexer) follow(ctx context.Context) error {
	if err := ix.load(ctx); err != nil {
		return err
	}
	ix.owe(ix.c.order...) // whoever wrote before may have been stopped between a settlement and its comparison
	heads := ix.chain.Heads(ctx)
	watch := time.NewTicker(healthEvery)
	defer watch.Stop()
	repairs := time.NewTicker(repairEvery)
	defer repairs.Stop()
	defer ix.endRepair()
	pause := ix.cfg.Backoff
	for {
		var head *chain.Header
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-watch.C:
			ix.watchEndpoints()
			continue
		case <-repairs.C:
			if err := ix.tend(ctx); err != nil {
				return err
			}
			continue
		case h, ok := <-heads:
			if !ok {
				return ctx.Err()
			}
			head = h
		}
		for {
			ix.m.chainAt(head)
			err := ix.settle(ctx, head)
			if err == nil {
				break
			}
			if part, fatal := blame(err); part != "rpc" || fatal || ctx.Err() != nil {
				return err
			}
			if head, err = ix.await(ctx, err, &pause); err != nil {
				return err
			}
		}
		pause = ix.cfg.Backoff
		ix.setReady(ix.doubt)
	}
}

// healthEvery is how often a silent chain is told from silent endpoints.
const healthEvery = 2 * time.Second

// await waits after a fault of the endpoints, forgets what was half done and asks for the head again.
func (ix *Indexer) await(ctx context.Context, cause error, pause *time.Duration) (*chain.Header, error) {
	ix.setReady(cause)
	ix.m.failures.WithLabelValues("rpc").Inc()
	ix.log.Warn("waiting for the endpoints", "err", cause, "retry_in", pause.String())
	for {
		t := time.NewTimer(*pause)
		select {
		case <-ctx.Done():
			t.Stop()
			return nil, ctx.Err()
		case <-t.C:
		}
		*pause = min(2**pause, 32*ix.cfg.Backoff)
		if err := ix.load(ctx); err != nil {
			return nil, err
		}
		head, err := ix.chain.HeaderByTag(ctx, "latest")
		if err == nil {
			return head, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		ix.setReady(err)
	}
}

// watchEndpoints tells a quiet chain from endpoints that don't answer.
func (ix *Indexer) watchEndpoints() {
	for _, h := range ix.chain.Health() {
		if h.ChainOK && h.Failures < 3 {
			if errors.Is(ix.Ready(), errSilent) {
				ix.setReady(nil)
			}
			return
		}
	}
	if ix.Ready() == nil {
		ix.setReady(errSilent)
	}
}

// mode is how blocks are read now: proven, once what was trusted could not be applied.
func (ix *Indexer) mode(configured chain.Mode) chain.Mode {
	if ix.distrust && configured == chain.Trusted {
		return chain.Proven
	}
	return configured
}

// suspect decides about an event that can't be applied. Where logs were only trusted one may have been left out: nothing
// is trusted any more, and the blocks are read again.
func (ix *Indexer) suspect(ctx context.Context, err error) error {
	if !errors.Is(err, errProject) || ix.distrust || ix.cfg.Mode != chain.Trusted && ix.cfg.BackfillMode != chain.Trusted {
		return err
	}
	ix.log.Error("trusted logs can't be applied, reading them proven", "err", err)
	ix.distrust = true
	if lerr := ix.load(ctx); lerr != nil {
		return lerr
	}
	return errMoved
}

// settle advances to a head, again when the chain moved meanwhile.
func (ix *Indexer) settle(ctx context.Context, head *chain.Header) error {
	for tries := 0; ; tries++ {
		err := ix.suspect(ctx, ix.advance(ctx, head))
		if err == nil || !errors.Is(err, errMoved) || tries == 5 {
			return err
		}
		ix.log.Debug("chain moved", "err", err)
		if head, err = ix.chain.HeaderByTag(ctx, "latest"); err != nil {
			return err
		}
	}
}

// advance brings the tables to a head, then learns what is final by now: the next commit stores it.
func (ix *Indexer) advance(ctx context.Context, head *chain.Header) error {
	if ix.next() < head.Number {
		defer ix.frugal()()
	}
	for {
		if ix.final == nil || ix.next()+ix.cfg.MaxBatch <= head.Number {
			if err := ix.updateFinal(ctx); err != nil {
				return err
			}
		}
		if ix.final != nil && ix.next() <= ix.final.Number {
			if err := ix.backfill(ctx); err != nil {
				return err
			}
			continue
		}
		done, err := ix.step(ctx, head)
		if err != nil {
			return err
		}
		if done {
			return ix.updateFinal(ctx)
		}
	}
}

// updateFinal learns how far the chain is final. The hash at that height must be the one in the tables, if they reach
// so far.
func (ix *Indexer) updateFinal(ctx context.Context) error {
	h, ok, err := ix.chain.Finalized(ctx)
	if errors.Is(err, chain.ErrDisagree) {
		ix.doubt = err // nothing becomes final; what is above finality can be taken back
		return nil
	}
	if err != nil {
		return fmt.Errorf("learn what is final: %w", err)
	}
	ix.doubt = nil
	if !ok || h.Number < ix.cfg.StartBlock || ix.final != nil && h.Number <= ix.final.Number {
		return nil
	}
	n := h.Number
	if ix.began && n <= ix.head.Number {
		kept, err := ix.kept(ctx, n)
		if err != nil {
			return err
		}
		if kept != h.Hash {
			_, err := ix.reorg(ctx, h)
			return err
		}
	}
	ix.final = &store.Ref{Number: n, Hash: h.Hash, Time: h.Time}
	ix.m.final.Set(float64(n))
	return nil
}

// kept is the hash that the tables have for an unfinalised block; zero when they have none.
func (ix *Indexer) kept(ctx context.Context, n uint64) (common.Hash, error) {
	if ix.began && n == ix.head.Number {
		return ix.head.Hash, nil
	}
	headers, err := ix.db.Headers(ctx, n)
	if err != nil || len(headers) == 0 || headers[0].Number != n {
		return common.Hash{}, err
	}
	return headers[0].Hash, nil
}

// step takes the next live blocks towards a head; done when there is nothing more to take.
func (ix *Indexer) step(ctx context.Context, head *chain.Header) (done bool, err error) {
	if ix.began && head.Number <= ix.head.Number {
		kept, err := ix.kept(ctx, head.Number)
		if err != nil {
			return true, err
		}
		if kept == head.Hash || kept == (common.Hash{}) {
			return true, nil // an older head of our chain: an endpoint lags, or heads came out of order
		}
		return ix.reorg(ctx, head)
	}
	from := ix.next()
	to := min(head.Number, from+ix.cfg.MaxBatch-1)
	hs := []*chain.Header{head}
	if from != head.Number {
		if hs, err = ix.chain.Headers(ctx, from, to); err != nil {
			return true, err
		}
	}
	if ix.began && hs[0].ParentHash != ix.head.Hash {
		return ix.reorg(ctx, head)
	}
	r, err := ix.chain.Fetch(ctx, hs, ix.watched, ix.sources(), ix.mode(ix.cfg.Mode))
	if err != nil {
		return true, err
	}
	if err := ix.commit(ctx, r); err != nil {
		return true, err
	}
	return to == head.Number, nil
}

// prepared is what a range's blocks need from the chain beside their logs.
type prepared struct {
	hours  map[uint64]*hourSnap // by number of the block that causes the rows
	tokens map[common.Address]*store.Token
}

// prepare reads the state of every block before an hour, and the names of tokens seen for the first time.
func (ix *Indexer) prepare(ctx context.Context, r *chain.Range) (*prepared, error) {
	out := &prepared{hours: map[uint64]*hourSnap{}}
	seen := map[common.Address]*chain.Header{}
	vaults := ix.vaults
	var parent *chain.Header
	if ix.began {
		parent = &chain.Header{Number: ix.head.Number, Hash: ix.head.Hash, Time: ix.head.Time}
	}
	at := 0
	for _, h := range r.Headers {
		if parent != nil {
			if time := crosses(parent.Time, h.Time); time != 0 && len(vaults) > 0 {
				states, err := ix.snapshot(ctx, parent, vaults)
				if err != nil {
					return nil, err
				}
				if states != nil {
					out.hours[h.Number] = &hourSnap{time: time, parent: parent, states: states}
				}
			}
		}
		for ; at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number; at++ {
			l := &r.Logs[at]
			for _, token := range tokensOf(l) {
				if _, ok := ix.c.tokens[token]; !ok && seen[token] == nil {
					seen[token] = h
				}
			}
			if l.Address == ix.cfg.Factory && eventOf(l) == evVaultCreated && l.NTopics > 2 {
				vaults = append(vaults[:len(vaults):len(vaults)], vaultAt{topicAddr(l, 1), topicAddr(l, 2), h.Number})
			}
		}
		parent = h
	}
	var err error
	out.tokens, err = ix.names(ctx, seen)
	return out, err
}

// tokensOf are the tokens that an event may show for the first time.
func tokensOf(l *chain.Log) []common.Address {
	d := words{d: l.Data}
	switch eventOf(l) {
	case evVaultCreated:
		return []common.Address{d.addr(1)}
	case evTraded:
		return []common.Address{d.addr(1), d.addr(2)}
	case evLimitOrderPlaced:
		return []common.Address{topicAddr(l, 3), d.addr(0)}
	case evTokenListed, evTokenScheduled:
		return []common.Address{topicAddr(l, 1)}
	case evTargetsSet:
		at, n := d.list(1, 3)
		out := make([]common.Address, n)
		for i := range out {
			out[i] = d.addr(at + 3*i)
		}
		return out
	}
	return nil
}

// commit projects a live range and writes it in one transaction with the cursor. On any failure the cache is dropped.
func (ix *Indexer) commit(ctx context.Context, r *chain.Range) error {
	pre, err := ix.write(ctx, r)
	if err != nil {
		ix.c.drop()
		ix.p.drop()
		return err
	}
	ix.took(r)
	ix.reconcile(ctx, ix.dueFor(r, pre))
	ix.landed()
	return nil
}

// took goes on after a range that is projected.
func (ix *Indexer) took(r *chain.Range) {
	ix.standAt(r)
	ix.count(r)
}

// standAt is where the indexer stands after a range.
func (ix *Indexer) standAt(r *chain.Range) {
	last := r.Headers[len(r.Headers)-1]
	ix.head = store.Header{Number: last.Number, Hash: last.Hash, Parent: last.ParentHash, Time: last.Time}
	ix.began = true
	for i := range r.Logs {
		if l := &r.Logs[i]; l.Address == ix.cfg.Factory && eventOf(l) == evVaultCreated {
			ix.watch(topicAddr(l, 1), topicAddr(l, 2), l.BlockNumber)
		}
	}
}

func (ix *Indexer) count(r *chain.Range) {
	ix.m.blocks.WithLabelValues(markOf(r)).Add(float64(len(r.Headers)))
	ix.m.events.Add(float64(len(r.Logs)))
}

// landed tells of a commit.
func (ix *Indexer) landed() {
	ix.c.trim()
	ix.tuneGC()
	ix.m.standAt(ix.head.Number, ix.head.Time)
	if ix.committed != nil {
		ix.committed(ix.head)
	}
}

func markOf(r *chain.Range) string {
	if r.Proven {
		return store.Proven
	}
	return store.Trusted
}

// ready loads what a range's blocks need: the cache, state and names from the chain, positions from the tables.
func (ix *Indexer) ready(ctx context.Context, r *chain.Range) (*prepared, error) {
	if err := ix.c.open(ctx); err != nil {
		return nil, err
	}
	pre, err := ix.prepare(ctx, r)
	if err != nil {
		return nil, err
	}
	return pre, ix.c.warm(ctx, r.Logs)
}

// project applies a range block by block; done is called after each.
func (ix *Indexer) project(ctx context.Context, r *chain.Range, pre *prepared, done func(*chain.Header) error) error {
	at := 0
	for _, h := range r.Headers {
		from := at
		for at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number {
			at++
		}
		if err := ix.p.block(ctx, h, r.Logs[from:at], pre.hours[h.Number], pre.tokens); err != nil {
			if ix.c.err != nil { // rows could not be read: nothing is wrong with the event
				return ix.c.err
			}
			return fmt.Errorf("%w: %w", errProject, err)
		}
		if err := done(h); err != nil {
			return err
		}
	}
	return ix.c.err
}

// write projects a live range and commits it.
func (ix *Indexer) write(ctx context.Context, r *chain.Range) (*prepared, error) {
	pre, err := ix.ready(ctx, r)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	batch, err := ix.db.Begin(ctx, ix.lease)
	if err != nil {
		return nil, err
	}
	if err := ix.book(ctx, batch, r, pre); err != nil {
		return nil, errors.Join(err, batch.Abort())
	}
	if err := ix.finish(ctx, batch, r); err != nil {
		return nil, err
	}
	ix.m.commit.Observe(time.Since(start).Seconds())
	return pre, nil
}

// book projects a live range into a batch, a block at a time.
func (ix *Indexer) book(ctx context.Context, batch *store.Batch, r *chain.Range, pre *prepared) error {
	return ix.project(ctx, r, pre, func(h *chain.Header) error {
		changes := ix.p.take()
		ix.m.rows.Add(float64(changes.Rows()))
		header := &store.Header{Number: h.Number, Hash: h.Hash, Parent: h.ParentHash, Time: h.Time}
		return batch.Write(ctx, header, changes)
	})
}

// finish commits a batch of live blocks.
func (ix *Indexer) finish(ctx context.Context, batch *store.Batch, r *chain.Range) error {
	last := r.Headers[len(r.Headers)-1]
	progress := store.Progress{
		Head: store.Header{Number: last.Number, Hash: last.Hash, Parent: last.ParentHash, Time: last.Time},
		From: r.From(), Mark: markOf(r),
	}
	if ix.final != nil && ix.final.Number <= last.Number {
		progress.Finalized = ix.final
	}
	return batch.Commit(ctx, progress)
}
