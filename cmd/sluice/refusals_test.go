package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sluicefi/sluice/cmd/internal/cmdtest"
	"github.com/sluicefi/sluice/cmd/internal/command"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// zeros forwards to a node and says zero to every view.
func zeros(t *testing.T, node string) string {
	t.Helper()
	nothing := json.RawMessage(strconv.Quote(hexutil.Encode(make([]byte, 5*32))))
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // the client has gone
		}
		resp, err := http.Post(node, "application/json", bytes.NewReader(body))
		if err != nil {
			http.Error(rw, "node", http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		var asked, answers []map[string]json.RawMessage
		text, err := io.ReadAll(resp.Body)
		batch := json.Unmarshal(body, &asked) == nil
		if !batch {
			asked, answers = make([]map[string]json.RawMessage, 1), make([]map[string]json.RawMessage, 1)
			if json.Unmarshal(body, &asked[0]) != nil || json.Unmarshal(text, &answers[0]) != nil {
				err = io.ErrUnexpectedEOF
			}
		} else if err == nil {
			err = json.Unmarshal(text, &answers)
		}
		for i := range asked {
			if err == nil && string(asked[i]["method"]) == `"eth_call"` && answers[i]["result"] != nil {
				answers[i]["result"] = nothing
			}
		}
		if err == nil && batch {
			text, err = json.Marshal(answers)
		} else if err == nil {
			text, err = json.Marshal(answers[0])
		}
		if err != nil {
			http.Error(rw, "node", http.StatusBadGateway)
			return
		}
		_, _ = rw.Write(text) // the client may have gone
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// The command's exit code is 0 for a match, 1 for a mismatch and for nothing else, 2 when it could not be checked, in text
// and in JSON alike.
func TestVerifyExitCodes(t *testing.T) {
	story := devnettest.Story(t, devnet.StoryConfig{Weeks: 1})
	head := strconv.FormatUint(story.Chain.Head().Number.Uint64(), 10)
	vault := story.Vault(devnet.KindGuide).Address
	honest, lying := story.Chain.HTTPURL(), zeros(t, story.Chain.HTTPURL())
	for _, tc := range []struct {
		name, rpc string
		args      []string
		code      int
		verdict   string // of the report; "": there is none
	}{
		{"a settlement", honest, []string{"--vault", vault.Hex(), "--epoch", "1"}, 0, "match"},
		{"a block", honest, []string{"--vault", vault.Hex(), "--block", head}, 0, "match"},
		{"views that say zero", lying, []string{"--vault", vault.Hex(), "--block", head}, 1, "mismatch"},
		{"no vault", honest, []string{"--vault", story.Registry.Hex()}, 2, "could not check"},
		{"an epoch to come", honest, []string{"--vault", vault.Hex(), "--epoch", "4000"}, 2, "could not check"},
		{"nobody answers", "http://127.0.0.1:1", []string{"--vault", vault.Hex()}, 2, ""},
		{"another chain", honest, []string{"--vault", vault.Hex(), "--rpc.chain_id", "5"}, 2, ""},
		{"no vault given", honest, nil, 2, ""},
		{"no such format", honest, []string{"--vault", vault.Hex(), "--format", "xml"}, 2, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for _, format := range []string{"text", "json"} {
				var out, said bytes.Buffer
				args := append([]string{"verify", "--rpc.urls", tc.rpc, "--log.level", "error", "--format", format}, tc.args...)
				if code := run(args, &out, &said); code != tc.code {
					t.Errorf("%s: exit code %d, want %d\n%s%s", format, code, tc.code, out.String(), said.String())
				}
				if tc.verdict == "" {
					if out.Len() > 0 || strings.Count(said.String(), "\n") != 1 {
						t.Errorf("%s: %q %q, want one line of complaint", format, out.String(), said.String())
					}
					continue
				}
				if format == "json" {
					var report struct{ Verdict string }
					if err := json.Unmarshal(out.Bytes(), &report); err != nil || report.Verdict != tc.verdict {
						t.Errorf("verdict %q, want %q (%v)", report.Verdict, tc.verdict, err)
					}
				} else if !strings.Contains(strings.ToLower(out.String()), tc.verdict) {
					t.Errorf("the report doesn't say %q:\n%s", tc.verdict, out.String())
				}
			}
		})
	}
}

// Each misconfiguration of the index ends the command at once, with one line that says what is wrong; the rows stay as
// they were.
func TestIndexRefusesInOneLine(t *testing.T) {
	c, d := devnettest.Deploy(t)
	migrated := func(t *testing.T) (*store.DB, string) {
		url := devnettest.Postgres(t)
		return cmdtest.OpenMigrated(t, url), url
	}
	other := store.Identity{ChainID: 5, Factory: d.Factory, StartBlock: d.StartBlock}
	for _, tc := range []struct {
		name    string
		prepare func(*testing.T, *store.DB)
		args    []string
		says    string
	}{
		{"start block past the head", nil, []string{"--start_block", "99999999"}, "start block 99999999 is past the chain's head"},
		{"wrong factory", nil, []string{"--factory", d.Registry.Hex()}, "is not a VaultFactory on chain 1337"},
		{"no factory there", nil, []string{"--factory", common.Address{9}.Hex()}, "is not a VaultFactory on chain 1337"},
		{"another chain's endpoint", nil, []string{"--rpc.chain_id", "5"}, "serves chain 1337, not 5"},
		{"a database of another chain", func(t *testing.T, db *store.DB) {
			if err := db.Bind(t.Context(), other); err != nil {
				t.Fatal(err)
			}
		}, nil, "asked for chain 1337, factory " + d.Factory.Hex()},
		{"older schema", func(t *testing.T, db *store.DB) {
			const q = "DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)"
			if _, err := db.ExecContext(t.Context(), q); err != nil {
				t.Fatal(err)
			}
		}, nil, "run `sluice migrate`"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			db, url := migrated(t)
			if tc.prepare != nil {
				tc.prepare(t, db)
			}
			t.Setenv("SLUICE_DATABASE_URL", url)
			args := append([]string{
				"index", "--rpc.urls", c.HTTPURL(), "--factory", d.Factory.Hex(), "--start_block", strconv.FormatUint(d.StartBlock, 10),
				"--log.level", "error", "--admin.listen", "127.0.0.1:0",
			}, tc.args...)
			var out, said bytes.Buffer
			if code := run(args, &out, &said); code == command.ExitOK {
				t.Error("accepted")
			}
			if strings.Count(said.String(), "\n") != 1 || !strings.HasPrefix(said.String(), "sluice: ") || !strings.Contains(said.String(), tc.says) {
				t.Errorf("%q, want one line with %q", said.String(), tc.says)
			}
			var rows bytes.Buffer
			if err := db.DumpDerived(t.Context(), &rows); err != nil || rows.Len() > 0 {
				t.Errorf("rows were written (%v): %s", err, rows.String())
			}
		})
	}
}
