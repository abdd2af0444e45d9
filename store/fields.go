package store

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// num is a numeric column that is never null: nil writes zero.
type num struct{ p **big.Int }

// appendCopy appends one field in COPY's text format.
func appendCopy(buf []byte, field any) ([]byte, error) {
	switch f := field.(type) {
	case num:
		if *f.p == nil {
			return append(buf, '0'), nil
		}
		return appendInt(buf, *f.p), nil
	case **big.Int:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return appendInt(buf, *f), nil
	case *common.Address:
		return appendHex(buf, f[:]), nil
	case **common.Address:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return appendHex(buf, (*f)[:]), nil
	case *common.Hash:
		return appendHex(buf, f[:]), nil
	case **common.Hash:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return appendHex(buf, (*f)[:]), nil
	case *uint64:
		return strconv.AppendUint(buf, *f, 10), nil
	case **uint64:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return strconv.AppendUint(buf, **f, 10), nil
	case *int:
		return strconv.AppendInt(buf, int64(*f), 10), nil
	case **int:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return strconv.AppendInt(buf, int64(**f), 10), nil
	case *bool:
		if *f {
			return append(buf, 't'), nil
		}
		return append(buf, 'f'), nil
	case *string:
		return appendText(buf, *f), nil
	case **string:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return appendText(buf, **f), nil
	case *[]byte:
		return appendHex(buf, *f), nil
	case *json.RawMessage:
		if *f == nil {
			return append(buf, `\N`...), nil
		}
		return appendText(buf, string(*f)), nil
	}
	return buf, fmt.Errorf("no COPY encoding for %T", field)
}

// ten19 is the largest power of ten that fits into 64 bits.
const ten19 = 10_000_000_000_000_000_000

// appendInt appends a decimal integer. Numbers of up to 128 bits, which nearly all are, are written without the general
// (slower) division of package big.
func appendInt(buf []byte, x *big.Int) []byte {
	words := x.Bits()
	if len(words) > 2 || bits.UintSize != 64 {
		return x.Append(buf, 10)
	}
	if x.Sign() < 0 {
		buf = append(buf, '-')
	}
	var hi, lo uint64
	switch len(words) {
	case 2:
		hi, lo = uint64(words[1]), uint64(words[0])
	case 1:
		lo = uint64(words[0])
	}
	if hi == 0 {
		return strconv.AppendUint(buf, lo, 10)
	}
	// x = (q1 * 2^64 + q0) * 10^19 + r, with q1 at most 1.
	q1, rest := bits.Div64(0, hi, ten19)
	q0, r := bits.Div64(rest, lo, ten19)
	if q1 == 0 {
		buf = strconv.AppendUint(buf, q0, 10)
	} else {
		top, low := bits.Div64(q1, q0, ten19)
		buf = appendPadded(strconv.AppendUint(buf, top, 10), low)
	}
	return appendPadded(buf, r)
}

// appendPadded appends x < 10^19 as exactly 19 digits.
func appendPadded(buf []byte, x uint64) []byte {
	const zeros = "0000000000000000000"
	var digits [20]byte
	text := strconv.AppendUint(digits[:0], x, 10)
	return append(append(buf, zeros[len(text):]...), text...)
}

func appendHex(buf, b []byte) []byte {
	return hex.AppendEncode(append(buf, `\\x`...), b)
}

// Text is what Postgres can store of s: valid UTF-8 without NUL. Names and
// strategies come from the chain and can be any bytes.
func Text(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", "\uFFFD")
	}
	return s
}

// JSONText is what Postgres can store of valid JSON as jsonb: without the escape of NUL, which it refuses. Texts of plans
// come from endpoints and contracts and can hold any bytes.
func JSONText(data []byte) string {
	if !bytes.Contains(data, escapedNUL) {
		return string(data)
	}
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); i++ {
		switch {
		case data[i] != '\\' || i+1 == len(data):
			out = append(out, data[i])
		case bytes.HasPrefix(data[i:], escapedNUL):
			out = append(out, `\ufffd`...)
			i += len(escapedNUL) - 1
		default: // another escape: what follows is no backslash of its own
			out = append(out, data[i], data[i+1])
			i++
		}
	}
	return string(out)
}

var escapedNUL = []byte(`\u0000`)

func appendText(buf []byte, s string) []byte {
	s = Text(s)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '\\':
			buf = append(buf, '\\', '\\')
		case '\n':
			buf = append(buf, '\\', 'n')
		case '\r':
			buf = append(buf, '\\', 'r')
		case '\t':
			buf = append(buf, '\\', 't')
		default:
			buf = append(buf, c)
		}
	}
	return buf
}

// scanTargets turns a row's fields into what database/sql can scan into.
func scanTargets(fields []any) []any {
	for i, f := range fields {
		switch f := f.(type) {
		case num:
			fields[i] = numScan(f)
		case **big.Int:
			fields[i] = numScan{f}
		case **common.Address:
			fields[i] = addressScan{f}
		case **common.Hash:
			fields[i] = hashScan{f}
		case *json.RawMessage:
			fields[i] = (*[]byte)(f)
		}
	}
	return fields
}

type numScan struct{ p **big.Int }

// Scan reads a numeric column; null becomes nil.
func (s numScan) Scan(src any) error {
	var text string
	switch v := src.(type) {
	case nil:
		*s.p = nil
		return nil
	case []byte:
		text = string(v)
	case string:
		text = v
	case int64:
		*s.p = big.NewInt(v)
		return nil
	default:
		return fmt.Errorf("scan %T into an integer", src)
	}
	x, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return fmt.Errorf("scan %q into an integer", text)
	}
	*s.p = x
	return nil
}

type addressScan struct{ p **common.Address }

// Scan reads a nullable address column.
func (s addressScan) Scan(src any) error {
	if src == nil {
		*s.p = nil
		return nil
	}
	*s.p = new(common.Address)
	return (*s.p).Scan(src)
}

type hashScan struct{ p **common.Hash }

// Scan reads a nullable hash column.
func (s hashScan) Scan(src any) error {
	if src == nil {
		*s.p = nil
		return nil
	}
	*s.p = new(common.Hash)
	return (*s.p).Scan(src)
}
