package store

import (
	"context"
	"database/sql"
	"fmt"
)

// readersIndexes are the indexes only readers need. Keeping them while an
// empty database is backfilled costs more than all else the server does for an
// event, and one sort at the end makes the same index; so they are dropped at
// the first bulk write and made when the index reaches finality, in the
// transaction that does. Their definitions are the migrations'.
var readersIndexes = []struct{ name, on string }{
	{"activity_account", "activity USING btree (account, block_number DESC, log_index DESC, sub_index DESC)"},
	{
		"activity_counterparty", "activity USING btree (counterparty, block_number DESC, log_index DESC, sub_index DESC) " +
			"WHERE (kind = 'transfer'::activity_kind)",
	},
	{
		"activity_received", "activity USING btree (counterparty, block_number DESC, log_index DESC, sub_index DESC) " +
			"WHERE ((kind = ANY (ARRAY['depositClaimed'::activity_kind, 'redeemRequested'::activity_kind, 'redeemCancelClaimed'::activity_kind])) " +
			"AND (account <> counterparty))",
	},
	{"positions_account", "positions USING btree (account, vault)"},
	{
		"activity_transfers", "activity USING btree (vault, block_number DESC, log_index DESC, sub_index DESC) " +
			"WHERE (kind = 'transfer'::activity_kind)",
	},
	{
		"positions_depositors", "positions USING btree (vault, (((wallet_shares + claimable_shares) + redeeming_shares)) DESC, account DESC) " +
			"WHERE (((wallet_shares + claimable_shares) + redeeming_shares) > (0)::numeric)",
	},
	{"requests_state", "requests USING btree (vault, state, requested_block DESC, requested_log_index DESC)"},
	{"requests_vault", "requests USING btree (vault, requested_block DESC, requested_log_index DESC)"},
	{"requests_controller", "requests USING btree (controller, requested_block DESC, requested_log_index DESC)"},
}

// deferIndexes drops the readers' indexes of a database without rows.
func deferIndexes(ctx context.Context, tx *sql.Tx) error {
	var rows bool
	if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM blocks)").Scan(&rows); err != nil {
		return fmt.Errorf("look for rows: %w", err)
	}
	if rows {
		return nil
	}
	for _, i := range readersIndexes {
		if _, err := tx.ExecContext(ctx, "DROP INDEX IF EXISTS "+i.name); err != nil {
			return fmt.Errorf("drop index %s: %w", i.name, err)
		}
	}
	return nil
}

// ensureIndexes makes the readers' indexes that are missing.
func ensureIndexes(ctx context.Context, tx *sql.Tx) error {
	for _, i := range readersIndexes {
		if _, err := tx.ExecContext(ctx, "CREATE INDEX IF NOT EXISTS "+i.name+" ON "+i.on); err != nil {
			return fmt.Errorf("make index %s: %w", i.name, err)
		}
	}
	return nil
}
