package verify

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// historyWindow is how many block hashes EIP-2935's contract remembers: those of the blocks before the one whose state
// is read, block n in slot n mod the window.
const historyWindow = params.HistoryServeWindow

// link says how a block was shown to be an ancestor of the anchor.
type link string

const (
	linkSelf    link = "it is the anchor"
	linkHistory link = "EIP-2935 history proofs"
	linkParents link = "parent hashes"
)

// ancestor proves that target lies on the anchor's own branch. It hops through EIP-2935's contract, up to 8,191 blocks
// per storage proof; where a hop's state is gone or the chain has no such contract it walks the remaining headers, at
// most maxHeaders. It returns an empty link when that is not enough, which is no contradiction.
func (r *reader) ancestor(ctx context.Context, anchor, target *types.Header, maxHeaders uint64) (link, error) {
	if anchor.Hash() == target.Hash() {
		return linkSelf, nil
	}
	if target.Number.Cmp(anchor.Number) >= 0 {
		return "", fmt.Errorf("%w: block %d is not below the anchor %d", ErrContradiction, target.Number, anchor.Number)
	}
	from, reached := r.hop(ctx, anchor, target)
	if reached {
		return linkHistory, nil
	}
	low, high := target.Number.Uint64(), from.Number.Uint64()
	if high-low > maxHeaders {
		return "", nil
	}
	last := target
	err := r.headersAt(ctx, low+1, high, func(header *types.Header) error {
		if header.ParentHash != last.Hash() {
			return fmt.Errorf("%w: block %d does not follow block %d", ErrContradiction, header.Number, last.Number)
		}
		last = header
		return nil
	})
	if err != nil {
		return "", fmt.Errorf("walking from block %d to %d: %w", low, high, err)
	}
	if last.Hash() != from.Hash() {
		return "", fmt.Errorf("%w: block %d is not an ancestor of the anchor %d", ErrContradiction, low, anchor.Number)
	}
	return linkParents, nil
}

// hop goes down from the anchor as far as history proofs lead. It returns the lowest header it proved and whether that
// is the target.
func (r *reader) hop(ctx context.Context, anchor, target *types.Header) (*types.Header, bool) {
	from := anchor
	for {
		number := target.Number.Uint64()
		next := target
		if top := from.Number.Uint64(); top-number > historyWindow {
			header, err := r.headerAt(ctx, top-historyWindow)
			if err != nil {
				return from, false
			}
			next, number = header, top-historyWindow
		}
		slot := common.BigToHash(bigUint(number % historyWindow))
		_, words, err := r.storage(ctx, from, params.HistoryStorageAddress, []common.Hash{slot})
		if err != nil || words[0] != next.Hash() {
			return from, false
		}
		if next == target {
			return target, true
		}
		from = next
	}
}
