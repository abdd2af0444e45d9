package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Event is one raw event of a contract's history. Emitter, topics and data are what the fold proves; transaction hash and
// log index are reported by an endpoint and proven by nothing.
type Event struct {
	Portfolio bool // emitted by the vault's portfolio; else by the contract whose history it is
	Topics    []common.Hash
	Data      []byte
	TxHash    common.Hash // reported
	LogIndex  uint64      // reported; in its block
}

// How an event is packed: a byte of flags and the number of topics; the transaction's hash, unless it is that of the event
// before; the log's index; the first topic; the other topics and each word of data, without their leading zeros; what data
// has beyond its last whole word. Numbers are varints. Data is nearly always words of which most bytes are zero, so this
// takes about a third of the plain bytes.
const (
	packedTopics    = 0x07 // mask
	packedPortfolio = 0x08
	packedTx        = 0x10
)

// Add appends an event. history is the contract's fold after it.
func (e *Events) Add(ev Event, history common.Hash) {
	flags := byte(len(ev.Topics)) //nolint:gosec // a log has at most 4
	if ev.Portfolio {
		flags |= packedPortfolio
	}
	newTx := e.Count == 0 || ev.TxHash != e.lastTx
	if newTx {
		flags |= packedTx
	}
	p := append(e.Packed, flags)
	if newTx {
		p, e.lastTx = append(p, ev.TxHash[:]...), ev.TxHash
	}
	p = binary.AppendUvarint(p, ev.LogIndex)
	for i, t := range ev.Topics {
		if i == 0 {
			p = append(p, t[:]...)
		} else {
			p = appendWord(p, t[:])
		}
	}
	p = binary.AppendUvarint(p, uint64(len(ev.Data)))
	data := ev.Data
	for ; len(data) >= 32; data = data[32:] {
		p = appendWord(p, data[:32])
	}
	e.Packed = append(p, data...)
	e.Count++
	e.History = history
}

func appendWord(p, word []byte) []byte {
	word = bytes.TrimLeft(word, "\x00")
	return append(append(p, byte(len(word))), word...) //nolint:gosec // at most 32
}

// ErrPacked is a row of events that can't be read: something other than this program wrote it.
var ErrPacked = errors.New("packed events can't be read")

// Unpack gives the events of the row, in order. The error is [ErrPacked].
func (e *Events) Unpack() ([]Event, error) {
	out := make([]Event, 0, min(e.Count, 1024))
	r := unpacker{rest: e.Packed}
	var tx common.Hash
	for range e.Count {
		flags := r.byte()
		if flags&packedTx != 0 {
			copy(tx[:], r.take(32))
		}
		ev := Event{Portfolio: flags&packedPortfolio != 0, TxHash: tx, LogIndex: r.number()}
		if flags&packedTopics > 4 {
			r.bad = true
		}
		if n := int(flags & packedTopics); n > 0 && !r.bad {
			ev.Topics = make([]common.Hash, n)
			copy(ev.Topics[0][:], r.take(32))
			for i := range ev.Topics[1:] {
				r.word(ev.Topics[1+i][:])
			}
		}
		size := r.number()
		// Each word of data takes at least one byte here, so a length of more than 32 times the bytes that are left is false.
		if size > 32*uint64(len(r.rest)) {
			r.bad = true
		}
		if !r.bad {
			ev.Data = make([]byte, size)
			at := ev.Data
			for ; len(at) >= 32; at = at[32:] {
				r.word(at[:32])
			}
			copy(at, r.take(len(at)))
		}
		if r.bad {
			return nil, fmt.Errorf("events of %s in block %d: %w", e.Contract, e.BlockNumber, ErrPacked)
		}
		out = append(out, ev)
	}
	if len(r.rest) > 0 {
		return nil, fmt.Errorf("events of %s in block %d: %w", e.Contract, e.BlockNumber, ErrPacked)
	}
	return out, nil
}

// unpacker reads packed bytes; bad is set when they ended too early.
type unpacker struct {
	rest []byte
	bad  bool
}

func (r *unpacker) take(n int) []byte {
	if n > len(r.rest) {
		r.bad, r.rest = true, nil
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *unpacker) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

func (r *unpacker) number() uint64 {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

// word reads a word without its leading zeros into 32 zero bytes.
func (r *unpacker) word(into []byte) {
	n := int(r.byte())
	if n > 32 {
		r.bad = true
		return
	}
	copy(into[32-n:], r.take(n))
}

// Histories reads the fold of every contract.
func (r Reader) Histories(ctx context.Context) ([]*History, error) {
	return selectRows[History](ctx, r.q, historyTable, "ORDER BY contract")
}

// EventsOf reads a contract's rows of events from a block on, in order: those up to a block, and at most so many.
func (r Reader) EventsOf(ctx context.Context, contract common.Address, from, to uint64, limit int) ([]*Events, error) {
	return selectRows[Events](ctx, r.q, eventTable, "WHERE contract = $1 AND block_number BETWEEN $2 AND $3 ORDER BY block_number LIMIT $4",
		contract, from, to, limit)
}

// HistoryAt is a contract's fold after a block, and how many events it holds; the zero hash and 0 before the first event.
func (r Reader) HistoryAt(ctx context.Context, contract common.Address, block uint64) (common.Hash, uint64, error) {
	rows, err := selectRows[Events](ctx, r.q, eventTable, "WHERE contract = $1 AND block_number <= $2 ORDER BY block_number DESC LIMIT 1",
		contract, block)
	if err != nil || len(rows) == 0 {
		return common.Hash{}, 0, err
	}
	return rows[0].History, rows[0].Position + uint64(rows[0].Count), nil //nolint:gosec // positive
}
