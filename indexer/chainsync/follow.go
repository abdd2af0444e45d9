package chainsync

import (
	"context"
	"errors"
	"time"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/internal/faults"
	"github.com/sluicefi/sluice/internal/pause"
)

// healthEvery is how often a silent chain is told from silent endpoints.
const healthEvery = 2 * time.Second

// Follow takes heads as they come, and calls between now and then, never beside a batch. A fault of the endpoints is
// waited out here, with the lease kept; everything else ends it.
func (s *Syncer) Follow(ctx context.Context, every time.Duration, between func(context.Context) error) error {
	if err := s.Load(ctx); err != nil {
		return err
	}
	if r := s.cfg.Reconciler; r != nil {
		r.Missed(s.t.rows.Vaults()...) // whoever wrote before may have been stopped between a settlement and its comparison
	}
	heads := s.chain.Heads(ctx)
	watch := time.NewTicker(healthEvery)
	defer watch.Stop()
	other := time.NewTicker(every)
	defer other.Stop()
	wait := s.cfg.Backoff
	for {
		var head *chain.Header
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-watch.C:
			s.watchEndpoints()
			err := s.prove(ctx)
			if errors.Is(err, faults.ErrMoved) || err == nil && s.t.next() <= s.wanted {
				head, err = s.chain.Head(ctx)
			}
			if err != nil {
				if part, fatal := faults.Blame(err); part != "rpc" || fatal || ctx.Err() != nil {
					return err
				}
			}
			if head == nil {
				continue
			}
		case <-other.C:
			if err := between(ctx); err != nil {
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
			s.m.ChainAt(head)
			err := s.CatchUp(ctx, head)
			if err == nil {
				break
			}
			if errors.Is(err, faults.ErrRepair) {
				if head, err = s.repaired(ctx, every, between); err != nil {
					return err
				}
				continue
			}
			if part, fatal := faults.Blame(err); part != "rpc" || fatal || ctx.Err() != nil {
				return err
			}
			if head, err = s.await(ctx, err, &wait); err != nil {
				return err
			}
		}
		wait = s.cfg.Backoff
		s.cfg.Status.Set(s.doubt)
		if err := s.prune(ctx); err != nil {
			return err
		}
	}
}

// repaired waits until the repairs that were asked for are done or refused, and asks for the head again.
func (s *Syncer) repaired(ctx context.Context, every time.Duration, between func(context.Context) error) (*chain.Header, error) {
	s.cfg.Status.Set(faults.ErrRepair)
	for {
		waits, err := s.db.NextRepair(ctx)
		if err != nil {
			return nil, err
		}
		if waits == nil {
			return s.chain.Head(ctx)
		}
		if err := between(ctx); err != nil {
			return nil, err
		}
		if err := pause.For(ctx, every); err != nil {
			return nil, err
		}
	}
}

// await waits after a fault of the endpoints, forgets what was half done and asks for the head again.
func (s *Syncer) await(ctx context.Context, cause error, wait *time.Duration) (*chain.Header, error) {
	s.cfg.Status.Set(cause)
	s.m.Failures.WithLabelValues("rpc").Inc()
	s.log.Warn("waiting for the endpoints", "err", cause, "retry_in", wait.String())
	for {
		if err := pause.For(ctx, *wait); err != nil {
			return nil, err
		}
		*wait = min(2**wait, 32*s.cfg.Backoff)
		if err := s.Load(ctx); err != nil {
			return nil, err
		}
		head, err := s.chain.Head(ctx)
		if err == nil {
			return head, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		s.cfg.Status.Set(err)
	}
}

// watchEndpoints tells a quiet chain from endpoints that don't answer.
func (s *Syncer) watchEndpoints() {
	for _, h := range s.chain.Health() {
		if h.ChainOK && h.Failures < 3 {
			if errors.Is(s.cfg.Status.Err(), errSilent) {
				s.cfg.Status.Set(nil)
			}
			return
		}
	}
	if s.cfg.Status.Err() == nil {
		s.cfg.Status.Set(errSilent)
	}
}
