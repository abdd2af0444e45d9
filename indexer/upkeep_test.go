package indexer

import (
	"testing"
	"time"
)

// The indexer makes the partitions that its rows need, and looks after the tables while it holds the lease.
func TestTheIndexerLooksAfterItsTables(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 611)
	w.blocks(simFinality + 6)
	conf := configFor(w.d)
	conf.upkeepEvery = 20 * time.Millisecond
	db := database(t)
	must(t, db.Get(new(int), "WITH i AS (INSERT INTO endpoints (name, healthy, checked_at) VALUES ('gone', false, now() - interval '1 year') RETURNING 1) SELECT 1 FROM i"))
	r := start(t, conf, db, client(t, w.chain.HTTPURL()))
	r.until(w.chain.Head().Hash())
	r.eventually("the endpoint that is no longer there is forgotten", func() (bool, error) {
		var n int
		err := db.Get(&n, "SELECT count(*) FROM endpoints WHERE name = 'gone'")
		return n == 0, err
	})
	r.stop()
	for _, table := range []string{"prices", "activity", "events", "feed"} {
		var all, astray int
		must(t, db.QueryRow("SELECT count(*), count(*) FILTER (WHERE tableoid = ($1 || '_default')::regclass) FROM "+table, table).Scan(&all, &astray))
		if all == 0 || astray > 0 {
			t.Errorf("%s: %d of %d rows are in no partition of their own", table, astray, all)
		}
	}
}
