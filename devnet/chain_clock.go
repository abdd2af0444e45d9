package devnet

import (
	"sync"
	"time"
)

// Clock is a chain's virtual now: it runs as fast as the host's clock, at an
// offset from it, and can be moved forward but never back.
type Clock struct {
	mu     sync.Mutex
	offset time.Duration
	host   func() time.Time
}

func newClock(now time.Time) *Clock {
	return newClockOn(now, time.Now)
}

func newClockOn(now time.Time, host func() time.Time) *Clock {
	return &Clock{offset: now.Sub(host()), host: host}
}

// Now is the chain's present moment, in UTC.
func (k *Clock) Now() time.Time {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.host().Add(k.offset).UTC()
}

// Forward moves the clock to t if it isn't there yet.
func (k *Clock) Forward(t time.Time) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if ahead := t.Sub(k.host().Add(k.offset)); ahead > 0 {
		k.offset += ahead
	}
}

// Skip moves the clock forward by d; a negative d does nothing.
func (k *Clock) Skip(d time.Duration) {
	if d <= 0 {
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.offset += d
}

// Offset is how far the chain's now is ahead of the host's; negative behind.
func (k *Clock) Offset() time.Duration {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.offset
}
