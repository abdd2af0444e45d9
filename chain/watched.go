package chain

import "github.com/ethereum/go-ethereum/common"

// Watched is a growing set of contracts whose logs are wanted. It is not safe for concurrent use; Snapshot gives a copy that
// is.
type Watched struct {
	list []common.Address
	has  map[common.Address]bool
}

// NewWatched makes a set of the given contracts.
func NewWatched(addrs ...common.Address) *Watched {
	w := &Watched{has: make(map[common.Address]bool, len(addrs))}
	for _, a := range addrs {
		w.Add(a)
	}
	return w
}

// Add puts a contract into the set and tells whether it is new there.
func (w *Watched) Add(a common.Address) bool {
	if w.has[a] {
		return false
	}
	w.has[a] = true
	w.list = append(w.list, a)
	return true
}

// Len is the number of contracts.
func (w *Watched) Len() int { return len(w.list) }

// Addresses in order of addition; not to be changed.
func (w *Watched) Addresses() []common.Address { return w.list }

// Snapshot is an independent copy.
func (w *Watched) Snapshot() *Watched { return NewWatched(w.list...) }
