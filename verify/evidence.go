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
	"github.com/ethereum/go-ethereum/trie"
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

// headerAt fetches the canonical header at a height and checks that it is of that height.
func (r *reader) headerAt(ctx context.Context, number uint64) (*types.Header, error) {
	header, err := r.header(ctx, hexutil.EncodeUint64(number))
	if err != nil {
		return nil, err
	}
	if header.Number.Uint64() != number {
		return nil, fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, number, header.Number)
	}
	return header, nil
}

// headersAt fetches the headers from..to (both included) in batches and checks hashes, heights and parent links
// within the range. visit is called in ascending order.
func (r *reader) headersAt(ctx context.Context, from, to uint64, visit func(*types.Header) error) error {
	var parent *types.Header
	for start := from; start <= to; start += batchSize {
		end := min(start+batchSize-1, to)
		count := int(end - start + 1)
		args, results, raw := make([][]any, count), make([]any, count), make([]json.RawMessage, count)
		for i := range args {
			args[i] = []any{hexutil.EncodeUint64(start + uint64(i)), false}
			results[i] = &raw[i]
		}
		if err := r.batch(ctx, "eth_getBlockByNumber", args, results); err != nil {
			return fmt.Errorf("reading blocks %d to %d: %w", start, end, err)
		}
		for i := range raw {
			number := start + uint64(i)
			header, err := checkHeader(raw[i])
			if err != nil {
				return fmt.Errorf("block %d: %w", number, err)
			}
			if header.Number.Uint64() != number {
				return fmt.Errorf("%w: asked for block %d, got %d", ErrContradiction, number, header.Number)
			}
			if parent != nil && header.ParentHash != parent.Hash() {
				return fmt.Errorf("%w: block %d does not follow block %d", ErrContradiction, number, number-1)
			}
			if err := visit(header); err != nil {
				return err
			}
			parent = header
		}
	}
	return nil
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

// receipts fetches a block's receipts and recomputes the root of their trie. Logs get their place from their position,
// never from what the endpoint says of it; a log's transaction hash stays the endpoint's word.
func (r *reader) receipts(ctx context.Context, header *types.Header) (types.Receipts, error) {
	if header.ReceiptHash == types.EmptyReceiptsHash {
		return nil, nil
	}
	receipts, err := r.fetchReceipts(ctx, header)
	if err != nil {
		return nil, fmt.Errorf("reading the receipts of block %d: %w", header.Number, err)
	}
	for i, receipt := range receipts {
		if receipt == nil {
			return nil, fmt.Errorf("reading the receipts of block %d: receipt %d is missing", header.Number, i)
		}
	}
	if got := types.DeriveSha(receipts, trie.NewStackTrie(nil)); got != header.ReceiptHash {
		return nil, fmt.Errorf("%w: receipts of block %d have root %s, the header says %s",
			ErrContradiction, header.Number, got, header.ReceiptHash)
	}
	placeLogs(receipts, header)
	return receipts, nil
}

func placeLogs(receipts types.Receipts, header *types.Header) {
	var index uint
	for i, receipt := range receipts {
		for _, log := range receipt.Logs {
			log.BlockHash, log.BlockNumber, log.BlockTimestamp = header.Hash(), header.Number.Uint64(), header.Time
			log.TxHash, log.TxIndex, log.Index, log.Removed = receipt.TxHash, uint(i), index, false
			index++
		}
	}
}

func (r *reader) fetchReceipts(ctx context.Context, header *types.Header) (types.Receipts, error) {
	var receipts types.Receipts
	err := r.call(ctx, &receipts, "eth_getBlockReceipts", header.Hash().Hex())
	if !methodMissing(err) {
		return receipts, err
	}
	var block struct {
		Transactions []common.Hash `json:"transactions"`
	}
	if err := r.call(ctx, &block, "eth_getBlockByHash", header.Hash().Hex(), false); err != nil {
		return nil, err
	}
	args, results := make([][]any, len(block.Transactions)), make([]any, len(block.Transactions))
	receipts = make(types.Receipts, len(block.Transactions))
	for i, hash := range block.Transactions {
		args[i], results[i] = []any{hash}, &receipts[i]
	}
	return receipts, r.batch(ctx, "eth_getTransactionReceipt", args, results)
}

// logsOf gives the logs of one contract, in order.
func logsOf(receipts types.Receipts, address common.Address) []*types.Log {
	var logs []*types.Log
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			if log.Address == address {
				logs = append(logs, log)
			}
		}
	}
	return logs
}

// headersAtTime finds every header up to anchor whose time is exactly the given one, by bisection over heights: block
// times never fall. Several blocks share a time on some chains.
func (r *reader) headersAtTime(ctx context.Context, anchor *types.Header, time uint64) ([]*types.Header, error) {
	low, high := uint64(0), anchor.Number.Uint64() // the first block at or after time lies in [low, high]
	for low < high {
		middle := low + (high-low)/2
		header, err := r.headerAt(ctx, middle)
		if err != nil {
			return nil, err
		}
		if header.Time < time {
			low = middle + 1
		} else {
			high = middle
		}
	}
	const most = 1000 // blocks of one second: bounds what an endpoint can make us read
	var found []*types.Header
	for number := low; number <= anchor.Number.Uint64() && len(found) < most; number++ {
		header, err := r.headerAt(ctx, number)
		if err != nil {
			return nil, err
		}
		if header.Time != time {
			break
		}
		found = append(found, header)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("block of time %d: %w", time, ErrNotFound)
	}
	return found, nil
}

func bigUint(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
