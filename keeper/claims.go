package keeper

import (
	"context"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/autoclaimer"
	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/txjournal"
)

// claimsAside is for how long an account isn't tried again after it was in a batch, seconds of chain time. One that was credited
// has nothing to claim then. One that failed, for whatever reason, doesn't keep others from their turn.
const claimsAside = 3600

// claimable returns those among the opted-in who can claim something now and whose operator the AutoClaimer still is. What
// can't be read is left out.
func (k *Keeper) claimable(ctx context.Context, v *txjournal.View, state *blockState) ([]autoclaimer.IAutoClaimerClaim, error) {
	claimer := k.cfg.Addresses.AutoClaimer
	if k.deps.Claims == nil || claimer == (common.Address{}) {
		return nil, nil
	}
	dbctx, cancel := context.WithTimeout(ctx, k.cfg.CallTimeout)
	defer cancel()
	all, err := k.deps.Claims.OptedIn(dbctx)
	if err != nil {
		return nil, err
	}
	for c, until := range k.claimsAside {
		if until <= state.Head.Time {
			delete(k.claimsAside, c)
		}
	}
	byVault := make(map[common.Address][]common.Address)
	for _, c := range all {
		_, aside := k.claimsAside[c]
		if vs := state.vault(c.Vault); !aside && vs != nil && vs.Vault == c.Vault && !vs.personal() {
			byVault[c.Vault] = append(byVault[c.Vault], c.Controller)
		}
	}
	q := newBatch(v.Node, state.Hash)
	type page struct {
		vault    common.Address
		accounts []lens.ILensAccountState
		operator []bool
	}
	var pages []*page
	unread := make(map[string]error)
	for _, vs := range state.Vaults {
		who := byVault[vs.Vault]
		failed := func(err error) { unread[vs.Vault.Hex()] = err }
		for start := 0; start < len(who); start += lensChunk {
			part := who[start:min(start+lensChunk, len(who))]
			pg := &page{vault: vs.Vault, operator: make([]bool, len(part))}
			pages = append(pages, pg)
			try1(q, k.cfg.Addresses.Lens, k.reader.lens.PackAccounts(vs.Vault, part), k.reader.lens.UnpackAccounts, &pg.accounts, "accounts", failed)
			for i, who := range part {
				try1(q, vs.Vault, vaultABI.PackIsOperator(who, claimer), vaultABI.UnpackIsOperator, &pg.operator[i], "an operator", failed)
			}
		}
	}
	if err := q.run(ctx); err != nil {
		return nil, err
	}
	k.noteUnreadClaims(unread)
	var out []autoclaimer.IAutoClaimerClaim
	for _, pg := range pages {
		for i, a := range pg.accounts {
			if i < len(pg.operator) && pg.operator[i] && hasClaim(a) {
				out = append(out, autoclaimer.IAutoClaimerClaim{Vault: pg.vault, Controller: a.Account})
			}
		}
	}
	return out, nil
}

// noteUnreadClaims tells of vaults of which not all claims could be read.
func (k *Keeper) noteUnreadClaims(unread map[string]error) {
	last := make(map[string]bool, len(unread))
	for vault, err := range unread {
		last[vault] = true
		k.logOnChange(conditionClaims, vault, err.Error(), slog.LevelWarn, "claims of a vault can't be read, the others are credited",
			"vault", vault, "err", err)
	}
	k.conditions.ClearExcept(conditionClaims, last)
}

func hasClaim(a lens.ILensAccountState) bool {
	for _, x := range []*big.Int{a.ClaimableShares, a.ClaimableAssets, a.RefundAssets, a.RefundShares} {
		if x != nil && x.Sign() > 0 {
			return true
		}
	}
	return false
}

// claimBatches credit those who made the AutoClaimer their operator.
func (p *planner) claimBatches(context.Context) ([]item, error) {
	if len(p.claims) == 0 {
		return nil, nil
	}
	it := item{Action: actionClaim, Target: p.cfg.Addresses.AutoClaimer}
	it.credit(p.claims[:min(len(p.claims), p.cfg.MaxClaims)])
	return []item{it}, nil
}

// credit makes an item credit these claims, and no others.
func (it *item) credit(claims []autoclaimer.IAutoClaimerClaim) {
	it.claims, it.Claims, it.Data = claims, len(claims), autoClaimerABI.PackClaim(claims)
	it.Why = fmt.Sprintf("%d controller(s) with something to claim are credited", len(claims))
	it.Gas, it.Refusals, it.simulation = 0, nil, simulation{}
}

// fitClaims halves a batch of claims, that was judged, until one transaction takes it: the rest is for the next one. Where the
// batch does nothing, or its last claim doesn't fit alone, it is set aside for others.
func (k *Keeper) fitClaims(ctx context.Context, v *txjournal.View, it *item, sit *situation) error {
	if it.Action != actionClaim {
		return nil
	}
	for len(it.claims) > 1 && it.refusedAsTooMuch() {
		it.credit(it.claims[:len(it.claims)/2])
		half := []item{*it}
		if err := k.simulate(ctx, v, half); err != nil {
			return err
		}
		*it = half[0]
		k.judge(ctx, v, []*item{it}, sit)
	}
	if it.refusedAsTooMuch() || it.refusedFor(reasonNotDue) {
		k.setAside(it, v.Head.Time)
	}
	return nil
}

// refusedAsTooMuch says whether fewer claims may pass: they need too much gas, or their call fails as a whole.
func (it *item) refusedAsTooMuch() bool {
	return it.refusedFor(reasonGas) || it.refusedFor(reasonSimulation)
}

// setAside leaves the claims of an item alone for a while, so that others get their turn.
func (k *Keeper) setAside(it *item, now uint64) {
	for _, c := range it.claims {
		k.claimsAside[c] = now + claimsAside
	}
}
