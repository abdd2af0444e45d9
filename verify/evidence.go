package verify

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Evidence that fails its own check. Both mean that the endpoint's answer can't be used, not that the chain is wrong.
var (
	// ErrContradiction is an answer that does not hash to what commits to it.
	ErrContradiction = errors.New("the endpoint's answer contradicts the chain's own commitment")
	// ErrNotFound is a block or record the endpoint does not know.
	ErrNotFound = errors.New("not found")
)

// header fetches a block by number, tag or hash, and recomputes its hash from its fields.
func (r *reader) header(ctx context.Context, ref string) (*types.Header, error) {
	method := "eth_getBlockByNumber"
	if len(ref) == 2+2*common.HashLength {
		method = "eth_getBlockByHash"
	}
	var raw json.RawMessage
	if err := r.call(ctx, &raw, method, ref, false); err != nil {
		return nil, fmt.Errorf("reading block %s: %w", ref, err)
	}
	header, err := checkHeader(raw)
	if err != nil {
		return nil, fmt.Errorf("block %s: %w", ref, err)
	}
	return header, nil
}

// timesOf fetches the times of blocks, by their headers, in batches.
func (r *reader) timesOf(ctx context.Context, numbers []uint64) (map[uint64]uint64, error) {
	args, results, raw := make([][]any, len(numbers)), make([]any, len(numbers)), make([]json.RawMessage, len(numbers))
	for i, number := range numbers {
		args[i], results[i] = []any{hexutil.EncodeUint64(number), false}, &raw[i]
	}
	if err := r.batch(ctx, "eth_getBlockByNumber", args, results); err != nil {
		return nil, fmt.Errorf("reading the times of %d blocks: %w", len(numbers), err)
	}
	out := make(map[uint64]uint64, len(numbers))
	for i, number := range numbers {
		header, err := checkHeader(raw[i])
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", number, err)
		}
		if header.Number.Uint64() != number {
			return nil, fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, number, header.Number)
		}
		out[number] = header.Time
	}
	return out, nil
}

// checkHeader decodes a block and recomputes its hash. A header with fields this build does not know hashes to
// something else and is refused.
func checkHeader(raw json.RawMessage) (*types.Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, fmt.Errorf("block %w", ErrNotFound)
	}
	var stated struct {
		Hash *common.Hash `json:"hash"`
	}
	if err := json.Unmarshal(raw, &stated); err != nil {
		return nil, fmt.Errorf("decoding a block: %w", err)
	}
	var header types.Header
	if err := json.Unmarshal(raw, &header); err != nil {
		return nil, fmt.Errorf("decoding a header: %w", err)
	}
	if header.Number == nil || !header.Number.IsUint64() || header.Difficulty == nil {
		return nil, errors.New("decoding a header: number or difficulty is missing")
	}
	if stated.Hash == nil {
		return nil, errors.New("decoding a block: hash is missing")
	}
	if got := header.Hash(); got != *stated.Hash {
		return nil, fmt.Errorf("%w: header of block %d hashes to %s, not to the stated %s",
			ErrContradiction, header.Number, got, *stated.Hash)
	}
	return &header, nil
}

func bigUint(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
