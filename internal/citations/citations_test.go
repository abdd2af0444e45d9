package citations

import (
	"strings"
	"testing"
)

// name is the specification's name as it is cited, put together so that this file cites nothing itself.
const name = "SP" + "EC"

func TestMadeUpCitationsAreFound(t *testing.T) {
	c, err := New("../..")
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct{ file, text, problem string }{
		{"a.go", "// As " + name + " rule 7 says.", ""},
		{"a.go", "// As " + name + " rules 7, 9 and 12 say, and " + name + " rules 13 to 15.", ""},
		{"a.go", "// " + name + " section 2, rule 8; " + name + " rules 10 to 12 and section 3.", ""},
		{"a.go", "// " + name + " rule 99", "a.go:1: there is no rule 99 in docs/spec.md"},
		{"a.go", "package a\n\n// " + name + "\n// rule 99", "a.go:4: there is no rule 99 in docs/spec.md"},
		{"a.go", "// " + name + " rules 7 and 0", "a.go:1: there is no rule 0 in docs/spec.md"},
		{"a.sol", "/// " + name + " rules 24 to 26", "a.sol:1: there is no rule 26 in docs/spec.md"},
		{"a.ts", " * " + name + " section 12", "a.ts:1: there is no section 12 in docs/spec.md"},
		{"a.sql", "-- " + name + " rule 7 and section 44", "a.sql:1: there is no section 44 in docs/spec.md"},
		{"a.go", "// " + name + " 2.7", "a.go:1: cite a rule or a section of docs/spec.md by its number"},
		{"a.go", "// see the " + name, "a.go:1: cite a rule or a section of docs/spec.md by its number"},
		{"docs/spec.md", "as rule 77 says", "docs/spec.md:1: there is no rule 77 in docs/spec.md"},
		{"a.sol", "/// Atta" + "cks 11, 24.", ""},
		{"a.sol", "/// atta" + "ck 400", "a.sol:1: there is no attack 400 in contracts/test/README.md"},
		{"a.go", "// docs/" + "spec.md#rule-7", ""},
		{"a.go", "// docs/" + "spec.md#words", ""},
		{"a.go", "// docs/" + "spec.md#rule-70", "a.go:1: there is no #rule-70 in docs/spec.md"},
		{"a.yaml", "# see docs/" + "nothing.md", "a.yaml:1: there is no docs/nothing.md"},
		{"docs/a.md", "[x](spec.md#rule-7) [y](../README.md) [z](https://example.com)", ""},
		{"docs/a.md", "[x](nowhere.md)", "docs/a.md:1: there is no docs/nowhere.md"},
		{"docs/a.md", "one\n[x](spec.md#nowhere)", "docs/a.md:2: there is no #nowhere in docs/spec.md"},
		{"a.go", "// DES" + "IGN.md says so", "a.go:1: DESIGN.md is not in the repository"},
	} {
		problems, err := c.Check(tc.file, tc.text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range problems {
			got = append(got, p.String())
		}
		if text := strings.Join(got, "\n"); text != tc.problem {
			t.Errorf("%s %q:\ngot  %s\nwant %s", tc.file, tc.text, text, tc.problem)
		}
	}
}
