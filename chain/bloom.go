package chain

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Watched is a growing set of contracts whose logs are wanted, with their bloom bits worked out once. It is not safe
// for concurrent use; Snapshot gives a copy that is.
type Watched struct {
	list  []common.Address
	index map[common.Address]int
	bits  [][3]bloomBit

	events []announced
	roots  map[common.Address]bool // their blocks are never only trusted
}

// announced is an event's first topic with its bloom bits.
type announced struct {
	topic common.Hash
	bits  [3]bloomBit
}

type bloomBit struct {
	at   uint8
	mask byte
}

// NewWatched makes a set of the given contracts.
func NewWatched(addrs ...common.Address) *Watched {
	w := &Watched{index: make(map[common.Address]int, len(addrs))}
	for _, a := range addrs {
		w.Add(a)
	}
	return w
}

// Add puts a contract into the set and tells whether it is new there.
func (w *Watched) Add(a common.Address) bool {
	if _, ok := w.index[a]; ok {
		return false
	}
	w.index[a] = len(w.list)
	w.list = append(w.list, a)
	w.bits = append(w.bits, bloomBits(a[:]))
	return true
}

// prove has every block proven that a log of these contracts comes from: what they announce decides what else is read.
func (w *Watched) prove(roots map[common.Address]bool) { w.roots = roots }

// Expect names events that hardly any other contract of the chain emits: in a block that holds logs of the set, a bloom
// that announces one of them where none came is suspicious too. Not for events that everybody emits, like Transfer: a
// block would be suspicious for somebody else's.
func (w *Watched) Expect(topics ...common.Hash) {
	for _, t := range topics {
		w.events = append(w.events, announced{t, bloomBits(t[:])})
	}
}

// bloomBits are the three bits that a log with the address or topic sets in a header's bloom (yellow paper, section 4.3.1).
func bloomBits(b []byte) (out [3]bloomBit) {
	h := crypto.Keccak256(b)
	for i := range out {
		bit := (uint(h[2*i])<<8 | uint(h[2*i+1])) & 2047
		out[i] = bloomBit{at: uint8(types.BloomByteLength - 1 - bit/8), mask: 1 << (bit % 8)}
	}
	return out
}

// Has tells whether the contract is in the set.
func (w *Watched) Has(a common.Address) bool {
	_, ok := w.index[a]
	return ok
}

// Len is the number of contracts.
func (w *Watched) Len() int { return len(w.list) }

// Addresses in order of addition; not to be changed.
func (w *Watched) Addresses() []common.Address { return w.list }

// Snapshot is an independent copy.
func (w *Watched) Snapshot() *Watched {
	c := &Watched{index: make(map[common.Address]int, len(w.list))}
	c.list = append(c.list, w.list...)
	c.bits = append(c.bits, w.bits...)
	c.events, c.roots = w.events, w.roots
	for a, i := range w.index {
		c.index[a] = i
	}
	return c
}

// In tells whether a block with this bloom may hold a log of any contract of the set. False is a proof that it does
// not, as far as the header is proven.
func (w *Watched) In(b *types.Bloom) bool { return w.inFrom(b, 0) }

func (w *Watched) inFrom(b *types.Bloom, from int) bool {
	for i := from; i < len(w.bits); i++ {
		if bitsIn(&w.bits[i], b) {
			return true
		}
	}
	return false
}

func bitsIn(bits *[3]bloomBit, b *types.Bloom) bool {
	return b[bits[0].at]&bits[0].mask != 0 && b[bits[1].at]&bits[1].mask != 0 && b[bits[2].at]&bits[2].mask != 0
}

// suspicious tells whether the bloom announces a contract of the set that none of the block's logs comes from, or an
// expected event that none of them is, or a root logged there.
func (w *Watched) suspicious(b *types.Bloom, logs []Log) bool {
	for i := range logs {
		if w.roots[logs[i].Address] {
			return true
		}
	}
next:
	for i := range w.bits {
		if !bitsIn(&w.bits[i], b) {
			continue
		}
		for j := range logs {
			if logs[j].Address == w.list[i] {
				continue next
			}
		}
		return true
	}
expected:
	for i := range w.events {
		if !bitsIn(&w.events[i].bits, b) {
			continue
		}
		for j := range logs {
			if logs[j].NTopics > 0 && logs[j].Topics[0] == w.events[i].topic {
				continue expected
			}
		}
		return true
	}
	return false
}
