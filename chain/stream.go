package chain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"
)

// ErrReorg says that a block does not follow the one before it: the chain below changed.
var ErrReorg = errors.New("chain reorganised")

// StreamConfig describes one pass over the blocks From to To.
type StreamConfig struct {
	From, To uint64
	Parent   common.Hash // hash of block From-1; zero when unknown
	Watched  *Watched    // the contracts known before From; Stream does not change it
	Sources  Sources
	MaxLogs  int // how many logs a range should hold [6,000]
}

// Stream fetches the blocks From to To in ranges, several at once, and delivers the ranges in order. The logs of root
// contracts are read ahead, so that every contract made up to the end of a range is known when the range is fetched. If a
// contract was missed (because an endpoint left out a log), it is found when the range is delivered, and the range is
// fetched again. An error of deliver ends the stream.
func (c *Client) Stream(ctx context.Context, sc StreamConfig, deliver func(context.Context, *Range) error) error {
	if sc.To < sc.From {
		return nil
	}
	if sc.MaxLogs <= 0 {
		sc.MaxLogs = 6000
	}
	s := &stream{c: c, cfg: sc, w: sc.Watched.Snapshot(), size: min(c.cfg.StartRange, firstRange)}
	for _, root := range sc.Sources.Roots {
		s.w.Add(root)
	}
	s.cond = sync.NewCond(&s.mu)
	g, ctx := errgroup.WithContext(ctx)
	stop := context.AfterFunc(ctx, func() { // wake the goroutines that wait for discovery
		s.mu.Lock()
		s.cond.Broadcast()
		s.mu.Unlock()
	})
	defer stop()
	queue := make(chan chan *Range, c.cfg.Concurrency-1)
	g.Go(func() error { return s.discover(ctx) })
	g.Go(func() error {
		defer close(queue)
		return s.dispatch(ctx, g, queue)
	})
	g.Go(func() error { return s.deliver(ctx, queue, deliver) })
	return g.Wait()
}

// The first ranges of a stream are small, because it is not known yet how many logs a block holds. Ranges also have a
// largest length, so that many logs after a part of the chain with few cannot fill the memory.
const (
	firstRange = 32
	maxStream  = 1024
)

type stream struct {
	c   *Client
	cfg StreamConfig

	mu         sync.Mutex
	cond       *sync.Cond
	w          *Watched
	discovered uint64 // root logs are read up to here (exclusive)
	size       uint64 // of the next range, blocks
	tried      uint64 // of the last range that was fetched
}

// discover reads the logs of root contracts ahead of the ranges, many blocks at a time.
func (s *stream) discover(ctx context.Context) error {
	s.setDiscovered(s.cfg.From)
	src := s.cfg.Sources
	for pos := s.cfg.From; pos <= s.cfg.To; {
		end := min(s.cfg.To, pos+4*s.c.cfg.MaxRange-1)
		if len(src.Roots) > 0 && src.Discover != nil {
			logs, err := s.c.logs(ctx, pos, end, src.Roots)
			if err != nil {
				return fmt.Errorf("discover contracts: %w", err)
			}
			s.mu.Lock()
			s.add(logs)
			s.mu.Unlock()
		}
		pos = end + 1
		s.setDiscovered(pos)
	}
	return nil
}

func (s *stream) add(logs []Log) {
	for i := range logs {
		for _, root := range s.cfg.Sources.Roots {
			if logs[i].Address == root {
				for _, a := range s.cfg.Sources.Discover(&logs[i]) {
					s.w.Add(a)
				}
			}
		}
	}
}

func (s *stream) setDiscovered(n uint64) {
	s.mu.Lock()
	s.discovered = n
	s.cond.Broadcast()
	s.mu.Unlock()
}

// watchedFor waits until every contract made up to block n is known and returns a copy of the set.
func (s *stream) watchedFor(ctx context.Context, n uint64) (*Watched, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.discovered <= n {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.cond.Wait()
	}
	return s.w.Snapshot(), nil
}

// dispatch starts the ranges in order. The capacity of the queue limits how many are fetched at the same time; one much
// longer than those before it may hold many more logs, so none is begun beside it.
func (s *stream) dispatch(ctx context.Context, g *errgroup.Group, queue chan<- chan *Range) error {
	for pos := s.cfg.From; pos <= s.cfg.To; {
		s.mu.Lock()
		size, longer := s.size, s.size > s.tried+s.tried/2
		s.mu.Unlock()
		end := min(s.cfg.To, pos+size-1)
		slot := make(chan *Range, 1)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case queue <- slot:
		}
		from := pos
		fetch := func() error {
			r, err := s.fetch(ctx, from, end)
			if err != nil {
				return err
			}
			slot <- r
			return nil
		}
		if !longer {
			g.Go(fetch)
		} else if err := fetch(); err != nil {
			return err
		}
		pos = end + 1
	}
	return nil
}

func (s *stream) fetch(ctx context.Context, from, to uint64) (*Range, error) {
	w, err := s.watchedFor(ctx, to)
	if err != nil {
		return nil, err
	}
	known := w.Len()
	r, err := s.c.fetchFinal(ctx, from, to, w, s.cfg.Sources)
	if err != nil {
		return nil, err
	}
	r.known = known                      // the contracts that Fetch found itself may have other positions in the shared set
	s.adapt(int(to-from+1), len(r.Logs)) //nolint:gosec // at most MaxRange
	return r, nil
}

// adapt sets the length of the next ranges so that each holds about MaxLogs logs.
func (s *stream) adapt(blocks, logs int) {
	want := s.c.cfg.MaxRange
	if logs > 0 {
		want = uint64(blocks) * uint64(s.cfg.MaxLogs) / uint64(logs)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.size = max(1, min(want, 2*s.size, s.c.cfg.MaxRange, maxStream))
	s.tried = uint64(blocks) //nolint:gosec // at most MaxRange
}

func (s *stream) deliver(ctx context.Context, queue <-chan chan *Range, deliver func(context.Context, *Range) error) error {
	parent := s.cfg.Parent
	for slot := range queue {
		var r *Range
		select {
		case <-ctx.Done():
			return ctx.Err()
		case r = <-slot:
		}
		if first := r.Headers[0]; parent != (common.Hash{}) && first.Number == r.first && first.ParentHash != parent {
			return fmt.Errorf("block %d has parent %s, not %s: %w", first.Number, first.ParentHash, parent, ErrReorg)
		}
		// These contracts were announced only by the logs of a delivered range: all later ranges were fetched without them.
		s.mu.Lock()
		s.add(r.Logs)
		w := s.w.Snapshot()
		s.mu.Unlock()
		if w.Len() > r.known {
			again, err := s.c.fetchFinal(ctx, r.From(), r.To(), w, s.cfg.Sources)
			if err != nil {
				return err
			}
			r = again
		}
		parent = r.Headers[len(r.Headers)-1].Hash
		for _, part := range r.split(s.cfg.MaxLogs + s.cfg.MaxLogs/2) {
			if err := deliver(ctx, part); err != nil {
				return err
			}
		}
	}
	return ctx.Err()
}

// split cuts a range that turned out longer than asked for, at block boundaries.
func (r *Range) split(limit int) []*Range {
	if len(r.Logs) <= limit {
		return []*Range{r}
	}
	var out []*Range
	logs, headers, at, first := 0, 0, 0, r.first
	for i, h := range r.Headers {
		next := at
		for next < len(r.Logs) && r.Logs[next].BlockNumber == h.Number {
			next++
		}
		if i > headers && next-logs > limit {
			out = append(out, &Range{Headers: r.Headers[headers:i], Logs: r.Logs[logs:at], first: first, known: r.known})
			headers, logs, first = i, at, r.Headers[i-1].Number+1
		}
		at = next
	}
	return append(out, &Range{Headers: r.Headers[headers:], Logs: r.Logs[logs:], first: first, known: r.known})
}
