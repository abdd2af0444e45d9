package keeper

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/txjournal"
)

// Reason is why something isn't sent; one word, a label in metrics.
type Reason string

// Reasons of a refusal.
const (
	ReasonChain      Reason = "wrong-chain"
	ReasonTarget     Reason = "target-not-allowed"
	ReasonSelector   Reason = "call-not-allowed"
	ReasonValue      Reason = "sends-value"
	ReasonGas        Reason = "gas-limit"
	ReasonFee        Reason = "fee-cap"
	ReasonBudget     Reason = "budget-spent"
	ReasonBalance    Reason = "no-gas-money"
	ReasonSimulation Reason = "simulation-reverted"
	ReasonSimError   Reason = "simulation-failed"
	ReasonEndpoints  Reason = "endpoints-disagree"
	ReasonStaleHead  Reason = "head-too-old"
	ReasonOracle     Reason = "stale-oracle"
	ReasonPriceJump  Reason = "price-jump"
	ReasonNavBounds  Reason = "nav-bounds"
	ReasonSlippage   Reason = "slippage"
	ReasonNotDue     Reason = "not-due"
	ReasonIndexer    Reason = "indexer-behind"
	ReasonDisputed   Reason = "vault-disputed"
	ReasonReverted   Reason = "reverted-before"
	ReasonCash       Reason = "not-enough-cash"
	ReasonBucket     Reason = "bucket-empty"
	ReasonPaused     Reason = "trading-paused"
	ReasonUnresolved Reason = "unresolved-before"
	ReasonUnreadable Reason = "vault-unreadable"
	ReasonMalformed  Reason = "malformed"
	ReasonStuck      Reason = "stuck"
	ReasonNotServed  Reason = "not-served"
)

// Proposal is a transaction before it is signed: exactly what would be.
type Proposal struct {
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

// Simulation is what eth_call said of a proposal at the head.
type Simulation struct {
	Done   bool
	Revert *Revert
	Err    error
	// Skipped are the parts that a transaction of several would not do.
	Skipped []skipped
}

// Facts are all that a decision depends on beside the proposal. Nothing is
// looked up while deciding.
type Facts struct {
	ChainID    uint64 // as the endpoints say
	State      *State
	Simulation Simulation
	BaseFee    *big.Int // of the next block, wei per gas
	Data       *big.Int // what a byte of a transaction costs beside its gas, wei; nil where nothing is charged
	Balance    *big.Int // wei
	Spent      *big.Int // wei, in the budget's seven days, without this proposal
	// SpentOptional is the part of Spent that went into orders, targets and
	// claims, wei.
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

// Policy decides what may be sent.
type Policy struct{ cfg Config }

// NewPolicy is the policy of a configuration.
func NewPolicy(cfg Config) Policy { return Policy{cfg} }

// Decide returns every reason against sending; none means that it may be sent.
// It is a pure function of its arguments.
func (p Policy) Decide(tx Proposal, f Facts) []Refusal {
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
	tx       Proposal
	facts    Facts
	refusals []Refusal
}

func (d *decision) refuse(ok bool, reason Reason, format string, args ...any) {
	if !ok {
		d.refusals = append(d.refusals, Refusal{reason, fmt.Sprintf(format, args...)})
	}
}

func (d *decision) envelope() {
	cfg, tx := d.cfg, d.tx
	d.refuse(tx.ChainID == cfg.ChainID && d.facts.ChainID == cfg.ChainID, ReasonChain,
		"configured for chain %d, signing for %d, endpoint says %d", cfg.ChainID, tx.ChainID, d.facts.ChainID)
	d.refuse(tx.Value != nil && tx.Value.Sign() == 0, ReasonValue, "value %v wei, must be 0", tx.Value)
	d.refuse(tx.Gas >= 21_000 && tx.Gas <= cfg.MaxGas, ReasonGas, "gas limit %d, allowed 21000 to %d", tx.Gas, cfg.MaxGas)
	if tx.FeeCap == nil || tx.TipCap == nil {
		d.refuse(false, ReasonFee, "no fee")
		return
	}
	d.refuse(tx.FeeCap.Sign() > 0 && tx.FeeCap.Cmp(cfg.MaxFeePerGas) <= 0, ReasonFee,
		"max fee %s wei per gas, cap %s", tx.FeeCap, cfg.MaxFeePerGas)
	d.refuse(tx.TipCap.Cmp(cfg.MaxTipPerGas) <= 0, ReasonFee, "tip %s wei per gas, cap %s", tx.TipCap, cfg.MaxTipPerGas)
	d.refuse(tx.TipCap.Sign() >= 0 && tx.TipCap.Cmp(tx.FeeCap) <= 0 && tx.TipCap.Cmp(cfg.MaxFeePerGas) <= 0, ReasonFee,
		"tip %s wei per gas above max fee %s", tx.TipCap, tx.FeeCap)
}

// maxCancelGas bounds the gas limit of a cancel. It takes 21,000, and on rollups that charge data in gas some more.
const maxCancelGas = 2_000_000

// cancel: an empty transaction to self, nothing else. It needs no simulation
// and no fresh view, and is outside the budget: the nonce must be freed.
func (d *decision) cancel() {
	d.refuse(d.tx.To == d.tx.From, ReasonTarget, "a cancel goes to %s, not to self", d.tx.To)
	d.refuse(len(d.tx.Data) == 0, ReasonSelector, "a cancel carries no data")
	d.refuse(d.tx.Gas <= maxCancelGas, ReasonGas, "a cancel takes at most %d gas, not %d", maxCancelGas, d.tx.Gas)
}

// cost is the most that the transaction may cost, wei: its gas, and its data where that is charged beside it.
func (d *decision) cost() *big.Int {
	return add(txjournal.MaxCost(d.tx.Gas, d.tx.FeeCap), txjournal.Fees{Data: d.facts.Data}.DataCost(len(d.tx.Data)))
}

func (d *decision) money() {
	f := d.facts
	if f.BaseFee == nil || f.Balance == nil || f.Spent == nil || d.tx.FeeCap == nil {
		d.refuse(false, ReasonBudget, "base fee, balance or spending is unknown")
		return
	}
	d.refuse(d.tx.FeeCap.Cmp(f.BaseFee) >= 0, ReasonFee, "base fee %s wei per gas is above the max fee %s", f.BaseFee, d.tx.FeeCap)
	cost := d.cost()
	d.refuse(f.Balance.Cmp(cost) >= 0, ReasonBalance, "balance %s wei, up to %s needed", f.Balance, cost)
	total := add(f.Spent, cost)
	d.refuse(total.Cmp(d.cfg.WeeklyBudget) <= 0, ReasonBudget, "spent or reserved %s wei, up to %s more, weekly budget %s",
		f.Spent, cost, d.cfg.WeeklyBudget)
}

// optional are the actions that users can ask for as often as they like: they
// share half of the budget, and can't keep anybody's vault from its settlement.
var optional = []Action{ActionLimit, ActionRebalance, ActionClaim}

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
		d.refuse(false, ReasonBudget, "what was spent on orders and claims is unknown")
		return
	}
	cost := d.cost()
	half := new(big.Int).Rsh(d.cfg.WeeklyBudget, 1)
	d.refuse(add(f.SpentOptional, cost).Cmp(half) <= 0, ReasonBudget,
		"orders and claims took %s wei, up to %s more, their half of the weekly budget is %s", f.SpentOptional, cost, half)
}

func (d *decision) simulated() {
	s := d.facts.Simulation
	switch {
	case !s.Done:
		d.refuse(false, ReasonSimError, "not simulated")
	case s.Err != nil:
		d.refuse(false, ReasonSimError, "%v", s.Err)
	case s.Revert != nil:
		d.refuse(false, ReasonSimulation, "%s", s.Revert.Text)
	}
	for _, part := range s.Skipped {
		d.refuse(false, ReasonSimulation, "%s of %s: %s", part.subject.Action, part.subject.Contract, part.revert.Text)
	}
	r := d.facts.Reverts
	d.refuse(r.Reverts < d.cfg.MaxReverts, ReasonReverted, "reverted on chain %d time(s), last in block %d: %s",
		r.Reverts, r.LastBlock, r.Reason)
}

func (d *decision) freshness() {
	d.refuse(d.facts.Endpoints == "", ReasonEndpoints, "%s", d.facts.Endpoints)
	if d.cfg.MaxHeadAge > 0 {
		d.refuse(d.facts.HeadAge <= d.cfg.MaxHeadAge, ReasonStaleHead, "no new head for %s", d.facts.HeadAge.Round(time.Second))
	}
}

// call checks target, selector and arguments against the state.
func (d *decision) call() {
	c, err := decodeCall(d.tx.Data)
	if err != nil {
		d.refuse(false, ReasonSelector, "%v", err)
		return
	}
	if d.facts.State == nil {
		d.refuse(false, ReasonTarget, "the vaults are unknown")
		return
	}
	switch c.kind {
	case onAutoClaimer:
		d.claimCall(c)
		return
	case onSettler:
		if c.action == ActionSettle {
			d.settleAllCall(c)
		} else {
			d.orderBySettler(c)
		}
		return
	}
	if d.unread(d.tx.To) {
		return
	}
	v := d.facts.State.Vault(d.tx.To)
	ok := v != nil && ((c.kind == onVault && d.tx.To == v.Vault && !v.personal()) || (c.kind == onPortfolio && d.tx.To == v.Portfolio))
	d.refuse(ok, ReasonTarget, "%s may not be called at %s", c.method, d.tx.To)
	if !ok {
		return
	}
	switch c.action {
	case ActionSettle:
		d.settleCall(c, v)
	case ActionRaise:
		d.refuse(v.Closing || v.waiting(), ReasonNotDue, "no cash is needed")
		d.sales(c, v)
	case ActionRebalance, ActionLimit:
		d.tradeCall(c, v)
	}
}

// orderBySettler checks a fill or a rebalance as it would be checked at the portfolio.
func (d *decision) orderBySettler(c decodedCall) {
	settler := d.cfg.Addresses.Settler
	d.refuse(settler != (common.Address{}) && d.tx.To == settler, ReasonTarget, "%s may not be called at %s", c.method, d.tx.To)
	if d.unread(c.vault) {
		return
	}
	v := d.facts.State.Vault(c.vault)
	if v == nil || v.Vault != c.vault {
		d.refuse(false, ReasonTarget, "%s for %s, which is no vault", c.method, c.vault)
		return
	}
	d.tradeCall(c, v)
}

// unread refuses what is about a vault that could not be read, for now: it may
// be right, and nothing says that it isn't.
func (d *decision) unread(vault common.Address) bool {
	why := d.facts.State.missing(vault)
	d.refuse(why == nil, ReasonUnreadable, "%s can't be read: %v", vault, why)
	return why != nil
}

func (d *decision) claimCall(c decodedCall) {
	d.share()
	claimer := d.cfg.Addresses.AutoClaimer
	d.refuse(claimer != (common.Address{}) && d.tx.To == claimer, ReasonTarget, "claim may not be called at %s", d.tx.To)
	d.refuse(len(c.claims) > 0 && len(c.claims) <= d.cfg.MaxClaims, ReasonMalformed, "%d claims in one batch, at most %d",
		len(c.claims), d.cfg.MaxClaims)
	for _, claim := range c.claims {
		if d.unread(claim.Vault) {
			continue
		}
		v := d.facts.State.Vault(claim.Vault)
		d.refuse(v != nil && v.Vault == claim.Vault, ReasonTarget, "claims at %s, which is no vault", claim.Vault)
	}
}

// settleAllCall checks each settlement of a batch as it would be checked alone.
func (d *decision) settleAllCall(c decodedCall) {
	settler := d.cfg.Addresses.Settler
	d.refuse(settler != (common.Address{}) && d.tx.To == settler, ReasonTarget, "settleAll may not be called at %s", d.tx.To)
	d.refuse(len(c.all) > 0 && len(c.all) <= d.cfg.MaxSettlements, ReasonMalformed, "%d settlements in one transaction, at most %d",
		len(c.all), d.cfg.MaxSettlements)
	gas := new(big.Int)
	seen := make(map[common.Address]bool, len(c.all))
	for _, s := range c.all {
		if d.unread(s.Vault) {
			continue
		}
		v := d.facts.State.Vault(s.Vault)
		if v == nil || v.Vault != s.Vault || v.personal() {
			d.refuse(false, ReasonTarget, "settles at %s, which is no shared vault", s.Vault)
			continue
		}
		d.refuse(!seen[s.Vault], ReasonMalformed, "settles %s twice", s.Vault)
		seen[s.Vault] = true
		gas.Add(gas, s.Gas)
		before := len(d.refusals)
		d.settleCall(decodedCall{id: s.EpochId, minNav: s.MinNav, maxNav: s.MaxNav, swaps: portfolioSwapsOf(s.Sales)}, v)
		for i := before; i < len(d.refusals); i++ {
			d.refusals[i].Detail = fmt.Sprintf("vault %s: %s", s.Vault, d.refusals[i].Detail)
		}
	}
	d.refuse(gas.IsUint64() && gas.Uint64() <= d.tx.Gas, ReasonGas, "gas limit %d for settlements that may use %s", d.tx.Gas, gas)
}

func (d *decision) settleCall(c decodedCall, v *VaultState) {
	p := v.Preview
	if !v.waiting() {
		d.refuse(false, ReasonNotDue, "no epoch waits for a settlement")
		return
	}
	d.refuse(c.id.Cmp(p.EpochId) == 0, ReasonNotDue, "epoch %s waits, not %s", p.EpochId, c.id)
	d.refuse(p.PriceGood, ReasonOracle, "a price is not good enough to settle on")
	d.sales(c, v)
	loss := new(big.Int)
	for _, swap := range c.swaps {
		loss.Add(loss, bpsUp(v.valueOf(swap.TokenIn, swap.AmountIn), d.cfg.MaxSlippageBps))
	}
	least := sub(sub(p.Nav, bpsUp(p.Nav, d.cfg.NavToleranceBps)), loss)
	most := add(p.Nav, bpsUp(p.Nav, d.cfg.NavToleranceBps))
	d.refuse(c.minNav.Cmp(least) >= 0 && c.maxNav.Cmp(most) <= 0 && c.minNav.Cmp(c.maxNav) <= 0, ReasonNavBounds,
		"NAV bounds %s to %s, allowed %s to %s", c.minNav, c.maxNav, least, most)
	if jump, ok := priceJumpBps(v); ok {
		d.refuse(jump.Cmp(new(big.Int).SetUint64(d.cfg.MaxPriceJumpBps)) <= 0, ReasonPriceJump,
			"share price moved by %s bps since epoch %s, allowed %d", jump, v.LastSettledEpochId, d.cfg.MaxPriceJumpBps)
	}
}

// priceJumpBps is by how much the share price moved since the last settled
// epoch, in basis points of it, rounded down; not ok before the first.
func priceJumpBps(v *VaultState) (*big.Int, bool) {
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
func (d *decision) sales(c decodedCall, v *VaultState) {
	for i, swap := range c.swaps {
		d.refuse(swap.TokenOut == v.Asset, ReasonTarget, "sale %d is not for the asset", i)
	}
	d.swaps(c.swaps, v)
}

func (d *decision) swaps(swaps []portfolioSwap, v *VaultState) {
	for i, swap := range swaps {
		d.refuse(swap.Adapter == d.cfg.Addresses.Adapter && swap.Adapter != (common.Address{}), ReasonTarget,
			"swap %d uses adapter %s", i, swap.Adapter)
		in, out := v.priced(swap.TokenIn), v.priced(swap.TokenOut)
		if in == nil || out == nil || in.Stale || out.Stale {
			d.refuse(false, ReasonOracle, "swap %d has a token without a good price", i)
			continue
		}
		valueIn, valueOut := in.value(swap.AmountIn), out.value(swap.MinAmountOut)
		least := sub(sub(valueIn, bpsUp(valueIn, d.cfg.MaxSlippageBps)), oneInt) // one for rounding
		d.refuse(valueOut.Cmp(least) >= 0 && valueIn.Sign() > 0, ReasonSlippage,
			"swap %d sells a value of %s for at least %s, allowed from %s", i, valueIn, valueOut, least)
		d.refuse(pathJoins(swap.Data, swap.TokenIn, swap.TokenOut), ReasonMalformed, "swap %d has a path between other tokens", i)
	}
}

func (d *decision) tradeCall(c decodedCall, v *VaultState) {
	d.share()
	d.refuse(!d.cfg.DisableTrading, ReasonTarget, "trading is switched off")
	d.refuse(!v.waiting() && !v.Closing, ReasonNotDue, "only sales for cash now")
	if why := d.facts.State.noOrders(v.Vault); why != nil {
		d.refuse(false, ReasonUnreadable, "orders and targets of %s can't be read: %v", v.Vault, why)
		return
	}
	d.refuse(!v.Orders.TradingPaused, ReasonPaused, "a guardian paused trading")
	ix := d.facts.Indexer
	if !ix.Known {
		d.refuse(false, ReasonIndexer, "the indexer's state is unknown")
	} else {
		head := d.facts.State.Head.Number.Uint64()
		d.refuse(ix.Block+d.cfg.MaxIndexerLag >= head, ReasonIndexer, "indexed up to block %d, head is %d", ix.Block, head)
		d.refuse(!ix.Disputed[v.Vault], ReasonDisputed, "the indexer's figures of this vault are disputed")
	}
	if c.action == ActionLimit {
		d.refuse(c.adapter == d.cfg.Addresses.Adapter && c.adapter != (common.Address{}), ReasonTarget, "adapter %s", c.adapter)
		open := false
		for _, id := range v.Orders.OrderIds {
			open = open || id.Cmp(c.id) == 0
		}
		d.refuse(open, ReasonNotDue, "order %s is not open", c.id)
		return
	}
	d.refuse(v.Orders.TargetsOrderId != nil && c.id.Cmp(v.Orders.TargetsOrderId) == 0 && c.id.Sign() > 0, ReasonNotDue,
		"targets %s are not in force", c.id)
	d.swaps(c.swaps, v)
}
