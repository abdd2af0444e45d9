package indexer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/indexer/repair"
	"github.com/sluicefi/sluice/internal/pause"
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
// it begin earlier, for a vault whose creation the tables missed. For the address of the factory, the registry, the tank or
// the board everything is derived anew. When ctx ends first the request is withdrawn.
//
// Errors: [ErrRefused] (no such vault; what was derived differs from the chain), [ErrMisconfigured] (nothing is indexed
// yet), and those of [Indexer.Run].
func (ix *Indexer) Reindex(ctx context.Context, vault common.Address, from uint64) (string, error) {
	if err := ix.indexed(ctx); err != nil {
		return "", err
	}
	if slices.Contains([]common.Address{ix.cfg.Factory, ix.registry, ix.cfg.Tank, ix.cfg.Board}, vault) {
		vault = common.Address{}
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
			if part, fatal := faults.Blame(err); fatal || part == "finality" {
				return "", err
			}
			ix.log.Warn("repair waits", "err", err)
		}
		if err := pause.For(ctx, repair.Every); err != nil {
			return "", fmt.Errorf("the repair was not carried out in time: %w", err)
		}
	}
}

// serve takes the lease, when it is free, and carries out repairs until that one is no longer waiting.
func (ix *Indexer) serve(ctx context.Context, id uint64) (err error) {
	lease, err := ix.lease(ctx)
	if err != nil {
		return err
	}
	ctx, end := ix.hold(ctx, lease)
	defer func() { err = end(err) }()
	syncer, repairs := ix.workers(lease)
	defer repairs.Close()
	if err := syncer.Load(ctx); err != nil {
		return err
	}
	for {
		if !repairs.Busy() {
			r, err := ix.db.Repair(ctx, id)
			if err != nil || r.State != store.RepairRequested {
				return err
			}
			if err := syncer.StandOnChain(ctx); err != nil {
				return err
			}
		}
		if err := repairs.Tend(ctx); err != nil {
			return err
		}
		if err := pause.For(ctx, repair.Every/16); err != nil {
			return err
		}
	}
}

// onlyRepairs tells whether a lease is held for a repair only, so that waiting for it makes sense.
func onlyRepairs(held *store.HeldError) bool { return strings.HasPrefix(held.Holder, reindexHolder) }
