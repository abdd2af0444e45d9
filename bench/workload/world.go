package workload

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/devnet"
)

const (
	genesisTime   = 1_767_225_600 // 2026-01-01 00:00 UTC
	day           = 86_400
	blocksPerDay  = 3_600 / SecondsPerBlock // the rest of the day is quiet
	blocksPerFeed = 100                     // prices are published every 20 minutes of a burst
	seedUSDC      = 10_000_000
	gasAction     = 600_000
	gasSettle     = 2_000_000
)

var (
	usdc       = big.NewInt(1_000_000)
	shareUnits = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	vaultABI   = vault.NewVault()
	folioABI   = portfolio.NewPortfolio()
	tokenABI   = demotoken.NewDemoToken()
	factoryABI = vaultfactory.NewVaultFactory()
	maxUint256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
)

// world is a chain in the making.
type world struct {
	chain    *devnet.Chain
	system   *devnet.Deployment
	size     Size
	rng      *rand.Rand
	info     *Info
	names    map[common.Hash]string
	watched  map[common.Address]bool
	deployer *devnet.Wallet
	keeper   *devnet.Wallet
	actors   []*devnet.Wallet
	vaults   []*managed
	time     uint64
	start    uint64 // of the first burst
	epoch    int64
	told     int   // blocks of the story so far
	per      []int // events by block, from block 0
}

// managed is one vault with its leader and what each actor has in it.
type managed struct {
	vault, portfolio common.Address
	leader           *devnet.Wallet
	slots            []slot
	holds            int // tokens bought and not sold, at most
}

// slot is one actor's business with one vault, in whole USDC and whole shares (fewer than it really has).
type slot struct {
	pendingDeposit, claimableDeposit int64
	shares                           int64
	pendingRedeem, claimableRedeem   int64
}

func newWorld(ctx context.Context, dir string, size Size) (*world, error) {
	deployer, keeper := devnet.NewAccount("deployer"), devnet.NewAccount("keeper")
	rich := []devnet.Account{deployer, keeper}
	for i := range size.Accounts {
		rich = append(rich, devnet.NewAccount(fmt.Sprintf("bench actor %d", i)))
	}
	for i := range size.Vaults {
		rich = append(rich, devnet.NewAccount(fmt.Sprintf("bench leader %d", i)))
	}
	chain, err := devnet.StartChain(ctx, devnet.ChainConfig{
		DataDir: dir, Modules: modules, GenesisTime: genesisTime, Alloc: devnet.Fund(devnet.Ether(1_000_000), rich...),
	})
	if err != nil {
		return nil, err
	}
	w := &world{
		chain: chain, size: size, rng: newRand(size.Seed), time: genesisTime, epoch: 1,
		watched: map[common.Address]bool{},
		info:    &Info{Version: version, Size: size, Mix: map[string]int{}},
	}
	if err := w.setUp(ctx, rich); err != nil {
		return nil, fmt.Errorf("%w (closing: %v)", err, chain.Close())
	}
	return w, nil
}

// setUp deploys everything, makes the vaults, and gives every actor money and allowances.
func (w *world) setUp(ctx context.Context, accounts []devnet.Account) error {
	wallets := make([]*devnet.Wallet, len(accounts))
	for i, account := range accounts {
		wallet, err := w.chain.Wallet(ctx, account)
		if err != nil {
			return err
		}
		wallets[i] = wallet
	}
	w.keeper, w.actors = wallets[1], wallets[2:2+w.size.Accounts]
	leaders := wallets[2+w.size.Accounts:]
	var err error
	if w.system, err = devnet.Deploy(ctx, w.chain, devnet.DeployOptions{Timestamp: w.time + 1}); err != nil {
		return err
	}
	if w.deployer, err = w.chain.Wallet(ctx, accounts[0]); err != nil {
		return err
	}
	if err := w.nameEvents(); err != nil {
		return err
	}
	w.info.Factory, w.info.Lens, w.info.StartBlock = w.system.Factory, w.system.Lens, w.system.StartBlock
	w.watch(w.system.Factory)
	w.time = w.chain.Head().Time
	for _, actor := range w.actors {
		w.info.Accounts = append(w.info.Accounts, actor.Address)
	}
	if err := w.makeVaults(ctx, leaders); err != nil {
		return err
	}
	return w.approveAll(ctx)
}

func (w *world) watch(address common.Address) {
	w.watched[address] = true
	w.info.Contracts = append(w.info.Contracts, address)
}

// nameEvents maps every event of our contracts to its name.
func (w *world) nameEvents() error {
	w.names = map[common.Hash]string{}
	for contract, meta := range map[string]*bind.MetaData{
		"Vault": &vault.VaultMetaData, "Portfolio": &portfolio.PortfolioMetaData, "VaultFactory": &vaultfactory.VaultFactoryMetaData,
	} {
		parsed, err := meta.ParseABI()
		if err != nil {
			return fmt.Errorf("reading the ABI of %s: %w", contract, err)
		}
		for _, event := range parsed.Events {
			w.names[event.ID] = event.Name
		}
	}
	return nil
}

func (w *world) makeVaults(ctx context.Context, leaders []*devnet.Wallet) error {
	batch := w.chain.NewBatch()
	asset := w.system.Market.Asset
	seed := new(big.Int).Mul(big.NewInt(seedUSDC), usdc)
	// The first cut-off is a second before the block that settles it.
	w.start = w.time + day
	first := w.start - 1
	w.time += SecondsPerBlock
	for i, leader := range leaders {
		w.system.Market.Grant(batch, w.keeper, asset, leader.Address, seed)
		batch.Call(leader, asset.Address, gasAction, tokenABI.PackApprove(w.system.Factory, seed), "approve the factory")
		batch.Call(leader, w.system.Factory, 4_000_000, factoryABI.PackCreateVault(vaultfactory.VaultParams{
			Name: fmt.Sprintf("Bench vault %d", i), Symbol: fmt.Sprintf("BV%d", i), Asset: asset.Address,
			FeeBps: 1000, LeaderMarginBps: 100, MinDeposit: new(big.Int).Mul(big.NewInt(100), usdc),
			FirstCutoff: new(big.Int).SetUint64(first), Period: day, Seed: seed, Strategy: "Bench",
		}), "create a vault")
	}
	header, receipts, err := batch.Mine(ctx, w.time)
	if err != nil {
		return err
	}
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			created, err := factoryABI.UnpackVaultCreatedEvent(log)
			if err != nil {
				continue
			}
			w.vaults = append(w.vaults, &managed{
				vault: created.Vault, portfolio: created.Portfolio, leader: leaders[len(w.vaults)],
				slots: make([]slot, w.size.Accounts),
			})
			w.watch(created.Vault)
			w.watch(created.Portfolio)
			w.info.Vaults = append(w.info.Vaults, created.Vault)
		}
	}
	if len(w.vaults) != w.size.Vaults {
		return fmt.Errorf("%d vaults were created, not %d", len(w.vaults), w.size.Vaults)
	}
	w.count(header, receipts)
	return nil
}

func (w *world) approveAll(ctx context.Context) error {
	asset := w.system.Market.Asset
	for i, actor := range w.actors {
		batch := w.chain.NewBatch()
		w.system.Market.Grant(batch, w.keeper, asset, actor.Address, new(big.Int).Mul(big.NewInt(1_000_000_000), usdc))
		for _, m := range w.vaults {
			batch.Call(actor, asset.Address, 100_000, tokenABI.PackApprove(m.vault, maxUint256), "approve a vault")
		}
		// All of them fit before the next block of the story.
		if _, _, err := batch.Mine(ctx, w.time+1+uint64(i)); err != nil {
			return err
		}
	}
	return nil
}

// count books a block's events of our contracts.
func (w *world) count(header *types.Header, receipts types.Receipts) int {
	events := 0
	for _, receipt := range receipts {
		for _, log := range receipt.Logs {
			if !w.watched[log.Address] || len(log.Topics) == 0 {
				continue
			}
			events++
			w.info.Mix[w.names[log.Topics[0]]]++
		}
	}
	number := int(header.Number.Uint64())
	for len(w.per) <= number {
		w.per = append(w.per, 0)
	}
	w.per[number] = events
	w.info.Events += events
	return events
}
