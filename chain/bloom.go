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
	w.bits = append(w.bits, bloomBits(a))
	return true
}

// bloomBits are the three bits that a log of the address sets in a header's bloom (yellow paper, section 4.3.1).
func bloomBits(a common.Address) (out [3]bloomBit) {
	h := crypto.Keccak256(a[:])
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

// suspicious tells whether the bloom announces a contract of the set that none of the block's logs comes from.
func (w *Watched) suspicious(b *types.Bloom, logs []Log) bool {
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
	return false
}
