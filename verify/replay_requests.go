package verify

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vault"
)

func (r *replay) depositRequest(e *vault.VaultDepositRequest) error {
	key := keyOf(e.Controller, e.RequestId)
	request := r.deposits[key]
	if request == nil {
		request = &depositRequest{
			controller: e.Controller, id: e.RequestId, pending: zero(), refundable: zero(), open: zero(),
		}
		r.deposits[key] = request
		r.depositsBy[e.Controller] = append(r.depositsBy[e.Controller], request)
		r.ofEpoch(epochOf(e.RequestId), key)
	}
	request.pending = plus(request.pending, e.Assets)
	return nil
}

// redeemRequest takes shares from the owner's wallet with their cost; where the controller is somebody else, the cost
// counts as transferred to him.
func (r *replay) redeemRequest(e *vault.VaultRedeemRequest) error {
	taken, err := r.holder(e.Owner).wallet.take(e.Shares)
	if err != nil {
		return err
	}
	key := keyOf(e.Controller, e.RequestId)
	request := r.redeems[key]
	if request == nil {
		request = &redeemRequest{
			controller: e.Controller, id: e.RequestId, pending: emptyPool(), returned: emptyPool(),
			claimed: zero(), paid: zero(),
		}
		r.redeems[key] = request
		r.redeemsBy[e.Controller] = append(r.redeemsBy[e.Controller], request)
		r.ofEpoch(e.RequestId, key)
	}
	request.pending.put(taken)
	r.moveCost(e.Owner, e.Controller, taken.cost)
	return nil
}

// ofEpoch notes a new request of an epoch. One account may have a deposit and a redemption under the same id: the key then
// stands there twice, and the second time nothing is pending any more.
func (r *replay) ofEpoch(epoch *big.Int, key requestKey) {
	r.byEpoch[epoch.String()] = append(r.byEpoch[epoch.String()], key)
}

func (r *replay) findDeposit(controller common.Address, id *big.Int) (*depositRequest, error) {
	if request := r.deposits[keyOf(controller, id)]; request != nil {
		return request, nil
	}
	return nil, fmt.Errorf("%w: %s has no deposit request %s", errImpossible, controller, id)
}

func (r *replay) findRedeem(controller common.Address, id *big.Int) (*redeemRequest, error) {
	if request := r.redeems[keyOf(controller, id)]; request != nil {
		return request, nil
	}
	return nil, fmt.Errorf("%w: %s has no redeem request %s", errImpossible, controller, id)
}

func (r *replay) cancelDeposit(e *vault.VaultCancelDepositRequest) error {
	request, err := r.findDeposit(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	request.refundable, request.pending = plus(request.refundable, request.pending), zero()
	return nil
}

func (r *replay) cancelRedeem(e *vault.VaultCancelRedeemRequest) error {
	request, err := r.findRedeem(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	request.returned.put(request.pending)
	request.pending = emptyPool()
	return nil
}

func (r *replay) claimRefund(e *vault.VaultCancelDepositClaim) error {
	request, err := r.findDeposit(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	r.expect(fmt.Sprintf("refund of deposit request %s", e.RequestId), e.Assets, request.refundable)
	request.refundable = zero()
	return nil
}

// claimReturn brings cancelled shares back into the receiver's wallet with their cost.
func (r *replay) claimReturn(e *vault.VaultCancelRedeemClaim) error {
	request, err := r.findRedeem(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	back := request.returned
	request.returned = emptyPool()
	if r.ended && request.settled == nil {
		back.put(request.pending)
		request.pending = emptyPool()
	}
	r.expect(fmt.Sprintf("shares back from redeem request %s", e.RequestId), e.Shares, back.shares)
	r.holder(e.Receiver).wallet.put(back)
	r.moveCost(e.Controller, e.Receiver, back.cost)
	return nil
}

// settle books every request of the epoch at its stored pair: who deposited holds claimable shares that cost what was
// accepted, who redeemed has withdrawn gross less fee.
func (r *replay) settle(e *vault.VaultEpochSettled) error {
	s := e.Settlement
	if r.settled[e.EpochId.String()] != nil {
		return fmt.Errorf("%w: epoch %s settled twice", errImpossible, e.EpochId)
	}
	r.settled[e.EpochId.String()] = e
	at := &rate{nav: s.Nav, supply: s.SupplyBefore, feeBps: s.FeeBps}
	r.last = at
	r.sums.settle(e)
	othersRequested, othersAccepted := minus(s.DepositsRequested, s.LeaderRequested), minus(s.DepositsAccepted, s.LeaderAccepted)
	requested, burned := zero(), zero()
	for _, key := range r.byEpoch[e.EpochId.String()] {
		request := r.deposits[key]
		if request == nil || request.pending.Sign() == 0 {
			continue
		}
		requested.Add(requested, request.pending)
		accepted, all := othersAccepted, othersRequested
		if request.id.Cmp(leaderOffset) >= 0 {
			accepted, all = s.LeaderAccepted, s.LeaderRequested
		}
		request.rate = at
		request.open = mulDiv(request.pending, accepted, all)
		request.refundable = plus(request.refundable, mulDiv(request.pending, minus(all, accepted), all))
		request.pending = zero()
		owner := r.holder(request.controller)
		owner.deposited = plus(owner.deposited, request.open)
	}
	for _, key := range r.byEpoch[e.EpochId.String()] {
		request := r.redeems[key]
		if request == nil || request.pending.shares.Sign() == 0 {
			continue
		}
		burned.Add(burned, request.pending.shares)
		r.settleRedeem(request, at)
	}
	r.expect(fmt.Sprintf("deposits requested in epoch %s", e.EpochId), s.DepositsRequested, requested)
	r.expect(fmt.Sprintf("shares redeemed in epoch %s", e.EpochId), s.SharesBurned, burned)
	return nil
}

func (r *replay) settleRedeem(request *redeemRequest, at *rate) {
	gross := at.assets(request.pending.shares)
	fee := performanceFee(gross, request.pending.cost, at.feeBps)
	request.settled = &settledRedeem{shares: request.pending.shares, gross: gross, cost: request.pending.cost, fee: fee}
	request.pending = emptyPool()
	owner := r.holder(request.controller)
	owner.gross = plus(owner.gross, gross)
	owner.fees = plus(owner.fees, fee)
	r.sums.fees = plus(r.sums.fees, fee)
	owner.realized = plus(owner.realized, minus(minus(gross, fee), request.settled.cost))
}

// refundEpoch turns all deposit requests of an epoch into refunds (SPEC rule 16).
func (r *replay) refundEpoch(e *vault.VaultEpochDepositsRefunded) error {
	total := zero()
	for _, key := range r.byEpoch[e.EpochId.String()] {
		request := r.deposits[key]
		if request == nil {
			continue
		}
		total.Add(total, request.pending)
		request.refundable, request.pending = plus(request.refundable, request.pending), zero()
	}
	r.refunded[e.EpochId.String()] = e.Assets
	r.expect(fmt.Sprintf("deposits refunded in epoch %s", e.EpochId), e.Assets, total)
	return nil
}

// claimShares takes accepted assets out of a request and puts shares that cost them into the receiver's wallet.
func (r *replay) claimShares(e *vault.VaultDepositClaimed) error {
	request, err := r.findDeposit(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	if request.rate == nil || e.Assets.Cmp(request.open) > 0 {
		return fmt.Errorf("%w: deposit request %s: %s claimed of %s", errImpossible, e.RequestId, e.Assets, request.open)
	}
	// Claimed in assets or in shares, never more shares than the assets buy; the last claim gets exactly that.
	if buys := request.rate.shares(e.Assets); e.Shares.Cmp(buys) > 0 || (e.Assets.Cmp(request.open) == 0 && e.Shares.Cmp(buys) != 0) {
		r.expect(fmt.Sprintf("shares claimed of deposit request %s", e.RequestId), e.Shares, buys)
	}
	request.open = minus(request.open, e.Assets)
	r.receive(e.Receiver, pool{e.Shares, e.Assets})
	r.moveCost(e.Controller, e.Receiver, e.Assets)
	return nil
}

func (r *replay) claimAssets(e *vault.VaultRedeemClaimed) error {
	request, err := r.findRedeem(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	if request.settled == nil {
		return fmt.Errorf("%w: redeem request %s claimed before its settlement", errImpossible, e.RequestId)
	}
	request.claimed, request.paid = plus(request.claimed, e.Shares), plus(request.paid, e.Assets)
	if request.paid.Cmp(request.settled.net()) > 0 {
		r.mistake("redeem request %s of %s paid %s, its net is %s", e.RequestId, e.Controller, request.paid, request.settled.net())
	}
	return nil
}

func (r *replay) crystallise(e *vault.VaultFeeCrystallised) error {
	request, err := r.findRedeem(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	if request.settled == nil {
		return fmt.Errorf("%w: fee of redeem request %s before its settlement", errImpossible, e.RequestId)
	}
	what := fmt.Sprintf("redeem request %s of %s", e.RequestId, e.Controller)
	r.expect(what+": gross", e.Gross, request.settled.gross)
	r.expect(what+": cost", e.Cost, request.settled.cost)
	r.expect(what+": fee", e.Fee, request.settled.fee)
	return nil
}

func (r *replay) finalise(e *vault.VaultFinalised) error {
	r.final = &rate{nav: e.Nav, supply: e.Supply, feeBps: e.FeeBps}
	r.last = r.final
	return nil
}

// finalRedemption settles a request of its own, at the final price, as it is asked for (SPEC rule 16).
func (r *replay) finalRedemption(e *vault.VaultFinalRedemption) error {
	request, err := r.findRedeem(e.Controller, e.RequestId)
	if err != nil {
		return err
	}
	if r.final == nil || request.settled != nil {
		return fmt.Errorf("%w: final redemption %s without a final price, or twice", errImpossible, e.RequestId)
	}
	r.settleRedeem(request, r.final)
	r.sums.gross, r.sums.idle = plus(r.sums.gross, e.Gross), minus(r.sums.idle, e.Gross)
	r.expect(fmt.Sprintf("gross of final redemption %s", e.RequestId), e.Gross, request.settled.gross)
	return nil
}

func (r *replay) endInKind(*vault.VaultEndedInKind) error {
	r.ended = true
	return nil
}

// exitInKind books what left at the last settled price (the creation's before the first settlement): shares at that
// price gross, the fee part that stayed in the portfolio beside it.
func (r *replay) exitInKind(e *vault.VaultExitedInKind) error {
	holder := r.holder(e.Account)
	taken, err := holder.wallet.take(e.Shares)
	if err != nil {
		return err
	}
	gross := r.last.assets(e.Shares)
	r.expect("fee part of an exit in kind", e.Fee, exitFee(gross, taken.cost, r.feeBps))
	holder.gross = plus(holder.gross, gross)
	holder.fees = plus(holder.fees, e.Fee)
	holder.realized = plus(holder.realized, minus(minus(gross, e.Fee), taken.cost))
	r.exited[e.Account] = true
	return r.sums.exited(e, gross)
}

func (r *replay) lowerFee(e *vault.VaultFeeLowered) error {
	r.feeBps = e.FeeBps
	return nil
}
