package client_test

import (
	"os"
	"strings"
	"testing"
)

// TestReadmeOfTheClient holds the README's example to the lines that TestJourneyByTheClient runs, and to 40 lines at most.
func TestReadmeOfTheClient(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	run, err := os.ReadFile("../cmd/sluice-demo/journey_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(readme), "```go\n")
	example, _, closed := strings.Cut(rest, "\n```")
	if !ok || !closed {
		t.Fatal("the README has no example")
	}
	if !strings.Contains(string(run), example) {
		t.Errorf("the README's example is not what the test runs:\n%s", example)
	}
	if n := strings.Count(example, "\n") + 1; n >= 40 {
		t.Errorf("the example has %d lines, want fewer than 40", n)
	}
}
