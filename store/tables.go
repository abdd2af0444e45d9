package store

import (
	"slices"
	"strings"
)

// table describes a derived table: its columns in the order of its row's
// fields, and its primary key.
type table struct {
	name    string
	mutable bool
	// protocol says that its rows come from contracts which all vaults share (registry, tank, board): a vault that is
	// derived anew from its own events leaves them alone.
	protocol bool
	cols     []string
	key      []string
}

// The derived tables.
var (
	blockTable = &table{
		name: "blocks", mutable: false, key: []string{"number"},
		cols: []string{
			"number", "hash", "time",
		},
	}
	vaultTable = &table{
		name: "vaults", mutable: true, key: []string{"vault"},
		cols: []string{
			"vault", "portfolio", "leader", "type", "asset", "asset_symbol", "asset_decimals", "name", "symbol",
			"strategy", "fee_bps", "leader_margin_bps", "min_deposit", "first_cutoff", "period", "seed", "seed_shares",
			"locked_shares", "status", "closing_since", "closing_epoch", "final_epoch", "final_nav", "final_supply",
			"final_fee_bps", "ended_in_kind", "trader", "trading_paused", "targets_order_id", "created_block",
			"created_log_index", "created_time", "created_tx",
		},
	}
	vaultStateTable = &table{
		name: "vault_state", mutable: true, key: []string{"vault"},
		cols: []string{
			"vault", "supply", "idle", "pending_deposits", "pending_redeems", "reserved", "refunds", "fees_booked",
			"fees_crystallised", "fees_collected", "deposited", "withdrawn_gross", "realized_pnl", "leader_shares",
			"depositors", "total_trades", "current_epoch", "current_cutoff", "settled_epoch", "last_settled_at",
			"last_block",
		},
	}
	vaultStatsTable = &table{
		name: "vault_stats", mutable: true, key: []string{"vault"},
		cols: []string{
			"vault", "block_number", "block_hash", "time", "stale", "nav", "supply", "idle", "net_deposits",
			"total_pnl", "realized_pnl", "unrealized_pnl", "pnl_30d", "apr_7d", "apr_30d", "apr_inception",
			"max_drawdown", "volatility", "sharpe", "sparkline",
		},
	}
	priceTable = &table{
		name: "prices", mutable: false, key: []string{"vault", "time", "kind"},
		cols: []string{
			"vault", "time", "kind", "state_block", "state_hash", "nav", "supply", "stale", "total_pnl", "epoch_id",
			"block_number",
		},
	}
	epochTable = &table{
		name: "epochs", mutable: true, key: []string{"vault", "epoch_id"},
		cols: []string{
			"vault", "epoch_id", "opened_block", "cutoff", "requests", "pending_deposits", "pending_redeems",
			"leader_deposits", "deposits_refunded", "settled_at", "settled_block", "settled_log_index", "settled_tx",
			"settled_by", "nav", "supply_before", "supply_after", "deposits_requested", "deposits_accepted",
			"leader_requested", "leader_accepted", "shares_minted", "shares_burned", "proceeds", "fees", "fee_bps",
			"leader_shares", "idle", "next_cutoff",
		},
	}
	epochHoldingTable = &table{
		name: "epoch_holdings", mutable: false, key: []string{"vault", "epoch_id", "token"},
		cols: []string{
			"vault", "epoch_id", "token", "amount", "price", "block_number",
		},
	}
	positionTable = &table{
		name: "positions", mutable: true, key: []string{"vault", "account"},
		cols: []string{
			"vault", "account", "wallet_shares", "wallet_cost", "claimable_shares", "claimable_cost",
			"redeeming_shares", "redeeming_cost", "refund_shares", "pending_assets", "claimable_assets",
			"refund_assets", "deposited", "withdrawn_gross", "fees_paid", "realized_pnl", "transferred_in_cost",
			"transferred_out_cost", "first_block", "last_block",
		},
	}
	requestTable = &table{
		name: "requests", mutable: true, key: []string{"vault", "controller", "kind", "request_id"},
		cols: []string{
			"vault", "controller", "kind", "request_id", "epoch_id", "owner", "state", "assets", "shares", "cost",
			"accepted", "shares_out", "gross", "fee", "refund", "refund_claimed", "refund_cost", "claimed_assets", "claimed_shares",
			"fee_crystallised", "requested_block", "requested_log_index", "requested_time", "requested_tx",
			"settled_block", "settled_time", "last_block",
		},
	}
	operatorTable = &table{
		name: "operators", mutable: true, key: []string{"vault", "controller", "operator"},
		cols: []string{
			"vault", "controller", "operator", "approved", "last_block",
		},
	}
	activityTable = &table{
		name: "activity", mutable: false, key: []string{"block_number", "log_index", "sub_index"},
		cols: []string{
			"block_number", "log_index", "sub_index", "kind", "vault", "account", "counterparty", "request_id",
			"epoch_id", "assets", "shares", "cost", "fee", "refund", "tx_hash",
		},
	}
	tokenTable = &table{
		name: "tokens", mutable: false, key: []string{"token"},
		cols: []string{
			"token", "symbol", "decimals", "block_number",
		},
	}
	holdingTable = &table{
		name: "holdings", mutable: true, key: []string{"vault", "token"},
		cols: []string{
			"vault", "token", "amount", "cost", "realized_pnl", "price", "price_time", "price_block", "price_stale", "written_off",
			"first_block", "last_block",
		},
	}
	tradeTable = &table{
		name: "trades", mutable: false, key: []string{"block_number", "log_index"},
		cols: []string{
			"block_number", "log_index", "vault", "order_id", "kind", "executor", "adapter", "token_in", "token_out",
			"amount_in", "amount_out", "value_in", "value_out", "bucket_draw", "realized_pnl", "tx_hash",
		},
	}
	orderTable = &table{
		name: "orders", mutable: true, key: []string{"vault", "order_id"},
		cols: []string{
			"vault", "order_id", "kind", "state", "placed_by", "token_in", "token_out", "amount_in", "min_amount_out",
			"amount_out", "deadline", "placed_block", "placed_log_index", "placed_time", "placed_tx", "closed_block",
			"closed_time", "closed_by", "closed_tx",
		},
	}
	orderTargetTable = &table{
		name: "order_targets", mutable: false, key: []string{"vault", "order_id", "token"},
		cols: []string{
			"vault", "order_id", "token", "weight_bps", "band_bps", "block_number",
		},
	}
	rebalanceTable = &table{
		name: "rebalances", mutable: false, key: []string{"block_number", "log_index", "token"},
		cols: []string{
			"block_number", "log_index", "token", "vault", "order_id", "executor", "nav_before", "nav_after",
			"before_bps", "after_bps", "tx_hash",
		},
	}
	registryEntryTable = &table{
		name: "registry", mutable: true, protocol: true, key: []string{"kind", "subject"},
		cols: []string{
			"kind", "subject", "allowed", "decimals", "cap_bps", "feeds", "grace_period", "scheduled_cap_bps", "scheduled_feeds",
			"effective_at", "expires_at", "last_block",
		},
	}
	tankTable = &table{
		name: "tanks", mutable: true, protocol: true, key: []string{"vault"},
		cols: []string{
			"vault", "balance", "funded", "taken_back", "paid", "price_cap", "weekly_allowance", "premium_bps", "week", "spent",
			"last_block",
		},
	}
	tankPaymentTable = &table{
		name: "tank_payments", mutable: false, protocol: true, key: []string{"block_number", "log_index"},
		cols: []string{
			"block_number", "log_index", "vault", "payee", "work", "work_id", "failed", "sales", "gas_used", "gas_price", "data_fee",
			"amount", "tx_hash",
		},
	}
	postTable = &table{
		name: "posts", mutable: false, protocol: true, key: []string{"block_number", "log_index"},
		cols: []string{
			"block_number", "log_index", "subject", "author", "kind", "text", "tx_hash",
		},
	}
)

// derived lists every derived table, in the order they are dumped.
var derived = []*table{
	blockTable, vaultTable, vaultStateTable, vaultStatsTable, priceTable, epochTable, epochHoldingTable, positionTable, requestTable, operatorTable, activityTable, tokenTable, holdingTable, tradeTable, orderTable, orderTargetTable, rebalanceTable, registryEntryTable, tankTable, tankPaymentTable, postTable,
}

// blockColumn is the column an append-only table is rolled back by.
func (t *table) blockColumn() string {
	if t == blockTable {
		return "number"
	}
	return "block_number"
}

func (t *table) columns() string { return quoted(t.cols) }

func quoted(cols []string) string { return `"` + strings.Join(cols, `", "`) + `"` }

// upsert is the statement that puts rows from somewhere (a FROM clause with its
// condition) into a table.
func (t *table) upsert(from string) string {
	set := make([]string, 0, len(t.cols))
	for _, c := range t.cols {
		if !slices.Contains(t.key, c) { // a row whose key isn't set is locked for less
			set = append(set, `"`+c+`" = EXCLUDED."`+c+`"`)
		}
	}
	return "INSERT INTO " + t.name + " (" + t.columns() + ") SELECT " + t.columns() + " FROM " + from +
		" ON CONFLICT (" + quoted(t.key) + ") DO UPDATE SET " + strings.Join(set, ", ")
}

func (t *table) staging() string { return "staged_" + t.name }

// undo is the table of what a mutable table's rows were.
func (t *table) undo() string { return "undo_" + t.name }

func (t *table) undoColumns() string { return `"undo_block", "undo_existed", ` + t.columns() }

// prefixed is the columns of an alias.
func (t *table) prefixed(alias string) string {
	return alias + `."` + strings.Join(t.cols, `", `+alias+`."`) + `"`
}

// sameKey says that two aliases have the same key.
func (t *table) sameKey(a, b string) string {
	on := make([]string, len(t.key))
	for i, k := range t.key {
		on[i] = a + `."` + k + `" = ` + b + `."` + k + `"`
	}
	return strings.Join(on, " AND ")
}

// Operational tables that live blocks write to.
var (
	headerTable = &table{name: "headers", key: []string{"number"}, cols: []string{"number", "hash", "parent_hash", "time"}}
	feedTable   = &table{name: "feed", key: []string{"seq"}, cols: []string{
		"op", "kind", "block_number", "block_hash", "block_time", "log_index", "sub_index", "vault", "account", "counterparty", "data",
	}}
)

// liveTables are the tables a live block writes to, in the order they are
// written.
var liveTables = append([]*table{headerTable, feedTable}, derived...)
