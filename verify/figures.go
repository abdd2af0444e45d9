package verify

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// accountFigures computes SPEC section 3 for the account at a price, and checks its identity.
func (v *run) accountFigures(r *replay, account common.Address, at *rate) {
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

	const asset, share = "asset base units", "share base units"
	v.report.figure("shares", shares, share)
	v.report.figure("asset value", value, asset)
	v.report.figure("cost of the remaining shares", cost, asset)
	v.report.figure("deposits", holder.deposited, asset)
	v.report.figure("withdrawals, gross", holder.gross, asset)
	v.report.figure("fees", holder.fees, asset)
	v.report.figure("withdrawals, net", withdrawn, asset)
	v.report.figure("realized PnL", holder.realized, asset)
	v.report.figure("unrealized PnL", unrealized, asset)
	v.report.figure("total PnL", total, asset)
	v.report.figure("cost transferred in", holder.costIn, asset)
	v.report.figure("cost transferred out", holder.costOut, asset)
}

// isOpen says whether the vault still keeps a record of the request.
func (q *redeemRequest) isOpen() bool {
	if sum(q.pending.shares, q.returned.shares).Sign() != 0 {
		return true
	}
	s := q.settled
	return s != nil && (q.claimed.Cmp(s.shares) < 0 || q.paid.Cmp(s.net()) < 0)
}
