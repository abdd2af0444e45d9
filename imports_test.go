// Package sluice_test holds the whole repository to its rules; the packages hold themselves to theirs.
package sluice_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/sluicefi/sluice/"

// mayImport says which of our folders each folder's product code may use; docs/architecture.md has it as a table. Imports point
// one way: where two folders need the same thing, it moves down, not sideways.
var mayImport = map[string][]string{
	"ledger":     {},
	"archive":    {"internal"}, // the file format of a vault's events
	"config":     {"internal"},
	"migrations": {},
	"bindings":   {},
	"chain":      {"internal"},
	"dashboard":  {},
	"internal":   {},
	"reverts":    {"bindings", "chain", "internal"}, // what a failed call said, in words
	"reads":      {"chain", "reverts"},              // several reads on one block
	"prepare":    {"bindings", "chain", "ledger", "reads", "reverts", "routes"},
	"routes":     {},                                                           // routes through pools
	"keys":       {"internal"},                                                 // what holds a key knows nothing of what is signed with it
	"store":      {"archive", "internal", "ledger", "migrations", "txjournal"}, // it fills txjournal's storage interface
	"txjournal":  {"chain", "internal", "keys"},
	"indexer":    {"bindings", "chain", "internal", "ledger", "store"},
	"keeper":     {"bindings", "chain", "internal", "keys", "ledger", "reads", "reverts", "routes", "store", "txjournal"},
	"verify":     {"archive", "bindings", "chain"},
	"notify":     {"internal", "store"},
	"mcp":        {"archive", "client", "internal", "ledger", "prepare", "verify"}, // the tools that trade are added by cmd
	"trader":     {"bindings", "chain", "internal", "prepare", "reverts", "txjournal"},
	"client":     {"archive", "chain", "internal", "prepare", "verify"},
	"docs":       {"client", "keys", "prepare"}, // its examples are programs of integrators
	"preview":    {},
	"api":        {"archive", "internal", "ledger", "prepare", "preview", "store"},
	"deployment": {"bindings", "chain", "config", "internal", "keys", "reads", "txjournal"},
	"devnet":     {"bindings", "internal"},
	"bench":      {"archive", "verify", "bindings", "chain", "devnet", "indexer", "internal", "ledger", "store", "keeper", "api", "config", "migrations"},
	"cmd": { // only cmd/sluice-demo may use devnet, see TestProductionCarriesNoDemo
		"api", "archive", "bindings", "chain", "config", "dashboard", "deployment", "devnet", "indexer", "keeper", "keys", "ledger", "migrations",
		"client", "internal", "mcp", "notify", "prepare", "store", "trader", "txjournal", "verify",
	},
}

func TestImportsPointOneWay(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	seen, pure := map[string]bool{}, false
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var pkg struct {
			ImportPath string
			Imports    []string
		}
		if err := decoder.Decode(&pkg); err != nil {
			t.Fatal(err)
		}
		folder := folderOf(pkg.ImportPath)
		if folder == "" {
			continue
		}
		seen[folder] = true
		allowed, known := mayImport[folder]
		if !known {
			t.Errorf("%s is a folder without a rule: add it to mayImport", folder)
			continue
		}
		for _, imported := range pkg.Imports {
			to := folderOf(imported)
			if to == "" || to == folder || slices.Contains(allowed, to) {
				continue
			}
			t.Errorf("%s imports %s: %s may import only %v", pkg.ImportPath, imported, folder, allowed)
		}
		if pkg.ImportPath == module+"indexer/project" {
			for _, imported := range pkg.Imports {
				if imported == "context" || imported == "time" || strings.HasPrefix(imported, "database/") || strings.HasPrefix(imported, "net") {
					t.Errorf("indexer/project imports %s: what turns events into rows is pure", imported)
				}
			}
			pure = true
		}
		if strings.HasPrefix(pkg.ImportPath, module+"bench/floor") {
			for _, imported := range pkg.Imports {
				if folderOf(imported) != "" {
					t.Errorf("bench/floor imports %s: the floor uses no package of ours", imported)
				}
			}
		}
	}
	if !pure {
		t.Error("indexer/project was not listed: whether it is pure was not looked at")
	}
	for _, folder := range []string{"ledger", "store", "indexer", "keeper", "keys", "txjournal", "api", "devnet"} {
		if !seen[folder] {
			t.Errorf("no package of %s was listed: the check would pass without looking", folder)
		}
	}
}

// TestProductionCarriesNoDemo keeps the node, Uniswap's bytecode and the test keys out of the production binary.
func TestProductionCarriesNoDemo(t *testing.T) {
	deps := func(command string) []string {
		out, err := exec.Command("go", "list", "-deps", "./cmd/"+command).Output()
		if err != nil {
			t.Fatalf("go list: %v", err)
		}
		return strings.Fields(string(out))
	}
	demo := regexp.MustCompile(`^` + module + `devnet(/|$)|^github\.com/cockroachdb/pebble|` +
		`^github\.com/ethereum/go-ethereum/(p2p|eth|node|core|core/vm|miner|triedb)(/|$)`)
	// Small packages of these trees that go-ethereum's RPC client, types and proofs themselves are made of.
	allowed := map[string]bool{}
	for _, path := range []string{
		"p2p/netutil", "core/types", "core/types/bal", "core/rawdb", "core/rawdb/eradb", "triedb/database",
	} {
		allowed["github.com/ethereum/go-ethereum/"+path] = true
	}
	for _, path := range deps("sluice") {
		if demo.MatchString(path) && !allowed[path] {
			t.Errorf("cmd/sluice depends on %s, which only the demo may carry", path)
		}
	}
	found := 0
	for _, path := range deps("sluice-demo") {
		if demo.MatchString(path) && !allowed[path] {
			found++
		}
	}
	if found < 50 {
		t.Errorf("the check recognises only %d packages of the demo as such: it would not see them in cmd/sluice either", found)
	}
}

// TestTheArchitecturePageHasTheRules holds the tables of docs/architecture.md to mayImport.
func TestTheArchitecturePageHasTheRules(t *testing.T) {
	page, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	said := map[string][]string{}
	for _, row := range regexp.MustCompile("(?m)^\\| `(\\w+)/` \\|.*\\| (–|`[a-z ]+`) \\|$").FindAllStringSubmatch(string(page), -1) {
		said[row[1]] = strings.Fields(strings.Trim(row[2], "–`"))
	}
	for folder, allowed := range mayImport {
		if slices.Contains([]string{"cmd", "internal", "bench"}, folder) {
			continue // in words, or by their packages
		}
		want := slices.Sorted(slices.Values(allowed))
		if got, has := said[folder]; !has || !slices.Equal(got, want) {
			t.Errorf("docs/architecture.md says that %s may import %v (a row: %t), and the rule %v", folder, got, has, want)
		}
	}
}

// folderOf is the top folder of one of our packages; "" for anything else.
func folderOf(path string) string {
	rest, ours := strings.CutPrefix(path, module)
	if !ours {
		return ""
	}
	folder, _, _ := strings.Cut(rest, "/")
	return folder
}
