package keeper

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer holds a key, or knows a service that does. The keeper verifies what
// comes back: a signature by another key or over another transaction is an
// error.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error)
}

// ErrWatchOnly is returned when something asks a WatchOnly to sign.
var ErrWatchOnly = errors.New("keeper: no key: this address is only watched")

// WatchOnly is the signer of a dry run: an address without a key.
type WatchOnly common.Address

func (w WatchOnly) Address() common.Address { return common.Address(w) }

func (w WatchOnly) SignTx(context.Context, *types.Transaction, uint64) (*types.Transaction, error) {
	return nil, ErrWatchOnly
}

// LocalSigner signs with a key in memory.
type LocalSigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// NewLocalSigner takes over the key.
func NewLocalSigner(key *ecdsa.PrivateKey) *LocalSigner {
	return &LocalSigner{key: key, address: crypto.PubkeyToAddress(key.PublicKey)}
}

func (s *LocalSigner) Address() common.Address { return s.address }

func (s *LocalSigner) SignTx(_ context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, latestSigner(chainID), s.key)
	if err != nil {
		return nil, fmt.Errorf("signing with %s: %w", s.address, err)
	}
	return signed, nil
}

// String and the methods below keep the key out of anything that prints a
// signer, whatever verb is used.
func (s *LocalSigner) String() string             { return "signer " + s.address.Hex() }
func (s *LocalSigner) GoString() string           { return s.String() }
func (s *LocalSigner) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(s.String())) }
func (s *LocalSigner) LogValue() slog.Value       { return slog.StringValue(s.String()) }

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
