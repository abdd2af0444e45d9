package ledger

import (
	"fmt"
	"math/big"
)

// Holding is a vault's position in one token, with its own average cost.
// Amounts are in the token's base units, cost and PnL in asset base units.
type Holding struct {
	Amount      *big.Int
	Cost        *big.Int
	RealizedPnL *big.Int
}

// Buy adds amount bought for cost.
func (h *Holding) Buy(amount, cost *big.Int) {
	h.Amount = add(h.Amount, amount)
	h.Cost = add(h.Cost, cost)
}

// Sell removes amount sold for proceeds and returns what the sale realized:
// proceeds - floor(cost * amount / held); selling all takes all cost. It also
// books an exit in kind, with the value that left as proceeds.
func (h *Holding) Sell(amount, proceeds *big.Int) (*big.Int, error) {
	taken, rest, err := Pool{Shares: h.Amount, Cost: h.Cost}.Take(amount)
	if err != nil {
		return nil, fmt.Errorf("sell holding: %w", err)
	}
	pnl := sub(proceeds, taken.Cost)
	h.Amount, h.Cost = rest.Shares, rest.Cost
	h.RealizedPnL = add(h.RealizedPnL, pnl)
	return pnl, nil
}

// VaultTotals is what a vault processed since it began, in asset base units.
type VaultTotals struct {
	Deposited      *big.Int // processed (accepted) deposits, the seed included
	WithdrawnGross *big.Int // gross proceeds of settled redemptions and exits
	RealizedPnL    *big.Int // closed positions, over all holdings
}

// VaultFigures is SPEC section 3 for a vault at one NAV, in asset base units.
type VaultFigures struct {
	NetDeposits   *big.Int // processed deposits - gross withdrawals
	TotalPnL      *big.Int // NAV + gross withdrawals - processed deposits
	RealizedPnL   *big.Int
	UnrealizedPnL *big.Int // total - realized
}

// Figures computes the vault's figures at a NAV.
func (t VaultTotals) Figures(nav *big.Int) VaultFigures {
	net := sub(t.Deposited, t.WithdrawnGross)
	total := sub(nav, net)
	return VaultFigures{
		NetDeposits:   net,
		TotalPnL:      total,
		RealizedPnL:   clone(t.RealizedPnL),
		UnrealizedPnL: sub(total, t.RealizedPnL),
	}
}

// TokenValue is what an amount of a token is worth at a price in asset base
// units per whole token scaled by 1e18: floor(amount * price / 10^(decimals +
// 18)), asset base units, as the contracts value a holding.
func TokenValue(amount, price *big.Int, decimals uint8) *big.Int {
	x := new(big.Int).Mul(val(amount), val(price))
	return x.Quo(x, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)+18), nil))
}
