package command

import (
	"context"

	"github.com/sluicefi/sluice/mcp"
	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader"
)

// Acting is what every tool that trades takes beside its wish.
type Acting struct {
	IdempotencyKey string `json:"idempotencyKey" doc:"New for each action; the same when you ask again about it: it is done once for each key" minLength:"1" maxLength:"64"`
	DryRun         bool   `json:"dryRun,omitempty" required:"false" doc:"Prepare and judge, sign nothing"`
}

type tradeIn struct {
	Acting
	Vault        string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenIn      string `json:"tokenIn" doc:"Token to sell" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenOut     string `json:"tokenOut" doc:"Token to buy" pattern:"^0x[0-9a-fA-F]{40}$"`
	AmountIn     string `json:"amountIn" doc:"Base units of tokenIn to sell, decimal" minLength:"1" maxLength:"39"`
	MinAmountOut string `json:"minAmountOut,omitempty" required:"false" doc:"Least base units of tokenOut; absent: the quote less slippageBps" maxLength:"39"`
	SlippageBps  int    `json:"slippageBps,omitempty" required:"false" doc:"How much worse than the quote it may be, basis points; 0: 50" minimum:"0" maximum:"100"`
	Reason       string `json:"reason" doc:"Why, for the vault's holders, posted on the board: at most 280 characters, and 1024 bytes of UTF-8; may be empty" maxLength:"280"`
}

type orderIn struct {
	Acting
	Vault        string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenIn      string `json:"tokenIn" doc:"Token to sell" pattern:"^0x[0-9a-fA-F]{40}$"`
	TokenOut     string `json:"tokenOut" doc:"Token to buy" pattern:"^0x[0-9a-fA-F]{40}$"`
	AmountIn     string `json:"amountIn" doc:"Base units of tokenIn, sold all or nothing" minLength:"1" maxLength:"39"`
	MinAmountOut string `json:"minAmountOut" doc:"Least base units of tokenOut: the limit" minLength:"1" maxLength:"39"`
	Deadline     int64  `json:"deadline" doc:"Last second at which it may be filled, Unix seconds of the chain"`
	Reason       string `json:"reason" doc:"Why, posted on the board: at most 280 characters, and 1024 bytes of UTF-8; may be empty" maxLength:"280"`
}

type cancelIn struct {
	Acting
	Vault   string `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	OrderID string `json:"orderId" doc:"Id of the order, decimal" minLength:"1" maxLength:"78"`
	Reason  string `json:"reason" doc:"Why, posted on the board: at most 280 characters, and 1024 bytes of UTF-8; may be empty" maxLength:"280"`
}

type targetsIn struct {
	Acting
	Vault    string               `json:"vault" doc:"Vault address" pattern:"^0x[0-9a-fA-F]{40}$"`
	Targets  []prepare.TargetWish `json:"targets" doc:"At most 8; an empty list clears the targets; the asset is the rest" maxItems:"8"`
	Deadline int64                `json:"deadline" doc:"Last second at which keepers may rebalance to them, Unix seconds of the chain"`
	Reason   string               `json:"reason" doc:"Why, posted on the board: at most 280 characters, and 1024 bytes of UTF-8; may be empty" maxLength:"280"`
}

type logIn struct {
	Most int `json:"most,omitempty" required:"false" doc:"Lines at most; 0: 20" minimum:"0" maximum:"100"`
}

// AddTradingTools adds what a key may do within its policy.
func AddTradingTools(s *mcp.Server, t *trader.Trader) {
	const within = " Within the policy file and the contract's bounds; refused ones name the bound. Account: "
	account := t.Account().Hex() + "."
	mcp.Add(s, "trade", "Swaps now, by the best route, and waits until it is mined."+within+account, true, func(ctx context.Context, in tradeIn) (*trader.Result, error) {
		return t.Trade(ctx, in.IdempotencyKey, in.DryRun, prepare.TradeWish{
			Vault: in.Vault, TokenIn: in.TokenIn, TokenOut: in.TokenOut, AmountIn: in.AmountIn, MinAmountOut: in.MinAmountOut, SlippageBps: in.SlippageBps, Reason: in.Reason,
		})
	})
	mcp.Add(s, "place_order", "Places a limit order, which a keeper fills wholly or not at all."+within+account, true, func(ctx context.Context, in orderIn) (*trader.Result, error) {
		return t.Order(ctx, in.IdempotencyKey, in.DryRun, prepare.OrderWish{
			Vault: in.Vault, TokenIn: in.TokenIn, TokenOut: in.TokenOut, AmountIn: in.AmountIn, MinAmountOut: in.MinAmountOut, Deadline: in.Deadline, Reason: in.Reason,
		})
	})
	mcp.Add(s, "cancel_order", "Cancels an open order or the targets in force."+within+account, true, func(ctx context.Context, in cancelIn) (*trader.Result, error) {
		return t.Order(ctx, in.IdempotencyKey, in.DryRun, prepare.OrderWish{Vault: in.Vault, Cancel: in.OrderID, Reason: in.Reason})
	})
	mcp.Add(s, "set_targets", "Replaces the target weights, towards which keepers trade."+within+account, true, func(ctx context.Context, in targetsIn) (*trader.Result, error) {
		return t.Targets(ctx, in.IdempotencyKey, in.DryRun, prepare.TargetsWish{Vault: in.Vault, Targets: in.Targets, Deadline: in.Deadline, Reason: in.Reason})
	})
	mcp.Add(s, "trader_log", "What this key has done, newest first.", false, func(_ context.Context, in logIn) (*traderEntries, error) {
		if in.Most == 0 {
			in.Most = 20
		}
		return &traderEntries{Account: t.Account().Hex(), Entries: t.Log(in.Most)}, nil
	})
}

// traderEntries is what the tool trader_log answers.
type traderEntries struct {
	Account string         `json:"account" doc:"The key's account"`
	Entries []trader.Entry `json:"entries" doc:"Newest first"`
}
