package chainsync

import (
	"errors"
	"sync"

	"github.com/sluicefi/sluice/indexer/internal/metrics"
)

var (
	errStarting = errors.New("starting")
	// errSilent says that heads may have been missed.
	errSilent = errors.New("no rpc endpoint answers")
)

// Status says whether the tables follow the chain's head. For concurrent use.
type Status struct {
	m   *metrics.Metrics
	mu  sync.Mutex
	err error
}

// NewStatus is that of an indexer that has not begun.
func NewStatus(m *metrics.Metrics) *Status { return &Status{m: m, err: errStarting} }

// Err is nil while the tables follow the head, else why they don't.
func (s *Status) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Set says why the tables don't follow the head; nil that they do.
func (s *Status) Set(err error) {
	s.mu.Lock()
	s.err = err
	s.mu.Unlock()
	if err == nil {
		s.m.Ready.Set(1)
	} else {
		s.m.Ready.Set(0)
	}
}
