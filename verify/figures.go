package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// accountFigures computes SPEC section 3 for the account at a price, and checks its identity.
// prefix goes before the names of its figures. What depends on NAV is of the state at the anchor, the rest from events.
func (v *run) accountFigures(r *replay, account common.Address, at *rate, prefix string) {
	holder := r.holder(account)
	shares, cost := holder.wallet.shares, holder.wallet.cost
	step := v.report.step("What it earned", "SPEC section 3, at NAV / supply of the anchor")
	for _, request := range r.depositsOf(account) {
		if request.rate != nil {
			shares = plus(shares, request.rate.shares(request.open))
			cost = plus(cost, request.open)
		}
	}
	for _, request := range r.redeemsOf(account) {
		shares = sum(shares, request.pending.shares, request.returned.shares)
		cost = sum(cost, request.pending.cost, request.returned.cost)
		if s := request.settled; s != nil {
			step.note(fmt.Sprintf("redemption %s: gross %s, cost %s, fee", request.id, s.gross, s.cost),
				fmt.Sprintf("floor(bps * max(0, %s - %s) / 10000)", s.gross, s.cost), s.fee)
		}
	}
	value := at.assets(shares)
	unrealized := minus(value, cost)
	total := plus(holder.realized, unrealized)
	withdrawn := minus(holder.gross, holder.fees)
	step.equal("total PnL", "net withdrawals + value - deposits + cost transferred out - cost transferred in", total,
		minus(sum(withdrawn, value, holder.costOut), plus(holder.deposited, holder.costIn)))

	assets, state := v.assets(), v.atAnchor()
	v.report.figure(prefix+"shares", shares, shareUnit, FromEvents)
	v.report.figure(prefix+"asset value", value, assets, state)
	v.report.figure(prefix+"cost of the remaining shares", cost, assets, FromEvents)
	v.report.figure(prefix+"deposits", holder.deposited, assets, FromEvents)
	v.report.figure(prefix+"withdrawals, gross", holder.gross, assets, FromEvents)
	v.report.figure(prefix+"fees", holder.fees, assets, FromEvents)
	v.report.figure(prefix+"withdrawals, net", withdrawn, assets, FromEvents)
	v.report.figure(prefix+"realized PnL", holder.realized, assets, FromEvents)
	v.report.figure(prefix+"unrealized PnL", unrealized, assets, state)
	v.report.figure(prefix+"total PnL", total, assets, state)
	v.report.figure(prefix+"cost transferred in", holder.costIn, assets, FromEvents)
	v.report.figure(prefix+"cost transferred out", holder.costOut, assets, FromEvents)
}

// isOpen says whether the vault still keeps a record of the request.
func (q *redeemRequest) isOpen() bool {
	if sum(q.pending.shares, q.returned.shares).Sign() != 0 {
		return true
	}
	s := q.settled
	return s != nil && (q.claimed.Cmp(s.shares) < 0 || q.paid.Cmp(s.net()) < 0)
}
