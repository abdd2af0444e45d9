package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Agreed is a node made of several endpoints that have the same block. An answer is believed when as many of them give it
// as are needed, or more than half of those that answer. One that fails at a method, is late or differs from the others changes
// nothing while enough others answer; it is noted in Standing. Where too few answer, or too few agree, the error is a
// [*NotAgreed].
//
// Estimates of gas and of fees differ between honest nodes: of those the median is taken, the lower of two. A node's word
// on its own pool and a sent transaction are no questions of agreement: NonceAtHash, SendTransaction and ChainID go to the
// first endpoint, and a transaction is known when one endpoint knows it.
type Agreed struct {
	endpoints []Endpoint
	need      int
	standing  *Standing
}

// OfThoseThatAnswer is the number of endpoints that must agree where that is more than half of those that answer the question,
// however many don't. Two that differ never agree.
const OfThoseThatAnswer = 0

// NewAgreed makes a node of endpoints of which need must agree, or [OfThoseThatAnswer]. With one endpoint it is that endpoint's
// own node.
func NewAgreed(endpoints []Endpoint, need int, standing *Standing) Node {
	if len(endpoints) == 1 && need <= 1 {
		return endpoints[0].Node
	}
	return &Agreed{endpoints: endpoints, need: need, standing: standing}
}

// needed is how many endpoints must agree where n answer.
func (a *Agreed) needed(n int) int {
	if a.need == OfThoseThatAnswer {
		return n/2 + 1
	}
	return a.need
}

// winner is the answer to a question that is believed, or "", when no more answers come.
func (a *Agreed) winner(b *ballot) string { return b.winner(a.needed(b.answered())) }

// NotAgreed is why an answer isn't believed.
type NotAgreed struct {
	Method   string
	Answered int // endpoints that gave any answer
	Need     int // endpoints that must give the same one
	// First is what the first endpoint that failed said; nil when all answered.
	First error
}

func (e *NotAgreed) Error() string {
	if e.TooFew() {
		return fmt.Sprintf("%s: %d endpoint(s) answer, %d are needed: %v", e.Method, e.Answered, e.Need, e.First)
	}
	return fmt.Sprintf("%s: %d endpoints answer and fewer than %d agree", e.Method, e.Answered, e.Need)
}

// TooFew says that too few endpoints answered, so that nothing is known about whether they agree.
func (e *NotAgreed) TooFew() bool { return e.Answered < e.Need }

// Unwrap is why the first endpoint failed.
func (e *NotAgreed) Unwrap() error { return e.First }

// ChainID asks the first endpoint; [ViewHead] has asked all.
func (a *Agreed) ChainID(ctx context.Context) (*big.Int, error) { return a.endpoints[0].ChainID(ctx) }

// HeaderByNumber is the block that enough endpoints have at a height. For a tag it is the highest block that enough of
// them have reached with it.
func (a *Agreed) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	const method = "eth_getBlockByNumber"
	ask := func(ctx context.Context, e Endpoint) (*types.Header, error) { return e.HeaderByNumber(ctx, number) }
	if number != nil && number.Sign() >= 0 {
		return agreeOn(ctx, a, method, ask, headerKey)
	}
	who := a.who(method)
	values, errs := AskAll(ctx, who, agreeGrace, ask,
		func(values []*types.Header, _ []error) bool { return answered(values) >= a.needed(len(who)) })
	values = slices.DeleteFunc(values, func(h *types.Header) bool { return h == nil })
	need := a.needed(len(values))
	if len(values) < need {
		return nil, errors.Join(errs...)
	}
	slices.SortFunc(values, func(x, y *types.Header) int { return y.Number.Cmp(x.Number) })
	return values[need-1], nil
}

func headerKey(h *types.Header, err error) string {
	if errors.Is(err, ethereum.NotFound) {
		return noneKey
	}
	if h == nil {
		return ""
	}
	return said(err, h.Hash().Hex())
}

func answered[T any](values []*T) (n int) {
	for _, v := range values {
		if v != nil {
			n++
		}
	}
	return n
}

// HeaderByHash is the block of a hash.
func (a *Agreed) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	return agreeOn(ctx, a, "eth_getBlockByHash",
		func(ctx context.Context, e Endpoint) (*types.Header, error) { return e.HeaderByHash(ctx, hash) }, headerKey)
}

// callKey names the answer to a call: its data, or its revert. A call that a node failed at has none.
func callKey(r CallResult) string {
	if r.Err == nil {
		return "=" + string(r.Data)
	}
	var e *Error
	if errors.As(r.Err, &e) && e.Class == Reverted {
		return "!" // some nodes leave out a revert's data
	}
	return ""
}

// Calls are the answers that enough endpoints give to each call. A call without such an answer has a [*NotAgreed] of its
// own, but where no call has one the error is that of all.
func (a *Agreed) Calls(ctx context.Context, block common.Hash, calls []StateCall) ([]CallResult, error) {
	const method = "eth_call"
	if len(calls) == 0 {
		return nil, nil
	}
	values, errs, who, keys, err := ballots(ctx, a, method, len(calls),
		func(ctx context.Context, e Endpoint) ([]CallResult, error) { return e.Calls(ctx, block, calls) },
		func(results []CallResult, err error, q int) string {
			if err != nil || q >= len(results) {
				return ""
			}
			return callKey(results[q])
		})
	if err != nil {
		return nil, err
	}
	out := make([]CallResult, len(calls))
	for q := range calls {
		b := ballotOf(keys[q])
		won := a.winner(b)
		if won == "" {
			out[q].Err = a.notAgreed(method, keys[q], errorsOf(values, errs, q, func(r CallResult) error { return r.Err }))
			continue
		}
		for i := range who {
			if b.keys[i] == won {
				if out[q] = values[i][q]; out[q].Err == nil || hasData(out[q].Err) {
					break
				}
			}
		}
	}
	if all := everyCallFailed(values, errs); all != nil && out[0].Err != nil {
		var e *NotAgreed
		if errors.As(out[0].Err, &e) && e.TooFew() {
			return nil, e
		}
	}
	return out, nil
}

func hasData(err error) bool {
	var e *Error
	return errors.As(err, &e) && len(e.Data) > 0
}

// errorsOf is what each endpoint said against one call of several.
func errorsOf[T any](values [][]T, errs []error, q int, of func(T) error) []error {
	out := slices.Clone(errs)
	for i, v := range values {
		if out[i] == nil && q < len(v) {
			out[i] = of(v[q])
		}
	}
	return out
}

// everyCallFailed is an endpoint's error for all calls together; nil where each endpoint answered some of them.
func everyCallFailed(values [][]CallResult, errs []error) error {
	for i := range values {
		if errs[i] != nil {
			return errs[i]
		}
	}
	return nil
}

// EstimateGas is the median of the estimates for each call, or the revert that enough endpoints give.
func (a *Agreed) EstimateGas(ctx context.Context, block common.Hash, calls []StateCall) ([]GasResult, error) {
	const method = "eth_estimateGas"
	if len(calls) == 0 {
		return nil, nil
	}
	key := func(results []GasResult, err error, q int) string {
		if err != nil || q >= len(results) {
			return ""
		}
		if results[q].Err == nil {
			return "gas"
		}
		return callKey(CallResult{Err: results[q].Err})
	}
	values, errs, who, keys, err := ballots(ctx, a, method, len(calls),
		func(ctx context.Context, e Endpoint) ([]GasResult, error) { return e.EstimateGas(ctx, block, calls) }, key)
	if err != nil {
		return nil, err
	}
	out := make([]GasResult, len(calls))
	for q := range calls {
		won := a.winner(ballotOf(keys[q]))
		var gas []uint64
		for i := range who {
			switch {
			case won == "" || keys[q][i] != won:
			case won == "gas":
				gas = append(gas, values[i][q].Gas)
			default:
				out[q].Err = values[i][q].Err
			}
		}
		switch {
		case len(gas) > 0:
			slices.Sort(gas)
			out[q].Gas = gas[(len(gas)-1)/2]
		case won == "":
			out[q].Err = a.notAgreed(method, keys[q], errorsOf(values, errs, q, func(r GasResult) error { return r.Err }))
		}
	}
	return out, nil
}

// NonceAtHash asks the first endpoint: whoever needs more asks each by itself.
func (a *Agreed) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return a.endpoints[0].NonceAtHash(ctx, account, block)
}

// BalanceAtHash is the balance that enough endpoints give.
func (a *Agreed) BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	return agreeOn(ctx, a, "eth_getBalance",
		func(ctx context.Context, e Endpoint) (*big.Int, error) { return e.BalanceAtHash(ctx, account, block) },
		func(b *big.Int, err error) string {
			if b == nil {
				return ""
			}
			return said(err, b.String())
		})
}

// FeeHistory has the median of the endpoints' next base fees, and the rewards of the endpoint whose newest are the median.
func (a *Agreed) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	const method = "eth_feeHistory"
	who := a.who(method)
	values, errs := AskAll(ctx, who, agreeGrace,
		func(ctx context.Context, e Endpoint) (*ethereum.FeeHistory, error) {
			return e.FeeHistory(ctx, blocks, last, percentiles)
		},
		func(values []*ethereum.FeeHistory, _ []error) bool { return answered(values) >= a.needed(len(who)) })
	for i, e := range who {
		if errs[i] != nil && ctx.Err() == nil {
			a.standing.failed(e.Name, method, errs[i])
		}
	}
	values = slices.DeleteFunc(values, func(h *ethereum.FeeHistory) bool { return h == nil })
	if need := a.needed(len(values)); len(values) < need {
		return nil, &NotAgreed{Method: method, Answered: len(values), Need: need, First: errors.Join(errs...)}
	}
	slices.SortStableFunc(values, func(x, y *ethereum.FeeHistory) int { return newestBase(x).Cmp(newestBase(y)) })
	base := values[(len(values)-1)/2].BaseFee
	slices.SortStableFunc(values, func(x, y *ethereum.FeeHistory) int { return newestReward(x).Cmp(newestReward(y)) })
	out := *values[(len(values)-1)/2]
	out.BaseFee = base
	return &out, nil
}

func newestBase(h *ethereum.FeeHistory) *big.Int {
	if n := len(h.BaseFee); n > 0 && h.BaseFee[n-1] != nil {
		return h.BaseFee[n-1]
	}
	return new(big.Int)
}

func newestReward(h *ethereum.FeeHistory) *big.Int {
	for _, row := range slices.Backward(h.Reward) {
		if len(row) > 0 && row[0] != nil {
			return row[0]
		}
	}
	return new(big.Int)
}

// SendTransaction gives a transaction to the first endpoint.
func (a *Agreed) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return a.endpoints[0].SendTransaction(ctx, tx)
}

// TransactionByHash is the transaction where any endpoint knows it. It is not found only where all say so that answer.
func (a *Agreed) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	type known struct {
		tx      *types.Transaction
		pending bool
	}
	values, errs := AskAll(ctx, a.who("eth_getTransactionByHash"), agreeGrace,
		func(ctx context.Context, e Endpoint) (known, error) {
			tx, pending, err := e.TransactionByHash(ctx, hash)
			return known{tx, pending}, err
		},
		func(values []known, _ []error) bool {
			return slices.ContainsFunc(values, func(k known) bool { return k.tx != nil })
		})
	missing := false
	for i, k := range values {
		if errs[i] == nil && k.tx != nil {
			return k.tx, k.pending, nil
		}
		missing = missing || errors.Is(errs[i], ethereum.NotFound)
	}
	if missing {
		return nil, false, ethereum.NotFound
	}
	return nil, false, errors.Join(errs...)
}

// TransactionReceipt is the receipt that enough endpoints give. It is not found where enough of them say so.
func (a *Agreed) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return agreeOn(ctx, a, "eth_getTransactionReceipt",
		func(ctx context.Context, e Endpoint) (*types.Receipt, error) { return e.TransactionReceipt(ctx, hash) },
		func(r *types.Receipt, err error) string {
			if errors.Is(err, ethereum.NotFound) {
				return noneKey
			}
			if err != nil || r == nil {
				return ""
			}
			var b strings.Builder
			fmt.Fprintf(&b, "=%s %d %d %v", r.BlockHash, r.Status, r.GasUsed, r.EffectiveGasPrice)
			for _, l := range r.Logs {
				fmt.Fprintf(&b, " %s %v %s", l.Address, l.Topics, string(bytes.Clone(l.Data)))
			}
			return b.String()
		})
}

// DataFee is what enough endpoints say that a transaction's data cost.
func (a *Agreed) DataFee(ctx context.Context, hash common.Hash) (*big.Int, error) {
	return agreeOn(ctx, a, "eth_getTransactionReceipt",
		func(ctx context.Context, e Endpoint) (*big.Int, error) { return e.DataFee(ctx, hash) },
		func(fee *big.Int, err error) string {
			if errors.Is(err, ethereum.NotFound) {
				return noneKey
			}
			if fee == nil {
				return ""
			}
			return said(err, fee.String())
		})
}
