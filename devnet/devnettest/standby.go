package devnettest

import (
	"database/sql"
	"net/url"
	"testing"

	_ "github.com/lib/pq" // the driver
)

// Standby is another address of the database at target, at which it says that it is in recovery, as a streaming standby does, until
// promote is called. Beyond that it is the primary: what it takes of writes, and that LISTEN works, is no standby's. A real one is
// in api's test of replicas.
func Standby(tb testing.TB, target string) (standby string, promote func()) {
	tb.Helper()
	run := func(query string) {
		tb.Helper()
		db, err := sql.Open("postgres", target)
		if err != nil {
			tb.Fatal(err)
		}
		defer db.Close()
		if _, err := db.ExecContext(tb.Context(), query); err != nil {
			tb.Fatalf("posing as a standby: %v", err)
		}
	}
	run(`CREATE SCHEMA posing; CREATE FUNCTION posing.pg_is_in_recovery() RETURNS boolean STABLE LANGUAGE sql RETURN true`)
	u, err := url.Parse(target)
	if err != nil {
		tb.Fatal(err)
	}
	query := u.Query()
	query.Set("search_path", "posing,pg_catalog,public") // what stands before pg_catalog hides its functions
	u.RawQuery = query.Encode()
	return u.String(), func() {
		tb.Helper()
		run(`CREATE OR REPLACE FUNCTION posing.pg_is_in_recovery() RETURNS boolean STABLE LANGUAGE sql RETURN false`)
	}
}
