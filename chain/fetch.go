package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Mode says how a range's logs are known.
type Mode uint8

const (
	// Trusted believes eth_getLogs, but has a block proven whose bloom announces a watched contract, or an expected
	// event, that no log came from, and each block in which a root logged; and the whole range once that caught a lie. It
	// can't see one log left out beside another of the same contract and event in the block.
	Trusted Mode = iota
	// Proven takes logs only from receipts that match the header; blocks whose bloom excludes every watched contract are
	// proven empty without asking.
	Proven
	// Audited is Proven, with eth_getLogs asked too and compared: it finds endpoints that lie.
	Audited
)

func (m Mode) String() string { return [...]string{"trusted", "proven", "audited"}[m] }

// Discover gives the contracts that a root contract's log announces (a factory's new vaults); nil for none.
type Discover func(*Log) []common.Address

// Sources are the contracts whose logs are wanted: roots from the start, and what they announce.
type Sources struct {
	Roots    []common.Address
	Discover Discover
}

// Range is a run of consecutive blocks with all of their wanted logs, in chain order.
type Range struct {
	Headers []*Header
	Logs    []Log
	Proven  bool
	Lies    int // caught while fetching this range

	known int // contracts watched when it was fetched
}

// From and To are the first and last block.
func (r *Range) From() uint64 { return r.Headers[0].Number }

// To is the last block.
func (r *Range) To() uint64 { return r.Headers[len(r.Headers)-1].Number }

// Fetch gives the logs of all watched contracts in the given consecutive blocks. A contract that a root announces inside
// the range is watched from that very block: the range is read again for it, and it is added to w.
func (c *Client) Fetch(ctx context.Context, hs []*Header, w *Watched, src Sources, mode Mode) (*Range, error) {
	return c.fetch(ctx, hs, w, src, mode, c.cfg.Concurrency)
}

// fetch is Fetch with so many batches of receipts at once.
func (c *Client) fetch(ctx context.Context, hs []*Header, w *Watched, src Sources, mode Mode, atOnce int) (*Range, error) {
	for _, root := range src.Roots {
		w.Add(root)
	}
	isRoot := make(map[common.Address]bool, len(src.Roots))
	for _, root := range src.Roots {
		isRoot[root] = true
	}
	w.prove(isRoot)
	lies := 0
	for {
		r, err := c.fetchOnce(ctx, hs, w, mode, atOnce)
		if err != nil {
			return nil, err
		}
		lies += r.Lies
		grown := false
		for i := range r.Logs {
			if src.Discover == nil || !isRoot[r.Logs[i].Address] {
				continue
			}
			for _, a := range src.Discover(&r.Logs[i]) {
				grown = w.Add(a) || grown
			}
		}
		if !grown {
			r.Lies = lies
			return r, nil
		}
	}
}

func (c *Client) fetchOnce(ctx context.Context, hs []*Header, w *Watched, mode Mode, atOnce int) (*Range, error) {
	if mode == Trusted {
		return c.fetchTrusted(ctx, hs, w, atOnce)
	}
	r := &Range{Headers: hs, known: w.Len(), Proven: c.proving()}
	positive := c.positive(hs, w)
	found, err := c.provenLogs(ctx, positive, w, atOnce)
	if err != nil {
		return nil, err
	}
	r.Logs = found.logs
	for _, h := range hs {
		r.Proven = r.Proven && h.Verified
	}
	if mode == Audited {
		if err := c.audit(ctx, r, w); err != nil {
			c.log.Debug("audit skipped", "from", r.From(), "to", r.To(), "err", err)
		}
	}
	return r, nil
}

// positive are the blocks that may hold logs of watched contracts.
func (c *Client) positive(hs []*Header, w *Watched) []*Header {
	if c.cfg.Exceptions.Bloom {
		return hs
	}
	var out []*Header
	for _, h := range hs {
		if w.In(&h.Bloom) {
			out = append(out, h)
		}
	}
	c.m.bloom.WithLabelValues("positive").Add(float64(len(out)))
	c.m.bloom.WithLabelValues("negative").Add(float64(len(hs) - len(out)))
	return out
}

// audit compares eth_getLogs with the proven logs of a range.
func (c *Client) audit(ctx context.Context, r *Range, w *Watched) error {
	a := anchors{first: r.From(), last: r.To(), headers: r.Headers}
	got, served, err := c.rangeLogs(ctx, r.From(), r.To(), Filter{Addresses: w.Addresses()}, &a)
	if err != nil {
		return err
	}
	if sameLogs(got, r.Logs) {
		return nil
	}
	r.Lies++
	for _, e := range served {
		c.caught(e, "logs", fmt.Errorf("%w: %d logs of blocks %d to %d where receipts hold %d", errInconsistent,
			len(got), r.From(), r.To(), len(r.Logs)))
	}
	return nil
}

func sameLogs(a, b []Log) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].BlockHash != b[i].BlockHash || a[i].Index != b[i].Index {
			return false
		}
	}
	return true
}

func (c *Client) fetchTrusted(ctx context.Context, hs []*Header, w *Watched, atOnce int) (*Range, error) {
	r := &Range{Headers: hs, known: w.Len()}
	a := anchors{first: r.From(), last: r.To(), headers: hs}
	got, served, err := c.rangeLogs(ctx, r.From(), r.To(), Filter{Addresses: w.Addresses()}, &a)
	if err != nil {
		return nil, err
	}
	r.Logs = got
	if c.cfg.Exceptions.Bloom {
		return r, nil
	}
	// Which blocks announce a contract that no log came from? A bloom's false positive costs one receipts call.
	var suspects []*Header
	positives, at := 0, 0
	for _, h := range hs {
		start := at
		for at < len(got) && got[at].BlockNumber == h.Number {
			at++
		}
		if !w.In(&h.Bloom) {
			continue
		}
		positives++
		if w.suspicious(&h.Bloom, got[start:at]) {
			suspects = append(suspects, h)
		}
	}
	c.m.bloom.WithLabelValues("positive").Add(float64(positives))
	c.m.bloom.WithLabelValues("negative").Add(float64(len(hs) - positives))
	if len(suspects) == 0 {
		return r, nil
	}
	proven, err := c.provenLogs(ctx, suspects, w, atOnce)
	if err != nil {
		return nil, fmt.Errorf("check a block whose bloom announces more logs than came: %w", err)
	}
	missing := false
	for i, h := range suspects {
		missing = missing || !sameLogs(proven.of(i), logsOf(got, h.Number))
	}
	if !missing {
		return r, nil
	}
	// Somebody left logs out. Nothing of this range is believed any more.
	for _, e := range served {
		c.caught(e, "logs", fmt.Errorf("%w: logs of blocks %d to %d were left out", errInconsistent, r.From(), r.To()))
	}
	honest, err := c.fetchOnce(ctx, hs, w, Proven, atOnce)
	if err != nil {
		return nil, err
	}
	honest.Lies = len(served)
	return honest, nil
}

// logsOf is the part of sorted logs that belongs to a block.
func logsOf(logs []Log, number uint64) []Log {
	start := 0
	for start < len(logs) && logs[start].BlockNumber < number {
		start++
	}
	end := start
	for end < len(logs) && logs[end].BlockNumber == number {
		end++
	}
	return logs[start:end]
}
