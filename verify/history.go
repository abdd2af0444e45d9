package verify

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/vaultfactory"
)

// history is every log of the vault from its creation to the anchor, each proven by its block's receipts root.
type history struct {
	created  *vaultfactory.VaultFactoryVaultCreated
	logs     []*types.Log
	blocks   int  // with logs of the vault
	complete bool // every other block is proven to have none, by its header's bloom
}

// historyOf reads the vault's logs. Where the vault is at most MaxHeaders blocks old every header is read: a block
// whose bloom excludes the vault is proven to hold none of its logs, and all others' receipts are proven. In an older
// vault the endpoint's eth_getLogs says where to look, and what it left out would only show in the sums.
func (v *run) historyOf(ctx context.Context) (*history, error) {
	first, err := v.creationBlock(ctx)
	if err != nil {
		return nil, err
	}
	h := &history{}
	last := v.anchor.Number.Uint64()
	if last-first <= v.opts.MaxHeaders {
		err = v.walkHistory(ctx, h, first, last)
	} else {
		err = v.hintedHistory(ctx, h, first, last)
	}
	if err != nil {
		return nil, err
	}
	if h.created == nil {
		return nil, fmt.Errorf("VaultCreated in block %d: %w", first, ErrNotFound)
	}
	if v.opts.Factory != (common.Address{}) && h.created.Raw.Address != v.opts.Factory {
		return nil, fmt.Errorf("the vault was announced by %s, not by the factory %s", h.created.Raw.Address, v.opts.Factory)
	}
	how := "every header from the vault's creation to the anchor was read and linked: the other blocks' blooms exclude " +
		"the vault, so nothing is missing"
	if !h.complete {
		how = "found by eth_getLogs; each is proven, that there are no others is not"
		v.report.notProven("that the endpoint named every block with logs of the vault: they are more than %d blocks, "+
			"so only the sums tie them to the chain's state", v.opts.MaxHeaders)
	}
	v.report.step("History", fmt.Sprintf("%d logs of the vault in %d blocks from %d to %d, each block's receipts root "+
		"recomputed; %s", len(h.logs), h.blocks, first, last, how))
	return h, nil
}

// walkHistory reads every header; headersAt holds them to their parents, and the last one must be the anchor.
func (v *run) walkHistory(ctx context.Context, h *history, first, last uint64) error {
	var tip common.Hash
	err := v.headersAt(ctx, first, last, func(header *types.Header) error {
		tip = header.Hash()
		// The first block holds the factory's announcement; a personal vault logs nothing there itself.
		if header.Number.Uint64() != first && !types.BloomLookup(header.Bloom, v.opts.Vault) {
			return nil
		}
		return v.collect(ctx, h, header)
	})
	if err != nil {
		return err
	}
	if tip != v.anchor.Hash() {
		return fmt.Errorf("%w: the headers up to %d don't lead to the anchor", ErrContradiction, last)
	}
	h.complete = true
	return nil
}

func (v *run) hintedHistory(ctx context.Context, h *history, first, last uint64) error {
	numbers, err := v.hintedBlocks(ctx, first, last)
	if err != nil {
		return err
	}
	if !slices.Contains(numbers, first) {
		numbers = append([]uint64{first}, numbers...)
	}
	for _, number := range numbers {
		header, err := v.headerAt(ctx, number)
		if err != nil {
			return err
		}
		if err := v.collect(ctx, h, header); err != nil {
			return err
		}
	}
	return nil
}

// hintedBlocks asks where the vault logged, halving the range whenever the endpoint refuses it.
func (v *run) hintedBlocks(ctx context.Context, from, to uint64) ([]uint64, error) {
	logs, err := v.logHints(ctx, ethereum.FilterQuery{
		FromBlock: bigUint(from), ToBlock: bigUint(to), Addresses: []common.Address{v.opts.Vault},
	})
	if err != nil {
		if from == to || ctx.Err() != nil {
			return nil, fmt.Errorf("looking for the vault's logs: %w", err)
		}
		middle := from + (to-from)/2
		low, err := v.hintedBlocks(ctx, from, middle)
		if err != nil {
			return nil, err
		}
		high, err := v.hintedBlocks(ctx, middle+1, to)
		return append(low, high...), err
	}
	var numbers []uint64
	for _, log := range logs {
		if log.BlockNumber >= from && log.BlockNumber <= to {
			numbers = append(numbers, log.BlockNumber)
		}
	}
	slices.Sort(numbers)
	return slices.Compact(numbers), nil
}

// collect proves a block's receipts and takes the vault's logs, and its announcement, out of them.
func (v *run) collect(ctx context.Context, h *history, header *types.Header) error {
	receipts, err := v.receipts(ctx, header)
	if err != nil {
		return err
	}
	if h.created == nil {
		h.created = announcement(receipts, v.opts.Vault)
	}
	if logs := logsOf(receipts, v.opts.Vault); len(logs) > 0 {
		h.logs = append(h.logs, logs...)
		h.blocks++
	}
	return nil
}

// announcement finds the factory's VaultCreated of a vault.
func announcement(receipts types.Receipts, address common.Address) *vaultfactory.VaultFactoryVaultCreated {
	abi := vaultfactory.NewVaultFactory()
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			event, err := abi.UnpackVaultCreatedEvent(log)
			if err == nil && event.Vault == address {
				return event
			}
		}
	}
	return nil
}

// creationBlock finds the first block whose state has the vault, by account proofs. An endpoint without old state
// can't do that: there the factory's announcement says where, which is checked by the receipts of that block.
func (v *run) creationBlock(ctx context.Context) (uint64, error) {
	first, err := v.bisectCreation(ctx)
	if err == nil || errors.Is(err, ErrContradiction) || ctx.Err() != nil {
		return first, err
	}
	logs, hintErr := v.logHints(ctx, ethereum.FilterQuery{
		FromBlock: zero(), ToBlock: v.anchor.Number,
		Topics: [][]common.Hash{{vaultCreated}, {common.BytesToHash(v.opts.Vault[:])}},
	})
	if hintErr != nil {
		return 0, fmt.Errorf("finding the vault's creation: %w", errors.Join(err, hintErr))
	}
	for _, log := range logs {
		if log.BlockNumber <= v.anchor.Number.Uint64() {
			v.report.notProven("that the vault has no logs before block %d: the endpoint has no state that old", log.BlockNumber)
			return log.BlockNumber, nil
		}
	}
	return 0, fmt.Errorf("finding the vault's creation: VaultCreated of %s: %w", v.opts.Vault, ErrNotFound)
}

var vaultCreated = mustEventID()

func mustEventID() common.Hash {
	parsed, err := vaultfactory.VaultFactoryMetaData.ParseABI()
	if err != nil {
		panic("verify: the factory's bindings hold no valid ABI: " + err.Error())
	}
	return parsed.Events[vaultfactory.VaultFactoryVaultCreatedEventName].ID
}

func (v *run) bisectCreation(ctx context.Context) (uint64, error) {
	low, high := uint64(0), v.anchor.Number.Uint64()
	for low < high {
		middle := low + (high-low)/2
		header, err := v.headerAt(ctx, middle)
		if err != nil {
			return 0, err
		}
		state, _, err := v.storage(ctx, header, v.opts.Vault, nil)
		if err != nil {
			return 0, err
		}
		if state.Exists && state.CodeHash != types.EmptyCodeHash {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low, nil
}
