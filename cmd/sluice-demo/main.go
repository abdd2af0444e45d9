// Command sluice-demo runs the whole of Sluice on one machine: a chain, a Postgres, Uniswap v3, the contracts and twelve
// weeks of history, and on them the same indexer, keeper, API and dashboard that the production binary runs. It carries
// what production must not: a node, the compiled contracts of Uniswap, and test keys.
package main

import (
	"io"
	"os"

	"github.com/sluicefi/sluice/cmd/internal/command"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	return command.Run(newDemo(), args, stdout, stderr)
}
