package verify

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/vault"
)

// record is a settled epoch as the vault's storage keeps it for ever.
type record struct {
	cutoff, settledAt, feeBps       *big.Int
	refunded                        bool
	nav, supply                     *big.Int
	othersRequested, othersAccepted *big.Int
	leaderRequested, redeemShares   *big.Int
}

func epochPaths(id *big.Int) []string {
	fields := []string{
		"cutoff", "settledAt", "feeBps", "refunded", "nav", "supply", "othersRequested", "othersAccepted",
		"leaderRequested", "redeemShares", "partly",
	}
	for i, field := range fields {
		fields[i] = fmt.Sprintf("_epochs[%s].%s", id, field)
	}
	return fields
}

// recordOf proves an epoch's record at the anchor. Records never change once settled, so the newest state will do.
func (v *run) recordOf(ctx context.Context, id *big.Int) (*record, error) {
	values, err := v.vault.read(ctx, v.anchor, epochPaths(id)...)
	if err != nil {
		return nil, fmt.Errorf("epoch %s: %w", id, err)
	}
	// The accepted part is stored only where it is not all of it.
	switch partly := values[10].Sign() != 0; {
	case values[3].Sign() != 0:
		values[7] = zero()
	case !partly:
		values[7] = values[6]
	}
	return &record{
		cutoff: values[0], settledAt: values[1], feeBps: values[2], refunded: values[3].Sign() != 0,
		nav: values[4], supply: values[5], othersRequested: values[6], othersAccepted: values[7],
		leaderRequested: values[8], redeemShares: values[9],
	}, nil
}

// leaderAccepted is the accepted part of the leader's own deposits: all, or none where all deposits were refunded.
func (r *record) leaderAccepted() *big.Int {
	if r.refunded {
		return zero()
	}
	return r.leaderRequested
}

// verifyEpoch recomputes one settlement; id 0 stands for the last one.
func (v *run) verifyEpoch(ctx context.Context, r *replay, id uint64) error {
	if v.kind == kindPersonal {
		return fmt.Errorf("a personal vault has no epochs: verify it at a block")
	}
	epochID := bigUint(id)
	if last := r.sums.settled; id == 0 && len(last) > 0 {
		epochID = last[len(last)-1]
		v.report.Subject = fmt.Sprintf("Verifying the last settlement, of epoch %s", epochID)
	}
	if err := v.tieSettlement(ctx, r, epochID, ""); err != nil {
		return err
	}
	if v.opts.Moment != 0 {
		v.compareSettlementMoment(r.settled[epochID.String()].Raw.BlockTimestamp)
	}
	v.notHourly(ctx)
	return nil
}

// tieSettlement recomputes a settlement from its event, and compares with what the vault keeps of the epoch. prefix goes
// before the names of its figures.
func (v *run) tieSettlement(ctx context.Context, r *replay, id *big.Int, prefix string) error {
	event := r.settled[id.String()]
	if event == nil {
		last := "none was"
		if n := len(r.sums.settled); n > 0 {
			last = fmt.Sprintf("the last one is %s", r.sums.settled[n-1])
		}
		return fmt.Errorf("epoch %s was not settled up to block %d (%s): %w", id, v.anchor.Number, last, ErrNotFound)
	}
	rec, err := v.recordOf(ctx, id)
	if err != nil {
		return err
	}
	v.report.step("Settlement of epoch "+id.String(), fmt.Sprintf("EpochSettled in block %d; the vault keeps the epoch's record for ever: NAV %s, supply %s, "+
		"settled at %s", event.Raw.BlockNumber, rec.nav, rec.supply, utc(rec.settledAt.Uint64())))
	closing := r.refunded[id.String()]
	if closing == nil {
		closing = zero()
	}
	v.compareRecord(rec, event, closing)
	if err := v.compareNAV(ctx, rec, event); err != nil {
		return err
	}
	s := event.Settlement
	refunded := plus(minus(s.DepositsRequested, s.DepositsAccepted), closing)
	v.compareFlows(rec, event, refunded)
	margin, err := v.vault.read(ctx, v.anchor, "_marginBps")
	if err != nil {
		return err
	}
	v.compareMargin(margin[0], event)
	v.report.figure(prefix+"NAV", s.Nav, v.assets(), FromEvents)
	v.report.figure(prefix+"supply before", s.SupplyBefore, shareUnit, FromEvents)
	v.report.figure(prefix+"deposits accepted", s.DepositsAccepted, v.assets(), FromEvents)
	v.report.figure(prefix+"deposits refunded", refunded, v.assets(), FromEvents)
	v.report.figure(prefix+"shares minted", s.SharesMinted, shareUnit, FromEvents)
	v.report.figure(prefix+"shares burned", s.SharesBurned, shareUnit, FromEvents)
	v.report.figure(prefix+"paid out, gross", s.ProceedsReserved, v.assets(), FromEvents)
	v.report.price(prefix+"share price", s.Nav, s.SupplyBefore, v.assetDecimals, FromEvents)
	v.report.notProven("that the feeds said what EpochSettled says of the prices: the event proves what the vault " +
		"recorded; the feeds' own slots were not read")
	return nil
}

// compareRecord holds the event against the record: they were written by one transaction and must say the same. closing is what
// closing gave back of the epoch's deposits before: the settlement knows of none then.
func (v *run) compareRecord(rec *record, event *vault.VaultEpochSettled, closing *big.Int) {
	s := event.Settlement
	step := v.report.step("Record and event", "what the vault stored against what it logged")
	step.equal("settled at", "time of the event", bigUint(event.Raw.BlockTimestamp), rec.settledAt)
	step.equal("NAV", "event.nav", s.Nav, rec.nav)
	step.equal("supply before", "event.supplyBefore", s.SupplyBefore, rec.supply)
	step.equal("fee rate (bps)", "event.feeBps", s.FeeBps, rec.feeBps)
	step.equal("cut-off", "event.cutoff", s.Cutoff, rec.cutoff)
	if rec.refunded && s.DepositsRequested.Sign() == 0 {
		step.equal("deposits refunded by closing", "EpochDepositsRefunded", closing, plus(rec.othersRequested, rec.leaderRequested))
	} else {
		step.equal("deposits requested by others", "event.depositsRequested - event.leaderRequested",
			minus(s.DepositsRequested, s.LeaderRequested), rec.othersRequested)
		step.equal("deposits requested by the leader", "event.leaderRequested", s.LeaderRequested, rec.leaderRequested)
	}
	step.equal("deposits accepted of others", "event.depositsAccepted - event.leaderAccepted",
		minus(s.DepositsAccepted, s.LeaderAccepted), rec.othersAccepted)
	step.equal("deposits accepted of the leader", "event.leaderAccepted", s.LeaderAccepted, rec.leaderAccepted())
	step.equal("shares redeemed", "event.sharesBurned", s.SharesBurned, rec.redeemShares)
}

// compareNAV values the holdings and prices of the event: NAV = idle + sum of floor(amount * price / 10^(dec + 18)).
// The event's idle is after the flows, so what came in is taken off and what was reserved put back.
func (v *run) compareNAV(ctx context.Context, rec *record, event *vault.VaultEpochSettled) error {
	s := event.Settlement
	decimals := make([]token, len(event.Holdings))
	if len(event.Holdings) > 0 {
		own, err := v.vault.read(ctx, v.anchor, "_registry")
		if err != nil {
			return err
		}
		addresses := make([]common.Address, len(event.Holdings))
		for i, h := range event.Holdings {
			addresses[i] = h.Token
		}
		if decimals, err = v.tokensAt(ctx, v.anchor, addressOf(own[0]), addresses); err != nil {
			return err
		}
	}
	step := v.report.step("NAV", "holdings and prices are the event's, decimals the registry's ("+v.how()+")")
	idle := sum(minus(s.Idle, s.DepositsAccepted), s.ProceedsReserved)
	step.note("idle before the flows", fmt.Sprintf("%s - %s + %s", s.Idle, s.DepositsAccepted, s.ProceedsReserved), idle)
	nav := new(big.Int).Set(idle)
	for i, h := range event.Holdings {
		value := holdingValue(h.Amount, h.Price, decimals[i].decimals)
		step.note(fmt.Sprintf("value of %s", h.Token),
			fmt.Sprintf("floor(%s * %s / 10^%d)", h.Amount, h.Price, decimals[i].decimals+18), value)
		nav.Add(nav, value)
	}
	step.equal("NAV", "idle before the flows + the values", nav, rec.nav)
	return nil
}

// compareFlows recomputes shares and proceeds at the epoch's pair (SPEC rule 7).
func (v *run) compareFlows(rec *record, event *vault.VaultEpochSettled, refunded *big.Int) {
	s := event.Settlement
	step := v.report.step("Flows", "deposits mint and redemptions burn at the one price NAV / supply")
	step.equal("shares minted", fmt.Sprintf("floor(%s * %s / %s)", s.DepositsAccepted, rec.supply, rec.nav),
		mulDiv(s.DepositsAccepted, rec.supply, rec.nav), s.SharesMinted)
	step.equal("proceeds reserved", fmt.Sprintf("floor(%s * %s / %s)", rec.redeemShares, rec.nav, rec.supply),
		mulDiv(rec.redeemShares, rec.nav, rec.supply), s.ProceedsReserved)
	step.equal("supply after", "before + minted - burned",
		minus(plus(rec.supply, s.SharesMinted), s.SharesBurned), s.SupplyAfter)
	step.note("deposits refunded", "requested - accepted, and what closing refunded", refunded)
}

// compareMargin checks SPEC rule 12: after a settlement that accepts deposits the leader has at least the margin, and
// others were cut only as far as it needs.
func (v *run) compareMargin(marginBps *big.Int, event *vault.VaultEpochSettled) {
	s := event.Settlement
	step := v.report.step("Leader margin", fmt.Sprintf("required %s bps of supply", marginBps))
	have, need := times(s.LeaderShares, bpsUnit), times(marginBps, s.SupplyAfter)
	step.note("leader's part (bps)", fmt.Sprintf("floor(%s * 10000 / %s)", s.LeaderShares, s.SupplyAfter),
		mulDiv(s.LeaderShares, bpsUnit, s.SupplyAfter))
	if minus(s.DepositsAccepted, s.LeaderAccepted).Sign() > 0 {
		step.holds("leader's shares * 10000 >= required * supply after", ">= "+need.String(), have.String(), have.Cmp(need) >= 0)
	}
	if s.DepositsAccepted.Cmp(s.DepositsRequested) < 0 && s.DepositsAccepted.Cmp(s.LeaderAccepted) >= 0 && s.SharesMinted.Sign() > 0 {
		oneMore := plus(s.DepositsAccepted, big.NewInt(1))
		supply := plus(minus(s.SupplyBefore, s.SharesBurned), mulDiv(oneMore, s.SupplyBefore, s.Nav))
		step.holds("one more unit of deposits would break the margin", "< "+times(marginBps, supply).String(), have.String(),
			have.Cmp(times(marginBps, supply)) < 0)
	}
}
