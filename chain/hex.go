package chain

import (
	"encoding/binary"
	"fmt"
	"math/big"
)

const badNibble = 0xff

var nibbles = func() (t [256]byte) {
	for i := range t {
		t[i] = badNibble
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = c - '0'
	}
	for c := byte('a'); c <= 'f'; c++ {
		t[c] = c - 'a' + 10
		t[c-'a'+'A'] = c - 'a' + 10
	}
	return t
}()

// hexBytes decodes the digits of src (no prefix) into dst, which must be half as long.
func hexBytes(dst, src []byte) error {
	if len(src) != 2*len(dst) {
		return fmt.Errorf("%w: %d hex digits where %d should be", errMalformed, len(src), 2*len(dst))
	}
	for len(dst) >= 4 {
		v, ok := hexWord(binary.LittleEndian.Uint64(src))
		if !ok {
			break // the loop below says so
		}
		binary.LittleEndian.PutUint32(dst, v)
		dst, src = dst[4:], src[8:]
	}
	var bad byte
	for i := range dst {
		hi, lo := nibbles[src[2*i]], nibbles[src[2*i+1]]
		bad |= hi | lo
		dst[i] = hi<<4 | lo
	}
	if bad&0xf0 != 0 {
		return fmt.Errorf("%w: not a hex digit", errMalformed)
	}
	return nil
}

// hexWord decodes eight digits at once, side by side in a word; false when one of them is none.
func hexWord(x uint64) (uint32, bool) {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	lower := x | 0x20*ones // upper case to lower; digits have that bit
	// With all bytes below 0x80, adding 0x80-n sets a byte's high bit if it is at least n, and carries nowhere.
	digit := (lower + (0x80-'0')*ones) &^ (lower + (0x7f-'9')*ones)
	letter := (lower + (0x80-'a')*ones) &^ (lower + (0x7f-'f')*ones)
	control := x&(0x60*ones) - 0x20*ones // a byte without either bit was no digit before it was made lower case
	if x&highs != 0 || (digit|letter)&highs != highs || control&highs != 0 {
		return 0, false
	}
	n := lower&(0x0f*ones) + letter&highs>>7*9
	n = n<<4&0x00f000f000f000f0 | n>>8&0x000f000f000f000f
	n = (n | n>>8) & 0x0000ffff0000ffff
	return uint32(n | n>>16), true
}

func hexPrefix(str []byte) ([]byte, error) {
	if len(str) < 2 || str[0] != '0' || str[1] != 'x' && str[1] != 'X' {
		return nil, fmt.Errorf("%w: hex without 0x", errMalformed)
	}
	return str[2:], nil
}

// fixed reads a 0x string of exactly len(dst) bytes.
func (s *scanner) fixed(dst []byte) error {
	str, err := s.str()
	if err != nil {
		return err
	}
	if str, err = hexPrefix(str); err != nil {
		return err
	}
	return hexBytes(dst, str)
}

// quantity reads a 0x quantity of at most 64 bits. Leading zeros are accepted: some nodes send them.
func (s *scanner) quantity() (uint64, error) {
	str, err := s.str()
	if err != nil {
		return 0, err
	}
	if str, err = hexPrefix(str); err != nil {
		return 0, err
	}
	for len(str) > 1 && str[0] == '0' {
		str = str[1:]
	}
	if len(str) == 0 || len(str) > 16 {
		return 0, fmt.Errorf("%w: quantity of %d digits", errMalformed, len(str))
	}
	var v uint64
	for _, c := range str {
		n := nibbles[c]
		if n == badNibble {
			return 0, fmt.Errorf("%w: not a hex digit", errMalformed)
		}
		v = v<<4 | uint64(n)
	}
	return v, nil
}

// bytes appends the bytes of a 0x string to the arena and returns them.
func (s *scanner) bytes(a *arena) ([]byte, error) {
	str, err := s.str()
	if err != nil {
		return nil, err
	}
	if str, err = hexPrefix(str); err != nil {
		return nil, err
	}
	if len(str)%2 != 0 {
		return nil, fmt.Errorf("%w: odd number of hex digits", errMalformed)
	}
	dst := a.take(len(str) / 2)
	return dst, hexBytes(dst, str)
}

// arena hands out small byte slices from large chunks, so that a range's data costs few allocations. Slices keep their
// chunk alive.
type arena struct{ free []byte }

const arenaChunk = 64 << 10

func (a *arena) take(n int) []byte {
	if n == 0 {
		return nil
	}
	if n > arenaChunk/4 {
		return make([]byte, n)
	}
	if n > len(a.free) {
		a.free = make([]byte, arenaChunk)
	}
	out := a.free[:n:n]
	a.free = a.free[n:]
	return out
}

// bigQuantity reads a 0x quantity of at most 256 bits.
func (s *scanner) bigQuantity(dst *big.Int) error {
	str, err := s.str()
	if err != nil {
		return err
	}
	if str, err = hexPrefix(str); err != nil {
		return err
	}
	if len(str) == 0 || len(str) > 64 {
		return fmt.Errorf("%w: quantity of %d digits", errMalformed, len(str))
	}
	if _, ok := dst.SetString(string(str), 16); !ok || str[0] == '-' || str[0] == '+' {
		return fmt.Errorf("%w: not a hex quantity", errMalformed)
	}
	return nil
}
