package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// args collects a query's arguments and names them $1, $2, ...
type args []any

func (a *args) add(x any) string {
	*a = append(*a, x)
	return fmt.Sprintf("$%d", len(*a))
}

// VaultFilter narrows a list of vaults; zero fields don't.
type VaultFilter struct {
	Leader *common.Address
	Trader *common.Address
	Holder *common.Address // leads it, or has shares, a request that waits, or something to claim there
	Type   string
	Status string           // active, inactive, closing or closed
	Query  string           // part of name, symbol or address
	Among  []common.Address // only these; nil: any
	Except []common.Address // but not these
}

// VaultSort orders a list of vaults.
type VaultSort struct {
	By   string // tvl, name, pnl30d or created; amounts of different assets by what they are worth in one
	Desc bool
}

// VaultRef is a vault's place in a sorted list: the cursor of a page.
type VaultRef struct {
	Vault common.Address
	Key   string // the sort key, as text
}

// Unknown values come last in either order.
const (
	lowest  = "-1e100"
	highest = "1e100"
)

// assetRates is what a base unit of each asset is worth in base units of the asset of the oldest vault, by the newest price
// that the index has of one in the other: of a holding of either in a vault that has the other as its asset. Amounts of
// different assets are ordered by it. An asset without such a price has no row.
const assetRates = `(WITH first AS (SELECT asset, asset_decimals FROM vaults ORDER BY created_block, created_log_index LIMIT 1),
	held AS (SELECT o.asset, o.asset_decimals, h.token, h.price, h.price_time FROM holdings h JOIN vaults o ON o.vault = h.vault
		WHERE h.price > 0 AND NOT EXISTS (SELECT FROM disputes x WHERE x.vault = h.vault))
	SELECT DISTINCT ON (asset) asset, rate FROM (
		SELECT asset, 1::numeric AS rate, NULL::bigint AS at FROM first
		UNION ALL SELECT a.asset, held.price / power(10::numeric, a.asset_decimals + 18), held.price_time
			FROM held JOIN first ON first.asset = held.asset JOIN (SELECT DISTINCT asset, asset_decimals FROM vaults) a ON a.asset = held.token
		UNION ALL SELECT held.asset, power(10::numeric, first.asset_decimals + 18) / held.price, held.price_time
			FROM held JOIN first ON first.asset = held.token
	) known ORDER BY asset, at DESC, rate DESC)`

// worth is an amount of an asset in that unit, where a query joins [assetRates] as r; rounded, as it is a cursor's key.
func worth(amount string) string { return "round(" + amount + " * r.rate, 18)" }

func (s VaultSort) expression() (expr, cast string, err error) {
	unknown := highest
	if s.Desc {
		unknown = lowest
	}
	amount := func(column string) string {
		return "CASE WHEN d.vault IS NULL THEN coalesce(" + worth(column) + ", " + unknown + ") ELSE " + unknown + " END"
	}
	switch s.By {
	case "tvl":
		return amount("s.nav"), "numeric", nil
	case "pnl30d":
		return amount("s.pnl_30d"), "numeric", nil
	case "name":
		return `left(lower(v.name), 64) COLLATE "C"`, "text", nil // a name can be any length
	case "created":
		return "v.created_block::numeric * 1e10 + v.created_log_index", "numeric", nil
	}
	return "", "", fmt.Errorf("no order by %q", s.By)
}

const closedStatus = "(v.status = 'closed' AND (v.final_epoch IS NOT NULL OR v.ended_in_kind))"

func (f VaultFilter) conditions(a *args) []string {
	var cond []string
	if f.Leader != nil {
		cond = append(cond, "v.leader = "+a.add(*f.Leader))
	}
	if f.Trader != nil {
		cond = append(cond, "v.trader = "+a.add(*f.Trader))
	}
	if f.Holder != nil {
		h := a.add(*f.Holder)
		cond = append(cond, "(v.leader = "+h+` OR v.vault IN (SELECT p.vault FROM positions p WHERE p.account = `+h+` AND
			p.wallet_shares + p.claimable_shares + p.redeeming_shares + p.refund_shares + p.pending_assets + p.claimable_assets + p.refund_assets > 0))`)
	}
	if f.Type != "" {
		cond = append(cond, "v.type::text = "+a.add(f.Type))
	}
	if f.Among != nil {
		cond = append(cond, "v.vault = ANY ("+a.add(bytesOf(f.Among))+")")
	}
	if len(f.Except) > 0 {
		cond = append(cond, "v.vault <> ALL ("+a.add(bytesOf(f.Except))+")")
	}
	switch f.Status {
	case "":
	case "closed":
		cond = append(cond, closedStatus)
	case "closing":
		cond = append(cond, "v.status = 'closed' AND NOT "+closedStatus)
	default:
		cond = append(cond, "v.status::text = "+a.add(f.Status))
	}
	if f.Query != "" {
		q := a.add("%" + likeEscape.Replace(strings.ToLower(Text(f.Query))) + "%")
		cond = append(cond, "(lower(v.name) LIKE "+q+" OR lower(v.symbol) LIKE "+q+" OR '0x' || encode(v.vault, 'hex') LIKE "+q+")")
	}
	return cond
}

var likeEscape = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// VaultPage lists up to limit vaults after a cursor.
func (v *View) VaultPage(ctx context.Context, f VaultFilter, s VaultSort, after *VaultRef, limit int) (out []VaultRef, err error) {
	expr, cast, err := s.expression()
	if err != nil {
		return nil, err
	}
	var a args
	cond := f.conditions(&a)
	dir, cmp := "ASC", ">"
	if s.Desc {
		dir, cmp = "DESC", "<"
	}
	if after != nil {
		cond = append(cond, fmt.Sprintf("(%s, v.vault) %s (%s::%s, %s)", expr, cmp, a.add(after.Key), cast, a.add(after.Vault)))
	}
	where := ""
	if len(cond) > 0 {
		where = "WHERE " + strings.Join(cond, " AND ")
	}
	rows, err := v.q.QueryContext(ctx, fmt.Sprintf(`SELECT v.vault, (%s)::text FROM vaults v
		LEFT JOIN vault_stats s ON s.vault = v.vault
		LEFT JOIN (SELECT DISTINCT vault FROM disputes) d ON d.vault = v.vault
		LEFT JOIN `+assetRates+` r ON r.asset = v.asset
		%s ORDER BY %s %s, v.vault %s LIMIT %s`, expr, where, expr, dir, dir, a.add(limit)), a...)
	if err != nil {
		return nil, fmt.Errorf("list vaults: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r VaultRef
		if err := rows.Scan(&r.Vault, &r.Key); err != nil {
			return nil, fmt.Errorf("list vaults: %w", err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// VaultName is what a vault is called.
type VaultName struct {
	Vault common.Address
	Name  string
}

// NamesPrint is a fingerprint of all vaults and their names: where two are equal, the vaults and their names are.
type NamesPrint struct {
	count int64
	sum   string
}

// NamesPrint reads the fingerprint of all vaults and their names.
func (v *View) NamesPrint(ctx context.Context) (p NamesPrint, err error) {
	err = v.q.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(hashtextextended(encode(vault, 'hex') || name, created_time)), 0)::text FROM vaults`).
		Scan(&p.count, &p.sum)
	if err != nil {
		return p, fmt.Errorf("read the vaults' names: %w", err)
	}
	return p, nil
}

// Names reads the names of all vaults, the oldest first.
func (v *View) Names(ctx context.Context) (out []VaultName, err error) {
	rows, err := v.q.QueryContext(ctx, "SELECT vault, name FROM vaults ORDER BY created_time, vault")
	if err != nil {
		return nil, fmt.Errorf("read the vaults' names: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var n VaultName
		if err := rows.Scan(&n.Vault, &n.Name); err != nil {
			return nil, fmt.Errorf("read the vaults' names: %w", err)
		}
		out = append(out, n)
	}
	return out, rows.Err()
}

// PriceQuery asks for a vault's prices with From <= time < To.
type PriceQuery struct {
	From, To uint64 // Unix seconds
	Daily    bool   // the last hour of each UTC day, creation and settlements
	Newest   bool   // of too many, keep the newest
	After    *PriceAt
	Limit    int
}

// PriceAt is a price's place among the prices of its vault: the cursor of a page. The next page has later prices, or earlier
// ones in a query for the newest.
type PriceAt struct {
	Time uint64 // Unix seconds
	Kind string
}

// where is the query's condition and order, for the rows from $1 on.
func (p PriceQuery) where(vault common.Address) (string, args) {
	a := args{vault, p.From, p.To}
	dir, cmp := "ASC", ">"
	if p.Newest {
		dir, cmp = "DESC", "<"
	}
	where := "WHERE vault = $1 AND time >= $2 AND time < $3 "
	if p.Daily {
		where += `AND (kind <> 'hour' OR time IN (
			SELECT max(time) FROM prices WHERE vault = $1 AND time >= $2 AND time < $3 AND kind = 'hour' GROUP BY time / 86400)) `
	}
	if p.After != nil {
		where += fmt.Sprintf("AND (time, kind) %s (%s, %s::text::price_kind) ", cmp, a.add(p.After.Time), a.add(p.After.Kind))
	}
	return where + "ORDER BY time " + dir + ", kind " + dir + " LIMIT " + a.add(p.Limit+1), a
}

// Prices reads a vault's prices, oldest first; more says whether the range has
// others.
func (v *View) Prices(ctx context.Context, vault common.Address, p PriceQuery) (out []*Price, more bool, err error) {
	where, a := p.where(vault)
	if out, err = selectRows[Price](ctx, v.q, priceTable, where, a...); err != nil {
		return nil, false, err
	}
	if more = len(out) > p.Limit; more {
		out = out[:p.Limit]
	}
	if p.Newest {
		slices.Reverse(out)
	}
	return out, more, nil
}

// PricePair is a price as the exact pair of numbers that it comes from, as decimal text.
type PricePair struct {
	Time        uint64 // Unix seconds
	Kind        string
	NAV, Supply string // asset and share base units
}

// PricePairs is [View.Prices] without what else is known of a price.
func (v *View) PricePairs(ctx context.Context, vault common.Address, p PriceQuery) (out []PricePair, more bool, err error) {
	where, a := p.where(vault)
	rows, err := v.q.QueryContext(ctx, "SELECT time, kind, nav, supply FROM prices "+where, a...)
	if err != nil {
		return nil, false, fmt.Errorf("read prices: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var x PricePair
		if err := rows.Scan(&x.Time, &x.Kind, &x.NAV, &x.Supply); err != nil {
			return nil, false, fmt.Errorf("read prices: %w", err)
		}
		out = append(out, x)
	}
	if err := rows.Err(); err != nil {
		return nil, false, fmt.Errorf("read prices: %w", err)
	}
	if more = len(out) > p.Limit; more {
		out = out[:p.Limit]
	}
	if p.Newest {
		slices.Reverse(out)
	}
	return out, more, nil
}

// HoldingsOf reads a vault's holdings.
func (v *View) HoldingsOf(ctx context.Context, vault common.Address) ([]*Holding, error) {
	return selectRows[Holding](ctx, v.q, holdingTable, "WHERE vault = $1 ORDER BY token", vault)
}

// At is a place in the order of logs: the cursor of newest-first lists.
type At struct {
	Block, Log uint64
	Sub        int
}

// OrderPage lists a vault's orders, newest first. State is open, filled,
// cancelled, expired, closed (all but open) or empty.
func (v *View) OrderPage(ctx context.Context, vault common.Address, state string, after *At, limit int) ([]*Order, error) {
	a, order := args{vault}, "placed_block DESC"
	cond := "WHERE vault = $1"
	now := v.ChainTime()
	switch state {
	case "":
	case "open":
		// Few are open among many that expired. The sum keeps Postgres from reading all of them in the order of their places: no index
		// has it, so that those not yet expired are found first (orders_open) and sorted.
		cond, order = cond+" AND state = 'open' AND deadline >= "+a.add(now), "placed_block + 0 DESC"
	case "expired":
		cond += " AND state = 'open' AND deadline < " + a.add(now)
	case "closed":
		cond += " AND (state <> 'open' OR deadline < " + a.add(now) + ")"
	default:
		cond += " AND state = " + a.add(state) + "::order_state"
	}
	if after != nil {
		cond += fmt.Sprintf(" AND (placed_block, placed_log_index) < (%s, %s)", a.add(after.Block), a.add(after.Log))
	}
	return selectRows[Order](ctx, v.q, orderTable, cond+" ORDER BY "+order+", placed_log_index DESC LIMIT "+a.add(limit), a...)
}

// TargetsOf reads the weights of several targets orders of a vault.
func (v *View) TargetsOf(ctx context.Context, vault common.Address, orders []*big.Int) ([]*OrderTarget, error) {
	if len(orders) == 0 {
		return nil, nil
	}
	ids := numbers(orders, func(x *big.Int) *big.Int { return x })
	return selectRows[OrderTarget](ctx, v.q, orderTargetTable,
		"WHERE vault = $1 AND order_id = ANY ($2::text[]::numeric[]) ORDER BY order_id, token", vault, ids)
}

// TradePage lists a vault's trades, newest first.
func (v *View) TradePage(ctx context.Context, vault common.Address, after *At, limit int) ([]*Trade, error) {
	a := args{vault}
	cond := "WHERE vault = $1"
	if after != nil {
		cond += fmt.Sprintf(" AND (block_number, log_index) < (%s, %s)", a.add(after.Block), a.add(after.Log))
	}
	return selectRows[Trade](ctx, v.q, tradeTable, cond+" ORDER BY block_number DESC, log_index DESC LIMIT "+a.add(limit), a...)
}

// RebalancesIn reads a vault's rebalances in the given blocks.
func (v *View) RebalancesIn(ctx context.Context, vault common.Address, blocks []uint64) ([]*Rebalance, error) {
	if len(blocks) == 0 {
		return nil, nil
	}
	return selectRows[Rebalance](ctx, v.q, rebalanceTable,
		"WHERE block_number = ANY ($2) AND vault = $1 ORDER BY block_number, log_index, token", vault, int64s(blocks))
}

// EpochPage lists a vault's epochs, newest first.
func (v *View) EpochPage(ctx context.Context, vault common.Address, before *uint64, limit int) ([]*Epoch, error) {
	a := args{vault}
	cond := "WHERE vault = $1"
	if before != nil {
		cond += " AND epoch_id < " + a.add(*before)
	}
	return selectRows[Epoch](ctx, v.q, epochTable, cond+" ORDER BY epoch_id DESC LIMIT "+a.add(limit), a...)
}

// EpochHoldings reads what settlements of a vault held.
func (v *View) EpochHoldings(ctx context.Context, vault common.Address, epochs []uint64) ([]*EpochHolding, error) {
	if len(epochs) == 0 {
		return nil, nil
	}
	return selectRows[EpochHolding](ctx, v.q, epochHoldingTable,
		"WHERE vault = $1 AND epoch_id = ANY ($2) ORDER BY epoch_id, token", vault, int64s(epochs))
}

// DepositorRef is an account's place among a vault's depositors.
type DepositorRef struct {
	Account common.Address
	Shares  *big.Int // share base units
}

// DepositorPage lists the positions of a vault that hold shares, largest first.
func (v *View) DepositorPage(ctx context.Context, vault common.Address, after *DepositorRef, limit int) ([]*Position, error) {
	const held = "(wallet_shares + claimable_shares + redeeming_shares)"
	a := args{vault}
	cond := "WHERE vault = $1 AND " + held + " > 0"
	if after != nil {
		cond += fmt.Sprintf(" AND (%s, account) < (%s::numeric, %s)", held, a.add(after.Shares.String()), a.add(after.Account))
	}
	return selectRows[Position](ctx, v.q, positionTable, cond+" ORDER BY "+held+" DESC, account DESC LIMIT "+a.add(limit), a...)
}

// Sums are figures over many vaults of one asset, asset base units.
type Sums struct {
	Vaults          uint64 // all vaults in the asset
	Counted         uint64 // priced and undisputed ones in the asset
	Asset           common.Address
	AssetSymbol     string
	AssetDecimals   int
	NAV             *big.Int
	NetDeposits     *big.Int
	PendingDeposits *big.Int
	TotalPnL        *big.Int
}

// Totals sums over all vaults by asset, the asset of the oldest vault first; none without vaults.
func (v *View) Totals(ctx context.Context) (out []Sums, err error) {
	rows, err := v.q.QueryContext(ctx, `
		SELECT v.asset, (array_agg(v.asset_symbol ORDER BY v.created_block, v.created_log_index))[1], min(v.asset_decimals), count(*),
			count(s.vault) FILTER (WHERE d.vault IS NULL),
			coalesce(sum(s.nav) FILTER (WHERE d.vault IS NULL), 0),
			coalesce(sum(s.net_deposits) FILTER (WHERE d.vault IS NULL), 0),
			coalesce(sum(t.pending_deposits) FILTER (WHERE d.vault IS NULL), 0),
			coalesce(sum(s.total_pnl) FILTER (WHERE d.vault IS NULL), 0)
		FROM vaults v JOIN vault_state t ON t.vault = v.vault
		LEFT JOIN vault_stats s ON s.vault = v.vault
		LEFT JOIN (SELECT DISTINCT vault FROM disputes) d ON d.vault = v.vault
		GROUP BY v.asset ORDER BY min(v.created_block::numeric * 1e10 + v.created_log_index)`)
	if err != nil {
		return nil, fmt.Errorf("sum vaults: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var s Sums
		if err := rows.Scan(&s.Asset, &s.AssetSymbol, &s.AssetDecimals, &s.Vaults, &s.Counted,
			numScan{&s.NAV}, numScan{&s.NetDeposits}, numScan{&s.PendingDeposits}, numScan{&s.TotalPnL}); err != nil {
			return nil, fmt.Errorf("sum vaults: %w", err)
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// SliverHolder is where a vault's locked sliver of shares lies (SPEC rule 2).
var SliverHolder = common.HexToAddress("0x000000000000000000000000000000000000dEaD")

// PositionsIn reads an account's positions in the given vaults.
func (v *View) PositionsIn(ctx context.Context, account common.Address, vaults []common.Address) (map[common.Address]*Position, error) {
	out := make(map[common.Address]*Position, len(vaults))
	if len(vaults) == 0 {
		return out, nil
	}
	rows, err := selectRows[Position](ctx, v.q, positionTable, "WHERE account = $1 AND vault = ANY ($2)", account, bytesOf(vaults))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		out[r.Vault] = r
	}
	return out, nil
}
