package keeper

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sluicefi/sluice/bindings/demotoken"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
	"github.com/sluicefi/sluice/keys"
	"github.com/sluicefi/sluice/routes"
	"github.com/sluicefi/sluice/store"
)

const (
	week    = uint64(weekSeconds)
	testGas = 3_000_000
)

var (
	factoryABI = vaultfactory.NewVaultFactory()
	tokenABI   = demotoken.NewDemoToken()
)

// world is the whole system on a real chain, with vaults of one leader.
type world struct {
	t      testing.TB
	chain  *devnet.Chain
	dep    *devnet.Deployment
	leader *devnet.Wallet
	alice  *devnet.Wallet
	key    devnet.Account // the keeper's
	dbURL  string
	db     *store.DB
	reader chain.Endpoint // what refresh reads with
	first  uint64         // first cut-off, Unix seconds
	vaults []*vaultState

	heir     string // account of the keeper processes to come
	victims  int    // processes started
	finality bool   // blocks become final soon
}

// newWorld makes n shared vaults with a seed of 100,000 each, whose first
// cut-off is a week after genesis.
func newWorld(t testing.TB, n int, options ...func(*devnet.ChainConfig)) *world {
	t.Helper()
	return newWorldWith(t, n, devnet.DeployOptions{}, options...)
}

func newWorldWith(t testing.TB, n int, deploy devnet.DeployOptions, options ...func(*devnet.ChainConfig)) *world {
	t.Helper()
	w := &world{t: t, chain: devnettest.Chain(t, options...), key: devnet.NewAccount("keeper"), dbURL: testDatabaseURL(t)}
	w.db = openDB(t, w.dbURL)
	genesis := w.chain.Genesis().Time
	w.first = genesis + week
	var err error
	deploy.Timestamp = genesis + 12
	w.dep, err = devnet.Deploy(t.Context(), w.chain, deploy)
	w.must(err)
	w.leader, w.alice = w.wallet("leader"), w.wallet("alice")
	usdc := w.dep.Market.Asset
	b := w.chain.NewBatch()
	for _, who := range []*devnet.Wallet{w.leader, w.alice} {
		w.dep.Market.Grant(b, who, usdc, who.Address, units(1_000_000_000, 6))
		b.Call(who, usdc.Address, testGas, tokenABI.PackApprove(w.dep.Factory, units(1_000_000_000, 6)), "approve")
	}
	for i := range n {
		if i%12 == 11 { // a block holds about so many
			w.mine(b, w.chain.Head().Time+12)
		}
		b.Call(w.leader, w.dep.Factory, testGas, factoryABI.PackCreateVault(vaultfactory.VaultParams{
			Name: fmt.Sprintf("Vault %d", i), Symbol: "V", Asset: usdc.Address, FeeBps: 1_000, LeaderMarginBps: 500,
			MinDeposit: units(100, 6), FirstCutoff: new(big.Int).SetUint64(w.first), Period: uint32(week), Seed: units(100_000, 6),
		}), "create a vault")
	}
	w.mine(b, w.chain.Head().Time+12)
	w.refresh()
	b = w.chain.NewBatch()
	for i, v := range w.vaults {
		if i%200 == 199 { // a block holds the approvals of about 300
			w.mine(b, w.chain.Head().Time+12)
			b = w.chain.NewBatch()
		}
		for _, who := range []*devnet.Wallet{w.leader, w.alice} {
			b.Call(who, usdc.Address, testGas, tokenABI.PackApprove(v.Vault, units(1_000_000_000, 6)), "approve")
		}
	}
	w.mine(b, w.chain.Head().Time+12)
	return w
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) wallet(name string) *devnet.Wallet {
	w.t.Helper()
	wallet, err := w.chain.Wallet(w.t.Context(), devnet.NewAccount(name))
	w.must(err)
	return wallet
}

func (w *world) mine(b *devnet.Batch, at uint64) *types.Header {
	w.t.Helper()
	h, _, err := b.Mine(w.t.Context(), at)
	w.must(err)
	return h
}

// config is a keeper's configuration for this world.
func (w *world) config(holder string) Config {
	cfg := DefaultConfig()
	cfg.ChainID, cfg.Holder = devnet.ChainID, holder
	cfg.Addresses = Addresses{
		Factory: w.dep.Factory, Lens: w.dep.Lens, AutoClaimer: w.dep.AutoClaimer, Adapter: w.dep.Adapter, Quoter: w.dep.Uniswap.Quoter,
		Settler: w.dep.Settler,
	}
	cfg.LeaseTTL, cfg.PollInterval = time.Minute, time.Second
	cfg.IdleRefresh = 0 // every vault is read at every block
	cfg.WeeklyBudget, cfg.Serve.Budget = units(10, 18), units(1, 18)
	return cfg
}

func (w *world) endpoint() chain.Endpoint {
	w.t.Helper()
	return dialWithin(w.t, w.chain.HTTPURL(), time.Minute) // 300 vaults in one call take long on a machine that has other work
}

func dialTest(t testing.TB, url string) chain.Endpoint {
	t.Helper()
	return dialWithin(t, url, 10*time.Second)
}

func dialWithin(t testing.TB, url string, timeout time.Duration) chain.Endpoint {
	t.Helper()
	e, err := chain.DialEndpoint(url, timeout, MaxBatch)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(e.Close)
	return e
}

// anIndexer that is always up to date.
type freshIndexer struct{ chain *devnet.Chain }

func (f freshIndexer) Health(context.Context) (IndexerHealth, error) {
	return IndexerHealth{Known: true, Block: f.chain.Head().Number.Uint64()}, nil
}

// testKeeper is a keeper with its log.
type testKeeper struct {
	*Keeper
	log *bytes.Buffer
	reg *prometheus.Registry
}

func (w *world) keeper(change ...func(*Config, *Deps)) *testKeeper {
	w.t.Helper()
	cfg := w.config("a")
	log, reg := new(bytes.Buffer), prometheus.NewRegistry()
	deps := Deps{
		Endpoints: []chain.Endpoint{w.endpoint()}, DB: w.db, Signer: keys.NewLocalSigner(w.key.Key), Registerer: reg,
		Indexer: freshIndexer{w.chain},
		Log:     slog.New(slog.NewTextHandler(io.MultiWriter(log, testLog{w.t}), &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	for _, c := range change {
		c(&cfg, &deps)
	}
	k, err := New(cfg, deps)
	w.must(err)
	w.t.Cleanup(func() { // as the end of its process does
		if l := k.held(); l != nil {
			_ = l.Drop() // the test has ended, and with it what its session was for
		}
	})
	return &testKeeper{k, log, reg}
}

type testLog struct{ t testing.TB }

func (l testLog) Write(p []byte) (int, error) {
	l.t.Logf("%s", bytes.TrimSpace(p))
	return len(p), nil
}

// tick must not fail.
func (k *testKeeper) tick(t testing.TB) *Plan {
	t.Helper()
	plan, err := k.Tick(context.Background())
	if err != nil {
		t.Fatalf("tick: %v", err)
	}
	return plan
}

// block mines a block after the head, of what is pending.
func (w *world) block() *types.Header {
	w.t.Helper()
	h, err := w.chain.Mine(w.t.Context(), w.chain.Head().Time+12)
	w.must(err)
	return h
}

// prices publishes answers at a moment and mines them.
func (w *world) prices(at uint64) *types.Header {
	w.t.Helper()
	b := w.chain.NewBatch()
	w.must(w.dep.Market.Update(b, at))
	return w.mine(b, at)
}

// refresh reads the vaults as the keeper does.
func (w *world) refresh() {
	w.t.Helper()
	if w.reader.Node == nil {
		w.reader = w.endpoint()
	}
	s, err := newStateReader(w.config("x")).read(w.t.Context(), w.reader, w.chain.Head())
	w.must(err)
	w.vaults = s.Vaults
}

func (w *world) call(who *devnet.Wallet, to common.Address, data []byte, label string) {
	w.t.Helper()
	b := w.chain.NewBatch()
	b.Call(who, to, testGas, data, label)
	w.mine(b, w.chain.Head().Time+1)
}

func (w *world) deposit(who *devnet.Wallet, v *vaultState, dollars int64) {
	w.t.Helper()
	w.call(who, v.Vault, vaultABI.PackRequestDeposit(units(dollars, 6), who.Address, who.Address), "request a deposit")
}

func (w *world) redeem(who *devnet.Wallet, v *vaultState, shares *big.Int) {
	w.t.Helper()
	w.call(who, v.Vault, vaultABI.PackRequestRedeem(shares, who.Address, who.Address), "request a redemption")
}

// buy lets the leader buy a token for so many dollars of a vault's cash.
func (w *world) buy(v *vaultState, symbol string, dollars int64) {
	w.t.Helper()
	l := w.dep.Market.By(symbol)
	w.call(w.leader, v.Portfolio, portfolioABI.PackTrade(portfolio.Swap{
		Adapter: w.dep.Adapter, TokenIn: w.dep.Market.Asset.Address, TokenOut: l.Address, AmountIn: units(dollars, 6),
		MinAmountOut: big.NewInt(1), Data: routes.Path(w.dep.Market.Asset.Address, 500, l.Address),
	}), "buy")
}

// sellBut has the leader sell all of a token but so many base units.
func (w *world) sellBut(v *vaultState, symbol string, rest int64) {
	w.t.Helper()
	l := w.dep.Market.By(symbol)
	w.call(w.leader, v.Portfolio, portfolioABI.PackTrade(portfolio.Swap{
		Adapter: w.dep.Adapter, TokenIn: l.Address, TokenOut: w.dep.Market.Asset.Address, AmountIn: sub(v.priced(l.Address).Amount, big.NewInt(rest)),
		MinAmountOut: big.NewInt(1), Data: routes.Path(l.Address, 500, w.dep.Market.Asset.Address),
	}), "sell")
}

// settlements counts the EpochSettled logs of the canonical chain.
func (w *world) settlements() map[string]int {
	w.t.Helper()
	var addrs []common.Address
	for _, v := range w.vaults {
		addrs = append(addrs, v.Vault)
	}
	logs := w.logsOf(addrs, vaultEvent(w.t, "EpochSettled"))
	counts := make(map[string]int)
	for _, l := range logs {
		counts[fmt.Sprintf("%s/%d", l.Address, l.Topics[1].Big())]++
	}
	return counts
}

func (w *world) logs(of common.Address, event common.Hash) []types.Log {
	w.t.Helper()
	return w.logsOf([]common.Address{of}, event)
}

func (w *world) logsOf(addrs []common.Address, event common.Hash) []types.Log {
	w.t.Helper()
	logs, err := w.chain.Client().FilterLogs(w.t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), Addresses: addrs, Topics: [][]common.Hash{{event}},
	})
	w.must(err)
	return logs
}

func vaultEvent(t testing.TB, name string) common.Hash {
	t.Helper()
	parsed, err := vault.VaultMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	return parsed.Events[name].ID
}

// settled asserts that exactly these epochs were settled, each once: epochs 1
// to n of every vault.
func (w *world) settledOnce(n int) {
	w.t.Helper()
	got := w.settlements()
	if len(got) != n*len(w.vaults) {
		w.t.Errorf("%d epochs settled, want %d: %v", len(got), n*len(w.vaults), got)
	}
	for key, times := range got {
		if times != 1 {
			w.t.Errorf("epoch %s was settled %d times", key, times)
		}
	}
}

func decodeTx(t testing.TB, raw []byte) *types.Transaction {
	t.Helper()
	var tx types.Transaction
	if err := tx.UnmarshalBinary(raw); err != nil {
		t.Fatal(err)
	}
	return &tx
}

func contextWithCancel(t testing.TB) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	return ctx, cancel
}
