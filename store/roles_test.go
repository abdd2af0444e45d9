package store

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A restored database has none of its grants where the roles weren't there before it, and one whose owner may make no roles has
// none either. What the roles of readers are for is given again by one call, and no more than that.
func TestReadersGetBackWhatTheyMay(t *testing.T) {
	url := openURL(t)
	db, err := Open(t.Context(), url, Options{})
	must(t, err)
	t.Cleanup(func() { must(t, db.Close()) })
	problems := func(want ...string) {
		t.Helper()
		got, err := db.ReaderProblems(t.Context())
		must(t, err)
		if len(got) != len(want) || !slices.EqualFunc(got, want, strings.Contains) {
			t.Errorf("problems %q, want %q", got, want)
		}
	}
	may := func() (all []string) {
		t.Helper()
		must(t, db.Select(&all, `SELECT concat_ws(' ', r, attrelid::regclass, attname, has_column_privilege(r, attrelid, attname, 'SELECT'), has_table_privilege(r, attrelid, 'INSERT'))
			FROM unnest(ARRAY['sluice_reader', 'sluice_analyst']) r, pg_attribute JOIN pg_class ON pg_class.oid = attrelid
			WHERE relnamespace IN ('public'::regnamespace, 'sluice_views'::regnamespace) AND relkind IN ('r', 'p', 'v') AND attnum > 0 ORDER BY 1`))
		return all
	}
	problems()
	migrated := may()
	for _, role := range []string{"sluice_reader", "sluice_analyst"} {
		_, err := db.Exec(fmt.Sprintf(`REVOKE ALL ON ALL TABLES IN SCHEMA public, sluice_views FROM %[1]s; REVOKE USAGE ON SCHEMA public, sluice_views FROM %[1]s;
			REVOKE SELECT (intent_id, number, kind, tx_hash, fee_cap_wei, tip_cap_wei, signed_block, sent_block, last_error, created_at) ON keeper_attempts FROM %[1]s;
			ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM %[1]s`, role))
		must(t, err)
	}
	problems("sluice_reader may not read", "sluice_analyst may not read")
	// What the first migration's notice advises.
	_, err = db.Exec("GRANT SELECT ON ALL TABLES IN SCHEMA public TO sluice_reader")
	must(t, err)
	problems("signed transactions", "sluice_analyst may not read")
	left, err := db.GrantReaders(t.Context())
	must(t, err)
	if len(left) > 0 {
		t.Errorf("problems left: %q", left)
	}
	if now := may(); !slices.Equal(now, migrated) {
		t.Error("the roles may read something else than after the migrations")
	}
	_, err = db.Exec("CREATE TABLE later (x int)") // as a partition
	must(t, err)
	if all := may(); !slices.Contains(all, "sluice_reader later x t f") {
		t.Error("the reader may not read a table that is made later")
	}

	// Who may make no roles is told what is missing.
	plain, err := Open(t.Context(), url+"&role=sluice_reader", Options{})
	must(t, err)
	t.Cleanup(func() { must(t, plain.Close()) })
	missing, err := plain.grantReaders(t.Context(), []reader{{name: "sluice_nobody"}})
	must(t, err)
	if fmt.Sprint(missing) != "[the role sluice_nobody is missing]" {
		t.Errorf("without the right to make roles: %q", missing)
	}
}
