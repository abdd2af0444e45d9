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
		e := &h.events[i]
		emitter := h.vault
		if e.portfolio {
			emitter = h.portfolio
		}
		last = fold(last, emitter, e)
		out[i] = last
	}
	return out
}

// historySlot is where a vault keeps its history: slot 0, as its first base contract has it.
const historySlot = "_history"

// checkHistory folds the events and compares with the vault's own slot at the anchor. It is what everything that is said to
// be from events rests on.
func (v *run) checkHistory(ctx context.Context, h *history) error {
	want, err := v.vault.read(ctx, v.anchor, historySlot)
	if err != nil {
		return err
	}
	slot, got := common.BigToHash(want[0]), common.Hash{}
	if folds := h.folds(); len(folds) > 0 {
		got = folds[len(folds)-1]
	}
	step := v.report.step("History", fmt.Sprintf("%d events from %s, folded into one word and compared with the vault's slot 0 at block %d (%s): "+
		"none is missing, added, changed, moved or redated", len(h.events), h.source, v.anchor.Number, v.how()))
	if got == slot {
		step.holds("fold of all events", got.Hex(), slot.Hex(), true)
		v.report.Events = len(h.events)
		return nil
	}
	step.Detail = fmt.Sprintf("%d events from %s, folded into one word and compared with the vault's slot 0 at block %d (%s)",
		len(h.events), h.source, v.anchor.Number, v.how())
	where := v.locate(ctx, h)
	if h.own {
		return fmt.Errorf("%w: the logs that it gives fold to %s, the vault's slot 0 at block %d is %s: %s",
			ErrContradiction, got, v.anchor.Number, slot, where)
	}
	step.holds(where, got.Hex(), slot.Hex(), false)
	return errTampered
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
	return word, v.call(ctx, &word, "eth_getStorageAt", v.opts.Vault, place.word(), blockRef(block))
}

func blockRef(number uint64) string { return "0x" + new(big.Int).SetUint64(number).Text(16) }

// logOf is an event as the bindings decode it.
func (h *history) logOf(e *event) *types.Log {
	address := h.vault
	if e.portfolio {
		address = h.portfolio
	}
	return &types.Log{
		Address: address, Topics: e.topics, Data: e.data, BlockNumber: e.block, BlockTimestamp: e.time, TxHash: e.tx, Index: uint(e.index),
	}
}
