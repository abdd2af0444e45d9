package deployment

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
)

// reasonOf is why a creation reverts: the contracts' own error with its values where the node gave the data, else the
// node's words.
func reasonOf(err error) string {
	var e *chain.Error
	if !errors.As(err, &e) || len(e.Data) < 4 {
		return err.Error()
	}
	for _, meta := range []*bind.MetaData{&registry.RegistryMetaData, &tank.TankMetaData, &vaultfactory.VaultFactoryMetaData} {
		parsed, perr := meta.ParseABI()
		if perr != nil {
			continue // the plan has refused it
		}
		found, perr := parsed.ErrorByID([4]byte(e.Data))
		if perr != nil {
			continue
		}
		values, perr := found.Inputs.Unpack(e.Data[4:])
		if perr != nil {
			continue
		}
		texts := make([]string, len(values))
		for i, v := range values {
			texts[i] = fmt.Sprintf("%s %v", found.Inputs[i].Name, v)
		}
		return found.Name + "(" + strings.Join(texts, ", ") + ")"
	}
	return err.Error()
}
