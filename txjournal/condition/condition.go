// Package condition logs what is wrong once when it begins, again when its detail changes, and once when it is over,
// however often it is noticed in between.
package condition

import (
	"context"
	"log/slog"
)

// Kind is what is wrong; its users name their kinds.
type Kind string

// Condition is something that lasts. Of tells apart conditions of one kind: an endpoint's name, for example; it is empty
// where there can be only one.
type Condition struct {
	Kind Kind
	Of   string
}

// Set is the conditions that are raised. It is used by one goroutine.
type Set struct {
	log    *slog.Logger
	raised map[Condition]string // with the detail of each
}

// NewSet is a set in which nothing is raised.
func NewSet(log *slog.Logger) *Set {
	return &Set{log: log, raised: make(map[Condition]string)}
}

// Raise logs the message when the condition is new or its detail changed, and says whether it is new.
func (s *Set) Raise(c Condition, detail string, level slog.Level, msg string, args ...any) (isNew bool) {
	before, was := s.raised[c]
	if !was || before != detail {
		s.raised[c] = detail
		s.log.Log(context.Background(), level, msg, args...)
	}
	return !was
}

// Clear ends a condition, and logs that it is over. It does nothing when the condition isn't raised.
func (s *Set) Clear(c Condition) {
	if _, was := s.raised[c]; !was {
		return
	}
	delete(s.raised, c)
	args := []any{"condition", string(c.Kind)}
	if c.Of != "" {
		args = append(args, "of", c.Of)
	}
	s.log.Info("over", args...)
}

// ClearExcept ends the conditions of a kind that are not among those that last.
func (s *Set) ClearExcept(kind Kind, last map[string]bool) {
	for c := range s.raised {
		if c.Kind == kind && !last[c.Of] {
			s.Clear(c)
		}
	}
}

// Raised says whether a condition is raised.
func (s *Set) Raised(c Condition) bool {
	_, raised := s.raised[c]
	return raised
}
