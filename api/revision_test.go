package api

import (
	"context"
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// What is tried of every route is what reads lists: a route that is not in it would be tried nowhere.
func TestEveryRouteThatReadsIsTried(t *testing.T) {
	text, err := Spec()
	must(t, err)
	var doc struct {
		Paths map[string]map[string]json.RawMessage `json:"paths"`
	}
	must(t, json.Unmarshal(text, &doc))
	targets := reads(winner, sam, leader)
	for path, methods := range doc.Paths {
		// The stream has no end, and what is read from the chain is not remembered.
		if methods["get"] == nil || !strings.HasPrefix(path, "/v1/") || path == eventsPath || path == "/v1/vaults/{vault}/trading" {
			continue
		}
		like := regexp.MustCompile("^" + regexp.MustCompile(`\\{[a-z]+\\}`).ReplaceAllString(regexp.QuoteMeta(path), "[^/?]+") + `(\?|$)`)
		if !slices.ContainsFunc(targets, like.MatchString) {
			t.Errorf("GET %s is not among what reads lists", path)
		}
	}
}

// A remembered answer is good while the revision is the same: so whatever changes a table that such an answer is read from
// raises it. Postgres counts which tables they are.
func TestEveryTableBehindACachedAnswerRaisesTheRevision(t *testing.T) {
	db := seeded(t)
	final(t, db)
	db.SetMaxOpenConns(1) // whose counts are then all published
	// A connection that is closed publishes its counts as it ends: until then they could come in the midst of a request.
	for others := 1; others > 0; {
		must(t, db.Get(&others, `SELECT count(*) FROM pg_stat_activity
			WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`))
	}
	reads := append(reads(winner, sam, leader), "/v1/vaults/"+solo.Hex())
	counts := func() map[string]int {
		t.Helper()
		var rows []struct {
			Name string `db:"relname"`
			Read int    `db:"read"`
		}
		must(t, db.Get(new(string), "SELECT pg_stat_force_next_flush()::text"))
		must(t, db.Select(&rows, "SELECT relname, seq_scan + coalesce(idx_scan, 0) AS read FROM pg_stat_user_tables WHERE schemaname = 'public'"))
		out := map[string]int{}
		for _, r := range rows {
			out[partition.ReplaceAllString(r.Name, "")] += r.Read
		}
		return out
	}
	behind := map[string]string{} // a cached answer, by the table that it is read from
	h := serve(t, db, nil)
	for _, target := range reads {
		before := counts()
		w := request(h, http.MethodGet, target)
		if w.Header().Get("Cache-Control") != "no-cache" || w.Header().Get("ETag") == "" {
			continue
		}
		for table, n := range counts() {
			if n > before[table] {
				behind[table] = target
			}
		}
	}
	delete(behind, "cursor") // has the revision
	delete(behind, "goose_db_version")
	delete(behind, "feed") // tells whose positions to look at again, and nothing of an answer
	if len(behind) < 12 {
		t.Fatalf("only %d tables are read: %v", len(behind), behind)
	}
	revision := func() uint64 {
		t.Helper()
		c, err := db.Cursor(t.Context())
		must(t, err)
		return c.Revision
	}
	raises := func(what string, change func(context.Context) error) {
		t.Helper()
		before := revision()
		must(t, change(t.Context()))
		if revision() <= before {
			t.Errorf("%s changes what a cached answer is read from, and leaves the revision at %d", what, before)
		}
	}
	db.SetMaxOpenConns(16) // a lease has a connection of its own
	// Derived tables change with a commit or a rollback only.
	for table := range store.DerivedColumns() {
		delete(behind, table)
	}
	raises("a commit", func(context.Context) error { commit(t, db, 101, &store.Changes{}); return nil })
	raises("a rollback", func(ctx context.Context) error {
		_, err := db.Exec("UPDATE cursor SET finalized_number = NULL, finalized_hash = NULL")
		must(t, err)
		l, err := db.AcquireLease(ctx, "indexer", t.Name(), 60e9)
		must(t, err)
		must(t, db.Rollback(ctx, l, 100))
		return l.Release(ctx)
	})
	dispute := store.Dispute{Vault: winner, Figure: "totalSupply", Block: 100, Hash: hash(100)}
	put := func(ctx context.Context) error { return db.PutDispute(ctx, dispute) }
	raises("a dispute", put)
	raises("the end of a figure's dispute", func(ctx context.Context) error {
		_, err := db.EndDisputes(ctx, store.Ref{Number: 100, Hash: header(100).Hash}, []common.Address{winner}, dispute.Figure)
		return err
	})
	delete(behind, "disputes")
	raises("a proof", func(ctx context.Context) error {
		return db.PutProofs(ctx, store.Ref{Number: 100, Hash: header(100).Hash}, "agreed", []common.Address{winner})
	})
	delete(behind, "proofs")
	if len(behind) > 0 {
		var left []string
		for table, target := range behind {
			left = append(left, table+" (GET "+target+")")
		}
		slices.Sort(left)
		t.Errorf("nothing here shows that a change of these raises the revision: %s", strings.Join(left, ", "))
	}
}
