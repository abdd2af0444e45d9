package devnettest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"

	"github.com/sluicefi/sluice/devnet"
)

// DataFeeOracle is where the OP stack has its GasPriceOracle.
var DataFeeOracle = common.HexToAddress("0x420000000000000000000000000000000000000F")

// DataFeePerByte is what that of WithDataFee asks for a byte of the question, wei.
const DataFeePerByte = 1_000_000_000

// WithDataFee is an option of [Chain]: the genesis has a GasPriceOracle. Its getL1Fee(bytes) asks DataFeePerByte for each
// byte that it is called with.
func WithDataFee(c *devnet.ChainConfig) {
	code := program.New().Op(vm.CALLDATASIZE).Push(DataFeePerByte).Op(vm.MUL).Push0().Op(vm.MSTORE).Return(0, 32).Bytes()
	c.Alloc[DataFeeOracle] = types.Account{Balance: new(big.Int), Code: code}
}

// Shape is how a chain answers where it differs from Ethereum.
type Shape struct {
	// DataFee puts l1Fee into receipts, as the OP stack does: DataFeePerByte for each byte of the transaction.
	DataFee bool
	// DataGas is added to every estimate, and a transaction with less gas than 21,000 and this is refused, as Arbitrum does
	// with the gas that posting to L1 takes.
	DataGas uint64
	// NoPool hides transactions that no block includes, as a chain with a sequencer and no public pool does.
	NoPool bool
}

// Serve answers for a chain in its shape, until the test ends, and returns the URL.
func (s Shape) Serve(tb testing.TB, chain *devnet.Chain) string {
	tb.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(io.LimitReader(r.Body, 16<<20))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		out, err := s.answer(r, chain.HTTPURL(), body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(out) // the client left
	}))
	tb.Cleanup(server.Close)
	return server.URL
}

type rpcCall struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcAnswer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

func (s Shape) answer(r *http.Request, url string, body []byte) ([]byte, error) {
	if trimmed := bytes.TrimSpace(body); len(trimmed) == 0 || trimmed[0] != '[' {
		var call rpcCall
		if err := json.Unmarshal(body, &call); err != nil {
			return nil, err
		}
		out, err := s.one(r, url, call)
		if err != nil {
			return nil, err
		}
		return json.Marshal(out)
	}
	var calls []rpcCall
	if err := json.Unmarshal(body, &calls); err != nil {
		return nil, err
	}
	outs := make([]rpcAnswer, len(calls))
	for i, call := range calls {
		var err error
		if outs[i], err = s.one(r, url, call); err != nil {
			return nil, err
		}
	}
	return json.Marshal(outs)
}

func (s Shape) one(r *http.Request, url string, call rpcCall) (rpcAnswer, error) {
	if strings.HasPrefix(call.Method, "txpool_") && s.NoPool {
		return refusal(call, -32601, "the method "+call.Method+" does not exist/is not available"), nil
	}
	if call.Method == "eth_sendRawTransaction" && s.DataGas > 0 {
		tx, err := transaction(call)
		if err != nil {
			return rpcAnswer{}, err
		}
		if least := 21_000 + s.DataGas; tx.Gas() < least {
			return refusal(call, -32000, fmt.Sprintf("intrinsic gas too low: have %d, want %d", tx.Gas(), least)), nil
		}
	}
	if call.Method == "eth_getTransactionCount" && s.NoPool && len(call.Params) == 2 && string(call.Params[1]) == `"pending"` {
		call.Params[1] = json.RawMessage(`"latest"`)
	}
	out, err := forward(r, url, call)
	if err != nil || out.Error != nil {
		return out, err
	}
	switch {
	case call.Method == "eth_estimateGas" && s.DataGas > 0:
		var gas hexutil.Uint64
		if err := json.Unmarshal(out.Result, &gas); err != nil {
			return out, err
		}
		out.Result, err = json.Marshal(gas + hexutil.Uint64(s.DataGas))
	case call.Method == "eth_getTransactionByHash" && s.NoPool:
		var tx *struct {
			BlockNumber *hexutil.Big `json:"blockNumber"`
		}
		if err := json.Unmarshal(out.Result, &tx); err != nil {
			return out, err
		}
		if tx != nil && tx.BlockNumber == nil {
			out.Result = json.RawMessage("null")
		}
	case call.Method == "eth_getTransactionReceipt" && s.DataFee:
		out.Result, err = s.withDataFee(r, url, call, out.Result)
	}
	return out, err
}

// withDataFee adds to a receipt what the transaction's bytes cost.
func (s Shape) withDataFee(r *http.Request, url string, call rpcCall, receipt json.RawMessage) (json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(receipt, &fields); err != nil || fields == nil {
		return receipt, err
	}
	found, err := forward(r, url, rpcCall{Version: "2.0", ID: call.ID, Method: "eth_getRawTransactionByHash", Params: call.Params[:1]})
	if err != nil {
		return nil, err
	}
	var raw hexutil.Bytes
	if err := json.Unmarshal(found.Result, &raw); err != nil {
		return nil, err
	}
	fee := new(big.Int).Mul(big.NewInt(int64(len(raw))), big.NewInt(DataFeePerByte))
	if fields["l1Fee"], err = json.Marshal((*hexutil.Big)(fee)); err != nil {
		return nil, err
	}
	return json.Marshal(fields)
}

func transaction(call rpcCall) (*types.Transaction, error) {
	var raw hexutil.Bytes
	if len(call.Params) != 1 {
		return nil, fmt.Errorf("%s with %d parameters", call.Method, len(call.Params))
	}
	if err := json.Unmarshal(call.Params[0], &raw); err != nil {
		return nil, err
	}
	tx := new(types.Transaction)
	return tx, tx.UnmarshalBinary(raw)
}

func refusal(call rpcCall, code int, message string) rpcAnswer {
	text, err := json.Marshal(map[string]any{"code": code, "message": message})
	if err != nil {
		panic(err) // a number and a text
	}
	return rpcAnswer{Version: "2.0", ID: call.ID, Error: text}
}

func forward(r *http.Request, url string, call rpcCall) (rpcAnswer, error) {
	var out rpcAnswer
	body, err := json.Marshal(call)
	if err != nil {
		return out, err
	}
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return out, err
	}
	defer func() { _ = response.Body.Close() }() // read to its end
	err = json.NewDecoder(response.Body).Decode(&out)
	return out, err
}
