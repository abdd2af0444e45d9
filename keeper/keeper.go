package keeper

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// Indexer tells how far the index is; targets and orders wait for it.
type Indexer interface {
	Health(ctx context.Context) (IndexerHealth, error)
}

// ClaimSource lists controllers who made the AutoClaimer their operator; where they are too many for one call, the next calls
// list the others. What they can claim is read from the chain.
type ClaimSource interface {
	OptedIn(ctx context.Context) ([]autoclaimer.IAutoClaimerClaim, error)
}

// Deps is what a keeper works with. Endpoints, DB and Signer are needed.
type Deps struct {
	Endpoints []chain.Endpoint
	// Relay takes transactions instead of the endpoints (a private relay).
	Relay  *chain.Endpoint
	DB     *store.DB
	NoDB   error // why there is no DB, for the doctor
	Signer txjournal.Signer
	// SignerCheck asks the signing service whether it is there, for the doctor; nil where the key is a file.
	SignerCheck Pinger
	Indexer     Indexer
	Claims      ClaimSource
	Log         *slog.Logger
	Registerer  prometheus.Registerer
	Traces      trace.TracerProvider // takes a span of each turn; nil: there are none
	// Heads wakes the keeper at a new head; without it, it polls.
	Heads <-chan struct{}
}

// Keeper executes what is due. Run it, or Tick it by hand; one of the two.
type Keeper struct {
	cfg     Config
	deps    Deps
	policy  policy
	journal *store.Journal    // writes under the lease; only reads before there is one; nil without a database
	tx      *txjournal.Sender // nil before there is a lease
	reader  *stateReader
	metrics *metrics
	tracer  trace.Tracer
	log     *slog.Logger
	now     func() time.Time // paces polling and head age only
	holding heldLease

	conditions *condition.Set

	claimsAside map[autoclaimer.IAutoClaimerClaim]uint64 // not tried again before this chain time
	turns       turns                                    // of the vaults whose orders, targets and holdings are quoted

	highest  chain.Highest
	last     *types.Header
	lastPlan *Plan
	// What was last read of the tanks; a failed read changes nothing about who pays.
	lastTanks map[common.Address]tankOf
	lastTable *big.Int
	// The same of what the vaults' assets are worth, and the unit of that.
	lastWorth worth
	unit      unitFor
	headSeen  time.Time
	retry     bool // look again, even at the same head
	inFlight  bool // a transaction of ours isn't mined yet

	standing      *chain.Standing
	faults        endpointFaults
	tooFewHeads   bool      // too few endpoints have the head of this tick
	tooFewAnswers bool      // too few endpoints answered a call of this tick
	tooFewSince   time.Time // since when too few endpoints answer; zero when enough do
	minority      bool      // those that answer are enough in this tick
	allAsked      time.Time // when more than half of all were last needed in a tick

	hook func(step string) // test signal: a journal step was committed, or a transaction handed over ("sending")
}

// New checks the configuration and its parts. It opens nothing: endpoints and
// database are the caller's, and stay open.
func New(cfg Config, deps Deps) (*Keeper, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if len(deps.Endpoints) == 0 {
		return nil, errors.New("keeper: no endpoint")
	}
	if deps.Signer == nil {
		return nil, errors.New("keeper: no signer")
	}
	if deps.Log == nil {
		deps.Log = slog.Default()
	}
	if deps.Traces == nil {
		deps.Traces = noop.NewTracerProvider()
	}
	m, err := newMetrics(deps.Registerer)
	if err != nil {
		return nil, err
	}
	m.start(deps.Endpoints)
	k := &Keeper{
		cfg: cfg, deps: deps, policy: newPolicy(cfg), reader: newStateReader(cfg), metrics: m,
		tracer: deps.Traces.Tracer("github.com/sluicefi/sluice/keeper"), log: deps.Log.With("chain", cfg.ChainID), now: time.Now, hook: func(string) {},
		claimsAside: make(map[autoclaimer.IAutoClaimerClaim]uint64),
	}
	k.reader.who = deps.Signer.Address()
	k.conditions = condition.NewSet(k.log)
	k.standing = &chain.Standing{Fails: k.endpointFails, Differs: k.endpointDiffers}
	if deps.DB != nil {
		k.journal = deps.DB.Journal(cfg.ChainID, nil, string(actionSettle))
	}
	return k, nil
}

// Run keeps going until the context ends, then gives the lease back. Nothing
// that goes wrong in a tick ends it.
func (k *Keeper) Run(ctx context.Context) error {
	if k.deps.DB == nil {
		return errNoDatabase
	}
	var wg sync.WaitGroup
	wg.Go(func() { k.keepLease(ctx) })
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		if _, err := k.Tick(ctx); err != nil && ctx.Err() == nil {
			k.metrics.tickErrors.Inc()
			k.logOnChange(conditionTick, "", err.Error(), slog.LevelError, "the tick failed", "err", err)
		} else if err == nil {
			k.clear(conditionTick, "")
		}
		wait := k.cfg.PollInterval
		if k.inFlight {
			wait /= inFlightPolls
		}
		timer.Reset(wait)
		select {
		case <-ctx.Done():
			wg.Wait()
			return k.giveBack(ctx)
		case <-timer.C:
		case <-k.deps.Heads:
		}
	}
}

// Kinds of conditions, beside the journal's.
const (
	conditionTick      condition.Kind = "tick-failed"
	conditionEndpoint  condition.Kind = "endpoint-down" // of an endpoint
	conditionTanks     condition.Kind = "tanks-unread"
	conditionWorth     condition.Kind = "worth-unread"
	conditionTankLow   condition.Kind = "tank-low" // of a vault
	conditionRole      condition.Kind = "no-role"
	conditionTooFew    condition.Kind = "too-few-endpoints"
	conditionFails     condition.Kind = "endpoint-fails"   // of an endpoint and a method
	conditionDiffers   condition.Kind = "endpoint-differs" // of an endpoint and a method
	conditionHeads     condition.Kind = "endpoints-disagree"
	conditionSplit     condition.Kind = "reads-split"
	conditionClaims    condition.Kind = "claims-unreadable"
	conditionIndexer   condition.Kind = "indexer-unknown"
	conditionRefusal   condition.Kind = "refusal" // of a subject and a reason
	conditionOneByOne  condition.Kind = "settled-one-by-one"
	conditionGasWindow condition.Kind = "gas-money-for-next-settlements"
	conditionGasRunway condition.Kind = "gas-money-runway"
)

// Steps that [Keeper.hook] is told of, beside the journal's.
const (
	stepSending = "sending" // a transaction was handed over, and that isn't journalled yet
	stepRefused = "refused"
	stepStatus  = "status"
)

var errNoDatabase = errors.New("keeper: no database: nothing can be sent without a journal")

// inFlightPolls is how many times as often heads are asked for while a
// transaction is in flight: the next vault waits for its block.
const inFlightPolls = 8

// Tick does what the newest head asks for: at most one new transaction, beside
// looking after the earlier ones. The plan is nil when this process doesn't
// hold the lease, or when nothing changed since the last tick.
func (k *Keeper) Tick(ctx context.Context) (*Plan, error) {
	leader, err := k.ensureLease(ctx)
	if err != nil || !leader {
		k.metrics.standBy()
		return nil, err
	}
	k.metrics.leader.Set(1)
	v, err := k.viewHead(ctx, k.highest.Number)
	if err != nil {
		return nil, err
	}
	k.highest.Note(v.HeadView, len(k.deps.Endpoints), k.now(), k.cfg.AloneAfter)
	k.noteEndpoints(v)
	if k.last != nil && k.last.Hash() == v.Head.Hash() && !k.retry {
		return nil, nil
	}
	k.retry, k.tooFewAnswers = false, false
	plan, err := k.traced(ctx, v)
	k.retry = k.tx.LookAgain() || k.retry
	if err != nil {
		k.retry = true
		return nil, err
	}
	k.metrics.ticks.Inc()
	return plan, nil
}

// traced is a tick as a span: on which block, what is due, what of it is refused, and what is sent.
func (k *Keeper) traced(ctx context.Context, v *txjournal.View) (*Plan, error) {
	ctx, span := k.tracer.Start(ctx, "keeper turn", trace.WithAttributes(attribute.Int64("sluice.block", v.Head.Number.Int64())))
	defer span.End()
	plan, err := k.tick(ctx, v)
	if err != nil {
		span.SetStatus(codes.Error, err.Error())
		return plan, err
	}
	refused := 0
	for i := range plan.Items {
		if len(plan.Items[i].Refusals) > 0 {
			refused++
		}
	}
	span.SetAttributes(attribute.Int("sluice.due", len(plan.Items)), attribute.Int("sluice.refused", refused))
	return plan, nil
}

func (k *Keeper) tick(ctx context.Context, v *txjournal.View) (*Plan, error) {
	k.advance(ctx, v)
	if !k.minority {
		k.allAsked = k.now()
	}
	busy := false
	if v.Problem == "" {
		var err error
		if busy, err = k.tx.Resolve(ctx, v, judge{k, v}); err != nil {
			return k.refuseUnread(ctx, v, err)
		}
	}
	// Too few endpoints only stop new transactions, below. Earlier ones were resolved above with whatever endpoints
	// answer: that is safe, because all attempts of an intent share one nonce.
	if v.Problem == "" {
		v.Problem = k.tooFewProblem(v)
	}
	k.inFlight = busy
	plan, facts, err := k.prepare(ctx, v)
	if err != nil {
		return k.refuseUnread(ctx, v, err)
	}
	chosen, err := k.choose(ctx, v, plan, facts, !busy)
	if err != nil {
		return k.refuseUnread(ctx, v, err)
	}
	// While a transaction is under way not everything is asked.
	if k.noteTooFewSimulate(plan); v.Problem == "" && !busy && !k.minority && !k.tooFewHeads && !k.tooFewAnswers {
		k.clearTooFew()
	}
	k.refuseHeld(plan, busy)
	var nonce uint64
	var doubt error
	if chosen != nil {
		var ok bool
		if nonce, ok, doubt = k.takeNonce(ctx, v, chosen); !ok {
			chosen, plan.Together = nil, nil
		}
	}
	k.lastPlan = plan
	// Try again without a new block: the index may catch up before the next one.
	k.retry = k.retry || plan.refused(reasonIndexer)
	k.publish(plan)
	if err := k.record(ctx, v, plan); err != nil {
		return nil, err
	}
	if doubt != nil {
		return nil, doubt
	}
	if chosen != nil {
		k.inFlight = true
		k.setAside(chosen, v.Head.Time)
		return plan, k.submit(ctx, v, chosen, nonce, facts)
	}
	return plan, nil
}

// refuseHeld adds a refusal to each item that can't go on: either its own transaction is stuck, or it waits behind another
// transaction of the key that is stuck.
func (k *Keeper) refuseHeld(plan *Plan, busy bool) {
	held := k.tx.Held()
	behind := ""
	for _, why := range held {
		behind = max(behind, why)
	}
	for i := range plan.Items {
		it := &plan.Items[i]
		switch why, is := held[it.subject()]; {
		case is:
			it.refuse(reasonStuck, "%s", why)
		case busy && behind != "" && len(it.Refusals) == 0:
			it.refuse(reasonStuck, "it waits behind another transaction of the key, which can't go on: %s", behind)
		}
	}
}

// refuseUnread ends a tick in which too few endpoints answered, or they didn't agree, so that nothing can be planned. It
// publishes a plan with a refusal that says so. Any other error is returned as it is.
func (k *Keeper) refuseUnread(ctx context.Context, v *txjournal.View, why error) (*Plan, error) {
	var split *chain.NotAgreed
	if !errors.As(why, &split) {
		return nil, why
	}
	k.retry = true
	if split.TooFew() {
		k.tooFewAnswers = true
		k.noteTooFew(split.Error())
	}
	if k.lastPlan == nil {
		return nil, why
	}
	plan := *k.lastPlan
	plan.Block, plan.BlockHash, plan.ChainTime = v.Head.Number.Uint64(), v.Head.Hash(), v.Head.Time
	plan.Missed, plan.Warnings, plan.Together, plan.Endpoints = []missedPeriods{}, []string{why.Error()}, nil, k.health(v)
	it := item{Action: actionSettle, Why: "what is due isn't known"}
	it.refuse(reasonEndpoints, "%v", why)
	plan.Items = []item{it}
	k.publish(&plan)
	return &plan, k.record(ctx, v, &plan)
}

// takeNonce returns the nonce for an item that is to be sent. ok is false when it can't be sent now: either the item has a
// refusal that says why, or an earlier intent is open again and has to be resolved first.
func (k *Keeper) takeNonce(ctx context.Context, v *txjournal.View, it *item) (nonce uint64, ok bool, err error) {
	nonce, wait, err := k.tx.NextNonce(ctx, v)
	if d, is := txjournal.IsDisagreement(err); is {
		for _, one := range it.settlements() {
			one.refuse(reasonEndpoints, "%s", d.Text)
		}
		k.inFlight = d.Lag
		return 0, false, nil
	}
	k.inFlight = wait
	return nonce, err == nil && !wait, err
}

// submit journals an item as an intent with its nonce and carries it out.
func (k *Keeper) submit(ctx context.Context, v *txjournal.View, it *item, nonce uint64, sit *situation) error {
	in := &txjournal.Intent{
		Sender: k.sender(), Subject: it.subject(), Target: it.Target, Data: it.Data, Nonce: nonce, Gas: it.Gas, Parts: it.parts(),
	}
	err := k.tx.Submit(ctx, v, in, it.plans(), sit.fees)
	if errors.Is(err, txjournal.ErrDuplicate) {
		for _, one := range it.settlements() {
			one.refuse(reasonUnresolved, "%v", err)
			k.log.Info("waiting for an earlier transaction", "vault", one.Vault, "epoch", one.subjectEpoch(), "action", one.Action, "why", err)
		}
		return nil
	}
	return err
}

// advance notes the new head, and forgets what a reorg may have undone.
func (k *Keeper) advance(ctx context.Context, v *txjournal.View) {
	if k.last == nil || k.last.Hash() != v.Head.Hash() {
		k.headSeen = k.now()
	}
	if k.last != nil && v.Head.ParentHash != k.last.Hash() && v.Head.Hash() != k.last.Hash() {
		if is, known, err := v.Canonical(ctx, k.last.Number.Uint64(), k.last.Hash()); err != nil || !known || !is {
			k.reader.forget()
		}
	}
	k.last = v.Head
}

// record stores refusals and the run.
func (k *Keeper) record(ctx context.Context, v *txjournal.View, plan *Plan) error {
	ctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	if len(plan.Items) > 0 {
		if err := k.journal.Refuse(ctx, v.Head.Number.Uint64(), plan.refusals()); err != nil {
			return err
		}
		k.hook(stepRefused)
	}
	text, err := json.Marshal(plan)
	if err != nil {
		return fmt.Errorf("encoding the plan: %w", err)
	}
	err = k.journal.PutKeeperStatus(ctx, &store.KeeperStatus{
		Sender: plan.Sender, HeadBlock: plan.Block, HeadHash: plan.BlockHash, HeadTime: plan.ChainTime, NextCutoff: plan.NextCutoff,
		BalanceWei: plan.Balance.Int(), BudgetWei: plan.Budget.Int(), SpentWei: plan.Spent.Int(), Plan: text,
	})
	if err != nil {
		return err
	}
	k.hook(stepStatus)
	return nil
}

// DryRun plans on the newest head and says what would be sent. It needs no
// lease and writes nothing; a database, if there is one, is only read.
func (k *Keeper) DryRun(ctx context.Context) (*Plan, error) {
	v, err := k.viewHead(ctx, 0)
	if err != nil {
		return nil, err
	}
	k.headSeen = k.now()
	if v.Problem == "" {
		v.Problem = k.tooFewProblem(v)
	}
	plan, facts, err := k.prepare(ctx, v)
	if err == nil {
		err = k.prepareRest(ctx, v, plan, facts)
	}
	if err != nil {
		return nil, err
	}
	settlements, others := plan.split()
	k.judge(ctx, v, settlements, facts) // all of them, not only those of the next transaction
	if _, err := k.chooseSettlement(ctx, v, plan, settlements, facts); err != nil {
		return nil, err
	}
	k.judge(ctx, v, others, facts)
	for _, it := range others {
		if err := k.fitClaims(ctx, v, it, facts); err != nil {
			return nil, err
		}
	}
	return plan, nil
}

// logOnChange logs something that lasts when it begins and when it changes.
func (k *Keeper) logOnChange(kind condition.Kind, of, detail string, level slog.Level, msg string, args ...any) {
	k.conditions.Raise(condition.Condition{Kind: kind, Of: of}, detail, level, msg, args...)
}

func (k *Keeper) clear(kind condition.Kind, of string) {
	k.conditions.Clear(condition.Condition{Kind: kind, Of: of})
}

func (k *Keeper) sender() common.Address { return k.deps.Signer.Address() }

func (k *Keeper) String() string {
	return fmt.Sprintf("keeper %s on chain %d", k.cfg.Holder, k.cfg.ChainID)
}
