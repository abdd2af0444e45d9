// Command layoutgen writes verify/layout/*.json from the compiled contracts: the compiler's storage layout without what
// changes when nothing moves (AST ids, paths). With -check it writes nothing and fails when a committed file is stale.
//
//	go run ./verify/internal/layoutgen [-check] [-out contracts/out] [-dir verify/layout]
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// The contracts whose storage verify reads, and those that their code delegates to.
var contracts = []string{"Vault", "VaultSettlement", "VaultViews", "PersonalVault", "Portfolio", "PortfolioOrders", "Registry", "VaultFactory"}

type member struct {
	Label  string `json:"label"`
	Slot   string `json:"slot"`
	Offset int    `json:"offset"`
	Type   string `json:"type"`
}

type layoutType struct {
	Encoding string   `json:"encoding"`
	Bytes    string   `json:"numberOfBytes"`
	Key      string   `json:"key,omitempty"`
	Value    string   `json:"value,omitempty"`
	Base     string   `json:"base,omitempty"`
	Members  []member `json:"members,omitempty"`
}

type layout struct {
	// Code is the hash of the deployed code with the immutables' bytes zeroed: whose storage this layout describes.
	Code       string                `json:"codeHash"`
	Immutables []span                `json:"immutables,omitempty"`
	Storage    []member              `json:"storage"`
	Types      map[string]layoutType `json:"types"`
}

// span is a part of the deployed code, in bytes.
type span struct {
	Start  int `json:"start"`
	Length int `json:"length"`
}

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	out := flag.String("out", "contracts/out", "where forge wrote the artifacts")
	dir := flag.String("dir", "verify/layout", "where the layouts are committed")
	flag.Parse()
	if err := run(*check, *out, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "layoutgen:", err)
		os.Exit(1)
	}
}

func run(check bool, out, dir string) error {
	var stale []string
	for _, contract := range contracts {
		text, err := generate(filepath.Join(out, contract+".sol", contract+".json"))
		if err != nil {
			return fmt.Errorf("%s: %w", contract, err)
		}
		path := filepath.Join(dir, contract+".json")
		if !check {
			if err := os.WriteFile(path, text, 0o644); err != nil {
				return err
			}
			continue
		}
		committed, err := os.ReadFile(path)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		if !bytes.Equal(committed, text) {
			stale = append(stale, path)
		}
	}
	if len(stale) > 0 {
		return fmt.Errorf("the compiled storage layout differs from %s: "+
			"run go run ./verify/internal/layoutgen and commit", strings.Join(stale, ", "))
	}
	return nil
}

func generate(artifact string) ([]byte, error) {
	data, err := os.ReadFile(artifact)
	if err != nil {
		return nil, err
	}
	var compiled struct {
		Layout   *layout `json:"storageLayout"`
		Deployed struct {
			Object     string            `json:"object"`
			Immutables map[string][]span `json:"immutableReferences"`
		} `json:"deployedBytecode"`
	}
	if err := json.Unmarshal(data, &compiled); err != nil {
		return nil, fmt.Errorf("%s: %w", artifact, err)
	}
	if compiled.Layout == nil || len(compiled.Layout.Storage) == 0 {
		return nil, fmt.Errorf("%s has no storageLayout: foundry.toml needs extra_output = [\"storageLayout\"]", artifact)
	}
	normal, err := normalise(compiled.Layout)
	if err != nil {
		return nil, err
	}
	for _, spans := range compiled.Deployed.Immutables {
		normal.Immutables = append(normal.Immutables, spans...)
	}
	slices.SortFunc(normal.Immutables, func(a, b span) int { return a.Start - b.Start })
	code, err := hexutil.Decode(compiled.Deployed.Object)
	if err != nil {
		return nil, fmt.Errorf("%s: deployed code: %w", artifact, err)
	}
	normal.Code = crypto.Keccak256Hash(code).Hex() // the compiler leaves immutables zero
	text, err := json.MarshalIndent(normal, "", " ")
	if err != nil {
		return nil, err
	}
	return append(text, '\n'), nil
}

// astID is what the compiler appends to the names of structs, enums and contracts; it changes with every edit.
var astID = regexp.MustCompile(`\)\d+`)

func normalise(l *layout) (*layout, error) {
	clean := func(typ string) string { return astID.ReplaceAllString(typ, ")") }
	members := func(in []member) []member {
		in = slices.Clone(in)
		for i := range in {
			in[i].Type = clean(in[i].Type)
		}
		return in
	}
	out := &layout{Storage: members(l.Storage), Types: make(map[string]layoutType, len(l.Types))}
	for name, t := range l.Types {
		t.Key, t.Value, t.Base, t.Members = clean(t.Key), clean(t.Value), clean(t.Base), members(t.Members)
		if earlier, taken := out.Types[clean(name)]; taken && !same(earlier, t) {
			return nil, fmt.Errorf("two types are called %s", clean(name))
		}
		out.Types[clean(name)] = t
	}
	return out, nil
}

func same(a, b layoutType) bool {
	return a.Encoding == b.Encoding && a.Bytes == b.Bytes && a.Key == b.Key && a.Value == b.Value && a.Base == b.Base &&
		slices.Equal(a.Members, b.Members)
}
