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
	if e.batch == 0 || n < e.batch {
		return
	}
	e.batchGood++
	switch {
	case e.batch >= most && e.batchGood >= batchesBeforeRetry:
		// The limit may be gone, or the endpoint another one by now.
		e.batchGood = 0
		if e.batchMost *= 2; e.batchMost >= e.cfg.MaxBatch {
			e.batchMost = 0
		}
	case e.batch < most && e.batchGood >= batchesBeforeMore:
		e.batchGood = 0
		if e.batch = min(most, e.batch+max(1, e.batch/4)); e.batch == e.cfg.MaxBatch {
			e.batch = 0
		}
	}
}

// How many batches go well before the next is larger, how many before one is tried that is larger than what was refused,
// and how many fail, one after the other, before the next is smaller.
const (
	batchesBeforeMore  = 8
	batchesBeforeRetry = 100
	faultsBeforeFewer  = 3
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

// fewerMayHelp tells whether asking for less at once may help where waiting doesn't.
func fewerMayHelp(class Class, err error) bool {
	switch class {
	case Unknown, RangeTooBig, Unsupported, Invalid:
		return true
	}
	return errors.Is(err, errPartialBatch)
}

// answersTooLarge is go-ethereum's code for the calls of a batch that it leaves out because its answers are long enough.
const answersTooLarge = -32003

// wholeBatch tells whether a batch went wrong as a whole, and what the reason given for it means: an error for all of it,
// or for each call one that isn't about the call, or for some of them that the answers are too long together.
func wholeBatch(err error, reqs []*request) (Class, bool) {
	if err != nil {
		return ClassOf(err), true
	}
	class, whole := Unknown, true
	for _, r := range reqs {
		var ce *Error
		if !errors.As(r.Err, &ce) {
			whole = false
			continue
		}
		if ce.Class == RangeTooBig && ce.Code == answersTooLarge && len(reqs) > 1 {
			return RangeTooBig, true
		}
		if class = ce.Class; class != RangeTooBig && class != RateLimited && class != Unknown && class != Invalid {
			whole = false
		}
	}
	return class, whole
}
