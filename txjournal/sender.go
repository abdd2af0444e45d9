package txjournal

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/txjournal/condition"
)

// Config says how transactions are sent.
type Config struct {
	ChainID uint64
	// CallTimeout bounds each call of the storage and of the signer.
	CallTimeout time.Duration
	// MaxFeePerGas is the most ever offered, wei per gas.
	MaxFeePerGas *big.Int
	// MaxTipPerGas and MinTipPerGas bound the priority fee, wei per gas.
	MaxTipPerGas, MinTipPerGas *big.Int
	// DataFeeOracle tells what a rollup charges for a transaction's data beside its gas; zero where nothing is charged.
	DataFeeOracle common.Address
	// RebroadcastBlocks is how many blocks an unmined attempt waits before it is sent again; a dropped one is sent again
	// at once.
	RebroadcastBlocks uint64
	// BumpBlocks is how many blocks an attempt waits before it is replaced by a dearer one.
	BumpBlocks uint64
	// SupersedeBlocks is how many blocks another key's stuck transaction, or one with a nonce that is too high, may hold
	// up the next one.
	SupersedeBlocks uint64
	// RelayFallbackBlocks is after how many blocks a transaction that the relay was given is given to the endpoints too. 0
	// is never: everybody can see it there.
	RelayFallbackBlocks uint64
	// Finality says what is final. Final blocks are watched for twice its depth.
	Finality chain.FinalityRules
	// ContractKey and NumberKey are the log keys of a subject's contract and number.
	ContractKey, NumberKey string
}

// Judge is what a user knows of its own calls and the journal doesn't. It is asked about one view.
type Judge interface {
	// Simulate runs an intent's call on the view's head. It returns why the call would fail now, or "" when it would
	// succeed. An error means that the node didn't say; nothing is concluded from it.
	Simulate(ctx context.Context, in *Intent) (revert string, err error)
	// Allow decides whether an intent's call may be signed with these fees. replaced is the attempt in whose place it
	// would be sent, nil for a first one. nil means yes.
	Allow(ctx context.Context, in *Intent, f Fees, replaced *Attempt) (*Refusal, error)
	// TooDear is told that a replacement would need more than MaxFeePerGas.
	TooDear(in *Intent, f Fees) *Refusal
	// AllowCancel decides about an empty transaction to self, before it is signed.
	AllowCancel(tx *types.Transaction) error
	// WhyReverted says why a mined call reverted, as well as it can be found out.
	WhyReverted(ctx context.Context, in *Intent, r *types.Receipt) string
	// Skipped reads from the receipt of a successful call which parts it skipped, with the reason of each, and a summary.
	Skipped(in *Intent, r *types.Receipt) (failed map[Subject]string, summary string)
	// Mined is told of a receipt that has been journalled.
	Mined(in *Intent, m Mined)
}

// Repaid is a [Judge] whose calls may be paid back for.
type Repaid interface {
	// Paid reads from the receipt of a successful call what was paid back to the sender for each part, wei. After an error
	// the receipt is looked at again: that nothing was paid is journalled only when it is known.
	Paid(ctx context.Context, in *Intent, r *types.Receipt) (map[Subject]*big.Int, error)
}

// Refusal is why a call isn't signed now.
type Refusal struct {
	Text string
	// Obsolete says that waiting won't help: the world moved on since the call was planned. Its nonce is freed, and
	// what is due is planned anew.
	Obsolete bool
}

// Kinds of conditions.
const (
	ConditionOutvoted  condition.Kind = "endpoint-outvoted" // of an endpoint
	ConditionNotSigned condition.Kind = "not-signed"
	ConditionStuck     condition.Kind = "stuck" // of an intent
)

// Deps are what a sender works with.
type Deps struct {
	Journal    *Journal
	Signer     Signer
	Log        *slog.Logger
	Metrics    *Metrics
	Conditions *condition.Set
	// MaySend is asked before each send; an error stops it. It is for the right to send that this process may have lost.
	MaySend func() error
	// Sending is told when a transaction was handed over and nothing is journalled yet; for tests. It may be nil.
	Sending func()
}

// Sender sends the transactions of one key. It is used by one goroutine.
type Sender struct {
	cfg     Config
	deps    Deps
	journal *Journal
	log     *slog.Logger

	lookAgain bool
	tries     map[common.Hash]try     // the newest attempts of this process, by transaction
	noted     map[int64]int           // intents whose cancelling is in the history, with the number of attempts then
	used      map[int64]*types.Header // the first block on which most endpoints have the nonce of an open intent used

	held         map[int64]string   // intents that can't go on, with the reason
	heldSubjects map[Subject]string // the same by what they are for
}

// try is what became of the last time that an attempt was sent.
type try struct {
	result sendResult
	block  uint64 // height of the head then
}

// NewSender is a sender that works with deps.
func NewSender(cfg Config, deps Deps) *Sender {
	journal := *deps.Journal
	journal.timeout = cfg.CallTimeout
	return &Sender{cfg: cfg, deps: deps, journal: &journal, log: deps.Log, tries: make(map[common.Hash]try), noted: make(map[int64]int), used: make(map[int64]*types.Header)}
}

// LookAgain says whether something is to be looked at again before there is a new head, and forgets it.
func (s *Sender) LookAgain() bool {
	again := s.lookAgain
	s.lookAgain = false
	return again
}

func (s *Sender) address() common.Address { return s.deps.Signer.Address() }

// about are an intent's log attributes.
func (s *Sender) about(in *Intent) []any {
	if len(in.Parts) > 1 { // the log of each part is the user's
		contracts := make([]string, len(in.Parts))
		for i, p := range in.Parts {
			contracts[i] = p.Contract.Hex()
		}
		return []any{s.cfg.ContractKey + "s", strings.Join(contracts, " "), "action", in.Action}
	}
	return []any{s.cfg.ContractKey, in.Contract, s.cfg.NumberKey, in.Number, "action", in.Action}
}

func (s *Sender) raise(kind condition.Kind, of, detail string, level slog.Level, msg string, args ...any) {
	s.deps.Conditions.Raise(condition.Condition{Kind: kind, Of: of}, detail, level, msg, args...)
}

func (s *Sender) clear(kind condition.Kind, of string) {
	s.deps.Conditions.Clear(condition.Condition{Kind: kind, Of: of})
}

// Submit journals an intent with its nonce and carries it out. The error is [ErrDuplicate] when an earlier transaction
// has to be waited for.
func (s *Sender) Submit(ctx context.Context, v *View, in *Intent, plan any, f Fees) error {
	if err := s.journal.Plan(ctx, in, v.Head, plan); err != nil {
		return err
	}
	s.lookAgain = true // until it is known to be accepted, every round looks after it
	return s.attempt(ctx, v, in, KindCall, f)
}

// attempt signs an intent's next transaction, commits it, and sends it. Its user has agreed to the very fields that are
// signed.
func (s *Sender) attempt(ctx context.Context, v *View, in *Intent, kind Kind, f Fees) error {
	return s.sign(ctx, v, in, kind, f, in.Gas)
}

func (s *Sender) sign(ctx context.Context, v *View, in *Intent, kind Kind, f Fees, gas uint64) error {
	tx := s.unsigned(in, kind, f, gas)
	ctxSign, cancel := context.WithTimeout(ctx, s.cfg.CallTimeout)
	defer cancel()
	signed, err := s.deps.Signer.SignTx(ctxSign, tx, s.cfg.ChainID)
	if err == nil {
		err = VerifySigned(tx, signed, s.address(), s.cfg.ChainID)
	}
	if err != nil {
		return &NotSignedError{in.what(), err}
	}
	if err := s.journal.AddAttempt(ctx, in, kind, signed, f.DataCost(len(tx.Data())), v.Head); err != nil {
		return err
	}
	s.deps.Metrics.attempts.WithLabelValues(in.Action, string(kind)).Inc()
	return s.broadcast(ctx, v, in)
}

// NotSignedError means that the signer gave no signature that can be used. The intent stays as it was: it is signed at a later call
// of Resolve, or given up by Abandon if nothing was signed before.
type NotSignedError struct {
	What string // action and contracts
	Err  error
}

func (e *NotSignedError) Error() string { return fmt.Sprintf("signing %s: %v", e.What, e.Err) }

// Unwrap is the signer's error.
func (e *NotSignedError) Unwrap() error { return e.Err }

// Abandon gives up an intent of which nothing was ever signed: its nonce and its subject are free again.
func (s *Sender) Abandon(ctx context.Context, v *View, in *Intent, why string) error {
	return s.journal.End(ctx, in, StateAbandoned, why, v.Head)
}

func (s *Sender) unsigned(in *Intent, kind Kind, f Fees, gas uint64) *types.Transaction {
	to, data := in.Target, in.Data
	if kind == KindCancel {
		to, data = in.Sender, nil
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(s.cfg.ChainID), Nonce: in.Nonce, To: &to, Data: data, Gas: gas, Value: new(big.Int),
		GasFeeCap: f.Cap, GasTipCap: f.Tip,
	})
}

// broadcast sends the newest attempt as it was committed.
func (s *Sender) broadcast(ctx context.Context, v *View, in *Intent) error {
	if err := s.deps.MaySend(); err != nil {
		return fmt.Errorf("sending: %w", err)
	}
	a := in.Last()
	var tx types.Transaction
	if err := tx.UnmarshalBinary(a.Raw); err != nil {
		return fmt.Errorf("reading attempt %d of intent %d: %w", a.Number, in.ID, err)
	}
	err := s.send(ctx, v, in, &tx)
	if s.deps.Sending != nil {
		s.deps.Sending()
	}
	result := sendResultOf(err)
	s.deps.Metrics.sends.WithLabelValues(string(result)).Inc()
	s.tries[a.Hash] = try{result, v.Head.Number.Uint64()}
	if result == sendAccepted {
		err = nil
	} else {
		s.lookAgain = true
		s.log.Warn("the transaction was not accepted", append(s.about(in), "tx", a.Hash, "nonce", in.Nonce, "attempt", a.Number,
			"why", result, "err", err)...)
	}
	first := a.SentBlock == 0
	if jerr := s.journal.MarkSent(ctx, in, v.Head, err); jerr != nil {
		return jerr
	}
	if err == nil && first {
		s.log.Info("sent", append(s.about(in), "tx", a.Hash, "nonce", in.Nonce, "attempt", a.Number, "kind", a.Kind,
			"block", v.Head.Number)...)
	}
	return nil
}

// send gives a transaction to the relay, or to every endpoint: one that accepts it is enough. The error is that of the
// endpoint which the view is read from. What the relay was given in vain goes to the endpoints too where that is allowed.
func (s *Sender) send(ctx context.Context, v *View, in *Intent, tx *types.Transaction) error {
	if v.Relay != nil {
		err := v.Relay.SendTransaction(ctx, tx)
		if n := s.cfg.RelayFallbackBlocks; n == 0 || v.Head.Number.Uint64() < in.Attempts[0].SignedBlock+n {
			return err
		}
	}
	first := v.SendTransaction(ctx, tx)
	accepted := sendResultOf(first) == sendAccepted
	for _, e := range v.Others {
		if sendResultOf(e.SendTransaction(ctx, tx)) == sendAccepted {
			accepted = true
		}
	}
	if accepted {
		return nil
	}
	return first
}

// sendResult is what an endpoint's answer to a transaction means.
type sendResult string

const (
	sendAccepted    sendResult = "accepted"
	sendNonceLow    sendResult = "nonce-too-low"
	sendUnderpriced sendResult = "underpriced"
	sendNoFunds     sendResult = "no-funds"
	sendRefused     sendResult = "refused" // in a way that sending it again won't change soon
	sendError       sendResult = "error"
)

// sendResultOf reads an endpoint's answer; package chain knows the wordings.
func sendResultOf(err error) sendResult {
	if err == nil {
		return sendAccepted
	}
	switch chain.ClassOf(err) {
	case chain.TxKnown:
		return sendAccepted
	case chain.NonceTooLow:
		return sendNonceLow
	case chain.Underpriced:
		return sendUnderpriced
	case chain.NoFunds:
		return sendNoFunds
	case chain.PoolFull, chain.ServerError:
		return sendError // of the moment
	}
	if chain.Refused(err) { // in whichever words
		return sendRefused
	}
	return sendError
}

// IsDisagreement says whether the endpoints didn't agree on a nonce, and how.
func IsDisagreement(err error) (*Disagreement, bool) {
	var d *Disagreement
	ok := errors.As(err, &d)
	return d, ok
}
