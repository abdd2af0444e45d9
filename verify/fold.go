package verify

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// event is one event of the vault's history. Emitter, time, topics and data are what the fold proves; block, transaction
// and index are the word of whoever gave them.
type event struct {
	portfolio bool // emitted by the vault's portfolio, else by the vault
	block     uint64
	time      uint64 // Unix seconds
	topics    []common.Hash
	data      []byte
	tx        common.Hash
	index     uint64
}

// fold is a history after one more event (SPEC rule 23): the hash of nine words, which are the history before, the emitter,
// the time, the number of topics, four topics of which absent ones are zero, and the hash of the data.
func fold(before common.Hash, emitter common.Address, e *event) common.Hash {
	var words [9 * 32]byte
	word := func(i int) []byte { return words[32*i : 32*i+32] }
	copy(word(0), before[:])
	copy(word(1)[12:], emitter[:])
	binary.BigEndian.PutUint64(word(2)[24:], e.time)
	binary.BigEndian.PutUint64(word(3)[24:], uint64(len(e.topics)))
	for i, topic := range e.topics {
		copy(word(4+i), topic[:])
	}
	copy(word(8), crypto.Keccak256(e.data))
	return crypto.Keccak256Hash(words[:])
}

// maxTopics is how many topics a log has at most.
const maxTopics = 4

// folds are the histories after each event, in order.
func (h *history) folds() []common.Hash {
	out := make([]common.Hash, len(h.events))
	var last common.Hash
	for i := range h.events {
		last = fold(last, h.emitter(&h.events[i]), &h.events[i])
		out[i] = last
	}
	return out
}

// after is a history after some more events.
func (h *history) after(before common.Hash, events []event) common.Hash {
	for i := range events {
		before = fold(before, h.emitter(&events[i]), &events[i])
	}
	return before
}

// emitter is the contract that emitted an event.
func (h *history) emitter(e *event) common.Address {
	if e.portfolio {
		return h.portfolio
	}
	return h.vault
}

// historySlot is where a vault keeps its history: slot 0, as its first base contract has it.
const historySlot = "_history"

// checkpoint is the vault's history at the end of a block.
type checkpoint struct {
	block   uint64
	history common.Hash
}

// checkHistory folds the events and compares with the vault's own slot at the anchor. It is what everything that is said to
// be from events rests on.
func (v *run) checkHistory(ctx context.Context, h *history) error {
	want, err := v.vault.read(ctx, v.anchor, historySlot)
	if err != nil {
		return err
	}
	slot := checkpoint{v.anchor.Number.Uint64(), common.BigToHash(want[0])}
	folds := h.folds()
	got, end := foldAfter(folds, len(folds)), slot
	compared := func(n int, source string) string {
		return fmt.Sprintf("%d events from %s, folded into one word and compared with the vault's slot 0 at block %d (%s)", n, source, end.block, v.how())
	}
	detail := compared(len(h.events), h.source+h.tail)
	if got == slot.history {
		v.report.step("History", detail+": none is missing, added, changed, moved or redated").holds("fold of all events", got.Hex(), got.Hex(), true)
		v.report.Events = len(h.events)
		return nil
	}
	if h.until < slot.block { // the events after those of the source are the endpoint's logs: whose are false?
		own := foldAfter(folds, h.given)
		switch history, err := v.historyAt(ctx, h.until); {
		case err != nil: // the logs of all blocks have to show it
		case history == own:
			return fmt.Errorf("%w: the events up to block %d fold to the vault's slot 0 there, and with the logs that it gives of blocks %d to %d "+
				"to %s, the slot at block %d is %s", ErrContradiction, h.until, h.until+1, slot.block, got, slot.block, slot.history)
		default:
			got, end = own, checkpoint{h.until, history}
			detail = compared(h.given, h.source)
			v.report.notProven("that block %d, where the events of %s end, comes before block %d: the endpoint says so", h.until, h.source, slot.block)
		}
	}
	where, err := v.locate(ctx, h, folds, end)
	switch {
	case h.own:
		return fmt.Errorf("%w: the logs that it gives fold to %s, the vault's slot 0 at block %d is %s: %s",
			ErrContradiction, got, slot.block, slot.history, where)
	case err != nil && h.until < end.block:
		return fmt.Errorf("the events from %s fold to %s, the vault's slot 0 at block %d is %s, and which of them are false couldn't be found out: %w",
			h.source+h.tail, got, slot.block, slot.history, err)
	}
	v.report.step("History", detail).holds(where, got.Hex(), end.history.Hex(), false)
	return errTampered
}

// foldAfter is the history after so many events.
func foldAfter(folds []common.Hash, n int) common.Hash {
	if n == 0 {
		return common.Hash{}
	}
	return folds[n-1]
}

// historyAt is the vault's history at another block, proven like the anchor's under the header that the endpoint has there.
func (v *run) historyAt(ctx context.Context, block uint64) (common.Hash, error) {
	header, err := v.header(ctx, blockRef(block))
	if err != nil {
		return common.Hash{}, err
	}
	if header.Number.Uint64() != block {
		return common.Hash{}, fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, block, header.Number)
	}
	word, err := v.vault.read(ctx, header, historySlot)
	if err != nil {
		return common.Hash{}, err
	}
	return begun(common.BigToHash(word[0]), block)
}

// how says how the state at the anchor is known.
func (r *reader) how() string {
	if r.plain {
		return "read, without proofs"
	}
	return "by Merkle proofs"
}

// errTampered ends a verification whose events aren't the vault's: the comparison has said so.
var errTampered = fmt.Errorf("the events are not those of the vault")

// slotAt reads the vault's history at another block. It only helps to find where events differ: nothing rests on it.
func (v *run) slotAt(ctx context.Context, block uint64) (common.Hash, error) {
	place, err := v.vault.layout.at(historySlot)
	if err != nil {
		return common.Hash{}, err
	}
	var word common.Hash
	if err := v.call(ctx, &word, "eth_getStorageAt", v.opts.Vault, place.word(), blockRef(block)); err != nil {
		return common.Hash{}, err
	}
	return begun(word, block)
}

// begun is a history of a block unless it is zero. That is the history before the vault's first event, and what some nodes answer
// for a state that they don't have any more.
func begun(history common.Hash, block uint64) (common.Hash, error) {
	if history == (common.Hash{}) {
		return history, fmt.Errorf("the vault's history at block %d: %w", block, ErrNotFound)
	}
	return history, nil
}

func blockRef(number uint64) string { return "0x" + new(big.Int).SetUint64(number).Text(16) }

// logOf is an event as the bindings decode it.
func (h *history) logOf(e *event) *types.Log {
	return &types.Log{
		Address: h.emitter(e), Topics: e.topics, Data: e.data, BlockNumber: e.block, BlockTimestamp: e.time, TxHash: e.tx, Index: uint(e.index),
	}
}
