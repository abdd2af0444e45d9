package verify

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

const (
	scenarioStart  = 1_767_225_600
	scenarioPeriod = 7 * 86_400
)

var (
	usdc      = big.NewInt(1_000_000)
	unlimited = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	vaults    = vault.NewVault()
	folios    = portfolio.NewPortfolio()
	tokens    = demotoken.NewDemoToken()
	factories = vaultfactory.NewVaultFactory()
)

func dollars(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), usdc) }

// scenario drives one vault on a real chain.
type scenario struct {
	*testing.T
	chain            *devnet.Chain
	system           *devnet.Deployment
	vault, portfolio common.Address
	wallets          map[string]*devnet.Wallet
	now              uint64
	cutoff           uint64
	epoch            int64
	batch            *devnet.Batch
}

var cast = []string{"deployer", "keeper", "leader", "sam", "kim", "pat"}

// newScenario makes a shared vault with a 10 % fee and a 4 % margin, seeded with 1,000 USDC, and rich actors.
func newScenario(t *testing.T) *scenario {
	t.Helper()
	devnettest.Slow(t)
	var accounts []devnet.Account
	for _, name := range cast {
		accounts = append(accounts, devnet.NewAccount(name))
	}
	chain, err := devnet.StartChain(t.Context(), devnet.ChainConfig{
		GenesisTime: scenarioStart, Alloc: devnet.Fund(devnet.Ether(1_000_000), accounts...), FinalizedDepth: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	s := &scenario{T: t, chain: chain, wallets: map[string]*devnet.Wallet{}, now: scenarioStart, epoch: 1}
	if s.system, err = devnet.Deploy(t.Context(), chain, devnet.DeployOptions{Timestamp: s.now + 1}); err != nil {
		t.Fatal(err)
	}
	for _, account := range accounts {
		if s.wallets[account.Name], err = chain.Wallet(t.Context(), account); err != nil {
			t.Fatal(err)
		}
	}
	s.now = chain.Head().Time
	s.cutoff = s.now + scenarioPeriod
	s.batch = chain.NewBatch()
	asset := s.system.Market.Asset
	for _, name := range cast[2:] {
		s.system.Market.Grant(s.batch, s.wallets["keeper"], asset, s.wallets[name].Address, dollars(1_000_000))
	}
	s.call("leader", asset.Address, tokens.PackApprove(s.system.Factory, unlimited))
	s.call("leader", s.system.Factory, factories.PackCreateVault(vaultfactory.VaultParams{
		Name: "Scenario", Symbol: "SCN", Asset: asset.Address, FeeBps: 1000, LeaderMarginBps: 400, MinDeposit: dollars(100),
		FirstCutoff: new(big.Int).SetUint64(s.cutoff), Period: scenarioPeriod, Seed: dollars(1000), Strategy: "A test",
	}))
	for _, receipt := range s.mine() {
		for _, log := range receipt.Logs {
			if created, err := factories.UnpackVaultCreatedEvent(log); err == nil {
				s.vault, s.portfolio = created.Vault, created.Portfolio
			}
		}
	}
	for _, name := range cast[2:] {
		s.call(name, asset.Address, tokens.PackApprove(s.vault, unlimited))
	}
	s.mine()
	return s
}

func (s *scenario) address(name string) common.Address { return s.wallets[name].Address }

// call adds a transaction to the next block.
func (s *scenario) call(from string, to common.Address, data []byte) {
	s.batch.Call(s.wallets[from], to, 5_000_000, data, "call")
}

func (s *scenario) on(from string, data []byte) { s.call(from, s.vault, data) }

// mine makes the next block, a minute later.
func (s *scenario) mine() types.Receipts {
	s.Helper()
	s.now += 60
	_, receipts, err := s.batch.Mine(s.Context(), s.now)
	if err != nil {
		s.Fatal(err)
	}
	return receipts
}

// settle passes the cut-off, publishes prices and settles.
func (s *scenario) settle() {
	s.Helper()
	s.now = max(s.now, s.cutoff) + 60
	s.cutoff += scenarioPeriod
	if err := s.system.Market.Update(s.batch, s.now+60); err != nil {
		s.Fatal(err)
	}
	s.on("keeper", vaults.PackSettle(big.NewInt(s.epoch), new(big.Int), unlimited))
	s.mine()
	s.epoch++
}

// price sets what a token is worth in dollars from the next settlement on.
func (s *scenario) price(symbol string, dollars int64) {
	s.system.Market.By(symbol).Price = devnet.Dollars(dollars)
}

// buy spends USDC of the portfolio on a token, at fresh prices.
func (s *scenario) buy(symbol string, assets *big.Int) {
	s.Helper()
	if err := s.system.Market.Update(s.batch, s.now+60); err != nil {
		s.Fatal(err)
	}
	asset, token := s.system.Market.Asset, s.system.Market.By(symbol)
	s.call("leader", s.portfolio, folios.PackTrade(portfolio.Swap{
		Adapter: s.system.Adapter, TokenIn: asset.Address, TokenOut: token.Address, AmountIn: assets,
		MinAmountOut: big.NewInt(1), Data: token.Pool.Path(asset.Address, token.Address),
	}))
	s.mine()
}

func (s *scenario) deposit(name string, assets *big.Int) {
	me := s.address(name)
	s.on(name, vaults.PackRequestDeposit(assets, me, me))
}

// claim takes that many accepted assets as shares, for a receiver.
func (s *scenario) claim(name string, assets *big.Int, receiver string) {
	data := crypto.Keccak256([]byte("deposit(uint256,address,address)"))[:4]
	for _, word := range []*big.Int{assets, s.address(receiver).Big(), s.address(name).Big()} {
		data = append(data, common.BigToHash(word).Bytes()...)
	}
	s.on(name, data)
}

func (s *scenario) redeem(name string, shares *big.Int) {
	me := s.address(name)
	s.on(name, vaults.PackRequestRedeem(shares, me, me))
}

// finalise mines empty blocks until everything so far is final.
func (s *scenario) finalise() {
	s.Helper()
	for range 3 {
		s.mine()
	}
}

// read calls a view of the vault at the head.
func (s *scenario) read(data []byte) []byte {
	s.Helper()
	out, err := s.chain.Call(s.Context(), s.vault, data)
	if err != nil {
		s.Fatal(err)
	}
	return out
}

func (s *scenario) number(data []byte) *big.Int {
	s.Helper()
	out := s.read(data)
	if len(out) < 32 {
		s.Fatalf("a view answered %d bytes", len(out))
	}
	return new(big.Int).SetBytes(out[:32])
}

// busy plays three weeks in which everything happens that an account's figures depend on.
func busy(t *testing.T) *scenario {
	t.Helper()
	s := newScenario(t)
	whole := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), shareOne) }

	s.deposit("sam", dollars(1000))
	s.deposit("kim", dollars(2000))
	s.deposit("pat", dollars(500))
	s.mine()
	id, pat := big.NewInt(1), s.address("pat")
	s.on("pat", vaults.PackMulticall([][]byte{
		vaults.PackCancelDepositRequest(id, pat), vaults.PackClaimCancelDepositRequest(id, pat, pat),
	}))
	s.mine()
	s.settle()

	s.claim("sam", big.NewInt(333_333_333), "sam")
	s.claim("sam", big.NewInt(666_666_667), "sam")
	s.claim("kim", dollars(1500), "pat")
	s.mine()
	s.buy("WETH", dollars(700))
	s.buy("LINK", dollars(900))
	s.on("sam", vaults.PackTransfer(s.address("kim"), whole(123)))
	s.deposit("sam", dollars(1000))
	s.deposit("leader", dollars(100))
	s.mine()
	s.price("WETH", 3600)
	s.price("LINK", 14)
	s.settle()

	// The whale meets the leader's margin and is filled in part.
	s.deposit("kim", dollars(200_000))
	s.deposit("sam", dollars(150))
	s.redeem("sam", whole(400))
	s.redeem("pat", whole(100))
	s.mine()
	s.price("WETH", 3900)
	s.settle()

	three := big.NewInt(3)
	s.on("sam", vaults.PackCrystallise(three, s.address("sam")))
	s.on("pat", vaults.PackWithdraw(dollars(1), pat, pat))
	s.on("pat", vaults.PackWithdraw(dollars(2), s.address("sam"), pat))
	s.on("sam", vaults.PackClaimCancelDepositRequest(three, s.address("sam"), s.address("sam")))
	s.redeem("sam", whole(10))
	s.redeem("kim", whole(20))
	s.mine()
	four := big.NewInt(4)
	s.on("kim", vaults.PackCancelRedeemRequest(four, s.address("kim")))
	s.mine()
	s.redeem("kim", whole(5))
	s.mine()
	s.finalise()
	return s
}
