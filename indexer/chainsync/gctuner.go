package chainsync

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

// gcTuner sets the process's garbage collector while a syncer catches up.
type gcTuner struct{ on bool }

// start tunes until the returned function is called.
func (g *gcTuner) start() (restore func()) {
	before := debug.SetGCPercent(gcPercent())
	g.on = true
	return func() {
		g.on = false
		debug.SetGCPercent(before)
	}
}

// follow goes by what is live now, after each commit.
func (g *gcTuner) follow() {
	if g.on {
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
