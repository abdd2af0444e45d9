package client_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/devnet/devnettest"
)

// mostLines is how long the guide's journey may be in each language, examples' comments and imports included.
const mostLines = 39

// block is the README's first block of a language.
func block(t *testing.T, readme, language string) string {
	t.Helper()
	text := read(t, readme)
	_, rest, ok := strings.Cut(text, "```"+language+"\n")
	example, _, closed := strings.Cut(rest, "\n```")
	if !ok || !closed || strings.Contains(text, "````") { // a fence of four is closed by no fence of three: all that follows would be code
		t.Fatalf("%s has no example in %s", readme, language)
	}
	if n := strings.Count(example, "\n") + 1; n > mostLines {
		t.Errorf("the example of %s has %d lines, want fewer than 40", readme, n)
	}
	return example
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestReadmesShowWhatTestsRun holds both clients' journeys to the lines that TestJourneyByTheClient runs, and to 40 lines at most.
func TestReadmesShowWhatTestsRun(t *testing.T) {
	if example := block(t, "README.md", "go"); !strings.Contains(read(t, "../cmd/sluice-demo/journey_test.go"), example) {
		t.Errorf("the example of the Go client is not what the test runs:\n%s", example)
	}
	example := block(t, "../clients/typescript/README.md", "ts")
	if strings.TrimSpace(example) != strings.TrimSpace(read(t, "../clients/typescript/examples/journey.ts")) {
		t.Errorf("the example of the TypeScript client is not examples/journey.ts, which the test runs:\n%s", example)
	}
}

// TestAnotherModuleUsesTheClient builds the README's example in a module of its own, as after `go get`: the client needs nothing of
// this repository that isn't committed, and nothing that only its own module could import.
func TestAnotherModuleUsesTheClient(t *testing.T) {
	devnettest.Slow(t)
	repository, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	run := func(dir, name string, args ...string) string {
		t.Helper()
		command := exec.CommandContext(t.Context(), name, args...)
		command.Dir, command.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod -buildvcs=false", "GOPROXY=off", "GOWORK=off")
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
		return string(out)
	}
	dir := t.TempDir()
	_, requirements, _ := strings.Cut(read(t, filepath.Join(repository, "go.mod")), "\n")
	files := map[string]string{
		"go.mod": "module example.org/integrator\n" + requirements + "\nrequire github.com/sluicefi/sluice v0.0.0\nreplace github.com/sluicefi/sluice => " + repository + "\n",
		"go.sum": read(t, filepath.Join(repository, "go.sum")),
		"journey.go": `package integrator

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/client"
	"github.com/sluicefi/sluice/prepare"
)

func Journey(ctx context.Context, apiURL, rpcURL, vault string, key client.Signer, settle func() error) (string, error) {
` + block(t, "README.md", "go") + "\n}\n",
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run(dir, "go", "vet", ".")

	committed := map[string]bool{}
	for _, name := range strings.Split(run(repository, "git", "ls-files", "--cached", "--others", "--exclude-standard"), "\n") {
		committed[name] = true
	}
	list := json.NewDecoder(strings.NewReader(run(repository, "go", "list", "-deps", "-json=Dir,GoFiles,EmbedFiles,Module", "./client", "./keys")))
	seen := 0
	for list.More() {
		var p struct {
			Dir                 string
			GoFiles, EmbedFiles []string
			Module              *struct{ Main bool }
		}
		if err := list.Decode(&p); err != nil {
			t.Fatal(err)
		}
		if p.Module == nil || !p.Module.Main {
			continue
		}
		for _, file := range append(p.GoFiles, p.EmbedFiles...) {
			name, err := filepath.Rel(repository, filepath.Join(p.Dir, file))
			if err != nil || !committed[name] {
				t.Errorf("the client needs %s, which is not committed (%v)", name, err)
			}
			seen++
		}
	}
	if seen < 20 {
		t.Errorf("only %d files were looked at", seen)
	}
}
