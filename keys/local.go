package keys

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

// ErrWatchOnly is returned when something asks a WatchOnly to sign.
var ErrWatchOnly = errors.New("keys: no key: this address is only watched")

// WatchOnly is the signer of a dry run: an address without a key.
type WatchOnly common.Address

// Address is the address that is watched.
func (w WatchOnly) Address() common.Address { return common.Address(w) }

// SignTx is ErrWatchOnly.
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

// Address is the key's.
func (s *LocalSigner) Address() common.Address { return s.address }

// SignTx signs whatever it is given, for that chain.
func (s *LocalSigner) SignTx(_ context.Context, tx *types.Transaction, chainID uint64) (*types.Transaction, error) {
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)), s.key)
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
