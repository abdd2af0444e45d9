package condition

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
)

const low, down Kind = "gas-money-low", "endpoint-down"

// lines are the messages logged since the last call.
func lines(log *bytes.Buffer) string {
	var messages []string
	for _, line := range strings.Split(strings.TrimSpace(log.String()), "\n") {
		if _, rest, ok := strings.Cut(line, "level="); ok {
			messages = append(messages, rest)
		}
	}
	log.Reset()
	return strings.Join(messages, "; ")
}

func newSet() (*Set, *bytes.Buffer) {
	log := new(bytes.Buffer)
	return NewSet(slog.New(slog.NewTextHandler(log, nil))), log
}

// TestRaisedRepeatedClearedAndRaisedAgain: gas money that ran low once must be told of again when it runs low again.
func TestRaisedRepeatedClearedAndRaisedAgain(t *testing.T) {
	s, log := newSet()
	c := Condition{Kind: low}
	raise := func(weeks string) bool {
		return s.Raise(c, weeks, slog.LevelWarn, "low", "weeks", weeks)
	}
	for i, step := range []struct {
		do    func() bool
		isNew bool
		logs  string
	}{
		{func() bool { return raise("2") }, true, "WARN msg=low weeks=2"},
		{func() bool { return raise("2") }, false, ""},
		{func() bool { return raise("1") }, false, "WARN msg=low weeks=1"},
		{func() bool { s.Clear(c); return s.Raised(c) }, false, "INFO msg=over condition=gas-money-low"},
		{func() bool { s.Clear(c); return s.Raised(c) }, false, ""},
		{func() bool { return raise("1") }, true, "WARN msg=low weeks=1"},
	} {
		if isNew := step.do(); isNew != step.isNew {
			t.Errorf("step %d: new %t, want %t", i, isNew, step.isNew)
		}
		if got := lines(log); got != step.logs {
			t.Errorf("step %d logs %q, want %q", i, got, step.logs)
		}
	}
}

func TestConditionsOfOneKindAreToldApart(t *testing.T) {
	s, log := newSet()
	for _, of := range []string{"one", "two"} {
		s.Raise(Condition{down, of}, "timeout", slog.LevelWarn, "down", "endpoint", of)
	}
	s.Raise(Condition{Kind: low}, "", slog.LevelWarn, "low")
	lines(log)
	s.ClearExcept(down, map[string]bool{"two": true})
	if got := lines(log); got != "INFO msg=over condition=endpoint-down of=one" {
		t.Errorf("logs %q", got)
	}
	for c, want := range map[Condition]bool{{down, "one"}: false, {down, "two"}: true, {Kind: low}: true} {
		if s.Raised(c) != want {
			t.Errorf("%v raised: %t", c, !want)
		}
	}
}
