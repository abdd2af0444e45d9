package api

import (
	"context"
	"math"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

type pricesInput struct {
	Conditional
	VaultPath
	From     int64  `query:"from" minimum:"0" doc:"First moment, Unix seconds, inclusive"`
	To       int64  `query:"to" minimum:"0" doc:"End, Unix seconds, exclusive; 0: no end"`
	Interval string `query:"interval" enum:"hour,day" default:"hour" doc:"hour: every row; day: the last of each UTC day, and settlements"`
	Limit    int    `query:"limit" minimum:"1" maximum:"10000" default:"744" doc:"Largest number of rows: the newest ones without from, else the oldest ones after it"`
	Cursor   string `query:"cursor" maxLength:"1024" doc:"Value of next in the answer of the previous page; from, to and interval have to be the same"`
}

// list names what a cursor of this query belongs to.
func (in *pricesInput) list() string {
	if in.From == 0 {
		return "prices-back-" + in.Interval
	}
	return "prices-" + in.Interval
}

// query is what the store is asked for.
func (in *pricesInput) query() (store.PriceQuery, error) {
	q := store.PriceQuery{
		From: uint64(in.From), To: uint64(in.To), Daily: in.Interval == "day", Newest: in.From == 0, Limit: in.Limit,
	}
	if q.To == 0 {
		q.To = math.MaxInt64
	}
	if q.To <= q.From {
		return q, huma.Error400BadRequest("to isn't after from")
	}
	var at store.PriceAt
	has, err := decodeCursor(in.Cursor, in.list(), &at.Time, &at.Kind)
	if err != nil {
		return q, err
	}
	if has {
		if at.Kind != "creation" && at.Kind != "settlement" && at.Kind != "hour" {
			return q, errCursor
		}
		q.After = &at
	}
	return q, nil
}

// next is the cursor of what follows a page: what is newer, or without from what is older.
func (in *pricesInput) next(more bool, oldest, newest func() (uint64, string)) *string {
	if !more {
		return nil
	}
	at, kind := newest()
	if in.From == 0 {
		at, kind = oldest()
	}
	return encodeCursor(in.list(), at, kind)
}

func (s *Server) getPrices(ctx context.Context, in *pricesInput) (*reply[Prices], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Prices, error) {
		q, err := in.query()
		if err != nil {
			return Prices{}, err
		}
		c, disputed, err := v.VaultRow(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return Prices{}, err
		}
		proofs, err := v.ProofsOf(ctx, []common.Address{c.Vault})
		if err != nil {
			return Prices{}, err
		}
		rows, more, err := v.Prices(ctx, c.Vault, q)
		if err != nil {
			return Prices{}, err
		}
		out := Prices{Vault: c.Vault.Hex(), Interval: in.Interval, Items: make([]PriceRow, len(rows)), More: more}
		for i, r := range rows {
			p := pricePoint(int64(r.Time), r.NAV, r.Supply, c.AssetDecimals)
			out.Items[i] = PriceRow{
				Time: p.Time, Kind: r.Kind, Block: int64(r.StateBlock), Hash: r.StateHash.Hex(), NAV: p.NAV, Supply: p.Supply,
				SharePrice: p.SharePrice, TotalPnl: amount(r.TotalPnL), Stale: r.Stale, EpochID: i64(r.EpochID),
				Mark: mark(proofs[c.Vault], disputed, r.StateBlock),
			}
		}
		place := func(i int) func() (uint64, string) {
			return func() (uint64, string) { return rows[i].Time, rows[i].Kind }
		}
		out.Next = in.next(more, place(0), place(len(rows)-1))
		return out, nil
	})
}

// PriceColumns is a vault's prices by columns: the i-th entry of each belongs to the i-th price.
type PriceColumns struct {
	Vault    string   `json:"vault" doc:"Vault address"`
	Interval string   `json:"interval" enum:"hour,day" doc:"The interval that was asked for"`
	Disputed bool     `json:"disputed" doc:"Whether the index's tables and the chain differ; these prices are not to be relied on then"`
	Time     []int64  `json:"time" doc:"Unix seconds: the hour, or the timestamp of the settlement or the creation; ascending"`
	Kind     []string `json:"kind" doc:"creation, settlement or hour"`
	NAV      []Amount `json:"nav" doc:"NAV, asset base units"`
	Supply   []Amount `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	Next     *string  `json:"next" doc:"Cursor of the next page: newer prices, or older ones when from was not given; null on the last"`
}

// getPriceColumns answers the exact pairs that prices are made of and nothing that can be worked out from them: for charts
// and for reading whole histories.
func (s *Server) getPriceColumns(ctx context.Context, in *pricesInput) (*reply[PriceColumns], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (PriceColumns, error) {
		out := PriceColumns{Interval: in.Interval, Time: []int64{}, Kind: []string{}, NAV: []Amount{}, Supply: []Amount{}}
		q, err := in.query()
		if err != nil {
			return out, err
		}
		c, disputed, err := v.VaultRow(ctx, common.HexToAddress(in.Vault))
		if err != nil {
			return out, err
		}
		out.Vault, out.Disputed = c.Vault.Hex(), disputed
		rows, more, err := v.PricePairs(ctx, c.Vault, q)
		if err != nil {
			return out, err
		}
		for _, r := range rows {
			out.Time, out.Kind = append(out.Time, int64(r.Time)), append(out.Kind, r.Kind)
			out.NAV, out.Supply = append(out.NAV, r.NAV), append(out.Supply, r.Supply)
		}
		place := func(i int) func() (uint64, string) {
			return func() (uint64, string) { return rows[i].Time, rows[i].Kind }
		}
		out.Next = in.next(more, place(0), place(len(rows)-1))
		return out, nil
	})
}
