package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// StateCall is one read on a block's state.
type StateCall struct {
	From, To common.Address // From may be left out
	Data     []byte
	Gas      uint64 // 0: what the node allows
	Create   bool   // Data is code to be run, not a call to To
}

// message is the call as methods take it.
func (c *StateCall) message() map[string]any {
	msg := map[string]any{"input": hexutil.Bytes(c.Data)}
	if !c.Create {
		msg["to"] = c.To
	}
	if c.From != (common.Address{}) {
		msg["from"] = c.From
	}
	if c.Gas != 0 {
		msg["gas"] = hexutil.Uint64(c.Gas)
	}
	return msg
}

// stateCalls are the requests for a method about each call at one block, and where their answers will be.
func stateCalls[T any](method string, calls []StateCall, at any) ([]*request, []T) {
	answers, reqs := make([]T, len(calls)), make([]*request, len(calls))
	for i := range calls {
		reqs[i] = &request{Method: method, Params: []any{calls[i].message(), at}, Result: &answers[i]}
	}
	return reqs, answers
}

// CallResult is a call's answer or its own error: a revert of one call of a batch is not the others'.
type CallResult struct {
	Data []byte
	Err  error
}

// GasResult is the estimate for a call, in gas, or its own error.
type GasResult struct {
	Gas uint64
	Err error
}

// Node is what one endpoint answers by itself, for those who compare endpoints instead of taking the best one. Nothing is
// asked of another endpoint or asked again. [ethereum.NotFound] is the error for what the node doesn't have.
type Node interface {
	ChainID(ctx context.Context) (*big.Int, error)
	// HeaderByNumber takes nil for the head and go-ethereum's negative numbers for tags. It is the header as sent.
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	// Calls runs all calls on the state of one block, together.
	Calls(ctx context.Context, block common.Hash, calls []StateCall) ([]CallResult, error)
	// EstimateGas estimates all calls on the state of one block, together.
	EstimateGas(ctx context.Context, block common.Hash, calls []StateCall) ([]GasResult, error)
	NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error)
	FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error)
	// SendTransaction gives a signed transaction to this endpoint's pool. The class of the error says why it was not taken
	// (TxKnown: the pool has it already).
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
	// DataFee is what the chain charged for a transaction's data beside its gas, wei, by the transaction's receipt: l1Fee of
	// the OP stack. A receipt without it is zero.
	DataFee(ctx context.Context, hash common.Hash) (*big.Int, error)
}

// Endpoint is a node with a name that may be logged: never its URL.
type Endpoint struct {
	Name string
	Node
}

// Close drops the idle connections of an endpoint of [Client.Endpoints] or [DialEndpoint].
func (e Endpoint) Close() {
	if n, ok := e.Node.(*node); ok {
		n.e.http.CloseIdleConnections()
	}
}

// DialEndpoint makes the endpoint of one HTTP URL. Nothing is asked of it yet; timeout bounds each call, and maxBatch the
// calls that go together where the endpoint takes so many.
func DialEndpoint(rawURL string, timeout time.Duration, maxBatch int) (Endpoint, error) {
	c, err := New(Config{URLs: []string{rawURL}, Timeout: timeout, MaxBatch: maxBatch})
	if err != nil {
		return Endpoint{}, err
	}
	return c.Endpoints()[0], nil
}

// Endpoints are the client's HTTP endpoints, each by itself, in configured order.
func (c *Client) Endpoints() []Endpoint {
	out := make([]Endpoint, len(c.endpoints))
	for i, e := range c.endpoints {
		out[i] = Endpoint{Name: e.name, Node: &node{c: c, e: e}}
	}
	return out
}

// node implements Node.
type node struct {
	c *Client
	e *endpoint
}

// blockArg names a block by its number, the head for nil, and a tag for go-ethereum's negative numbers.
func blockArg(number *big.Int) string {
	if number == nil {
		return "latest"
	}
	if number.Sign() >= 0 {
		return hexutil.EncodeBig(number)
	}
	return rpc.BlockNumber(number.Int64()).String()
}

func (n *node) send(ctx context.Context, reqs ...*request) error {
	err := n.c.send(ctx, n.e, reqs)
	now := time.Now()
	if err != nil {
		n.e.fail(now, err)
		return err
	}
	n.e.succeed(now)
	return nil
}

// ask runs one method.
func (n *node) ask(ctx context.Context, out any, method string, params ...any) error {
	req := &request{Method: method, Params: params, Result: out}
	if err := n.send(ctx, req); err != nil {
		return err
	}
	return req.Err
}

// present replaces the pointer that is nil after a null by the error for it.
func present[T any](v *T, err error) (*T, error) {
	if err == nil && v == nil {
		return nil, ethereum.NotFound
	}
	if err != nil {
		return nil, err
	}
	return v, nil
}

func (n *node) ChainID(ctx context.Context) (*big.Int, error) {
	var id *hexutil.Big
	err := n.ask(ctx, &id, "eth_chainId")
	id, err = present(id, err)
	return (*big.Int)(id), err
}

func (n *node) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	var h *types.Header
	err := n.ask(ctx, &h, "eth_getBlockByNumber", blockArg(number), false)
	return present(h, err)
}

func (n *node) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	var h *types.Header
	err := n.ask(ctx, &h, "eth_getBlockByHash", hash, false)
	return present(h, err)
}

func (n *node) Calls(ctx context.Context, block common.Hash, calls []StateCall) ([]CallResult, error) {
	answers, reqs, err := eachCall[hexutil.Bytes](ctx, n, "eth_call", block, calls)
	if err != nil {
		return nil, fmt.Errorf("reading the state of block %s: %w", block, err)
	}
	return callResults(reqs, answers), nil
}

func (n *node) EstimateGas(ctx context.Context, block common.Hash, calls []StateCall) ([]GasResult, error) {
	answers, reqs, err := eachCall[hexutil.Uint64](ctx, n, "eth_estimateGas", block, calls)
	if err != nil {
		return nil, fmt.Errorf("estimating gas at block %s: %w", block, err)
	}
	results := make([]GasResult, len(calls))
	for i, r := range reqs {
		if results[i].Err = r.Err; r.Err == nil {
			results[i].Gas = uint64(answers[i])
		}
	}
	return results, nil
}

// eachCall asks a method about each call at one block (EIP-1898), in batches as large as the endpoint takes.
func eachCall[T any](ctx context.Context, n *node, method string, block common.Hash, calls []StateCall) ([]T, []*request, error) {
	if len(calls) == 0 {
		return nil, nil, nil
	}
	reqs, answers := stateCalls[T](method, calls, rpc.BlockNumberOrHashWithHash(block, true))
	if err := n.send(ctx, reqs...); err != nil {
		return nil, nil, err
	}
	return answers, reqs, nil
}

func (n *node) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	var nonce *hexutil.Uint64
	err := n.ask(ctx, &nonce, "eth_getTransactionCount", account, rpc.BlockNumberOrHashWithHash(block, false))
	if nonce, err = present(nonce, err); err != nil {
		return 0, err
	}
	return uint64(*nonce), nil
}

func (n *node) BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	var wei *hexutil.Big
	err := n.ask(ctx, &wei, "eth_getBalance", account, rpc.BlockNumberOrHashWithHash(block, false))
	wei, err = present(wei, err)
	return (*big.Int)(wei), err
}

func (n *node) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	var res struct {
		OldestBlock  *hexutil.Big     `json:"oldestBlock"`
		Reward       [][]*hexutil.Big `json:"reward"`
		BaseFee      []*hexutil.Big   `json:"baseFeePerGas"`
		GasUsedRatio []float64        `json:"gasUsedRatio"`
	}
	if err := n.ask(ctx, &res, "eth_feeHistory", hexutil.Uint64(blocks), blockArg(last), percentiles); err != nil {
		return nil, err
	}
	wei := func(values []*hexutil.Big) []*big.Int {
		out := make([]*big.Int, len(values))
		for i, v := range values {
			out[i] = (*big.Int)(v)
		}
		return out
	}
	out := &ethereum.FeeHistory{OldestBlock: (*big.Int)(res.OldestBlock), BaseFee: wei(res.BaseFee), GasUsedRatio: res.GasUsedRatio}
	for _, row := range res.Reward {
		out.Reward = append(out.Reward, wei(row))
	}
	return out, nil
}

func (n *node) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	return n.ask(ctx, nil, "eth_sendRawTransaction", hexutil.Bytes(raw))
}

// TransactionByHash says with pending whether the transaction is in no block yet.
func (n *node) TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error) {
	var raw json.RawMessage
	if err := n.ask(ctx, &raw, "eth_getTransactionByHash", hash); err != nil {
		return nil, false, err
	}
	var place *struct {
		BlockNumber *hexutil.Big `json:"blockNumber"`
	}
	if err := json.Unmarshal(raw, &place); err != nil {
		return nil, false, n.malformed("eth_getTransactionByHash", err)
	}
	if place == nil {
		return nil, false, ethereum.NotFound
	}
	if err := json.Unmarshal(raw, &tx); err != nil {
		return nil, false, n.malformed("eth_getTransactionByHash", err)
	}
	return tx, place.BlockNumber == nil, nil
}

func (n *node) malformed(method string, err error) error {
	return &Error{Class: Malformed, Endpoint: n.e.name, Method: method, Msg: n.e.quoted(err.Error()), err: errMalformed}
}

func (n *node) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	var r *types.Receipt
	err := n.ask(ctx, &r, "eth_getTransactionReceipt", hash)
	return present(r, err)
}

func (n *node) DataFee(ctx context.Context, hash common.Hash) (*big.Int, error) {
	var r *struct {
		L1Fee *hexutil.Big `json:"l1Fee"`
	}
	err := n.ask(ctx, &r, "eth_getTransactionReceipt", hash)
	if r, err = present(r, err); err != nil {
		return nil, err
	}
	if r.L1Fee == nil {
		return new(big.Int), nil
	}
	return (*big.Int)(r.L1Fee), nil
}
