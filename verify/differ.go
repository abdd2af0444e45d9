package verify

import (
	"bytes"
	"context"
	"fmt"
	mathbits "math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// locate says which event of the source is the first that isn't the vault's, as exactly as it can be found out, where the vault's
// history at a block is known. First the blocks are halved by the vault's slot in older states, then the logs of the blocks that
// are left are compared one by one. Where the endpoint has no old state, the logs of all blocks are read. An event is only named
// by logs that fold to the vault's history themselves: an endpoint that lacks some would make an honest event false. The error
// says why none was named. Then the positions between which it lies are narrowed by the folds that the source stated at the ends
// of its pages.
func (v *run) locate(ctx context.Context, h *history, folds []common.Hash, end checkpoint) (string, error) {
	events := h.events[:h.given]
	w := window{high: h.given, upto: h.until}
	if disorder := slices.IndexFunc(events, func(e event) bool { return e.block > w.upto }); disorder >= 0 {
		return fmt.Sprintf("event %d is of block %d, after block %d where the events end", disorder, events[disorder].block, w.upto), nil
	}
	if end.block > h.until || v.halve(ctx, events, folds, &w) != nil {
		w.byEnds(h, folds)
	}
	if v.opts.FromBlock != nil {
		w.after = max(w.after, *v.opts.FromBlock)
	}
	if h.own {
		return fmt.Sprintf("logs of blocks %d to %d, events %d to %d", w.after, w.upto, w.low, w.high), nil
	}
	// Two events more, with their blocks: so that one that is swapped with the next block's isn't taken for a missing one.
	through := min(w.high+2, len(events))
	to := checkpoint{block: w.upto}
	for _, e := range events[w.low:through] {
		to.block = max(to.block, e.block)
	}
	var err error
	if to.block < end.block {
		to.history, err = v.slotAt(ctx, to.block)
	}
	if to.block >= end.block || end.block > h.until || err != nil {
		to, through = end, len(events)
	}
	actual, err := v.logs(ctx, h, w.after, to.block)
	if err == nil && h.after(foldAfter(folds, w.low), actual) != to.history {
		err = fmt.Errorf("%w: its logs of blocks %d to %d don't fold to the vault's slot 0 at block %d", ErrContradiction, w.after, to.block, to.block)
	}
	if err != nil {
		return fmt.Sprintf("the first event that differs lies between position %d and position %d; which one couldn't be found out: %v", w.low, w.high, err), err
	}
	if i := slices.IndexFunc(actual, func(e event) bool { return e.block > h.until }); i >= 0 {
		actual = actual[:i]
	}
	if found := firstDifference(events[w.low:through], actual, w.low); found != "" {
		return found, nil
	}
	return fmt.Sprintf("the first event that differs stands after position %d", through),
		fmt.Errorf("%w: the logs that it gives are others than before", ErrContradiction)
}

// window is where the first false event lies: at a position from low to high, in blocks from after to upto.
type window struct {
	low, high   int
	after, upto uint64
}

// halve narrows the window to the events of one block, by the vault's slot at the ends of blocks. What is right up to a
// block stays right, and what is wrong stays wrong.
func (v *run) halve(ctx context.Context, events []event, folds []common.Hash, w *window) error {
	var ends []int // positions after the last event of each block, as the source orders them
	for i := range events {
		if i+1 < len(events) && events[i+1].block < events[i].block {
			break // out of order from here on: the order itself is false, and blocks can't be halved by it
		}
		if i+1 == len(events) || events[i+1].block > events[i].block {
			ends = append(ends, i+1)
		}
	}
	good, bad := -1, len(ends) // ends[good] is right, ends[bad] is wrong or the anchor's
	for bad-good > 1 {
		middle := (good + bad) / 2
		block := events[ends[middle]-1].block
		slot, err := v.slotAt(ctx, block)
		if err != nil {
			return err
		}
		if slot == folds[ends[middle]-1] {
			good = middle
		} else {
			bad = middle
		}
	}
	if good >= 0 {
		w.low, w.after = ends[good], events[ends[good]-1].block+1
	}
	if bad < len(ends) {
		w.high, w.upto = ends[bad], events[ends[bad]-1].block
	}
	return nil
}

// byEnds narrows the window by the folds that the source itself stated at the ends of its pages.
func (w *window) byEnds(h *history, folds []common.Hash) {
	for _, end := range h.ends {
		n := int(end.Position) //nolint:gosec // compared with a length
		switch {
		case n <= w.low || n > h.given || end.Through >= w.upto:
		case folds[n-1] != end.History:
			w.high, w.upto = n, end.Through
			return // that pages before are consistent in themselves says nothing about the chain
		}
	}
}

// same compares what the fold proves of two events.
func same(a, b *event) bool {
	return a.portfolio == b.portfolio && a.time == b.time && slices.Equal(a.topics, b.topics) && bytes.Equal(a.data, b.data)
}

// firstDifference compares events that are claimed, from a position on, with those of the chain; empty when they are equal.
func firstDifference(claimed, actual []event, position int) string {
	i := 0
	for i < len(claimed) && i < len(actual) && same(&claimed[i], &actual[i]) {
		i++
	}
	at := func(list []event, i int) *event {
		if i < 0 || i >= len(list) {
			return nil
		}
		return &list[i]
	}
	equal := func(a, b *event) bool { return a != nil && b != nil && same(a, b) }
	mine, theirs := at(claimed, i), at(actual, i)
	switch {
	case mine == nil && theirs == nil:
		return ""
	case mine == nil:
		return fmt.Sprintf("event %d is missing: the chain has one of %s", position+i, theirs)
	case equal(mine, at(claimed, i-1)) && !equal(mine, theirs):
		return fmt.Sprintf("event %d stands there twice: %s", position+i, mine)
	case equal(mine, at(actual, i+1)) && equal(at(claimed, i+1), theirs):
		return fmt.Sprintf("events %d and %d are swapped: %s", position+i, position+i+1, mine)
	case equal(mine, at(actual, i+1)):
		return fmt.Sprintf("event %d is missing: the chain has one of %s", position+i, theirs)
	case theirs == nil || equal(at(claimed, i+1), theirs):
		return fmt.Sprintf("event %d isn't on the chain: %s", position+i, mine)
	}
	return fmt.Sprintf("event %d is another on the chain: %s; %s", position+i, theirs, changed(mine, theirs))
}

// String says where an event is.
func (e *event) String() string {
	from := "the vault"
	if e.portfolio {
		from = "the portfolio"
	}
	return fmt.Sprintf("%s in block %d, log %d", from, e.block, e.index)
}

// changed says in which field two events differ, and in which bit where it is one.
func changed(mine, theirs *event) string {
	switch {
	case mine.portfolio != theirs.portfolio:
		return "the emitter differs"
	case mine.time != theirs.time:
		return fmt.Sprintf("its time differs: %d here, %d there", mine.time, theirs.time)
	case len(mine.topics) != len(theirs.topics):
		return fmt.Sprintf("it has %d topics here, %d there", len(mine.topics), len(theirs.topics))
	}
	for i := range mine.topics {
		if mine.topics[i] != theirs.topics[i] {
			return fmt.Sprintf("topic %d differs%s: %s here, %s there", i, oneBit(mine.topics[i][:], theirs.topics[i][:]), mine.topics[i], theirs.topics[i])
		}
	}
	if len(mine.data) != len(theirs.data) {
		return fmt.Sprintf("its data has %d bytes here, %d there", len(mine.data), len(theirs.data))
	}
	for i := range mine.data {
		if mine.data[i] != theirs.data[i] {
			return fmt.Sprintf("byte %d of its data differs%s", i, oneBit(mine.data, theirs.data))
		}
	}
	return "nothing differs"
}

func oneBit(a, b []byte) string {
	n := 0
	for i := range a {
		n += mathbits.OnesCount8(a[i] ^ b[i])
	}
	if n == 1 {
		return " in one bit"
	}
	return ""
}
