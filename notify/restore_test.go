package notify

import (
	"encoding/json"
	"testing"

	"github.com/sluicefi/sluice/store"
)

// TestAfterARestoreNoIDStandsForTwoEvents: the numbers of events begin again where the copy ends, so receivers that drop
// what they have got would drop what they have not.
func TestAfterARestoreNoIDStandsForTwoEvents(t *testing.T) {
	db, _ := openDB(t)
	r := receive(t)
	bodies := map[string]string{}
	// take reads messages up to the one of a block and says the ids that came for the first time.
	take := func(block uint64) (first []string) {
		for {
			d := r.next()
			body, err := json.Marshal(d.Message)
			must(t, err)
			if before, known := bodies[d.id]; !known {
				first = append(first, d.id)
			} else if before != string(body) {
				t.Errorf("%s was\n%s\nand is\n%s", d.id, before, body)
			}
			bodies[d.id] = string(body)
			if d.Type == VaultSettled && d.Data.Block == block {
				return first
			}
		}
	}
	t.Run("before the copy", func(t *testing.T) {
		start(t, db)
		r.subscribe(db, nil, nil, VaultSettled)
		commit(t, db, 101, settlement(101, vault))
		take(101)
	})
	back := copyNotifications(t, db)
	t.Run("after the copy", func(t *testing.T) {
		start(t, db)
		commit(t, db, 102, settlement(102, other))
		commit(t, db, 103, settlement(103, vault))
		take(103)
	})
	back()
	// As docs/runbooks.md says of a new database, whose feed is another one. The copy was made before it was noted that the
	// first message was accepted.
	for _, step := range []string{"UPDATE notify_progress SET feed_seq = -1", "UPDATE notify_subscriptions SET after_seq = 0"} {
		_, err := db.Exec(step)
		must(t, err)
	}
	start(t, db)
	commit(t, db, 104, settlement(104, vault))
	// The message of the copy is known by its id; new are a reset and the four of the feed.
	if first := take(104); len(first) != 5 {
		t.Errorf("new are %v", first)
	}
}

// copyNotifications copies the tables as a backup does, and gives what puts the copy in their place.
func copyNotifications(t *testing.T, db *store.DB) (back func()) {
	t.Helper()
	steps := func(steps ...string) {
		for _, step := range steps {
			_, err := db.Exec(step)
			must(t, err)
		}
	}
	tables := []string{"notify_events", "notify_progress", "notify_conditions", "notify_subscriptions"}
	for _, table := range tables {
		steps("CREATE TABLE copy_of_" + table + " AS TABLE " + table)
	}
	return func() {
		for _, table := range tables {
			steps("TRUNCATE "+table, "INSERT INTO "+table+" OVERRIDING SYSTEM VALUE TABLE copy_of_"+table, "DROP TABLE copy_of_"+table)
		}
		steps("SELECT setval(pg_get_serial_sequence('notify_events', 'seq'), (SELECT max(seq) FROM notify_events))")
	}
}
