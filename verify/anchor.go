package verify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// dropAnchor reads the header that everything hangs on: that of the block that was asked for; else, with an archive, that of the
// block where its events end, unless the latest final one is asked for; else the latest final one. Where the endpoint has no state of the archive's last block any
// more, the latest final block is taken, and then the latest; the events in between are read from the endpoint's logs.
func (v *run) dropAnchor(ctx context.Context, h *history) error {
	ref, what := "finalized", "latest finalised block"
	var number *uint64 // that was asked for
	switch {
	case v.opts.BlockHash != common.Hash{}:
		ref, what = v.opts.BlockHash.Hex(), "block you named"
	case v.opts.Block != nil:
		ref, what, number = hexutil.EncodeUint64(*v.opts.Block), "block asked for", v.opts.Block
	case v.opts.At != nil:
		ref, what, number = hexutil.EncodeUint64(*v.opts.At), "block asked for", v.opts.At
	case v.opts.AtHead:
		ref, what = "latest", "latest block"
	case h != nil && !v.opts.AtFinal:
		if header, err := v.header(ctx, hexutil.EncodeUint64(h.through)); err == nil && v.hasState(ctx, header) {
			v.report.notProven("what the vault did after block %d, where the events end: later blocks were not looked at", header.Number)
			return v.settleOn(ctx, header, "block where the events end")
		} else if errors.Is(err, ErrContradiction) {
			return fmt.Errorf("the anchor: %w", err)
		}
	}
	header, err := v.header(ctx, ref)
	if err != nil {
		return fmt.Errorf("the anchor: %w", err)
	}
	if ref == "finalized" && !v.hasState(ctx, header) {
		if latest, err := v.header(ctx, "latest"); err == nil && v.hasState(ctx, latest) {
			header, ref, what = latest, "latest", "latest block (the endpoint has no state of the finalised one)"
		}
	}
	if number != nil && header.Number.Uint64() != *number {
		return fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, *number, header.Number)
	}
	if v.opts.BlockHash != (common.Hash{}) && header.Hash() != v.opts.BlockHash {
		return fmt.Errorf("%w: asked for block %s, got %s", ErrContradiction, v.opts.BlockHash, header.Hash())
	}
	if ref == "latest" || v.opts.At != nil && !v.isFinal(ctx, header) {
		v.report.notProven("that block %d is final: a reorg may still replace it", header.Number)
	}
	return v.settleOn(ctx, header, what)
}

// isFinal tells whether the endpoint says that a block is final.
func (v *run) isFinal(ctx context.Context, header *types.Header) bool {
	final, err := v.header(ctx, "finalized")
	return err == nil && final.Number.Cmp(header.Number) >= 0
}

// hasState tells whether the endpoint still has the state of a block. It reads what most verifications need of a vault,
// which is kept; a personal vault has its part of it in the same slots.
func (v *run) hasState(ctx context.Context, header *types.Header) bool {
	c, err := v.contract("Vault", v.opts.Vault)
	if err != nil {
		return false // the files of this binary: whoever reads next says what is wrong
	}
	_, err = c.read(ctx, header, vaultPaths[kindShared]...)
	return err == nil || errors.Is(err, ErrContradiction) // a false proof is found out where it is used
}

func (v *run) settleOn(ctx context.Context, header *types.Header, what string) error {
	v.anchor = header
	v.report.Anchor = &Block{Number: header.Number.Uint64(), Hash: header.Hash(), Time: header.Time}
	step := v.report.step("Anchor: "+what, fmt.Sprintf(
		"block %d of %s: its hash %s was recomputed from its fields", header.Number, utc(header.Time), header.Hash()))
	if v.opts.BlockHash != (common.Hash{}) {
		v.report.AnchorWord = "you named its hash"
		step.Detail += "; it is the hash that you named"
		return nil
	}
	return v.askWitnesses(ctx, step)
}

// askWitnesses asks the other endpoints for the anchor's hash. One that gives another hash for the height is a contradiction
// between endpoints, and nothing can be checked; one that gives none says nothing.
func (v *run) askWitnesses(ctx context.Context, step *Step) error {
	hosts := map[string]bool{}
	for _, w := range v.opts.Witnesses {
		if hosts[w.Host] {
			continue
		}
		ctx, cancel := context.WithTimeout(ctx, v.timeout)
		v.calls++
		var raw json.RawMessage
		err := w.Client.CallContext(ctx, &raw, "eth_getBlockByNumber", hexutil.EncodeBig(v.anchor.Number), false)
		cancel()
		if err != nil {
			continue
		}
		header, err := checkHeader(raw)
		if err != nil {
			continue
		}
		if header.Hash() != v.anchor.Hash() {
			return fmt.Errorf("%w: block %d is %s, at %s it is %s: name one by its hash", ErrContradiction, v.anchor.Number, v.anchor.Hash(), w.Host, header.Hash())
		}
		hosts[w.Host] = true
	}
	if len(hosts) >= 2 {
		v.report.AnchorWord = fmt.Sprintf("%d endpoints agree on its hash", len(hosts))
		step.Detail += "; " + v.report.AnchorWord
		return nil
	}
	v.report.AnchorWord = "one endpoint's word"
	v.report.notProven("that block %d with hash %s is of the chain you mean: one endpoint says so (give a second one of another "+
		"host, or the hash of a block you trust)", v.anchor.Number, v.anchor.Hash())
	return nil
}
