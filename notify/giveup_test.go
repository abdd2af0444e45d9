package notify

import (
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/sluicefi/sluice/store"
)

// A receiver isn't given up for a time in which no process tried it, such as a weekend after the sender's host failed.
func TestOnlyTimeInWhichItWasTriedCountsAgainstAReceiver(t *testing.T) {
	db, _ := openDB(t)
	cfg := testConfig
	cfg.GiveUpAfter = 72 * time.Hour
	n := New(cfg, db, testSecret, slog.New(slog.DiscardHandler), nil)
	s := store.Subscription{ID: newID(), URL: "https://example.org/hook", Types: []string{VaultSettled}}
	must(t, db.AddSubscription(t.Context(), &s, store.SubscriptionBounds{}))
	lease, err := db.AcquireLease(t.Context(), store.NotifyLease, "test", time.Minute)
	must(t, err)
	out := db.Notifications(lease)
	fails := func(want string) {
		t.Helper()
		must(t, n.failedTo(t.Context(), out, &s, errors.New("no answer")))
		now, err := db.Subscription(t.Context(), s.ID)
		must(t, err)
		if got := StateOf(now).State; got != want {
			t.Errorf("it is %s, want %s: %+v", got, want, now)
		}
	}
	passes := func(columns string) {
		t.Helper()
		_, err := db.Exec("UPDATE notify_subscriptions SET " + columns)
		must(t, err)
	}
	fails("failing")
	passes("failing_since = failing_since - interval '80 hours', next_try = next_try - interval '80 hours'")
	fails("failing")
	passes("failing_since = failing_since - interval '80 hours', next_try = next_try - interval '3 hours'")
	fails("disabled") // it was tried all the time
	must(t, lease.Release(t.Context()))
}
