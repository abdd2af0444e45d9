package chain

import (
	_ "embed"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"
)

//go:embed testdata/wordings.tsv
var wordingsSeen string

// seen is one line of the table: an error as a client words it.
type seen struct {
	client, method string
	code           int
	message, data  string
	class          Class
}

func readWordings(t *testing.T) []seen {
	t.Helper()
	var out []seen
	for line := range strings.Lines(wordingsSeen) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(cells) != 6 {
			t.Fatalf("%d cells in %q", len(cells), line)
		}
		code, err := strconv.Atoi(cells[2])
		if err != nil {
			t.Fatal(err)
		}
		s := seen{client: cells[0], method: cells[1], code: code, message: cells[3], data: cells[4], class: classes}
		for c := range classes {
			if c.String() == cells[5] {
				s.class = c
			}
		}
		if s.class == classes {
			t.Fatalf("no class %q", cells[5])
		}
		out = append(out, s)
	}
	return out
}

// TestEveryWordingHasItsClass sends every wording through the client as a node would: as the answer to a call, and in an
// HTTP status that some providers wrap it in.
func TestEveryWordingHasItsClass(t *testing.T) {
	now := map[string]any{}
	status := http.StatusOK
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		if err := json.NewEncoder(w).Encode(now); err != nil {
			t.Error(err)
		}
	}))
	t.Cleanup(server.Close)
	c, err := New(Config{URLs: []string{server.URL}, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	e := c.endpoints[0]
	byClass := map[Class]map[string]bool{}
	for _, s := range readWordings(t) {
		refusal := map[string]any{"code": s.code, "message": s.message}
		switch {
		case strings.HasPrefix(s.data, "{"):
			refusal["data"] = json.RawMessage(s.data)
		case s.data != "":
			refusal["data"] = s.data
		}
		now = map[string]any{"jsonrpc": "2.0", "id": 1, "error": refusal}
		status = http.StatusOK
		req := &request{Method: s.method}
		if err := c.post(t.Context(), e, []*request{req}); err != nil {
			t.Fatal(err)
		}
		if got := ClassOf(req.Err); got != s.class {
			t.Errorf("%s, %s, %d %q: %s, want %s", s.client, s.method, s.code, s.message, got, s.class)
		}
		if want := s.class != RateLimited && s.class != Timeout; Refused(req.Err) != want {
			t.Errorf("%s, %d %q: refused is %v", s.client, s.code, s.message, !want)
		}
		if s.data != "" {
			if got := req.Err.(*Error).Data.String(); got != "0x08c379a0" {
				t.Errorf("%s: revert data %s", s.client, got)
			}
		}
		status = http.StatusBadRequest
		if err := c.post(t.Context(), e, []*request{req}); ClassOf(err) != s.class && s.data == "" {
			t.Errorf("%s, %d %q in an HTTP 400: %v, want %s", s.client, s.code, s.message, err, s.class)
		}
		if byClass[s.class] == nil {
			byClass[s.class] = map[string]bool{}
		}
		for who := range strings.SplitSeq(s.client, ", ") {
			byClass[s.class][who] = true
		}
	}
	// What a node can say at all; the other classes are of connections, contexts and what a client finds out by itself.
	for _, class := range []Class{
		Unknown, RateLimited, RangeTooBig, ServerError, NotFound, Pruned, Unsupported, Invalid, Unauthorized, Reverted,
		TxKnown, NonceTooLow, Underpriced, NoFunds, PoolFull, Timeout,
	} {
		if len(byClass[class]) == 0 {
			t.Errorf("no wording of class %s", class)
		}
	}
	for _, class := range []Class{TxKnown, NonceTooLow, Underpriced, NoFunds} {
		for _, client := range []string{"geth", "Nethermind", "Erigon", "Besu", "Reth", "anvil"} {
			if class == TxKnown && client == "geth" || byClass[class][client] {
				continue
			}
			t.Errorf("no wording of %s for class %s", client, class)
		}
	}
	for _, class := range []Class{Unsupported, Pruned, NotFound, Reverted} {
		for _, client := range []string{"geth", "Erigon", "Reth"} {
			if !byClass[class][client] && (client != "Reth" || class != Unsupported) {
				t.Errorf("no wording of %s for class %s", client, class)
			}
		}
	}
}

// TestStatusesWithoutAnError: what an HTTP status alone means.
func TestStatusesWithoutAnError(t *testing.T) {
	for status, want := range map[int]Class{
		429: RateLimited, 401: Unauthorized, 402: Unauthorized, 403: Unauthorized, 404: Unsupported, 405: Unsupported, 501: Unsupported,
		408: Timeout, 504: Timeout, 524: Timeout, 413: RangeTooBig, 500: ServerError, 502: ServerError, 503: ServerError, 400: Unknown, 418: Unknown,
	} {
		if got := statusClass(status); got != want {
			t.Errorf("%d: %s, want %s", status, got, want)
		}
	}
}

// TestNoWordingStandsTwice: a wording has one place, and none hides behind a shorter one of the same table.
func TestNoWordingStandsTwice(t *testing.T) {
	all := map[string]bool{}
	for _, table := range tables {
		var earlier []string
		for _, w := range table {
			for _, parts := range w.Words {
				whole := strings.Join(parts, "+")
				if all[whole] {
					t.Errorf("%q stands twice", whole)
				}
				all[whole] = true
				if len(parts) > 1 {
					continue
				}
				for _, e := range earlier {
					if strings.Contains(whole, e) {
						t.Errorf("%q is never reached: %q comes first", whole, e)
					}
				}
				earlier = append(earlier, whole)
			}
		}
	}
	if len(all) < 80 {
		t.Errorf("only %d wordings", len(all))
	}
}
