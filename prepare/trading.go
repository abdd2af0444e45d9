package prepare

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/bindings/board"
	"github.com/sluicefi/sluice/bindings/portfolio"
	"github.com/sluicefi/sluice/bindings/registry"
	"github.com/sluicefi/sluice/chain"
	"github.com/sluicefi/sluice/reads"
	"github.com/sluicefi/sluice/reverts"
	"github.com/sluicefi/sluice/routes"
)

// Limits of the contracts (SPEC rules 14 and 15).
const (
	MaxLossBps = 100 // a trade's loss against the feeds' prices
	maxTargets = 8
	maxReason  = 280 // characters

	maxReasonBytes = 1_024 // that the board takes of a text (SPEC rule 25)
)

// TradeWish is a swap that a leader or trader wants to make now.
type TradeWish struct {
	Vault        string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account      string `json:"account" doc:"Leader or trader, who signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenIn      string `json:"tokenIn" doc:"Token to sell" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenOut     string `json:"tokenOut" doc:"Token to buy" pattern:"^0x[0-9a-fA-F]{40}$"`
	AmountIn     string `json:"amountIn" doc:"Base units of tokenIn to sell, decimal" minLength:"1" maxLength:"39"`
	MinAmountOut string `json:"minAmountOut,omitempty" required:"false" doc:"Least base units of tokenOut; absent: the quote less slippageBps" maxLength:"39"`
	SlippageBps  int    `json:"slippageBps,omitempty" required:"false" doc:"How much worse than the quote it may be, basis points; 0: 50" minimum:"0" maximum:"100"`
	Reason       string `json:"reason,omitempty" required:"false" doc:"Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8" maxLength:"280"`
}

// OrderWish is a limit order to be placed, or an order to be cancelled.
type OrderWish struct {
	Vault        string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account      string `json:"account" doc:"Leader or trader, who signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	Cancel       string `json:"cancel,omitempty" required:"false" doc:"Id of an order to cancel, decimal; then nothing below is needed" maxLength:"78"`
	TokenIn      string `json:"tokenIn,omitempty" required:"false" doc:"Token to sell" maxLength:"42"`
	TokenOut     string `json:"tokenOut,omitempty" required:"false" doc:"Token to buy" maxLength:"42"`
	AmountIn     string `json:"amountIn,omitempty" required:"false" doc:"Base units of tokenIn, sold all or nothing" maxLength:"39"`
	MinAmountOut string `json:"minAmountOut,omitempty" required:"false" doc:"Least base units of tokenOut: the limit" maxLength:"39"`
	Deadline     int64  `json:"deadline,omitempty" required:"false" doc:"Last second at which it may be filled, Unix seconds of the chain" minimum:"0"`
	Reason       string `json:"reason,omitempty" required:"false" doc:"Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8" maxLength:"280"`
}

// TargetWish is a target weight of one token.
type TargetWish struct {
	Token     string `json:"token" doc:"Token address" pattern:"^0x[0-9a-fA-F]{40}$"`
	WeightBps int    `json:"weightBps" doc:"Part of the NAV, basis points" minimum:"0" maximum:"10000"`
	BandBps   int    `json:"bandBps" doc:"How far it may be off before keepers trade, basis points of the NAV" minimum:"0" maximum:"10000"`
}

// TargetsWish replaces a vault's targets.
type TargetsWish struct {
	Vault    string       `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Account  string       `json:"account" doc:"Leader or trader, who signs" pattern:"^0x[0-9a-fA-F]{40}$"`
	Targets  []TargetWish `json:"targets" doc:"At most 8, in any order; an empty list clears the targets; the asset is the rest" maxItems:"8"`
	Deadline int64        `json:"deadline" doc:"Last second at which keepers may rebalance to them, Unix seconds of the chain" minimum:"1"`
	Reason   string       `json:"reason,omitempty" required:"false" doc:"Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8" maxLength:"280"`
}

// pair reads two tokens that a trade may be between.
func (v *Vault) pair(in, out string) (*TokenState, *TokenState, error) {
	var found [2]*TokenState
	for i, text := range []string{in, out} {
		field := [2]string{"tokenIn", "tokenOut"}[i]
		address, err := Address(field, text)
		if err != nil {
			return nil, nil, err
		}
		if found[i] = v.Find(address); found[i] == nil {
			return nil, nil, bad(field, "%s is neither the vault's asset nor a token of its registry", address)
		}
	}
	if found[0].Address == found[1].Address {
		return nil, nil, bad("tokenOut", "a trade needs two different tokens")
	}
	return found[0], found[1], nil
}

// Trade finds the best route and prepares the swap.
func (p *Preparer) Trade(ctx context.Context, w TradeWish) (*Prepared, error) {
	if p.cfg.Adapter == (common.Address{}) || p.cfg.Quoter == (common.Address{}) {
		return nil, &UnavailableError{fmt.Errorf("the operator has configured no adapter and quoter, so that nothing can be quoted here")}
	}
	if w.SlippageBps < 0 || w.SlippageBps > MaxLossBps {
		return nil, bad("slippageBps", "give 0 to %d basis points", MaxLossBps)
	}
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	in, out, err := v.pair(w.TokenIn, w.TokenOut)
	if err != nil {
		return nil, err
	}
	amountIn, err := parseAmount("amountIn", w.AmountIn, in.Token)
	if err != nil {
		return nil, err
	}
	quoted, path, err := a.bestRoute(ctx, v, in.Address, out.Address, amountIn)
	if err != nil {
		return nil, err
	}
	slippage := uint64(w.SlippageBps)
	if slippage == 0 {
		slippage = p.cfg.DefaultSlippageBps
	}
	least := mulDivUp(quoted, big.NewInt(10_000-int64(slippage)), bpsUnit) //nolint:gosec // at most 100
	if w.MinAmountOut != "" {
		if least, err = parseAmount("minAmountOut", w.MinAmountOut, out.Token); err != nil {
			return nil, err
		}
	}
	t, known, err := a.valued(ctx, v, in.Token, out.Token, amountIn, quoted, least)
	if err != nil {
		return nil, err
	}
	t.Path, t.Adapter, t.Portfolio, t.OrderID = path, p.cfg.Adapter, v.Portfolio, v.NextOrderID
	swap := portfolio.Swap{Adapter: p.cfg.Adapter, TokenIn: in.Address, TokenOut: out.Address, AmountIn: amountIn, MinAmountOut: least, Data: path}
	answer := &Prepared{Action: "trade", Vault: v.Address.Hex(), Trade: t, nextOrder: v.NextOrderID, Calls: []Call{call(v.Portfolio, portfolioABI.PackTrade(swap), "trade",
		"sells "+in.Of(amountIn).Text+" "+in.Symbol+" for at least "+out.Of(least).Text+" "+out.Symbol)}}
	answer.Expected = []Expected{
		{"amountIn", "is sold", in.Of(amountIn)}, {"quoted", "the best route brings now", out.Of(quoted)},
		{"minAmountOut", "else the trade reverts", out.Of(least)},
		{"valueIn", "what is sold at the feeds' prices, rounded up", v.Asset.Of(t.ValueIn)},
		{"valueOut", "what is quoted at the feeds' prices, rounded down", v.Asset.Of(t.ValueOut)},
	}
	answer.Swap = &Swap{In: in.Address, Out: out.Address, Asset: v.Asset.Address}
	if known {
		answer.Swap.Value, answer.Swap.WorstLoss = t.ValueIn, t.WorstLoss
		answer.Bounds = append(answer.Bounds, v.tradeBounds(t)...)
	} else {
		answer.Warnings = append(answer.Warnings, "a price feed has no usable answer now, so that the bounds can't be worked out; the simulation has the reason")
	}
	answer.Bounds = append(answer.Bounds, atMost("holding", "what the vault holds of the token sold", in.Token, amountIn, in.Amount))
	if err := a.reason(answer, v, v.NextOrderID, w.Reason); err != nil {
		return nil, err
	}
	return a.finish(ctx, answer, account)
}

// tradeBounds are the contract's limits of one trade (SPEC rule 14).
func (v *Vault) tradeBounds(t *Trade) []Bound {
	loss := positive(new(big.Int).Sub(t.ValueIn, t.ValueOut))
	return []Bound{
		atMost("perTradeLoss", "how much worse than the feeds' prices one trade may be: 1 % of what is sold, rounded down", v.Asset, loss,
			mulDiv(t.ValueIn, big.NewInt(MaxLossBps), bpsUnit)),
		atMost("bucket", "what trades may cost in 28 days: the loss, and the feeds' deviation thresholds of the size, rounded up; the limit is what is left now, rounded down",
			v.Asset, t.Draw, t.BucketLeft),
	}
}

// bestRoute asks the quoter about every route, in one round trip.
func (a *at) bestRoute(ctx context.Context, v *Vault, in, out common.Address, amountIn *big.Int) (quoted *big.Int, path []byte, err error) {
	paths := routes.All(in, out, v.Asset.Address, a.p.cfg.FeeTiers)
	calls := make([]chain.StateCall, len(paths))
	for i, path := range paths {
		data, err := routes.QuoteIn(path, amountIn)
		if err != nil {
			return nil, nil, err
		}
		calls[i] = chain.StateCall{To: a.p.cfg.Quoter, Data: data}
	}
	results, err := a.node.Calls(ctx, a.hash, calls)
	if err != nil {
		return nil, nil, unavailable(fmt.Errorf("quoting: %w", err))
	}
	for i, r := range results {
		if r.Err != nil && chain.ClassOf(r.Err) != chain.Reverted {
			return nil, nil, unavailable(fmt.Errorf("quoting: %w", r.Err))
		}
		if n, ok := routes.Answer(r.Data); r.Err == nil && ok && (quoted == nil || n.Cmp(quoted) > 0) {
			quoted, path = n, paths[i]
		}
	}
	if quoted == nil {
		return nil, nil, bad("amountIn", "no pool quotes this trade: trade less, or another pair")
	}
	return quoted, path, nil
}

// valued works out what a swap is worth and draws as the contract does. known is false where a price isn't usable now.
func (a *at) valued(ctx context.Context, v *Vault, in, out Token, amountIn, quoted, least *big.Int) (t *Trade, known bool, err error) {
	t = &Trade{In: in, Out: out, AmountIn: amountIn, Quoted: quoted, MinAmountOut: least, BucketLeft: v.BucketValue(),
		ValueIn: new(big.Int), ValueOut: new(big.Int), WorstLoss: new(big.Int), Draw: new(big.Int)}
	var q registry.IRegistryQuote
	known = true
	var failed error
	b := reads.New(a.node, a.hash)
	reads.Try(b, v.Registry, registryABI.PackQuote(a.p.cfg.Adapter, in.Address, out.Address, v.Asset.Address), registryABI.UnpackQuote, &q, "the prices",
		func(err error) { known, failed = false, err })
	if err := b.Run(ctx); err != nil {
		return nil, false, unavailable(err)
	}
	if !known {
		var revert *reverts.Revert
		if !errors.As(failed, &revert) { // the node failed, not the call
			return nil, false, unavailable(failed)
		}
		return t, false, nil
	}
	t.ValueIn = mulDivUp(amountIn, q.PriceIn, q.UnitIn)
	t.ValueOut = mulDiv(quoted, q.PriceOut, q.UnitOut)
	t.WorstLoss = positive(new(big.Int).Sub(t.ValueIn, mulDiv(least, q.PriceOut, q.UnitOut)))
	t.Draw = positive(new(big.Int).Sub(t.ValueIn, t.ValueOut))
	t.Draw.Add(t.Draw, mulDivUp(t.ValueIn, q.DeviationBps, bpsUnit))
	return t, true, nil
}

// Order prepares a limit order, or the cancellation of an order or of the targets in force.
func (p *Preparer) Order(ctx context.Context, w OrderWish) (*Prepared, error) {
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	if w.Cancel != "" {
		id, err := parseID("cancel", w.Cancel)
		if err != nil {
			return nil, err
		}
		answer := &Prepared{Action: "cancelOrder", Vault: v.Address.Hex(), nextOrder: v.NextOrderID, Calls: []Call{call(v.Portfolio, portfolioABI.PackCancelOrder(id), "cancelOrder", "cancels order "+id.String())}}
		if err := a.reason(answer, v, id, w.Reason); err != nil {
			return nil, err
		}
		return a.finish(ctx, answer, account)
	}
	in, out, err := v.pair(w.TokenIn, w.TokenOut)
	if err != nil {
		return nil, err
	}
	amountIn, err := parseAmount("amountIn", w.AmountIn, in.Token)
	if err != nil {
		return nil, err
	}
	least, err := parseAmount("minAmountOut", w.MinAmountOut, out.Token)
	if err != nil {
		return nil, err
	}
	if err := a.ahead(w.Deadline); err != nil {
		return nil, err
	}
	answer := &Prepared{Action: "order", Vault: v.Address.Hex(), nextOrder: v.NextOrderID}
	data := portfolioABI.PackPlaceLimitOrder(in.Address, out.Address, amountIn, least, big.NewInt(w.Deadline))
	answer.Calls = []Call{call(v.Portfolio, data, "placeLimitOrder", "lets a keeper sell "+in.Of(amountIn).Text+" "+in.Symbol+" for at least "+out.Of(least).Text+" "+out.Symbol)}
	valueIn, valueOut := in.Value(amountIn), out.Value(least)
	answer.Deadline = w.Deadline
	answer.Swap = &Swap{In: in.Address, Out: out.Address, Asset: v.Asset.Address}
	if in.PriceGood && out.PriceGood {
		up := new(big.Int).Add(valueIn, big.NewInt(1))
		// A fill is at most 1 % worse than the prices of its own moment, whatever the limit and the prices are now.
		answer.Swap.Value, answer.Swap.WorstLoss = up, mulDivUp(up, big.NewInt(MaxLossBps), bpsUnit)
	}
	answer.Expected = []Expected{{"amountIn", "is sold wholly or not at all", in.Of(amountIn)}, {"minAmountOut", "the limit", out.Of(least)},
		{"valueIn", "what is sold at the last prices, rounded down", v.Asset.Of(valueIn)}, {"valueOut", "the limit at the last prices, rounded down", v.Asset.Of(valueOut)}}
	answer.Bounds = []Bound{atMost("holding", "what the vault holds of the token sold", in.Token, amountIn, in.Amount)}
	answer.Warnings = []string{"a fill has to keep the bounds of a trade: at most 1 % worse than the feeds' prices, and within the bucket"}
	if err := a.reason(answer, v, v.NextOrderID, w.Reason); err != nil {
		return nil, err
	}
	return a.finish(ctx, answer, account)
}

// Targets prepares new target weights.
func (p *Preparer) Targets(ctx context.Context, w TargetsWish) (*Prepared, error) {
	if len(w.Targets) > maxTargets {
		return nil, bad("targets", "at most %d targets", maxTargets)
	}
	a, v, account, err := p.begin(ctx, w.Vault, w.Account)
	if err != nil {
		return nil, err
	}
	if err := a.ahead(w.Deadline); err != nil {
		return nil, err
	}
	list := make([]portfolio.Target, len(w.Targets))
	answer := &Prepared{Action: "targets", Vault: v.Address.Hex(), nextOrder: v.NextOrderID, Deadline: w.Deadline}
	sum := 0
	for i, t := range w.Targets {
		token, err := Address("targets", t.Token)
		if err != nil {
			return nil, err
		}
		if state := v.Find(token); state == nil || token == v.Asset.Address {
			return nil, bad("targets", "%s is not a token of the registry: the asset has no target, it is the rest", token)
		}
		if t.WeightBps < 0 || t.WeightBps > 10_000 || t.BandBps < 0 || t.BandBps > 10_000 {
			return nil, bad("targets", "weights and bands are 0 to 10000 basis points")
		}
		sum += t.WeightBps
		answer.Targeted = append(answer.Targeted, token)
		list[i] = portfolio.Target{Token: token, WeightBps: uint16(t.WeightBps), BandBps: uint16(t.BandBps)} //nolint:gosec // checked above
	}
	slices.SortFunc(list, func(x, y portfolio.Target) int { return bytes.Compare(x.Token[:], y.Token[:]) })
	unit := Token{Symbol: "basis points"}
	answer.Bounds = []Bound{atMost("weights", "the weights of all tokens together", unit, big.NewInt(int64(sum)), bpsUnit)}
	for i, t := range list {
		if i > 0 && list[i-1].Token == t.Token {
			return nil, bad("targets", "%s is there twice", t.Token)
		}
		state := v.Find(t.Token)
		answer.Bounds = append(answer.Bounds, atMost("cap", "the cap of "+state.Symbol, unit, big.NewInt(int64(t.WeightBps)), new(big.Int).SetUint64(state.CapBps)))
	}
	answer.Calls = []Call{call(v.Portfolio, portfolioABI.PackSetTargets(list, big.NewInt(w.Deadline)), "setTargets", "replaces the target weights, towards which keepers trade")}
	answer.Warnings = []string{"keepers' trades towards the targets draw on the same bucket of 3 % in 28 days"}
	if err := a.reason(answer, v, v.NextOrderID, w.Reason); err != nil {
		return nil, err
	}
	return a.finish(ctx, answer, account)
}

func (a *at) ahead(deadline int64) error {
	if now := int64(a.header.Time); deadline <= now { //nolint:gosec // a timestamp
		return bad("deadline", "lies in the past: the chain's time is %d (Unix seconds)", now)
	} else if deadline >= 1<<40 {
		return bad("deadline", "is too far away: give Unix seconds, not milliseconds")
	}
	return nil
}

// reasonKind is the kind of a post that gives the reason for an order (SPEC rule 25).
func reasonKind(orderID *big.Int) (kind [32]byte) {
	copy(kind[:], "reason/"+orderID.String())
	return kind
}

// CheckReason says what is wrong with a reason.
func CheckReason(text string) error {
	if n := len([]rune(text)); n > maxReason {
		return bad("reason", "has %d characters; at most %d", n, maxReason)
	}
	if len(text) > maxReasonBytes {
		return bad("reason", "has %d bytes of UTF-8; the board takes at most %d", len(text), maxReasonBytes)
	}
	if Clean(text, maxReasonBytes) != text {
		return bad("reason", "is plain text on one line, without control characters or double spaces")
	}
	return nil
}

// PostReason is the call that posts a reason for an order of a vault.
func (p *Preparer) PostReason(vault common.Address, orderID *big.Int, text string) Call {
	return call(p.cfg.Board, board.NewBoard().PackPost(vault, reasonKind(orderID), text), "post", "posts the reason for order "+orderID.String()+" on the board")
}

func (a *at) reason(answer *Prepared, v *Vault, orderID *big.Int, text string) error {
	if text == "" {
		return nil
	}
	if a.p.cfg.Board == (common.Address{}) {
		return bad("reason", "the operator has configured no board to post it on: leave it out")
	}
	if err := CheckReason(text); err != nil {
		return err
	}
	answer.Calls = append(answer.Calls, a.p.PostReason(v.Address, orderID, text))
	if answer.Action != "cancelOrder" {
		answer.Warnings = append(answer.Warnings, "the reason names order "+orderID.String()+": if another order comes first, prepare it again after the first call is mined")
	}
	return nil
}

func positive(x *big.Int) *big.Int {
	if x.Sign() < 0 {
		return new(big.Int)
	}
	return x
}
