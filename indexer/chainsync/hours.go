package chainsync

import (
	"context"
	"slices"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/project"
)

// hours adds to a range the blocks that begin an hour, and gives the block before each: of final blocks only those with
// events have headers so far. Where no endpoint has the state of a block any more its hour gets no row, so it isn't looked
// for. Neither are hours before the first vault.
func (s *inputReader) hours(ctx context.Context, t *tables, before *chain.Header, r *chain.Range) (parents map[uint64]*chain.Header, err error) {
	parents = map[uint64]*chain.Header{}
	var out []*chain.Header
	at, vaults := 0, len(t.vaults) > 0
	for _, h := range r.Headers {
		switch {
		case before == nil:
		case before.Number+1 == h.Number:
			parents[h.Number] = before
		case vaults:
			found, err := s.between(ctx, t, before, h, parents)
			if err != nil {
				return nil, err
			}
			out = append(out, found...)
		}
		for ; at < len(r.Logs) && r.Logs[at].BlockNumber == h.Number; at++ {
			if _, _, made := project.Created(&r.Logs[at], t.on.Factory); made {
				vaults = true
			}
		}
		out = append(out, h)
		before = h
	}
	r.Headers = out
	return parents, nil
}

// between finds the blocks that begin an hour among those after a and before b, which have no events. For b itself it finds
// the parent, when b begins one.
func (s *inputReader) between(ctx context.Context, t *tables, a, b *chain.Header, parents map[uint64]*chain.Header) (out []*chain.Header, err error) {
	for project.HourBetween(a.Time, b.Time) != 0 {
		next := (a.Time/project.HourSeconds + 1) * project.HourSeconds
		parent, first, err := s.firstAt(ctx, a, b, next)
		if err != nil {
			return nil, err
		}
		if has, err := s.hasState(ctx, t, parent); err != nil {
			return nil, err
		} else if !has {
			s.missed(project.HourBetween(parent.Time, first.Time))
			if s.pruned.Number >= b.Number { // then so are all states up to b: its hours aren't looked for one by one
				for hour := first.Time/project.HourSeconds + 1; hour <= b.Time/project.HourSeconds; hour++ {
					s.missed(hour * project.HourSeconds)
				}
				return out, nil
			}
			a = first
			continue
		}
		parents[first.Number] = parent
		if first.Number == b.Number {
			return out, nil
		}
		out = append(out, first)
		a = first
	}
	return out, nil
}

// firstAt finds the first block at or after a time among those after low up to high, and the one before it, by
// interpolation: where blocks come at an even pace the first guess is right.
func (s *inputReader) firstAt(ctx context.Context, low, high *chain.Header, time uint64) (before, first *chain.Header, err error) {
	for tries := 0; low.Number+1 < high.Number; tries++ {
		blocks, seconds := high.Number-low.Number, max(1, high.Time-low.Time)
		guess := low.Number + (time-min(time, low.Time))*blocks/seconds
		if tries > 2 { // uneven: halve
			guess = low.Number + blocks/2
		}
		// The guess and the block before it: both sides of the boundary, if it is right.
		guess = min(max(guess, low.Number+1), high.Number)
		numbers := slices.DeleteFunc([]uint64{guess - 1, guess}, func(n uint64) bool { return n <= low.Number || n >= high.Number })
		headers, err := s.chain.HeadersOf(ctx, numbers)
		if err != nil {
			return nil, nil, err
		}
		for _, h := range headers {
			if h.Time < time {
				low = h
			} else {
				high = h
				break
			}
		}
	}
	return low, high, nil
}

// missed remembers and counts an hour whose state no endpoint had.
func (s *inputReader) missed(hour uint64) {
	s.m.Missing.Add(1)
	s.unread++
	if s.gone == nil {
		s.gone = map[uint64]bool{}
	}
	s.gone[hour] = true
}

// hasState tells whether some endpoint has the state of a block. Older states than one that is gone are gone too; when the
// first is found gone, the oldest that is there is looked for up to where the reading ends.
func (s *inputReader) hasState(ctx context.Context, t *tables, h *chain.Header) (bool, error) {
	if s.pruned != nil && h.Number <= s.pruned.Number {
		return false, nil
	}
	if s.kept != nil && h.Number >= s.kept.Number {
		return true, nil
	}
	has, err := s.try(ctx, t, h)
	if err != nil || has {
		return has, err
	}
	for high := t.final; high != nil && s.pruned.Number+1 < high.Number; {
		end := high.Number
		if s.kept != nil {
			end = min(end, s.kept.Number)
		}
		if s.pruned.Number+1 >= end {
			break
		}
		mid, err := s.chain.HeaderByNumber(ctx, s.pruned.Number+(end-s.pruned.Number+1)/2)
		if err != nil {
			return false, err
		}
		if has, err := s.try(ctx, t, mid); err != nil {
			return false, err
		} else if !has && mid.Number == high.Number {
			break
		}
	}
	return false, nil
}

func (s *inputReader) try(ctx context.Context, t *tables, h *chain.Header) (bool, error) {
	_, err := s.chain.CallAt(ctx, t.on.Factory, nil, h.Hash)
	switch {
	case err == nil, chain.ClassOf(err) == chain.Reverted:
		s.kept = h
		return true, nil
	case s.chain.StateGone(ctx, h.Hash, err):
		s.pruned = h
		return false, nil
	}
	return false, err
}
