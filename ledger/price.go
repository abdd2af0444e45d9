package ledger

import (
	"fmt"
	"math/big"
	"strings"
)

// PriceDigits is the number of fractional digits of a rendered share price.
const PriceDigits = 18

// ShareDecimals is the number of decimals of every vault's share token.
const ShareDecimals = 18

// pow10 is 10^0 to 10^36.
var pow10 = func() (out [37]*big.Int) {
	out[0] = big.NewInt(1)
	for i := 1; i < len(out); i++ {
		out[i] = new(big.Int).Mul(out[i-1], big.NewInt(10))
	}
	return out
}()

// Price is a share price as the exact pair it comes from: NAV in asset base
// units over supply in share base units.
type Price struct {
	NAV    *big.Int
	Supply *big.Int
}

// Shares is the shares that assets buy at this price, rounded down:
// floor(assets * supply / NAV). It fails at a NAV of zero.
func (p Price) Shares(assets *big.Int) (*big.Int, error) {
	s, err := MulDiv(assets, p.Supply, p.NAV)
	if err != nil {
		return nil, fmt.Errorf("shares for %s assets: %w", val(assets), err)
	}
	return s, nil
}

// Assets is the assets that shares are worth at this price, rounded down:
// floor(shares * NAV / supply). It fails at a supply of zero.
func (p Price) Assets(shares *big.Int) (*big.Int, error) {
	a, err := MulDiv(shares, p.NAV, p.Supply)
	if err != nil {
		return nil, fmt.Errorf("assets for %s shares: %w", val(shares), err)
	}
	return a, nil
}

// Valid says whether the pair is a price at all: supply above zero.
func (p Price) Valid() bool { return val(p.Supply).Sign() > 0 && val(p.NAV).Sign() >= 0 }

// leastPrice is 1e-6 whole assets for a whole share, in units of 1e-18.
var leastPrice = pow10[12]

// Worthless says whether no deposit is taken at this price (SPEC rule 7): NAV is
// zero, or a whole share is worth less than 1e-6 whole assets, for an asset with
// at most 36 decimals.
func (p Price) Worthless(assetDecimals uint8) bool {
	whole := new(big.Int).Mul(val(p.NAV), pow10[36-assetDecimals])
	return val(p.NAV).Sign() == 0 || whole.Cmp(new(big.Int).Mul(val(p.Supply), leastPrice)) < 0
}

// Cmp compares two valid prices exactly, by cross multiplication.
func (p Price) Cmp(q Price) int {
	l := new(big.Int).Mul(val(p.NAV), val(q.Supply))
	r := new(big.Int).Mul(val(q.NAV), val(p.Supply))
	return l.Cmp(r)
}

// SharePrice renders the price as whole assets per whole share, a decimal
// string with [PriceDigits] fractional digits, rounded down: an asset with d
// decimals gives floor(NAV * 10^(36-d) / supply) units of 1e-18. It is empty
// for a pair that isn't a price, or an asset with more than 36 decimals.
func (p Price) SharePrice(assetDecimals uint8) string {
	if !p.Valid() || assetDecimals > 36 {
		return ""
	}
	u := new(big.Int).Mul(val(p.NAV), pow10[36-assetDecimals])
	u.Quo(u, val(p.Supply))
	return FormatUnits(u, PriceDigits)
}

// FormatUnits renders x / 10^decimals exactly, with all its fractional digits.
func FormatUnits(x *big.Int, decimals int) string {
	x = val(x)
	s := new(big.Int).Abs(x).String()
	if decimals > 0 {
		if len(s) <= decimals {
			s = strings.Repeat("0", decimals-len(s)+1) + s
		}
		s = s[:len(s)-decimals] + "." + s[len(s)-decimals:]
	}
	if x.Sign() < 0 {
		s = "-" + s
	}
	return s
}
