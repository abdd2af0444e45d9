package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/internal/redact"
)

// Call is one read at a block.
type Call struct {
	From, To common.Address
	Data     []byte
	Gas      uint64 // 0: what the node allows
}

// CallResult is a call's answer, or its own error: a revert of one call of a
// batch is not the others'.
type CallResult struct {
	Data []byte
	Err  error
}

// GasResult is the estimate for a call, in gas, or its own error.
type GasResult struct {
	Gas uint64
	Err error
}

// Node is what the keeper needs of one RPC endpoint. ethereum.NotFound is the
// error for what a node doesn't have.
type Node interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
	// Calls runs all calls on the state of one block in one round trip.
	Calls(ctx context.Context, block common.Hash, calls []Call) ([]CallResult, error)
	// EstimateGas estimates all calls on the state of one block in one round trip.
	EstimateGas(ctx context.Context, block common.Hash, calls []Call) ([]GasResult, error)
	NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
	BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error)
	FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Endpoint is a node with a name that may be logged: never its URL.
type Endpoint struct {
	Name string
	Node
}

// RPCNode is a Node over JSON-RPC.
type RPCNode struct {
	*ethclient.Client
	secrets []string
	timeout time.Duration
	limit   batchLimit
}

// Dial connects to a JSON-RPC URL. Its path, query and user may hold tokens:
// the endpoint's name is scheme and host, and errors are cleaned of the rest.
func Dial(ctx context.Context, rawURL string, timeout time.Duration) (Endpoint, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return Endpoint{}, errors.New("keeper: an RPC URL is malformed")
	}
	name := u.Scheme + "://" + u.Host
	node := &RPCNode{secrets: redact.Secrets(rawURL, u), timeout: timeout}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	client, err := rpc.DialContext(ctx, rawURL)
	if err != nil {
		return Endpoint{}, fmt.Errorf("keeper: dialling %s: %w", name, node.clean(err))
	}
	node.Client = ethclient.NewClient(client)
	return Endpoint{Name: name, Node: node}, nil
}

// NewRPCNode wraps a client that is there already (an in-process node).
func NewRPCNode(client *rpc.Client, timeout time.Duration) *RPCNode {
	return &RPCNode{Client: ethclient.NewClient(client), timeout: timeout}
}

// cleanError says what its cause says, without the URL. errors.As still finds
// the RPC error's code and data.
type cleanError struct {
	text  string
	cause error
}

func (e cleanError) Error() string { return e.text }

func (e cleanError) Unwrap() error {
	// A url.Error or dial error would print the URL: only a code with its data,
	// or a sentinel, may be reached.
	var coded rpc.Error
	if errors.As(e.cause, &coded) {
		c := codedError{text: e.text, code: coded.ErrorCode()}
		var withData rpc.DataError
		if errors.As(e.cause, &withData) {
			if text, ok := withData.ErrorData().(string); ok {
				if data, err := hexutil.Decode(text); err == nil {
					c.data = hexutil.Encode(data)
				}
			}
		}
		return c
	}
	for _, sentinel := range []error{context.Canceled, context.DeadlineExceeded, ethereum.NotFound} {
		if errors.Is(e.cause, sentinel) {
			return sentinel
		}
	}
	return nil
}

// codedError is an RPC error in clean words, with its code and revert data.
type codedError struct {
	text string
	code int
	data string
}

func (e codedError) Error() string  { return e.text }
func (e codedError) ErrorCode() int { return e.code }
func (e codedError) ErrorData() any { return e.data }

func (n *RPCNode) clean(err error) error {
	if err == nil || errors.Is(err, ethereum.NotFound) {
		return err
	}
	cause := err
	var ue *url.Error
	if errors.As(err, &ue) {
		err = fmt.Errorf("%s: %w", strings.ToLower(ue.Op), ue.Err)
	}
	text := redact.Text(err.Error(), n.secrets)
	const most = 500 // an endpoint's answer is not bounded by us
	if len(text) > most {
		text = text[:most] + "…"
	}
	return cleanError{text: text, cause: cause}
}

func (n *RPCNode) bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, n.timeout)
}

// ask bounds one call in time and cleans its error.
func ask[T any](ctx context.Context, n *RPCNode, what string, call func(context.Context) (T, error)) (T, error) {
	ctx, cancel := n.bounded(ctx)
	defer cancel()
	result, err := call(ctx)
	if err != nil {
		return result, fmt.Errorf("%s: %w", what, n.clean(err))
	}
	return result, nil
}

func (n *RPCNode) ChainID(ctx context.Context) (*big.Int, error) {
	return ask(ctx, n, "asking the chain id", n.Client.ChainID)
}

func (n *RPCNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	return ask(ctx, n, "reading a header", func(ctx context.Context) (*types.Header, error) {
		return n.Client.HeaderByNumber(ctx, number)
	})
}

func (n *RPCNode) HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error) {
	return ask(ctx, n, "reading a header", func(ctx context.Context) (*types.Header, error) {
		return n.Client.HeaderByHash(ctx, hash)
	})
}

func (n *RPCNode) NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return ask(ctx, n, "reading the nonce", func(ctx context.Context) (uint64, error) {
		return n.Client.NonceAtHash(ctx, account, block)
	})
}

func (n *RPCNode) BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	return ask(ctx, n, "reading the balance", func(ctx context.Context) (*big.Int, error) {
		return n.Client.BalanceAtHash(ctx, account, block)
	})
}

func (n *RPCNode) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	return ask(ctx, n, "reading the fee history", func(ctx context.Context) (*ethereum.FeeHistory, error) {
		return n.Client.FeeHistory(ctx, blocks, last, percentiles)
	})
}

func (n *RPCNode) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return ask(ctx, n, "reading logs", func(ctx context.Context) ([]types.Log, error) {
		return n.Client.FilterLogs(ctx, q)
	})
}

func (n *RPCNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	_, err := ask(ctx, n, "sending", func(ctx context.Context) (struct{}, error) {
		return struct{}{}, n.Client.SendTransaction(ctx, tx)
	})
	return err
}

func (n *RPCNode) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	type found struct {
		tx      *types.Transaction
		pending bool
	}
	f, err := ask(ctx, n, "looking for a transaction", func(ctx context.Context) (found, error) {
		tx, pending, err := n.Client.TransactionByHash(ctx, hash)
		return found{tx, pending}, err
	})
	return f.tx, f.pending, err
}

func (n *RPCNode) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return ask(ctx, n, "reading a receipt", func(ctx context.Context) (*types.Receipt, error) {
		return n.Client.TransactionReceipt(ctx, hash)
	})
}
