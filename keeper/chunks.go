package keeper

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/chain"
)

// lensChunk is how many vaults one Lens call reads: a node bounds the gas of a
// call, and one batch holds many calls.
const lensChunk = 20

// unreadVault is a vault that could not be read at a block, or not all of it.
type unreadVault struct {
	Vault common.Address
	// Orders says that only its orders and targets are missing: it is settled.
	Orders bool
	Err    error
}

// readVaults reads states and previews of vaults through the Lens, in chunks.
// What a node doesn't answer at once (its limits of gas, time or size differ) is
// asked for in halves, down to single vaults; one that can't be read alone
// either is left out and named, and the others go on. When none can be read,
// the error says why the first couldn't.
//
// A chunk that is short of gas fails whole. It can't pass with a vault marked
// as lacking prices for it: where the Lens catches a failure, what it does
// instead takes far more than the 64th part of the gas that is left to it.
func (r *stateReader) readVaults(ctx context.Context, node chain.Node, s *blockState, vaults []common.Address) error {
	if err := r.readChunks(ctx, node, s, slices.Collect(slices.Chunk(vaults, lensChunk))); err != nil {
		return err
	}
	if len(s.Vaults) == 0 {
		return fmt.Errorf("none of %d vault(s) can be read, %s: %w", len(vaults), s.Unread[0].Vault, s.Unread[0].Err)
	}
	order := make(map[common.Address]int, len(vaults))
	for i, v := range vaults {
		order[v] = i
	}
	slices.SortFunc(s.Vaults, func(a, b *vaultState) int { return order[a.Vault] - order[b.Vault] })
	s.fresh = slices.Clone(s.Vaults)
	return nil
}

func (r *stateReader) readChunks(ctx context.Context, node chain.Node, s *blockState, chunks [][]common.Address) error {
	states := make([][]lens.ILensVaultState, len(chunks))
	previews := make([][]lens.ILensPreview, len(chunks))
	errs := make([]error, len(chunks))
	q := newBatch(node, s.Hash)
	for i, chunk := range chunks {
		failed := func(err error) { errs[i] = err }
		try1(q, r.cfg.Addresses.Lens, r.lens.PackVaultStates(chunk), r.lens.UnpackVaultStates, &states[i], "vault states", failed)
		try1(q, r.cfg.Addresses.Lens, r.lens.PackPreviews(chunk), r.lens.UnpackPreviews, &previews[i], "previews", failed)
	}
	if err := q.run(ctx); err != nil {
		return r.readFewer(ctx, node, s, chunks, err)
	}
	var again [][]common.Address
	for i, chunk := range chunks {
		err := errs[i]
		if err == nil && (len(states[i]) != len(chunk) || len(previews[i]) != len(chunk)) {
			err = fmt.Errorf("reading %d vaults: %d states and %d previews", len(chunk), len(states[i]), len(previews[i]))
		}
		switch {
		case err == nil:
			for k := range chunk {
				s.add(&vaultState{ILensVaultState: states[i][k], Preview: previews[i][k]})
			}
		case len(chunk) == 1:
			s.Unread = append(s.Unread, unreadVault{Vault: chunk[0], Err: err})
		default:
			again = append(again, s.halves(chunk, err)...)
		}
	}
	if len(again) == 0 {
		return nil
	}
	return r.readChunks(ctx, node, s, again)
}

// readFewer goes on where a batch failed as a whole: an answer that is too long
// for the node, or a node that is gone. It is taken for gone when it is late, or
// when two vaults in a row, each asked for alone, fail before any could be read.
func (r *stateReader) readFewer(ctx context.Context, node chain.Node, s *blockState, chunks [][]common.Address, why error) error {
	if ctx.Err() != nil || errors.Is(why, context.DeadlineExceeded) {
		return why
	}
	if len(chunks) == 1 && len(chunks[0]) == 1 {
		if len(s.Vaults) == 0 && len(s.Unread) > 0 {
			return why
		}
		s.Unread = append(s.Unread, unreadVault{Vault: chunks[0][0], Err: why})
		return nil
	}
	if len(chunks) == 1 {
		chunks = s.halves(chunks[0], why)
	} else {
		s.Split = why
	}
	for _, some := range [][][]common.Address{chunks[:len(chunks)/2], chunks[len(chunks)/2:]} {
		if err := r.readChunks(ctx, node, s, some); err != nil {
			return err
		}
	}
	return nil
}

func (s *blockState) halves(chunk []common.Address, why error) [][]common.Address {
	s.Split = why
	return [][]common.Address{chunk[:len(chunk)/2], chunk[len(chunk)/2:]}
}

func (s *blockState) add(v *vaultState) {
	s.Vaults, s.fresh = append(s.Vaults, v), append(s.fresh, v)
	s.byAddr[v.Vault], s.byAddr[v.Portfolio] = v, v
}

// drop takes out a vault of which not all could be read that is needed.
func (s *blockState) drop(v *vaultState, why error) {
	gone := func(other *vaultState) bool { return other == v }
	s.Vaults, s.fresh = slices.DeleteFunc(s.Vaults, gone), slices.DeleteFunc(s.fresh, gone)
	delete(s.byAddr, v.Vault)
	delete(s.byAddr, v.Portfolio)
	s.Unread = append(s.Unread, unreadVault{Vault: v.Vault, Err: why})
}

// known is the number of the factory's vaults.
func (s *blockState) known() int {
	n := len(s.Vaults)
	for _, u := range s.Unread {
		if !u.Orders {
			n++
		}
	}
	return n
}

// missing is why nothing is known of a vault: nil when it is known, or when
// there is none at the address.
func (s *blockState) missing(vault common.Address) error {
	for _, u := range s.Unread {
		if !u.Orders && u.Vault == vault {
			return u.Err
		}
	}
	return nil
}

// noOrders is why orders and targets of a vault aren't known; nil when they are.
func (s *blockState) noOrders(vault common.Address) error {
	for _, u := range s.Unread {
		if u.Orders && u.Vault == vault {
			return u.Err
		}
	}
	return nil
}
