package chain

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Header is what is kept of a block header whose hash was recomputed from all of its fields.
type Header struct {
	Number       uint64
	Hash         common.Hash
	ParentHash   common.Hash
	StateRoot    common.Hash
	ReceiptsRoot common.Hash
	Time         uint64 // Unix seconds
	GasUsed      uint64
	GasLimit     uint64
	BaseFee      *big.Int // wei; nil before EIP-1559
	Bloom        types.Bloom
	Verified     bool // the hash was recomputed; false only under the chain exception that says so
}

// parseHeader reads a header from the JSON of eth_getBlockBy* (transactions ignored) or newHeads and recomputes its
// hash. skipHash is the per-chain exception for chains whose hash isn't Ethereum's.
func parseHeader(raw json.RawMessage, skipHash bool) (*Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, errNoBlock
	}
	var hash struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := json.Unmarshal(raw, &hash); err != nil || hash.Hash == nil {
		return nil, fmt.Errorf("%w: header without hash", errMalformed)
	}
	var h types.Header
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, fmt.Errorf("%w: header: %v", errMalformed, err)
	}
	if h.Number == nil || !h.Number.IsUint64() || h.Difficulty == nil {
		return nil, fmt.Errorf("%w: header number", errMalformed)
	}
	if !skipHash {
		if got := h.Hash(); got != *hash.Hash {
			return nil, fmt.Errorf("%w: header %d hashes to %s, not to the stated %s", errInconsistent, h.Number, got, hash.Hash)
		}
	}
	return &Header{
		Number: h.Number.Uint64(), Hash: *hash.Hash, ParentHash: h.ParentHash, StateRoot: h.Root,
		ReceiptsRoot: h.ReceiptHash, Time: h.Time, GasUsed: h.GasUsed, GasLimit: h.GasLimit, BaseFee: h.BaseFee,
		Bloom: h.Bloom, Verified: !skipHash,
	}, nil
}
