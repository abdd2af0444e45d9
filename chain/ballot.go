package chain

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Standing remembers which endpoints failed at a method, or differed from the others, for some time. Those are asked
// only where the others don't suffice. The zero value is ready for use.
type Standing struct {
	// Differs is told of an endpoint that answered otherwise than enough others; Fails of one that failed or was late.
	// They may be nil; they are called by the goroutine that asks.
	Differs func(endpoint, method string)
	Fails   func(endpoint, method string, err error)

	mu    sync.Mutex
	until map[[2]string]time.Time
}

// restFor is how long an endpoint is left out that failed or differed.
const restFor = time.Minute

func (s *Standing) rest(endpoint, method string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.until == nil {
		s.until = make(map[[2]string]time.Time)
	}
	s.until[[2]string{endpoint, method}] = time.Now().Add(restFor)
}

func (s *Standing) resting(endpoint, method string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := [2]string{endpoint, method}
	until, ok := s.until[key]
	if ok && time.Now().After(until) {
		delete(s.until, key)
		return false
	}
	return ok
}

func (s *Standing) failed(endpoint, method string, err error) {
	s.rest(endpoint, method)
	if s.Fails != nil {
		s.Fails(endpoint, method, err)
	}
}

func (s *Standing) differs(endpoint, method string) {
	s.rest(endpoint, method)
	if s.Differs != nil {
		s.Differs(endpoint, method)
	}
}

// agreeGrace is how long the slower endpoints are waited for once enough agree.
const agreeGrace = 500 * time.Millisecond

// ballot counts equal answers to one question. An answer is equal to another when their keys are.
type ballot struct {
	keys  []string // by endpoint; "" gave none
	count map[string]int
}

// winner is the key that enough endpoints gave, or "".
func (b *ballot) winner(need int) string {
	for _, k := range b.keys {
		if k != "" && b.count[k] >= need {
			return k
		}
	}
	return ""
}

// answered is how many endpoints gave any answer.
func (b *ballot) answered() (n int) {
	for _, count := range b.count {
		n += count
	}
	return n
}

func ballotOf(keys []string) *ballot {
	b := &ballot{keys: keys, count: make(map[string]int)}
	for _, k := range keys {
		if k != "" {
			b.count[k]++
		}
	}
	return b
}

// who are the endpoints to ask: those in good standing, and the others too where those don't suffice.
func (a *Agreed) who(method string) []Endpoint {
	good := make([]Endpoint, 0, len(a.endpoints))
	for _, e := range a.endpoints {
		if !a.standing.resting(e.Name, method) {
			good = append(good, e)
		}
	}
	if len(good) < max(a.need, 1) {
		return a.endpoints
	}
	return good
}

// agreeOn asks one question that has one right answer. key names an answer; an empty one is no answer.
func agreeOn[T any](
	ctx context.Context, a *Agreed, method string, ask func(context.Context, Endpoint) (T, error), key func(T, error) string,
) (T, error) {
	values, errs, who, keys, err := ballots(ctx, a, method, 1, ask, func(v T, err error, _ int) string { return key(v, err) })
	var none T
	if err != nil {
		return none, err
	}
	won := a.winner(ballotOf(keys[0]))
	for i := range who {
		if keys[0][i] == won {
			return values[i], errs[i]
		}
	}
	return none, errors.New(method + ": no winner")
}

// ballots asks n questions together. The error is for those that have no winner; with several questions the caller looks
// at each. It also judges the endpoints: those that failed wholly, and those that differ from a winner.
func ballots[T any](
	ctx context.Context, a *Agreed, method string, n int, ask func(context.Context, Endpoint) (T, error), key func(T, error, int) string,
) (values []T, errs []error, who []Endpoint, keys [][]string, err error) {
	who = a.who(method)
	for {
		values, errs = AskAll(ctx, who, agreeGrace, ask, func(values []T, errs []error) bool {
			for q := range n {
				if keysOf(values, errs, q, key).winner(a.needed(len(who))) == "" {
					return false
				}
			}
			return true
		})
		undecided := false
		keys = make([][]string, n)
		for q := range n {
			b := keysOf(values, errs, q, key)
			keys[q] = b.keys
			undecided = undecided || a.winner(b) == ""
		}
		if ctx.Err() != nil {
			return nil, nil, nil, nil, ctx.Err()
		}
		a.judge(method, who, keys, errs)
		if !undecided || len(who) == len(a.endpoints) {
			break
		}
		who = a.endpoints // those that rest are asked after all
	}
	if n == 1 && a.winner(ballotOf(keys[0])) == "" {
		return nil, nil, nil, nil, a.notAgreed(method, keys[0], errs)
	}
	return values, errs, who, keys, nil
}

func keysOf[T any](values []T, errs []error, q int, key func(T, error, int) string) *ballot {
	keys := make([]string, len(values))
	for i := range values {
		keys[i] = key(values[i], errs[i], q)
	}
	return ballotOf(keys)
}

func (a *Agreed) judge(method string, who []Endpoint, keys [][]string, errs []error) {
	for i, e := range who {
		failed, differs := false, false
		for _, k := range keys {
			b := ballotOf(k)
			won := a.winner(b)
			// A call that no endpoint answers, such as one that takes more gas than it may, is no endpoint's fault.
			failed = failed || k[i] == "" && (errs[i] != nil || len(b.count) > 0)
			// Not to have something that others have is no contradiction: it may come.
			differs = differs || k[i] != "" && won != "" && k[i] != won && k[i] != noneKey && won != noneKey
		}
		switch {
		case differs:
			a.standing.differs(e.Name, method)
		case failed:
			a.standing.failed(e.Name, method, errs[i])
		}
	}
}

func (a *Agreed) notAgreed(method string, keys []string, errs []error) error {
	e := &NotAgreed{Method: method, Need: a.needed(ballotOf(keys).answered())}
	for i, k := range keys {
		if k != "" {
			e.Answered++
		} else if e.First == nil {
			e.First = errs[i]
		}
	}
	return e
}

// noneKey is the key of an endpoint's word that it doesn't have what was asked for.
const noneKey = "none"

// said is the key of an answer about which a node can't be mistaken: its bytes. "" when there is none.
func said(err error, answer string) string {
	if err != nil {
		return ""
	}
	return "=" + answer
}
