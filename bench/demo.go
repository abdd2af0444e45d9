package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
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
	if !b.wants("dashboard/interactive") {
		return nil
	}
	return b.interactive(ctx, base)
}

// interactive asks a real browser how long a first visit takes until the vaults can be used.
func (b *bench) interactive(ctx context.Context, base string) error {
	if _, err := os.Stat(b.path("dashboard", "node_modules", "playwright-core")); err != nil {
		b.note("dashboard/interactive: playwright-core is not installed: %v", errMissing)
		return nil
	}
	browser, err := exec.CommandContext(ctx, b.path("dashboard", "e2e", "browser.sh")).Output()
	if err != nil {
		b.note("dashboard/interactive: no browser: %v", errMissing)
		return nil
	}
	var seconds []float64
	for range b.rounds {
		cmd := exec.CommandContext(ctx, "node", b.path("bench", "interactive.mjs"), b.path("dashboard"), base)
		cmd.Env = append(os.Environ(), "SLUICE_BROWSER="+strings.TrimSpace(string(browser)))
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("the browser: %w", err)
		}
		var visit struct {
			Seconds float64 `json:"seconds"`
		}
		if err := json.Unmarshal(out, &visit); err != nil {
			return fmt.Errorf("reading the browser's result: %w", err)
		}
		seconds = append(seconds, visit.Seconds)
	}
	return b.print("dashboard/interactive", map[string]any{"seconds": round(middle(seconds), 3), "visits": len(seconds)})
}
