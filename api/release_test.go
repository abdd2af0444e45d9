package api

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/store"
)

// Writes the answers that a version gives from the database that it left (see indexer/release_test.go).
//
//	go test ./api -run TestWriteReleaseAnswers -args -api.release=v0.1.0
var release = flag.String("api.release", "", "write the answers of this version")

// answersOf are the figures from what a release left: those that depend on nothing but its tables.
func answersOf(t *testing.T, r *devnettest.Release, db *store.DB) map[string]json.RawMessage {
	t.Helper()
	h := serve(t, db, nil)
	out := map[string]json.RawMessage{}
	for _, target := range reads(r.Vault, r.Account, r.Leader) {
		if target == "/v1/status" || target == "/v1/keeper" {
			continue // of the moment
		}
		w := request(h, http.MethodGet, target)
		if w.Code != http.StatusOK {
			t.Fatalf("GET %s: %d %s", target, w.Code, w.Body)
		}
		if strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") {
			out[target] = w.Body.Bytes()
		}
	}
	return out
}

func releaseDB(t *testing.T, r *devnettest.Release) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), r.Database(t), store.Options{})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	must(t, db.Migrate(t.Context()))
	return db
}

// From a database that a released version filled, and that was migrated, every answer has all that it had then, with the
// same values. It may have more.
func TestADatabaseOfEveryReleaseGivesTheSameAnswers(t *testing.T) {
	for _, version := range devnettest.Releases {
		t.Run(version, func(t *testing.T) {
			r := devnettest.OpenRelease(t, version)
			now := answersOf(t, r, releaseDB(t, r))
			if len(r.Answers) < 25 {
				t.Fatalf("only %d answers were kept", len(r.Answers))
			}
			for target, then := range r.Answers {
				var was, is any
				must(t, json.Unmarshal(then, &was))
				if now[target] == nil {
					t.Errorf("GET %s is no longer tried", target)
					continue
				}
				must(t, json.Unmarshal(now[target], &is))
				for _, differs := range missing("", was, is) {
					t.Errorf("GET %s: %s", target, differs)
				}
			}
		})
	}
}

// missing says what of one JSON value isn't in another.
func missing(at string, was, is any) (out []string) {
	switch was := was.(type) {
	case map[string]any:
		now, ok := is.(map[string]any)
		if !ok {
			break
		}
		for key, value := range was {
			if _, ok := now[key]; !ok {
				out = append(out, at+"."+key+" is gone")
				continue
			}
			out = append(out, missing(at+"."+key, value, now[key])...)
		}
		return out
	case []any:
		now, ok := is.([]any)
		if !ok || len(now) != len(was) {
			break
		}
		for i := range was {
			out = append(out, missing(fmt.Sprintf("%s[%d]", at, i), was[i], now[i])...)
		}
		return out
	default:
		if was == is {
			return nil
		}
	}
	return []string{fmt.Sprintf("%s was %v, is %v", at, was, is)}
}

func TestWriteReleaseAnswers(t *testing.T) {
	if *release == "" {
		t.Skip("writes the answers of a version; see -api.release")
	}
	r := devnettest.OpenRelease(t, *release)
	text, err := json.Marshal(answersOf(t, r, releaseDB(t, r)))
	must(t, err)
	var packed bytes.Buffer
	z, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	must(t, err)
	_, err = z.Write(text)
	must(t, err)
	must(t, z.Close())
	must(t, os.WriteFile("../devnet/devnettest/releases/"+*release+"/answers.json.gz", packed.Bytes(), 0o644))
	t.Logf("%d bytes of %d", packed.Len(), len(text))
}
