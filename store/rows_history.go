package store

import "github.com/ethereum/go-ethereum/common"

// History is a row of histories (mutable): the fold of all events of a contract so far (SPEC rule 23).
type History struct {
	Contract  common.Address `db:"contract"`   // A vault (its portfolio's events are part of its history), the factory, the registry, the tank or the board.
	Events    uint64         `db:"events"`     // Count of the events folded.
	History   common.Hash    `db:"history"`    // The fold after the last of them.
	LastBlock uint64         `db:"last_block"` // Block number of the last of them.
}

// Events is a row of events (append-only): the raw events of a contract's history in one block. Add makes it, Unpack reads it.
type Events struct {
	Contract    common.Address `db:"contract"`     // Whose history it is.
	BlockNumber uint64         `db:"block_number"` // Block number; reported: within one second the fold doesn't prove it.
	BlockTime   uint64         `db:"block_time"`   // Timestamp of the block, Unix seconds (chain time); part of the fold.
	Position    uint64         `db:"position"`     // Position of the first event in the history, from 0.
	Count       int            `db:"count"`        // Count of the events.
	History     common.Hash    `db:"history"`      // The fold after the last event.
	Packed      []byte         `db:"packed"`       // The events in order (see Event).

	lastTx common.Hash // of the last event added
}
