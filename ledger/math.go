package ledger

import (
	"errors"
	"fmt"
	"math/big"
)

// Errors of this package. Every one is wrapped with the values at fault.
var (
	// ErrDivisionByZero is a conversion at a NAV or supply of zero.
	ErrDivisionByZero = errors.New("division by zero")
	// ErrNegative is an amount below zero where none can be.
	ErrNegative = errors.New("negative amount")
	// ErrInsufficient is taking more than there is.
	ErrInsufficient = errors.New("insufficient amount")
)

// Bps is the denominator of every rate in basis points.
const Bps = 10_000

var (
	zero   = big.NewInt(0)
	bpsInt = big.NewInt(Bps)
	wad    = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
)

// val reads nil as zero.
func val(x *big.Int) *big.Int {
	if x == nil {
		return zero
	}
	return x
}

func add(a, b *big.Int) *big.Int { return new(big.Int).Add(val(a), val(b)) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(val(a), val(b)) }

func clone(x *big.Int) *big.Int { return new(big.Int).Set(val(x)) }

// maxZero is max(0, x).
func maxZero(x *big.Int) *big.Int {
	if x.Sign() < 0 {
		return new(big.Int)
	}
	return x
}

// MulDiv is floor(a*b/d) for a, b >= 0 and d > 0. It fails on a zero or
// negative divisor and on negative factors: floor and truncation differ there,
// and no amount of the domain is negative.
func MulDiv(a, b, d *big.Int) (*big.Int, error) {
	a, b, d = val(a), val(b), val(d)
	switch {
	case d.Sign() == 0:
		return nil, fmt.Errorf("%s * %s / 0: %w", a, b, ErrDivisionByZero)
	case a.Sign() < 0 || b.Sign() < 0 || d.Sign() < 0:
		return nil, fmt.Errorf("%s * %s / %s: %w", a, b, d, ErrNegative)
	}
	p := new(big.Int).Mul(a, b)
	return p.Quo(p, d), nil
}
