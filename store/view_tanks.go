package store

import (
	"context"
	"fmt"
	"math/big"

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

// paidBefore is what tank t paid in the last week before that of its last payment in which it paid; null without such a week.
const paidBefore = `(WITH last AS (
		SELECT p.block_number, b.time / 604800 AS week FROM tank_payments p JOIN blocks b ON b.number = p.block_number
		WHERE p.vault = t.vault AND NOT p.failed AND b.time < t.week * 604800 ORDER BY p.block_number DESC LIMIT 1
	) SELECT sum(p.amount) FROM last JOIN tank_payments p ON p.vault = t.vault AND NOT p.failed AND p.block_number <= last.block_number
		AND p.block_number > coalesce((SELECT q.block_number FROM tank_payments q JOIN blocks b ON b.number = q.block_number
			WHERE q.vault = t.vault AND NOT q.failed AND b.time < last.week * 604800 ORDER BY q.block_number DESC LIMIT 1), -1))`

// TankPaidBefore reads what a vault's tank paid in the last week before that of its last payment in which it paid; nil without
// such a week.
func (v *View) TankPaidBefore(ctx context.Context, vault common.Address) (paid *big.Int, err error) {
	err = v.q.QueryRowContext(ctx, "SELECT "+paidBefore+" FROM tanks t WHERE t.vault = $1", vault).Scan(numScan{&paid})
	if err != nil && !isNoRows(err) {
		return nil, fmt.Errorf("read what a tank paid in a week: %w", err)
	}
	return paid, nil
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
