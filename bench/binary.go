package main

import (
	"context"
	"fmt"
	"os"
)

var binaryLines = []string{"binary/sluice", "binary/sluice-demo"}

// runBinaries prints the size of each built binary in MB (10^6 bytes).
func runBinaries(_ context.Context, b *bench) error {
	for i, path := range []string{b.sluice, b.demo} {
		info, err := os.Stat(path)
		if err != nil {
			return fmt.Errorf("%s is not built: %w", path, errMissing)
		}
		if err := b.print(binaryLines[i], map[string]any{"mb": round(float64(info.Size())/1e6, 1)}); err != nil {
			return err
		}
	}
	return nil
}
