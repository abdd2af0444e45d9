package chain

import (
	"context"
	"errors"
	"time"
)

// errLate is for an endpoint that was not waited for because most of the others had answered.
var errLate = errors.New("it did not answer in the time that the others took")

// AskAll asks all endpoints at once. When enough says that the answers so far suffice, the others are waited for only
// for a grace; their error is then errLate. Answers and errors are in the order of the endpoints. enough is called from
// one goroutine; an endpoint that has not answered yet has neither answer nor error.
func AskAll[T any](
	ctx context.Context, endpoints []Endpoint, grace time.Duration,
	ask func(context.Context, Endpoint) (T, error), enough func([]T, []error) bool,
) ([]T, []error) {
	ctx, cancel := context.WithCancel(ctx)
	type reply struct {
		i     int
		value T
		err   error
	}
	replies := make(chan reply, len(endpoints))
	for i, e := range endpoints {
		go func() {
			value, err := ask(ctx, e)
			replies <- reply{i, value, err}
		}()
	}
	values, errs := make([]T, len(endpoints)), make([]error, len(endpoints))
	open := len(endpoints)
	take := func(r reply) {
		values[r.i], errs[r.i] = r.value, r.err
		open--
	}
	var late <-chan time.Time
	for open > 0 {
		select {
		case r := <-replies:
			take(r)
		case <-late:
			cancel()
			for open > 0 { // all of them end now: their requests are cancelled
				r := <-replies
				if r.err != nil {
					r.err = errLate
				}
				take(r)
			}
			return values, errs
		}
		if late == nil && open > 0 && enough(values, errs) {
			late = time.After(grace)
		}
	}
	cancel()
	return values, errs
}
