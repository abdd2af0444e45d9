package keeper

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sluicefi/sluice/store"
	"github.com/sluicefi/sluice/txjournal"
)

// heldLease is the lease as this process knows it; nil while it has none.
type heldLease struct {
	mu      sync.Mutex
	lease   *store.Lease
	renewed time.Time // by this host's clock, before the last renewal was asked for
}

func (h *heldLease) set(l *store.Lease, renewed time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.lease, h.renewed = l, renewed
}

func (h *heldLease) get() (*store.Lease, time.Time) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.lease, h.renewed
}

// drop forgets a lease that was lost, and closes its session.
func (h *heldLease) drop(l *store.Lease) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.lease == l {
		h.lease = nil
	}
	return l.Drop()
}

func (k *Keeper) held() *store.Lease {
	l, _ := k.holding.get()
	return l
}

// mayTrustLease says whether the lease can't have expired, by this host's own count since before the last renewal.
func (k *Keeper) mayTrustLease() bool {
	l, renewed := k.holding.get()
	return l != nil && k.now().Sub(renewed) < k.cfg.LeaseTTL
}

// ensureLease says whether this process holds the lease, after taking it where it is free.
func (k *Keeper) ensureLease(ctx context.Context) (bool, error) {
	if k.deps.DB == nil {
		return false, errNoDatabase
	}
	if l, renewed := k.holding.get(); l != nil {
		if k.now().Sub(renewed) < k.cfg.LeaseTTL/2 {
			return true, nil
		}
		if err := k.renew(ctx); err == nil {
			return true, nil
		} else if !errors.Is(err, store.ErrLeaseLost) {
			return false, err
		}
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	before := k.now()
	l, err := k.deps.DB.AcquireLease(ctx, store.KeeperLease(k.cfg.ChainID), k.cfg.Holder, k.cfg.LeaseTTL)
	var held *store.HeldError
	if errors.As(err, &held) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	k.holding.set(l, before)
	k.journal = k.deps.DB.Journal(k.cfg.ChainID, l, string(actionSettle))
	k.tx = k.newSender(k.journal)
	k.retry = true
	k.log.Info("the lease is held", "holder", l.Holder(), "token", l.Token())
	return true, nil
}

func (k *Keeper) newSender(journal txjournal.Storage) *txjournal.Sender {
	return txjournal.NewSender(k.txConfig(), txjournal.Deps{
		Journal:    &txjournal.Journal{Storage: journal, Committed: func(step string) { k.hook(step) }},
		Signer:     k.deps.Signer,
		Log:        k.log,
		Metrics:    k.metrics.tx,
		Conditions: k.conditions,
		MaySend: func() error {
			if !k.mayTrustLease() {
				return store.ErrLeaseLost
			}
			return nil
		},
		Sending: func() { k.hook(stepSending) },
	})
}

func (k *Keeper) renew(ctx context.Context) error {
	l := k.held()
	if l == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	before := k.now()
	err := l.Renew(ctx)
	switch {
	case err == nil:
		k.holding.set(l, before)
	case errors.Is(err, store.ErrLeaseLost):
		err = errors.Join(err, k.holding.drop(l))
	}
	return err
}

// keepLease renews a held lease three times in its life, also while a tick takes long.
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

// giveBack ends the lease on the way out, so that a standby needn't wait.
func (k *Keeper) giveBack(ctx context.Context) error {
	l := k.held()
	if l == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), k.cfg.CallTimeout)
	defer cancel()
	k.holding.set(nil, time.Time{})
	return l.Release(ctx)
}
