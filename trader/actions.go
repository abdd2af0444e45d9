package trader

import (
	"context"
	"path/filepath"

	"github.com/sluicefi/sluice/prepare"
	"github.com/sluicefi/sluice/trader/policy"
)

// Trade swaps now.
func (t *Trader) Trade(ctx context.Context, key string, dryRun bool, w prepare.TradeWish) (*Result, error) {
	w.Account = t.Account().Hex()
	reason := w.Reason
	w.Reason = "" // posted after the trade, with the id that it got
	return t.act(ctx, key, dryRun, wish{policy.Trade, struct {
		prepare.TradeWish
		Why string
	}{w, reason}, reason, func(ctx context.Context) (*prepare.Prepared, error) { return t.deps.Preparer.Trade(ctx, w) }})
}

// Order places a limit order, or cancels an order.
func (t *Trader) Order(ctx context.Context, key string, dryRun bool, w prepare.OrderWish) (*Result, error) {
	w.Account = t.Account().Hex()
	reason, kind := w.Reason, policy.Order
	if w.Cancel != "" {
		kind = policy.CancelOrder
	}
	w.Reason = ""
	return t.act(ctx, key, dryRun, wish{kind, struct {
		prepare.OrderWish
		Why string
	}{w, reason}, reason, func(ctx context.Context) (*prepare.Prepared, error) { return t.deps.Preparer.Order(ctx, w) }})
}

// Targets replaces the target weights.
func (t *Trader) Targets(ctx context.Context, key string, dryRun bool, w prepare.TargetsWish) (*Result, error) {
	w.Account = t.Account().Hex()
	reason := w.Reason
	w.Reason = ""
	return t.act(ctx, key, dryRun, wish{policy.Targets, struct {
		prepare.TargetsWish
		Why string
	}{w, reason}, reason, func(ctx context.Context) (*prepare.Prepared, error) { return t.deps.Preparer.Targets(ctx, w) }})
}

// relative is a path as seen from a file's folder.
func relative(file, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(file), path)
}

// Once are the actions that take effect once for each subject, for the journal: all of them, as a subject is one idempotency key.
var Once = []string{string(policy.Trade), string(policy.Order), string(policy.CancelOrder), string(policy.Targets), string(policy.Reason)}
