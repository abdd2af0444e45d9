package verify

import "math/big"

// Arithmetic of this package's own, on non-negative integers in base units. It repeats SPEC section 2, not ledger.

var (
	bpsUnit  = big.NewInt(10_000)
	shareOne = pow10(18) // a whole share, in base units
)

func pow10(n uint64) *big.Int { return new(big.Int).Exp(big.NewInt(10), bigUint(n), nil) }

func zero() *big.Int               { return new(big.Int) }
func plus(a, b *big.Int) *big.Int  { return new(big.Int).Add(a, b) }
func minus(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }
func times(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }

// mulDiv is floor(a * b / d); 0 where d is 0, as a supply or NAV of 0 gives nothing.
func mulDiv(a, b, d *big.Int) *big.Int {
	if d.Sign() == 0 {
		return zero()
	}
	p := times(a, b)
	return p.Quo(p, d)
}

func sum(terms ...*big.Int) *big.Int {
	s := zero()
	for _, t := range terms {
		s.Add(s, t)
	}
	return s
}

// holdingValue is floor(amount * price / 10^(decimals + 18)), asset base units (SPEC rule 13).
func holdingValue(amount, price *big.Int, decimals uint64) *big.Int {
	return mulDiv(amount, price, pow10(decimals+18))
}

// performanceFee is floor(feeBps * max(0, gross - cost) / 10 000) (SPEC rule 10).
func performanceFee(gross, cost, feeBps *big.Int) *big.Int {
	gain := minus(gross, cost)
	if gain.Sign() <= 0 {
		return zero()
	}
	return mulDiv(feeBps, gain, bpsUnit)
}

// exitFee is the fee part of an exit in kind: as performanceFee, but rounded up, so that leaving in slices saves nothing
// (SPEC rules 17 and 21).
func exitFee(gross, cost, feeBps *big.Int) *big.Int {
	gain := minus(gross, cost)
	if gain.Sign() <= 0 {
		return zero()
	}
	return mulDiv(plus(times(feeBps, gain), big.NewInt(9_999)), big.NewInt(1), bpsUnit)
}

// costPart is what a part of some shares carries of their cost: floor(cost * part / shares), all of it for the whole,
// nothing for nothing (SPEC rule 11).
func costPart(cost, part, shares *big.Int) *big.Int {
	if part.Sign() == 0 {
		return zero()
	}
	if part.Cmp(shares) == 0 {
		return new(big.Int).Set(cost)
	}
	return mulDiv(cost, part, shares)
}

// sharePrice renders NAV / supply in whole assets per whole share with 18 decimals, rounded down; "" at no supply.
func sharePrice(nav, supply *big.Int, assetDecimals uint64) string {
	if supply.Sign() == 0 || assetDecimals > 36 {
		return ""
	}
	return decimal(mulDiv(nav, pow10(36-assetDecimals), supply), 18)
}

// decimal renders an integer of base units with that many fractional digits.
func decimal(n *big.Int, digits uint64) string {
	one := pow10(digits)
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(n), one, new(big.Int))
	text := rest.String()
	for uint64(len(text)) < digits {
		text = "0" + text
	}
	sign := ""
	if n.Sign() < 0 {
		sign = "-"
	}
	return sign + whole.String() + "." + text
}
