// Command bench measures Sluice and prints one JSON object per line: {"name": ..., figures}. See README.md.
//
//	bench [-root DIR] [-sluice BINARY] [-demo BINARY] [PREFIX]
//
// Only benches whose name begins with PREFIX are run. What is measured runs in processes of its own, so that its memory
// is its own; this program is the conductor.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

// suite is a group of lines that share their preparation.
type suite struct {
	lines []string
	run   func(ctx context.Context, b *bench) error
}

var suites = []suite{
	{gasLines, runGas},
	{binaryLines, runBinaries},
	{backfillLines, runBackfill},
	{[]string{"indexer/live"}, runLive},
	{[]string{"indexer/hour"}, runHour},
	{[]string{"indexer/reorg64"}, runReorg},
	{[]string{"indexer/growth"}, runGrowth},
	{[]string{"reconcile/all"}, runReconcile},
	{[]string{"verify/account"}, runVerify},
	{apiLines, runAPI},
	{keeperLines, runKeeper},
	{[]string{"demo/ready", "dashboard/interactive", "dashboard/check"}, runDemo},
}

// roles are what this binary is when the conductor starts it again.
var roles = map[string]func(ctx context.Context, args []string) error{
	"node":     serveNode,
	"apifloor": serveAPIFloor,
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if len(os.Args) > 1 {
		if role := roles[os.Args[1]]; role != nil {
			exit(role(ctx, os.Args[2:]))
		}
	}
	b := &bench{}
	flag.StringVar(&b.root, "root", ".", "the repository")
	flag.StringVar(&b.sluice, "sluice", ".bin/sluice", "the built production binary")
	flag.StringVar(&b.demo, "demo", ".bin/sluice-demo", "the built binary of the demo")
	flag.IntVar(&b.rounds, "rounds", 3, "rounds of which the median is printed")
	flag.Parse()
	b.prefix = flag.Arg(0)
	exit(b.runAll(ctx))
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// bench is the conductor.
type bench struct {
	root, sluice, demo, prefix string
	rounds                     int
}

// errMissing marks a bench whose room is not there: nothing is printed for it, and stderr says so.
var errMissing = errors.New("not measured")

func (b *bench) runAll(ctx context.Context) error {
	ran := false
	for _, s := range suites {
		if !b.wants(s.lines...) {
			continue
		}
		ran = true
		switch err := s.run(ctx, b); {
		case errors.Is(err, errMissing):
			fmt.Fprintf(os.Stderr, "bench: %s: %v\n", strings.Join(s.lines, " "), err)
		case err != nil:
			return fmt.Errorf("%s: %w", s.lines[0], err)
		}
	}
	if !ran {
		return fmt.Errorf("no bench begins with %q", b.prefix)
	}
	return nil
}

// wants says whether any of the lines is asked for.
func (b *bench) wants(lines ...string) bool {
	for _, line := range lines {
		if strings.HasPrefix(line, b.prefix) {
			return true
		}
	}
	return false
}

// print writes one line, unless it was not asked for.
func (b *bench) print(name string, figures map[string]any) error {
	if !b.wants(name) {
		return nil
	}
	line := map[string]any{"name": name}
	for key, value := range figures {
		line[key] = value
	}
	if err := json.NewEncoder(os.Stdout).Encode(line); err != nil {
		return fmt.Errorf("printing %s: %w", name, err)
	}
	return nil
}

func (b *bench) note(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "bench: "+format+"\n", args...)
}

// path is a path within the repository.
func (b *bench) path(parts ...string) string {
	return filepath.Join(append([]string{b.root}, parts...)...)
}

// cache is where benches keep what is made once.
func (b *bench) cache(parts ...string) string {
	return b.path(append([]string{".cache", "bench"}, parts...)...)
}
