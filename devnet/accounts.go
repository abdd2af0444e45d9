package devnet

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// Account is a demo account: a name and the key that anybody can derive from
// it. Never send anything of value to one.
type Account struct {
	Name    string
	Address common.Address
	Key     *ecdsa.PrivateKey
}

// NewAccount derives the account of a name: the same one on every machine.
func NewAccount(name string) Account {
	seed := crypto.Keccak256([]byte("sluice devnet account: " + name))
	for {
		if key, err := crypto.ToECDSA(seed); err == nil {
			return Account{Name: name, Address: crypto.PubkeyToAddress(key.PublicKey), Key: key}
		}
		seed = crypto.Keccak256(seed)
	}
}

// PrivateKeyHex is the key as 0x-prefixed hexadecimal, for the demo wallet.
func (a Account) PrivateKeyHex() string {
	return fmt.Sprintf("0x%x", crypto.FromECDSA(a.Key))
}

// Ether is n ether in wei.
func Ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether))
}

// Fund is a genesis allocation that gives each account the same balance, in
// wei.
func Fund(balance *big.Int, accounts ...Account) types.GenesisAlloc {
	alloc := make(types.GenesisAlloc, len(accounts))
	for _, account := range accounts {
		alloc[account.Address] = types.Account{Balance: new(big.Int).Set(balance)}
	}
	return alloc
}
