package store

import (
	"github.com/ethereum/go-ethereum/common"
)

// Block is a row of blocks (append-only): blocks that caused at least one row. One hash per number at any time, so (block_number, log_index) elsewhere is (block hash, log index).
type Block struct {
	Number uint64      `db:"number"` // Block number.
	Hash   common.Hash `db:"hash"`   // Block hash.
	Time   uint64      `db:"time"`   // Timestamp, Unix seconds (chain time).
}
