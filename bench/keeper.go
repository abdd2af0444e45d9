package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

var keeperLines = []string{"keeper/soak", "keeper/latency", "keeper/rush", "keeper/rpc"}

// soakWeeks is the length of the keeper's soak here; its test in CI is shorter.
const soakWeeks = 200

// rushVaults is how many vaults are due at once here.
const rushVaults = 1_000

// runKeeper prints what the keeper's own tests measure, on a real chain and a real Postgres.
func runKeeper(ctx context.Context, b *bench) error {
	tests := map[string]string{
		"keeper/soak": "TestSoak", "keeper/latency": "TestLatency", "keeper/rush": "TestRush", "keeper/rpc": "TestCallsOfAnHour",
	}
	for _, line := range keeperLines {
		if !b.wants(line) {
			continue
		}
		b.note("%s", line)
		cmd := exec.CommandContext(ctx, "go", "test", "./keeper", "-run", "^"+tests[line]+"$", "-count=1", "-timeout=60m", "-v",
			"-args", fmt.Sprintf("-keeper.weeks=%d", soakWeeks), fmt.Sprintf("-keeper.rush=%d", rushVaults), "-keeper.rpc", "-keeper.bench")
		cmd.Dir, cmd.Stderr = b.path(), os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return fmt.Errorf("%s: %w\n%s", line, err, out[max(0, len(out)-2_000):])
		}
		for _, text := range bytes.Split(out, []byte("\n")) {
			var figures map[string]any
			if !strings.HasPrefix(string(text), `{"`) || json.Unmarshal(text, &figures) != nil || figures["name"] != line {
				continue
			}
			delete(figures, "name")
			if err := b.print(line, figures); err != nil {
				return err
			}
		}
	}
	return nil
}
