package store

import (
	"github.com/ethereum/go-ethereum/common"
)

// Block is a row of blocks (append-only): blocks that caused at least one row. One hash per number at any time, so (block_number, log_index) elsewhere is (block hash, log index).
type Block struct {
	Number uint64      // Block number.
	Hash   common.Hash // Block hash.
	Time   uint64      // Timestamp, Unix seconds (chain time).
}

func (r *Block) fields(dst []any) []any {
	return append(dst, &r.Number, &r.Hash, &r.Time)
}
