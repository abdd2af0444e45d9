package sluice_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// sql matches text that begins as a statement of SQL does. A sentence that begins with the same word ("Select a vault") is
// told apart by what follows.
var sql = regexp.MustCompile(`^(?i:\s*(SELECT\s+(\*|[a-z_0-9".(]+(\s*,|\s+FROM\b|\())|SELECT\s.*\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\S+\s+(AS\s+\S+\s+)?SET\s|` +
	`DELETE\s+FROM\s|WITH\s+\S+\s+AS\s|(CREATE|DROP|ALTER|TRUNCATE)\s+(TABLE|INDEX|DATABASE|SCHEMA|TEMP|UNLOGGED)\b|COPY\s+\S+\s*\(|LISTEN\s+\S+$|NOTIFY\s))`)

// mayQuery are the folders that write SQL beside store: devnet makes and drops databases, which no store is open on yet, and
// bench counts what others wrote, without their code.
var mayQuery = []string{"store/", "devnet/", "bench/"}

// TestAllSQLIsInStore: whoever wants to know which queries a column has looks in one folder.
func TestAllSQLIsInStore(t *testing.T) {
	out, err := exec.Command("git", "ls-files", "*.go").Output()
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string]int)
	for _, file := range strings.Fields(string(out)) {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		for _, at := range statements(t, file, nil) {
			folder, _, _ := strings.Cut(file, "/")
			found[folder+"/"]++
			if !hasAnyPrefix(file, mayQuery) {
				t.Errorf("%s: a query outside store: give store a method for it", at)
			}
		}
	}
	if found["store/"] < 50 {
		t.Errorf("%d queries found in store: the check doesn't see them", found["store/"])
	}
}

// TestTheCheckForSQLSeesIt: what it must find, and what it must not take for SQL.
func TestTheCheckForSQLSeesIt(t *testing.T) {
	for text, want := range map[string]int{
		"SELECT a, b FROM c":                           1,
		"select count(*) from keeper_intents":          1,
		"\n\tINSERT INTO keeper_events (state) VALUES": 1,
		"UPDATE lease SET token = 1":                   1,
		"DELETE FROM headers WHERE number > $1":        1,
		"WITH s AS (SELECT 1)":                         1,
		"CREATE TEMP TABLE x":                          1,
		"select a vault":                               0,
		"update the docs":                              0,
		"with --dry-run it plans":                      0,
		"delete it":                                    0,
		"copy this":                                    0,
	} {
		source := "package p\nconst q = " + strconv.Quote(text)
		if got := len(statements(t, "made-up.go", []byte(source))); got != want {
			t.Errorf("%q: %d statements, want %d", text, got, want)
		}
	}
}

// statements are the places of string literals in a file that are SQL.
func statements(t *testing.T, file string, source any) (places []string) {
	t.Helper()
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, file, source, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(parsed, func(n ast.Node) bool {
		literal, ok := n.(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING {
			return true
		}
		if text, err := strconv.Unquote(literal.Value); err == nil && sql.MatchString(text) {
			places = append(places, set.Position(literal.Pos()).String())
		}
		return true
	})
	return places
}

func hasAnyPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
