package indexer

import (
	"runtime/debug"
	rtm "runtime/metrics"
)

// While there is much to take, an indexer allocates by the gigabyte and keeps little. So the collector aims at a heap of
// one size, whatever is live of it: a small chain costs about as much memory as a large one, and both little. Where more
// is live than fits (many vaults, or a process that does other things too) it collects when a third has been added.
const (
	heapTarget   = 20 << 20
	leastPercent = 35
	mostPercent  = 200
)

// frugal collects as above until the returned function is called.
func (ix *Indexer) frugal() (restore func()) {
	before := debug.SetGCPercent(gcPercent())
	ix.collecting = true
	return func() {
		ix.collecting = false
		debug.SetGCPercent(before)
	}
}

// tuneGC follows what is live, after each commit of a time of frugality.
func (ix *Indexer) tuneGC() {
	if ix.collecting {
		debug.SetGCPercent(gcPercent())
	}
}

// gcPercent is how much may be added to what the last collection left.
func gcPercent() int {
	sample := []rtm.Sample{{Name: "/gc/heap/live:bytes"}}
	rtm.Read(sample)
	if sample[0].Value.Kind() != rtm.KindUint64 {
		return leastPercent
	}
	live := max(1, int64(sample[0].Value.Uint64()))
	return int(min(mostPercent, max(leastPercent, (heapTarget-live)*100/live)))
}
