package store

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// LeaderRow is a leader with the sums over their shared vaults, in the asset of the first one. Figures of the record are those
// of each vault's last settlement (ledger.Record); vaults with a dispute are in none.
type LeaderRow struct {
	Leader        common.Address
	Vaults, Open  uint64
	Asset         common.Address
	AssetSymbol   string
	AssetDecimals int
	NAV           *big.Int // nil when no vault is priced
	NetDeposits   *big.Int
	TotalPnL      *big.Int
	FeesBooked    *big.Int
	Depositors    uint64
	Trades        uint64
	Since         uint64 // Unix seconds
	Disputed      uint64 // vaults with a dispute

	Ranked       bool     // whether it passes the floors of [LeaderFloors]
	Index        *big.Int // mean of the vaults' indexes, weighted by CapitalSeconds, units of 1e-18, rounded down; nil without a counted period
	Drawdown     *big.Int // the deepest of the vaults', a fraction, units of 1e-18; nil without a settlement
	Worst        *big.Int // the lowest of the vaults', units of 1e-18; nil without a counted period
	Periods      uint64   // the most of the vaults'
	Capital      *big.Int // what others than the leader have after the last settlements, asset base units; nil without one
	CapitalLeft  *big.Int // the same, where a closed vault counts with its NAV at most: what was paid out of it is not there any more
	ShareSeconds *big.Int // sum of the vaults', share base units × seconds; nil without a settlement
	SharesIn     *big.Int // sum of the vaults', share base units; nil without a settlement
	SettledBlock *uint64  // the latest of the vaults' last settlements; nil without one
	SettledAt    *uint64  // its time, Unix seconds
	PricedAt     *uint64  // the oldest moment among those of the vaults' NAVs, Unix seconds; nil without one
}

// LeaderFloors are what a leader must reach to be ranked. Leaders who don't reach them come after all others, in every
// order.
type LeaderFloors struct {
	Periods    uint64 // counted periods of one vault
	Depositors uint64 // accounts that hold shares, summed over the vaults
	Whole      uint64 // whole assets that others than the leader have
}

// LeaderQuery asks for leaders of shared vaults.
type LeaderQuery struct {
	Leader *common.Address // only this one
	Among  VaultFilter     // only those with such a vault; Among and Except count
	By     string          // tvl, depositors, since, return, drawdown, worst, fees or periods
	Desc   bool
	Floors LeaderFloors
	After  *LeaderRef
	Limit  int
}

// LeaderRef is a leader's place in a list: the cursor of a page.
type LeaderRef struct {
	Unranked int // 0 for a ranked leader, else 1
	Key      string
	Leader   common.Address
}

// leaderKeys are the columns that leaders are ordered by.
var leaderKeys = map[string]string{
	"tvl": worth("nav"), "depositors": "depositors", "since": "since", "return": "idx", "drawdown": "drawdown", "worst": "worst", "fees": worth("fees"),
	"periods": "periods",
}

// LeaderPage lists leaders of shared vaults, with the place of each. Unknown values come last in either order.
func (v *View) LeaderPage(ctx context.Context, q LeaderQuery) (out []LeaderRow, places []LeaderRef, err error) {
	column, ok := leaderKeys[q.By]
	if !ok {
		return nil, nil, fmt.Errorf("no order of leaders by %q", q.By)
	}
	unknown, dir, cmp := highest, "ASC", ">"
	if q.Desc {
		unknown, dir, cmp = lowest, "DESC", "<"
	}
	key := fmt.Sprintf("coalesce(%s::numeric, %s)", column, unknown)
	var a args
	var led, page []string
	if q.Leader != nil {
		led = append(led, "v.leader = "+a.add(*q.Leader))
	}
	if q.Among.Among != nil || len(q.Among.Except) > 0 {
		narrowed := VaultFilter{Among: q.Among.Among, Except: q.Among.Except}
		led = append(led, "v.leader IN (SELECT v.leader FROM vaults v WHERE v.type = 'shared' AND "+strings.Join(narrowed.conditions(&a), " AND ")+")")
	}
	if q.After != nil {
		r := a.add(q.After.Unranked)
		page = append(page, fmt.Sprintf("(unranked > %s OR unranked = %s AND (%s, leader) %s (%s::numeric, %s))", r, r, key, cmp, a.add(q.After.Key), a.add(q.After.Leader)))
	}
	and := func(list []string, before string) string {
		if len(list) == 0 {
			return ""
		}
		return before + strings.Join(list, " AND ")
	}
	rows, err := v.q.QueryContext(ctx, fmt.Sprintf(`
		WITH led AS (
			SELECT v.vault, v.leader, v.asset, v.status, v.created_time, t.fees_booked, t.depositors, t.total_trades, d.vault IS NOT NULL AS disputed,
				first_value(v.asset) OVER w AS first_asset, first_value(v.asset_symbol) OVER w AS first_symbol,
				first_value(v.asset_decimals) OVER w AS first_decimals,
				e.record_index, e.record_drawdown, e.record_worst, e.record_periods, e.others_capital, e.capital_seconds, e.share_seconds,
				e.others_shares_in, e.settled_block, e.settled_at
			FROM vaults v JOIN vault_state t ON t.vault = v.vault
			LEFT JOIN LATERAL (SELECT * FROM epochs x WHERE x.vault = v.vault AND x.epoch_id = coalesce(v.final_epoch, t.settled_epoch) LIMIT 1) e ON true -- [VaultCard.LastSettlement]; by its key: the table grows
			LEFT JOIN (SELECT DISTINCT vault FROM disputes) d ON d.vault = v.vault
			WHERE v.type = 'shared' %s
			WINDOW w AS (PARTITION BY v.leader ORDER BY v.created_block, v.created_log_index)
		), summed AS (
			SELECT l.leader, count(*) AS vaults, count(*) FILTER (WHERE l.status <> 'closed') AS open,
				l.first_asset, l.first_symbol, l.first_decimals,
				sum(s.nav) FILTER (WHERE NOT disputed AND asset = first_asset) AS nav,
				sum(s.net_deposits) FILTER (WHERE NOT disputed AND asset = first_asset) AS net,
				sum(s.total_pnl) FILTER (WHERE NOT disputed AND asset = first_asset) AS pnl,
				coalesce(sum(l.fees_booked) FILTER (WHERE asset = first_asset), 0) AS fees,
				sum(l.depositors) AS depositors, sum(l.total_trades) AS trades, min(l.created_time) AS since,
				count(*) FILTER (WHERE disputed) AS disputed,
				CASE WHEN sum(capital_seconds) FILTER (WHERE NOT disputed AND asset = first_asset) > 0 THEN
					div(sum(capital_seconds * record_index) FILTER (WHERE NOT disputed AND asset = first_asset),
						sum(capital_seconds) FILTER (WHERE NOT disputed AND asset = first_asset)) END AS idx,
				max(record_drawdown) FILTER (WHERE NOT disputed AND asset = first_asset) AS drawdown,
				min(record_worst) FILTER (WHERE NOT disputed AND asset = first_asset) AS worst,
				coalesce(max(record_periods) FILTER (WHERE NOT disputed AND asset = first_asset), 0) AS periods,
				sum(others_capital) FILTER (WHERE NOT disputed AND asset = first_asset) AS capital,
				sum(CASE WHEN l.status = 'closed' THEN least(others_capital, coalesce(s.nav, 0)) ELSE others_capital END)
					FILTER (WHERE NOT disputed AND asset = first_asset) AS capital_left, -- a closed vault keeps its record, but not what was paid out of it
				sum(share_seconds) FILTER (WHERE NOT disputed AND asset = first_asset) AS share_s,
				sum(others_shares_in) FILTER (WHERE NOT disputed AND asset = first_asset) AS shares_in,
				max(settled_block) AS settled_block, max(settled_at) AS settled_at, min(s.time) FILTER (WHERE NOT disputed AND asset = first_asset) AS priced_at
			FROM led l LEFT JOIN vault_stats s ON s.vault = l.vault
			GROUP BY l.leader, l.first_asset, l.first_symbol, l.first_decimals
		), ranked AS (
			SELECT summed.*, r.rate, CASE WHEN disputed = 0 AND periods >= %s AND depositors >= %s AND capital_left >= %s * power(10::numeric, first_decimals) THEN 0 ELSE 1 END AS unranked
			FROM summed LEFT JOIN `+assetRates+` r ON r.asset = first_asset
		)
		SELECT leader, vaults, open, first_asset, first_symbol, first_decimals, nav, net, pnl, fees, depositors, trades, since, disputed,
			unranked, idx, drawdown, worst, periods, capital, capital_left, share_s, shares_in, settled_block, settled_at, priced_at, (%s)::text
		FROM ranked r %s ORDER BY unranked, %s %s, leader %s LIMIT %s`,
		and(led, "AND "), a.add(q.Floors.Periods), a.add(q.Floors.Depositors), a.add(q.Floors.Whole), key, and(page, "WHERE "), key, dir, dir, a.add(q.Limit)), a...)
	if err != nil {
		return nil, nil, fmt.Errorf("list leaders: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var r LeaderRow
		var at LeaderRef
		err := rows.Scan(&r.Leader, &r.Vaults, &r.Open, &r.Asset, &r.AssetSymbol, &r.AssetDecimals, numScan{&r.NAV}, numScan{&r.NetDeposits},
			numScan{&r.TotalPnL}, numScan{&r.FeesBooked}, &r.Depositors, &r.Trades, &r.Since, &r.Disputed,
			&at.Unranked, numScan{&r.Index}, numScan{&r.Drawdown}, numScan{&r.Worst}, &r.Periods, numScan{&r.Capital}, numScan{&r.CapitalLeft},
			numScan{&r.ShareSeconds}, numScan{&r.SharesIn}, &r.SettledBlock, &r.SettledAt, &r.PricedAt, &at.Key)
		if err != nil {
			return nil, nil, fmt.Errorf("list leaders: %w", err)
		}
		r.Ranked, at.Leader = at.Unranked == 0, r.Leader
		out, places = append(out, r), append(places, at)
	}
	return out, places, rows.Err()
}

// SharedVault is a shared vault and who leads it.
type SharedVault struct{ Vault, Leader common.Address }

// SharedVaultsOf lists the shared vaults of leaders, by creation.
func (v *View) SharedVaultsOf(ctx context.Context, leaders []common.Address) (out []SharedVault, err error) {
	rows, err := v.q.QueryContext(ctx, "SELECT vault, leader FROM vaults WHERE leader = ANY ($1) AND type = 'shared' ORDER BY created_block, created_log_index", bytesOf(leaders))
	if err != nil {
		return nil, fmt.Errorf("list vaults of leaders: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var s SharedVault
		if err := rows.Scan(&s.Vault, &s.Leader); err != nil {
			return nil, fmt.Errorf("list vaults of leaders: %w", err)
		}
		out = append(out, s)
	}
	return out, rows.Err()
}

// NewestPosts reads what subjects said last of each kind; a subject that said nothing of a kind has no row.
func (v *View) NewestPosts(ctx context.Context, subjects []common.Address, kinds ...string) ([]*Post, error) {
	if len(subjects) == 0 || len(kinds) == 0 {
		return nil, nil
	}
	var a args
	list := make([]string, len(kinds))
	s := a.add(bytesOf(subjects))
	for i, k := range kinds {
		list[i] = a.add(k) + "::text"
	}
	return selectRows[Post](ctx, v.q, postTable, `AS p WHERE (block_number, log_index) IN (
		SELECT q.block_number, q.log_index FROM unnest(`+s+`::bytea[]) AS o (subject) CROSS JOIN unnest(ARRAY[`+strings.Join(list, ", ")+`]) AS k (kind)
		CROSS JOIN LATERAL (SELECT block_number, log_index FROM posts WHERE posts.subject = o.subject AND posts.kind = k.kind
			ORDER BY block_number DESC, log_index DESC LIMIT 1) q)`, a...)
}

// SettledPeriod is a settlement with the record after it.
type SettledPeriod struct {
	Vault     common.Address
	EpochID   uint64
	At, Block uint64 // Unix seconds, block number
	Index     *big.Int
	Periods   uint64
	Capital   *big.Int // asset base units
	Final     bool     // the last of a vault that has finished or ended in kind
}

// SettledPeriods lists the last settlements of vaults in the order they happened, at most limit of them; more says whether
// there were earlier ones.
func (v *View) SettledPeriods(ctx context.Context, vaults []common.Address, limit int) (out []SettledPeriod, more bool, err error) {
	rows, err := v.q.QueryContext(ctx, `SELECT e.vault, epoch_id, settled_at, settled_block, record_index, record_periods, others_capital,
		`+closedStatus+` AND epoch_id = coalesce(v.final_epoch, t.settled_epoch) FROM (
		SELECT vault, epoch_id, settled_at, settled_block, settled_log_index, record_index, record_periods, others_capital FROM epochs
		WHERE vault = ANY ($1) AND settled_block IS NOT NULL AND record_index IS NOT NULL ORDER BY settled_block DESC, settled_log_index DESC LIMIT $2) e
		JOIN vaults v ON v.vault = e.vault JOIN vault_state t ON t.vault = e.vault
		ORDER BY settled_block, settled_log_index`, bytesOf(vaults), limit+1)
	if err != nil {
		return nil, false, fmt.Errorf("list settlements: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var p SettledPeriod
		if err := rows.Scan(&p.Vault, &p.EpochID, &p.At, &p.Block, numScan{&p.Index}, &p.Periods, numScan{&p.Capital}, &p.Final); err != nil {
			return nil, false, fmt.Errorf("list settlements: %w", err)
		}
		out = append(out, p)
	}
	if more = len(out) > limit; more {
		out = out[1:]
	}
	return out, more, rows.Err()
}
