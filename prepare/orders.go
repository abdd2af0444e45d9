package prepare

import (
	"context"
	"math/big"

	"github.com/sluicefi/sluice/bindings/lens"
	"github.com/sluicefi/sluice/reads"
)

// newestOrders is how many of the newest orders are looked at.
const newestOrders = 500

// OpenOrder is a limit order that may still be filled.
type OpenOrder struct {
	OrderID   string `json:"orderId" doc:"Order id"`
	Sell      Amount `json:"sell" doc:"What is sold, wholly or not at all"`
	SellToken string `json:"sellToken" doc:"Address of the token sold"`
	Least     Amount `json:"least" doc:"What is bought at least"`
	BuyToken  string `json:"buyToken" doc:"Address of the token bought"`
	Deadline  int64  `json:"deadline" doc:"Last second at which it may be filled, Unix seconds of the chain"`
}

// Target is a weight in force.
type Target struct {
	Token     string `json:"token" doc:"Token address"`
	Symbol    string `json:"symbol" doc:"Symbol of the token: a stranger's word"`
	WeightBps int    `json:"weightBps" doc:"Target, basis points of the NAV"`
	BandBps   int    `json:"bandBps" doc:"Band around it, basis points of the NAV"`
	ActualBps int64  `json:"actualBps" doc:"Weight now, basis points of the NAV, rounded down"`
}

// Orders are a vault's open limit orders among its newest 500, and its targets, on one block.
type Orders struct {
	Vault          string      `json:"vault" doc:"Vault address"`
	Orders         []OpenOrder `json:"orders" doc:"Open limit orders, oldest first"`
	TargetsOrderID string      `json:"targetsOrderId" doc:"Order that set the targets; 0 when none are in force"`
	Targets        []Target    `json:"targets" doc:"Target weights in force, by token"`
	Block          Block       `json:"block" doc:"Block on whose state this was read"`
}

// Orders reads a vault's open orders and targets on the newest block.
func (p *Preparer) Orders(ctx context.Context, vault string) (*Orders, error) {
	address, err := Address("vault", vault)
	if err != nil {
		return nil, err
	}
	a, err := p.head(ctx)
	if err != nil {
		return nil, err
	}
	v, err := a.vault(ctx, address)
	if err != nil {
		return nil, err
	}
	var ids []*big.Int
	next := v.NextOrderID.Int64()
	for id := max(1, next-newestOrders); id < next; id++ {
		ids = append(ids, big.NewInt(id))
	}
	var found lens.ILensOrders
	b := reads.New(a.node, a.hash)
	reads.Add(b, p.cfg.Lens, lensABI.PackOrders(address, ids), lensABI.UnpackOrders, &found, "the orders")
	if err := b.Run(ctx); err != nil {
		return nil, unavailable(err)
	}
	out := &Orders{Vault: v.Address.Hex(), Orders: []OpenOrder{}, TargetsOrderID: found.TargetsOrderId.String(), Targets: []Target{}, Block: v.Block}
	for i, o := range found.Orders {
		in, to := v.Find(o.TokenIn), v.Find(o.TokenOut)
		if in == nil || to == nil {
			continue // a market order or targets: it has no tokens of its own
		}
		out.Orders = append(out.Orders, OpenOrder{
			OrderID: found.OrderIds[i].String(), Sell: in.Of(o.AmountIn), SellToken: o.TokenIn.Hex(), Least: to.Of(o.MinAmountOut), BuyToken: o.TokenOut.Hex(),
			Deadline: o.Deadline.Int64(),
		})
	}
	for _, t := range found.Targets {
		target := Target{Token: t.Token.Hex(), Symbol: t.Token.Hex(), WeightBps: int(t.WeightBps), BandBps: int(t.BandBps)}
		if s := v.Find(t.Token); s != nil {
			target.Symbol, target.ActualBps = s.Symbol, int64(s.WeightBps) //nolint:gosec // basis points
		}
		out.Targets = append(out.Targets, target)
	}
	return out, nil
}
