package project

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// words reads ABI-encoded data. The first error sticks; what is read after it is zero.
type words struct {
	d   []byte
	err error
}

func (w *words) at(i int) []byte {
	if i < 0 || w.err != nil || len(w.d) < 32*(i+1) {
		w.err = errDecode
		return make([]byte, 32)
	}
	return w.d[32*i : 32*i+32]
}

func (w *words) big(i int) *big.Int { return new(big.Int).SetBytes(w.at(i)) }

func (w *words) addr(i int) common.Address { return common.BytesToAddress(w.at(i)) }

func (w *words) u64(i int) uint64 {
	b := w.at(i)
	for _, c := range b[:24] {
		if c != 0 {
			w.err = errDecode
			return 0
		}
	}
	return wordU64(b)
}

func wordU64(b []byte) (v uint64) {
	for _, c := range b[24:32] {
		v = v<<8 | uint64(c)
	}
	return v
}

func (w *words) integer(i int) int { return int(w.u64(i) & (1<<31 - 1)) }

// tail gives the word index at which the dynamic value whose offset is word i begins, and its length.
func (w *words) tail(i int) (start, length int) {
	off := w.u64(i)
	if off%32 != 0 || off > uint64(len(w.d)) {
		w.err = errDecode
		return 0, 0
	}
	n := w.u64(int(off / 32))
	if n > uint64(len(w.d)) {
		w.err = errDecode
		return 0, 0
	}
	return int(off/32) + 1, int(n)
}

func (w *words) str(i int) string {
	start, n := w.tail(i)
	if w.err != nil || 32*start+n > len(w.d) {
		w.err = errDecode
		return ""
	}
	return string(w.d[32*start : 32*start+n])
}

// list checks that n elements of size words each are there and gives where they begin.
func (w *words) list(i, size int) (start, n int) {
	start, n = w.tail(i)
	if w.err != nil || 32*(start+n*size) > len(w.d) {
		w.err = errDecode
		return 0, 0
	}
	return start, n
}
