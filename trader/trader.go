package trader

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader/journalfile"
	"github.com/sluicefi/sluice/trader/policy"
	"github.com/sluicefi/sluice/txjournal"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// Config says how a trader sends.
type Config struct {
	ChainID      uint64
	MaxFeePerGas *big.Int // wei per gas
	MaxTipPerGas *big.Int // wei per gas
	MaxGas       uint64   // gas limit of one transaction
	Finality     chain.FinalityRules
	PollInterval time.Duration // between looks at a transaction under way
	CallTimeout  time.Duration

	// In blocks: how far endpoints may lag behind each other, after how many a transaction is sent again or replaced by a dearer
	// one, and after how many it is given up.
	MaxLag, BumpBlocks, SupersedeBlocks uint64

	// Wait is how long an action waits for its transaction to be mined before it answers that it is still under way.
	Wait time.Duration
}

// DefaultConfig is for Ethereum's pace.
func DefaultConfig(chainID uint64) Config {
	return Config{
		ChainID: chainID, MaxFeePerGas: big.NewInt(200e9), MaxTipPerGas: big.NewInt(3e9), MaxGas: 5_000_000, Finality: chain.FinalityRules{Depth: 64},
		PollInterval: time.Second, CallTimeout: 15 * time.Second, Wait: 2 * time.Minute,
		MaxLag: 3, BumpBlocks: 3, SupersedeBlocks: 20,
	}
}

// Deps are what a trader works with. The policy is loaded anew for each action, so that its owner can change it at any time.
type Deps struct {
	Preparer   *prepare.Preparer
	Endpoints  []chain.Endpoint
	Signer     txjournal.Signer
	Journal    *journalfile.Journal
	PolicyPath string
	Log        *slog.Logger
	// Committed is told of each step after it is journalled; for tests. It may be nil.
	Committed func(step string)
}

// Trader acts for one key. It is safe for concurrent use; one action is under way at a time.
type Trader struct {
	cfg    Config
	deps   Deps
	sender *txjournal.Sender

	mu      sync.Mutex
	highest chain.Highest
	now     func() time.Time // of how long a head is the measure for later ones only
}

// New is a trader of a key.
func New(cfg Config, deps Deps) (*Trader, error) {
	metrics, err := txjournal.NewMetrics(nil, "trader")
	if err != nil {
		return nil, err
	}
	if _, err := policy.Load(deps.PolicyPath); err != nil {
		return nil, err
	}
	if _, err := readSteps(deps.Journal); err != nil {
		return nil, err
	}
	return &Trader{cfg: cfg, deps: deps, now: time.Now, sender: txjournal.NewSender(txjournal.Config{
		ChainID: cfg.ChainID, CallTimeout: cfg.CallTimeout, MaxFeePerGas: cfg.MaxFeePerGas, MaxTipPerGas: cfg.MaxTipPerGas, MinTipPerGas: big.NewInt(1e6),
		RebroadcastBlocks: cfg.BumpBlocks, BumpBlocks: cfg.BumpBlocks, SupersedeBlocks: cfg.SupersedeBlocks, Finality: cfg.Finality, ContractKey: "vault", NumberKey: "subject",
	}, txjournal.Deps{
		Journal: &txjournal.Journal{Storage: deps.Journal, Committed: deps.Committed}, Signer: deps.Signer, Log: deps.Log, Metrics: metrics,
		Conditions: condition.NewSet(deps.Log), MaySend: func() error { return nil },
	})}, nil
}

// Account is the key's.
func (t *Trader) Account() common.Address { return t.deps.Signer.Address() }

// Policy is the policy as it stands now, and whether its stop file is there.
func (t *Trader) Policy() (*policy.Policy, bool, error) {
	p, err := policy.Load(t.deps.PolicyPath)
	if err != nil {
		return nil, false, err
	}
	return p, stopped(p, t.deps.PolicyPath), nil
}

// stopped looks for the stop file. Where it can't be looked for, it counts as there.
func stopped(p *policy.Policy, policyPath string) bool {
	if p.StopFile == "" {
		return false
	}
	_, err := os.Stat(relative(policyPath, p.StopFile))
	return !errors.Is(err, fs.ErrNotExist)
}

// Step is one transaction of an action as it is journalled: what the policy counts, and what it was asked for by.
type Step struct {
	Key     string        `json:"key"`     // idempotency key
	Request string        `json:"request"` // hash of what was asked for
	Action  policy.Action `json:"action"`
	About   string        `json:"about"`
	Reason  string        `json:"reason,omitempty"` // to be posted after it
	OrderID string        `json:"orderId,omitempty"`
}

// Result is what became of an action.
type Result struct {
	Key      string            `json:"idempotencyKey" doc:"Ask with the same key again to learn how it ended"`
	State    string            `json:"state" enum:"refused,dryRun,pending,done,failed" doc:"refused: nothing was signed; pending: under way and not mined yet, or not known to be: ask again with the same key; done: mined and successful; failed: mined and reverted, or never sent"`
	Refusals []policy.Refusal  `json:"refusals" doc:"Bounds that it would break, of the policy or of the contracts"`
	Prepared *prepare.Prepared `json:"prepared,omitempty" doc:"What was prepared; absent when the answer is of an earlier request with this key"`
	Tx       string            `json:"tx,omitempty" doc:"Transaction that was mined"`
	Block    uint64            `json:"block,omitempty" doc:"Block that it was mined in"`
	OrderID  string            `json:"orderId,omitempty" doc:"Order, or trade's order"`
	Why      string            `json:"why,omitempty" doc:"Why it failed, or what isn't known yet"`
	ReasonTx string            `json:"reasonTx,omitempty" doc:"Transaction that posted the reason"`
}

// wish is one action with what prepares it.
type wish struct {
	kind    policy.Kind
	request any
	reason  string
	prepare func(context.Context) (*prepare.Prepared, error)
}

// ErrKeyReused means that an idempotency key was used for something else before.
var ErrKeyReused = errors.New("this idempotency key was used for another request: choose a new one for a new action")

const maxKey = 64

// act carries an action out, once for each key. dryRun prepares and judges, and signs nothing.
func (t *Trader) act(ctx context.Context, key string, dryRun bool, w wish) (*Result, error) {
	if key == "" || len(key) > maxKey || prepare.Clean(key, maxKey) != key {
		return nil, &prepare.InputError{Field: "idempotencyKey", Problem: fmt.Sprintf("give a text of 1 to %d characters that is new for each action", maxKey)}
	}
	if err := prepare.CheckReason(w.reason); err != nil {
		return nil, err
	}
	text, err := json.Marshal(w.request)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(append([]byte(w.kind), text...))
	request := hex.EncodeToString(sum[:])
	t.mu.Lock()
	defer t.mu.Unlock()
	if !dryRun {
		if known := t.find(key, false); known != nil {
			if known.step.Request != request {
				return nil, ErrKeyReused
			}
			return t.follow(ctx, key), nil
		}
		// What an earlier action left is looked after first: the policy counts it, and its nonce comes before ours.
		if err := t.settle(ctx); err != nil {
			return nil, err
		}
	}
	p, err := w.prepare(ctx)
	if err != nil {
		return nil, err
	}
	action := actionOf(w.kind, p)
	result := &Result{Key: key, State: "refused", Prepared: p, Refusals: t.judge(action, p.Block.Time)}
	if f := p.Fails(); f != nil {
		result.Refusals = append(result.Refusals, policy.Refusal{Bound: "contract " + f.Error, Text: f.Text + ": " + f.Next})
	} else if p.Simulation.State != "succeeds" {
		result.Refusals = append(result.Refusals, policy.Refusal{Bound: "simulation", Text: "it could not be simulated, and nothing is sent that wasn't"})
	}
	if len(result.Refusals) > 0 {
		return result, nil
	}
	result.Refusals = []policy.Refusal{}
	if dryRun {
		result.State = "dryRun"
		return result, nil
	}
	step := Step{Key: key, Request: request, Action: action, About: p.Calls[0].About, Reason: w.reason}
	if err := t.submit(ctx, p.Calls[0], subjectOf(action.Vault, key, w.kind), step); err != nil {
		if t.find(key, false) == nil {
			return nil, err // nothing was journalled, so nothing will be signed
		}
		t.deps.Log.Warn("the action is journalled, and what became of it isn't known", "key", key, "err", err)
	}
	done := t.follow(ctx, key)
	done.Prepared = p
	return done, nil
}

// judge asks the policy. One that can't be read allows nothing.
func (t *Trader) judge(a policy.Action, now int64) []policy.Refusal {
	p, stop, err := t.Policy()
	if err != nil {
		return []policy.Refusal{{Bound: "policy", Text: err.Error()}}
	}
	return policy.Judge(p, a, policy.Facts{Now: now, Stopped: stop, Past: t.past()})
}

// past is what was sent or may yet be. A transaction whose nonce another one used counts too: that it had no effect is only what the
// endpoints of that moment didn't know of it.
func (t *Trader) past() []policy.Past {
	var out []policy.Past
	for _, r := range t.steps() {
		switch {
		case r.intent.State == txjournal.StateAbandoned, r.intent.Outcome == txjournal.OutcomeReverted, r.intent.Outcome == txjournal.OutcomeCancelled:
			continue
		}
		out = append(out, policy.Past{Action: r.step.Action, Time: int64(r.intent.PlannedTime)}) //nolint:gosec // a timestamp
	}
	return out
}

// actionOf is what the policy is asked about.
func actionOf(kind policy.Kind, p *prepare.Prepared) policy.Action {
	a := policy.Action{Kind: kind, Vault: common.HexToAddress(p.Vault)}
	if s := p.Swap; s != nil {
		a.Asset = s.Asset
		for _, token := range []common.Address{s.In, s.Out} {
			if token != s.Asset {
				a.Tokens = append(a.Tokens, token)
			}
		}
		if s.Value != nil {
			a.Value, a.Loss = (*policy.Units)(s.Value), (*policy.Units)(s.WorstLoss)
		}
	}
	a.Tokens, a.Deadline = append(a.Tokens, p.Targeted...), p.Deadline
	return a
}

// subjectOf names an action for the journal: the key's hash is its number.
func subjectOf(vault common.Address, key string, kind policy.Kind) txjournal.Subject {
	sum := sha256.Sum256([]byte(key))
	return txjournal.Subject{Contract: vault, Number: new(big.Int).SetBytes(sum[:16]).String(), Action: string(kind)}
}
