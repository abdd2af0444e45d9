package notify

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

// slow is a receiver that holds each message until it is let go.
type slow struct {
	*httptest.Server
	held, seen atomic.Int64  // messages that wait, and that came at all
	most       atomic.Int64  // messages that waited at once
	release    chan struct{} // one for each message; closed: all
}

func receiveSlowly(t *testing.T) *slow {
	s := &slow{release: make(chan struct{})}
	s.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		s.seen.Add(1)
		for n := s.held.Add(1); ; {
			if most := s.most.Load(); n <= most || s.most.CompareAndSwap(most, n) {
				break
			}
		}
		select {
		case <-s.release:
		case <-r.Context().Done(): // the sender has ended
		}
		s.held.Add(-1)
	}))
	t.Cleanup(s.Close)
	return s
}

// subscribe makes webhooks for the receiver, of an owner each.
func (s *slow) subscribe(t *testing.T, db *store.DB, n int, owner func(i int) *common.Address) {
	t.Helper()
	for i := range n {
		sub := store.Subscription{ID: newID(), URL: s.URL, Types: []string{VaultSettled}, Owner: owner(i)}
		must(t, db.AddSubscription(t.Context(), &sub, store.SubscriptionBounds{Total: 1000, Unknown: 1000, PerOwner: 1000, PerHost: 1000}))
	}
}

// patient is a sender whose tries nothing ends but the receiver.
func patient(n *Notifier) {
	for _, c := range []*http.Client{n.own, n.accounts} {
		c.Timeout = time.Hour
		c.Transport.(*http.Transport).ResponseHeaderTimeout = 0
	}
}

// toLoopback lets accounts have receivers on this machine.
func toLoopback() Config {
	cfg := testConfig
	cfg.PrivateForAll = true
	return cfg
}

func TestSlowReceiversLeaveRoomForOthers(t *testing.T) {
	for _, test := range []struct {
		name  string
		slow  func(i int) *common.Address
		other *common.Address
		most  int64
	}{
		{"of one account, for another", func(int) *common.Address { return &sam }, &kim, together / 4},
		{"of many accounts, for the operator", func(i int) *common.Address { a := addr(int64(i)); return &a }, nil, together * 3 / 4},
		{"of the operator, for an account", func(int) *common.Address { return nil }, &kim, together * 3 / 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			db, _ := openDB(t)
			s, well := receiveSlowly(t), receive(t)
			s.subscribe(t, db, together+8, test.slow)
			if test.other == nil {
				well.subscribe(db, nil, nil, VaultSettled)
			} else {
				well.owned(db, *test.other, VaultSettled)
			}
			startWith(t, db, toLoopback(), patient)
			commit(t, db, 101, settlement(101, vault))
			well.expect("vault.settled")
			await(t, func() bool { return s.held.Load() == test.most })
			commit(t, db, 102, settlement(102, vault))
			well.expect("vault.settled")
			close(s.release)
			await(t, func() bool { return s.seen.Load() == 2*(together+8) })
			if most := s.most.Load(); most != test.most {
				t.Errorf("%d messages were under way at once, want %d", most, test.most)
			}
		})
	}
}

// TestAReceiverThatHasHadItsTimeLetsOthersHaveTheirs: also when it has not got all its messages.
func TestAReceiverThatHasHadItsTimeLetsOthersHaveTheirs(t *testing.T) {
	db, _ := openDB(t)
	s, well := receiveSlowly(t), receive(t)
	s.subscribe(t, db, together/4, func(int) *common.Address { return &sam })
	startWith(t, db, toLoopback(), patient, func(n *Notifier) { n.turn = 0 })
	for n := uint64(101); n <= 103; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	await(t, func() bool { return s.held.Load() == together/4 && count(t, db, "notify_events") == 3 })
	well.owned(db, sam, VaultSettled) // it waits for a place
	commit(t, db, 104, settlement(104, vault))
	await(t, func() bool { return count(t, db, "notify_events") == 4 })
	s.release <- struct{}{} // that one has three messages more to get
	if d := well.expect("vault.settled"); d.Data.Block != 104 {
		t.Errorf("block %d", d.Data.Block)
	}
	close(s.release)
	await(t, func() bool { return s.seen.Load() == 4*together/4 })
}
