package txjournal

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/chain"
)

// A rollup of the OP stack charges for a transaction's bytes beside its gas: they are posted to L1. Its GasPriceOracle
// (a predeploy) says what a transaction's bytes would cost now; the receipt says what they did cost.

// dataProbe is how many bytes the oracle is asked about, and dataOverhead what a transaction has beside its calldata:
// nonce, gas, fees, target and signature. Bytes that can't be compressed cost the most, so the price of the probe's bytes
// is an upper bound for a transaction's, up to a hundredth where it is longer.
const (
	dataProbe    = 8_192
	dataOverhead = 200
)

var probe = func() []byte {
	var out []byte
	source := rand.NewPCG(1, 2) // any bytes do that don't repeat
	for len(out) < dataProbe {
		out = binary.BigEndian.AppendUint64(out, source.Uint64())
	}
	return out
}()

// askDataFee is the call of getL1Fee(bytes) about the probe.
func askDataFee() []byte {
	data := crypto.Keccak256([]byte("getL1Fee(bytes)"))[:4]
	data = append(data, common.LeftPadBytes([]byte{32}, 32)...)
	data = append(data, common.LeftPadBytes(big.NewInt(dataProbe).Bytes(), 32)...)
	return append(data, probe...)
}

// dataPrice is what a byte of a transaction costs beside its gas, wei, rounded up; nil where nothing is charged.
func dataPrice(ctx context.Context, oracle common.Address, v *View) (*big.Int, error) {
	if oracle == (common.Address{}) {
		return nil, nil
	}
	answers, err := v.Calls(ctx, v.Head.Hash(), []chain.StateCall{{To: oracle, Data: askDataFee()}})
	if err == nil {
		err = answers[0].Err
	}
	if err != nil {
		return nil, fmt.Errorf("the data fee: %w", err)
	}
	if len(answers[0].Data) != 32 {
		return nil, fmt.Errorf("the data fee: %s answers %d bytes (%s), not a number", oracle, len(answers[0].Data), hexutil.Encode(answers[0].Data[:min(8, len(answers[0].Data))]))
	}
	fee := new(big.Int).SetBytes(answers[0].Data)
	return ceilDiv(fee, big.NewInt(dataProbe)), nil
}

func ceilDiv(a, b *big.Int) *big.Int {
	return new(big.Int).Quo(new(big.Int).Add(a, new(big.Int).Sub(b, big.NewInt(1))), b)
}

// DataCost is the most that the data of a transaction with this much calldata costs beside its gas, wei.
func (f Fees) DataCost(calldata int) *big.Int {
	if f.Data == nil {
		return new(big.Int)
	}
	return new(big.Int).Mul(f.Data, big.NewInt(int64(calldata+dataOverhead)))
}
