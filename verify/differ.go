package verify

import (
	"bytes"
	"context"
	"fmt"
	mathbits "math/bits"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// locate says which event is the first that isn't the vault's, as exactly as it can be found out. First the blocks are
// halved by the vault's slot in older states, then the logs of the blocks that are left are compared one by one. Where the
// endpoint has no old state, the folds that the source stated at the ends of its pages narrow it, and the logs of all blocks
// that are left are read. Without logs only the positions between which it lies are known. Nothing of this is evidence that
// something differs: that was seen before. It says where.
func (v *run) locate(ctx context.Context, h *history) string {
	w := window{high: len(h.events), upto: v.anchor.Number.Uint64()}
	if disorder := slices.IndexFunc(h.events, func(e event) bool { return e.block > w.upto }); disorder >= 0 {
		return fmt.Sprintf("event %d is of block %d, after block %d where the events end", disorder, h.events[disorder].block, w.upto)
	}
	folds := h.folds()
	if err := v.halve(ctx, h, folds, &w); err != nil {
		w.byEnds(h, folds)
	}
	if v.opts.FromBlock != nil {
		w.after = max(w.after, *v.opts.FromBlock)
	}
	if h.own {
		return fmt.Sprintf("logs of blocks %d to %d, events %d to %d", w.after, w.upto, w.low, w.high)
	}
	// Two events more, with their blocks: so that one that is swapped with the next block's isn't taken for a missing one.
	through := min(w.high+2, len(h.events))
	upto := w.upto
	for _, e := range h.events[w.low:through] {
		upto = max(upto, e.block)
	}
	actual, err := v.logs(ctx, h, w.after, upto)
	if err != nil {
		return fmt.Sprintf("the first event that differs lies between position %d and position %d; which one couldn't be found out: %v", w.low, w.high, err)
	}
	if w.after > 0 && w.low > 0 { // the events of its first block that are known to be right
		actual = dropUpTo(actual, h.events[:w.low])
	}
	if found := firstDifference(h.events[w.low:through], actual, w.low); found != "" {
		return found
	}
	return fmt.Sprintf("the endpoint's logs are the same between position %d and position %d, yet fold to another history: one of the two is false", w.low, w.high)
}

// window is where the first false event lies: at a position from low to high, in blocks from after to upto.
type window struct {
	low, high   int
	after, upto uint64
}

// halve narrows the window to the events of one block, by the vault's slot at the ends of blocks. What is right up to a
// block stays right, and what is wrong stays wrong.
func (v *run) halve(ctx context.Context, h *history, folds []common.Hash, w *window) error {
	var ends []int // positions after the last event of each block, as the source orders them
	for i := range h.events {
		if i+1 < len(h.events) && h.events[i+1].block < h.events[i].block {
			break // out of order from here on: the order itself is false, and blocks can't be halved by it
		}
		if i+1 == len(h.events) || h.events[i+1].block > h.events[i].block {
			ends = append(ends, i+1)
		}
	}
	good, bad := -1, len(ends) // ends[good] is right, ends[bad] is wrong or the anchor's
	for bad-good > 1 {
		middle := (good + bad) / 2
		block := h.events[ends[middle]-1].block
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
		w.low, w.after = ends[good], h.events[ends[good]-1].block+1
	}
	if bad < len(ends) {
		w.high, w.upto = ends[bad], h.events[ends[bad]-1].block
	}
	return nil
}

// byEnds narrows the window by the folds that the source itself stated at the ends of its pages.
func (w *window) byEnds(h *history, folds []common.Hash) {
	for _, end := range h.ends {
		n := int(end.Position) //nolint:gosec // compared with a length
		switch {
		case n <= w.low || n > len(folds) || end.Through >= w.upto:
		case folds[n-1] != end.History:
			w.high, w.upto = n, end.Through
			return // that pages before are consistent in themselves says nothing about the chain
		}
	}
}

// dropUpTo leaves out the events that are known already.
func dropUpTo(actual, known []event) []event {
	last := &known[len(known)-1]
	for i := range actual {
		if actual[i].block == last.block && same(&actual[i], last) {
			return actual[i+1:]
		}
	}
	return actual
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
