package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

const (
	guardedGas  = 2_000_000  // what a guarded callee may use
	guardedData = 512        // bytes of its answer that are looked at
	guardsGas   = 10_000_000 // more than enough to leave guardedGas for the callee
)

// GuardedCallsAt runs calls to contracts of strangers on one block's state, each within code of ours that runs nowhere but in
// the question. A callee that fails, in whatever way, is an answer of that code: a result of class Reverted, which no
// endpoint's words have to be read for. So every error that it returns is an endpoint's. A call has a selector of four bytes
// and nothing else, at most 2,000,000 gas, and an answer of at most 512 bytes: a longer one counts as failed.
func (c *Client) GuardedCallsAt(ctx context.Context, calls []StateCall, block common.Hash) ([]CallResult, error) {
	guarded := make([]StateCall, len(calls))
	for i, call := range calls {
		if len(call.Data) != 4 {
			return nil, fmt.Errorf("a guarded call of %s has %d bytes, not a selector of 4", call.To, len(call.Data))
		}
		guarded[i] = StateCall{Create: true, Data: guard(call.To, [4]byte(call.Data)), Gas: guardsGas}
	}
	results, err := c.CallsAt(ctx, guarded, block)
	if err != nil {
		return nil, err
	}
	for i, r := range results {
		if r.Err != nil { // the guard itself can't revert
			return nil, r.Err
		}
		if results[i], err = unguard(r.Data); err != nil {
			return nil, err
		}
	}
	return results, nil
}

// guard is code that calls a contract and returns three parts: whether the call succeeded, guardedData bytes of its answer,
// and how long the answer is. It begins with a byte 0, so no node takes it for code in another format.
func guard(to common.Address, selector [4]byte) []byte {
	const first, last = 32, 32 + guardedData
	code := append([]byte{0x63}, selector[:]...)       // PUSH4 the selector
	code = append(code, 0x60, 0xe0, 0x1b)              // SHL by 224
	code = append(code, 0x60, 0, 0x52)                 // MSTORE at 0
	code = push2(code, guardedData)                    // where the answer goes: its length,
	code = append(code, 0x60, first, 0x60, 4, 0x60, 0) // its place, and the question's
	code = append(append(code, 0x73), to.Bytes()...)   // PUSH20 the callee
	code = append(code, 0x63)                          // PUSH4 its gas
	code = binary.BigEndian.AppendUint32(code, guardedGas)
	code = append(code, 0xfa, 0x60, 0, 0x52, 0x3d)     // STATICCALL, MSTORE at 0, RETURNDATASIZE
	code = append(push2(code, last), 0x52)             // MSTORE after the answer
	return append(push2(code, last+32), 0x60, 0, 0xf3) // RETURN it all
}

func push2(code []byte, n uint16) []byte { return binary.BigEndian.AppendUint16(append(code, 0x61), n) }

func unguard(said []byte) (CallResult, error) {
	if len(said) != 32+guardedData+32 {
		return CallResult{}, &Error{Class: Malformed, Method: "eth_call", Msg: "the answer isn't that of the code that was sent"}
	}
	size := new(big.Int).SetBytes(said[32+guardedData:])
	if said[31] == 0 || size.Cmp(big.NewInt(guardedData)) > 0 {
		return CallResult{Err: &Error{Class: Reverted, Method: "eth_call", Msg: "the contract failed, or its answer is too long"}}, nil
	}
	return CallResult{Data: said[32 : 32+size.Int64()]}, nil
}
