package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

var gasLines = []string{
	"gas/requestDeposit", "gas/requestDepositFirst", "gas/cancelDeposit", "gas/claimDeposit", "gas/requestRedeem",
	"gas/claimRedeem", "gas/settle", "gas/settle1", "gas/settle100", "gas/settle1000", "gas/tradeOverhead",
}

// runGas prints the committed gas snapshots, which the contracts' own tests write and hold to their bounds: cold,
// isolated transactions.
func runGas(_ context.Context, b *bench) error {
	paths, err := filepath.Glob(b.path("contracts", "snapshots", "*.json"))
	if err != nil || len(paths) == 0 {
		return fmt.Errorf("no gas snapshots: %w", errMissing)
	}
	gas := map[string]string{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(data, &gas); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	for _, line := range gasLines {
		text, found := gas[strings.TrimPrefix(line, "gas/")]
		if !found {
			b.note("%s: not in the snapshots", line)
			continue
		}
		used, err := strconv.ParseUint(text, 10, 64)
		if err != nil {
			return fmt.Errorf("%s: %w", line, err)
		}
		if err := b.print(line, map[string]any{"gas": used}); err != nil {
			return err
		}
	}
	return nil
}
