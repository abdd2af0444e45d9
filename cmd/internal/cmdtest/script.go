package cmdtest

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// ScriptCommands are the assertions of a script about the command before, which is called name.
func ScriptCommands(name string) map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		// problem asserts that the answer before was an RFC 9457 problem of a status, without a stack trace.
		"problem": func(ts *testscript.TestScript, _ bool, args []string) {
			head, body, _ := strings.Cut(ts.ReadFile("stdout"), "\n")
			var problem struct {
				Title, Detail string
				Status        int
			}
			if !strings.HasPrefix(head, args[0]+" ") || !strings.HasSuffix(head, " application/problem+json") {
				ts.Fatalf("not a problem of status %s: %s", args[0], head)
			}
			if err := json.Unmarshal([]byte(body), &problem); err != nil || strconv.Itoa(problem.Status) != args[0] ||
				problem.Title == "" || problem.Detail == "" || strings.Contains(body, "goroutine ") {
				ts.Fatalf("not a readable problem (%v): %s", err, body)
			}
		},
		// oneline asserts that the command before complained in exactly one line, without a stack trace.
		"oneline": func(ts *testscript.TestScript, _ bool, _ []string) {
			text := strings.TrimSuffix(ts.ReadFile("stderr"), "\n")
			if lines := strings.Count(text, "\n") + 1; text == "" || lines != 1 {
				ts.Fatalf("stderr has %d lines, want one:\n%s", lines, text)
			}
			if !strings.HasPrefix(text, name+": ") || strings.Contains(text, "goroutine ") {
				ts.Fatalf("not a readable line: %s", text)
			}
		},
	}
}
