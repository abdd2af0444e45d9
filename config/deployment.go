package config

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/internal/strictjson"
)

// maxDeployment bounds what is read as a deployment file, in bytes.
const maxDeployment = 1 << 20

// Deployment is the file that `sluice deploy` writes and all other commands read with --deployment. Its names are those of
// the settings that it fills in.
type Deployment struct {
	ChainID uint64 `json:"chain_id"`
	// StartBlock is the block of the first contract, from its receipt. (A contract's block.number is another chain's on
	// Arbitrum.)
	StartBlock  uint64 `json:"start_block"`
	Factory     string `json:"factory"`
	Registry    string `json:"registry"`
	Lens        string `json:"lens"`
	AutoClaimer string `json:"auto_claimer"`
	Adapter     string `json:"adapter"`
	Quoter      string `json:"quoter"`
	Settler     string `json:"settler"`
	LateSettler string `json:"late_settler"`
	Tank        string `json:"tank"`
	Board       string `json:"board"`

	// What follows is for people and explorers; no setting comes from it.

	Governance string `json:"governance,omitempty"`
	// ParamsHash names the parameters it was made from.
	ParamsHash string `json:"params_hash,omitempty"`
	// Version is the sluice that carried the contracts' code.
	Version string `json:"version,omitempty"`
	// Contracts are all contracts, with what an explorer asks for to verify their source.
	Contracts map[string]DeployedContract `json:"contracts,omitempty"`
}

// DeployedContract is what an explorer asks for: the name in the sources, and the ABI-encoded constructor arguments.
type DeployedContract struct {
	Contract string `json:"contract"`
	Address  string `json:"address"`
	Args     string `json:"args"`
}

// settings are the file's values by the key of the setting.
func (d *Deployment) settings() map[string]any {
	return map[string]any{
		"rpc.chain_id": d.ChainID, "start_block": d.StartBlock, "factory": d.Factory, "registry": d.Registry, "lens": d.Lens,
		"auto_claimer": d.AutoClaimer, "adapter": d.Adapter, "quoter": d.Quoter, "settler": d.Settler,
		"late_settler": d.LateSettler, "tank": d.Tank, "board": d.Board,
	}
}

// ReadDeployment reads a deployment file. An error of class fs.ErrNotExist says that there is none.
func ReadDeployment(path string) (*Deployment, error) {
	refuse := func(format string, args ...any) error { return &Error{"deployment", fmt.Sprintf(format, args...)} }
	text, err := readBounded(path, maxDeployment)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", refuse("there is no file %s; `sluice deploy` writes it", path), fs.ErrNotExist)
	}
	if err != nil {
		return nil, refuse("%v", err)
	}
	d := new(Deployment)
	if err := strictjson.Decode(text, d); err != nil {
		return nil, refuse("%s is not a deployment file: %s", path, strings.Join(strings.Fields(err.Error()), " "))
	}
	if d.ChainID == 0 || d.StartBlock == 0 {
		return nil, refuse("%s lacks chain_id or start_block", path)
	}
	for key, value := range d.settings() {
		if text, is := value.(string); is && !common.IsHexAddress(text) {
			return nil, refuse("%s: %s is %q, not an address", path, key, clip(text))
		}
	}
	return d, nil
}
