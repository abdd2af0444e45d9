package api

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
	"github.com/sluicefi/sluice/store"
)

// mostBookings bounds what an account's history in a vault is made of. Some hundred settlements a year make few.
const mostBookings = 20_000

type accountPnlInput struct {
	Conditional
	AccountPath
	Vault    string `query:"vault" required:"true" pattern:"^0x[0-9a-fA-F]{40}$" doc:"The vault"`
	From     int64  `query:"from" minimum:"0" doc:"Unix seconds, inclusive"`
	To       int64  `query:"to" minimum:"0" doc:"Unix seconds, exclusive; 0: no end"`
	Interval string `query:"interval" enum:"hour,day" default:"hour" doc:"hour: at every price of the vault; day: at the last of each UTC day, and at settlements"`
	Limit    int    `query:"limit" minimum:"1" maximum:"2000" default:"744" doc:"Rows; without from the newest, else the oldest"`
	Cursor   string `query:"cursor" maxLength:"1024" doc:"Value of next in the answer of the previous page; from, to and interval have to be the same"`
}

// prices is the same question about the vault's prices: the history has a row for each of them.
func (in *accountPnlInput) prices() *pricesInput {
	return &pricesInput{From: in.From, To: in.To, Interval: in.Interval, Limit: in.Limit, Cursor: in.Cursor}
}

// AccountPnl is what an account had and had earned in a vault over time.
type AccountPnl struct {
	Vault    string            `json:"vault" doc:"Vault address"`
	Account  string            `json:"account" doc:"Account address"`
	Asset    Asset             `json:"asset" doc:"The vault's asset"`
	Interval string            `json:"interval" enum:"hour,day" doc:"As asked"`
	Disputed bool              `json:"disputed" doc:"Whether tables and chain differ: then these figures are not to be relied on"`
	Items    []AccountPnlPoint `json:"items" doc:"Oldest first; none from before the account's first booking"`
	Next     *string           `json:"next" doc:"Cursor of the next page: newer rows, or older ones when from was not given; null on the last"`
}

// AccountPnlPoint is SPEC section 3 for one account at one price of its vault.
type AccountPnlPoint struct {
	Time          int64   `json:"time" doc:"Unix seconds: the hour, or the timestamp of the settlement or the creation"`
	Kind          string  `json:"kind" enum:"creation,settlement,hour" doc:"What the price is of"`
	Block         int64   `json:"block" doc:"Block at whose end the account stood so"`
	Hash          string  `json:"hash" doc:"Hash of that block"`
	NAV           Amount  `json:"nav" doc:"NAV of the price, asset base units"`
	Supply        Amount  `json:"supply" doc:"Share supply at the same moment as that NAV, share base units"`
	SharePrice    string  `json:"sharePrice" doc:"NAV / supply with 18 fractional digits, rounded down"`
	Stale         bool    `json:"stale" doc:"Whether a token's price was stale there"`
	EpochID       *int64  `json:"epochId" doc:"Settlement: its epoch; else null"`
	Shares        Amount  `json:"shares" doc:"Wallet + claimable + in pending redeem requests, share base units"`
	CostBasis     Amount  `json:"costBasis" doc:"Pooled cost of the shares, asset base units"`
	AssetValue    *Amount `json:"assetValue" doc:"Shares at the price, asset base units; null where the pair is no price"`
	Deposited     Amount  `json:"deposited" doc:"Assets of processed deposits up to there, asset base units"`
	WithdrawnNet  Amount  `json:"withdrawnNet" doc:"Proceeds of settled redemptions less fees up to there, asset base units"`
	RealizedPnl   Amount  `json:"realizedPnl" doc:"Sum of gross - fee - cost up to there, asset base units, signed"`
	UnrealizedPnl *Amount `json:"unrealizedPnl" doc:"Asset value - cost, gross of fee, asset base units, signed; null where the pair is no price"`
	TotalPnl      *Amount `json:"totalPnl" doc:"Realized + unrealized, asset base units, signed; null where the pair is no price"`
	Mark          string  `json:"mark" enum:"proven,consistent,agreed,unproven,disputed" doc:"How it is known that the events up to the block are complete"`
}

func (s *Server) getAccountPnl(ctx context.Context, in *accountPnlInput) (*reply[AccountPnl], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (AccountPnl, error) {
		return accountPnl(ctx, v, common.HexToAddress(in.Account), common.HexToAddress(in.Vault), in.prices())
	})
}

// accountPnl works an account's figures out at each price asked for: from its bookings up to the price's block.
func accountPnl(ctx context.Context, v *store.View, account, vault common.Address, in *pricesInput) (AccountPnl, error) {
	if _, err := in.query(); err != nil {
		return AccountPnl{}, err
	}
	h, err := pnlHistoryOf(ctx, v, account, vault)
	if err != nil {
		return AccountPnl{}, err
	}
	return h.page(ctx, v, in)
}

// pnlHistory is what an account's figures in a vault are worked out from. Its bookings are replayed once, from price to price.
type pnlHistory struct {
	account  common.Address
	vault    *store.Vault
	disputed bool
	proof    *store.Proof
	first    uint64   // Unix seconds of the first booking; before it there is nothing to say
	bookings []booked // those that aren't replayed yet, oldest first
	replay   ledger.Replay
}

func pnlHistoryOf(ctx context.Context, v *store.View, account, vault common.Address) (*pnlHistory, error) {
	row, disputed, err := v.VaultRow(ctx, vault)
	if err != nil {
		return nil, err
	}
	h := &pnlHistory{account: account, vault: row, disputed: disputed}
	if h.bookings, err = bookingsOf(ctx, v, row, account); err != nil {
		return nil, err
	}
	if len(h.bookings) == 0 {
		h.first = math.MaxInt64
		return h, nil
	}
	first := h.bookings[0].block
	blocks, err := v.BlocksIn(ctx, []uint64{first})
	if err != nil {
		return nil, err
	}
	if blocks[first] == nil {
		return nil, fmt.Errorf("a booking of block %d without that block", first)
	}
	h.first = blocks[first].Time
	proofs, err := v.ProofsOf(ctx, []common.Address{vault})
	if err != nil {
		return nil, err
	}
	h.proof = proofs[vault]
	return h, nil
}

// page is a page of the figures. Another page of the same history has to be of later prices.
func (h *pnlHistory) page(ctx context.Context, v *store.View, in *pricesInput) (AccountPnl, error) {
	out := AccountPnl{
		Vault: h.vault.Vault.Hex(), Account: h.account.Hex(), Asset: assetOf(h.vault), Interval: in.Interval, Disputed: h.disputed,
		Items: []AccountPnlPoint{},
	}
	q, err := in.query()
	if err != nil {
		return out, err
	}
	if q.From = max(q.From, h.first); q.From >= q.To {
		return out, nil
	}
	rows, more, err := v.Prices(ctx, h.vault.Vault, q)
	if err != nil {
		return out, err
	}
	for _, r := range rows {
		for len(h.bookings) > 0 && h.bookings[0].block <= r.StateBlock {
			if err := h.replay.Book(h.bookings[0].Booking); err != nil {
				return out, fmt.Errorf("account %s in vault %s, block %d: %w", h.account, h.vault.Vault, h.bookings[0].block, err)
			}
			h.bookings = h.bookings[1:]
		}
		p := pnlPoint(&h.replay.Account, h.vault, r)
		p.Mark = mark(h.proof, h.disputed, r.StateBlock)
		out.Items = append(out.Items, p)
	}
	place := func(i int) func() (uint64, string) {
		return func() (uint64, string) { return rows[i].Time, rows[i].Kind }
	}
	out.Next = in.next(more, place(0), place(len(rows)-1))
	return out, nil
}

// pnlPoint is an account's figures at a price.
func pnlPoint(a *ledger.Account, v *store.Vault, r *store.Price) AccountPnlPoint {
	price := pricePoint(int64(r.Time), r.NAV, r.Supply, v.AssetDecimals)
	held := a.Total()
	out := AccountPnlPoint{
		Time: price.Time, Kind: r.Kind, Block: int64(r.StateBlock), Hash: r.StateHash.Hex(), NAV: price.NAV, Supply: price.Supply,
		SharePrice: price.SharePrice, Stale: r.Stale, EpochID: i64(r.EpochID), Shares: amount(held.Shares), CostBasis: amount(held.Cost),
		Deposited: amount(a.Deposited), RealizedPnl: amount(a.RealizedPnL),
	}
	// The fee of a withdrawal is of the present: the rate of the past isn't asked for.
	f, err := a.Figures(ledger.Price{NAV: r.NAV, Supply: r.Supply}, 0)
	out.WithdrawnNet = amount(a.WithdrawnNet())
	if err == nil {
		out.AssetValue, out.UnrealizedPnl, out.TotalPnl = known(f.AssetValue), known(f.UnrealizedPnL), known(f.TotalPnL)
	}
	return out
}

// booked is a booking with the block it is of.
type booked struct {
	ledger.Booking
	block uint64
}

// bookingsOf reads all that was booked for an account in a vault, as the ledger replays it.
func bookingsOf(ctx context.Context, v *store.View, vault *store.Vault, account common.Address) ([]booked, error) {
	rows, err := v.Bookings(ctx, vault.Vault, account, mostBookings+1)
	if err != nil {
		return nil, err
	}
	if len(rows) > mostBookings {
		return nil, huma.Error400BadRequest(fmt.Sprintf("more than %d bookings of this account in this vault: its figures over time are not worked out; read its activity instead", mostBookings))
	}
	var keys []store.EpochKey
	for _, r := range rows {
		if r.Kind == ledger.BookedDepositClaimed && r.EpochID != nil {
			keys = append(keys, store.EpochKey{Vault: vault.Vault, EpochID: *r.EpochID})
		}
	}
	epochs, err := v.Epochs(ctx, keys)
	if err != nil {
		return nil, err
	}
	at := make(map[uint64]ledger.Price, len(epochs))
	for _, e := range epochs {
		at[e.EpochID] = ledger.Price{NAV: e.NAV, Supply: e.SupplyBefore}
	}
	var out []booked
	for _, r := range rows {
		b := ledger.Booking{Kind: r.Kind, Assets: r.Assets, Shares: r.Shares, Cost: r.Cost, Fee: r.Fee}
		if r.RequestID != nil {
			b.Request = r.RequestID.String()
		}
		own := r.Account != nil && *r.Account == account
		switch r.Kind {
		case ledger.BookedSeed:
			if b.Shares = seedShares(vault); b.Shares == nil {
				continue
			}
		case ledger.BookedDepositClaimed:
			if r.EpochID != nil {
				b.At = at[*r.EpochID]
			}
			b.Peer, b.In = !same(r.Counterparty, account) || !own, !own
		case ledger.BookedCancelClaimed, ledger.BookedTransfer:
			b.Peer, b.In = !same(r.Counterparty, account) || !own, !own
		case ledger.BookedRedeemRequest: // the row is the controller's, its counterparty the owner of the shares
			b.Peer, b.In = !same(r.Counterparty, account) || !own, own
		}
		out = append(out, booked{b, r.BlockNumber})
	}
	return out, nil
}

// seedShares are those that the leader got for the seed: the locked ones are nobody's. Nil for a personal vault, whose seed is
// booked as a deposit.
func seedShares(v *store.Vault) *big.Int {
	if v.Type == "personal" {
		return nil
	}
	return new(big.Int).Sub(v.SeedShares, v.LockedShares)
}

func same(a *common.Address, account common.Address) bool { return a != nil && *a == account }

// pnlCSV is an account's history in one vault as a file: every price between from and to, or with interval=day the last of each day.
func (s *Server) pnlCSV(w http.ResponseWriter, r *http.Request) {
	in := accountPnlInput{Interval: r.URL.Query().Get("interval"), Limit: min(s.page, 2000)}
	if in.Interval == "" {
		in.Interval = "hour"
	}
	for name, value := range map[string]*int64{"from": &in.From, "to": &in.To} {
		text := r.URL.Query().Get(name)
		if text == "" {
			continue
		}
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || n < 0 {
			writeProblem(w, http.StatusBadRequest, name+" is a time in whole Unix seconds")
			return
		}
		*value = n
	}
	in.From = max(in.From, 1) // with a first moment the oldest rows come first
	switch {
	case in.Interval != "hour" && in.Interval != "day":
		writeProblem(w, http.StatusBadRequest, "interval is hour or day")
		return
	case r.URL.Query().Get("vault") == "":
		writeProblem(w, http.StatusBadRequest, "name the vault: vault=0x…")
		return
	}
	var history *pnlHistory // one for all pages of the file
	s.writeCSV(w, r, "pnl", []string{
		"time (UTC)", "kind", "epoch", "block", "block hash", "share price", "stale", "asset", "shares", "cost basis", "asset value", "deposited", "withdrawn net",
		"realized pnl", "unrealized pnl", "total pnl",
	}, func(ctx context.Context, v *store.View, account common.Address, vault *common.Address, cursor string) ([][]string, *string, error) {
		page := in
		page.Cursor = cursor
		if cursor == "" {
			var err error
			if history, err = pnlHistoryOf(ctx, v, account, *vault); err != nil {
				return nil, nil, err
			}
		}
		p, err := history.page(ctx, v, page.prices())
		if err != nil {
			return nil, nil, err
		}
		units := func(a Amount) string { return decimal(a, p.Asset.Decimals) }
		rows := make([][]string, len(p.Items))
		for i, x := range p.Items {
			epoch := ""
			if x.EpochID != nil {
				epoch = strconv.FormatInt(*x.EpochID, 10)
			}
			rows[i] = []string{
				utc(&x.Time), x.Kind, epoch, strconv.FormatInt(x.Block, 10), x.Hash, x.SharePrice, strconv.FormatBool(x.Stale), text(p.Asset.Symbol),
				decimal(x.Shares, ledger.ShareDecimals), units(x.CostBasis), unitsOr(x.AssetValue, p.Asset.Decimals), units(x.Deposited),
				units(x.WithdrawnNet), units(x.RealizedPnl), unitsOr(x.UnrealizedPnl, p.Asset.Decimals), unitsOr(x.TotalPnl, p.Asset.Decimals),
			}
		}
		return rows, p.Next, nil
	})
}
