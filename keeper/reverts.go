package keeper

import "github.com/sluicefi/sluice/reverts"

// Revert is a call that failed in the EVM, decoded.
type Revert = reverts.Revert

// DecodeRevert turns return data of a failed call into words.
func DecodeRevert(data []byte) *Revert { return reverts.Decode(data) }

// asRevert finds the revert in an RPC error: (nil, false) when the call didn't revert but failed.
func asRevert(err error) (*Revert, bool) { return reverts.Of(err) }

// clip cuts a text at so many bytes.
func clip(s string, most int) string {
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}
