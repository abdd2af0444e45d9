package api

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// accountOf is a position as the ledger reckons with it.
func accountOf(p *store.Position) *ledger.Account {
	return &ledger.Account{
		Wallet:    ledger.Pool{Shares: p.WalletShares, Cost: p.WalletCost},
		Claimable: ledger.Pool{Shares: p.ClaimableShares, Cost: p.ClaimableCost},
		Redeeming: ledger.Pool{Shares: p.RedeemingShares, Cost: p.RedeemingCost},
		Deposited: p.Deposited, WithdrawnGross: p.WithdrawnGross, FeesPaid: p.FeesPaid, RealizedPnL: p.RealizedPnL,
		TransferredInCost: p.TransferredInCost, TransferredOutCost: p.TransferredOutCost,
	}
}

// figuresOf prices an account at a vault's last price; false when there is
// none that may be shown.
func figuresOf(c store.VaultCard, a *ledger.Account) (ledger.Figures, bool) {
	if c.Stats == nil || c.Disputed {
		return ledger.Figures{}, false
	}
	f, err := a.Figures(ledger.Price{NAV: c.Stats.NAV, Supply: c.Stats.Supply}, uint16(c.FeeBps))
	return f, err == nil
}

func (s *Server) listPositions(ctx context.Context, in *AccountPageInput) (*reply[Page[AccountPosition]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[AccountPosition], error) {
		var none Page[AccountPosition]
		var after common.Address
		has, err := decodeCursor(in.Cursor, "positions", &after)
		if err != nil {
			return none, err
		}
		rows, err := v.PositionPage(ctx, common.HexToAddress(in.Account), when(has, &after), in.Limit+1)
		if err != nil {
			return none, err
		}
		cards, err := cardsOf(ctx, v, rows, func(p *store.Position) common.Address { return p.Vault })
		if err != nil {
			return none, err
		}
		for _, p := range rows {
			if cards[p.Vault].Vault == nil {
				return none, fmt.Errorf("position in vault %s, which has no row", p.Vault)
			}
		}
		return page(rows, in.Limit, func(p *store.Position) AccountPosition { return positionOf(v, cards[p.Vault], p) },
			func(p *store.Position) *string { return encodeCursor("positions", p.Vault) }), nil
	})
}

// cardsOf reads the cards of the vaults of rows.
func cardsOf[R any](ctx context.Context, v *store.View, rows []R, of func(R) common.Address) (map[common.Address]store.VaultCard, error) {
	var keys []common.Address
	out := make(map[common.Address]store.VaultCard)
	for _, r := range rows {
		a := of(r)
		if _, ok := out[a]; !ok {
			out[a] = store.VaultCard{}
			keys = append(keys, a)
		}
	}
	cards, err := v.Cards(ctx, keys)
	if err != nil {
		return nil, err
	}
	for _, c := range cards {
		out[c.Vault.Vault] = c
	}
	return out, nil
}

func positionOf(v *store.View, c store.VaultCard, p *store.Position) AccountPosition {
	a := accountOf(p)
	t := a.Total()
	out := AccountPosition{
		Vault: p.Vault.Hex(), Name: visibleText(c.Name, maxName), Symbol: visibleText(c.Symbol, maxName), Type: c.Type, Status: statusOf(c.Vault), Leader: c.Leader.Hex(),
		Asset: assetOf(c.Vault), FeeBps: c.FeeBps, Shares: amount(t.Shares), WalletShares: amount(p.WalletShares),
		CostBasis: amount(t.Cost), Deposited: amount(p.Deposited), WithdrawnGross: amount(p.WithdrawnGross),
		WithdrawnNet: new(big.Int).Sub(p.WithdrawnGross, p.FeesPaid).String(), FeesPaid: amount(p.FeesPaid),
		RealizedPnl: amount(p.RealizedPnL), TransferredInCost: amount(p.TransferredInCost), TransferredOutCost: amount(p.TransferredOutCost),
		Claimable: Claimable{
			Assets: amount(p.ClaimableAssets), Shares: new(big.Int).Sub(p.ClaimableShares, p.RefundShares).String(),
			Refunds: amount(p.RefundAssets), RefundShares: amount(p.RefundShares),
		},
		Pending:  Pending{Deposits: amount(p.PendingAssets), Redeems: amount(p.RedeemingShares)},
		Disputed: c.Disputed, AsOf: asOf(v, c),
	}
	if avg := t.AverageCost(uint8(c.AssetDecimals)); avg != "" {
		out.AverageCost = &avg
	}
	if f, ok := figuresOf(c, a); ok {
		out.NAV, out.Supply = known(c.Stats.NAV), known(c.Stats.Supply)
		out.SharePrice = sharePrice(c.Stats.NAV, c.Stats.Supply, c.AssetDecimals)
		out.AssetValue, out.UnrealizedPnl, out.TotalPnl = known(f.AssetValue), known(f.UnrealizedPnL), known(f.TotalPnL)
		out.FeeIfWithdrawnNow = known(f.FeeIfWithdrawnNow)
	}
	return out
}

func (s *Server) listVaultRequests(ctx context.Context, in *requestsInput) (*reply[Page[Request]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Request], error) {
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return Page[Request]{}, err
		}
		return requestPage(ctx, v, store.RequestQuery{Vault: &c.Vault.Vault, State: in.State}, in.Cursor, in.Limit)
	})
}

func (s *Server) listRequests(ctx context.Context, in *accountRequestsInput) (*reply[Page[Request]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Request], error) {
		account := common.HexToAddress(in.Account)
		q := store.RequestQuery{Controller: &account, Vault: optionalAddress(in.Vault), State: in.State}
		return requestPage(ctx, v, q, in.Cursor, in.Limit)
	})
}

func requestPage(ctx context.Context, v *store.View, q store.RequestQuery, cursor string, limit int) (Page[Request], error) {
	var none Page[Request]
	var at store.At
	has, err := decodeCursor(cursor, "requests", &at.Block, &at.Log)
	if err != nil {
		return none, err
	}
	q.After, q.Limit = when(has, &at), limit+1
	rows, err := v.RequestPage(ctx, q)
	if err != nil {
		return none, err
	}
	cards, err := cardsOf(ctx, v, rows, func(r *store.Request) common.Address { return r.Vault })
	if err != nil {
		return none, err
	}
	seen := make(map[store.EpochKey]*store.Epoch)
	var keys []store.EpochKey
	for _, r := range rows {
		if cards[r.Vault].Vault == nil {
			return none, fmt.Errorf("request in vault %s, which has no row", r.Vault)
		}
		k := store.EpochKey{Vault: r.Vault, EpochID: r.EpochID}
		if _, ok := seen[k]; !ok {
			seen[k] = nil
			keys = append(keys, k)
		}
	}
	epochs, err := v.Epochs(ctx, keys)
	if err != nil {
		return none, err
	}
	for _, e := range epochs {
		seen[store.EpochKey{Vault: e.Vault, EpochID: e.EpochID}] = e
	}
	return page(rows, limit, func(r *store.Request) Request {
		return requestOf(v, cards[r.Vault], seen[store.EpochKey{Vault: r.Vault, EpochID: r.EpochID}], r)
	}, func(r *store.Request) *string { return encodeCursor("requests", r.RequestedBlock, r.RequestedLogIndex) }), nil
}

// lateExit is how long after its cut-off an unsettled epoch's requests can be
// cancelled again, seconds (SPEC rule 8).
const lateExit = 7 * ledger.Day

func requestOf(v *store.View, c store.VaultCard, e *store.Epoch, r *store.Request) Request {
	sub := func(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }
	net := sub(r.Gross, r.Fee)
	out := Request{
		Vault: r.Vault.Hex(), VaultName: visibleText(c.Name, maxName), Asset: assetOf(c.Vault), Kind: r.Kind, RequestID: amount(r.RequestID),
		EpochID: int64(r.EpochID), Controller: r.Controller.Hex(), Owner: r.Owner.Hex(), State: r.State,
		Assets: amount(r.Assets), Shares: amount(r.Shares), Cost: amount(r.Cost), Accepted: amount(r.Accepted),
		SharesOut: amount(r.SharesOut), Gross: amount(r.Gross), Fee: amount(r.Fee), Net: amount(net),
		Refund: amount(r.Refund), RefundClaimed: amount(r.RefundClaimed), ClaimedAssets: amount(r.ClaimedAssets), ClaimedShares: amount(r.ClaimedShares),
		ClaimableAssets: "0", ClaimableShares: "0", ClaimableRefund: amount(sub(r.Refund, r.RefundClaimed)),
		FeeCrystallised: r.FeeCrystallised, RequestedAt: int64(r.RequestedTime), RequestedBlock: int64(r.RequestedBlock),
		RequestedTx: r.RequestedTx.Hex(), SettledAt: i64(r.SettledTime),
	}
	settled := r.State == "claimable" || r.State == "claimed"
	if r.Kind == store.KindDeposit {
		if settled && r.Assets.Sign() > 0 {
			bps := new(big.Int).Mul(r.Accepted, big.NewInt(ledger.Bps))
			out.AcceptedBps = ptr(bps.Quo(bps, r.Assets).Int64())
		}
		if r.State == "claimable" {
			out.ClaimableShares = claimableShares(e, r)
		}
	} else if settled {
		out.RealizedPnl = known(sub(net, r.Cost))
		if r.State == "claimable" {
			out.ClaimableAssets = amount(sub(net, r.ClaimedAssets))
		}
	}
	now := v.ChainTime()
	if e != nil {
		out.Cutoff = after0(e.Cutoff)
		out.NAV, out.Supply = known(e.NAV), known(e.SupplyBefore)
		out.SharePrice = sharePrice(e.NAV, e.SupplyBefore, c.AssetDecimals)
	} else if settled && c.FinalEpoch != nil {
		// After the final price every redemption is settled at it.
		out.NAV, out.Supply = known(c.FinalNAV), known(c.FinalSupply)
		out.SharePrice = sharePrice(c.FinalNAV, c.FinalSupply, c.AssetDecimals)
	}
	if r.State == "pending" {
		closed := e != nil && e.Cutoff > 0 && e.Cutoff <= now
		if closed {
			out.State = "processing"
		}
		out.Cancellable = !closed || now >= e.Cutoff+lateExit
	}
	return out
}

// claimableShares is what the unclaimed part of an accepted deposit converts
// to at its epoch's price.
func claimableShares(e *store.Epoch, r *store.Request) Amount {
	open := new(big.Int).Sub(r.Accepted, r.ClaimedAssets)
	if e != nil && r.ClaimedAssets.Sign() > 0 {
		if s, err := (ledger.Price{NAV: e.NAV, Supply: e.SupplyBefore}).Shares(open); err == nil {
			return amount(s)
		}
	}
	return amount(new(big.Int).Sub(r.SharesOut, r.ClaimedShares))
}

func (s *Server) listActivity(ctx context.Context, in *accountActivityInput) (*reply[Page[Activity]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Activity], error) {
		return activityPage(ctx, v, v.ActivityPage, common.HexToAddress(in.Account), optionalAddress(in.Vault), in.Cursor, in.Limit)
	})
}

// readActivity is [store.View.ActivityPage] or [store.View.MovementPage].
type readActivity func(ctx context.Context, account common.Address, vault *common.Address, after *store.At, limit int) ([]*store.Activity, error)

func activityPage(ctx context.Context, v *store.View, read readActivity, account common.Address, vault *common.Address, cursor string, limit int) (Page[Activity], error) {
	var none Page[Activity]
	var at store.At
	has, err := decodeCursor(cursor, "activity", &at.Block, &at.Log, &at.Sub)
	if err != nil {
		return none, err
	}
	rows, err := read(ctx, account, vault, when(has, &at), limit+1)
	if err != nil {
		return none, err
	}
	cards, err := cardsOf(ctx, v, rows, func(r *store.Activity) common.Address { return r.Vault })
	if err != nil {
		return none, err
	}
	numbers := make([]uint64, len(rows))
	for i, r := range rows {
		numbers[i] = r.BlockNumber
	}
	blocks, err := v.BlocksIn(ctx, numbers)
	if err != nil {
		return none, err
	}
	for _, r := range rows {
		if cards[r.Vault].Vault == nil || blocks[r.BlockNumber] == nil {
			return none, fmt.Errorf("activity %d/%d without its vault or block", r.BlockNumber, r.LogIndex)
		}
	}
	return page(rows, limit, func(r *store.Activity) Activity {
		return activityOf(cards[r.Vault].Vault, blocks[r.BlockNumber], r)
	}, func(r *store.Activity) *string {
		return encodeCursor("activity", r.BlockNumber, r.LogIndex, r.SubIndex)
	}), nil
}

func activityOf(v *store.Vault, b *store.Block, r *store.Activity) Activity {
	return Activity{
		ID: fmt.Sprintf("%s-%d-%d", b.Hash.Hex(), r.LogIndex, r.SubIndex), Kind: r.Kind, Vault: r.Vault.Hex(), VaultName: visibleText(v.Name, maxName),
		Asset: assetOf(v), Account: hexAddress(r.Account), Counterparty: hexAddress(r.Counterparty), RequestID: known(r.RequestID),
		EpochID: i64(r.EpochID), Assets: known(r.Assets), Shares: known(r.Shares), Cost: known(r.Cost), Fee: known(r.Fee), Refund: known(r.Refund),
		Block: int64(b.Number), BlockHash: b.Hash.Hex(), LogIndex: int64(r.LogIndex), Time: int64(b.Time), Tx: r.TxHash.Hex(),
	}
}
