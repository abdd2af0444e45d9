package notify

import (
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/sluicefi/sluice/store"
)

func TestEachGetsWhatTheySubscribedTo(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	all, sams, vaults := receive(t), receive(t), receive(t)
	all.subscribe(db, nil, nil, Types()...)
	sams.subscribe(db, nil, &sam, RequestSettled)
	vaults.subscribe(db, &vault, nil, VaultSettled, OrderFilled)

	commit(t, db, 101, settlement(101, other, sam))
	commit(t, db, 102, settlement(102, vault, kim, sam))
	commit(t, db, 103, &store.Changes{Activity: []*store.Activity{
		{BlockNumber: 103, Kind: "orderFilled", Vault: vault, TxHash: hash(3)},
		{BlockNumber: 103, LogIndex: 1, Kind: "redeemCancelled", Vault: vault, Account: &kim, TxHash: hash(3)},
		{BlockNumber: 103, LogIndex: 2, Kind: "transfer", Vault: vault, Account: &kim, TxHash: hash(3)},
	}})
	newest := all.expect("vault.settled", "request.settled b1", "request.claimable b1",
		"vault.settled", "request.settled b2", "request.claimable b2", "request.settled b1", "request.claimable b1",
		"order.filled", "request.claimable b2")
	first := sams.expect("request.settled b1")
	if d := first.Data; d.Vault != other.Hex() || d.Block != 101 || d.BlockHash != hash(101).Hex() || string(d.Details) != `{"assets": "5", "shares": "4"}` &&
		string(d.Details) != `{"assets":"5","shares":"4"}` || first.Timestamp.Unix() != int64(header(101).Time) {
		t.Errorf("the message says %+v", first)
	}
	sams.expect("request.settled b1")
	vaults.expect("vault.settled", "order.filled")
	// What nobody subscribed to is passed over, so nobody is behind.
	await(t, func() bool {
		list, err := db.Subscriptions(t.Context())
		must(t, err)
		return StateOf(&list[0]).After == newest.id && list[0].After == list[1].After && list[1].After == list[2].After
	})
}

func TestAReorgIsToldAsUndone(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	r := receive(t)
	r.subscribe(db, nil, nil, VaultSettled, RequestSettled)
	commit(t, db, 101, settlement(101, vault, sam))
	settled := r.expect("vault.settled")
	request := r.expect("request.settled b1")
	indexer(t, db, func(l *store.Lease) error { return db.Rollback(t.Context(), l, 100) })
	if d := r.expect("request.settled b1 undone"); d.Data.Undoes != request.id || d.id == request.id {
		t.Errorf("%s undoes %q, want %s", d.id, d.Data.Undoes, request.id)
	}
	if d := r.expect("vault.settled undone"); d.Data.Undoes != settled.id {
		t.Errorf("%s undoes %q, want %s", d.id, d.Data.Undoes, settled.id)
	}
	commit(t, db, 101, settlement(101, vault, kim))
	r.expect("vault.settled", "request.settled b2")
}

func TestARefusedMessageIsTriedAgainAndOthersWait(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	r := receive(t)
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a redirect was followed") }))
	defer elsewhere.Close()
	r.set(func(d delivery, try int, w http.ResponseWriter) {
		if try < 3 {
			w.Header().Set("Location", elsewhere.URL)
			w.WriteHeader([]int{500, 307}[try-1])
		}
	})
	r.subscribe(db, nil, nil, VaultSettled)
	for n := uint64(101); n <= 103; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	for n := uint64(101); n <= 103; n++ {
		for try := range 3 {
			if d := r.expect("vault.settled"); d.Data.Block != n {
				t.Fatalf("try %d is of block %d, want %d: order is lost", try, d.Data.Block, n)
			}
		}
	}
}

func TestAReceiverThatHangsHoldsUpNobodyElse(t *testing.T) {
	db, _ := openDB(t)
	start(t, db, func(n *Notifier) { // nothing ends the try that hangs
		n.own.Timeout = time.Hour
		n.own.Transport.(*http.Transport).ResponseHeaderTimeout = 0
	})
	hanging, well := receive(t), receive(t)
	release := make(chan struct{})
	hanging.set(func(delivery, int, http.ResponseWriter) { <-release })
	id := hanging.subscribe(db, nil, nil, VaultSettled)
	well.subscribe(db, nil, nil, VaultSettled)
	for n := uint64(101); n <= 105; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	well.expect("vault.settled", "vault.settled", "vault.settled", "vault.settled", "vault.settled")
	s, err := db.Subscription(t.Context(), id)
	must(t, err)
	if s.After != 0 {
		t.Errorf("the receiver that hangs is said to have got event %d", s.After)
	}
	close(release)
	hanging.expect("vault.settled", "vault.settled", "vault.settled", "vault.settled", "vault.settled")
}

// TestAReceiverThatRestartsMissesNothing: while nobody listens, and when the process dies while it has a message, the message is tried again.
func TestAReceiverThatRestartsMissesNothing(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	r := receive(t)
	id := r.subscribe(db, nil, nil, VaultSettled)
	dying := make(chan struct{})
	r.set(func(d delivery, try int, _ http.ResponseWriter) {
		if d.Data.Block == 102 { // also at tries that come before the server has ended
			if try == 1 {
				close(dying)
			}
			panic(http.ErrAbortHandler) // the connection ends without an answer
		}
	})
	commit(t, db, 101, settlement(101, vault))
	r.expect("vault.settled")
	commit(t, db, 102, settlement(102, vault))
	<-dying
	r.stopListening()
	failures := func(least int) {
		await(t, func() bool {
			s, err := db.Subscription(t.Context(), id)
			must(t, err)
			return s.Failures >= least
		})
	}
	failures(3)
	commit(t, db, 103, settlement(103, vault))
	r.set(nil)
	r.listenAgain()
	for n := uint64(102); n <= 103; n++ {
		if d := r.expect("vault.settled"); d.Data.Block != n {
			t.Fatalf("block %d, want %d", d.Data.Block, n)
		}
	}
}

func TestATryThatTakesTooLongHasFailed(t *testing.T) {
	db, _ := openDB(t)
	start(t, db, func(n *Notifier) {
		if n.own.Timeout != tryWithin {
			t.Errorf("a try may take %s", n.own.Timeout)
		}
		n.own.Timeout = 500 * time.Millisecond
	})
	r := receive(t)
	release := make(chan struct{})
	defer close(release)
	r.set(func(_ delivery, try int, _ http.ResponseWriter) {
		if try == 1 {
			<-release
		}
	})
	id := r.subscribe(db, nil, nil, VaultSettled)
	commit(t, db, 101, settlement(101, vault))
	r.expect("vault.settled") // the second try: the first is not over yet
	await(t, func() bool {
		s, err := db.Subscription(t.Context(), id)
		must(t, err)
		return s.After == 1
	})
}

func TestGoneDisablesAtOnceAndFailuresAfterAWhile(t *testing.T) {
	db, _ := openDB(t)
	start(t, db, func(n *Notifier) { n.cfg.GiveUpAfter = 50 * time.Millisecond })
	gone, failing := receive(t), receive(t)
	gone.set(func(_ delivery, _ int, w http.ResponseWriter) { w.WriteHeader(http.StatusGone) })
	failing.set(func(_ delivery, _ int, w http.ResponseWriter) { w.WriteHeader(http.StatusServiceUnavailable) })
	ids := []string{gone.subscribe(db, nil, nil, VaultSettled), failing.subscribe(db, nil, nil, VaultSettled)}
	commit(t, db, 101, settlement(101, vault))
	for i, want := range []string{"the receiver answered 410 Gone", "the receiver answered 503 Service Unavailable"} {
		await(t, func() bool {
			s, err := db.Subscription(t.Context(), ids[i])
			must(t, err)
			return StateOf(s).State == "disabled" && s.LastError == want
		})
	}
	if n := len(gone.got); n != 1 {
		t.Errorf("a receiver that is gone was tried %d times", n)
	}
	if n := len(failing.got); n < 2 {
		t.Errorf("a receiver that fails was tried %d times", n)
	}
	gone.expect("vault.settled")
	gone.set(nil)
	must(t, db.EnableSubscription(t.Context(), ids[0]))
	commit(t, db, 102, settlement(102, vault))
	// Nothing was lost: it goes on where it was given up.
	if d := gone.expect("vault.settled"); d.Data.Block != 101 {
		t.Errorf("enabled again, it begins at block %d", d.Data.Block)
	}
	gone.expect("vault.settled")
}

func TestConditionsBeginAndEnd(t *testing.T) {
	db, _ := openDB(t)
	commit(t, db, 101, &store.Changes{
		Vaults: []*store.Vault{aVault(vault), aVault(other)},
		Tanks:  []*store.Tank{aTank(vault, 39, 10), aTank(other, 40, 10)},
	})
	r := receive(t)
	r.subscribe(db, nil, nil, TankLow, VaultDisputed)
	start(t, db)
	if d := r.expect("tank.low"); d.Data.Vault != vault.Hex() {
		t.Errorf("the tank of %s is low", d.Data.Vault)
	}
	must(t, db.PutDispute(t.Context(), store.Dispute{Vault: other, Figure: "supply", Block: 101, Hash: hash(101)}))
	commit(t, db, 102, &store.Changes{Tanks: []*store.Tank{aTank(other, 39, 10), aTank(vault, 40, 10)}})
	got := map[string]bool{}
	for range 3 {
		d := r.next()
		got[fmt.Sprintf("%s %s %s", d.Type, d.Data.Vault, d.Data.Details)] = true
	}
	for _, want := range []string{
		fmt.Sprintf(`vault.disputed %s {"state":"began"}`, other.Hex()),
		fmt.Sprintf(`tank.low %s {"state":"began"}`, other.Hex()),
		fmt.Sprintf(`tank.low %s {"state":"ended"}`, vault.Hex()),
	} {
		if !got[want] && !got[strings.Replace(want, `":"`, `": "`, 1)] {
			t.Errorf("not told: %s; told: %v", want, got)
		}
	}
}

func TestWhatTheFeedLostIsToldAsAReset(t *testing.T) {
	db, _ := openDB(t)
	r := receive(t)
	start(t, db)
	r.subscribe(db, nil, nil, VaultSettled)
	commit(t, db, 101, settlement(101, vault))
	r.expect("vault.settled")
	// The feed keeps its newest events only: what came between was not recorded.
	_, err := db.Exec("SELECT setval(pg_get_serial_sequence('feed', 'seq'), 1000)")
	must(t, err)
	_, err = db.Exec("DELETE FROM feed")
	must(t, err)
	commit(t, db, 102, settlement(102, vault))
	if d := r.expect("feed.reset"); d.Data.Block != 102 {
		t.Errorf("a reset at block %d", d.Data.Block)
	}
	r.expect("vault.settled")
}

func TestEventsThatAreNoLongerKeptAreToldAsAReset(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	r := receive(t)
	r.set(func(_ delivery, _ int, w http.ResponseWriter) { w.WriteHeader(http.StatusGone) })
	id := r.subscribe(db, nil, nil, VaultSettled)
	commit(t, db, 101, settlement(101, vault))
	r.expect("vault.settled")
	await(t, func() bool {
		s, err := db.Subscription(t.Context(), id)
		must(t, err)
		return s.DisabledAt != nil
	})
	moved := make(chan struct{})
	r.set(func(d delivery, try int, w http.ResponseWriter) {
		if d.Type == store.NotifyResetType && try == 1 {
			<-moved
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	lease, err := db.AcquireLease(t.Context(), "another", "test", time.Minute)
	must(t, err)
	must(t, db.Notifications(lease).Forget(t.Context(), 0))
	must(t, lease.Release(t.Context()))
	must(t, db.EnableSubscription(t.Context(), id))
	commit(t, db, 102, settlement(102, vault))
	commit(t, db, 103, settlement(103, vault)) // between two tries of the reset
	close(moved)
	first, again := r.expect("feed.reset"), r.expect("feed.reset")
	if !reflect.DeepEqual(first, again) || first.Data.Block != 102 {
		t.Errorf("the reset is %+v, then %+v", first, again)
	}
	r.expect("vault.settled", "vault.settled")
}

// TestAWebhookBeginsAfterWhatWasForgotten: where every event was forgotten before it was made, it has missed none, and isn't told so.
func TestAWebhookBeginsAfterWhatWasForgotten(t *testing.T) {
	db, _ := openDB(t)
	_, err := db.Exec("INSERT INTO notify_progress (feed_seq, pruned) VALUES (0, 7)")
	must(t, err)
	s := store.Subscription{ID: newID(), URL: "https://example.org/hook", Types: []string{VaultSettled}}
	must(t, db.AddSubscription(t.Context(), &s, store.SubscriptionBounds{}))
	made, err := db.Subscription(t.Context(), s.ID)
	must(t, err)
	if made.After != 7 {
		t.Errorf("it begins after event %d, want 7, the last that was forgotten", made.After)
	}
}

func TestOfTwoProcessesOneSends(t *testing.T) {
	db, _ := openDB(t)
	first := start(t, db)
	second := start(t, db)
	r := receive(t)
	r.subscribe(db, nil, nil, VaultSettled)
	for n := uint64(101); n <= 110; n++ {
		commit(t, db, n, settlement(n, vault))
	}
	for n := uint64(101); n <= 110; n++ {
		if d := r.expect("vault.settled"); d.Data.Block != n {
			t.Fatalf("block %d, want %d: sent twice or out of order", d.Data.Block, n)
		}
	}
	leaders := 0
	for _, n := range []*Notifier{first, second} {
		n.mu.Lock()
		if n.leader {
			leaders++
		}
		n.mu.Unlock()
		must(t, n.Ready(t.Context()))
	}
	if leaders != 1 {
		t.Errorf("%d processes send", leaders)
	}
}

// TestNothingIsSentIntoPrivateNetworks: neither to an address that says so, nor to a name that resolves to one.
func TestNothingIsSentIntoPrivateNetworks(t *testing.T) {
	for _, address := range []string{
		"https://127.0.0.1/", "https://10.1.2.3/x", "https://192.168.0.1", "https://172.16.0.1", "https://169.254.169.254/latest", "https://0.0.0.0/",
		"https://[::1]/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://100.64.0.1/",
		"https://localhost/", "https://LOCALHOST./", "https://a.localhost/", "http://example.org/", "ftp://example.org", "https://", "example.org",
		"https://user:pass@example.org/", "https://example.org/#x", "https://example.org/\n", "https://" + strings.Repeat("a", 3000),
	} {
		if err := checkURL(address, false); err == nil {
			t.Errorf("%.80q is accepted", address)
		}
	}
	for _, address := range []string{"https://example.org", "https://example.org:8443/hook?x=1", "https://93.184.216.34/", "https://[2606:2800:220:1::1]/"} {
		if err := checkURL(address, false); err != nil {
			t.Errorf("%s: %v", address, err)
		}
	}
	reached := make(chan struct{}, 1)
	server := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached <- struct{}{} }))
	defer server.Close()
	name := strings.Replace(server.URL, "127.0.0.1", "localhost", 1) // a name, as far as the sender knows
	client := newClient(false)
	err := post(t.Context(), client, name, testSecret.Of("x"), "evt_1", []byte("{}"), time.Now())
	if err == nil || !strings.Contains(err.Error(), "private or reserved network") {
		t.Errorf("posting to a name of this host: %v", err)
	}
	select {
	case <-reached:
		t.Error("it was reached")
	default:
	}
}

// TestAnAccountsWebhookIsNotSentIntoPrivateNetworks: neither where the operator's own may be, nor where it was stored long ago.
func TestAnAccountsWebhookIsNotSentIntoPrivateNetworks(t *testing.T) {
	db, _ := openDB(t)
	start(t, db)
	operators, accounts := receive(t), receive(t)
	operators.subscribe(db, nil, nil, VaultSettled)
	id := accounts.owned(db, sam, VaultSettled)
	commit(t, db, 101, settlement(101, vault))
	operators.expect("vault.settled")
	await(t, func() bool {
		s, err := db.Subscription(t.Context(), id)
		must(t, err)
		return s.After > 0 || strings.Contains(s.LastError, "private or reserved network")
	})
	if n := len(accounts.got); n != 0 {
		t.Errorf("the account's receiver has got %d messages", n)
	}
}

// TestSignaturesAreTheStandards: the vector of the specification's own libraries.
func TestSignaturesAreTheStandards(t *testing.T) {
	var head http.Header
	var body string
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		head = r.Header
		raw := make([]byte, 100)
		n, _ := r.Body.Read(raw)
		body = string(raw[:n])
	}))
	defer server.Close()
	client := newClient(true)
	defer client.CloseIdleConnections()
	err := post(t.Context(), client, server.URL, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek",
		[]byte(`{"test": 2432232314}`), time.Unix(1614265330, 0))
	must(t, err)
	if got := head.Get(standardwebhooks.HeaderWebhookSignature); got != "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" {
		t.Errorf("signature %s", got)
	}
	if head.Get("webhook-id") != "msg_p5jXN8AQM9LWM0D4loKWxJek" || head.Get("webhook-timestamp") != "1614265330" || body != `{"test": 2432232314}` {
		t.Errorf("sent %v %s", head, body)
	}
}

func TestBackoffGrowsAndEnds(t *testing.T) {
	for failures, want := range map[int]time.Duration{1: 5 * time.Second, 2: 30 * time.Second, 3: 3 * time.Minute, 6: 4 * time.Hour, 1000: 4 * time.Hour} {
		for range 100 {
			if got := backoff(failures); got < want*9/10 || got > want*11/10 {
				t.Fatalf("after %d failures %s, want %s give or take a tenth", failures, got, want)
			}
		}
	}
	now := time.Now()
	for header, want := range map[string]time.Duration{"": 0, "120": 2 * time.Minute, "999999999": time.Hour, "-5": 0, "soon": 0,
		now.Add(-time.Hour).UTC().Format(http.TimeFormat): 0} {
		if got := retryAfter(header, now); got != want {
			t.Errorf("Retry-After %q is %s", header, got)
		}
	}
}

func aVault(a common.Address) *store.Vault {
	return &store.Vault{Vault: a, Type: "shared", Status: "active", CreatedBlock: 101}
}

func aTank(a common.Address, balance, spent int64) *store.Tank {
	return &store.Tank{Vault: a, Balance: big.NewInt(balance), Spent: big.NewInt(spent), Week: 2810, LastBlock: 101}
}

// The first failure and the time since it are read by one clock: with two readings of it the difference is below zero, and a
// receiver that is gone would be tried again.
func TestTheFirstFailureDisablesWhereNoneIsForgiven(t *testing.T) {
	db, _ := openDB(t)
	lease, err := db.AcquireLease(t.Context(), store.NotifyLease, "test", time.Minute)
	must(t, err)
	out := db.Notifications(lease)
	for i := range 50 {
		s := store.Subscription{ID: newID(), URL: "https://example.org/hook", Types: []string{VaultSettled}}
		must(t, db.AddSubscription(t.Context(), &s, store.SubscriptionBounds{Total: 100}))
		disabled, err := out.Failed(t.Context(), &s, "gone", time.Second, 0, time.Hour)
		must(t, err)
		if !disabled {
			t.Fatalf("the first failure of subscription %d did not disable it", i)
		}
	}
	must(t, lease.Release(t.Context()))
}
