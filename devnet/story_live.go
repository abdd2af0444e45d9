package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// pulse is the longest time without answers of the feeds once the history is made: half of
// the shortest heartbeat, so that none is ever stale.
const pulse = 1800

// Skip makes the history go on, hour by hour, until just after the next cut-off, and returns
// that cut-off in Unix seconds: its epoch has closed, and every feed has
// answered since.
func (s *Story) Skip(ctx context.Context) (cutoff uint64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	cutoff = cutoffAfter(s.Chain.Head().Time)
	for s.Chain.Head().Time <= cutoff || s.updated() <= cutoff {
		if err := s.liveHour(ctx, s.hour+1); err != nil {
			return 0, fmt.Errorf("skipping to the cut-off: %w", err)
		}
	}
	return cutoff, nil
}

// Run keeps the market alive in the clock's time until the context ends.
func (s *Story) Run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		if err := s.catchUp(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return fmt.Errorf("keeping the market alive: %w", err)
		}
		timer.Reset(s.untilPulse())
	}
}

func (s *Story) untilPulse() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	return max(time.Unix(int64(s.updated()+pulse), 0).Sub(s.Chain.Clock().Now()), time.Millisecond)
}

// catchUp tells the hours that have passed, and renews answers that are half
// an hour old.
func (s *Story) catchUp(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := uint64(s.Chain.Clock().Now().Unix())
	for s.hourTime(s.hour+1) <= now {
		if err := s.liveHour(ctx, s.hour+1); err != nil {
			return err
		}
	}
	if now >= s.updated()+pulse {
		return s.Market.Publish(ctx, now)
	}
	return nil
}

// hourTime is when an hour's answers come.
func (s *Story) hourTime(hour int) uint64 {
	return s.Chain.Genesis().Time + uint64(hour)*3600 + blockStep
}

// updated is when the volatile feeds answered last.
func (s *Story) updated() uint64 { return s.Market.Tokens[0].updatedAt }

func (s *Story) liveHour(ctx context.Context, hour int) error {
	s.hour = hour
	if err := s.paths.advance(ctx, s); err != nil {
		return err
	}
	return s.Market.Publish(ctx, s.hourTime(hour))
}

// Publish mines one block with the market's answers and arbitrage, at a
// moment in Unix seconds, or one second after the head if that is later.
func (m *Market) Publish(ctx context.Context, at uint64) error {
	_, receipts, err := m.chain.mineNext(ctx, func(head *types.Header) (uint64, []*types.Transaction, error) {
		now := max(at, head.Time+1)
		b := m.chain.NewBatch()
		if err := m.Update(b, now); err != nil {
			return 0, nil, err
		}
		return now, b.txs, b.err
	})
	if err != nil {
		return err
	}
	return CheckReceipts(receipts, "market")
}
