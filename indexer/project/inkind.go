package project

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sluicefi/sluice/ledger"
)

// released is an amount of a token that left a portfolio without a trade.
type released struct {
	token  common.Address
	amount *big.Int
}

// payInKind books tokens that left as sold for proceeds, asset base units: the part of a withdrawal that was paid with
// them. Several share it by their worth at the last settled prices, rounded down, the last one takes the rest; a token
// that no settlement priced counts at cost. When none left (all were forfeited) the proceeds are the vault's alone.
//
// An exit from a shared vault (SPEC rule 17) counts as withdrawn shares × last settled price, less the fee part that stays; the
// proceeds are that less the cash paid. Those of a token taken from a personal vault (rule 3) are the event's value. So at every
// block idle + Σ cost of holdings = processed deposits − gross withdrawals + realized. What a caller forfeits (skip) counts as
// withdrawn by them and stays with the others.
func (p *Projector) payInKind(v *VaultRows, left []released, proceeds *big.Int) error {
	if len(left) == 0 {
		s := p.state(v)
		s.RealizedPnL = add(s.RealizedPnL, proceeds)
		return nil
	}
	worth, total := make([]*big.Int, len(left)), new(big.Int)
	for i, r := range left {
		worth[i] = p.worth(v, r)
		total.Add(total, worth[i])
	}
	rest := new(big.Int).Set(proceeds)
	for i, r := range left {
		part := rest
		if i < len(left)-1 {
			part = new(big.Int)
			if total.Sign() > 0 {
				part.Quo(part.Mul(proceeds, worth[i]), total)
			}
			rest = sub(rest, part)
		}
		if _, err := p.sell(v, r.token, r.amount, part); err != nil {
			return err
		}
	}
	return nil
}

// worth is what an amount is worth at the last settled price of its token, else what it cost.
func (p *Projector) worth(v *VaultRows, r released) *big.Int {
	if price := p.rows.settledPrices(v)[r.token]; price != nil {
		decimals := 18
		if t, ok := p.rows.tokens[r.token]; ok {
			decimals = t.Decimals
		}
		return ledger.TokenValue(r.amount, price, uint8(decimals)) //nolint:gosec // from a uint8
	}
	h := p.holding(v, r.token)
	taken, _, err := ledger.Pool{Shares: h.Amount, Cost: h.Cost}.Take(r.amount)
	if err != nil {
		return new(big.Int) // the sale says what is wrong
	}
	return taken.Cost
}
