package keeper

import "github.com/sluicefi/sluice/reverts"

// callRevert is a call that failed in the EVM, decoded.
type callRevert = reverts.Revert

// decodeRevert turns return data of a failed call into words.
func decodeRevert(data []byte) *callRevert { return reverts.Decode(data) }

// asRevert finds the revert in an RPC error: (nil, false) when the call didn't revert but failed.
func asRevert(err error) (*callRevert, bool) { return reverts.Of(err) }
