package keeper

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Caller is the part of an RPC client that a remote signer needs.
type Caller interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// RemoteSigner asks a service that speaks eth_signTransaction (web3signer,
// clef). It trusts the service with nothing but the key: the keeper checks
// that what comes back is the transaction it asked for.
type RemoteSigner struct {
	caller  Caller
	address common.Address
}

// NewRemoteSigner signs as address through caller.
func NewRemoteSigner(caller Caller, address common.Address) *RemoteSigner {
	return &RemoteSigner{caller: caller, address: address}
}

func (s *RemoteSigner) Address() common.Address { return s.address }

func (s *RemoteSigner) SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	args := map[string]any{
		"from": s.address, "to": tx.To(), "gas": hexutil.Uint64(tx.Gas()), "nonce": hexutil.Uint64(tx.Nonce()),
		"maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
		"value": (*hexutil.Big)(tx.Value()), "data": hexutil.Bytes(tx.Data()), "chainId": hexutil.Uint64(chainID),
	}
	var answer json.RawMessage
	if err := s.caller.CallContext(ctx, &answer, "eth_signTransaction", args); err != nil {
		// A signer's error may quote what it was configured with.
		return nil, errors.New("the remote signer refused or could not be reached")
	}
	raw, err := rawOf(answer)
	if err != nil {
		return nil, err
	}
	var signed types.Transaction
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("the remote signer's answer is no transaction: %w", err)
	}
	return &signed, nil
}

// rawOf takes both shapes in use: the bytes, or an object that holds them.
func rawOf(answer json.RawMessage) (hexutil.Bytes, error) {
	var raw hexutil.Bytes
	if json.Unmarshal(answer, &raw) == nil && len(raw) > 0 {
		return raw, nil
	}
	var object struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if json.Unmarshal(answer, &object) == nil && len(object.Raw) > 0 {
		return object.Raw, nil
	}
	return nil, errors.New("the remote signer's answer holds no signed transaction")
}
