package deployment

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// foreign is what is asked of contracts that aren't ours: tokens, Chainlink's feeds, Uniswap v3, the OP stack's predeploy.
var foreign = mustABI(`[
{"type":"function","name":"decimals","inputs":[],"outputs":[{"type":"uint8"}],"stateMutability":"view"},
{"type":"function","name":"symbol","inputs":[],"outputs":[{"type":"string"}],"stateMutability":"view"},
{"type":"function","name":"description","inputs":[],"outputs":[{"type":"string"}],"stateMutability":"view"},
{"type":"function","name":"latestRoundData","inputs":[],"outputs":[{"name":"roundId","type":"uint80"},{"name":"answer","type":"int256"},{"name":"startedAt","type":"uint256"},{"name":"updatedAt","type":"uint256"},{"name":"answeredInRound","type":"uint80"}],"stateMutability":"view"},
{"type":"function","name":"factory","inputs":[],"outputs":[{"type":"address"}],"stateMutability":"view"},
{"type":"function","name":"feeAmountTickSpacing","inputs":[{"type":"uint24"}],"outputs":[{"type":"int24"}],"stateMutability":"view"},
{"type":"function","name":"getPool","inputs":[{"type":"address"},{"type":"address"},{"type":"uint24"}],"outputs":[{"type":"address"}],"stateMutability":"view"},
{"type":"function","name":"quoteExactInputSingle","inputs":[{"name":"params","type":"tuple","components":[{"name":"tokenIn","type":"address"},{"name":"tokenOut","type":"address"},{"name":"amountIn","type":"uint256"},{"name":"fee","type":"uint24"},{"name":"sqrtPriceLimitX96","type":"uint160"}]}],"outputs":[{"name":"amountOut","type":"uint256"},{"name":"sqrtPriceX96After","type":"uint160"},{"name":"initializedTicksCrossed","type":"uint32"},{"name":"gasEstimate","type":"uint256"}],"stateMutability":"nonpayable"},
{"type":"function","name":"getL1Fee","inputs":[{"type":"bytes"}],"outputs":[{"type":"uint256"}],"stateMutability":"view"}
]`)

func mustABI(text string) *abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err) // the text above
	}
	return &parsed
}

// errNoAnswer is for a contract that reverted, or whose answer isn't of the method's type: it has no such method.
var errNoAnswer = errors.New("has no such answer")

// reader asks contracts about one block.
type reader struct {
	client *chain.Client
	head   *types.Header
}

// ask calls a method. errNoAnswer means that the contract refused; any other error that nobody said, and nothing follows
// from it.
func (r *reader) ask(ctx context.Context, to common.Address, method string, args ...any) ([]any, error) {
	data, err := foreign.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("encoding %s: %w", method, err)
	}
	out, err := r.client.CallAt(ctx, to, data, r.head.Hash())
	if chain.ClassOf(err) == chain.Reverted {
		return nil, fmt.Errorf("%s %w", method, errNoAnswer)
	}
	if err != nil {
		return nil, err
	}
	values, err := foreign.Unpack(method, out)
	if err != nil && method == "symbol" && len(out) == 32 { // the first tokens gave 32 bytes
		return []any{string(bytes.TrimRight(out, "\x00"))}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s %w", method, errNoAnswer)
	}
	return values, nil
}

func one[T any](values []any, err error) (T, error) {
	var zero T
	if err != nil {
		return zero, err
	}
	v, ok := values[0].(T)
	if !ok {
		return zero, errNoAnswer
	}
	return v, nil
}

// Calls makes several reads of one block together, for [reads.Clamps].
func (r *reader) Calls(ctx context.Context, block common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	return r.client.CallsAt(ctx, calls, block)
}

func (r *reader) code(ctx context.Context, at common.Address) (hexutil.Bytes, error) {
	var code hexutil.Bytes
	err := r.client.CallContext(ctx, &code, "eth_getCode", at, map[string]any{"blockHash": r.head.Hash()})
	return code, err
}

// answer is what a feed says now.
type answer struct {
	value     *big.Int
	updatedAt *big.Int
}

func (r *reader) latest(ctx context.Context, feed common.Address) (answer, error) {
	v, err := r.ask(ctx, feed, "latestRoundData")
	if err != nil {
		return answer{}, err
	}
	return answer{value: v[1].(*big.Int), updatedAt: v[3].(*big.Int)}, nil
}
