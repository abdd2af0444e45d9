package verify

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// verifyAll checks the whole vault: its sums, every settlement, every account that ever held a share or made a request, and
// NAV and supply at the anchor.
func (v *run) verifyAll(ctx context.Context, r *replay) error {
	b, err := v.compareBooks(ctx)
	if err != nil {
		return err
	}
	v.compareSums(r, b)
	for _, id := range r.sums.settled {
		if err := v.tieSettlement(ctx, r, id, fmt.Sprintf("epoch %s: ", id)); err != nil {
			return err
		}
	}
	accounts := r.accounts()
	var paths []string
	for _, account := range accounts {
		paths = append(paths, v.pathsOf(r, account)...)
	}
	if _, err := v.vault.read(ctx, v.anchor, paths...); err != nil { // in as few proofs as there can be
		return err
	}
	for _, account := range accounts {
		if err := v.tieAccount(ctx, r, account); err != nil {
			return err
		}
		if v.kind == kindShared {
			if err := v.tieRequests(ctx, r, account); err != nil {
				return err
			}
		}
		v.accountFigures(r, account, &rate{nav: b.nav, supply: b.supply, feeBps: r.feeBps}, account.Hex()+": ")
	}
	v.notHourly(ctx)
	return nil
}

// accounts are all that the events know, in the order of their addresses. The vault itself and the holder of the dead
// shares are none.
func (r *replay) accounts() []common.Address {
	seen := map[common.Address]bool{}
	for address, holder := range r.holders {
		if address != r.vault && sum(holder.deposited, holder.gross, holder.wallet.shares, holder.costIn).Sign() != 0 {
			seen[address] = true
		}
	}
	for address := range r.depositsBy {
		seen[address] = true
	}
	for address := range r.redeemsBy {
		seen[address] = true
	}
	out := make([]common.Address, 0, len(seen))
	for address := range seen {
		out = append(out, address)
	}
	slices.SortFunc(out, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// compareSums ties the vault's own sums to what its portfolio holds, and gives its figures (SPEC section 3).
func (v *run) compareSums(r *replay, b *books) {
	s := r.sums
	step := v.report.step("The vault's sums", "from the events of vault and portfolio; idle asset, holdings and supply against the state at the anchor")
	step.equal("idle asset", "deposits - withdrawals - bought + sold", s.idle, b.idle)
	step.equal("total supply", "minted - burned", r.supply, b.supply)
	held := map[common.Address]bool{}
	for _, h := range b.holdings {
		held[h.token.address] = true
		amount := zero()
		if p := s.held[h.token.address]; p != nil {
			amount = p.shares
		}
		step.equal("amount of "+h.token.address.Hex(), "bought - sold", amount, h.amount)
	}
	for token, p := range s.held {
		if !held[token] && p.shares.Sign() != 0 {
			step.equal("amount of "+token.Hex(), "bought - sold", p.shares, zero())
		}
	}
	assets, state := v.assets(), v.atAnchor()
	net := minus(s.deposited, s.gross)
	total := minus(b.nav, net)
	v.report.figure("vault: deposits", s.deposited, assets, FromEvents)
	v.report.figure("vault: withdrawals, gross", s.gross, assets, FromEvents)
	v.report.figure("vault: net deposits", net, assets, FromEvents)
	v.report.figure("vault: fees", s.fees, assets, FromEvents)
	v.report.figure("vault: realized PnL", s.realized, assets, FromEvents)
	v.report.figure("vault: balance (idle asset)", s.idle, assets, FromEvents)
	v.report.figure("vault: total PnL", total, assets, state)
	v.report.figure("vault: unrealized PnL", minus(total, s.realized), assets, state)
	v.report.figure("vault: trades", bigUint(uint64(s.trades)), countUnit, FromEvents) //nolint:gosec // a count
	v.report.figure("vault: settlements", bigUint(uint64(len(s.settled))), countUnit, FromEvents)
}
