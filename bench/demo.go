package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// demoLimit is how long a demo may take before it counts as broken.
const demoLimit = 5 * time.Minute

// runDemo measures sluice-demo on an empty directory, from its start to /readyz, and then its pages in a browser.
func runDemo(ctx context.Context, b *bench) error {
	if _, err := os.Stat(b.demo); err != nil {
		return fmt.Errorf("%s is not built: %w", b.demo, errMissing)
	}
	data, err := os.MkdirTemp("", "sluice-bench-demo-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(data) }() // a temporary directory
	listen, err := freePort()
	if err != nil {
		return err
	}
	rpc, err := freePort()
	if err != nil {
		return err
	}
	began := time.Now()
	demo, err := start(ctx, nil, b.demo, "--data", data+"/demo", "--listen", listen, "--rpc-listen", rpc)
	if err != nil {
		return err
	}
	defer demo.stop()
	base := "http://" + listen
	if err := waitFor(ctx, base+"/readyz", demoLimit); err != nil {
		return fmt.Errorf("sluice-demo: %w: %s", err, demo.complaint())
	}
	if err := b.print("demo/ready", map[string]any{"seconds": round(time.Since(began).Seconds(), 2)}); err != nil {
		return err
	}
	if b.wants("dashboard/interactive") {
		if err := b.interactive(ctx, base); err != nil {
			return err
		}
	}
	if b.wants("dashboard/check") {
		return b.check(ctx, base)
	}
	return nil
}

// interactive asks a real browser how long a first visit takes until the vaults can be used.
func (b *bench) interactive(ctx context.Context, base string) error {
	var seconds []float64
	for range b.rounds {
		var visit struct {
			Seconds float64 `json:"seconds"`
		}
		if there, err := b.browse(ctx, "dashboard/interactive", "interactive.mjs", base, &visit); err != nil || !there {
			return err
		}
		seconds = append(seconds, visit.Seconds)
	}
	return b.print("dashboard/interactive", map[string]any{"seconds": round(middle(seconds), 3), "visits": len(seconds)})
}

// check asks a real browser how long it takes to check all figures of a vault's page, and whether the page answers meanwhile.
func (b *bench) check(ctx context.Context, base string) error {
	var short, long, blocked []float64
	var found struct {
		Seconds     float64 `json:"seconds"`
		Events      int     `json:"events"`
		LongSeconds float64 `json:"longSeconds"`
		LongEvents  int     `json:"longEvents"`
		BlockedMS   float64 `json:"blockedMs"`
	}
	for range b.rounds {
		if there, err := b.browse(ctx, "dashboard/check", "check.mjs", base, &found); err != nil || !there {
			return err
		}
		short, long, blocked = append(short, found.Seconds), append(long, found.LongSeconds), append(blocked, found.BlockedMS)
	}
	return b.print("dashboard/check", map[string]any{
		"seconds": round(middle(short), 3), "events": found.Events, "long_seconds": round(middle(long), 3), "long_events": found.LongEvents,
		"blocked_ms": round(middle(blocked), 0),
	})
}

// browse runs a script of the bench in a browser on the demo and reads what it prints; false where there is no browser.
func (b *bench) browse(ctx context.Context, line, script, base string, result any) (there bool, err error) {
	if _, err := os.Stat(b.path("dashboard", "node_modules", "playwright-core")); err != nil {
		b.note("%s: playwright-core is not installed: %v", line, errMissing)
		return false, nil
	}
	browser, err := exec.CommandContext(ctx, b.path("dashboard", "e2e", "browser.sh")).Output()
	if err != nil {
		b.note("%s: no browser: %v", line, errMissing)
		return false, nil
	}
	root, err := filepath.Abs(b.path("dashboard"))
	if err != nil {
		return false, err
	}
	cmd := exec.CommandContext(ctx, "node", b.path("bench", script), root, base)
	cmd.Env = append(os.Environ(), "SLUICE_BROWSER="+strings.TrimSpace(string(browser)))
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return false, fmt.Errorf("the browser: %w", err)
	}
	if err := json.Unmarshal(out, result); err != nil {
		return false, fmt.Errorf("reading the browser's result: %w", err)
	}
	return true, nil
}
