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
// Nodes have different limits of gas, time and size. A chunk that a node refuses
// is asked for again in halves, down to single vaults. A vault that can't be
// read alone is left out and named in Unread; the others are read. When no
// vault can be read, the error says why the first one couldn't.
//
// A chunk that runs out of gas fails as a whole. It can't succeed with a vault
// that only seems to have no prices: a call keeps back a 64th of the gas, and what
// the Lens does after a failure that it caught needs far more than that.
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

// readFewer goes on after a batch that failed as a whole, because the answer is
// too long for the node or because the node doesn't answer any more. It assumes
// the latter, and returns the error, when a deadline has passed, or when two
// vaults in a row fail alone before any vault could be read.
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

// drop moves a vault to the unread ones, because something that is needed of it could not be read.
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
