package deployment

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/portfolioorders"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/bindings/uniswapv3adapter"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/bindings/vaultsettlement"
	"github.com/sluicefi/sluice/bindings/vaultviews"
	"github.com/sluicefi/sluice/config"
)

// Step is the creation of one contract by one transaction.
type Step struct {
	// Name is the contract's, as in the deployment file.
	Name string
	// Contract is its name in the sources; an explorer verifies it by the standard JSON input of that name.
	Contract string
	// Args are the ABI-encoded constructor arguments, and Init the whole creation code.
	Args, Init []byte
	Address    common.Address
}

// Plan is all steps, in their order. The step at index i has the first nonce + i.
type Plan struct {
	Steps []Step
	// Settler and LateSettler are made by the tank, as its first two creations.
	Settler, LateSettler common.Address
}

// Steps of a plan; each only needs those before it, except the registry, which is told of the Settler beforehand.
const (
	stepAdapter = iota
	stepRegistry
	stepVaultSettlement
	stepVaultViews
	stepVault
	stepPersonalVault
	stepPortfolioOrders
	stepPortfolio
	stepFactory
	stepAutoClaimer
	stepLens
	stepTank
	stepBoard
	stepCount
)

// NewPlan is what a deployer with this next nonce creates. Every address follows from deployer and nonce. So the registry
// can give the Settler the keeper role from its first block, and nobody has to grant it later. The LateSettler has no role:
// it works only while it has none.
func NewPlan(p *Params, deployer common.Address, firstNonce uint64) (*Plan, error) {
	at := func(step int) common.Address { return crypto.CreateAddress(deployer, firstNonce+uint64(step)) }
	plan := &Plan{
		Steps:   make([]Step, stepCount),
		Settler: crypto.CreateAddress(at(stepTank), 1), LateSettler: crypto.CreateAddress(at(stepTank), 2),
	}
	costs := tank.ITankCosts{
		BaseGas: new(big.Int).SetUint64(p.Tank.BaseGas), SaleGas: new(big.Int).SetUint64(p.Tank.SaleGas),
		TipCap: new(big.Int).SetUint64(p.Tank.TipCapWei), DataFeeOracle: p.Tank.DataFeeOracle.Address,
	}
	for i, s := range []struct {
		name string
		meta *bind.MetaData
		args []any
	}{
		stepAdapter: {"adapter", &uniswapv3adapter.UniswapV3AdapterMetaData, []any{p.Uniswap.Factory.Address}},
		stepRegistry: {"registry", &registry.RegistryMetaData, []any{
			p.Governance.Address, new(big.Int).SetUint64(p.DelaySeconds), p.initialTokens(), []common.Address{at(stepAdapter)},
			append(plain(p.Keepers), plan.Settler), plain(p.Guardians), p.Sequencer.Feed.Address,
			new(big.Int).SetUint64(p.Sequencer.GracePeriodSeconds),
		}},
		stepVaultSettlement: {"vault_settlement", &vaultsettlement.VaultSettlementMetaData, nil},
		stepVaultViews:      {"vault_views", &vaultviews.VaultViewsMetaData, nil},
		stepVault:           {"vault_implementation", &vault.VaultMetaData, []any{at(stepVaultSettlement), at(stepVaultViews)}},
		stepPersonalVault:   {"personal_vault_implementation", &personalvault.PersonalVaultMetaData, nil},
		stepPortfolioOrders: {"portfolio_orders", &portfolioorders.PortfolioOrdersMetaData, nil},
		stepPortfolio:       {"portfolio_implementation", &portfolio.PortfolioMetaData, []any{at(stepPortfolioOrders)}},
		stepFactory: {"factory", &vaultfactory.VaultFactoryMetaData,
			[]any{at(stepRegistry), at(stepVault), at(stepPersonalVault), at(stepPortfolio)}},
		stepAutoClaimer: {"auto_claimer", &autoclaimer.AutoClaimerMetaData, nil},
		stepLens:        {"lens", &lens.LensMetaData, []any{at(stepFactory)}},
		stepTank:        {"tank", &tank.TankMetaData, []any{at(stepFactory), costs}},
		stepBoard:       {"board", &board.BoardMetaData, nil},
	} {
		parsed, err := s.meta.ParseABI()
		if err != nil {
			return nil, fmt.Errorf("the ABI of %s: %w", s.meta.ID, err)
		}
		args, err := parsed.Pack("", s.args...)
		if err != nil {
			return nil, fmt.Errorf("the constructor arguments of %s: %w", s.meta.ID, err)
		}
		plan.Steps[i] = Step{Name: s.name, Contract: s.meta.ID, Args: args, Init: append(common.FromHex(s.meta.Bin), args...), Address: at(i)}
	}
	return plan, nil
}

func plain(list []Address) []common.Address {
	out := make([]common.Address, len(list))
	for i, a := range list {
		out[i] = a.Address
	}
	return out
}

func (p *Params) initialTokens() []registry.IRegistryInitialToken {
	out := make([]registry.IRegistryInitialToken, len(p.Tokens))
	for i, t := range p.Tokens {
		out[i] = registry.IRegistryInitialToken{Token: t.Address.Address, CapBps: t.CapBps}
		for _, f := range t.Feeds {
			out[i].Feeds = append(out[i].Feeds, registry.Feed{
				Feed: f.Address.Address, Decimals: f.Decimals, MaxAge: f.MaxAgeSeconds, AfterCutoff: f.AfterCutoff,
				DeviationBps: f.DeviationBps, LeastAnswer: f.LeastAnswer.Int, GreatestAnswer: f.GreatestAnswer.Int,
			})
		}
	}
	return out
}

// file is the deployment file of a plan that was carried out.
func (plan *Plan) file(p *Params, startBlock uint64) *config.Deployment {
	at := func(step int) string { return plan.Steps[step].Address.Hex() }
	d := &config.Deployment{
		ChainID: p.ChainID, StartBlock: startBlock,
		Factory: at(stepFactory), Registry: at(stepRegistry), Lens: at(stepLens), AutoClaimer: at(stepAutoClaimer),
		Adapter: at(stepAdapter), Quoter: p.Uniswap.Quoter.Hex(), Settler: plan.Settler.Hex(),
		LateSettler: plan.LateSettler.Hex(), Tank: at(stepTank), Board: at(stepBoard),
		Governance: p.Governance.Hex(), ParamsHash: p.Hash().Hex(),
		Contracts: map[string]config.DeployedContract{},
	}
	for _, s := range plan.Steps {
		d.Contracts[s.Name] = config.DeployedContract{Contract: s.Contract, Address: s.Address.Hex(), Args: "0x" + common.Bytes2Hex(s.Args)}
	}
	settlerArgs := common.Bytes2Hex(common.LeftPadBytes(plan.Steps[stepFactory].Address.Bytes(), 32)) +
		common.Bytes2Hex(common.LeftPadBytes(plan.Steps[stepTank].Address.Bytes(), 32)) +
		common.Bytes2Hex(common.LeftPadBytes(p.Tank.DataFeeOracle.Bytes(), 32))
	d.Contracts["settler"] = config.DeployedContract{Contract: "Settler", Address: plan.Settler.Hex(), Args: "0x" + settlerArgs}
	d.Contracts["late_settler"] = config.DeployedContract{Contract: "LateSettler", Address: plan.LateSettler.Hex(), Args: "0x" + settlerArgs}
	return d
}
