package notify

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/internal/shorten"
	"github.com/sluicefi/sluice/store"
)

// Config bounds the notifier.
type Config struct {
	ChainID       uint64
	Owner         string        // name of this process in the lease
	Private       bool          // the operator's own receivers may be on private networks and be reached over http
	PrivateForAll bool          // so may the accounts', which strangers choose: only where there is nothing to protect
	TankWeeks     uint64        // a tank that lasts for fewer weeks is low
	GiveUpAfter   time.Duration // a receiver that fails for so long is disabled
	Keep          time.Duration // how long events are kept for receivers that are behind
	Subscriptions int           // webhooks of all accounts
	PerAccount    int           // webhooks of one account
}

// Bounds of the notifier's own work.
const (
	leaseTTL     = 15 * time.Second
	recordAtMost = 1000             // events of the feed in one transaction
	together     = 32               // receivers that are posted to at once
	inARow       = 100              // messages to one receiver before others have their turn
	turn         = 15 * time.Second // the same as time: no further try begins then
	checkEvery   = 15 * time.Second // between comparisons of conditions, and looks at the feed without a notification
	forgetEvery  = time.Hour
	patience     = time.Minute // with the database: one receiver's next event may be far down a long table
)

// Of the places at once, one account's receivers may hold a quarter. The operator's own never hold the last quarter, nor do
// those of all accounts together: accounts cost nothing to make.
var places = store.Places{All: together, Side: together * 3 / 4, Account: together / 4}

// Notifier records events and sends them.
type Notifier struct {
	cfg    Config
	db     *store.DB
	secret Secret
	log    *slog.Logger
	// own posts to the operator's receivers, accounts to those that accounts chose by a signed request.
	own, accounts *http.Client
	// backoff is how long to wait after so many failures, turn how long one receiver may be posted to while others wait,
	// patience how long a step may wait for the database; tests don't wait.
	backoff        func(failures int) time.Duration
	turn, patience time.Duration
	metrics        metrics

	mu     sync.Mutex
	leader bool
	failed error // why the last step failed; nil when it didn't
}

type metrics struct {
	sent     *prometheus.CounterVec
	disabled *prometheus.CounterVec
	leader   prometheus.Gauge
}

// Whose a webhook is, in metrics.
const (
	ofOperator = "operator"
	ofAccounts = "accounts"
)

// New builds a notifier; registerer may be nil.
func New(cfg Config, db *store.DB, secret Secret, log *slog.Logger, registerer prometheus.Registerer) *Notifier {
	n := &Notifier{cfg: cfg, db: db, secret: secret, log: log, backoff: backoff, turn: turn, patience: patience}
	n.own, n.accounts = newClient(cfg.Private), newClient(cfg.PrivateForAll)
	n.metrics = metrics{
		sent: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_notify_messages_total", Help: "Messages that were tried, by outcome: accepted or failed.",
		}, []string{"outcome"}),
		disabled: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "sluice_notify_disabled_total", Help: "Webhooks that were given up because their receiver failed for too long, or said that it is gone, by whose: operator or accounts.",
		}, []string{"of"}),
		leader: prometheus.NewGauge(prometheus.GaugeOpts{Name: "sluice_notify_leader", Help: "1 when this process holds the lease and sends."}),
	}
	for _, of := range []string{ofOperator, ofAccounts} {
		n.metrics.disabled.WithLabelValues(of) // there from the beginning, so that the first one is seen as an increase
	}
	if registerer != nil {
		registerer.MustRegister(n.metrics.sent, n.metrics.disabled, n.metrics.leader)
	}
	return n
}

// Ready fails when the last step failed. A process that waits for the lease is ready: another one sends.
func (n *Notifier) Ready(context.Context) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.failed
}

func (n *Notifier) note(leader bool, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.leader, n.failed = leader, err
	n.metrics.leader.Set(0)
	if leader {
		n.metrics.leader.Set(1)
	}
}

// Run records and sends until ctx ends. Of several processes one does; the others wait for its lease.
func (n *Notifier) Run(ctx context.Context) error {
	wake := make(chan struct{}, 1)
	nudge := func() {
		select {
		case wake <- struct{}{}:
		default:
		}
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return n.listen(ctx, nudge) })
	group.Go(func() error {
		for ctx.Err() == nil {
			err := n.lead(ctx, wake)
			if ctx.Err() != nil {
				break
			}
			var held *store.HeldError
			if errors.As(err, &held) {
				err = nil
			} else if err != nil {
				n.log.Warn("webhooks stand still", slog.Any("err", err))
			}
			n.note(false, err)
			_ = pause.For(ctx, leaseTTL/3) // the loop looks at ctx
		}
		return nil
	})
	return group.Wait()
}

// listen wakes the notifier at each commit of the index, beginning again when the connection can't be made.
func (n *Notifier) listen(ctx context.Context, nudge func()) error {
	for ctx.Err() == nil {
		if err := n.db.Listen(ctx, nudge); err != nil && ctx.Err() == nil {
			n.log.Warn("listening to the feed", slog.Any("err", err))
		}
		_ = pause.For(ctx, time.Second) // the loop looks at ctx
	}
	return nil
}

// lead takes the lease, then records and sends until ctx ends, the lease is lost or a step fails.
func (n *Notifier) lead(ctx context.Context, wake <-chan struct{}) (err error) {
	var lease *store.Lease
	err = n.within(ctx, func(ctx context.Context) (err error) {
		lease, err = n.db.AcquireLease(ctx, store.NotifyLease, n.cfg.Owner, leaseTTL)
		return err
	})
	if err != nil {
		return err
	}
	defer func() {
		released, cancel := context.WithTimeout(context.WithoutCancel(ctx), leaseTTL/3)
		defer cancel()
		err = errors.Join(err, lease.Release(released))
	}()
	n.log.Info("sending webhooks", slog.String("owner", n.cfg.Owner))
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		for {
			if pause.For(ctx, leaseTTL/3) != nil {
				return nil
			}
			if err := n.within(ctx, lease.Renew); err != nil && ctx.Err() == nil {
				return err
			}
		}
	})
	more := make(chan struct{}, 1) // something was recorded
	out := n.db.Notifications(lease)
	group.Go(func() error { return n.record(ctx, out, wake, more) })
	group.Go(func() error { return n.send(ctx, out, more) })
	err = group.Wait()
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// record keeps the notifications up with the feed and with the conditions.
func (n *Notifier) record(ctx context.Context, out *store.Notifications, wake <-chan struct{}, more chan<- struct{}) error {
	check := time.NewTicker(checkEvery)
	defer check.Stop()
	var forgot time.Time
	for {
		for {
			var read int
			err := n.within(ctx, func(ctx context.Context) (err error) {
				read, err = out.Record(ctx, recordAtMost, typesOf)
				return err
			})
			if err != nil {
				return err
			}
			if read < recordAtMost {
				break
			}
		}
		if err := n.within(ctx, func(ctx context.Context) error { return n.conditions(ctx, out) }); err != nil {
			return err
		}
		if time.Since(forgot) > forgetEvery {
			if err := out.Forget(ctx, n.cfg.Keep); err != nil { // it takes as long as there is much to forget
				return err
			}
			forgot = time.Now()
		}
		n.note(true, nil)
		select {
		case more <- struct{}{}:
		default:
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-wake:
		case <-check.C:
		}
	}
}

// within bounds the calls of the database in one step: for a table that somebody has locked, or a server that no longer
// answers, nobody waits in silence.
func (n *Notifier) within(ctx context.Context, step func(ctx context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, n.patience)
	defer cancel()
	err := step(ctx)
	if err != nil && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = fmt.Errorf("the database did not answer within %s: %w", n.patience, err)
	}
	return err
}

// conditions records which vaults are disputed and whose tanks are low.
func (n *Notifier) conditions(ctx context.Context, out *store.Notifications) error {
	disputed, err := n.db.DisputedVaults(ctx)
	if err != nil {
		return err
	}
	if err := out.RecordCondition(ctx, VaultDisputed, disputed); err != nil {
		return err
	}
	low, err := n.db.LowTanks(ctx, n.cfg.TankWeeks)
	if err != nil {
		return err
	}
	return out.RecordCondition(ctx, TankLow, low)
}

// send posts to every subscriber what it has not got yet. Slow receivers hold places for a turn each, and never all places.
func (n *Notifier) send(ctx context.Context, out *store.Notifications, more <-chan struct{}) error {
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		busy, done := map[string]*store.Subscription{}, make(chan string, together)
		for {
			var due []*store.Subscription
			var next time.Duration
			err := n.within(ctx, func(ctx context.Context) (err error) {
				due, next, err = out.DueSubscriptions(ctx, slices.Collect(maps.Values(busy)), places)
				return err
			})
			if err != nil {
				return err
			}
			for _, s := range due {
				busy[s.ID] = s
				group.Go(func() error {
					defer func() { done <- s.ID }()
					return n.sendTo(ctx, out, s)
				})
			}
			if next < 0 || next > checkEvery {
				next = checkEvery
			}
			timer := time.NewTimer(next)
			select {
			case <-ctx.Done():
				err = ctx.Err()
			case id := <-done:
				delete(busy, id)
				for len(done) > 0 { // one look fills all places that are free now
					delete(busy, <-done)
				}
			case <-more:
			case <-timer.C:
			}
			timer.Stop()
			if err != nil {
				return err
			}
		}
	})
	return group.Wait()
}

// sendTo posts to one subscriber, in order, until it has got all, a try fails or others have their turn.
func (n *Notifier) sendTo(ctx context.Context, out *store.Notifications, s *store.Subscription) error {
	begun := time.Now()
	for range inARow {
		var e *store.Notification
		err := n.within(ctx, func(ctx context.Context) (err error) {
			e, err = out.NextNotification(ctx, s)
			return err
		})
		if err != nil || e == nil {
			return err
		}
		body, err := messageOf(e, n.cfg.ChainID)
		if err != nil {
			return err
		}
		err = post(ctx, n.clientOf(s), s.URL, n.secret.Of(s.ID), eventID(e.Seq, e.Recorded), body, time.Now())
		if ctx.Err() != nil {
			return ctx.Err() // nothing is known of this try: it is made again
		}
		if err != nil {
			return n.failedTo(ctx, out, s, err)
		}
		n.metrics.sent.WithLabelValues("accepted").Inc()
		err = n.within(ctx, func(ctx context.Context) error { return out.Accepted(ctx, s, e.Seq) })
		if err != nil || time.Since(begun) >= n.turn {
			return err
		}
	}
	return nil
}

// failedTo notes a failed try; 410 Gone ends the subscription at once. Only time in which it was tried counts against a receiver: a try
// that comes later than the longest wait after its time begins it anew.
func (n *Notifier) failedTo(ctx context.Context, out *store.Notifications, s *store.Subscription, reason error) error {
	n.metrics.sent.WithLabelValues("failed").Inc()
	wait, giveUp := n.backoff(s.Failures+1), n.cfg.GiveUpAfter
	var answer *refused
	if errors.As(reason, &answer) {
		wait = max(wait, answer.after)
		if answer.status == http.StatusGone {
			giveUp = 0
		}
	}
	text := shorten.To(reason.Error(), reasonMost)
	var disabled bool
	err := n.within(ctx, func(ctx context.Context) (err error) {
		disabled, err = out.Failed(ctx, s, text, wait, giveUp, longestRetry)
		return err
	})
	if err != nil {
		return err
	}
	if disabled {
		of := ofAccounts
		if s.Owner == nil {
			of = ofOperator
		}
		n.metrics.disabled.WithLabelValues(of).Inc()
		n.log.Warn("a webhook was disabled", slog.String("subscription", s.ID), slog.String("reason", text),
			slog.String("again", fmt.Sprintf("sluice notify enable %s", s.ID)))
	}
	return nil
}

// clientOf is what posts to a subscriber. Only the operator's own receivers may be on the operator's networks.
func (n *Notifier) clientOf(s *store.Subscription) *http.Client {
	if s.Owner == nil {
		return n.own
	}
	return n.accounts
}
