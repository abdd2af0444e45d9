package ledger

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// MaxTopics is how many topics a log has at most.
const MaxTopics = 4

// ErrTopics is an event with more topics than a log can have.
var ErrTopics = errors.New("an event has at most 4 topics")

// Event is one log as its contract emitted it: what a history is made of.
type Event struct {
	Emitter common.Address
	Time    uint64 // the block's, Unix seconds
	Topics  []common.Hash
	Data    []byte
}

// Fold is a contract's history after one more event, where h is the one
// before; the zero hash before the first (docs/spec.md#rule-23):
//
//	h' = keccak256(abi.encode(h, emitter, block.timestamp, n, t0, t1, t2, t3, keccak256(data)))
//
// n is the number of topics; absent topics are zero. The errors: [ErrTopics].
func Fold(h common.Hash, e Event) (common.Hash, error) {
	if len(e.Topics) > MaxTopics {
		return common.Hash{}, fmt.Errorf("fold: %d topics: %w", len(e.Topics), ErrTopics)
	}
	var words [9][32]byte
	words[0] = h
	copy(words[1][12:], e.Emitter[:])
	binary.BigEndian.PutUint64(words[2][24:], e.Time)
	words[3][31] = byte(len(e.Topics)) //nolint:gosec // at most 4
	for i, topic := range e.Topics {
		words[4+i] = topic
	}
	words[8] = crypto.Keccak256Hash(e.Data)
	var encoded [9 * 32]byte
	for i := range words {
		copy(encoded[32*i:], words[i][:])
	}
	return crypto.Keccak256Hash(encoded[:]), nil
}

// FoldAll folds events in order.
func FoldAll(h common.Hash, events []Event) (common.Hash, error) {
	for i, e := range events {
		var err error
		if h, err = Fold(h, e); err != nil {
			return common.Hash{}, fmt.Errorf("event %d: %w", i, err)
		}
	}
	return h, nil
}
