package devnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/demofeed"
	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/demowrappedether"
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
)

// DefaultRegistryDelay is the production delay of the Registry (SPEC rule 19).
const DefaultRegistryDelay = 14 * 24 * time.Hour

// DeployOptions say how the system is deployed. The zero value is production
// as closely as a demo can be.
type DeployOptions struct {
	// RegistryDelay of new tokens and adapters; 0 means DefaultRegistryDelay.
	// The tokens and the adapter deployed here are in force at once.
	RegistryDelay time.Duration

	// Deployer pays for everything and must have ether; the zero value means
	// NewAccount("deployer").
	Deployer Account

	// Governance owns the Registry; the zero address means the deployer.
	Governance common.Address

	// Keepers and Guardians of the Registry; nil means NewAccount("keeper")
	// and NewAccount("guardian").
	Keepers, Guardians []common.Address

	// Caps of tokens by symbol, in basis points of a vault's base; a token that isn't named has none (10,000).
	Caps map[string]uint16

	// Timestamp of the first of the blocks that deploy, in Unix seconds; the
	// others follow a second apart. 0 means the clock's now.
	Timestamp uint64
}

// Deployment is the whole system on a chain.
type Deployment struct {
	Market  *Market
	Uniswap *Uniswap

	Registry                    common.Address
	Factory                     common.Address
	VaultImplementation         common.Address
	PersonalVaultImplementation common.Address
	PortfolioImplementation     common.Address
	Adapter                     common.Address // Uniswap v3
	AutoClaimer                 common.Address
	Lens                        common.Address
	// Tank holds the ether that pays for what keepers do for a vault.
	Tank common.Address
	// Settler has the keeper role when the deployer is the governance.
	Settler common.Address
	// LateSettler is what strangers settle a late vault through; it never has a role.
	LateSettler common.Address
	// Board carries the words of leaders and traders.
	Board common.Address

	// StartBlock is the first block an indexer has to read.
	StartBlock uint64
}

// gasDeploy is the gas limit of a deployment; a transaction may have at most
// 2^24 (EIP-7825).
const gasDeploy = 16_000_000

// genesisListings are the demo's tokens, without caps. WBTC is priced by two feeds, as on Ethereum. LINK's feed has 18
// decimals, as some of Chainlink's have; it is what puts Sam's vault on the guide's numbers.
func genesisListings() (asset *Listing, tokens []*Listing) {
	asset = &Listing{
		Token: Token{Symbol: "USDC", Decimals: 6}, Name: "USD Coin",
		FeedDecimals: 8, Heartbeat: 86_400, MaxAge: 90_000, DeviationBps: 25, CapBps: 10_000, Price: Dollars(1),
	}
	tokens = []*Listing{
		{
			Token: Token{Symbol: "WETH", Decimals: 18}, Name: "Wrapped Ether",
			FeedDecimals: 8, Heartbeat: 3_600, MaxAge: 4_500, AfterCutoff: true, CapBps: 10_000, DeviationBps: 50, Price: Dollars(2_400),
		},
		{
			Token: Token{Symbol: "WBTC", Decimals: 8}, Name: "Wrapped Bitcoin",
			Ratio:        &Ratio{Of: "BTC", Decimals: 8, Heartbeat: 86_400, MaxAge: 90_000, DeviationBps: 50, Value: pegOn(0)},
			FeedDecimals: 8, Heartbeat: 3_600, MaxAge: 4_500, AfterCutoff: true, CapBps: 10_000, DeviationBps: 50, Price: Dollars(64_000),
		},
		{
			Token: Token{Symbol: "LINK", Decimals: 18}, Name: "ChainLink Token",
			FeedDecimals: 18, Heartbeat: 3_600, MaxAge: 4_500, AfterCutoff: true, CapBps: 10_000, DeviationBps: 50, Price: Dollars(9),
		},
	}
	return asset, tokens
}

// tankCosts are what a tank pays for at most: gas of a settlement or order and of each sale in it, and wei of tip a gas.
var tankCosts = tank.ITankCosts{
	BaseGas: big.NewInt(250_000), SaleGas: big.NewInt(160_000), TipCap: big.NewInt(2_000_000_000),
}

// poolDepth is what each side of a pool is worth at genesis, in dollars: a
// vault's trade of some 100,000 then moves the price by less than its fee.
const poolDepth = 200_000_000

// poolFee is Uniswap's tier of 0.05 %.
const poolFee = 500

// Deploy deploys tokens, feeds, Uniswap v3 with deep pools, registry, factory,
// adapter, AutoClaimer, Lens and Settler, and publishes the first answers.
func Deploy(ctx context.Context, chain *Chain, opts DeployOptions) (*Deployment, error) {
	if opts.Deployer.Key == nil {
		opts.Deployer = NewAccount("deployer")
	}
	if opts.Governance == (common.Address{}) {
		opts.Governance = opts.Deployer.Address
	}
	if opts.RegistryDelay == 0 {
		opts.RegistryDelay = DefaultRegistryDelay
	}
	if opts.Keepers == nil {
		opts.Keepers = []common.Address{NewAccount("keeper").Address}
	}
	if opts.Guardians == nil {
		opts.Guardians = []common.Address{NewAccount("guardian").Address}
	}
	w, err := chain.Wallet(ctx, opts.Deployer)
	if err != nil {
		return nil, err
	}
	d := &deployer{ctx: ctx, chain: chain, w: w, opts: opts, time: opts.Timestamp, out: &Deployment{}}
	for _, stage := range []func() error{d.tokens, d.uniswap, d.pools, d.trading, d.vaults} {
		if err := stage(); err != nil {
			return nil, fmt.Errorf("deploying: %w", err)
		}
	}
	return d.out, nil
}

type deployer struct {
	ctx   context.Context
	chain *Chain
	w     *Wallet
	opts  DeployOptions
	time  uint64 // of the next block; 0 means the clock's now
	batch *Batch
	out   *Deployment
}

func (d *deployer) mine() error {
	header, _, err := d.batch.Mine(d.ctx, d.time)
	if err != nil {
		return err
	}
	if d.time != 0 {
		d.time = header.Time + 1
	}
	return nil
}

// create adds a creation of a contract from its binding's metadata.
func (d *deployer) create(meta *bind.MetaData, args ...any) common.Address {
	if d.batch.err != nil {
		return common.Address{}
	}
	var packed []byte
	parsed, err := meta.ParseABI()
	if err == nil {
		packed, err = parsed.Pack("", args...)
	}
	if err != nil {
		d.batch.err = fmt.Errorf("%s: %w", meta.ID, err)
		return common.Address{}
	}
	return d.batch.Create(d.w, gasDeploy, append(common.FromHex(meta.Bin), packed...), "deploy "+meta.ID)
}

func (d *deployer) tokens() error {
	d.batch = d.chain.NewBatch()
	asset, tokens := genesisListings()
	for _, l := range tokens {
		if limit, ok := d.opts.Caps[l.Symbol]; ok {
			l.CapBps = limit
		}
	}
	market := &Market{Asset: asset, Tokens: tokens, chain: d.chain, wallet: d.w}
	for _, l := range market.all() {
		code := &demotoken.DemoTokenMetaData
		if l.Symbol == "WETH" {
			code = &demowrappedether.DemoWrappedEtherMetaData
		}
		l.Address = d.create(code, l.Name, l.Symbol, l.Decimals)
		priced := l.Symbol
		if r := l.Ratio; r != nil {
			r.Feed = d.create(&demofeed.DemoFeedMetaData, r.Decimals, l.Symbol+" / "+r.Of)
			priced = r.Of
		}
		l.Feed = d.create(&demofeed.DemoFeedMetaData, l.FeedDecimals, priced+" / USD")
	}
	market.executor = d.batch.Create(d.w, 200_000, executorCode, "deploy the market's executor")
	d.out.Market = market
	return d.mine()
}

func (d *deployer) uniswap() error {
	var err error
	if d.out.Uniswap, err = DeployUniswap(d.batch, d.w, d.out.Market.By("WETH").Address); err != nil {
		return err
	}
	return d.mine()
}

// pools makes one pool for each token, fills it from the deployer's wallet,
// and gives the executor what it needs to be its arbitrageur.
func (d *deployer) pools() error {
	m, u := d.out.Market, d.out.Uniswap
	endless := pow10(36)
	var approvals []contractCall
	for _, l := range m.all() {
		m.Grant(d.batch, d.w, l, d.w.Address, endless)
		m.Grant(d.batch, d.w, l, m.executor, endless)
		d.batch.Call(d.w, l.Address, gasApprove, demoToken.PackApprove(u.PositionManager, maxUint256), "approve "+l.Symbol)
		approvals = append(approvals, contractCall{to: l.Address, data: demoToken.PackApprove(u.Router, maxUint256)})
	}
	if err := m.run(d.batch, "approve the router", approvals); err != nil {
		return err
	}
	depth := new(big.Int).Mul(big.NewInt(poolDepth), pow10(int(m.Asset.Decimals)))
	for _, l := range m.Tokens {
		pool, err := u.CreatePool(d.batch, d.w, l.Token, m.Asset.Token, poolFee, m.OraclePrice(l))
		if err != nil {
			return err
		}
		lower, upper := pool.FullRange()
		if err := pool.AddLiquidity(d.batch, d.w, m.Amount(l, depth), depth, lower, upper); err != nil {
			return err
		}
		l.Pool = pool
	}
	return d.mine()
}

// trading deploys the adapter and the registry, after the feeds' first answers.
func (d *deployer) trading() error {
	m := d.out.Market
	now := d.time
	if now == 0 {
		now = d.chain.nextTime(d.chain.Head(), 0)
	}
	if err := m.Update(d.batch, now); err != nil {
		return err
	}
	d.time = now
	d.out.Adapter = d.create(&uniswapv3adapter.UniswapV3AdapterMetaData, d.out.Uniswap.Factory)
	var listed []registry.IRegistryInitialToken
	for _, l := range m.all() {
		listed = append(listed, registry.IRegistryInitialToken{Token: l.Address, CapBps: l.CapBps, Feeds: l.feeds()})
	}
	delay := big.NewInt(int64(d.opts.RegistryDelay / time.Second))
	d.out.Registry = d.create(&registry.RegistryMetaData,
		d.opts.Governance, delay, listed, []common.Address{d.out.Adapter},
		d.opts.Keepers, d.opts.Guardians, common.Address{}, new(big.Int))
	d.out.StartBlock = d.chain.Head().Number.Uint64() + 1
	return d.mine()
}

// vaults deploys the factory with its implementations, and what reads and
// serves the vaults it will make.
func (d *deployer) vaults() error {
	settlement, views := d.create(&vaultsettlement.VaultSettlementMetaData), d.create(&vaultviews.VaultViewsMetaData)
	d.out.VaultImplementation = d.create(&vault.VaultMetaData, settlement, views)
	d.out.PersonalVaultImplementation = d.create(&personalvault.PersonalVaultMetaData)
	d.out.PortfolioImplementation = d.create(&portfolio.PortfolioMetaData, d.create(&portfolioorders.PortfolioOrdersMetaData))
	d.out.Factory = d.create(&vaultfactory.VaultFactoryMetaData,
		d.out.Registry, d.out.VaultImplementation, d.out.PersonalVaultImplementation, d.out.PortfolioImplementation)
	d.out.AutoClaimer = d.create(&autoclaimer.AutoClaimerMetaData)
	d.out.Lens = d.create(&lens.LensMetaData, d.out.Factory)
	d.out.Board = d.create(&board.BoardMetaData)
	d.out.Tank = d.create(&tank.TankMetaData, d.out.Factory, tankCosts)
	// The tank makes its two settlers itself, as its first two creations.
	d.out.Settler, d.out.LateSettler = crypto.CreateAddress(d.out.Tank, 1), crypto.CreateAddress(d.out.Tank, 2)
	if d.opts.Governance == d.w.Address {
		data := registry.NewRegistry().PackSetKeeper(d.out.Settler, true)
		d.batch.Call(d.w, d.out.Registry, gasApprove, data, "make the Settler a keeper")
	}
	return d.mine()
}
