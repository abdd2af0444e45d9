package api

import (
	"context"
	"encoding/json"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/store"
)

func (s *Server) getProtocol(ctx context.Context, in *plainInput) (*reply[Protocol], error) {
	return respond(ctx, s, &in.Conditional, func(ctx context.Context, v *store.View) (Protocol, error) {
		out := Protocol{TVL: "0", NetDeposits: "0", PendingDeposits: "0", TotalPnl: "0", Assets: []AssetTotals{}, ProvenThrough: i64(v.Cursor.ProvenThrough),
			ProvenVaults: int64(v.Cursor.ProvenVaults), Proof: wordOf(v.Cursor)}
		if h := v.Cursor.Head; h != nil {
			out.Head, out.ChainTime = ptr(int64(h.Number)), ptr(int64(h.Time))
		}
		all, err := v.Totals(ctx)
		if err != nil {
			return out, err
		}
		out.Assets = make([]AssetTotals, len(all))
		for i, sums := range all {
			out.Assets[i] = AssetTotals{
				Asset: Asset{Address: sums.Asset.Hex(), Symbol: sums.AssetSymbol, Decimals: sums.AssetDecimals},
				TVL:   amount(sums.NAV), NetDeposits: amount(sums.NetDeposits), TotalPnl: amount(sums.TotalPnL),
				PendingDeposits: amount(sums.PendingDeposits), Vaults: int64(sums.Vaults), Counted: int64(sums.Counted),
			}
			out.Vaults += int64(sums.Vaults)
		}
		if len(all) > 0 {
			first := out.Assets[0]
			out.Asset, out.TVL, out.NetDeposits, out.TotalPnl = &first.Asset, first.TVL, first.NetDeposits, first.TotalPnl
			out.PendingDeposits, out.Counted = first.PendingDeposits, first.Counted
		}
		depositors, leaders, err := s.people.of(ctx, v)
		out.Depositors, out.Leaders = int64(depositors), int64(leaders)
		return out, err
	})
}

// wordOf is the weakest word among all proofs; nil while there is none.
func wordOf(c store.Cursor) *string {
	if c.Proof == "" {
		return nil
	}
	return &c.Proof
}

func (s *Server) getStatus(ctx context.Context, _ *plainInput) (*reply[Status], error) {
	return fresh(ctx, s, func(ctx context.Context, v *store.View) (Status, error) {
		c := v.Cursor
		out := Status{
			ChainID: int64(c.ChainID), StartBlock: int64(c.StartBlock), ProvenThrough: i64(c.ProvenThrough), ProvenVaults: int64(c.ProvenVaults), Proof: wordOf(c),
			Revision: int64(c.Revision), Reorgs: reorgsOf(c),
			Contracts: s.contracts(c), Demo: s.opt.Demo != nil, Version: s.opt.Version, Disputes: []Dispute{},
		}
		if h := c.Head; h != nil {
			out.ChainTime = ptr(int64(h.Time))
			out.Head = &BlockRef{Number: int64(h.Number), Hash: h.Hash.Hex(), Time: out.ChainTime}
		}
		if f := c.Finalized; f != nil {
			out.Finalized = &BlockRef{Number: int64(f.Number), Hash: f.Hash.Hex()}
		}
		var head *uint64
		var err error
		if out.Endpoints, head, err = endpoints(ctx, v); err != nil {
			return out, err
		}
		out.LagBlocks = lagOf(c, head)
		disputes, err := v.Disputes(ctx)
		for _, d := range disputes {
			out.Disputes = append(out.Disputes, Dispute{
				Vault: d.Vault.Hex(), Figure: d.Figure, Subject: d.Subject, Block: int64(d.Block), Hash: d.Hash.Hex(),
				TablesValue: known(d.TablesValue), ChainValue: known(d.ChainValue),
			})
		}
		return out, err
	})
}

// checkedTogether is how much older than the newest check of an endpoint another's may be. An endpoint that was taken out of the
// settings keeps its row for a while, and is not asked any more.
const checkedTogether = 5 * time.Minute

// endpoints reads the RPC endpoints, and the head that more than half of the healthy ones have reached: a single one that claims
// too high a head moves nothing.
func endpoints(ctx context.Context, v *store.View) ([]Endpoint, *uint64, error) {
	rows, err := v.Endpoints(ctx)
	if err != nil {
		return nil, nil, err
	}
	var newest time.Time
	for _, e := range rows {
		if e.CheckedAt.After(newest) {
			newest = e.CheckedAt
		}
	}
	var heads []uint64
	out := make([]Endpoint, 0, len(rows))
	for _, e := range rows {
		if e.Healthy && e.Head != nil && newest.Sub(e.CheckedAt) <= checkedTogether {
			heads = append(heads, *e.Head)
		}
		out = append(out, Endpoint{
			Name: e.Name, Healthy: e.Healthy, Head: i64(e.Head), Lag: i64(e.Lag), Lies: int64(e.Lies), Errors: int64(e.Errors),
			LastError: e.LastError, CheckedAt: e.CheckedAt.Unix(),
		})
	}
	if len(heads) == 0 {
		return out, nil, nil
	}
	slices.Sort(heads)
	return out, &heads[(len(heads)-1)/2], nil
}

// lagOf is how many blocks the index is behind the head of most healthy endpoints; nil when unknown.
func lagOf(c store.Cursor, head *uint64) *int64 {
	if head == nil || c.Head == nil {
		return nil
	}
	return ptr(max(int64(*head)-int64(c.Head.Number), 0))
}

func reorgsOf(c store.Cursor) Reorgs {
	out := Reorgs{Times: int64(c.Reorgs), Blocks: int64(c.ReorgBlocks)}
	if c.ReorgAt != nil {
		out.LastAt = ptr(c.ReorgAt.Unix())
	}
	return out
}

// contracts prefers what the index follows over what was configured.
func (s *Server) contracts(c store.Cursor) Contracts {
	out := s.opt.Contracts
	out.Factory = c.Factory.Hex()
	return out
}

// keeperRows is how many intents and refusals the keeper's page shows.
const keeperRows = 50

func (s *Server) getKeeper(ctx context.Context, _ *plainInput) (*reply[Keeper], error) {
	return fresh(ctx, s, func(ctx context.Context, v *store.View) (Keeper, error) {
		out := Keeper{Payments: []KeeperPayment{}, Intents: []KeeperIntent{}, Refusals: []KeeperRefusal{}, Own: []KeeperEndpoint{}}
		var head *uint64
		var err error
		if out.Endpoints, head, err = endpoints(ctx, v); err != nil {
			return out, err
		}
		out.Lag, out.Reorgs = lagOf(v.Cursor, head), reorgsOf(v.Cursor)
		reorged, err := v.KeeperReorged(ctx)
		if err != nil {
			return out, err
		}
		out.Reorged = int64(reorged)
		lease, err := v.KeeperLease(ctx)
		if err != nil {
			return out, err
		}
		if lease != nil {
			out.Present = true
			out.LeaseUntil = ptr(lease.Until.Unix())
			out.Holder = when(lease.Held, &lease.Holder)
		}
		run, err := v.KeeperStatus(ctx)
		if err != nil {
			return out, err
		}
		if run != nil {
			out.Present, out.Run, out.Own = true, runOf(run), ownEndpoints(run.Plan)
		}
		intents, err := v.KeeperIntents(ctx, keeperRows)
		if err != nil {
			return out, err
		}
		for _, i := range intents {
			out.Intents = append(out.Intents, KeeperIntent{
				ID: i.ID, Action: i.Action, Vault: hexAddress(when(i.Vault != common.Address{}, &i.Vault)), Epoch: amount(i.Epoch), State: i.State,
				Outcome: i.Outcome, Reason: i.Reason, Nonce: i.Nonce, Attempts: i.Attempts, Tx: hexHash(i.Tx), Block: i64(i.Block),
				CostWei: known(i.CostWei), PlannedAt: int64(i.PlannedTime),
			})
		}
		if out.Payments, err = keeperPayments(ctx, v); err != nil {
			return out, err
		}
		refusals, err := v.KeeperRefusals(ctx, keeperRows)
		for _, r := range refusals {
			out.Refusals = append(out.Refusals, KeeperRefusal{
				Vault: r.Vault.Hex(), Epoch: amount(r.Epoch), Action: r.Action, Reason: r.Reason, Detail: r.Detail,
				FirstBlock: int64(r.FirstBlock), LastBlock: int64(r.LastBlock), Times: int64(r.Times),
				FirstAt: r.FirstAt.Unix(), LastAt: r.LastAt.Unix(),
			})
		}
		return out, err
	})
}

// ownEndpoints are those of a stored run. A run of an older keeper has none, and of what it has nothing is left out.
func ownEndpoints(plan json.RawMessage) []KeeperEndpoint {
	var p struct {
		Endpoints []KeeperEndpoint `json:"endpoints"`
	}
	if err := json.Unmarshal(plan, &p); err != nil || p.Endpoints == nil {
		return []KeeperEndpoint{}
	}
	return p.Endpoints
}

func runOf(r *store.KeeperStatus) *KeeperRun {
	out := &KeeperRun{
		Sender: r.Sender.Hex(), Block: int64(r.HeadBlock), Time: int64(r.HeadTime), NextCutoff: after0(r.NextCutoff),
		BalanceWei: amount(r.BalanceWei), BudgetWei: amount(r.BudgetWei), SpentWei: amount(r.SpentWei),
		Plan: r.Plan, UpdatedAt: r.UpdatedAt.Unix(),
	}
	if r.SpentWei != nil && r.SpentWei.Sign() > 0 {
		weeks := new(big.Int).Quo(r.BalanceWei, r.SpentWei)
		if weeks.IsInt64() {
			out.RunwayWeeks = ptr(weeks.Int64())
		}
	}
	return out
}

func (s *Server) getConfig(context.Context, *plainInput) (*reply[DashboardConfig], error) {
	return &reply[DashboardConfig]{CacheControl: "no-cache", Body: DashboardConfig{
		ChainID: s.opt.ChainID, ChainName: s.opt.ChainName, Contracts: s.opt.Contracts, Version: s.opt.Version,
		RPCURL: when(s.opt.RPCURL != "", &s.opt.RPCURL), Explorer: when(s.opt.ExplorerURL != "", &s.opt.ExplorerURL), ENSResolver: when(s.opt.ENSResolver != "", &s.opt.ENSResolver), Webhooks: when(s.opt.WebhooksURL != "", &s.opt.WebhooksURL),
		Demo:    s.opt.Demo,
		Wallets: s.opt.Wallets,
	}}, nil
}
