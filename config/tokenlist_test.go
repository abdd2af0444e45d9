package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

const (
	vaultA = "0x00000000000000000000000000000000000000A1"
	vaultB = "0x00000000000000000000000000000000000000B2"
)

// tokenListOf is a token list of one token after the other, each as chain and address.
func tokenListOf(tokens ...string) string {
	var each []string
	for _, token := range tokens {
		chain, address, _ := strings.Cut(token, " ")
		each = append(each, fmt.Sprintf(`{"chainId":%s,"address":%q,"name":"Meridian","symbol":"MRD","decimals":18,"logoURI":"https://a.example/l.png"}`, chain, address))
	}
	return `{"name":"Vaults","timestamp":"2026-11-29T12:00:00+00:00","version":{"major":1,"minor":2,"patch":0},"keywords":["vaults"],"tokens":[` + strings.Join(each, ",") + `]}`
}

func written(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "list.json")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestATokenListListsItsVaultsOfThisChain(t *testing.T) {
	file := written(t, tokenListOf("1 "+vaultA, "10 "+vaultB, "1 "+strings.ToLower(vaultA), "1 0x00000000000000000000000000000000000000C3"))
	for name, c := range map[string]struct {
		listing Listing
		chain   uint64
		want    string
	}{
		"alone":                  {Listing{File: file}, 10, vaultB},
		"each once":              {Listing{File: file}, 1, vaultA + " 0x00000000000000000000000000000000000000c3"},
		"beside the listed":      {Listing{File: file, Listed: []string{vaultB}}, 10, vaultB},
		"more than the listed":   {Listing{File: file, Listed: []string{vaultA}}, 10, vaultA + " " + vaultB},
		"less than the unlisted": {Listing{File: file, Unlisted: []string{vaultA + "=a copy"}}, 1, "0x00000000000000000000000000000000000000c3"},
		"no file":                {Listing{Listed: []string{vaultA}}, 10, vaultA},
	} {
		read, err := c.listing.Read(c.chain)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for _, vault := range read.Listed {
			got = append(got, vault.Hex())
		}
		if !strings.EqualFold(strings.Join(got, " "), c.want) || len(read.Unlisted) != len(c.listing.Unlisted) {
			t.Errorf("%s: listed %v, unlisted %v, want %s", name, got, read.Unlisted, c.want)
		}
		if version := (TokenListVersion{1, 2, 0}); c.listing.File != "" && read.Version != version {
			t.Errorf("%s: version %v, want %v", name, read.Version, version)
		}
	}
}

// bySchema says whether a text is a token list by the published schema (testdata/tokenlist.schema.source says which).
func bySchema(t *testing.T) func(text string) error {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile("../testdata/tokenlist.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return func(text string) error {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err != nil {
			return err
		}
		return schema.Validate(document)
	}
}

// What the schema allows is read, however much of it is of no use here.
func TestEveryTokenListOfTheSchemaIsRead(t *testing.T) {
	valid := bySchema(t)
	token := `{"chainId":1,"address":"` + vaultA + `","name":"Meridian","symbol":"MRD","decimals":18`
	list := func(tokens, rest string) string {
		return `{"name":"Vaults","timestamp":"2026-11-29T12:00:00.123Z","version":{"major":0,"minor":0,"patch":0},"tokens":[` + tokens + `]` + rest + `}`
	}
	for name, text := range map[string]string{
		"the least":            list(token+"}", ""),
		"without names":        list(`{"chainId":1,"address":"`+vaultA+`","name":"","symbol":"","decimals":0}`, ""),
		"another chain's form": list(token+`},{"chainId":501000101,"address":"So11111111111111111111111111111111111111112","name":"Wrapped SOL","symbol":"SOL","decimals":9}`, ""),
		"everything": list(token+`,"logoURI":"ipfs://QmXfzKRvjZz3u5JRgC4v5mGVbm9ahrUiB4DgzHBsnWbTMM","tags":["vault"],"extensions":{"bridge":{"10":{"token":"0x00"}},"n":1.5,"x":null}}`,
			`,"keywords":["vaults"],"tags":{"vault":{"name":"Vault","description":"Shares of a vault"}},"logoURI":"https://a.example/l.png","tokenMap":{"1_`+vaultA+`":`+token+`}}`),
		"a time elsewhere": strings.Replace(list(token+"}", ""), "12:00:00.123Z", "23:59:59-11:30", 1),
		"a full one":       list(strings.Repeat(token+"},", mostTokens-1)+token+"}", ""),
	} {
		if err := valid(text); err != nil {
			t.Errorf("%s is no list by the schema: %v", name, err)
		}
		read, err := Listing{File: written(t, text)}.Read(1)
		if err != nil || len(read.Listed) != 1 || !strings.EqualFold(read.Listed[0].Hex(), vaultA) {
			t.Errorf("%s: %v, %v", name, read.Listed, err)
		}
	}
}

func TestABadTokenListIsRefusedInOneLine(t *testing.T) {
	good := tokenListOf("1 " + vaultA)
	valid := bySchema(t)
	if err := valid(good); err != nil {
		t.Errorf("the good list is no list by the schema: %v", err)
	}
	with := func(old, changed string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("the list has no %s", old)
		}
		return strings.Replace(good, old, changed, 1)
	}
	for name, c := range map[string]struct{ text, says string }{
		"nothing":         {"", "is not a token list"},
		"no JSON":         {"vaults:\n- 0x", "is not a token list"},
		"another shape":   {`["` + vaultA + `"]`, "is not a token list"},
		"two":             {good + good, "something follows the list"},
		"no name":         {with(`"name":"Vaults",`, ""), "no name"},
		"no time":         {with("2026-11-29T12:00:00+00:00", "yesterday"), "yesterday"},
		"no version":      {with(`"version":{"major":1,"minor":2,"patch":0},`, ""), "major, minor and patch"},
		"half a version":  {with(`,"patch":0`, ""), "major, minor and patch"},
		"no tokens":       {tokenListOf(), "0 tokens"},
		"too many tokens": {tokenListOf(strings.Split(strings.Repeat("1 "+vaultA+",", mostTokens)+"1 "+vaultA, ",")...), "10001 tokens"},
		"no chain":        {with(`"chainId":1,`, ""), "token 1 has no chainId"},
		"no symbol":       {with(`"symbol":"MRD",`, ""), "token 1 needs name, symbol and decimals"},
		"no address":      {with(vaultA, "meridian.eth"), `"meridian.eth" of token 1`},
		"decimals":        {with(`"decimals":18`, `"decimals":256`), "is not a token list"},
		"another chain":   {tokenListOf("10 " + vaultA), "names no token of chain 1"},
		"all taken out":   {good, "listing.unlisted takes out"},
	} {
		// Lists that say nothing of this chain are lists; whatever else is refused isn't one by the schema either.
		if isList := valid(c.text) == nil; isList != (name == "another chain" || name == "all taken out") {
			t.Errorf("%s: a list by the schema: %v", name, isList)
		}
		listing := Listing{File: written(t, c.text)}
		if name == "all taken out" {
			listing.Unlisted = []string{vaultA + "=a copy"}
		}
		_, err := listing.Read(1)
		var refusal *Error
		if !errors.As(err, &refusal) || refusal.Key != "listing.file" || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := (Listing{File: filepath.Join(t.TempDir(), "none.json")}).Read(1); err == nil || !strings.Contains(err.Error(), "cannot open") {
		t.Errorf("a missing file: %v", err)
	}
}
