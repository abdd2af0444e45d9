package keys

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sluicefi/sluice/internal/redact"
	"github.com/sluicefi/sluice/internal/shorten"
)

// Caller is the part of an RPC client that a remote signer needs.
type Caller interface {
	CallContext(ctx context.Context, result any, method string, args ...any) error
}

// RemoteSigner asks a service that speaks eth_signTransaction (web3signer, a
// node) or account_signTransaction (clef). It trusts the service with nothing
// but the key: the keeper checks that what comes back is the transaction it
// asked for.
type RemoteSigner struct {
	caller  Caller
	address common.Address
	redact  redact.Redactor
}

// NewRemoteSigner signs as address through caller.
func NewRemoteSigner(caller Caller, address common.Address) *RemoteSigner {
	return &RemoteSigner{caller: caller, address: address}
}

// DialSigner signs as address through the JSON-RPC service at an HTTP URL,
// whose path, query and user may hold tokens. Nothing is asked before the first
// signature.
func DialSigner(ctx context.Context, rawURL string, address common.Address) (*RemoteSigner, error) {
	u, err := url.Parse(rawURL)
	if err != nil || u.Host == "" {
		return nil, errors.New("keys: the signer's URL is malformed")
	}
	s := &RemoteSigner{address: address, redact: redact.New(rawURL)}
	client, err := rpc.DialContext(ctx, rawURL)
	if err != nil {
		return nil, fmt.Errorf("keys: the signer's URL: %s", s.clean(err))
	}
	s.caller = client
	return s, nil
}

// Close ends the connections to a service that was dialled.
func (s *RemoteSigner) Close() {
	if c, ok := s.caller.(interface{ Close() }); ok {
		c.Close()
	}
}

// Address is the one that the service was named for.
func (s *RemoteSigner) Address() common.Address { return s.address }

// methodNotFound is JSON-RPC's code for it.
const methodNotFound = -32601

// SignTx asks the service to sign.
func (s *RemoteSigner) SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	args := map[string]any{
		"from": s.address, "gas": hexutil.Uint64(tx.Gas()), "nonce": hexutil.Uint64(tx.Nonce()),
		"maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
		"value": (*hexutil.Big)(tx.Value()), "data": hexutil.Bytes(tx.Data()), "chainId": hexutil.Uint64(chainID),
	}
	if tx.To() != nil { // some services refuse a null where a contract is created
		args["to"] = tx.To()
	}
	var answer json.RawMessage
	err := s.caller.CallContext(ctx, &answer, "eth_signTransaction", args)
	if code, ok := codeOf(err); ok && code == methodNotFound {
		err = s.caller.CallContext(ctx, &answer, "account_signTransaction", args)
	}
	if code, ok := codeOf(err); ok {
		// A signer's words may quote what it was configured with.
		return nil, fmt.Errorf("the remote signer refused (JSON-RPC error %d)", code)
	}
	if err != nil {
		return nil, fmt.Errorf("the remote signer: %s", s.clean(err))
	}
	raw, err := rawOf(answer)
	if err != nil {
		return nil, err
	}
	var signed types.Transaction
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, errors.New("the remote signer's answer is no transaction")
	}
	return &signed, nil
}

// Ping asks the service for its accounts (eth_accounts, account_list), and says whether it is there and has the key. A
// service that answers neither method is there, and nothing is known about its key.
func (s *RemoteSigner) Ping(ctx context.Context) error {
	var accounts []common.Address
	err := s.caller.CallContext(ctx, &accounts, "eth_accounts")
	if code, ok := codeOf(err); ok && code == methodNotFound {
		err = s.caller.CallContext(ctx, &accounts, "account_list")
	}
	if _, ok := codeOf(err); ok {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the remote signer: %s", s.clean(err))
	}
	if !slices.Contains(accounts, s.address) {
		return fmt.Errorf("the remote signer has no key for %s", s.address)
	}
	return nil
}

func codeOf(err error) (code int, ok bool) {
	var coded rpc.Error
	if errors.As(err, &coded) {
		return coded.ErrorCode(), true
	}
	return 0, false
}

// clean is why the service could not be asked: the HTTP status or the network's
// error, never its URL nor what it said.
func (s *RemoteSigner) clean(err error) string {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return fmt.Sprintf("HTTP status %d", status.StatusCode)
	}
	return shorten.To(s.redact.Text(redact.Cause(err).Error()), 200)
}

// String and the method below keep the URL out of anything that prints a
// signer.
func (s *RemoteSigner) String() string             { return "remote signer " + s.address.Hex() }
func (s *RemoteSigner) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(s.String())) }

// rawOf takes both shapes in use: the bytes (web3signer), or an object that
// holds them (clef, geth).
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
