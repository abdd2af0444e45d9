package keeper

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/routes"
	"github.com/sluicefi/sluice/txjournal"
)

// reason is why something isn't sent; one word, a label in metrics.
type reason string

// Reasons of a refusal.
const (
	reasonChain      reason = "wrong-chain"
	reasonTarget     reason = "target-not-allowed"
	reasonSelector   reason = "call-not-allowed"
	reasonValue      reason = "sends-value"
	reasonGas        reason = "gas-limit"
	reasonFee        reason = "fee-cap"
	reasonBudget     reason = "budget-spent"
	reasonBalance    reason = "no-gas-money"
	reasonSimulation reason = "simulation-reverted"
	reasonSimError   reason = "simulation-failed"
	reasonEndpoints  reason = "endpoints-disagree"
	reasonStaleHead  reason = "head-too-old"
	reasonOracle     reason = "stale-oracle"
	reasonPriceJump  reason = "price-jump"
	reasonNavBounds  reason = "nav-bounds"
	reasonSlippage   reason = "slippage"
	reasonNotDue     reason = "not-due"
	reasonIndexer    reason = "indexer-behind"
	reasonDisputed   reason = "vault-disputed"
	reasonReverted   reason = "reverted-before"
	reasonCash       reason = "not-enough-cash"
	reasonBucket     reason = "bucket-empty"
	reasonPaused     reason = "trading-paused"
	reasonUnresolved reason = "unresolved-before"
	reasonUnreadable reason = "vault-unreadable"
	reasonMalformed  reason = "malformed"
	reasonStuck      reason = "stuck"
	reasonNotServed  reason = "not-served"
)

// proposedTx is a transaction before it is signed: exactly what would be.
type proposedTx struct {
	ChainID uint64
	From    common.Address
	To      common.Address
	Value   *big.Int
	Data    []byte
	Gas     uint64
	FeeCap  *big.Int // wei per gas
	TipCap  *big.Int // wei per gas
	// Cancel says that it is meant to free a nonce: an empty call to self.
	Cancel bool
}

// simulation is what eth_call said of a proposal at the head.
type simulation struct {
	Done   bool
	Revert *callRevert
	Err    error
	// Skipped are the parts that a transaction of several would not do.
	Skipped []skipped
}

// facts are all that a decision depends on beside the proposal. Nothing is
// looked up while deciding.
type facts struct {
	ChainID    uint64 // as the endpoints say
	State      *blockState
	Simulation simulation
	BaseFee    *big.Int // of the next block, wei per gas
	Data       *big.Int // what a byte of a transaction costs beside its gas, wei; nil where nothing is charged
	Balance    *big.Int // wei
	Spent      *big.Int // wei, in the budget's seven days, without this proposal
	// SpentOptional is the part of Spent that went into orders, targets,
	// claims, and winding vaults down, wei.
	SpentOptional *big.Int
	// Endpoints says why no endpoint can be believed; empty when they agree.
	Endpoints string
	HeadAge   time.Duration
	// Indexer is only asked for targets and orders.
	Indexer IndexerHealth
	// Reverts are mined reverts of this subject.
	Reverts txjournal.Past
}

// IndexerHealth is what the keeper wants to know of the indexer.
type IndexerHealth struct {
	Known    bool
	Block    uint64
	Disputed map[common.Address]bool
}

// policy decides what may be sent.
type policy struct{ cfg Config }

// newPolicy is the policy of a configuration.
func newPolicy(cfg Config) policy { return policy{cfg} }

// decide returns every reason against sending; none means that it may be sent.
// It is a pure function of its arguments.
func (p policy) decide(tx proposedTx, f facts) []refusal {
	d := &decision{cfg: p.cfg, tx: tx, facts: f}
	d.envelope()
	if tx.Cancel {
		d.cancel()
		return d.refusals
	}
	d.money()
	d.simulated()
	d.freshness()
	d.call()
	return d.refusals
}

type decision struct {
	cfg      Config
	tx       proposedTx
	facts    facts
	refusals []refusal
}

func (d *decision) refuse(ok bool, reason reason, format string, args ...any) {
	if !ok {
		d.refusals = append(d.refusals, refusal{reason, fmt.Sprintf(format, args...)})
	}
}

func (d *decision) envelope() {
	cfg, tx := d.cfg, d.tx
	d.refuse(tx.ChainID == cfg.ChainID && d.facts.ChainID == cfg.ChainID, reasonChain,
		"configured for chain %d, signing for %d, endpoint says %d", cfg.ChainID, tx.ChainID, d.facts.ChainID)
	d.refuse(tx.Value != nil && tx.Value.Sign() == 0, reasonValue, "value %v wei, must be 0", tx.Value)
	d.refuse(tx.Gas >= 21_000 && tx.Gas <= cfg.MaxGas, reasonGas, "gas limit %d, allowed 21000 to %d", tx.Gas, cfg.MaxGas)
	if tx.FeeCap == nil || tx.TipCap == nil {
		d.refuse(false, reasonFee, "no fee")
		return
	}
	d.refuse(tx.FeeCap.Sign() > 0 && tx.FeeCap.Cmp(cfg.MaxFeePerGas) <= 0, reasonFee,
		"max fee %s wei per gas, cap %s", tx.FeeCap, cfg.MaxFeePerGas)
	d.refuse(tx.TipCap.Cmp(cfg.MaxTipPerGas) <= 0, reasonFee, "tip %s wei per gas, cap %s", tx.TipCap, cfg.MaxTipPerGas)
	d.refuse(tx.TipCap.Sign() >= 0 && tx.TipCap.Cmp(tx.FeeCap) <= 0 && tx.TipCap.Cmp(cfg.MaxFeePerGas) <= 0, reasonFee,
		"tip %s wei per gas above max fee %s", tx.TipCap, tx.FeeCap)
}

// maxCancelGas bounds the gas limit of a cancel. It takes 21,000, and on rollups that charge data in gas some more.
const maxCancelGas = 2_000_000

// cancel checks a cancel, which may only be an empty transaction to self. It needs
// no simulation and no fresh view and doesn't count for the budget, because a
// nonce that is blocked must be freed in any case.
func (d *decision) cancel() {
	d.refuse(d.tx.To == d.tx.From, reasonTarget, "a cancel goes to %s, not to self", d.tx.To)
	d.refuse(len(d.tx.Data) == 0, reasonSelector, "a cancel carries no data")
	d.refuse(d.tx.Gas <= maxCancelGas, reasonGas, "a cancel takes at most %d gas, not %d", maxCancelGas, d.tx.Gas)
}

// cost is the most that the transaction may cost, wei: its gas, and its data where that is charged beside it.
func (d *decision) cost() *big.Int {
	return add(txjournal.MaxCost(d.tx.Gas, d.tx.FeeCap), txjournal.Fees{Data: d.facts.Data}.DataCost(len(d.tx.Data)))
}

func (d *decision) money() {
	f := d.facts
	if f.BaseFee == nil || f.Balance == nil || f.Spent == nil || d.tx.FeeCap == nil {
		d.refuse(false, reasonBudget, "base fee, balance or spending is unknown")
		return
	}
	d.refuse(d.tx.FeeCap.Cmp(f.BaseFee) >= 0, reasonFee, "base fee %s wei per gas is above the max fee %s", f.BaseFee, d.tx.FeeCap)
	cost := d.cost()
	d.refuse(f.Balance.Cmp(cost) >= 0, reasonBalance, "balance %s wei, up to %s needed", f.Balance, cost)
	total := add(f.Spent, cost)
	d.refuse(total.Cmp(d.cfg.WeeklyBudget) <= 0, reasonBudget, "spent or reserved %s wei, up to %s more, weekly budget %s",
		f.Spent, cost, d.cfg.WeeklyBudget)
}

// optional are the actions that users can ask for as often as they like, with vaults that they make and close: they
// share half of the budget, and can't keep anybody's vault from its settlement.
var optional = []action{actionLimit, actionRebalance, actionClaim, actionRaise, actionFinalise, actionWriteOff}

func optionalActions() []string {
	actions := make([]string, len(optional))
	for i, a := range optional {
		actions[i] = string(a)
	}
	return actions
}

func (d *decision) share() {
	f := d.facts
	if f.SpentOptional == nil || d.tx.FeeCap == nil {
		d.refuse(false, reasonBudget, "what was spent on orders and claims, and on winding vaults down, is unknown")
		return
	}
	cost := d.cost()
	half := new(big.Int).Rsh(d.cfg.WeeklyBudget, 1)
	d.refuse(add(f.SpentOptional, cost).Cmp(half) <= 0, reasonBudget,
		"orders and claims, and winding vaults down, took %s wei, up to %s more, their half of the weekly budget is %s", f.SpentOptional, cost, half)
}

func (d *decision) simulated() {
	s := d.facts.Simulation
	switch {
	case !s.Done:
		d.refuse(false, reasonSimError, "not simulated")
	case s.Err != nil:
		d.refuse(false, reasonSimError, "%v", s.Err)
	case s.Revert != nil:
		d.refuse(false, reasonSimulation, "%s", s.Revert.Text)
	}
	for _, part := range s.Skipped {
		d.refuse(false, reasonSimulation, "%s of %s: %s", part.subject.Action, part.subject.Contract, part.revert.Text)
	}
	r := d.facts.Reverts
	d.refuse(r.Reverts < d.cfg.MaxReverts, reasonReverted, "reverted on chain %d time(s), last in block %d: %s",
		r.Reverts, r.LastBlock, r.Reason)
}

func (d *decision) freshness() {
	d.refuse(d.facts.Endpoints == "", reasonEndpoints, "%s", d.facts.Endpoints)
	if d.cfg.MaxHeadAge > 0 {
		d.refuse(d.facts.HeadAge <= d.cfg.MaxHeadAge, reasonStaleHead, "no new head for %s", d.facts.HeadAge.Round(time.Second))
	}
}

// call checks target, selector and arguments against the state.
func (d *decision) call() {
	c, err := decodeCall(d.tx.Data)
	if err != nil {
		d.refuse(false, reasonSelector, "%v", err)
		return
	}
	if d.facts.State == nil {
		d.refuse(false, reasonTarget, "the vaults are unknown")
		return
	}
	switch c.kind {
	case onAutoClaimer:
		d.claimCall(c)
		return
	case onSettler:
		if c.action == actionSettle {
			d.settleAllCall(c)
		} else {
			d.orderBySettler(c)
		}
		return
	}
	if d.unread(d.tx.To) {
		return
	}
	v := d.facts.State.vault(d.tx.To)
	ok := v != nil && ((c.kind == onVault && d.tx.To == v.Vault && !v.personal()) || (c.kind == onPortfolio && d.tx.To == v.Portfolio))
	d.refuse(ok, reasonTarget, "%s may not be called at %s", c.method, d.tx.To)
	if !ok {
		return
	}
	switch c.action {
	case actionSettle:
		d.settleCall(c, v)
	case actionWriteOff:
		if !v.waiting() { // else a settlement waits for it
			d.share()
		}
		h := v.priced(c.token)
		d.refuse(v.lacksPrice() && h != nil && h.Stale && h.counts(), reasonNotDue, "%s stops nothing for want of its price", c.token)
	case actionFinalise:
		d.share()
	case actionRaise:
		d.share()
		d.refuse(v.Closing || v.waiting(), reasonNotDue, "no cash is needed")
		d.sales(c, v)
	case actionRebalance, actionLimit:
		d.tradeCall(c, v)
	}
}

// orderBySettler checks a fill or a rebalance as it would be checked at the portfolio.
func (d *decision) orderBySettler(c decodedCall) {
	settler := d.cfg.Addresses.Settler
	d.refuse(settler != (common.Address{}) && d.tx.To == settler, reasonTarget, "%s may not be called at %s", c.method, d.tx.To)
	if d.unread(c.vault) {
		return
	}
	v := d.facts.State.vault(c.vault)
	if v == nil || v.Vault != c.vault {
		d.refuse(false, reasonTarget, "%s for %s, which is no vault", c.method, c.vault)
		return
	}
	d.tradeCall(c, v)
}

// unread refuses a call about a vault that could not be read. The call may be
// right, so this refusal holds only until the vault can be read.
func (d *decision) unread(vault common.Address) bool {
	why := d.facts.State.missing(vault)
	d.refuse(why == nil, reasonUnreadable, "%s can't be read: %v", vault, why)
	return why != nil
}

func (d *decision) claimCall(c decodedCall) {
	d.share()
	claimer := d.cfg.Addresses.AutoClaimer
	d.refuse(claimer != (common.Address{}) && d.tx.To == claimer, reasonTarget, "claim may not be called at %s", d.tx.To)
	d.refuse(len(c.claims) > 0 && len(c.claims) <= d.cfg.MaxClaims, reasonMalformed, "%d claims in one batch, at most %d",
		len(c.claims), d.cfg.MaxClaims)
	for _, claim := range c.claims {
		if d.unread(claim.Vault) {
			continue
		}
		v := d.facts.State.vault(claim.Vault)
		d.refuse(v != nil && v.Vault == claim.Vault, reasonTarget, "claims at %s, which is no vault", claim.Vault)
	}
}

// settleAllCall checks each settlement of a batch as it would be checked alone.
func (d *decision) settleAllCall(c decodedCall) {
	settler := d.cfg.Addresses.Settler
	d.refuse(settler != (common.Address{}) && d.tx.To == settler, reasonTarget, "settleAll may not be called at %s", d.tx.To)
	d.refuse(len(c.all) > 0 && len(c.all) <= d.cfg.MaxSettlements, reasonMalformed, "%d settlements in one transaction, at most %d",
		len(c.all), d.cfg.MaxSettlements)
	gas := new(big.Int)
	seen := make(map[common.Address]bool, len(c.all))
	for _, s := range c.all {
		if d.unread(s.Vault) {
			continue
		}
		v := d.facts.State.vault(s.Vault)
		if v == nil || v.Vault != s.Vault || v.personal() {
			d.refuse(false, reasonTarget, "settles at %s, which is no shared vault", s.Vault)
			continue
		}
		d.refuse(!seen[s.Vault], reasonMalformed, "settles %s twice", s.Vault)
		seen[s.Vault] = true
		gas.Add(gas, s.Gas)
		before := len(d.refusals)
		d.settleCall(decodedCall{id: s.EpochId, minNav: s.MinNav, maxNav: s.MaxNav, swaps: portfolioSwapsOf(s.Sales)}, v)
		for i := before; i < len(d.refusals); i++ {
			d.refusals[i].Detail = fmt.Sprintf("vault %s: %s", s.Vault, d.refusals[i].Detail)
		}
	}
	d.refuse(gas.IsUint64() && gas.Uint64() <= d.tx.Gas, reasonGas, "gas limit %d for settlements that may use %s", d.tx.Gas, gas)
}

func (d *decision) settleCall(c decodedCall, v *vaultState) {
	p := v.Preview
	if !v.waiting() {
		d.refuse(false, reasonNotDue, "no epoch waits for a settlement")
		return
	}
	d.refuse(c.id.Cmp(p.EpochId) == 0, reasonNotDue, "epoch %s waits, not %s", p.EpochId, c.id)
	d.refuse(p.PriceGood, reasonOracle, "a price is not good enough to settle on")
	d.sales(c, v)
	slippage := new(big.Int) // what the sales may lose, or gain
	for _, swap := range c.swaps {
		slippage.Add(slippage, bpsUp(v.valueOf(swap.TokenIn, swap.AmountIn), d.cfg.MaxSlippageBps))
	}
	least := sub(sub(p.Nav, bpsUp(p.Nav, d.cfg.NavToleranceBps)), slippage)
	most := add(add(p.Nav, bpsUp(p.Nav, d.cfg.NavToleranceBps)), slippage)
	d.refuse(c.minNav.Cmp(least) >= 0 && c.maxNav.Cmp(most) <= 0 && c.minNav.Cmp(c.maxNav) <= 0, reasonNavBounds,
		"NAV bounds %s to %s, allowed %s to %s", c.minNav, c.maxNav, least, most)
	if jump, ok := priceJumpBps(v); ok {
		d.refuse(jump.Cmp(new(big.Int).SetUint64(d.cfg.MaxPriceJumpBps)) <= 0, reasonPriceJump,
			"share price moved by %s bps since epoch %s, allowed %d", jump, v.LastSettledEpochId, d.cfg.MaxPriceJumpBps)
	}
}

// priceJumpBps is by how much the share price moved since the last settled
// epoch, in basis points of it, rounded down; not ok where either has none.
func priceJumpBps(v *vaultState) (*big.Int, bool) {
	last := v.Last
	if last.Nav == nil || last.Supply == nil || last.Nav.Sign() == 0 || last.Supply.Sign() == 0 || v.Preview.Supply.Sign() == 0 {
		return nil, false
	}
	// |nav/supply - nav'/supply'| / (nav'/supply')
	now := new(big.Int).Mul(v.Preview.Nav, last.Supply)
	then := new(big.Int).Mul(last.Nav, v.Preview.Supply)
	diff := new(big.Int).Abs(sub(now, then))
	return mulDiv(diff, bpsInt, then), true
}

// sales: from a held token to the asset, by the one adapter, within slippage.
func (d *decision) sales(c decodedCall, v *vaultState) {
	for i, swap := range c.swaps {
		d.refuse(swap.TokenOut == v.Asset, reasonTarget, "sale %d is not for the asset", i)
	}
	d.swaps(c.swaps, v)
}

func (d *decision) swaps(swaps []portfolioSwap, v *vaultState) {
	for i, swap := range swaps {
		d.refuse(swap.Adapter == d.cfg.Addresses.Adapter && swap.Adapter != (common.Address{}), reasonTarget,
			"swap %d uses adapter %s", i, swap.Adapter)
		in, out := v.priced(swap.TokenIn), v.priced(swap.TokenOut)
		if in == nil || out == nil || in.Stale || out.Stale {
			d.refuse(false, reasonOracle, "swap %d has a token without a good price", i)
			continue
		}
		valueIn, valueOut := in.value(swap.AmountIn), out.value(swap.MinAmountOut)
		least := sub(sub(valueIn, bpsUp(valueIn, d.cfg.MaxSlippageBps)), v.rounding(swap.TokenIn, swap.TokenOut, swap.AmountIn))
		worth := valueIn.Sign() > 0 || v.isLast(swap.TokenIn, swap.TokenOut, swap.AmountIn)
		d.refuse(valueOut.Cmp(least) >= 0 && worth, reasonSlippage,
			"swap %d sells a value of %s for at least %s, allowed from %s", i, valueIn, valueOut, least)
		d.refuse(routes.Joins(swap.Data, swap.TokenIn, swap.TokenOut), reasonMalformed, "swap %d has a path between other tokens", i)
	}
}

func (d *decision) tradeCall(c decodedCall, v *vaultState) {
	d.share()
	d.refuse(!d.cfg.DisableTrading, reasonTarget, "trading is switched off")
	d.refuse(!v.waiting() && !v.Closing, reasonNotDue, "only sales for cash now")
	if why := d.facts.State.noOrders(v.Vault); why != nil {
		d.refuse(false, reasonUnreadable, "orders and targets of %s can't be read: %v", v.Vault, why)
		return
	}
	d.refuse(!v.Orders.TradingPaused, reasonPaused, "a guardian paused trading")
	ix := d.facts.Indexer
	if !ix.Known {
		d.refuse(false, reasonIndexer, "the indexer's state is unknown")
	} else {
		head := d.facts.State.Head.Number.Uint64()
		d.refuse(ix.Block+d.cfg.MaxIndexerLag >= head, reasonIndexer, "indexed up to block %d, head is %d", ix.Block, head)
		d.refuse(!ix.Disputed[v.Vault], reasonDisputed, "the indexer's figures of this vault are disputed")
	}
	if c.action == actionLimit {
		d.refuse(c.adapter == d.cfg.Addresses.Adapter && c.adapter != (common.Address{}), reasonTarget, "adapter %s", c.adapter)
		open := false
		for _, id := range v.Orders.OrderIds {
			open = open || id.Cmp(c.id) == 0
		}
		// Where not all open orders were read, the simulation says whether it is one.
		d.refuse(open || v.Window != nil, reasonNotDue, "order %s is not open", c.id)
		return
	}
	d.refuse(v.Orders.TargetsOrderId != nil && c.id.Cmp(v.Orders.TargetsOrderId) == 0 && c.id.Sign() > 0, reasonNotDue,
		"targets %s are not in force", c.id)
	d.swaps(c.swaps, v)
}
