package txjournal

import (
	"context"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/keys"
)

var testKey, _ = crypto.HexToECDSA(strings.Repeat("11", 32))

func gwei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e9)) }

// signService answers eth_signTransaction, honestly or not.
type signService struct{ answer func() any }

func (s signService) CallContext(_ context.Context, result any, _ string, _ ...any) error {
	data, err := json.Marshal(s.answer())
	if err != nil {
		return err
	}
	return json.Unmarshal(data, result)
}

func TestRemoteSignerIsNotTrusted(t *testing.T) {
	address := crypto.PubkeyToAddress(testKey.PublicKey)
	transaction := func(nonce uint64) *types.Transaction {
		return types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(1337), Nonce: nonce, To: &address, Data: []byte{1, 2, 3, 4},
			Gas: 100_000, GasFeeCap: gwei(10), GasTipCap: gwei(1), Value: new(big.Int)})
	}
	sign := func(tx *types.Transaction) *types.Transaction {
		signed, err := types.SignTx(tx, types.LatestSignerForChainID(big.NewInt(1337)), testKey)
		if err != nil {
			t.Fatal(err)
		}
		return signed
	}
	unsigned := transaction(4)
	want, other := sign(unsigned), sign(transaction(5))
	raw := func(tx *types.Transaction) hexutil.Bytes {
		b, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for name, c := range map[string]struct {
		answer any
		ok     bool
	}{
		"bytes":               {raw(want), true},
		"object":              {map[string]any{"raw": raw(want)}, true},
		"another transaction": {raw(other), false},
		"nonsense":            {"0x1234", false},
		"null":                {nil, false},
	} {
		s := keys.NewRemoteSigner(signService{func() any { return c.answer }}, address)
		signed, err := s.SignTx(t.Context(), unsigned, 1337)
		if err == nil {
			err = VerifySigned(unsigned, signed, address, 1337)
		}
		if (err == nil) != c.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
}
