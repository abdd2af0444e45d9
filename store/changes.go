package store

import "github.com/ethereum/go-ethereum/common"

// Ref names a block.
type Ref struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // Unix seconds, chain time; not kept for the finalised block
}

// Header is an unfinalised block's header, kept to recognise a reorg.
type Header struct {
	Number uint64      `db:"number"`
	Hash   common.Hash `db:"hash"`
	Parent common.Hash `db:"parent_hash"`
	Time   uint64      `db:"time"` // Unix seconds, chain time
}

// Changes is what a block, or a finalised range of blocks, does to the derived
// tables. Append-only rows are added; mutable rows replace the whole row of
// their key, each key at most once.
type Changes struct {
	// Append-only.
	Blocks        []*Block // every block that causes a row below
	Prices        []*Price
	EpochHoldings []*EpochHolding
	Activity      []*Activity
	Tokens        []*Token
	Trades        []*Trade
	OrderTargets  []*OrderTarget
	Rebalances    []*Rebalance
	TankPayments  []*TankPayment
	Posts         []*Post
	Events        []*Events

	// Mutable.
	Vaults      []*Vault
	VaultStates []*VaultState
	VaultStats  []*VaultStats
	PriceSeries []*PriceSeries
	Epochs      []*Epoch
	Positions   []*Position
	Requests    []*Request
	Operators   []*Operator
	Holdings    []*Holding
	Orders      []*Order
	Registry    []*RegistryEntry
	Tanks       []*Tank
	Histories   []*History

	// NewRequests are requests whose keys the table does not have.
	NewRequests []*Request
}

// batchOf is one table's rows behind a common shape.
type batchOf struct {
	table *table
	fresh bool // no key of theirs is in the table
	n     int
	row   func(i int) any // a pointer to the i-th row
}

func rowsOf[T any](t *table, rows []*T) batchOf {
	return batchOf{table: t, n: len(rows), row: func(i int) any { return rows[i] }}
}

func (b batchOf) new() batchOf {
	b.fresh = true
	return b
}

// tables lists the changes table by table, append-only ones first.
func (c *Changes) tables() []batchOf {
	return []batchOf{
		rowsOf(blockTable, c.Blocks),
		rowsOf(priceTable, c.Prices),
		rowsOf(epochHoldingTable, c.EpochHoldings),
		rowsOf(activityTable, c.Activity),
		rowsOf(tokenTable, c.Tokens),
		rowsOf(tradeTable, c.Trades),
		rowsOf(orderTargetTable, c.OrderTargets),
		rowsOf(rebalanceTable, c.Rebalances),
		rowsOf(tankPaymentTable, c.TankPayments),
		rowsOf(postTable, c.Posts),
		rowsOf(eventTable, c.Events),
		rowsOf(vaultTable, c.Vaults),
		rowsOf(vaultStateTable, c.VaultStates),
		rowsOf(vaultStatsTable, c.VaultStats),
		rowsOf(priceSeriesTable, c.PriceSeries),
		rowsOf(epochTable, c.Epochs),
		rowsOf(positionTable, c.Positions),
		rowsOf(requestTable, c.NewRequests).new(),
		rowsOf(requestTable, c.Requests),
		rowsOf(operatorTable, c.Operators),
		rowsOf(holdingTable, c.Holdings),
		rowsOf(orderTable, c.Orders),
		rowsOf(registryEntryTable, c.Registry),
		rowsOf(tankTable, c.Tanks),
		rowsOf(historyTable, c.Histories),
	}
}

// Rows is how many rows the changes have.
func (c *Changes) Rows() int {
	n := 0
	for _, t := range c.tables() {
		n += t.n
	}
	return n
}

// lastBlock is the highest block of the changes, as their Blocks say.
func (c *Changes) lastBlock() uint64 {
	var n uint64
	for _, b := range c.Blocks {
		n = max(n, b.Number)
	}
	return n
}

// span is the first and the last block of the changes; false when they have none.
func (c *Changes) span() (first, last Ref, any bool) {
	for i, b := range c.Blocks {
		if i == 0 || b.Number < first.Number {
			first = Ref{Number: b.Number, Time: b.Time}
		}
		if i == 0 || b.Number > last.Number {
			last = Ref{Number: b.Number, Time: b.Time}
		}
	}
	return first, last, len(c.Blocks) > 0
}
