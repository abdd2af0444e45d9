// Package faults names what can go wrong in the indexer and tells which part is to blame and whether trying again helps.
package faults

import (
	"errors"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/store"
)

var (
	// ErrBeyondFinality is a reorg below the finalised block.
	ErrBeyondFinality = errors.New("chain contradicts a finalised block")
	// ErrMisconfigured is a setting that no retry mends.
	ErrMisconfigured = errors.New("misconfigured")
	// ErrFalse says that endpoints give logs which the contracts' own state contradicts, and no others.
	ErrFalse = errors.New("no endpoint gives true logs")
	// ErrRepair says that a repair must come first: the tables hold false events.
	ErrRepair = errors.New("the tables wait for a repair")
	// ErrMoved says that the chain changed while it was read; reading again sees the change.
	ErrMoved = errors.New("chain moved while it was read")
)

// Blame names the part that failed and tells whether trying again is pointless.
func Blame(err error) (part string, fatal bool) {
	var held *store.HeldError
	var ce *chain.Error
	switch {
	case errors.As(err, &held):
		return "lease", true
	case errors.Is(err, ErrFalse):
		return "rpc", false
	case errors.Is(err, store.ErrLeaseLost):
		return "lease", false
	case errors.Is(err, ErrMisconfigured), errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrSchema), errors.Is(err, store.ErrStandby):
		return "configuration", true
	case errors.Is(err, ErrBeyondFinality):
		return "finality", false
	case errors.Is(err, chain.ErrReorg), errors.Is(err, ErrMoved), errors.Is(err, ErrRepair):
		return "reorg", false
	case errors.As(err, &ce):
		return "rpc", ce.Class == chain.WrongChain
	case errors.Is(err, project.ErrRejected):
		return "projection", true
	}
	return "database", store.Classify(err) == store.Permanent || store.Classify(err) == store.Denied
}
