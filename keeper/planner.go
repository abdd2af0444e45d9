package keeper

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
	"github.com/sluicefi/sluice/chain"
)

var (
	vaultABI       = vault.NewVault()
	portfolioABI   = portfolio.NewPortfolio()
	autoClaimerABI = autoclaimer.NewAutoClaimer()
	registryABI    = registry.NewRegistry()
)

// planner turns the state of one block into items. It reads nothing but
// quotes, on that same block.
type planner struct {
	cfg    Config
	node   chain.Node
	state  *blockState
	claims []autoclaimer.IAutoClaimerClaim
	served map[common.Address]bool // vaults that the keeper works for; nil: all
	turns  []turn                  // of the vaults whose orders, targets and holdings are looked at
	// sold is what earlier settlements of this plan sell on each path, when all
	// of them may go into one transaction, so that quotes count these sales. nil:
	// quotes are of the block as it is.
	sold map[string]sold
}

// due returns what is done first: settlements, and what keeps vaults from theirs.
func (p *planner) due(ctx context.Context) ([]item, error) {
	return steps(ctx, p.settlements, p.unread, p.writeOffs)
}

// rest returns everything else, in the order in which it is to be done.
func (p *planner) rest(ctx context.Context) ([]item, error) {
	return steps(ctx, p.windDowns, p.limitOrders, p.rebalances, p.claimBatches)
}

func steps(ctx context.Context, all ...func(context.Context) ([]item, error)) ([]item, error) {
	var items []item
	for _, step := range all {
		more, err := step(ctx)
		if err != nil {
			return nil, err
		}
		items = append(items, more...)
	}
	return items, nil
}

func (p *planner) settlements(ctx context.Context) ([]item, error) {
	var items []item
	if p.cfg.Addresses.Settler != (common.Address{}) {
		p.sold = make(map[string]sold)
		defer func() { p.sold = nil }()
	}
	for _, v := range due(p.state) {
		it, err := p.settlement(ctx, v)
		if err != nil {
			return nil, fmt.Errorf("planning the settlement of %s: %w", v.Vault, err)
		}
		items = append(items, it)
	}
	return items, nil
}

// unread are refusals for the vaults of which nobody can say what is due.
func (p *planner) unread(context.Context) ([]item, error) {
	var items []item
	for _, u := range p.state.Unread {
		it := item{Action: actionSettle, Vault: u.Vault, Target: u.Vault, Why: "whether its epoch waits isn't known"}
		if u.Orders {
			it.Action, it.Why = actionLimit, "its orders and targets aren't known"
		}
		it.refuse(reasonUnreadable, "%v", u.Err)
		items = append(items, it)
	}
	return items, nil
}

// unquoted refuses an item for which a pool could not be asked.
func (it *item) unquoted(err error) bool {
	var e *unquotedError
	if !errors.As(err, &e) {
		return false
	}
	it.refuse(reasonSimError, "%v", e)
	return true
}

func (it *item) unread() bool {
	return len(it.Refusals) > 0 && it.Refusals[0].Reason == reasonUnreadable
}

func (p *planner) settlement(ctx context.Context, v *vaultState) (item, error) {
	pre := v.Preview
	it := item{
		Action: actionSettle, Vault: v.Vault, Target: v.Vault, Epoch: amount(pre.EpochId),
		Overdue: overdue(v, p.state.Head.Time),
		Why: fmt.Sprintf("epoch %s closed at %s: NAV %s, deposits %s of %s accepted, %s shares redeemed for %s",
			pre.EpochId, utc(pre.Cutoff.Uint64()), pre.Nav, pre.DepositsAccepted, pre.DepositsRequested, pre.RedeemShares, pre.Proceeds),
	}
	if p.served != nil && !p.served[v.Vault] {
		return it, nil // it is refused, so no pool is asked for it
	}
	if !pre.PriceGood {
		it.feedAge = p.feedAge(v)
		it.refuse(reasonOracle, "epoch %s: %s", pre.EpochId, staleText(v))
		return it, nil
	}
	shortfall := positive(sub(pre.CashNeeded, pre.CashAvailable))
	if shortfall.Sign() > 0 {
		trades, err := p.raiseBeside(ctx, v, shortfall)
		if err != nil {
			var short *shortError
			if it.unquoted(err) {
				return it, nil
			}
			if !errors.As(err, &short) {
				return it, err
			}
			it.refuse(reasonCash, "%s of cash is missing: %s", shortfall, short.text)
			return it, nil
		}
		it.Trades = trades
		it.Why += fmt.Sprintf("; %s raised by %d sale(s)", shortfall, len(trades))
	}
	p.bounds(&it, v)
	if len(it.Trades) == 0 {
		it.Data = vaultABI.PackSettle(pre.EpochId, it.MinNav.Int(), it.MaxNav.Int())
	} else {
		it.Data = vaultABI.PackSettleWithSales(vaultSwaps(it.Trades), pre.EpochId, it.MinNav.Int(), it.MaxNav.Int())
	}
	return it, nil
}

// feedAge is how many seconds after a cut-off the vault's feeds have time to give the answers that its settlement needs. A
// feed answers at least as often as the greatest age at which its answers are used.
func (p *planner) feedAge(v *vaultState) uint64 {
	age := p.state.Tokens[v.Asset].MaxAge
	for _, h := range v.Holdings {
		if h.counts() {
			age = max(age, h.MaxAge)
		}
	}
	return age
}

// bounds sets minNav and maxNav close around the planned NAV. They leave room for
// a small move of the prices until the block, for the loss that the limits of the
// sales allow, and for their expected gain, as far as the slippage bound.
func (p *planner) bounds(it *item, v *vaultState) {
	nav := v.Preview.Nav
	least := sub(nav, bps(nav, p.cfg.NavToleranceBps))
	most := add(nav, bps(nav, p.cfg.NavToleranceBps))
	for _, t := range it.Trades {
		in := t.ValueIn.Int()
		least.Sub(least, positive(sub(in, t.MinAmountOut.Int())))
		most.Add(most, minInt(positive(sub(t.ValueOut.Int(), in)), bps(in, p.cfg.MaxSlippageBps)))
	}
	it.MinNav, it.MaxNav = amount(positive(least)), amount(most)
}

func vaultSwaps(trades []trade) []vault.Swap {
	swaps := make([]vault.Swap, len(trades))
	for i, s := range swapsOf(trades) {
		swaps[i] = vault.Swap(s)
	}
	return swaps
}

func staleText(v *vaultState) string {
	for _, h := range v.Holdings {
		if h.Stale && h.counts() {
			return fmt.Sprintf("the price of %s is stale", h.Address)
		}
	}
	return "a price is older than the cut-off"
}

// windsDown says whether a vault is to be brought to its final price.
func (v *vaultState) windsDown() bool {
	return v.Closing && !v.Finalised && !v.EndedInKind && !v.personal()
}

// windDowns sell what closing vaults hold, and fix the final price of those
// that hold nothing any more. What is written off stays where it is: the final settlement leaves it out for good, and all of
// it is worth no more than a thousandth of NAV, less than what a rebalance finds worth its gas.
func (p *planner) windDowns(ctx context.Context) ([]item, error) {
	var items []item
	for _, t := range p.turns {
		v := t.vaultState
		switch {
		case !v.windsDown():
		case slices.ContainsFunc(v.Holdings, holding.counts):
			it, err := p.windDown(ctx, v)
			if err != nil {
				return nil, fmt.Errorf("winding down %s: %w", v.Vault, err)
			}
			items = append(items, it)
		case !v.waiting():
			items = append(items, item{
				Action: actionFinalise, Vault: v.Vault, Target: v.Vault, Epoch: amount(v.CurrentEpochId),
				Why: "closing and all sold: the final price can be fixed", Data: vaultABI.PackFinalise(),
			})
		}
	}
	return items, nil
}

func (p *planner) windDown(ctx context.Context, v *vaultState) (item, error) {
	it := item{
		Action: actionRaise, Vault: v.Vault, Target: v.Portfolio, Epoch: amount(v.CurrentEpochId),
		Why: "closing: tokens are sold for the asset",
	}
	trades, err := p.sellAll(ctx, v)
	if it.unquoted(err) {
		return it, nil
	}
	if err != nil {
		return it, err
	}
	if len(trades) == 0 {
		if priced := func(h holding) bool { return h.counts() && !h.Stale }; slices.ContainsFunc(v.Holdings, priced) {
			it.refuse(reasonSlippage, "no pool buys any holding within %d bps of the oracle", p.cfg.MaxSlippageBps)
		} else {
			it.refuse(reasonOracle, "%s", staleText(v))
		}
		return it, nil
	}
	it.Trades = trades
	it.Data = portfolioABI.PackRaiseCash(swapsOf(trades))
	return it, nil
}

// sellAll sells of each holding as much as a pool takes within the slippage
// bound: all of it, or halves of it until one fits. However little that is, a vault that nobody else sells comes to its end.
func (p *planner) sellAll(ctx context.Context, v *vaultState) ([]trade, error) {
	type lot struct {
		token  common.Address
		amount *big.Int
	}
	var open []lot
	for _, h := range v.Holdings {
		if h.Amount.Sign() > 0 && !h.Stale {
			open = append(open, lot{h.Address, h.Amount})
		}
	}
	var trades []trade
	for round := 0; round < 6 && len(open) > 0; round++ {
		asks := make([]quoteAsk, len(open))
		for i, l := range open {
			asks[i] = quoteAsk{in: l.token, out: v.Asset, amount: l.amount, last: round == 0}
		}
		answers, err := p.quotes(ctx, asks)
		if err != nil {
			return nil, err
		}
		var again []lot
		for i, q := range answers {
			if q != nil {
				if t := p.trade(v, asks[i], q); !t.tooDear(p.cfg.MaxSlippageBps) {
					trades = append(trades, t)
					continue
				}
			}
			if half := new(big.Int).Rsh(open[i].amount, 1); half.Sign() > 0 {
				again = append(again, lot{open[i].token, half})
			}
		}
		open = again
	}
	return trades, nil
}
