package chain

import "errors"

// Providers bound how many calls a batch may have, at anything from one to a thousand, and say so in any wording: one
// error for all, an error for each, an HTTP status. So a batch that is refused as a whole is halved until it is taken,
// whatever the reason given, and the endpoint is asked so from then on.

// batchSize is how many calls the endpoint is sent at once.
func (e *endpoint) batchSize() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.batch == 0 {
		return max(1, e.cfg.MaxBatch)
	}
	return e.batch
}

// batchRefused learns from a batch that was refused and then taken in parts of another size.
func (e *endpoint) batchRefused(refused, size int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.batch, e.batchMost, e.batchGood = size, refused-1, 0
}

// batchTaken learns from a batch that was answered.
func (e *endpoint) batchTaken(n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	most := max(1, e.cfg.MaxBatch)
	if e.batchMost > 0 {
		most = min(most, e.batchMost)
	}
	if n == 1 && e.batch != 1 {
		return // no batch
	}
	e.batchGood = max(e.batchGood, 0)
	if e.batch == 0 || n < e.batch || e.batch >= most {
		return
	}
	// As large as could be, and it went well: after some of those a little more.
	if e.batchGood++; e.batchGood < batchesBeforeMore {
		return
	}
	e.batchGood = 0
	if e.batch = min(most, e.batch+max(1, e.batch/4)); e.batch == e.cfg.MaxBatch {
		e.batch = 0
	}
}

// How many batches go well before the next is larger, and how many fail, one after the other, before it is smaller.
const (
	batchesBeforeMore = 8
	faultsBeforeFewer = 3
)

// batchFailed learns from faults of batches that fewer calls may not meet: after some of them, one after the other, next
// time there are fewer. Not after one: the parts of a batch fail or succeed together.
func (e *endpoint) batchFailed(n int, class Class) {
	switch class {
	case ServerError, Timeout, Malformed, RateLimited:
	default:
		return
	}
	if n == 1 {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.batchGood = min(e.batchGood, 0) - 1; e.batchGood <= -faultsBeforeFewer {
		e.batch, e.batchGood = max(1, n/2), 0
	}
}

// refusal tells whether asking for less at once may help where waiting doesn't.
func (c Class) refusal() bool {
	switch c {
	case Unknown, RangeTooBig, Unsupported, Invalid:
		return true
	}
	return false
}

// wholeBatch tells whether nothing of a batch was answered, and what the reason given for it means: an error for all of
// it, or for each call one that isn't about the call.
func wholeBatch(err error, reqs []*Request) (Class, bool) {
	if err != nil {
		return ClassOf(err), true
	}
	class := Unknown
	for _, r := range reqs {
		var ce *Error
		if !errors.As(r.Err, &ce) {
			return Unknown, false
		}
		if class = ce.Class; class != RangeTooBig && class != RateLimited && class != Unknown && class != Invalid {
			return class, false
		}
	}
	return class, true
}
