package project

import (
	"fmt"
	"math/big"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

func (p *Projector) epochOpened(v *VaultRows, cutoff uint64, err error) error {
	if err != nil {
		return err
	}
	id := topicBig(p.log, 1).Uint64()
	p.epoch(v, id).Cutoff = cutoff
	s := p.state(v)
	s.CurrentEpoch, s.CurrentCutoff = id, cutoff
	return nil
}

// epochRefunded: closing turned all of an epoch's deposits into claimable cancellations (SPEC rule 16).
func (p *Projector) epochRefunded(v *VaultRows, assets *big.Int, err error) error {
	if err != nil {
		return err
	}
	id := topicBig(p.log, 1).Uint64()
	e := p.epoch(v, id)
	e.DepositsRefunded = true
	s := p.state(v)
	s.PendingDeposits, s.Refunds = sub(s.PendingDeposits, assets), add(s.Refunds, assets)
	for _, c := range p.rows.epochRequests(v, id) {
		if c.row.Kind != store.KindDeposit || c.row.State != statePending {
			continue
		}
		r := touch(&p.rows.dirty.requests, c)
		p.refundDeposit(v, r, stateRefunded, r.Assets)
		p.activity("depositRefunded", v, store.Activity{
			Account: &r.Controller, RequestID: r.RequestID, EpochID: &id, Assets: r.Assets, Refund: r.Assets,
		})
	}
	return p.rows.err
}

// settlement is the event's record, by SPEC rule 20.
type settlement struct {
	nav, supplyBefore, supplyAfter       *big.Int
	requested, accepted                  *big.Int
	leaderRequested, leaderAccepted      *big.Int
	minted, burned, proceeds             *big.Int
	feeBps                               int
	leaderShares, idle                   *big.Int
	cutoff, nextCutoff                   uint64
	holdingsAt, holdings, holdingsStride int
}

func decodeSettlement(d *words) (s settlement, err error) {
	s = settlement{
		nav: d.big(0), supplyBefore: d.big(1), supplyAfter: d.big(2), requested: d.big(3), accepted: d.big(4),
		leaderRequested: d.big(5), leaderAccepted: d.big(6), minted: d.big(7), burned: d.big(8), proceeds: d.big(9),
		feeBps: d.integer(10), leaderShares: d.big(11), idle: d.big(12), cutoff: d.u64(13), nextCutoff: d.u64(14),
		holdingsStride: 3,
	}
	s.holdingsAt, s.holdings = d.list(15, s.holdingsStride)
	return s, d.err
}

// epochSettled books everybody's result at the settlement, not at the claim: it is a pure function of the epoch's pair
// and the request (docs/architecture.md, idea 2).
func (p *Projector) epochSettled(v *VaultRows, d *words) error {
	id, caller := topicBig(p.log, 1).Uint64(), topicAddr(p.log, 2)
	s, err := decodeSettlement(d)
	if err != nil {
		return err
	}
	price := ledger.Price{NAV: s.nav, Supply: s.supplyBefore}
	others := ledger.Acceptance{Requested: sub(s.requested, s.leaderRequested), Accepted: sub(s.accepted, s.leaderAccepted)}
	p.activity("epochSettled", v, store.Activity{
		Counterparty: &caller, EpochID: &id, Assets: s.accepted, Shares: s.minted, Refund: sub(s.requested, s.accepted),
	})

	was := v.lastRecorded() // before this settlement is the vault's last
	fees := new(big.Int)
	for _, c := range p.rows.epochRequests(v, id) {
		if c.row.State != statePending {
			continue
		}
		r := touch(&p.rows.dirty.requests, c)
		var fee *big.Int
		if r.Kind == store.KindDeposit {
			err = p.settleDeposit(v, r, price, s, others)
		} else {
			fee, err = p.settleRedeem(v, r, price, uint16(s.feeBps))
			fees.Add(fees, val(fee))
		}
		if err != nil {
			return fmt.Errorf("request %s of %s: %w", r.RequestID, r.Controller, err)
		}
	}
	if p.rows.err != nil {
		return p.rows.err
	}
	p.rows.epochSettled(v, id)

	st := p.state(v)
	again := st.LastSettledAt != nil && *st.LastSettledAt == p.header.Time
	before := totalsOf(st).Figures(s.nav).TotalPnL // before the flows
	st.PendingDeposits, st.PendingRedeems = sub(st.PendingDeposits, s.requested), sub(st.PendingRedeems, s.burned)
	st.Refunds = add(st.Refunds, sub(s.requested, s.accepted))
	st.Reserved = add(st.Reserved, s.proceeds)
	st.FeesBooked = add(st.FeesBooked, fees)
	st.Deposited, st.WithdrawnGross = add(st.Deposited, s.accepted), add(st.WithdrawnGross, s.proceeds)
	st.Idle, st.SettledEpoch, st.LastSettledAt = s.idle, id, ptr(p.header.Time)

	e := p.epoch(v, id)
	if s.requested.Sign() > 0 && s.accepted.Sign() == 0 {
		e.DepositsRefunded = true
	}
	e.Cutoff, e.SettledAt, e.SettledBlock, e.SettledLogIndex = s.cutoff, ptr(p.header.Time), ptr(p.header.Number), ptr(uint64(p.log.Index))
	e.SettledTx, e.SettledBy = ptr(p.log.TxHash), &caller
	e.NAV, e.SupplyBefore, e.SupplyAfter = s.nav, s.supplyBefore, s.supplyAfter
	e.DepositsRequested, e.DepositsAccepted = s.requested, s.accepted
	e.LeaderRequested, e.LeaderAccepted = s.leaderRequested, s.leaderAccepted
	e.SharesMinted, e.SharesBurned, e.Proceeds, e.Fees = s.minted, s.burned, s.proceeds, fees
	e.FeeBps, e.LeaderShares, e.Idle, e.NextCutoff = &s.feeBps, s.leaderShares, s.idle, &s.nextCutoff
	record(&v.vault.row, was, e)

	first := len(p.out.EpochHoldings)
	for i := range s.holdings {
		at := s.holdingsAt + i*s.holdingsStride
		token, amount, tokenPrice := d.addr(at), d.big(at+1), d.big(at+2)
		p.out.EpochHoldings = append(p.out.EpochHoldings, &store.EpochHolding{
			Vault: v.vault.row.Vault, EpochID: id, Token: token, Amount: amount, Price: tokenPrice, BlockNumber: p.header.Number,
		})
		p.holdingPrice(v, token, tokenPrice, p.header.Time, p.header.Number, false)
	}
	v.priceSettled(p.out.EpochHoldings[first:])
	// A vault that is closing can be settled twice in a second. The first of its settlements gives that second's price, in
	// whichever blocks they are: an index that goes on from the tables can't take a price back, and of the blocks of one second
	// there is only the endpoint's word (SPEC rule 23).
	if !again {
		p.price(v, store.Price{
			Time: p.header.Time, Kind: "settlement", StateBlock: p.header.Number, StateHash: p.header.Hash, NAV: s.nav, Supply: s.supplyBefore,
			TotalPnL: before, EpochID: &id,
		})
	}
	p.statsAt(v, statsInput{
		block: p.header.Number, hash: p.header.Hash, time: p.header.Time, nav: sub(add(s.nav, s.accepted), s.proceeds), supply: s.supplyAfter,
		idle: s.idle, totals: totalsOf(st),
	})
	return d.err
}

// settleDeposit splits a deposit request (SPEC rule 12): the leader's is taken whole, everybody else's alike.
func (p *Projector) settleDeposit(v *VaultRows, r *store.Request, at ledger.Price, s settlement, others ledger.Acceptance) error {
	accepted, refund := val(r.Assets), new(big.Int)
	switch {
	case s.accepted.Sign() == 0:
		accepted, refund = refund, accepted
	case r.Controller == v.vault.row.Leader, others.Accepted.Cmp(others.Requested) == 0:
	default:
		var err error
		if accepted, refund, err = others.Split(r.Assets); err != nil {
			return err
		}
	}
	state, shares := stateRefunded, new(big.Int)
	if accepted.Sign() > 0 {
		var err error
		if shares, err = at.Shares(accepted); err != nil {
			return err
		}
		state = stateClaimable
		pos := p.changePosition(v, r.Controller)
		a := account(pos)
		a.SettleDeposit(accepted, shares)
		setAccount(pos, a)
	}
	p.refundDeposit(v, r, state, refund)
	r.Accepted, r.SharesOut, r.Cost = accepted, shares, accepted
	p.activity("depositSettled", v, store.Activity{
		Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: accepted, Shares: shares, Cost: accepted, Refund: refund,
	})
	return nil
}

func (p *Projector) settleRedeem(v *VaultRows, r *store.Request, at ledger.Price, feeBps uint16) (*big.Int, error) {
	pos := p.changePosition(v, r.Controller)
	a := account(pos)
	out, err := a.SettleRedeem(ledger.Pool{Shares: r.Shares, Cost: r.Cost}, at, feeBps)
	if err != nil {
		return nil, err
	}
	setAccount(pos, a)
	pos.ClaimableAssets = add(pos.ClaimableAssets, out.Net)
	r.State, r.Gross, r.Fee = stateClaimable, out.Gross, out.Fee
	r.SettledBlock, r.SettledTime, r.LastBlock = ptr(p.header.Number), ptr(p.header.Time), p.header.Number
	p.activity("redeemSettled", v, store.Activity{
		Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Assets: out.Gross, Shares: r.Shares, Cost: r.Cost, Fee: out.Fee,
	})
	return out.Fee, nil
}

// finalRedemption settles a redemption of a finished vault as it is asked for, at the final pair (SPEC rule 16).
func (p *Projector) finalRedemption(v *VaultRows, shares, gross *big.Int, err error) error {
	if err != nil {
		return err
	}
	r, err := p.existing(v, true, topicAddr(p.log, 1), topicBig(p.log, 2))
	if err != nil {
		return err
	}
	row := &v.vault.row
	if row.FinalFeeBps == nil || row.FinalNAV == nil {
		return fmt.Errorf("redemption of %s shares before the final price", shares)
	}
	fee, err := p.settleRedeem(v, r, ledger.Price{NAV: row.FinalNAV, Supply: row.FinalSupply}, uint16(*row.FinalFeeBps))
	if err != nil {
		return err
	}
	p.rows.epochSettled(v, r.EpochID)
	s := p.state(v)
	s.PendingRedeems = sub(s.PendingRedeems, shares)
	s.Reserved, s.WithdrawnGross = add(s.Reserved, gross), add(s.WithdrawnGross, gross)
	s.FeesBooked = add(s.FeesBooked, fee)
	s.Idle = sub(s.Idle, gross)
	s.SettledEpoch, s.CurrentEpoch = r.EpochID, r.EpochID+1
	return nil
}

// endedInKind: redemptions that wait become claimable cancellations (SPEC rule 16).
func (p *Projector) endedInKind(v *VaultRows) error {
	row := p.vault(v)
	row.EndedInKind = true
	s := p.state(v)
	s.CurrentCutoff = 0
	// There are no settlements any more: no epoch has a cut-off to wait for.
	p.epoch(v, s.SettledEpoch+1).Cutoff = 0
	p.activity("endedInKind", v, store.Activity{Counterparty: ptr(topicAddr(p.log, 1))})
	for id := s.SettledEpoch + 1; id <= s.SettledEpoch+2; id++ {
		for _, c := range p.rows.epochRequests(v, id) {
			if c.row.Kind != store.KindRedeem || c.row.State != statePending {
				continue
			}
			r := touch(&p.rows.dirty.requests, c)
			r.LastBlock = p.header.Number
			if err := p.returnRedeem(v, r); err != nil {
				return err
			}
			p.activity("redeemCancelled", v, store.Activity{
				Account: &r.Controller, RequestID: r.RequestID, EpochID: ptr(r.EpochID), Shares: r.Shares, Cost: r.Cost, Refund: r.Shares,
			})
		}
	}
	return p.rows.err
}

// priceOf is the pair of a settled epoch.
func (p *Projector) priceOf(v *VaultRows, id uint64) (ledger.Price, error) {
	e, ok := v.epochs[id]
	if !ok || e.row.NAV == nil {
		return ledger.Price{}, fmt.Errorf("epoch %d is not settled", id)
	}
	return ledger.Price{NAV: e.row.NAV, Supply: e.row.SupplyBefore}, nil
}
