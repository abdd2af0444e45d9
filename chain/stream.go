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

// StreamConfig is one run over from..to.
type StreamConfig struct {
	From, To uint64
	Parent   common.Hash // hash of block From-1; zero when unknown
	Watched  *Watched    // what is known before From; not changed
	Sources  Sources
	Mode     Mode
	MaxLogs  int // aimed at per range [6,000]
}

// Stream fetches from..to in ranges, several at once, and delivers them in order. Root contracts' logs are read ahead,
// so that a range is fetched with every contract known that was made up to its end; a contract that was missed (a lying
// endpoint, in proven mode) is found at delivery and the range fetched again. A deliver error ends the stream.
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
	stop := context.AfterFunc(ctx, func() { // wake those who wait for discovery
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

// A stream's ranges begin small, before it is known how dense the chain is, and never grow so long that a dense part
// after a sparse one could fill the memory.
const (
	firstRange = 32
	maxStream  = 128
)

type stream struct {
	c   *Client
	cfg StreamConfig

	mu         sync.Mutex
	cond       *sync.Cond
	w          *Watched
	discovered uint64 // root logs are read up to here (exclusive)
	size       uint64
}

// discover reads root logs ahead of the ranges, in wide steps.
func (s *stream) discover(ctx context.Context) error {
	s.setDiscovered(s.cfg.From)
	src := s.cfg.Sources
	for pos := s.cfg.From; pos <= s.cfg.To; {
		end := min(s.cfg.To, pos+4*s.c.cfg.MaxRange-1)
		if len(src.Roots) > 0 && src.Discover != nil {
			logs, err := s.c.logs(ctx, pos, end, Filter{Addresses: src.Roots})
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

// watchedFor waits until everything made up to block n is known and gives a copy of the set.
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

// dispatch starts the ranges in order; the queue's capacity bounds how many are in flight.
func (s *stream) dispatch(ctx context.Context, g *errgroup.Group, queue chan<- chan *Range) error {
	for pos := s.cfg.From; pos <= s.cfg.To; {
		s.mu.Lock()
		size := s.size
		s.mu.Unlock()
		end := min(s.cfg.To, pos+size-1)
		slot := make(chan *Range, 1)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case queue <- slot:
		}
		from := pos
		g.Go(func() error {
			r, err := s.fetch(ctx, from, end)
			if err != nil {
				return err
			}
			slot <- r
			return nil
		})
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
	hs, err := s.c.Headers(ctx, from, to)
	if err != nil {
		return nil, err
	}
	r, err := s.c.fetch(ctx, hs, w, s.cfg.Sources, s.cfg.Mode, 1)
	if err != nil {
		return nil, err
	}
	r.known = known // what Fetch discovered itself may stand elsewhere in the shared set
	s.adapt(len(hs), len(r.Logs))
	return r, nil
}

// adapt aims the next ranges at MaxLogs logs.
func (s *stream) adapt(blocks, logs int) {
	want := s.c.cfg.MaxRange
	if logs > 0 {
		want = uint64(blocks) * uint64(s.cfg.MaxLogs) / uint64(logs)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.size = max(1, min(want, 2*s.size, s.c.cfg.MaxRange, maxStream))
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
		if first := r.Headers[0]; parent != (common.Hash{}) && first.ParentHash != parent {
			return fmt.Errorf("block %d has parent %s, not %s: %w", first.Number, first.ParentHash, parent, ErrReorg)
		}
		// Contracts that only a delivered range's own logs announced: everything after was fetched without them.
		s.mu.Lock()
		s.add(r.Logs)
		w := s.w.Snapshot()
		s.mu.Unlock()
		if w.Len() > r.known && s.missed(r, w) {
			again, err := s.c.Fetch(ctx, r.Headers, w, s.cfg.Sources, s.cfg.Mode)
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

// missed tells whether a contract that the range was fetched without may have logs in it.
func (s *stream) missed(r *Range, w *Watched) bool {
	if s.c.cfg.Exceptions.Bloom {
		return true
	}
	for _, h := range r.Headers {
		if w.inFrom(&h.Bloom, r.known) {
			return true
		}
	}
	return false
}

// split cuts a range that turned out longer than asked for, at block boundaries.
func (r *Range) split(limit int) []*Range {
	if len(r.Logs) <= limit {
		return []*Range{r}
	}
	var out []*Range
	logs, headers, at := 0, 0, 0
	for i, h := range r.Headers {
		next := at
		for next < len(r.Logs) && r.Logs[next].BlockNumber == h.Number {
			next++
		}
		if i > headers && next-logs > limit {
			out = append(out, &Range{Headers: r.Headers[headers:i], Logs: r.Logs[logs:at], Proven: r.Proven, known: r.known})
			headers, logs = i, at
		}
		at = next
	}
	return append(out, &Range{Headers: r.Headers[headers:], Logs: r.Logs[logs:], Proven: r.Proven, Lies: r.Lies, known: r.known})
}
