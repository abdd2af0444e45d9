package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Signer holds a key, or knows a service that does; package keys has those in
// use. The keeper verifies what comes back: a signature by another key or over
// another transaction is an error.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error)
}

// verifySigned says whether signed is tx signed by address and nothing else.
func verifySigned(tx, signed *types.Transaction, address common.Address, chainID uint64) error {
	signer := latestSigner(chainID)
	from, err := types.Sender(signer, signed)
	if err != nil {
		return fmt.Errorf("reading the signature: %w", err)
	}
	if from != address {
		return fmt.Errorf("signed by %s, not by %s", from, address)
	}
	if signer.Hash(tx) != signer.Hash(signed) {
		return errors.New("the signer signed another transaction")
	}
	return nil
}

func latestSigner(chainID uint64) types.Signer {
	return types.LatestSignerForChainID(new(big.Int).SetUint64(chainID))
}
