package keeper

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
)

// decimal is a number of base units: a decimal string in JSON, so that no
// reader rounds it. A nil Amount prints as a dash.
type decimal big.Int

func amount(x *big.Int) *decimal {
	if x == nil {
		return nil
	}
	return (*decimal)(new(big.Int).Set(x))
}

// Int is the amount as a number; zero for nil. The result is a copy.
func (a *decimal) Int() *big.Int {
	if a == nil {
		return new(big.Int)
	}
	return new(big.Int).Set((*big.Int)(a))
}

func (a *decimal) String() string {
	if a == nil {
		return "—"
	}
	return (*big.Int)(a).String()
}

// ether writes wei for people: exact, without trailing zeros.
func ether(wei *big.Int) string {
	whole, rest := new(big.Int).QuoRem(wei, wadInt, new(big.Int))
	text := whole.String()
	if rest.Sign() > 0 {
		text += "." + strings.TrimRight(fmt.Sprintf("%018d", rest), "0")
	}
	return text + " ether"
}

// gwei writes wei per gas for people.
func gwei(wei *big.Int) string {
	whole, rest := new(big.Int).QuoRem(wei, big.NewInt(1e9), new(big.Int))
	text := whole.String()
	if rest.Sign() > 0 {
		text += "." + strings.TrimRight(fmt.Sprintf("%09d", rest), "0")
	}
	return text + " gwei"
}

// MarshalJSON writes a decimal string.
func (a *decimal) MarshalJSON() ([]byte, error) {
	if a == nil {
		return []byte("null"), nil
	}
	return json.Marshal((*big.Int)(a).String())
}

// UnmarshalJSON reads a decimal string of at most 78 digits.
func (a *decimal) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("amount: %w", err)
	}
	if len(text) > 79 {
		return fmt.Errorf("amount: %d digits are too many", len(text))
	}
	if _, ok := (*big.Int)(a).SetString(text, 10); !ok {
		return fmt.Errorf("amount: %q is no decimal number", text)
	}
	return nil
}

var (
	bpsInt = big.NewInt(10_000)
	wadInt = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	oneInt = big.NewInt(1)
)

func add(a, b *big.Int) *big.Int { return new(big.Int).Add(a, b) }
func sub(a, b *big.Int) *big.Int { return new(big.Int).Sub(a, b) }

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
	x.Add(x, sub(d, oneInt))
	return x.Quo(x, d)
}

func bps(x *big.Int, n uint64) *big.Int { return mulDiv(x, new(big.Int).SetUint64(n), bpsInt) }

func bpsUp(x *big.Int, n uint64) *big.Int { return mulDivUp(x, new(big.Int).SetUint64(n), bpsInt) }

func minInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func maxInt(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func positive(x *big.Int) *big.Int { return maxInt(x, new(big.Int)) }

func pow10(n uint8) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }
