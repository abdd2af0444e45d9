package devnet

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/portfolioorders"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/uniswapv3adapter"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
)

// DecodeRevert turns revert data into a sentence: a reason string, a panic,
// or one of our contracts' named errors with its arguments.
func DecodeRevert(data []byte) string {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return reason
	}
	for _, meta := range []*bind.MetaData{
		&vault.VaultMetaData, &personalvault.PersonalVaultMetaData, &portfolio.PortfolioMetaData,
		&registry.RegistryMetaData, &vaultfactory.VaultFactoryMetaData, &uniswapv3adapter.UniswapV3AdapterMetaData,
		&autoclaimer.AutoClaimerMetaData, &settler.SettlerMetaData, &tank.TankMetaData, &portfolioorders.PortfolioOrdersMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			continue
		}
		for _, custom := range parsed.Errors {
			if len(data) < 4 || !bytes.Equal(custom.ID[:4], data[:4]) {
				continue
			}
			values, err := custom.Inputs.Unpack(data[4:])
			if err != nil {
				return custom.Name
			}
			args := make([]string, len(values))
			for i, value := range values {
				args[i] = fmt.Sprint(value)
			}
			return custom.Name + "(" + strings.Join(args, ", ") + ")"
		}
	}
	return fmt.Sprintf("unknown error %x", data)
}
