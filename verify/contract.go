package verify

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/chain"
)

// contract is one of ours, whose storage is read by the compiler's layout.
type contract struct {
	*reader
	address common.Address
	layout  *layout
}

func (r *reader) contract(name string, address common.Address) (*contract, error) {
	l, err := loadLayout(name)
	if err != nil {
		return nil, err
	}
	return &contract{reader: r, address: address, layout: l}, nil
}

// read proves the values at the given storage paths at a header's state, in one eth_getProof where they fit.
func (c *contract) read(ctx context.Context, header *types.Header, paths ...string) ([]*big.Int, error) {
	places := make([]place, len(paths))
	index := make(map[common.Hash]int, len(paths))
	var slots []common.Hash
	for i, path := range paths {
		p, err := c.layout.at(path)
		if err != nil {
			return nil, err
		}
		places[i] = p
		if _, asked := index[p.word()]; !asked {
			index[p.word()] = len(slots)
			slots = append(slots, p.word())
		}
	}
	_, words, err := c.storage(ctx, header, c.address, slots)
	if err != nil {
		return nil, err
	}
	values := make([]*big.Int, len(places))
	for i, p := range places {
		if values[i], err = p.value(words[index[p.word()]]); err != nil {
			return nil, fmt.Errorf("storage path %s: %w", paths[i], err)
		}
	}
	return values, nil
}

// view runs an eth_call on a header's state. Its answer is the endpoint's word, never evidence.
func (r *reader) view(ctx context.Context, header *types.Header, to common.Address, data []byte) ([]byte, error) {
	var answer hexutil.Bytes
	err := r.call(ctx, &answer, "eth_call",
		map[string]any{"to": to, "data": hexutil.Bytes(data)},
		map[string]any{"blockHash": header.Hash()},
	)
	return answer, err
}

// reverted tells whether a call's error is the contract's own answer (JSON-RPC code 3, or what a node says instead of it). Any
// other error says nothing of the contract.
func reverted(err error) bool {
	var coded interface{ ErrorCode() int }
	return chain.ClassOf(err) == chain.Reverted || errors.As(err, &coded) && coded.ErrorCode() == 3
}
