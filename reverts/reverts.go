// Package reverts turns the data of a failed call into words: the custom errors of all our contracts by name with their
// arguments, and what Solidity itself says. Keeper, trader and API use it, so that a reason reads the same everywhere.
package reverts

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/portfolioorders"
	"github.com/sluicefi/sluice/bindings/portfoliowriteoffs"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/internal/shorten"
)

// Revert is a call that failed in the EVM, decoded.
type Revert struct {
	// Name is the custom error's name, "Error", "Panic", or "" when the
	// contract gave no data.
	Name string
	// Text is the whole of it, with arguments.
	Text string
}

func (r *Revert) Error() string { return r.Text }

// knownErrors are the custom errors of all our contracts, by selector: an
// error of the registry surfaces through portfolio and vault.
var knownErrors = func() map[[4]byte]abi.Error {
	known := make(map[[4]byte]abi.Error)
	for _, meta := range []*bind.MetaData{
		&vault.VaultMetaData, &personalvault.PersonalVaultMetaData, &portfolio.PortfolioMetaData,
		&registry.RegistryMetaData, &vaultfactory.VaultFactoryMetaData, &lens.LensMetaData,
		&autoclaimer.AutoClaimerMetaData, &settler.SettlerMetaData, &tank.TankMetaData,
		&portfolioorders.PortfolioOrdersMetaData, &portfoliowriteoffs.PortfolioWriteOffsMetaData, &board.BoardMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			panic(fmt.Sprintf("reverts: the ABI of %s: %v", meta.ID, err))
		}
		for _, e := range parsed.Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
}()

// Decode turns return data of a failed call into words. It never fails:
// what it doesn't know it shows in hexadecimal, at most 68 bytes of it.
func Decode(data []byte) *Revert {
	if len(data) == 0 {
		return &Revert{Text: "reverted without data"}
	}
	if len(data) < 4 {
		return &Revert{Text: "reverted with 0x" + hex.EncodeToString(data)}
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		name := "Error"
		if [4]byte(data[:4]) == [4]byte{0x4e, 0x48, 0x7b, 0x71} {
			name = "Panic"
		}
		return &Revert{Name: name, Text: fmt.Sprintf("%s(%q)", name, shorten.To(reason, 300))}
	}
	if e, ok := knownErrors[[4]byte(data[:4])]; ok {
		if args, err := e.Inputs.Unpack(data[4:]); err == nil {
			parts := make([]string, len(args))
			for i, arg := range args {
				parts[i] = formatArg(e.Inputs[i].Name, arg)
			}
			return &Revert{Name: e.Name, Text: e.Name + "(" + strings.Join(parts, ", ") + ")"}
		}
		return &Revert{Name: e.Name, Text: e.Name}
	}
	shown := data[:min(len(data), 68)]
	return &Revert{Name: "unknown", Text: "unknown error 0x" + hex.EncodeToString(shown)}
}

func formatArg(name string, arg any) string {
	var text string
	switch v := arg.(type) {
	case *big.Int:
		text = v.String()
	case common.Address:
		text = v.Hex()
	case []byte:
		text = "0x" + hex.EncodeToString(v[:min(len(v), 68)])
	default:
		text = shorten.To(fmt.Sprint(v), 200)
	}
	if name == "" {
		return text
	}
	return name + "=" + text
}

// Of finds the revert in an RPC error: (nil, false) when the call didn't
// revert but failed (a timeout, a node's limit).
func Of(err error) (*Revert, bool) {
	var failed *chain.Error
	if errors.As(err, &failed) && failed.Class == chain.Reverted {
		return Decode(failed.Data), true
	}
	return nil, false
}
