package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/lib/pq"
)

// HoursApart is where the tables have other hourly prices than what was derived anew, and nothing is wrong: the state of an hour
// is there to be read for a while only, so each has the hours that an endpoint gave it.
type HoursApart struct {
	Kept     int              // prices that only the tables have, of hours whose state no endpoint has any more
	Unfilled int              // prices that the tables never had, of hours whose state an endpoint has by now
	Vaults   []common.Address // whose prices these are

	rows   map[string]bool // their keys
	blocks map[string]bool // numbers of the blocks that caused them
}

// HoursApart compares which hourly prices there are in the snapshot and in what was derived anew; with a vault only its own. unread
// are the hours, Unix seconds, whose state no endpoint has any more.
//
// A price that only the derivation has was deleted from the tables, and is a difference, where they list the block that caused
// it and nothing else that it caused.
func (v *View) HoursApart(ctx context.Context, anew Reader, vault *common.Address, unread map[uint64]bool) (*HoursApart, error) {
	q, args := "SELECT "+priceTable.keyText()+" AS k, block_number::text FROM prices WHERE kind = 'hour'", []any{}
	if vault != nil {
		q, args = q+" AND vault = $1", append(args, vault[:])
	}
	differ, _, err := mergeQueries(ctx, v.q, anew.q, q, args)
	if err != nil {
		return nil, fmt.Errorf("compare hours: %w", err)
	}
	causes := map[string]bool{}
	for _, p := range differ {
		if p.ours == "" {
			causes[p.anew] = true
		}
	}
	had, err := texts(ctx, v.q, `SELECT number::text FROM blocks AS b WHERE number = ANY ($1::text[]::bigint[])
		AND NOT EXISTS (SELECT FROM prices WHERE block_number = b.number) AND NOT EXISTS (SELECT FROM events WHERE block_number = b.number)`, pq.StringArray(slices.Collect(maps.Keys(causes))))
	if err != nil {
		return nil, fmt.Errorf("compare hours: %w", err)
	}
	out := &HoursApart{rows: map[string]bool{}, blocks: map[string]bool{}}
	vaults := map[common.Address]bool{}
	for _, p := range differ {
		var of, kind string
		var at uint64
		if _, err := fmt.Sscan(p.key, &of, &at, &kind); err != nil {
			return nil, fmt.Errorf("compare hours: %w", err)
		}
		switch {
		case p.anew == "" && unread[at]:
			out.Kept++
			out.blocks[p.ours] = true
		case p.ours == "" && !slices.Contains(had, p.anew):
			out.Unfilled++
			out.blocks[p.anew] = true
		default:
			continue
		}
		out.rows[p.key] = true
		vaults[common.HexToAddress(strings.TrimPrefix(of, `\x`))] = true
	}
	out.Vaults = slices.SortedFunc(maps.Keys(vaults), common.Address.Cmp)
	return out, nil
}

// of tells whether a row is on one side only because of these hours.
func (h *HoursApart) of(t *table, key string) bool {
	return t == priceTable && h.rows[key] || t == blockTable && h.blocks[key]
}

// pricedByHour tells whether a column says what the newest hourly price gave a holding: that isn't kept for every hour, so it can't
// be compared where a vault's hours are apart.
func (t *table) pricedByHour(column string) bool {
	return t == holdingTable && strings.HasPrefix(column, "price")
}

// texts reads rows of one text each.
func texts(ctx context.Context, q querier, query string, args ...any) (out []string, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}
