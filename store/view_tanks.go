package store

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// TankOf reads a vault's tank; nil for a vault whose tank nobody ever funded and whose leader set no terms.
func (v *View) TankOf(ctx context.Context, vault common.Address) (*Tank, error) {
	rows, err := selectRows[Tank](ctx, v.q, tankTable, "WHERE vault = $1", vault)
	if err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0], nil
}

// TankPaymentPage lists what a vault's tank paid, and payments that were not taken, newest first.
func (v *View) TankPaymentPage(ctx context.Context, vault common.Address, after *At, limit int) ([]*TankPayment, error) {
	return newestOf[TankPayment](ctx, v, tankPaymentTable, "vault", vault, after, limit)
}

// LastTankPayments lists what all tanks paid last, newest first.
func (v *View) LastTankPayments(ctx context.Context, limit int) ([]*TankPayment, error) {
	return selectRows[TankPayment](ctx, v.q, tankPaymentTable, "ORDER BY block_number DESC, log_index DESC LIMIT $1", limit)
}

// PostPage lists what was said about a vault by its leader or trader, or by an account about itself, newest first.
func (v *View) PostPage(ctx context.Context, subject common.Address, after *At, limit int) ([]*Post, error) {
	return newestOf[Post](ctx, v, postTable, "subject", subject, after, limit)
}

// newestOf reads the rows of one address from a table of events, newest first.
func newestOf[R any](ctx context.Context, v *View, t *table, column string, of common.Address, after *At, limit int) ([]*R, error) {
	a := args{of}
	cond := "WHERE " + column + " = $1"
	if after != nil {
		cond += fmt.Sprintf(" AND (block_number, log_index) < (%s, %s)", a.add(after.Block), a.add(after.Log))
	}
	return selectRows[R](ctx, v.q, t, cond+" ORDER BY block_number DESC, log_index DESC LIMIT "+a.add(limit), a...)
}
