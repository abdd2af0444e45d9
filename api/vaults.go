package api

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

func (s *Server) listVaults(ctx context.Context, in *listVaultsInput) (*reply[Page[VaultSummary]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[VaultSummary], error) {
		filter := store.VaultFilter{Type: in.Type, Status: in.Status, Query: in.Q, Leader: optionalAddress(in.Leader), Trader: optionalAddress(in.Trader), Holder: optionalAddress(in.Holder)}
		s.listing.Load().narrow(&filter, in.Listed)
		imitates, err := s.looks.of(ctx, v)
		if err != nil {
			return Page[VaultSummary]{}, err
		}
		if in.Imitates == "true" {
			s.listing.Load().narrowToCopies(&filter, imitates)
		}
		order := store.VaultSort{By: strings.TrimPrefix(in.Sort, "-"), Desc: strings.HasPrefix(in.Sort, "-")}
		var at store.VaultRef
		list := "vaults" + in.Sort
		has, err := decodeCursor(in.Cursor, list, &at.Key, &at.Vault)
		if err == nil && has && order.By != "name" && !isNumber(at.Key) {
			err = errCursor // every other order is by a number
		}
		if err != nil {
			return Page[VaultSummary]{}, err
		}
		refs, err := v.VaultPage(ctx, filter, order, when(has, &at), in.Limit+1)
		if err != nil {
			return Page[VaultSummary]{}, err
		}
		keys := make([]common.Address, len(refs))
		for i, r := range refs {
			keys[i] = r.Vault
		}
		cards, err := v.Cards(ctx, keys)
		if err != nil {
			return Page[VaultSummary]{}, err
		}
		mine := map[common.Address]*store.Position{}
		account := optionalAddress(in.Account)
		if account != nil {
			if mine, err = v.PositionsIn(ctx, *account, keys); err != nil {
				return Page[VaultSummary]{}, err
			}
		}
		place := make(map[common.Address]string, len(refs))
		for _, r := range refs {
			place[r.Vault] = r.Key
		}
		return page(cards, in.Limit, func(c store.VaultCard) VaultSummary {
			out := s.summary(v, c)
			out.Imitates = imitates[c.Vault.Vault]
			if in.Spark == "false" {
				out.Sparkline = []PricePoint{}
			}
			if account != nil {
				out.YourShares, out.YourDeposit = yours(c, mine[c.Vault.Vault])
			}
			return out
		}, func(c store.VaultCard) *string {
			return encodeCursor(list, place[c.Vault.Vault], c.Vault.Vault)
		}), nil
	})
}

// yours is an account's shares in a vault and their value.
func yours(c store.VaultCard, p *store.Position) (shares, value *Amount) {
	if p == nil {
		return ptr("0"), ptr("0")
	}
	a := accountOf(p)
	held := a.Total().Shares
	shares = known(held)
	if c.Stats == nil || c.Disputed {
		return shares, nil
	}
	x, err := ledger.Price{NAV: c.Stats.NAV, Supply: c.Stats.Supply}.Assets(held)
	if err != nil {
		return shares, nil // no supply to price against
	}
	return shares, known(x)
}

func optionalAddress(s string) *common.Address {
	if s == "" {
		return nil
	}
	return ptr(common.HexToAddress(s))
}

func (s *Server) summary(v *store.View, c store.VaultCard) VaultSummary {
	epoch := epochsNow(v, c)
	out := VaultSummary{
		Address: c.Vault.Vault.Hex(), Portfolio: c.Portfolio.Hex(), Name: visibleText(c.Name, maxName), Symbol: visibleText(c.Symbol, maxName),
		Type: c.Type, Status: statusOf(c.Vault), Leader: c.Leader.Hex(), Asset: assetOf(c.Vault), FeeBps: c.FeeBps,
		PendingDeposits: amount(c.State.PendingDeposits), PendingRedeems: amount(c.State.PendingRedeems),
		Sparkline: []PricePoint{}, Depositors: int64(c.State.Depositors), NextCutoff: epoch.next,
		CreatedAt: int64(c.CreatedTime), Disputed: c.Disputed, AsOf: asOf(v, c),
	}
	out.ProvenThrough, out.Proof = provenThrough(c.Proof)
	out.Listed, out.UnlistedReason = s.listing.Load().of(c.Vault.Vault)
	if x := c.Stats; x != nil && !c.Disputed {
		out.TVL, out.NAV, out.Supply = known(x.NAV), known(x.NAV), known(x.Supply)
		out.SharePrice = sharePrice(x.NAV, x.Supply, c.AssetDecimals)
		out.NetDeposits, out.TotalPnl, out.Pnl30d, out.Apr30d = known(x.NetDeposits), known(x.TotalPnL), known(x.PnL30d), x.APR30d
		out.Sparkline = s.lines.of(c.Vault.Vault, x.Sparkline, c.AssetDecimals)
	}
	return out
}

// sparkline reads [[time, "nav", "supply"], ...], numbers and strings of
// digits only.
func sparkline(raw json.RawMessage, decimals int) []PricePoint {
	flat := strings.FieldsFunc(string(raw), func(r rune) bool { return r < '0' || r > '9' })
	out := make([]PricePoint, 0, len(flat)/3)
	for i := 0; i+2 < len(flat); i += 3 {
		at, err := strconv.ParseInt(flat[i], 10, 64)
		nav, ok1 := bigInt(flat[i+1])
		supply, ok2 := bigInt(flat[i+2])
		if err == nil && ok1 && ok2 {
			out = append(out, pricePoint(at, nav, supply, decimals))
		}
	}
	return out
}

// epochState is which epoch takes requests and which waits, at chain time: a
// cut-off passes without a transaction.
type epochState struct {
	current, waiting, next *int64
}

func epochsNow(v *store.View, c store.VaultCard) epochState {
	st := c.State
	if c.Type != "shared" || st.CurrentEpoch == 0 {
		return epochState{}
	}
	current := int64(st.CurrentEpoch)
	switch {
	case c.FinalEpoch != nil || c.EndedInKind:
		return epochState{current: &current}
	case st.CurrentCutoff > v.ChainTime():
		return epochState{current: &current, next: ptr(int64(st.CurrentCutoff))}
	case st.CurrentCutoff == 0:
		// The next epoch is open already, without a cut-off until the one before is settled.
		if waiting := current - 1; waiting > int64(st.SettledEpoch) {
			return epochState{current: &current, waiting: &waiting}
		}
		return epochState{current: &current}
	}
	return epochState{current: ptr(current + 1), waiting: &current}
}

func (s *Server) getVault(ctx context.Context, in *vaultInput) (*reply[Vault], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Vault, error) {
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return Vault{}, err
		}
		// The epoch that settles next: the one that waits, or else takes requests.
		e, err := v.Epochs(ctx, []store.EpochKey{{Vault: c.Vault.Vault, EpochID: c.State.SettledEpoch + 1}})
		if err != nil {
			return Vault{}, err
		}
		next := &store.Epoch{}
		if len(e) == 1 {
			next = e[0]
		}
		imitates, err := s.looks.of(ctx, v)
		if err != nil {
			return Vault{}, err
		}
		out := s.detail(v, c)
		out.Imitates = imitates[c.Vault.Vault]
		out.LeaderMargin = marginOf(c, next)
		if out.WaitingEpoch != nil && uint64(*out.WaitingEpoch) == next.EpochID {
			out.WaitingSince = after0(next.Cutoff)
		}
		return out, nil
	})
}

func (s *Server) detail(v *store.View, c store.VaultCard) Vault {
	st, epoch := c.State, epochsNow(v, c)
	shared := c.Type == "shared"
	out := Vault{
		VaultSummary: s.summary(v, c), Strategy: visibleLines(c.Strategy), MinDeposit: amount(c.MinDeposit),
		FirstCutoff: when(shared, ptr(int64(c.FirstCutoff))), Period: when(shared, ptr(int64(c.Period))),
		Trader: hexAddress(c.Trader), TradingPaused: c.TradingPaused, EndedInKind: c.EndedInKind,
		TotalTrades: int64(st.TotalTrades), Deposited: amount(st.Deposited), WithdrawnGross: amount(st.WithdrawnGross),
		Fees:         feesOf(st),
		AgeSeconds:   max(int64(v.ChainTime())-int64(c.CreatedTime), 0),
		CurrentEpoch: epoch.current, WaitingEpoch: epoch.waiting,
		SettledEpoch: after0(c.LastSettlement()), LastSettledAt: i64(st.LastSettledAt), ClosingSince: i64(c.ClosingSince),
		CreatedBlock: int64(c.CreatedBlock), CreatedTx: c.CreatedTx.Hex(),
	}
	if x := c.Stats; x != nil && !c.Disputed {
		out.Balance, out.RealizedPnl, out.UnrealizedPnl = known(x.Idle), known(x.RealizedPnL), known(x.UnrealizedPnL)
		out.Apr7d, out.AprInception, out.MaxDrawdown = x.APR7d, x.APRInception, x.MaxDrawdown
		out.Volatility, out.Sharpe = x.Volatility, x.Sharpe
		// Of the same moment as netDeposits and the PnL figures, which they make up.
		out.Deposited, out.WithdrawnGross = amount(x.Deposited), amount(x.Withdrawn)
	}
	if c.FinalEpoch != nil && c.FinalFeeBps != nil {
		out.FinalPrice = &FinalPrice{
			EpochID: int64(*c.FinalEpoch), NAV: amount(c.FinalNAV), Supply: amount(c.FinalSupply), FeeBps: *c.FinalFeeBps,
		}
		if p := sharePrice(c.FinalNAV, c.FinalSupply, c.AssetDecimals); p != nil {
			out.FinalPrice.SharePrice = *p
		}
	}
	return out
}

// marginOf is the leader's margin now, with the room of the epoch that settles
// next.
func marginOf(c store.VaultCard, next *store.Epoch) LeaderMargin {
	m := ledger.Margin{LeaderShares: c.State.LeaderShares, Supply: c.State.Supply, RequiredBps: uint16(c.LeaderMarginBps)}
	out := LeaderMargin{
		RequiredBps: c.LeaderMarginBps, CurrentBps: int64(m.CurrentBps()), LeaderShares: amount(m.LeaderShares),
		Supply: amount(m.Supply), Holds: m.Holds(),
	}
	switch s := c.Stats; {
	case c.Type != "shared": // has neither settlements nor a margin
	case c.Status == "closed":
		out.Room = ptr("0")
	case s != nil && !c.Disputed:
		if room, err := m.RoomAssets(ledger.Price{NAV: s.NAV, Supply: s.Supply}, uint8(c.AssetDecimals), next.LeaderDeposits, next.PendingRedeems); err == nil {
			out.Room = known(room)
		}
	}
	return out
}

func feesOf(st *store.VaultState) Fees {
	diff := func(a, b *big.Int) Amount { return new(big.Int).Sub(a, b).String() }
	return Fees{
		Booked: amount(st.FeesBooked), Crystallised: amount(st.FeesCrystallised), Collected: amount(st.FeesCollected),
		ToCrystallise: diff(st.FeesBooked, st.FeesCrystallised), Accrued: diff(st.FeesCrystallised, st.FeesCollected),
	}
}

func (s *Server) listEpochs(ctx context.Context, in *VaultPageInput) (*reply[Page[Epoch]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Epoch], error) {
		var none Page[Epoch]
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return none, err
		}
		var before uint64
		has, err := decodeCursor(in.Cursor, "epochs", &before)
		if err != nil {
			return none, err
		}
		rows, err := v.EpochPage(ctx, c.Vault.Vault, when(has, &before), in.Limit+1)
		if err != nil {
			return none, err
		}
		held, toks, err := epochHoldings(ctx, v, c.Vault.Vault, rows)
		if err != nil {
			return none, err
		}
		return page(rows, in.Limit, func(e *store.Epoch) Epoch {
			return epochOf(v, c, e, held[e.EpochID], toks)
		}, func(e *store.Epoch) *string { return encodeCursor("epochs", e.EpochID) }), nil
	})
}

func (s *Server) getEpoch(ctx context.Context, in *epochInput) (*reply[Epoch], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Epoch, error) {
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return Epoch{}, err
		}
		rows, err := v.Epochs(ctx, []store.EpochKey{{Vault: c.Vault.Vault, EpochID: uint64(in.Epoch)}}) //nolint:gosec // not negative
		if err != nil {
			return Epoch{}, err
		}
		if len(rows) == 0 {
			return Epoch{}, huma.Error404NotFound(fmt.Sprintf("vault %s has no epoch %d", c.Vault.Vault, in.Epoch))
		}
		held, toks, err := epochHoldings(ctx, v, c.Vault.Vault, rows)
		if err != nil {
			return Epoch{}, err
		}
		return epochOf(v, c, rows[0], held[rows[0].EpochID], toks), nil
	})
}

func epochHoldings(ctx context.Context, v *store.View, vault common.Address, rows []*store.Epoch) (map[uint64][]*store.EpochHolding, tokens, error) {
	ids := make([]uint64, len(rows))
	for i, r := range rows {
		ids[i] = r.EpochID
	}
	list, err := v.EpochHoldings(ctx, vault, ids)
	if err != nil {
		return nil, nil, err
	}
	out := make(map[uint64][]*store.EpochHolding, len(rows))
	var names []common.Address
	for _, h := range list {
		out[h.EpochID] = append(out[h.EpochID], h)
		names = append(names, h.Token)
	}
	toks, err := v.TokensIn(ctx, names)
	return out, toks, err
}

// refunded is what an epoch's depositors got back: what its settlement didn't accept, and all of it already where the vault was
// closed before, of which its settlement knows nothing. Nil while it isn't decided.
func refunded(e *store.Epoch) *big.Int {
	switch {
	case e.DepositsAccepted != nil:
		return new(big.Int).Sub(e.PendingDeposits, e.DepositsAccepted)
	case e.DepositsRefunded:
		return e.PendingDeposits
	}
	return nil
}

func epochOf(v *store.View, c store.VaultCard, e *store.Epoch, held []*store.EpochHolding, toks tokens) Epoch {
	out := Epoch{
		EpochID: int64(e.EpochID), State: "open", Cutoff: after0(e.Cutoff), Requests: int64(e.Requests),
		DepositsRequested: amount(e.PendingDeposits), RedeemShares: amount(e.PendingRedeems), LeaderDeposits: amount(e.LeaderDeposits),
		DepositsRefunded: known(refunded(e)), Holdings: []EpochHolding{}, Mark: mark(c.Proof, c.Disputed, e.OpenedBlock),
	}
	if e.SettledAt == nil {
		if e.Cutoff > 0 && e.Cutoff <= v.ChainTime() {
			out.State = "closed"
		}
		return out
	}
	out.State = "settled"
	out.SettledAt, out.SettledBlock, out.SettledTx, out.SettledBy = i64(e.SettledAt), i64(e.SettledBlock), hexHash(e.SettledTx), hexAddress(e.SettledBy)
	out.NAV, out.Supply, out.SharePrice = known(e.NAV), known(e.SupplyBefore), sharePrice(e.NAV, e.SupplyBefore, c.AssetDecimals)
	out.SupplyAfter, out.DepositsAccepted, out.LeaderAccepted = known(e.SupplyAfter), known(e.DepositsAccepted), known(e.LeaderAccepted)
	out.SharesMinted, out.SharesBurned, out.Proceeds, out.Fees = known(e.SharesMinted), known(e.SharesBurned), known(e.Proceeds), known(e.Fees)
	out.FeeBps, out.LeaderShares, out.Idle = e.FeeBps, known(e.LeaderShares), known(e.Idle)
	if e.NextCutoff != nil {
		out.NextCutoff = after0(*e.NextCutoff)
	}
	if e.SettledBlock != nil {
		out.Mark = mark(c.Proof, c.Disputed, *e.SettledBlock)
	}
	for _, h := range held {
		out.Holdings = append(out.Holdings, EpochHolding{
			Token: toks.of(h.Token), Amount: amount(h.Amount), Price: amount(h.Price), Value: known(toks.value(h.Token, h.Amount, h.Price)),
		})
	}
	return out
}

func (s *Server) listDepositors(ctx context.Context, in *VaultPageInput) (*reply[Page[Depositor]], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Page[Depositor], error) {
		var none Page[Depositor]
		c, err := v.Card(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return none, err
		}
		var at store.DepositorRef
		has, err := decodeCursor(in.Cursor, "depositors", &at.Shares, &at.Account)
		if err != nil {
			return none, err
		}
		rows, err := v.DepositorPage(ctx, c.Vault.Vault, when(has, &at), in.Limit+1)
		if err != nil {
			return none, err
		}
		return page(rows, in.Limit, func(p *store.Position) Depositor { return depositorOf(c, p) }, func(p *store.Position) *string {
			a := accountOf(p)
			return encodeCursor("depositors", a.Total().Shares, p.Account)
		}), nil
	})
}

func depositorOf(c store.VaultCard, p *store.Position) Depositor {
	a := accountOf(p)
	t := a.Total()
	out := Depositor{
		Account: p.Account.Hex(), Leader: p.Account == c.Leader, Shares: amount(t.Shares), CostBasis: amount(t.Cost),
		Deposited: amount(p.Deposited), WithdrawnNet: new(big.Int).Sub(p.WithdrawnGross, p.FeesPaid).String(),
		RealizedPnl: amount(p.RealizedPnL), FirstBlock: int64(p.FirstBlock),
	}
	m := ledger.Margin{LeaderShares: t.Shares, Supply: heldSupply(c)}
	out.ShareBps = ptr(int64(m.CurrentBps()))
	if f, ok := figuresOf(c, a); ok {
		out.AssetValue, out.UnrealizedPnl, out.TotalPnl = known(f.AssetValue), known(f.UnrealizedPnL), known(f.TotalPnL)
	}
	return out
}

// heldSupply is the supply of shares as events leave it.
func heldSupply(c store.VaultCard) *big.Int { return c.State.Supply }
