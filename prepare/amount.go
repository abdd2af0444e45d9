package prepare

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Token is an ERC-20 token. Symbols are words of strangers: they name nothing for certain, the address does.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals int
}

// Amount is a number of base units with its unit, so that no reader has to guess. Value is exact; Text is the same number in
// whole units.
type Amount struct {
	Value    string `json:"value" doc:"Base units, a decimal string" example:"1500000"`
	Decimals int    `json:"decimals" doc:"How many decimals the unit has: one whole unit is 10^decimals base units" example:"6"`
	Unit     string `json:"unit" doc:"Symbol of the token, shares, or wei" example:"USDC"`
	Text     string `json:"text" doc:"The same number in whole units" example:"1.5"`
}

// Of is so many base units of a token.
func (t Token) Of(units *big.Int) Amount {
	if units == nil {
		units = new(big.Int)
	}
	return Amount{Value: units.String(), Decimals: t.Decimals, Unit: t.Symbol, Text: whole(units, t.Decimals)}
}

// whole writes base units in whole units: exact, without trailing zeros.
func whole(units *big.Int, decimals int) string {
	sign := ""
	abs := new(big.Int).Abs(units)
	if units.Sign() < 0 {
		sign = "-"
	}
	q, r := new(big.Int).QuoRem(abs, pow10(decimals), new(big.Int))
	text := sign + q.String()
	if r.Sign() > 0 {
		text += "." + strings.TrimRight(fmt.Sprintf("%0*d", decimals, r), "0")
	}
	return text
}

// maxDigits is more than the digits of 2^128, the largest amount that a request or trade can have.
const maxDigits = 39

// parseAmount reads a positive number of base units. Anything else is refused with what to do.
func parseAmount(field, text string, t Token) (*big.Int, error) {
	if text == "" {
		return nil, bad(field, "give an amount in base units: one %s is %s", t.Symbol, pow10(t.Decimals))
	}
	if len(text) > maxDigits || strings.Trim(text, "0123456789") != "" {
		return nil, bad(field, "an amount is a whole number of base units in decimals, without point, sign, comma or exponent: one %s is %s",
			t.Symbol, pow10(t.Decimals))
	}
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() <= 0 || n.BitLen() > 128 {
		return nil, bad(field, "an amount is more than 0 and less than 2^128 base units")
	}
	return n, nil
}

// Address reads an address. A checksum that is written must be right.
func Address(field, text string) (common.Address, error) {
	if len(text) != 42 || !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
		return common.Address{}, bad(field, "give an address: 0x and 40 hexadecimal digits")
	}
	a := common.HexToAddress(text)
	if a == (common.Address{}) {
		return a, bad(field, "the zero address is nobody's")
	}
	digits := text[2:]
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && a.Hex() != text {
		return a, bad(field, "the checksum of the address is wrong: copy it again (EIP-55)")
	}
	return a, nil
}

// InputError says which part of a wish can't be used, and what to give instead.
type InputError struct{ Field, Problem string }

func (e *InputError) Error() string { return e.Field + ": " + e.Problem }

func bad(field, format string, args ...any) error {
	return &InputError{Field: field, Problem: fmt.Sprintf(format, args...)}
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

var (
	wad     = pow10(18)
	bpsUnit = big.NewInt(10_000)
)

// mulDiv is floor(a*b/d); zero where d is.
func mulDiv(a, b, d *big.Int) *big.Int {
	if d.Sign() == 0 {
		return new(big.Int)
	}
	x := new(big.Int).Mul(a, b)
	return x.Quo(x, d)
}

// mulDivUp is ceil(a*b/d); zero where d is.
func mulDivUp(a, b, d *big.Int) *big.Int {
	if d.Sign() == 0 {
		return new(big.Int)
	}
	x := new(big.Int).Mul(a, b)
	x.Add(x, new(big.Int).Sub(d, big.NewInt(1)))
	return x.Quo(x, d)
}
