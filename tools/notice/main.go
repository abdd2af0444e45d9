package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// binaries are the programs that NOTICE describes, in its order.
var binaries = []string{"sluice", "sluice-demo"}

// bundled are the dashboard's packages for development whose output is in the built pages.
var bundled = []string{"tailwindcss"}

// libraries are the npm packages whose Solidity code is in the compiled contracts that both binaries carry.
var libraries = []string{"@openzeppelin/contracts", "solady"}

// demoOnly are the npm packages whose compiled contracts sluice-demo deploys on its local chain.
var demoOnly = []string{"@uniswap/v3-core", "@uniswap/v3-periphery"}

const header = `NOTICE

Sluice is MIT licensed, see LICENSE. Its binaries contain work of others under the licences below. Texts and copyright
notices are in the named modules and packages. For each binary: the Go modules that it links (as built for linux/amd64
with cgo), the npm packages that the pages embedded in it depend on, and the libraries in the compiled contracts that it
carries. Written by "make notice"; do not edit.
`

// business explains the one licence that has changed since its package was published.
const business = `
The licence of @uniswap/v3-core (Business Source License 1.1) changed on its Change Date, 1 April 2023 at the latest, to
GPL-2.0-or-later. sluice-demo carries the compiled contracts as published, for its local chain only; sluice does not
carry them.
`

func main() {
	root := flag.String("root", "..", "the repository")
	check := flag.Bool("check", false, "only say whether NOTICE is current")
	into := flag.String("texts", "", "write the licence texts of the binary sluice below this directory, and nothing else")
	flag.Parse()
	var err error
	if *into != "" {
		err = texts(*root, *into)
	} else {
		err = run(*root, *check)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "notice:", err)
		os.Exit(1)
	}
}

func run(root string, check bool) error {
	text, err := notice(root)
	if err != nil {
		return err
	}
	file := filepath.Join(root, "NOTICE")
	if !check {
		return os.WriteFile(file, text, 0o644)
	}
	committed, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if !bytes.Equal(committed, text) {
		return fmt.Errorf("NOTICE is stale: run make notice and commit it")
	}
	return nil
}

// notice is the whole text of NOTICE.
func notice(root string) ([]byte, error) {
	pages, err := production(filepath.Join(root, "dashboard", "package-lock.json"))
	if err != nil {
		return nil, err
	}
	styles, err := named(filepath.Join(root, "dashboard", "package-lock.json"), bundled)
	if err != nil {
		return nil, err
	}
	pages = append(pages, styles...)
	contracts := filepath.Join(root, "contracts", "package-lock.json")
	solidity, err := named(contracts, libraries)
	if err != nil {
		return nil, err
	}
	uniswap, err := named(contracts, demoOnly)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.WriteString(header)
	for _, binary := range binaries {
		packages, err := linked(root, "./cmd/"+binary)
		if err != nil {
			return nil, err
		}
		modules, err := modules(packages)
		if err != nil {
			return nil, err
		}
		carried := solidity
		if binary == "sluice-demo" {
			carried = append(append([]component{}, solidity...), uniswap...)
		}
		fmt.Fprintf(&out, "\n== %s\n", binary)
		write(&out, "Go modules", modules)
		write(&out, "npm packages of the pages", pages)
		write(&out, "compiled contracts", carried)
	}
	out.WriteString(business)
	return out.Bytes(), nil
}
