package trader

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/internal/pause"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/reverts"
	"github.com/sluicefi/sluice/trader/journalfile"
	"github.com/sluicefi/sluice/trader/policy"
	"github.com/sluicefi/sluice/txjournal"
)

// journalled is a step with its intent.
type journalled struct {
	step   Step
	intent *txjournal.Intent
}

// readSteps reads all that a journal keeps, in the order of planning.
func readSteps(journal *journalfile.Journal) ([]journalled, error) {
	var out []journalled
	for _, r := range journal.Records() {
		j := journalled{intent: r.Intent}
		if err := json.Unmarshal(r.Plan, &j.step); err != nil {
			return nil, fmt.Errorf("the journal's transaction %d can't be read, and nothing is sent without it: %w", r.Intent.ID, err)
		}
		out = append(out, j)
	}
	return out, nil
}

// steps are all that the journal keeps, in the order of planning.
func (t *Trader) steps() []journalled {
	out, err := readSteps(t.deps.Journal)
	if err != nil {
		panic(err) // New read what was there, and what came since was written by this process, which holds the journal's lock
	}
	return out
}

// find is the newest step of a key, the action's own or that of its reason; one of which nothing was ever signed counts as none.
func (t *Trader) find(key string, reason bool) *journalled {
	all := t.steps()
	for i := len(all) - 1; i >= 0; i-- {
		if s := &all[i]; s.step.Key == key && (s.step.Action.Kind == policy.Reason) == reason && s.intent.State != txjournal.StateAbandoned {
			return s
		}
	}
	return nil
}

// forgetHighest is for how long most endpoints must have been below a head that was seen before until that is no measure for them:
// one that was named in error would end all trading until the process is started again. It is what keeper.alone_after is at first.
const forgetHighest = 10 * time.Minute

// look is the head that most endpoints agree on.
func (t *Trader) look(ctx context.Context) (*txjournal.View, error) {
	h, err := chain.ViewHead(ctx, chain.HeadRules{ChainID: t.cfg.ChainID, MaxLag: t.cfg.MaxLag, Highest: t.highest.Number}, t.deps.Endpoints)
	if err != nil {
		return nil, err
	}
	t.highest.Note(h, len(t.deps.Endpoints), t.now(), forgetHighest)
	if h.Problem != "" {
		return nil, fmt.Errorf("the endpoints can't be believed, and nothing is sent: %s", h.Problem)
	}
	v := &txjournal.View{HeadView: h}
	for _, e := range t.deps.Endpoints {
		if _, down := h.Failed[e.Name]; !down && e.Name != h.Name {
			v.Others = append(v.Others, e)
		}
	}
	return v, nil
}

// round looks after everything that is under way, and says whether the key's nonce is taken.
func (t *Trader) round(ctx context.Context) (*txjournal.View, bool, error) {
	v, err := t.look(ctx)
	if err != nil {
		return nil, false, err
	}
	busy, err := t.sender.Resolve(ctx, v, judge{t, v})
	return v, busy, err
}

var errUnderWay = errors.New("an earlier transaction of this key is still under way: ask again with its idempotency key, or wait")

// settle waits until nothing of this key is under way.
func (t *Trader) settle(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, t.cfg.Wait)
	defer cancel()
	for {
		_, busy, err := t.round(ctx)
		if err != nil {
			return err
		}
		if !busy {
			return nil
		}
		if pause.For(ctx, t.cfg.PollInterval) != nil {
			return errUnderWay
		}
	}
}

// submit journals a call with the next nonce, signs it and sends it.
func (t *Trader) submit(ctx context.Context, c prepare.Call, subject txjournal.Subject, step Step) error {
	v, busy, err := t.round(ctx)
	if err != nil {
		return err
	}
	if busy {
		return errUnderWay
	}
	nonce, wait, err := t.sender.NextNonce(ctx, v)
	if err != nil {
		return err
	}
	if wait {
		return errUnderWay
	}
	estimate, err := v.EstimateGas(ctx, v.Head.Hash(), []chain.StateCall{{From: t.Account(), To: c.Target(), Data: c.Calldata()}})
	if err == nil {
		err = estimate[0].Err
	}
	if err != nil {
		return fmt.Errorf("estimating gas: %w", explained(err))
	}
	gas := estimate[0].Gas + estimate[0].Gas*3/10
	if gas > t.cfg.MaxGas {
		return fmt.Errorf("it needs %d gas, more than %d", gas, t.cfg.MaxGas)
	}
	fees, err := txjournal.EstimateFees(ctx, t.txConfig(), v)
	if err != nil {
		return err
	}
	if fees.Cap.Cmp(fees.Base) < 0 {
		return fmt.Errorf("the base fee is %s wei, above the cap of %s", fees.Base, t.cfg.MaxFeePerGas)
	}
	in := &txjournal.Intent{Sender: t.Account(), Subject: subject, Target: c.Target(), Data: c.Calldata(), Nonce: nonce, Gas: gas}
	return t.giveUpUnsigned(ctx, v, in, t.sender.Submit(ctx, v, in, step, fees))
}

// giveUpUnsigned gives up an intent of which nothing was signed, as the signer gave no signature: it must not be signed later, when
// whoever asked has been told that it failed. The error is the one before.
func (t *Trader) giveUpUnsigned(ctx context.Context, v *txjournal.View, in *txjournal.Intent, err error) error {
	var unsigned *txjournal.NotSignedError
	if errors.As(err, &unsigned) && in.State == txjournal.StateIntent {
		return errors.Join(err, t.sender.Abandon(ctx, v, in, err.Error()))
	}
	return err
}

func (t *Trader) txConfig() txjournal.Config {
	return txjournal.Config{MaxFeePerGas: t.cfg.MaxFeePerGas, MaxTipPerGas: t.cfg.MaxTipPerGas, MinTipPerGas: big.NewInt(1e6)}
}

func explained(err error) error {
	if r, ok := reverts.Of(err); ok {
		return r
	}
	return err
}

// follow waits until the action of a key is mined, posts its reason, and says how it ended. That the endpoints don't answer says
// nothing about the action: it goes on looking. When the waiting is over it says what the journal knows, most often that the
// action is pending, and what isn't known.
func (t *Trader) follow(ctx context.Context, key string) *Result {
	wait, cancel := context.WithTimeout(ctx, t.cfg.Wait)
	defer cancel()
	var said string
	for {
		result, err := t.followOnce(wait, key)
		if result != nil {
			return result
		}
		if err != nil && err.Error() != said && (wait.Err() == nil || said == "") {
			said = err.Error()
			t.deps.Log.Warn("what became of the action isn't known", "key", key, "err", err)
		}
		if pause.For(wait, t.cfg.PollInterval) != nil {
			out := t.resultOf(key)
			if said != "" && (out.State == "pending" || out.State == "done" && out.OrderID == "") {
				out.Why = "not all is known of it: " + said
			}
			return out
		}
	}
}

// followOnce looks after the action of a key once. The result is nil while it isn't over, or isn't known.
func (t *Trader) followOnce(ctx context.Context, key string) (*Result, error) {
	v, busy, err := t.round(ctx)
	s := t.find(key, false)
	if err != nil && s != nil {
		err = t.giveUpUnsigned(ctx, v, s.intent, err)
		s = t.find(key, false)
	}
	switch {
	case s == nil:
		return &Result{Key: key, State: "failed", Refusals: []policy.Refusal{}, Why: "nothing was signed: " + t.whyAbandoned(key)}, nil
	case err != nil:
		return nil, err
	case busy || s.intent.State.Unresolved() || s.intent.State == txjournal.StateReorged:
		return nil, nil
	}
	out := t.resultOf(key)
	if out.State != "done" {
		return out, nil
	}
	id, err := t.orderOf(ctx, v, s)
	if err != nil {
		return nil, err
	}
	if id != nil {
		out.OrderID = id.String()
	}
	if s.step.Reason != "" && t.find(key, true) == nil {
		err := t.postReason(ctx, v, id, s)
		if err == nil || t.find(key, true) != nil {
			return nil, err
		}
		t.deps.Log.Warn("the reason could not be posted", "key", key, "err", err)
		out.Why = "the reason could not be posted: " + err.Error()
	}
	return out, nil
}

func (t *Trader) whyAbandoned(key string) string {
	why := "the journal doesn't know it"
	for _, s := range t.steps() {
		if s.step.Key == key && s.intent.State == txjournal.StateAbandoned {
			why = s.intent.Reason
		}
	}
	return why
}

// resultOf says what the journal knows of a key.
func (t *Trader) resultOf(key string) *Result {
	s := t.find(key, false)
	out := &Result{Key: key, State: "pending", Refusals: []policy.Refusal{}}
	if s == nil {
		return out
	}
	switch s.intent.Outcome {
	case txjournal.OutcomeSuccess:
		out.State = "done"
	case txjournal.OutcomeReverted, txjournal.OutcomeCancelled, txjournal.OutcomeForeign:
		out.State, out.Why = "failed", s.intent.Reason
	case txjournal.OutcomeNone:
		if s.intent.State == txjournal.StateSuperseded { // it may be mined, or be mined later
			out.Why = s.intent.Reason
		}
	}
	if s.intent.TxHash != (common.Hash{}) {
		out.Tx, out.Block = s.intent.TxHash.Hex(), s.intent.BlockNumber
	}
	if r := t.find(key, true); r != nil && r.intent.Outcome == txjournal.OutcomeSuccess {
		out.ReasonTx = r.intent.TxHash.Hex()
	}
	return out
}

var portfolioABI = portfolio.NewPortfolio()

// orderOf reads from the receipt which order a step placed, filled or cancelled. New targets cancel the old ones first, so
// the last event that names an order counts; targets that are taken away name none (id 0) but the cancelled one.
func (t *Trader) orderOf(ctx context.Context, v *txjournal.View, s *journalled) (*big.Int, error) {
	r, err := v.TransactionReceipt(ctx, s.intent.TxHash)
	if err != nil {
		return nil, fmt.Errorf("reading the receipt: %w", err)
	}
	var last *big.Int
	for _, l := range r.Logs {
		if l.Address != s.intent.Target {
			continue
		}
		var id *big.Int
		if e, err := portfolioABI.UnpackTradedEvent(l); err == nil {
			id = e.OrderId
		} else if e, err := portfolioABI.UnpackLimitOrderPlacedEvent(l); err == nil {
			id = e.OrderId
		} else if e, err := portfolioABI.UnpackTargetsSetEvent(l); err == nil {
			id = e.OrderId
		} else if e, err := portfolioABI.UnpackOrderCancelledEvent(l); err == nil {
			id = e.OrderId
		}
		if id != nil && id.Sign() > 0 {
			last = id
		}
	}
	return last, nil
}

// postReason posts why, with the id of the order that was placed, if the policy allows it now: it is an action of its own.
func (t *Trader) postReason(ctx context.Context, v *txjournal.View, id *big.Int, s *journalled) error {
	if id == nil {
		return errors.New("the receipt names no order")
	}
	if t.deps.Preparer.Config().Board == (common.Address{}) {
		return errors.New("no board is configured")
	}
	vault := s.step.Action.Vault
	action := policy.Action{Kind: policy.Reason, Vault: vault}
	if refusals := t.judge(action, int64(v.Head.Time)); len(refusals) > 0 { //nolint:gosec // a timestamp
		return fmt.Errorf("the policy doesn't allow it: %s", refusals[0])
	}
	c := t.deps.Preparer.PostReason(vault, id, s.step.Reason)
	step := Step{Key: s.step.Key, Request: s.step.Request, Action: action, About: c.About, OrderID: id.String()}
	return t.submit(ctx, c, subjectOf(vault, s.step.Key, policy.Reason), step)
}

// Entry is one line of the trader's own log.
type Entry struct {
	Key     string `json:"idempotencyKey" doc:"Key of the action; a posted reason has its action's"`
	Time    int64  `json:"time" doc:"When it was planned, Unix seconds of the chain"`
	Kind    string `json:"kind" doc:"trade, order, cancelOrder, targets or reason"`
	Vault   string `json:"vault" doc:"Vault address"`
	About   string `json:"about" doc:"What was sent, in words"`
	State   string `json:"state" doc:"intent, signed, sent, mined, reorged, final, abandoned, nonce-taken or superseded"`
	Outcome string `json:"outcome" doc:"success, reverted, cancelled, foreign, or empty before"`
	Tx      string `json:"tx" doc:"Transaction that was mined; empty before"`
	Why     string `json:"why" doc:"Why it ended as it did"`
	Reason  string `json:"reason" doc:"The trader's own reason"`
}

// Log is what the journal keeps, newest first.
func (t *Trader) Log(most int) []Entry {
	out := []Entry{}
	all := t.steps()
	for i := len(all) - 1; i >= 0 && len(out) < most; i-- {
		s := all[i]
		e := Entry{
			Key: s.step.Key, Time: int64(s.intent.PlannedTime), Kind: string(s.step.Action.Kind), Vault: s.step.Action.Vault.Hex(), //nolint:gosec // a timestamp
			About: s.step.About, State: string(s.intent.State),
			Outcome: string(s.intent.Outcome), Why: s.intent.Reason, Reason: s.step.Reason,
		}
		if s.intent.TxHash != (common.Hash{}) {
			e.Tx = s.intent.TxHash.Hex()
		}
		out = append(out, e)
	}
	return out
}

// judge answers the journal's questions about the trader's calls, on one view.
type judge struct {
	*Trader
	view *txjournal.View
}

var _ txjournal.Judge = judge{}

func (j judge) run(ctx context.Context, in *txjournal.Intent, at common.Hash) (revert string, err error) {
	results, err := j.view.Calls(ctx, at, []chain.StateCall{{From: in.Sender, To: in.Target, Data: in.Data}})
	if err != nil {
		return "", err
	}
	if err := results[0].Err; err != nil {
		if r, ok := reverts.Of(err); ok {
			return r.Text, nil
		}
		return "", err
	}
	return "", nil
}

// Simulate implements txjournal.Judge.
func (j judge) Simulate(ctx context.Context, in *txjournal.Intent) (string, error) {
	return j.run(ctx, in, j.view.Head.Hash())
}

// Allow lets a call be signed while it still succeeds and the owner hasn't put the stop file there. The policy judged it before it
// was journalled, and the journal counts it.
func (j judge) Allow(ctx context.Context, in *txjournal.Intent, f txjournal.Fees, _ *txjournal.Attempt) (*txjournal.Refusal, error) {
	if in.Action != string(policy.CancelOrder) {
		if _, stop, err := j.Policy(); err != nil || stop {
			return &txjournal.Refusal{Text: "the stop file is there, or the policy can't be read", Obsolete: true}, nil
		}
	}
	revert, err := j.Simulate(ctx, in)
	if err != nil {
		return nil, err
	}
	if revert != "" {
		return &txjournal.Refusal{Text: revert, Obsolete: true}, nil
	}
	if f.Cap.Cmp(f.Base) < 0 {
		return &txjournal.Refusal{Text: fmt.Sprintf("the base fee is %s wei, above the cap of %s", f.Base, j.cfg.MaxFeePerGas)}, nil
	}
	return nil, nil
}

// TooDear implements txjournal.Judge.
func (j judge) TooDear(_ *txjournal.Intent, f txjournal.Fees) *txjournal.Refusal {
	return &txjournal.Refusal{Text: fmt.Sprintf("a replacement needs %s wei per gas, above the cap of %s", f.Cap, j.cfg.MaxFeePerGas)}
}

// AllowCancel implements txjournal.Judge: an empty transaction to self takes nothing but its fee.
func (j judge) AllowCancel(tx *types.Transaction) error {
	if to := tx.To(); to == nil || *to != j.Account() || tx.Value().Sign() != 0 || len(tx.Data()) > 0 {
		return errors.New("that is no empty transaction to self")
	}
	return nil
}

// WhyReverted implements txjournal.Judge.
func (j judge) WhyReverted(ctx context.Context, in *txjournal.Intent, r *types.Receipt) string {
	h, err := j.view.HeaderByHash(ctx, r.BlockHash)
	if err != nil {
		return "unknown: the block can't be read"
	}
	for _, at := range []common.Hash{h.ParentHash, r.BlockHash} {
		if revert, err := j.run(ctx, in, at); err == nil && revert != "" {
			return revert
		}
	}
	return "unknown: it succeeds before and after its block"
}

// Skipped implements txjournal.Judge: a trader's call has one part.
func (judge) Skipped(*txjournal.Intent, *types.Receipt) (map[txjournal.Subject]string, string) {
	return nil, ""
}

// Mined implements txjournal.Judge.
func (judge) Mined(*txjournal.Intent, txjournal.Mined) {}
