package txjournal

import (
	"bytes"
	"compress/flate"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// oracleNode answers what EstimateFees asks: a quiet market, and an oracle in one of several states.
type oracleNode struct {
	chain.Node
	answer chain.CallResult
	err    error
	asked  *[]chain.StateCall
}

func (n oracleNode) FeeHistory(context.Context, uint64, *big.Int, []float64) (*ethereum.FeeHistory, error) {
	return &ethereum.FeeHistory{BaseFee: []*big.Int{gwei(1)}}, nil
}

func (n oracleNode) Calls(_ context.Context, _ common.Hash, calls []chain.StateCall) ([]chain.CallResult, error) {
	*n.asked = append(*n.asked, calls...)
	if n.err != nil {
		return nil, n.err
	}
	return []chain.CallResult{n.answer}, nil
}

func TestDataFeeIsAskedOfTheOracleAndNeverGuessed(t *testing.T) {
	oracle := common.HexToAddress("0x420000000000000000000000000000000000000F")
	head := &types.Header{Number: big.NewInt(7)}
	estimate := func(oracle common.Address, n oracleNode) (Fees, []chain.StateCall, error) {
		var asked []chain.StateCall
		n.asked = &asked
		v := &View{HeadView: &chain.HeadView{Endpoint: chain.Endpoint{Node: n}, Head: head}}
		f, err := EstimateFees(t.Context(), Config{MinTipPerGas: gwei(1), MaxTipPerGas: gwei(2), MaxFeePerGas: gwei(9), DataFeeOracle: oracle}, v)
		return f, asked, err
	}
	word := func(n int64) []byte { return common.LeftPadBytes(big.NewInt(n).Bytes(), 32) }

	f, asked, err := estimate(common.Address{}, oracleNode{})
	if err != nil || f.Data != nil || len(asked) != 0 || f.DataCost(1_000).Sign() != 0 {
		t.Errorf("no oracle: %v, asked %d, %v", f.Data, len(asked), err)
	}
	f, asked, err = estimate(oracle, oracleNode{answer: chain.CallResult{Data: word(8_192*3 + 1)}})
	if err != nil || f.Data.Int64() != 4 {
		t.Errorf("the price of a byte is rounded up: %v, %v", f.Data, err)
	}
	if got := f.DataCost(100); got.Int64() != 4*300 {
		t.Errorf("100 bytes of calldata cost %s", got)
	}
	if len(asked) != 1 || asked[0].To != oracle || common.Bytes2Hex(asked[0].Data[:4]) != "49948e0e" || len(asked[0].Data) != 4+64+8_192 {
		t.Errorf("asked %d calls", len(asked))
	}
	if next, ok := Bump(&Attempt{TipCap: gwei(1), FeeCap: gwei(2)}, f, gwei(9), gwei(9)); !ok || next.Data.Int64() != 4 {
		t.Errorf("a replacement's data fee: %v", next.Data)
	}
	// The probe must not be compressible, or its price would be below a transaction's.
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(probe); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil || packed.Len() < len(probe) {
		t.Errorf("the probe packs to %d of %d bytes (%v)", packed.Len(), len(probe), err)
	}
	for name, n := range map[string]oracleNode{
		"the endpoint fails": {err: errors.New("429")},
		"it reverts":         {answer: chain.CallResult{Err: errors.New("reverted")}},
		"no contract there":  {answer: chain.CallResult{}},
		"half an answer":     {answer: chain.CallResult{Data: []byte{1}}},
	} {
		if f, _, err := estimate(oracle, n); err == nil || !strings.Contains(err.Error(), "data fee") {
			t.Errorf("%s: %v, %v", name, f.Data, err)
		}
	}
}
