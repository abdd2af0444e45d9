package project

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// States of a request.
const (
	statePending   = "pending"
	stateClaimable = "claimable"
	stateClaimed   = "claimed"
	stateCancelled = "cancelled"
	stateRefunded  = "refunded"
)

// openRequest finds or makes the request that an event adds to; a cancelled one starts again.
func (p *Projector) openRequest(v *VaultRows, redeem bool) *store.Request {
	l := p.log
	controller, owner, id := topicAddr(l, 1), topicAddr(l, 2), topicBig(l, 3)
	kind := store.KindDeposit
	if redeem {
		kind = store.KindRedeem
	}
	c := p.rows.request(v, keyOf(controller, redeem, id))
	if c == nil {
		c = p.rows.newRequest(v, store.Request{
			Vault: v.vault.row.Vault, Controller: controller, Kind: kind, RequestID: id, EpochID: epochOf(id),
			RequestedBlock: p.header.Number, RequestedLogIndex: uint64(l.Index), RequestedTime: p.header.Time,
		})
	}
	r := touch(&p.rows.dirty.requests, c)
	if r.State == stateCancelled {
		r.Assets, r.Shares, r.Cost = nil, nil, nil
		r.SettledBlock, r.SettledTime = nil, nil
	}
	if r.State != statePending && v.vault.row.FinalEpoch == nil {
		p.epochFor(v, r.EpochID).Requests++
	}
	r.State, r.Owner, r.RequestedTx, r.LastBlock = statePending, owner, l.TxHash, p.header.Number
	p.wrote = true
	return r
}

// epochFor is the row of the epoch that a request joins. Requests that come while an epoch waits for its settlement
// open the next one.
func (p *Projector) epochFor(v *VaultRows, id uint64) *store.Epoch {
	if id > v.state.row.CurrentEpoch {
		s := p.state(v)
		s.CurrentEpoch, s.CurrentCutoff = id, 0
	}
	return p.epoch(v, id)
}

// finish lets a request that is done be forgotten after the commit.
func (p *Projector) finish(v *VaultRows, r *store.Request) {
	if done(r) {
		p.rows.finished = append(p.rows.finished, finishedRequest{v, keyOf(r.Controller, r.Kind == store.KindRedeem, r.RequestID)})
	}
}

// existing is a request that an event says exists.
func (p *Projector) existing(v *VaultRows, redeem bool, controller common.Address, id *big.Int) (*store.Request, error) {
	c := p.rows.request(v, keyOf(controller, redeem, id))
	if c == nil {
		if p.rows.err != nil {
			return nil, p.rows.err
		}
		return nil, fmt.Errorf("request %s of %s is unknown", id, controller)
	}
	p.wrote = true
	r := touch(&p.rows.dirty.requests, c)
	r.LastBlock = p.header.Number
	return r, nil
}

func (p *Projector) depositRequest(v *VaultRows, d *words) error {
	assets := d.big(1)
	if d.err != nil {
		return d.err
	}
	r := p.openRequest(v, false)
	r.Assets = add(r.Assets, assets)
	e := p.epochFor(v, r.EpochID)
	e.PendingDeposits = add(e.PendingDeposits, assets)
	if r.Controller == v.vault.row.Leader {
		e.LeaderDeposits = add(e.LeaderDeposits, assets)
	}
	s := p.state(v)
	s.PendingDeposits = add(s.PendingDeposits, assets)
	pos := p.changePosition(v, r.Controller)
	pos.PendingAssets = add(pos.PendingAssets, assets)
	p.activity("depositRequested", v, store.Activity{
		Account: &r.Controller, Counterparty: ptr(r.Owner), RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: assets,
	})
	return nil
}

func (p *Projector) redeemRequest(v *VaultRows, d *words) error {
	shares := d.big(1)
	if d.err != nil {
		return d.err
	}
	r := p.openRequest(v, true)
	var moved ledger.Pool
	owner, controller := p.changePosition(v, r.Owner), p.changePosition(v, r.Controller)
	err := both(owner, controller, func(a, b *ledger.Account) (err error) {
		moved, err = ledger.RequestRedeem(a, b, shares)
		return err
	})
	if err != nil {
		return err
	}
	r.Shares, r.Cost = add(r.Shares, shares), add(r.Cost, moved.Cost)
	if v.vault.row.FinalEpoch == nil {
		e := p.epochFor(v, r.EpochID)
		e.PendingRedeems = add(e.PendingRedeems, shares)
	}
	s := p.state(v)
	s.PendingRedeems = add(s.PendingRedeems, shares)
	p.activity("redeemRequested", v, store.Activity{
		Account: &r.Controller, Counterparty: ptr(r.Owner), RequestID: r.RequestID, EpochID: ptr(r.EpochID), Shares: shares, Cost: moved.Cost,
	})
	return nil
}

func (p *Projector) cancelDeposit(v *VaultRows) error {
	r, err := p.existing(v, false, topicAddr(p.log, 1), topicBig(p.log, 2))
	if err != nil {
		return err
	}
	e := p.epoch(v, r.EpochID)
	e.Requests--
	e.PendingDeposits = sub(e.PendingDeposits, r.Assets)
	if r.Controller == v.vault.row.Leader {
		e.LeaderDeposits = sub(e.LeaderDeposits, r.Assets)
	}
	s := p.state(v)
	s.PendingDeposits, s.Refunds = sub(s.PendingDeposits, r.Assets), add(s.Refunds, r.Assets)
	p.refundDeposit(v, r, stateCancelled, r.Assets)
	p.activity("depositCancelled", v, store.Activity{
		Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: r.Assets, Refund: r.Assets,
	})
	return nil
}

// refundDeposit turns a pending deposit into a claimable cancellation (SPEC rule 6).
func (p *Projector) refundDeposit(v *VaultRows, r *store.Request, state string, refund *big.Int) {
	pos := p.changePosition(v, r.Controller)
	pos.PendingAssets = sub(pos.PendingAssets, r.Assets)
	pos.RefundAssets = add(pos.RefundAssets, refund)
	r.State, r.Refund = state, add(r.Refund, refund)
	r.SettledBlock, r.SettledTime, r.LastBlock = ptr(p.header.Number), ptr(p.header.Time), p.header.Number
}

func (p *Projector) cancelRedeem(v *VaultRows) error {
	r, err := p.existing(v, true, topicAddr(p.log, 1), topicBig(p.log, 2))
	if err != nil {
		return err
	}
	e := p.epoch(v, r.EpochID)
	e.Requests--
	e.PendingRedeems = sub(e.PendingRedeems, r.Shares)
	if err := p.returnRedeem(v, r); err != nil {
		return err
	}
	p.activity("redeemCancelled", v, store.Activity{
		Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Shares: r.Shares, Cost: r.Cost, Refund: r.Shares,
	})
	return nil
}

// returnRedeem turns a pending redemption into a claimable cancellation: its cost comes back with it.
func (p *Projector) returnRedeem(v *VaultRows, r *store.Request) error {
	s := p.state(v)
	s.PendingRedeems = sub(s.PendingRedeems, r.Shares)
	pos := p.changePosition(v, r.Controller)
	a := account(pos)
	if err := a.CancelRedeem(ledger.Pool{Shares: r.Shares, Cost: r.Cost}); err != nil {
		return err
	}
	setAccount(pos, a)
	pos.RefundShares = add(pos.RefundShares, r.Shares)
	r.State, r.Refund, r.RefundCost = stateCancelled, add(r.Refund, r.Shares), add(r.RefundCost, r.Cost)
	r.SettledBlock, r.SettledTime = ptr(p.header.Number), ptr(p.header.Time)
	return nil
}

func (p *Projector) claimDepositRefund(v *VaultRows, assets *big.Int, err error) error {
	if err != nil {
		return err
	}
	r, err := p.existing(v, false, topicAddr(p.log, 1), topicBig(p.log, 3))
	if err != nil {
		return err
	}
	r.RefundClaimed = add(r.RefundClaimed, assets)
	pos := p.changePosition(v, r.Controller)
	pos.RefundAssets = sub(pos.RefundAssets, assets)
	s := p.state(v)
	s.Refunds = sub(s.Refunds, assets)
	p.finish(v, r)
	p.activity("depositRefundClaimed", v, store.Activity{
		Account: &r.Controller, Counterparty: ptr(topicAddr(p.log, 2)), RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: assets,
	})
	return nil
}

// claimRedeemCancel moves the cancelled shares, and all of the cost that came back with them, into the receiver's
// wallet. The contract pays the whole cancellation at once.
func (p *Projector) claimRedeemCancel(v *VaultRows, shares *big.Int, err error) error {
	if err != nil {
		return err
	}
	r, err := p.existing(v, true, topicAddr(p.log, 1), topicBig(p.log, 3))
	if err != nil {
		return err
	}
	receiver := topicAddr(p.log, 2)
	claim := ledger.NewPool(sub(r.Refund, r.RefundClaimed), r.RefundCost)
	var moved, rest ledger.Pool
	from, to := p.changePosition(v, r.Controller), p.changePosition(v, receiver)
	err = both(from, to, func(a, b *ledger.Account) (err error) {
		moved, rest, err = ledger.ClaimShares(a, b, claim, shares)
		return err
	})
	if err != nil {
		return err
	}
	r.RefundClaimed, r.RefundCost = add(r.RefundClaimed, shares), rest.Cost
	from.RefundShares = sub(from.RefundShares, shares)
	p.finish(v, r)
	p.activity("redeemCancelClaimed", v, store.Activity{
		Account: &r.Controller, Counterparty: &receiver, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Shares: shares, Cost: moved.Cost,
	})
	return nil
}

// depositClaimed books a claim of settled deposits. The contract's partial claims are in assets: the event's assets are
// the cost that reaches the receiver, what stays claimable is floor(open assets * supply / NAV), and a unit of shares
// that rounding leaves behind is nobody's.
func (p *Projector) depositClaimed(v *VaultRows, assets, shares *big.Int, err error) error {
	if err != nil {
		return err
	}
	r, err := p.existing(v, false, topicAddr(p.log, 1), topicBig(p.log, 3))
	if err != nil {
		return err
	}
	receiver := topicAddr(p.log, 2)
	price, err := p.priceOf(v, r.EpochID)
	if err != nil {
		return err
	}
	open := sub(r.Accepted, r.ClaimedAssets)
	openShares, err := price.Shares(open)
	if err != nil {
		return err
	}
	from, to := p.changePosition(v, r.Controller), p.changePosition(v, receiver)
	err = both(from, to, func(a, b *ledger.Account) (err error) {
		_, err = ledger.ClaimDeposit(a, b, ledger.Pool{Shares: openShares, Cost: open}, assets, shares, price)
		return err
	})
	if err != nil {
		return err
	}
	r.ClaimedAssets, r.ClaimedShares = add(r.ClaimedAssets, assets), add(r.ClaimedShares, shares)
	if r.ClaimedAssets.Cmp(val(r.Accepted)) == 0 {
		r.State = stateClaimed
	}
	p.finish(v, r)
	p.activity("depositClaimed", v, store.Activity{
		Account: &r.Controller, Counterparty: &receiver, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: assets, Shares: shares, Cost: assets,
	})
	return nil
}

// redeemClaimed pays out a part of a settled redemption, net of its fee.
func (p *Projector) redeemClaimed(v *VaultRows, shares, assets *big.Int, err error) error {
	if err != nil {
		return err
	}
	r, err := p.existing(v, true, topicAddr(p.log, 1), topicBig(p.log, 3))
	if err != nil {
		return err
	}
	r.ClaimedShares, r.ClaimedAssets = add(r.ClaimedShares, shares), add(r.ClaimedAssets, assets)
	if r.ClaimedShares.Cmp(val(r.Shares)) == 0 {
		r.State = stateClaimed
	}
	pos := p.changePosition(v, r.Controller)
	pos.ClaimableAssets = sub(pos.ClaimableAssets, assets)
	s := p.state(v)
	s.Reserved = sub(s.Reserved, assets)
	p.finish(v, r)
	p.activity("redeemClaimed", v, store.Activity{
		Account: &r.Controller, Counterparty: ptr(topicAddr(p.log, 2)), RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: assets, Shares: shares,
	})
	return nil
}

// feeCrystallised: the contract fixed the fee that the settlement booked.
func (p *Projector) feeCrystallised(v *VaultRows, d *words) error {
	gross, cost, fee := d.big(0), d.big(1), d.big(2)
	if d.err != nil {
		return d.err
	}
	r, err := p.existing(v, true, topicAddr(p.log, 1), topicBig(p.log, 2))
	if err != nil {
		return err
	}
	if gross.Cmp(val(r.Gross)) != 0 || cost.Cmp(val(r.Cost)) != 0 || fee.Cmp(val(r.Fee)) != 0 {
		p.contradiction("fee of request %s of %s: chain has gross %s, cost %s, fee %s; tables have %s, %s, %s",
			r.RequestID, r.Controller, gross, cost, fee, val(r.Gross), val(r.Cost), val(r.Fee))
	}
	r.FeeCrystallised = true
	s := p.state(v)
	s.FeesCrystallised, s.Reserved = add(s.FeesCrystallised, fee), sub(s.Reserved, fee)
	p.activity("feeCrystallised", v, store.Activity{
		Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: gross, Cost: cost, Fee: fee,
	})
	return nil
}
