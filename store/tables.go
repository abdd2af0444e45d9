package store

import (
	"slices"
	"strings"
)

// table describes a table: its columns, as the tags of its rows' struct name them, and its primary key. The columns of the
// key come first.
type table struct {
	name    string
	mutable bool
	// protocol says that its rows come from contracts which all vaults share (registry, tank, board): a vault that is
	// derived anew from its own events leaves them alone.
	protocol bool
	key      []string
	*layout
}

// appendOnly is a table whose rows never change; T is its rows' struct.
func appendOnly[T any](name string, key ...string) *table {
	return &table{name: name, key: key, layout: layoutOf[T]()}
}

// mutable is a table whose rows are written whole, again and again.
func mutable[T any](name string, key ...string) *table {
	return &table{name: name, mutable: true, key: key, layout: layoutOf[T]()}
}

// ofProtocol is a table whose rows no single vault's events make.
func ofProtocol(t *table) *table {
	t.protocol = true
	return t
}

// The derived tables.
var (
	blockTable         = appendOnly[Block]("blocks", "number")
	vaultTable         = mutable[Vault]("vaults", "vault")
	vaultStateTable    = mutable[VaultState]("vault_state", "vault")
	vaultStatsTable    = mutable[VaultStats]("vault_stats", "vault")
	priceSeriesTable   = mutable[PriceSeries]("price_series", "vault")
	priceTable         = appendOnly[Price]("prices", "vault", "time", "kind")
	epochTable         = mutable[Epoch]("epochs", "vault", "epoch_id")
	epochHoldingTable  = appendOnly[EpochHolding]("epoch_holdings", "vault", "epoch_id", "token")
	positionTable      = mutable[Position]("positions", "vault", "account")
	requestTable       = mutable[Request]("requests", "vault", "controller", "kind", "request_id")
	operatorTable      = mutable[Operator]("operators", "vault", "controller", "operator")
	activityTable      = appendOnly[Activity]("activity", "block_number", "log_index", "sub_index")
	tokenTable         = appendOnly[Token]("tokens", "token")
	holdingTable       = mutable[Holding]("holdings", "vault", "token")
	tradeTable         = appendOnly[Trade]("trades", "block_number", "log_index")
	orderTable         = mutable[Order]("orders", "vault", "order_id")
	orderTargetTable   = appendOnly[OrderTarget]("order_targets", "vault", "order_id", "token")
	rebalanceTable     = appendOnly[Rebalance]("rebalances", "block_number", "log_index", "token")
	registryEntryTable = ofProtocol(mutable[RegistryEntry]("registry", "kind", "subject"))
	tankTable          = ofProtocol(mutable[Tank]("tanks", "vault"))
	tankPaymentTable   = ofProtocol(appendOnly[TankPayment]("tank_payments", "block_number", "log_index"))
	postTable          = ofProtocol(appendOnly[Post]("posts", "block_number", "log_index"))
	eventTable         = appendOnly[Events]("events", "contract", "block_number")
	historyTable       = mutable[History]("histories", "contract")
)

// derived lists every derived table, in the order they are dumped.
var derived = []*table{
	blockTable, vaultTable, vaultStateTable, vaultStatsTable, priceSeriesTable, priceTable, epochTable, epochHoldingTable, positionTable, requestTable, operatorTable, activityTable, tokenTable, holdingTable, tradeTable, orderTable, orderTargetTable, rebalanceTable, registryEntryTable, tankTable, tankPaymentTable, postTable,
	eventTable, historyTable, // a rollback finds the events by the histories
}

// blockColumn is the column an append-only table is rolled back by.
func (t *table) blockColumn() string {
	if t == blockTable {
		return "number"
	}
	return "block_number"
}

// vaultColumn is the column that says which vault a row belongs to, in tables that aren't the protocol's.
func (t *table) vaultColumn() string {
	if t == eventTable || t == historyTable {
		return "contract"
	}
	return "vault"
}

func quoted(cols []string) string { return `"` + strings.Join(cols, `", "`) + `"` }

// upsert is the statement that puts rows from somewhere (a FROM clause with its
// condition) into a table.
func (t *table) upsert(from string) string {
	set := make([]string, 0, len(t.layout.columns))
	for _, c := range t.layout.columns {
		if !slices.Contains(t.key, c) { // a row whose key isn't set is locked for less
			set = append(set, `"`+c+`" = EXCLUDED."`+c+`"`)
		}
	}
	return "INSERT INTO " + t.name + " (" + t.list() + ") SELECT " + t.list() + " FROM " + from +
		" ON CONFLICT (" + quoted(t.key) + ") DO UPDATE SET " + strings.Join(set, ", ")
}

func (t *table) staging() string { return "staged_" + t.name }

// undo is the table of what a mutable table's rows were.
func (t *table) undo() string { return "undo_" + t.name }

func (t *table) undoColumns() string { return `"undo_block", "undo_existed", ` + t.list() }

// prefixed is the columns of an alias.
func (t *table) prefixed(alias string) string {
	return alias + `."` + strings.Join(t.layout.columns, `", `+alias+`."`) + `"`
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
	headerTable = appendOnly[Header]("headers", "number")
	feedTable   = appendOnly[feedRow]("feed", "seq")
)

// liveTables are the tables a live block writes to, in the order they are
// written.
var liveTables = append([]*table{headerTable, feedTable}, derived...)
