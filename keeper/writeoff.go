package keeper

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/vault"
)

// The contracts' own bounds of a write-off (SPEC rule 13).
const (
	writeOffAfter = 24 * 3600 // for how long a holding's feeds must have been unusable, seconds; a note of it is used for as long again
	writeOffBps   = 10        // most that all written-off holdings of a vault are worth together, of the NAV
)

// lacksPrice says whether a vault may be kept by a price from its settlement or, when it closes, from its final price.
func (v *vaultState) lacksPrice() bool {
	if v.waiting() {
		return !v.Preview.PriceGood
	}
	return v.Closing && !v.Finalised && !v.EndedInKind
}

// unpriced is a holding that has no price, with what the contracts say of it.
type unpriced struct {
	holding
	kept   portfolio.HoldingState
	answer registry.AnswerStateOutput
}

// worth is the most that it is worth at its last price, asset base units.
func (u *unpriced) worth() *big.Int {
	return mulDivUp(u.kept.Amount, u.kept.LastPrice, new(big.Int).Mul(pow10(u.Decimals), wadInt))
}

// writeOff is what is to be decided about the holdings of one vault.
type writeOff struct {
	vault    *vaultState
	settled  vault.Epoch // the last settled one
	unpriced []*unpriced
	err      error
}

// writeOffs write off the holdings whose feeds are dead, where they keep a vault from its settlement or from its final price
// and are next to nothing. Where the feeds don't say since when, that is noted first, and the write-off follows a day later.
func (p *planner) writeOffs(ctx context.Context) ([]item, error) {
	var all []*writeOff
	q := newBatch(p.node, p.state.Hash)
	for _, v := range p.state.Vaults {
		if !v.lacksPrice() || !slices.ContainsFunc(v.Holdings, func(h holding) bool { return h.counts() && h.Stale }) {
			continue
		}
		w := &writeOff{vault: v}
		failed := func(err error) { w.err = err }
		try1(q, v.Vault, vaultABI.PackEpoch(v.LastSettledEpochId), vaultABI.UnpackEpoch, &w.settled, "the last settled epoch", failed)
		for _, h := range v.Holdings {
			if h.Amount.Sign() == 0 || !h.Stale {
				continue
			}
			u := &unpriced{holding: h}
			w.unpriced = append(w.unpriced, u)
			try1(q, v.Portfolio, portfolioABI.PackHoldingState(h.Address), portfolioABI.UnpackHoldingState, &u.kept, "a holding", failed)
			try1(q, p.state.Registry, registryABI.PackAnswerState(h.Address), registryABI.UnpackAnswerState, &u.answer, "a feed's answer", failed)
		}
		all = append(all, w)
	}
	if len(all) == 0 {
		return nil, nil
	}
	err := q.run(ctx) // settlements of other vaults don't wait for it
	items := make([]item, 0, len(all))
	for _, w := range all {
		if err != nil {
			w.err = err
		}
		if it, ok := w.item(p.state.Head.Time); ok {
			items = append(items, it)
		}
	}
	return items, nil
}

// item is the next write-off or note of a vault, or says why there is none yet. Not ok where none of its feeds is dead: then
// another price is missing, as the asset's.
func (w *writeOff) item(now uint64) (it item, ok bool) {
	v := w.vault
	it = item{Action: actionWriteOff, Vault: v.Vault, Target: v.Portfolio, Epoch: amount(add(v.LastSettledEpochId, oneInt))}
	if w.err != nil {
		it.Why = "whether a holding can be written off isn't known"
		it.refuse(reasonUnreadable, "%v", w.err)
		return it, true
	}
	off := new(big.Int)
	for _, u := range w.unpriced {
		if u.WrittenOff {
			off.Add(off, u.worth())
		}
	}
	most := bps(minInt(w.settled.Nav, v.BucketBase), writeOffBps)
	var waits []refusal
	for _, u := range w.unpriced {
		if u.WrittenOff || u.answer.Usable {
			continue
		}
		it.Why = fmt.Sprintf("the feed of %s is dead, and what is held of it is next to nothing", u.Address)
		if total := add(off, u.worth()); total.Cmp(most) > 0 {
			waits = append(waits, refusal{reasonOracle, fmt.Sprintf(
				"%s can't be written off: with what is written off already it is worth %s at its last price, at most %s may be", u.Address, total, most)})
			continue
		}
		from := add(u.answer.UsableUntil, big.NewInt(writeOffAfter))
		if u.answer.AnsweredAt.Sign() == 0 { // it doesn't say since when
			noted := u.kept.NotedUnusableAt
			from = add(noted, big.NewInt(writeOffAfter))
			if expires := add(from, big.NewInt(writeOffAfter)); noted.Sign() == 0 || expires.Cmp(new(big.Int).SetUint64(now)) < 0 {
				it.Data = portfolioABI.PackNoteUnusable(u.Address)
				it.Why += "; that is noted, and it can be written off a day later"
				return it, true
			}
		}
		if from.Cmp(new(big.Int).SetUint64(now)) > 0 {
			waits = append(waits, refusal{reasonOracle, fmt.Sprintf("%s can be written off from %s", u.Address, utc(from.Uint64()))})
			continue
		}
		it.Data = portfolioABI.PackWriteOff(u.Address)
		return it, true
	}
	it.Refusals = waits
	return it, len(waits) > 0
}
