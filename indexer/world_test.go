package indexer

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/personalvault"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/bindings/vaultfactory"
	"github.com/sluicefi/sluice/devnet"
	"github.com/sluicefi/sluice/devnet/devnettest"
)

// world is a chain on which random people do random things with vaults, and random reorgs undo them.
type world struct {
	t       testing.TB
	rng     *rand.Rand
	chain   *devnet.Chain
	d       *devnet.Deployment
	wallets map[string]*devnet.Wallet
	vaults  []simVault
	now     uint64
	batch   *devnet.Batch
	mined   int // transactions that didn't revert
	highest uint64
	rows    map[common.Hash]string // what a fresh index of a head has

	providers int // endpoints in front of the chain
}

type simVault struct {
	address, portfolio common.Address
	leader             string
	personal           bool
}

var people = []string{"alice", "bob", "carol", "dave", "leader"}

var (
	personalABI = personalvault.NewPersonalVault()
	factoryABI  = vaultfactory.NewVaultFactory()
)

const simFinality = 12

func newWorld(t testing.TB, seed uint64) *world {
	t.Helper()
	c := devnettest.Chain(t, func(cfg *devnet.ChainConfig) { cfg.FinalizedDepth = simFinality })
	d, err := devnet.Deploy(t.Context(), c, devnet.DeployOptions{
		Timestamp: c.Head().Time + 1, Governance: devnet.NewAccount("guardian").Address,
	})
	must(t, err)
	w := &world{t: t, rng: rand.New(rand.NewPCG(seed, 77)), chain: c, d: d, wallets: map[string]*devnet.Wallet{}, rows: map[common.Hash]string{}}
	for _, a := range devnettest.Accounts {
		if a.Name == "deployer" {
			continue // the market's
		}
		wallet, err := c.Wallet(t.Context(), a)
		must(t, err)
		w.wallets[a.Name] = wallet
	}
	w.now = c.Head().Time
	w.batch = c.NewBatch()
	for _, name := range people {
		d.Market.Grant(w.batch, w.wallets["keeper"], d.Market.Asset, w.wallets[name].Address, w.usdc(10_000_000))
	}
	for range simFinality + 1 { // no reorg takes the deployment
		w.mine(60)
	}
	return w
}

func (w *world) usdc(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1_000_000)) }

func (w *world) read(to common.Address, data []byte) *big.Int {
	out, err := w.chain.Call(w.t.Context(), to, data)
	if err != nil {
		return new(big.Int)
	}
	return new(big.Int).SetBytes(out[:min(32, len(out))])
}

func (w *world) call(who string, to common.Address, gas uint64, data []byte) {
	w.batch.CallMayRevert(w.wallets[who], to, gas, data, "random")
}

// mine puts fresh oracle answers and the gathered transactions into a block. The answers come first: with them go swaps
// that fit the pools as they are before the block, and a trade ahead of one could make it revert.
func (w *world) mine(seconds uint64) {
	w.t.Helper()
	w.now += seconds
	block := w.chain.NewBatch()
	if w.rng.IntN(10) > 0 { // now and then an hour passes without answers: prices go stale
		if w.rng.IntN(3) == 0 {
			w.d.Market.Walk(w.rng, 20_000)
		}
		must(w.t, w.d.Market.Update(block, w.now))
	}
	block.Append(w.batch)
	h, receipts, err := block.Mine(w.t.Context(), w.now)
	must(w.t, err)
	for _, r := range receipts {
		if r.Status == 1 {
			w.mined++
		}
	}
	w.now = h.Time
	w.highest = max(w.highest, h.Number.Uint64())
	w.batch = w.chain.NewBatch()
}

// part is a random part of x: nothing much, some, or all of it.
func (w *world) part(x *big.Int) *big.Int {
	switch w.rng.IntN(5) {
	case 0:
		return new(big.Int).Set(x)
	case 1:
		return big.NewInt(1)
	}
	return new(big.Int).Quo(new(big.Int).Mul(x, big.NewInt(1+w.rng.Int64N(99))), big.NewInt(100))
}

func (w *world) who() string { return people[w.rng.IntN(len(people))] }

func (w *world) addr(who string) common.Address { return w.wallets[who].Address }

func (w *world) token() *devnet.Listing { return w.d.Market.Tokens[w.rng.IntN(len(w.d.Market.Tokens))] }

// found makes a vault; its leader seeds and approves it.
func (w *world) found(leader string, personal bool) {
	asset := w.d.Market.Asset.Address
	if personal {
		w.call(leader, w.d.Factory, 4_000_000, factoryABI.PackCreatePersonalVault("Own "+leader, "OWN", asset, "mine"))
	} else {
		seed := w.usdc(1000 + w.rng.Int64N(50_000))
		w.call(leader, asset, 100_000, tokenABI.PackApprove(w.d.Factory, seed))
		w.call(leader, w.d.Factory, 4_000_000, factoryABI.PackCreateVault(vaultfactory.VaultParams{
			Name: "Vault of " + leader, Symbol: "V", Asset: asset, FeeBps: uint16(w.rng.IntN(3001)), LeaderMarginBps: uint16(w.rng.IntN(2000)),
			MinDeposit: w.usdc(10), FirstCutoff: new(big.Int).SetUint64(w.now + 7200 + w.rng.Uint64N(86_400)), Period: 86_400, Seed: seed,
			Strategy: "random",
		}))
	}
	w.mine(30)
	w.refresh()
}

// refresh reads the factory's vaults: a reorg may have taken some.
func (w *world) refresh() {
	n := w.read(w.d.Factory, factoryABI.PackVaultCount())
	out, err := w.chain.Call(w.t.Context(), w.d.Factory, factoryABI.PackVaults(new(big.Int), n))
	must(w.t, err)
	list, err := factoryABI.UnpackVaults(out)
	must(w.t, err)
	w.vaults = nil
	for _, a := range list {
		v := simVault{address: a, portfolio: common.BigToAddress(w.read(a, vaultABI.PackPortfolio()))}
		leader := common.BigToAddress(w.read(a, vaultABI.PackLeader()))
		for name, wallet := range w.wallets {
			if wallet.Address == leader {
				v.leader = name
			}
		}
		v.personal = w.read(a, vaultABI.PackPeriod()).Sign() == 0
		w.vaults = append(w.vaults, v)
	}
}

// act gathers one random action.
func (w *world) act() {
	if len(w.vaults) == 0 || w.rng.IntN(60) == 0 && len(w.vaults) < 6 {
		w.found(w.who(), len(w.vaults) == 2)
		return
	}
	v := w.vaults[w.rng.IntN(len(w.vaults))]
	if v.personal {
		w.personal(v)
		return
	}
	who := w.who()
	receiver := who
	if w.rng.IntN(3) == 0 {
		receiver = w.who()
	}
	a, r := w.addr(who), w.addr(receiver)
	const gas = 700_000
	switch w.rng.IntN(34) {
	case 32:
		w.tank(v)
	case 33:
		w.post(v)
	case 0, 1, 2, 3, 4, 5:
		assets := new(big.Int).Add(w.usdc(10+w.rng.Int64N(20_000)), big.NewInt(w.rng.Int64N(999_999)))
		w.call(who, w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, assets))
		w.call(who, v.address, gas, vaultABI.PackRequestDeposit(assets, r, a))
	case 6, 7, 8, 9:
		w.call(who, v.address, gas, vaultABI.PackRequestRedeem(w.part(w.read(v.address, vaultABI.PackBalanceOf(a))), r, a))
	case 10:
		id := w.epoch(v, who == v.leader)
		w.call(who, v.address, gas, vaultABI.PackCancelDepositRequest(id, a))
		if w.rng.IntN(2) == 0 {
			w.call(who, v.address, gas, vaultABI.PackClaimCancelDepositRequest(id, r, a))
		}
	case 11:
		id := w.epoch(v, false)
		w.call(who, v.address, gas, vaultABI.PackCancelRedeemRequest(id, a))
		if w.rng.IntN(2) == 0 {
			w.call(who, v.address, gas, vaultABI.PackClaimCancelRedeemRequest(id, r, a))
		}
	case 12, 13, 14:
		shares := w.part(w.read(v.address, vaultABI.PackMaxMint(a)))
		w.call(who, v.address, gas, vaultABI.PackMint0(shares, r, a))
	case 15, 16:
		assets := w.part(w.read(v.address, vaultABI.PackMaxDeposit(a)))
		w.call(who, v.address, gas, vaultABI.PackDeposit(assets, r, a))
	case 17, 18:
		w.call(who, v.address, gas, vaultABI.PackWithdraw(w.part(w.read(v.address, vaultABI.PackMaxWithdraw(a))), r, a))
	case 19:
		w.call(who, v.address, gas, vaultABI.PackRedeem(w.part(w.read(v.address, vaultABI.PackMaxRedeem(a))), r, a))
	case 20, 21:
		w.call(who, v.address, gas, vaultABI.PackTransfer(r, w.part(w.read(v.address, vaultABI.PackBalanceOf(a)))))
	case 22:
		w.call(who, v.address, gas, vaultABI.PackSetOperator(r, w.rng.IntN(3) > 0))
	case 23:
		id := new(big.Int).Add(w.read(v.address, vaultABI.PackLastSettledEpochId()), big.NewInt(-w.rng.Int64N(3)))
		if id.Sign() > 0 {
			w.call(who, v.address, gas, vaultABI.PackCrystallise(id, r))
			w.call(who, v.address, gas, vaultABI.PackClaimCancelDepositRequest(id, r, a))
		}
	case 24:
		w.call(v.leader, v.address, gas, vaultABI.PackCollectFees(r))
	case 25, 26:
		w.trade(v)
	case 27:
		w.orders(v)
	case 28:
		w.admin(v)
	default:
		w.settle(v)
	}
}

// tank funds a vault's tank, takes back from it or sets its terms. A keeper's settlements through the Settler are paid
// from it.
func (w *world) tank(v simVault) {
	wei := big.NewInt(1 + w.rng.Int64N(1e17))
	switch w.rng.IntN(4) {
	case 0:
		w.call(v.leader, w.d.Tank, 200_000, tankABI.PackTakeBack(v.address, wei, w.addr(w.who())))
	case 1:
		w.call(v.leader, w.d.Tank, 200_000, tankABI.PackSetTerms(v.address, w.rng.Uint64N(1e12), wei, uint16(w.rng.IntN(2100))))
	default:
		w.batch.CallPaying(w.wallets[w.who()], w.d.Tank, wei, 200_000, tankABI.PackFund(v.address), "fund a tank")
	}
}

// post lets somebody speak about a vault, or about themselves.
func (w *world) post(v simVault) {
	who := w.who()
	if w.rng.IntN(2) == 0 {
		who = v.leader
	}
	subject := v.address
	if w.rng.IntN(3) == 0 {
		subject = w.addr(who)
	}
	var kind [32]byte
	copy(kind[:], []string{"update", "name", "reason/1", "\x01odd"}[w.rng.IntN(4)])
	text := []string{"a plain word", "", strings.Repeat("x", w.rng.IntN(1100)), "bad \xff utf8", "<b>\u202e"}[w.rng.IntN(5)]
	w.call(who, w.d.Board, 300_000, boardABI.PackPost(subject, kind, text))
}

func (w *world) epoch(v simVault, leader bool) *big.Int {
	id := w.read(v.address, vaultABI.PackCurrentEpochId())
	if leader {
		id.Add(id, leaderBit)
	}
	return id
}

func (w *world) swap(from, to *devnet.Listing, amount *big.Int) portfolio.Swap {
	pool := from.Pool
	if from == w.d.Market.Asset {
		pool = to.Pool
	}
	return portfolio.Swap{
		Adapter: w.d.Adapter, TokenIn: from.Address, TokenOut: to.Address, AmountIn: amount, MinAmountOut: big.NewInt(1),
		Data: pool.Path(from.Address, to.Address),
	}
}

// swapOf is a random swap of what a portfolio holds.
func (w *world) swapOf(v simVault) portfolio.Swap {
	asset, token := w.d.Market.Asset, w.token()
	if w.rng.IntN(2) == 0 {
		return w.swap(asset, token, w.part(new(big.Int).Quo(w.read(v.portfolio, portfolioABI.PackIdle()), big.NewInt(2))))
	}
	return w.swap(token, asset, w.part(w.read(v.portfolio, portfolioABI.PackHolding(token.Address))))
}

func (w *world) trade(v simVault) {
	w.call(v.leader, v.portfolio, 1_500_000, portfolioABI.PackTrade(w.swapOf(v)))
}

func (w *world) orders(v simVault) {
	s := w.swapOf(v)
	deadline := new(big.Int).SetUint64(w.now + 1000 + w.rng.Uint64N(200_000))
	next := w.read(v.portfolio, portfolioABI.PackNextOrderId())
	switch w.rng.IntN(5) {
	case 0:
		w.call(v.leader, v.portfolio, 500_000, portfolioABI.PackPlaceLimitOrder(s.TokenIn, s.TokenOut, s.AmountIn, big.NewInt(1), deadline))
		if w.rng.IntN(2) == 0 {
			w.call("keeper", v.portfolio, 1_500_000, portfolioABI.PackFillLimitOrder(next, s.Adapter, s.Data))
		}
	case 1:
		w.call(v.leader, v.portfolio, 500_000, portfolioABI.PackCancelOrder(big.NewInt(1+w.rng.Int64N(next.Int64()+1))))
	case 2:
		targets := []portfolio.Target{}
		if w.rng.IntN(4) > 0 {
			for _, l := range w.d.Market.Tokens {
				targets = append(targets, portfolio.Target{Token: l.Address, WeightBps: uint16(500 + w.rng.IntN(2000)), BandBps: uint16(1 + w.rng.IntN(300))})
			}
		}
		slices.SortFunc(targets, func(a, b portfolio.Target) int { return a.Token.Cmp(b.Token) })
		w.call(v.leader, v.portfolio, 900_000, portfolioABI.PackSetTargets(targets, deadline))
	case 3:
		out, err := w.chain.Call(w.t.Context(), v.portfolio, portfolioABI.PackTargets())
		must(w.t, err)
		targets, err := portfolioABI.UnpackTargets(out)
		must(w.t, err)
		w.call("keeper", v.portfolio, 1_500_000, portfolioABI.PackRebalance(targets.OrderId, []portfolio.Swap{s}))
	case 4:
		w.call(v.leader, v.portfolio, 200_000, portfolioABI.PackSetTrader(w.addr(w.who())))
		w.call("guardian", v.portfolio, 200_000, portfolioABI.PackPauseTrading(w.rng.IntN(3) == 0))
	}
}

func (w *world) admin(v simVault) {
	switch w.rng.IntN(10) {
	case 8, 9:
		w.leaveInKind(v)
	case 0:
		w.call(v.leader, v.address, 200_000, vaultABI.PackLowerFee(uint16(w.rng.IntN(2000))))
	case 1:
		w.call("guardian", v.address, 200_000, vaultABI.PackPauseDeposits())
	case 2, 3:
		w.call(v.leader, v.address, 200_000, vaultABI.PackUnpauseDeposits())
	case 4:
		w.call(v.leader, v.address, 200_000, vaultABI.PackSetStrategy(strings.Repeat("x", w.rng.IntN(80))))
	case 5:
		if len(w.vaults) > 2 && w.rng.IntN(2) == 0 {
			w.call(v.leader, v.address, 900_000, vaultABI.PackStartClosing())
		}
	case 6:
		w.call(w.who(), v.address, 2_000_000, vaultABI.PackFinalise())
	case 7:
		token := w.token()
		w.call("guardian", w.d.Registry, 300_000, registryABI.PackSetKeeper(w.addr(w.who()), w.rng.IntN(2) == 0))
		w.call("guardian", w.d.Registry, 300_000, registryABI.PackScheduleToken(token.Address, uint16(w.rng.IntN(10_001)), []registry.Feed{w.feed(token)}))
		w.call("guardian", w.d.Registry, 300_000, registryABI.PackCancelSchedule(token.Address))
	}
}

// feed is a token's feed with other settings.
func (w *world) feed(token *devnet.Listing) registry.Feed {
	return registry.Feed{
		Feed: token.Feed, Decimals: token.FeedDecimals, MaxAge: uint32(1 + w.rng.IntN(7200)), AfterCutoff: w.rng.IntN(2) == 0,
		DeviationBps: uint16(w.rng.IntN(1001)), LeastAnswer: big.NewInt(int64(w.rng.IntN(1000))), GreatestAnswer: big.NewInt(int64(1+w.rng.IntN(9)) * 1e15),
	}
}

// leaveInKind waits until a settlement is a week overdue, or a closing vault may be ended, and lets people leave.
func (w *world) leaveInKind(v simVault) {
	switch {
	case w.read(v.address, vaultABI.PackClosing()).Sign() > 0:
		if w.rng.IntN(3) == 0 {
			w.mine(31 * 86_400)
			w.call(w.who(), v.address, 300_000, vaultABI.PackEndInKind())
		}
	case w.rng.IntN(4) == 0:
		w.mine(9 * 86_400)
	}
	for range 3 {
		who := w.who()
		skip := []common.Address{}
		if w.rng.IntN(3) == 0 {
			skip = append(skip, w.token().Address)
		}
		shares := w.part(w.read(v.address, vaultABI.PackBalanceOf(w.addr(who))))
		w.call(who, v.address, 1_200_000, vaultABI.PackExitInKind(shares, w.addr(w.who()), skip))
	}
}

// settle settles a vault whose cut-off has passed, or waits for it.
func (w *world) settle(v simVault) {
	cutoff := w.read(v.address, vaultABI.PackNextCutoff()).Uint64()
	if cutoff != 0 {
		if w.rng.IntN(3) > 0 {
			return
		}
		w.mine(max(1, cutoff+5-min(cutoff, w.now)))
		return
	}
	id := new(big.Int).Add(w.read(v.address, vaultABI.PackLastSettledEpochId()), big.NewInt(1))
	most := new(big.Int).Lsh(big.NewInt(1), 120)
	if w.read(v.address, vaultABI.PackClosing()).Sign() > 0 {
		for _, l := range w.d.Market.Tokens { // sell everything
			if held := w.read(v.portfolio, portfolioABI.PackHolding(l.Address)); held.Sign() > 0 {
				w.call("keeper", v.portfolio, 1_500_000, portfolioABI.PackRaiseCash([]portfolio.Swap{w.swap(l, w.d.Market.Asset, held)}))
			}
		}
	}
	if w.rng.IntN(2) == 0 { // paid from the tank
		w.call("keeper", w.d.Settler, 6_000_000, settlerABI.PackSettleAll([]settler.ISettlerSettlement{
			{Vault: v.address, EpochId: id, MinNav: new(big.Int), MaxNav: most, Gas: big.NewInt(4_000_000)},
		}))
	}
	w.call("keeper", v.address, 4_000_000, vaultABI.PackSettle(id, new(big.Int), most))
	// When cash is short that reverts, and a sale for it settles.
	for _, l := range w.d.Market.Tokens {
		held := w.read(v.portfolio, portfolioABI.PackHolding(l.Address))
		if held.Sign() == 0 {
			continue
		}
		s := w.swap(l, w.d.Market.Asset, w.part(held))
		w.call("keeper", v.address, 4_000_000, vaultABI.PackSettleWithSales([]vault.Swap{vault.Swap(s)}, id, new(big.Int), most))
		break
	}
}

func (w *world) personal(v simVault) {
	a := w.addr(v.leader)
	switch w.rng.IntN(6) {
	case 0, 1:
		assets := w.usdc(1 + w.rng.Int64N(5000))
		w.call(v.leader, w.d.Market.Asset.Address, 100_000, tokenABI.PackApprove(v.address, assets))
		w.call(v.leader, v.address, 600_000, personalABI.PackDeposit(assets, a))
	case 2:
		w.call(v.leader, v.address, 600_000, personalABI.PackWithdraw(w.part(w.read(v.address, personalABI.PackMaxWithdraw(a))), w.addr(w.who()), a))
	case 3:
		w.call(v.leader, v.address, 600_000, personalABI.PackRedeem(w.part(w.read(v.address, personalABI.PackMaxRedeem(a))), a, a))
	case 4:
		token := w.token().Address
		held := w.read(v.portfolio, portfolioABI.PackHolding(token))
		if w.rng.IntN(3) == 0 {
			token, held = w.d.Market.Asset.Address, w.read(v.portfolio, portfolioABI.PackIdle())
		}
		w.call(v.leader, v.address, 900_000, personalABI.PackWithdrawInKind(token, w.part(held), a))
	case 5:
		w.trade(v)
	}
}

// block is a block with a few random actions, minutes or hours after the last.
func (w *world) block() {
	for range w.rng.IntN(10) {
		w.act()
	}
	w.mine(20 + w.rng.Uint64N(4000))
}

// reorg takes the chain back by depth blocks, never below what was final; what comes next differs from what was.
func (w *world) reorg(depth int) {
	w.t.Helper()
	head := w.chain.Head().Number.Uint64()
	if depth = min(depth, int(head)-int(w.highest-simFinality)); depth < 1 {
		return
	}
	_, err := w.chain.SetHead(w.chain.HeaderByNumber(head - uint64(depth)).Hash())
	must(w.t, err)
	w.refreshWallets()
}

// refreshWallets reads again what a reorg changed.
func (w *world) refreshWallets() {
	w.t.Helper()
	must(w.t, w.chain.DropPending())
	for _, wallet := range w.wallets {
		must(w.t, wallet.Resync(w.t.Context(), w.chain))
	}
	must(w.t, w.d.Market.Resync(w.t.Context()))
	w.now = w.chain.Head().Time
	w.batch = w.chain.NewBatch()
	w.refresh()
}
