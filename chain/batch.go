package chain

import "errors"

// Providers limit the number of calls in a batch, some to one call and some to a thousand. They report a batch that is too
// large in different ways: one error for the whole batch, one error for each call, an HTTP status, or missing answers.
// Therefore a batch that is refused as a whole is halved until it is accepted, whatever reason is given, and the endpoint
// gets batches of that size from then on.

// batchSize is how many calls the endpoint gets in one batch.
func (e *endpoint) batchSize() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.batch == 0 {
		return max(1, e.cfg.MaxBatch)
	}
	return e.batch
}

// batchRefused records that a batch of one size was refused and that batches of a smaller size were accepted.
func (e *endpoint) batchRefused(refused, size int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.batch, e.batchMost, e.batchGood = size, refused-1, 0
}

// batchTaken records that a batch of n calls was answered.
func (e *endpoint) batchTaken(n int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	most := max(1, e.cfg.MaxBatch)
	if e.batchMost > 0 {
		most = min(most, e.batchMost)
	}
	if n == 1 && e.batch != 1 {
		return // a single call says nothing about batches
	}
	e.batchGood = max(e.batchGood, 0)
	if e.batch == 0 || n < e.batch {
		return
	}
	e.batchGood++
	switch {
	case e.batch >= most && e.batchGood >= batchesBeforeRetry:
		// The limit may have been lifted, or another node may answer at this URL now: try a larger batch.
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

// After how many successful batches the next one is larger, after how many a size that was refused is tried again, and
// after how many failures in a row the next batch is smaller.
const (
	batchesBeforeMore  = 8
	batchesBeforeRetry = 100
	faultsBeforeFewer  = 3
)

// batchFailed records a fault that a smaller batch may avoid. Only several faults in a row make the next batch smaller: a
// single one says little, because the calls of a batch fail together.
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

// fewerMayHelp tells whether a smaller batch may be accepted after this error.
func fewerMayHelp(class Class, err error) bool {
	switch class {
	case Unknown, RangeTooBig, Unsupported, Invalid:
		return true
	}
	return errors.Is(err, errPartialBatch)
}

// answersTooLarge is go-ethereum's code for the calls of a batch that it does not answer, because the answers before them
// have reached its limit in bytes.
const answersTooLarge = -32003

// wholeBatch tells whether a batch failed as a whole, and with which class: one error for the batch, errors for all calls
// that are not about the calls themselves, or an error for some calls that says that the answers together are too long.
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
