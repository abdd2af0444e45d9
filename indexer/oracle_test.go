package indexer

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/bindings/settler"
	"github.com/sluicefi/sluice/bindings/tank"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/indexer/project"
	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// oracle asks the chain itself about what a comparison of two indexes can't see and reconciliation leaves out, because
// both would be wrong alike: whether all shares together are the supply, every hour and every price there ever was, each
// epoch's record, each request's state, orders, targets, the leader's margin, operators and the registry.
type oracle struct {
	t    testing.TB
	ctx  context.Context
	db   *store.DB
	c    *chain.Client
	cfg  Config
	head common.Hash

	asked map[common.Hash][]question
	n     int
}

// question is one call on the state of a block.
type question struct {
	chain.StateCall
	chain.CallResult
	check func(q *question)
}

// consult fails for every row that the chain contradicts. The node must have all states.
func consult(t testing.TB, cfg Config, db *store.DB, c *chain.Client) {
	t.Helper()
	cur, err := db.Cursor(t.Context())
	must(t, err)
	o := &oracle{t: t, ctx: t.Context(), db: db, c: c, cfg: cfg, head: cur.Head.Hash, asked: map[common.Hash][]question{}}
	headers, err := c.Headers(o.ctx, cfg.StartBlock, cur.Head.Number)
	must(t, err)
	vaults, err := db.Vaults(o.ctx)
	must(t, err)
	states, err := db.VaultStates(o.ctx)
	must(t, err)
	of := map[common.Address]*store.VaultState{}
	for _, s := range states {
		of[s.Vault] = s
	}
	for _, v := range vaults {
		o.vault(v, of[v.Vault])
		o.prices(v, headers)
		o.trading(v, of[v.Vault])
		if v.Type == "shared" {
			o.epochs(v)
			o.requests(v)
		}
	}
	o.operators()
	o.registry()
	o.tanks()
	o.answers()
	t.Logf("%d answers of the chain about %d vaults", o.n, len(vaults))
}

func (o *oracle) ask(at common.Hash, to common.Address, data []byte, check func(q *question)) {
	o.asked[at] = append(o.asked[at], question{StateCall: chain.StateCall{To: to, Data: data}, check: check})
}

// is asks for one number at the tables' head.
func (o *oracle) is(to common.Address, data []byte, want *big.Int, format string, args ...any) {
	o.numberAt(o.head, to, data, want, format, args...)
}

func (o *oracle) numberAt(at common.Hash, to common.Address, data []byte, want *big.Int, format string, args ...any) {
	o.ask(at, to, data, func(q *question) {
		if got := new(big.Int).SetBytes(q.CallResult.Data); q.Err != nil || len(q.CallResult.Data) != 32 || got.Cmp(val(want)) != 0 {
			o.t.Errorf("%s: tables %s, chain %s (%v)", fmt.Sprintf(format, args...), val(want), got, q.Err)
		}
	})
}

func (o *oracle) answers() {
	for at, list := range o.asked {
		calls := make([]chain.StateCall, len(list))
		for i := range list {
			calls[i] = list[i].StateCall
		}
		said, err := o.c.CallsAt(o.ctx, calls, at)
		must(o.t, err)
		for i := range list {
			list[i].CallResult = said[i]
			list[i].check(&list[i])
		}
		o.n += len(list)
	}
}

func truth(b bool) *big.Int { return big.NewInt(map[bool]int64{true: 1}[b]) }

func word(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

func addressWord(a *common.Address) *big.Int {
	if a == nil {
		return new(big.Int)
	}
	return new(big.Int).SetBytes(a[:])
}

func number(n *uint64) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return word(*n)
}

// vault asks whether all shares together are the supply, and for what the vault says of itself.
func (o *oracle) vault(v *store.Vault, st *store.VaultState) {
	positions, err := o.db.PositionsOf(o.ctx, v.Vault)
	must(o.t, err)
	wallets, within := new(big.Int).Set(val(v.LockedShares)), new(big.Int)
	if v.Type == "personal" {
		wallets.SetInt64(0)
	}
	for _, p := range positions {
		wallets.Add(wallets, val(p.WalletShares))
		within.Add(add(within, p.ClaimableShares), val(p.RedeemingShares))
	}
	var bookings int64
	must(o.t, o.db.GetContext(o.ctx, &bookings, "SELECT (SELECT count(*) FROM requests WHERE vault = $1) + (SELECT count(*) FROM activity WHERE vault = $1)", v.Vault))
	o.ask(o.head, v.Vault, vaultABI.PackBalanceOf(v.Vault), func(q *question) {
		// What rounding leaves stays in the vault: at most the shares of one unit of the asset a request or claim (SPEC
		// rule 21), here at a price above 0.1.
		held := new(big.Int).SetBytes(q.CallResult.Data)
		if dust := sub(held, within); q.Err != nil || dust.Sign() < 0 || dust.Cmp(new(big.Int).Mul(big.NewInt(bookings), big.NewInt(1e13))) > 0 {
			o.t.Errorf("vault %s holds %s shares, the tables have %s claimable or waiting (%v)", v.Vault, held, within, q.Err)
		}
		if all := add(held, wallets); all.Cmp(val(st.Supply)) != 0 {
			o.t.Errorf("vault %s: all shares are %s, the supply %s", v.Vault, all, st.Supply)
		}
	})
	o.is(v.Vault, vaultABI.PackTotalSupply(), st.Supply, "supply of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackLeader(), addressWord(&v.Leader), "leader of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackPortfolio(), addressWord(&v.Portfolio), "portfolio of %s", v.Vault)
	if v.Type != "shared" {
		return
	}
	status := map[string]int64{"active": 0, "inactive": 1, "closed": 2}[v.Status]
	o.is(v.Vault, vaultABI.PackStatus(), big.NewInt(status), "status of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackFeeBps(), big.NewInt(int64(v.FeeBps)), "fee of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackFinalised(), truth(v.FinalEpoch != nil), "end of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackEndedInKind(), truth(v.EndedInKind), "end in kind of %s", v.Vault)
	o.is(v.Vault, vaultABI.PackAccruedFees(), sub(st.FeesCrystallised, st.FeesCollected), "accrued fees of %s", v.Vault)
	o.ask(o.head, v.Vault, vaultABI.PackLeaderMargin(), func(q *question) {
		m, err := vaultABI.UnpackLeaderMargin(q.CallResult.Data)
		ours := ledger.Margin{LeaderShares: st.LeaderShares, Supply: st.Supply, RequiredBps: uint16(v.LeaderMarginBps)}
		if err != nil || m.RequiredBps.Cmp(big.NewInt(int64(v.LeaderMarginBps))) != 0 || m.LeaderShares.Cmp(val(st.LeaderShares)) != 0 ||
			m.CurrentBps.Cmp(word(ours.CurrentBps())) != 0 {
			o.t.Errorf("leader margin of %s: tables %+v, chain %+v (%v)", v.Vault, ours, m, err)
		}
	})
}

// prices asks for NAV and supply at the block of every row, and whether an hour is missing.
func (o *oracle) prices(v *store.Vault, headers []*chain.Header) {
	rows, err := o.db.PricesOf(o.ctx, v.Vault, 0, math.MaxInt64, project.PriceKinds...)
	must(o.t, err)
	lastHour := uint64(0)
	for i, h := range headers[1:] {
		if hour := project.HourBetween(headers[i].Time, h.Time); headers[i].Number >= v.CreatedBlock {
			lastHour = max(lastHour, hour)
		}
	}
	o.card(v, rows, lastHour)
	hours := map[uint64]*store.Price{}
	for _, r := range rows {
		what := fmt.Sprintf("%s price of %s at block %d", r.Kind, v.Vault, r.StateBlock)
		switch r.Kind {
		case "hour":
			hours[r.Time] = r
			o.numberAt(r.StateHash, v.Vault, vaultABI.PackTotalSupply(), r.Supply, "supply, %s", what)
			o.numberAt(r.StateHash, v.Vault, vaultABI.PackTotalAssets(), r.NAV, "NAV, %s", what)
			o.ask(r.StateHash, v.Vault, vaultABI.PackNav(), func(q *question) {
				if r.Stale != (q.Err != nil) {
					o.t.Errorf("%s is stale: %v; nav() says %v", what, r.Stale, q.Err)
				}
			})
		case "creation":
			o.numberAt(r.StateHash, v.Vault, vaultABI.PackTotalSupply(), r.Supply, "supply, %s", what)
			o.numberAt(r.StateHash, v.Vault, vaultABI.PackTotalAssets(), r.NAV, "NAV, %s", what)
		case "settlement":
			o.ask(r.StateHash, v.Vault, vaultABI.PackEpoch(number(r.EpochID)), func(q *question) {
				e, err := vaultABI.UnpackEpoch(q.CallResult.Data)
				if err != nil || e.Nav.Cmp(val(r.NAV)) != 0 || e.Supply.Cmp(val(r.Supply)) != 0 {
					o.t.Errorf("%s: tables %s and %s, chain %+v (%v)", what, r.NAV, r.Supply, e, err)
				}
			})
		}
	}
	for i, h := range headers[1:] {
		parent := headers[i]
		hour := project.HourBetween(parent.Time, h.Time)
		if hour == 0 || parent.Number < v.CreatedBlock {
			continue
		}
		if row := hours[hour]; row != nil {
			if row.StateBlock != parent.Number || row.StateHash != parent.Hash || row.BlockNumber != h.Number {
				o.t.Errorf("hour %d of %s is of block %d by block %d, not of %d by %d", hour, v.Vault, row.StateBlock, row.BlockNumber, parent.Number, h.Number)
			}
			delete(hours, hour)
			continue
		}
		// Without a row there was no supply: a personal vault before its first deposit, or emptied.
		o.numberAt(parent.Hash, v.Vault, vaultABI.PackTotalSupply(), nil, "supply of %s at hour %d, which has no row", v.Vault, hour)
	}
	for hour := range hours {
		o.t.Errorf("vault %s has a price of hour %d, at which no block came", v.Vault, hour)
	}
}

// trading asks for orders, targets and who may trade.
func (o *oracle) trading(v *store.Vault, st *store.VaultState) {
	to := v.Portfolio
	o.is(to, portfolioABI.PackTrader(), addressWord(v.Trader), "trader of %s", v.Vault)
	o.is(to, portfolioABI.PackTradingPaused(), truth(v.TradingPaused), "pause of %s", v.Vault)
	var ids []string
	must(o.t, o.db.SelectContext(o.ctx, &ids, "SELECT order_id::text FROM orders WHERE vault = $1 ORDER BY order_id", v.Vault))
	o.is(to, portfolioABI.PackNextOrderId(), big.NewInt(int64(len(ids)+1)), "next order of %s", v.Vault)
	for _, text := range ids {
		id, ok := new(big.Int).SetString(text, 10)
		if !ok {
			o.t.Fatalf("order %q", text)
		}
		found, err := o.db.Orders(o.ctx, []store.OrderKey{{Vault: v.Vault, OrderID: id}})
		must(o.t, err)
		row := found[0]
		o.ask(o.head, to, portfolioABI.PackOrder(id), func(q *question) {
			got, err := portfolioABI.UnpackOrder(q.CallResult.Data)
			state := map[uint8]string{1: "open", 2: "filled", 3: "cancelled", 4: "open"}[got.State] // expiry isn't stored
			if err != nil || state != row.State || got.Kind >= 3 || orderKinds[got.Kind] != row.Kind {
				o.t.Errorf("order %s of %s: tables %s %s, chain %+v (%v)", id, v.Vault, row.Kind, row.State, got, err)
			}
			if row.Kind == orderKinds[0] {
				return // nothing of it is kept on the chain
			}
			if got.Deadline.Cmp(word(row.Deadline)) != 0 || got.AmountIn.Cmp(val(row.AmountIn)) != 0 || got.MinAmountOut.Cmp(val(row.MinAmountOut)) != 0 ||
				addressWord(&got.TokenIn).Cmp(addressWord(row.TokenIn)) != 0 || addressWord(&got.TokenOut).Cmp(addressWord(row.TokenOut)) != 0 {
				o.t.Errorf("order %s of %s: tables %+v, chain %+v", id, v.Vault, row, got)
			}
		})
	}
	var weights []*store.OrderTarget
	if v.TargetsOrderID != nil {
		var err error
		weights, err = o.db.OrderTargets(o.ctx, v.Vault, v.TargetsOrderID)
		must(o.t, err)
	}
	o.ask(o.head, to, portfolioABI.PackTargets(), func(q *question) {
		got, err := portfolioABI.UnpackTargets(q.CallResult.Data)
		same := err == nil && got.OrderId.Cmp(val(v.TargetsOrderID)) == 0 && len(got.List) == len(weights)
		for i := 0; same && i < len(weights); i++ {
			a, b := got.List[i], weights[i]
			same = a.Token == b.Token && int(a.WeightBps) == b.WeightBps && int(a.BandBps) == b.BandBps
		}
		if !same {
			o.t.Errorf("targets of %s: tables order %s %+v, chain %+v (%v)", v.Vault, val(v.TargetsOrderID), weights, got, err)
		}
	})
	var trades uint64
	must(o.t, o.db.GetContext(o.ctx, &trades, "SELECT count(*) FROM trades WHERE vault = $1", v.Vault))
	if trades != st.TotalTrades {
		o.t.Errorf("vault %s has %d trades and counts %d", v.Vault, trades, st.TotalTrades)
	}
}

// epochs asks for every epoch's record.
func (o *oracle) epochs(v *store.Vault) {
	rows, err := o.db.EpochsOf(o.ctx, v.Vault)
	must(o.t, err)
	o.records(v, rows)
	last := uint64(0)
	for _, r := range rows {
		if r.SettledAt != nil {
			last = max(last, r.EpochID)
		}
		o.ask(o.head, v.Vault, vaultABI.PackEpoch(word(r.EpochID)), func(q *question) {
			e, err := vaultABI.UnpackEpoch(q.CallResult.Data)
			if err != nil || e.SettledAt.Cmp(number(r.SettledAt)) != 0 || knownCutoff(e.Cutoff).Cmp(word(r.Cutoff)) != 0 {
				o.t.Errorf("epoch %d of %s: tables %+v, chain %+v (%v)", r.EpochID, v.Vault, r, e, err)
				return
			}
			if r.SettledAt == nil {
				if e.RedeemShares.Cmp(val(r.PendingRedeems)) != 0 {
					o.t.Errorf("epoch %d of %s: %s shares wait, on the chain %s", r.EpochID, v.Vault, r.PendingRedeems, e.RedeemShares)
				}
				return
			}
			if e.Nav.Cmp(val(r.NAV)) != 0 || e.Supply.Cmp(val(r.SupplyBefore)) != 0 || r.FeeBps == nil || int(e.FeeBps) != *r.FeeBps ||
				e.OthersAccepted.Cmp(sub(r.DepositsAccepted, r.LeaderAccepted)) != 0 || e.RedeemShares.Cmp(val(r.SharesBurned)) != 0 {
				o.t.Errorf("settled epoch %d of %s: tables %+v, chain %+v", r.EpochID, v.Vault, r, e)
			}
		})
	}
	if v.FinalEpoch == nil {
		o.is(v.Vault, vaultABI.PackLastSettledEpochId(), word(last), "last settlement of %s", v.Vault)
	}
}

// requests asks what each request is now: waiting, claimable, or given back.
func (o *oracle) requests(v *store.Vault) {
	epochs, err := o.db.EpochsOf(o.ctx, v.Vault)
	must(o.t, err)
	keys := make([]store.EpochKey, len(epochs))
	for i, e := range epochs {
		keys[i] = store.EpochKey{Vault: v.Vault, EpochID: e.EpochID}
	}
	rows, err := o.db.RequestsOfEpochs(o.ctx, keys...)
	must(o.t, err)
	for _, r := range rows {
		what := fmt.Sprintf("request %s (%s, %s) of %s in %s", r.RequestID, r.Kind, r.State, r.Controller, v.Vault)
		pending, claimable, back := new(big.Int), new(big.Int), sub(r.Refund, r.RefundClaimed)
		if r.Kind == store.KindDeposit {
			if r.State == "pending" {
				pending = r.Assets
			}
			claimable = sub(r.Accepted, r.ClaimedAssets)
			o.is(v.Vault, vaultABI.PackPendingDepositRequest(r.RequestID, r.Controller), pending, "pending assets, %s", what)
			o.is(v.Vault, vaultABI.PackClaimableDepositRequest(r.RequestID, r.Controller), claimable, "claimable assets, %s", what)
			o.is(v.Vault, vaultABI.PackClaimableCancelDepositRequest(r.RequestID, r.Controller), back, "refund, %s", what)
			continue
		}
		switch r.State {
		case "pending":
			pending = r.Shares
		case "claimable":
			claimable = sub(r.Shares, r.ClaimedShares)
		}
		o.is(v.Vault, vaultABI.PackPendingRedeemRequest(r.RequestID, r.Controller), pending, "pending shares, %s", what)
		o.is(v.Vault, vaultABI.PackClaimableRedeemRequest(r.RequestID, r.Controller), claimable, "claimable shares, %s", what)
		o.is(v.Vault, vaultABI.PackClaimableCancelRedeemRequest(r.RequestID, r.Controller), back, "shares given back, %s", what)
		if r.State == "pending" {
			o.is(v.Vault, vaultABI.PackRedeemRequestCost(r.RequestID, r.Controller), add(r.Cost, r.RefundCost), "cost, %s", what)
		}
	}
}

func (o *oracle) operators() {
	rows, err := o.db.QueryContext(o.ctx, "SELECT vault, controller, operator, approved FROM operators")
	must(o.t, err)
	for rows.Next() {
		var vault, controller, operator []byte
		var approved bool
		must(o.t, rows.Scan(&vault, &controller, &operator, &approved))
		c, op := common.BytesToAddress(controller), common.BytesToAddress(operator)
		o.is(common.BytesToAddress(vault), vaultABI.PackIsOperator(c, op), truth(approved), "operator %s of %s", op, c)
	}
	must(o.t, rows.Close())
	must(o.t, rows.Err())
}

// registry asks what is listed, granted and scheduled.
func (o *oracle) registry() {
	rows, err := o.db.Registry(o.ctx)
	must(o.t, err)
	at := o.registryAddress()
	listed := map[common.Address]bool{}
	for _, r := range rows {
		switch r.Kind {
		case "token":
			listed[r.Subject] = r.Allowed
			o.ask(o.head, at, registryABI.PackToken(r.Subject), func(q *question) {
				got, err := registryABI.UnpackToken(q.CallResult.Data)
				same := err == nil && got.Listed == r.Allowed
				if r.Feeds != nil {
					same = same && int(got.CapBps) == *r.CapBps && int(got.Decimals) == *r.Decimals && sameFeeds(got.Feeds, r.Feeds)
				}
				if !same {
					o.t.Errorf("token %s: tables %+v, chain %+v (%v)", r.Subject, r, got, err)
				}
			})
			o.ask(o.head, at, registryABI.PackScheduledToken(r.Subject), func(q *question) {
				got, err := registryABI.UnpackScheduledToken(q.CallResult.Data)
				same := err == nil && got.EffectiveAt.Cmp(number(r.EffectiveAt)) == 0 && got.ExpiresAt.Cmp(number(r.ExpiresAt)) == 0
				if r.ScheduledFeeds != nil {
					same = same && int(got.Config.CapBps) == *r.ScheduledCapBps && sameFeeds(got.Config.Feeds, r.ScheduledFeeds)
				}
				if !same {
					o.t.Errorf("scheduled token %s: tables %+v, chain %+v (%v)", r.Subject, r, got, err)
				}
			})
		case "adapter":
			o.is(at, registryABI.PackIsAdapter(r.Subject), truth(r.Allowed), "adapter %s", r.Subject)
			o.ask(o.head, at, registryABI.PackScheduledAdapter(r.Subject), func(q *question) {
				got, err := registryABI.UnpackScheduledAdapter(q.CallResult.Data)
				if err != nil || got.EffectiveAt.Cmp(number(r.EffectiveAt)) != 0 || got.ExpiresAt.Cmp(number(r.ExpiresAt)) != 0 {
					o.t.Errorf("scheduled adapter %s: tables %+v, chain %+v (%v)", r.Subject, r, got, err)
				}
			})
		case "keeper":
			o.is(at, registryABI.PackIsKeeper(r.Subject), truth(r.Allowed), "keeper %s", r.Subject)
		case "guardian":
			o.is(at, registryABI.PackIsGuardian(r.Subject), truth(r.Allowed), "guardian %s", r.Subject)
		}
	}
	o.ask(o.head, at, registryABI.PackTokens(), func(q *question) {
		tokens, err := registryABI.UnpackTokens(q.CallResult.Data)
		if err != nil || len(tokens) == 0 {
			o.t.Errorf("the registry's tokens: %v (%v)", tokens, err)
		}
		for _, token := range tokens {
			if _, known := listed[token]; !known {
				o.t.Errorf("token %s is in the registry, not in the tables", token)
			}
		}
	})
}

func (o *oracle) registryAddress() common.Address {
	out, err := o.c.CallAt(o.ctx, o.cfg.Factory, factoryABI.PackRegistry(), o.head)
	must(o.t, err)
	at, err := factoryABI.UnpackRegistry(out)
	must(o.t, err)
	return at
}

// tanks asks what is in each tank, and on what terms it pays.
func (o *oracle) tanks() {
	rows, err := o.db.Tanks(o.ctx)
	must(o.t, err)
	for _, r := range rows {
		o.ask(o.head, o.cfg.Tank, tankABI.PackState(r.Vault), func(q *question) {
			got, err := tankABI.UnpackState(q.CallResult.Data)
			if err != nil || got.Balance.Cmp(val(r.Balance)) != 0 || got.PremiumBps.Cmp(big.NewInt(int64(r.PremiumBps))) != 0 ||
				(r.PriceCap != nil && (got.PriceCap.Cmp(r.PriceCap) != 0 || got.WeeklyAllowance.Cmp(r.WeeklyAllowance) != 0)) {
				o.t.Errorf("tank of %s: tables %+v, chain %+v (%v)", r.Vault, r, got, err)
			}
		})
	}
}

var (
	tankABI    = tank.NewTank()
	boardABI   = board.NewBoard()
	settlerABI = settler.NewSettler()
)

// sameFeeds compares feeds as the chain and as the table have them.
func sameFeeds(chain []registry.Feed, table json.RawMessage) bool {
	var rows []store.Feed
	if json.Unmarshal(table, &rows) != nil || len(rows) != len(chain) {
		return false
	}
	for i, c := range chain {
		want := store.Feed{
			Feed: c.Feed, Decimals: int(c.Decimals), MaxAge: uint64(c.MaxAge), AfterCutoff: c.AfterCutoff, DeviationBps: int(c.DeviationBps),
			LeastAnswer: c.LeastAnswer.String(), GreatestAnswer: c.GreatestAnswer.String(),
		}
		if rows[i] != want {
			return false
		}
	}
	return true
}
