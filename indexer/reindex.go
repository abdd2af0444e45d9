package indexer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// ErrRefused is a repair that can't be done; it says why, and nothing was changed.
var ErrRefused = errors.New("refused")

// reindexHolder begins the holder's name of a lease that is only taken for a repair: an indexer that starts meanwhile
// waits for it.
const reindexHolder = "reindex "

// Reindex has one vault's rows derived anew from the chain and waits for it; it gives one sentence about what came of
// it. It writes a request down, which the running indexer carries out beside its work; when none runs it takes the lease
// and does it itself. Rows depend on everything before them, so reading begins at the vault's creation; from only lets
// it begin earlier, for a vault whose creation the tables missed. When ctx ends first the request is withdrawn.
//
// Errors: [ErrRefused] (no such vault; what was derived differs from the chain), [ErrMisconfigured] (nothing is indexed
// yet), and those of [Indexer.Run].
func (ix *Indexer) Reindex(ctx context.Context, vault common.Address, from uint64) (string, error) {
	if err := ix.indexed(ctx); err != nil {
		return "", err
	}
	ix.cfg.Owner = reindexHolder + ix.cfg.Owner
	id, err := ix.db.RequestRepair(ctx, vault, from, ix.cfg.Owner)
	if err != nil {
		return "", err
	}
	outcome, err := ix.attend(ctx, id)
	if err != nil && !errors.Is(err, ErrRefused) {
		bye, done := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer done()
		if _, werr := ix.db.RefuseRepair(bye, id, "withdrawn by who asked"); werr != nil {
			err = errors.Join(err, werr)
		}
	}
	return outcome, err
}

// attend waits until the request was carried out, and carries it out itself when nobody else writes.
func (ix *Indexer) attend(ctx context.Context, id uint64) (string, error) {
	for {
		r, err := ix.db.Repair(ctx, id)
		switch {
		case err != nil:
		case r.State == store.RepairDone:
			return r.Outcome, nil
		case r.State == store.RepairRefused:
			return "", fmt.Errorf("%w: %s", ErrRefused, r.Outcome)
		default:
			err = ix.serve(ctx, id)
		}
		var held *store.HeldError
		if ctx.Err() != nil {
			return "", fmt.Errorf("the repair was not carried out in time: %w", ctx.Err())
		}
		if err != nil && !errors.As(err, &held) {
			if part, fatal := blame(err); fatal || part == "finality" {
				return "", err
			}
			ix.log.Warn("repair waits", "err", err)
		}
		if err := pause(ctx, repairEvery); err != nil {
			return "", fmt.Errorf("the repair was not carried out in time: %w", err)
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// serve takes the lease, when it is free, and carries out repairs until that one is no longer waiting.
func (ix *Indexer) serve(ctx context.Context, id uint64) (err error) {
	lease, err := ix.db.AcquireLease(ctx, "indexer", ix.cfg.Owner, ix.cfg.LeaseTTL)
	if err != nil {
		return err
	}
	outer := ctx
	ctx, cancel := context.WithCancelCause(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { ix.renew(ctx, lease, cancel) })
	defer func() {
		if cause := context.Cause(ctx); cause != nil && outer.Err() == nil {
			err = cause
		}
		cancel(nil)
		wg.Wait()
		ix.endRepair()
		bye, done := context.WithTimeout(context.WithoutCancel(outer), 5*time.Second)
		defer done()
		err = errors.Join(err, lease.Release(bye))
	}()
	ix.lease = lease
	if err := ix.load(ctx); err != nil {
		return err
	}
	for {
		if ix.repair == nil {
			r, err := ix.db.Repair(ctx, id)
			if err != nil || r.State != store.RepairRequested {
				return err
			}
			if err := ix.stand(ctx); err != nil {
				return err
			}
		}
		if err := ix.tend(ctx); err != nil {
			return err
		}
		if err := pause(ctx, repairEvery/16); err != nil {
			return err
		}
	}
}

// stand makes sure that the tables stand on the chain: a reorg may have come while nobody looked.
func (ix *Indexer) stand(ctx context.Context) error {
	head, err := ix.chain.HeaderByTag(ctx, "latest")
	if err != nil {
		return err
	}
	if head.Number >= ix.head.Number {
		h, err := ix.chain.HeaderByNumber(ctx, ix.head.Number)
		if err != nil || h.Hash == ix.head.Hash {
			return err
		}
	}
	return ix.settle(ctx, head)
}

// endRepair stops a repair at work; its request goes on waiting.
func (ix *Indexer) endRepair() {
	if ix.repair == nil {
		return
	}
	if err := ix.repair.close(context.Background()); err != nil {
		ix.log.Debug("shadow tables not dropped", "err", err)
	}
	ix.repair = nil
}

// onlyRepairs tells whether a lease is held for a repair only, so that waiting for it makes sense.
func onlyRepairs(held *store.HeldError) bool { return strings.HasPrefix(held.Holder, reindexHolder) }
