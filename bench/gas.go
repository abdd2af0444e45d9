package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
)

var gasLines = []string{
	"gas/requestDeposit", "gas/requestDepositFirst", "gas/cancelDeposit", "gas/claimDeposit", "gas/requestRedeem",
	"gas/claimRedeem", "gas/settle", "gas/settle1", "gas/settle100", "gas/settle1000", "gas/tradeOverhead",
}

// gasSnapshots are the files of contracts/snapshots that the lines are in. The others are measured differently: settler.json is of
// the Settler, and lagoon.json compares one moment's contracts with those of another project.
var gasSnapshots = []string{"vault.json", "trade.json"}

// gasOf reads the committed gas snapshots, which the contracts' own tests write and hold to their bounds: what cold, isolated
// transactions use, in gas, by line.
func gasOf(root string) (map[string]uint64, error) {
	used := map[string]uint64{}
	for _, name := range gasSnapshots {
		data, err := os.ReadFile(filepath.Join(root, "contracts", "snapshots", name))
		if err != nil {
			return nil, err
		}
		texts := map[string]string{}
		if err := json.Unmarshal(data, &texts); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for what, text := range texts {
			if used["gas/"+what], err = strconv.ParseUint(text, 10, 64); err != nil {
				return nil, fmt.Errorf("%s: %s: %w", name, what, err)
			}
		}
	}
	return used, nil
}

// runGas prints the committed gas snapshots.
func runGas(_ context.Context, b *bench) error {
	used, err := gasOf(b.root)
	if err != nil {
		return err
	}
	for _, line := range gasLines {
		gas, found := used[line]
		if !found {
			return fmt.Errorf("%s is not in the gas snapshots", line)
		}
		if err := b.print(line, map[string]any{"gas": gas}); err != nil {
			return err
		}
	}
	return nil
}
