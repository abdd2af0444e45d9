package indexer

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/store"
)

// Figures that are compared with the chain.
const (
	figSupply  = "totalSupply"
	figAssets  = "totalAssets"
	figBalance = "balanceOf"
	figCost    = "costBasis"
	figEpoch   = "epoch"
	figHolding = "holding"
	figIdle    = "idle"
	figEscrow  = "escrow"
	figAccount = "account"
)

// subjects are what to compare: vaults, and for each the accounts whose positions changed.
type subjects map[common.Address][]common.Address

// everything is every vault with the accounts at hand, which the end of a backfill is compared by: whatever went wrong on
// the way is still in their sums.
func (ix *Indexer) everything() subjects {
	out := subjects{}
	for _, a := range ix.c.order {
		v := ix.c.vaults[a]
		list := make([]common.Address, 0, len(v.positions))
		for account := range v.positions {
			list = append(list, account)
		}
		out[a] = ix.inTurn(list, 0)
	}
	return out
}

// inTurn gives as many accounts as are compared at once. Where there are more they take turns, settlement by settlement.
func (ix *Indexer) inTurn(list []common.Address, settlement uint64) []common.Address {
	slices.SortFunc(list, common.Address.Cmp)
	list = slices.Compact(list)
	most := ix.cfg.ReconcileAccounts
	if len(list) <= most {
		return list
	}
	from := int(settlement * uint64(most) % uint64(len(list)))
	return append(list[from:len(list):len(list)], list[:from]...)[:most]
}

// dueFor gives what a range's commit must be compared for: every vault when an hour began in it, and the vaults that were
// settled, with the accounts that the settlements touched.
func (ix *Indexer) dueFor(r *chain.Range, pre *prepared) subjects {
	out := subjects{}
	if len(pre.hours) > 0 {
		for _, v := range ix.c.order {
			out[v] = nil
		}
	}
	for i := range r.Logs {
		l := &r.Logs[i]
		if eventOf(l) != evEpochSettled {
			continue
		}
		v, ok := ix.c.vaults[l.Address]
		if !ok {
			continue
		}
		id := topicBig(l, 1).Uint64()
		list := append(out[l.Address], v.vault.row.Leader)
		for k, req := range v.requests {
			if req.row.EpochID == id {
				list = append(list, k.controller)
			}
		}
		out[l.Address] = ix.inTurn(list, id)
	}
	return out
}

// owe remembers that what a vault's last settlement touched wasn't compared: the next comparison of the vault, at the
// next hour if no settlement comes before, makes up for it.
func (ix *Indexer) owe(vaults ...common.Address) {
	if ix.owed == nil {
		ix.owed = map[common.Address]bool{}
	}
	for _, v := range vaults {
		ix.owed[v] = true
	}
}

// withSettled adds the accounts that a vault's last settlement touched.
func (ix *Indexer) withSettled(ctx context.Context, vault common.Address, list []common.Address) ([]common.Address, error) {
	v := ix.c.vaults[vault]
	epoch := v.state.row.SettledEpoch
	if v.vault.row.Type != typeShared || epoch == 0 {
		return list, nil
	}
	requests, err := ix.db.RequestsOfEpoch(ctx, vault, epoch)
	if err != nil {
		return nil, err
	}
	list = append(list, v.vault.row.Leader)
	for _, r := range requests {
		list = append(list, r.Controller)
	}
	return ix.inTurn(list, epoch), nil
}

// maxReadings bounds the vaults read from the chain at once.
const maxReadings = 4

// reconcile compares the tables as they stand with the chain at the same block (docs/indexer.md). A mismatch is
// read twice at the one hash before the vault is marked disputed; a reading that fails is no mismatch.
func (ix *Indexer) reconcile(ctx context.Context, due subjects) {
	if len(due) == 0 {
		return
	}
	vaults := slices.SortedFunc(maps.Keys(due), common.Address.Cmp)
	for _, v := range vaults {
		if !ix.owed[v] {
			continue
		}
		list, err := ix.withSettled(ctx, v, due[v])
		if err != nil {
			ix.log.Warn("not compared with the chain", "vault", v, "block", ix.head.Number, "err", err)
			continue
		}
		due[v] = list
		delete(ix.owed, v)
	}
	for len(vaults) > 0 && ctx.Err() == nil {
		part := vaults[:min(len(vaults), maxReadings)]
		vaults = vaults[len(part):]
		ix.reconcileSome(ctx, part, due)
	}
}

func (ix *Indexer) reconcileSome(ctx context.Context, vaults []common.Address, due subjects) {
	answers := make([]*reading, len(vaults))
	var wg sync.WaitGroup
	for i, vault := range vaults {
		wg.Go(func() { answers[i] = ix.read(ctx, vault, due[vault]) })
	}
	wg.Wait()
	for i, vault := range vaults {
		found, err := ix.compare(ctx, answers[i])
		if err == nil && len(found) > 0 {
			var again []store.Dispute
			again, err = ix.compare(ctx, ix.read(ctx, vault, due[vault]))
			found = confirmed(found, again)
		}
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			ix.owe(vault)
			ix.m.compared.WithLabelValues("unchecked").Inc()
			ix.log.Warn("not compared with the chain", "vault", vault, "block", ix.head.Number, "err", err)
			continue
		}
		for _, d := range found {
			ix.m.compared.WithLabelValues("mismatch").Inc()
			ix.m.dispute(vault, len(found))
			ix.log.Error("tables differ from the chain", "vault", vault, "figure", d.Figure, "subject", d.Subject, "block", d.Block,
				"tables", val(d.TablesValue).String(), "chain", val(d.ChainValue).String())
			if err := ix.db.PutDispute(ctx, d); err != nil {
				ix.log.Error("dispute not recorded", "vault", vault, "err", err)
			}
		}
	}
}

// twice gives what two comparisons at one block find alike.
func twice(compare func() ([]store.Dispute, error)) ([]store.Dispute, error) {
	found, err := compare()
	if err != nil || len(found) == 0 {
		return nil, err
	}
	again, err := compare()
	if err != nil {
		return nil, err
	}
	return confirmed(found, again), nil
}

func confirmed(first, second []store.Dispute) (out []store.Dispute) {
	for _, a := range first {
		for _, b := range second {
			if a.Figure == b.Figure && a.Subject == b.Subject && val(a.ChainValue).Cmp(val(b.ChainValue)) == 0 {
				out = append(out, a)
			}
		}
	}
	return out
}

// comparison collects the figures of one vault at one block.
type comparison struct {
	ix    *Indexer
	vault common.Address
	found []store.Dispute
	n     int
}

func (c *comparison) is(figure, subject string, tables, chain *big.Int) {
	c.n++
	if val(tables).Cmp(val(chain)) != 0 {
		c.found = append(c.found, store.Dispute{
			Vault: c.vault, Figure: figure, Subject: subject, Block: c.ix.head.Number, Hash: c.ix.head.Hash,
			TablesValue: val(tables), ChainValue: val(chain),
		})
	}
}

// reading is what the chain says of one vault and some accounts at the tables' head, in one round trip.
type reading struct {
	vault    common.Address
	accounts []common.Address
	calls    []chain.ViewCall // the vault's own figures, then the accounts'
	err      error
}

// lensAccounts is how many accounts one call to the Lens reads.
const lensAccounts = 50

// read asks the chain; it reads of the cache only what the current batch doesn't change, so several may run at once.
func (ix *Indexer) read(ctx context.Context, vault common.Address, accounts []common.Address) *reading {
	v := ix.c.vaults[vault]
	row, st := &v.vault.row, &v.state.row
	shared := row.Type == typeShared
	r := &reading{vault: vault, accounts: accounts, calls: []chain.ViewCall{
		{To: vault, Data: vaultABI.PackTotalSupply()},
		{To: vault, Data: vaultABI.PackTotalAssets()},
		{To: row.Portfolio, Data: portfolioABI.PackIdle()},
		{To: row.Portfolio, Data: portfolioABI.PackHoldingPrices()},
	}}
	if shared {
		r.calls = append(r.calls,
			chain.ViewCall{To: vault, Data: vaultABI.PackEscrow()},
			chain.ViewCall{To: vault, Data: vaultABI.PackEpoch(new(big.Int).SetUint64(st.SettledEpoch))},
			chain.ViewCall{To: vault, Data: vaultABI.PackEpoch(new(big.Int).SetUint64(st.SettledEpoch + 1))},
		)
	}
	if ix.cfg.Lens != (common.Address{}) {
		for part := range slices.Chunk(accounts, lensAccounts) {
			r.calls = append(r.calls, chain.ViewCall{To: ix.cfg.Lens, Data: lensABI.PackAccounts(vault, part)})
		}
	} else {
		for _, a := range accounts {
			r.calls = append(r.calls, chain.ViewCall{To: vault, Data: vaultABI.PackBalanceOf(a)})
			if shared {
				r.calls = append(r.calls, chain.ViewCall{To: vault, Data: vaultABI.PackCostBasis(a)})
			}
		}
	}
	if r.err = ix.chain.CallsAt(ctx, r.calls, ix.head.Hash); r.err == nil {
		for _, c := range r.calls {
			if c.Err != nil {
				r.err = c.Err
				break
			}
		}
	}
	return r
}

// compare gives every figure of a vault in which the tables and a reading of the chain differ.
func (ix *Indexer) compare(ctx context.Context, r *reading) ([]store.Dispute, error) {
	if r.err != nil {
		return nil, r.err
	}
	ix.c.ctx = ctx
	v := ix.c.vaults[r.vault]
	st := &v.state.row
	shared := v.vault.row.Type == typeShared
	calls := r.calls
	word := func() (out *big.Int) {
		out, calls = new(big.Int).SetBytes(calls[0].Out), calls[1:]
		return out
	}
	c := &comparison{ix: ix, vault: r.vault}
	c.is(figSupply, "", st.Supply, word())
	assets := word()
	c.is(figIdle, "", st.Idle, word())
	if err := c.holdings(v, calls[0].Out, assets); err != nil {
		return nil, err
	}
	calls = calls[1:]
	if shared {
		if err := c.shared(v, calls[0].Out, calls[1].Out, calls[2].Out); err != nil {
			return nil, err
		}
		calls = calls[3:]
	}
	if ix.cfg.Lens != (common.Address{}) {
		for part := range slices.Chunk(r.accounts, lensAccounts) {
			if err := c.accounts(v, part, calls[0].Out); err != nil {
				return nil, err
			}
			calls = calls[1:]
		}
	} else {
		for _, a := range r.accounts {
			p := &ix.c.position(v, a).row
			c.is(figBalance, a.Hex(), p.WalletShares, word())
			if shared {
				c.is(figCost, a.Hex(), p.WalletCost, word())
			}
		}
	}
	ix.m.compared.WithLabelValues("match").Add(float64(c.n - len(c.found)))
	return c.found, ix.c.err
}

// holdings compares each token's amount, and NAV as the tables' amounts at the chain's prices make it.
func (c *comparison) holdings(v *vaultRows, priced []byte, totalAssets *big.Int) error {
	out, err := portfolioABI.UnpackHoldingPrices(priced)
	if err != nil {
		return fmt.Errorf("holdings of %s: %w", c.vault, errDecode)
	}
	nav := new(big.Int).Set(val(v.state.row.Idle))
	seen := map[common.Address]bool{}
	for _, h := range out.Priced {
		seen[h.Token] = true
		amount := new(big.Int)
		if row, ok := v.holdings[h.Token]; ok {
			amount = val(row.row.Amount)
		}
		c.is(figHolding, h.Token.Hex(), amount, h.Amount)
		decimals := 18
		if t, ok := c.ix.c.tokens[h.Token]; ok {
			decimals = t.Decimals
		}
		value := new(big.Int).Mul(amount, h.Price)
		nav.Add(nav, value.Quo(value, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals+18)), nil)))
	}
	for token, row := range v.holdings {
		if !seen[token] {
			c.is(figHolding, token.Hex(), row.row.Amount, nil)
		}
	}
	c.is(figAssets, "", nav, totalAssets)
	return nil
}

// shared compares what only a shared vault has: the escrow's sums and the records of the last settled and the next epoch.
func (c *comparison) shared(v *vaultRows, escrow, settled, next []byte) error {
	st := &v.state.row
	e, err := vaultABI.UnpackEscrow(escrow)
	if err != nil {
		return fmt.Errorf("escrow of %s: %w", c.vault, errDecode)
	}
	c.is(figEscrow, "pendingDeposits", st.PendingDeposits, e.PendingDeposits)
	c.is(figEscrow, "reservedProceeds", st.Reserved, e.ReservedProceeds)
	c.is(figEscrow, "refunds", st.Refunds, e.Refunds)
	c.is(figEscrow, "fees", sub(st.FeesCrystallised, st.FeesCollected), e.Fees)
	for i, data := range [][]byte{settled, next} {
		id := st.SettledEpoch + uint64(i)
		row, ok := v.epochs[id]
		if !ok {
			continue // epoch 0, or a redemption after the final price
		}
		rec, err := vaultABI.UnpackEpoch(data)
		if err != nil {
			return fmt.Errorf("epoch of %s: %w", c.vault, errDecode)
		}
		r := &row.row
		name := func(field string) string { return fmt.Sprintf("%d.%s", id, field) }
		c.is(figEpoch, name("cutoff"), new(big.Int).SetUint64(r.Cutoff), knownCutoff(rec.Cutoff))
		if r.SettledAt == nil {
			c.is(figEpoch, name("settledAt"), nil, rec.SettledAt)
			c.is(figEpoch, name("redeemShares"), r.PendingRedeems, rec.RedeemShares)
			continue
		}
		c.is(figEpoch, name("settledAt"), new(big.Int).SetUint64(*r.SettledAt), rec.SettledAt)
		c.is(figEpoch, name("nav"), r.NAV, rec.Nav)
		c.is(figEpoch, name("supply"), r.SupplyBefore, rec.Supply)
		c.is(figEpoch, name("redeemShares"), r.SharesBurned, rec.RedeemShares)
		c.is(figEpoch, name("othersAccepted"), sub(r.DepositsAccepted, r.LeaderAccepted), rec.OthersAccepted)
	}
	return nil
}

// knownCutoff is 0 for the cut-off that never comes, which a vault that ended in kind answers (the largest uint40).
func knownCutoff(cutoff *big.Int) *big.Int {
	if cutoff != nil && cutoff.IsUint64() && cutoff.Uint64() == 1<<40-1 {
		return new(big.Int)
	}
	return cutoff
}

// accounts compares what the Lens says of accounts: shares and their cost basis, and in a shared vault what waits in
// requests.
func (c *comparison) accounts(v *vaultRows, accounts []common.Address, data []byte) error {
	states, err := lensABI.UnpackAccounts(data)
	if err != nil || len(states) != len(accounts) {
		return fmt.Errorf("lens answer: %w", errDecode)
	}
	for i, s := range states {
		if s.Account != accounts[i] {
			return fmt.Errorf("lens answer: %w", errDecode)
		}
		p := &c.ix.c.position(v, s.Account).row
		c.is(figBalance, s.Account.Hex(), p.WalletShares, s.Balance)
		if v.vault.row.Type != typeShared {
			continue
		}
		c.is(figCost, s.Account.Hex(), p.WalletCost, s.CostBasis)
		name := func(field string) string { return s.Account.Hex() + "." + field }
		c.is(figAccount, name("pendingDeposit"), p.PendingAssets, s.PendingDeposit)
		c.is(figAccount, name("pendingRedeem"), p.RedeemingShares, s.PendingRedeem)
		c.is(figAccount, name("claimableShares"), sub(p.ClaimableShares, p.RefundShares), s.ClaimableShares)
		c.is(figAccount, name("claimableAssets"), p.ClaimableAssets, s.ClaimableAssets)
		c.is(figAccount, name("refundAssets"), p.RefundAssets, s.RefundAssets)
		c.is(figAccount, name("refundShares"), p.RefundShares, s.RefundShares)
	}
	return nil
}
